//! Pages about one account: what everybody sees, and the form behind it.

use maud::{Markup, html};

use crate::accounts::model::profiles::{MOST_OF_BIO, MOST_OF_LINE, Profile};
use crate::accounts::model::{AccountState, Viewer, href};
use crate::accounts::parts;
use crate::platform::bricks::{self, Field};
use crate::platform::error::Problem;
use crate::platform::i18n::dates::Dates;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::{Page, Shell};
use crate::t;

/// Which of its lists the page of an account shows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Tab {
    /// What it wrote.
    Posts,
    /// What it started.
    Topics,
}

/// A page of one of the lists, made by the parts of the nouns that people write.
#[derive(Debug)]
pub struct Contributions {
    /// Which list.
    pub tab: Tab,
    /// Its rows; `None` when there are none.
    pub rows: Option<Markup>,
    /// The key of the next page.
    pub next: Option<String>,
    /// Whether this is the first page.
    pub is_first: bool,
}

/// The page of an account.
#[must_use]
pub fn show(dates: &Dates, viewer: &Viewer, profile: &Profile, shown: &Contributions) -> Page {
    let locale = dates.locale();
    let own = viewer.id() == Some(profile.id);
    let main = html! {
        div.head {
            div.profile {
                span.face.l aria-hidden="true" { (bricks::initials(&profile.display_name)) }
                div {
                    h1 { bdi { (profile.display_name) } }
                    (facts(dates, profile))
                }
            }
            @if let Some(bio) = &profile.bio {
                div.prose.profile-bio dir="auto" { (bio) }
            }
            @if own {
                p.buttons {
                    a.btn.small href="/my/profile" { (bricks::icon("edit")) (t!(locale, "accounts-profile-edit")) }
                    a.btn.small href="/my/settings" { (t!(locale, "layout-settings")) }
                }
            }
            @if profile.state != AccountState::System { (tabs(locale, profile, shown.tab)) }
        }
        @if profile.state != AccountState::System { (contributions(locale, profile, shown, own)) }
    };
    Page {
        canonical: Some(path(&profile.name, shown.tab)),
        hidden_from_search: !shown.is_first,
        ..Page::new(profile.display_name.clone(), main)
    }
}

/// The address of a list.
#[must_use]
pub fn path(name: &str, tab: Tab) -> String {
    match tab {
        Tab::Posts => href(name),
        Tab::Topics => format!("{}/topics", href(name)),
    }
}

fn tabs(locale: Locale, profile: &Profile, here: Tab) -> Markup {
    let tabs = [
        (
            Tab::Posts,
            t!(locale, "accounts-posts", n = profile.post_count),
        ),
        (
            Tab::Topics,
            t!(locale, "accounts-topics", n = profile.topic_count),
        ),
    ];
    html! {
        nav aria-label=(t!(locale, "accounts-contributions-title")) {
            ul.tabs {
                @for (tab, words) in tabs {
                    li { a href=(path(&profile.name, tab)) aria-current=[(tab == here).then_some("page")] { (words) } }
                }
            }
        }
    }
}

fn contributions(locale: Locale, profile: &Profile, shown: &Contributions, own: bool) -> Markup {
    html! {
        div.full {
            @if let Some(rows) = &shown.rows { (rows) } @else { (nothing_yet(locale, profile, own)) }
            @if let Some(next) = &shown.next {
                nav.pager aria-label=(t!(locale, "common-pager-label")) {
                    ul {
                        li { a.btn href={ (path(&profile.name, shown.tab)) "?before=" (next) } rel="next" { (t!(locale, "common-pager-older")) } }
                    }
                }
            }
        }
    }
}

fn facts(dates: &Dates, profile: &Profile) -> Markup {
    let locale = dates.locale();
    let person = profile.state != AccountState::System;
    html! {
        p.meta {
            span { "@" bdi { (profile.name) } } " "
            (parts::offices(locale, &profile.groups)) " "
            @if profile.affiliation.is_some() || profile.country.is_some() {
                span { (place(locale, profile)) } " "
            }
            @if profile.state == AccountState::Suspended { span { (t!(locale, "accounts-suspended")) } " " }
            @if person {
                span { (crate::tm!(locale, "accounts-since", date = bricks::day(dates, profile.created_at))) } " "
                span { (t!(locale, "accounts-likes", n = profile.likes_received)) }
            }
        }
    }
}

fn place(locale: Locale, profile: &Profile) -> Markup {
    html! {
        @if let Some(affiliation) = &profile.affiliation { bdi { (affiliation) } }
        @if profile.affiliation.is_some() && profile.country.is_some() { (t!(locale, "common-list-comma")) }
        @if let Some(country) = &profile.country { bdi { (country) } }
    }
}

fn nothing_yet(locale: Locale, profile: &Profile, own: bool) -> Markup {
    let words = if own {
        t!(locale, "accounts-contributions-empty-own")
    } else {
        t!(
            locale,
            "accounts-contributions-empty",
            name = profile.display_name.as_str()
        )
    };
    html! {
        div.empty {
            h2 { (t!(locale, "accounts-contributions-none")) }
            p { (words) }
            @if own { p.buttons { a.btn.go href="/proposals" { (t!(locale, "errors-way-proposals")) } } }
        }
    }
}

/// What the form holds.
#[derive(Clone, Copy, Debug)]
pub struct Typed<'a> {
    /// The name on pages.
    pub display_name: &'a str,
    /// The organisation.
    pub affiliation: &'a str,
    /// The country.
    pub country: &'a str,
    /// About oneself, as Markdown.
    pub bio: &'a str,
}

/// The form for one's own profile.
#[must_use]
pub fn edit(
    shell: &Shell,
    name: &str,
    typed: Typed<'_>,
    problems: &[Problem],
    said: Option<&str>,
) -> Page {
    let locale = shell.locale;
    let title = t!(locale, "accounts-profile-edit");
    let line =
        |field: &'static str, label: &str, hint: &str, value: &str, autocomplete: &'static str| {
            bricks::field(
                locale,
                problems,
                Field {
                    name: field,
                    label,
                    hint,
                    value,
                    autocomplete,
                    most: MOST_OF_LINE,
                    ..Field::default()
                },
            )
        };
    let main = html! {
        div.head {
            h1 { (title) }
            p.sub { (t!(locale, "accounts-profile-edit-lede")) }
            (crate::accounts::views::settings::tabs(locale, "/my/profile"))
            (bricks::error_summary(locale, problems))
        }
        div.text {
            @if let Some(said) = said { p.note role="status" { (said) } }
            form.form method="post" action="/my/profile" novalidate {
                (shell.token_field())
                (parts::display_name(locale, problems, typed.display_name))
                (line("affiliation", &t!(locale, "accounts-affiliation-label"), &t!(locale, "accounts-affiliation-hint"),
                    typed.affiliation, "organization"))
                (line("country", &t!(locale, "accounts-country-label"), &t!(locale, "accounts-country-hint"),
                    typed.country, "country-name"))
                (bricks::text_area(locale, problems, Field {
                    name: "bio",
                    label: &t!(locale, "accounts-bio-label"),
                    hint: &t!(locale, "accounts-bio-hint", max = MOST_OF_BIO),
                    value: typed.bio,
                    ..Field::default()
                }))
                p.buttons {
                    button.btn.go { (t!(locale, "accounts-profile-save")) }
                    a href=(href(name)) { (t!(locale, "accounts-profile-see")) }
                }
            }
        }
        aside.side aria-label=(t!(locale, "layout-side-label")) {
            section.block {
                h2 { (t!(locale, "accounts-profile-who-title")) }
                p { (t!(locale, "accounts-profile-who-text")) }
            }
        }
    };
    Page::unlisted(bricks::title_with_problems(locale, problems, &title), main)
}
