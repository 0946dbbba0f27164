//! The pages of accounts.

pub mod profiles;
pub mod settings;
pub mod signing_up;
