//! Likes.

use std::time::Duration;

use http::HeaderValue;

use crate::support::browser::{Browser, Sending};
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::queries;
use crate::support::writing::{
    Topic, act, at_once, counters_are_right, decide, like, post_id, reply, start,
};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        the_first_like_says_that_names_are_public_before_it_counts,
        a_member_is_told_once_that_names_are_public,
        a_like_leads_back_to_the_post_and_says_so,
        a_like_is_taken_back,
        two_clicks_at_once_count_once,
        five_members_who_like_at_once_count_five_times,
        a_click_that_changes_nothing_writes_nothing,
        liking_much_has_to_wait,
        nobody_likes_their_own_post,
        a_reader_is_asked_to_sign_in,
        the_script_is_told_what_its_button_shows,
        the_script_gets_the_page_that_says_names_are_public,
        who_likes_a_post_is_named,
        more_than_fifty_names_go_on_another_page,
        a_deleted_post_is_liked_by_nobody,
        a_like_of_a_closed_topic_counts,
        what_a_member_does_not_see_cannot_be_liked,
    ]
}

/// ben's topic with one reply by ana.
fn topic(forum: &Forum) -> Topic {
    let topic = start(&forum.ben(), "Who keeps the register?", "Somebody must.");
    reply(&forum.ana(), &topic, "The ministry does.");
    topic
}

/// The label of a post's button, as a reader sees it.
#[track_caller]
fn count(forum: &Forum, topic: &Topic, number: i32) -> String {
    let page = forum.reader().visit(&topic.post(number)).expect(200);
    page.text_of(&format!("#post-{number} a.act[href^='/login']"))
}

fn the_first_like_says_that_names_are_public_before_it_counts(forum: &Forum) {
    let topic = topic(forum);
    let page = forum.ana().visit(&topic.path).expect(200);
    let told = page.press("Like post 1: 0 likes").expect(200);
    assert_eq!(told.heading(), "Your first like");
    told.must_say("your name will stand in its list");
    assert_eq!(count(forum, &topic, 1), "Like post 1: 0 likes");
    told.press("Like post 1 publicly").expect(200);
    assert_eq!(count(forum, &topic, 1), "Like post 1: 1 like");
    counters_are_right(forum);
}

fn a_member_is_told_once_that_names_are_public(forum: &Forum) {
    let topic = topic(forum);
    reply(&forum.ben(), &topic, "Which one?");
    like(&forum.ana(), &topic, 1);
    let page = forum.ana().visit(&topic.path).expect(200);
    let liked = page.press("Like post 3: 0 likes").expect(200);
    liked.must_say("You like post 3.");
}

fn a_like_leads_back_to_the_post_and_says_so(forum: &Forum) {
    let topic = topic(forum);
    let page = like(&forum.ben(), &topic, 2);
    assert_eq!(page.url.fragment(), Some("post-2"));
    assert_eq!(page.find("#post-2").attr("tabindex"), Some("-1"));
    assert_eq!(page.text_of("#post-2 [role=status]"), "You like post 2.");
    let button = page.find("#post-2 button.like");
    assert_eq!(button.attr("aria-pressed"), Some("true"));
}

fn a_like_is_taken_back(forum: &Forum) {
    let topic = topic(forum);
    let page = like(&forum.ana(), &topic, 1);
    let page = page.press("Like post 1: 1 like").expect(200);
    page.must_say("Your like of post 1 is taken back.");
    let id = post_id(&forum.ana(), &topic, 1);
    let again = act(&forum.ana(), &format!("/posts/{id}/unlike"), &[]);
    assert_eq!(forum.ana().send(&again).status, 303);
    assert_eq!(count(forum, &topic, 1), "Like post 1: 0 likes");
    counters_are_right(forum);
}

fn two_clicks_at_once_count_once(forum: &Forum) {
    let topic = topic(forum);
    let ana = forum.ana();
    let told = ana.visit(&topic.path).press("Like post 1: 0 likes");
    let click = told
        .form("Like post 1 publicly")
        .ready("Like post 1 publicly");
    let clicks = vec![(ana.browser.clone(), click); 8];
    for answer in at_once(clicks) {
        assert_eq!(answer.status, 303);
    }
    assert_eq!(count(forum, &topic, 1), "Like post 1: 1 like");
    counters_are_right(forum);
}

fn five_members_who_like_at_once_count_five_times(forum: &Forum) {
    let topic = topic(forum);
    let names = ["carla", "dario", "elena", "farid", "grace"];
    let id = post_id(&forum.ana(), &topic, 1);
    let clicks = names.map(|name| {
        let member = forum.join(name);
        (member.browser.clone(), told_like(&member, id))
    });
    for answer in at_once(clicks.into()) {
        assert_eq!(answer.status, 303);
    }
    assert_eq!(count(forum, &topic, 1), "Like post 1: 5 likes");
    counters_are_right(forum);
}

fn told_like(browser: &Browser, post: i64) -> Sending {
    act(browser, &format!("/posts/{post}/like"), &[("told", "1")])
}

fn a_click_that_changes_nothing_writes_nothing(forum: &Forum) {
    let topic = topic(forum);
    let ana = forum.ana();
    like(&ana, &topic, 1);
    let id = post_id(&ana, &topic, 1);
    let written = || {
        forum.settle();
        let rows = "SELECT (SELECT COUNT(*) FROM facts) + (SELECT CAST(SUM(version) AS BIGINT) FROM topics)
                         + (SELECT SUM(count) FROM throttles) AS number";
        forum.database().number(rows)
    };
    let before = written();
    assert_eq!(ana.send(&told_like(&ana, id)).status, 303);
    assert_eq!(written(), before);
    let back = act(&ana, &format!("/posts/{id}/unlike"), &[]);
    assert_eq!(ana.send(&back).status, 303);
    assert!(written() > before);
    let before = written();
    assert_eq!(ana.send(&back).status, 303);
    assert_eq!(written(), before);
}

fn liking_much_has_to_wait(forum: &Forum) {
    let topic = topic(forum);
    let ana = forum.ana();
    let id = post_id(&ana, &topic, 1);
    for _ in 0..100 {
        assert_eq!(ana.send(&told_like(&ana, id)).status, 303);
        let back = act(&ana, &format!("/posts/{id}/unlike"), &[]);
        assert_eq!(ana.send(&back).status, 303);
    }
    let page = ana.open(told_like(&ana, id)).expect(429);
    page.must_say("You gave and took back many likes in a short time.");
    assert_eq!(count(forum, &topic, 1), "Like post 1: 0 likes");
}

fn nobody_likes_their_own_post(forum: &Forum) {
    let topic = topic(forum);
    let ana = forum.ana();
    let page = ana.visit(&topic.path).expect(200);
    assert!(page.has("#post-2 button.like[disabled]"));
    let id = post_id(&ana, &topic, 2);
    let refused = ana.open(told_like(&ana, id)).expect(403);
    refused.must_say("You cannot like your own post.");
    counters_are_right(forum);
}

fn a_reader_is_asked_to_sign_in(forum: &Forum) {
    let topic = topic(forum);
    let page = forum.reader().visit(&topic.path).expect(200);
    let asked = page.link("Like post 2: 0 likes").expect(200);
    assert!(asked.url.path().starts_with("/login"));
}

/// What `assets/js/like.js` sends.
fn by_script(browser: &Browser) -> Browser {
    let scripted = browser.clone();
    scripted.always("accept", "application/json");
    scripted
}

fn the_script_is_told_what_its_button_shows(forum: &Forum) {
    let topic = topic(forum);
    let ben = forum.ben();
    let id = post_id(&ben, &topic, 2);
    let script = by_script(&ben);
    let answer = script.send(&told_like(&ben, id));
    assert_eq!(
        answer
            .headers
            .get("content-type")
            .map(HeaderValue::as_bytes),
        Some("application/json; charset=utf-8".as_bytes())
    );
    let said = answer.json();
    assert_eq!(said["liked"], true);
    assert_eq!(said["label"], "1 like");
    assert_eq!(said["action"], format!("/posts/{id}/unlike"));
    assert_eq!(said["said"], "You like post 2.");
    let back = act(&ben, &format!("/posts/{id}/unlike"), &[]);
    let said = script.send(&back).json();
    assert_eq!(said["liked"], false);
    assert_eq!(said["label"], "0 likes");
}

fn the_script_gets_the_page_that_says_names_are_public(forum: &Forum) {
    let topic = topic(forum);
    let ben = forum.ben();
    let path = format!("/posts/{}/like", post_id(&ben, &topic, 2));
    let click = act(&ben, &path, &[]);
    let answer = by_script(&ben).send(&click);
    assert!(answer.header("content-type").starts_with("text/html"));
    assert_eq!(count(forum, &topic, 2), "Like post 2: 0 likes");
}

fn who_likes_a_post_is_named(forum: &Forum) {
    let topic = topic(forum);
    like(&forum.ana(), &topic, 1);
    forum.pass(Duration::from_secs(1));
    like(&forum.mona(), &topic, 1);
    let address = format!("/posts/{}/likes", post_id(&forum.ana(), &topic, 1));
    let page = forum.reader().visit(&address).expect(200);
    assert_eq!(page.heading(), "Who likes post 1");
    assert_eq!(page.texts(".persons a"), ["Mona", "Ana"]);
    page.must_say("2 likes");
    like(&forum.olu(), &topic, 1);
    let page = forum.reader().visit(&address).expect(200);
    page.must_say("3 likes");
    let member = forum.ben().visit(&address).expect(200);
    queries::at_most(9, &member);
}

fn more_than_fifty_names_go_on_another_page(forum: &Forum) {
    let topic = topic(forum);
    let id = post_id(&forum.ana(), &topic, 1);
    forum.database().damage(&many_likes(id));
    let address = format!("/posts/{id}/likes");
    let first = forum.ana().visit(&address).expect(200);
    assert_eq!(first.texts(".persons a").len(), 50);
    let second = first.link("Older").expect(200);
    assert_eq!(second.texts(".persons a").len(), 2);
    assert!(!second.has(".pager"));
}

/// 52 likes by 52 members, whom joining through the pages would take a minute.
fn many_likes(post: i64) -> String {
    let mut statements = String::new();
    for number in 0..52 {
        let id = 1000 + number;
        statements.push_str(&format!(
            "INSERT INTO accounts (id, name, name_key, name_skeleton, display_name, state, lang, time_zone,
             told_likes_are_public, post_count, topic_count, likes_received, created_at)
             VALUES ({id}, 'x{id}', 'x{id}', 'x{id}', 'X {id}', 'active', 'en', 'UTC', TRUE, 0, 0, 0, 1);
             INSERT INTO likes (post_id, account_id, at) VALUES ({post}, {id}, {});",
            number / 3
        ));
    }
    statements
}

fn a_deleted_post_is_liked_by_nobody(forum: &Forum) {
    let topic = topic(forum);
    let (ana, ben) = (forum.ana(), forum.ben());
    like(&ben, &topic, 2);
    let id = post_id(&ana, &topic, 2);
    ana.visit(&format!("/posts/{id}/delete"))
        .press("Delete post 2")
        .expect(200);
    let refused = forum.mona().open(told_like(&forum.mona(), id)).expect(403);
    refused.must_say("This post was deleted, so it cannot be liked.");
    ben.visit(&format!("/posts/{id}/likes")).expect(404);
    counters_are_right(forum);
}

fn a_like_of_a_closed_topic_counts(forum: &Forum) {
    let topic = topic(forum);
    decide(&forum.mona(), &topic, "close", "Close topic");
    like(&forum.ana(), &topic, 1).must_say("You like post 1.");
    counters_are_right(forum);
}

fn what_a_member_does_not_see_cannot_be_liked(forum: &Forum) {
    let topic = topic(forum);
    let ana = forum.ana();
    let id = post_id(&ana, &topic, 1);
    decide(&forum.mona(), &topic, "remove", "Remove topic");
    ana.open(told_like(&ana, id)).expect(404);
    ana.visit(&format!("/posts/{id}/likes")).expect(404);
}
