//! Topics: rows, visibility.

use diesel::dsl::{auto_type, exists};
use diesel::sql_types::Bool;
use diesel::{
    BoolExpressionMethods, ExpressionMethods, IntoSql, JoinOnDsl, NullableExpressionMethods,
    QueryDsl, RunQueryDsl,
};

use crate::accounts::model::{AccountId, Viewer};
use crate::categories::model::{self, CategoryId, Right, Rights};
use crate::platform::db::connection::Db;
use crate::platform::db::steady::AlwaysTheSame;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result, optional};
use crate::platform::text::language::Lang;
use crate::platform::time::Time;
use crate::schema::{
    category_rights, topic_closures, topic_members, topic_pins, topic_removals, topics,
};

pub mod about;
pub mod lists;
pub mod reason;
pub mod rights;
pub mod title;

crate::stored_number! {
    /// The id of a topic.
    TopicId
}

crate::stored_word! {
    /// What state a topic is in; the rows beside it say who, when and why.
    TopicState {
        /// Replies are welcome.
        Open = "open",
        /// No more replies.
        Closed = "closed",
        /// Taken away; moderators still see it.
        Removed = "removed",
    }
}

/// Posts on a page of a topic. Page k shows the numbers from 20 (k − 1) + 1, so that a link to a page stays right for ever.
pub const POSTS_A_PAGE: i32 = 20;

/// A topic, as a viewer finds it.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Its id.
    pub id: TopicId,
    /// The category it is in.
    pub category: CategoryId,
    /// Who started it.
    pub author: AccountId,
    /// What it is about, in one line.
    pub title: String,
    /// The title in addresses.
    pub slug: String,
    /// The language of the title.
    pub lang: Lang,
    /// What state it is in.
    pub state: TopicState,
    /// Whether only its members see it.
    pub private: bool,
    /// The number of its last post, entries and deleted ones among them.
    pub last_number: i32,
    /// Posts by people after the first, without deleted ones.
    pub reply_count: i64,
    /// Likes of all of its posts.
    pub like_count: i64,
    /// When it was closed, if it is.
    pub closed_at: Option<Time>,
    /// When it was pinned to the top of its lists, if it is.
    pub pinned_at: Option<Time>,
    /// What the viewer may do in its category.
    pub rights: Rights,
}

impl Topic {
    /// The address of its page.
    #[must_use]
    pub fn href(&self) -> String {
        href(&self.slug, self.id)
    }

    /// The address of one of its posts.
    #[must_use]
    pub fn post_href(&self, number: i32) -> String {
        format!("{}/{number}", self.href())
    }

    /// How many pages it has.
    #[must_use]
    pub fn pages(&self) -> i32 {
        page_of(self.last_number.max(1))
    }

    /// Whether it takes no more replies.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.closed_at.is_some()
    }
}

/// A stored tag. A tag that the forum no longer knows reads as English rather than breaking the page.
#[must_use]
pub fn language(tag: &str) -> Lang {
    Lang::from_tag(tag).unwrap_or(Lang::ENGLISH)
}

/// The address of a topic's page.
#[must_use]
pub fn href(slug: &str, id: TopicId) -> String {
    format!("/t/{slug}/{id}")
}

/// The page that shows a number.
#[must_use]
pub const fn page_of(number: i32) -> i32 {
    (number - 1) / POSTS_A_PAGE + 1
}

/// A topic, if the viewer sees it.
///
/// # Errors
/// [`Error::NotFound`], or when the database fails.
pub fn find_visible(db: &mut Db, id: TopicId, viewer: &Viewer) -> Result<Topic> {
    let may = |right| topics::category_id.eq_any(model::with_right(viewer.account(), right));
    let row = topics::table
        .left_join(topic_closures::table.on(topic_closures::topic_id.eq(topics::id)))
        .left_join(topic_pins::table.on(topic_pins::topic_id.eq(topics::id)))
        .filter(topics::id.eq(id))
        .filter(visible_to(viewer))
        .select((
            (
                topics::category_id,
                topics::author_id,
                topics::title,
                topics::slug,
                topics::lang,
                topics::state,
                topics::private,
            ),
            (topics::next_number, topics::reply_count, topics::like_count),
            (topic_closures::at.nullable(), topic_pins::at.nullable()),
            (may(Right::Reply), may(Right::Start), may(Right::Moderate)),
        ))
        .first::<(
            (
                CategoryId,
                AccountId,
                String,
                String,
                String,
                TopicState,
                bool,
            ),
            (i32, i64, i64),
            (Option<Time>, Option<Time>),
            (bool, bool, bool),
        )>(db);
    let (what, counts, (closed_at, pinned_at), (reply, start, moderate)) =
        optional(row)?.ok_or(Error::NotFound)?;
    let (category, author, title, slug, lang, state, private) = what;
    let (next_number, reply_count, like_count) = counts;
    Ok(Topic {
        id,
        category,
        author,
        title,
        slug,
        lang: language(&lang),
        state,
        private,
        last_number: next_number - 1,
        reply_count,
        like_count,
        closed_at,
        pinned_at,
        rights: Rights::of(viewer, reply, start, moderate),
    })
}

/// What is left of a removed topic for those who saw it before: that it was removed, when and why.
#[derive(Clone, Debug)]
pub struct Gone {
    /// The category it was in.
    pub category: CategoryId,
    /// Its title, for whoever started it; others no longer read it.
    pub own_title: Option<(String, Lang)>,
    /// When it was removed.
    pub at: Time,
    /// Why.
    pub reason: String,
}

/// What is left of a topic that was removed.
///
/// # Errors
/// [`Error::NotFound`] when there is none or the viewer did not see it before either; when the database fails.
pub fn find_gone(db: &mut Db, id: TopicId, viewer: &Viewer) -> Result<Gone> {
    let row = topics::table
        .inner_join(topic_removals::table.on(topic_removals::topic_id.eq(topics::id)))
        .filter(topics::id.eq(id))
        .filter(within_reach(viewer.account(), viewer.is_moderator()))
        .select((
            topics::category_id,
            (topics::author_id, topics::title, topics::lang),
            (topic_removals::at, topic_removals::reason),
        ))
        .first::<(CategoryId, (AccountId, String, String), (Time, String))>(db);
    let (category, (author, title, lang), (at, reason)) = optional(row)?.ok_or(Error::NotFound)?;
    let own_title = (viewer.id() == Some(author)).then(|| (title, language(&lang)));
    Ok(Gone {
        category,
        own_title,
        at,
        reason,
    })
}

/// Finds a topic to change it, and keeps everybody else from changing it until the transaction ends. Every verb that
/// changes a topic or its posts begins with this, so that two never wait for each other crosswise.
///
/// # Errors
/// [`Error::NotFound`] when the viewer does not see it, or when the database fails.
pub fn lock(tx: &mut Tx<'_>, id: TopicId, viewer: &Viewer) -> Result<Topic> {
    hold(tx, id)?;
    find_visible(tx.db, id, viewer)
}

/// The same for the forum itself, which sees every topic.
///
/// # Errors
/// [`Error::NotFound`] when it is not there, or when the database fails.
pub fn hold(tx: &mut Tx<'_>, id: TopicId) -> Result<()> {
    let changed = diesel::update(topics::table.find(id))
        .set(topics::version.eq(topics::version + 1))
        .steady()
        .execute(tx.db)?;
    if changed == 0 {
        return Err(Error::NotFound);
    }
    Ok(())
}

/// The clause that every query of topics carries: what a viewer may not see does not exist. Who moderates a category sees
/// its private and its removed topics as well.
#[must_use]
pub fn visible_to(viewer: &Viewer) -> VisibleTo {
    visible(viewer.account(), viewer.is_moderator())
}

/// The type of [`visible_to`].
pub type VisibleTo = visible;

/// Rights are looked up for each row, by their key. As a list (`category_id IN (…)`) they would be something to begin with, and
/// an engine then reads and sorts all topics of all categories instead of walking down the index of a list.
#[auto_type]
fn visible(account: AccountId, moderates: bool) -> _ {
    let within: within_reach = within_reach(account, moderates);
    let kept: allowed = allowed(account, Right::Moderate);
    let removed: TopicState = TopicState::Removed;
    within.and(
        topics::state
            .ne(removed)
            .or(moderates.into_sql::<Bool>())
            .or(exists(kept)),
    )
}

/// The topics that somebody sees, or would see if they were not removed.
#[auto_type]
fn within_reach(account: AccountId, moderates: bool) -> _ {
    let seen: allowed = allowed(account, Right::See);
    let kept: allowed = allowed(account, Right::Moderate);
    exists(seen).and(
        topics::private
            .eq(false)
            .or(moderates.into_sql::<Bool>())
            .or(exists(kept))
            .or(exists(
                topic_members::table
                    .filter(topic_members::topic_id.eq(topics::id))
                    .filter(topic_members::account_id.eq(account)),
            )),
    )
}

#[auto_type]
fn allowed(account: AccountId, right: Right) -> _ {
    let held: model::held_by = model::held_by(account);
    category_rights::table
        .filter(category_rights::category_id.eq(topics::category_id))
        .filter(category_rights::right.eq(right))
        .filter(held)
}
