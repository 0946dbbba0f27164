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

mod architecture;
mod database;
mod locales;
mod support;
mod support_itself;

use std::process::ExitCode;

/// The nouns, each with the name of its file.
macro_rules! nouns {
    ($($noun:ident),+ $(,)?) => {
        vec![$((stringify!($noun), $noun::cases())),+]
    };
}

fn main() -> ExitCode {
    support::cases::run(nouns![architecture, database, locales, support_itself])
}
