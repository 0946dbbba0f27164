//! Runs that nobody needs any more: a source that is read every hour would keep 9 000 of them a year, and what nobody decides on
//! keeps what the source gave.

use std::time::Duration;

use diesel::dsl::count_star;
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::imports::model::runs::{RunId, RunState, WAITING};
use crate::imports::model::sources::SourceId;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Result, optional};
use crate::schema::{source_run_parts, source_runs};

/// How many runs a source keeps.
pub const KEPT: i64 = 50;

/// How long a run waits for somebody's word.
pub const PATIENCE: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Drops what nobody has decided on for [`PATIENCE`], with what the source gave for it, and takes away all runs of a source but
/// the newest [`KEPT`] and those that wait.
///
/// # Errors
/// When the database fails.
pub fn prune(tx: &mut Tx<'_>) -> Result<()> {
    drop_forgotten(tx)?;
    let many: Vec<SourceId> = source_runs::table
        .group_by(source_runs::source_id)
        .having(count_star().gt(KEPT))
        .select(source_runs::source_id)
        .load(tx.db)?;
    for source in many {
        let of_source = source_runs::table.filter(source_runs::source_id.eq(source));
        let last: Option<RunId> = optional(
            of_source
                .order(source_runs::id.desc())
                .offset(KEPT - 1)
                .select(source_runs::id)
                .first(tx.db),
        )?;
        let Some(last) = last else { continue };
        // Those that have ended hold nothing of what the source gave.
        let old = of_source
            .filter(source_runs::id.lt(last))
            .filter(source_runs::state.ne_all(WAITING));
        diesel::delete(old).execute(tx.db)?;
    }
    Ok(())
}

fn drop_forgotten(tx: &mut Tx<'_>) -> Result<()> {
    let forgotten: Vec<RunId> = source_runs::table
        .filter(source_runs::state.eq_any(WAITING))
        .filter(source_runs::started_at.le(tx.now.before(PATIENCE)))
        .select(source_runs::id)
        .load(tx.db)?;
    for run in forgotten {
        diesel::delete(source_run_parts::table.filter(source_run_parts::run_id.eq(run)))
            .execute(tx.db)?;
        diesel::update(source_runs::table.find(run))
            .set((
                source_runs::state.eq(RunState::Dropped),
                source_runs::ended_at.eq(tx.now),
            ))
            .execute(tx.db)?;
    }
    Ok(())
}
