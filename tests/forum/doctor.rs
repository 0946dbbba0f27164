//! `plenum doctor`: it agrees with whatever people do, names every value that does not fit, and sets it right.

use std::process::Output;

use crate::support::cases::{Case, case, cases};
use crate::support::engines::Engine;
use crate::support::forum::Forum;
use crate::support::writing::{decide, edit, like, post_id, reply, start};

pub(crate) fn cases() -> Vec<Case> {
    let mut all = cases![
        what_people_do_leaves_every_value_right,
        every_wrong_value_is_named_and_set_right,
        what_cannot_be_set_right_is_named_all_the_same,
        a_database_that_is_not_there_is_not_made,
    ];
    all.push(case!(a_row_that_points_to_nothing_is_named).only(Engine::Sqlite));
    all
}

/// What it says, and whether all is well.
fn doctor(forum: &Forum, arguments: &[&str]) -> (String, bool) {
    let Output {
        status,
        stdout,
        stderr,
    } = forum.command(&[&["doctor"], arguments].concat());
    let said = [stdout, stderr].concat();
    (String::from_utf8(said).expect("words"), status.success())
}

/// Two topics with all that happens in them: replies, likes, an edit, a deleted post, a topic removed and one closed.
fn some_life(forum: &Forum) {
    let (ana, ben, mona) = (forum.ana(), forum.ben(), forum.mona());
    let topic = start(&ben, "Who keeps the register?", "Somebody must.");
    reply(&ana, &topic, "The ministry does.");
    reply(&ben, &topic, "Which one?");
    reply(&ana, &topic, "Never mind.");
    like(&ana, &topic, 1);
    like(&ben, &topic, 2);
    edit(&ana, post_id(&ana, &topic, 2), "The ministry of justice does.", "");
    let last = post_id(&ana, &topic, 4);
    let page = ana.visit(&format!("/posts/{last}/delete")).expect(200);
    page.press("Delete post 4").expect(200);
    decide(&mona, &topic, "close", "Close topic");
    let other = start(&ana, "Where is the register?", "Nobody told me.");
    reply(&ben, &other, "On the shelf.");
    like(&ben, &other, 1);
    decide(&mona, &other, "remove", "Remove topic");
}

fn what_people_do_leaves_every_value_right(forum: &Forum) {
    some_life(forum);
    let all_well = "Every value agrees with its rows.\n".to_owned();
    assert_eq!(doctor(forum, &[]), (all_well, true));
}

/// One wrong value in each column that is counted or cached.
const WRONG: &[(&str, &str)] = &[
    ("topics.state", "'open'"),
    ("posts.state", "'shown'"),
    ("posts.like_count", "like_count + 7"),
    ("posts.revision_count", "revision_count + 7"),
    ("topics.next_number", "next_number + 7"),
    ("topics.reply_count", "reply_count + 7"),
    ("topics.like_count", "like_count + 7"),
    ("topics.listed_at", "NULL"),
    ("topics.last_poster_id", "NULL"),
    ("topic_participants.post_count", "post_count + 7"),
    ("categories.topic_count", "topic_count + 7"),
    ("categories.post_count", "post_count + 7"),
    ("accounts.post_count", "post_count + 7"),
    ("accounts.topic_count", "topic_count + 7"),
    ("accounts.likes_received", "likes_received + 7"),
];

fn every_wrong_value_is_named_and_set_right(forum: &Forum) {
    some_life(forum);
    for (value, wrong) in WRONG {
        let (table, column) = value.split_once('.').unwrap();
        forum
            .database()
            .damage(&format!("UPDATE {table} SET {column} = {wrong}"));
    }
    let (said, well) = doctor(forum, &[]);
    assert!(!well, "{said}");
    for (value, _) in WRONG {
        let named = [format!("{value} of "), format!("{value} in topic 1 of ")];
        assert!(named.iter().any(|name| said.contains(name)), "{value} in {said}");
    }
    let (said, well) = doctor(forum, &["--fix"]);
    assert!(well && said.ends_with(" wrong, all set right.\n"), "{said}");
    let (said, well) = doctor(forum, &[]);
    assert!(well, "{said}");
}

fn what_cannot_be_set_right_is_named_all_the_same(forum: &Forum) {
    some_life(forum);
    forum.database().damage(
        "UPDATE posts SET reply_to = 99 WHERE number = 2;
         UPDATE accounts SET post_count = 99 WHERE name = 'ana'",
    );
    let (said, well) = doctor(forum, &["--fix"]);
    assert!(!well, "{said}");
    assert!(said.contains(" is 99, and the rows say 1\n"), "{said}");
    assert!(said.contains("answers a post that is not there\n"), "{said}");
    assert!(said.ends_with("3 wrong, 2 of them still.\n"), "{said}");
}

fn a_row_that_points_to_nothing_is_named(forum: &Forum) {
    some_life(forum);
    forum.database().damage(
        "PRAGMA foreign_keys = OFF;
         INSERT INTO mentions (post_id, account_id) VALUES (4711, 1)",
    );
    let (said, well) = doctor(forum, &[]);
    assert!(!well && said.contains("mentions"), "{said}");
    assert!(said.contains("points to no row of posts\n"), "{said}");
}

fn a_database_that_is_not_there_is_not_made(forum: &Forum) {
    let nowhere = forum.folder().join("nowhere.db");
    let path = nowhere.to_str().expect("a path in UTF-8");
    let (said, well) = doctor(forum, &["--database", &format!("sqlite:{path}")]);
    assert!(!well && said.contains("there is no database at"), "{said}");
    assert!(!nowhere.exists());
}
