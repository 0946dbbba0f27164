//! Plenum: a discussion forum for open-government summits.

pub mod platform;
mod schema;

mod accounts;
mod activity;
mod categories;
mod imports;
mod posts;
mod proposals;
mod sessions;
mod summits;
mod topics;
