//! Pages that are kept for readers without an account: always true, never somebody's own.

use std::sync::atomic::{AtomicI64, Ordering};
use std::thread;

use crate::support::browser::{Answer, Browser};
use crate::support::cases::{Case, Ground, cases};
use crate::support::forum::Forum;
use crate::support::html;
use crate::support::needs;
use crate::support::people::PASSWORD;
use crate::support::wait;
use crate::support::wire::Wire;
use crate::support::writing::{Topic, edit, like, post_id, reply, start};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        the_second_answer_is_the_first_and_costs_no_query,
        a_page_that_is_known_is_not_sent_again,
        a_page_is_the_same_in_every_coding,
        each_coding_has_a_tag_of_its_own,
        a_reply_is_seen_by_the_next_reader_at_once,
        an_edit_a_like_and_a_name_are_seen_by_the_next_reader_at_once,
        no_reader_ever_gets_a_page_older_than_an_answered_write,
        languages_do_not_mix,
        formats_do_not_mix,
        nothing_of_a_member_is_kept,
        a_member_gets_no_kept_page,
        nothing_stays_on_a_shared_device,
        a_page_that_failed_is_not_kept,
        a_page_that_sets_a_cookie_is_not_kept,
        what_another_program_changes_is_seen_soon,
        a_proxy_is_told_to_ask_each_time,
    ]
}

#[track_caller]
fn topic(forum: &Forum) -> Topic {
    start(&forum.ben(), "Budgets that people read", "A first word.")
}

/// What a page says, whatever it was made for.
#[track_caller]
fn get(forum: &Forum, path: &str, headers: &[(&str, &str)]) -> Answer {
    Wire::get(path).headers(headers).send(forum.url())
}

fn the_second_answer_is_the_first_and_costs_no_query(forum: &Forum) {
    let topic = topic(forum);
    for path in ["/", "/latest", "/top", "/categories", "/proposals", "/rules", "/u/ben", &topic.path] {
        let (first, second) = (get(forum, path, &[]), get(forum, path, &[]));
        assert_eq!(first.status, 200, "{path}");
        assert_eq!((first.body, first.headers.get("etag")), (second.body, second.headers.get("etag")), "{path}");
        // The number was counted when the page was made: a kept page brings it along, and has no id.
        assert!(!second.headers.contains_key("x-request-id"), "{path} was made again");
    }
}

fn a_page_that_is_known_is_not_sent_again(forum: &Forum) {
    let first = get(forum, "/latest", &[]);
    let tag = first.header("etag");
    for known in [tag, "*", &format!("\"other\", {tag}"), &format!("W/{tag}")] {
        let again = get(forum, "/latest", &[("if-none-match", known)]);
        assert_eq!((again.status.as_u16(), again.body.len()), (304, 0), "{known}");
        assert_eq!(again.header("etag"), tag);
    }
    topic(forum);
    let changed = get(forum, "/latest", &[("if-none-match", tag)]);
    assert_eq!(changed.status, 200);
}

fn a_page_is_the_same_in_every_coding(forum: &Forum) {
    let topic = topic(forum);
    let plain = get(forum, &topic.path, &[]);
    let gzip = get(forum, &topic.path, &[("accept-encoding", "gzip")]);
    assert_eq!(gzip.header("content-encoding"), "gzip");
    let mut unpacked = Vec::new();
    let mut decoder = flate2::read::GzDecoder::new(gzip.body.as_slice());
    std::io::Read::read_to_end(&mut decoder, &mut unpacked).expect("gzip");
    assert_eq!(unpacked, plain.body);
    let brotli = get(forum, &topic.path, &[("accept-encoding", "br, gzip")]);
    assert_eq!(brotli.header("content-encoding"), "br");
    let mut unpacked = Vec::new();
    brotli::BrotliDecompress(&mut brotli.body.as_slice(), &mut unpacked).expect("brotli");
    assert_eq!(unpacked, plain.body);
}

fn each_coding_has_a_tag_of_its_own(forum: &Forum) {
    let tags = ["identity", "gzip", "br"].map(|coding| {
        let answer = get(forum, "/rules", &[("accept-encoding", coding)]);
        answer.header("etag").to_owned()
    });
    assert!(tags[0] != tags[1] && tags[1] != tags[2] && tags[0] != tags[2], "{tags:?}");
}

fn a_reply_is_seen_by_the_next_reader_at_once(forum: &Forum) {
    let (topic, reader) = (topic(forum), forum.reader());
    let pages = ["/", "/latest", "/u/ana", topic.path.as_str()];
    for path in pages {
        reader.visit(path).expect(200);
    }
    reply(&forum.ana(), &topic, "Numbers need stories.");
    for path in ["/", topic.path.as_str()] {
        reader.visit(path).expect(200).must_say("Numbers need stories.");
    }
    reader.visit("/latest").expect(200).must_say("1 reply");
    reader.visit("/u/ana").expect(200).must_say("1 post");
}

fn an_edit_a_like_and_a_name_are_seen_by_the_next_reader_at_once(forum: &Forum) {
    let (topic, reader) = (topic(forum), forum.reader());
    let post = post_id(&forum.ben(), &topic, 1);
    reader.visit(&topic.path).expect(200).must_say("0 likes");
    like(&forum.ana(), &topic, 1);
    reader.visit(&topic.path).expect(200).must_say("1 like");
    edit(&forum.ben(), post, "A better word.", "");
    reader.visit(&topic.path).expect(200).must_say("A better word.");
    let form = forum.ben().visit("/my/profile").expect(200);
    let form = form.form("Save profile").set("Your name", "Benedikt");
    form.submit("Save profile").expect(200);
    reader.visit(&topic.path).expect(200).must_say("Benedikt");
}

/// Readers look all the time while members write: what was answered before a reader asked must be on the page.
fn no_reader_ever_gets_a_page_older_than_an_answered_write(forum: &Forum) {
    let (topic, answered) = (topic(forum), AtomicI64::new(0));
    let writes = i64::try_from(12 * needs::scale()).expect("a small number");
    let (path, answered) = (topic.path.as_str(), &answered);
    let look = |reader: &Browser| {
        let before = answered.load(Ordering::SeqCst);
        let page = reader.fetch(path).text();
        let newest = (1..=writes).rev().find(|number| page.contains(&format!("word number {number}.")));
        assert!(newest.unwrap_or(0) >= before, "{newest:?} after {before} was answered");
    };
    thread::scope(|scope| {
        for reader in [forum.reader(), forum.reader(), forum.reader()] {
            scope.spawn(move || {
                while answered.load(Ordering::SeqCst) < writes {
                    look(&reader);
                }
            });
        }
        // Readers stop also when a write fails.
        let stop = Done(answered, writes);
        let post = post_id(&forum.ben(), &topic, 1);
        for number in 1..=writes {
            edit(&forum.ben(), post, &format!("It is word number {number}."), "");
            answered.store(number, Ordering::SeqCst);
        }
        drop(stop);
    });
}

struct Done<'a>(&'a AtomicI64, i64);

impl Drop for Done<'_> {
    fn drop(&mut self) {
        self.0.store(self.1, Ordering::SeqCst);
    }
}

fn languages_do_not_mix(forum: &Forum) {
    topic(forum);
    for _ in 0..2 {
        for lang in ["en", "fr", "es", "ar"] {
            let start = format!("<html lang=\"{lang}\"");
            let by_browser = get(forum, "/latest", &[("accept-language", lang)]);
            assert!(by_browser.text().contains(&start), "{lang} by Accept-Language");
            let by_choice = get(forum, "/latest", &[("cookie", &format!("lang={lang}"))]);
            assert!(by_choice.text().contains(&start), "{lang} by cookie");
            let by_address = get(forum, &format!("/latest?lang={lang}"), &[]);
            assert!(by_address.text().contains(&start), "{lang} by address");
        }
    }
}

fn formats_do_not_mix(forum: &Forum) {
    get(forum, "/nowhere", &[]);
    let json = get(forum, "/nowhere", &[("accept", "application/json")]);
    assert_eq!(json.header("content-type"), "application/json");
    get(forum, "/latest", &[]);
    let page = get(forum, "/latest", &[("accept", "text/html")]);
    assert!(page.header("content-type").starts_with("text/html"));
}

fn nothing_of_a_member_is_kept(forum: &Forum) {
    let topic = topic(forum);
    for path in ["/", "/latest", "/u/ben", &topic.path] {
        forum.ana().visit(path).expect(200);
        let page = forum.reader().visit(path).expect(200);
        page.must_not_say("Sign out");
        assert!(!page.has("input[name=csrf]") && !page.has("#act"), "{path}");
        html::must_be_valid(&page);
    }
}

fn a_member_gets_no_kept_page(forum: &Forum) {
    let topic = topic(forum);
    forum.reader().visit(&topic.path).expect(200);
    let page = forum.ana().visit(&topic.path).expect(200);
    assert!(page.has_button("Sign out"), "{}", page.shown());
    assert_eq!(page.header("etag"), "");
    assert_eq!(page.header("cache-control"), "private, no-cache");
}

fn nothing_stays_on_a_shared_device(forum: &Forum) {
    let browser = forum.reader();
    let form = browser.visit("/login").expect(200);
    let form = form.form("Sign in").set("name", "ana");
    let form = form.set("password", PASSWORD).check("shared_device");
    let page = form.submit("Sign in").expect(200);
    assert_eq!(page.header("cache-control"), "no-store");
}

fn a_page_that_failed_is_not_kept(forum: &Forum) {
    let reader = forum.reader();
    reader.visit("/t/budgets-that-people-read/1").expect(404);
    let topic = topic(forum);
    assert_eq!(topic.id, 1);
    reader.visit("/t/budgets-that-people-read/1").expect(200);
}

fn a_page_that_sets_a_cookie_is_not_kept(forum: &Forum) {
    for _ in 0..2 {
        let answer = get(forum, "/latest?lang=fr", &[]);
        assert!(answer.header("set-cookie").starts_with("lang=fr"), "the second reader gets none");
    }
}

/// A command beside the running forum, on one machine.
fn what_another_program_changes_is_seen_soon(ground: &Ground) {
    let forum = Forum::open(ground, &[]);
    let reader = forum.reader();
    reader.visit("/").expect(200);
    reader.visit("/proposals").expect(200);
    let file = ground.folder.path().join("proposals.json");
    std::fs::write(&file, include_str!("fixtures/proposals.json")).expect("a written file");
    let file = file.to_str().expect("a path in UTF-8");
    let done = forum.command(&["import", "json", file, "--summit", "ogp-2016"]);
    let said = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    for path in ["/", "/proposals"] {
        wait::until(&format!("proposals on {path}; {said}"), || {
            let page = reader.visit(path).expect(200);
            page.has("main a[href^='/proposals/']").then_some(())
        });
    }
}

fn a_proxy_is_told_to_ask_each_time(forum: &Forum) {
    let answer = get(forum, "/latest", &[]);
    assert_eq!(answer.header("cache-control"), "public, no-cache");
    for part in ["Accept-Encoding", "Accept-Language", "Cookie"] {
        assert!(answer.header("vary").contains(part), "{part}");
    }
}
