//! The site as a whole: its first page, its texts, its error pages, and the list of steps that open it.
//!
//! [`found`](crate::site::model::found) puts in what no forum is without (groups, the system account, one category) and may run
//! at every start. [`failure`](crate::site::handlers::failures::failure) is where every error becomes a page, a JSON object or a
//! redirect, and the only place that logs it.

pub mod handlers;
pub mod mail;
pub mod model;
pub mod views;
