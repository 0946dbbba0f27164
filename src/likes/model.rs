//! Liking, taking it back, and who likes a post.

use std::time::Duration;

use diesel::{BoolExpressionMethods, ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};
use serde::Serialize;

use crate::accounts::model::{AccountId, AccountState, Viewer, limits};
use crate::activity::model::{Audience, Fact, record};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::pages::versions::Scope;
use crate::platform::paging::{Key, cut, one_more};
use crate::platform::throttles::Limit;
use crate::platform::time::Time;
use crate::posts::model::counters::shift_likes;
use crate::posts::model::{Post, PostId, Standing, find_visible, lock};
use crate::schema::{accounts, likes, posts, topics};
use crate::topics::model::rights::{Permission, may_write};
use crate::topics::model::{Topic, TopicState};
use crate::words;

/// Likes given and taken back.
const LIKES: Limit = Limit {
    kind: "likes",
    most: 200,
    window: Duration::from_secs(600),
    words: |_, wait| words!("likes-throttle", wait = wait),
};

/// Names on a page.
const PAGE: usize = 50;

/// What became of a like.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// The member is to be told first that names are public; nothing was done.
    TellFirst(Liked),
    /// It counts, whether by this click or by an earlier one.
    Done(Liked),
}

/// A post as a click left it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Liked {
    /// The post.
    pub post: PostId,
    /// Its place.
    pub number: i32,
    /// The address of its topic.
    pub topic: String,
    /// How many like it now.
    pub count: i64,
}

impl Liked {
    fn of(post: &Post, topic: &Topic, count: i64) -> Self {
        Self {
            post: post.id,
            number: post.number,
            topic: topic.href(),
            count,
        }
    }
}

/// What a fact says of a like.
#[derive(Serialize)]
struct Of {
    number: i32,
    author: AccountId,
}

/// Whether the viewer may like a post.
///
/// # Errors
/// Why not.
pub fn may_like(post: Standing, topic: &Topic, viewer: &Viewer) -> Permission {
    may_write(viewer)?;
    if viewer.id() == Some(post.author) {
        Err(words!("likes-own"))
    } else if post.is_deleted || topic.state == TopicState::Removed {
        Err(words!("likes-deleted"))
    } else {
        Ok(())
    }
}

/// Counts a like, or one taken back, before it is done.
///
/// # Errors
/// [`Error::Throttled`], or when the database fails.
pub fn count_like(tx: &mut Tx<'_>, viewer: &Viewer) -> Result<()> {
    limits::count(tx, viewer, &LIKES)
}

/// The post with whether the viewer likes it: a click that would change nothing is answered without a change.
///
/// # Errors
/// [`Error::NotFound`] when the viewer does not see the post, or when the database fails.
pub fn standing(db: &mut Db, viewer: &Viewer, id: PostId) -> Result<(Liked, bool)> {
    let (post, topic) = find_visible(db, id, viewer)?;
    let likes = likes::table
        .find((id, viewer.member()?.id))
        .count()
        .get_result::<i64>(db)?;
    Ok((Liked::of(&post, &topic, post.like_count), likes == 1))
}

/// Whether a member who likes something for the first time was told that names are public.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Told {
    /// Only now, by the page that this click came from.
    Now,
    /// Not that the click would say so.
    Unsaid,
}

/// Likes a post. That names are public is told once in a member's life.
///
/// # Errors
/// [`Error::NotFound`] when the viewer does not see the post; [`Error::Forbidden`] when they may not; when the database fails.
pub fn like(tx: &mut Tx<'_>, viewer: &Viewer, id: PostId, told: Told) -> Result<Outcome> {
    let member = viewer.member()?.id;
    let (post, topic) = lock(tx, id, viewer)?;
    may_like(post.standing(), &topic, viewer).map_err(Error::Forbidden)?;
    if !knows(tx, member, told)? {
        return Ok(Outcome::TellFirst(Liked::of(
            &post,
            &topic,
            post.like_count,
        )));
    }
    let added = crate::each!(tx.db, c => diesel::insert_into(likes::table)
        .values((likes::post_id.eq(id), likes::account_id.eq(member), likes::at.eq(tx.now)))
        .on_conflict_do_nothing()
        .execute(c))?;
    let count = if added == 1 {
        count(tx, member, (&post, &topic), "like.given", 1)?
    } else {
        post.like_count
    };
    Ok(Outcome::Done(Liked::of(&post, &topic, count)))
}

/// Takes a like back, of a deleted post as well.
///
/// # Errors
/// [`Error::NotFound`] when the viewer does not see the post; when the database fails.
pub fn unlike(tx: &mut Tx<'_>, viewer: &Viewer, id: PostId) -> Result<Liked> {
    let member = viewer.member()?.id;
    let (post, topic) = lock(tx, id, viewer)?;
    let taken = diesel::delete(likes::table.find((id, member))).execute(tx.db)?;
    let count = if taken == 1 {
        count(tx, member, (&post, &topic), "like.taken", -1)?
    } else {
        post.like_count
    };
    Ok(Liked::of(&post, &topic, count))
}

/// Whether a member knows that names are public; being told now is kept.
fn knows(tx: &mut Tx<'_>, member: AccountId, told: Told) -> Result<bool> {
    let known: bool = accounts::table
        .find(member)
        .select(accounts::told_likes_are_public)
        .first(tx.db)?;
    if known || told == Told::Unsaid {
        return Ok(known);
    }
    diesel::update(accounts::table.find(member))
        .set(accounts::told_likes_are_public.eq(true))
        .execute(tx.db)?;
    Ok(true)
}

fn count(
    tx: &mut Tx<'_>,
    member: AccountId,
    (post, topic): (&Post, &Topic),
    kind: &'static str,
    by: i64,
) -> Result<i64> {
    let count = diesel::update(posts::table.find(post.id))
        .set(posts::like_count.eq(posts::like_count + by))
        .returning(posts::like_count)
        .get_result(tx.db)?;
    diesel::update(topics::table.find(post.topic))
        .set(topics::like_count.eq(topics::like_count + by))
        .execute(tx.db)?;
    shift_likes(tx, topic, post.author, by)?;
    tx.touch(Scope::Item(post.topic.0));
    tx.touch(Scope::Lists);
    record(
        tx,
        &Fact {
            kind,
            actor: Some(member.0),
            subject: post.id.0,
            topic: Some(post.topic.0),
            audience: Audience::Public,
            payload: &Of {
                number: post.number,
                author: post.author,
            },
        },
    )?;
    Ok(count)
}

/// Somebody who likes a post.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Liker {
    /// Its account's id.
    pub id: AccountId,
    /// Its name in addresses.
    pub name: String,
    /// Its name on pages.
    pub display_name: String,
    /// Whom it speaks for, if it says so.
    pub affiliation: Option<String>,
    /// Its country, if it says so.
    pub country: Option<String>,
    /// Since when.
    pub at: Time,
}

/// A page of names.
#[derive(Clone, Debug)]
pub struct Likers {
    /// The newest first.
    pub shown: Vec<Liker>,
    /// Where the next page begins, if there is one: when the last one liked it, and its id.
    pub next: Option<Key<2>>,
}

/// Who likes a post, the newest first. Suspended accounts are not named, though their likes count.
///
/// # Errors
/// When the database fails.
pub fn likers(db: &mut Db, post: PostId, before: Option<Key<2>>) -> Result<Likers> {
    let Key([at, id]) = before.unwrap_or(Key([i64::MAX; 2]));
    let (at, id) = (Time(at), AccountId(id));
    let found: Vec<Liker> = likes::table
        .inner_join(accounts::table.on(accounts::id.eq(likes::account_id)))
        .filter(likes::post_id.eq(post))
        .filter(accounts::state.ne(AccountState::Suspended))
        .filter(
            // The first half is what an index can answer.
            likes::at
                .le(at)
                .and(likes::at.lt(at).or(likes::account_id.lt(id))),
        )
        .order((likes::at.desc(), likes::account_id.desc()))
        .limit(one_more(PAGE))
        .select((
            accounts::id,
            accounts::name,
            accounts::display_name,
            accounts::affiliation,
            accounts::country,
            likes::at,
        ))
        .load::<(
            AccountId,
            String,
            String,
            Option<String>,
            Option<String>,
            Time,
        )>(db)?
        .into_iter()
        .map(|(id, name, display_name, affiliation, country, at)| Liker {
            id,
            name,
            display_name,
            affiliation,
            country,
            at,
        })
        .collect();
    let (shown, next) = cut(found, PAGE, |last| Key([last.at.0, last.id.0]));
    Ok(Likers { shown, next })
}
