//! Pages behind the links of letters: one button, since mail scanners open links.

use std::borrow::Cow;

use maud::{Markup, html};

use crate::platform::i18n::locale::Locale;
use crate::platform::layout::Page;
use crate::sessions::model::Device;
use crate::sessions::model::tokens::{Dead, Ended, Purpose};
use crate::{t, tm};

/// Signing in by the link of a mail.
#[must_use]
pub fn sign_in(locale: Locale, forum: &str, secret: &str, name: &str) -> Page {
    let title = t!(locale, "sessions-link-title", forum = forum);
    let main = html! {
        div.head {
            h1 { (title) }
            p.sub { (t!(locale, "sessions-link-text")) }
        }
        div.text {
            form.form method="post" action={ "/login/link/" (secret) } novalidate {
                (crate::sessions::parts::device(locale, Device::Own))
                p.buttons { button.btn.go { (tm!(locale, "sessions-link-button", name = name)) } }
            }
        }
    };
    Page::unlisted(title, main)
}

/// A link that does not work: what happened to it, and the next step.
#[must_use]
pub fn dead(locale: Locale, purpose: Purpose, why: Dead) -> Page {
    let title = match why {
        Dead::Unknown => t!(locale, "sessions-token-title-unknown"),
        _ => t!(locale, "sessions-token-title"),
    };
    let main = html! {
        div.head {
            h1 { (title) }
            p.lede { (what_happened(locale, purpose, why)) }
        }
        div.text { p.buttons { (next_step(locale, purpose, why)) } }
    };
    Page::unlisted(title, main)
}

fn what_happened(locale: Locale, purpose: Purpose, why: Dead) -> Cow<'static, str> {
    match (why, purpose) {
        (Dead::Ended(Ended::Used), Purpose::Confirm) => t!(locale, "sessions-token-used-confirm"),
        (Dead::Ended(Ended::Used), Purpose::Reset) => t!(locale, "sessions-token-used-reset"),
        (Dead::Ended(Ended::Used), _) => t!(locale, "sessions-token-used-sign-in"),
        (Dead::Ended(Ended::Replaced), _) => t!(locale, "sessions-token-replaced"),
        (Dead::Ended(Ended::Outdated), _) => t!(locale, "sessions-token-outdated"),
        (Dead::Expired, Purpose::Confirm) => t!(locale, "sessions-token-expired-confirm"),
        (Dead::Expired, _) => t!(locale, "sessions-token-expired"),
        (Dead::Closed, _) => t!(locale, "sessions-token-closed"),
        (Dead::Unknown, _) => t!(locale, "sessions-token-unknown"),
    }
}

fn next_step(locale: Locale, purpose: Purpose, why: Dead) -> Markup {
    html! {
        // Where nobody can sign in, neither a letter nor a password is a way on.
        @if why != Dead::Closed { (ways_in(locale, purpose, why)) }
        a href="/" { (t!(locale, "errors-way-home")) }
    }
}

/// Letters to sign in and to confirm an address are both asked for on the page to sign in.
fn ways_in(locale: Locale, purpose: Purpose, why: Dead) -> Markup {
    let has_password = matches!(why, Dead::Ended(Ended::Used | Ended::Outdated));
    html! {
        @if purpose == Purpose::Reset && !has_password {
            a.btn.go href="/reset" { (t!(locale, "sessions-reset-request-title")) }
            a href="/login" { (t!(locale, "layout-sign-in")) }
        } @else {
            a.btn.go href="/login" { (t!(locale, "layout-sign-in")) }
            // An account that nobody confirmed goes, and has to be made again.
            @if (purpose, why) == (Purpose::Confirm, Dead::Unknown) { a href="/signup" { (t!(locale, "layout-create-account")) } }
            @if purpose == Purpose::Reset { a href="/reset" { (t!(locale, "sessions-reset-request-title")) } }
        }
    }
}
