//! Ratings: what a member thinks of a proposal, from 1 to 5.
//!
//! One voice a member: a rating is a row, and the counts on its proposal move with it in the same transaction. A voice counts
//! for the committee when its member sits in it at that moment, else for the members; the two are never mixed with each other
//! or with what a source counts. Who rated how is told to nobody.

pub mod handlers;
pub mod model;
pub mod parts;
