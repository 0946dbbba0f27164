//! The filters of the list, those in use, and what there would be without them.

use maud::{Markup, html};

use crate::platform::bricks;
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::numbers;
use crate::platform::text::language::Lang;
use crate::proposals::model::asked::{Asked, name};
use crate::proposals::model::counts::{Counts, Facet, Wanted};
use crate::proposals::model::tracks::Track;
use crate::summits::model::Summit;
use crate::t;

/// Tracks that are shown at once; the others stand behind "more".
const TRACKS_AT_ONCE: usize = 8;

/// One value that can be asked for.
pub struct Choice {
    /// The value in the address.
    pub value: String,
    /// Its name.
    pub name: Markup,
    /// How many proposals it would leave.
    pub count: i64,
}

/// Everything that can be chosen, by kind of filter, in the order of the page.
#[must_use]
pub fn choices(
    facet: Facet,
    asked: &Asked,
    summits: &[Summit],
    tracks: &[Track],
    counts: &Counts,
) -> Vec<Choice> {
    let wanted = asked.wanted(summits);
    let mut choices: Vec<Choice> = match facet {
        Facet::Summit => {
            let found = counts.values(&wanted, facet, |summit, _, _, _| Some(*summit));
            summits
                .iter()
                .filter_map(|summit| {
                    Some(Choice {
                        value: summit.slug.clone(),
                        name: html! { bdi lang=(summit.name_lang) { (summit.name) } },
                        count: *found.get(&summit.id)?,
                    })
                })
                .collect()
        }
        Facet::Track => {
            let found = counts.values(&wanted, facet, |_, track, _, _| track.copied());
            // Of other summits than those asked for, no track could be found.
            let open = |track: &&Track| {
                wanted.summits.is_empty()
                    || wanted.summits.contains(&track.summit)
                    || wanted.tracks.contains(&track.id)
            };
            tracks
                .iter()
                .filter(open)
                .filter_map(|track| {
                    Some(Choice {
                        value: track.id.to_string(),
                        name: html! { bdi lang=(track.lang) { (track.label) } },
                        count: *found.get(&track.id)?,
                    })
                })
                .collect()
        }
        Facet::Kind => {
            let found = counts.values(&wanted, facet, |_, _, kind, _| kind.cloned());
            by_count(found, |kind| html! { bdi lang="" { (kind) } })
        }
        Facet::Lang => {
            let found = counts.values(&wanted, facet, |_, _, _, lang| Some(lang.clone()));
            by_count(found, language_name)
        }
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

fn by_count(
    found: std::collections::HashMap<String, i64>,
    name: impl Fn(&str) -> Markup,
) -> Vec<Choice> {
    let mut choices: Vec<Choice> = found
        .into_iter()
        .map(|(value, count)| Choice {
            name: name(&value),
            value,
            count,
        })
        .collect();
    choices.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
    choices
}

fn language_name(tag: &str) -> Markup {
    match Lang::parse(tag) {
        Some(lang) => html! { bdi lang=(lang.code()) { (bricks::own_name(lang)) } },
        None => html! { bdi { (tag) } },
    }
}

/// The form of filters: closed on a narrow page, always open on a wide one.
#[must_use]
pub fn form(locale: Locale, asked: &Asked, choices: &[(Facet, Vec<Choice>)]) -> Markup {
    let in_use = asked.in_use();
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
        Facet::Kind => t!(locale, "proposals-type-label"),
        Facet::Lang => t!(locale, "proposals-language-label"),
    }
}

fn boxes(locale: Locale, facet: Facet, asked: &Asked, choices: &[Choice]) -> Markup {
    let at_once = if facet == Facet::Track {
        TRACKS_AT_ONCE
    } else {
        usize::MAX
    };
    let is_asked = |choice: &Choice| asked.of(facet).contains(&choice.value);
    // What is in use is never hidden.
    let (shown, more): (Vec<_>, Vec<_>) = choices
        .iter()
        .enumerate()
        .partition(|(place, choice)| *place < at_once || is_asked(choice));
    html! {
        @for (_, choice) in shown { (check(locale, facet, choice, is_asked(choice))) }
        @if !more.is_empty() {
            details.open {
                summary { span { (t!(locale, "proposals-filter-more-tracks", n = more.len())) } }
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
                @for (facet, choices) in choices {
                    @for choice in choices.iter().filter(|choice| asked.of(*facet).contains(&choice.value)) {
                        li { a.chip href=(asked.without(*facet, &choice.value)) {
                            span { (choice.name) }
                            (bricks::icon("cross"))
                            span.vh { (t!(locale, "common-remove")) }
                        } }
                    }
                }
                li { a href="/proposals" { (t!(locale, "proposals-filter-clear")) } }
            }
        }
    }
}

/// For each kind of filter in use: what there would be without it.
#[must_use]
pub fn ways(
    locale: Locale,
    asked: &Asked,
    wanted: &Wanted,
    counts: &Counts,
    choices: &[(Facet, Vec<Choice>)],
) -> Markup {
    html! {
        ul.ways {
            @for (facet, choices) in choices {
                @let count = counts.without(wanted, *facet);
                @if !asked.of(*facet).is_empty() && count > 0 {
                    @let names = named(locale, choices.iter().filter(|choice| asked.of(*facet).contains(&choice.value)));
                    li {
                        a href=(asked.without_all(*facet)) {
                            (crate::tm!(locale, "proposals-empty-without", names = names))
                        }
                        span.count { (numbers::integer(locale, count)) }
                    }
                }
            }
        }
    }
}

fn named<'a>(locale: Locale, choices: impl Iterator<Item = &'a Choice>) -> Markup {
    html! {
        @for (place, choice) in choices.enumerate() {
            @if place > 0 { (t!(locale, "common-list-comma")) }
            (choice.name)
        }
    }
}
