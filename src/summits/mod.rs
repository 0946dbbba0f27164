//! Summits: the conference editions whose proposals are discussed.
//!
//! A summit comes in with an [import](crate::imports) and has a name in each language that the import gives it one in.
//!
//! Invariant: a summit's slug never changes; everything else follows its source.

pub mod model;
