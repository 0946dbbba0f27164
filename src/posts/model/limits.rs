//! How much somebody may post, change and have rendered in a while. The doors for people count; what the forum writes itself
//! does not.

use std::time::Duration;

use diesel::{QueryDsl, RunQueryDsl};

use crate::accounts::model::{AccountId, Viewer, limits};
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::throttles::{Limit, hit};
use crate::platform::time::Time;
use crate::posts::model::writing::written_before;
use crate::schema::accounts;
use crate::words;

const TEN_MINUTES: Duration = Duration::from_secs(600);

/// Whoever made an account less than a day ago is new here.
const NEW: Duration = Duration::from_secs(24 * 3600);

/// Posts by somebody new.
const FIRST_POSTS: Limit = Limit {
    kind: "posts-first",
    most: 10,
    window: TEN_MINUTES,
    words: |_, wait| words!("posts-throttle", wait = wait),
};

/// Posts by everybody else.
const POSTS: Limit = Limit {
    kind: "posts",
    most: 30,
    window: TEN_MINUTES,
    words: |_, wait| words!("posts-throttle", wait = wait),
};

/// Topics by somebody new.
const FIRST_TOPICS: Limit = Limit {
    kind: "topics-first",
    most: 3,
    window: TEN_MINUTES,
    words: |_, wait| words!("topics-new-throttle", wait = wait),
};

/// Topics by everybody else.
const TOPICS: Limit = Limit {
    kind: "topics",
    most: 10,
    window: TEN_MINUTES,
    words: |_, wait| words!("topics-new-throttle", wait = wait),
};

/// Posts changed, deleted and restored.
const CHANGES: Limit = Limit {
    kind: "posts-changed",
    most: 60,
    window: TEN_MINUTES,
    words: |_, wait| words!("posts-change-throttle", wait = wait),
};

/// Texts rendered to be looked at.
const PREVIEWS: Limit = Limit {
    kind: "previews",
    most: 120,
    window: TEN_MINUTES,
    words: |_, wait| words!("posts-preview-throttle", wait = wait),
};

/// Counts a change to a post before it is made: an edit, a deletion, a restoration.
///
/// # Errors
/// [`Error::Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub fn count_change(tx: &mut Tx<'_>, viewer: &Viewer) -> Result<()> {
    limits::count(tx, viewer, &CHANGES)
}

/// Counts a preview before its text is rendered.
///
/// # Errors
/// [`Error::Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub fn count_preview(tx: &mut Tx<'_>, viewer: &Viewer) -> Result<()> {
    limits::count(tx, viewer, &PREVIEWS)
}

/// Counts a reply before it is written. A second click is none, and who keeps order is not counted.
///
/// # Errors
/// [`Error::Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub fn count_post(tx: &mut Tx<'_>, viewer: &Viewer, once: Option<&str>) -> Result<()> {
    count(tx, viewer, once, (&FIRST_POSTS, &POSTS))
}

/// Counts a topic before it is started.
///
/// # Errors
/// [`Error::Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub fn count_topic(tx: &mut Tx<'_>, viewer: &Viewer, once: Option<&str>) -> Result<()> {
    count(tx, viewer, once, (&FIRST_TOPICS, &TOPICS))
}

fn count(
    tx: &mut Tx<'_>,
    viewer: &Viewer,
    once: Option<&str>,
    (first, later): (&Limit, &Limit),
) -> Result<()> {
    let account = viewer.member()?.id;
    if viewer.is_moderator() || written_before(tx, account, once)?.is_some() {
        return Ok(());
    }
    let limit = if is_new(tx, account)? { first } else { later };
    hit(tx, limit, &account.to_string())
}

fn is_new(tx: &mut Tx<'_>, account: AccountId) -> Result<bool> {
    let since: Time = accounts::table
        .find(account)
        .select(accounts::created_at)
        .first(tx.db)?;
    Ok(tx.now.since(since) < NEW)
}
