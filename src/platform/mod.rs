//! What any web application needs; knows no noun of the forum.

pub mod i18n;
