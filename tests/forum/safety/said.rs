//! What a page says was done, was done: no link makes it say so.

use std::collections::BTreeSet;

use crate::architecture::tokens::{behind, tokens_but_tests};
use crate::architecture::{Files, sources};
use crate::safety::table::Things;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::page::Page;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        the_words_are_read_from_the_sources,
        a_made_up_link_claims_nothing,
        a_link_that_is_sent_on_claims_nothing,
        what_was_done_is_said_for_a_few_minutes,
        whoever_follows_a_link_to_the_end_of_a_session_is_told_what_is_true,
    ]
}

/// Every word that a page knows: the arms where a source matches what is said, and what it compares with that.
fn words(sources: &Files) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for (path, source) in sources {
        let tokens = tokens_but_tests(path, source);
        let text = |at: usize| tokens.get(at).map_or("", |token| token.text);
        let mut take = |at: usize| words.insert(text(at).trim_matches('"').to_owned());
        for at in 0..tokens.len() {
            let is_string = |at: usize| tokens.get(at).is_some_and(|token| token.is_string);
            if text(at) == "said" && text(at + 1) == "=" && text(at + 2) == "=" && is_string(at + 3) {
                take(at + 3);
            }
            if text(at) != "match" {
                continue;
            }
            let Some(open) = (at..tokens.len()).find(|place| text(*place) == "{") else {
                continue;
            };
            if (at..open).all(|place| text(place) != "said") {
                continue;
            }
            for arm in (open..behind(&tokens, open, "{", "}")).filter(|place| is_string(*place)) {
                let after = arm + usize::from(text(arm + 1) == ")") + 1;
                if text(after) == "|" || (text(after) == "=" && text(after + 1) == ">") {
                    take(arm);
                }
            }
        }
    }
    words
}

/// The status line that stands in a page from the start.
const NOTE: &str = "p.note[role=status]";

fn the_words_are_read_from_the_sources() {
    let source = "match said { \"a\" => t!(l, \"no\"), \"b\" | \"c\" => x, _ => y }\n\
                  match cx.said(&done.said) { Some(\"d\") => x, _ => y }\n\
                  match other { \"no\" => x }\nif asked.said == \"e\" { \"no\" }";
    let example = Files::from([("src/likes/views.rs".to_owned(), source.to_owned())]);
    assert_eq!(words(&example), ["a", "b", "c", "d", "e"].map(str::to_owned).into());
    let ours = words(&sources());
    for word in ["posted", "posted-to-topic", "removed", "confirmed-anew", "devices", "moderator", "signed-out"] {
        assert!(ours.contains(word), "{word}: {ours:?}");
    }
}

fn a_made_up_link_claims_nothing(forum: &Forum) {
    let words = words(&sources());
    let things = Things::of_ana(forum);
    let topic = &things.topic.path;
    let pages = [topic.clone(), format!("{topic}/1"), "/my/profile".to_owned(), "/my/settings".to_owned()];
    // An admin sees every page.
    for who in [&forum.olu().browser, &forum.reader()] {
        for path in pages.iter().map(String::as_str).chain(["/admin", "/login"]) {
            for word in words.iter().filter(|word| path != "/login" || *word != "signed-out") {
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
