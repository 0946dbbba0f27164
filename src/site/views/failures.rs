//! Pages for when something goes wrong: what happened, what to do, and a way on.

use maud::{Markup, html};

use crate::platform::i18n::locale::Locale;
use crate::platform::layout::Page;
use crate::t;

/// What an error page says.
#[derive(Debug)]
pub struct Failure {
    /// The HTTP status.
    pub status: u16,
    /// What happened, in a few words.
    pub title: String,
    /// What happened, in a sentence.
    pub what: String,
    /// What the reader can do.
    pub advice: String,
    /// Where the reader came from, when it was a page of this forum.
    pub back: Option<String>,
    /// The address to load again, when that may help.
    pub again: Option<String>,
    /// The address, when it shows a page to those who ask for one.
    pub open: Option<String>,
    /// What somebody had written into the form that was refused; empty when that was nothing.
    pub written: String,
}

/// The page.
#[must_use]
pub fn page(locale: Locale, failure: &Failure) -> Page {
    let main = html! {
        div.head {
            p.kicker.meta { span { (failure.status) } }
            h1 { (failure.title) }
            p.lede { (failure.what) " " (failure.advice) }
        }
        div.text {
            @if !failure.written.is_empty() { (kept(locale, &failure.written)) }
            (ways(locale, failure))
        }
    };
    Page::unlisted(failure.title.clone(), main)
}

/// The text, to be copied. It is escaped and stands in a box that is named as the reader's own words, so that nobody takes
/// them for the forum's.
fn kept(locale: Locale, written: &str) -> Markup {
    html! {
        div.field {
            label for="written" { (t!(locale, "errors-kept-text")) }
            p.hint #written-hint { (t!(locale, "errors-kept-hint")) }
            // A line break right after the tag is swallowed by HTML.
            textarea.in #written readonly dir="auto" aria-describedby="written-hint" { "\n" (written) }
        }
    }
}

fn ways(locale: Locale, failure: &Failure) -> Markup {
    html! {
        nav aria-label=(t!(locale, "errors-ways-label")) { ul.ways {
            @if let Some(again) = &failure.again { li { a href=(again) { (t!(locale, "errors-way-again")) } } }
            @if let Some(open) = &failure.open { li { a href=(open) { (t!(locale, "errors-way-open")) } } }
            @if let Some(back) = &failure.back { li { a href=(back) { (t!(locale, "errors-way-back")) } } }
            li { a href="/latest" { (t!(locale, "errors-way-latest")) } }
            li { a href="/proposals" { (t!(locale, "errors-way-proposals")) } }
            li { a href="/categories" { (t!(locale, "errors-way-categories")) } }
            li { a href="/" { (t!(locale, "errors-way-home")) } }
        } }
    }
}
