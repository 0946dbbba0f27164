//! The interface in the reader's language: words, numbers, dates.
//!
//! - [`locale`]: which interface languages there are, and which one a browser asks for.
//! - [`messages`]: sentences by key, with [`t!`](crate::t) for text and [`tm!`](crate::tm) for markup.
//! - [`remembered`]: what was written before, for sentences with one number.
//! - [`bundles`]: the locale files behind them, and their plural forms.
//! - [`numbers`]: figures as each language writes them, always in Western digits.
//! - [`dates`]: instants as days and times in the reader's zone; lengths of time.
//! - [`days`]: days of the calendar and ranges of them.
//! - [`zones`]: the time zones to choose from.
//! - [`inventory`]: what the files hold, for tests.
//!
//! Invariants: the four files in `assets/locales` hold the same keys with the same arguments (a test
//! compares them), and no message carries isolation marks: [`tm!`](crate::tm) wraps text in `<bdi>` instead.

pub mod bundles;
pub mod dates;
pub mod days;
pub mod inventory;
pub mod locale;
pub mod messages;
pub mod numbers;
pub(crate) mod remembered;
pub mod zones;
