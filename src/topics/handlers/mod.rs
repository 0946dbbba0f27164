//! The door for people who read and start topics.

pub mod lists;
pub mod new;
pub mod show;
