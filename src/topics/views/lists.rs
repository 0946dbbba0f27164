//! The lists of topics.

use std::collections::HashMap;

use maud::{Markup, html};

use crate::categories::model::{Category, CategoryId, Label};
use crate::platform::bricks;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::{Page, Shell};
use crate::platform::time::Time;
use crate::t;
use crate::topics::model::lists::{ByLikes, ByTime, List, Row};
use crate::topics::parts::{self, Level, Style, When};

/// Everything by its last post, in days. Only a member's page names today and yesterday: the others are kept, and do not
/// know what day they are read on.
#[must_use]
pub fn latest(
    shell: &Shell,
    list: &ByTime,
    labels: &HashMap<CategoryId, Label>,
    now: Time,
) -> Page {
    let locale = shell.locale;
    let main = html! {
        div.head { (head(locale, &t!(locale, "topics-latest-title"), "/topics/new")) (tabs(locale, "/latest")) }
        @if list.is_empty() {
            div.full { (empty(locale, &t!(locale, "topics-latest-empty-title"), &t!(locale, "topics-latest-empty-text"), "/topics/new")) }
        } @else {
            div.full.days {
                (days(shell, list, labels, now))
                (pager(locale, list, "/latest", &t!(locale, "topics-list-older")))
            }
        }
    };
    page(
        t!(locale, "topics-latest-title").into_owned(),
        main,
        "/latest",
        is_first(shell),
    )
}

/// Everything by likes.
#[must_use]
pub fn top(shell: &Shell, list: &ByLikes, labels: &HashMap<CategoryId, Label>) -> Page {
    let locale = shell.locale;
    let main = html! {
        div.head { (head(locale, &t!(locale, "topics-top-title"), "/topics/new")) (tabs(locale, "/top")) }
        div.full {
            @if list.is_empty() {
                (empty(locale, &t!(locale, "topics-latest-empty-title"), &t!(locale, "topics-latest-empty-text"), "/topics/new"))
            } @else {
                (parts::rows(locale, &shell.dates(), list.all(), labels, BY_DAY))
                (pager(locale, list, "/top", &t!(locale, "topics-list-more")))
            }
        }
    };
    page(
        t!(locale, "topics-top-title").into_owned(),
        main,
        "/top",
        is_first(shell),
    )
}

/// One category.
#[must_use]
pub fn category(shell: &Shell, category: &Category, list: &ByTime, starts: bool) -> Page {
    let locale = shell.locale;
    let start = format!("/topics/new?category={}", category.id);
    let main = html! {
        div.head {
            p.kicker.meta { a href="/categories" { (t!(locale, "categories-list-title")) } }
            @if starts {
                (head_named(locale, category, &start))
            } @else {
                h1 { bdi lang=(category.name_lang) { (category.name) } }
            }
            @if !category.description.is_empty() { p.sub { bdi lang=(category.name_lang) { (category.description) } } }
        }
        div.full {
            @if list.is_empty() {
                (empty(locale, &t!(locale, "categories-empty-title"), &t!(locale, "categories-empty-text"), &start))
            } @else {
                (parts::rows(locale, &shell.dates(), list.all(), &HashMap::new(), BY_DAY))
                (pager(locale, list, &category.href(), &t!(locale, "topics-list-older")))
            }
        }
    };
    page(
        category.name.clone(),
        main,
        &category.href(),
        is_first(shell),
    )
}

const BY_DAY: Style = Style {
    level: Level::Two,
    when: When::Day,
};
const BY_HOUR: Style = Style {
    level: Level::Three,
    when: When::Hour,
};
const UNDER_A_HEADING: Style = Style {
    level: Level::Three,
    when: When::Day,
};

fn page(title: String, main: Markup, canonical: &str, first: bool) -> Page {
    Page {
        canonical: Some(canonical.to_owned()),
        // Search engines keep the first page of a list: where the others begin changes with every post.
        hidden_from_search: !first,
        ..Page::new(title, main)
    }
}

fn is_first(shell: &Shell) -> bool {
    !shell.here.contains("before=")
}

fn head(locale: Locale, title: &str, start: &str) -> Markup {
    html! { div.bar-head { h1 { (title) } (start_button(locale, start)) } }
}

fn head_named(locale: Locale, category: &Category, start: &str) -> Markup {
    html! {
        div.bar-head {
            h1 { bdi lang=(category.name_lang) { (category.name) } }
            (start_button(locale, start))
        }
    }
}

fn start_button(locale: Locale, href: &str) -> Markup {
    html! { a.btn.small href=(href) { (bricks::icon("edit")) (t!(locale, "topics-new-title")) } }
}

fn tabs(locale: Locale, here: &str) -> Markup {
    let places = [
        ("/latest", t!(locale, "layout-latest")),
        ("/top", t!(locale, "topics-top-tab")),
    ];
    html! {
        nav aria-label=(t!(locale, "topics-list-tabs-label")) {
            ul.tabs {
                @for (href, words) in places {
                    li { a href=(href) aria-current=[(href == here).then_some("page")] { (words) } }
                }
            }
        }
    }
}

fn days(shell: &Shell, list: &ByTime, labels: &HashMap<CategoryId, Label>, now: Time) -> Markup {
    let (locale, dates) = (shell.locale, shell.dates());
    let mut sections: Vec<(String, &[Row], Style)> = Vec::new();
    if !list.pinned.is_empty() {
        let words = t!(locale, "topics-state-pinned").into_owned();
        sections.push((words, &list.pinned, UNDER_A_HEADING));
    }
    let same_day = |a: &Row, b: &Row| dates.date(a.listed_at.0) == dates.date(b.listed_at.0);
    for rows in list.rows.chunk_by(same_day) {
        if let Some(first) = rows.first() {
            let at = first.listed_at.0;
            let day = match shell.member {
                Some(_) => dates.day_label(at, Some(now.0)),
                None => dates.day_of_page(at, now.0),
            };
            sections.push((day, rows, BY_HOUR));
        }
    }
    html! {
        @for (index, (day, rows, style)) in sections.iter().enumerate() {
            section.day aria-labelledby={ "d" (index) } {
                h2 id={ "d" (index) } { (day) }
                (parts::rows(locale, &dates, *rows, labels, *style))
            }
        }
    }
}

fn empty(locale: Locale, title: &str, text: &str, start: &str) -> Markup {
    html! {
        div.empty {
            h2 { (title) }
            p { (text) }
            p.buttons {
                a.btn.go href="/proposals" { (t!(locale, "layout-proposals")) }
                a.btn href=(start) { (t!(locale, "topics-new-title")) }
            }
        }
    }
}

fn pager<const N: usize>(locale: Locale, list: &List<N>, path: &str, words: &str) -> Markup {
    html! {
        nav.pager aria-label=(t!(locale, "common-pager-label")) {
            span { (t!(locale, "common-pager-size", n = list.all().count())) }
            @if let Some(key) = &list.next {
                ul { li { a.btn href={ (path) "?before=" (key) } rel="next" { (words) } } }
            }
        }
    }
}
