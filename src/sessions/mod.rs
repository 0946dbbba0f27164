//! Sessions: who is signed in on which device, and how one gets there: by password, by a link or a code in a mail, by a new
//! password, by confirming an address, by the link that sets the forum up.
//!
//! Invariants: cookies, links and codes are stored as hashes; a link works once and ends older ones of its purpose; a code
//! works on the one page that followed the asking ([`tokens`](crate::sessions::model::tokens)); no GET changes anything; no
//! answer and no time tells whether an address has an account; a new password ends all other sessions; a password that a
//! stranger chose never works for the owner of an address
//! ([`with_confirmation`](crate::sessions::model::joining::with_confirmation)); what was typed into a form outlives the
//! sign-in, until it is sent ([`carrying`](crate::sessions::model::carrying)).
//!
//! What is counted, each by a key of its own, so that a stranger locks nobody out for good: passwords per account and place,
//! per place, and per account; codes likewise; letters per address and place, per place, and per address. A place is an
//! IPv4 address or an IPv6 /64 ([`network`](crate::platform::client_ip::network)). A link by mail is always a way in.
//!
//! Letters are reactions ([`jobs`]): a handler only records that something was asked, in the same
//! way for addresses that are known and for those that are not.

pub mod handlers;
pub mod jobs;
pub mod mail;
pub mod model;
pub mod parts;
pub mod views;
