//! The list of proposals.

use maud::{Markup, html};

use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::numbers;
use crate::platform::layout::Page;
use crate::proposals::model::asked::Asked;
use crate::proposals::model::counts::{Counts, Facet, Wanted};
use crate::proposals::model::lists::{Found, Order};
use crate::proposals::model::tracks::Track;
use crate::proposals::parts;
use crate::proposals::views::filters::{self, Choice};
use crate::summits::model::Summit;
use crate::{t, tm};

/// What the page shows.
pub struct Listed {
    /// What was asked for.
    pub asked: Asked,
    /// The same, for the database.
    pub wanted: Wanted,
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
    if listed.counts.total() == 0 {
        return Page::new(title, none(locale));
    }
    let choices: Vec<(Facet, Vec<Choice>)> = Facet::ALL
        .into_iter()
        .map(|facet| {
            let choices = filters::choices(
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
        (filters::form(locale, &listed.asked, &choices))
        div.results { (results(locale, listed, &choices)) }
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
    match listed.asked.summits.as_slice() {
        [] => listed.summits.first().filter(|_| listed.summits.len() == 1),
        [slug] => listed.summits.iter().find(|summit| summit.slug == *slug),
        _ => None,
    }
}

fn about(locale: Locale, listed: &Listed) -> Markup {
    html! {
        @if let Some(summit) = of_one(listed) {
            bdi lang=(summit.name_lang) { (summit.name) } "\u{a0}· "
        }
        (t!(locale, "summits-proposals", n = listed.counts.total()))
    }
}

fn results(locale: Locale, listed: &Listed, choices: &[(Facet, Vec<Choice>)]) -> Markup {
    let Listed { asked, found, .. } = listed;
    html! {
        div.results-head {
            p { (count(locale, listed)) }
            p.sort {
                label for="order" { (t!(locale, "common-order")) } " "
                select.in #order name="order" form="filters" autocomplete="off" {
                    option value="newest" { (t!(locale, "proposals-sort-newest")) }
                    option value="discussed" selected[asked.order == Order::Discussed] { (t!(locale, "proposals-sort-discussed")) }
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
    }
}

fn count(locale: Locale, listed: &Listed) -> Markup {
    let total = listed.counts.total();
    if listed.asked.in_use() == 0 {
        return html! { (t!(locale, "proposals-count", n = total)) };
    }
    let found = listed.counts.found(&listed.wanted);
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
    let Listed {
        asked,
        wanted,
        counts,
        ..
    } = listed;
    html! {
        div.empty {
            h2 { (t!(locale, "proposals-empty-title")) }
            @if asked.in_use() > 0 {
                p { (t!(locale, "proposals-empty-text")) }
                (filters::ways(locale, asked, wanted, counts, choices))
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
