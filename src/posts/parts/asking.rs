//! The head of the pages that ask something about a post or its topic before it is done.

use maud::{Markup, html};

use crate::platform::bricks;
use crate::platform::error::Problem;
use crate::platform::i18n::locale::Locale;
use crate::t;
use crate::topics::model::Topic;

/// The way back, what is asked, and what it is asked about.
#[must_use]
pub fn head(
    locale: Locale,
    topic: &Topic,
    question: &str,
    sub: &Markup,
    problems: &[Problem],
) -> Markup {
    html! {
        div.head {
            p.kicker.meta { a href=(topic.href()) { (t!(locale, "topics-back")) } }
            h1 { (question) }
            p.sub { (sub) }
            (bricks::error_summary(locale, problems))
        }
    }
}

/// The topic's title.
#[must_use]
pub fn title(topic: &Topic) -> Markup {
    html! { bdi lang=(topic.lang.code()) { (topic.title) } }
}
