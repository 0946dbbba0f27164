//! Forms from elsewhere are not carried out.

use crate::safety::table::{Things, rows};
use crate::support::browser::Sending;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::people::{PASSWORD, sign_in};
use crate::support::wire::Wire;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_form_is_judged_by_where_it_comes_from,
        without_a_word_from_the_browser_the_token_decides,
        no_form_of_the_table_is_taken_from_another_site,
        nobody_is_signed_in_by_another_site,
        nobody_is_signed_in_by_a_page_that_hides_where_it_is,
        a_page_carries_the_token_of_its_own_session_only,
        a_get_from_another_site_is_answered,
    ]
}

/// What a browser says of where a form comes from, and whether it is then carried out. `{own}` is the forum.
const ORIGINS: &[(&[(&str, &str)], bool)] = &[
    (&[("sec-fetch-site", "same-origin")], true),
    (&[("sec-fetch-site", "none")], true),
    (&[("sec-fetch-site", "same-site")], false),
    (&[("sec-fetch-site", "cross-site")], false),
    (&[("sec-fetch-site", "cross-site"), ("origin", "{own}")], false),
    (&[("sec-fetch-site", "nonsense")], false),
    (&[("origin", "{own}")], true),
    (&[("origin", "https://evil.example")], false),
    (&[("origin", "{own}.evil.example")], false),
    (&[("origin", "http://127.0.0.1:1")], false),
    (&[("origin", "https://evil.example"), ("referer", "{own}/")], false),
    (&[("origin", "null")], false),
    (&[("referer", "{own}/t/x/1")], true),
    (&[("referer", "https://evil.example/?{own}/")], false),
    (&[], false),
];

/// The request that a button under a post sends; `{own}` in the headers stands for the forum.
#[track_caller]
fn like(forum: &Forum, things: &Things, headers: &[(&str, &str)], token: &str) -> u16 {
    let fields = [("told", "yes"), ("csrf", token)];
    let fields = if token.is_empty() { &fields[..1] } else { &fields[..] };
    let own = forum.url().trim_end_matches('/');
    let mut wire = Wire::post(&format!("/posts/{}/like", things.post), fields);
    for (name, value) in headers {
        wire = wire.header(name, &value.replace("{own}", own));
    }
    wire.send_as(&forum.ben()).status.as_u16()
}

fn a_form_is_judged_by_where_it_comes_from(forum: &Forum) {
    let things = Things::of_ana(forum);
    for (headers, taken) in ORIGINS {
        let status = like(forum, &things, headers, "");
        assert_eq!(status, if *taken { 303 } else { 403 }, "{headers:?}");
    }
}

#[track_caller]
fn token(person: &crate::support::browser::Browser) -> String {
    let page = person.visit("/my/settings").expect(200);
    let field = page.find("input[name=csrf]");
    field.attr("value").expect("a token").to_owned()
}

fn without_a_word_from_the_browser_the_token_decides(forum: &Forum) {
    let things = Things::of_ana(forum);
    let elsewhere = crate::support::people::Person { name: "ben", browser: forum.reader() };
    sign_in(&elsewhere);
    let own = token(&forum.ben());
    for (what, headers, token, taken) in [
        ("the right token", &[][..], own.as_str(), true),
        ("the right token from an unknown place", &[("origin", "null")], &own, true),
        ("the right token from another site", &[("origin", "https://evil.example")], &own, false),
        ("a made-up token", &[], "AAAAAAAAAAAAAAAAAAAAAA", false),
        ("a part of the token", &[], &own[..own.len() - 1], false),
        ("the token of somebody else", &[], &token(&forum.ana()), false),
        ("the token of another session", &[], &token(&elsewhere), false),
    ] {
        let status = like(forum, &things, headers, token);
        assert_eq!(status, if taken { 303 } else { 403 }, "{what}");
    }
}

fn no_form_of_the_table_is_taken_from_another_site(forum: &Forum) {
    let things = Things::of_ana(forum);
    for browser in [&forum.ben().browser, &forum.olu().browser, &forum.reader()] {
        for row in rows().iter().filter(|row| !row.is_get()) {
            let mut sending = things.request(row, browser);
            sending.from = url::Url::parse("https://evil.example/").ok();
            assert_eq!(browser.send(&sending).status, 403, "{row}");
        }
    }
}

fn nobody_is_signed_in_by_another_site(forum: &Forum) {
    let reader = forum.reader();
    let fields = [("name", "ana"), ("password", PASSWORD)];
    let from = url::Url::parse("https://evil.example/").ok();
    let sending = Sending { from, ..Sending::post(reader.address("/login"), &fields) };
    assert_eq!(reader.send(&sending).status, 403);
    assert!(reader.cookies().is_empty());
}

fn nobody_is_signed_in_by_a_page_that_hides_where_it_is(forum: &Forum) {
    let fields = [("name", "ana"), ("password", PASSWORD), ("address", "ana@example.org")];
    for path in ["/login", "/login/link", "/login/link/x", "/signup", "/reset", "/reset/x", "/confirm/x"] {
        let answer = Wire::post(path, &fields).header("origin", "null").send(forum.url());
        assert_eq!((answer.status.as_u16(), answer.header("set-cookie")), (403, ""), "{path}");
    }
    // A program says nothing at all.
    let answer = Wire::post("/login", &fields).send(forum.url());
    assert_eq!(answer.status, 303);
}

fn a_page_carries_the_token_of_its_own_session_only(forum: &Forum) {
    let things = Things::of_ana(forum);
    let reader = forum.reader().visit(&things.topic.path).expect(200);
    assert!(!reader.has("input[name=csrf]"), "{}", reader.shown());
    assert_ne!(token(&forum.ana()), token(&forum.ben()));
}

fn a_get_from_another_site_is_answered(forum: &Forum) {
    let wire = Wire::get("/latest").header("sec-fetch-site", "cross-site");
    assert_eq!(wire.send_as(&forum.ana()).status, 200);
}
