//! The list of proposals.

use std::borrow::Cow;

use maud::{Markup, html};

use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::numbers;
use crate::platform::layout::Page;
use crate::proposals::model::asked::Asked;
use crate::proposals::model::counts::{Counts, Facet};
use crate::proposals::model::lists::Found;
use crate::proposals::model::orders::Order;
use crate::proposals::model::tracks::Track;
use crate::proposals::parts;
use crate::proposals::views::filters::{self, Choice};
use crate::summits::model::Summit;
use crate::{t, tm};

/// What the page shows.
pub struct Listed {
    /// What was asked for.
    pub asked: Asked,
    /// Every summit.
    pub summits: Vec<Summit>,
    /// Every track.
    pub tracks: Vec<Track>,
    /// How many there are of what.
    pub counts: Counts,
    /// The rows.
    pub found: Found,
}

/// The page.
#[must_use]
pub fn page(locale: Locale, listed: &Listed) -> Page {
    let title = t!(locale, "proposals-list-title");
    if listed.counts.total == 0 {
        return Page::new(title, none(locale));
    }
    let choices: Vec<(Facet, Vec<Choice>)> = Facet::ALL
        .into_iter()
        .map(|facet| {
            let choices = filters::choices(
                locale,
                facet,
                &listed.asked,
                &listed.summits,
                &listed.tracks,
                &listed.counts,
            );
            (facet, choices)
        })
        .collect();
    let main = html! {
        div.head {
            h1 { (title) }
            p.sub { (about(locale, listed)) }
        }
        div.finder {
            a.skip href="#results" { (t!(locale, "proposals-skip")) }
            (filters::field(locale, &listed.asked))
            (filters::form(locale, &listed.asked, &choices))
        }
        div.results #results tabindex="-1" { (results(locale, listed, &choices)) }
    };
    let tab = match of_one(listed) {
        Some(summit) => t!(locale, "proposals-list-title-summit", summit = &summit.name),
        None => title,
    };
    let mut page = if listed.asked.in_use() == 0 && listed.asked.before.is_none() {
        Page::new(tab, main)
    } else {
        Page::unlisted(tab, main)
    };
    page.filtered = true;
    page
}

/// The summit whose proposals they are, when they are one summit's.
fn of_one(listed: &Listed) -> Option<&Summit> {
    match listed.asked.of(Facet::Summit) {
        [] => listed.summits.first().filter(|_| listed.summits.len() == 1),
        [slug] => listed.summits.iter().find(|summit| summit.slug == *slug),
        _ => None,
    }
}

fn about(locale: Locale, listed: &Listed) -> Markup {
    html! {
        @if let Some(summit) = of_one(listed) {
            a href=(summit.href()) { bdi lang=(summit.name_lang) { (summit.name) } } "\u{a0}· "
        }
        (t!(locale, "summits-proposals", n = listed.counts.total))
    }
}

fn results(locale: Locale, listed: &Listed, choices: &[(Facet, Vec<Choice>)]) -> Markup {
    let Listed { asked, found, .. } = listed;
    let default = asked.order_by_default();
    html! {
        div.results-head {
            p { (count(locale, listed)) }
            p.sort {
                label for="order" { (t!(locale, "common-order")) } " "
                select.in #order name="order" form="filters" autocomplete="off" {
                    @for order in orders(asked) {
                        // The first one is what there is without a word about it: else it would stay when words come or go.
                        option value=(if order == default { "" } else { order.word() }) selected[order == asked.order()] {
                            (order_name(locale, order))
                        }
                    }
                } " "
                button.btn.small form="filters" { (t!(locale, "common-sort")) }
            }
        }
        (filters::chips(locale, asked, choices))
        @if found.lines.is_empty() {
            (empty(locale, listed, choices))
        } @else {
            ul.rows { @for line in &found.lines { (parts::row(locale, line)) } }
            (pager(locale, listed))
        }
        p.meta {
            a href="/proposals/by-url" { (t!(locale, "proposals-by-url-link")) } " "
            a href="/summits" { (t!(locale, "summits-title")) }
        }
    }
}

/// The orders that can be chosen: by match only when there are words.
fn orders(asked: &Asked) -> impl Iterator<Item = Order> {
    let has_words = asked.words.is_some();
    let all = Order::ALL.iter().copied();
    all.filter(move |order| has_words || *order != Order::Match)
}

fn order_name(locale: Locale, order: Order) -> Cow<'static, str> {
    match order {
        Order::Match => t!(locale, "proposals-sort-match"),
        Order::Newest => t!(locale, "proposals-sort-newest"),
        Order::Best => t!(locale, "proposals-sort-best"),
        Order::Discussed => t!(locale, "proposals-sort-discussed"),
        Order::Quiet => t!(locale, "proposals-sort-quiet"),
        Order::Fair => t!(locale, "proposals-sort-fair"),
    }
}

fn count(locale: Locale, listed: &Listed) -> Markup {
    let total = listed.counts.total;
    if listed.asked.in_use() == 0 {
        return html! { (t!(locale, "proposals-count", n = total)) };
    }
    let found = listed.counts.found;
    tm!(
        locale,
        "proposals-count-of",
        n = html! { b { (numbers::integer(locale, found)) } },
        total = total
    )
}

fn pager(locale: Locale, listed: &Listed) -> Markup {
    let Listed { asked, found, .. } = listed;
    html! {
        @if found.next.is_some() || asked.before.is_some() {
            nav.pager aria-label=(t!(locale, "common-pager-label")) {
                span { (t!(locale, "common-pager-size", n = found.lines.len())) }
                ul {
                    @if asked.before.is_some() {
                        li { a.btn href=(asked.at(None)) { (t!(locale, "common-pager-first")) } }
                    }
                    @if found.next.is_some() {
                        li { a.btn href=(asked.at(found.next)) rel="next" { (t!(locale, "proposals-next-page")) } }
                    }
                }
            }
        }
    }
}

/// Nothing fits: what to take away, and what would then be there.
fn empty(locale: Locale, listed: &Listed, choices: &[(Facet, Vec<Choice>)]) -> Markup {
    let Listed { asked, counts, .. } = listed;
    let ways = filters::ways(locale, asked, counts, choices);
    // Something fits, and none of it is behind the key in the address.
    let unmet = if counts.found > 0 {
        0
    } else {
        asked.kinds_in_use()
    };
    html! {
        div.empty {
            h2 { @if unmet == 1 && asked.words.is_some() {
                (t!(locale, "proposals-empty-words"))
            } @else {
                (t!(locale, "proposals-empty-title", n = unmet))
            } }
            @if counts.found == 0 && !ways.is_empty() {
                p { (t!(locale, "proposals-empty-text", n = unmet)) }
                ul.ways { @for way in ways { li { (way) } } }
            } @else if unmet > 1 {
                p { (t!(locale, "proposals-empty-several")) }
            }
            p.buttons {
                @if asked.before.is_some() {
                    a.btn href=(asked.at(None)) { (t!(locale, "common-pager-first")) } " "
                }
                a.btn href="/proposals" { (t!(locale, "proposals-filter-clear")) }
            }
        }
    }
}

/// There is no proposal at all.
fn none(locale: Locale) -> Markup {
    html! {
        div.head { h1 { (t!(locale, "proposals-list-title")) } }
        div.full {
            div.empty {
                h2 { (t!(locale, "proposals-none-title")) }
                p { (t!(locale, "proposals-none-text")) }
                p.buttons { a.btn href="/latest" { (t!(locale, "layout-latest")) } }
            }
        }
    }
}
