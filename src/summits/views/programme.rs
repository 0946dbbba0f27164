//! What takes place at a summit, by day: rooms beside each other, and the same as a list.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;
use maud::{Markup, html};

use crate::platform::bricks;
use crate::platform::i18n::dates::Dates;
use crate::platform::i18n::days;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::Page;
use crate::platform::text::language::Lang;
use crate::platform::time::Time;
use crate::proposals::model::programme::{Session, Track};
use crate::proposals::parts::unknown;
use crate::summits::model::Summit;
use crate::t;

/// How the programme is shown.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum View {
    /// As fits the screen: a grid where there is room for one, else a list.
    Fitting,
    /// Rooms beside each other.
    Grid,
    /// One after the other.
    List,
}

impl View {
    /// Reads what an address asks for.
    #[must_use]
    pub fn read(word: &str) -> Self {
        match word {
            "grid" => Self::Grid,
            "list" => Self::List,
            _ => Self::Fitting,
        }
    }
}

/// The page.
#[must_use]
pub fn page(locale: Locale, summit: &Summit, sessions: &[Session], view: View) -> Page {
    let title = t!(locale, "layout-programme");
    let here = summit.programme_href();
    let dates = Dates::new(locale, &summit.zone);
    let mut by_day: BTreeMap<Date, Vec<&Session>> = BTreeMap::new();
    for session in sessions {
        let day = dates.date(session.starts_at.0);
        by_day.entry(day).or_default().push(session);
    }
    // Where nobody has chosen, the sheet marks the one that the screen shows.
    let fits = view == View::Fitting;
    let tab = |wanted: View, word: &str, name: &str| {
        html! { li { a.if-wide[fits && wanted == View::Grid].if-narrow[fits && wanted == View::List] href={ (here) "?view=" (word) }
        aria-current=[(view == wanted).then_some("page")] { (name) } } }
    };
    let main = html! {
        div.head {
            p.kicker.meta { a href=(summit.href()) { bdi lang=(summit.name_lang) { (summit.name) } } }
            h1 { (title) }
            p.sub { (t!(locale, "summits-programme-count", n = sessions.len())) " " (t!(locale, "summits-zone-note", zone = &summit.zone)) }
            @if !sessions.is_empty() {
                p.buttons { a.btn.small href={ (here) ".ics" } { (t!(locale, "summits-programme-calendar")) } }
            }
        }
        div.full {
            @if sessions.is_empty() {
                div.empty {
                    h2 { (t!(locale, "summits-programme-none")) }
                    p { (t!(locale, "summits-programme-none-text")) }
                    p.buttons { a.btn href={ "/proposals?summit=" (summit.slug) } { (t!(locale, "layout-proposals")) } }
                }
            } @else {
                nav aria-label=(t!(locale, "summits-programme-views")) { ul.tabs {
                    (tab(View::Grid, "grid", &t!(locale, "summits-programme-grid")))
                    (tab(View::List, "list", &t!(locale, "summits-programme-list")))
                } }
                @for (day, sessions) in &by_day { (of_day(&dates, *day, sessions, view)) }
            }
        }
    };
    let mut page = Page::new(
        t!(locale, "summits-programme-title", summit = &summit.name),
        main,
    );
    page.canonical = Some(here);
    page
}

fn of_day(dates: &Dates, day: Date, sessions: &[&Session], view: View) -> Markup {
    let name = days::full(dates.locale(), day);
    html! {
        section.block {
            h2 id={ "day-" (day) } { (name) }
            @if view != View::List { div.wide[view == View::Fitting] { (grid(dates, &name, sessions)) } }
            @if view != View::Grid { div.narrow[view == View::Fitting] { (list(dates, sessions)) } }
        }
    }
}

/// Rooms as columns, times as rows.
fn grid(dates: &Dates, day: &str, sessions: &[&Session]) -> Markup {
    let locale = dates.locale();
    // Those without a room stand in a column of their own at the end.
    let rooms: BTreeSet<(bool, Option<&str>)> = sessions
        .iter()
        .map(|session| (session.room.is_none(), session.room.as_deref()))
        .collect();
    let times: BTreeSet<Time> = sessions.iter().map(|session| session.starts_at).collect();
    let mut cells: HashMap<(Time, Option<&str>), Vec<&Session>> = HashMap::new();
    for session in sessions {
        let cell = (session.starts_at, session.room.as_deref());
        cells.entry(cell).or_default().push(session);
    }
    html! {
        div.frame role="region" tabindex="0" aria-label=(t!(locale, "summits-programme-rooms", day = day)) {
            table.grid {
                thead { tr {
                    th scope="col" { (t!(locale, "proposals-time-label")) }
                    @for (_, room) in &rooms { th scope="col" { @match room {
                        Some(room) => (unknown(room)),
                        None => (t!(locale, "summits-programme-no-room")),
                    } } }
                } }
                tbody { @for time in &times {
                    tr {
                        th scope="row" { (bricks::hour(dates, *time)) }
                        @for (_, room) in &rooms {
                            td { @for session in cells.get(&(*time, *room)).into_iter().flatten() {
                                div { (entry(dates, session, false)) }
                            } }
                        }
                    }
                } }
            }
        }
    }
}

fn list(dates: &Dates, sessions: &[&Session]) -> Markup {
    html! { ul.plain { @for session in sessions { li { (entry(dates, session, true)) } } } }
}

/// One session; in a list it says when and where.
fn entry(dates: &Dates, session: &Session, whole: bool) -> Markup {
    let locale = dates.locale();
    let lang = Lang::parse(&session.lang).unwrap_or(Lang::ENGLISH);
    html! {
        a href=(session.href()) { bdi lang=(lang.code()) { (session.title) } }
        p.meta {
            @if whole {
                span {
                    (bricks::hour(dates, session.starts_at))
                    @if let Some(end) = session.ends_at { "–" (bricks::hour(dates, end)) }
                    @if let Some(room) = &session.room { (t!(locale, "common-list-comma")) (unknown(room)) }
                } " "
            }
            @if let Some(kind) = &session.kind { span { (unknown(kind)) } " " }
            @if let Some(track) = &session.track { span { (swatch(track)) bdi lang=(track.lang) { (track.label) } } " " }
            (bricks::language_tag(lang))
        }
    }
}

/// The colour of a track, beside its name. It is drawn, since no page may carry a style of its own.
fn swatch(track: &Track) -> Markup {
    html! {
        @if let Some(color) = track.shown_color() {
            svg.swatch width="12" height="12" aria-hidden="true" focusable="false" { rect width="12" height="12" fill=(color) {} }
            " "
        }
    }
}
