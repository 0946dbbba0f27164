//! Whole pages about one post.

pub mod delete;
pub mod edit;
pub mod reply;
pub mod versions;
