//! Imports: what a conference system gives becomes proposals, each with its companion topic.
//!
//! [`kinds`](crate::imports::model::kinds) makes one format of what sources of every kind give,
//! [`reading`](crate::imports::model::reading) makes entries of it and names what is wrong with the broken ones by entry and
//! field; the good ones are [rendered](crate::imports::model::rendering) before any transaction begins; then
//! [`import`](crate::imports::model::import) writes them in chunks, so that nobody who posts waits long.
//!
//! Organisers set sources up by [pages](crate::imports::handlers::sources) and see what a [run](crate::imports::model::runs) would
//! do before it does; [programs](crate::imports::handlers::deliveries) bring files by the [key](crate::imports::model::access) of
//! one source.
//!
//! Invariants: the same input twice changes nothing; a changed entry makes a new version and keeps the old ones; a mail
//! address never gets further than `person_addresses`; an import enters no list.

pub mod handlers;
pub mod jobs;
pub mod model;
pub mod views;
