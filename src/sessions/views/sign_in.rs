//! The page to sign in on: by password, or by a mail. It also carries a form that was sent without a session.

use maud::{Markup, html};

use crate::platform::bricks::{self, Field};
use crate::platform::error::{Problem, Words};
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::messages;
use crate::platform::layout::Page;
use crate::sessions::model::Device;
use crate::sessions::model::carrying::Carried;
use crate::sessions::model::signing_in::SIGN_INS_FAILED;
use crate::sessions::parts;
use crate::t;

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct SignIn<'a> {
    /// What was typed as name or address.
    pub login: &'a str,
    /// What was typed as an address.
    pub address: &'a str,
    /// Who uses the device, as the box says.
    pub device: Device,
    /// Where to go afterwards.
    pub back: &'a str,
    /// The form that travels along.
    pub carried: Option<&'a Carried>,
    /// Whether that form came from a page of a session that is over.
    pub signed_out: bool,
    /// What is to be corrected.
    pub problems: &'a [Problem],
    /// Why it is not possible now; says what is instead.
    pub throttled: Option<&'a Words>,
    /// What was done before.
    pub done: Option<String>,
    /// Whether readers can make an account.
    pub sign_up_open: bool,
}

/// The page.
#[must_use]
pub fn page(locale: Locale, shown: &SignIn<'_>) -> Page {
    let title = t!(locale, "sessions-sign-in-title");
    let wrong = !shown.problems.is_empty() || shown.throttled.is_some();
    let tab = if wrong {
        t!(locale, "forms-page-title", page = &*title)
    } else {
        title.clone()
    };
    let carries_text = shown.carried.is_some_and(Carried::has_text);
    let main = html! {
        div.head {
            h1 { (title) }
            @if let Some(lede) = lede(locale, shown) { p.sub { (lede) } }
            (bricks::error_summary_but_passwords(locale, shown.problems))
            @if let Some(words) = shown.throttled { (throttled(locale, words, !carries_text)) }
        }
        div.text {
            @if let Some(done) = &shown.done { p.note role="status" { (done) } }
            @if carries_text { (one_form(locale, shown)) } @else { (two_forms(locale, shown)) }
        }
        @if shown.sign_up_open && !carries_text {
            aside.side aria-label=(t!(locale, "layout-side-label")) {
                section.block {
                    h2 { (t!(locale, "sessions-no-account")) }
                    p { a href="/signup" { (t!(locale, "layout-create-account")) } }
                }
            }
        }
    };
    Page::unlisted(tab, main)
}

fn lede(locale: Locale, shown: &SignIn<'_>) -> Option<String> {
    let words = match shown.carried {
        Some(carried) if carried.has_text() && shown.signed_out => {
            t!(locale, "sessions-expired-writing")
        }
        Some(carried) if carried.has_text() => t!(locale, "sessions-kept-text"),
        _ if shown.carried.is_some() || !shown.back.is_empty() => t!(locale, "sessions-needed"),
        _ => return None,
    };
    Some(words.into_owned())
}

fn throttled(locale: Locale, words: &Words, has_mail_form: bool) -> Markup {
    html! {
        div #problems.problems role="alert" tabindex="-1" autofocus {
            h2 { (t!(locale, "errors-429-title")) }
            p { (messages::say(locale, words)) }
            @if has_mail_form && SIGN_INS_FAILED.contains(&words.key) {
                ul.list { li { a href="#address" { (t!(locale, "sessions-mail-title")) } } }
            }
        }
    }
}

/// Two ways, each with its own form.
fn two_forms(locale: Locale, shown: &SignIn<'_>) -> Markup {
    html! {
        section.block {
            div.bar-head { h2 { (t!(locale, "sessions-password-title")) } }
            form.form method="post" action="/login" novalidate {
                (rest(shown))
                (login_and_password(locale, shown))
                (parts::device(locale, shown.device))
                p.buttons {
                    button.btn.go { (t!(locale, "sessions-sign-in-button")) }
                    a href="/reset" { (t!(locale, "sessions-forgot")) }
                }
            }
        }
        section.block {
            div.bar-head { h2 { (t!(locale, "sessions-mail-title")) } }
            form.form method="post" action="/login/link" novalidate {
                (rest(shown))
                (parts::address(locale, shown.problems, shown.address, &t!(locale, "sessions-mail-text")))
                (parts::device(locale, shown.device))
                p.buttons { button.btn { (t!(locale, "sessions-mail-button")) } }
            }
        }
    }
}

/// One form, since a text can only be in one: the button chooses the way.
fn one_form(locale: Locale, shown: &SignIn<'_>) -> Markup {
    html! {
        form.form method="post" action="/login" novalidate {
            (parts::carried(locale, shown.carried))
            @if !shown.back.is_empty() { input type="hidden" name="back" value=(shown.back); }
            (login_and_password(locale, shown))
            (parts::device(locale, shown.device))
            p.buttons {
                button.btn.go { (t!(locale, "sessions-sign-in-button")) }
                button.btn formaction="/login/link" formnovalidate { (t!(locale, "sessions-mail-button")) }
            }
            @if shown.sign_up_open {
                p.buttons {
                    button.btn formaction="/signup" formnovalidate name="begin" value="yes" { (t!(locale, "sessions-carried-sign-up")) }
                }
            }
        }
    }
}

/// What travels along unseen.
fn rest(shown: &SignIn<'_>) -> Markup {
    html! {
        (parts::carried_hidden(shown.carried))
        @if !shown.back.is_empty() { input type="hidden" name="back" value=(shown.back); }
    }
}

fn login_and_password(locale: Locale, shown: &SignIn<'_>) -> Markup {
    html! {
        (bricks::field(locale, shown.problems, Field {
            name: "name",
            label: &t!(locale, "sessions-login-label"),
            value: shown.login,
            autocomplete: "username",
            required: true,
            ..Field::default()
        }))
        (bricks::field(locale, shown.problems, Field {
            name: "password",
            label: &t!(locale, "sessions-password-label"),
            kind: "password",
            autocomplete: "current-password",
            required: true,
            ..Field::default()
        }))
    }
}

/// What the page after asking for a mail shows.
#[derive(Clone, Debug)]
pub struct Sent<'a> {
    /// What was typed as name or address.
    pub login: &'a str,
    /// The secret of the page.
    pub page: &'a str,
    /// Who uses the device, as the box said.
    pub device: Device,
    /// Where to go afterwards.
    pub back: &'a str,
    /// The form that travels along.
    pub carried: Option<&'a Carried>,
    /// What is to be corrected.
    pub problems: &'a [Problem],
    /// How long what was sent works.
    pub duration: String,
}

/// The page where the code of the mail is typed.
#[must_use]
pub fn code(locale: Locale, shown: &Sent<'_>) -> Page {
    let title = t!(locale, "sessions-mail-sent-title");
    let main = html! {
        div.head {
            h1 { (title) }
            p.sub { (crate::tm!(locale, "sessions-mail-sent-text", address = shown.login, duration = shown.duration.as_str())) }
            (bricks::error_summary(locale, shown.problems))
        }
        div.text {
            form.form method="post" action="/login/code" novalidate {
                (parts::carried_hidden(shown.carried))
                input type="hidden" name="address" value=(shown.login);
                input type="hidden" name="page" value=(shown.page);
                @if shown.device.is_shared() { input type="hidden" name="shared_device" value="yes"; }
                @if !shown.back.is_empty() { input type="hidden" name="back" value=(shown.back); }
                (bricks::field(locale, shown.problems, Field {
                    name: "code",
                    label: &t!(locale, "sessions-code-label"),
                    hint: &t!(locale, "sessions-code-hint"),
                    autocomplete: "one-time-code",
                    required: true,
                    most: 20,
                    ..Field::default()
                }))
                p.buttons {
                    button.btn.go { (t!(locale, "sessions-code-button")) }
                    a href="/login" { (t!(locale, "sessions-another-way")) }
                }
            }
        }
        aside.side aria-label=(t!(locale, "layout-side-label")) {
            section.block {
                h2 { (t!(locale, "sessions-no-mail-title")) }
                p { (t!(locale, "sessions-no-mail-text")) }
            }
            @if shown.carried.is_some_and(Carried::has_text) {
                section.block {
                    h2 { (t!(locale, "errors-kept-text")) }
                    p { (t!(locale, "sessions-carried-code")) }
                }
            }
        }
    };
    Page::unlisted(
        bricks::title_with_problems(locale, shown.problems, &title),
        main,
    )
}
