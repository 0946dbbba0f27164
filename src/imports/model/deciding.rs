//! What somebody decides on a run that waits for their word; only one of two who decide at once has decided.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::Serialize;

use crate::accounts::model::AccountId;
use crate::activity::model::{Audience, Fact, record};
use crate::imports::model::runs::{self, Run, RunId, RunState, UNDECIDED, WAITING};
use crate::imports::model::sources::SourceId;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::time::Time;
use crate::schema::{source_runs, sources};
use crate::words;

/// Takes a run that waits for a word, to do something with it: only one of two who say so at once has it, and it is in their
/// hands until they [put](runs::put) it back or this transaction fails. One that is being written can be taken again when nobody
/// has its source any more: whoever wrote it has come to grief.
///
/// # Errors
/// [`Error::Conflict`] when it waits no more; when the database fails.
pub fn take(tx: &mut Tx<'_>, id: RunId) -> Result<()> {
    let source: SourceId = source_runs::table
        .find(id)
        .select(source_runs::source_id)
        .first(tx.db)?;
    // Its row is held, so that who has it cannot become another while this is decided.
    let until: Time = diesel::update(sources::table.find(source))
        .set(sources::lease_until.eq(sources::lease_until))
        .returning(sources::lease_until)
        .get_result(tx.db)?;
    let open: &[RunState] = if until <= tx.now {
        &WAITING
    } else {
        &UNDECIDED
    };
    let taken = diesel::update(
        source_runs::table
            .find(id)
            .filter(source_runs::state.eq_any(open)),
    )
    .set((
        source_runs::state.eq(RunState::Writing),
        source_runs::started_at.eq(tx.now),
    ))
    .execute(tx.db)?;
    if taken == 0 {
        return Err(Error::Conflict(words!("sources-error-decided")));
    }
    Ok(())
}

/// Decides that a run is not to come in.
///
/// # Errors
/// [`Error::Conflict`] when it waits no more; when the database fails.
pub fn drop(tx: &mut Tx<'_>, by: AccountId, run: &Run) -> Result<()> {
    take(tx, run.id)?;
    runs::put(
        tx,
        run.id,
        RunState::Dropped,
        run.reason.as_deref(),
        &run.outcome,
    )?;
    tell(tx, "source.run_dropped", by, run.id)
}

/// Decides that a run is to come in; it is in the hands of whoever says so.
///
/// # Errors
/// [`Error::Conflict`] when it waits no more; when the database fails.
pub fn begin(tx: &mut Tx<'_>, by: AccountId, id: RunId) -> Result<()> {
    take(tx, id)?;
    tell(tx, "source.run_begun", by, id)
}

fn tell(tx: &mut Tx<'_>, kind: &'static str, by: AccountId, id: RunId) -> Result<()> {
    #[derive(Serialize)]
    struct Nothing {}
    let fact = Fact {
        kind,
        actor: Some(by.0),
        subject: id.0,
        topic: None,
        audience: Audience::Staff,
        payload: &Nothing {},
    };
    record(tx, &fact).map(|_| ())
}
