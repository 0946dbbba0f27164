//! Members bring in a proposal by the address of its page.

use serde_json::json;

use crate::imports::syncing::ALLOWED;
use crate::imports::{facts, file, import};
use crate::summits::{DAY, set_up};
use crate::support::cases::{Case, Ground, cases};
use crate::support::forum::Forum;
use crate::support::source_site::{Says, SourceSite};
use crate::support::writing::{act, counters_are_right};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_page_of_a_known_site_is_brought_in,
        a_page_of_another_site_is_not_asked_for,
        a_page_that_does_not_answer_brings_nothing,
        the_calendar_opens_and_closes_proposing,
    ]
}

const PAGE: &str = "/conferences/rivers/program/proposals/43";

/// A site of OSEM's that shows one proposal.
fn site() -> SourceSite {
    let site = SourceSite::saying(Says::status(404));
    let told = facts::all("x").into_iter().find(|told| told.kind == "osem-page").expect("a page");
    let page = told.text.replace("https://osem-x.example/", &site.url("/"));
    site.follow(move |target, _| {
        if target == PAGE { Says::text(page.clone()).with("Content-Type: text/html") } else { Says::status(404) }
    });
    site
}

/// A forum that knows another proposal of that site.
fn beside(ground: &Ground, site: &SourceSite) -> Forum {
    let forum = Forum::open(ground, &ALLOWED);
    let url = site.url("/conferences/rivers/program/proposals/41");
    import(&forum, &file(&[json!({ "id": 1, "title": "River", "url": url })]), 0);
    forum
}

fn proposals(forum: &Forum) -> i64 {
    forum.database().number("SELECT COUNT(*) AS number FROM proposals")
}

fn by_url(site: &SourceSite, path: &str) -> String {
    format!("/proposals/by-url?url={}", site.url(path))
}

fn a_page_of_a_known_site_is_brought_in(ground: &Ground) {
    let site = site();
    let forum = beside(ground, &site);
    let ana = forum.ana();
    forum.reader().visit(&by_url(&site, PAGE)).expect(404).must_say("Sign in to bring it in.");
    let page = ana.visit(&by_url(&site, PAGE)).expect(404);
    let topic = page.press("Bring it in and discuss it").expect(200);
    assert_eq!(topic.heading(), "Counting fish");
    topic.must_say("It is here now. Start the conversation.");
    assert_eq!((site.asked(), proposals(&forum)), (1, 2));
    let found = ana.visit(&by_url(&site, "/conference/rivers/program/proposal/43/")).expect(200);
    assert!(found.path().starts_with("/proposals/2/"), "{}", found.path());
    found.must_say("One by one, says the page.").must_say("Tomás Rey");
    // A second click on a page that is out of date leads to it.
    page.press("Bring it in and discuss it").expect(200).must_say("Counting fish");
    assert_eq!((site.asked(), proposals(&forum)), (1, 2));
    counters_are_right(&forum);
}

fn a_page_of_another_site_is_not_asked_for(ground: &Ground) {
    let (known, other) = (site(), site());
    let forum = beside(ground, &known);
    let ana = forum.ana();
    let page = ana.visit(&by_url(&other, PAGE)).expect(404);
    assert!(!page.has_button("Bring it in and discuss it"));
    let forged = act(&ana, "/proposals/by-url", &[("url", &other.url(PAGE))]);
    ana.open(forged).expect(404);
    assert_eq!((other.asked(), proposals(&forum)), (0, 1));
}

fn a_page_that_does_not_answer_brings_nothing(ground: &Ground) {
    let site = site();
    let forum = beside(ground, &site);
    let gone = by_url(&site, "/conferences/rivers/program/proposals/44");
    let page = forum.ana().visit(&gone).expect(404).press("Bring it in and discuss it");
    page.expect(502).must_say("The page could not be read. Nothing was brought in.");
    assert_eq!((site.asked(), proposals(&forum)), (1, 1));
}

fn the_calendar_opens_and_closes_proposing(ground: &Ground) {
    let site = site();
    let forum = beside(ground, &site);
    set_up(&forum, &[("call-from", "2026-12-01"), ("call-to", "2026-12-05"), ("call-proposing", "yes")]);
    let ana = forum.ana();
    let is_closed = || {
        let page = ana.visit(&by_url(&site, PAGE)).expect(404);
        page.must_say("Proposals are not taken now.");
        assert!(!page.has_button("Bring it in and discuss it"));
        let forged = act(&ana, "/proposals/by-url", &[("url", &site.url(PAGE))]);
        ana.open(forged).expect(403);
        assert_eq!((site.asked(), proposals(&forum)), (0, 1));
    };
    is_closed();
    forum.pass(20 * DAY);
    forum.settle();
    is_closed();
    set_up(&forum, &[("call-to", "2027-03-31")]);
    let page = ana.visit(&by_url(&site, PAGE)).expect(404);
    page.press("Bring it in and discuss it").expect(200).must_say("Counting fish");
}
