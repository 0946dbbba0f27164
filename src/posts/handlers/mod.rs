//! The doors to posts, by what people come for.

pub mod edits;
pub mod permalinks;
pub mod previews;
pub mod removals;
pub mod reply;
pub mod versions;
