//! Addresses in other spellings, methods and formats than pages link to.

use crate::support::browser::Answer;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::wire::Wire;
use crate::support::writing::{start, start_topic};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_slash_at_the_end_leads_to_the_page_without_it,
        slashes_at_the_start_lead_to_no_other_host,
        an_address_in_capitals_is_another_address,
        a_topic_under_a_wrong_slug_leads_to_the_right_one,
        a_head_request_gets_the_headers_of_a_get_and_no_body,
        a_method_that_nobody_knows_is_refused,
        a_page_asked_for_with_another_method_says_which_it_takes,
        every_answer_from_the_routes_has_an_id_of_its_own,
        nobody_from_outside_names_a_request,
        a_character_that_no_keyboard_has_breaks_nothing,
        an_address_that_is_no_text_is_a_page_that_is_not_there,
        a_file_that_is_not_there_is_a_page_to_whoever_reads_it,
    ]
}

#[track_caller]
fn location(answer: &Answer) -> &str {
    answer.header("location")
}

fn a_slash_at_the_end_leads_to_the_page_without_it(forum: &Forum) {
    let answer = forum.reader().fetch("/latest/?lang=fr");
    assert_eq!((answer.status.as_u16(), location(&answer)), (308, "/latest?lang=fr"));
}

fn slashes_at_the_start_lead_to_no_other_host(forum: &Forum) {
    for target in ["//evil.example/", "//evil.example/%2f..", "/\\evil.example/"] {
        let answer = Wire::get(target).send(forum.url());
        let there = location(&answer);
        assert!(!there.starts_with("//") && !there.starts_with("http"), "{target}: {there}");
    }
}

fn an_address_in_capitals_is_another_address(forum: &Forum) {
    forum.reader().visit("/Latest").expect(404);
}

fn a_topic_under_a_wrong_slug_leads_to_the_right_one(forum: &Forum) {
    let topic = start(&forum.ben(), "Budgets that people read", "A first word.");
    for slug in ["x", "BUDGETS", "budgets-that"] {
        let answer = forum.reader().fetch(&format!("/t/{slug}/{}", topic.id));
        assert_eq!((answer.status.as_u16(), location(&answer)), (301, topic.path.as_str()));
    }
}

fn a_head_request_gets_the_headers_of_a_get_and_no_body(forum: &Forum) {
    let topic = start(&forum.ben(), "Budgets that people read", "A first word.");
    let ana = forum.ana();
    for (who, path) in [
        (&forum.reader(), "/"),
        (&forum.reader(), topic.path.as_str()),
        (&forum.reader(), "/login"),
        (&forum.reader(), "/srv/status"),
        (&*ana, "/my/settings"),
        (&*ana, topic.path.as_str()),
    ] {
        let get = Wire::get(path).send_as(who);
        let head = Wire::of("HEAD", path).send_as(who);
        assert_eq!(head.status, get.status, "{path}");
        assert!(head.body.is_empty(), "{path} has a body");
        for name in ["content-type", "content-security-policy", "cache-control"] {
            assert_eq!(head.header(name), get.header(name), "{name} of {path}");
        }
    }
}

fn a_method_that_nobody_knows_is_refused(forum: &Forum) {
    for (method, path) in [("BREW", "/"), ("TRACE", "/latest"), ("PUT", "/login"), ("DELETE", "/about")] {
        let answer = Wire::of(method, path).send(forum.url());
        assert_eq!(answer.status, 405, "{method} {path}");
    }
}

fn a_page_asked_for_with_another_method_says_which_it_takes(forum: &Forum) {
    let answer = forum.reader().fetch("/logout");
    assert_eq!((answer.status.as_u16(), answer.header("allow")), (405, "POST"));
    let answer = Wire::of("DELETE", "/login").send(forum.url());
    assert_eq!(answer.header("allow"), "GET, HEAD, POST");
}

fn every_answer_from_the_routes_has_an_id_of_its_own(forum: &Forum) {
    let reader = forum.reader();
    let ids = ["/login", "/login", "/nowhere", "/latest/"].map(|path| {
        let id = reader.fetch(path).header("x-request-id").to_owned();
        assert_eq!(id.len(), 16, "{path}: {id:?}");
        id
    });
    let mut different = ids.to_vec();
    different.sort();
    different.dedup();
    assert_eq!(different.len(), ids.len(), "{ids:?}");
}

fn nobody_from_outside_names_a_request(forum: &Forum) {
    let wire = Wire::get("/login").header("x-request-id", "chosen-by-a-stranger");
    let answer = wire.send(forum.url());
    assert_ne!(answer.header("x-request-id"), "chosen-by-a-stranger");
}

fn a_character_that_no_keyboard_has_breaks_nothing(forum: &Forum) {
    for target in ["/proposals?type=%00", "/u/a%00b", "/t/%00/1", "/latest?before=%00"] {
        assert_eq!(forum.reader().fetch(target).status.as_u16(), 404, "{target}");
    }
    let page = start_topic(&forum.ana(), "Zero\u{0}s", "In\u{0}side.");
    page.must_say("Zeros").must_say("Inside.");
}

/// What every answer for people has, whatever it is about.
#[track_caller]
fn must_be_safe(answer: &Answer, target: &str) {
    for name in ["content-security-policy", "x-content-type-options", "referrer-policy", "x-request-id"] {
        assert!(!answer.header(name).is_empty(), "no {name} at {target}");
    }
}

fn an_address_that_is_no_text_is_a_page_that_is_not_there(forum: &Forum) {
    for target in ["/u/%ff", "/t/%ff/2", "/t/x/%C3%28", "/%fe", "/assets/%ff"] {
        let wire = Wire::get(&format!("{target}?lang=fr")).header("accept", "text/html");
        let answer = wire.send(forum.url());
        assert_eq!(answer.status, 404, "{target}");
        assert!(answer.text().contains("<html lang=\"fr\""), "{target}: {}", answer.text());
        assert!(answer.text().contains("class=\"masthead\""), "{target}");
        must_be_safe(&answer, target);
        let program = Wire::get(target).header("accept", "application/json");
        let error = &program.send(forum.url()).json()["error"];
        assert_eq!(error["title"], "There is no such page", "{target}");
    }
    let answer = Wire::post("/posts/%ff/like", &[]).send(forum.url());
    assert_eq!(answer.status, 404);
    assert!(answer.text().contains("<html"), "{}", answer.text());
}

fn a_file_that_is_not_there_is_a_page_to_whoever_reads_it(forum: &Forum) {
    forum.reader().visit("/assets/none.js").expect(404).must_say("There is no such page");
    let answer = Wire::get("/assets/none.js").header("accept", "*/*").send(forum.url());
    assert_eq!((answer.status.as_u16(), answer.text().as_str()), (404, "not found"));
    must_be_safe(&answer, "/assets/none.js");
}
