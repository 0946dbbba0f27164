//! Imports: what conference systems give becomes proposals, each with its companion topic.
//!
//! A [source](crate::imports::model::sources) is read from a file, from standard input or from its address, which is
//! [gathered](crate::imports::model::gathering) first. Its [kind](crate::imports::model::kinds) makes Plenum's own format of it,
//! and [`reading`](crate::imports::model::reading) makes entries of that and names what is wrong with the broken ones. Then each
//! entry is [taken](crate::imports::model::taking): the proposal is found that it tells of, what it says is kept as a
//! [record](crate::imports::model::records), and the proposal is made anew of [all its records](crate::imports::model::merging).
//!
//! Organisers set sources up by [pages](crate::imports::handlers::sources) and see what a [run](crate::imports::model::runs) would
//! do before it does; [programs](crate::imports::handlers::deliveries) bring files by the [key](crate::imports::model::access) of
//! one source.
//!
//! Invariants: the same input twice changes nothing; whatever order sources come in, the proposals are the same; a changed
//! proposal has a new version and keeps the old ones; what a source no longer has is marked and never deleted; what organisers'
//! exports say of decisions is for staff until decisions are published; a mail address is read by no page; an import enters no
//! list.

pub mod handlers;
pub mod jobs;
pub mod mail;
pub mod model;
pub mod parts;
pub mod views;
