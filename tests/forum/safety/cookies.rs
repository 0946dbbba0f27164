//! Cookies and the sessions behind them.

use crate::safety::table::{Things, rows};
use crate::support::browser::Answer;
use crate::support::cases::{Case, Ground, cases};
use crate::support::cookies::Cookie;
use crate::support::forum::Forum;
use crate::support::people::PASSWORD;
use crate::support::wire::Wire;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        the_cookie_of_a_session_is_bound_to_the_host_and_no_script_reads_it,
        on_tls_the_cookie_of_a_session_never_leaves_it,
        a_session_works_behind_a_public_address_on_tls,
        on_a_shared_device_the_cookie_ends_with_the_browser,
        a_reader_gets_no_cookie_from_any_page,
        a_cookie_that_somebody_planted_is_no_session,
        each_sign_in_has_a_secret_of_its_own,
        the_secret_of_a_session_is_nowhere_in_the_database,
        a_session_that_was_ended_is_over_for_every_copy_of_its_cookie,
        a_cookie_of_nonsense_is_a_reader,
        a_cookie_of_a_session_that_is_over_is_taken_back,
        a_cookie_of_nonsense_gets_the_pages_that_readers_share,
        a_cookie_of_a_neighbour_hides_no_session,
    ]
}

/// Signs in by hand, as the jar of a browser keeps no secure cookie of a plain address.
#[track_caller]
fn signed_in(forum: &Forum, more: &[(&str, &str)], cookie: &str) -> Answer {
    let fields = [&[("name", "ana"), ("password", PASSWORD)], more].concat();
    let wire = Wire::post("/login", &fields).header("cookie", cookie);
    let answer = wire.header("sec-fetch-site", "same-origin").send(forum.url());
    assert_eq!(answer.status, 303);
    answer
}

/// The cookie's parts, the value left out.
fn parts(answer: &Answer) -> Vec<String> {
    let parts = answer.header("set-cookie").split("; ");
    let mut parts: Vec<_> = parts.map(ToOwned::to_owned).collect();
    let name = parts[0].split('=').next().unwrap_or_default().to_owned();
    parts[0] = name;
    parts
}

fn value(answer: &Answer) -> String {
    let pair = answer.header("set-cookie").split(';').next().unwrap_or_default();
    pair.split_once('=').expect("a cookie").1.to_owned()
}

const MONTH: &str = "Max-Age=2592000";

fn the_cookie_of_a_session_is_bound_to_the_host_and_no_script_reads_it(forum: &Forum) {
    let answer = signed_in(forum, &[], "");
    assert_eq!(parts(&answer), ["plenum", "Path=/", "HttpOnly", "SameSite=Lax", MONTH]);
}

fn on_tls(ground: &Ground) -> Forum {
    Forum::open(ground, &["--url", "https://forum.example"])
}

fn on_tls_the_cookie_of_a_session_never_leaves_it(ground: &Ground) {
    let answer = signed_in(&on_tls(ground), &[], "");
    let expected = ["__Host-plenum", "Path=/", "HttpOnly", "SameSite=Lax", "Secure", MONTH];
    assert_eq!(parts(&answer), expected);
}

fn a_session_works_behind_a_public_address_on_tls(ground: &Ground) {
    let forum = on_tls(ground);
    let cookie = format!("__Host-plenum={}", value(&signed_in(&forum, &[], "")));
    let wire = Wire::get("/my/settings").header("host", "forum.example");
    assert_eq!(wire.header("cookie", &cookie).send(forum.url()).status, 200);
    let wire = Wire::post("/logout", &[]).header("host", "forum.example").header("cookie", &cookie);
    let answer = wire.header("origin", "https://forum.example").send(forum.url());
    assert_eq!(answer.status, 303);
    let gone = answer.header("set-cookie");
    assert!(gone.starts_with("__Host-plenum=;") && gone.contains("; Secure"), "{gone}");
}

fn on_a_shared_device_the_cookie_ends_with_the_browser(forum: &Forum) {
    let answer = signed_in(forum, &[("shared_device", "yes")], "");
    assert_eq!(parts(&answer), ["plenum", "Path=/", "HttpOnly", "SameSite=Lax"]);
}

fn a_reader_gets_no_cookie_from_any_page(forum: &Forum) {
    let (things, reader) = (Things::of_ana(forum), forum.reader());
    for row in rows().iter().filter(|row| row.is_get()) {
        let answer = reader.send(&things.request(row, &reader));
        assert_eq!(answer.header("set-cookie"), "", "{row}");
    }
}

const PLANTED: &str = "c2Vzc2lvbi10aGF0LXdhcy1wbGFudGVk";

fn is_signed_in(forum: &Forum, cookie: &str) -> bool {
    let wire = Wire::get("/my/settings").header("cookie", &format!("plenum={cookie}"));
    wire.send(forum.url()).status == 200
}

fn a_cookie_that_somebody_planted_is_no_session(forum: &Forum) {
    let answer = signed_in(forum, &[], &format!("plenum={PLANTED}"));
    assert_ne!(value(&answer), PLANTED);
    assert!(!is_signed_in(forum, PLANTED));
}

fn each_sign_in_has_a_secret_of_its_own(forum: &Forum) {
    let one = value(&signed_in(forum, &[], ""));
    let other = value(&signed_in(forum, &[], ""));
    assert_ne!(one, other);
    // 128 bits at the least, whatever the alphabet.
    assert!(one.len() >= 22, "{one}");
}

fn the_secret_of_a_session_is_nowhere_in_the_database(forum: &Forum) {
    let secret = value(&signed_in(forum, &[], ""));
    let rows = format!("SELECT COUNT(*) AS number FROM sessions WHERE token_hash LIKE '%{secret}%'");
    assert_eq!(forum.database().number(&rows), 0);
    assert!(forum.database().number("SELECT COUNT(*) AS number FROM sessions") > 0);
}

fn a_session_that_was_ended_is_over_for_every_copy_of_its_cookie(forum: &Forum) {
    let ana = forum.ana();
    let copy: Vec<Cookie> = ana.cookies();
    ana.visit("/latest").expect(200).press("Sign out").expect(200);
    let answer = Wire::get("/my/settings").send_with(&ana, &copy);
    assert_eq!(answer.status, 303);
}

fn a_cookie_of_nonsense_is_a_reader(forum: &Forum) {
    for cookie in ["plenum=", "plenum=a b", "plenum=%00", "plenum=' OR 1=1 --", &format!("plenum={}", "A".repeat(4000))] {
        let answer = Wire::get("/latest").header("cookie", cookie).send(forum.url());
        assert_eq!(answer.status, 200, "{cookie}");
        assert!(answer.text().contains("href=\"/login\""), "{cookie}");
    }
}

fn a_cookie_of_a_session_that_is_over_is_taken_back(forum: &Forum) {
    let with = |cookie: &str| Wire::get("/latest").header("cookie", cookie).send(forum.url());
    let answer = with(&format!("plenum={PLANTED}"));
    assert_eq!(answer.status, 200);
    let gone = answer.header("set-cookie");
    assert!(gone.starts_with("plenum=;") && gone.contains("Max-Age=0"), "{gone}");
    let alive = format!("plenum={}", value(&signed_in(forum, &[], "")));
    assert_eq!(with(&alive).header("set-cookie"), "");
}

fn a_cookie_of_nonsense_gets_the_pages_that_readers_share(forum: &Forum) {
    forum.reader().visit("/latest").expect(200);
    for cookie in ["plenum=", "plenum=x", "plenum=' OR 1=1 --"] {
        let answer = Wire::get("/latest").header("cookie", cookie).send(forum.url());
        let shared = answer.header("cache-control");
        assert_eq!((shared, answer.header("set-cookie")), ("public, no-cache", ""), "{cookie}");
    }
}

fn a_cookie_of_a_neighbour_hides_no_session(forum: &Forum) {
    let secret = value(&signed_in(forum, &[], ""));
    let cookies = format!("theme=caf\u{e9}; plenum={secret}");
    let answer = Wire::get("/my/settings").header("cookie", &cookies).send(forum.url());
    assert_eq!(answer.status, 200);
}
