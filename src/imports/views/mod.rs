//! Pages of organisers: sources, their settings, what they gave.

pub mod columns;
pub mod form;
pub mod index;
pub mod run;
pub mod source;
pub mod words;
