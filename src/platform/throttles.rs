//! How often something may be done, counted in a table, so that it holds on several nodes and over a restart.
//!
//! A window begins with its first count and ends after its time; then it begins anew. A job that fails is rolled back with
//! what it counted, so a count that has to outlive a failure is made in a transaction of its own, before the attempt, and
//! [taken back](give_back) after a success: then a burst of attempts at once is counted as well.
//!
//! Keys that are addresses or names are stored as hashes, and rows are swept when their window is over.

use std::time::Duration;

use diesel::dsl::delete;
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::platform::db::steady::AlwaysTheSame;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result, Words};
use crate::platform::time::Time;
use crate::platform::tokens;
use crate::schema::throttles;

/// The longest window there is. What was counted is kept for that long and no longer.
pub const LONGEST: Duration = Duration::from_secs(24 * 3600);

/// One limit: at the most so many in such a time.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// The name under which it is counted.
    pub kind: &'static str,
    /// How many fit into a window.
    pub most: i32,
    /// How long a window is, [`LONGEST`] at the most.
    pub window: Duration,
    /// Says it to the reader, given `most` and the time until the next try.
    pub words: fn(i32, Duration) -> Words,
}

/// Counts one more for a key.
///
/// # Errors
/// [`Error::Throttled`] when the window is full, in the limit's own words; or when the database fails.
pub fn hit(tx: &mut Tx<'_>, limit: &Limit, key: &str) -> Result<()> {
    let key = hidden(limit, key);
    let row = throttles::table.filter(throttles::kind.eq(limit.kind));
    delete(
        row.filter(throttles::key.eq(&key))
            .filter(throttles::since.le(tx.now.before(limit.window))),
    )
    .execute(tx.db)?;
    let (count, since) = crate::each!(tx.db, c => diesel::insert_into(throttles::table)
        .values((
            throttles::kind.eq(limit.kind),
            throttles::key.eq(&key),
            throttles::count.eq(1),
            throttles::since.eq(tx.now),
        ))
        .on_conflict((throttles::kind, throttles::key))
        .do_update()
        .set(throttles::count.eq(throttles::count + 1))
        .returning((throttles::count, throttles::since))
        .steady()
        .get_result::<(i32, Time)>(c))?;
    if count > limit.most {
        return Err(full(limit, since.after(limit.window).since(tx.now)));
    }
    Ok(())
}

/// Takes one count back: what was counted before an attempt that then succeeded.
///
/// # Errors
/// When the database fails.
pub fn give_back(tx: &mut Tx<'_>, limit: &Limit, key: &str) -> Result<()> {
    let row = throttles::table
        .filter(throttles::kind.eq(limit.kind))
        .filter(throttles::key.eq(hidden(limit, key)))
        .filter(throttles::count.gt(0));
    diesel::update(row)
        .set(throttles::count.eq(throttles::count - 1))
        .execute(tx.db)?;
    Ok(())
}

/// Forgets all that was counted for a key.
///
/// # Errors
/// When the database fails.
pub fn forget(tx: &mut Tx<'_>, limit: &Limit, key: &str) -> Result<()> {
    delete(
        throttles::table
            .filter(throttles::kind.eq(limit.kind))
            .filter(throttles::key.eq(hidden(limit, key))),
    )
    .execute(tx.db)?;
    Ok(())
}

/// Deletes what no window needs any more; how many rows.
///
/// # Errors
/// When the database fails.
pub fn sweep(tx: &mut Tx<'_>) -> Result<usize> {
    Ok(
        delete(throttles::table.filter(throttles::since.le(tx.now.before(LONGEST))))
            .execute(tx.db)?,
    )
}

fn full(limit: &Limit, wait: Duration) -> Error {
    Error::Throttled {
        words: (limit.words)(limit.most, wait),
        wait,
    }
}

fn hidden(limit: &Limit, key: &str) -> String {
    tokens::hash(&format!("{}\n{key}", limit.kind))
}
