//! Supports of a proposal that turned out to be another.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model::AccountId;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::proposals::model::ProposalId;
use crate::schema::{proposals, supports};

/// Moves those who stand by one proposal to another; whoever stands by both does so once. Both proposals are
/// [held](crate::proposals::model::voices::hold) already.
///
/// # Errors
/// When the database fails.
pub fn move_to(tx: &mut Tx<'_>, from: ProposalId, to: ProposalId) -> Result<()> {
    let standing: Vec<AccountId> = supports::table
        .filter(supports::proposal_id.eq(to))
        .select(supports::account_id)
        .load(tx.db)?;
    let twice = supports::table
        .filter(supports::proposal_id.eq(from))
        .filter(supports::account_id.eq_any(standing));
    diesel::delete(twice).execute(tx.db)?;
    let moved = diesel::update(supports::table.filter(supports::proposal_id.eq(from)))
        .set(supports::proposal_id.eq(to))
        .execute(tx.db)?;
    let moved = i64::try_from(moved).unwrap_or(i64::MAX);
    diesel::update(proposals::table.find(to))
        .set(proposals::support_count.eq(proposals::support_count + moved))
        .execute(tx.db)?;
    diesel::update(proposals::table.find(from))
        .set(proposals::support_count.eq(0))
        .execute(tx.db)?;
    Ok(())
}
