//! Where organisers set up what comes in, where programs bring it, and where anybody finds a proposal by its address.

pub mod addresses;
pub mod columns;
pub mod corrections;
pub mod deliveries;
pub mod files;
pub mod keys;
pub mod readings;
pub mod runs;
pub mod settings;
pub mod sources;
