//! Pieces of proposals that other pages embed: the card that heads a topic, rows, ratings, states.

use std::borrow::Cow;

use maud::{Markup, html};

use crate::platform::bricks;
use crate::platform::i18n::locale::Locale;
use crate::platform::text::html::Html;
use crate::platform::text::language::Lang;
use crate::proposals::model::asked;
use crate::proposals::model::cards::Card;
use crate::proposals::model::content::{Content, Person};
use crate::proposals::model::lists::Line;
use crate::proposals::model::people::PersonId;
use crate::proposals::model::ratings::Ratings;
use crate::proposals::model::urls;
use crate::proposals::model::versions::Part;
use crate::proposals::model::words::State;
use crate::proposals::parts::ratings::{forum, given, of_row};
use crate::proposals::parts::times::when;
use crate::{t, tm};

pub mod ratings;
pub mod times;

/// The card above a topic about a proposal.
#[must_use]
pub fn card(locale: Locale, card: &Card) -> Markup {
    let proposal = &card.proposal;
    let content = &proposal.content;
    html! {
        section.card aria-labelledby="card-name" {
            // The record may have headings of its own, so it stands under one; a companion topic has the title already.
            h2 #card-name .vh[card.companion] {
                @if card.companion {
                    (name(locale, content))
                } @else {
                    a href=(proposal.href()) { bdi lang=(language(content).code()) dir=(language(content).dir()) { (content.title) } }
                }
            }
            (card_body(locale, card))
        }
    }
}

/// What a proposal is called beside its title: by its number; by the title where it has none.
#[must_use]
pub fn name(locale: Locale, content: &Content) -> Markup {
    match content.number() {
        Some(number) => html! { (t!(locale, "proposals-name", number = number)) },
        None => html! { bdi lang=(language(content).code()) { (content.title) } },
    }
}

/// What a card says, for under a heading.
#[must_use]
pub fn card_body(locale: Locale, card: &Card) -> Markup {
    let proposal = &card.proposal;
    let content = &proposal.content;
    html! {
        p.about {
            span { (tm!(locale, "topics-about", link = source_link(locale, content, &proposal.href()))) }
            @if let Some(state) = content.state { " " (state_mark(locale, state)) }
        }
        dl.terms { (terms(locale, card)) }
        @if proposal.ratings != Ratings::default() || proposal.voices.is_rated() {
            div.ratings {
                @if proposal.ratings != Ratings::default() {
                    (given(locale, &proposal.ratings, &html! { h3 { (site(locale, content)) } }))
                }
                @if proposal.voices.is_rated() { (forum(locale, &proposal.voices)) }
            }
        }
        @if let Some(summary) = &proposal.rendered.summary {
            details.open {
                summary { span { (t!(locale, "proposals-abstract-read")) } }
                (record(content, summary))
            }
        }
        p { a href=(proposal.href()) { (t!(locale, "proposals-more-link")) } }
    }
}

fn terms(locale: Locale, card: &Card) -> Markup {
    let content = &card.proposal.content;
    html! {
        @if let Some(track) = &content.track {
            div {
                dt { (t!(locale, "proposals-track-label")) }
                dd { @match &card.proposal.track {
                    Some((id, lang)) => a.quiet href={ "/proposals?track=" (id) } { bdi lang=(lang) { (track.label) } },
                    None => (unknown(&track.label)),
                } }
            }
        }
        div {
            dt { (t!(locale, "proposals-type-label")) }
            dd {
                @if let Some(kind) = &content.kind {
                    (unknown(kind)) (t!(locale, "common-list-comma"))
                }
                (bricks::in_language(locale, language(content)))
            }
        }
        @if let Some(person) = &content.submitter {
            div {
                dt { (t!(locale, "proposals-submitter-label")) }
                dd { (described(locale, person)) }
            }
        }
        @if !content.speakers.is_empty() {
            div.all {
                dt { (t!(locale, "proposals-speakers-label", n = content.speakers.len())) }
                dd { (names(locale, &content.speakers)) }
            }
        }
        @if !content.facilitators.is_empty() {
            div.all {
                dt { (t!(locale, "proposals-facilitators-label", n = content.facilitators.len())) }
                dd { (names(locale, &content.facilitators)) }
            }
        }
    }
}

fn names(locale: Locale, people: &[Person]) -> Markup {
    html! {
        @for (place, person) in people.iter().enumerate() {
            @if place > 0 { (t!(locale, "common-list-comma")) }
            bdi { (person.name) }
        }
    }
}

/// A name that leads to everything somebody is named on.
#[must_use]
pub fn person_link(id: Option<PersonId>, name: &str) -> Markup {
    html! {
        @match id {
            Some(id) => a.quiet href=(asked::of_person(id)) { bdi { (name) } },
            None => bdi { (name) },
        }
    }
}

/// Name, affiliation and country.
#[must_use]
pub fn described(locale: Locale, person: &Person) -> Markup {
    html! {
        bdi { (person.name) }
        @for part in [&person.affiliation, &person.country].into_iter().flatten() {
            (t!(locale, "common-list-comma")) bdi { (part) }
        }
    }
}

/// A proposal as a row of a list. Its ratings stand in the same columns of every row.
#[must_use]
pub fn row(locale: Locale, line: &Line) -> Markup {
    let lang = Lang::parse(&line.lang).unwrap_or(Lang::ENGLISH);
    html! {
        li.row.proposal {
            div {
                h2.title { a href=(line.href()) { bdi lang=(lang.code()) { (line.title) } } }
                @if let Some(subtitle) = &line.subtitle { p.sub { bdi lang=(lang.code()) { (subtitle) } } }
                p.meta {
                    @if let Some(state) = line.state { (state_mark(locale, state)) " " }
                    @if let Some(kind) = &line.kind { span { (unknown(kind)) } " " }
                    (bricks::language_tag(lang))
                    @if let Some((id, label, lang)) = &line.track {
                        " " a href={ "/proposals?track=" (id) } { bdi lang=(lang) { (label) } }
                    }
                }
                (people_and_place(locale, line))
            }
            div.figs {
                (of_row(locale, line))
                @if let Some((id, slug)) = &line.topic {
                    a.quiet href={ "/t/" (slug) "/" (id) } {
                        (t!(locale, "topics-replies", n = line.reply_count))
                        span.vh { (t!(locale, "common-list-comma")) bdi lang=(lang.code()) { (line.title) } }
                    }
                }
            }
        }
    }
}

fn people_and_place(locale: Locale, line: &Line) -> Markup {
    let when = line
        .scheduled_at
        .as_deref()
        .and_then(|text| when(locale, text, &line.zone, false));
    html! {
        @if !line.people.is_empty() || when.is_some() || line.room.is_some() {
            p.meta {
                @if !line.people.is_empty() {
                    span {
                        @for (place, person) in line.people.iter().enumerate() {
                            @if place > 0 { (t!(locale, "common-list-semicolon")) }
                            (person_link(person.id, &person.name))
                            // Whoever handed it in stands for an organisation; a list of them all would be longer than the title.
                            @if let (0, Some(affiliation)) = (place, &person.affiliation) {
                                (t!(locale, "common-list-comma")) bdi { (affiliation) }
                            }
                        }
                    } " "
                }
                @if when.is_some() || line.room.is_some() {
                    span {
                        @if let Some(when) = &when { (when) }
                        @if let Some(room) = &line.room {
                            @if when.is_some() { (t!(locale, "common-list-comma")) }
                            (unknown(room))
                        }
                    }
                }
            }
        }
    }
}

/// The state: a shape and its word.
#[must_use]
pub fn state_mark(locale: Locale, state: State) -> Markup {
    html! { span class={ "state " (state.shape()) } { (state_word(locale, state)) } }
}

/// The word for a state.
#[must_use]
pub fn state_word(locale: Locale, state: State) -> Cow<'static, str> {
    match state {
        State::Draft => t!(locale, "proposals-state-draft"),
        State::New => t!(locale, "proposals-state-new"),
        State::Submitted => t!(locale, "proposals-state-submitted"),
        State::Unconfirmed => t!(locale, "proposals-state-unconfirmed"),
        State::Accepted => t!(locale, "proposals-state-accepted"),
        State::Confirmed => t!(locale, "proposals-state-confirmed"),
        State::Rejected => t!(locale, "proposals-state-rejected"),
        State::Withdrawn => t!(locale, "proposals-state-withdrawn"),
        State::Canceled => t!(locale, "proposals-state-canceled"),
    }
}

/// The link to the proposal at its source; one without an address there leads to its page here.
#[must_use]
pub fn source_link(locale: Locale, content: &Content, here: &str) -> Markup {
    html! {
        @match (&content.url, host(content)) {
            (Some(url), Some(site)) => a.with-icon href=(url) rel="noopener" {
                span { @match content.number() {
                    Some(number) => (tm!(locale, "proposals-source-link", number = number, site = site)),
                    None => (tm!(locale, "proposals-source-link-plain", site = site)),
                } }
                (bricks::turning_icon("leaves"))
            },
            _ => a href=(here) { (name(locale, content)) },
        }
    }
}

/// "On ogpsummit.org"; "Source" when it has no address.
#[must_use]
pub fn site(locale: Locale, content: &Content) -> Cow<'static, str> {
    match host(content) {
        Some(site) => t!(locale, "proposals-ratings-source", site = site),
        None => t!(locale, "proposals-source-label"),
    }
}

/// The host of the source.
#[must_use]
pub fn host(content: &Content) -> Option<String> {
    content.url.as_deref().and_then(urls::host)
}

/// The language that a proposal is written in.
#[must_use]
pub fn language(content: &Content) -> Lang {
    Lang::parse(&content.language).unwrap_or(Lang::ENGLISH)
}

/// A word of the source's own system: a type, a room. Nobody knows its language, which is neither the proposal's nor the page's.
#[must_use]
pub fn unknown(word: &str) -> Markup {
    html! { bdi lang="" { (word) } }
}

/// A text of the proposal's own, as HTML made of it when it came in.
#[must_use]
pub fn record(content: &Content, html: &str) -> Markup {
    let lang = language(content);
    html! {
        div.record.prose lang=(lang.code()) dir=(lang.dir()) { (Html::from_store(html.to_owned())) }
    }
}

/// What the reader calls a part of a proposal.
#[must_use]
pub fn part_label(locale: Locale, part: Part) -> Cow<'static, str> {
    match part {
        Part::Title => t!(locale, "proposals-title-label"),
        Part::Subtitle => t!(locale, "proposals-subtitle-label"),
        Part::State => t!(locale, "proposals-state-label"),
        Part::Group => t!(locale, "proposals-group-label"),
        Part::Track => t!(locale, "proposals-track-label"),
        Part::Kind => t!(locale, "proposals-type-label"),
        Part::Language => t!(locale, "proposals-language-label"),
        Part::Summary => t!(locale, "proposals-abstract-label"),
        Part::Description => t!(locale, "proposals-description-label"),
        Part::Submitter => t!(locale, "proposals-submitter-label"),
        Part::Speakers => t!(locale, "proposals-speakers-label", n = 2),
        Part::Facilitators => t!(locale, "proposals-facilitators-label", n = 2),
        Part::Audience => t!(locale, "proposals-audience-label"),
        Part::Time => t!(locale, "proposals-time-label"),
        Part::Duration => t!(locale, "proposals-duration-label"),
        Part::Room => t!(locale, "proposals-room-label"),
        Part::Created => t!(locale, "proposals-created-label"),
        Part::Source => t!(locale, "proposals-source-label"),
        Part::Other => t!(locale, "proposals-other-title"),
    }
}

/// Parts as they stand in a sentence: "title, speakers".
#[must_use]
pub fn parts_named(locale: Locale, parts: impl Iterator<Item = Part>) -> String {
    let names: Vec<String> = parts
        .map(|part| {
            let label = part_label(locale, part);
            let mut letters = label.chars();
            letters
                .next()
                .map(|first| first.to_lowercase().chain(letters).collect())
                .unwrap_or_default()
        })
        .collect();
    names.join(&t!(locale, "common-list-comma"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changed_parts_are_named_in_a_sentence() {
        let parts = [Part::Title, Part::Speakers].into_iter();
        assert_eq!(parts_named(Locale::En, parts), "title, speakers");
    }
}
