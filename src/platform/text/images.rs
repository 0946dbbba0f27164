//! Which images a text may show.

use crate::platform::text::origin::Destination;

/// Images in one text; each is a request of every reader's browser.
pub const MOST: usize = 50;

/// Where images come from: what members upload, and the forum's own. Any other path would make every reader's browser ask for
/// it, with the reader's cookies. Addresses are read as browsers read them, so no dots lead out of here.
const UNDER: [&str; 2] = ["/uploads/", "/assets/"];

/// Whether an address is one of an image of ours.
#[must_use]
pub fn is_one(destination: Option<&Destination>) -> bool {
    match destination {
        Some(Destination::Own(path)) => UNDER.iter().any(|under| path.starts_with(under)),
        _ => false,
    }
}
