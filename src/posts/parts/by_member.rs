//! What somebody wrote, as a list.

use std::collections::HashMap;

use maud::{Markup, html};

use crate::categories::model::{CategoryId, Label};
use crate::platform::bricks;
use crate::platform::i18n::dates::Dates;
use crate::posts::model::by_member::Line;
use crate::t;
use crate::topics::parts::{category_link, figure};

/// The posts, each with its topic above it.
#[must_use]
pub fn rows(dates: &Dates, lines: &[Line], labels: &HashMap<CategoryId, Label>) -> Markup {
    html! {
        ul.rows { @for line in lines { (row(dates, line, labels.get(&line.category))) } }
    }
}

fn row(dates: &Dates, line: &Line, category: Option<&Label>) -> Markup {
    let locale = dates.locale();
    let (title, title_lang) = &line.title;
    let (text, lang) = &line.excerpt;
    html! {
        li.row {
            div {
                h2.title { a href=(line.href) { bdi lang=(title_lang.code()) { (title) } } }
                p.meta {
                    span { (t!(locale, "posts-link", number = line.number)) } " "
                    @if let Some(category) = category { (category_link(line.category, category)) " " }
                    (bricks::language_tag(*lang))
                }
                p.excerpt { bdi lang=(lang.code()) { (text) } }
            }
            p.figs {
                span { (figure(&t!(locale, "likes-count", n = line.like_count))) } " "
                span.when { (bricks::day(dates, line.created_at)) }
            }
        }
    }
}
