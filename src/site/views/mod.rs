//! Pages of the site as a whole.

pub mod checklist;
pub mod failures;
pub mod home;
pub mod texts;
