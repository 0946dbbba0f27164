//! Plenum: a discussion forum for open-government summits.

pub mod platform;
mod schema;

mod activity;
