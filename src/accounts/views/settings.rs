//! What members set for themselves: language, zone, password, devices.

use maud::{Markup, html};

use crate::accounts::model::passwords::FEWEST;
use crate::accounts::parts;
use crate::platform::bricks::{self, Field};
use crate::platform::error::Problem;
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::zones;
use crate::platform::layout::{Page, Shell};
use crate::platform::time::Time;
use crate::sessions::parts as session_parts;
use crate::t;

/// The pages of one's own account.
#[must_use]
pub fn tabs(locale: Locale, here: &str) -> Markup {
    let pages = [
        ("/my/profile", t!(locale, "layout-profile")),
        ("/my/settings", t!(locale, "layout-settings")),
    ];
    html! {
        nav aria-label=(t!(locale, "accounts-settings-title")) {
            ul.tabs {
                @for (href, name) in pages {
                    li { a href=(href) aria-current=[(href == here).then_some("page")] { (name) } }
                }
            }
        }
    }
}

/// What the page shows.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// The language chosen.
    pub lang: &'a str,
    /// The zone chosen.
    pub time_zone: &'a str,
    /// Whether there is a password to be changed.
    pub has_password: bool,
    /// On how many devices the member is signed in.
    pub devices: i64,
    /// What was done before.
    pub said: Option<&'a str>,
    /// What is to be corrected.
    pub problems: &'a [Problem],
    /// The present moment.
    pub now: Time,
}

/// The page.
#[must_use]
pub fn page(shell: &Shell, shown: &Shown<'_>) -> Page {
    let locale = shell.locale;
    let title = t!(locale, "accounts-settings-title");
    let main = html! {
        div.head {
            h1 { (title) }
            p.sub { (t!(locale, "accounts-settings-lede")) }
            (tabs(locale, "/my/settings"))
            (bricks::error_summary_but_passwords(locale, shown.problems))
        }
        div.text {
            @if let Some(said) = shown.said { p.note role="status" { (said) } }
            (language_and_zone(shell, shown))
            (password(shell, shown))
            (devices(shell, shown.devices))
        }
    };
    Page::unlisted(
        bricks::title_with_problems(locale, shown.problems, &title),
        main,
    )
}

fn language_and_zone(shell: &Shell, shown: &Shown<'_>) -> Markup {
    let locale = shell.locale;
    let zones: Vec<(String, String, Option<&str>)> = zones::zones()
        .into_iter()
        .map(|zone| (zone.clone(), zone.replace('_', " "), None))
        .collect();
    let time = shell.dates().time(shown.now.0);
    html! {
        form.form method="post" action="/my/settings" novalidate {
            (shell.token_field())
            (parts::lang(locale, shown.problems, shown.lang))
            (bricks::choice(locale, shown.problems, Field {
                name: "time_zone",
                label: &t!(locale, "accounts-zone-label"),
                hint: &t!(locale, "accounts-zone-hint", time = time),
                value: shown.time_zone,
                ..Field::default()
            }, &zones))
            p.buttons { button.btn.go { (t!(locale, "accounts-settings-save")) } }
        }
    }
}

fn password(shell: &Shell, shown: &Shown<'_>) -> Markup {
    let locale = shell.locale;
    html! {
        section.block {
            div.bar-head { h2 { (t!(locale, "accounts-settings-password-title")) } }
            @if shown.has_password {
                form.form method="post" action="/my/password" novalidate {
                    (shell.token_field())
                    (bricks::field(locale, shown.problems, Field {
                        name: "present",
                        label: &t!(locale, "accounts-password-present-label"),
                        kind: "password",
                        autocomplete: "current-password",
                        required: true,
                        ..Field::default()
                    }))
                    (session_parts::new_password(
                        locale,
                        shown.problems,
                        &t!(locale, "sessions-reset-label"),
                        &t!(locale, "accounts-password-hint-required", min = FEWEST),
                        true,
                    ))
                    p.buttons {
                        button.btn { (t!(locale, "accounts-password-change-button")) }
                        a href="/reset" { (t!(locale, "sessions-forgot")) }
                    }
                }
            } @else {
                p { (t!(locale, "accounts-settings-password-text")) }
                p.buttons { a.btn href="/reset" { (t!(locale, "sessions-reset-request-title")) } }
            }
        }
    }
}

fn devices(shell: &Shell, devices: i64) -> Markup {
    let locale = shell.locale;
    html! {
        section.block {
            div.bar-head { h2 { (t!(locale, "accounts-devices-title")) } }
            p { (t!(locale, "accounts-devices", n = devices)) }
            @if devices > 1 {
                form.form method="post" action="/my/sessions/end" novalidate {
                    (shell.token_field())
                    p.buttons { button.btn { (t!(locale, "accounts-devices-button")) } }
                }
            }
        }
    }
}
