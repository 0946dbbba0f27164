//! Sessions: signing in and out by every way, what ends them, what is counted, and texts that travel through a sign-in.

mod carrying;
mod ending;
mod mailing;
mod signing_in;

use std::time::Duration;

use crate::support::browser::{Browser, Sending};
use crate::support::cases::{Case, Ground};
use crate::support::forum::Forum;
use crate::support::page::Page;

pub(crate) fn cases() -> Vec<Case> {
    [
        signing_in::cases(),
        mailing::cases(),
        ending::cases(),
        carrying::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(24 * 3600);

#[track_caller]
fn try_password(browser: &Browser, name: &str, password: &str) -> Page {
    let page = browser.visit("/login").expect(200);
    let form = page.form("Sign in").set("User name or mail address", name);
    form.set("Password", password).submit("Sign in")
}

#[track_caller]
fn ask_for_letter(browser: &Browser, address: &str) -> Page {
    let page = browser.visit("/login").expect(200);
    page.form("Mail me a link and a code")
        .set("Mail address", address)
        .submit("Mail me a link and a code")
}

/// A forum behind a proxy that says where each request comes from.
#[track_caller]
fn behind_a_proxy(ground: &Ground) -> Forum {
    Forum::open(ground, &["--trusted-proxies", "loopback"])
}

/// A reader who comes from this network address.
#[track_caller]
fn reader_at(forum: &Forum, address: &str) -> Browser {
    let browser = forum.reader();
    browser.always("x-forwarded-for", address);
    browser
}

fn is_signed_in(browser: &Browser) -> bool {
    browser.visit("/rules").has_button("Sign out")
}

/// Sends what a page of ours would send to an address that needs a session.
#[track_caller]
fn post(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Page {
    let url = browser.address(path);
    browser.open(Sending {
        from: Some(url.clone()),
        ..Sending::post(url, fields)
    })
}
