//! The page of a summit, and the list of summits.

use maud::{Markup, html};

use crate::accounts::model::Viewer;
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::numbers;
use crate::platform::layout::{Page, Shell};
use crate::platform::time::Time;
use crate::proposals::model::figures::Figures;
use crate::proposals::model::lists::Line;
use crate::proposals::model::tracks::Track;
use crate::summits::model::Summit;
use crate::summits::model::phases::{Act, Dated, Openness, next, openness};
use crate::summits::parts::{days, first_day, last_day, phase, range};
use crate::{t, tm};

/// What the page shows.
pub struct Shown {
    /// The summit.
    pub summit: Summit,
    /// Its phases, in the order that they begin.
    pub phases: Vec<Dated>,
    /// How much there is.
    pub figures: Figures,
    /// Its tracks, with how many proposals each has.
    pub tracks: Vec<(i64, Track)>,
    /// What members rate best.
    pub best: Vec<Line>,
}

/// All summits.
#[must_use]
pub fn index(locale: Locale, summits: &[Summit]) -> Page {
    let title = t!(locale, "summits-title");
    let main = html! {
        div.head { h1 { (title) } }
        div.text {
            @if summits.is_empty() {
                p { (t!(locale, "summits-none")) }
            } @else {
                ul.plain { @for summit in summits {
                    li {
                        a href=(summit.href()) { bdi lang=(summit.name_lang) { (summit.name) } }
                        @if let Some(days) = days(locale, summit) { p.meta { span { (days) } } }
                    }
                } }
            }
        }
    };
    Page::new(title, main)
}

/// One summit.
#[must_use]
pub fn page(shell: &Shell, viewer: &Viewer, shown: &Shown, now: Time) -> Page {
    let (locale, summit) = (shell.locale, &shown.summit);
    let main = html! {
        div.head {
            p.kicker.meta {
                span { (t!(locale, "summits-label")) }
                @if let Some(days) = days(locale, summit) { " " span { (days) } }
                @if let Some(url) = &summit.url { " " a href=(url) rel="noopener" { (t!(locale, "summits-site")) } }
            }
            h1 { bdi lang=(summit.name_lang) { (summit.name) } }
            (stage(locale, shown, now))
            p.buttons {
                a.btn.go href={ "/proposals?summit=" (summit.slug) } { (t!(locale, "summits-browse", n = shown.figures.proposals)) }
                " " a.btn href=(summit.programme_href()) { (t!(locale, "layout-programme")) }
                @if viewer.runs_summits() { " " a.btn href={ (summit.href()) "/settings" } { (t!(locale, "summits-settings-link")) } }
            }
            (tally(locale, shown.figures))
        }
        div.text {
            (open_now(locale, shown, now))
            (calendar(locale, shown, now))
            (best(locale, shown))
            (tracks(locale, shown))
        }
    };
    Page::new(summit.name.clone(), main)
}

/// The phases that go on, and what comes next.
fn stage(locale: Locale, shown: &Shown, now: Time) -> Markup {
    let zone = &shown.summit.zone;
    let present = shown.phases.iter().filter(|phase| phase.is_on(now));
    html! {
        @for on in present {
            p.sub {
                (tm!(locale, "summits-now", phase = html! { b { (phase(locale, on.phase)) } },
                    date = last_day(locale, zone, on.closes_at)))
            }
        }
        @if let Some((at, coming)) = next(&shown.phases, now) {
            p.sub {
                @if at == coming.opens_at {
                    (tm!(locale, "summits-next-begins", phase = phase(locale, coming.phase), date = first_day(locale, zone, at)))
                } @else {
                    (tm!(locale, "summits-next-ends", phase = phase(locale, coming.phase), date = last_day(locale, zone, at)))
                }
            }
        }
    }
}

fn tally(locale: Locale, figures: Figures) -> Markup {
    let figures = [
        (
            t!(locale, "summits-figure-proposals", n = figures.proposals),
            figures.proposals,
        ),
        (
            t!(locale, "summits-figure-people", n = figures.people),
            figures.people,
        ),
        (
            t!(locale, "summits-figure-countries", n = figures.countries),
            figures.countries,
        ),
        (
            t!(locale, "summits-figure-topics", n = figures.topics),
            figures.topics,
        ),
        (
            t!(locale, "summits-figure-ratings", n = figures.ratings),
            figures.ratings,
        ),
    ];
    // What there is nothing of leaves no trace, but that there are no proposals yet is said.
    let there = figures
        .into_iter()
        .enumerate()
        .filter(|(place, (_, number))| *place == 0 || *number > 0);
    html! {
        dl.tally aria-label=(t!(locale, "summits-figures-label")) {
            @for (_, (word, number)) in there { div { dt { (word) } dd { (numbers::integer(locale, number)) } } }
        }
    }
}

/// What can be done now, and until when.
fn open_now(locale: Locale, shown: &Shown, now: Time) -> Markup {
    let zone = &shown.summit.zone;
    let acts = [
        (t!(locale, "summits-act-proposing"), Act::Proposing),
        (t!(locale, "summits-act-rating"), Act::Rating),
        (t!(locale, "summits-act-replying"), Act::Replying),
    ];
    html! {
        section.block {
            div.bar-head { h2 { (t!(locale, "summits-open-title")) } }
            dl.terms {
                @for (word, act) in acts { (term(&word, &said(locale, zone, openness(&shown.phases, act, now)))) }
                @if let (limit @ 1.., until) = shown.summit.support {
                    (term(&t!(locale, "summits-act-supporting"), &html! {
                        (said(locale, zone, Openness { open: until.is_none_or(|until| now < until), until, from: None }))
                        (t!(locale, "common-list-comma")) (t!(locale, "summits-support-limit", n = limit))
                    }))
                }
            }
        }
    }
}

/// Open until a day, from a day, or closed.
fn said(locale: Locale, zone: &str, openness: Openness) -> Markup {
    match (openness.open, openness.until, openness.from) {
        (true, Some(at), _) => tm!(
            locale,
            "summits-open-until",
            date = last_day(locale, zone, at)
        ),
        (true, None, _) => html! { (t!(locale, "summits-open")) },
        (false, _, Some(at)) => tm!(locale, "summits-opens", date = first_day(locale, zone, at)),
        (false, _, None) => html! { (t!(locale, "summits-closed")) },
    }
}

fn calendar(locale: Locale, shown: &Shown, now: Time) -> Markup {
    html! {
        section.block {
            div.bar-head { h2 { (t!(locale, "summits-phases-title")) } span { (t!(locale, "summits-zone-note", zone = &shown.summit.zone)) } }
            @if shown.phases.is_empty() {
                p { (t!(locale, "summits-phases-none")) }
            } @else {
                dl.terms { @for dated in &shown.phases {
                    (term(&phase(locale, dated.phase), &html! {
                        (range(locale, &dated.starts_on, Some(&dated.ends_on)).unwrap_or_default())
                        @if dated.is_on(now) { (t!(locale, "common-list-comma")) b { (t!(locale, "summits-phase-on")) } }
                    }))
                } }
            }
        }
    }
}

fn best(locale: Locale, shown: &Shown) -> Markup {
    html! {
        section.block #best {
            div.bar-head {
                h2 { (t!(locale, "summits-best-title")) }
                @if !shown.best.is_empty() {
                    a href={ "/proposals?summit=" (shown.summit.slug) "&order=best" } { (t!(locale, "summits-best-all")) }
                }
            }
            @if shown.best.is_empty() {
                p { (t!(locale, "summits-best-none")) }
            } @else {
                ul.plain { @for line in &shown.best {
                    li {
                        a href=(line.href()) { bdi lang=(line.lang) { (line.title) } }
                        @if let Some(average) = line.members.average() {
                            p.meta { span { (t!(locale, "summits-best-line", average = numbers::rating(locale, average), n = line.members.count)) } }
                        }
                    }
                } }
            }
        }
    }
}

fn tracks(locale: Locale, shown: &Shown) -> Markup {
    html! {
        @if !shown.tracks.is_empty() {
            section.block {
                div.bar-head { h2 { (t!(locale, "summits-tracks-title")) } }
                ul.tracks { @for (count, track) in &shown.tracks {
                    li {
                        a href={ "/proposals?track=" (track.id) } { bdi lang=(track.lang) { (track.label) } } " "
                        span.count { (numbers::integer(locale, *count)) }
                    }
                } }
            }
        }
    }
}

fn term(label: &str, value: &Markup) -> Markup {
    html! { div { dt { (label) } dd { (value) } } }
}
