//! The first page: what this place is for, and what is being said in it.

use std::collections::HashMap;

use maud::{Markup, html};

use crate::categories::model::{Category, CategoryId};
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::numbers;
use crate::platform::layout::{Page, Shell};
use crate::proposals::model::lists::Line;
use crate::site::model::{Figures, Lead};
use crate::summits::model::Summit;
use crate::summits::parts::days;
use crate::topics::model::TopicId;
use crate::topics::model::lists::Row;
use crate::topics::parts::{self, Level, Said, Style, When};
use crate::{t, tm};

/// How topics stand on the page.
const STYLE: Style = Style {
    level: Level::Three,
    when: When::Day,
};

/// What the page is made of.
pub struct Home {
    /// The summit it speaks of.
    pub summit: Option<Summit>,
    /// What the forum is for, in the admin's words.
    pub intro: String,
    /// How much there is.
    pub figures: Figures,
    /// What is being discussed.
    pub topics: Vec<Row>,
    /// A sentence of the last post of each.
    pub leads: HashMap<TopicId, Lead>,
    /// The categories that the viewer sees.
    pub categories: Vec<Category>,
    /// The newest proposals.
    pub proposals: Vec<Line>,
}

/// The page.
#[must_use]
pub fn page(shell: &Shell, home: &Home) -> Page {
    let locale = shell.locale;
    let title = home
        .summit
        .as_ref()
        .map_or(shell.site.as_str(), |summit| summit.name.as_str());
    let main = html! {
        div.head {
            @if let Some(summit) = &home.summit { p.kicker.meta {
                span { (t!(locale, "site-home-summit")) }
                @if let Some(dates) = days(locale, summit) { " " span { (dates) } }
            } }
            h1.summit { @match &home.summit {
                Some(summit) => a.quiet href=(summit.href()) { bdi lang=(summit.name_lang) { (title) } },
                None => bdi { (title) },
            } }
            p.lede { @if home.intro.is_empty() { (t!(locale, "site-home-intro")) } @else { bdi { (home.intro) } } }
            p.buttons {
                a.btn.go href="/proposals" { (t!(locale, "site-browse-proposals", n = home.figures.proposals)) }
                @if shell.member.is_none() && shell.sign_up_open { " " a.btn href="/signup" { (t!(locale, "layout-create-account")) } }
            }
            (tally(locale, home.figures))
        }
        div.text {
            (discussed(shell, home))
            (tracks(locale, &home.categories))
        }
        aside.side aria-label=(t!(locale, "layout-side-label")) {
            (newest(locale, &home.proposals))
            section.block {
                h2 { (t!(locale, "site-how-title")) }
                p { (t!(locale, "site-how-text")) }
            }
        }
    };
    Page::new(title, main)
}

fn tally(locale: Locale, figures: Figures) -> Markup {
    let figures = [
        (
            t!(locale, "site-figure-proposals", n = figures.proposals),
            figures.proposals,
        ),
        (
            t!(locale, "site-figure-topics", n = figures.topics),
            figures.topics,
        ),
        (
            t!(locale, "site-figure-posts", n = figures.posts),
            figures.posts,
        ),
        (
            t!(locale, "site-figure-members", n = figures.members),
            figures.members,
        ),
    ];
    html! {
        dl.tally aria-label=(t!(locale, "site-figures-label")) {
            @for (word, number) in figures { div { dt { (word) } dd { (numbers::integer(locale, number)) } } }
        }
    }
}

fn discussed(shell: &Shell, home: &Home) -> Markup {
    let locale = shell.locale;
    let dates = shell.dates();
    let label = |id: CategoryId| {
        home.categories
            .iter()
            .find(|category| category.id == id)
            .map(Category::label)
    };
    html! {
        section.block {
            div.bar-head {
                h2 { (t!(locale, "site-discussed-title")) }
                a href="/latest" { (t!(locale, "site-discussed-all")) }
            }
            @if home.topics.is_empty() {
                p { (tm!(locale, "site-empty-text", link = html! { a href="/proposals" { (t!(locale, "site-new-proposals-all")) } })) }
            } @else {
                ul.rows {
                    @for (at, topic) in home.topics.iter().enumerate() {
                        @let said = home.leads.get(&topic.id).map(|lead| Said { text: &lead.text, lang: &lead.lang, leads: at == 0 });
                        (parts::row(locale, &dates, topic, label(topic.category).as_ref(), STYLE, said))
                    }
                }
            }
        }
    }
}

fn tracks(locale: Locale, categories: &[Category]) -> Markup {
    html! {
        section.block {
            div.bar-head {
                h2 { (t!(locale, "site-tracks-title")) }
                a href="/categories" { (t!(locale, "errors-way-categories")) }
            }
            ul.tracks { @for category in categories {
                li {
                    a href=(category.href()) { bdi lang=(category.name_lang) { (category.name) } }
                    span.count { (numbers::integer(locale, category.topic_count)) }
                }
            } }
        }
    }
}

fn newest(locale: Locale, proposals: &[Line]) -> Markup {
    html! {
        @if !proposals.is_empty() { section.block {
            h2 { (t!(locale, "site-new-proposals-title")) }
            ul.plain { @for proposal in proposals {
                li {
                    a href=(proposal.href()) { bdi lang=(proposal.lang) { (proposal.title) } }
                    @if let Some(kind) = &proposal.kind { p.meta { span { (kind) } } }
                }
            } }
        } }
    }
}
