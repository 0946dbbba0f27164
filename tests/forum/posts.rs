//! Posts: replying, what a reply refers to, pages and links that stay right.

mod texts;

use std::thread;
use std::time::Duration;

use crate::support::browser::{Browser, Sending};
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::page::Page;
use crate::support::queries;
use crate::support::writing::{reply_at, start_topic, topic_of};

pub(crate) fn cases() -> Vec<Case> {
    let mut all = cases![
        a_member_replies,
        a_reader_finds_the_box_and_the_sign_in,
        a_reply_shows_what_it_answers_and_is_found_from_there,
        a_quote_begins_with_the_words_of_the_post,
        a_double_click_makes_one_post,
        replies_at_once_get_numbers_of_their_own,
        a_text_survives_a_failed_check,
        a_preview_shows_the_post_and_posts_nothing,
        twenty_numbers_make_a_page,
        a_link_to_a_post_leads_to_the_page_that_holds_it,
        a_deleted_post_moves_no_page,
        posting_much_has_to_wait_and_keeps_the_text,
        looking_at_many_previews_has_to_wait_and_keeps_the_text,
        of_many_answers_twenty_are_named,
        a_topic_costs_the_same_however_long_it_is,
    ];
    all.extend(texts::cases());
    all
}

pub(crate) const FIRST: &str = "Who keeps the list of stakeholders, and who may add to it?";

fn a_member_replies(forum: &Forum) {
    let topic = topic_of(&start_topic(&forum.ana(), "The list", FIRST));
    let page = reply_at(
        &forum.ben(),
        &topic,
        "The ministry **keeps** it.\n\nI asked.",
    );
    page.must_say("Posted. Your reply is number 2.");
    assert_eq!(page.url.path(), format!("{topic}/2"));
    assert_eq!(page.url.fragment(), Some("post-2"));
    assert_eq!(page.text_of("#post-2 h2"), "Post 2, Ben");
    assert_eq!(page.text_of("#post-2 .prose strong"), "keeps");
    assert_eq!(page.find("#post-2").attr("tabindex"), Some("-1"));
    assert_eq!(page.texts(".kicker span")[1..], ["1 reply", "0 likes"]);
    assert_eq!(page.texts(".persons a"), ["Ana", "Ben"]);
}

fn a_reader_finds_the_box_and_the_sign_in(forum: &Forum) {
    let topic = topic_of(&start_topic(&forum.ana(), "The list", FIRST));
    let page = forum.reader().visit(&topic);
    page.must_say("Sign in to answer");
    let form = page.form("Sign in and post reply").set("text", "I know.");
    let page = form.submit("Sign in and post reply");
    page.must_say("Sign in");
    assert!(
        page.body.contains("I know."),
        "the text does not come along"
    );
}

fn a_reply_shows_what_it_answers_and_is_found_from_there(forum: &Forum) {
    let topic = topic_of(&start_topic(&forum.ana(), "The list", FIRST));
    reply_at(&forum.ben(), &topic, "The ministry.");
    let page = forum.ana().visit(&topic).link("Reply to post 2");
    assert_eq!(page.heading(), "Your reply to Ben, post 2");
    assert_eq!(page.text_of(".ask"), "The ministry.");
    let form = page.form("Post reply").set("text", "Which one?");
    let page = form.submit("Post reply").expect(200);
    assert_eq!(
        page.text_of("#post-3 h2"),
        "Post 3, Ana, Topic author, reply to 2"
    );
    assert_eq!(page.text_of("#post-3 .answers"), "Answers Ben, post 2");
    assert_eq!(
        page.find("#post-3 .answers a").attr("href"),
        Some(format!("{topic}/2#post-2").as_str())
    );
    assert_eq!(page.text_of("#post-2 .linked"), "Answered in post 3");
    assert_eq!(
        page.find("#post-2 .linked a").attr("href"),
        Some(format!("{topic}/3#post-3").as_str())
    );
}

fn a_quote_begins_with_the_words_of_the_post(forum: &Forum) {
    let topic = topic_of(&start_topic(&forum.ana(), "The list", FIRST));
    let page = forum.ben().visit(&topic).link("Quote post 1");
    let text = page.form("Post reply").value("text");
    assert!(text.contains(&format!("> {FIRST}")), "{text}");
    let form = page
        .form("Post reply")
        .set("text", &format!("{text}The ministry."));
    let page = form.submit("Post reply").expect(200);
    let quote = page.text_of("#post-2 blockquote");
    assert!(quote.starts_with("Ana, #1"), "{quote}");
    assert_eq!(
        page.find("#post-2 blockquote a").attr("href"),
        Some(format!("{topic}/1").as_str())
    );
}

fn a_double_click_makes_one_post(forum: &Forum) {
    let topic = topic_of(&start_topic(&forum.ana(), "The list", FIRST));
    let ben = forum.ben();
    let page = ben.visit(&topic);
    let sending = page
        .form("Post reply")
        .set("text", "Once.")
        .ready("Post reply");
    let ends = at_once(&[(&ben, sending.clone()), (&ben, sending.clone())]);
    assert_eq!(ends[0], ends[1]);
    // And once more, much later: the second click on a slow line.
    forum.pass(Duration::from_secs(600));
    let late = ben.open(sending).expect(200);
    let place = ends[0].split('?').next();
    assert_eq!(Some(late.url.path()), place);
    let page = ben.visit(&topic);
    assert_eq!(page.all("article").len(), 2);
    page.must_say("1 reply");
    // The number was not used up.
    assert_eq!(
        reply_at(&ben, &topic, "Twice.").url.path(),
        format!("{topic}/3")
    );
}

fn replies_at_once_get_numbers_of_their_own(forum: &Forum) {
    let topic = topic_of(&start_topic(&forum.ana(), "The list", FIRST));
    let people = [forum.ana(), forum.ben(), forum.mona(), forum.olu()];
    let pages: Vec<Page> = people.iter().map(|who| who.visit(&topic)).collect();
    let sendings: Vec<(&Browser, Sending)> = people
        .iter()
        .zip(&pages)
        .map(|(who, page)| {
            let form = page
                .form("Post reply")
                .set("text", &format!("{} was here.", who.name));
            (&who.browser, form.ready("Post reply"))
        })
        .collect();
    let mut ends = at_once(&sendings);
    ends.sort_unstable();
    let wanted: Vec<_> = (2..6).map(|n| format!("{topic}/{n}?said=posted.")).collect();
    let begins = |(end, wanted): (&String, &String)| end.starts_with(wanted);
    assert!(ends.len() == 4 && ends.iter().zip(&wanted).all(begins), "{ends:?}");
    let page = forum.reader().visit(&topic);
    assert_eq!(page.all("article").len(), 5);
    page.must_say("4 replies");
}

/// Sends all at the same time; where each ended.
fn at_once(sendings: &[(&Browser, Sending)]) -> Vec<String> {
    thread::scope(|scope| {
        let all: Vec<_> = sendings
            .iter()
            .map(|(who, sending)| scope.spawn(move || who.open(sending.clone()).expect(200).path()))
            .collect();
        all.into_iter()
            .map(|one| one.join().expect("an answer"))
            .collect()
    })
}

fn a_text_survives_a_failed_check(forum: &Forum) {
    let topic = topic_of(&start_topic(&forum.ana(), "The list", FIRST));
    let ben = forum.ben();
    let page = ben.visit(&topic).link("Reply to post 1");
    let deep = format!("{} deep", ">".repeat(300));
    let page = page
        .form("Post reply")
        .set("text", &deep)
        .choose("lang", "es")
        .submit("Post reply")
        .expect(422);
    page.must_say("nested too deeply");
    assert!(page.title().starts_with("Error:"), "{}", page.title());
    assert_eq!(
        page.text_of(".ask"),
        FIRST,
        "what is answered is still shown"
    );
    let form = page.form("Post reply");
    assert_eq!(
        (form.value("text"), form.value("lang")),
        (deep, "es".to_owned())
    );
    let page = form.set("text", " ").submit("Post reply").expect(422);
    page.must_say("There is no text yet.");
    let long = "é".repeat(32_001);
    let page = page
        .form("Post reply")
        .unchecked()
        .set("text", &long)
        .submit("Post reply")
        .expect(422);
    page.must_say("may have at most 32,000");
    assert_eq!(page.form("Post reply").value("text"), long);
    assert_eq!(ben.visit(&topic).all("article").len(), 1);
}

fn a_preview_shows_the_post_and_posts_nothing(forum: &Forum) {
    let topic = topic_of(&start_topic(&forum.ana(), "The list", FIRST));
    let ben = forum.ben();
    let page = ben.visit(&topic);
    let form = page.form("Post reply").set("text", "It **was** me.");
    let page = form.submit("Preview").expect(200);
    assert_eq!(page.text_of(".preview strong"), "was");
    assert_eq!(page.form("Post reply").value("text"), "It **was** me.");
    assert_eq!(ben.visit(&topic).all("article").len(), 1);
    let page = page.press("Post reply").expect(200);
    assert_eq!(page.text_of("#post-2 strong"), "was");

}

fn twenty_numbers_make_a_page(forum: &Forum) {
    let (topic, mona) = long_topic(forum, 43);
    let page = mona.visit(&topic);
    assert_eq!(numbers(&page), (1..=20).collect::<Vec<_>>());
    page.must_say("Posts 1–20 of 43");
    let page = page.link("Next 20 posts");
    assert_eq!(numbers(&page), (21..=40).collect::<Vec<_>>());
    let page = page.link("Next 3 posts");
    assert_eq!(numbers(&page), (41..=43).collect::<Vec<_>>());
    assert!(!page.has("a[rel=next]"));
    let page = page.link("Previous 20 posts").link("First post");
    assert_eq!(numbers(&page)[0], 1);
    let page = page.link("Last post");
    assert_eq!(page.url.path(), format!("{topic}/43"));
    assert_eq!(numbers(&page), (41..=43).collect::<Vec<_>>());
}

fn a_link_to_a_post_leads_to_the_page_that_holds_it(forum: &Forum) {
    let (topic, mona) = long_topic(forum, 22);
    for (number, first) in [(1, 1), (20, 1), (21, 21), (22, 21)] {
        let page = mona.visit(&format!("{topic}/{number}")).expect(200);
        assert_eq!(numbers(&page)[0], first, "post {number}");
        assert!(page.has(&format!("#post-{number}")));
    }
}

fn a_deleted_post_moves_no_page(forum: &Forum) {
    let (topic, mona) = long_topic(forum, 22);
    let link = mona.visit(&topic).find("#post-5 a[href$='/delete']").attr("href").map(ToOwned::to_owned);
    let page = mona.visit(&link.expect("a way to delete")).expect(200);
    page.press("Delete post 5").expect(200);
    let page = mona.visit(&topic);
    assert_eq!(numbers(&page), (1..=20).collect::<Vec<_>>());
    assert!(page.has("#post-5.gone"));
    let page = mona.visit(&format!("{topic}/21"));
    assert_eq!(numbers(&page), [21, 22]);
    page.must_say("This is number 21.");
}

/// A topic with this many posts, by a moderator, who may post as much as she likes.
fn long_topic(forum: &Forum, posts: i32) -> (String, Browser) {
    let mona = forum.mona();
    let topic = topic_of(&start_topic(&mona, "A long one", FIRST));
    for number in 2..=posts {
        reply_at(&mona, &topic, &format!("This is number {number}."));
    }
    (topic, mona.browser)
}

fn numbers(page: &Page) -> Vec<i32> {
    page.texts("article .nr")
        .iter()
        .map(|number| number.parse().expect("a number"))
        .collect()
}

fn posting_much_has_to_wait_and_keeps_the_text(forum: &Forum) {
    let topic = topic_of(&start_topic(&forum.ana(), "The list", FIRST));
    let ben = forum.ben();
    // He came today; who has been here for a day may post thirty.
    for number in 0..10 {
        reply_at(&ben, &topic, &format!("Number {number}"));
    }
    let page = ben.visit(&topic);
    let form = page.form("Post reply").set("text", "One too many.");
    let page = form.submit("Post reply").expect(429);
    page.must_say("You posted much in a short time.");
    let wait: u64 = page.header("retry-after").parse().expect("seconds");
    assert!((1..=600).contains(&wait), "{wait}");
    assert_eq!(page.form("Post reply").value("text"), "One too many.");
    forum.pass(Duration::from_secs(601));
    page.press("Post reply")
        .expect(200)
        .must_say("One too many.");
}

fn a_topic_costs_the_same_however_long_it_is(forum: &Forum) {
    let (ana, mona) = (forum.ana(), forum.mona());
    let topic = topic_of(&start_topic(&mona, "The list", FIRST));
    let other = topic_of(&start_topic(&mona, "The other", FIRST));
    reply_at(&mona, &topic, "The ministry.");
    let (small, small_of_reader) = (ana.visit(&topic), forum.reader().visit(&topic));
    for number in 3..=20 {
        let page = mona
            .visit(&topic)
            .link(&format!("Reply to post {}", number - 1));
        let text = format!("To @ben, about {other}");
        page.form("Post reply")
            .set("text", &text)
            .submit("Post reply")
            .expect(200);
        reply_at(&mona, &other, &format!("See {topic}/{number}"));
    }
    let (big, big_of_reader) = (ana.visit(&topic), forum.reader().visit(&topic));
    queries::do_not_grow(&small, &big);
    queries::do_not_grow(&small_of_reader, &big_of_reader);
    // Two for the session and one for the site's settings come before the page's own eight.
    queries::at_most(11, &big);
}

fn looking_at_many_previews_has_to_wait_and_keeps_the_text(forum: &Forum) {
    let topic = topic_of(&start_topic(&forum.ana(), "The list", FIRST));
    let ben = forum.ben();
    let page = ben.visit(&topic);
    let sending = page
        .form("Preview")
        .set("text", "How does **it** look?")
        .ready("Preview");
    for _ in 0..120 {
        assert_eq!(ben.send(&sending).status, 200);
    }
    let page = ben.open(sending).expect(429);
    page.must_say("You looked at many previews in a short time.");
    assert!(!page.header("retry-after").is_empty());
    assert_eq!(page.form("Post reply").value("text"), "How does **it** look?");
    page.press("Post reply").expect(200).must_say("How does it look?");
}

fn of_many_answers_twenty_are_named(forum: &Forum) {
    let mona = forum.mona();
    let topic = topic_of(&start_topic(&mona, "The list", FIRST));
    reply_at(&mona, &topic, "Who has something to add?");
    for number in 1..=22 {
        let page = mona.visit(&topic).link("Reply to post 2");
        let form = page.form("Post reply");
        form.set("text", &format!("Number {number}."))
            .submit("Post reply")
            .expect(200);
    }
    let page = mona.visit(&topic);
    assert_eq!(page.all("#post-2 .linked a").len(), 20);
    let line = page.text_of("#post-2 .linked");
    assert!(line.ends_with("post 22 and 2 more posts"), "{line}");
}

