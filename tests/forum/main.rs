//! The forum's tests: one file per noun, one case per behaviour and engine, acted out by people through HTTP.
//!
//! `cargo test` runs what this machine can run and names what it leaves out; `PLENUM_TEST_REQUIRE=all` forbids leaving
//! out, `PLENUM_TEST_SCALE=10` makes doses bigger.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a case fails by panicking"
)]

use std::process::ExitCode;

mod support;

/// Declares the nouns' files and collects their cases, each under the name of its file.
macro_rules! nouns {
    ($($noun:ident;)+) => {
        $(mod $noun;)+

        fn main() -> ExitCode {
            support::cases::run(vec![$((stringify!($noun), $noun::cases())),+])
        }
    };
}

nouns! {
    accounts;
    architecture;
    database;
    doctor;
    endings;
    imports;
    languages;
    likes;
    locales;
    looks;
    mail;
    moderation;
    pages;
    posts;
    proposals;
    ratings;
    removals;
    revisions;
    safety;
    seeds;
    sessions;
    site;
    summits;
    support_itself;
    supports;
    topics;
    walks;
}
