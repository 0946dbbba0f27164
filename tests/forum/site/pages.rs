//! The first page and the pages of plain text.

use crate::support::cases::{Case, cases};
use crate::support::forum::{EmptyForum, Forum};
use crate::support::writing::{reply, start};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        the_first_page_of_an_empty_forum_says_what_to_do_next,
        the_first_page_shows_a_topic_with_the_words_of_its_last_post,
        the_first_page_shows_five_topics_of_many,
        the_first_page_costs_no_query_per_topic,
        the_first_page_counts_what_is_there,
        the_purpose_that_the_admin_wrote_stands_on_the_first_page,
        every_page_of_text_is_reached_from_the_foot_of_any_page,
        the_suggested_rules_stand_in_the_language_of_the_reader,
        what_can_be_typed_stands_beside_what_it_becomes,
        a_privacy_page_says_how_long_network_addresses_are_kept,
        the_status_is_good_while_reading_and_writing_work,
        the_status_is_bad_when_the_database_is_gone,
    ]
}

fn the_first_page_of_an_empty_forum_says_what_to_do_next(EmptyForum(forum): &EmptyForum) {
    let page = forum.reader().visit("/").expect(200);
    page.must_say("The first post in any topic brings it to this page.");
    assert!(!page.has("ul.rows"), "{}", page.shown());
}

fn the_first_page_shows_a_topic_with_the_words_of_its_last_post(forum: &Forum) {
    let topic = start(&forum.ben(), "Budgets that people read", "A first word.");
    reply(&forum.ana(), &topic, "Numbers need **stories** beside them.");
    let page = forum.reader().visit("/").expect(200);
    page.must_say("Numbers need stories beside them.");
    let there = page.link("Budgets that people read").expect(200);
    assert!(there.url.path().starts_with(&topic.path), "{}", there.url);
}

fn the_first_page_shows_five_topics_of_many(forum: &Forum) {
    for number in 1..=3 {
        start(&forum.ben(), &format!("Question {number} of ben"), "What is it?");
        start(&forum.ana(), &format!("Question {number} of ana"), "What is it?");
    }
    let page = forum.reader().visit("/").expect(200);
    let titles = page.texts("main h3");
    let asked = titles.iter().filter(|title| title.starts_with("Question"));
    assert_eq!(asked.count(), 5, "{titles:?}");
    page.must_not_say("Question 1 of ben");
}

fn the_first_page_costs_no_query_per_topic(forum: &Forum) {
    start(&forum.ben(), "Question one of ben", "What is it?");
    let one = forum.ana().visit("/").expect(200);
    start(&forum.ana(), "Question two of ana", "What is it?");
    start(&forum.ana(), "Question three of ana", "What is it?");
    let three = forum.ana().visit("/").expect(200);
    crate::support::queries::do_not_grow(&one, &three);
}

fn the_first_page_counts_what_is_there(forum: &Forum) {
    let topic = start(&forum.ben(), "Budgets that people read", "A first word.");
    reply(&forum.ana(), &topic, "A second word.");
    let page = forum.reader().visit("/").expect(200);
    // No proposal, one topic, two posts; ana, ben, mona, olu.
    assert_eq!(page.texts("dl.tally dd"), ["0", "1", "2", "4"]);
}

fn the_purpose_that_the_admin_wrote_stands_on_the_first_page(forum: &Forum) {
    let list = forum.olu().visit("/admin").expect(200);
    let form = list.form("Save name and languages").set("intro", "For <all> & sundry.");
    form.submit("Save name and languages").expect(200);
    forum.reader().visit("/").expect(200).must_say("For <all> & sundry.");
}

fn every_page_of_text_is_reached_from_the_foot_of_any_page(forum: &Forum) {
    let page = forum.reader().visit("/latest").expect(200);
    for (link, heading) in [
        ("About this forum", "About this forum"),
        ("Rules", "Rules"),
        ("Privacy", "Privacy"),
    ] {
        assert_eq!(page.link(link).expect(200).heading(), heading);
    }
}

fn the_suggested_rules_stand_in_the_language_of_the_reader(forum: &Forum) {
    let page = forum.reader().visit("/rules?lang=es").expect(200);
    assert_eq!(page.all("ol.rules li").len(), 7);
    let page = page.text();
    assert!(!page.contains("Write about the matter"), "{page}");
}

fn what_can_be_typed_stands_beside_what_it_becomes(forum: &Forum) {
    let page = forum.reader().visit("/help/formatting").expect(200);
    for (typed, shown) in [("**A** *B*", "strong"), ("1. A", "ol"), ("| A | B |", "table")] {
        let row = page
            .all("tbody tr")
            .into_iter()
            .find(|row| crate::support::names::text(*row).contains(typed))
            .unwrap_or_else(|| panic!("no row for {typed}{}", page.shown()));
        let css = crate::support::names::selector(&format!("td + td {shown}"));
        assert!(row.select(&css).next().is_some(), "{typed} shows no {shown}");
    }
}

fn a_privacy_page_says_how_long_network_addresses_are_kept(forum: &Forum) {
    let page = forum.reader().visit("/privacy").expect(200);
    page.must_say("Network addresses are kept for 30 days at most.");
}

fn the_status_is_good_while_reading_and_writing_work(forum: &Forum) {
    let answer = forum.reader().fetch("/srv/status");
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("cache-control"), "no-store");
    let said = answer.json();
    assert_eq!((&said["reads"], &said["writes"]), (&"ok".into(), &"ok".into()));
}

fn the_status_is_bad_when_the_database_is_gone(forum: &Forum) {
    forum.database().damage("DROP TABLE site_settings");
    let answer = forum.reader().fetch("/srv/status");
    assert_eq!((answer.status.as_u16(), answer.header("retry-after")), (503, "5"));
}
