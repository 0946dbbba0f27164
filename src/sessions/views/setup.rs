//! The page behind the link of the first start: it makes the first admin.

use maud::html;

use crate::accounts::model::passwords::FEWEST;
use crate::accounts::parts as account_parts;
use crate::platform::bricks;
use crate::platform::error::Problem;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::Page;
use crate::sessions::parts;
use crate::t;

/// What was typed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Typed<'a> {
    /// The name on pages.
    pub display_name: &'a str,
    /// The name in addresses.
    pub name: &'a str,
    /// The mail address.
    pub address: &'a str,
}

/// The page.
#[must_use]
pub fn page(locale: Locale, secret: &str, typed: Typed<'_>, problems: &[Problem]) -> Page {
    let title = t!(locale, "setup-link-title");
    let main = html! {
        div.head {
            h1 { (title) }
            p.sub { (t!(locale, "setup-link-text")) }
            (bricks::error_summary_but_passwords(locale, problems))
        }
        div.text {
            form.form method="post" action={ "/setup/" (secret) } novalidate {
                (account_parts::display_name(locale, problems, typed.display_name))
                (account_parts::name(locale, problems, typed.name))
                (parts::address(locale, problems, typed.address, &t!(locale, "setup-address-hint")))
                (parts::new_password(
                    locale,
                    problems,
                    &t!(locale, "accounts-password-label"),
                    &t!(locale, "accounts-password-hint-required", min = FEWEST),
                    true,
                ))
                p.buttons { button.btn.go { (t!(locale, "setup-account-button")) } }
            }
        }
        aside.side aria-label=(t!(locale, "layout-side-label")) {
            section.block {
                h2 { (t!(locale, "accounts-next-title")) }
                p { (t!(locale, "setup-next-text")) }
            }
        }
    };
    Page::unlisted(bricks::title_with_problems(locale, problems, &title), main)
}

/// The link was used, or an admin exists.
#[must_use]
pub fn used(locale: Locale) -> Page {
    let title = t!(locale, "setup-link-used-title");
    let main = html! {
        div.head {
            h1 { (title) }
            p.lede { (t!(locale, "setup-link-used-text")) }
        }
        div.text { p.buttons { a.btn.go href="/login" { (t!(locale, "layout-sign-in")) } } }
    };
    Page::unlisted(title, main)
}

/// What the program prints before the link.
pub const PRINTED: &str = "Make the admin account, once:";
/// The way to the first admin that needs no link.
const COMMAND: &str = "plenum user add NAME --address ADDRESS --role admin";

/// There is no admin yet, and this link makes none. Whoever runs the forum finds the right one; nobody else can.
#[must_use]
pub fn wrong(locale: Locale) -> Page {
    let title = t!(locale, "setup-link-wrong-title");
    let main = html! {
        div.head {
            h1 { (title) }
            p.lede { (t!(locale, "setup-link-wrong-text")) }
        }
        div.text {
            p { (t!(locale, "setup-link-wrong-where")) }
            p { code lang="en" dir="ltr" { (PRINTED) " …" } }
            p { (t!(locale, "setup-link-wrong-command")) }
            p { code lang="en" dir="ltr" { (COMMAND) } }
        }
    };
    Page::unlisted(title, main)
}
