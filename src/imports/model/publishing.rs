//! Bringing all proposals of a summit up to date: after decisions are published, or a setting has changed what is public.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::imports::model::rendering::Texts;
use crate::imports::model::settling::{self, Ground};
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::text::origin::Origin;
use crate::proposals::model::ProposalId;
use crate::proposals::model::versions::{Cause, Why};
use crate::schema::proposals;
use crate::summits::model::SummitId;

/// Proposals of one helping.
const HELPING: usize = 20;

/// Settles a helping of a summit's proposals after one, and answers with the last of them; nothing when all are done.
///
/// # Errors
/// When the database fails.
pub fn some_after(
    tx: &mut Tx<'_>,
    own: &Origin,
    summit: SummitId,
    after: ProposalId,
) -> Result<Option<ProposalId>> {
    tx.take_turn(crate::imports::model::TURN)?;
    let mut ground = Ground::of(tx.db, summit, own)?;
    ground.why = Why::of(Cause::Decisions);
    let ids: Vec<ProposalId> = proposals::table
        .filter(proposals::summit_id.eq(summit))
        .filter(proposals::merged_into.is_null())
        .filter(proposals::id.gt(after))
        .order(proposals::id)
        .limit(HELPING as i64)
        .select(proposals::id)
        .load(tx.db)?;
    for id in &ids {
        settling::settle(tx, &ground, *id, &Texts::default())?;
    }
    Ok(ids.get(HELPING - 1).copied())
}
