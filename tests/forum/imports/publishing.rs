//! What organisers know and others do not yet, and which proposals everybody sees.

use crate::imports::bringing::bring;
use crate::imports::file;
use crate::support::browser::Browser;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::page::Page;
use crate::support::wait;
use crate::support::writing::{Topic, counters_are_right, reply};
use serde_json::json;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        decisions_are_told_to_nobody_before_they_are_published,
        a_committees_rating_waits_as_well,
        times_and_rooms_tell_who_was_chosen_and_wait_as_well,
        a_state_that_is_not_public_hides_proposal_and_topic,
        a_draft_is_for_staff_alone,
        what_is_withdrawn_follows_the_setting_at_once,
        the_change_that_hides_a_proposal_is_told_to_staff_alone,
    ]
}

fn export(state: &str) -> String {
    format!(
        "State,Event ID,Title,Abstract,Start time,Submitter,Speaker,Speaker Email,Event Type,Track,Room\n\
         {state},41,Who owns the river?,Two rivers.,,Nora Lind,,,Panel,3 - Clean water,\n\
         new,42,A short one,Short.,,Nora Lind,,,Panel,3 - Clean water,\n"
    )
}

fn from_osem(forum: &Forum, state: &str) {
    bring(forum, "osem-csv", export(state).as_bytes(), &[], 0);
}

/// Every page on which the state of the first proposal could be read.
fn pages(browser: &Browser) -> Vec<Page> {
    let one = browser.visit("/proposals/1").expect(200);
    let mut pages = vec![
        browser.visit("/proposals").expect(200),
        browser.visit("/summits/rivers").expect(200),
        browser.visit("/latest").expect(200),
        browser.visit("/categories").expect(200),
    ];
    let versions = one.all("#versions a").into_iter().map(|link| one.follow(link)).collect::<Vec<_>>();
    pages.extend(versions);
    pages.push(one.link("Discuss this proposal").expect(200));
    pages.push(one);
    pages
}

pub(crate) fn publish(forum: &Forum) {
    let asked = forum.olu().visit("/summits/rivers/decisions").expect(200);
    asked.press("Publish the decisions").expect(200);
    forum.settle();
    forum.pass(std::time::Duration::from_secs(5));
    forum.settle();
}

fn decisions_are_told_to_nobody_before_they_are_published(forum: &Forum) {
    from_osem(forum, "new");
    from_osem(forum, "accepted");
    let topic = Topic::of(&forum.ana().visit("/proposals/1").link("Discuss this proposal").expect(200));
    for browser in [forum.reader(), forum.ana().browser] {
        for page in pages(&browser) {
            for word in [".state", "[data-state]", "main mark"] {
                let marks = page.texts(word);
                assert!(!marks.iter().any(|mark| mark.contains("Accepted")), "{}", page.shown());
            }
            let text = page.text();
            let main = text.split("Filter").next().unwrap_or_default();
            assert!(!main.contains("Accepted") || page.path() == "/proposals", "{}", page.shown());
        }
    }
    let staff = forum.mona().visit("/proposals/1").expect(200);
    staff.must_say("Only those who run the summit see this.").must_say("Accepted");
    publish(forum);
    let page = wait::until("the decision", || {
        let page = forum.reader().visit("/proposals/1").expect(200);
        page.says("Accepted").then_some(page)
    });
    page.must_not_say("Only those who run");
    let read = forum.reader().visit(&topic.path).expect(200);
    read.must_say("The proposal changed: state");
    counters_are_right(forum);
}

fn times_and_rooms_tell_who_was_chosen_and_wait_as_well(forum: &Forum) {
    let placed = export("confirmed").replacen("Two rivers.,,", "Two rivers.,2031-05-0602:30PM,", 1);
    let placed = placed.replacen("3 - Clean water,\n", "3 - Clean water,Hall 1\n", 1);
    bring(forum, "osem-csv", placed.as_bytes(), &[], 0);
    let reader = forum.reader();
    for path in ["/proposals/1", "/proposals", "/summits/rivers", "/summits/rivers/programme"] {
        reader.visit(path).expect(200).must_not_say("Hall 1").must_not_say("6 May 2031");
    }
    assert!(!reader.fetch("/summits/rivers/programme.ics").text().contains("BEGIN:VEVENT"));
    assert_eq!(reader.fetch("/proposals/1/who-owns-the-river.ics").status, 404);
    publish(forum);
    reader.visit("/summits/rivers/programme").expect(200).must_say("Who owns the river?").must_say("Hall 1");
}

fn a_committees_rating_waits_as_well(forum: &Forum) {
    let of = |average: f64| json!({ "average": average, "votes": 3, "max": 5 });
    let mut one = json!({ "id": "1", "title": "Small rivers", "language": "en" });
    one["committee_rating"] = of(4.25);
    bring(forum, "json", file(&[one]).to_string().as_bytes(), &[], 0);
    forum.ana().visit("/proposals/1").expect(200).must_say("4.25 / 5");
    // A table of organisers has none that others may read: what it says under any name of a committee stays out.
    let table = "id,title,committee rating,language\n2,Great rivers,4.75 / 5 (3 votes),en\n";
    bring(forum, "csv", table.as_bytes(), &[], 0);
    forum.ana().visit("/proposals/2").expect(200).must_not_say("4.75");
    counters_are_right(forum);
}

/// What only staff see and nobody else: the proposal, its topic, and what was said there. Another process imports and pages are
/// kept, so it shows within a second.
#[track_caller]
fn is_hidden(forum: &Forum, topic: &Topic, hidden: bool) {
    let status = if hidden { 404 } else { 200 };
    for browser in [forum.reader(), forum.ana().browser] {
        for path in ["/proposals/1/who-owns-the-river", &topic.path] {
            wait::until(path, || (browser.fetch(path).status == status).then_some(()));
        }
        for path in ["/proposals", "/latest", "/categories", "/summits/rivers"] {
            let listed = matches!(path, "/proposals" | "/latest");
            wait::until(path, || {
                let said = browser.visit(path).expect(200).says("Who owns the river?");
                (if hidden { !said } else { said || !listed }).then_some(())
            });
        }
    }
    let staff = forum.mona();
    staff.visit("/proposals/1/who-owns-the-river").expect(200);
    staff.visit(&topic.path).expect(200);
    counters_are_right(forum);
    assert!(forum.command(&["doctor"]).status.success());
}

/// Whether everybody sees proposals of this state.
fn set(forum: &Forum, state: &str, public: bool) {
    let page = forum.olu().visit("/summits/rivers/settings").expect(200);
    let form = page.form("Save settings");
    let form = if public { form.check(state) } else { form.uncheck(state) };
    form.submit("Save settings").expect(200);
    forum.settle();
    forum.pass(std::time::Duration::from_secs(5));
    forum.settle();
}

fn talked_about(forum: &Forum) -> Topic {
    let page = forum.ana().visit("/proposals/1").expect(200);
    let topic = Topic::of(&page.link("Discuss this proposal").expect(200));
    reply(&forum.ana(), &topic, "I have read it.");
    topic
}

fn a_state_that_is_not_public_hides_proposal_and_topic(forum: &Forum) {
    from_osem(forum, "new");
    let topic = talked_about(forum);
    is_hidden(forum, &topic, false);
    set(forum, "New", false);
    is_hidden(forum, &topic, true);
    set(forum, "New", true);
    is_hidden(forum, &topic, false);
    forum.ana().visit(&topic.path).must_say("I have read it.");
}

fn a_draft_is_for_staff_alone(forum: &Forum) {
    from_osem(forum, "new");
    let topic = talked_about(forum);
    from_osem(forum, "draft");
    is_hidden(forum, &topic, true);
    from_osem(forum, "new");
    is_hidden(forum, &topic, false);
}

fn what_is_withdrawn_follows_the_setting_at_once(forum: &Forum) {
    from_osem(forum, "new");
    let topic = talked_about(forum);
    set(forum, "Withdrawn", false);
    from_osem(forum, "withdrawn");
    is_hidden(forum, &topic, true);
    set(forum, "Withdrawn", true);
    is_hidden(forum, &topic, false);
}

fn the_change_that_hides_a_proposal_is_told_to_staff_alone(forum: &Forum) {
    let say = |title: &str, state: &str| {
        let entry = json!({ "id": 1, "title": title, "language": "en", "state": state });
        bring(forum, "json", file(&[entry]).to_string().as_bytes(), &[], 0);
    };
    let told = || forum.database().texts("SELECT audience AS text FROM facts WHERE kind = 'proposal.changed' ORDER BY id");
    say("Small rivers", "new");
    say("Great rivers", "new");
    assert_eq!(told(), ["public"]);
    say("Secret rivers", "draft");
    assert_eq!(told(), ["public", "staff"]);
    say("Open rivers", "new");
    assert_eq!(told(), ["public", "staff", "staff"]);
}
