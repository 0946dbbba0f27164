//! Pages of imports: sources, their settings, what they gave; corrections; addresses that nobody knows.

pub mod addresses;
pub mod columns;
pub mod correction;
pub mod form;
pub mod index;
pub mod run;
pub mod source;
pub mod words;
