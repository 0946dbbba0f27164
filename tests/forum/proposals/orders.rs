//! Each order has every proposal once, page after page.

use crate::imports::{file, import};
use crate::proposals::{entries, titles};
use crate::support::browser::Browser;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::queries;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        every_order_pages_through_everything_once,
        orders_put_first_what_they_say,
        a_member_has_a_fair_order_of_their_own,
        a_search_pages_through_titles_and_then_through_texts,
        filters_stay_from_page_to_page,
        every_way_to_ask_takes_few_queries,
    ]
}

/// Proposals that differ in ratings and replies, many of them alike.
fn rivers(forum: &Forum, count: usize) {
    import(forum, &file(&entries(count)), 0);
    forum.database().damage(
        "UPDATE proposals SET rating_count = id % 3, rating_sum = 4 * (id % 3), score = 3000000 + id % 5, reply_count = id % 4;",
    );
}

/// All titles of a list, page after page.
fn all(browser: &Browser, path: &str) -> Vec<String> {
    let mut page = browser.visit(path).expect(200);
    let mut found = titles(&page);
    while page.has_link("Next proposals") {
        assert_eq!(page.find_link("Next proposals").attr("rel"), Some("next"));
        page = page.link("Next proposals").expect(200);
        found.extend(titles(&page));
    }
    found
}

fn numbers(titles: &[String]) -> Vec<usize> {
    let number = |title: &String| title.trim_start_matches("River number ").parse();
    titles.iter().map(|title| number(title).expect("a number")).collect()
}

#[track_caller]
fn everything_once(titles: &[String], count: usize) {
    let mut numbers = numbers(titles);
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=count).collect::<Vec<_>>());
}

fn every_order_pages_through_everything_once(forum: &Forum) {
    rivers(forum, 47);
    for order in ["newest", "best", "discussed", "quiet", "fair", "match"] {
        for browser in [&forum.reader(), &forum.ana()] {
            everything_once(&all(browser, &format!("/proposals?order={order}")), 47);
            everything_once(&all(browser, &format!("/proposals?q=river&order={order}")), 47);
        }
    }
}

fn orders_put_first_what_they_say(forum: &Forum) {
    rivers(forum, 30);
    let reader = forum.reader();
    for (order, key) in [
        ("best", (|n| 4 - n % 5) as fn(usize) -> usize),
        ("discussed", |n| 3 - n % 4),
        ("quiet", |n| n % 4),
        ("fair", |n| n % 3),
    ] {
        let found = numbers(&all(&reader, &format!("/proposals?order={order}")));
        assert!(found.is_sorted_by_key(|n| key(*n)), "{order}: {found:?}");
    }
    // Of the least discussed the oldest come first.
    let found = numbers(&all(&reader, "/proposals?order=quiet"));
    assert_eq!(found[..3], [4, 8, 12]);
    // The form offers them, and the one in use is chosen.
    let page = reader.visit("/proposals").expect(200);
    let page = page
        .form("Sort")
        .choose("Order", "Best rated")
        .submit("Sort")
        .expect(200);
    assert_eq!(page.text_of("#order option[selected]"), "Best rated");
    assert_eq!(numbers(&titles(&page))[0], 29);
}

fn a_member_has_a_fair_order_of_their_own(forum: &Forum) {
    rivers(forum, 30);
    let path = "/proposals?order=fair";
    let (ana, ben, reader) = (forum.ana(), forum.ben(), forum.reader());
    let of_ana = all(&ana, path);
    assert_eq!(of_ana, all(&ana, path), "it stays as it is");
    assert_ne!(of_ana, all(&ben, path));
    assert_eq!(all(&reader, path), all(&forum.guest(), path), "readers share one");
    assert!(!numbers(&of_ana)[..10].is_sorted());
}

fn a_search_pages_through_titles_and_then_through_texts(forum: &Forum) {
    let mut given = entries(47);
    for entry in given.iter_mut().step_by(2) {
        entry["title"] = format!("Water number {}", entry["id"]).into();
        entry["abstract"] = "A river.".into();
    }
    import(forum, &file(&given), 0);
    let found = all(&forum.reader(), "/proposals?q=river");
    assert_eq!(found.len(), 47);
    let titled = found.iter().take_while(|title| title.starts_with("River"));
    assert_eq!(titled.count(), 23);
    let mut once = found.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), 47);
}

fn filters_stay_from_page_to_page(forum: &Forum) {
    rivers(forum, 100);
    let path = "/proposals?q=river&language=fr&language=ar&order=fair&state=confirmed";
    let found = all(&forum.reader(), path);
    assert_eq!(found.len(), 50);
    assert!(numbers(&found).iter().all(|n| n % 2 == 0));
}

fn every_way_to_ask_takes_few_queries(forum: &Forum) {
    rivers(forum, 40);
    let ana = forum.ana();
    for path in [
        "/proposals",
        "/proposals?order=fair",
        "/proposals?q=river",
        "/proposals?q=river&rated=no&person=1&country=x&track=1&state=confirmed&order=best",
    ] {
        queries::at_most(16, &queries::settled(&ana, path));
    }
}
