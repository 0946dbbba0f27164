//! The door for people who write posts.

pub mod reply;
//! The doors to posts, by what people come for.
pub mod edits;
pub mod permalinks;
pub mod previews;
pub mod removals;
pub mod versions;
