//! Lists of topics: the latest, the most liked, those of a category, those that somebody started. A list is read by one
//! query and paged by the key of its last row, so that no page costs more than the first and none shifts under a reader.

use std::collections::HashMap;

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, QueryDsl,
    RunQueryDsl,
};

use crate::accounts::model::{AccountId, Viewer};
use crate::categories::model::CategoryId;
use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::platform::paging::{Key, cut, one_more};
use crate::platform::text::language::Lang;
use crate::platform::time::Time;
use crate::schema::{accounts, categories, topic_pins, topics};
use crate::topics::model::{TopicId, TopicState, href, language, visible_to};

/// Topics on a page of a list.
pub const PAGE: usize = 30;

/// A topic as a line of a list.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id.
    pub id: TopicId,
    /// The category it is in.
    pub category: CategoryId,
    /// What it is about.
    pub title: String,
    /// The title in addresses.
    pub slug: String,
    /// The language of the title.
    pub lang: Lang,
    /// What state it is in.
    pub state: TopicState,
    /// Whether only its members see it.
    pub private: bool,
    /// Whether it stands on top of its lists.
    pub pinned: bool,
    /// Posts by people after the first.
    pub reply_count: i64,
    /// Likes of all of its posts.
    pub like_count: i64,
    /// When the last post by a person was written.
    pub listed_at: Time,
    /// Who wrote it.
    pub last_poster: Option<String>,
}

impl Row {
    /// The address of its page.
    #[must_use]
    pub fn href(&self) -> String {
        href(&self.slug, self.id)
    }
}

/// A page of a list.
#[derive(Clone, Debug)]
pub struct List<const N: usize> {
    /// Topics that stand on top, on the first page only.
    pub pinned: Vec<Row>,
    /// The others, in their order.
    pub rows: Vec<Row>,
    /// Where the next page begins, if there is one.
    pub next: Option<Key<N>>,
}

impl<const N: usize> List<N> {
    /// Whether there is nothing to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pinned.is_empty() && self.rows.is_empty()
    }

    /// All rows.
    pub fn all(&self) -> impl Iterator<Item = &Row> {
        self.pinned.iter().chain(&self.rows)
    }

    /// The categories of all rows, each once.
    #[must_use]
    pub fn categories(&self) -> Vec<CategoryId> {
        let mut ids: Vec<CategoryId> = self.all().map(|row| row.category).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}

/// Topics by time: the key is when the row was listed, and its id.
pub type ByTime = List<2>;
/// Topics by likes: the key is the row's likes, its replies, and its id.
pub type ByLikes = List<3>;

/// What every list reads; a macro, since the type of a query with three joins has no name that anybody could write.
macro_rules! rows {
    ($viewer:expr) => {
        topics::table
            .left_join(accounts::table.on(topics::last_poster_id.eq(accounts::id.nullable())))
            .left_join(topic_pins::table.on(topic_pins::topic_id.eq(topics::id)))
            .filter(visible_to($viewer))
            .filter(topics::listed_at.is_not_null())
            .select((
                topics::id,
                topics::category_id,
                topics::title,
                topics::slug,
                topics::lang,
                topics::state,
                topics::private,
                topic_pins::at.nullable(),
                topics::reply_count,
                topics::like_count,
                topics::listed_at.assume_not_null(),
                accounts::display_name.nullable(),
            ))
    };
}

type Columns = (
    TopicId,
    CategoryId,
    String,
    String,
    String,
    TopicState,
    bool,
    Option<Time>,
    i64,
    i64,
    Time,
    Option<String>,
);

/// Everything by the last post, in one category or in all. Pinned topics come first, and only there: they are left out of
/// the pages, so that no page shows one twice.
///
/// # Errors
/// When the database fails.
pub fn latest(
    db: &mut Db,
    viewer: &Viewer,
    category: Option<CategoryId>,
    before: Option<Key<2>>,
) -> Result<ByTime> {
    let mut query = rows!(viewer)
        .filter(topic_pins::at.is_null())
        .order((topics::listed_at.desc(), topics::id.desc()))
        .limit(one_more(PAGE))
        .into_boxed();
    if let Some(category) = category {
        query = query.filter(topics::category_id.eq(category));
    }
    if let Some(Key([at, id])) = before {
        // The first half is what an index can answer.
        query = query.filter(
            topics::listed_at
                .le(Time(at))
                .and(
                    topics::listed_at
                        .lt(Time(at))
                        .or(topics::id.lt(TopicId(id))),
                )
                .assume_not_null(),
        );
    }
    let rows = query.load::<Columns>(db)?;
    let pinned = match before {
        None => pinned(db, viewer, category)?,
        Some(_) => Vec::new(),
    };
    Ok(list(pinned, rows, |row| Key([row.listed_at.0, row.id.0])))
}

/// Pins are few (moderation sees to that), so they are asked for first: an engine that has no idea of that might read all topics to find them.
fn pinned(db: &mut Db, viewer: &Viewer, category: Option<CategoryId>) -> Result<Vec<Row>> {
    let ids: Vec<TopicId> = topic_pins::table.select(topic_pins::topic_id).load(db)?;
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut query = rows!(viewer)
        .filter(topics::id.eq_any(ids))
        .order((topic_pins::at.desc(), topics::id.desc()))
        .into_boxed();
    if let Some(category) = category {
        query = query.filter(topics::category_id.eq(category));
    }
    Ok(query.load::<Columns>(db)?.into_iter().map(row).collect())
}

/// Everything by likes, then replies.
///
/// # Errors
/// When the database fails.
pub fn top(db: &mut Db, viewer: &Viewer, before: Option<Key<3>>) -> Result<ByLikes> {
    let mut query = rows!(viewer)
        .order((
            topics::like_count.desc(),
            topics::reply_count.desc(),
            topics::id.desc(),
        ))
        .limit(one_more(PAGE))
        .into_boxed();
    if let Some(Key([likes, replies, id])) = before {
        query = query.filter(
            topics::like_count.le(likes).and(
                topics::like_count
                    .lt(likes)
                    .or(topics::reply_count.lt(replies).or(topics::reply_count
                        .eq(replies)
                        .and(topics::id.lt(TopicId(id))))),
            ),
        );
    }
    Ok(list(Vec::new(), query.load::<Columns>(db)?, |row| {
        Key([row.like_count, row.reply_count, row.id.0])
    }))
}

/// What somebody started, newest first.
///
/// # Errors
/// When the database fails.
pub fn by_member(
    db: &mut Db,
    viewer: &Viewer,
    author: AccountId,
    before: Option<Key<1>>,
) -> Result<List<1>> {
    let mut query = rows!(viewer)
        .filter(topics::author_id.eq(author))
        .order(topics::id.desc())
        .limit(one_more(PAGE))
        .into_boxed();
    if let Some(Key([id])) = before {
        query = query.filter(topics::id.lt(TopicId(id)));
    }
    Ok(list(Vec::new(), query.load::<Columns>(db)?, |row| {
        Key([row.id.0])
    }))
}

/// When somebody last posted in each category that has topics in the lists. One look into the index for each category,
/// however many topics it has.
///
/// # Errors
/// When the database fails.
pub fn last_posts(db: &mut Db, viewer: &Viewer) -> Result<HashMap<CategoryId, Time>> {
    let last = topics::table
        .filter(topics::category_id.eq(categories::id))
        .filter(topics::listed_at.is_not_null())
        .filter(visible_to(viewer))
        .order(topics::listed_at.desc())
        .limit(1)
        .select(topics::listed_at)
        .single_value();
    let rows = categories::table
        .select((categories::id, last))
        .load::<(CategoryId, Option<Time>)>(db)?;
    Ok(rows
        .into_iter()
        .filter_map(|(id, at)| Some((id, at?)))
        .collect())
}

fn list<const N: usize>(
    pinned: Vec<Row>,
    found: Vec<Columns>,
    key: impl Fn(&Row) -> Key<N>,
) -> List<N> {
    let (rows, next) = cut(found.into_iter().map(row).collect(), PAGE, key);
    List { pinned, rows, next }
}

fn row(columns: Columns) -> Row {
    let (id, category, title, slug, lang, state, private, pinned_at, replies, likes, at, last) =
        columns;
    Row {
        id,
        category,
        title,
        slug,
        lang: language(&lang),
        state,
        private,
        pinned: pinned_at.is_some(),
        reply_count: replies,
        like_count: likes,
        listed_at: at,
        last_poster: last,
    }
}
