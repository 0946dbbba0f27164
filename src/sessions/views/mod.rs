//! The pages of signing in.

pub mod kept;
pub mod passwords;
pub mod setup;
pub mod sign_in;
pub mod tokens;
