//! What organisers set for a summit.

use maud::{Markup, html};

use crate::platform::bricks::{self, Field};
use crate::platform::error::Problem;
use crate::platform::i18n::zones::zones;
use crate::platform::layout::{Page, Shell};
use crate::proposals::model::words::State;
use crate::proposals::parts::state_word;
use crate::summits::model::Summit;
use crate::summits::model::forms::{
    FIRST_DAY, Fields, LAST_DAY, LONGEST_NAME, NAMES, PHASES, STATE, SUPPORT_LIMIT, SUPPORT_UNTIL,
    Typed, URL, ZONE,
};
use crate::summits::parts::phase;
use crate::{t, tm};

/// What the page shows.
pub struct Shown<'a> {
    /// The summit.
    pub summit: &'a Summit,
    /// What its form holds.
    pub typed: &'a Typed,
    /// What is wrong with that.
    pub problems: &'a [Problem],
    /// The word for what was just done.
    pub said: &'a str,
}

/// The page.
#[must_use]
pub fn page(shell: &Shell, shown: &Shown<'_>) -> Page {
    let (locale, summit) = (shell.locale, shown.summit);
    let title = t!(locale, "summits-settings-title");
    let done = match shown.said {
        "saved" => Some(t!(locale, "common-saved")),
        "published" if summit.decisions_at.is_some() => Some(t!(locale, "summits-publish-done")),
        _ => None,
    };
    let main = html! {
        div.head {
            p.kicker.meta { a href=(summit.href()) { bdi lang=(summit.name_lang) { (summit.name) } } }
            h1 { (title) }
            p.sub { (t!(locale, "summits-zone-note", zone = &summit.zone)) }
            (bricks::error_summary(locale, shown.problems))
            @if let Some(done) = done { p.note role="status" { b { (done) } } }
        }
        div.text {
            form.form method="post" action={ (summit.href()) "/settings" } novalidate {
                (shell.token_field())
                h2 { (t!(locale, "summits-about-title")) }
                p { (t!(locale, "summits-about-text")) }
                (about(shell, shown))
                h2 { (t!(locale, "summits-phases-title")) }
                p { (t!(locale, "summits-phases-text")) }
                @for names in PHASES { (phase_fields(shell, shown, names)) }
                (states(shell, shown))
                (supports(shell, shown))
                p.buttons { button.btn.go { (t!(locale, "summits-settings-save")) } }
            }
            (decisions(shell, summit))
        }
    };
    Page::unlisted(
        bricks::title_with_problems(locale, shown.problems, &title),
        main,
    )
}

fn about(shell: &Shell, shown: &Shown<'_>) -> Markup {
    let (locale, typed, problems) = (shell.locale, shown.typed, shown.problems);
    let field = |name, label: &str, kind, most| {
        bricks::field(
            locale,
            problems,
            Field {
                name,
                label,
                value: typed.value(name),
                kind,
                most,
                ..Field::default()
            },
        )
    };
    let zones: Vec<(String, String, Option<&str>)> = zones()
        .into_iter()
        .map(|zone| (zone.clone(), zone.replace('_', " "), None))
        .collect();
    html! {
        @for (lang, name) in NAMES {
            (field(name, &t!(locale, "summits-name-label", language = lang.own_name()), "", LONGEST_NAME))
        }
        (field(URL, &t!(locale, "summits-url-label"), "url", 0))
        (field(FIRST_DAY, &t!(locale, "summits-first-day-label"), "date", 0))
        (field(LAST_DAY, &t!(locale, "summits-last-day-label"), "date", 0))
        (bricks::choice(locale, problems, Field {
            name: ZONE, label: &t!(locale, "summits-zone-label"), value: typed.value(ZONE), ..Field::default()
        }, &zones))
    }
}

fn phase_fields(shell: &Shell, shown: &Shown<'_>, names: Fields) -> Markup {
    let (locale, typed) = (shell.locale, shown.typed);
    let day = |name: &'static str, label: &str| {
        bricks::field(
            locale,
            shown.problems,
            Field {
                name,
                label,
                value: typed.value(name),
                kind: "date",
                ..Field::default()
            },
        )
    };
    let tick = |name, says: &str| bricks::tick(name, !typed.value(name).is_empty(), says, "");
    html! {
        fieldset.field.group {
            legend { (phase(locale, names.phase)) }
            (day(names.from, &t!(locale, "summits-from-label")))
            (day(names.to, &t!(locale, "summits-to-label")))
            (tick(names.proposing, &t!(locale, "summits-opens-proposing")))
            (tick(names.rating, &t!(locale, "summits-opens-rating")))
            (tick(names.replying, &t!(locale, "summits-opens-replying")))
        }
    }
}

fn states(shell: &Shell, shown: &Shown<'_>) -> Markup {
    let locale = shell.locale;
    html! {
        fieldset.field {
            legend { (t!(locale, "summits-states-title")) }
            p.hint { (t!(locale, "summits-states-hint")) }
            @for state in State::ALL {
                label.check {
                    input type="checkbox" name=(STATE) value=(state.word()) checked[shown.typed.has(STATE, state.word())];
                    span { (state_word(locale, *state)) }
                }
            }
        }
    }
}

fn supports(shell: &Shell, shown: &Shown<'_>) -> Markup {
    let (locale, typed) = (shell.locale, shown.typed);
    html! {
        (bricks::field(locale, shown.problems, Field {
            name: SUPPORT_LIMIT, label: &t!(locale, "summits-support-limit-label"), hint: &t!(locale, "summits-support-limit-hint"),
            value: typed.value(SUPPORT_LIMIT), kind: "number", required: true, ..Field::default()
        }))
        (bricks::field(locale, shown.problems, Field {
            name: SUPPORT_UNTIL, label: &t!(locale, "summits-support-until-label"), hint: &t!(locale, "summits-support-until-hint"),
            value: typed.value(SUPPORT_UNTIL), kind: "date", ..Field::default()
        }))
    }
}

fn decisions(shell: &Shell, summit: &Summit) -> Markup {
    let (locale, dates) = (shell.locale, shell.dates());
    html! {
        section.block {
            h2 { (t!(locale, "summits-decisions-title")) }
            @match summit.decisions_at {
                Some(at) => p { (tm!(locale, "summits-decisions-published", date = bricks::fixed_moment(&dates, at))) },
                None => {
                    p { (t!(locale, "summits-publish-text")) }
                    p.buttons { a.btn href={ (summit.href()) "/decisions" } { (t!(locale, "summits-publish-link")) } }
                },
            }
        }
    }
}
