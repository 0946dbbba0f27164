//! The doors to imports.

pub mod addresses;
pub mod corrections;
