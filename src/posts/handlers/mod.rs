//! The door for people who write posts.

pub mod reply;
