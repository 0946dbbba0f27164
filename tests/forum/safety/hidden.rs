//! What the viewer may not see does not exist: its addresses answer as those of what nobody ever wrote.

use crate::safety::table::{Things, rows};
use crate::support::browser::Browser;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::writing::decide;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_removed_topic_does_not_exist,
        a_removed_topic_stands_in_no_list,
        a_removed_topic_that_was_hidden_before_leaves_nothing,
        a_topic_in_a_closed_category_does_not_exist,
        a_topic_in_a_closed_category_stands_in_no_list,
        a_private_topic_of_others_does_not_exist,
        a_private_topic_of_others_stands_in_no_list,
        an_id_that_is_no_number_leads_nowhere,
    ]
}

const LISTS: &[&str] = &["/", "/latest", "/top", "/categories", "/c/general/1", "/u/ana", "/proposals"];

/// What answers at the addresses of a topic itself.
#[derive(Clone, Copy)]
enum AtIts {
    /// The same as where nothing ever was.
    Nothing,
    /// That it was removed, and none of its words.
    Removal,
}

#[track_caller]
fn must_not_exist(forum: &Forum, things: &Things, at_its: AtIts) {
    let nothing = Things::of_nobody();
    for browser in [&forum.ben().browser, &forum.reader()] {
        for row in rows().iter().filter(|row| row.is_about_one()) {
            let hidden = browser.send(&things.request(row, browser));
            if matches!(at_its, AtIts::Removal) && row.path.starts_with("/t/") {
                assert_eq!(hidden.status, 410, "{row}");
                assert!(!hidden.text().contains("Budgets"), "{row} tells of it");
                continue;
            }
            if matches!(at_its, AtIts::Removal) && row.is_get() && row.path == "/posts/:id" {
                // A post's own address leads there, and tells no word of the title either.
                let there = format!("/t/-/{}/1", things.topic.id);
                assert_eq!(hidden.header("location"), there, "{row}");
                continue;
            }
            let absent = browser.send(&nothing.request(row, browser));
            assert_eq!(hidden.status, absent.status, "{row}");
            // A reader is asked to sign in before anything is looked up.
            let turned_away = row.permission != "Anyone" && browser.cookies().is_empty();
            assert!(turned_away || hidden.status == 404, "{row}: {}", hidden.status);
        }
    }
}

#[track_caller]
fn must_stand_in_no_list(forum: &Forum) {
    let look = |browser: &Browser, path: &str| {
        let answer = browser.fetch(path);
        let told = answer.text().contains("Budgets that people read");
        assert!(!told, "{path} tells of it");
    };
    for path in LISTS {
        look(&forum.ben(), path);
        look(&forum.reader(), path);
    }
}

fn removed(forum: &Forum) -> Things {
    let things = Things::of_ana(forum);
    for path in LISTS {
        forum.reader().visit(path);
    }
    decide(&forum.mona(), &things.topic, "remove", "Remove topic");
    things
}

fn a_removed_topic_does_not_exist(forum: &Forum) {
    must_not_exist(forum, &removed(forum), AtIts::Removal);
}

fn a_removed_topic_stands_in_no_list(forum: &Forum) {
    removed(forum);
    must_stand_in_no_list(forum);
}

fn a_removed_topic_that_was_hidden_before_leaves_nothing(forum: &Forum) {
    let things = removed(forum);
    // No page makes a topic private yet.
    forum.database().damage("UPDATE topics SET private = TRUE");
    must_not_exist(forum, &things, AtIts::Nothing);
    forum.database().damage("UPDATE topics SET private = FALSE; DELETE FROM category_rights");
    must_not_exist(forum, &things, AtIts::Nothing);
}

/// No page makes such categories yet.
fn in_a_closed_category(forum: &Forum) -> Things {
    let things = Things::of_ana(forum);
    forum.database().damage("DELETE FROM category_rights");
    things
}

fn a_topic_in_a_closed_category_does_not_exist(forum: &Forum) {
    must_not_exist(forum, &in_a_closed_category(forum), AtIts::Nothing);
}

fn a_topic_in_a_closed_category_stands_in_no_list(forum: &Forum) {
    in_a_closed_category(forum);
    must_stand_in_no_list(forum);
}

/// No page makes such topics yet.
fn private(forum: &Forum) -> Things {
    let things = Things::of_ana(forum);
    forum.database().damage("UPDATE topics SET private = TRUE");
    things
}

fn a_private_topic_of_others_does_not_exist(forum: &Forum) {
    must_not_exist(forum, &private(forum), AtIts::Nothing);
}

fn a_private_topic_of_others_stands_in_no_list(forum: &Forum) {
    private(forum);
    must_stand_in_no_list(forum);
}

fn an_id_that_is_no_number_leads_nowhere(forum: &Forum) {
    let ben = forum.ben();
    for row in rows().iter().filter(|row| row.path.contains(":id")) {
        let path = Things::of_nobody().address(row);
        let path = path.replace("999999", "12a").replace("/1", "/12a");
        let mut sending = Things::of_nobody().request(row, &ben);
        for wrong in [path.clone(), path.replace("12a", "99999999999999999999999")] {
            sending.url = ben.browser.address(&wrong);
            let answer = ben.send(&sending);
            assert_eq!(answer.status, 404, "{row}: {wrong}");
        }
    }
}
