//! Pages behind the links of letters: one button, since mail scanners open links.

use maud::html;

use crate::platform::i18n::locale::Locale;
use crate::platform::layout::Page;
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
                (crate::sessions::parts::shared_device(locale, false))
                p.buttons { button.btn.go { (tm!(locale, "sessions-link-button", name = name)) } }
            }
        }
    };
    Page::unlisted(title, main)
}

/// Why a link does not work.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Dead {
    /// Its time is over.
    Expired,
    /// It was used, replaced, or never there.
    Unknown,
}

/// A link that does not work any more, and where to get another: its words and its address.
#[must_use]
pub fn dead(locale: Locale, why: Dead, way: (&str, &str)) -> Page {
    let title = t!(locale, "sessions-token-title");
    let words = match why {
        Dead::Expired => t!(locale, "sessions-token-expired"),
        Dead::Unknown => t!(locale, "sessions-token-unknown"),
    };
    let main = html! {
        div.head {
            h1 { (title) }
            p.lede { (words) }
        }
        div.text {
            p.buttons {
                a.btn.go href=(way.1) { (way.0) }
                a href="/" { (t!(locale, "errors-way-home")) }
            }
        }
    };
    Page::unlisted(title, main)
}
