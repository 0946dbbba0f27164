//! Ratings by members and by the committee.

use std::time::Duration;

use serde_json::{Value, json};

use crate::imports::{file, import};
use crate::summits::{DAY, set_up};
use crate::support::browser::Browser;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::page::Page;
use crate::support::people::Person;
use crate::support::writing::{act, at_once, counters_are_right};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_member_rates_changes_it_and_takes_it_back,
        a_reader_is_told_to_sign_in_and_sees_the_figures,
        nobody_rates_their_own_proposal,
        a_number_that_is_none_of_five_is_refused,
        what_is_off_is_not_rated,
        members_who_rate_at_once_count_each,
        one_who_clicks_at_once_counts_once,
        the_committee_has_a_figure_of_its_own,
        the_committees_figure_waits_for_the_decisions,
        whoever_joins_the_committee_has_one_voice,
        ratings_of_the_source_and_of_the_forum_stay_apart,
        a_rating_is_in_the_list_and_on_the_topic,
        the_calendar_opens_and_closes_rating,
        a_page_that_is_kept_follows_the_calendar,
        who_rated_how_is_told_to_nobody,
        rating_much_has_to_wait,
    ]
}

fn entry() -> Value {
    json!({
        "id": 1,
        "url": "https://rivers.example/proposals/1",
        "title": "Who owns the gauge?",
        "language": "en",
        "state": "new",
        "submitter": { "name": "Ben Adeyemi", "email": "Ben@Example.org" },
    })
}

fn one(forum: &Forum) {
    import(forum, &file(&[entry()]), 0);
}

#[track_caller]
fn shown(browser: &Browser) -> Page {
    browser.visit("/proposals/1").expect(200)
}

#[track_caller]
pub(crate) fn rate(browser: &Browser, value: &str) -> Page {
    let form = shown(browser);
    let form = form.form("Save rating").choose("value", value);
    form.submit("Save rating").expect(200)
}

/// What one set of ratings says.
fn set(page: &Page, place: usize) -> String {
    page.texts(".rset")[place].clone()
}

fn a_member_rates_changes_it_and_takes_it_back(forum: &Forum) {
    one(forum);
    let ana = forum.ana();
    let page = rate(&ana, "4");
    assert_eq!(page.url.fragment(), Some("rating"));
    assert_eq!(page.find("#rating").attr("tabindex"), Some("-1"));
    assert_eq!(page.text_of("#rating [role=status]"), "Your rating is saved: 4.");
    assert!(set(&page, 0).contains("4.00 / 5"), "{}", set(&page, 0));
    counters_are_right(forum);
    let page = rate(&ana, "2");
    assert!(set(&page, 0).contains("2.00 / 5") && set(&page, 0).contains("1 vote"));
    counters_are_right(forum);
    let page = page.press("Take it back").expect(200);
    assert_eq!(page.text_of("#rating [role=status]"), "Your rating is taken back.");
    assert!(set(&page, 0).contains("no votes yet"));
    counters_are_right(forum);
    // A second click on a button that is out of date changes nothing.
    let again = act(&ana, "/proposals/1/rating/drop", &[]);
    assert_eq!(ana.send(&again).status, 303);
    counters_are_right(forum);
}

fn a_reader_is_told_to_sign_in_and_sees_the_figures(forum: &Forum) {
    one(forum);
    rate(&forum.ana(), "5");
    let page = shown(&forum.reader());
    assert!(set(&page, 0).contains("5.00 / 5"));
    assert!(!page.has_button("Save rating"));
    let asked = page.link("Sign in to rate it").expect(200);
    assert!(asked.url.path().starts_with("/login"));
}

fn nobody_rates_their_own_proposal(forum: &Forum) {
    one(forum);
    let ben = forum.ben();
    let page = shown(&ben);
    page.must_say("You cannot rate your own proposal.");
    assert!(!page.has_button("Save rating"));
    let refused = ben.open(act(&ben, "/proposals/1/rating", &[("value", "5")]));
    refused.expect(403).must_say("You cannot rate your own proposal.");
    counters_are_right(forum);
}

fn a_number_that_is_none_of_five_is_refused(forum: &Forum) {
    one(forum);
    let ana = forum.ana();
    for value in ["", "0", "6", "x"] {
        let refused = ana.open(act(&ana, "/proposals/1/rating", &[("value", value)]));
        refused.expect(422).must_say("Choose a number from 1 to 5.");
    }
    ana.open(act(&ana, "/proposals/2/rating", &[("value", "3")])).expect(404);
    counters_are_right(forum);
}

fn what_is_off_is_not_rated(forum: &Forum) {
    let mut off = entry();
    off["state"] = "withdrawn".into();
    import(forum, &file(&[off]), 0);
    let ana = forum.ana();
    let page = shown(&ana);
    page.must_say("This proposal is no longer rated.");
    assert!(!page.has_button("Save rating"));
    ana.open(act(&ana, "/proposals/1/rating", &[("value", "3")])).expect(403);
}

fn members_who_rate_at_once_count_each(forum: &Forum) {
    one(forum);
    let clicks = ["carla", "dario", "elena", "farid", "grace"].map(|name| {
        let member = forum.join(name);
        let click = act(&member, "/proposals/1/rating", &[("value", "3")]);
        (member.browser.clone(), click)
    });
    for answer in at_once(clicks.into()) {
        assert_eq!(answer.status, 303);
    }
    assert!(set(&shown(&forum.reader()), 0).contains("5 votes"));
    counters_are_right(forum);
}

fn one_who_clicks_at_once_counts_once(forum: &Forum) {
    one(forum);
    let ana = forum.ana();
    let clicks = ["1", "2", "3", "4", "5", "5"].map(|value| {
        let click = act(&ana, "/proposals/1/rating", &[("value", value)]);
        (ana.browser.clone(), click)
    });
    for answer in at_once(clicks.into()) {
        assert_eq!(answer.status, 303);
    }
    assert!(set(&shown(&ana), 0).contains("1 vote"));
    counters_are_right(forum);
}

/// Somebody who sits in the committee from now on.
#[track_caller]
fn seated(forum: &Forum, name: &'static str) -> Person {
    let member = forum.join(name);
    give_role(forum, name, "committee");
    member
}

#[track_caller]
pub(crate) fn give_role(forum: &Forum, name: &str, role: &str) {
    let done = forum.command(&["user", "role", name, role]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

fn the_committee_has_a_figure_of_its_own(forum: &Forum) {
    one(forum);
    rate(&forum.ana(), "2");
    let carla = seated(forum, "carla");
    let page = shown(&carla);
    page.must_say("You sit in the committee");
    let page = rate(&carla, "5");
    let text = set(&page, 0);
    assert!(text.contains("2.00 / 5") && text.contains("5.00 / 5"), "{text}");
    counters_are_right(forum);
}

fn the_committees_figure_waits_for_the_decisions(forum: &Forum) {
    one(forum);
    rate(&seated(forum, "carla"), "5");
    for browser in [forum.reader(), forum.ana().browser] {
        let text = set(&shown(&browser), 0);
        assert!(!text.contains("5.00"), "{text}");
        assert!(text.contains("shown once the decisions are published"), "{text}");
    }
    // Those who run the forum see it before.
    assert!(set(&shown(&forum.mona()), 0).contains("5.00 / 5"));
    let olu = forum.olu();
    let asked = olu.visit("/summits/rivers/decisions").expect(200);
    let done = asked.press("Publish the decisions").expect(200);
    done.must_say("The decisions are published.");
    assert!(set(&shown(&forum.reader()), 0).contains("5.00 / 5"));
}

fn whoever_joins_the_committee_has_one_voice(forum: &Forum) {
    one(forum);
    let carla = forum.join("carla");
    rate(&carla, "4");
    give_role(forum, "carla", "committee");
    counters_are_right(forum);
    let text = set(&rate(&carla, "4"), 0);
    assert!(text.contains("no votes yet") && text.contains("4.00 / 5"), "{text}");
    counters_are_right(forum);
}

fn ratings_of_the_source_and_of_the_forum_stay_apart(forum: &Forum) {
    let mut rated = entry();
    rated["public_rating"] = json!({ "average": 1.5, "votes": 40, "max": 5 });
    import(forum, &file(&[rated]), 0);
    let page = rate(&forum.ana(), "5");
    assert_eq!(page.texts(".rset h3"), ["On rivers.example", "In this forum"]);
    assert!(set(&page, 0).contains("1.50 / 5") && !set(&page, 0).contains("5.00"));
    assert!(set(&page, 1).contains("5.00 / 5") && !set(&page, 1).contains("1.50"));
}

fn a_rating_is_in_the_list_and_on_the_topic(forum: &Forum) {
    let mut rated = entry();
    rated["public_rating"] = json!({ "average": 1.5, "votes": 40, "max": 5 });
    import(forum, &file(&[rated]), 0);
    let reader = forum.reader();
    let topic = shown(&reader).link("Discuss this proposal").expect(200);
    assert_eq!(topic.texts(".rset h3"), ["On rivers.example"]);
    rate(&forum.ana(), "5");
    reader
        .visit("/proposals")
        .must_say("Members 5.00 / 5 1 vote");
    let topic = topic.reload().expect(200);
    assert_eq!(topic.texts(".rset h3"), ["On rivers.example", "In this forum"]);
    let best = reader.visit("/summits/rivers").expect(200);
    best.must_say("5.00 / 5, 1 vote");
}

fn the_calendar_opens_and_closes_rating(forum: &Forum) {
    one(forum);
    // Rating is open from the third day after the first until the fourth.
    set_up(forum, &[("discussion-from", "2026-11-27"), ("discussion-to", "2026-11-28"), ("discussion-rating", "yes")]);
    let ana = forum.ana();
    let click = || ana.open(act(&ana, "/proposals/1/rating", &[("value", "4")]));
    shown(&ana).must_say("Rating opens on 27 November 2026.");
    click().expect(403).must_say("Rating is closed");
    forum.pass(3 * DAY);
    shown(&ana).must_say("until 28 November 2026");
    rate(&ana, "4");
    forum.pass(DAY);
    rate(&ana, "5");
    forum.pass(DAY);
    let page = shown(&ana);
    page.must_say("Rating is closed").must_say("You rated it 5.");
    assert!(!page.has_button("Take it back"));
    click().expect(403);
    ana.open(act(&ana, "/proposals/1/rating/drop", &[])).expect(403);
    counters_are_right(forum);
}

fn a_page_that_is_kept_follows_the_calendar(forum: &Forum) {
    one(forum);
    set_up(forum, &[("discussion-from", "2026-11-27"), ("discussion-to", "2026-11-28"), ("discussion-rating", "yes")]);
    let reader = forum.reader();
    shown(&reader).must_say("Rating opens on 27 November 2026.");
    forum.pass(3 * DAY);
    forum.settle();
    shown(&reader).must_say("until 28 November 2026");
    forum.pass(2 * DAY);
    forum.settle();
    shown(&reader).must_say("Rating is closed");
}

fn who_rated_how_is_told_to_nobody(forum: &Forum) {
    one(forum);
    rate(&forum.ana(), "4");
    let facts = "SELECT COUNT(*) AS number FROM facts WHERE kind = 'proposal.rated' AND audience <> 'private'";
    assert_eq!(forum.database().number(facts), 0);
    let told = "SELECT COUNT(*) AS number FROM facts WHERE kind = 'proposal.rated'";
    assert_eq!(forum.database().number(told), 1);
}

fn rating_much_has_to_wait(forum: &Forum) {
    one(forum);
    let ana = forum.ana();
    let click = |value| ana.open(act(&ana, "/proposals/1/rating", &[("value", value)]));
    for place in 0..200 {
        let value = if place % 2 == 0 { "4" } else { "5" };
        let click = act(&ana, "/proposals/1/rating", &[("value", value)]);
        assert_eq!(ana.send(&click).status, 303);
    }
    click("1").expect(429).must_say("You rated much in a short time.");
    forum.pass(Duration::from_secs(601));
    click("1").expect(200);
    counters_are_right(forum);
}
