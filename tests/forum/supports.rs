//! Standing by proposals.

use serde_json::{Value, json};

use crate::imports::{file, import};
use crate::summits::{DAY, set_up};
use crate::support::browser::Browser;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::page::Page;
use crate::support::writing::{act, at_once, counters_are_right};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        without_a_limit_there_is_nothing_of_it,
        a_member_stands_by_a_proposal_and_steps_back,
        at_the_limit_one_is_left_for_another,
        clicks_at_once_do_not_pass_the_limit,
        nobody_stands_by_their_own_proposal,
        a_reader_is_told_to_sign_in,
        when_the_time_is_over_everything_stays,
        how_many_stand_by_it_is_in_the_list,
    ]
}

fn proposals(forum: &Forum, count: usize) {
    let entries: Vec<Value> = (1..=count)
        .map(|id| {
            json!({ "id": id, "title": format!("River number {id}"), "language": "en", "state": "new",
                "submitter": { "name": "Ben Adeyemi", "email": if id == 1 { "ben@example.org" } else { "x@example.org" } } })
        })
        .collect();
    import(forum, &file(&entries), 0);
}

#[track_caller]
fn shown(browser: &Browser, id: usize) -> Page {
    browser.visit(&format!("/proposals/{id}")).expect(200)
}

#[track_caller]
fn stand_by(browser: &Browser, id: usize) -> Page {
    shown(browser, id).press("Stand by this proposal").expect(200)
}

fn without_a_limit_there_is_nothing_of_it(forum: &Forum) {
    proposals(forum, 1);
    let ana = forum.ana();
    let page = shown(&ana, 1);
    assert!(!page.has("#support"));
    ana.open(act(&ana, "/proposals/1/support", &[])).expect(404);
    page.must_not_say("stand by");
}

fn a_member_stands_by_a_proposal_and_steps_back(forum: &Forum) {
    proposals(forum, 2);
    set_up(forum, &[("support-limit", "3")]);
    let ana = forum.ana();
    shown(&ana, 2).must_say("Proposals of Rivers that you stand by: 0 of 3.");
    let page = stand_by(&ana, 2);
    assert_eq!(page.url.fragment(), Some("support"));
    assert_eq!(page.text_of("#support [role=status]"), "You stand by this proposal now.");
    page.must_say("Proposals of Rivers that you stand by: 1 of 3.");
    page.must_say("1 stands by it");
    counters_are_right(forum);
    // A second click changes nothing.
    assert_eq!(ana.send(&act(&ana, "/proposals/2/support", &[])).status, 303);
    counters_are_right(forum);
    let page = page.press("Step back").expect(200);
    assert_eq!(page.text_of("#support [role=status]"), "You have stepped back.");
    page.must_say("0 stand by it");
    counters_are_right(forum);
    assert_eq!(ana.send(&act(&ana, "/proposals/2/support/drop", &[])).status, 303);
    counters_are_right(forum);
}

fn at_the_limit_one_is_left_for_another(forum: &Forum) {
    proposals(forum, 4);
    set_up(forum, &[("support-limit", "2")]);
    let ana = forum.ana();
    stand_by(&ana, 2);
    stand_by(&ana, 3);
    let page = shown(&ana, 4);
    assert!(!page.has_button("Stand by this proposal"));
    page.must_say("You stand by 2 proposals, which is all you may.");
    ana.open(act(&ana, "/proposals/4/support", &[])).expect(403);
    let page = page.press("Step back River number 2").expect(200);
    assert!(page.path().starts_with("/proposals/4/"), "{}", page.path());
    page.must_say("You have stepped back.");
    page.press("Stand by this proposal").expect(200);
    shown(&ana, 2).must_say("0 stand by it");
    counters_are_right(forum);
}

fn clicks_at_once_do_not_pass_the_limit(forum: &Forum) {
    proposals(forum, 6);
    set_up(forum, &[("support-limit", "2")]);
    let ana = forum.ana();
    let clicks = [2, 3, 4, 5, 6].map(|id| {
        let click = act(&ana, &format!("/proposals/{id}/support"), &[]);
        (ana.browser.clone(), click)
    });
    let answers = at_once(clicks.into());
    let done = answers.iter().filter(|answer| answer.status == 303);
    assert_eq!(done.count(), 2);
    shown(&ana, 2).must_say("that you stand by: 2 of 2");
    counters_are_right(forum);
}

fn nobody_stands_by_their_own_proposal(forum: &Forum) {
    proposals(forum, 1);
    set_up(forum, &[("support-limit", "2")]);
    let ben = forum.ben();
    shown(&ben, 1).must_say("You cannot stand by your own proposal");
    ben.open(act(&ben, "/proposals/1/support", &[])).expect(403);
}

fn a_reader_is_told_to_sign_in(forum: &Forum) {
    proposals(forum, 2);
    set_up(forum, &[("support-limit", "2")]);
    stand_by(&forum.ana(), 2);
    let page = shown(&forum.reader(), 2);
    page.must_say("1 stands by it")
        .must_say("Each member may stand by 2 proposals of this summit.");
    page.link("Sign in to stand by it").expect(200);
}

fn when_the_time_is_over_everything_stays(forum: &Forum) {
    proposals(forum, 3);
    set_up(forum, &[("support-limit", "2"), ("support-until", "2026-11-24")]);
    let ana = forum.ana();
    stand_by(&ana, 2).must_say("until 24 November 2026");
    forum.pass(DAY);
    let page = shown(&ana, 2);
    page.must_say("You stand by this proposal.");
    assert!(!page.has_button("Step back"));
    shown(&ana, 3).must_say("The time to stand by proposals of this summit is over.");
    ana.open(act(&ana, "/proposals/3/support", &[])).expect(403);
    ana.open(act(&ana, "/proposals/2/support/drop", &[])).expect(403);
    counters_are_right(forum);
}

fn how_many_stand_by_it_is_in_the_list(forum: &Forum) {
    proposals(forum, 2);
    set_up(forum, &[("support-limit", "2")]);
    stand_by(&forum.ana(), 2);
    forum.reader().visit("/proposals").expect(200).must_say("1 stands by it");
}
