//! Pieces of page about topics that other pages embed.

use std::collections::HashMap;

use maud::{Markup, html};

use crate::categories::model::{CategoryId, Label};
use crate::platform::bricks;
use crate::platform::i18n::dates::Dates;
use crate::platform::i18n::locale::Locale;
use crate::t;
use crate::tm;
use crate::topics::model::TopicState;
use crate::topics::model::lists::Row;

/// How a row stands in its list.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Style {
    /// The level of its heading: 2 right under the page's, 3 under a day or a block.
    pub level: Level,
    /// How the time of the last post is written.
    pub when: When,
}

/// The level of a heading.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Level {
    /// `h2`.
    Two,
    /// `h3`.
    Three,
}

/// How a moment is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum When {
    /// The time alone, in a list whose days are headings.
    Hour,
    /// The day.
    Day,
}

/// A list of topics. Rows whose category has no label do not name it.
#[must_use]
pub fn rows<'a>(
    locale: Locale,
    dates: &Dates,
    topics: impl IntoIterator<Item = &'a Row>,
    labels: &HashMap<CategoryId, Label>,
    style: Style,
) -> Markup {
    html! {
        ul.rows {
            @for topic in topics { (row(locale, dates, topic, labels.get(&topic.category), style, None)) }
        }
    }
}

/// What was said last in a topic, where a list shows it.
#[derive(Clone, Copy)]
pub struct Said<'a> {
    /// Its first words.
    pub text: &'a str,
    /// The language they are in.
    pub lang: &'a str,
    /// Whether the topic leads its list.
    pub leads: bool,
}

/// One topic as a line of a list.
#[must_use]
pub fn row(
    locale: Locale,
    dates: &Dates,
    topic: &Row,
    category: Option<&Label>,
    style: Style,
    said: Option<Said<'_>>,
) -> Markup {
    let title = html! { a href=(topic.href()) { bdi lang=(topic.lang.code()) { (topic.title) } } };
    html! {
        li.row.lead[said.is_some_and(|said| said.leads)] {
            div {
                @match style.level {
                    Level::Two => h2.title { (title) },
                    Level::Three => h3.title { (title) },
                }
                p.meta {
                    (states(locale, topic))
                    @if let Some(category) = category { (category_link(topic.category, category)) " " }
                    (bricks::language_tag(topic.lang))
                    @if let Some(name) = &topic.last_poster { " " span { (tm!(locale, "topics-last-by", name = name.as_str())) } }
                }
                @if let Some(said) = said {
                    p.excerpt { bdi lang=(said.lang) { (t!(locale, "common-quoted", text = said.text)) } }
                }
            }
            p.figs {
                span { (figure(&t!(locale, "topics-replies", n = topic.reply_count))) } " "
                span { (figure(&t!(locale, "likes-count", n = topic.like_count))) } " "
                span.when {
                    @match style.when {
                        When::Hour => (bricks::hour(dates, topic.listed_at)),
                        When::Day => (bricks::day(dates, topic.listed_at)),
                    }
                }
            }
        }
    }
}

/// A category as a link.
#[must_use]
pub fn category_link(id: CategoryId, label: &Label) -> Markup {
    html! { a href={ "/c/" (label.slug) "/" (id) } { bdi lang=(label.lang) { (label.name) } } }
}

/// The states of a topic that are worth a word.
fn states(locale: Locale, topic: &Row) -> Markup {
    html! {
        @if topic.pinned { (state("pin", &t!(locale, "topics-state-pinned"))) " " }
        @match topic.state {
            TopicState::Open => "",
            TopicState::Closed => { (state("lock", &t!(locale, "topics-state-closed"))) " " },
            TopicState::Removed => { (state("bin", &t!(locale, "topics-state-removed"))) " " },
        }
        @if topic.private { (state("shield", &t!(locale, "topics-state-private"))) " " }
    }
}

/// A state: its icon and its word.
#[must_use]
pub fn state(icon: &str, word: &str) -> Markup {
    html! { span.with-icon { (bricks::icon(icon)) span { (word) } } }
}

/// A count with its word, the number set bold wherever the language puts it.
#[must_use]
pub fn figure(words: &str) -> Markup {
    let Some(start) = words.find(|c: char| c.is_ascii_digit()) else {
        return html! { (words) };
    };
    let (before, rest) = words.split_at(start);
    let end = rest
        .char_indices()
        .find(|(at, c)| !is_of_a_number(rest, *at, *c))
        .map_or(rest.len(), |(at, _)| at);
    let (number, after) = rest.split_at(end);
    html! { (before) b { (number) } (after) }
}

/// Digits, and what groups them when a digit follows.
fn is_of_a_number(text: &str, at: usize, c: char) -> bool {
    let digit_follows = || {
        text.get(at + c.len_utf8()..)
            .and_then(|rest| rest.chars().next())
            .is_some_and(|next| next.is_ascii_digit())
    };
    c.is_ascii_digit() || (matches!(c, ',' | '.' | '\u{a0}' | '\u{202f}') && digit_follows())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_count_is_bold_wherever_it_stands() {
        let bold = |words| figure(words).into_string();
        assert_eq!(bold("7 replies"), "<b>7</b> replies");
        assert_eq!(
            bold("1\u{202f}204 réponses"),
            "<b>1\u{202f}204</b> réponses"
        );
        assert_eq!(bold("1,204 replies"), "<b>1,204</b> replies");
        assert_eq!(bold("likes: 12."), "likes: <b>12</b>.");
        assert_eq!(bold("رد واحد"), "رد واحد");
    }
}
