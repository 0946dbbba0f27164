//! Facts: what happened, who did it, to what. The only news between nouns.
//!
//! A model that changes rows [records](crate::activity::model::record) a fact in the same transaction, together with one
//! delivery for each consumer that subscribed to its kind. The worker takes a delivery away in the transaction in which it
//! runs the consumer ([`jobs`]): the transaction is the lease, and a crash leaves the delivery as it was.
//!
//! Invariants: a fact is never changed, holds no rendered sentence, and its payload says its own version.

pub mod jobs;
pub mod model;
