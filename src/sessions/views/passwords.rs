//! A new password by mail.

use maud::html;

use crate::accounts::model::passwords::FEWEST;
use crate::platform::bricks;
use crate::platform::error::Problem;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::Page;
use crate::sessions::parts;
use crate::{t, tm};

/// Asking for the mail.
#[must_use]
pub fn ask(locale: Locale, address: &str, problems: &[Problem]) -> Page {
    let title = t!(locale, "sessions-reset-request-title");
    let main = html! {
        div.head {
            h1 { (title) }
            (bricks::error_summary(locale, problems))
        }
        div.text {
            form.form method="post" action="/reset" novalidate {
                (parts::address(locale, problems, address, &t!(locale, "sessions-reset-request-text")))
                p.buttons {
                    button.btn.go { (t!(locale, "sessions-reset-request-button")) }
                    a href="/login" { (t!(locale, "layout-sign-in")) }
                }
            }
        }
    };
    Page::unlisted(bricks::title_with_problems(locale, problems, &title), main)
}

/// The mail is on its way, if the address belongs to somebody.
#[must_use]
pub fn sent(locale: Locale, address: &str, duration: &str) -> Page {
    let title = t!(locale, "sessions-mail-sent-title");
    let main = html! {
        div.head { h1 { (title) } }
        div.text {
            p.note role="status" { (tm!(locale, "sessions-reset-sent-text", address = address, duration = duration)) }
            h2 { (t!(locale, "sessions-no-mail-title")) }
            p { (t!(locale, "sessions-no-mail-text")) }
        }
    };
    Page::unlisted(title, main)
}

/// Choosing the new one.
#[must_use]
pub fn choose(locale: Locale, secret: &str, name: &str, problems: &[Problem]) -> Page {
    let title = t!(locale, "sessions-reset-title", name = name);
    let main = html! {
        div.head {
            h1 { (tm!(locale, "sessions-reset-title", name = name)) }
            p.sub { (t!(locale, "sessions-reset-ends-others")) }
            (bricks::error_summary_but_passwords(locale, problems))
        }
        div.text {
            form.form method="post" action={ "/reset/" (secret) } novalidate {
                (parts::new_password(
                    locale,
                    problems,
                    &t!(locale, "sessions-reset-label"),
                    &t!(locale, "accounts-password-hint-required", min = FEWEST),
                    true,
                ))
                p.buttons { button.btn.go { (t!(locale, "sessions-reset-button")) } }
            }
        }
    };
    Page::unlisted(bricks::title_with_problems(locale, problems, &title), main)
}
