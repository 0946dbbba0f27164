//! Pieces of page that posts are shown by.
//!
//! A post's [`record`](crate::posts::parts::record::record) is the same for everybody who reads in a language, and
//! [`actions`](crate::posts::parts::actions::actions) are the viewer's own: so a record can be kept, and what goes into its
//! hole is small.

pub mod actions;
pub mod asking;
pub mod by_member;
pub mod composer;
pub mod entries;
pub mod notes;
pub mod record;

use crate::platform::i18n::dates::Dates;
use crate::platform::i18n::locale::Locale;
use crate::topics::model::Topic;

/// What a piece has to know of the page it stands in.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The reader's language.
    pub locale: Locale,
    /// Dates as the reader writes them.
    pub dates: &'a Dates,
    /// The topic.
    pub topic: &'a Topic,
}

impl Place<'_> {
    /// The address of a post, down to its place on the page.
    #[must_use]
    pub fn permalink(&self, number: i32) -> String {
        format!("{}#post-{number}", self.topic.post_href(number))
    }
}
