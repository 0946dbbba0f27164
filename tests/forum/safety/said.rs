//! What a page says was done, was done: no link makes it say so.

use crate::safety::table::Things;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::page::Page;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_made_up_link_claims_nothing,
        a_link_that_is_sent_on_claims_nothing,
        what_was_done_is_said_for_a_few_minutes,
        whoever_follows_a_link_to_the_end_of_a_session_is_told_what_is_true,
    ]
}

/// Every word that a page knows.
const WORDS: &[&str] = &[
    "posted", "posted-to-topic", "opened", "edited", "corrected", "deleted", "restored", "liked", "unliked", "unchanged",
    "closed", "reopened", "pinned", "unpinned", "moved", "removed", "returned", "renamed", "saved", "confirmed",
    "confirmed-anew", "password", "new-password", "devices", "signed-out", "rules", "open", "mail",
];

/// The status line that stands in a page from the start.
const NOTE: &str = "p.note[role=status]";

fn a_made_up_link_claims_nothing(forum: &Forum) {
    let things = Things::of_ana(forum);
    let topic = &things.topic.path;
    let pages = [topic.clone(), format!("{topic}/1"), "/my/profile".to_owned(), "/my/settings".to_owned()];
    // An admin sees every page.
    for who in [&forum.olu().browser, &forum.reader()] {
        for path in pages.iter().map(String::as_str).chain(["/admin", "/login"]) {
            for word in WORDS.iter().filter(|word| path != "/login" || **word != "signed-out") {
                let page = who.visit(&format!("{path}?said={word}"));
                assert!(!page.has(NOTE), "{path} {word}: {}", page.shown());
            }
        }
        let page = who.visit(&format!("{topic}/1?said=liked.1480000000.AAAAAAAAAAAAAAAA"));
        assert!(!page.expect(200).has(NOTE));
    }
}

/// ben likes what ana wrote.
#[track_caller]
fn liked(forum: &Forum) -> Page {
    let things = Things::of_ana(forum);
    let ben = forum.ben();
    let page = ben.visit(&things.topic.path).expect(200);
    let told = page.press("Like post 1: 0 likes").expect(200);
    let done = told.press("Like post 1 publicly").expect(200);
    assert_eq!(done.text_of(NOTE), "You like post 1.");
    assert!(done.path().contains("?said=liked."), "{}", done.path());
    done
}

fn a_link_that_is_sent_on_claims_nothing(forum: &Forum) {
    let link = liked(forum).path();
    for who in [&forum.ana().browser, &forum.reader(), &forum.reader()] {
        assert!(!who.visit(&link).expect(200).has(NOTE));
    }
    // Nor in another window of ben's, on another device.
    let elsewhere = crate::support::people::Person { name: "ben", browser: forum.reader() };
    crate::support::people::sign_in(&elsewhere);
    assert!(!elsewhere.visit(&link).expect(200).has(NOTE));
}

fn what_was_done_is_said_for_a_few_minutes(forum: &Forum) {
    let done = liked(forum);
    assert!(done.reload().expect(200).has(NOTE));
    forum.pass(std::time::Duration::from_secs(6 * 60));
    assert!(!done.reload().expect(200).has(NOTE));
}

fn whoever_follows_a_link_to_the_end_of_a_session_is_told_what_is_true(forum: &Forum) {
    let page = forum.reader().visit("/login?said=signed-out").expect(200);
    page.must_say("You are signed out.").must_not_say("erased");
    forum.ana().visit("/login?said=signed-out").expect(200).must_not_say("signed out");
}
