//! Decisions on topics.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::Serialize;

use crate::accounts::model::{AccountId, Viewer};
use crate::activity::model::{Audience, Fact, record};
use crate::categories::model::{CategoryId, Right, may};
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Problem, Result};
use crate::posts::model::counters;
use crate::posts::model::entries::{self, Entry};
use crate::posts::model::references::touch_mentions_of;
use crate::posts::model::rerender;
use crate::schema::{topic_closures, topic_pins, topic_removals, topics};
use crate::topics::model::reason::Reason;
use crate::topics::model::rights::may_moderate;
use crate::topics::model::{Topic, TopicId, TopicState, find_visible, lock};
use crate::words;

crate::stored_word! {
    /// What can be decided on a topic.
    Kind {
        /// It takes no more replies.
        Close = "close",
        /// It takes replies again.
        Reopen = "reopen",
        /// It stands on top of its lists.
        Pin = "pin",
        /// It stands where its last post puts it.
        Unpin = "unpin",
        /// It goes to another category.
        Move = "move",
        /// It is taken away.
        Remove = "remove",
        /// It is put back.
        Restore = "restore",
    }
}

/// Topics that can be pinned at once, in all categories together: lists read all of them, and more on top would be no top.
pub const MOST_PINNED: i64 = 50;

/// A decision to be made.
#[derive(Clone, Debug)]
pub struct Decision {
    /// What.
    pub kind: Kind,
    /// Why; everybody reads it.
    pub reason: Reason,
    /// Where to, for a move.
    pub category: Option<CategoryId>,
}

/// What a fact says of a decision.
#[derive(Serialize)]
struct Decided<'a> {
    reason: &'a str,
    from: Option<CategoryId>,
    to: Option<CategoryId>,
}

/// What the viewer can decide on a topic as it is now; nothing for whoever does not keep order there.
#[must_use]
pub fn choices(topic: &Topic, viewer: &Viewer) -> Vec<Kind> {
    if !may_moderate(topic, viewer) {
        Vec::new()
    } else if topic.state == TopicState::Removed {
        vec![Kind::Restore]
    } else {
        vec![
            if topic.is_closed() {
                Kind::Reopen
            } else {
                Kind::Close
            },
            if topic.pinned_at.is_some() {
                Kind::Unpin
            } else {
                Kind::Pin
            },
            Kind::Move,
            Kind::Remove,
        ]
    }
}

impl Decision {
    /// Reads what was typed.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the fields `category` and `reason`.
    pub fn parse(kind: Kind, category: &str, reason: &str) -> Result<Self> {
        let category = category.parse().ok().map(CategoryId);
        let mut problems = Vec::new();
        if kind == Kind::Move && category.is_none() {
            problems.push(Problem {
                field: "category",
                words: words!("forms-required-category"),
            });
        }
        match Reason::parse(reason) {
            Ok(reason) if problems.is_empty() => Ok(Self {
                kind,
                reason,
                category,
            }),
            Ok(_) => Err(Error::Invalid(problems)),
            Err(problem) => {
                problems.push(problem);
                Err(Error::Invalid(problems))
            }
        }
    }
}

/// What became of a decision.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It was made; the topic as it is then.
    Decided(Topic),
    /// It was made, and the topic went where the viewer does not see it.
    OutOfSight,
    /// The topic was like that already, or is removed: nothing was done.
    AsItWas(Topic),
}

/// Decides. What is decided already stays as it is and leaves no second entry.
///
/// # Errors
/// [`Error::NotFound`] for whoever does not keep order there; [`Error::Invalid`] for a category that the viewer may not
/// start topics in; when the database fails.
pub fn decide(
    tx: &mut Tx<'_>,
    viewer: &Viewer,
    id: TopicId,
    decision: &Decision,
) -> Result<Outcome> {
    let actor = viewer.member()?.id;
    let topic = lock(tx, id, viewer)?;
    if !may_moderate(&topic, viewer) {
        return Err(Error::NotFound);
    }
    let told = match decision.kind {
        kind if is_decided(&topic, kind) => None,
        Kind::Close => Some(close(tx, actor, &topic, &decision.reason)?),
        Kind::Reopen => Some(reopen(tx, &topic, &decision.reason)?),
        Kind::Pin => Some(pin(tx, actor, &topic, &decision.reason)?),
        Kind::Unpin => Some(unpin(tx, &topic, &decision.reason)?),
        Kind::Move => transfer(tx, viewer, &topic, decision)?,
        Kind::Remove => Some(remove(tx, actor, &topic, &decision.reason)?),
        Kind::Restore => Some(restore(tx, &topic, &decision.reason)?),
    };
    let Some((kind, entry)) = told else {
        return Ok(Outcome::AsItWas(topic));
    };
    tell(tx, actor, id, kind, &entry)?;
    match find_visible(tx.db, id, viewer) {
        Err(Error::NotFound) => Ok(Outcome::OutOfSight),
        found => found.map(Outcome::Decided),
    }
}

/// Whether a topic is already what a decision would make of it. A removed one is put back before anything else is decided.
fn is_decided(topic: &Topic, kind: Kind) -> bool {
    let is_removed = topic.state == TopicState::Removed;
    match kind {
        Kind::Restore => !is_removed,
        _ if is_removed => true,
        Kind::Close => topic.is_closed(),
        Kind::Reopen => !topic.is_closed(),
        Kind::Pin => topic.pinned_at.is_some(),
        Kind::Unpin => topic.pinned_at.is_none(),
        Kind::Move | Kind::Remove => false,
    }
}

/// The name of a fact and the entry that tells it.
type Told = (&'static str, Entry);

fn close(tx: &mut Tx<'_>, actor: AccountId, topic: &Topic, reason: &Reason) -> Result<Told> {
    diesel::insert_into(topic_closures::table)
        .values((
            topic_closures::topic_id.eq(topic.id),
            topic_closures::by_id.eq(actor),
            topic_closures::reason.eq(reason.as_str()),
            topic_closures::at.eq(tx.now),
        ))
        .execute(tx.db)?;
    set_state(tx, topic.id, TopicState::Closed)?;
    let reason = reason.clone();
    Ok(("topic.closed", Entry::Closed { reason }))
}

fn reopen(tx: &mut Tx<'_>, topic: &Topic, reason: &Reason) -> Result<Told> {
    diesel::delete(topic_closures::table.find(topic.id)).execute(tx.db)?;
    set_state(tx, topic.id, TopicState::Open)?;
    let reason = reason.clone();
    Ok(("topic.reopened", Entry::Reopened { reason }))
}

fn pin(tx: &mut Tx<'_>, actor: AccountId, topic: &Topic, reason: &Reason) -> Result<Told> {
    let pinned: i64 = topic_pins::table.count().get_result(tx.db)?;
    if pinned >= MOST_PINNED {
        return Err(Error::Conflict(words!(
            "moderation-pins-full",
            n = MOST_PINNED
        )));
    }
    diesel::insert_into(topic_pins::table)
        .values((
            topic_pins::topic_id.eq(topic.id),
            topic_pins::by_id.eq(actor),
            topic_pins::reason.eq(reason.as_str()),
            topic_pins::at.eq(tx.now),
        ))
        .execute(tx.db)?;
    let reason = reason.clone();
    Ok(("topic.pinned", Entry::Pinned { reason }))
}

fn unpin(tx: &mut Tx<'_>, topic: &Topic, reason: &Reason) -> Result<Told> {
    diesel::delete(topic_pins::table.find(topic.id)).execute(tx.db)?;
    let reason = reason.clone();
    Ok(("topic.unpinned", Entry::Unpinned { reason }))
}

/// Moves a topic. The rights of the new category decide from then on who sees it.
fn transfer(
    tx: &mut Tx<'_>,
    viewer: &Viewer,
    topic: &Topic,
    decision: &Decision,
) -> Result<Option<Told>> {
    let from = topic.category;
    let Some(to) = decision.category.filter(|to| *to != from) else {
        return Ok(None);
    };
    if !may(tx.db, viewer, to, Right::Start)? {
        return Err(Error::field("category", words!("forms-choice-unknown")));
    }
    diesel::update(topics::table.find(topic.id))
        .set(topics::category_id.eq(to))
        .execute(tx.db)?;
    counters::move_topic(tx, topic.id, from, to)?;
    let reason = decision.reason.clone();
    Ok(Some(("topic.moved", Entry::Moved { from, to, reason })))
}

fn remove(tx: &mut Tx<'_>, actor: AccountId, topic: &Topic, reason: &Reason) -> Result<Told> {
    diesel::insert_into(topic_removals::table)
        .values((
            topic_removals::topic_id.eq(topic.id),
            topic_removals::by_id.eq(actor),
            topic_removals::reason.eq(reason.as_str()),
            topic_removals::at.eq(tx.now),
        ))
        .execute(tx.db)?;
    set_state(tx, topic.id, TopicState::Removed)?;
    counters::shift_topic(tx, topic, -1)?;
    let reason = reason.clone();
    Ok(("topic.removed", Entry::Removed { reason }))
}

/// Puts a topic back as it was, closed if it was closed.
fn restore(tx: &mut Tx<'_>, topic: &Topic, reason: &Reason) -> Result<Told> {
    diesel::delete(topic_removals::table.find(topic.id)).execute(tx.db)?;
    let state = if topic.is_closed() {
        TopicState::Closed
    } else {
        TopicState::Open
    };
    set_state(tx, topic.id, state)?;
    counters::shift_topic(tx, topic, 1)?;
    let reason = reason.clone();
    Ok(("topic.restored", Entry::Restored { reason }))
}

fn set_state(tx: &mut Tx<'_>, topic: TopicId, state: TopicState) -> Result<()> {
    diesel::update(topics::table.find(topic))
        .set(topics::state.eq(state))
        .execute(tx.db)?;
    Ok(())
}

/// Leaves the entry, says which pages are out of date, and records the fact.
fn tell(
    tx: &mut Tx<'_>,
    actor: AccountId,
    topic: TopicId,
    kind: &'static str,
    entry: &Entry,
) -> Result<()> {
    entries::add(tx, topic, actor, entry)?;
    touch_mentions_of(tx, topic)?;
    if matches!(
        entry,
        Entry::Moved { .. } | Entry::Removed { .. } | Entry::Restored { .. }
    ) {
        rerender::ask_for_links_to(tx, topic)?;
    }
    let (from, to) = match entry {
        Entry::Moved { from, to, .. } => (Some(*from), Some(*to)),
        _ => (None, None),
    };
    let payload = Decided {
        reason: entry.reason().map_or("", Reason::as_str),
        from,
        to,
    };
    record(
        tx,
        &Fact {
            kind,
            actor: Some(actor.0),
            subject: topic.0,
            topic: Some(topic.0),
            audience: Audience::Public,
            payload: &payload,
        },
    )?;
    Ok(())
}
