//! Pages of proposals.

pub mod filters;
pub mod list;
pub mod one;
pub mod versions;
