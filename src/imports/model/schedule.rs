//! Sources that the clock reads: which is due, who has it, and when it is read next.

use std::time::Duration;

use diesel::{BoolExpressionMethods, ExpressionMethods, QueryDsl, RunQueryDsl};
use url::Url;

use crate::imports::model::sources::{self, Known, SourceId};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Result, optional};
use crate::platform::time::Time;
use crate::schema::sources as rows;

/// How long a node has a source to itself unless it [renews](renew) that.
const LEASE: Duration = Duration::from_secs(2 * 60);

/// How often the clock can read a source, in minutes.
pub const EVERY: [i32; 3] = [60, 360, 1440];

/// The longest that a source waits after failing.
const LONGEST_PAUSE: Duration = Duration::from_secs(24 * 3600);

/// What came of reading a source.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Came {
    /// The same as the last time.
    Same,
    /// Something; what names it the next time.
    New {
        /// What the answer calls itself.
        etag: Option<String>,
        /// When it was last changed.
        last_modified: Option<String>,
        /// The hash of all of it.
        hash: String,
    },
    /// Nothing; the word for why.
    Failed {
        /// The word.
        word: String,
        /// How long the site asks to be left alone.
        wait: Option<Duration>,
    },
}

/// Has the clock read a source from now on, every so many minutes, beginning after what just `came`. Without a token the one
/// that is known stays, as long as the address is at the same site: it was given for no other.
///
/// # Errors
/// When the database fails.
pub fn begin(
    tx: &mut Tx<'_>,
    id: SourceId,
    (url, token): (&str, Option<&str>),
    minutes: i32,
    came: &Came,
) -> Result<()> {
    let before = sources::known(tx.db, id)?;
    let known = before
        .token
        .filter(|_| is_one_site(before.url.as_deref(), Some(url)));
    diesel::update(rows::table.find(id))
        .set((
            rows::url.eq(url),
            rows::token.eq(token.map(str::to_owned).or(known)),
            rows::every_minutes.eq(minutes),
        ))
        .execute(tx.db)?;
    let source = sources::known(tx.db, id)?;
    put_back(tx, &source, came)
}

/// Whether a source is to be read now. Asking takes no write lock.
///
/// # Errors
/// When the database fails.
pub fn is_due(db: &mut Db, now: Time) -> Result<bool> {
    let due = rows::table
        .filter(rows::next_at.le(now))
        .filter(rows::lease_until.le(now));
    Ok(diesel::select(diesel::dsl::exists(due)).get_result(db)?)
}

/// Takes the source that has waited longest. Nobody else gets it until it is put back or the lease is over.
///
/// # Errors
/// When the database fails.
pub fn claim(tx: &mut Tx<'_>) -> Result<Option<Known>> {
    let due: Option<SourceId> = optional(
        rows::table
            .filter(rows::next_at.le(tx.now))
            .filter(rows::lease_until.le(tx.now))
            .order((rows::next_at, rows::id))
            .select(rows::id)
            .first(tx.db),
    )?;
    match due {
        Some(id) => take(tx, id),
        None => Ok(None),
    }
}

/// Takes one source, unless somebody has it.
///
/// # Errors
/// When the database fails.
pub fn take(tx: &mut Tx<'_>, id: SourceId) -> Result<Option<Known>> {
    let taken =
        diesel::update(rows::table.filter(rows::id.eq(id).and(rows::lease_until.le(tx.now))))
            .set(rows::lease_until.eq(tx.now.after(LEASE)))
            .execute(tx.db)?;
    if taken == 0 {
        return Ok(None);
    }
    sources::known(tx.db, id).map(Some)
}

/// Keeps a source that somebody has for longer.
///
/// # Errors
/// When the database fails.
pub fn renew(tx: &mut Tx<'_>, id: SourceId) -> Result<()> {
    diesel::update(rows::table.filter(rows::id.eq(id).and(rows::lease_until.gt(Time(0)))))
        .set(rows::lease_until.eq(tx.now.after(LEASE)))
        .execute(tx.db)?;
    Ok(())
}

/// Puts a source back as it was: it was written by another hand than the clock's.
///
/// # Errors
/// When the database fails.
pub fn release(tx: &mut Tx<'_>, id: SourceId) -> Result<()> {
    diesel::update(rows::table.find(id))
        .set(rows::lease_until.eq(Time(0)))
        .execute(tx.db)?;
    Ok(())
}

/// Puts a source back, and says when it is read next.
///
/// # Errors
/// When the database fails.
pub fn put_back(tx: &mut Tx<'_>, source: &Known, came: &Came) -> Result<()> {
    let failures = match came {
        Came::Failed { .. } => source.failures + 1,
        Came::Same | Came::New { .. } => 0,
    };
    let next_at = every(source).map(|every| match came {
        Came::Failed { wait, .. } => tx.now.after(pause(every, failures, *wait)),
        Came::Same | Came::New { .. } => tx.now.after(every),
    });
    let failing_since = match came {
        Came::Failed { .. } => Some(source.failing_since.unwrap_or(tx.now)),
        Came::Same | Came::New { .. } => None,
    };
    diesel::update(rows::table.find(source.id))
        .set((
            rows::lease_until.eq(Time(0)),
            rows::checked_at.eq(tx.now),
            rows::failures.eq(failures),
            rows::failing_since.eq(failing_since),
            rows::next_at.eq(next_at),
        ))
        .execute(tx.db)?;
    match came {
        Came::Same => diesel::update(rows::table.find(source.id))
            .set(rows::last_error.eq(None::<String>))
            .execute(tx.db)?,
        Came::New {
            etag,
            last_modified,
            hash,
        } => diesel::update(rows::table.find(source.id))
            .set((
                rows::last_error.eq(None::<String>),
                rows::etag.eq(etag),
                rows::last_modified.eq(last_modified),
                rows::body_hash.eq(hash),
                rows::changed_at.eq(tx.now),
            ))
            .execute(tx.db)?,
        Came::Failed { word, .. } => diesel::update(rows::table.find(source.id))
            .set(rows::last_error.eq(word))
            .execute(tx.db)?,
    };
    Ok(())
}

/// Notes that a source was read by another hand than the clock's, and whether it said something new.
///
/// # Errors
/// When the database fails.
pub fn note(tx: &mut Tx<'_>, id: SourceId, is_new: bool) -> Result<()> {
    diesel::update(rows::table.find(id))
        .set(rows::checked_at.eq(tx.now))
        .execute(tx.db)?;
    if is_new {
        diesel::update(rows::table.find(id))
            .set(rows::changed_at.eq(tx.now))
            .execute(tx.db)?;
    }
    Ok(())
}

/// Whether two addresses are at the same site, so that what one may be told the other may be told (RFC 6454).
#[must_use]
pub fn is_one_site(one: Option<&str>, other: Option<&str>) -> bool {
    let origin = |url: &str| Url::parse(url).ok().map(|url| url.origin());
    one.and_then(origin) == other.and_then(origin)
}

fn every(source: &Known) -> Option<Duration> {
    let minutes = u64::try_from(source.every_minutes?).ok()?;
    source.url.as_ref()?;
    Some(Duration::from_secs(60 * minutes.max(1)))
}

/// How long a source that failed is left alone: its own time, doubled with each failure, a day at the most; never less than the
/// site asks for.
#[must_use]
pub fn pause(every: Duration, failures: i32, wait: Option<Duration>) -> Duration {
    let doubled = every.saturating_mul(1 << failures.saturating_sub(1).clamp(0, 10));
    let asked = wait.unwrap_or_default().min(LONGEST_PAUSE);
    doubled.min(LONGEST_PAUSE.max(every)).max(asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_fails_is_asked_less_and_less() {
        let hour = Duration::from_secs(3600);
        let hours = |failures, wait| pause(hour, failures, wait).as_secs() / 3600;
        assert_eq!(
            [1, 2, 3, 4, 5, 6, 40].map(|n| hours(n, None)),
            [1, 2, 4, 8, 16, 24, 24]
        );
        assert_eq!(hours(1, Some(5 * hour)), 5, "the site asks for more");
        assert_eq!(hours(1, Some(500 * hour)), 24, "and may not ask for ever");
        let week = Duration::from_secs(7 * 24 * 3600);
        assert_eq!(
            pause(week, 3, None),
            week,
            "what is read seldom is read no sooner"
        );
    }
}
