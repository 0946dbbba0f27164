//! Signing in by password, and how often it may fail.

use crate::looks::refused::says_so;
use crate::sessions::{
    HOUR, MINUTE, ask_for_letter, behind_a_proxy, is_signed_in, reader_at, try_password,
};
use crate::support::browser::Sending;
use crate::support::cases::{Case, Ground, cases};
use crate::support::forum::Forum;
use crate::support::people::PASSWORD;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        somebody_signs_in_by_name_or_by_address,
        a_wrong_name_and_a_wrong_password_are_answered_alike,
        five_failures_have_to_wait_and_a_letter_still_helps,
        failures_are_counted_for_each_account_and_place,
        all_spellings_of_a_name_are_counted_as_one,
        all_addresses_of_one_network_are_counted_as_one,
        a_hundred_failures_from_everywhere_leave_only_the_letter,
        a_burst_of_guesses_is_counted_too,
        whoever_is_turned_away_comes_back_to_where_they_were,
        nobody_is_sent_to_another_site,
        nobody_is_sent_to_an_address_that_only_takes_forms,
        a_form_that_came_back_leaves_no_trace_in_the_address,
        who_is_signed_in_costs_two_queries,
        the_answer_to_a_form_is_offered_in_other_languages_as_the_page_before_it,
    ]
}

fn somebody_signs_in_by_name_or_by_address(forum: &Forum) {
    for login in ["ana", "@Ana", "ana@example.org", "ANA@Example.org"] {
        let browser = forum.reader();
        try_password(&browser, login, PASSWORD).expect(200);
        assert!(is_signed_in(&browser), "{login}");
    }
}

fn a_wrong_name_and_a_wrong_password_are_answered_alike(forum: &Forum) {
    let wrong = try_password(&forum.reader(), "ana@example.org", "not this password").expect(422);
    let unknown = try_password(&forum.reader(), "zoe@example.org", "not this password").expect(422);
    assert_eq!(
        wrong.body.replace("ana@example.org", "…"),
        unknown.body.replace("zoe@example.org", "…")
    );
    assert!(wrong.title().starts_with("Error: "));
    wrong.must_say("This name and this password do not belong together.");
    assert_eq!(
        wrong.form("Sign in").value("User name or mail address"),
        "ana@example.org"
    );
    try_password(&forum.reader(), "plenum", "not this password")
        .expect(422)
        .must_say("do not belong together");
}

fn five_failures_have_to_wait_and_a_letter_still_helps(forum: &Forum) {
    let browser = forum.reader();
    for _ in 0..5 {
        try_password(&browser, "ana", "not this password").expect(422);
    }
    let page = try_password(&browser, "ana", PASSWORD).expect(429);
    page.must_say(
        "5 sign-ins failed. You can try again in 10 minutes, or take a link by mail now.",
    );
    assert_eq!(page.header("retry-after"), "600");
    says_so(&page);

    ask_for_letter(&browser, "ana@example.org").expect(200);
    let link = forum.letter_to("ana@example.org").link("/login/link/");
    browser.visit(&link).press("Sign in as Ana").expect(200);
    assert!(is_signed_in(&browser));

    let later = forum.reader();
    forum.pass(10 * MINUTE);
    try_password(&later, "ana", PASSWORD).expect(200);
    // A success forgets the failures before it.
    for _ in 0..4 {
        try_password(&forum.reader(), "ana", "not this password").expect(422);
    }
    try_password(&forum.reader(), "ana", PASSWORD).expect(200);
    try_password(&forum.reader(), "ana", "not this password").expect(422);
    try_password(&forum.reader(), "ana", PASSWORD).expect(200);
}

fn failures_are_counted_for_each_account_and_place(forum: &Forum) {
    for _ in 0..5 {
        try_password(&forum.reader(), "ana", "not this password").expect(422);
    }
    try_password(&forum.reader(), "ana", PASSWORD).expect(429);
    try_password(&forum.reader(), "ben", PASSWORD).expect(200);
    // One place that tries many accounts.
    for number in 0..45 {
        try_password(
            &forum.reader(),
            &format!("nobody{number}"),
            "not this password",
        )
        .expect(422);
    }
    try_password(&forum.reader(), "ben", PASSWORD).expect(429);
    forum.pass(HOUR);
    try_password(&forum.reader(), "ben", PASSWORD).expect(200);
}

fn all_spellings_of_a_name_are_counted_as_one(forum: &Forum) {
    for login in ["ana", "@ana", "@@Ana", " ána ", "ANA"] {
        try_password(&forum.reader(), login, "not this password").expect(422);
    }
    for login in ["@@@ana", "anà", "ana"] {
        try_password(&forum.reader(), login, PASSWORD).expect(429);
    }
}

fn all_addresses_of_one_network_are_counted_as_one(ground: &Ground) {
    let forum = behind_a_proxy(ground);
    for last in 1..=5 {
        let browser = reader_at(&forum, &format!("2001:db8:0:7::{last}"));
        try_password(&browser, "ana", "not this password").expect(422);
    }
    let neighbour = reader_at(&forum, "2001:db8:0:7:aaaa:bbbb:cccc:dddd");
    try_password(&neighbour, "ana", PASSWORD).expect(429);
    let elsewhere = reader_at(&forum, "2001:db8:0:8::1");
    try_password(&elsewhere, "ana", PASSWORD).expect(200);
}

fn a_hundred_failures_from_everywhere_leave_only_the_letter(ground: &Ground) {
    let forum = behind_a_proxy(ground);
    for number in 0..100 {
        let browser = reader_at(&forum, &format!("198.51.100.{}", number / 5));
        try_password(&browser, "ana", "not this password").expect(422);
    }
    let own = reader_at(&forum, "203.0.113.1");
    let page = try_password(&own, "ana", PASSWORD).expect(429);
    page.must_say("Too many wrong passwords were tried for this account today.");
    page.link("Sign in by mail").expect(200);
    ask_for_letter(&own, "ana@example.org").expect(200);
    let link = forum.letter_to("ana@example.org").link("/login/link/");
    own.visit(&link).press("Sign in as Ana").expect(200);
    try_password(&reader_at(&forum, "203.0.113.2"), "ben", PASSWORD).expect(200);
    forum.pass(24 * HOUR);
    try_password(&reader_at(&forum, "203.0.113.1"), "ana", PASSWORD).expect(200);
}

fn a_burst_of_guesses_is_counted_too(forum: &Forum) {
    let statuses: Vec<u16> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..12)
            .map(|_| {
                let browser = forum.reader();
                scope.spawn(move || {
                    try_password(&browser, "ana", "not this password")
                        .status
                        .as_u16()
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("an answer"))
            .collect()
    });
    assert_eq!(
        statuses.iter().filter(|status| **status == 422).count(),
        5,
        "{statuses:?}"
    );
}

fn whoever_is_turned_away_comes_back_to_where_they_were(forum: &Forum) {
    let browser = forum.reader();
    let page = browser.visit("/my/settings").expect(200);
    page.must_say("Sign in to go on.");
    let form = page
        .form("Sign in")
        .set("User name or mail address", "ana")
        .set("Password", PASSWORD);
    assert_eq!(form.submit("Sign in").expect(200).path(), "/my/settings");
    assert_eq!(browser.visit("/login?back=/about").path(), "/about");
}

fn nobody_is_sent_to_another_site(forum: &Forum) {
    for back in [
        "//evil.example",
        "/\\evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/%09/evil.example",
    ] {
        let browser = forum.reader();
        let fields = [("name", "ana"), ("password", PASSWORD), ("back", back)];
        let url = browser.address("/login");
        let answer = browser.send(&Sending {
            from: Some(url.clone()),
            ..Sending::post(url, &fields)
        });
        let location = answer.header("location");
        assert!(
            location == "/" || location == "/%09/evil.example",
            "{back}: {location}"
        );
    }
    let page = forum
        .reader()
        .visit("/login?back=//evil.example")
        .expect(200);
    assert!(!page.has("input[name=back]") && !page.has("form[action*=evil]"));
}

fn nobody_is_sent_to_an_address_that_only_takes_forms(forum: &Forum) {
    for back in ["/logout", "/posts/1/like", "/my/text/1/drop?x=y"] {
        let page = forum.reader().visit(&format!("/login?back={back}")).expect(200);
        let form = page
            .form("Sign in")
            .set("User name or mail address", "ana")
            .set("Password", PASSWORD);
        let home = form.submit("Sign in").expect(200);
        assert_eq!(home.path(), "/", "{back}");
        let home = forum.ana().visit(&format!("/login?back={back}"));
        assert_eq!(home.expect(200).path(), "/", "{back}");
    }
}

fn a_form_that_came_back_leaves_no_trace_in_the_address(forum: &Forum) {
    let browser = forum.reader();
    let again = try_password(&browser, "ana", "not this password").expect(422);
    assert!(again.has("#problems[autofocus]"), "{}", again.shown());
    again.must_say("All you typed is still here, except passwords: type those again.");
    let form = again.form("Sign in").set("Password", PASSWORD);
    let page = form.submit("Sign in").expect(200);
    assert_eq!(page.url.fragment(), None);
}

fn who_is_signed_in_costs_two_queries(forum: &Forum) {
    let ana = forum.ana();
    ana.visit("/privacy");
    let member = ana.visit("/privacy").queries();
    assert_eq!(member, 2);
}

fn the_answer_to_a_form_is_offered_in_other_languages_as_the_page_before_it(forum: &Forum) {
    let sent = ask_for_letter(&forum.reader(), "ana@example.org").expect(200);
    let french = sent.link("Français").expect(200);
    assert_eq!(french.path(), "/login?lang=fr");
    let again = try_password(&forum.reader(), "ana", "not this password").expect(422);
    again.link("العربية").expect(200);
}
