//! Supports: a few proposals of a summit that a member stands by.
//!
//! How few is the summit's [setting](crate::summits::model::settings); without it there is nothing of this to be seen. A
//! support is a row, and the count on its proposal moves with it in the same transaction. How many stand by a proposal is public, and who
//! does is not.

pub mod handlers;
pub mod model;
pub mod parts;
