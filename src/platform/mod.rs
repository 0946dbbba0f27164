//! What any web application needs; knows no noun of the forum.

pub mod assets;
pub mod bricks;
pub mod config;
pub mod db;
pub mod error;
pub mod i18n;
pub mod layout;
pub mod pages;
pub mod site;
pub mod text;
pub mod time;
pub mod web;
