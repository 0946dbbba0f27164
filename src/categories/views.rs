//! The list of categories.

use std::collections::HashMap;

use maud::{Markup, html};

use crate::categories::model::{Category, CategoryId};
use crate::platform::bricks;
use crate::platform::i18n::dates::Dates;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::{Page, Shell};
use crate::platform::time::Time;
use crate::{t, tm};

/// All categories that the viewer sees, each with its size and its last post.
#[must_use]
pub fn index(shell: &Shell, categories: &[Category], last: &HashMap<CategoryId, Time>) -> Page {
    let locale = shell.locale;
    let dates = shell.dates();
    let title = t!(locale, "categories-list-title");
    let main = html! {
        div.head { h1 { (title) } p.sub { (t!(locale, "categories-list-lede")) } }
        div.full {
            @if categories.is_empty() {
                div.empty { p { (t!(locale, "categories-list-empty")) } }
            } @else {
                ul.cats {
                    @for category in categories { (item(locale, &dates, category, last.get(&category.id).copied())) }
                }
            }
        }
    };
    Page {
        canonical: Some("/categories".to_owned()),
        ..Page::new(title, main)
    }
}

fn item(locale: Locale, dates: &Dates, category: &Category, last: Option<Time>) -> Markup {
    html! {
        li.cat {
            h2.title { a href=(category.href()) { bdi lang=(category.name_lang) { (category.name) } } }
            @if !category.description.is_empty() { p { bdi lang=(category.name_lang) { (category.description) } } }
            p.meta {
                span { (t!(locale, "categories-topics", n = category.topic_count)) }
                @if let Some(at) = last { " " span { (tm!(locale, "categories-last", date = bricks::moment(dates, at))) } }
            }
        }
    }
}
