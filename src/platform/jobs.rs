//! Work for later: rows with a time, run by the worker.
//!
//! A job runs inside one transaction together with the removal of its row, so the transaction is its lease: a crash
//! leaves the row for the next worker, and what a job writes is written once. A job that fails waits and is tried again.

use std::sync::Arc;
use std::time::Duration;

use diesel::dsl::exists;
use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl, select};

use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::db::writer::Writer;
use crate::platform::error::Result;
use crate::platform::time::Time;
use crate::schema::jobs;

/// What a job does; it is given its payload.
pub type Run = Arc<dyn Fn(&mut Tx<'_>, &str) -> Result<()> + Send + Sync>;

/// A kind of job.
#[derive(Clone)]
pub struct Kind {
    /// Its name in the table.
    pub name: &'static str,
    /// What it does.
    pub run: Run,
}

/// Asks for a job. One of the same kind and key that still waits is left as it is.
///
/// # Errors
/// When the database fails.
pub fn schedule(
    tx: &mut Tx<'_>,
    kind: &'static str,
    key: &str,
    payload: &str,
    run_at: Time,
) -> Result<()> {
    crate::each!(tx.db, c => diesel::insert_into(jobs::table)
        .values((
            jobs::kind.eq(kind),
            jobs::unique_key.eq(key),
            jobs::payload.eq(payload),
            jobs::run_at.eq(run_at),
            jobs::attempts.eq(0),
        ))
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(())
}

/// How long a job that failed waits: 10 s, doubled each time, an hour at the most.
#[must_use]
pub fn pause(attempts: i32) -> Duration {
    Duration::from_secs((10_u64 << attempts.clamp(0, 10)).min(3600))
}

/// Whether a job is due. Asking takes no write lock, and most of the time none is.
///
/// # Errors
/// When the database fails.
pub fn is_due(db: &mut Db, now: Time) -> Result<bool> {
    Ok(select(exists(jobs::table.filter(jobs::run_at.le(now)))).get_result(db)?)
}

/// Runs one job that is due; whether there was one.
///
/// # Errors
/// When the database fails. A job's own failure is noted in its row.
pub async fn run_due(writer: &Writer, kinds: &[Kind]) -> Result<bool> {
    let known = kinds.to_vec();
    let running: Arc<std::sync::Mutex<Option<i64>>> = Arc::default();
    let note = Arc::clone(&running);
    let ran = writer
        .write(move |tx| {
            let Some((id, kind, payload)) = next(tx, &known)? else {
                return Ok(false);
            };
            // Kept outside of the transaction: it names the culprit when the transaction is rolled back.
            *note
                .lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner) = Some(id);
            diesel::delete(jobs::table.find(id)).execute(tx.db)?;
            if let Some(kind) = known.iter().find(|known| known.name == kind) {
                (kind.run)(tx, &payload)?;
            }
            Ok(true)
        })
        .await;
    let culprit = *running
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    match (ran, culprit) {
        (Err(error), Some(id)) => {
            tracing::error!(job = id, %error, "a job failed and will be tried again");
            let reason = error.to_string();
            writer.write(move |tx| postpone(tx, id, &reason)).await?;
            Ok(true)
        }
        (ran, _) => ran,
    }
}

fn next(tx: &mut Tx<'_>, kinds: &[Kind]) -> Result<Option<(i64, String, String)>> {
    let names: Vec<&str> = kinds.iter().map(|kind| kind.name).collect();
    let due = jobs::table
        .filter(jobs::run_at.le(tx.now))
        .filter(jobs::kind.eq_any(names))
        .order((jobs::run_at, jobs::id))
        .select((jobs::id, jobs::kind, jobs::payload))
        .limit(1);
    Ok(match tx.db {
        Db::Sqlite(c) => due.first(c).optional()?,
        Db::Postgres(c) => due.for_update().skip_locked().first(c).optional()?,
    })
}

fn postpone(tx: &mut Tx<'_>, id: i64, reason: &str) -> Result<()> {
    let attempts: Option<i32> = jobs::table
        .find(id)
        .select(jobs::attempts)
        .first(tx.db)
        .optional()?;
    diesel::update(jobs::table.find(id))
        .set((
            jobs::attempts.eq(jobs::attempts + 1),
            jobs::run_at.eq(tx.now.after(pause(attempts.unwrap_or(0)))),
            jobs::last_error.eq(reason),
        ))
        .execute(tx.db)?;
    Ok(())
}
