//! Sources that the running forum reads by itself.

use std::io::Write;
use std::net::TcpListener;
use std::time::Duration;

use serde_json::{Value, json};

use crate::imports::bringing::{bring_from, catch_up};
use crate::imports::file;
use crate::support::cases::{Case, Ground, case, cases};
use crate::support::engines::Engine;
use crate::support::forum::Forum;
use crate::support::own_process::OwnProcess;
use crate::support::people::settled_database;
use crate::support::source_site::{Says, SourceSite};
use crate::support::wait;
use crate::support::writing::{Topic, counters_are_right, reply};

pub(crate) fn cases() -> Vec<Case> {
    let mut all = cases![
        a_changed_source_makes_a_version_that_readers_compare,
        what_has_not_changed_makes_no_run,
        pretalx_is_read_page_by_page_with_its_token,
        whoever_fails_is_left_alone_longer_and_told_of_once,
        what_cannot_be_read_is_told_of_once,
        a_site_that_asks_for_patience_gets_it,
        most_gone_waits_for_a_word,
        nobody_is_led_into_a_private_network,
        a_node_that_dies_leaves_its_source_to_another,
        what_was_dropped_may_be_looked_at_again,
    ];
    all.push(case!(two_nodes_read_a_source_once).only(Engine::Postgres));
    all
}

/// Sites of the cases stand on this address alone; everything else that is private stays refused.
pub(crate) const ALLOWED: [&str; 2] = ["--fetch-allow", "127.0.0.1"];
const HOUR: Duration = Duration::from_secs(3600);
const OLU: &str = "olu@example.org";

fn entry(id: u32, title: &str) -> Value {
    json!({ "id": id, "title": title, "language": "en", "state": "new", "speakers": [{ "name": "Ana Sala" }] })
}

fn says(entries: &[Value]) -> Says {
    Says::text(file(entries))
}

/// Brings a source in, to be read every hour.
#[track_caller]
fn begin(forum: &Forum, kind: &str, url: &str, more: &[&str]) {
    let flags = [&ALLOWED, &["--every", "60"][..], more].concat();
    bring_from(forum, kind, url, &flags, 0);
    catch_up(forum);
}

/// Lets so much time pass and waits until the source has been read.
#[track_caller]
fn read_after(forum: &Forum, time: Duration) {
    forum.pass(time);
    let now = forum.clock().micros();
    let done = format!("SELECT COUNT(*) AS number FROM sources WHERE checked_at = {now} AND lease_until = 0");
    wait::until("the source to be read", || {
        (forum.database().number(&done) == 1).then_some(())
    });
    forum.settle();
}

fn runs(forum: &Forum) -> i64 {
    forum.database().number("SELECT COUNT(*) AS number FROM source_runs")
}

/// Minutes from the last reading to the next.
fn pause(forum: &Forum) -> i64 {
    let query = "SELECT (next_at - checked_at) / 60000000 AS number FROM sources";
    forum.database().number(query)
}

fn error(forum: &Forum) -> String {
    forum.database().texts("SELECT COALESCE(last_error, '') AS text FROM sources").concat()
}

fn a_changed_source_makes_a_version_that_readers_compare(ground: &Ground) {
    let site = SourceSite::saying(says(&[entry(1, "Small rivers"), entry(2, "Lakes")]));
    let forum = Forum::open(ground, &ALLOWED);
    begin(&forum, "json", &site.url("/proposals.json"), &[]);
    let ana = forum.ana();
    let topic = Topic::of(&ana.visit("/proposals/1").link("Discuss this proposal").expect(200));
    reply(&ana, &topic, "I have read it.");
    let mut changed = entry(1, "Great rivers");
    changed["speakers"] = json!([{ "name": "Ben Ruiz" }]);
    site.say(says(&[changed, entry(2, "Lakes")]));
    read_after(&forum, HOUR);

    let read = ana.visit(&topic.path).expect(200);
    read.must_say("The proposal changed: title, speakers");
    read.must_say("The posts before, up to 2, are about an earlier version.");
    let compared = read.link("See what changed").expect(200);
    assert_eq!(compared.texts("del"), ["Small", "Ana Sala"]);
    assert_eq!(compared.texts("ins"), ["Great", "Ben Ruiz"]);
    let letter = forum.letter_to(OLU);
    assert!(letter.text.contains("Great rivers") || letter.text.contains("Small rivers"), "{}", letter.text);
    assert!(letter.text.contains("title, speakers"), "{}", letter.text);
    assert!(!letter.text.contains("Lakes"), "{}", letter.text);
    assert_eq!((error(&forum), pause(&forum)), (String::new(), 60));
    counters_are_right(&forum);
}

fn what_has_not_changed_makes_no_run(ground: &Ground) {
    let known = |headers: &str| headers.contains("if-none-match: \"one\"");
    let site = SourceSite::saying(says(&[entry(1, "Small rivers")]).with("ETag: \"one\""));
    let forum = Forum::open(ground, &ALLOWED);
    begin(&forum, "json", &site.url("/"), &[]);
    site.follow(move |_, headers| Says::status(if known(headers) { 304 } else { 500 }));
    read_after(&forum, HOUR);
    // Others name it anew each time, and say the same.
    site.say(says(&[entry(1, "Small rivers")]).with("ETag: \"two\""));
    read_after(&forum, HOUR);
    assert_eq!(site.asked(), 3);
    assert_eq!((runs(&forum), error(&forum)), (1, String::new()));
    assert_eq!(forum.count_letters_to(OLU), 0);
}

fn pretalx_is_read_page_by_page_with_its_token(ground: &Ground) {
    fn page(target: &str, headers: &str, title: &str) -> Says {
        if !headers.contains("authorization: token open-sesame") {
            return Says::status(401);
        }
        let code = if target.contains("page=2") { "BBBBBB" } else { "AAAAAA" };
        let next = (code == "AAAAAA").then_some("/api/events/rivers/submissions/?page=2");
        let said = json!({ "count": 2, "next": next, "previous": null, "results": [
            { "code": code, "title": format!("{title} {code}"), "state": "submitted", "content_locale": "en", "speakers": [],
              "submission_type": null, "track": null, "tags": [], "slots": [], "answers": [] }] });
        Says::text(said).with(&format!("ETag: \"{title}-{code}-{}\"", headers.len()))
    }
    let site = SourceSite::saying(Says::status(500));
    site.follow(|target, headers| page(target, headers, "River"));
    let forum = Forum::open(ground, &ALLOWED);
    begin(&forum, "pretalx", &site.url("/rivers"), &["--token", "open-sesame"]);
    read_after(&forum, HOUR);
    assert_eq!((site.asked(), runs(&forum)), (4, 1));
    site.follow(|target, headers| page(target, headers, "Stream"));
    read_after(&forum, HOUR);
    assert_eq!(runs(&forum), 2);
    let list = forum.ana().visit("/proposals").expect(200);
    list.must_say("Stream AAAAAA").must_say("Stream BBBBBB");
}

/// More bytes than anybody takes, in few.
pub(crate) fn bomb() -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..65 {
        packed.write_all(&zeros).expect("memory");
    }
    packed.finish().expect("memory")
}

fn whoever_fails_is_left_alone_longer_and_told_of_once(ground: &Ground) {
    let whole = says(&[entry(1, "Small rivers")]);
    let site = SourceSite::saying(whole.clone());
    let forum = Forum::open(ground, &ALLOWED);
    begin(&forum, "json", &site.url("/"), &[]);
    let mut cut = whole.clone();
    cut.lacking = 100;
    for (says, word, minutes) in [
        (Says::status(500), "status", 60),
        (cut, "broken", 120),
        (Says::bytes(bomb()).with("Content-Encoding: gzip"), "too-much", 240),
        (Says::status(404), "status", 480),
    ] {
        site.say(says);
        read_after(&forum, HOUR * 8);
        assert_eq!((error(&forum).as_str(), pause(&forum)), (word, minutes));
    }
    assert_eq!(forum.count_letters_to(OLU), 1);
    assert!(forum.letter_to(OLU).subject.contains("cannot be read"));
    forum.ana().visit("/proposals/1").expect(200).must_not_say("No longer in its source");
    site.say(whole);
    read_after(&forum, HOUR * 8);
    assert_eq!((error(&forum), pause(&forum)), (String::new(), 60));
    site.say(Says::status(503));
    read_after(&forum, HOUR);
    assert_eq!(pause(&forum), 60);
    assert_eq!(forum.count_letters_to(OLU), 2);
}

fn what_cannot_be_read_is_told_of_once(ground: &Ground) {
    let site = SourceSite::saying(says(&[entry(1, "Small rivers")]));
    let forum = Forum::open(ground, &ALLOWED);
    begin(&forum, "json", &site.url("/"), &[]);
    for (number, text) in ["<html>Be back soon</html>", "{}", "{\"proposals\": [}"].into_iter().enumerate() {
        site.say(Says::text(text));
        read_after(&forum, HOUR * 4);
        assert_eq!((error(&forum).as_str(), pause(&forum)), ("unreadable", 60 << number));
    }
    assert_eq!(forum.count_letters_to(OLU), 1);
    forum.ana().visit("/proposals/1").expect(200).must_say("Small rivers");
}

fn a_site_that_asks_for_patience_gets_it(ground: &Ground) {
    let site = SourceSite::saying(says(&[entry(1, "Small rivers")]));
    let forum = Forum::open(ground, &ALLOWED);
    begin(&forum, "json", &site.url("/"), &[]);
    site.say(Says::status(429).with("Retry-After: 10800"));
    read_after(&forum, HOUR);
    assert_eq!((error(&forum).as_str(), pause(&forum)), ("throttled", 180));
    // A short while is waited for at once.
    let already = site.asked();
    let once = std::sync::atomic::AtomicBool::new(true);
    site.follow(move |_, _| {
        if once.swap(false, std::sync::atomic::Ordering::SeqCst) {
            return Says::status(429).with("Retry-After: 1");
        }
        says(&[entry(1, "Great rivers")])
    });
    read_after(&forum, HOUR * 3);
    assert_eq!((site.asked() - already, error(&forum)), (2, String::new()));
    forum.ana().visit("/proposals/1").expect(200).must_say("Great rivers");
}

fn most_gone_waits_for_a_word(ground: &Ground) {
    let all = [entry(1, "Small rivers"), entry(2, "Lakes"), entry(3, "Seas")];
    let site = SourceSite::saying(says(&all));
    let forum = Forum::open(ground, &ALLOWED);
    begin(&forum, "json", &site.url("/"), &[]);
    site.say(says(&[entry(1, "Great rivers")]));
    read_after(&forum, HOUR);
    let waits = "SELECT COUNT(*) AS number FROM source_runs WHERE state = 'waiting' AND reason = 'most-gone'";
    assert_eq!(forum.database().number(waits), 1);
    let letter = forum.letter_to(OLU);
    assert!(letter.subject.contains("waits for your word"), "{}", letter.subject);
    let list = forum.ana().visit("/proposals").expect(200);
    list.must_say("Small rivers").must_not_say("Great rivers");
    forum.ana().visit("/proposals/2").expect(200).must_not_say("No longer in its source");
    // The same again is no more news.
    read_after(&forum, HOUR);
    assert_eq!(forum.database().number(waits), 1);
    assert_eq!(forum.count_letters_to(OLU), 1);
    site.say(says(&all));
    read_after(&forum, HOUR);
    counters_are_right(&forum);
}

fn nobody_is_led_into_a_private_network(ground: &Ground) {
    let site = SourceSite::saying(says(&[entry(1, "Small rivers")]));
    let inside = TcpListener::bind("[::1]:0").expect("a free port");
    inside.set_nonblocking(true).expect("a socket");
    let forum = Forum::open(ground, &ALLOWED);
    begin(&forum, "json", &site.url("/"), &[]);
    let port = inside.local_addr().expect("a bound address").port();
    for (place, to) in [format!("http://[::1]:{port}/"), "http://10.0.0.1/".into(), format!("http://localhost:{port}/x"), "http://[::ffff:10.0.0.1]/".into()].iter().enumerate() {
        site.say(Says::status(302).with(&format!("Location: {to}")));
        let before = site.asked();
        read_after(&forum, HOUR * (1 << place));
        let word = error(&forum);
        // A name leads to all of its addresses, and one of them is allowed here.
        let expected = if to.contains("localhost") { ["refused", "unreachable"] } else { ["refused", "refused"] };
        assert!(expected.contains(&word.as_str()), "{to}: {word}");
        assert_eq!(site.asked(), before + 1, "{to}");
    }
    assert!(inside.accept().is_err(), "somebody was inside");
}

fn a_node_that_dies_leaves_its_source_to_another(ground: &Ground) {
    let site = SourceSite::saying(says(&[entry(1, "Small rivers")]));
    let forum = Forum::open(ground, &ALLOWED);
    begin(&forum, "json", &site.url("/"), &[]);
    forum.stop();
    forum.database().damage("UPDATE sources SET next_at = 0");
    let mut slow = says(&[entry(1, "Great rivers")]);
    slow.pause = Duration::from_secs(30);
    site.say(slow);
    let mut node = OwnProcess::start(forum.database(), &ALLOWED);
    site.wait_for(2);
    node.end("KILL");
    site.say(says(&[entry(1, "Great rivers")]));
    forum.restart();
    catch_up(&forum);
    forum.settle();
    let held = "SELECT COUNT(*) AS number FROM sources WHERE lease_until > 0";
    assert_eq!((site.asked(), forum.database().number(held)), (2, 1), "it is held until the lease is over");
    read_after(&forum, Duration::from_secs(31 * 60));
    assert_eq!(site.asked(), 3);
    forum.ana().visit("/proposals/1").expect(200).must_say("Great rivers");
}

fn two_nodes_read_a_source_once(ground: &Ground) {
    let database = settled_database(ground);
    let site = SourceSite::saying(says(&[entry(1, "Small rivers")]));
    {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_plenum"))
            .args(["import", "json", &site.url("/"), "--summit", "rivers", "--every", "60"])
            .args(ALLOWED)
            .env("DATABASE_URL", database.url())
            .output()
            .expect("the program runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let nodes = [0, 1].map(|_| OwnProcess::start(&database, &ALLOWED));
    let mut changed = says(&[entry(1, "Great rivers")]);
    changed.pause = Duration::from_millis(300);
    site.say(changed);
    database.damage("UPDATE sources SET next_at = 1, checked_at = NULL");
    let done = "SELECT COUNT(*) AS number FROM sources WHERE checked_at IS NOT NULL AND lease_until = 0";
    wait::until("the source to be read", || (database.number(done) == 1).then_some(()));
    assert_eq!(site.asked(), 2);
    assert_eq!(database.number("SELECT COUNT(*) AS number FROM source_runs"), 2);
    assert_eq!(database.number("SELECT COUNT(*) AS number FROM proposal_versions"), 2);
    drop(nodes);
}

fn what_was_dropped_may_be_looked_at_again(ground: &Ground) {
    let site = SourceSite::saying(says(&[entry(1, "Small rivers"), entry(2, "Lakes")]));
    let forum = Forum::open(ground, &ALLOWED);
    begin(&forum, "json", &site.url("/proposals.json"), &[]);
    site.say(says(&[]));
    read_after(&forum, HOUR);
    let olu = forum.olu();
    let source = olu.visit("/admin/sources/1").expect(200);
    olu.visit("/admin/sources/1/runs/2").expect(200).press("Drop it").expect(200);
    let run = source.press("Read now").expect(200);
    assert_eq!(run.heading(), "What would come in");
    run.must_say("There is nothing in it.");
}
