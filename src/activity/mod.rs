//! Facts: what happened, who did it, to what. The only news between nouns.
//!
//! A model that changes rows [records](crate::activity::model::record) a fact in the same transaction, together with one
//! delivery for each consumer that subscribed to its kind. The worker claims deliveries with a lease and runs the
//! consumer ([`jobs`](crate::activity::jobs)); a crash leaves the delivery to be claimed again, so consumers may run twice.
//!
//! Invariants: a fact is never changed, holds no rendered sentence, and its payload says its own version.

pub mod jobs;
pub mod model;
