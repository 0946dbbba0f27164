//! The sample summit that `--demo` opens, and the one generator of content for tests and benchmark.
//!
//! [`opening::open`] decides at the start whether there is to be a sample;
//! [`sample`] reads the texts in `texts/` into a row of acts, each with its moment, and
//! [`stage`] plays them by the models' own verbs. [`bulk`] makes as much as is
//! asked for.
//!
//! Everything is the same each time: chance comes from [`chance`], and days are counted back from
//! the moment of sowing.
pub mod bulk;
pub mod chance;
pub mod crowd;
pub mod joining;
pub mod opening;
pub mod sample;
pub mod script;
pub mod stage;
#[cfg(test)]
mod tests;
pub mod voices;

/// Names of accounts of the sample, and what each is for.
pub const ACCOUNTS: [(&str, &str); 4] = [
    ("ana", "member"),
    ("ben", "author of a proposal"),
    ("mona", "moderator"),
    ("olu", "admin"),
];

/// The password of every member of the sample.
#[must_use]
pub fn password() -> String {
    std::env::var("PLENUM_DEMO_PASSWORD").unwrap_or_else(|_| "plenum-demo".to_owned())
}
