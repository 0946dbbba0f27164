//! Editing. Every version is public: the first edit keeps the text as it was posted, each further one what it made of it.
//! What an author puts right at once, before anybody has taken notice, makes no version.

use std::time::Duration;

use diesel::dsl::exists;
use diesel::sql_types::Bool;
use diesel::{
    BoolExpressionMethods, ExpressionMethods, IntoSql, JoinOnDsl, QueryDsl, RunQueryDsl,
    TextExpressionMethods,
};
use serde::Serialize;

use crate::accounts::model::{AccountId, Viewer};
use crate::activity::model::{Audience, Fact, record};
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result, optional};
use crate::platform::pages::versions::Scope;
use crate::platform::time::Time;
use crate::platform::tokens;
use crate::posts::model::entries::{self, Editor, Entry};
use crate::posts::model::references::{refer_anew, touch_mentions_of};
use crate::posts::model::writing::{Prepared, Written};
use crate::posts::model::{Post, PostKind, RENDER_VERSION, Standing, lock};
use crate::posts::model::{PostId, rerender, revisions};
use crate::schema::{likes, mentions, post_links, post_revisions, posts, topics};
use crate::topics::model::reason::{self, Reason};
use crate::topics::model::rights::{Permission, may_moderate, may_write};
use crate::topics::model::title::Title;
use crate::topics::model::{Topic, TopicState};
use crate::words;

/// How long an author puts a text right without leaving a version, counted from the version that is put right.
pub const GRACE: Duration = Duration::from_secs(5 * 60);

/// A change to a post.
#[derive(Clone, Debug)]
pub struct Edit {
    /// Which post.
    pub post: PostId,
    /// The [`mark`] of what the form was made from.
    pub seen: String,
    /// The new text.
    pub text: Prepared,
    /// The topic's new title, with its first post.
    pub title: Option<Title>,
    /// Why; has to be given for another's post.
    pub reason: Option<Reason>,
}

impl Edit {
    /// Whether the post and its topic say all of it already.
    #[must_use]
    pub fn is_none_of(&self, post: &Post, topic: &Topic) -> bool {
        self.leaves_text(post) && self.new_title(post, topic).is_none()
    }

    /// Whether the text and its language stay.
    fn leaves_text(&self, post: &Post) -> bool {
        self.text.source == post.source && self.text.lang == post.lang
    }

    /// Whether nothing has to be kept with a version: a reason given for the first edit of a post is worth one.
    fn has_no_reason_to_keep(&self, post: &Post) -> bool {
        self.reason.is_none() || post.revision_count > 0
    }

    /// The title, if the change gives the topic another one.
    fn new_title(&self, post: &Post, topic: &Topic) -> Option<&Title> {
        self.title
            .as_ref()
            .filter(|title| post.number == 1 && title.as_str() != topic.title)
    }
}

/// What became of a change.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Outcome {
    /// There is a new version.
    Saved,
    /// The present version is put right, and nobody has seen the difference.
    Corrected,
    /// Nothing was different.
    Unchanged,
    /// The post is no longer what the form was made from, and stays as it is.
    Overtaken,
}

/// A post after a change.
#[derive(Clone, Debug)]
pub struct Edited {
    /// The post.
    pub written: Written,
    /// What became of the change.
    pub outcome: Outcome,
}

/// What a fact says of an edit.
#[derive(Serialize)]
struct PostEdited<'a> {
    number: i32,
    /// The number of the version that there is now.
    version: i32,
    /// Who is named now and was not before.
    mentions: &'a [AccountId],
}

/// Whether the viewer may edit a post: its author while the topic takes replies, who keeps order always.
///
/// # Errors
/// Why not.
pub fn may_edit(post: Standing, topic: &Topic, viewer: &Viewer) -> Permission {
    may_write(viewer)?;
    if post.kind != PostKind::Post {
        Err(words!("posts-card-stays"))
    } else if post.is_deleted {
        Err(words!("posts-edit-deleted"))
    } else if may_moderate(topic, viewer) {
        Ok(())
    } else if viewer.id() != Some(post.author) {
        Err(words!("posts-edit-not-yours"))
    } else {
        is_open(topic)
    }
}

/// Whether members may still change what they wrote in a topic.
///
/// # Errors
/// Why not.
pub fn is_open(topic: &Topic) -> Permission {
    if topic.state == TopicState::Removed {
        Err(words!("posts-topic-removed"))
    } else if topic.is_closed() {
        Err(words!("posts-topic-closed"))
    } else {
        Ok(())
    }
}

/// What a form was made from, in short. It is taken from the texts and not from a number, since an edit that leaves no
/// version must not be overwritten either.
#[must_use]
pub fn mark(post: &Post, topic: &Topic) -> String {
    let title = if post.number == 1 { &*topic.title } else { "" };
    let mut mark = tokens::hash(&format!("{}\n{title}\n{}", post.lang, post.source));
    mark.truncate(16);
    mark
}

/// Changes a post and, with the first of a topic, the topic's title.
///
/// # Errors
/// [`Error::NotFound`] when the viewer does not see it; [`Error::Forbidden`] when they may not; [`Error::Invalid`] without a
/// reason for another's post; when the database fails.
pub fn edit(tx: &mut Tx<'_>, viewer: &Viewer, edit: &Edit) -> Result<Edited> {
    let editor = viewer.member()?.id;
    let (post, topic) = lock(tx, edit.post, viewer)?;
    may_edit(post.standing(), &topic, viewer).map_err(Error::Forbidden)?;
    if editor != post.author {
        reason::given(edit.reason.as_ref())?;
    }
    let title = edit.new_title(&post, &topic);
    let outcome = if edit.is_none_of(&post, &topic) {
        Outcome::Unchanged
    } else if mark(&post, &topic) != edit.seen {
        Outcome::Overtaken
    } else if edit.has_no_reason_to_keep(&post) && is_unnoticed(tx, &post, editor)? {
        Outcome::Corrected
    } else {
        Outcome::Saved
    };
    let changed = Changed {
        editor,
        post: &post,
        topic: &topic,
        title,
        edit,
    };
    match outcome {
        Outcome::Saved => {
            revisions::add(tx, &post, &topic, &changed.revision())?;
            apply(tx, &changed, post.revision_count + 1)?;
            rename(tx, &changed)?;
            tell(tx, &changed)?;
        }
        Outcome::Corrected => {
            revisions::put_right(tx, &post, &changed.revision())?;
            apply(tx, &changed, post.revision_count)?;
            rename(tx, &changed)?;
        }
        Outcome::Unchanged | Outcome::Overtaken => {}
    }
    Ok(Edited {
        written: Written {
            id: post.id,
            topic: topic.id,
            slug: title.map_or_else(|| topic.slug.clone(), Title::slug),
            number: post.number,
        },
        outcome,
    })
}

/// A change together with what it changes.
struct Changed<'a> {
    editor: AccountId,
    post: &'a Post,
    topic: &'a Topic,
    title: Option<&'a Title>,
    edit: &'a Edit,
}

impl Changed<'_> {
    fn revision(&self) -> revisions::Revision<'_> {
        let title = self.title.map_or(&*self.topic.title, Title::as_str);
        revisions::Revision {
            source: &self.edit.text.source,
            lang: self.edit.text.lang,
            title: (self.post.number == 1).then_some(title),
            by: self.editor,
            reason: self.edit.reason.as_ref().map_or("", Reason::as_str),
        }
    }
}

fn apply(tx: &mut Tx<'_>, changed: &Changed<'_>, revision_count: i32) -> Result<()> {
    let Changed {
        editor,
        post,
        topic,
        edit,
        ..
    } = *changed;
    let before: Vec<AccountId> = mentions::table
        .filter(mentions::post_id.eq(post.id))
        .select(mentions::account_id)
        .load(tx.db)?;
    diesel::update(posts::table.find(post.id))
        .set((
            posts::source.eq(&edit.text.source),
            posts::html.eq(edit.text.html.as_str()),
            posts::render_version.eq(RENDER_VERSION),
            posts::lang.eq(edit.text.lang.code()),
            posts::revision_count.eq(revision_count),
            posts::edited_at.eq(tx.now),
        ))
        .execute(tx.db)?;
    refer_anew(tx, editor, topic.id, post.id, &edit.text)?;
    tx.touch(Scope::Item(topic.id.0));
    tx.touch(Scope::Lists);
    let named: Vec<AccountId> = edit
        .text
        .mentions
        .iter()
        .filter(|account| !before.contains(account))
        .copied()
        .collect();
    record(
        tx,
        &Fact {
            kind: "post.edited",
            actor: Some(editor.0),
            subject: post.id.0,
            topic: Some(topic.id.0),
            audience: Audience::Public,
            payload: &PostEdited {
                number: post.number,
                version: revision_count + 1,
                mentions: &named,
            },
        },
    )?;
    Ok(())
}

/// The first post's language is the topic's, and its title may come with it.
fn rename(tx: &mut Tx<'_>, changed: &Changed<'_>) -> Result<()> {
    let Changed {
        post,
        topic,
        title,
        edit,
        ..
    } = *changed;
    if post.number != 1 {
        return Ok(());
    }
    let (new, slug) = match title {
        Some(title) => (title.as_str(), title.slug()),
        None => (&*topic.title, topic.slug.clone()),
    };
    diesel::update(topics::table.find(topic.id))
        .set((
            topics::title.eq(new),
            topics::slug.eq(slug),
            topics::lang.eq(edit.text.lang.code()),
        ))
        .execute(tx.db)?;
    touch_mentions_of(tx, topic.id)?;
    if title.is_some() {
        rerender::ask_for_links_to(tx, topic.id)?;
    }
    Ok(())
}

/// Leaves in the topic what readers should know of an edit without opening its versions: a new title, and that somebody else
/// than the author has changed a text.
fn tell(tx: &mut Tx<'_>, changed: &Changed<'_>) -> Result<()> {
    let Changed {
        editor,
        post,
        topic,
        title,
        edit,
    } = *changed;
    let by = if editor == post.author {
        Editor::Author
    } else {
        Editor::Moderator
    };
    if let Some(title) = title {
        let renamed = Entry::Renamed {
            from: topic.title.clone(),
            to: title.as_str().to_owned(),
            by,
            reason: edit.reason.clone(),
        };
        entries::add(tx, topic.id, editor, &renamed)?;
    }
    if by == Editor::Moderator && !edit.leaves_text(post) {
        let edited = Entry::Edited {
            number: post.number,
            reason: reason::given(edit.reason.as_ref())?.clone(),
        };
        entries::add(tx, topic.id, editor, &edited)?;
    }
    Ok(())
}

/// Whether the present version is the editor's own and so fresh that nobody has liked, answered or quoted it.
fn is_unnoticed(tx: &mut Tx<'_>, post: &Post, editor: AccountId) -> Result<bool> {
    if editor != post.author {
        return Ok(false);
    }
    let since = if post.revision_count == 0 {
        post.created_at
    } else {
        let present = post_revisions::table
            .find((post.id, post.revision_count + 1))
            .select((post_revisions::by_id, post_revisions::at))
            .first::<(AccountId, Time)>(tx.db);
        match optional(present)? {
            Some((by, at)) if by == editor => at,
            _ => return Ok(false),
        }
    };
    Ok(tx.now.since(since) <= GRACE && !is_noticed(tx, post, since)?)
}

fn is_noticed(tx: &mut Tx<'_>, post: &Post, since: Time) -> Result<bool> {
    let liked = likes::table
        .filter(likes::post_id.eq(post.id))
        .filter(likes::at.ge(since));
    // Every reply in a topic answers its first post. A quote carries the address of what it quotes.
    let quote = format!("%/{}/{})%", post.topic, post.number);
    let answered = posts::table
        .filter(posts::topic_id.eq(post.topic))
        .filter(posts::number.gt(post.number))
        .filter(posts::kind.eq(PostKind::Post))
        .filter(posts::created_at.ge(since))
        .filter(
            (post.number == 1)
                .into_sql::<Bool>()
                .or(posts::reply_to.eq(post.number))
                .or(posts::source.like(quote)),
        );
    let linked = post_links::table
        .inner_join(posts::table.on(posts::id.eq(post_links::post_id)))
        .filter(post_links::topic_id.eq(post.topic))
        .filter(post_links::number.eq(post.number))
        .filter(posts::created_at.ge(since));
    let noticed = exists(liked).or(exists(answered)).or(exists(linked));
    Ok(diesel::select(noticed).get_result(tx.db)?)
}
