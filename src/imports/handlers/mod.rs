//! Where organisers set up what comes in, and where programs bring it.

pub mod columns;
pub mod deliveries;
pub mod files;
pub mod keys;
pub mod readings;
pub mod runs;
pub mod settings;
pub mod sources;
