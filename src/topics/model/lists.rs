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
pub struct List<K> {
    /// Topics that stand on top, on the first page only.
    pub pinned: Vec<Row>,
    /// The others, in their order.
    pub rows: Vec<Row>,
    /// Where the next page begins, if there is one.
    pub next: Option<K>,
}

impl<K> List<K> {
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

/// The last row of a page by time, as addresses carry it: `1479920400000000-41`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Moment {
    /// When the row was listed.
    pub at: Time,
    /// Which row.
    pub id: TopicId,
}

impl Moment {
    /// Reads a key from an address.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (at, id) = text.split_once('-')?;
        Some(Self {
            at: Time(at.parse().ok()?),
            id: TopicId(id.parse().ok()?),
        })
    }

    fn of(row: &Row) -> Self {
        Self {
            at: row.listed_at,
            id: row.id,
        }
    }
}

impl std::fmt::Display for Moment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.at, self.id)
    }
}

/// The last row of a page by likes: `204-58-41`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Rank {
    /// The row's likes.
    pub likes: i64,
    /// The row's replies.
    pub replies: i64,
    /// Which row.
    pub id: TopicId,
}

impl Rank {
    /// Reads a key from an address.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-').map(str::parse::<i64>);
        let mut part = || parts.next()?.ok();
        Some(Self {
            likes: part()?,
            replies: part()?,
            id: TopicId(part()?),
        })
    }

    fn of(row: &Row) -> Self {
        Self {
            likes: row.like_count,
            replies: row.reply_count,
            id: row.id,
        }
    }
}

impl std::fmt::Display for Rank {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}-{}", self.likes, self.replies, self.id)
    }
}

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
    before: Option<Moment>,
) -> Result<List<Moment>> {
    let mut query = rows!(viewer)
        .filter(topic_pins::at.is_null())
        .order((topics::listed_at.desc(), topics::id.desc()))
        .limit(one_more())
        .into_boxed();
    if let Some(category) = category {
        query = query.filter(topics::category_id.eq(category));
    }
    if let Some(Moment { at, id }) = before {
        // The first half is what an index can answer.
        query = query.filter(
            topics::listed_at
                .le(at)
                .and(topics::listed_at.lt(at).or(topics::id.lt(id)))
                .assume_not_null(),
        );
    }
    let rows = query.load::<Columns>(db)?;
    let pinned = match before {
        None => pinned(db, viewer, category)?,
        Some(_) => Vec::new(),
    };
    Ok(list(pinned, rows, Moment::of))
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
pub fn top(db: &mut Db, viewer: &Viewer, before: Option<Rank>) -> Result<List<Rank>> {
    let mut query = rows!(viewer)
        .order((
            topics::like_count.desc(),
            topics::reply_count.desc(),
            topics::id.desc(),
        ))
        .limit(one_more())
        .into_boxed();
    if let Some(Rank { likes, replies, id }) = before {
        query = query.filter(
            topics::like_count.le(likes).and(
                topics::like_count.lt(likes).or(topics::reply_count
                    .lt(replies)
                    .or(topics::reply_count.eq(replies).and(topics::id.lt(id)))),
            ),
        );
    }
    Ok(list(Vec::new(), query.load::<Columns>(db)?, Rank::of))
}

/// What somebody started, newest first.
///
/// # Errors
/// When the database fails.
pub fn by_member(
    db: &mut Db,
    viewer: &Viewer,
    author: AccountId,
    before: Option<TopicId>,
) -> Result<List<TopicId>> {
    let mut query = rows!(viewer)
        .filter(topics::author_id.eq(author))
        .order(topics::id.desc())
        .limit(one_more())
        .into_boxed();
    if let Some(id) = before {
        query = query.filter(topics::id.lt(id));
    }
    Ok(list(Vec::new(), query.load::<Columns>(db)?, |row| row.id))
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

/// One more than a page, to know whether there is a next one.
const fn one_more() -> i64 {
    PAGE as i64 + 1
}

fn list<K>(pinned: Vec<Row>, found: Vec<Columns>, key: impl Fn(&Row) -> K) -> List<K> {
    let more = found.len() > PAGE;
    let rows: Vec<Row> = found.into_iter().take(PAGE).map(row).collect();
    let next = rows.last().filter(|_| more).map(key);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_in_an_address_is_read_as_it_was_written() {
        let moment = Moment {
            at: Time(1_479_920_400_000_000),
            id: TopicId(41),
        };
        assert_eq!(Moment::parse(&moment.to_string()), Some(moment));
        let rank = Rank {
            likes: 204,
            replies: 58,
            id: TopicId(41),
        };
        assert_eq!(Rank::parse(&rank.to_string()), Some(rank));
        for broken in ["", "41", "a-b", "1-2-3-4", "-1"] {
            assert_eq!(Moment::parse(broken), None, "{broken}");
            assert_eq!(Rank::parse(broken), None, "{broken}");
        }
    }
}
