//! Deleting and restoring. A deleted post keeps its number, its likes and the links to it; a row says who took it away, when
//! and why, and its text is shown to nobody but those who may bring it back.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::Serialize;

use crate::accounts::model::{AccountId, Viewer};
use crate::activity::model::{Audience, Fact, record};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result, optional};
use crate::platform::pages::versions::Scope;
use crate::platform::time::Time;
use crate::posts::model::counters::{self, Counted};
use crate::posts::model::edits::is_open;
use crate::posts::model::page::Removal;
use crate::posts::model::writing::Written;
use crate::posts::model::{Post, PostId, PostKind, PostState, Standing, lock};
use crate::schema::{post_links, post_removals, posts, topics};
use crate::topics::model::reason::{self, Reason};
use crate::topics::model::rights::{Permission, may_moderate, may_write};
use crate::topics::model::{Topic, TopicId, TopicState};
use crate::words;

/// What a fact says of a post that goes or comes back.
#[derive(Serialize)]
struct Moved<'a> {
    number: i32,
    by_author: bool,
    reason: &'a str,
}

/// Whether the viewer may delete a post: its author while the topic takes replies, who keeps order always. The first post
/// holds a topic together, so its author keeps it once somebody has answered.
///
/// # Errors
/// Why not.
pub fn may_delete(post: Standing, topic: &Topic, viewer: &Viewer) -> Permission {
    may_write(viewer)?;
    if post.kind != PostKind::Post {
        Err(words!("posts-card-stays"))
    } else if topic.state == TopicState::Removed {
        // Its posts are counted out already.
        Err(words!("posts-topic-removed"))
    } else if may_moderate(topic, viewer) {
        Ok(())
    } else if viewer.id() != Some(post.author) {
        Err(words!("posts-delete-not-yours"))
    } else if post.number == 1 && topic.reply_count > 0 {
        Err(words!("posts-delete-answered"))
    } else {
        is_open(topic)
    }
}

/// Whether the viewer may bring a deleted post back, and so read what it said: who keeps order, and its author if the
/// author took it away.
///
/// # Errors
/// Why not.
pub fn may_restore(post: Standing, by_author: bool, topic: &Topic, viewer: &Viewer) -> Permission {
    may_write(viewer)?;
    if topic.state == TopicState::Removed {
        Err(words!("posts-topic-removed"))
    } else if may_moderate(topic, viewer) {
        Ok(())
    } else if viewer.id() != Some(post.author) || !by_author {
        Err(words!("posts-restore-not-yours"))
    } else {
        is_open(topic)
    }
}

/// Who deleted a post, when and why, if it is deleted.
///
/// # Errors
/// When the database fails.
pub fn find(db: &mut Db, post: PostId) -> Result<Option<Removal>> {
    let row = post_removals::table
        .find(post)
        .select((
            post_removals::by_author,
            post_removals::at,
            post_removals::reason,
        ))
        .first::<(bool, Time, String)>(db);
    Ok(optional(row)?.map(|(by_author, at, reason)| Removal {
        by_author,
        at,
        reason,
    }))
}

/// How many posts answer one.
///
/// # Errors
/// When the database fails.
pub fn answers(db: &mut Db, post: &Post) -> Result<i64> {
    Ok(posts::table
        .filter(posts::topic_id.eq(post.topic))
        .filter(posts::reply_to.eq(post.number))
        .filter(posts::state.eq(PostState::Shown))
        .count()
        .get_result(db)?)
}

/// Deletes a post; one that is deleted already stays as it is.
///
/// # Errors
/// [`Error::NotFound`] when the viewer does not see it; [`Error::Forbidden`] when they may not; [`Error::Invalid`] without a
/// reason for somebody else's post; when the database fails.
pub fn delete(
    tx: &mut Tx<'_>,
    viewer: &Viewer,
    id: PostId,
    reason: Option<&Reason>,
) -> Result<Written> {
    let actor = viewer.member()?.id;
    let (post, topic) = lock(tx, id, viewer)?;
    may_delete(post.standing(), &topic, viewer).map_err(Error::Forbidden)?;
    if post.is_deleted() {
        return Ok(place(&post, &topic));
    }
    let by_author = actor == post.author;
    let reason = if by_author {
        reason
    } else {
        Some(reason::given(reason)?)
    };
    let reason = reason.map_or("", Reason::as_str);
    diesel::insert_into(post_removals::table)
        .values((
            post_removals::post_id.eq(post.id),
            post_removals::by_id.eq(actor),
            post_removals::by_author.eq(by_author),
            post_removals::reason.eq(reason),
            post_removals::at.eq(tx.now),
        ))
        .execute(tx.db)?;
    let payload = Moved {
        number: post.number,
        by_author,
        reason,
    };
    settle(tx, (&post, &topic), PostState::Deleted, actor, &payload)?;
    Ok(place(&post, &topic))
}

/// Brings a deleted post back; one that is there already stays as it is.
///
/// # Errors
/// [`Error::NotFound`] when the viewer does not see it; [`Error::Forbidden`] when they may not; when the database fails.
pub fn restore(tx: &mut Tx<'_>, viewer: &Viewer, id: PostId) -> Result<Written> {
    let actor = viewer.member()?.id;
    let (post, topic) = lock(tx, id, viewer)?;
    let removal = find(tx.db, id)?;
    let by_author = removal.as_ref().is_none_or(|removal| removal.by_author);
    may_restore(post.standing(), by_author, &topic, viewer).map_err(Error::Forbidden)?;
    if removal.is_none() {
        return Ok(place(&post, &topic));
    }
    diesel::delete(post_removals::table.find(id)).execute(tx.db)?;
    let by_author = actor == post.author;
    let payload = Moved {
        number: post.number,
        by_author,
        reason: "",
    };
    settle(tx, (&post, &topic), PostState::Shown, actor, &payload)?;
    Ok(place(&post, &topic))
}

fn settle(
    tx: &mut Tx<'_>,
    (post, topic): (&Post, &Topic),
    state: PostState,
    actor: AccountId,
    payload: &Moved<'_>,
) -> Result<()> {
    let (kind, by) = match state {
        PostState::Deleted => ("post.deleted", -1),
        PostState::Shown => ("post.restored", 1),
    };
    diesel::update(posts::table.find(post.id))
        .set(posts::state.eq(state))
        .execute(tx.db)?;
    let counted = Counted {
        topic: topic.id,
        category: topic.category,
        private: topic.private,
        author: post.author,
        number: post.number,
    };
    counters::shift(tx, counted, by)?;
    list_again(tx, topic.id)?;
    let linked: Vec<TopicId> = post_links::table
        .filter(post_links::post_id.eq(post.id))
        .select(post_links::topic_id)
        .load(tx.db)?;
    for target in linked {
        tx.touch(Scope::Item(target.0));
    }
    tx.touch(Scope::Item(topic.id.0));
    tx.touch(Scope::Lists);
    record(
        tx,
        &Fact {
            kind,
            actor: Some(actor.0),
            subject: post.id.0,
            topic: Some(topic.id.0),
            audience: Audience::Public,
            payload,
        },
    )?;
    Ok(())
}

/// Puts a topic where its last post by a person belongs; without one it leaves the lists.
fn list_again(tx: &mut Tx<'_>, topic: TopicId) -> Result<()> {
    let last = posts::table
        .filter(posts::topic_id.eq(topic))
        .filter(posts::kind.eq(PostKind::Post))
        .filter(posts::state.eq(PostState::Shown))
        .order(posts::number.desc())
        .select((posts::created_at, posts::author_id))
        .first::<(Time, AccountId)>(tx.db);
    let (at, author) = optional(last)?.unzip();
    diesel::update(topics::table.find(topic))
        .set((topics::listed_at.eq(at), topics::last_poster_id.eq(author)))
        .execute(tx.db)?;
    Ok(())
}

fn place(post: &Post, topic: &Topic) -> Written {
    Written {
        id: post.id,
        topic: topic.id,
        slug: topic.slug.clone(),
        number: post.number,
    }
}
