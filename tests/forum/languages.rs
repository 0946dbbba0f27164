//! The language of a page: who chooses it, and how it counts and dates.

use crate::support::browser::Browser;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::page::Page;
use crate::support::wire::Wire;
use crate::support::writing::{Topic, like, start};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        the_address_comes_before_the_cookie_before_the_browser,
        a_language_of_the_address_is_remembered_for_a_reader,
        what_a_page_loads_by_itself_chooses_no_language,
        a_language_that_the_forum_has_not_changes_nothing,
        the_browsers_wishes_count_by_their_weight,
        a_member_reads_in_the_language_of_the_settings,
        a_member_may_look_at_a_page_in_another_language,
        the_choice_of_language_names_each_in_itself_and_stays_on_the_page,
        search_engines_are_told_of_the_page_in_each_language,
        arabic_runs_from_the_right,
        french_counts_nought_as_one,
        arabic_counts_in_six_ways,
        a_date_is_written_as_its_language_writes_it,
        a_time_stands_in_the_zone_of_whoever_reads,
        every_page_speaks_one_language_with_its_reader,
    ]
}

fn is_in(page: &Page, lang: &str) -> bool {
    page.find("html").attr("lang") == Some(lang)
}

#[track_caller]
fn lang_of(forum: &Forum, path: &str, headers: &[(&str, &str)]) -> String {
    let answer = Wire::get(path).headers(headers).send(forum.url());
    let text = answer.text();
    let start = text.find("<html lang=\"").expect("a page") + 12;
    text[start..start + 2].to_owned()
}

fn the_address_comes_before_the_cookie_before_the_browser(forum: &Forum) {
    let browser = ("accept-language", "es");
    let cookie = ("cookie", "lang=fr");
    assert_eq!(lang_of(forum, "/latest?lang=ar", &[cookie, browser]), "ar");
    assert_eq!(lang_of(forum, "/latest", &[cookie, browser]), "fr");
    assert_eq!(lang_of(forum, "/latest", &[browser]), "es");
    assert_eq!(lang_of(forum, "/latest", &[]), "en");
}

fn a_language_of_the_address_is_remembered_for_a_reader(forum: &Forum) {
    let reader = forum.reader();
    assert!(is_in(&reader.visit("/latest?lang=es").expect(200), "es"));
    assert!(is_in(&reader.visit("/rules").expect(200), "es"));
    let cookies = reader.cookies();
    let [cookie] = cookies.as_slice() else { panic!("{cookies:?}") };
    assert_eq!((cookie.name.as_str(), cookie.value.as_str(), cookie.http_only), ("lang", "es", true));
    reader.reopen();
    assert!(is_in(&reader.visit("/rules").expect(200), "es"), "it ends with the browser");
}

fn what_a_page_loads_by_itself_chooses_no_language(forum: &Forum) {
    for (destination, chooses) in [("document", true), ("image", false), ("iframe", false), ("empty", false)] {
        let wire = Wire::get("/rules?lang=es").header("sec-fetch-dest", destination);
        let answer = wire.send(forum.url());
        assert_eq!(!answer.header("set-cookie").is_empty(), chooses, "{destination}");
    }
    let unsaid = Wire::get("/rules?lang=es").send(forum.url());
    assert!(unsaid.header("set-cookie").starts_with("lang=es"));
}

fn a_language_that_the_forum_has_not_changes_nothing(forum: &Forum) {
    for path in ["/latest?lang=tlh", "/latest?lang=", "/latest?lang=EN-us&lang=fr", "/latest?lang=%00"] {
        let shown = lang_of(forum, path, &[]);
        assert_eq!(shown, "en", "{path}");
    }
    assert_eq!(lang_of(forum, "/latest", &[("cookie", "lang=tlh")]), "en");
}

fn the_browsers_wishes_count_by_their_weight(forum: &Forum) {
    for (wished, shown) in [
        ("de, fr;q=0.8, es;q=0.9", "es"),
        ("fr-CA, en;q=0.5", "fr"),
        ("ar-EG", "ar"),
        ("de", "en"),
        ("*", "en"),
        ("fr;q=0, es;q=0.1", "es"),
        (";;;,,q=", "en"),
    ] {
        assert_eq!(lang_of(forum, "/latest", &[("accept-language", wished)]), shown, "{wished}");
    }
}

#[track_caller]
fn set_language(browser: &Browser, own_name: &str) -> Page {
    let page = browser.visit("/my/settings").expect(200);
    let form = page.form("Save settings").choose("lang", own_name);
    form.submit("Save settings").expect(200)
}

fn a_member_reads_in_the_language_of_the_settings(forum: &Forum) {
    let ana = forum.ana();
    ana.always("accept-language", "es");
    assert!(is_in(&set_language(&ana, "Français"), "fr"));
    assert!(is_in(&ana.visit("/latest").expect(200), "fr"));
}

fn a_member_may_look_at_a_page_in_another_language(forum: &Forum) {
    let ana = forum.ana();
    let before = ana.cookies().len();
    assert!(is_in(&ana.visit("/latest?lang=ar").expect(200), "ar"));
    assert!(is_in(&ana.visit("/latest").expect(200), "en"));
    assert_eq!(ana.cookies().len(), before, "a member's language is a setting");
}

fn the_choice_of_language_names_each_in_itself_and_stays_on_the_page(forum: &Forum) {
    let page = forum.reader().visit("/proposals?order=discussed&lang=fr").expect(200);
    let links = page.all("footer nav a[hreflang]");
    let names: Vec<_> = links.iter().map(|link| crate::support::names::text(*link)).collect();
    assert_eq!(names, ["English", "Français", "Español", "العربية"]);
    for link in &links {
        assert_eq!(link.attr("lang"), link.attr("hreflang"));
    }
    let current: Vec<_> = links.iter().filter(|link| link.attr("aria-current").is_some()).collect();
    assert_eq!(current.len(), 1);
    assert_eq!(current[0].attr("hreflang"), Some("fr"));
    let spanish = page.link("Español").expect(200);
    assert_eq!(spanish.path(), "/proposals?order=discussed&lang=es");
}

fn search_engines_are_told_of_the_page_in_each_language(forum: &Forum) {
    let page = forum.reader().visit("/rules").expect(200);
    let links = page.all("head link[rel=alternate][hreflang]");
    let told: Vec<_> = links.iter().filter_map(|link| link.attr("hreflang")).collect();
    assert_eq!(told, ["en", "fr", "es", "ar"]);
    let own = format!("{}rules?lang=fr", forum.url());
    assert_eq!(links[1].attr("href"), Some(own.as_str()));
}

fn arabic_runs_from_the_right(forum: &Forum) {
    for (lang, direction) in [("en", "ltr"), ("fr", "ltr"), ("es", "ltr"), ("ar", "rtl")] {
        let page = forum.reader().visit(&format!("/?lang={lang}")).expect(200);
        assert_eq!(page.find("html").attr("dir"), Some(direction), "{lang}");
    }
}

#[track_caller]
fn topic(forum: &Forum) -> Topic {
    start(&forum.ben(), "Budgets that people read", "A first word.")
}

/// What stands on the button that likes the first post.
#[track_caller]
fn likes(forum: &Forum, topic: &Topic, lang: &str) -> String {
    let page = forum.mona().visit(&format!("{}?lang={lang}", topic.path)).expect(200);
    page.text_of("#post-1 button.like [data-label]")
}

fn french_counts_nought_as_one(forum: &Forum) {
    let topic = topic(forum);
    let mut seen = vec![likes(forum, &topic, "fr")];
    for who in [forum.ana(), forum.olu()] {
        like(&who, &topic, 1);
        seen.push(likes(forum, &topic, "fr"));
    }
    assert_eq!(seen, ["0 J’aime", "1 J’aime", "2 J’aime"]);
}

fn arabic_counts_in_six_ways(forum: &Forum) {
    let topic = topic(forum);
    let mut seen = vec![likes(forum, &topic, "ar")];
    for who in [forum.ana(), forum.olu()] {
        like(&who, &topic, 1);
        seen.push(likes(forum, &topic, "ar"));
    }
    let mut different = seen.clone();
    different.dedup();
    assert_eq!(different.len(), 3, "{seen:?}");
    assert!(!seen[1].contains('1') && !seen[2].contains('2'), "one and two are words: {seen:?}");
}

/// When the first post was written, as the page says it.
#[track_caller]
fn written(browser: &Browser, topic: &Topic, lang: &str) -> String {
    let page = browser.visit(&format!("{}?lang={lang}", topic.path)).expect(200);
    page.text_of("#post-1 time")
}

fn a_date_is_written_as_its_language_writes_it(forum: &Forum) {
    let (topic, reader) = (topic(forum), forum.reader());
    let dates = ["en", "fr", "es", "ar"].map(|lang| written(&reader, &topic, lang));
    let expected = [
        "24 November 2026, 10:00",
        "24 novembre 2026, 10:00",
        "24 de noviembre de 2026, 10:00",
        "24 نوفمبر 2026، 10:00",
    ];
    assert_eq!(dates, expected);
}

fn a_time_stands_in_the_zone_of_whoever_reads(forum: &Forum) {
    let (topic, ana) = (topic(forum), forum.ana());
    let page = ana.visit("/my/settings").expect(200);
    let form = page.form("Save settings").choose("time_zone", "Asia/Kathmandu");
    form.submit("Save settings").expect(200);
    assert_eq!(written(&ana, &topic, "en"), "24 November 2026, 15:45");
    assert_eq!(written(&forum.reader(), &topic, "en"), "24 November 2026, 10:00");
    let page = ana.visit(&topic.path).expect(200);
    let machine = page.find("#post-1 time").attr("datetime").map(ToOwned::to_owned);
    assert_eq!(machine.as_deref(), Some("2026-11-24T10:00:00Z"));
}

/// Words of English that stand in the frame of every page and in no other language.
const ENGLISH: &[&str] = &["Sign in", "Settings", "Rules", "Latest", "Categories", "Post ", "Reply", "Like", "likes"];

fn every_page_speaks_one_language_with_its_reader(forum: &Forum) {
    let topic = start(&forum.ben(), "الميزانيات المفتوحة", "كلمة أولى.");
    for browser in [&forum.reader(), &forum.ana().browser] {
        for path in ["/", "/latest", "/top", "/categories", "/c/general/1", "/proposals", "/about", "/rules", "/privacy", &topic.path] {
            let page = browser.visit(&format!("{path}?lang=ar")).expect(200);
            let text = page.text();
            let english = ENGLISH.iter().find(|word| text.contains(**word));
            assert_eq!(english, None, "{path}{}", page.shown());
            // Digits are Western in every language.
            let digit = text.chars().find(|letter| ('\u{660}'..='\u{669}').contains(letter));
            assert_eq!(digit, None, "{path}");
        }
    }
}
