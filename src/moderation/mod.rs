//! Moderation: keeping order in public.
//!
//! A decision on a topic is one verb, [`decide`](crate::moderation::model::decide): it changes a row that says who, when and
//! why, the topic's cached state, the counters, and leaves an entry in the topic that gives the reason and no name.
//!
//! Invariants: whoever decides a thing twice, or after somebody else, changes nothing; a removed topic counts nowhere, and
//! nothing in it changes until it is put back.

pub mod handlers;
pub mod model;
pub mod parts;
pub mod views;
