//! Facts: how they are recorded, and how their consumers are told.

use std::sync::Arc;
use std::time::Duration;

use diesel::dsl::{exists, not, sql};
use diesel::sql_types::Bool;
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::Serialize;

use crate::platform::db::tx::{Subscription, Tx};
use crate::platform::error::{Error, Result};
use crate::schema::{fact_deliveries, facts};

crate::stored_number! {
    /// The id of a fact.
    FactId
}

crate::stored_word! {
    /// Who may hear of a fact.
    Audience {
        /// Whoever may see its subject.
        Public = "public",
        /// Only the one it is about.
        Private = "private",
        /// Moderators and admins.
        Staff = "staff",
    }
}

/// Something that happened. `kind` is `noun.verb` in the past, such as `post.created`.
#[derive(Debug)]
pub struct Fact<'a, P: Serialize> {
    /// What happened.
    pub kind: &'static str,
    /// Who did it; `None` when nobody signed in did.
    pub actor: Option<i64>,
    /// The row it happened to.
    pub subject: i64,
    /// The topic it happened in.
    pub topic: Option<i64>,
    /// Who may hear of it.
    pub audience: Audience,
    /// What else a consumer has to know: ids and plain values.
    pub payload: &'a P,
}

/// A fact as its consumers are told it.
#[derive(Clone, Debug)]
pub struct Told {
    /// Its id.
    pub id: FactId,
    /// What happened.
    pub kind: String,
    /// The row it happened to.
    pub subject: i64,
    /// What else its kind says, as JSON.
    pub payload: String,
}

/// What a consumer does with a fact.
pub type React = Arc<dyn Fn(&mut Tx<'_>, &Told) -> Result<()> + Send + Sync>;

/// Who listens, to what, and what it does.
#[derive(Clone)]
pub struct Consumer {
    /// Its name and the kinds it wants, as the writer was told them.
    pub subscription: Subscription,
    /// What it does.
    pub react: React,
}

/// How long facts are kept that only the one hears of whom they are about: who asked for a link, and when.
const PRIVATE_KEPT: Duration = Duration::from_secs(30 * 24 * 3600);

/// The version that payloads are written in.
const PAYLOAD_VERSION: i32 = 1;

/// Forgets private facts that are old and told to all their consumers.
///
/// # Errors
/// When the database fails.
pub fn forget_private(tx: &mut Tx<'_>) -> Result<()> {
    let waiting = fact_deliveries::table.filter(fact_deliveries::fact_id.eq(facts::id));
    let over = facts::table
        // As the index has it: bound to a variable, no engine would see that it fits.
        .filter(sql::<Bool>("audience = 'private'"))
        .filter(facts::at.le(tx.now.before(PRIVATE_KEPT)))
        .filter(not(exists(waiting)));
    diesel::delete(over).execute(tx.db)?;
    Ok(())
}

/// Records a fact and one delivery for each consumer of its kind, in the caller's transaction.
///
/// # Errors
/// When the database fails.
pub fn record<P: Serialize>(tx: &mut Tx<'_>, fact: &Fact<'_, P>) -> Result<FactId> {
    let payload =
        serde_json::to_string(fact.payload).map_err(|error| Error::Broken(error.to_string()))?;
    let id = diesel::insert_into(facts::table)
        .values((
            facts::at.eq(tx.now),
            facts::actor_id.eq(fact.actor),
            facts::kind.eq(fact.kind),
            facts::subject_id.eq(fact.subject),
            facts::topic_id.eq(fact.topic),
            facts::audience.eq(fact.audience),
            facts::payload.eq(payload),
            facts::payload_version.eq(PAYLOAD_VERSION),
        ))
        .returning(facts::id)
        .get_result::<FactId>(tx.db)?;
    for subscription in tx
        .subscriptions
        .iter()
        .filter(|subscription| subscription.kinds.contains(&fact.kind))
    {
        diesel::insert_into(fact_deliveries::table)
            .values((
                fact_deliveries::fact_id.eq(id),
                fact_deliveries::consumer.eq(subscription.consumer),
                fact_deliveries::attempts.eq(0),
                fact_deliveries::next_at.eq(tx.now),
            ))
            .execute(tx.db)?;
    }
    Ok(id)
}
