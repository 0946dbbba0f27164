//! The door for people to accounts.

pub mod confirming;
pub mod profiles;
pub mod settings;
pub mod signing_up;
