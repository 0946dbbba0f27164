//! The door to the pages of the site as a whole.

pub mod checklist;
pub mod failures;
pub mod pages;
