//! Summits: the conference editions whose proposals are discussed.
//!
//! A summit comes in with an [import](crate::imports) and has a name in each language that the import gives it one in. What
//! can be done when is said by its [phases](crate::summits::model::phases), which organisers
//! [set](crate::summits::model::settings).
//!
//! Invariants: a summit's slug never changes; what its source says follows the source, and what organisers say is never
//! changed by an import.

pub mod handlers;
pub mod jobs;
pub mod model;
pub mod parts;
pub mod views;
