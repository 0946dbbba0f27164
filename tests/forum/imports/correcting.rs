//! Organisers correct what sources say, and addresses of the sources' pages lead to proposals.

use serde_json::{Value, json};

use crate::imports::merging::say;
use crate::imports::bringing::{bring, catch_up};
use crate::imports::file;
use crate::ratings::give_role;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::page::Page;
use crate::support::wait;
use crate::support::writing::{Topic, act, counters_are_right, start};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        an_organiser_corrects_and_releases,
        a_correction_of_one_word_leaves_the_rest_to_the_sources,
        a_correction_that_corrects_nothing_is_told_so,
        a_member_corrects_nothing,
        any_spelling_of_the_sources_address_finds_it,
        an_address_that_nobody_has_is_told_so,
        a_post_with_the_sources_address_shows_the_title,
        a_link_waits_for_its_proposal,
        the_title_of_a_hidden_proposal_is_not_shown_so,
    ]
}

const PAGE: &str = "https://osem.example/conferences/rivers/program/proposals/41";

fn entry(title: &str) -> Value {
    json!({ "id": "41", "title": title, "abstract": "Two rivers.", "language": "en", "state": "new", "url": PAGE })
}

fn shown(forum: &Forum) -> Page {
    forum.ana().visit("/proposals/1").expect(200)
}

fn an_organiser_corrects_and_releases(forum: &Forum) {
    say(forum, "one", &[entry("Smal rivers")], 0);
    give_role(forum, "mona", "organiser");
    let mona = forum.mona();
    let topic = Topic::of(&shown(forum).link("Discuss this proposal").expect(200));
    let page = mona.visit("/proposals/1").expect(200).link("Correct what the sources say").expect(200);
    page.must_say("Sources say: Smal rivers");
    let form = page.form("Save correction").set("title", "Small rivers");
    let form = form.set("summary", "Two small rivers.").set("reason", "A letter was missing.");
    let done = form.submit("Save correction").expect(200);
    done.must_say("Corrected.").must_say("Two small rivers.").must_say("Corrected by an organiser");
    done.must_say("corrected by an organiser: “A letter was missing.”");
    assert_eq!(done.heading(), "Small rivers");
    assert_eq!(done.all("#versions > li").len(), 2);
    let read = forum.ana().visit(&topic.path).expect(200);
    read.must_say("An organiser corrected the proposal: title, abstract").must_say("“A letter was missing.”");
    // Nobody had written anything about the version before.
    read.must_not_say("about an earlier version");

    // It stands when the source speaks again.
    let mut again = entry("Smal rivers");
    again["room"] = "Hall 7".into();
    say(forum, "one", &[again], 0);
    let page = shown(forum);
    assert_eq!(page.heading(), "Small rivers");
    page.must_say("Hall 7").must_say("Two small rivers.");

    let page = mona.visit(&format!("{}/correct", page.path())).expect(200);
    assert_eq!(page.form("Save correction").value("title"), "Small rivers");
    page.press("Release all of it to the sources").expect(200).must_say("Released.");
    let page = shown(forum);
    assert_eq!(page.heading(), "Smal rivers");
    page.must_say("Two rivers.").must_not_say("Corrected by an organiser").must_say("correction released");
    counters_are_right(forum);
    assert!(forum.command(&["doctor"]).status.success());
}

fn a_correction_of_one_word_leaves_the_rest_to_the_sources(forum: &Forum) {
    let mut said = entry("Smal rivers");
    said["scheduled_at"] = "2031-05-06T09:30:00+02:00".into();
    said["duration"] = 60.into();
    say(forum, "one", &[said.clone()], 0);
    let page = forum.olu().visit("/proposals/1/smal-rivers/correct").expect(200);
    let page = page.link("Start from the sources’ text").expect(200);
    let form = page.form("Save correction");
    assert_eq!(form.value("scheduled_at"), "2031-05-06T09:30");
    let form = form.set("title", "Small rivers").set("reason", "A letter was missing.");
    form.submit("Save correction").expect(200).must_say("Corrected.");
    said["abstract"] = "Three rivers.".into();
    say(forum, "one", &[said], 0);
    let page = shown(forum);
    assert_eq!(page.heading(), "Small rivers");
    page.must_say("Three rivers.");
}

fn a_correction_that_corrects_nothing_is_told_so(forum: &Forum) {
    say(forum, "one", &[entry("Small rivers")], 0);
    let page = forum.olu().visit("/proposals/1/small-rivers/correct?from=sources").expect(200);
    let form = page.form("Save correction").set("reason", "None.");
    let again = form.submit("Save correction").expect(422);
    again.must_say("Nothing here differs from what the sources say.");
    assert_eq!(shown(forum).all("#versions > li").len(), 1);
}

fn a_member_corrects_nothing(forum: &Forum) {
    say(forum, "one", &[entry("Small rivers")], 0);
    let (ana, page) = (forum.ana(), shown(forum));
    page.must_not_say("Correct what the sources say");
    let path = format!("{}/correct", page.path());
    ana.visit(&path).expect(403);
    let sent = ana.send(&act(&ana, &path, &[("title", "Mine"), ("reason", "Because")]));
    assert_eq!(sent.status, 403);
    assert_eq!(shown(forum).heading(), "Small rivers");
}

fn any_spelling_of_the_sources_address_finds_it(forum: &Forum) {
    let text = file(&[entry("Small rivers")]).to_string();
    let flags = ["--host-alias", "fr.osem.example"];
    bring(forum, "json", text.as_bytes(), &flags, 0);
    let reader = forum.reader();
    for spelling in [
        PAGE,
        "http://osem.example/conferences/rivers/program/proposals/41",
        "https://www.osem.example/conference/rivers/program/proposal/41/",
        "https://fr.osem.example/conference/rivers/program/proposal/41?lang=fr",
        "http://www.fr.osem.example/conferences/rivers/program/proposals/41?locale=fr%23top",
        "  https://OSEM.example/conferences/rivers//program/proposals/41#abstract ",
    ] {
        let query = serde_urlencoded::to_string([("url", spelling)]).expect("a query");
        let page = reader.visit(&format!("/proposals/by-url?{query}")).expect(200);
        assert_eq!(page.path(), "/proposals/1/small-rivers", "{spelling}");
    }
}

fn an_address_that_nobody_has_is_told_so(forum: &Forum) {
    say(forum, "one", &[entry("Small rivers")], 0);
    let reader = forum.reader();
    for (address, status) in [
        ("https://osem.example/conferences/rivers/program/proposals/42", 404),
        ("https://elsewhere.example/1", 404),
        ("", 200),
        ("rivers", 422),
        ("javascript:alert(1)", 422),
        ("mailto:ana@example.org", 422),
    ] {
        let query = serde_urlencoded::to_string([("url", address)]).expect("a query");
        reader.visit(&format!("/proposals/by-url?{query}")).expect(status);
    }
}

/// A reader's page is kept, and another process imports: it shows within a second.
fn wait_to_read(forum: &Forum, path: &str, words: &str) -> Page {
    let reader = forum.reader();
    wait::until(words, || {
        let page = reader.visit(path).expect(200);
        page.says(words).then_some(page)
    })
}

fn a_post_with_the_sources_address_shows_the_title(forum: &Forum) {
    say(forum, "one", &[entry("Small rivers")], 0);
    let topic = start(&forum.ben(), "What I read", &format!("Today:\n\n{PAGE}\n\nand no more."));
    forum.settle();
    wait_to_read(forum, &topic.path, "Small rivers");
    let page = wait_to_read(forum, "/proposals/1/small-rivers", "Linked from");
    assert!(page.has(&format!("aside a[href^='{}']", topic.path)), "{}", page.body);
    say(forum, "one", &[entry("Great rivers")], 0);
    catch_up(forum);
    let page = wait_to_read(forum, &topic.path, "Great rivers");
    page.must_not_say("Small rivers");
}

fn a_link_waits_for_its_proposal(forum: &Forum) {
    let topic = start(&forum.ben(), "What I read", &format!("Today: {PAGE}"));
    say(forum, "one", &[entry("Small rivers")], 0);
    catch_up(forum);
    wait_to_read(forum, &topic.path, "Small rivers");
    wait_to_read(forum, "/proposals/1/small-rivers", "Linked from");
}

fn the_title_of_a_hidden_proposal_is_not_shown_so(forum: &Forum) {
    let mut entry = entry("A secret river");
    say(forum, "one", &[entry.clone()], 0);
    let topic = start(&forum.ben(), "What I read", &format!("Today: {PAGE}"));
    forum.settle();
    wait_to_read(forum, &topic.path, "A secret river");
    entry["state"] = "draft".into();
    say(forum, "one", &[entry], 0);
    let later = start(&forum.ben(), "What I read then", &format!("Today: {PAGE}"));
    catch_up(forum);
    let reader = forum.reader();
    wait::until("the title to go", || {
        let page = reader.visit(&topic.path).expect(200);
        (!page.says("A secret river")).then_some(())
    });
    for browser in [forum.reader(), forum.ana().browser] {
        browser.visit(&later.path).expect(200).must_not_say("A secret river");
        browser.visit(&topic.path).expect(200).must_not_say("A secret river");
    }
}
