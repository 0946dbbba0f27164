//! Whole pages of imports.

pub mod addresses;
pub mod correction;
