//! Entries: the numbered lines on what happened to a topic. They keep what happened and no sentence, so that every reader
//! reads them in their own language.

use diesel::dsl::max;
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::{Deserialize, Serialize};

use crate::accounts::model::AccountId;
use crate::categories::model::CategoryId;
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::pages::versions::Scope;
use crate::posts::model::writing::take_number;
use crate::posts::model::{PostKind, PostState, RENDER_VERSION};
use crate::proposals::model::ProposalId;
use crate::proposals::model::versions::Cause;
use crate::schema::posts;
use crate::topics::model::TopicId;
use crate::topics::model::reason::Reason;

/// What happened to a topic. The reason is in the words of whoever gives it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Entry {
    /// It takes no more replies.
    Closed {
        /// Why.
        reason: Reason,
    },
    /// It takes replies again.
    Reopened {
        /// Why.
        reason: Reason,
    },
    /// It stands on top of its lists.
    Pinned {
        /// Why.
        reason: Reason,
    },
    /// It stands where its last post puts it.
    Unpinned {
        /// Why.
        reason: Reason,
    },
    /// It went to another category.
    Moved {
        /// Where it was.
        from: CategoryId,
        /// Where it is.
        to: CategoryId,
        /// Why.
        reason: Reason,
    },
    /// It got another title.
    Renamed {
        /// The old one.
        from: String,
        /// The new one.
        to: String,
        /// Who gave it.
        by: Editor,
        /// Why, if its author says so.
        reason: Option<Reason>,
    },
    /// Somebody who keeps order changed a post of another.
    Edited {
        /// Which post.
        number: i32,
        /// Why.
        reason: Reason,
    },
    /// It was taken away.
    Removed {
        /// Why.
        reason: Reason,
    },
    /// It was put back.
    Restored {
        /// Why.
        reason: Reason,
    },
    /// The proposal that it discusses has a new version.
    ProposalChanged {
        /// The proposal.
        proposal: ProposalId,
        /// The number of the new version.
        version: i32,
        /// What is different, as the names of fields.
        fields: Vec<String>,
        /// What brought it.
        #[serde(default = "by_a_source")]
        cause: Cause,
        /// Why, if somebody says so.
        #[serde(default)]
        reason: Option<Reason>,
        /// The last reply that was there; posts up to it are about an earlier version.
        #[serde(default)]
        after: Option<i32>,
    },
    /// A topic about it stood in an earlier forum, and was liked there.
    Carried {
        /// How many liked it.
        likes: i64,
    },
}

fn by_a_source() -> Cause {
    Cause::Source
}

/// The number of the last post that a person wrote in a topic, whatever became of it.
///
/// # Errors
/// When the database fails.
pub fn last_reply(db: &mut Db, topic: TopicId) -> Result<Option<i32>> {
    let last = posts::table
        .filter(posts::topic_id.eq(topic))
        .filter(posts::kind.eq(PostKind::Post))
        .select(max(posts::number))
        .first(db)?;
    Ok(last)
}

/// Who changed something, as far as everybody is told.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Editor {
    /// Who wrote it.
    Author,
    /// Somebody who keeps order.
    Moderator,
}

impl Entry {
    /// The categories that it names.
    pub fn categories(&self) -> impl Iterator<Item = CategoryId> {
        match self {
            Self::Moved { from, to, .. } => vec![*from, *to],
            _ => Vec::new(),
        }
        .into_iter()
    }

    /// The reason given.
    #[must_use]
    pub fn reason(&self) -> Option<&Reason> {
        match self {
            Self::Closed { reason }
            | Self::Reopened { reason }
            | Self::Pinned { reason }
            | Self::Unpinned { reason }
            | Self::Moved { reason, .. }
            | Self::Edited { reason, .. }
            | Self::Removed { reason }
            | Self::Restored { reason } => Some(reason),
            Self::Renamed { reason, .. } | Self::ProposalChanged { reason, .. } => reason.as_ref(),
            Self::Carried { .. } => None,
        }
    }
}

/// Adds an entry at the end of a topic. It takes a number, counts as no reply and moves the topic in no list.
///
/// # Errors
/// When the database fails.
pub fn add(tx: &mut Tx<'_>, topic: TopicId, actor: AccountId, entry: &Entry) -> Result<()> {
    let kept = serde_json::to_string(entry).map_err(|error| Error::Broken(error.to_string()))?;
    let number = take_number(tx, topic)?;
    diesel::insert_into(posts::table)
        .values((
            (
                posts::topic_id.eq(topic),
                posts::number.eq(number),
                posts::author_id.eq(actor),
                posts::kind.eq(PostKind::Entry),
                posts::state.eq(PostState::Shown),
                posts::source.eq(""),
                posts::html.eq(""),
                posts::render_version.eq(RENDER_VERSION),
            ),
            (
                posts::lang.eq(""),
                posts::entry.eq(kept),
                posts::like_count.eq(0),
                posts::revision_count.eq(0),
                posts::created_at.eq(tx.now),
            ),
        ))
        .execute(tx.db)?;
    tx.touch(Scope::Item(topic.0));
    tx.touch(Scope::Lists);
    Ok(())
}
