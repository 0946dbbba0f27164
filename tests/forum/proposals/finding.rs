//! Proposals are found by their words.

use serde_json::{Value, json};

use crate::imports::{file, import};
use crate::proposals::{entries, titles};
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::html;
use crate::support::page::Page;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        words_are_found_with_and_without_accents_in_four_languages,
        words_are_found_by_their_stems,
        every_text_that_everybody_may_read_is_found,
        all_words_have_to_be_there,
        a_member_looks_for_words_by_the_field,
        the_words_that_are_looked_for_stay_in_the_field,
        titles_that_have_the_words_come_first,
        nothing_typed_is_read_as_syntax,
        a_search_without_a_word_is_none,
        what_staff_alone_sees_is_found_by_staff_alone,
        a_changed_proposal_is_found_by_what_it_says_now,
        words_that_nothing_has_show_ways_on,
        where_no_single_filter_is_in_the_way_the_page_says_so,
        proposals_of_an_older_forum_are_found_after_a_start,
    ]
}

pub(crate) fn look_for(forum: &Forum, words: &str) -> Page {
    let query: String = url::form_urlencoded::byte_serialize(words.as_bytes()).collect();
    let path = format!("/proposals?q={query}");
    forum.reader().visit(&path).expect(200)
}

/// Proposals whose titles are the languages that they are in.
fn in_four_languages() -> Value {
    file(&[
        json!({ "id": 1, "title": "English", "language": "en", "abstract": "Budgets that a village reads aloud." }),
        json!({ "id": 2, "title": "Français", "language": "fr", "abstract": "Les données publiées de l’eau, à l’école." }),
        json!({ "id": 3, "title": "Español", "language": "es", "abstract": "La información de los ríos pequeños." }),
        json!({ "id": 4, "title": "العربية", "language": "ar", "abstract": "الحكومة المفتوحة في كل مدينة أُخرى" }),
    ])
}

#[track_caller]
fn finds(forum: &Forum, words: &str, found: &str) {
    assert_eq!(titles(&look_for(forum, words)), [found], "{words}");
}

fn words_are_found_with_and_without_accents_in_four_languages(forum: &Forum) {
    import(forum, &in_four_languages(), 0);
    for (words, found) in [
        ("VILLAGE", "English"),
        ("village aloud", "English"),
        ("école", "Français"),
        ("ECOLE", "Français"),
        ("l’école", "Français"),
        ("ríos", "Español"),
        ("pequenos rios", "Español"),
        ("الحكومة", "العربية"),
        ("الحكومه", "العربية"),
        ("اخرى", "العربية"),
        ("أخري", "العربية"),
    ] {
        finds(forum, words, found);
    }
}

fn words_are_found_by_their_stems(forum: &Forum) {
    import(forum, &in_four_languages(), 0);
    for (words, found) in [
        ("budget", "English"),
        ("reading villages", "English"),
        ("publier", "Français"),
        ("donnee", "Français"),
        ("informaciones", "Español"),
        ("pequeña", "Español"),
        ("حكومة", "العربية"),
        ("المدينة", "العربية"),
    ] {
        finds(forum, words, found);
    }
}

fn every_text_that_everybody_may_read_is_found(forum: &Forum) {
    let one = json!({
        "id": 1, "title": "Alder", "subtitle": "Birch", "abstract": "Cedar", "description": "Douglasia", "type": "Elm",
        "track": "3 - Fir", "group": "A - Ginkgo", "language": "en",
        "submitter": { "name": "Hazel Ironwood", "affiliation": "Juniper", "country": "Kauri", "email": "larch@maple.example" },
        "speakers": [{ "name": "Nutmeg" }],
    });
    import(forum, &file(&[one]), 0);
    for word in "Alder Birch Cedar Douglasia Elm Fir Ginkgo Hazel Ironwood Juniper Kauri Nutmeg".split(' ') {
        finds(forum, word, "Alder");
    }
    for word in ["larch", "maple", "oak"] {
        assert!(titles(&look_for(forum, word)).is_empty(), "{word}");
    }
}

fn all_words_have_to_be_there(forum: &Forum) {
    import(forum, &in_four_languages(), 0);
    look_for(forum, "budget village").must_say("1 of 4 proposals");
    look_for(forum, "budget donnees").must_say("0 of 4 proposals");
}

fn a_member_looks_for_words_by_the_field(forum: &Forum) {
    import(forum, &file(&entries(24)), 0);
    let page = forum.ana().visit("/proposals?language=fr").expect(200);
    let page = page
        .form("Search")
        .set("Words in proposals", "RIVER 14")
        .submit("Search")
        .expect(200);
    assert_eq!(titles(&page), ["River number 14"]);
    page.must_say("1 of 24 proposals");
    // The other filter is still in use, and each can be taken away alone.
    assert_eq!(page.texts(".chips .chip").len(), 2);
    let page = page.follow(page.find(".chips .chip")).expect(200);
    page.must_say("6 of 24 proposals");
    html::must_be_valid(&page);
}

fn the_words_that_are_looked_for_stay_in_the_field(forum: &Forum) {
    import(forum, &file(&entries(3)), 0);
    let page = look_for(forum, "  River \"number\" <b> ");
    assert_eq!(page.find("#q").attr("value"), Some("River \"number\" <b>"));
    html::must_be_valid(&page);
}

fn titles_that_have_the_words_come_first(forum: &Forum) {
    let entry = |id: i64, title: &str, text: &str| {
        json!({ "id": id, "title": title, "abstract": text, "language": "en", "created_at": format!("2031-01-{id:02}") })
    };
    let all = [
        entry(1, "Water for all", "A well."),
        entry(2, "Wells", "Waters."),
        entry(3, "Open waters", "A well."),
        entry(4, "Dams", "Water and a well."),
    ];
    import(forum, &file(&all), 0);
    let page = look_for(forum, "water");
    assert_eq!(titles(&page), ["Open waters", "Water for all", "Dams", "Wells"]);
    let page = page
        .form("Sort")
        .choose("Order", "Newest")
        .submit("Sort")
        .expect(200);
    assert_eq!(titles(&page), ["Dams", "Open waters", "Wells", "Water for all"]);
    // All of the words have to be in the title for that.
    let found = titles(&look_for(forum, "water well"));
    assert_eq!(found, ["Dams", "Open waters", "Wells", "Water for all"]);
}

fn nothing_typed_is_read_as_syntax(forum: &Forum) {
    import(forum, &in_four_languages(), 0);
    for (words, count) in [
        ("\"budget", 1),
        ("budget*", 1),
        ("stems:budget", 0),
        ("budget AND", 0),
        ("NOT budget", 0),
        ("(budget", 1),
        ("budget:*A & !x | 'y'", 0),
        ("budget <-> village", 1),
        ("'; DROP TABLE search_documents; --", 0),
        ("budget \\' \\ ''", 1),
        ("^budget + -village", 1),
        ("NEAR(budget village, 2)", 0),
    ] {
        look_for(forum, words).must_say(&format!("{count} of 4 proposals"));
    }
}

fn a_search_without_a_word_is_none(forum: &Forum) {
    import(forum, &in_four_languages(), 0);
    for words in ["", " ", "\"*'", "☃"] {
        let page = look_for(forum, words);
        assert_eq!(titles(&page).len(), 4, "{words:?}");
        assert!(!page.has(".chips"), "{words:?}");
    }
    // Words without end are cut.
    look_for(forum, &"budget ".repeat(500)).must_say("1 of 4 proposals");
}

fn what_staff_alone_sees_is_found_by_staff_alone(forum: &Forum) {
    let mut all = entries(3);
    all[0]["state"] = "draft".into();
    all[0]["title"] = "A weir".into();
    import(forum, &file(&all), 0);
    for browser in [&forum.reader(), &forum.ana()] {
        let page = browser.visit("/proposals?q=weir").expect(200);
        page.must_say("0 of 2 proposals").must_not_say("A weir");
        let page = browser.visit("/proposals?q=river").expect(200);
        page.must_say("2 of 2 proposals");
    }
    let page = forum.mona().visit("/proposals?q=weir").expect(200);
    assert_eq!(titles(&page), ["A weir"]);
    page.must_say("1 of 3 proposals");
}

fn a_changed_proposal_is_found_by_what_it_says_now(forum: &Forum) {
    let entry = |text: &str| json!({ "id": 1, "title": "Gauges", "abstract": text, "language": "en" });
    import(forum, &file(&[entry("A mill.")]), 0);
    import(forum, &file(&[entry("A quay.")]), 0);
    finds(forum, "quay", "Gauges");
    look_for(forum, "mill").must_say("0 of 1 proposal");
}

fn words_that_nothing_has_show_ways_on(forum: &Forum) {
    import(forum, &file(&entries(24)), 0);
    let page = forum
        .reader()
        .visit("/proposals?q=glacier&type=Panel&language=fr")
        .expect(200);
    page.must_say("No proposal fits all 3 filters")
        .must_say("Take one away and you will see:");
    assert_eq!(page.texts(".ways li"), ["Without “glacier” 2"]);
    html::must_be_valid(&page);
    page.follow(page.find(".ways a"))
        .expect(200)
        .must_say("2 of 24 proposals");
    let page = look_for(forum, "glacier");
    page.must_say("No proposal has these words").must_say("Without it you will see:");
    assert_eq!(page.texts(".ways li"), ["Without “glacier” 24"]);
}

fn where_no_single_filter_is_in_the_way_the_page_says_so(forum: &Forum) {
    import(forum, &file(&entries(4)), 0);
    let page = forum.reader().visit("/proposals?q=glacier&country=nowhere").expect(200);
    page.must_say("No proposal fits both filters")
        .must_say("Taking a single one away shows nothing either");
    assert!(!page.has(".ways"));
    html::must_be_valid(&page);
}

fn proposals_of_an_older_forum_are_found_after_a_start(forum: &Forum) {
    import(forum, &in_four_languages(), 0);
    forum.settle();
    forum.database().damage(
        "DELETE FROM search_documents;
         UPDATE site_settings SET value = '0' WHERE key = 'proposal_search_version';",
    );
    look_for(forum, "budget").must_say("0 of 4 proposals");
    forum.restart();
    forum.settle();
    finds(forum, "budgets", "English");
    finds(forum, "الحكومة", "العربية");
}
