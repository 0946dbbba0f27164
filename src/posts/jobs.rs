//! What the clock does with posts.

use std::sync::Arc;
use std::time::Duration;

use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::jobs::Kind;
use crate::platform::text::origin::Origin;
use crate::posts::model::PostId;
use crate::posts::model::rerender::{JOB, Walk, is_due, some_of};

/// How long the writer is left to members between two helpings.
const PAUSE: Duration = Duration::from_millis(100);

/// Asks for posts to be rendered again, if there may be old ones. To be called at every start.
///
/// # Errors
/// When the database fails.
pub fn begin(tx: &mut Tx<'_>) -> Result<()> {
    if is_due(tx)? {
        Walk::Old { after: PostId(0) }.go_on(tx, tx.now)?;
    }
    Ok(())
}

/// Renders a helping of posts again and asks for the next one. `own` is the forum's address.
#[must_use]
pub fn rerender(own: Origin) -> Kind {
    Kind {
        name: JOB,
        run: Arc::new(move |tx, payload| {
            if let Some(left) = some_of(tx, &own, Walk::read(payload))? {
                left.go_on(tx, tx.now.after(PAUSE))?;
            }
            Ok(())
        }),
    }
}
