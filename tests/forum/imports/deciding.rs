//! What waits for a word is decided on once, by somebody who saw what it would do.

use std::time::Duration;

use serde_json::{Value, json};

use crate::imports::file;
use crate::imports::keys::{key, put};
use crate::imports::pages::{add_source, bring};
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::writing::{act, at_once, counters_are_right};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        of_two_who_decide_at_once_one_has_decided,
        what_is_older_than_something_newer_is_passed_over,
        a_run_that_was_cut_off_is_taken_up_later,
        two_deliveries_do_not_mix,
        a_source_that_gave_nothing_is_taken_away,
        a_source_that_gave_something_stays,
    ]
}

/// After this nobody who died has a source any more.
const LEASE: Duration = Duration::from_secs(2 * 60);

fn named(titles: &[&str]) -> String {
    let entry = |(id, title): (usize, &&str)| json!({ "id": id + 1, "title": title });
    let entries: Vec<Value> = titles.iter().enumerate().map(entry).collect();
    file(&entries).to_string()
}

fn titles(forum: &Forum) -> Vec<String> {
    let mut titles = forum.reader().visit("/proposals").expect(200).texts(".row .title");
    titles.sort();
    titles
}

fn of_two_who_decide_at_once_one_has_decided(forum: &Forum) {
    let olu = forum.olu();
    add_source(&olu, "rivers", "json", &named(&["Lakes", "Rivers"]));
    let ways = ["apply", "drop", "apply", "drop"];
    let sendings = ways.map(|way| {
        let path = format!("/admin/sources/1/runs/1/{way}");
        (olu.browser.clone(), act(&olu, &path, &[]))
    });
    let mut answers: Vec<u16> =
        at_once(sendings.into()).iter().map(|answer| answer.status.as_u16()).collect();
    answers.sort_unstable();
    assert_eq!(answers, [303, 409, 409, 409]);
    let came_in = titles(forum).len();
    let page = olu.visit("/admin/sources/1/runs/1").expect(200);
    let told = if came_in == 2 { "What came in" } else { "decided that it is not to come in" };
    page.must_say(told);
    counters_are_right(forum);
}

fn what_is_older_than_something_newer_is_passed_over(forum: &Forum) {
    let olu = forum.olu();
    add_source(&olu, "rivers", "json", &named(&["Lakes"])).press("Import 1 proposal").expect(200);
    let old = bring(&olu, "/admin/sources/1", &named(&["Ponds"]));
    let key = key(forum, "/admin/sources/1");
    let newer = named(&["Great lakes", "Rivers", "Brooks"]);
    assert_eq!(put(forum, "/admin/sources/1", &key, newer.as_bytes()).status, 200);
    old.press("Import 1 proposal").expect(409);
    old.reload().expect(200).must_say("Something newer came in before anybody decided.");
    assert_eq!(titles(forum), ["Brooks", "Great lakes", "Rivers"]);
}

fn a_run_that_was_cut_off_is_taken_up_later(forum: &Forum) {
    let olu = forum.olu();
    let run = add_source(&olu, "rivers", "json", &named(&["Lakes"]));
    // As a node leaves it that dies while it writes.
    let now = forum.clock().micros();
    let lost = format!(
        "UPDATE source_runs SET state = 'writing', started_at = {now};
         UPDATE sources SET lease_until = {}",
        now + 120_000_000
    );
    forum.database().damage(&lost);
    run.reload().expect(200).must_say("An import of this was begun and has not ended.");
    run.press("Import 1 proposal").expect(409);
    forum.pass(LEASE);
    run.press("Import 1 proposal").expect(200).must_say("Imported.");
    assert_eq!(titles(forum), ["Lakes"]);
}

fn two_deliveries_do_not_mix(forum: &Forum) {
    let olu = forum.olu();
    add_source(&olu, "rivers", "json", &named(&["Lakes"]));
    let key = key(forum, "/admin/sources/1");
    let delivery = |mark: char| {
        let titles: Vec<String> = (0..120).map(|number| format!("{mark} {number}")).collect();
        named(&titles.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let statuses: Vec<u16> = std::thread::scope(|scope| {
        let sent = ['A', 'B', 'C'].map(|mark| {
            let (key, body) = (&key, delivery(mark));
            scope.spawn(move || put(forum, "/admin/sources/1", key, body.as_bytes()))
        });
        sent.map(|sent| sent.join().expect("an answer").status.as_u16()).into()
    });
    assert!(statuses.contains(&200), "{statuses:?}");
    assert!(statuses.iter().all(|status| [200, 409].contains(status)), "{statuses:?}");
    let marks = "SELECT COUNT(DISTINCT SUBSTR(title, 1, 1)) AS number FROM proposals";
    assert_eq!(forum.database().number(marks), 1);
}

fn a_source_that_gave_nothing_is_taken_away(forum: &Forum) {
    let olu = forum.olu();
    add_source(&olu, "riverz", "json", "{ no json");
    let list = olu.visit("/admin/sources/1").expect(200).press("Remove this source").expect(200);
    list.must_say("The source is removed.");
    olu.visit("/admin/sources/1").expect(404);
    forum.reader().visit("/summits/riverz").expect(404);
    assert!(forum.command(&["doctor"]).status.success());
}

fn a_source_that_gave_something_stays(forum: &Forum) {
    let olu = forum.olu();
    add_source(&olu, "rivers", "json", &named(&["Lakes"])).press("Import 1 proposal").expect(200);
    let page = olu.visit("/admin/sources/1").expect(200);
    assert!(!page.has_button("Remove this source"));
    olu.open(act(&olu, "/admin/sources/1/remove", &[])).expect(409);
    olu.visit("/admin/sources/1").expect(200);
}
