//! All sources by summit, and how each of them does.

use maud::{Markup, html};

use crate::imports::model::runs::{Newest, RunState, WAITING};
use crate::imports::model::sources::Known;
use crate::imports::parts;
use crate::imports::views::words;
use crate::platform::bricks;
use crate::platform::layout::{Page, Shell};
use crate::platform::time::Time;
use crate::summits::model::Summit;
use crate::{t, tm};

/// What the list shows.
pub struct Listed<'a> {
    /// The summits, the latest first.
    pub summits: &'a [Summit],
    /// All sources.
    pub sources: &'a [Known],
    /// The newest run of each, and the newest that waits.
    pub runs: &'a [Newest],
    /// What was just done.
    pub done: Option<&'a str>,
}

/// The address of the list.
pub const HERE: &str = "/admin/sources";

/// The address of a source's page.
#[must_use]
pub fn href(source: &Known) -> String {
    format!("{HERE}/{}", source.id)
}

/// The list.
#[must_use]
pub fn page(shell: &Shell, listed: &Listed<'_>) -> Page {
    let locale = shell.locale;
    let title = t!(locale, "sources-title");
    let main = html! {
        div.head {
            h1 { (title) }
            p.sub { (t!(locale, "sources-lede")) }
            @if let Some(done) = listed.done { p.note role="status" { b { (done) } } }
            p.buttons { a.btn.go href="/admin/sources/new" { (t!(locale, "sources-add-link")) } }
        }
        div.text.full {
            @if listed.sources.is_empty() {
                p { (t!(locale, "sources-empty")) }
                p { (t!(locale, "sources-empty-command")) }
                pre.frame dir="ltr" tabindex="0" { code { "plenum import KIND FILE --summit SLUG" } }
            }
            @for summit in listed.summits {
                @let its: Vec<&Known> = listed.sources.iter().filter(|source| source.summit == summit.id).collect();
                @if !its.is_empty() { (of_summit(shell, summit, &its, listed.runs)) }
            }
        }
    };
    Page::unlisted(title, main)
}

fn of_summit(shell: &Shell, summit: &Summit, sources: &[&Known], runs: &[Newest]) -> Markup {
    let locale = shell.locale;
    let id = format!("summit-{}", summit.id);
    html! {
        section.block {
            h2 id=(id) { bdi lang=(summit.name_lang) { (summit.name) } }
            div.table-frame.broad tabindex="0" role="region" aria-labelledby=(id) {
                table {
                    thead { tr {
                        th scope="col" { (t!(locale, "sources-column-name")) }
                        th scope="col" { (t!(locale, "sources-column-state")) }
                        th scope="col" { (t!(locale, "sources-column-from")) }
                        th scope="col" { (t!(locale, "sources-column-every")) }
                        th scope="col" { (t!(locale, "sources-column-read")) }
                        th scope="col" { (t!(locale, "sources-column-changed")) }
                        th scope="col" { (t!(locale, "sources-column-next")) }
                    } }
                    tbody { @for source in sources { (row(shell, summit, source, runs)) } }
                }
            }
        }
    }
}

fn row(shell: &Shell, summit: &Summit, source: &Known, runs: &[Newest]) -> Markup {
    let locale = shell.locale;
    html! {
        tr {
            th scope="row" {
                a href=(href(source)) {
                    (parts::source_name(locale, source.kind, &source.name))
                    span.vh { " – " bdi lang=(summit.name_lang) { (summit.name) } }
                }
                @if source.name != source.kind.word() { " " span.hint { (parts::kind(locale, source.kind)) } }
            }
            td { (state(shell, source, runs)) }
            td { @match source.url.as_deref().and_then(crate::proposals::model::urls::host) {
                Some(host) => bdi dir="ltr" { (host) },
                None => (t!(locale, "sources-from-nowhere")),
            } }
            td { (words::every(locale, source.every_minutes)) }
            td { (moment(shell, source.checked_at)) }
            td { (moment(shell, source.changed_at)) }
            td { (moment(shell, source.next_at)) }
        }
    }
}

fn moment(shell: &Shell, at: Option<Time>) -> Markup {
    match at {
        Some(at) => bricks::moment(&shell.dates(), at),
        None => html! { "–" },
    }
}

/// How a source does: a shape, a word, and why.
#[must_use]
pub fn state(shell: &Shell, source: &Known, runs: &[Newest]) -> Markup {
    let locale = shell.locale;
    let mut its = runs.iter().filter(|run| run.source == source.id).rev();
    let waiting = its.clone().find(|run| WAITING.contains(&run.state));
    let newest = its.next();
    if let Some(run) = waiting {
        let there = format!("{}/runs/{}", href(source), run.id);
        return html! {
            a href=(there) {
                (words::mark("open", &t!(locale, "sources-state-waits")))
                span.vh { " – " (parts::source_name(locale, source.kind, &source.name)) ", " (source.summit_slug) }
            }
        };
    }
    let failed = newest.filter(|run| run.state == RunState::Failed);
    let since = source
        .failing_since
        .or_else(|| failed.map(|run| run.started_at));
    match (since, newest) {
        (Some(since), _) => {
            let why = source
                .last_error
                .as_deref()
                .or_else(|| failed?.reason.as_deref())
                .unwrap_or_default();
            let date = bricks::fixed_moment(&shell.dates(), since);
            html! {
                span.state.no { span { (tm!(locale, "sources-state-failing", date = date)) } }
                " " (words::reason(locale, why))
            }
        }
        (None, None) if source.checked_at.is_none() => {
            words::mark("open", &t!(locale, "sources-state-never"))
        }
        _ => words::mark("yes", &t!(locale, "sources-state-well")),
    }
}
