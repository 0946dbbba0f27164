//! Pages of proposals.

pub mod beside;
pub mod filters;
pub mod list;
pub mod one;
pub mod versions;
