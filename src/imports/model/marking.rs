//! Entries that a source no longer has: they are marked, and never deleted.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::imports::model::kinds::Kind;
use crate::imports::model::rendering::Texts;
use crate::imports::model::settling::{self, Ground};
use crate::imports::model::sources::{self, Named};
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::text::origin::Origin;
use crate::platform::time::Time;
use crate::proposals::model::ProposalId;
use crate::schema::proposal_sources;
use crate::summits::model::{self as summits, Told};

/// What is done about entries that a source no longer has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Gone {
    /// They are marked, unless that would be most of them.
    Mark,
    /// They are marked, however many they are: somebody has said so.
    MarkAll,
}

/// What a reading has shown.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// Every entry that it holds was noted at this moment or later.
    pub since: Time,
    /// But for those that were broken, and are there.
    pub unread: &'a [String],
}

/// Whether one reading of a kind holds all that its source has. A page and an old topic tell of one proposal.
#[must_use]
pub const fn is_whole(kind: Kind) -> bool {
    !matches!(kind, Kind::OsemPage | Kind::Companion)
}

/// Whether so many entries gone are more than a change of mind: more than half of all.
#[must_use]
pub const fn is_most(gone: usize, all: usize) -> bool {
    gone * 2 > all
}

/// Marks what a source has not shown since a moment. Answers with how many were marked, and how many are missing and were left
/// as they are because they are most of all.
///
/// # Errors
/// When the database fails.
pub fn mark(
    tx: &mut Tx<'_>,
    told: &Told,
    named: &Named,
    own: &Origin,
    seen: Seen<'_>,
    gone: Gone,
) -> Result<(usize, usize)> {
    if !is_whole(named.kind) {
        return Ok((0, 0));
    }
    let summit = summits::save(tx, told)?;
    let source = sources::find_or_make(tx, summit, named)?;
    let here = proposal_sources::table
        .filter(proposal_sources::source_id.eq(source.id))
        .filter(proposal_sources::gone_at.is_null());
    let all: i64 = here.count().get_result(tx.db)?;
    let missing = here
        .filter(proposal_sources::seen_at.lt(seen.since))
        .filter(proposal_sources::external_id.ne_all(seen.unread))
        .order(proposal_sources::id)
        .select((proposal_sources::id, proposal_sources::proposal_id))
        .load::<(i64, ProposalId)>(tx.db)?;
    if missing.is_empty() {
        return Ok((0, 0));
    }
    if gone == Gone::Mark && is_most(missing.len(), usize::try_from(all).unwrap_or(usize::MAX)) {
        return Ok((0, missing.len()));
    }
    let ground = Ground::of(tx.db, summit, own)?;
    for (row, proposal) in &missing {
        diesel::update(proposal_sources::table.find(row))
            .set(proposal_sources::gone_at.eq(tx.now))
            .execute(tx.db)?;
        settling::settle(tx, &ground, *proposal, &Texts::default())?;
    }
    Ok((missing.len(), 0))
}
