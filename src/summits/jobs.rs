//! What the clock does with summits.

use std::sync::Arc;

use crate::platform::jobs::Kind;
use crate::summits::model::phases::{TURN, turn};

/// Makes pages say what is open when a phase begins or ends.
#[must_use]
pub fn turns() -> Kind {
    Kind {
        name: TURN,
        run: Arc::new(|tx, _| {
            turn(tx);
            Ok(())
        }),
    }
}
