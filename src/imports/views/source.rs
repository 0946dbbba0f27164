//! One source: how it does, what it gave, its settings, its keys.

use std::collections::HashMap;

use maud::{Markup, html};
use url::Url;

use crate::accounts::model::{AccountId, href as account_href};
use crate::imports::model::access::Key;
use crate::imports::model::kinds::Kind;
use crate::imports::model::runs::{Newest, Run};
use crate::imports::model::sources::Known;
use crate::imports::parts;
use crate::imports::views::form::{self, Typed};
use crate::imports::views::{index, words};
use crate::platform::bricks;
use crate::platform::error::Problem;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::{Page, Shell};
use crate::platform::tokens::Token;
use crate::platform::uploads::MULTIPART;
use crate::{t, tm};

/// What the page shows.
pub struct Shown<'a> {
    /// The source.
    pub source: &'a Known,
    /// Its newest runs.
    pub runs: &'a [Run],
    /// The newest runs of all sources.
    pub newest: &'a [Newest],
    /// The name of its summit.
    pub summit: &'a str,
    /// Whether nothing has come from it.
    pub is_bare: bool,
    /// Names of those who brought something, in addresses and on pages.
    pub people: &'a HashMap<AccountId, (String, String)>,
    /// Its keys that hold.
    pub keys: &'a [Key],
    /// What the settings say, or what was typed there.
    pub typed: &'a Typed,
    /// What is wrong with what was typed.
    pub problems: &'a [Problem],
    /// The key that was just made.
    pub made: Option<&'a Token>,
    /// What was just done.
    pub done: Option<String>,
}

/// The page.
#[must_use]
pub fn page(shell: &Shell, shown: &Shown<'_>) -> Page {
    let locale = shell.locale;
    let source = shown.source;
    let title = t!(
        locale,
        "sources-one-title",
        name = parts::source_word(locale, source.kind, &source.name),
        summit = shown.summit
    );
    let main = html! {
        div.head {
            h1 { (title) }
            @if source.name != source.kind.word() { p.sub { (parts::kind(locale, source.kind)) } }
            (bricks::error_summary_but_files(locale, shown.problems))
            @if let Some(done) = &shown.done { p.note role="status" { b { (done) } } }
            @if let Some(key) = shown.made { (made(shell, source, key)) }
            p.meta { (index::state(shell, source, shown.newest)) }
            p { a href=(index::HERE) { (t!(locale, "sources-all-link")) } }
        }
        div.text.full {
            (bring(shell, shown))
            (gave(shell, shown))
            (settings(shell, shown))
            (keys(shell, shown))
            @if shown.is_bare { (remove(shell, shown.source)) }
        }
    };
    Page::unlisted(
        bricks::title_with_problems(locale, shown.problems, &title),
        main,
    )
}

fn bring(shell: &Shell, shown: &Shown<'_>) -> Markup {
    let locale = shell.locale;
    let here = index::href(shown.source);
    html! {
        section.block {
            h2 { (t!(locale, "sources-bring-title")) }
            @if shown.source.url.is_some() {
                form.form method="post" action={ (here) "/read" } {
                    (shell.token_field())
                    p { (t!(locale, "sources-read-text")) }
                    p.buttons { button.btn { (t!(locale, "sources-read-button")) } }
                }
            }
            form.form method="post" action={ (here) "/file" } enctype=(MULTIPART) novalidate {
                (shell.token_field())
                (form::files(locale, shown.problems, Some(shown.source.kind)))
                p.buttons { button.btn { (t!(locale, "sources-file-button")) } }
            }
            @if shown.source.kind == Kind::Csv && shown.source.mapping.is_some() {
                p { a href={ (here) "/columns" } { (t!(locale, "sources-columns-link")) } }
            }
        }
    }
}

fn gave(shell: &Shell, shown: &Shown<'_>) -> Markup {
    let locale = shell.locale;
    html! {
        section.block {
            h2 #gave { (t!(locale, "sources-runs-title")) }
            @if shown.runs.is_empty() {
                p { (t!(locale, "sources-runs-none")) }
            } @else {
                div.table-frame.broad tabindex="0" role="region" aria-labelledby="gave" {
                    table {
                        thead { tr {
                            th scope="col" { (t!(locale, "sources-run-when")) }
                            th scope="col" { (t!(locale, "sources-run-way")) }
                            th scope="col" { (t!(locale, "sources-run-who")) }
                            th scope="col" { (t!(locale, "sources-column-state")) }
                            th scope="col" { (t!(locale, "sources-run-came")) }
                        } }
                        tbody { @for run in shown.runs { (run_row(shell, shown, run)) } }
                    }
                }
            }
        }
    }
}

fn run_row(shell: &Shell, shown: &Shown<'_>, run: &Run) -> Markup {
    let locale = shell.locale;
    let there = format!("{}/runs/{}", index::href(shown.source), run.id);
    html! {
        tr {
            th scope="row" { a href=(there) {
                (bricks::moment(&shell.dates(), run.started_at))
                span.vh { (t!(locale, "common-list-comma")) (t!(locale, "sources-run-number", number = run.id.0)) }
            } }
            td { (words::way(locale, run.way)) }
            td { @match run.by.and_then(|by| shown.people.get(&by)) {
                Some((name, display)) => a href=(account_href(name)) { bdi { (display) } },
                None => "–",
            } }
            td { (words::state(locale, run.state)) }
            td { (came(locale, run)) }
        }
    }
}

/// What came of a run, in a few words.
#[must_use]
pub fn came(locale: Locale, run: &Run) -> Markup {
    html! {
        @if let Some(report) = &run.outcome.report {
            (t!(locale, "sources-report", created = report.created, changed = report.changed + report.refreshed,
                unchanged = report.unchanged, gone = report.gone))
        } @else if let Some(preview) = &run.outcome.preview {
            (t!(locale, "sources-would", created = preview.create.len(), changed = preview.change.len(),
                unchanged = preview.leave, gone = preview.mark.len()))
        } @else if let Some(reason) = &run.reason {
            (words::reason(locale, reason))
        } @else { "–" }
    }
}

fn settings(shell: &Shell, shown: &Shown<'_>) -> Markup {
    let locale = shell.locale;
    html! {
        section.block {
            h2 { (t!(locale, "sources-settings-title")) }
            form.form method="post" action=(index::href(shown.source)) novalidate {
                (shell.token_field())
                (form::place(locale, shown.typed, shown.problems, shown.source.token.is_some()))
                div.field {
                    (bricks::tick("confidential", shown.typed.confidential == "yes",
                        &t!(locale, "sources-confidential-tick"), &t!(locale, "sources-confidential-hint")))
                }
                p.buttons { button.btn { (t!(locale, "sources-save-button")) } }
            }
        }
    }
}

fn keys(shell: &Shell, shown: &Shown<'_>) -> Markup {
    let locale = shell.locale;
    let here = index::href(shown.source);
    html! {
        section #keys.block {
            h2 { (t!(locale, "sources-keys-title")) }
            p { (t!(locale, "sources-keys-text")) }
            @if !shown.keys.is_empty() {
                ul.list { @for key in shown.keys {
                    @let made = bricks::fixed_moment(&shell.dates(), key.created_at);
                    li {
                        p {
                            (tm!(locale, "sources-key", number = key.id.0, date = made, name = html! { bdi { (key.by) } }))
                            " "
                            @match key.used_at {
                                Some(at) => (tm!(locale, "sources-key-used", date = bricks::fixed_moment(&shell.dates(), at))),
                                None => (t!(locale, "sources-key-unused")),
                            }
                        }
                        p.buttons {
                            button.btn.small.harm form="act" formaction={ (here) "/keys/" (key.id) "/revoke" } {
                                (t!(locale, "sources-key-revoke", number = key.id.0))
                            }
                        }
                    }
                } }
            }
            form.form method="post" action={ (here) "/keys" } {
                (shell.token_field())
                p.buttons { button.btn { (t!(locale, "sources-key-button")) } }
            }
        }
    }
}

fn remove(shell: &Shell, source: &Known) -> Markup {
    let locale = shell.locale;
    html! {
        section.block {
            h2 { (t!(locale, "sources-remove-title")) }
            p { (t!(locale, "sources-remove-text")) }
            p.buttons {
                button.btn.harm form="act" formaction={ (index::href(source)) "/remove" } { (t!(locale, "sources-remove-button")) }
            }
        }
    }
}

/// The key, and the line that a clock elsewhere runs.
fn made(shell: &Shell, source: &Known, key: &Token) -> Markup {
    let locale = shell.locale;
    html! {
        div #made.note {
            h2 { (t!(locale, "sources-key-made")) }
            p { (t!(locale, "sources-key-itself")) br; code.key dir="ltr" { (key.secret()) } }
            p { (t!(locale, "sources-key-once")) }
            pre.wraps dir="ltr" { code { (command(&shell.url, source, key.secret())) } }
        }
    }
}

fn command(url: &Url, source: &Known, secret: &str) -> String {
    let url = url.as_str().trim_end_matches('/');
    let there = format!("{url}{}", index::href(source));
    let what = if source.kind == Kind::OsemApi {
        "-F events=@events.json -F speakers=@speakers.json -F tracks=@tracks.json -F rooms=@rooms.json"
    } else {
        "-T FILE"
    };
    format!("curl --fail-with-body -X PUT -H 'Authorization: Bearer {secret}' {what} {there}")
}
