//! What the clock does with what imports brought in.

use std::sync::Arc;
use std::time::Duration;

use crate::imports::model::rerender::{is_due, some_after};
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::jobs::{self, Kind};
use crate::platform::text::origin::Origin;
use crate::proposals::model::ProposalId;

/// The name of the job that renders proposals again.
const RERENDER: &str = "rerender-proposals";

/// How long the writer is left to members between two helpings.
const PAUSE: Duration = Duration::from_millis(100);

/// Asks for proposals to be rendered again, if there may be old ones. To be called at every start.
///
/// # Errors
/// When the database fails.
pub fn begin(tx: &mut Tx<'_>) -> Result<()> {
    if is_due(tx)? {
        jobs::schedule(tx, RERENDER, "proposals", "0", tx.now)?;
    }
    Ok(())
}

/// Renders a helping of proposals again and asks for the next one. `own` is the forum's address.
#[must_use]
pub fn rerender(own: Origin) -> Kind {
    Kind {
        name: RERENDER,
        run: Arc::new(move |tx, payload| {
            let after = ProposalId(payload.parse().unwrap_or(0));
            if let Some(last) = some_after(tx, &own, after)? {
                let next = tx.now.after(PAUSE);
                jobs::schedule(tx, RERENDER, "proposals", &last.to_string(), next)?;
            }
            Ok(())
        }),
    }
}
