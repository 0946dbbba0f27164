//! A proposal that turned out to be another: what it is by now, and its leaving.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::time::Time;
use crate::proposals::model::tracks::{self, TrackId};
use crate::proposals::model::{ProposalId, indexing, joined_to};
use crate::schema::{proposal_countries, proposal_people, proposals, source_ratings};
use crate::summits::model::{self as summits, SummitId};

/// The proposal that one is by now, for whoever writes down that something is about it: until the transaction ends, it does not
/// turn out to be yet another.
///
/// # Errors
/// When the database fails.
pub fn by_now(tx: &mut Tx<'_>, mut id: ProposalId) -> Result<ProposalId> {
    loop {
        if let Db::Postgres(connection) = tx.db {
            let row = proposals::table.find(id).select(proposals::id);
            row.for_key_share().load::<ProposalId>(connection)?;
        }
        match joined_to(tx.db, id)? {
            Some(into) => id = into,
            None => return Ok(id),
        }
    }
}

/// Takes a proposal out of what is counted and found; its row and its versions stay, for the addresses that lead to it, and so
/// do those that were joined to it before.
///
/// # Errors
/// When the database fails.
pub fn leave(tx: &mut Tx<'_>, gone: ProposalId, kept: ProposalId) -> Result<()> {
    diesel::delete(proposal_people::table.filter(proposal_people::proposal_id.eq(gone)))
        .execute(tx.db)?;
    diesel::delete(proposal_countries::table.filter(proposal_countries::proposal_id.eq(gone)))
        .execute(tx.db)?;
    diesel::delete(source_ratings::table.filter(source_ratings::proposal_id.eq(gone)))
        .execute(tx.db)?;
    indexing::forget(tx, gone)?;
    let (summit, track) = proposals::table
        .find(gone)
        .select((proposals::summit_id, proposals::track_id))
        .first::<(SummitId, Option<TrackId>)>(tx.db)?;
    summits::count_proposal(tx, summit, -1)?;
    if let Some(track) = track {
        tracks::count(tx, track, -1)?;
    }
    diesel::update(proposals::table.find(gone))
        .set((
            proposals::merged_into.eq(kept),
            proposals::track_id.eq(None::<TrackId>),
            proposals::starts_at.eq(None::<Time>),
            proposals::reply_count.eq(0),
        ))
        .execute(tx.db)?;
    // Whoever comes by an address of one that was joined to this before goes all the way.
    diesel::update(proposals::table.filter(proposals::merged_into.eq(gone)))
        .set(proposals::merged_into.eq(kept))
        .execute(tx.db)?;
    Ok(())
}
