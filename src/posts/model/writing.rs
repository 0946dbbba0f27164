//! Writing a post: all that follows from it is done in the caller's transaction: rows, counters, mentions, links, facts, and
//! which pages are out of date.

use diesel::{ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};
use serde::Serialize;

use crate::accounts::model::{AccountId, Viewer};
use crate::activity::model::{Audience, Fact, record};
use crate::platform::db::steady::AlwaysTheSame;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result, Words, optional};
use crate::platform::pages::versions::Scope;
use crate::platform::text::html::Html;
use crate::platform::text::language::Lang;
use crate::platform::time::Time;
use crate::platform::tokens;
use crate::posts::model::counters::{self, Counted};
use crate::posts::model::references::refer;
use crate::posts::model::{PostId, PostKind, PostState, RENDER_VERSION};
use crate::proposals::model::ProposalId;
use crate::schema::{posts, topics};
use crate::topics::model::rights::may_reply;
use crate::topics::model::{TopicId, href, lock};
use crate::words;

/// A text, ready to be written: rendered, and its names and links looked up. Made by
/// [`prepare`](crate::posts::model::prepare::prepare).
#[derive(Clone, Debug)]
pub struct Prepared {
    /// The Markdown.
    pub source: String,
    /// What it became.
    pub html: Html,
    /// The language it is written in.
    pub lang: Lang,
    /// Who is named in it, each once.
    pub mentions: Vec<AccountId>,
    /// The topics it links to, each once.
    pub links: Vec<Link>,
    /// The proposals it links to, each once.
    pub proposals: Vec<ProposalId>,
    /// The keys of pages that proposals which are not here yet may have, each once.
    pub pages: Vec<String>,
}

/// A link from a post to a topic.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Link {
    /// The topic.
    pub topic: TopicId,
    /// The post in it, if the link names one.
    pub number: Option<i32>,
}

/// A reply to be written.
#[derive(Clone, Debug)]
pub struct NewPost {
    /// Where.
    pub topic: TopicId,
    /// What.
    pub text: Prepared,
    /// The post that it answers.
    pub reply_to: Option<PostId>,
    /// The key that the form carried: the same key writes one post.
    pub once: Option<String>,
    /// When it was written; `None` for now. Lists put the topic where that puts it.
    pub at: Option<Time>,
}

/// A post that is there now.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Written {
    /// Its id.
    pub id: PostId,
    /// The topic it stands in.
    pub topic: TopicId,
    /// That topic's title in addresses.
    pub slug: String,
    /// Its place there.
    pub number: i32,
}

impl Written {
    /// Its address.
    #[must_use]
    pub fn href(&self) -> String {
        format!("{}/{}", href(&self.slug, self.topic), self.number)
    }
}

/// What a fact says of a post.
#[derive(Serialize)]
struct PostCreated<'a> {
    number: i32,
    reply_to: Option<i32>,
    mentions: &'a [AccountId],
}

/// Writes a reply. The second time with the same key answers with the first one's post.
///
/// # Errors
/// [`Error::NotFound`] when the viewer does not see the topic; [`Error::Forbidden`] when they may not reply; when the
/// database fails.
pub fn write(tx: &mut Tx<'_>, viewer: &Viewer, new: &NewPost) -> Result<Written> {
    let author = viewer.member()?.id;
    let topic = lock(tx, new.topic, viewer)?;
    if let Some(first) = written_before(tx, author, new.once.as_deref())? {
        return Ok(first);
    }
    may_reply(&topic, viewer).map_err(|words| Error::Forbidden(met_closed(words)))?;
    let reply_to = parent(tx, topic.id, new.reply_to)?;
    // The topic is locked, so this number is nobody else's.
    let number = topic.last_number + 1;
    let id = insert(
        tx,
        &Row {
            topic: topic.id,
            number,
            author,
            kind: PostKind::Post,
            reply_to,
            text: &new.text,
            once: new.once.as_deref(),
            at: new.at,
        },
    )?;
    let listed_at = match new.at {
        Some(at) => newest(tx, topic.id)?.map_or(at, |newest| newest.max(at)),
        None => tx.now,
    };
    // One change of the topic's row: each looks for its place in every index of lists.
    diesel::update(topics::table.find(topic.id))
        .set((
            topics::next_number.eq(number + 1),
            topics::reply_count.eq(topics::reply_count + 1),
            topics::listed_at.eq(listed_at),
            topics::last_poster_id.eq(author),
        ))
        .steady()
        .execute(tx.db)?;
    counters::shift_elsewhere(
        tx,
        Counted {
            topic: topic.id,
            category: topic.category,
            private: topic.private,
            author,
            number,
        },
        1,
    )?;
    refer(tx, author, topic.id, id, &new.text)?;
    tell_post(tx, author, topic.id, id, (number, reply_to), &new.text)?;
    Ok(Written {
        id,
        topic: topic.id,
        slug: topic.slug,
        number,
    })
}

/// When the last post of a topic was written, if a person has written in it.
fn newest(tx: &mut Tx<'_>, topic: TopicId) -> Result<Option<Time>> {
    let row = topics::table.find(topic).select(topics::listed_at);
    Ok(row.first(tx.db)?)
}

/// Whoever comes with a reply found the topic open when they began to write.
fn met_closed(words: Words) -> Words {
    if words.key == "topics-closed" {
        words!("posts-error-closed")
    } else {
        words
    }
}

/// The key that makes a second click answer with the first one's post: what the form was given, bound to where the text
/// goes and to the text itself. Whoever comes back to an old form with other words writes another post.
#[must_use]
pub fn once(given: &str, place: &str, source: &str) -> Option<String> {
    (!given.is_empty()).then(|| tokens::hash(&format!("{given}\n{place}\n{source}")))
}

/// Gives out a topic's next number. Whoever takes it has the topic's row until the transaction ends.
///
/// # Errors
/// When the database fails.
pub(crate) fn take_number(tx: &mut Tx<'_>, topic: TopicId) -> Result<i32> {
    let next: i32 = diesel::update(topics::table.find(topic))
        .set((
            topics::next_number.eq(topics::next_number + 1),
            topics::version.eq(topics::version + 1),
        ))
        .returning(topics::next_number)
        .get_result(tx.db)?;
    Ok(next - 1)
}

/// The post that a key has made.
pub(crate) fn written_before(
    tx: &mut Tx<'_>,
    author: AccountId,
    once: Option<&str>,
) -> Result<Option<Written>> {
    let Some(once) = once else { return Ok(None) };
    let row = posts::table
        .inner_join(topics::table.on(topics::id.eq(posts::topic_id)))
        .filter(posts::author_id.eq(author))
        .filter(posts::idempotency_key.eq(once))
        .select((posts::id, topics::id, topics::slug, posts::number))
        .first::<(PostId, TopicId, String, i32)>(tx.db);
    Ok(optional(row)?.map(|(id, topic, slug, number)| Written {
        id,
        topic,
        slug,
        number,
    }))
}

/// The number of the post answered. A made-up form may name one that is not in the topic, and one may be deleted while its
/// answer is written: what was written then answers the topic.
fn parent(tx: &mut Tx<'_>, topic: TopicId, id: Option<PostId>) -> Result<Option<i32>> {
    let Some(id) = id else {
        return Ok(None);
    };
    optional(
        posts::table
            .filter(posts::topic_id.eq(topic))
            .filter(posts::id.eq(id))
            .filter(posts::kind.ne(PostKind::Entry))
            .filter(posts::state.eq(PostState::Shown))
            .select(posts::number)
            .first(tx.db),
    )
}

/// A row to be.
pub(crate) struct Row<'a> {
    pub(crate) topic: TopicId,
    pub(crate) number: i32,
    pub(crate) author: AccountId,
    pub(crate) kind: PostKind,
    pub(crate) reply_to: Option<i32>,
    pub(crate) text: &'a Prepared,
    pub(crate) once: Option<&'a str>,
    pub(crate) at: Option<Time>,
}

/// Inserts a row.
pub(crate) fn insert(tx: &mut Tx<'_>, row: &Row<'_>) -> Result<PostId> {
    Ok(diesel::insert_into(posts::table)
        .values((
            (
                posts::topic_id.eq(row.topic),
                posts::number.eq(row.number),
                posts::author_id.eq(row.author),
                posts::kind.eq(row.kind),
                posts::state.eq(PostState::Shown),
                posts::reply_to.eq(row.reply_to),
                posts::idempotency_key.eq(row.once),
            ),
            (
                posts::source.eq(&row.text.source),
                posts::html.eq(row.text.html.as_str()),
                posts::render_version.eq(RENDER_VERSION),
                posts::lang.eq(row.text.lang.code()),
                posts::like_count.eq(0),
                posts::revision_count.eq(0),
                posts::created_at.eq(row.at.unwrap_or(tx.now)),
            ),
        ))
        .returning(posts::id)
        .get_result(tx.db)?)
}

/// Records that a post is there, and whose pages show it.
pub(crate) fn tell_post(
    tx: &mut Tx<'_>,
    author: AccountId,
    topic: TopicId,
    post: PostId,
    (number, reply_to): (i32, Option<i32>),
    text: &Prepared,
) -> Result<()> {
    tx.touch(Scope::Item(topic.0));
    tx.touch(Scope::Lists);
    record(
        tx,
        &Fact {
            kind: "post.created",
            actor: Some(author.0),
            subject: post.0,
            topic: Some(topic.0),
            audience: Audience::Public,
            payload: &PostCreated {
                number,
                reply_to,
                mentions: &text.mentions,
            },
        },
    )?;
    Ok(())
}
