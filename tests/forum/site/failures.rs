//! What the forum says when something fails: in the reader's language, inside the layout, with a way on.

use http::Method;

use crate::support::browser::{Browser, Sending};
use crate::support::cases::{Case, Ground, cases};
use crate::support::forum::Forum;
use crate::support::html;
use crate::support::page::Page;
use crate::support::wire::Wire;
use crate::support::writing::{decide, edit, post_id, start};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_failure_has_its_status,
        a_failure_is_a_page_of_the_forum_in_the_readers_language_with_a_way_on,
        a_failure_leads_back_to_the_page_before,
        a_page_that_takes_no_form_says_so_and_is_a_way_on,
        an_address_of_a_form_says_so_to_whoever_visits_it,
        what_was_written_stands_on_the_page_that_refuses_it,
        what_was_written_under_an_older_session_is_kept,
        another_site_shows_nothing_on_a_page_of_ours,
        a_refusal_shows_no_secret,
        a_page_that_is_busy_keeps_what_was_written,
        a_text_that_is_too_long_is_told_how_long_it_may_be,
        a_text_that_is_too_long_for_the_sign_in_is_kept,
        a_mistake_of_the_forum_tells_its_number_and_nothing_of_its_inside,
        a_program_gets_its_failures_as_json,
        a_program_that_sends_json_gets_json,
        a_program_gets_no_form_back,
    ]
}

/// Makes a status happen: what to send, after what had to be done.
type Provoke = fn(&Forum) -> Sending;

/// Each status, provoked as people, programs and accidents provoke it.
const STATUSES: &[(u16, Provoke)] = &[
    (400, unreadable),
    (403, from_elsewhere),
    (404, nowhere),
    (405, wrong_method),
    (409, edited_meanwhile),
    (413, too_large),
    (422, half_filled),
    (429, too_often),
    (500, broken),
    (503, gone),
];

/// A form with a field twice.
fn unreadable(forum: &Forum) -> Sending {
    post(forum, "/login?lang=ar", &[("name", "a"), ("name", "b")])
}

fn from_elsewhere(forum: &Forum) -> Sending {
    let from = url::Url::parse("https://elsewhere.example/").ok();
    Sending { from, ..post(forum, "/login?lang=ar", &[("name", "a")]) }
}

fn nowhere(forum: &Forum) -> Sending {
    Sending::get(forum.reader().address("/nowhere?lang=ar"))
}

fn wrong_method(forum: &Forum) -> Sending {
    let url = forum.reader().address("/about?lang=ar");
    Sending { method: Method::DELETE, ..Sending::get(url) }
}

/// ana edits a post from two windows.
fn edited_meanwhile(forum: &Forum) -> Sending {
    let ana = forum.ana();
    let topic = start(&ana, "Budgets that people read", "A first word.");
    let post = post_id(&ana, &topic, 1);
    let form = ana.visit(&format!("/posts/{post}/edit?lang=ar")).expect(200);
    edit(&ana, post, "A second word.", "");
    let button = crate::support::names::text(form.find("main form button"));
    let mut late = form.form("main form").set("text", "A third word.").ready(&button);
    late.url.set_query(Some("lang=ar"));
    late
}

fn too_large(forum: &Forum) -> Sending {
    post(forum, "/login?lang=ar", &[("name", &"a".repeat(300 << 10))])
}

fn half_filled(forum: &Forum) -> Sending {
    post(forum, "/login?lang=ar", &[("name", "ana")])
}

fn too_often(forum: &Forum) -> Sending {
    let guess = post(forum, "/login?lang=ar", &[("name", "ana"), ("password", "wrong")]);
    for _ in 0..6 {
        forum.reader().send(&guess);
    }
    guess
}

fn broken(forum: &Forum) -> Sending {
    forum.database().damage("DROP TABLE throttles");
    post(forum, "/login?lang=ar", &[("name", "ana"), ("password", "wrong")])
}

/// The queues before the database hold 1024 requests, which no page fills; but a database can go. A session is looked up
/// before anything else.
fn gone(forum: &Forum) -> Sending {
    forum.database().damage("ALTER TABLE sessions RENAME TO lost");
    Sending::get(forum.reader().address("/my/settings?lang=ar"))
}

fn post(forum: &Forum, path: &str, fields: &[(&str, &str)]) -> Sending {
    Sending::post(forum.reader().address(path), fields)
}

/// The answers to all of them, each from a forum of its own.
#[track_caller]
fn each(ground: &Ground, mut look: impl FnMut(u16, &Page)) {
    for (status, provoke) in STATUSES {
        let forum = Forum::open(ground, &[]);
        let sending = provoke(&forum);
        let who = if matches!(status, 409 | 503) { forum.ana().browser } else { forum.reader() };
        look(*status, &who.open(sending));
    }
}

fn a_failure_has_its_status(ground: &Ground) {
    each(ground, |status, page| {
        assert_eq!(page.status, status, "{}", page.shown());
    });
}

fn a_failure_is_a_page_of_the_forum_in_the_readers_language_with_a_way_on(ground: &Ground) {
    each(ground, |status, page| {
        let mut wrong = html::findings(&page.body);
        let mut must = |holds: bool, what: &str| {
            if !holds {
                wrong.push(what.to_owned());
            }
        };
        let is_arabic = |letter| ('\u{600}'..='\u{6ff}').contains(&letter);
        must(page.has("html[lang=ar][dir=rtl]"), "not in Arabic");
        must(page.heading().chars().any(is_arabic), "another heading");
        must(page.has("header.masthead nav"), "no masthead");
        must(page.has("footer.foot nav"), "no foot");
        let way = page.has("main nav ul.ways a[href]") || page.has("main form[action] button");
        must(way, "no way on");
        must(!page.headers.contains_key("etag"), "is kept");
        assert!(wrong.is_empty(), "{status}: {wrong:?}{}", page.shown());
    });
}

fn a_failure_leads_back_to_the_page_before(forum: &Forum) {
    let reader = forum.reader();
    let from = Some(reader.address("/rules?lang=en"));
    let nowhere = Sending { from, ..Sending::get(reader.address("/nowhere")) };
    let back = reader.open(nowhere).expect(404).link("Back to the page before");
    assert_eq!(back.expect(200).heading(), "Rules");
}

fn a_page_that_takes_no_form_says_so_and_is_a_way_on(forum: &Forum) {
    let page = forum.reader().open(post(forum, "/about", &[("name", "a")])).expect(405);
    assert_eq!(page.header("allow"), "GET, HEAD");
    page.must_say("This address shows a page").must_not_say("It takes what a form sends");
    assert_eq!(page.link("The page at this address").expect(200).path(), "/about");
}

fn an_address_of_a_form_says_so_to_whoever_visits_it(forum: &Forum) {
    let page = forum.reader().visit("/logout").expect(405);
    assert_eq!(page.header("allow"), "POST");
    page.must_say("It takes what a form sends").must_not_say("The page at this address");
    page.link("Latest topics").expect(200);
}

/// A box that holds what was written, to be copied.
const KEPT: &str = "main textarea[readonly]";

#[track_caller]
fn kept(page: &Page) -> String {
    let text: String = page.find(KEPT).text().collect();
    text.trim().to_owned()
}

fn what_was_written_stands_on_the_page_that_refuses_it(forum: &Forum) {
    let topic = start(&forum.ben(), "Budgets that people read", "A first word.");
    let ana = forum.ana();
    let page = ana.visit(&topic.path).expect(200);
    let words = "Long and dear.\n\n</textarea><b>Bold</b> & “quoted”";
    let reply = page.form("Post reply").set("text", words);
    decide(&forum.mona(), &topic, "remove", "Remove topic");
    let refused = reply.submit("Post reply").expect(404);
    assert_eq!(kept(&refused), words);
    refused.must_say("It was not saved. Copy it before you go on.");
    assert!(html::findings(&refused.body).is_empty(), "{}", refused.shown());
}

/// The request of a button, as a browser sends it that hides where its pages are.
#[track_caller]
fn hidden(who: &Browser, path: &str, fields: &[(&str, &str)]) -> Page {
    let wire = Wire::post(path, fields).header("origin", "null").header("accept", "text/html");
    let answer = wire.send_as(who);
    Page::new(who.clone(), who.address(path), answer)
}

fn what_was_written_under_an_older_session_is_kept(forum: &Forum) {
    let topic = start(&forum.ben(), "Budgets that people read", "A first word.");
    let path = format!("/topics/{}/posts", topic.id);
    let fields = [("csrf", "of a session before"), ("text", "Long and dear.")];
    let refused = hidden(&forum.ana(), &path, &fields).expect(403);
    assert_eq!(kept(&refused), "Long and dear.");
    // Without a session anybody could have sent it.
    let refused = hidden(&forum.reader(), &path, &fields).expect(403);
    assert!(!refused.body.contains("Long and dear."), "{}", refused.shown());
}

fn another_site_shows_nothing_on_a_page_of_ours(forum: &Forum) {
    let from = url::Url::parse("https://elsewhere.example/").ok();
    for who in [&forum.ana().browser, &forum.reader()] {
        let sending = Sending::post(who.address("/topics/1/posts"), &[("text", "Call this number.")]);
        let page = who.open(Sending { from: from.clone(), ..sending }).expect(403);
        assert!(!page.has("textarea") && !page.body.contains("Call this number"), "{}", page.shown());
        page.must_say("copy what you typed");
    }
}

fn a_refusal_shows_no_secret(forum: &Forum) {
    let page = forum.reader().open(broken(forum)).expect(500);
    assert!(!page.has("textarea"), "{}", page.shown());
}

fn a_page_that_is_busy_keeps_what_was_written(forum: &Forum) {
    let ana = forum.ana();
    forum.database().damage("ALTER TABLE sessions RENAME TO lost");
    let url = ana.browser.address("/topics/1/posts");
    let sending = Sending { from: Some(url.clone()), ..Sending::post(url, &[("text", "Long and dear.")]) };
    let page = ana.open(sending).expect(503);
    assert_eq!(kept(&page), "Long and dear.");
}

fn a_text_that_is_too_long_is_told_how_long_it_may_be(forum: &Forum) {
    let page = forum.reader().open(post(forum, "/login", &[("name", &"a".repeat(300 << 10))])).expect(413);
    page.must_say("A text may have up to 32,000 characters.");
    page.must_say("Go back in your browser; what you typed should still be there.");
}

fn a_text_that_is_too_long_for_the_sign_in_is_kept(forum: &Forum) {
    let topic = start(&forum.ben(), "Budgets that people read", "A first word.");
    let text = "word ".repeat(14 << 10);
    let path = format!("/topics/{}/posts", topic.id);
    let page = forum.reader().open(post(forum, &path, &[("text", &text)])).expect(413);
    page.must_say("Copy it, sign in, and put it in again.");
    assert_eq!(kept(&page), text.trim());
}

fn a_mistake_of_the_forum_tells_its_number_and_nothing_of_its_inside(forum: &Forum) {
    let page = forum.reader().open(broken(forum)).expect(500);
    let id = page.header("x-request-id").to_owned();
    assert!(page.text().contains(&id), "no {id}{}", page.shown());
    assert!(!page.body.contains("throttles"), "{}", page.shown());
}

fn a_program_gets_its_failures_as_json(forum: &Forum) {
    for wire in [
        Wire::get("/nowhere.json"),
        Wire::get("/nowhere").header("accept", "application/json"),
        Wire::get("/t/x/999.json"),
        // No page is to be had as anything but a page.
        Wire::get("/latest.json"),
    ] {
        let answer = wire.send(forum.url());
        assert_eq!(answer.header("content-type"), "application/json");
        let error = &answer.json()["error"];
        assert_eq!(error["status"], 404);
        assert_eq!(error["title"], "There is no such page");
        assert_eq!(error["id"], answer.header("x-request-id"));
    }
}

fn a_program_that_sends_json_gets_json(forum: &Forum) {
    let wire = Wire::of("POST", "/login").header("content-type", "application/json");
    let answer = wire.body(b"{}".to_vec()).send(forum.url());
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (415, "application/json"));
}

fn a_program_gets_no_form_back(forum: &Forum) {
    let wire = Wire::post("/login", &[("name", "ana")]);
    let answer = wire.header("accept", "application/json").send(forum.url());
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (422, "application/json"));
    let error = &answer.json()["error"];
    assert_eq!(error["title"], "This cannot be saved yet");
    assert_eq!(error["fields"][0]["field"], "password");
    for _ in 0..6 {
        Wire::post("/login", &[("name", "ana"), ("password", "wrong")]).send(forum.url());
    }
    let wire = Wire::post("/login", &[("name", "ana"), ("password", "wrong")]);
    let answer = wire.header("accept", "application/json").send(forum.url());
    assert_eq!(answer.status.as_u16(), 429);
    let wait: u64 = answer.header("retry-after").parse().unwrap();
    assert!((1..=3600).contains(&wait), "{wait}");
    for wire in [Wire::get("/my/settings"), Wire::post("/topics/1/posts", &[("text", "A word.")])] {
        let answer = wire.header("accept", "application/json").send(forum.url());
        assert_eq!(answer.status.as_u16(), 401);
        assert_eq!(answer.json()["error"]["title"], "Sign in first");
    }
}
