//! Posts: rows.

use diesel::{ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};

use crate::accounts::model::{AccountId, Viewer};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result, optional};
use crate::platform::text::html::Html;
use crate::platform::text::language::Lang;
use crate::platform::time::Time;
use crate::schema::{posts, topics};
use crate::topics::model::{
    Topic, TopicId, find_visible as find_topic, language, lock as lock_topic, visible_to,
};

pub mod author;
pub mod beside;
pub mod by_member;
pub mod counters;
pub mod edits;
pub mod entries;
pub mod limits;
pub mod opening;
pub mod page;
pub mod prepare;
pub mod proposals;
pub mod references;
pub mod removals;
pub mod rerender;
pub mod revisions;
pub mod writing;

crate::stored_number! {
    /// The id of a post.
    PostId
}

crate::stored_word! {
    /// What a post is.
    PostKind {
        /// What somebody wrote.
        Post = "post",
        /// The head of a companion topic, which the forum itself writes; the proposal stands in it.
        Card = "card",
        /// A line on what happened to the topic.
        Entry = "entry",
    }
}

crate::stored_word! {
    /// What state a post is in; a row beside it says who, when and why.
    PostState {
        /// It is there.
        Shown = "shown",
        /// Its number is there and its text is not.
        Deleted = "deleted",
    }
}

impl PostId {
    /// Reads an id from an address. No address that cannot be read leads anywhere.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn of(address: &str) -> Result<Self> {
        address.parse().map(Self).map_err(|_| Error::NotFound)
    }
}

/// The version of the rendering that stored HTML was made by.
pub const RENDER_VERSION: i32 = 2;

/// The most characters of a post's text.
pub const LONGEST: usize = 32_000;

/// A post's row.
#[derive(Clone, Debug)]
pub struct Post {
    /// Its id.
    pub id: PostId,
    /// The topic it stands in.
    pub topic: TopicId,
    /// Its place there.
    pub number: i32,
    /// Who wrote it.
    pub author: AccountId,
    /// What it is.
    pub kind: PostKind,
    /// What state it is in.
    pub state: PostState,
    /// The Markdown.
    pub source: String,
    /// What the Markdown became.
    pub html: Html,
    /// The language it is written in.
    pub lang: Lang,
    /// How many members like it.
    pub like_count: i64,
    /// How many earlier versions are kept.
    pub revision_count: i32,
    /// When it was changed last.
    pub edited_at: Option<Time>,
    /// When it was written.
    pub created_at: Time,
}

impl Post {
    /// Whether its text is gone.
    #[must_use]
    pub fn is_deleted(&self) -> bool {
        self.state == PostState::Deleted
    }

    /// What questions of who may do what ask of it.
    #[must_use]
    pub fn standing(&self) -> Standing {
        Standing {
            number: self.number,
            kind: self.kind,
            author: self.author,
            is_deleted: self.is_deleted(),
        }
    }
}

/// What questions of who may do what ask of a post, whether they are asked by the verb, which has its row, or by the page that
/// shows the way, which has what it shows.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// Its place in the topic.
    pub number: i32,
    /// What it is.
    pub kind: PostKind,
    /// Who wrote it.
    pub author: AccountId,
    /// Whether its text is gone.
    pub is_deleted: bool,
}

/// A post that somebody wrote or the card, with its topic, if the viewer sees that. Deleted ones are found as well: who
/// may see their text is the caller's question.
///
/// # Errors
/// [`Error::NotFound`], or when the database fails.
pub fn find_visible(db: &mut Db, id: PostId, viewer: &Viewer) -> Result<(Post, Topic)> {
    let row = posts::table
        .inner_join(topics::table.on(topics::id.eq(posts::topic_id)))
        .filter(posts::id.eq(id))
        .filter(posts::kind.ne(PostKind::Entry))
        .filter(visible_to(viewer))
        .select(COLUMNS)
        .first::<Columns>(db);
    let post = post(optional(row)?.ok_or(Error::NotFound)?);
    let topic = find_topic(db, post.topic, viewer)?;
    Ok((post, topic))
}

/// The topic of a post and its number there. Whether the viewer sees them is the caller's question.
///
/// # Errors
/// [`Error::NotFound`], or when the database fails.
pub fn place(db: &mut Db, id: PostId) -> Result<(TopicId, i32)> {
    let row = posts::table
        .find(id)
        .select((posts::topic_id, posts::number))
        .first::<(TopicId, i32)>(db);
    optional(row)?.ok_or(Error::NotFound)
}

/// Finds a post to change it, and keeps everybody else from changing its topic until the transaction ends.
///
/// # Errors
/// [`Error::NotFound`] when the viewer does not see it, or when the database fails.
pub fn lock(tx: &mut Tx<'_>, id: PostId, viewer: &Viewer) -> Result<(Post, Topic)> {
    let topic = optional(
        posts::table
            .find(id)
            .select(posts::topic_id)
            .first::<TopicId>(tx.db),
    )?;
    let topic = lock_topic(tx, topic.ok_or(Error::NotFound)?, viewer)?;
    // Read behind the lock: before it, somebody else may still have been at work.
    let row = posts::table
        .filter(posts::id.eq(id))
        .filter(posts::kind.ne(PostKind::Entry))
        .select(COLUMNS)
        .first::<Columns>(tx.db);
    Ok((post(optional(row)?.ok_or(Error::NotFound)?), topic))
}

type Place = (
    posts::id,
    posts::topic_id,
    posts::number,
    posts::author_id,
    posts::kind,
    posts::state,
);
type Content = (
    posts::source,
    posts::html,
    posts::lang,
    posts::like_count,
    posts::revision_count,
    posts::edited_at,
    posts::created_at,
);

/// The columns of [`Post`].
const COLUMNS: (Place, Content) = (
    (
        posts::id,
        posts::topic_id,
        posts::number,
        posts::author_id,
        posts::kind,
        posts::state,
    ),
    (
        posts::source,
        posts::html,
        posts::lang,
        posts::like_count,
        posts::revision_count,
        posts::edited_at,
        posts::created_at,
    ),
);

type Columns = (
    (PostId, TopicId, i32, AccountId, PostKind, PostState),
    (String, String, String, i64, i32, Option<Time>, Time),
);

fn post(columns: Columns) -> Post {
    let (
        (id, topic, number, author, kind, state),
        (source, html, lang, like_count, revision_count, edited_at, created_at),
    ) = columns;
    Post {
        id,
        topic,
        number,
        author,
        kind,
        state,
        source,
        html: Html::from_store(html),
        lang: language(&lang),
        like_count,
        revision_count,
        edited_at,
        created_at,
    }
}
