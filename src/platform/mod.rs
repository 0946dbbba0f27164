//! What any web application needs; knows no noun of the forum.

/// Who is really asking, when proxies stand in between.
pub mod client_ip;

/// Secrets that travel in links, cookies and mails.
pub mod tokens;
