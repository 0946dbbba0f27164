//! The only place where what people wrote becomes HTML, and what else can be done with a text.
//!
//! source → [`markdown::scan`] → the caller looks names and titles up → [`markdown::render`]:
//! comrak (Markdown → HTML) → [`tidy`] (a sound tree of known elements; names, own addresses,
//! images, ids, headings) → [`clean`] (ammonia, the wall) → [`html::Html`], stored beside the source
//! and printed by maud as it is.
//!
//! What holds:
//! - Nothing but [`markdown::render`] makes an [`html::Html`] from a text.
//! - The tidier and the cleaner each keep everything harmful out alone; tests judge the result by
//!   a third list that knows neither.
//! - Time is bounded for any text: length, depth, elements and the parser's steps are counted, and
//!   [`rendering::TooComplex`] comes before anything that could become quadratic.
//! - No text makes a reader's browser ask another host for anything by itself, nor ours for anything but images.

pub mod anchors;
pub mod attributes;
pub mod clean;
pub mod diff;
pub mod excerpt;
pub mod fold;
pub mod html;
pub mod images;
pub mod language;
pub mod markdown;
pub mod mentions;
pub mod origin;
pub mod outline;
pub mod quote;
pub mod rendering;
pub mod stretch;
pub mod tags;
pub mod tidy;
pub mod tokens;

#[cfg(test)]
mod bombs;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod judge;
