//! Categories: places for topics, with a name in each language and rights for each group.
//!
//! [`Right::See`](crate::categories::model::Right) decides what exists for a viewer: every query of topics, posts and counts
//! carries [`with_right`](crate::categories::model::with_right()) or the same by key as a clause. A category may stand for a summit's track.

pub mod handlers;
pub mod model;
pub mod views;
