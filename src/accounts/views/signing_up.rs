//! Making an account: the form, what follows it, and the page behind the link of the letter.

use std::time::Duration;

use maud::{Markup, html};

use crate::accounts::model::finding::Account;
use crate::accounts::model::passwords::FEWEST;
use crate::accounts::parts;
use crate::platform::bricks;
use crate::platform::error::{Problem, Words};
use crate::platform::i18n::dates;
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::messages;
use crate::platform::layout::Page;
use crate::sessions::model::carrying::Carried;
use crate::sessions::parts as session_parts;
use crate::{t, tm};

/// What the form shows.
#[derive(Clone, Debug, Default)]
pub struct SignUp<'a> {
    /// The name on pages.
    pub display_name: &'a str,
    /// The name in addresses.
    pub name: &'a str,
    /// The mail address.
    pub address: &'a str,
    /// The language.
    pub lang: &'a str,
    /// Whether the rules are ticked.
    pub rules: bool,
    /// The form that travels along.
    pub carried: Option<&'a Carried>,
    /// What is to be corrected.
    pub problems: &'a [Problem],
    /// Why it is not possible now.
    pub throttled: Option<&'a Words>,
}

/// The form.
#[must_use]
pub fn form(locale: Locale, shown: &SignUp<'_>) -> Page {
    let title = t!(locale, "accounts-sign-up-title");
    let problems = shown.problems;
    let tab = if problems.is_empty() && shown.throttled.is_none() {
        title.clone()
    } else {
        t!(locale, "forms-page-title", page = &*title)
    };
    let main = html! {
        div.head {
            h1 { (title) }
            p.sub { (t!(locale, "accounts-sign-up-lede")) }
            (bricks::error_summary_but_passwords(locale, problems))
            @if let Some(words) = shown.throttled {
                div #problems.problems role="alert" tabindex="-1" autofocus {
                    h2 { (t!(locale, "errors-429-title")) }
                    p { (messages::say(locale, words)) }
                }
            }
        }
        div.text {
            form.form method="post" action="/signup" novalidate {
                (session_parts::carried(locale, shown.carried))
                (parts::display_name(locale, problems, shown.display_name))
                (parts::name(locale, problems, shown.name))
                (session_parts::address(locale, problems, shown.address, &t!(locale, "accounts-address-hint")))
                (session_parts::new_password(
                    locale,
                    problems,
                    &t!(locale, "accounts-password-label"),
                    &t!(locale, "accounts-password-hint", min = FEWEST),
                    false,
                ))
                (parts::lang(locale, problems, shown.lang))
                (rules(locale, shown))
                p.buttons {
                    button.btn.go { (t!(locale, "accounts-sign-up-button")) }
                    a href="/login" { (t!(locale, "accounts-sign-up-have-one")) }
                }
            }
        }
        aside.side aria-label=(t!(locale, "layout-side-label")) {
            section.block {
                h2 { (t!(locale, "accounts-next-title")) }
                p { (t!(locale, "accounts-next-text")) }
                @if shown.carried.is_some_and(Carried::has_text) { p { (t!(locale, "sessions-carried-sign-up-note")) } }
            }
            section.block {
                h2 { (t!(locale, "accounts-kept-title")) }
                p { (t!(locale, "accounts-kept-text")) }
            }
        }
    };
    Page::unlisted(tab, main)
}

fn rules(locale: Locale, shown: &SignUp<'_>) -> Markup {
    let wrong = shown
        .problems
        .iter()
        .find(|problem| problem.field == "rules");
    let link = html! { a href="/rules" { (t!(locale, "accounts-rules-link")) } };
    html! {
        div.field.wrong[wrong.is_some()] {
            @if let Some(problem) = wrong { p.error #rules-error { (messages::say(locale, &problem.words)) } }
            label.check {
                input #rules type="checkbox" name="rules" value="yes" required checked[shown.rules]
                    aria-invalid=[wrong.map(|_| "true")] aria-describedby=[wrong.map(|_| "rules-error")];
                span { (tm!(locale, "accounts-rules-tick", link = link)) }
            }
        }
    }
}

/// The page when the forum takes no new accounts.
#[must_use]
pub fn closed(locale: Locale) -> Page {
    let title = t!(locale, "accounts-sign-up-closed-title");
    let main = html! {
        div.head {
            h1 { (title) }
            p.lede { (t!(locale, "accounts-sign-up-closed-text")) }
        }
        div.text { p.buttons { a.btn.go href="/login" { (t!(locale, "accounts-sign-up-have-one")) } } }
    };
    Page::unlisted(title, main)
}

/// Which message to confirm an address is on its way.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Letter {
    /// The first, of a sign-up.
    First,
    /// Another one, asked for.
    Another,
}

/// A message is on its way to the address of this account; the same page whether the address is known or not.
#[must_use]
pub fn sent(
    locale: Locale,
    (name, address): (&str, &str),
    lifetime: Duration,
    letter: Letter,
) -> Page {
    let title = t!(locale, "accounts-sign-up-done-title");
    let duration = dates::duration(locale, lifetime.as_secs());
    let correcting = url::form_urlencoded::Serializer::new("/signup?".to_owned())
        .append_pair("name", name)
        .finish();
    let main = html! {
        div.head { h1 { (title) } }
        div.text {
            p.note role="status" {
                @match letter {
                    Letter::First => { (tm!(locale, "accounts-sign-up-done-text", address = address, duration = duration.as_str())) }
                    Letter::Another => { (tm!(locale, "accounts-confirm-again-done", address = address)) }
                }
            }
            p { (t!(locale, "accounts-sign-up-done-nothing")) }
            form method="post" action="/confirm/again" {
                // The name says which letter is meant: somebody else may have signed up with the same address.
                input type="hidden" name="name" value=(name);
                input type="hidden" name="address" value=(address);
                p.buttons {
                    button.btn { (t!(locale, "accounts-confirm-again-button")) }
                    a href=(correcting) { (t!(locale, "accounts-sign-up-correct")) }
                }
                p.hint { (t!(locale, "accounts-sign-up-correct-hint")) }
            }
        }
    };
    Page::unlisted(title, main)
}

/// The page behind the link. It names the account, as somebody else may have made it: one button confirms it, one says
/// that it is not the reader's. `others` is how many more wait for the same address.
#[must_use]
pub fn confirm(locale: Locale, secret: &str, account: &Account, others: usize) -> Page {
    let title = t!(locale, "accounts-confirm-title");
    let (name, shown) = (account.name.as_str(), account.display_name.as_str());
    let address = account.address.as_deref().unwrap_or_default();
    let main = html! {
        div.head {
            h1 { (title) }
            p.sub { (tm!(locale, "accounts-confirm-text", address = address, name = name, shown = shown)) }
        }
        div.text {
            @if others > 0 { p.note.needs { (t!(locale, "accounts-confirm-several")) } }
            form.form method="post" action={ "/confirm/" (secret) } novalidate {
                p.buttons { button.btn.go { (t!(locale, "accounts-confirm-button")) } }
            }
            form.form method="post" action={ "/confirm/" (secret) "/refuse" } novalidate {
                p { (t!(locale, "accounts-refuse-text")) }
                p.buttons { button.btn { (t!(locale, "accounts-refuse-button")) } }
            }
        }
    };
    Page::unlisted(title, main)
}

/// The account is removed that somebody else made with the reader's address.
#[must_use]
pub fn refused(locale: Locale, name: &str) -> Page {
    let title = t!(locale, "accounts-refused-title");
    let main = html! {
        div.head { h1 { (title) } }
        div.text {
            p.note role="status" { (tm!(locale, "accounts-refused-text", name = name)) }
            p.buttons { a.btn href="/" { (t!(locale, "errors-way-home")) } }
        }
    };
    Page::unlisted(title, main)
}
