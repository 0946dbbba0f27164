//! What a text's HTML depends on besides the text.

use crate::platform::text::origin::Origin;
use std::collections::HashMap;

/// What a text refers to, for the caller to look up before it is rendered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct References {
    /// Names after `@` outside code and links, as typed, without the `@`, each once.
    pub names: Vec<String>,
    /// Paths of pages of our own that links or bare addresses point to, like `/t/slug/12/3`,
    /// without query and fragment, each once.
    pub paths: Vec<String>,
    /// Addresses of pages elsewhere that links or bare addresses point to, each once.
    pub elsewhere: Vec<String>,
}

/// Whom a name after `@` means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Where it leads, e.g. `/u/ana`.
    pub href: String,
    /// What is shown instead of what was typed, e.g. `@ana`.
    pub label: String,
}

/// Everything that rendering takes from outside.
#[derive(Clone, Copy, Debug)]
pub struct Rendering<'a> {
    /// Our own address.
    pub own: &'a Origin,
    /// By the name as typed, in lower case (`to_lowercase`). Names that are not here stay text.
    pub names: &'a HashMap<String, Target>,
    /// Titles by path or address, as [`References`] has them. A link whose words are only its
    /// address shows the title.
    pub titles: &'a HashMap<String, String>,
    /// Random letters, digits, `-` and `_`, made before rendering; every id and every link to one
    /// becomes `{id_prefix}-…`, so that two texts on a page never share one, nor with the page.
    pub id_prefix: &'a str,
    /// The level, 1 to 6, of the highest heading in the text: one below the heading it stands under.
    pub top_heading: u8,
}

/// The text is longer, deeper or denser than anybody reads: more than
/// [`MAX_CHARS`](crate::platform::text::markdown::MAX_CHARS) characters,
/// [`MAX_DEPTH`](crate::platform::text::tidy::MAX_DEPTH) levels or
/// [`MAX_ELEMENTS`](crate::platform::text::tidy::MAX_ELEMENTS) elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the text is too long or too deeply nested")]
pub struct TooComplex;
