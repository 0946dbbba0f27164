//! The doors to summits.

pub mod decisions;
pub mod programme;
pub mod settings;
pub mod show;
