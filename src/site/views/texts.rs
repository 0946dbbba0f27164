//! Pages of plain text: what the forum is, its rules, what it keeps, how to format a post.

use std::borrow::Cow;

use maud::{Markup, html};

use crate::platform::i18n::locale::Locale;
use crate::platform::layout::Page;
use crate::platform::text::html::Html;
use crate::t;

/// What the forum is, and what becomes of what one writes.
#[must_use]
pub fn about(locale: Locale, intro: &str) -> Page {
    let main = html! {
        div.head {
            h1 { (t!(locale, "site-about-title")) }
            p.lede { @if intro.is_empty() { (t!(locale, "site-about-purpose")) } @else { bdi { (intro) } } }
        }
        div.text {
            (section(&t!(locale, "site-about-record-title"), &t!(locale, "site-about-record")))
            (section(&t!(locale, "site-how-title"), &t!(locale, "site-how-text")))
            (section(&t!(locale, "site-about-data-title"), &t!(locale, "site-about-data")))
            (section(&t!(locale, "site-about-software-title"), &t!(locale, "site-about-software")))
        }
    };
    Page::new(t!(locale, "site-about-title"), main)
}

/// What is kept of a visitor and of a member, how long, and who sees it.
#[must_use]
pub fn privacy(locale: Locale) -> Page {
    let main = html! {
        div.head {
            h1 { (t!(locale, "site-privacy-title")) }
        }
        div.text {
            (section(&t!(locale, "site-privacy-kept-title"), &t!(locale, "site-about-data")))
            (section(&t!(locale, "site-privacy-public-title"), &t!(locale, "site-privacy-public")))
            (section(&t!(locale, "site-privacy-cookies-title"), &t!(locale, "site-privacy-cookies")))
        }
    };
    Page::new(t!(locale, "site-privacy-title"), main)
}

fn section(title: &str, text: &str) -> Markup {
    html! { section.block { h2 { (title) } p { (text) } } }
}

/// The rules in the admin's words, or the suggested ones.
#[must_use]
pub fn rules(locale: Locale, own: Option<&(String, Vec<String>)>) -> Page {
    let main = html! {
        div.head {
            h1 { (t!(locale, "site-rules-title")) }
            p.sub { (t!(locale, "site-rules-lede")) }
        }
        div.text {
            @match own {
                Some((lang, lines)) => ol.rules lang=(lang) { @for line in lines { li { bdi { (line) } } } },
                None => ol.rules { @for line in suggested_rules(locale) { li { (line) } } },
            }
        }
    };
    Page::new(t!(locale, "site-rules-title"), main)
}

/// The rules that a new forum begins with.
#[must_use]
pub fn suggested_rules(locale: Locale) -> [Cow<'static, str>; 7] {
    [
        t!(locale, "site-rules-start-matter"),
        t!(locale, "site-rules-start-capacity"),
        t!(locale, "site-rules-start-sources"),
        t!(locale, "site-rules-start-language"),
        t!(locale, "site-rules-start-privacy"),
        t!(locale, "site-rules-start-advertising"),
        t!(locale, "site-rules-start-moderation"),
    ]
}

/// What can be typed, beside what becomes of it.
#[must_use]
pub fn formatting(locale: Locale, rows: &[(&str, Html)]) -> Page {
    let title = t!(locale, "site-formatting-title");
    let main = html! {
        div.head {
            h1 { (title) }
            p.sub { (t!(locale, "site-formatting-lede")) }
        }
        div.text {
            div.frame tabindex="0" role="region" aria-label=(title) { table {
                thead { tr {
                    th scope="col" { (t!(locale, "site-formatting-typed")) }
                    th scope="col" { (t!(locale, "site-formatting-shown")) }
                } }
                tbody { @for (typed, shown) in rows {
                    tr { td { pre dir="ltr" { code { (typed) } } } td { div.prose { (shown) } } }
                } }
            } }
        }
    };
    Page::new(title.into_owned(), main)
}
