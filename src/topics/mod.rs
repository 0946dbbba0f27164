//! Topics: conversations, each with posts numbered from 1.
//!
//! A request for a topic's page goes through [`find_visible`](crate::topics::model::find_visible), a list through
//! [`lists`](crate::topics::model::lists); a change begins with [`lock`](crate::topics::model::lock). Starting a topic is a
//! verb of [posts](crate::posts), since it comes with its first one.
//!
//! Invariants: every query of topics carries [`visible_to`](crate::topics::model::visible_to); a topic is in the lists from
//! its first post by a person on, so that an import of hundreds of proposals fills no list; numbers are given out by the
//! topic's own row.

pub mod handlers;
pub mod model;
pub mod parts;
pub mod views;
