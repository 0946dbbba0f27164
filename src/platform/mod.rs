//! What any web application needs; knows no noun of the forum.

// Settings: flags and variables, read once.
pub mod config;
// What can go wrong, for every room.
pub mod error;
// Moments and the clock.
pub mod time;

// Long work, away from the threads that answer.
pub mod apart;
// Styles, script, icons: embedded, joined, named by their hash.
pub mod assets;
// Forms and JSON read from bodies with limits in bytes and in time.
pub mod body;
// Who is really asking, when proxies stand in between.
pub mod calendar;
pub mod client_ip;
// gzip and brotli: what is agreed with the client, and the bytes.
pub mod encoding;
// What other sites are asked for, and which are never asked.
pub mod fetch;
// Files that nobody else on the machine may read.
pub mod files;
// HTML, JSON or RSS, decided before routing.
pub mod format;
// One letter in two forms: text and HTML from the same blocks.
pub mod letters;
// What is read once and kept in memory until it changes.
pub mod kept;
// Lists of networks as an operator writes them.
pub mod networks;
// Whole anonymous pages, kept until something they show changes.
pub mod pages;
pub mod paging;
// Hashing passwords, a few at a time.
pub mod passwords;
// Paths of our own that requests may name.
pub mod paths;
// The answer to every request gets an id, a log line and a net under panics.
pub mod request;
// What was just done, sealed into the address of the page that says it.
pub mod said;
// Response headers, the check of unsafe requests, cookies.
pub mod security;
// The accept loop: sockets, limits, time-outs, graceful end.
pub mod server;
// How often something may be done.
pub mod throttles;
// Secrets that travel in links, cookies and mails.
pub mod tokens;
// Forms with files.
pub mod uploads;

pub mod db;
pub mod i18n;
// Work for later.
pub mod jobs;
pub mod mailer;
pub mod site;
pub mod text;

// Small pieces that every page is built of.
pub mod bricks;
// The frame of every page.
pub mod layout;
// What a handler is given.
pub mod web;
