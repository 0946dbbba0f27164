//! Old runs go, and so does what nobody decides on.

use serde_json::json;

use crate::imports::file;
use crate::imports::pages::{add_source, bring};
use crate::summits::DAY;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_source_keeps_its_newest_runs,
        what_nobody_decides_on_is_dropped_after_a_month,
    ]
}

fn river() -> String {
    file(&[json!({ "id": 1, "title": "River" })]).to_string()
}

fn count(forum: &Forum, of: &str) -> i64 {
    forum.database().number(&format!("SELECT COUNT(*) AS number FROM {of}"))
}

fn a_source_keeps_its_newest_runs(forum: &Forum) {
    let run = add_source(&forum.olu(), "rivers", "json", &river());
    run.press("Import 1 proposal").expect(200);
    let waits = bring(&forum.olu(), "/admin/sources/1", &river());
    let now = forum.clock().micros();
    for _ in 0..60 {
        forum.database().damage(&format!(
            "INSERT INTO source_runs (source_id, way, state, report, started_at, ended_at)
             VALUES (1, 'schedule', 'done', '{{}}', {now}, {now});"
        ));
    }
    forum.pass(DAY);
    forum.settle();
    // Those, and the one that waits.
    assert_eq!(count(forum, "source_runs"), 51);
    assert_eq!(count(forum, "source_runs WHERE id = 1"), 0);
    assert_eq!(count(forum, "source_run_parts"), 1);
    assert!(waits.reload().expect(200).has_button("Drop it"));
}

fn what_nobody_decides_on_is_dropped_after_a_month(forum: &Forum) {
    let run = add_source(&forum.olu(), "rivers", "json", &river());
    forum.pass(29 * DAY);
    forum.settle();
    assert_eq!(count(forum, "source_run_parts"), 1);
    forum.pass(2 * DAY);
    forum.settle();
    assert_eq!(count(forum, "source_run_parts"), 0);
    let states = forum.database().texts("SELECT state AS text FROM source_runs");
    assert_eq!(states, ["dropped"], "{}", run.shown());
}
