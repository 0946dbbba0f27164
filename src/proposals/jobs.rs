//! What the clock does with proposals.

use std::sync::Arc;
use std::time::Duration;

use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::jobs::{self, Kind};
use crate::proposals::model::ProposalId;
use crate::proposals::model::indexing::{is_due, some_after};

/// The name of the job that indexes proposals anew.
const REINDEX: &str = "reindex-proposals";

/// How long the writer is left to members between two helpings.
const PAUSE: Duration = Duration::from_millis(100);

/// Asks for proposals to be indexed, if there may be some that are not. To be called at every start.
///
/// # Errors
/// When the database fails.
pub fn begin(tx: &mut Tx<'_>) -> Result<()> {
    if is_due(tx)? {
        jobs::schedule(tx, REINDEX, "proposals", "0", tx.now)?;
    }
    Ok(())
}

/// Indexes a helping of proposals and asks for the next one.
#[must_use]
pub fn reindex() -> Kind {
    Kind {
        name: REINDEX,
        run: Arc::new(|tx, payload| {
            let after = ProposalId(payload.parse().unwrap_or(0));
            if let Some(last) = some_after(tx, after)? {
                let next = tx.now.after(PAUSE);
                jobs::schedule(tx, REINDEX, "proposals", &last.to_string(), next)?;
            }
            Ok(())
        }),
    }
}
