//! The list of proposals, their pages and their versions.

mod facets;
mod finding;
mod orders;

use serde_json::{Value, json};

use crate::imports::{file, import};
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::page::Page;
use crate::support::{html, names, queries};

pub(crate) fn cases() -> Vec<Case> {
    let mut all = cases![
        a_forum_without_proposals_says_what_will_be_here,
        filters_narrow_and_chips_widen,
        filters_of_one_kind_are_alternatives_and_kinds_add_up,
        a_filter_without_a_result_shows_ways_on,
        pages_hold_twenty_and_lead_on_by_key,
        the_most_discussed_come_first_when_asked,
        a_row_has_a_line_for_each_who_voted,
        a_wrong_slug_leads_to_the_right_one,
        what_is_not_there_is_not_found,
        content_stands_in_its_own_language,
        a_name_is_in_no_language_that_nobody_told,
        the_interface_keeps_its_language_under_a_filter,
        a_page_takes_the_same_queries_for_one_and_for_many,
        the_longest_page_stays_light,
        every_page_is_valid,
    ];
    all.extend(finding::cases());
    all.extend(facets::cases());
    all.extend(orders::cases());
    all
}

pub(crate) fn entries(count: usize) -> Vec<Value> {
    let kinds = ["Panel", "Workshop", "Lightning talk"];
    let langs = ["en", "fr", "es", "ar"];
    (0..count)
        .map(|n| {
            json!({
                "id": n + 1,
                "url": format!("https://rivers.example/proposals/{}", n + 1),
                "title": format!("River number {}", n + 1),
                "subtitle": "A second line that says a little more about it",
                "type": kinds[n % 3],
                "language": langs[n % 4],
                "track": format!("{} - Track {}", n % 5, n % 5),
                "state": "confirmed",
                "submitter": { "name": format!("Person {n}"), "affiliation": "Organisation" },
                "speakers": [{ "name": "Speaker One" }, { "name": "Speaker Two" }],
                "public_rating": { "average": 4.2, "votes": 31, "max": 5 },
                "abstract": "Words about a river. ".repeat(40),
                "created_at": format!("2031-01-{:02}T08:00:00Z", n % 28 + 1),
            })
        })
        .collect()
}

pub(crate) fn titles(page: &Page) -> Vec<String> {
    page.texts(".results .row .title")
}

fn a_forum_without_proposals_says_what_will_be_here(forum: &Forum) {
    let page = forum.reader().visit("/proposals").expect(200);
    page.must_say("No proposals yet");
    html::must_be_valid(&page);
}

fn filters_narrow_and_chips_widen(forum: &Forum) {
    import(forum, &file(&entries(24)), 0);
    let page = forum.reader().visit("/proposals").expect(200);
    page.must_say("24 proposals");
    let page = page
        .form("Show results")
        .check("Français 6")
        .submit("Show results")
        .expect(200);
    page.must_say("6 of 24 proposals")
        .must_say("Filters – 1 in use");
    assert_eq!(titles(&page).len(), 6);
    let page = page
        .form("Show results")
        .check("Panel 2")
        .submit("Show results")
        .expect(200);
    page.must_say("2 of 24 proposals");
    assert_eq!(page.all(".chips .chip").len(), 2);
    let page = page.follow(page.find(".chips .chip")).expect(200);
    page.must_say("8 of 24 proposals");
    page.link("Clear all").expect(200).must_say("24 proposals");
}

fn filters_of_one_kind_are_alternatives_and_kinds_add_up(forum: &Forum) {
    import(forum, &file(&entries(24)), 0);
    let reader = forum.reader();
    for (query, count) in [
        ("language=fr&language=ar", 12),
        ("language=fr&language=ar&type=Panel", 4),
        ("summit=rivers", 24),
        ("summit=elsewhere", 0),
        ("track=1", 5),
        ("track=1&track=2", 10),
        ("track=999", 0),
        ("type=panel", 0),
    ] {
        let page = reader.visit(&format!("/proposals?{query}")).expect(200);
        page.must_say(&format!("{count} of 24 proposals"));
    }
}

fn a_filter_without_a_result_shows_ways_on(forum: &Forum) {
    import(forum, &file(&entries(3)), 0);
    let page = forum
        .reader()
        .visit("/proposals?language=fr&type=Panel")
        .expect(200);
    page.must_say("No proposal fits both filters");
    html::must_be_valid(&page);
    let ways = page.texts(".ways li");
    assert_eq!(ways.len(), 2, "{ways:?}");
    let page = page.follow(page.find(".ways a")).expect(200);
    page.must_say("1 of 3 proposals");
}

fn pages_hold_twenty_and_lead_on_by_key(forum: &Forum) {
    import(forum, &file(&entries(47)), 0);
    let mut page = forum.reader().visit("/proposals").expect(200);
    let mut seen = titles(&page);
    assert_eq!(seen.len(), 20);
    for most in [20, 7] {
        page = page.link("Next proposals").expect(200);
        assert_eq!(titles(&page).len(), most);
        seen.extend(titles(&page));
    }
    assert!(!page.has_link("Next proposals"));
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 47, "every proposal once");
    let page = page.link("First page").expect(200);
    assert_eq!(titles(&page).len(), 20);
    // A key that no page has given.
    let page = forum
        .reader()
        .visit("/proposals?before=nonsense")
        .expect(200);
    assert_eq!(titles(&page).len(), 20);
    let page = forum.reader().visit("/proposals?before=0-0-0").expect(200);
    page.must_say("No further proposals");
    assert!(titles(&page).is_empty() && page.has_link("First page"));
}

fn the_most_discussed_come_first_when_asked(forum: &Forum) {
    import(forum, &file(&entries(3)), 0);
    let ana = forum.ana();
    let topic = ana
        .visit("/proposals")
        .link("River number 1")
        .link("Discuss this proposal")
        .expect(200);
    topic
        .form("Post reply")
        .set("Your reply", "The gauge below the bridge was never read.")
        .submit("Post reply")
        .expect(200);
    let page = forum.reader().visit("/proposals").expect(200);
    assert_eq!(titles(&page)[0], "River number 3");
    let page = page
        .form("Sort")
        .choose("Order", "Most discussed")
        .submit("Sort")
        .expect(200);
    assert_eq!(titles(&page)[0], "River number 1");
    page.must_say("1 reply").must_say("0 replies");
}

fn a_row_has_a_line_for_each_who_voted(forum: &Forum) {
    let mut all = entries(2);
    all[1]["public_rating"] = Value::Null;
    import(forum, &file(&all), 0);
    let page = forum.reader().visit("/proposals").expect(200);
    let lines = |row: usize| page.all(&format!(".row:nth-child({row}) .rated")).len();
    assert_eq!((lines(1), lines(2)), (0, 1));
    page.must_not_say("no votes yet");
    // On the page of one without any at its source, only this forum's own have a place.
    assert_eq!(page.link("River number 2").texts(".rset h3"), ["In this forum"]);
}

fn a_wrong_slug_leads_to_the_right_one(forum: &Forum) {
    import(forum, &file(&entries(1)), 0);
    let reader = forum.reader();
    let right = reader.visit("/proposals").link("River number 1").path();
    for path in ["/proposals/1", "/proposals/1/wrong"] {
        let answer = reader.fetch(path);
        assert_eq!(
            (answer.status.as_u16(), answer.header("location")),
            (301, right.as_str())
        );
    }
    let answer = reader.fetch("/proposals/1/wrong/versions/1");
    assert_eq!(answer.header("location"), format!("{right}/versions/1"));
}

fn what_is_not_there_is_not_found(forum: &Forum) {
    import(forum, &file(&entries(1)), 0);
    for path in [
        "/proposals/2/x",
        "/proposals/0",
        "/proposals/99999999999999999999/x",
        "/proposals/x/y",
        "/proposals/1/river-number-1/versions/2",
    ] {
        forum.reader().visit(path).expect(404);
    }
}

fn content_stands_in_its_own_language(forum: &Forum) {
    let entry = json!({ "id": 1, "title": "من يقرأ منسوب النهر؟", "language": "Arabic", "abstract": "جلسة نقاش." });
    import(forum, &file(&[entry]), 0);
    let list = forum.reader().visit("/proposals").expect(200);
    assert!(list.has(".row .title bdi[lang=ar]") && list.has(".row .lang[lang=ar]"));
    let page = list.follow(list.find(".row .title a")).expect(200);
    assert!(page.has("h1 bdi[lang=ar]") && page.has(".record[lang=ar][dir=rtl]"));
    assert!(page.has("html[lang=en][dir=ltr]"));
}

fn a_name_is_in_no_language_that_nobody_told(forum: &Forum) {
    let entry = |version: &str| {
        json!({ "id": 1, "title": "Lire le niveau des rivières", "language": "French", "track": "3 - Open data",
            "group": "A - Commons", "type": version, "state": "new" })
    };
    import(forum, &file(&[entry("Panel")]), 0);
    let mut changed = entry("Workshop");
    changed["state"] = "accepted".into();
    changed["title"] = "Lire le niveau de la mer".into();
    import(forum, &file(&[changed]), 0);
    let reader = forum.ana();
    let list = reader.visit("/proposals").expect(200);
    let one = list.follow(list.find(".row .title a")).expect(200);
    let topic = one.link("Discuss this proposal").expect(200);
    let category = topic.link("Open data").expect(200);
    let pages = [&list, &one, &topic, &category, &reader.visit("/categories"), &reader.visit("/topics/new")];
    for page in pages {
        let mut found = 0;
        for name in ["Open data", "3 - Open data", "A - Commons", "Workshop"] {
            let named = page.all("bdi, option").into_iter();
            for element in named.filter(|element| names::text(*element) == name) {
                assert_eq!(element.attr("lang"), Some(""), "{name} on {}", page.path());
                found += 1;
            }
        }
        assert!(found > 0, "no name on {}", page.path());
    }
    // What changed is in the proposal's language where it is a text, and our own words are in the reader's.
    let version = one.follow(one.find("#versions a")).expect(200);
    let langs: Vec<_> = version.all(".diff").iter().map(|diff| diff.attr("lang")).collect();
    assert_eq!(langs, [Some("fr"), None, Some("")], "{}", version.shown());
}

fn the_interface_keeps_its_language_under_a_filter(forum: &Forum) {
    import(forum, &file(&entries(4)), 0);
    let page = forum.reader().visit("/proposals?language=ar").expect(200);
    assert!(page.has("html[lang=en]"));
    assert_eq!(titles(&page), ["River number 4"]);
}

fn a_page_takes_the_same_queries_for_one_and_for_many(forum: &Forum) {
    let ana = forum.ana();
    import(forum, &file(&entries(1)), 0);
    let one = queries::settled(&ana, "/proposals");
    import(forum, &file(&entries(20)), 0);
    let many = queries::settled(&ana, "/proposals?order=newest");
    queries::do_not_grow(&one, &many);
    queries::at_most(14, &many);
    queries::at_most(20, &many.link("River number 1").expect(200));
}

fn the_longest_page_stays_light(forum: &Forum) {
    import(forum, &file(&entries(60)), 0);
    let page = forum.reader().visit("/proposals").expect(200);
    assert!(page.body.len() <= 50_000, "{} bytes", page.body.len());
}

fn every_page_is_valid(forum: &Forum) {
    import(forum, &file(&entries(24)), 0);
    let reader = forum.reader();
    for lang in ["en", "ar"] {
        let list = reader.visit(&format!("/proposals?lang={lang}")).expect(200);
        let filtered = reader.visit("/proposals?language=fr").expect(200);
        let one = list.follow(list.find(".row .title a")).expect(200);
        let version = one.follow(one.find("#versions a")).expect(200);
        for page in [&list, &filtered, &one, &version] {
            html::must_be_valid(page);
        }
    }
}
