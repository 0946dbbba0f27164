//! Programs bring what a source has, with a key that opens it and nothing else.

use std::time::Duration;

use serde_json::json;

use crate::imports::file;
use crate::imports::pages::add_source;
use crate::imports::syncing::bomb;
use crate::support::browser::{Answer, Browser};
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::wire::Wire;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_key_brings_proposals_in,
        a_key_goes_by_two_names,
        what_is_left_out_is_told,
        what_a_program_brings_is_told_to_the_organiser_once,
        what_cannot_be_read_is_told,
        what_would_lose_most_waits,
        an_empty_delivery_waits,
        a_table_nobody_has_explained_waits,
        several_files_come_as_a_form,
        a_key_opens_its_source_and_no_other,
        a_key_that_was_taken_back_opens_nothing,
        a_key_of_somebody_who_is_no_organiser_any_more_opens_nothing,
        without_a_key_nothing_opens,
        wrong_keys_are_counted,
        a_key_comes_with_no_session,
        a_key_is_shown_once_and_kept_as_a_hash,
        a_form_is_no_file,
        a_bomb_is_not_unpacked,
    ]
}

/// Makes a key of a source, and gives it.
#[track_caller]
pub(crate) fn key(forum: &Forum, source: &str) -> String {
    key_of(&forum.olu(), source)
}

#[track_caller]
fn key_of(maker: &Browser, source: &str) -> String {
    let page = maker.visit(source).expect(200).press("Make a key").expect(200);
    let line = page.text_of("#made pre code");
    let secret = line.split("Bearer ").nth(1).expect("a key");
    secret.split('\'').next().expect("a key").to_owned()
}

/// A forum with a source of its own format that is empty, and its key.
#[track_caller]
fn source(forum: &Forum) -> String {
    let page = forum.olu().visit("/admin/sources/new").expect(200);
    let form = page.form("Save source and look").choose("summit", "A new summit");
    let form = form.set("slug", "rivers").set("title", "Rivers").choose("kind", "json");
    form.submit("Save source and look").expect(200);
    key(forum, "/admin/sources/1")
}

fn three() -> Vec<u8> {
    let entries = [1, 2, 3].map(|id| json!({ "id": id, "title": format!("River {id}") }));
    file(&entries).to_string().into_bytes()
}

pub(crate) fn put(forum: &Forum, path: &str, key: &str, body: &[u8]) -> Answer {
    let bearer = format!("Bearer {key}");
    let wire = Wire::of("PUT", path).header("authorization", &bearer);
    wire.body(body.to_vec()).send(forum.url())
}

fn a_key_brings_proposals_in(forum: &Forum) {
    let key = source(forum);
    let answer = put(forum, "/admin/sources/1", &key, &three());
    assert_eq!(answer.status, 200);
    let told = json!({ "state": "done", "created": 3, "changed": 0, "unchanged": 0, "gone": 0, "left_out": [] });
    assert_eq!(answer.json(), told);
    let again = put(forum, "/admin/sources/1", &key, &three());
    assert_eq!(again.json()["unchanged"], 3);
    let page = forum.olu().visit("/admin/sources/1").expect(200);
    page.must_say("A program with a key").must_say("Last used");
}

fn a_key_goes_by_two_names(forum: &Forum) {
    let key = source(forum);
    let wire = Wire::of("PUT", "/admin/sources/1").header("api-key", &key);
    assert_eq!(wire.body(three()).send(forum.url()).status, 200);
}

fn what_is_left_out_is_told(forum: &Forum) {
    let key = source(forum);
    let body = file(&[json!({ "id": 1, "title": "River" }), json!({ "id": 2 })]).to_string();
    let answer = put(forum, "/admin/sources/1", &key, body.as_bytes());
    let left_out = &answer.json()["left_out"];
    assert_eq!((&left_out[0]["field"], answer.status.as_u16()), (&json!("title"), 200));
}

fn what_cannot_be_read_is_told(forum: &Forum) {
    let key = source(forum);
    let answer = put(forum, "/admin/sources/1", &key, b"{ no json");
    assert_eq!(answer.status, 422);
    assert!(!answer.json()["error"]["detail"].as_str().expect("a sentence").is_empty());
}

fn what_would_lose_most_waits(forum: &Forum) {
    let key = source(forum);
    put(forum, "/admin/sources/1", &key, &three());
    let one = file(&[json!({ "id": 1, "title": "River 1" })]).to_string();
    let answer = put(forum, "/admin/sources/1", &key, one.as_bytes());
    let told = json!({ "state": "waiting", "reason": "most-gone" });
    assert_eq!((answer.status.as_u16(), answer.json()), (202, told));
}

fn an_empty_delivery_waits(forum: &Forum) {
    let key = source(forum);
    let answer = put(forum, "/admin/sources/1", &key, file(&[]).to_string().as_bytes());
    let told = json!({ "state": "waiting", "reason": "empty" });
    assert_eq!((answer.status.as_u16(), answer.json()), (202, told));
}

fn a_table_nobody_has_explained_waits(forum: &Forum) {
    let page = forum.olu().visit("/admin/sources/new").expect(200);
    let form = page.form("Save source and look").choose("summit", "A new summit");
    let form = form.set("slug", "rivers").set("title", "Rivers").choose("kind", "csv");
    form.submit("Save source and look").expect(200);
    let key = key(forum, "/admin/sources/1");
    let answer = put(forum, "/admin/sources/1", &key, b"Title\nRiver\n");
    let told = json!({ "state": "waiting", "reason": "columns" });
    assert_eq!((answer.status.as_u16(), answer.json()), (202, told));
}

fn several_files_come_as_a_form(forum: &Forum) {
    let key = source(forum);
    let head = "--xx\r\nContent-Disposition: form-data; name=\"events\"; filename=\"a\"\r\n\r\n";
    let body = [head.as_bytes(), &three(), b"\r\n--xx--\r\n"].concat();
    let wire = Wire::of("PUT", "/admin/sources/1").header("api-key", &key);
    let wire = wire.header("content-type", "multipart/form-data; boundary=xx").body(body);
    assert_eq!(wire.send(forum.url()).json()["created"], 3);
}

fn a_key_opens_its_source_and_no_other(forum: &Forum) {
    let key = source(forum);
    let entries = String::from_utf8(three()).expect("text");
    add_source(&forum.olu(), "rivers-2", "json", &entries);
    assert_eq!(put(forum, "/admin/sources/2", &key, &three()).status, 403);
    assert_eq!(put(forum, "/admin/sources/999", &key, &three()).status, 403);
}

fn a_key_that_was_taken_back_opens_nothing(forum: &Forum) {
    let key = source(forum);
    let page = forum.olu().visit("/admin/sources/1").expect(200);
    page.press("Take back key 1").expect(200).must_say("The key is taken back.");
    assert_eq!(put(forum, "/admin/sources/1", &key, &three()).status, 401);
}

fn a_key_of_somebody_who_is_no_organiser_any_more_opens_nothing(forum: &Forum) {
    source(forum);
    forum.command(&["user", "role", "ben", "organiser"]);
    let key = key_of(&forum.ben(), "/admin/sources/1");
    assert_eq!(put(forum, "/admin/sources/1", &key, &three()).status, 200);
    forum.command(&["user", "role", "ben", "organiser", "--remove"]);
    assert_eq!(put(forum, "/admin/sources/1", &key, &three()).status, 401);
}

fn a_bomb_is_not_unpacked(forum: &Forum) {
    let key = source(forum);
    let packed = bomb();
    let wire = Wire::of("PUT", "/admin/sources/1").header("api-key", &key);
    let wire = wire.header("content-encoding", "gzip").body(packed.clone());
    assert_eq!(wire.send(forum.url()).status, 415);
    let bare = put(forum, "/admin/sources/1", &key, &packed);
    assert_eq!(bare.status, 422);
    assert!(bare.json()["error"]["detail"].as_str().expect("a sentence").contains("UTF-8"));
}

fn without_a_key_nothing_opens(forum: &Forum) {
    let key = source(forum);
    let other = "A".repeat(key.len());
    for wrong in ["", "nonsense", &other, &key[1..]] {
        assert_eq!(put(forum, "/admin/sources/1", wrong, &three()).status, 401, "{wrong:?}");
    }
    let none = Wire::of("PUT", "/admin/sources/1").body(three()).send(forum.url());
    assert_eq!(none.status, 401);
    assert!(forum.reader().visit("/proposals").expect(200).texts(".row .title").is_empty());
}

fn wrong_keys_are_counted(forum: &Forum) {
    let key = source(forum);
    for _ in 0..20 {
        assert_eq!(put(forum, "/admin/sources/1", "nonsense", b"x").status, 401);
    }
    let full = put(forum, "/admin/sources/1", &key, &three());
    assert_eq!(full.status, 429);
    assert!(!full.header("retry-after").is_empty());
    forum.pass(Duration::from_secs(3601));
    assert_eq!(put(forum, "/admin/sources/1", &key, &three()).status, 200);
}

fn a_key_comes_with_no_session(forum: &Forum) {
    let key = source(forum);
    let own = forum.url().trim_end_matches('/').to_owned();
    // The admin's cookie opens nothing here, and shuts nothing either.
    let wire = || Wire::of("PUT", "/admin/sources/1").header("origin", &own).body(three());
    assert_eq!(wire().send_as(&forum.olu()).status, 401);
    let with_both = wire().header("api-key", &key).send_as(&forum.mona());
    assert_eq!(with_both.status, 200);
    assert!(with_both.header("set-cookie").is_empty());
    let foreign = Wire::of("PUT", "/admin/sources/1").header("origin", "https://evil.example");
    assert_eq!(foreign.header("api-key", &key).body(three()).send(forum.url()).status, 403);
}

fn a_key_is_shown_once_and_kept_as_a_hash(forum: &Forum) {
    let key = source(forum);
    let page = forum.olu().visit("/admin/sources/1").expect(200);
    assert!(!page.body.contains(&key));
    let kept = format!("SELECT COUNT(*) AS number FROM import_keys WHERE key_hash = '{key}'");
    assert_eq!(forum.database().number(&kept), 0);
}

fn a_form_is_no_file(forum: &Forum) {
    let key = source(forum);
    let wire = Wire::of("PUT", "/admin/sources/1").header("api-key", &key);
    let wire = wire.header("content-type", "application/x-www-form-urlencoded").body(three());
    assert_eq!(wire.send(forum.url()).status, 415);
}

fn what_a_program_brings_is_told_to_the_organiser_once(forum: &Forum) {
    const OLU: &str = "olu@example.org";
    let key = source(forum);
    let send = |body: &str| {
        put(forum, "/admin/sources/1", &key, body.as_bytes());
        forum.settle();
        forum.count_letters_to(OLU)
    };
    let all = String::from_utf8(three()).expect("text");
    assert_eq!(send(&all), 1, "what came in");
    assert_eq!(send(&all), 1, "nothing is new");
    let empty = file(&[]).to_string();
    assert_eq!(send(&empty), 2, "it waits");
    assert_eq!(send(&empty), 2, "it still waits");
    assert_eq!(send("{ no json"), 3, "it cannot be read");
    assert_eq!(send("{ no json"), 3, "it still cannot be read");
    let letter = forum.letter_to(OLU);
    assert!(letter.subject.contains("Plenum’s own format"), "{}", letter.subject);
}
