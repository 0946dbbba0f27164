//! What any web application needs; knows no noun of the forum.

// The accept loop: sockets, limits, time-outs, graceful end.
pub mod server;

// The answer to every request gets an id, a log line and a net under panics.
pub mod request;

// Who is really asking, when proxies stand in between.
pub mod client_ip;

// Response headers, the check of unsafe requests, cookies.
pub mod security;

// HTML, JSON or RSS, decided before routing; methods that forms cannot send.
pub mod format;

// Forms and JSON read from bodies with limits in bytes and in time.
pub mod body;

// Whole anonymous pages, kept until something they show changes.
pub mod pages;

// gzip and brotli: what is agreed with the client, and the bytes.
pub mod encoding;

// Styles, script, icons: embedded, joined, named by their hash.
pub mod assets;

// Secrets that travel in links, cookies and mails.
pub mod tokens;
