//! What is said of two proposals at the very moment when they turn out to be one. SQLite lets one write at a time, so this is
//! about PostgreSQL.

use std::thread;

use serde_json::json;

use crate::imports::merging::{join, say, two};
use crate::summits::set_up;
use crate::support::browser::Browser;
use crate::support::cases::{Case, case};
use crate::support::engines::Engine;
use crate::support::forum::Forum;
use crate::support::wait;
use crate::support::writing::{act, counters_are_right};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(a_rating_on_its_way_is_counted_when_two_become_one).only(Engine::Postgres),
        case!(a_support_on_its_way_is_counted_when_two_become_one).only(Engine::Postgres),
        case!(a_topic_on_its_way_is_about_the_one_that_stays).only(Engine::Postgres),
    ]
}

/// Those who wait for another's lock in this database.
const WAITING: &str = "SELECT COUNT(*) AS number FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
     WHERE NOT l.granted AND a.datname = current_database()";

/// Somebody's words are written and not yet committed while an import joins proposals 1 and 2: facts, the last thing that a verb
/// writes, are kept until both wait.
fn meanwhile(forum: &Forum, browser: &Browser, path: &str, fields: &[(&str, &str)]) {
    let hold = format!(
        "DO $$ BEGIN LOCK TABLE facts IN SHARE MODE;
         FOR turn IN 1..1000 LOOP
           PERFORM pg_stat_clear_snapshot();
           EXIT WHEN ({}) >= 2;
           PERFORM pg_sleep(0.02);
         END LOOP; END $$",
        WAITING.replace(" AS number", "")
    );
    let held = "SELECT COUNT(*) AS number FROM pg_locks WHERE mode = 'ShareLock' AND granted AND relation = 'facts'::regclass
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    let sending = act(browser, path, fields);
    thread::scope(|scope| {
        scope.spawn(|| forum.database().damage(&hold));
        wait::until("the facts to be held", || (forum.database().number(held) == 1).then_some(()));
        let said = scope.spawn(|| browser.send(&sending));
        wait::until("the member to wait", || (forum.database().number(WAITING) == 1).then_some(()));
        join(forum);
        let status = said.join().expect("an answer").status;
        assert!(status.is_success() || status.is_redirection(), "{status}");
    });
    counters_are_right(forum);
}

/// Rows of a table that name the proposal that is gone.
fn left(forum: &Forum, table: &str) -> i64 {
    let rows = format!("SELECT COUNT(*) AS number FROM {table} WHERE proposal_id = 2");
    forum.database().number(&rows)
}

fn a_rating_on_its_way_is_counted_when_two_become_one(forum: &Forum) {
    two(forum);
    let ana = forum.ana();
    meanwhile(forum, &ana, "/proposals/2/rating", &[("value", "4")]);
    assert_eq!(left(forum, "ratings"), 0);
    ana.visit("/proposals/1").expect(200).must_say("4.00 / 5");
    // Whoever comes later is told.
    let late = forum.ben().send(&act(&forum.ben(), "/proposals/2/rating", &[("value", "4")]));
    assert!(late.status.is_client_error(), "{}", late.status);
}

fn a_support_on_its_way_is_counted_when_two_become_one(forum: &Forum) {
    two(forum);
    set_up(forum, &[("support-limit", "3")]);
    let ana = forum.ana();
    meanwhile(forum, &ana, "/proposals/2/support", &[]);
    assert_eq!(left(forum, "supports"), 0);
    ana.visit("/proposals/1").expect(200).must_say("1 stands by it");
    let late = forum.ben().send(&act(&forum.ben(), "/proposals/2/support", &[]));
    assert!(late.status.is_client_error(), "{}", late.status);
}

fn a_topic_on_its_way_is_about_the_one_that_stays(forum: &Forum) {
    two(forum);
    // A text that links to the one that is gone, in a topic about it.
    let ana = forum.ana();
    let page = ana.visit("/topics/new").expect(200);
    let category = page.find("select[name=category] option[value='1'], select[name=category] option[value]:not([value=''])");
    let category = category.attr("value").expect("a category").to_owned();
    let text = format!("See {}/proposals/2/lesser-rivers today.", forum.url().trim_end_matches('/'));
    let fields = [("category", category.as_str()), ("title", "Of lesser rivers"), ("text", text.as_str()), ("proposal", "2")];
    meanwhile(forum, &ana, "/topics", &fields);
    assert_eq!((left(forum, "topic_proposals"), left(forum, "post_proposals")), (0, 0));
    // The proposals stay one.
    say(forum, "fourth", &[json!({ "id": "9", "title": "Seas", "language": "en" })], 0);
    counters_are_right(forum);
}
