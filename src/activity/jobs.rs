//! Tells consumers what happened.
//!
//! A consumer runs in one transaction with the removal of its delivery, so that what it writes is written once; the
//! transaction is the lease. What it cannot do in a transaction, such as sending a letter, it queues.

use std::sync::{Arc, Mutex, PoisonError};

use diesel::dsl::exists;
use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl, select};

use crate::activity::model::{Consumer, FactId, Told};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::db::writer::Writer;
use crate::platform::error::Result;
use crate::platform::jobs::pause;
use crate::platform::time::Time;
use crate::schema::{fact_deliveries, facts};

/// Whether a fact is to be delivered. Asking takes no write lock, and most of the time none is.
///
/// # Errors
/// When the database fails.
pub fn is_due(db: &mut Db, now: Time) -> Result<bool> {
    let due = fact_deliveries::table.filter(fact_deliveries::next_at.le(now));
    Ok(select(exists(due)).get_result(db)?)
}

/// Delivers one fact that is due; whether there was one.
///
/// # Errors
/// When the database fails. A consumer's own failure is noted in its delivery, which is tried again.
pub async fn deliver_due(writer: &Writer, consumers: &[Consumer]) -> Result<bool> {
    let listening = consumers.to_vec();
    let delivering: Arc<Mutex<Option<(FactId, String)>>> = Arc::default();
    let note = Arc::clone(&delivering);
    let delivered = writer
        .write(move |tx| {
            let Some((told, consumer)) = next(tx, &listening)? else {
                return Ok(false);
            };
            // Kept outside of the transaction: it names the culprit when the transaction is rolled back.
            *note.lock().unwrap_or_else(PoisonError::into_inner) =
                Some((told.id, consumer.clone()));
            diesel::delete(fact_deliveries::table.find((told.id, &consumer))).execute(tx.db)?;
            if let Some(listener) = listening
                .iter()
                .find(|listener| listener.subscription.consumer == consumer)
            {
                (listener.react)(tx, &told)?;
            }
            Ok(true)
        })
        .await;
    let culprit = delivering
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take();
    match (delivered, culprit) {
        (Err(error), Some((fact, consumer))) => {
            tracing::error!(fact = fact.0, consumer, %error, "a fact could not be delivered and will be told again");
            let reason = error.to_string();
            writer
                .write(move |tx| postpone(tx, fact, &consumer, &reason))
                .await?;
            Ok(true)
        }
        (delivered, _) => delivered,
    }
}

fn next(tx: &mut Tx<'_>, consumers: &[Consumer]) -> Result<Option<(Told, String)>> {
    let names: Vec<&str> = consumers
        .iter()
        .map(|consumer| consumer.subscription.consumer)
        .collect();
    let due = fact_deliveries::table
        .filter(fact_deliveries::next_at.le(tx.now))
        .filter(fact_deliveries::consumer.eq_any(names))
        .order((fact_deliveries::next_at, fact_deliveries::fact_id))
        .select((fact_deliveries::fact_id, fact_deliveries::consumer))
        .limit(1);
    let found: Option<(FactId, String)> = match tx.db {
        Db::Sqlite(c) => due.first(c).optional()?,
        Db::Postgres(c) => due.for_update().skip_locked().first(c).optional()?,
    };
    let Some((id, consumer)) = found else {
        return Ok(None);
    };
    let (kind, subject, payload) = facts::table
        .find(id)
        .select((facts::kind, facts::subject_id, facts::payload))
        .first(tx.db)?;
    let told = Told {
        id,
        kind,
        subject,
        payload,
    };
    Ok(Some((told, consumer)))
}

fn postpone(tx: &mut Tx<'_>, fact: FactId, consumer: &str, reason: &str) -> Result<()> {
    let delivery = fact_deliveries::table.find((fact, consumer));
    let attempts: Option<i32> = delivery
        .select(fact_deliveries::attempts)
        .first(tx.db)
        .optional()?;
    diesel::update(delivery)
        .set((
            fact_deliveries::attempts.eq(fact_deliveries::attempts + 1),
            fact_deliveries::next_at.eq(tx.now.after(pause(attempts.unwrap_or(0)))),
            fact_deliveries::last_error.eq(reason),
        ))
        .execute(tx.db)?;
    Ok(())
}
