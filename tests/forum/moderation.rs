//! Decisions on topics.

use std::time::Duration;

use http::StatusCode;

use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::writing::{
    Topic, act, at_once, counters_are_right, decide, edit, import, like, post_id, reply, start,
    titles,
};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        closing_leaves_an_entry_with_the_reason_and_no_name,
        a_closed_topic_takes_no_reply_until_it_is_opened_again,
        a_topic_that_closes_while_somebody_writes_keeps_their_text,
        replies_that_race_with_closing_are_all_counted_or_all_kept_in_the_form,
        a_pinned_topic_stands_first_in_its_category,
        fifty_topics_can_be_pinned_and_no_more,
        a_moved_topic_counts_in_its_new_category,
        the_new_category_decides_who_sees_a_moved_topic,
        a_topic_goes_to_no_category_that_is_not_offered,
        a_removed_topic_counts_nowhere_and_comes_back_whole,
        at_the_address_of_a_removed_topic_stands_why_and_none_of_its_words,
        an_edit_of_anothers_post_leaves_an_entry_with_the_reason_and_no_name,
        a_title_changed_by_a_moderator_says_so,
        what_not_everybody_sees_is_in_no_public_number,
        what_happens_in_a_private_topic_is_in_no_number,
        every_decision_needs_a_reason,
        what_is_decided_twice_leaves_one_entry,
        members_find_no_decisions,
        whoever_keeps_order_in_one_category_decides_there,
        the_menu_offers_what_can_be_decided,
        a_removed_topic_is_put_back_before_anything_else,
    ]
}

/// ben's topic with one reply by ana.
#[track_caller]
fn topic(forum: &Forum) -> Topic {
    let topic = start(&forum.ben(), "Who keeps the register?", "Somebody must.");
    reply(&forum.ana(), &topic, "The ministry keeps it.");
    topic
}

fn closing_leaves_an_entry_with_the_reason_and_no_name(forum: &Forum) {
    let topic = topic(forum);
    let reader = forum.reader();
    reader.visit(&topic.path).must_not_say("Closed");
    let done = decide(&forum.mona(), &topic, "close", "Close topic");
    assert_eq!(done.text_of("main [role=status]"), "The topic is closed.");
    let page = reader.visit(&topic.path).expect(200);
    let entry = page.text_of(".entry");
    assert!(entry.contains("A moderator closed this topic."), "{entry}");
    assert!(entry.contains("“So that it is tidy”"), "{entry}");
    page.must_not_say("Mona");
    assert!(!page.body.contains("mona"), "her name is in the page");
    // An entry has a number of its own and is no reply.
    page.must_say("1 reply");
    reader.visit("/latest").must_say("Closed");
    counters_are_right(forum);
}

fn a_closed_topic_takes_no_reply_until_it_is_opened_again(forum: &Forum) {
    let topic = topic(forum);
    let ana = forum.ana();
    decide(&forum.mona(), &topic, "close", "Close topic");
    let page = ana.visit(&topic.path);
    assert!(!page.has_button("Post reply"));
    ana.visit(&format!("/posts/{}/reply", post_id(&ana, &topic, 1))).expect(403);
    reply(&forum.mona(), &topic, "A last word by the moderation.");
    decide(&forum.mona(), &topic, "reopen", "Open topic again");
    reply(&ana, &topic, "Thank you.").must_say("A moderator opened this topic again.");
    counters_are_right(forum);
}

fn a_topic_that_closes_while_somebody_writes_keeps_their_text(forum: &Forum) {
    let topic = topic(forum);
    let page = forum.ana().visit(&topic.path);
    let form = page.form("Post reply").set("text", "Almost ready.");
    decide(&forum.mona(), &topic, "close", "Close topic");
    let again = form.submit("Post reply").expect(422);
    again.must_say("This topic was closed while you were writing. Your text is still here.");
    assert_eq!(again.form("Post reply").value("text"), "Almost ready.");
}

fn replies_that_race_with_closing_are_all_counted_or_all_kept_in_the_form(forum: &Forum) {
    let topic = topic(forum);
    let mona = forum.mona();
    let mut sendings = Vec::new();
    for text in ["one", "two", "three", "four"] {
        let page = forum.ana().visit(&topic.path);
        let form = page.form("Post reply").set("text", text);
        sendings.push((forum.ana().browser.clone(), form.ready("Post reply")));
    }
    let page = mona.visit(&topic.decision("close")).expect(200);
    let form = page.form("Close topic").set("reason", "Enough.");
    sendings.insert(2, (mona.browser.clone(), form.ready("Close topic")));
    let mut answers = at_once(sendings);
    assert_eq!(answers.remove(2).status, StatusCode::SEE_OTHER);
    let posted = answers.iter().filter(|each| each.status == StatusCode::SEE_OTHER);
    let kept = answers.iter().filter(|each| each.status == StatusCode::UNPROCESSABLE_ENTITY);
    let (posted, kept) = (posted.count(), kept.count());
    assert_eq!(posted + kept, 4);
    let page = forum.ana().visit(&topic.path);
    assert_eq!(page.texts("article.post").len(), 2 + posted);
    counters_are_right(forum);
}

fn fifty_topics_can_be_pinned_and_no_more(forum: &Forum) {
    let mona = forum.mona();
    for number in 1..=51 {
        let topic = start(&mona, &format!("Announcement {number}"), "Read this first.");
        let pin = mona.send(&act(&mona, &topic.decision("pin"), &[("reason", "x")]));
        let status = if number <= 50 { StatusCode::SEE_OTHER } else { StatusCode::CONFLICT };
        assert_eq!(pin.status, status, "{number}");
    }
    let page = forum.reader().visit("/latest");
    assert_eq!(titles(&page).len(), 51);
}

fn a_pinned_topic_stands_first_in_its_category(forum: &Forum) {
    let pinned = start(&forum.ben(), "The rules of this place", "Be short.");
    forum.pass(Duration::from_secs(60));
    start(&forum.ben(), "Something else", "Somebody must.");
    let order = || titles(&forum.reader().visit("/c/general/1"));
    assert_eq!(order(), ["Something else", "The rules of this place"]);
    let done = decide(&forum.mona(), &pinned, "pin", "Pin topic");
    done.must_say("The topic is pinned.");
    done.must_say("A moderator pinned this topic.");
    assert_eq!(order(), ["The rules of this place", "Something else"]);
    decide(&forum.mona(), &pinned, "unpin", "Unpin topic").must_say("The topic is no longer pinned.");
    assert_eq!(order(), ["Something else", "The rules of this place"]);
}

/// Moves a topic to the second category that is offered.
#[track_caller]
fn transfer(forum: &Forum, topic: &Topic) -> String {
    let page = forum.mona().visit(&topic.decision("move")).expect(200);
    let offered = page.texts("select[name=category] option");
    let to = offered.get(1).expect("a category to move to").clone();
    let form = page.form("Move topic").choose("category", &to);
    let form = form.set("reason", "It is about water.");
    let done = form.submit("Move topic").expect(200);
    done.must_say(&format!("The topic is moved to {to}."));
    to
}

fn a_moved_topic_counts_in_its_new_category(forum: &Forum) {
    import(forum);
    let topic = topic(forum);
    let reader = forum.reader();
    reader.visit("/c/general/1").must_say("Who keeps the register?");
    let to = transfer(forum, &topic);
    let page = reader.visit(&topic.path).expect(200);
    page.must_say(&format!("A moderator moved this topic from General to {to}."));
    page.must_say("“It is about water.”");
    assert_eq!(page.url.path(), topic.path);
    reader.visit("/c/general/1").must_not_say("Who keeps the register?");
    page.link(&to).must_say("Who keeps the register?");
    counters_are_right(forum);
}

fn the_new_category_decides_who_sees_a_moved_topic(forum: &Forum) {
    import(forum);
    let topic = topic(forum);
    // No page limits a category yet: all but the first are the moderators' own.
    forum
        .database()
        .damage("UPDATE category_rights SET group_id = 3 WHERE group_id = 1 AND category_id > 1;");
    let reader = forum.reader();
    let target = start(&forum.ben(), "The national archive", "What it keeps.");
    reply(&forum.ana(), &topic, &format!("See {}", target.url(forum)));
    reader.visit(&target.path).must_say("Linked from Who keeps the register?");
    let id = post_id(&forum.ana(), &topic, 2);
    transfer(forum, &topic);
    forum.ana().visit(&topic.path).expect(404);
    forum.ana().visit(&format!("/posts/{id}")).expect(404);
    reader.visit(&topic.path).expect(404);
    reader.visit("/latest").must_not_say("Who keeps the register?");
    reader.visit(&target.path).must_not_say("Who keeps the register?");
    forum.mona().visit(&topic.path).expect(200);
}

fn a_topic_goes_to_no_category_that_is_not_offered(forum: &Forum) {
    let topic = topic(forum);
    let mona = forum.mona();
    let path = topic.decision("move");
    let forged = act(&mona, &path, &[("reason", "x"), ("category", "77")]);
    mona.open(forged).expect(422).must_say("Choose one from the list.");
    let unchosen = act(&mona, &path, &[("reason", "x"), ("category", "")]);
    mona.open(unchosen).expect(422).must_say("Choose a category.");
}

/// What a profile says of its owner's posts, topics and likes.
#[track_caller]
fn numbers_of(forum: &Forum, name: &str) -> String {
    let of = "SELECT post_count * 100 + topic_count * 10 + likes_received AS number FROM accounts WHERE name";
    format!("{:03}", forum.database().number(&format!("{of} = '{name}'")))
}

fn what_not_everybody_sees_is_in_no_public_number(forum: &Forum) {
    import(forum);
    // No page limits a category yet: all but the first are the moderators' own.
    forum
        .database()
        .damage("UPDATE category_rights SET group_id = 3 WHERE group_id = 1 AND category_id > 1;");
    let topic = topic(forum);
    reply(&forum.ana(), &topic, "I asked.");
    like(&forum.ana(), &topic, 1);
    let (ana, ben) = (numbers_of(forum, "ana"), numbers_of(forum, "ben"));
    assert_ne!(ana, "000");
    transfer(forum, &topic);
    assert_eq!([numbers_of(forum, "ana"), numbers_of(forum, "ben")], ["000", "000"]);
    counters_are_right(forum);
    reply(&forum.mona(), &topic, "We talk about it here.");
    like(&forum.mona(), &topic, 1);
    assert_eq!(numbers_of(forum, "mona"), "000");
    counters_are_right(forum);
    let page = forum.mona().visit(&topic.decision("move")).expect(200);
    let form = page.form("Move topic").choose("category", "General");
    form.set("reason", "Done.").submit("Move topic").expect(200);
    assert_eq!(numbers_of(forum, "ana"), ana);
    assert_eq!(numbers_of(forum, "ben"), format!("{:03}", ben.parse::<i64>().unwrap() + 1));
    counters_are_right(forum);
}

fn what_happens_in_a_private_topic_is_in_no_number(forum: &Forum) {
    let topic = topic(forum);
    // No page makes a topic private yet.
    forum.database().damage("UPDATE topics SET private = TRUE");
    let fixed = forum.command(&["doctor", "--fix"]);
    assert!(fixed.status.success());
    let mona = forum.mona();
    reply(&mona, &topic, "Between us.");
    like(&mona, &topic, 1);
    let id = post_id(&mona, &topic, 1);
    edit(&mona, id, "Somebody really must.", "clearer");
    decide(&mona, &topic, "remove", "Remove topic");
    decide(&mona, &topic, "restore", "Put topic back");
    assert_eq!(numbers_of(forum, "mona"), "000");
    let said = forum.database().number("SELECT SUM(post_count + topic_count) AS number FROM categories");
    assert_eq!(said, 0);
    counters_are_right(forum);
}

fn a_removed_topic_counts_nowhere_and_comes_back_whole(forum: &Forum) {
    let topic = topic(forum);
    let (reader, mona) = (forum.reader(), forum.mona());
    decide(&mona, &topic, "close", "Close topic");
    let done = decide(&mona, &topic, "remove", "Remove topic");
    done.must_say("The topic is removed. Only moderators see it.");
    reader.visit(&topic.path).expect(410);
    reader.visit("/u/ben").must_not_say("Who keeps the register?");
    counters_are_right(forum);
    decide(&mona, &topic, "restore", "Put topic back").must_say("The topic is back.");
    let page = reader.visit(&topic.path).expect(200);
    page.must_say("The ministry keeps it.");
    page.must_say("Closed");
    counters_are_right(forum);
}

fn at_the_address_of_a_removed_topic_stands_why_and_none_of_its_words(forum: &Forum) {
    let topic = topic(forum);
    let id = post_id(&forum.ana(), &topic, 2);
    let page = forum.mona().visit(&topic.decision("remove")).expect(200);
    page.must_say("At its address everybody reads that it was removed, and your reason.");
    let form = page.form("Remove topic").set("reason", "It names\r\n a child.");
    form.submit("Remove topic").expect(200);
    for browser in [&forum.reader(), &forum.ana().browser] {
        for path in [topic.path.clone(), topic.post(2), format!("/t/another/{}", topic.id)] {
            let page = browser.visit(&path).expect(410);
            assert_eq!(page.heading(), "This topic was removed");
            page.must_say("“It names a child.”").must_say("Other topics in General");
            page.must_not_say("Who keeps").must_not_say("Mona");
        }
    }
    let by_id = forum.reader().visit(&format!("/posts/{id}")).expect(410);
    by_id.must_say("“It names a child.”");
    let page = forum.ben().visit(&topic.path).expect(410);
    assert_eq!(page.heading(), "Your topic was removed");
    page.must_say("Who keeps the register?").must_say("“It names a child.”");
}

fn an_edit_of_anothers_post_leaves_an_entry_with_the_reason_and_no_name(forum: &Forum) {
    let topic = topic(forum);
    let (mona, reader) = (forum.mona(), forum.reader());
    let id = post_id(&mona, &topic, 2);
    let page = mona.visit(&format!("/posts/{id}/edit")).expect(200);
    let form = page.form("Save post").set("text", "A ministry keeps it.");
    let again = form.set("reason", " ").submit("Save post").expect(422);
    again.must_say("Give a reason: it is shown to all.");
    let form = again.form("Save post");
    assert_eq!(form.value("text"), "A ministry keeps it.");
    form.set("reason", "a name taken out").submit("Save post").expect(200);
    let page = reader.visit(&topic.path).expect(200);
    let entry = page.text_of(".entry");
    assert!(entry.contains("A moderator edited post 2."), "{entry}");
    assert!(entry.contains("“a name taken out”"), "{entry}");
    assert_eq!(page.find(".entry p a").attr("href"), Some(format!("{}#post-2", topic.post(2)).as_str()));
    page.must_say("A ministry keeps it.").must_not_say("Mona");
    // What moderators do to their own posts is nothing that readers must be told.
    reply(&mona, &topic, "Thank you all.");
    forum.pass(Duration::from_secs(6 * 60));
    let own = post_id(&mona, &topic, 4);
    edit(&mona, own, "Thanks, all.", "shorter");
    assert_eq!(reader.visit(&topic.path).texts(".entry").len(), 1);
    counters_are_right(forum);
}

fn a_title_changed_by_a_moderator_says_so(forum: &Forum) {
    let topic = topic(forum);
    let mona = forum.mona();
    let page = mona.visit(&topic.path).link("Change the title").expect(200);
    let form = page.form("Save post").set("title", "Who reads the register?");
    let page = form.set("reason", "clearer").submit("Save post").expect(200);
    let entries = page.texts(".entry");
    let [entry] = entries.as_slice() else {
        panic!("{entries:?}")
    };
    let said = "A moderator changed the title from “Who keeps the register?” to “Who reads the register?”.";
    assert!(entry.contains(said), "{entry}");
    assert!(entry.contains("“clearer”"), "{entry}");
}

fn every_decision_needs_a_reason(forum: &Forum) {
    let topic = topic(forum);
    let mona = forum.mona();
    for (kind, button) in [("close", "Close topic"), ("pin", "Pin topic"), ("remove", "Remove topic")] {
        let page = mona.visit(&topic.decision(kind)).expect(200);
        let again = page.form(button).set("reason", "  ").submit(button).expect(422);
        again.must_say("Give a reason: it is shown to all.");
        assert!(again.title().starts_with("Error:"), "{}", again.title());
    }
    let page = mona.visit(&topic.decision("close"));
    let turned = page.form("Close topic").set("reason", "tidy\u{202E}ydit");
    let turned = turned.submit("Close topic").expect(422);
    turned.must_say("There are characters in it that cannot be seen. Leave them out.");
    let long = "x".repeat(501);
    let page = mona.visit(&topic.decision("close"));
    let again = page.form("Close topic").set("reason", &long);
    let again = again.unchecked().submit("Close topic").expect(422);
    assert_eq!(again.form("Close topic").value("reason"), long);
    assert!(!forum.reader().visit(&topic.path).has(".entry"));
}

fn what_is_decided_twice_leaves_one_entry(forum: &Forum) {
    let topic = topic(forum);
    let clicks = [forum.mona(), forum.olu(), forum.mona(), forum.olu()].map(|person| {
        let path = topic.decision("close");
        let click = act(&person, &path, &[("reason", "Enough.")]);
        (person.browser.clone(), click)
    });
    for answer in at_once(clicks.into()) {
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(forum.reader().visit(&topic.path).texts(".entry").len(), 1);
    let page = forum.mona().visit(&topic.decision("close")).expect(200);
    assert_eq!(page.url.path(), topic.path);
}

fn members_find_no_decisions(forum: &Forum) {
    let topic = topic(forum);
    let ben = forum.ben();
    assert!(!ben.visit(&topic.path).has(".modtools"));
    for kind in ["close", "reopen", "pin", "unpin", "move", "remove", "restore", "shout"] {
        let path = topic.decision(kind);
        ben.visit(&path).expect(404);
        ben.open(act(&ben, &path, &[("reason", "x"), ("category", "1")])).expect(404);
    }
    let reader = forum.reader().visit(&topic.decision("close"));
    assert!(reader.url.path().starts_with("/login"));
    assert!(!forum.reader().visit(&topic.path).has(".entry"));
}

fn whoever_keeps_order_in_one_category_decides_there(forum: &Forum) {
    import(forum);
    let topic = topic(forum);
    // No page gives such a right yet: the committee keeps order in General, and ana joins it.
    forum.database().damage(
        "INSERT INTO category_rights (category_id, group_id, \"right\") VALUES (1, 5, 'moderate');
         INSERT INTO group_members (group_id, account_id, since) SELECT 5, id, 0 FROM accounts WHERE name = 'ana';",
    );
    let ana = forum.ana();
    decide(&ana, &topic, "close", "Close topic").must_say("The topic is closed.");
    let elsewhere = Topic::of(&ana.visit("/t/x/1").expect(200));
    ana.visit(&elsewhere.decision("close")).expect(404);
}

fn the_menu_offers_what_can_be_decided(forum: &Forum) {
    let topic = topic(forum);
    let mona = forum.mona();
    let page = mona.visit(&topic.path);
    for name in ["Close topic", "Pin topic", "Move topic", "Remove topic", "Change the title"] {
        assert!(page.has_link(name), "no {name}");
    }
    decide(&mona, &topic, "close", "Close topic");
    let page = mona.visit(&topic.path);
    assert!(page.has_link("Open topic again"));
    assert!(!page.has_link("Close topic"));
}

fn a_removed_topic_is_put_back_before_anything_else(forum: &Forum) {
    let topic = topic(forum);
    let mona = forum.mona();
    decide(&mona, &topic, "remove", "Remove topic");
    let page = mona.visit(&topic.path);
    assert!(page.has_link("Put topic back"));
    assert!(!page.has_link("Pin topic"));
    let pin = act(&mona, &topic.decision("pin"), &[("reason", "x")]);
    let page = mona.open(pin).expect(200);
    assert!(!page.has("main [role=status]"), "it says that something was done");
    decide(&mona, &topic, "restore", "Put topic back").must_not_say("A moderator pinned");
}
