//! Topics.

pub mod model;
