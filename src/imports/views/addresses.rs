//! The page of an address that no proposal has.

use maud::{Markup, html};

use crate::imports::model::pasting::Place;
use crate::imports::views::words;
use crate::platform::bricks::{self, Field};
use crate::platform::layout::{Page, Shell};
use crate::{t, tm};

/// What it shows.
pub struct Shown<'a> {
    /// The address as it was given.
    pub url: &'a str,
    /// Where it leads.
    pub place: &'a Place,
    /// Whether proposals are taken now.
    pub open: bool,
    /// The word for why it could not be brought in.
    pub failed: Option<&'static str>,
}

/// The page.
#[must_use]
pub fn page(shell: &Shell, shown: &Shown<'_>) -> Page {
    let locale = shell.locale;
    let asked = !shown.url.is_empty();
    let title = if asked {
        t!(locale, "imports-url-title")
    } else {
        t!(locale, "imports-url-label")
    };
    let url = html! { bdi dir="ltr" { (shown.url) } };
    let main = html! {
        div.head { h1 { (title) } }
        div.text {
            @if let Some(word) = shown.failed {
                p.note.needs role="status" { (t!(locale, "imports-url-failed")) " " (words::reason(locale, word)) }
            }
            @match shown.place {
                Place::NoAddress if !asked => {},
                Place::NoAddress => p { (t!(locale, "imports-url-invalid", example = "https://osem.example/conferences/c/program/proposals/1")) },
                _ => p { (tm!(locale, "imports-url-text", url = url)) },
            }
            @if matches!(shown.place, Place::Elsewhere(_)) { (bring(shell, shown)) }
            (form(shell, shown))
            p.buttons { a href="/proposals" { (t!(locale, "proposals-list-title")) } }
        }
    };
    Page::unlisted(title, main)
}

fn bring(shell: &Shell, shown: &Shown<'_>) -> Markup {
    let locale = shell.locale;
    html! {
        @if !shown.open {
            p { (t!(locale, "imports-url-closed")) }
        } @else if shell.member.is_none() {
            p { (t!(locale, "imports-url-sign-in")) }
        } @else {
            p { (t!(locale, "imports-url-bring-text")) }
            form.form method="post" action="/proposals/by-url" {
                (shell.token_field())
                input type="hidden" name="url" value=(shown.url);
                p.buttons { button.btn.go { (t!(locale, "imports-url-bring")) } }
            }
        }
    }
}

/// To look for another.
fn form(shell: &Shell, shown: &Shown<'_>) -> Markup {
    let locale = shell.locale;
    html! {
        form.form method="get" action="/proposals/by-url" {
            (bricks::field(locale, &[], Field {
                name: "url",
                label: &t!(locale, "imports-url-label"),
                value: shown.url,
                kind: "url",
                ..Field::default()
            }))
            p.buttons { button.btn { (t!(locale, "imports-url-find")) } }
        }
    }
}
