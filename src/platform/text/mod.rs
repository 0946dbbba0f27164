//! User text.
pub mod fold;
pub mod markdown;
