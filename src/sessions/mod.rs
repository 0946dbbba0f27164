//! Sessions: who is signed in on which device, and how one gets there: by password, by a link or a code in a mail, by a new
//! password, by confirming an address, by the link that sets the forum up.
//!
//! Invariants: cookies, links and codes are stored as hashes; a link works once and ends older ones of its purpose; no GET
//! changes anything; no answer and no time tells whether an address has an account; a new password ends all other
//! sessions; what was typed into a form outlives the sign-in ([`carrying`](crate::sessions::model::carrying)).
//!
//! Letters are reactions ([`jobs`]): a handler only records that something was asked, in the same
//! way for addresses that are known and for those that are not.

pub mod handlers;
pub mod jobs;
pub mod mail;
pub mod model;
pub mod parts;
pub mod views;
