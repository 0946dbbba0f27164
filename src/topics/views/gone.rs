//! The page at the address of a removed topic.

use maud::{Markup, html};

use crate::categories::model::Label;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::{Page, Shell};
use crate::topics::model::Gone;
use crate::{t, tm};

/// The page: that the topic was removed, when and why, and a way on. Its words are gone with it.
#[must_use]
pub fn page(shell: &Shell, gone: &Gone, category: Option<&Label>) -> Page {
    let locale = shell.locale;
    let title = match &gone.own_title {
        Some(_) => t!(locale, "topics-gone-title-own"),
        None => t!(locale, "topics-gone-title"),
    };
    let date = shell.dates().day_month_year(gone.at.0);
    let main = html! {
        div.head {
            h1 { (title) }
            @if let Some((title, lang)) = &gone.own_title {
                p.sub { bdi lang=(lang.code()) { (title) } }
            }
            p.lede { (t!(locale, "topics-gone-text", date = date)) }
            p.lede { (tm!(locale, "topics-gone-reason", reason = gone.reason.as_str())) }
        }
        div.text { (ways(locale, gone, category)) }
    };
    Page::unlisted(title.into_owned(), main)
}

fn ways(locale: Locale, gone: &Gone, category: Option<&Label>) -> Markup {
    html! {
        nav aria-label=(t!(locale, "errors-ways-label")) { ul.ways {
            @if let Some(label) = category {
                @let name = html! { bdi lang=(label.lang) { (label.name) } };
                li { a href={ "/c/" (label.slug) "/" (gone.category) } { (tm!(locale, "topics-gone-on", category = name)) } }
            }
            li { a href="/rules" { (t!(locale, "topics-gone-rules")) } }
            li { a href="/latest" { (t!(locale, "errors-way-latest")) } }
        } }
    }
}
