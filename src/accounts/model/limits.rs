//! How much a member may do in a while. The doors for people count; what the forum does itself does not.

use std::time::Duration;

use crate::accounts::model::Viewer;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::throttles::{Limit, hit};
use crate::words;

/// Profiles saved; every page of the forum is made anew after each.
const PROFILES: Limit = Limit {
    kind: "profiles",
    most: 20,
    window: Duration::from_secs(600),
    words: |_, wait| words!("accounts-profile-throttle", wait = wait),
};

/// Counts one more for the viewer; who keeps order is not counted.
///
/// # Errors
/// [`Error::Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub fn count(tx: &mut Tx<'_>, viewer: &Viewer, limit: &Limit) -> Result<()> {
    if viewer.is_moderator() {
        return Ok(());
    }
    hit(tx, limit, &viewer.member()?.id.to_string())
}

/// Counts a profile before it is saved.
///
/// # Errors
/// [`Error::Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub fn count_profile(tx: &mut Tx<'_>, viewer: &Viewer) -> Result<()> {
    count(tx, viewer, &PROFILES)
}
