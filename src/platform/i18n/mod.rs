//! The interface in the reader's language: words, numbers, dates.
//!
//! - [`locale`]: which interface languages there are, and which one a browser asks for.
//! - [`messages`]: sentences by key, with [`t!`](crate::t) for text and [`tm!`](crate::tm) for markup.
//! - [`numbers`]: figures as each language writes them, always in Western digits.
//! - [`dates`]: instants as days and times in the reader's zone.
//!
//! Invariants: the four files in `assets/locales` hold the same keys with the same arguments (a test
//! compares them), and no message carries isolation marks: [`tm!`](crate::tm) wraps text in `<bdi>` instead.

pub mod dates;
pub mod locale;
pub mod messages;
pub mod numbers;
