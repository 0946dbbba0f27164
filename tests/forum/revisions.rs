//! Editing posts, and the versions that stay.

use std::time::Duration;

use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::html;
use crate::support::page::Page;
use crate::support::queries;
use crate::support::writing::{
    Topic, act, answer, at_once, counters_are_right, decide, edit, like, post_id, reply, start,
};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        an_edit_shows_the_new_text_and_keeps_the_old_one,
        what_an_author_puts_right_at_once_leaves_no_version,
        a_reason_is_worth_a_version_at_any_time,
        after_five_minutes_an_edit_leaves_a_version,
        an_answer_ends_the_time_to_put_right,
        a_like_ends_the_time_to_put_right,
        a_quote_ends_the_time_to_put_right,
        any_reply_ends_the_time_to_put_the_first_post_right,
        the_time_to_put_right_begins_again_with_a_version,
        a_moderator_edits_and_is_not_named,
        nobody_edits_anothers_post,
        authors_edit_nothing_in_a_closed_topic_and_keep_their_text,
        an_edit_made_from_an_older_text_changes_nothing_and_keeps_what_was_typed,
        of_two_edits_at_once_one_is_told_of_the_other,
        what_is_wrong_is_said_and_all_that_was_typed_stays,
        a_preview_shows_the_text_and_saves_nothing,
        an_edit_without_a_difference_saves_nothing,
        a_new_title_renames_the_topic_and_old_addresses_lead_on,
        a_corrected_language_counts_as_a_change,
        links_are_looked_up_again,
        twenty_versions_make_a_page,
        each_version_has_a_heading,
        changing_much_has_to_wait_and_keeps_what_was_typed,
        the_script_gets_a_preview,
        a_post_has_an_address_by_its_id,
        versions_cost_the_same_however_many_there_are,
        what_an_older_forum_rendered_is_rendered_again_after_a_start,
    ]
}

const SIX_MINUTES: Duration = Duration::from_secs(6 * 60);

/// ben's topic with one reply by ana, and that reply's id.
#[track_caller]
fn replied(forum: &Forum) -> (Topic, i64) {
    let topic = start(&forum.ben(), "Who keeps the register?", "Somebody must.");
    reply(&forum.ana(), &topic, "The ministry keeps it.");
    let id = post_id(&forum.ana(), &topic, 2);
    (topic, id)
}

/// The versions of a post as a reader sees them.
#[track_caller]
fn versions(forum: &Forum, id: i64) -> Vec<String> {
    let page = forum.reader().visit(&format!("/posts/{id}/versions"));
    page.expect(200).texts(".versions > li")
}

fn an_edit_shows_the_new_text_and_keeps_the_old_one(forum: &Forum) {
    let (topic, id) = replied(forum);
    forum.pass(SIX_MINUTES);
    let reader = forum.reader();
    reader.visit(&topic.path).must_say("The ministry keeps it.");
    let page = edit(&forum.ana(), id, "The archive keeps it.", "I was wrong");
    assert_eq!(page.url.fragment(), Some("post-2"));
    let note = page.text_of("#post-2 [role=status]");
    assert_eq!(note, "Post 2 is saved. The version before stays readable.");
    let page = reader.visit(&topic.path);
    page.must_say("The archive keeps it.");
    page.must_not_say("The ministry keeps it.");
    let page = page.link("edited once").expect(200);
    assert_eq!(page.heading(), "Versions of post 2");
    let versions = page.texts(".versions > li");
    assert!(versions[0].starts_with("Version 2, Ana, "), "{}", versions[0]);
    assert!(versions[0].contains("current"), "{}", versions[0]);
    assert!(versions[0].contains("“I was wrong”"), "{}", versions[0]);
    assert!(versions[1].contains("as posted"), "{}", versions[1]);
    assert_eq!(page.texts(".versions del"), ["ministry"]);
    assert_eq!(page.texts(".versions ins"), ["archive"]);
    let first = page.link("Read version 1").expect(200);
    assert_eq!(first.url.fragment(), Some("version-1"));
    first.must_say("The ministry keeps it.");
    let second = first.link("What version 2 changed").expect(200);
    assert_eq!(second.texts(".versions del"), ["ministry"]);
    counters_are_right(forum);
}

fn what_an_author_puts_right_at_once_leaves_no_version(forum: &Forum) {
    let (topic, id) = replied(forum);
    forum.pass(Duration::from_secs(5 * 60));
    let page = edit(&forum.ana(), id, "The archive keeps it.", "");
    page.must_say("Post 2 is saved.");
    page.must_not_say("The version before stays readable.");
    let page = forum.reader().visit(&topic.path);
    page.must_say("The archive keeps it.");
    assert!(!page.has_link("edited once"));
    assert_eq!(versions(forum, id).len(), 1);
    counters_are_right(forum);
}

fn a_reason_is_worth_a_version_at_any_time(forum: &Forum) {
    let (_, id) = replied(forum);
    edit(&forum.ana(), id, "The archive keeps it.", "the ministry does not");
    let versions = versions(forum, id);
    assert_eq!(versions.len(), 2);
    assert!(versions[0].contains("“the ministry does not”"), "{}", versions[0]);
    counters_are_right(forum);
}

fn after_five_minutes_an_edit_leaves_a_version(forum: &Forum) {
    let (_, id) = replied(forum);
    forum.pass(Duration::from_secs(5 * 60 + 1));
    edit(&forum.ana(), id, "The archive keeps it.", "");
    assert_eq!(versions(forum, id).len(), 2);
}

fn an_answer_ends_the_time_to_put_right(forum: &Forum) {
    let (_, id) = replied(forum);
    answer(&forum.ben(), id, "Does it?");
    edit(&forum.ana(), id, "The archive keeps it.", "");
    assert_eq!(versions(forum, id).len(), 2);
}

fn a_like_ends_the_time_to_put_right(forum: &Forum) {
    let (topic, id) = replied(forum);
    like(&forum.ben(), &topic, 2);
    edit(&forum.ana(), id, "The archive keeps it.", "");
    assert_eq!(versions(forum, id).len(), 2);
}

fn a_quote_ends_the_time_to_put_right(forum: &Forum) {
    let (topic, id) = replied(forum);
    let quote = format!("> [Ana, #2]({}/2)\n>\n> The ministry\n\nDoes it?", topic.path);
    reply(&forum.ben(), &topic, &quote);
    edit(&forum.ana(), id, "The archive keeps it.", "");
    assert_eq!(versions(forum, id).len(), 2);
}

fn any_reply_ends_the_time_to_put_the_first_post_right(forum: &Forum) {
    let (topic, _) = replied(forum);
    let first = post_id(&forum.ben(), &topic, 1);
    edit(&forum.ben(), first, "Somebody has to.", "");
    assert_eq!(versions(forum, first).len(), 2);
}

fn the_time_to_put_right_begins_again_with_a_version(forum: &Forum) {
    let (_, id) = replied(forum);
    let ana = forum.ana();
    forum.pass(SIX_MINUTES);
    edit(&ana, id, "The archive keeps it.", "moved");
    edit(&ana, id, "The national archive keeps it.", "");
    let after_two = versions(forum, id);
    assert_eq!(after_two.len(), 2);
    assert!(after_two[0].contains("“moved”"), "{}", after_two[0]);
    forum.pass(SIX_MINUTES);
    edit(&ana, id, "The city keeps it.", "");
    assert_eq!(versions(forum, id).len(), 3);
    counters_are_right(forum);
}

fn a_moderator_edits_and_is_not_named(forum: &Forum) {
    let (topic, id) = replied(forum);
    let mona = forum.mona();
    let form = mona.visit(&format!("/posts/{id}/edit")).expect(200);
    form.must_say("You edit somebody else’s post.");
    edit(&mona, id, "The ministry keeps it, I hear.", "a number taken out");
    let page = forum.reader().visit(&format!("/posts/{id}/versions"));
    page.must_say("Version 2, a moderator,");
    page.must_say("“a number taken out”");
    page.must_not_say("Mona");
    let page = forum.reader().visit(&topic.path);
    page.must_say("edited once").must_not_say("Mona");
}

fn nobody_edits_anothers_post(forum: &Forum) {
    let (topic, id) = replied(forum);
    let ben = forum.ben();
    let page = ben.visit(&topic.path);
    assert!(!page.has(&format!("a[href='/posts/{id}/edit']")));
    let refused = ben.visit(&format!("/posts/{id}/edit")).expect(403);
    refused.must_say("Only its author and moderators can edit a post.");
    let forged = act(&ben, &format!("/posts/{id}"), &[("text", "Mine now.")]);
    ben.open(forged).expect(403);
    forum.reader().visit(&topic.path).must_say("The ministry keeps it.");
    let asked = forum.reader().visit(&format!("/posts/{id}/edit"));
    assert!(asked.url.path().starts_with("/login"));
}

fn authors_edit_nothing_in_a_closed_topic_and_keep_their_text(forum: &Forum) {
    let (topic, id) = replied(forum);
    let address = format!("/posts/{id}/edit");
    let open = forum.ana().visit(&address).expect(200);
    decide(&forum.mona(), &topic, "close", "Close topic");
    let form = open.form("Save post").set("text", "The archive keeps it.");
    let again = form.submit("Save post").expect(422);
    again.must_say("This topic is closed, so what was written in it stays as it is.");
    let kept = again.form("Save post").value("text");
    assert_eq!(kept, "The archive keeps it.");
    forum.ana().visit(&address).expect(403);
    assert!(!forum.ana().visit(&topic.path).has_link("Edit post 2"));
    edit(&forum.mona(), id, "It is kept.", "a name taken out");
}

fn an_edit_made_from_an_older_text_changes_nothing_and_keeps_what_was_typed(forum: &Forum) {
    let (topic, id) = replied(forum);
    let ana = forum.ana();
    let opened = ana.visit(&format!("/posts/{id}/edit")).expect(200);
    forum.pass(Duration::from_secs(42 * 60));
    edit(&forum.mona(), id, "The ministry keeps it, I hear.", "hearsay");
    let form = opened.form("Save post").set("text", "The archive keeps it.");
    let again = form.set("reason", "moved").submit("Save post").expect(409);
    assert!(again.title().starts_with("Error:"), "{}", again.title());
    again.must_say("This post was edited at 10:42, after you opened it.");
    again.must_say("The ministry keeps it, I hear.");
    let form = again.form("Save post");
    assert_eq!(form.value("text"), "The archive keeps it.");
    assert_eq!(form.value("reason"), "moved");
    forum.reader().visit(&topic.path).must_say("I hear.");
    // Whoever has seen what stands there may replace it.
    form.submit("Save post").expect(200);
    forum.reader().visit(&topic.path).must_say("The archive keeps it.");
    assert_eq!(versions(forum, id).len(), 3);
}

fn of_two_edits_at_once_one_is_told_of_the_other(forum: &Forum) {
    let (_, id) = replied(forum);
    forum.pass(SIX_MINUTES);
    let sendings = [forum.ana(), forum.mona()].map(|person| {
        let page = person.visit(&format!("/posts/{id}/edit")).expect(200);
        let form = page.form("Save post").set("text", person.name).set("reason", "clearer");
        (person.browser.clone(), form.ready("Save post"))
    });
    let answers = at_once(sendings.into());
    let mut statuses: Vec<u16> = answers.iter().map(|each| each.status.as_u16()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    assert_eq!(versions(forum, id).len(), 2);
    counters_are_right(forum);
}

fn what_is_wrong_is_said_and_all_that_was_typed_stays(forum: &Forum) {
    let (topic, _) = replied(forum);
    let ben = forum.ben();
    let first = post_id(&ben, &topic, 1);
    let page = ben.visit(&format!("/posts/{first}/edit")).expect(200);
    let form = page.form("Save post").set("text", " ").set("title", "ab");
    let again = form.set("reason", "why not").submit("Save post").expect(422);
    assert!(again.title().starts_with("Error:"), "{}", again.title());
    again.must_say("There is no text yet.");
    again.must_say("The title needs at least 3 characters.");
    let form = again.form("Save post");
    assert_eq!(form.value("title"), "ab");
    assert_eq!(form.value("reason"), "why not");
    assert!(again.has("#problems[autofocus]"));
}

fn a_preview_shows_the_text_and_saves_nothing(forum: &Forum) {
    let (topic, id) = replied(forum);
    let page = forum.ana().visit(&format!("/posts/{id}/edit")).expect(200);
    let form = page.form("Preview").set("text", "The **archive** keeps it.");
    let shown = form.set("reason", "moved").submit("Preview").expect(200);
    assert_eq!(shown.text_of(".preview .prose strong"), "archive");
    assert_eq!(shown.form("Save post").value("reason"), "moved");
    forum.reader().visit(&topic.path).must_say("The ministry keeps it.");
    shown.press("Save post").expect(200).must_say("The archive keeps it.");
}

fn an_edit_without_a_difference_saves_nothing(forum: &Forum) {
    let (_, id) = replied(forum);
    forum.pass(SIX_MINUTES);
    let page = edit(&forum.ana(), id, "The ministry keeps it.", "nothing");
    page.must_say("Nothing was different, so nothing was saved.");
    assert_eq!(versions(forum, id).len(), 1);
}

fn a_new_title_renames_the_topic_and_old_addresses_lead_on(forum: &Forum) {
    let (topic, _) = replied(forum);
    let (ben, reader) = (forum.ben(), forum.reader());
    reader.visit("/latest").must_say("Who keeps the register?");
    let first = post_id(&ben, &topic, 1);
    let page = ben.visit(&format!("/posts/{first}/edit")).expect(200);
    let form = page.form("Save post").set("title", "Who reads the register?");
    let page = form.set("reason", "clearer").submit("Save post").expect(200);
    assert_eq!(page.heading(), "Who reads the register?");
    page.must_say("The title changed from “Who keeps the register?” to “Who reads the register?”");
    let old = reader.visit(&topic.path).expect(200);
    let new = format!("/t/who-reads-the-register/{}", topic.id);
    assert_eq!(old.url.path(), new);
    assert_eq!(reader.visit(&topic.post(2)).url.path(), format!("{new}/2"));
    let latest = reader.visit("/latest");
    latest.must_say("Who reads the register?");
    latest.must_not_say("Who keeps the register?");
    let versions = reader.visit(&format!("/posts/{first}/versions"));
    assert_eq!(versions.texts(".versions del"), ["keeps"]);
    assert_eq!(versions.texts(".versions ins"), ["reads"]);
    counters_are_right(forum);
}

fn a_corrected_language_counts_as_a_change(forum: &Forum) {
    let (topic, id) = replied(forum);
    forum.pass(SIX_MINUTES);
    let page = forum.ana().visit(&format!("/posts/{id}/edit")).expect(200);
    let form = page.form("Save post").choose("lang", "français");
    form.submit("Save post").expect(200);
    let page = forum.reader().visit(&topic.path);
    assert_eq!(page.find("#post-2 .prose").attr("lang"), Some("fr"));
    let versions = forum.reader().visit(&format!("/posts/{id}/versions"));
    versions.must_say("The language changed from English to français.");
}

fn links_are_looked_up_again(forum: &Forum) {
    let (topic, id) = replied(forum);
    let target = start(&forum.ben(), "The national archive", "What it keeps.");
    let reader = forum.reader();
    reader.visit(&target.path).must_not_say("Linked from");
    edit(&forum.ana(), id, &format!("See {}", target.url(forum)), "");
    let linked = reader.visit(&target.path);
    linked.must_say("Linked from Who keeps the register?");
    reader.visit(&topic.path).must_say("See The national archive");
    edit(&forum.ana(), id, "See nothing, @ben", "");
    reader.visit(&target.path).must_not_say("Linked from");
    assert!(reader.visit(&topic.path).has("#post-2 .prose a[href='/u/ben']"));
}

fn twenty_versions_make_a_page(forum: &Forum) {
    let (_, id) = replied(forum);
    for number in 2..=22 {
        forum.pass(SIX_MINUTES);
        edit(&forum.ana(), id, &format!("Text {number}"), "");
    }
    let first = forum.reader().visit(&format!("/posts/{id}/versions"));
    let shown = first.texts(".versions > li");
    assert_eq!(shown.len(), 20);
    assert!(shown[0].starts_with("Version 22, Ana, "), "{}", shown[0]);
    let changed = |page: &Page| page.texts(".versions del, .versions ins");
    assert_eq!(changed(&first), ["21", "22"]);
    let fifth = first.link("What version 5 changed").expect(200);
    assert_eq!(fifth.texts(".versions > li").len(), 20);
    assert_eq!(changed(&fifth), ["4", "5"]);
    let second = first.link("Older").expect(200);
    assert_eq!(changed(&second).last().map(String::as_str), Some("Text 2"));
    let shown = second.texts(".versions > li");
    assert_eq!(shown.len(), 2);
    assert!(shown[1].starts_with("Version 1, Ana, "), "{}", shown[1]);
    assert_eq!(changed(&second.link("First page")), ["21", "22"]);
    for nothing in ["0", "23", "x"] {
        let address = format!("/posts/{id}/versions?version={nothing}");
        forum.reader().visit(&address).expect(404);
    }
}

fn each_version_has_a_heading(forum: &Forum) {
    let (topic, id) = replied(forum);
    forum.pass(SIX_MINUTES);
    edit(&forum.ana(), id, "The archive keeps it.", "");
    forum.pass(SIX_MINUTES);
    edit(&forum.mona(), id, "The archive keeps all of it.", "whole");
    let page = forum.reader().visit(&format!("{}/2", topic.path));
    let page = page.link("edited twice").expect(200);
    html::must_be_valid(&page);
    let headings = page.texts(".versions > li > h2");
    let named = ["Version 3, a moderator, ", "Version 2, Ana, ", "Version 1, Ana, "];
    assert_eq!(headings.len(), named.len(), "{headings:?}");
    for (heading, named) in headings.iter().zip(named) {
        assert!(heading.starts_with(named), "{headings:?}");
    }
}

fn changing_much_has_to_wait_and_keeps_what_was_typed(forum: &Forum) {
    let (topic, id) = replied(forum);
    let ana = forum.ana();
    let page = ana.visit(&format!("/posts/{id}/edit")).expect(200);
    for _ in 0..30 {
        for done in ["delete", "restore"] {
            let click = act(&ana, &format!("/posts/{id}/{done}"), &[("reason", "")]);
            assert_eq!(ana.send(&click).status, 303);
        }
    }
    let form = page.form("Save post").set("text", "The archive keeps it.");
    let page = form.set("reason", "moved").submit("Save post").expect(429);
    page.must_say("You changed many posts in a short time.");
    assert!(!page.header("retry-after").is_empty());
    assert_eq!(page.form("Save post").value("text"), "The archive keeps it.");
    assert_eq!(page.form("Save post").value("reason"), "moved");
    let asked = ana.visit(&format!("/posts/{id}/delete")).expect(200);
    asked.press("Delete post 2").expect(429).must_say("You changed many posts");
    forum.reader().visit(&topic.path).must_say("The ministry keeps it.");
    forum.pass(Duration::from_secs(601));
    page.press("Save post").expect(200).must_say("The archive keeps it.");
}

fn the_script_gets_a_preview(forum: &Forum) {
    let ana = forum.ana();
    let fields = [("text", "Une *très* bonne idée, merci"), ("lang", "fr")];
    let answer = ana.send(&act(&ana, "/preview", &fields));
    assert_eq!(answer.status, 200);
    let text = answer.text();
    let begin = "<div class=\"prose\" lang=\"fr\" dir=\"ltr\"><p>Une <em>très</em>";
    assert!(text.starts_with(begin), "{text}");
    ana.open(act(&ana, "/preview", &[("text", "")])).expect(422);
    let reader = forum.reader();
    let asked = reader.open(act(&reader, "/preview", &fields));
    assert!(!asked.has(".prose em"));
}

fn a_post_has_an_address_by_its_id(forum: &Forum) {
    let (topic, id) = replied(forum);
    let answer = forum.reader().fetch(&format!("/posts/{id}"));
    assert_eq!(answer.status, 301);
    assert_eq!(answer.header("location"), format!("{}/2#post-2", topic.path));
    for nothing in ["/posts/999999", "/posts/x", "/posts/-1"] {
        forum.reader().visit(nothing).expect(404);
    }
}

fn versions_cost_the_same_however_many_there_are(forum: &Forum) {
    let (_, id) = replied(forum);
    let address = format!("/posts/{id}/versions");
    let edit_again = |number| {
        forum.pass(SIX_MINUTES);
        edit(&forum.ana(), id, &format!("Text {number}"), "");
    };
    edit_again(0);
    let small = forum.ana().visit(&address);
    for number in 1..4 {
        edit_again(number);
    }
    let big = forum.ana().visit(&address);
    queries::do_not_grow(&small, &big);
    queries::at_most(8, &big);
}

fn what_an_older_forum_rendered_is_rendered_again_after_a_start(forum: &Forum) {
    let (topic, id) = replied(forum);
    forum.settle();
    forum.database().damage(
        "UPDATE posts SET html = '<p>Rendered long ago.</p>', render_version = 0 WHERE kind = 'post';
         UPDATE site_settings SET value = '0' WHERE key = 'render_version';",
    );
    forum.restart();
    forum.settle();
    let page = forum.reader().visit(&topic.path);
    page.must_say("Somebody must.").must_say("The ministry keeps it.");
    page.must_not_say("Rendered long ago.");
    assert_eq!(versions(forum, id).len(), 1);
}
