//! The door for people who sign in or out.

pub mod carrying;
pub mod dead_links;
pub mod mailing;
pub mod passwords;
pub mod setting_up;
pub mod signing_in;
