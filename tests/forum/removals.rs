//! Deleting posts and bringing them back.

use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::page::Page;
use crate::support::people::Person;
use crate::support::writing::{
    Topic, act, answer, at_once, counters_are_right, decide, import, like, post_id, reply, start,
    titles,
};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_deleted_post_leaves_a_line_and_its_number,
        deleting_asks_once_and_says_what_stays,
        an_answer_keeps_its_link_to_a_deleted_post,
        a_deleted_text_is_read_by_those_who_may_restore_it_only,
        an_author_restores_what_they_deleted,
        a_moderator_deletes_with_a_reason_that_all_read,
        a_moderator_needs_a_reason,
        an_author_does_not_restore_what_a_moderator_deleted,
        nobody_deletes_anothers_post,
        the_first_post_stays_once_somebody_has_answered,
        a_topic_goes_back_to_where_its_last_post_puts_it,
        a_topic_without_a_post_leaves_the_lists,
        the_card_of_a_proposal_stays,
        two_clicks_at_once_delete_once,
        links_from_a_deleted_post_are_not_shown,
        a_removed_topic_exists_for_moderators_only,
        nothing_in_a_removed_topic_is_deleted,
        whoever_would_answer_a_deleted_post_is_led_to_the_topic,
        an_answer_to_a_post_deleted_meanwhile_answers_the_topic_and_says_so,
        who_takes_part_follows_what_is_deleted_and_restored,
    ]
}

/// ben's topic with a reply by ana, and that reply's id.
#[track_caller]
fn replied(forum: &Forum) -> (Topic, i64) {
    let topic = start(&forum.ben(), "Who keeps the register?", "Somebody must.");
    reply(&forum.ana(), &topic, "The ministry keeps it.");
    let id = post_id(&forum.ana(), &topic, 2);
    (topic, id)
}

#[track_caller]
fn delete(person: &Person, id: i64, number: i32) -> Page {
    let page = person.visit(&format!("/posts/{id}/delete")).expect(200);
    page.press(&format!("Delete post {number}")).expect(200)
}

#[track_caller]
fn moderate(person: &Person, id: i64, number: i32) -> Page {
    let page = person.visit(&format!("/posts/{id}/delete")).expect(200);
    let button = format!("Delete post {number}");
    let form = page.form(&button).set("reason", "It sells something.");
    form.submit(&button).expect(200)
}

fn a_deleted_post_leaves_a_line_and_its_number(forum: &Forum) {
    let (topic, id) = replied(forum);
    reply(&forum.ben(), &topic, "Does it?");
    let reader = forum.reader();
    reader.visit(&topic.path).must_say("2 replies");
    let page = delete(&forum.ana(), id, 2);
    assert_eq!(page.url.fragment(), Some("post-2"));
    assert_eq!(page.text_of("#post-2 [role=status]"), "Post 2 is deleted.");
    let page = reader.visit(&topic.post(2)).expect(200);
    let line = page.text_of("#post-2.gone");
    assert!(line.contains("Deleted by its author on 24 November 2026."), "{line}");
    page.must_not_say("The ministry keeps it.");
    page.must_say("1 reply");
    assert_eq!(page.text_of("#post-3 .nr"), "3");
    assert_eq!(reader.fetch(&format!("/posts/{id}")).status, 301);
    let again = reply(&forum.ben(), &topic, "Nobody?");
    assert_eq!(again.url.fragment(), Some("post-4"));
    counters_are_right(forum);
}

fn deleting_asks_once_and_says_what_stays(forum: &Forum) {
    let (topic, id) = replied(forum);
    answer(&forum.ben(), id, "Does it?");
    answer(&forum.mona(), id, "It does.");
    let page = forum.ana().visit(&format!("/posts/{id}/delete")).expect(200);
    assert_eq!(page.heading(), "Delete post 2?");
    page.must_say("A line stays in its place; 2 answers keep their link.");
    page.must_say("The ministry keeps it.");
    page.link("Keep it").expect(200).must_say("The ministry keeps it.");
    forum.reader().visit(&topic.path).must_say("The ministry keeps it.");
}

fn an_answer_keeps_its_link_to_a_deleted_post(forum: &Forum) {
    let (topic, id) = replied(forum);
    answer(&forum.ben(), id, "Does it?");
    let reader = forum.reader();
    reader.visit(&topic.path).must_say("Answers Ana, post 2");
    delete(&forum.ana(), id, 2);
    let page = reader.visit(&topic.path);
    page.must_say("Answers post 2").must_not_say("Answers Ana");
}

fn a_deleted_text_is_read_by_those_who_may_restore_it_only(forum: &Forum) {
    let (topic, id) = replied(forum);
    let versions = format!("/posts/{id}/versions");
    forum.reader().visit(&versions).expect(200);
    delete(&forum.ana(), id, 2);
    for browser in [&forum.reader(), &*forum.ben()] {
        browser.visit(&versions).expect(404);
    }
    forum.ana().visit(&versions).must_say("The ministry keeps it.");
    forum.mona().visit(&versions).must_say("The ministry keeps it.");
    let quoting = forum.ben().visit(&format!("/posts/{id}/reply?quote=1"));
    quoting.must_not_say("The ministry keeps it.");
    assert!(!quoting.body.contains("The ministry keeps it."));
    forum.ana().visit(&format!("/posts/{id}/edit")).expect(403);
    assert!(!forum.reader().visit(&topic.path).body.contains("ministry"));
}

fn an_author_restores_what_they_deleted(forum: &Forum) {
    let (topic, id) = replied(forum);
    like(&forum.ben(), &topic, 2);
    let page = delete(&forum.ana(), id, 2);
    counters_are_right(forum);
    let page = page.press("Restore post 2").expect(200);
    assert_eq!(page.text_of("#post-2 [role=status]"), "Post 2 is back.");
    let page = forum.reader().visit(&topic.path);
    page.must_say("The ministry keeps it.").must_say("1 reply");
    page.must_say("1 like");
    let again = act(&forum.ana(), &format!("/posts/{id}/restore"), &[]);
    assert_eq!(forum.ana().send(&again).status, 303);
    counters_are_right(forum);
}

fn a_moderator_deletes_with_a_reason_that_all_read(forum: &Forum) {
    let (topic, id) = replied(forum);
    moderate(&forum.mona(), id, 2);
    let page = forum.reader().visit(&topic.path);
    let line = page.text_of("#post-2.gone");
    assert!(line.contains("Deleted by a moderator on 24 November 2026: “It sells something.”"), "{line}");
    page.must_not_say("Mona");
    counters_are_right(forum);
}

fn a_moderator_needs_a_reason(forum: &Forum) {
    let (topic, id) = replied(forum);
    let page = forum.mona().visit(&format!("/posts/{id}/delete"));
    let again = page.press("Delete post 2").expect(422);
    again.must_say("Give a reason: it is shown to all.");
    assert!(again.title().starts_with("Error:"), "{}", again.title());
    let long = "x".repeat(501);
    let form = again.form("Delete post 2").set("reason", &long);
    let again = form.submit("Delete post 2").expect(422);
    assert_eq!(again.form("Delete post 2").value("reason"), long);
    forum.reader().visit(&topic.path).must_say("The ministry keeps it.");
}

fn an_author_does_not_restore_what_a_moderator_deleted(forum: &Forum) {
    let (topic, id) = replied(forum);
    let ana = forum.ana();
    moderate(&forum.mona(), id, 2);
    assert!(!ana.visit(&topic.path).has_button("Restore post 2"));
    let restore = act(&ana, &format!("/posts/{id}/restore"), &[]);
    ana.open(restore).expect(403).must_say("Only moderators can restore this post.");
    let page = forum.mona().visit(&topic.path).press("Restore post 2");
    page.expect(200).must_say("The ministry keeps it.");
    counters_are_right(forum);
}

fn nobody_deletes_anothers_post(forum: &Forum) {
    let (topic, id) = replied(forum);
    let ben = forum.ben();
    let address = format!("/posts/{id}/delete");
    ben.visit(&address).expect(403);
    ben.open(act(&ben, &address, &[("reason", "no")])).expect(403);
    let restore = act(&ben, &format!("/posts/{id}/restore"), &[]);
    assert_eq!(ben.send(&restore).status, 403);
    assert!(forum.reader().visit(&address).url.path().starts_with("/login"));
    forum.reader().visit(&topic.path).must_say("The ministry keeps it.");
}

fn the_first_post_stays_once_somebody_has_answered(forum: &Forum) {
    let (topic, _) = replied(forum);
    let first = post_id(&forum.ben(), &topic, 1);
    let refused = forum.ben().visit(&format!("/posts/{first}/delete")).expect(403);
    refused.must_say("Others have answered in this topic");
    moderate(&forum.mona(), first, 1);
    let page = forum.reader().visit(&topic.path);
    page.must_not_say("Somebody must.").must_say("The ministry keeps it.");
    counters_are_right(forum);
}

fn a_topic_goes_back_to_where_its_last_post_puts_it(forum: &Forum) {
    let older = start(&forum.ben(), "The older topic", "Somebody must.");
    forum.pass(std::time::Duration::from_secs(60));
    start(&forum.ben(), "The newer topic", "Somebody must.");
    forum.pass(std::time::Duration::from_secs(60));
    reply(&forum.ana(), &older, "The ministry keeps it.");
    let order = || titles(&forum.reader().visit("/latest"));
    assert_eq!(order(), ["The older topic", "The newer topic"]);
    let id = post_id(&forum.ana(), &older, 2);
    delete(&forum.ana(), id, 2);
    assert_eq!(order(), ["The newer topic", "The older topic"]);
    forum.ana().visit(&older.path).press("Restore post 2").expect(200);
    assert_eq!(order(), ["The older topic", "The newer topic"]);
    counters_are_right(forum);
}

fn a_topic_without_a_post_leaves_the_lists(forum: &Forum) {
    let topic = start(&forum.ben(), "Who keeps the register?", "Somebody must.");
    let id = post_id(&forum.ben(), &topic, 1);
    delete(&forum.ben(), id, 1);
    forum.reader().visit("/latest").must_not_say("Who keeps the register?");
    forum.reader().visit(&topic.path).expect(200).must_not_say("Somebody must.");
    counters_are_right(forum);
}

fn the_card_of_a_proposal_stays(forum: &Forum) {
    import(forum);
    let mona = forum.mona();
    let topic = Topic::of(&mona.visit("/t/x/1").expect(200));
    let card = post_id(&mona, &topic, 1);
    for path in ["delete", "edit"] {
        let refused = mona.visit(&format!("/posts/{card}/{path}")).expect(403);
        refused.must_say("This is the head of the proposal’s topic");
    }
    // Its versions are the proposal's, and whoever answers it answers the topic.
    forum.reader().visit(&format!("/posts/{card}/versions")).expect(404);
    let answered = forum.ana().visit(&format!("/posts/{card}/reply?quote=1")).expect(200);
    assert_eq!(answered.url.path(), topic.post(1));
    like(&forum.ana(), &topic, 1).must_say("You like post 1.");
    counters_are_right(forum);
}

fn two_clicks_at_once_delete_once(forum: &Forum) {
    let (topic, id) = replied(forum);
    let ana = forum.ana();
    let page = ana.visit(&format!("/posts/{id}/delete")).expect(200);
    let click = page.form("Delete post 2").ready("Delete post 2");
    let clicks = vec![(ana.browser.clone(), click); 4];
    for answer in at_once(clicks) {
        assert_eq!(answer.status, 303);
    }
    forum.reader().visit(&topic.path).must_say("0 replies");
    counters_are_right(forum);
}

fn links_from_a_deleted_post_are_not_shown(forum: &Forum) {
    let (topic, _) = replied(forum);
    let target = start(&forum.ben(), "The national archive", "What it keeps.");
    reply(&forum.ana(), &topic, &format!("See {}", target.url(forum)));
    let reader = forum.reader();
    reader.visit(&target.path).must_say("Linked from");
    let id = post_id(&forum.ana(), &topic, 3);
    delete(&forum.ana(), id, 3);
    reader.visit(&target.path).must_not_say("Linked from");
}

fn a_removed_topic_exists_for_moderators_only(forum: &Forum) {
    let (topic, id) = replied(forum);
    let (ana, reader) = (forum.ana(), forum.reader());
    let shown = ["/edit", "/versions", "/delete", "/likes", "/reply"];
    let done = ["", "/delete", "/restore", "/like", "/unlike"];
    reader.visit(&topic.path).expect(200);
    reader.visit("/latest").must_say("Who keeps the register?");
    decide(&forum.mona(), &topic, "remove", "Remove topic");
    for end in shown {
        ana.visit(&format!("/posts/{id}{end}")).expect(404);
    }
    for end in done {
        let act = act(&ana, &format!("/posts/{id}{end}"), &[("text", "x")]);
        ana.open(act).expect(404);
    }
    reader.visit(&topic.path).expect(410);
    reader.visit(&format!("/posts/{id}")).expect(410);
    reader.visit(&format!("/posts/{id}/versions")).expect(404);
    reader.visit("/latest").must_not_say("Who keeps the register?");
    forum.mona().visit(&topic.path).expect(200);
}

fn nothing_in_a_removed_topic_is_deleted(forum: &Forum) {
    let (topic, id) = replied(forum);
    let mona = forum.mona();
    decide(&mona, &topic, "remove", "Remove topic");
    let refused = mona.visit(&format!("/posts/{id}/delete")).expect(403);
    refused.must_say("Nothing in it can be changed until it is put back.");
    counters_are_right(forum);
    decide(&mona, &topic, "restore", "Put topic back");
    moderate(&mona, id, 2);
    counters_are_right(forum);
}

fn whoever_would_answer_a_deleted_post_is_led_to_the_topic(forum: &Forum) {
    let (topic, id) = replied(forum);
    delete(&forum.ana(), id, 2);
    let answer = forum.ben().fetch(&format!("/posts/{id}/reply"));
    assert_eq!(answer.status, 303);
    assert_eq!(answer.header("location"), format!("{}#reply", topic.post(2)));
    assert!(forum.ben().visit(&topic.post(2)).has("#reply"));
}

fn an_answer_to_a_post_deleted_meanwhile_answers_the_topic_and_says_so(forum: &Forum) {
    let (_, id) = replied(forum);
    let page = forum.ben().visit(&format!("/posts/{id}/reply")).expect(200);
    delete(&forum.ana(), id, 2);
    let form = page.form("Post reply").set("text", "Does it?");
    let page = form.submit("Post reply").expect(200);
    page.must_say("Your reply is number 3. The post that you answered was deleted meanwhile");
    assert_eq!(page.text_of("#post-3 h2"), "Post 3, Ben, Topic author");
}

fn who_takes_part_follows_what_is_deleted_and_restored(forum: &Forum) {
    let (topic, id) = replied(forum);
    reply(&forum.ana(), &topic, "I asked again.");
    let people = || forum.reader().visit(&topic.path).texts(".persons li");
    assert!(people()[0].contains("Ana") && people()[0].contains("2 posts"), "{:?}", people());
    delete(&forum.ana(), id, 2);
    assert!(people()[0].contains("Ana") && people()[0].contains("1 post"), "{:?}", people());
    let last = post_id(&forum.ana(), &topic, 3);
    delete(&forum.ana(), last, 3);
    assert_eq!(people().len(), 1);
    counters_are_right(forum);
    forum.ana().visit(&topic.path).press("Restore post 2").expect(200);
    assert_eq!(people().len(), 2);
    counters_are_right(forum);
}
