//! Accounts: who takes part, under which name, and what they may.
//!
//! A [`Viewer`](crate::accounts::model::Viewer) is whoever looks at a page; every query of what not everybody may see takes
//! one. Roles are built-in groups, so that a category's rights and a role are one thing.
//!
//! Invariants: a name's key and its look-alike skeleton are unique; an address is never shown to anybody but its owner and
//! admins; only an account whose address is confirmed writes.

pub mod handlers;
pub mod model;
pub mod parts;
pub mod views;
