//! One run: what it would do, what it did, or why it could not.

use std::borrow::Cow;
use std::collections::HashMap;

use maud::{Markup, html};

use crate::imports::model::delivering::UNREADABLE;
use crate::imports::model::naming::Brought;
use crate::imports::model::preview::Preview;
use crate::imports::model::runs::{REPLACED, Run, RunState, WAITING};
use crate::imports::model::sources::Known;
use crate::imports::model::{Broken, Report};
use crate::imports::parts;
use crate::imports::views::{index, words};
use crate::platform::bricks;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::{Page, Shell};
use crate::proposals::model::versions::Part;
use crate::proposals::parts::parts_named;
use crate::summits::model::Summit;
use crate::{t, tm};

/// The most rows of a table.
const MOST: usize = 200;

/// What the page shows.
pub struct Shown<'a> {
    /// The source.
    pub source: &'a Known,
    /// Its summit, if that is still known.
    pub summit: Option<&'a Summit>,
    /// The run.
    pub run: &'a Run,
    /// Where to find what it brought.
    pub brought: &'a Brought,
}

/// The page.
#[must_use]
pub fn page(shell: &Shell, shown: &Shown<'_>, done: Option<String>) -> Page {
    let locale = shell.locale;
    let Shown { source, run, .. } = shown;
    let waits = WAITING.contains(&run.state);
    let title = match run.state {
        _ if waits => t!(locale, "sources-run-title-would"),
        RunState::Done => t!(locale, "sources-run-title-did"),
        RunState::Dropped => t!(locale, "sources-run-title-dropped"),
        _ => t!(locale, "sources-run-title-failed"),
    };
    let here = index::href(source);
    let main = html! {
        div.head {
            h1 { (title) }
            p.sub { (tm!(locale, "sources-run-of", source = html! { a href=(here) { (parts::source_name(locale, source.kind, &source.name)) } },
                date = bricks::moment(&shell.dates(), run.started_at), way = words::way(locale, run.way))) }
            @if let Some(done) = done { p.note role="status" { b { (done) } } }
            @match (&run.outcome.report, &run.outcome.preview) {
                (Some(report), _) => (did_figures(locale, report)),
                (None, Some(preview)) => (would_figures(locale, preview)),
                (None, None) => {},
            }
        }
        div.text.full {
            @if waits { (waiting(shell, source, run)) }
            @if let Some(reason) = run.reason.as_deref().filter(|_| run.state == RunState::Failed) {
                (failed(locale, reason, run.outcome.sentence.as_deref()))
            }
            @if let Some(report) = &run.outcome.report { (did(shell, shown, report)) }
            @if let Some(preview) = &run.outcome.preview {
                @if run.outcome.report.is_none() { (left_out(locale, &preview.broken)) }
                (named(locale, preview, &shown.brought.ids, run.outcome.report.is_some()))
            }
            @if run.state == RunState::Dropped { p { @match run.reason.as_deref() {
                Some(REPLACED) => (words::reason(locale, REPLACED)),
                _ => (t!(locale, "sources-run-dropped-text")),
            } } }
        }
    };
    Page::unlisted(title, main)
}

fn waiting(shell: &Shell, source: &Known, run: &Run) -> Markup {
    let locale = shell.locale;
    let here = format!("{}/runs/{}", index::href(source), run.id);
    let Some(preview) = &run.outcome.preview else {
        return html! {};
    };
    let count = preview.create.len() + preview.change.len();
    let all = preview.mark.len() + preview.leave + preview.change.len();
    html! {
        @if count + preview.leave + preview.broken.len() == 0 {
            p.note.needs { (t!(locale, "sources-why-empty")) }
        }
        @if preview.is_most {
            p.note.needs { (t!(locale, "sources-run-most-gone", n = preview.mark.len(), all = all)) }
        }
        @if run.state == RunState::Writing { p.note.needs { (t!(locale, "sources-run-writing")) } }
        form.form method="post" action={ (here) "/apply" } {
            (shell.token_field())
            p.buttons {
                button.btn.go { @if count + preview.mark.len() == 0 {
                    (t!(locale, "sources-import-nothing"))
                } @else if count == 0 {
                    (t!(locale, "sources-import-mark", n = preview.mark.len()))
                } @else {
                    (t!(locale, "sources-import-button", n = count))
                } }
                button.btn formaction={ (here) "/drop" } { (t!(locale, "sources-drop-button")) }
                @if source.mapping.is_some() {
                    a.btn href={ (index::href(source)) "/columns?run=" (run.id) } { (t!(locale, "sources-columns-link")) }
                }
            }
        }
    }
}

fn failed(locale: Locale, reason: &str, sentence: Option<&str>) -> Markup {
    html! {
        p.note.needs { b { (words::reason(locale, reason)) } }
        @if reason == UNREADABLE { p { (t!(locale, "sources-run-failed-text")) } }
        @if let Some(sentence) = sentence {
            details {
                summary { (t!(locale, "sources-run-sentence")) }
                p lang="en" dir="ltr" { (sentence) }
            }
        }
    }
}

fn did_figures(locale: Locale, report: &Report) -> Markup {
    figures(&[
        (t!(locale, "sources-did-created"), report.created),
        (t!(locale, "sources-did-changed"), report.changed),
        (t!(locale, "sources-did-refreshed"), report.refreshed),
        (t!(locale, "sources-did-unchanged"), report.unchanged),
        (t!(locale, "sources-did-gone"), report.gone),
    ])
}

fn would_figures(locale: Locale, preview: &Preview) -> Markup {
    figures(&[
        (t!(locale, "sources-would-create"), preview.create.len()),
        (t!(locale, "sources-would-change"), preview.change.len()),
        (t!(locale, "sources-would-leave"), preview.leave),
        (t!(locale, "sources-would-mark"), preview.mark.len()),
    ])
}

/// What it did: where to go now, and what was left out.
fn did(shell: &Shell, shown: &Shown<'_>, report: &Report) -> Markup {
    let locale = shell.locale;
    html! {
        @if report.missing > 0 { p.note.needs { (t!(locale, "sources-did-missing", n = report.missing)) } }
        @if let Some(summit) = shown.summit {
            p.buttons {
                a.btn.go href={ "/proposals?summit=" (summit.slug) } { (t!(locale, "sources-see-link", n = shown.brought.all)) }
                a.btn href={ (summit.href()) "/settings" } { (t!(locale, "summits-settings-link")) }
                @if summit.decisions_at.is_none() && shown.source.confidential {
                    a.btn href={ (summit.href()) "/decisions" } { (t!(locale, "summits-publish-link")) }
                }
            }
        }
        (left_out(locale, &report.broken))
    }
}

/// The proposals that it means, by name.
fn named(locale: Locale, preview: &Preview, ids: &HashMap<String, i64>, done: bool) -> Markup {
    let (changed, parts) = if done {
        (
            t!(locale, "sources-did-changed-title"),
            t!(locale, "sources-did-parts"),
        )
    } else {
        (
            t!(locale, "sources-changed-title"),
            t!(locale, "sources-run-parts"),
        )
    };
    let column = t!(locale, "sources-run-proposal");
    html! {
        (table(locale, "changed", &changed, &[&column, &parts],
            preview.change.len(), preview.change.iter().map(|(id, title, parts)| html! {
                th scope="row" { (proposal(*id, title)) }
                td { (parts_named(locale, parts.iter().filter_map(|part| Part::parse(part)))) }
            })))
        (table(locale, "gone", &t!(locale, "sources-gone-title"), &[&column],
            preview.mark.len(), preview.mark.iter().map(|(id, title)| html! {
                th scope="row" { (proposal(*id, title)) }
            })))
        (table(locale, "new", &t!(locale, "sources-created-title"), &[&column],
            preview.create.len(), preview.create.iter().map(|title| html! {
                th scope="row" { @match ids.get(title) {
                    Some(id) => (proposal(*id, title)),
                    None => bdi lang="" { (title) },
                } }
            })))
    }
}

fn proposal(id: i64, title: &str) -> Markup {
    html! { a href={ "/proposals/" (id) } { bdi lang="" { (title) } } }
}

fn figures(figures: &[(Cow<'static, str>, usize)]) -> Markup {
    html! {
        dl.tally { @for (name, count) in figures { div { dt { (name) } dd { (count) } } } }
    }
}

fn left_out(locale: Locale, broken: &[Broken]) -> Markup {
    table(
        locale,
        "left-out",
        &t!(locale, "sources-left-out-title"),
        &[
            &t!(locale, "sources-left-out-entry"),
            &t!(locale, "sources-left-out-field"),
            &t!(locale, "sources-left-out-what"),
        ],
        broken.len(),
        broken.iter().map(|broken| {
            html! {
                th scope="row" { bdi lang="" { (broken.entry) } }
                td { code { bdi { (broken.field) } } }
                td lang="en" dir="ltr" { (broken.what) }
            }
        }),
    )
}

fn table(
    locale: Locale,
    id: &str,
    title: &str,
    columns: &[&str],
    count: usize,
    rows: impl Iterator<Item = Markup>,
) -> Markup {
    html! {
        @if count > 0 {
            section.block {
                h2 id=(id) { (title) }
                div.table-frame tabindex="0" role="region" aria-labelledby=(id) {
                    table {
                        thead { tr { @for column in columns { th scope="col" { (column) } } } }
                        tbody { @for row in rows.take(MOST) { tr { (row) } } }
                    }
                }
                @if count > MOST { p { (t!(locale, "sources-more", n = count - MOST)) } }
            }
        }
    }
}
