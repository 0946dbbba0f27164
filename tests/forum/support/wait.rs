//! Waiting for something that happens elsewhere: on a condition, with a deadline.

use std::time::{Duration, Instant};

const DEADLINE: Duration = Duration::from_secs(20);

/// Between two looks.
const GLANCE: Duration = Duration::from_millis(5);

/// Looks until there is something to see.
#[track_caller]
pub(crate) fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + DEADLINE;
    loop {
        if let Some(seen) = look() {
            return seen;
        }
        assert!(Instant::now() < deadline, "waited in vain for {what}");
        // Nobody wakes us, so this only shortens the turn of a look that would otherwise spin.
        std::thread::park_timeout(GLANCE);
    }
}
