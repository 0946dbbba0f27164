//! Reading a page of a topic: its posts and all that stands beside them, in as many questions as there are kinds of things.

use std::collections::HashMap;

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, QueryDsl,
    RunQueryDsl,
};

use crate::accounts::model::Viewer;
use crate::platform::db::connection::Db;
use crate::platform::error::{Error, Result};
use crate::platform::text::html::Html;
use crate::platform::text::language::Lang;
use crate::platform::time::Time;
use crate::posts::model::author::{self, AUTHOR, Author, AuthorColumns};
use crate::posts::model::beside::{self, LinkedFrom, Participant};
use crate::posts::model::entries::Entry;
use crate::posts::model::{PostId, PostKind, PostState, Standing};
use crate::schema::{accounts, likes, post_removals, posts};
use crate::topics::model::{POSTS_A_PAGE, Topic, TopicId, language};

diesel::alias! {
    const PARENTS: Alias<Parents> = posts as parents;
    const PARENT_AUTHORS: Alias<ParentAuthors> = accounts as parent_authors;
}

/// Answers to one post that are named; the others are counted.
const ANSWERS: usize = 20;
/// A page of a topic.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its number, from 1.
    pub number: i32,
    /// How many there are.
    pub pages: i32,
    /// The number of the first post it can show.
    pub first: i32,
    /// The number of the last post it shows.
    pub last: i32,
    /// Its posts in order.
    pub posts: Vec<Shown>,
    /// Links to the topic as a whole and to its posts, from topics that the viewer sees, the newest first.
    pub linked_from: Vec<LinkedFrom>,
    /// Who writes in the topic, most posts first.
    pub people: Vec<Participant>,
}

/// A post with what a page shows of it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Its id.
    pub id: PostId,
    /// Its place.
    pub number: i32,
    /// What it is.
    pub kind: PostKind,
    /// Who wrote it.
    pub author: Author,
    /// The HTML; empty when it is deleted.
    pub html: Html,
    /// The language it is written in.
    pub lang: Lang,
    /// What happened, when it is an entry.
    pub entry: Option<Entry>,
    /// Who deleted it and when, if it is deleted.
    pub removal: Option<Removal>,
    /// How many members like it.
    pub like_count: i64,
    /// Whether the viewer does.
    pub liked: bool,
    /// How many earlier versions are kept.
    pub revision_count: i32,
    /// When it was written.
    pub created_at: Time,
    /// The post it answers.
    pub parent: Option<Parent>,
    /// The posts that answer it.
    pub answers: Answers,
}

/// The posts that answer one.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Answers {
    /// The numbers of the first ones.
    pub first: Vec<i32>,
    /// How many more there are.
    pub more: usize,
}

impl Shown {
    /// What questions of who may do what ask of it.
    #[must_use]
    pub fn standing(&self) -> Standing {
        Standing {
            number: self.number,
            kind: self.kind,
            author: self.author.id,
            is_deleted: self.removal.is_some(),
        }
    }
}

/// The post that another one answers.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Parent {
    /// Its place.
    pub number: i32,
    /// Who wrote it; `None` when it is deleted.
    pub author: Option<String>,
}

/// Who deleted a post, when and why.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Removal {
    /// Whether its author did; else a moderator.
    pub by_author: bool,
    /// When.
    pub at: Time,
    /// Why; may be empty.
    pub reason: String,
}

/// Reads page `number` of a topic that the viewer was found to see, by four questions.
///
/// # Errors
/// [`Error::NotFound`] when there is no such page; when the database fails.
pub fn load(db: &mut Db, topic: &Topic, number: i32, viewer: &Viewer) -> Result<Page> {
    if number < 1 || number > topic.pages() {
        return Err(Error::NotFound);
    }
    let first = (number - 1) * POSTS_A_PAGE + 1;
    let last = topic.last_number.min(number * POSTS_A_PAGE);
    let mut shown = shown(db, topic.id, (first, last), viewer)?;
    let mut answers = answers(db, topic.id, first, last)?;
    for post in &mut shown {
        post.answers = answers.remove(&post.number).unwrap_or_default();
    }
    Ok(Page {
        number,
        pages: topic.pages(),
        first,
        last,
        posts: shown,
        linked_from: beside::linked_from(db, topic.id, viewer)?,
        people: beside::people(db, topic.id)?,
    })
}

/// One post as a page shows it, for the pages that ask about it.
///
/// # Errors
/// [`Error::NotFound`], or when the database fails.
pub fn one(db: &mut Db, topic: &Topic, number: i32, viewer: &Viewer) -> Result<Shown> {
    shown(db, topic.id, (number, number), viewer)?
        .pop()
        .ok_or(Error::NotFound)
}

fn shown(
    db: &mut Db,
    topic: TopicId,
    (first, last): (i32, i32),
    viewer: &Viewer,
) -> Result<Vec<Shown>> {
    let account = viewer.account();
    let rows = posts::table
        .inner_join(accounts::table.on(accounts::id.eq(posts::author_id)))
        .left_join(post_removals::table.on(post_removals::post_id.eq(posts::id)))
        .left_join(
            likes::table.on(likes::post_id
                .eq(posts::id)
                .and(likes::account_id.eq(account))),
        )
        .left_join(
            PARENTS.on(PARENTS
                .field(posts::topic_id)
                .eq(posts::topic_id)
                .and(PARENTS.field(posts::number).nullable().eq(posts::reply_to))),
        )
        .left_join(
            PARENT_AUTHORS.on(PARENT_AUTHORS
                .field(accounts::id)
                .nullable()
                .eq(PARENTS.field(posts::author_id).nullable())),
        )
        .filter(posts::topic_id.eq(topic))
        .filter(posts::number.between(first, last))
        .order(posts::number)
        .select((
            (
                posts::id,
                posts::number,
                posts::kind,
                posts::state,
                posts::html,
                posts::lang,
                posts::entry,
            ),
            (
                posts::like_count,
                posts::revision_count,
                posts::created_at,
                likes::at.nullable(),
            ),
            AUTHOR,
            (
                post_removals::by_author.nullable(),
                post_removals::at.nullable(),
                post_removals::reason.nullable(),
            ),
            (
                PARENTS.field(posts::number).nullable(),
                PARENTS.field(posts::state).nullable(),
                PARENT_AUTHORS.field(accounts::display_name).nullable(),
            ),
        ))
        .load::<Columns>(db)?;
    rows.into_iter().map(one_shown).collect()
}

type Columns = (
    (
        PostId,
        i32,
        PostKind,
        PostState,
        String,
        String,
        Option<String>,
    ),
    (i64, i32, Time, Option<Time>),
    AuthorColumns,
    (Option<bool>, Option<Time>, Option<String>),
    (Option<i32>, Option<PostState>, Option<String>),
);

fn one_shown(columns: Columns) -> Result<Shown> {
    let (what, counts, author, (by_author, at, reason), (parent, parent_state, parent_author)) =
        columns;
    let (id, number, kind, state, html, lang, entry) = what;
    let (like_count, revision_count, created_at, liked_at) = counts;
    let deleted = state == PostState::Deleted;
    let entry = entry
        .map(|kept| serde_json::from_str(&kept))
        .transpose()
        .map_err(|error| Error::Broken(format!("entry of post {id}: {error}")))?;
    Ok(Shown {
        id,
        number,
        kind,
        author: author::of(author),
        html: if deleted {
            Html::default()
        } else {
            Html::from_store(html)
        },
        lang: language(&lang),
        entry,
        removal: deleted.then(|| Removal {
            by_author: by_author.unwrap_or(false),
            at: at.unwrap_or(created_at),
            reason: reason.unwrap_or_default(),
        }),
        like_count,
        liked: liked_at.is_some(),
        revision_count,
        created_at,
        parent: parent.map(|number| Parent {
            number,
            author: parent_author.filter(|_| parent_state == Some(PostState::Shown)),
        }),
        answers: Answers::default(),
    })
}

fn answers(db: &mut Db, topic: TopicId, first: i32, last: i32) -> Result<HashMap<i32, Answers>> {
    let rows = posts::table
        .filter(posts::topic_id.eq(topic))
        .filter(posts::reply_to.between(first, last))
        .filter(posts::state.eq(PostState::Shown))
        .order(posts::number)
        .select((posts::reply_to.assume_not_null(), posts::number))
        .load::<(i32, i32)>(db)?;
    let mut answers: HashMap<i32, Answers> = HashMap::new();
    for (parent, number) in rows {
        let its = answers.entry(parent).or_default();
        if its.first.len() < ANSWERS {
            its.first.push(number);
        } else {
            its.more += 1;
        }
    }
    Ok(answers)
}
