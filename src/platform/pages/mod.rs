//! stub
pub mod cache;
pub mod versions;
