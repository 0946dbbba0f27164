//! Opening topics: one with its first post, or a proposal's companion with its card.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::Serialize;

use crate::accounts::model::{self, AccountId, Viewer};
use crate::activity::model::{Audience, Fact, record};
use crate::categories::model::CategoryId;
use crate::categories::model::seeing::is_public;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::pages::versions::Scope;
use crate::platform::text::html::Html;
use crate::platform::text::language::Lang;
use crate::posts::model::PostKind;
use crate::posts::model::counters::{self, Counted};
use crate::posts::model::references::refer;
use crate::posts::model::writing::{Prepared, Row, Written, insert, tell_post, written_before};
use crate::proposals::model::joining::by_now;
use crate::proposals::model::{ProposalId, is_seen_from};
use crate::schema::{accounts, categories, topic_proposals, topics};
use crate::topics::model::rights::may_start;
use crate::topics::model::title::Title;
use crate::topics::model::{TopicId, TopicState};
use crate::words;

/// A topic to be started.
#[derive(Clone, Debug)]
pub struct NewTopic {
    /// Where.
    pub category: CategoryId,
    /// What it is about.
    pub title: Title,
    /// The proposal that it is about.
    pub proposal: Option<ProposalId>,
    /// Its first post, whose language is the topic's.
    pub text: Prepared,
    /// The key that the form carried: the same key starts one topic.
    pub once: Option<String>,
}

/// A companion topic to be opened.
#[derive(Clone, Debug)]
pub struct NewCompanion {
    /// The category of the proposal's track.
    pub category: CategoryId,
    /// The proposal's title.
    pub title: Title,
    /// The proposal's language.
    pub lang: Lang,
    /// The proposal.
    pub proposal: ProposalId,
}

/// What a fact says of a topic.
#[derive(Serialize)]
struct TopicCreated {
    category: CategoryId,
    proposal: Option<ProposalId>,
    companion: bool,
}

/// Starts a topic with its first post. The second time with the same key answers with the first one's.
///
/// # Errors
/// [`Error::Forbidden`] when the viewer may not start topics there; [`Error::Invalid`] when fewer people see the proposal than
/// would see the topic; when the database fails.
pub fn open_topic(tx: &mut Tx<'_>, viewer: &Viewer, new: &NewTopic) -> Result<Written> {
    let author = viewer.member()?.id;
    hold(tx, author)?;
    if let Some(first) = written_before(tx, author, new.once.as_deref())? {
        return Ok(first);
    }
    may_start(tx.db, new.category, viewer)?.map_err(Error::Forbidden)?;
    let proposal = new
        .proposal
        .map(|proposal| by_now(tx, proposal))
        .transpose()?;
    if let Some(proposal) = proposal
        && !is_seen_from(tx.db, proposal, new.category)?
    {
        return Err(Error::field("proposal", words!("topics-proposal-hidden")));
    }
    let begun = Begun {
        author,
        category: new.category,
        title: &new.title,
        lang: new.text.lang,
        role: Role::Started,
    };
    let topic = begun.insert(tx)?;
    if is_public(tx.db, new.category)? {
        diesel::update(accounts::table.find(author))
            .set(accounts::topic_count.eq(accounts::topic_count + 1))
            .execute(tx.db)?;
    }
    begun.discuss(tx, topic, proposal)?;
    let id = insert(
        tx,
        &Row {
            topic,
            number: 1,
            author,
            kind: PostKind::Post,
            reply_to: None,
            text: &new.text,
            once: new.once.as_deref(),
            at: None,
        },
    )?;
    counters::shift(
        tx,
        Counted {
            topic,
            category: new.category,
            private: false,
            author,
            number: 1,
        },
        1,
    )?;
    begun.tell(tx, topic, proposal)?;
    refer(tx, author, topic, id, &new.text)?;
    tell_post(tx, author, topic, id, (1, None), &new.text)?;
    Ok(Written {
        id,
        topic,
        slug: new.title.slug(),
        number: 1,
    })
}

/// Opens the topic that a proposal gets by itself. Its first post is the card, by the forum, and no list shows it until a
/// person has written in it.
///
/// # Errors
/// When the proposal has one already, or the database fails.
pub fn open_companion(tx: &mut Tx<'_>, new: &NewCompanion) -> Result<TopicId> {
    let system = model::system(tx.db)?;
    let begun = Begun {
        author: system,
        category: new.category,
        title: &new.title,
        lang: new.lang,
        role: Role::Companion,
    };
    let topic = begun.insert(tx)?;
    begun.discuss(tx, topic, Some(new.proposal))?;
    insert(
        tx,
        &Row {
            topic,
            number: 1,
            author: system,
            kind: PostKind::Card,
            reply_to: None,
            text: &Prepared {
                source: String::new(),
                html: Html::default(),
                lang: new.lang,
                mentions: Vec::new(),
                links: Vec::new(),
                proposals: Vec::new(),
                pages: Vec::new(),
            },
            once: None,
            at: None,
        },
    )?;
    begun.tell(tx, topic, Some(new.proposal))?;
    Ok(topic)
}

/// Keeps two topics by one author from being started at once: a second click has to wait and then finds the first.
fn hold(tx: &mut Tx<'_>, author: AccountId) -> Result<()> {
    diesel::update(accounts::table.find(author))
        .set(accounts::topic_count.eq(accounts::topic_count))
        .execute(tx.db)?;
    Ok(())
}

/// How a topic comes to be.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Role {
    /// Somebody starts it: it stands in the lists at once.
    Started,
    /// A proposal gets it by itself: it stands in no list until a person has written in it.
    Companion,
}

/// A topic that is being opened, before its first post.
struct Begun<'a> {
    author: AccountId,
    category: CategoryId,
    title: &'a Title,
    lang: Lang,
    role: Role,
}

impl Begun<'_> {
    fn insert(&self, tx: &mut Tx<'_>) -> Result<TopicId> {
        let (poster, listed_at) = match self.role {
            Role::Started => (Some(self.author), Some(tx.now)),
            Role::Companion => (None, None),
        };
        let topic = diesel::insert_into(topics::table)
            .values((
                (
                    topics::category_id.eq(self.category),
                    topics::author_id.eq(self.author),
                    topics::title.eq(self.title.as_str()),
                    topics::slug.eq(self.title.slug()),
                    topics::lang.eq(self.lang.code()),
                    topics::state.eq(TopicState::Open),
                    topics::private.eq(false),
                    topics::next_number.eq(2),
                ),
                (
                    topics::version.eq(1),
                    topics::reply_count.eq(0),
                    topics::like_count.eq(0),
                    topics::last_poster_id.eq(poster),
                    topics::created_at.eq(tx.now),
                    topics::listed_at.eq(listed_at),
                ),
            ))
            .returning(topics::id)
            .get_result(tx.db)?;
        diesel::update(categories::table.find(self.category))
            .set(categories::topic_count.eq(categories::topic_count + 1))
            .execute(tx.db)?;
        Ok(topic)
    }

    fn discuss(&self, tx: &mut Tx<'_>, topic: TopicId, proposal: Option<ProposalId>) -> Result<()> {
        if let Some(proposal) = proposal {
            diesel::insert_into(topic_proposals::table)
                .values((
                    topic_proposals::topic_id.eq(topic),
                    topic_proposals::proposal_id.eq(proposal.0),
                    topic_proposals::companion.eq(self.role == Role::Companion),
                ))
                .execute(tx.db)?;
            if self.role == Role::Companion {
                tx.touch(Scope::Catalogue);
            }
        }
        Ok(())
    }

    fn tell(&self, tx: &mut Tx<'_>, topic: TopicId, proposal: Option<ProposalId>) -> Result<()> {
        tx.touch(Scope::Item(topic.0));
        tx.touch(Scope::Lists);
        record(
            tx,
            &Fact {
                kind: "topic.created",
                actor: Some(self.author.0),
                subject: topic.0,
                topic: Some(topic.0),
                audience: Audience::Public,
                payload: &TopicCreated {
                    category: self.category,
                    proposal,
                    companion: self.role == Role::Companion,
                },
            },
        )?;
        Ok(())
    }
}
