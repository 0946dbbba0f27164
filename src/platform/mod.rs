//! What any web application needs; knows no noun of the forum.

pub mod config;
pub mod db;
pub mod error;
pub mod i18n;
pub mod pages;
pub mod time;
