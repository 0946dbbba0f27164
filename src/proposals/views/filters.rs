//! The filters of the list, those in use, and what there would be without them.

use maud::{Markup, html};

use crate::platform::bricks;
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::numbers;
use crate::platform::text::language::Lang;
use crate::proposals::model::asked::{Asked, name};
use crate::proposals::model::counts::{Counts, Facet, Valued};
use crate::proposals::model::tracks::Track;
use crate::proposals::model::words::State;
use crate::proposals::parts;
use crate::search::model::words::MOST_CHARS;
use crate::summits::model::{Summit, SummitId};
use crate::{t, tm};

/// Values of a filter that are shown at once; the others stand behind "more".
const AT_ONCE: usize = 8;

/// One value that can be asked for.
pub struct Choice {
    /// The value in the address.
    pub value: String,
    /// Its name.
    pub name: Markup,
    /// How many proposals it would leave.
    pub count: i64,
}

/// Everything that can be chosen, by kind of filter.
#[must_use]
pub fn choices(
    locale: Locale,
    facet: Facet,
    asked: &Asked,
    summits: &[Summit],
    tracks: &[Track],
    counts: &Counts,
) -> Vec<Choice> {
    let valued = counts.of(facet);
    let count = |value: &str| {
        let found = valued.iter().find(|valued| valued.value == value);
        found.map(|valued| valued.count)
    };
    let mut choices: Vec<Choice> = match facet {
        Facet::Summit => summits
            .iter()
            .filter_map(|summit| {
                Some(Choice {
                    value: summit.slug.clone(),
                    name: html! { bdi lang=(summit.name_lang) { (summit.name) } },
                    count: count(&summit.slug)?,
                })
            })
            .collect(),
        Facet::Track => {
            let asked_for: Vec<SummitId> = summits
                .iter()
                .filter(|summit| asked.of(Facet::Summit).contains(&summit.slug))
                .map(|summit| summit.id)
                .collect();
            // Of other summits than those asked for, no track could be found.
            let open = |track: &&Track| {
                asked.of(Facet::Summit).is_empty()
                    || asked_for.contains(&track.summit)
                    || asked.of(facet).contains(&track.id.to_string())
            };
            tracks
                .iter()
                .filter(open)
                .filter_map(|track| {
                    let value = track.id.to_string();
                    Some(Choice {
                        count: count(&value)?,
                        value,
                        name: html! { bdi lang=(track.lang) { (track.label) } },
                    })
                })
                .collect()
        }
        _ => valued
            .iter()
            .map(|valued| Choice {
                value: valued.value.clone(),
                name: value_name(locale, facet, valued),
                count: valued.count,
            })
            .collect(),
    };
    // Nobody may be left with a filter in use that no box takes away.
    for value in asked.of(facet) {
        if !choices.iter().any(|choice| choice.value == *value) {
            choices.push(Choice {
                value: value.clone(),
                name: html! { bdi { (value) } },
                count: 0,
            });
        }
    }
    choices
}

fn value_name(locale: Locale, facet: Facet, valued: &Valued) -> Markup {
    match facet {
        Facet::Lang => match Lang::parse(&valued.value) {
            Some(lang) => html! { bdi lang=(lang.code()) { (bricks::own_name(lang)) } },
            None => html! { bdi { (valued.name) } },
        },
        Facet::State => match State::parse(&valued.value) {
            Some(state) => html! { (parts::state_word(locale, state)) },
            None => html! { bdi { (valued.name) } },
        },
        Facet::Rated if valued.value == "yes" => html! { (t!(locale, "proposals-rated-yes")) },
        Facet::Rated => html! { (t!(locale, "proposals-rated-no")) },
        Facet::Person => html! { bdi { (valued.name) } },
        Facet::Summit | Facet::Track | Facet::Kind | Facet::Group | Facet::Country => {
            parts::unknown(&valued.name)
        }
    }
}

/// What is looked for by its words. It stands before the form of filters, which is closed on a narrow page, and is sent with it.
#[must_use]
pub fn field(locale: Locale, asked: &Asked) -> Markup {
    html! {
        p.find {
            label for="q" { (t!(locale, "proposals-search-label")) }
            input.in #q type="search" name="q" value=(asked.words.as_deref().unwrap_or_default()) form="filters"
                maxlength=(MOST_CHARS) autocomplete="off";
            button.btn form="filters" { (t!(locale, "proposals-search-button")) }
        }
    }
}

/// The form of filters: closed on a narrow page, always open on a wide one.
#[must_use]
pub fn form(locale: Locale, asked: &Asked, choices: &[(Facet, Vec<Choice>)]) -> Markup {
    // The words stand in a field of their own.
    let in_use = asked.in_use() - usize::from(asked.words.is_some());
    html! {
        details.filters {
            summary {
                span {
                    @if in_use > 0 { (t!(locale, "proposals-filter-in-use", n = in_use)) }
                    @else { (t!(locale, "proposals-filter-title")) }
                }
            }
            form #filters method="get" action="/proposals" {
                @for (facet, choices) in choices {
                    @if !choices.is_empty() {
                        fieldset {
                            legend { (label(locale, *facet)) }
                            div { (boxes(locale, *facet, asked, choices)) }
                        }
                    }
                }
                p.buttons {
                    button.btn.go.small { (t!(locale, "proposals-filter-show")) } " "
                    a href="/proposals" { (t!(locale, "proposals-filter-clear")) }
                }
            }
        }
    }
}

/// What a kind of filter is called.
fn label(locale: Locale, facet: Facet) -> std::borrow::Cow<'static, str> {
    match facet {
        Facet::Summit => t!(locale, "summits-label"),
        Facet::Track => t!(locale, "proposals-track-label"),
        Facet::Group => t!(locale, "proposals-group-label"),
        Facet::Kind => t!(locale, "proposals-type-label"),
        Facet::Lang => t!(locale, "proposals-language-label"),
        Facet::State => t!(locale, "proposals-state-label"),
        Facet::Country => t!(locale, "proposals-country-label"),
        Facet::Person => t!(locale, "proposals-person-label"),
        Facet::Rated => t!(locale, "proposals-rated-label"),
    }
}

fn boxes(locale: Locale, facet: Facet, asked: &Asked, choices: &[Choice]) -> Markup {
    let is_asked = |choice: &Choice| asked.of(facet).contains(&choice.value);
    // What is in use is never hidden.
    let (shown, more): (Vec<_>, Vec<_>) = choices
        .iter()
        .enumerate()
        .partition(|(place, choice)| *place < AT_ONCE || is_asked(choice));
    html! {
        @for (_, choice) in shown { (check(locale, facet, choice, is_asked(choice))) }
        @if !more.is_empty() {
            details.open {
                summary { span { (t!(locale, "proposals-filter-more", n = more.len())) } }
                @for (_, choice) in more { (check(locale, facet, choice, false)) }
            }
        }
    }
}

fn check(locale: Locale, facet: Facet, choice: &Choice, checked: bool) -> Markup {
    html! {
        label.check {
            input type="checkbox" name=(name(facet)) value=(choice.value) checked[checked];
            span { (choice.name) } " "
            span.count { (numbers::integer(locale, choice.count)) }
        }
    }
}

/// The filters in use, each with the way to take it away.
#[must_use]
pub fn chips(locale: Locale, asked: &Asked, choices: &[(Facet, Vec<Choice>)]) -> Markup {
    html! {
        @if asked.in_use() > 0 {
            ul.chips aria-label=(t!(locale, "proposals-filter-chips-label")) {
                @if let Some(words) = &asked.words {
                    li { (chip(locale, &asked.without_words(), &quoted(locale, words))) }
                }
                @for (facet, choices) in choices {
                    @for choice in choices.iter().filter(|choice| asked.of(*facet).contains(&choice.value)) {
                        li { (chip(locale, &asked.without(*facet, &choice.value), &choice.name)) }
                    }
                }
                li { a href="/proposals" { (t!(locale, "proposals-filter-clear")) } }
            }
        }
    }
}

fn chip(locale: Locale, href: &str, name: &Markup) -> Markup {
    html! {
        a.chip href=(href) {
            span { (name) }
            (bricks::icon("cross")) " "
            span.vh { (t!(locale, "common-remove")) }
        }
    }
}

fn quoted(locale: Locale, words: &str) -> Markup {
    tm!(locale, "common-quoted", text = words)
}

/// For each kind of filter in use, the words among them: what there would be without it, if that is more than nothing.
#[must_use]
pub fn ways(
    locale: Locale,
    asked: &Asked,
    counts: &Counts,
    choices: &[(Facet, Vec<Choice>)],
) -> Vec<Markup> {
    let words = asked.words.as_deref().map(|words| {
        let (href, names) = (asked.without_words(), quoted(locale, words));
        (href, names, counts.without_words)
    });
    let facets = choices
        .iter()
        .filter(|(facet, _)| !asked.of(*facet).is_empty())
        .map(|(facet, choices)| {
            let in_use = choices
                .iter()
                .filter(|choice| asked.of(*facet).contains(&choice.value));
            let names = named(locale, in_use);
            (asked.without_all(*facet), names, counts.without(*facet))
        });
    words
        .into_iter()
        .chain(facets)
        .filter(|(.., count)| *count > 0)
        .map(|(href, names, count)| {
            html! {
                a href=(href) { (tm!(locale, "proposals-empty-without", names = names)) } " "
                span.count { (numbers::integer(locale, count)) }
            }
        })
        .collect()
}

fn named<'a>(locale: Locale, choices: impl Iterator<Item = &'a Choice>) -> Markup {
    html! {
        @for (place, choice) in choices.enumerate() {
            @if place > 0 { (t!(locale, "common-list-comma")) }
            (choice.name)
        }
    }
}
