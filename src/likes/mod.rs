//! Likes: one member's approval of one post.
//!
//! A like is a row, so that two clicks at once make one; the counts on the post, its topic and its author's account move in
//! the same transaction. Who likes what is public, and a member is told so before the first like counts.

pub mod handlers;
pub mod model;
pub mod views;
