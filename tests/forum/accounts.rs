//! Accounts: signing up, confirming, names, profiles, settings, the command line.

mod confirming;
mod profiles;
mod running;
mod settings;
mod signing_up;

use std::time::Duration;

use crate::support::browser::Browser;
use crate::support::cases::Case;
use crate::support::page::Page;
use crate::support::people::PASSWORD;

pub(crate) fn cases() -> Vec<Case> {
    [
        signing_up::cases(),
        confirming::cases(),
        profiles::cases(),
        settings::cases(),
        running::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

const HOUR: Duration = Duration::from_secs(3600);

/// Fills the form in, with what is given instead of what everybody types.
#[track_caller]
fn sign_up(browser: &Browser, name: &str, address: &str) -> Page {
    sign_up_with(browser, name, address, PASSWORD)
}

/// The same with a password that another person chose.
fn sign_up_with(browser: &Browser, name: &str, address: &str, password: &str) -> Page {
    let page = browser.visit("/signup").expect(200);
    page.form("Create account")
        .set("Your name", &format!("{name} of somewhere"))
        .set("User name", name)
        .set("Mail address", address)
        .set("Password", password)
        .check("rules")
        .submit("Create account")
}

fn is_signed_in(browser: &Browser) -> bool {
    browser.visit("/rules").has_button("Sign out")
}
