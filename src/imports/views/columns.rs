//! What the columns of a table hold, to be said by an organiser.

use maud::{Markup, html};

use crate::imports::model::kinds::table::FIELDS;
use crate::imports::model::sources::Known;
use crate::imports::views::{index, words};
use crate::platform::bricks::{self, Field};
use crate::platform::error::Problem;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::{Page, Shell};
use crate::platform::text::language::Lang;
use crate::t;

/// What the page shows.
pub struct Columns<'a> {
    /// The source.
    pub source: &'a Known,
    /// The run whose table it is; empty for none.
    pub run: String,
    /// Each column's name, first values, and the field that it fills.
    pub columns: &'a [(String, Vec<String>, String)],
    /// The language of entries that name none; empty for none.
    pub language: &'a str,
    /// What is wrong.
    pub problems: &'a [Problem],
}

/// The page.
#[must_use]
pub fn page(shell: &Shell, shown: &Columns<'_>) -> Page {
    let locale = shell.locale;
    let title = t!(locale, "sources-columns-title");
    let here = format!("{}/columns", index::href(shown.source));
    let main = html! {
        div.head {
            h1 { (title) }
            p.sub { (t!(locale, "sources-columns-lede")) }
            (bricks::error_summary(locale, shown.problems))
        }
        div.text.full {
            @if shown.columns.is_empty() {
                p { (t!(locale, "sources-columns-none")) }
                p { a href=(index::href(shown.source)) { (t!(locale, "sources-columns-back")) } }
            } @else {
                form.form method="post" action=(here) novalidate {
                    (shell.token_field())
                    input type="hidden" name="run" value=(shown.run);
                    (table(locale, shown))
                    (bricks::choice(locale, shown.problems, Field {
                        name: "language", label: &t!(locale, "sources-columns-language"),
                        hint: &t!(locale, "sources-columns-language-hint"), value: shown.language, ..Field::default()
                    }, &languages(locale)))
                    p.buttons {
                        button.btn.go { (t!(locale, "sources-columns-button")) }
                        a.btn href=(index::href(shown.source)) { (t!(locale, "sources-leave")) }
                    }
                }
            }
        }
    };
    Page::unlisted(
        bricks::title_with_problems(locale, shown.problems, &title),
        main,
    )
}

fn table(locale: Locale, shown: &Columns<'_>) -> Markup {
    html! {
        div #columns.table-frame tabindex="0" role="region" aria-label=(t!(locale, "sources-columns-title")) {
            table.stack {
                thead { tr {
                    th scope="col" { (t!(locale, "sources-columns-name")) }
                    th scope="col" { (t!(locale, "sources-columns-values")) }
                    th scope="col" { (t!(locale, "sources-columns-holds")) }
                } }
                tbody { @for (place, (name, values, field)) in shown.columns.iter().enumerate() {
                    tr {
                        th #{ "name-" (place) } scope="row" { bdi lang="" { (name) } }
                        td lang="" { @for value in values.iter().filter(|value| !value.is_empty()) { p { bdi { (value) } } } }
                        td {
                            select.in name={ "column-" (place) } aria-labelledby={ "name-" (place) } {
                                @for known in FIELDS {
                                    option value=(known) selected[known == field] { (words::field(locale, known)) }
                                }
                            }
                        }
                    }
                } }
            }
        }
    }
}

fn languages(locale: Locale) -> Vec<(String, String, Option<&'static str>)> {
    let none = (
        String::new(),
        t!(locale, "sources-columns-language-none").into_owned(),
        None,
    );
    let known = Lang::all().map(|lang| {
        (
            lang.code().to_owned(),
            bricks::own_name(lang),
            Some(lang.code()),
        )
    });
    [none].into_iter().chain(known).collect()
}
