//! A clock that stands still until it is moved by hand.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

/// 2026-11-24T10:00:00Z: every case begins at this moment.
const START: i64 = 1_795_514_400_000_000;

/// Shared by the forum and the browsers of a case, so that cookies age with the forum.
#[derive(Clone)]
pub(crate) struct HandClock(Arc<AtomicI64>);

impl Default for HandClock {
    fn default() -> Self {
        Self(Arc::new(AtomicI64::new(START)))
    }
}

impl HandClock {
    /// Microseconds since 1970.
    pub(crate) fn micros(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }

    pub(crate) fn seconds(&self) -> i64 {
        self.micros() / 1_000_000
    }

    /// Lets time pass.
    pub(crate) fn pass(&self, time: Duration) {
        let micros = i64::try_from(time.as_micros()).expect("a time of less than 292 000 years");
        self.0.fetch_add(micros, Ordering::SeqCst);
    }
}
