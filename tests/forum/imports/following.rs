//! What stands elsewhere follows a proposal that changes.

use std::thread;

use serde_json::{Value, json};

use crate::imports::{file, import};
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::wait;
use crate::support::writing::{Topic, reply};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        topics_about_a_proposal_show_its_new_title,
        pages_that_a_companion_links_to_show_its_new_title,
        a_companion_goes_with_its_proposal_to_another_track,
        a_companion_that_a_moderator_moved_stays,
        imports_at_once_make_each_track_once,
        nobody_is_sent_to_a_companion_that_was_taken_away,
    ]
}

fn entry(title: &str, track: &str) -> Value {
    json!({ "id": 1, "title": title, "track": track })
}

fn companion(forum: &Forum) -> Topic {
    let list = forum.reader().visit("/proposals").expect(200);
    let one = list.follow(list.find(".row .title a")).expect(200);
    Topic::of(&one.link("Discuss this proposal").expect(200))
}

fn topic_about(forum: &Forum, proposal: &str) -> Topic {
    let page = forum.ana().visit("/topics/new").expect(200);
    let form = page.form("Start topic").choose("category", "General");
    let form = form
        .set("title", "What I make of it")
        .set("text", "A good start.");
    let form = form.set("About a proposal", proposal);
    Topic::of(&form.submit("Start topic").expect(200))
}

/// A reader's page is kept, and another process imports: it shows within a second.
fn wait_to_read(forum: &Forum, path: &str, words: &str) {
    let reader = forum.reader();
    wait::until(words, || {
        let page = reader.visit(path).expect(200);
        page.body.contains(words).then_some(())
    });
}

fn topics_about_a_proposal_show_its_new_title(forum: &Forum) {
    import(forum, &file(&[entry("Small rivers", "1. Water")]), 0);
    let topic = topic_about(forum, "1");
    wait_to_read(forum, &topic.path, "Small rivers");
    import(forum, &file(&[entry("Great rivers", "1. Water")]), 0);
    wait_to_read(forum, &topic.path, "Great rivers");
}

fn pages_that_a_companion_links_to_show_its_new_title(forum: &Forum) {
    import(forum, &file(&[entry("Small rivers", "1. Water")]), 0);
    let target = crate::support::writing::start(&forum.ben(), "The register", "Where it is.");
    reply(&forum.ana(), &companion(forum), &format!("See {}", target.url(forum)));
    wait_to_read(forum, &target.path, "Small rivers");
    import(forum, &file(&[entry("Great rivers", "1. Water")]), 0);
    wait_to_read(forum, &target.path, "Great rivers");
}

fn category_of(forum: &Forum, topic: &Topic) -> String {
    let page = forum.reader().visit(&topic.path).expect(200);
    page.find(".kicker a").text().collect::<String>().trim().to_owned()
}

fn a_companion_goes_with_its_proposal_to_another_track(forum: &Forum) {
    import(forum, &file(&[entry("Small rivers", "1. Water")]), 0);
    let topic = companion(forum);
    assert_eq!(category_of(forum, &topic), "Water");
    import(forum, &file(&[entry("Small rivers", "2. Land")]), 0);
    wait::until("the other category", || {
        (category_of(forum, &topic) == "Land").then_some(())
    });
    let counted = "SELECT topic_count AS number FROM categories WHERE slug = 'land'";
    assert_eq!(forum.database().number(counted), 1);
    assert!(forum.command(&["doctor"]).status.success());
}

fn a_companion_that_a_moderator_moved_stays(forum: &Forum) {
    import(forum, &file(&[entry("Small rivers", "1. Water")]), 0);
    let topic = companion(forum);
    let page = forum.mona().visit(&topic.decision("move")).expect(200);
    let form = page.form("Move topic").choose("category", "General");
    form.set("reason", "It concerns all tracks.").submit("Move topic").expect(200);
    import(forum, &file(&[entry("Small rivers", "2. Land")]), 0);
    assert_eq!(category_of(forum, &topic), "General");
}

fn imports_at_once_make_each_track_once(forum: &Forum) {
    let path = |name: &str| forum.folder().join(name).to_str().expect("UTF-8").to_owned();
    let entries = |from: i32| {
        let one = |id: i32| {
            json!({ "id": id, "title": "Rivers", "track": format!("{}. Water", id % 7),
                    "submitter": { "name": format!("Person {}", id % 5) } })
        };
        (from..from + 30).map(one).collect::<Vec<_>>()
    };
    thread::scope(|scope| {
        for (name, from) in [("one.json", 1), ("other.json", 31)] {
            let path = path(name);
            std::fs::write(&path, file(&entries(from)).to_string()).expect("a file");
            scope.spawn(move || {
                let done = forum.command(&["import", "json", &path, "--summit", "rivers"]);
                assert!(done.status.success(), "{done:?}");
            });
        }
    });
    let count = |query: &str| forum.database().number(query);
    assert_eq!(count("SELECT COUNT(*) AS number FROM proposals"), 60);
    assert_eq!(count("SELECT COUNT(*) AS number FROM tracks"), 7);
    assert_eq!(count("SELECT COUNT(*) AS number FROM people"), 5);
}

fn nobody_is_sent_to_a_companion_that_was_taken_away(forum: &Forum) {
    import(forum, &file(&[entry("Small rivers", "1. Water")]), 0);
    let topic = companion(forum);
    let page = forum.mona().visit(&topic.decision("remove")).expect(200);
    let form = page.form("Remove topic").set("reason", "It came twice.");
    form.submit("Remove topic").expect(200);
    let list = forum.reader().visit("/proposals").expect(200);
    assert!(!list.has(&format!("a[href='{}']", topic.path)));
    let one = list.follow(list.find(".row .title a")).expect(200);
    assert!(!one.has(&format!("a[href='{}']", topic.path)));
    one.must_not_say("Discuss this proposal");
}
