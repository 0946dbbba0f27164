//! Signing in by a mail: its link or its code.

use crate::looks::refused::says_so;
use crate::sessions::{
    HOUR, MINUTE, ask_for_letter, behind_a_proxy, is_signed_in, post, reader_at,
};
use crate::support::cases::{Case, Ground, cases};
use crate::support::forum::Forum;
use crate::support::page::Page;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_link_signs_in_once_by_its_button,
        a_link_is_over_after_fifteen_minutes,
        a_newer_link_ends_the_older,
        a_link_that_was_never_sent_is_not_known,
        a_used_link_remembers_for_a_day_that_it_was_used,
        a_code_signs_in_where_it_was_asked_for,
        what_is_no_address_gets_no_letter_and_stays_typed,
        a_code_that_is_missing_is_not_called_wrong,
        a_code_ends_after_five_guesses,
        a_code_works_on_the_page_that_followed_the_asking_and_on_no_other,
        guesses_without_the_page_use_up_nobodys_tries,
        whoever_asks_for_the_letter_of_somebody_else_locks_no_form,
        an_unknown_address_is_answered_alike_and_gets_no_letter,
        three_letters_an_hour_go_to_one_address,
        a_stranger_uses_up_nobodys_letters,
        letters_are_written_in_the_accounts_language,
        letters_say_the_same_in_both_parts_and_load_nothing,
    ]
}

fn a_link_signs_in_once_by_its_button(forum: &Forum) {
    ask_for_letter(&forum.reader(), "ana@example.org")
        .expect(200)
        .must_say("ana@example.org");
    let link = forum.letter_to("ana@example.org").link("/login/link/");
    // A mail scanner opens it first.
    let scanner = forum.reader();
    scanner.visit(&link).expect(200);
    assert!(!is_signed_in(&scanner));

    let browser = forum.reader();
    let page = browser.visit(&link).expect(200);
    page.press("Sign in as Ana").expect(200);
    assert!(is_signed_in(&browser));
    let late = forum.reader();
    late.visit(&link)
        .expect(404)
        .must_say("This link no longer works")
        .must_say("It was used already");
    let refused = post(&late, page.url.path(), &[]).expect(404);
    refused.must_say("It was used already");
    assert_eq!(refused.link("Sign in").expect(200).path(), "/login");
    assert!(!is_signed_in(&late));
}

fn a_link_is_over_after_fifteen_minutes(forum: &Forum) {
    ask_for_letter(&forum.reader(), "ana@example.org");
    let letter = forum.letter_to("ana@example.org");
    forum.pass(15 * MINUTE);
    forum
        .reader()
        .visit(&letter.link("/login/link/"))
        .expect(404)
        .must_say("Its time is over. Ask for a new one.");
    let page = ask_for_letter(&forum.reader(), "ana@example.org");
    forum.letter_to("ana@example.org");
    page.form("Sign in with the code")
        .set("Six-digit code", &letter.code())
        .submit("Sign in with the code")
        .expect(422);
}

fn a_newer_link_ends_the_older(forum: &Forum) {
    ask_for_letter(&forum.reader(), "ana@example.org");
    let older = forum.letter_to("ana@example.org").link("/login/link/");
    ask_for_letter(&forum.reader(), "ana@example.org");
    let newer = forum.letter_to("ana@example.org").link("/login/link/");
    forum
        .reader()
        .visit(&older)
        .expect(404)
        .must_say("a newer one took its place");
    forum.reader().visit(&newer).expect(200);
}

fn a_link_that_was_never_sent_is_not_known(forum: &Forum) {
    let made_up = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    for beginning in ["/login/link/", "/reset/", "/confirm/"] {
        let page = forum.reader().visit(&format!("{beginning}{made_up}")).expect(404);
        assert_eq!(page.heading(), "This link does not work");
        page.must_say("It is not known here.").must_not_say("used already");
    }
}

fn a_used_link_remembers_for_a_day_that_it_was_used(forum: &Forum) {
    ask_for_letter(&forum.reader(), "ana@example.org");
    let link = forum.letter_to("ana@example.org").link("/login/link/");
    forum.reader().visit(&link).press("Sign in as Ana").expect(200);
    forum.pass(23 * HOUR);
    forum.settle();
    forum.reader().visit(&link).expect(404).must_say("It was used already");
    forum.pass(3 * HOUR);
    forum.settle();
    forum.reader().visit(&link).expect(404).must_say("It is not known here.");
}

fn a_code_signs_in_where_it_was_asked_for(forum: &Forum) {
    let browser = forum.reader();
    let page = ask_for_letter(&browser, "ana@example.org");
    let letter = forum.letter_to("ana@example.org");
    let code = letter.code();
    let spaced = format!("{} {}", &code[..3], &code[3..]);
    page.form("Sign in with the code")
        .set("Six-digit code", &spaced)
        .submit("Sign in with the code")
        .expect(200);
    assert!(is_signed_in(&browser));
    // The link of the same letter is used up with it.
    forum
        .reader()
        .visit(&letter.link("/login/link/"))
        .expect(404)
        .must_say("by the code in the same mail");
}

fn what_is_no_address_gets_no_letter_and_stays_typed(forum: &Forum) {
    for (typed, words) in [
        ("ana", "There is no @ in this address."),
        ("ana@", "No mail can go to this address"),
        ("", "Write your mail address."),
    ] {
        let page = ask_for_letter(&forum.reader(), typed).expect(422);
        page.must_say(words);
        assert!(page.title().starts_with("Error: "), "{}", page.title());
        assert!(page.has("#problems a[href='#address']"), "{}", page.shown());
        assert_eq!(page.form("Mail me a link and a code").value("Mail address"), typed);
        assert_eq!(page.form("Sign in").value("User name or mail address"), "");
    }
    let fields = [("address", "ana")];
    let page = post(&forum.reader(), "/login/link?lang=fr", &fields).expect(422);
    assert!(page.has("html[lang=fr] #problems"), "{}", page.shown());
    // The box for both takes names.
    let fields = [("name", "ana"), ("carry_to", "/topics"), ("carry_text", "A word.")];
    post(&forum.reader(), "/login/link", &fields).expect(200);
}

fn a_code_that_is_missing_is_not_called_wrong(forum: &Forum) {
    let page = ask_for_letter(&forum.reader(), "ana@example.org");
    let code = forum.letter_to("ana@example.org").code();
    // Nor does it use up a try.
    for _ in 0..6 {
        let again = type_code(&page, " ").expect(422);
        again.must_say("Type the six digits").must_not_say("does not fit");
    }
    type_code(&page, &code).expect(200);
}

fn a_code_ends_after_five_guesses(forum: &Forum) {
    let page = ask_for_letter(&forum.reader(), "ana@example.org");
    let code = forum.letter_to("ana@example.org").code();
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for _ in 0..5 {
        let again = page
            .form("Sign in with the code")
            .set("Six-digit code", wrong)
            .submit("Sign in with the code")
            .expect(422);
        again.must_say("This code does not fit.");
        says_so(&again);
    }
    type_code(&page, &code)
        .expect(422)
        .must_say("No code can be typed on this page any more. Open the link in the mail");
}

#[track_caller]
fn type_code(page: &Page, code: &str) -> Page {
    page.form("Sign in with the code")
        .set("Six-digit code", code)
        .submit("Sign in with the code")
}

fn a_code_works_on_the_page_that_followed_the_asking_and_on_no_other(forum: &Forum) {
    let others = ask_for_letter(&forum.reader(), "ana@example.org");
    forum.letter_to("ana@example.org");
    let own = ask_for_letter(&forum.reader(), "ana@example.org");
    let letter = forum.letter_to("ana@example.org");
    type_code(&others, &letter.code()).expect(422);
    let fields = [("address", "ana@example.org"), ("code", &letter.code())];
    post(&forum.reader(), "/login/code", &fields)
        .expect(422)
        .must_say("No code can be typed on this page any more.");
    // A mistake keeps the page.
    type_code(&type_code(&own, "1").expect(422), &letter.code()).expect(200);
}

fn guesses_without_the_page_use_up_nobodys_tries(forum: &Forum) {
    let own = ask_for_letter(&forum.reader(), "ana@example.org");
    let letter = forum.letter_to("ana@example.org");
    let bens = ask_for_letter(&forum.reader(), "ben@example.org");
    let bens_page = bens.form("Sign in with the code").value("page");
    for page in ["", "made-up", &bens_page] {
        for code in ["000000", "000001", "000002", "000003", "000004", "000005"] {
            let fields = [("address", "ana@example.org"), ("code", code), ("page", page)];
            post(&forum.reader(), "/login/code", &fields).expect(422);
        }
    }
    type_code(&own, &letter.code()).expect(200);
}

fn whoever_asks_for_the_letter_of_somebody_else_locks_no_form(ground: &Ground) {
    let forum = behind_a_proxy(ground);
    let stranger = reader_at(&forum, "198.51.100.1");
    for _ in 0..3 {
        let page = ask_for_letter(&stranger, "ana@example.org").expect(200);
        let code = forum.letter_to("ana@example.org").code();
        let wrong = if code == "000000" { "000001" } else { "000000" };
        for _ in 0..5 {
            type_code(&page, wrong).expect(422);
        }
    }
    let own = ask_for_letter(&reader_at(&forum, "203.0.113.1"), "ana@example.org").expect(200);
    type_code(&own, &forum.letter_to("ana@example.org").code()).expect(200);
}

fn an_unknown_address_is_answered_alike_and_gets_no_letter(forum: &Forum) {
    // Each page has a secret of its own.
    let plain = |page: &Page, address: &str| {
        let secret = page.form("Sign in with the code").value("page");
        assert_eq!(secret.len(), 32);
        page.body.replace(address, "…").replace(&secret, "…")
    };
    let known = ask_for_letter(&forum.reader(), "ana@example.org").expect(200);
    let unknown = ask_for_letter(&forum.reader(), "zoe@example.org").expect(200);
    assert_eq!(
        plain(&known, "ana@example.org"),
        plain(&unknown, "zoe@example.org")
    );
    let wrong = |page: &Page| {
        page.form("Sign in with the code")
            .set("Six-digit code", "12345")
            .submit("Sign in with the code")
            .expect(422)
    };
    for _ in 0..6 {
        assert_eq!(
            plain(&wrong(&known), "ana@example.org"),
            plain(&wrong(&unknown), "zoe@example.org")
        );
    }

    let reset = |address: &str| {
        let page = forum.reader().visit("/reset");
        page.form("Mail me a link")
            .set("Mail address", address)
            .submit("Mail me a link")
            .expect(200)
    };
    assert_eq!(
        reset("ana@example.org")
            .body
            .replace("ana@example.org", "…"),
        reset("zoe@example.org")
            .body
            .replace("zoe@example.org", "…")
    );
    assert_eq!(forum.count_letters_to("zoe@example.org"), 0);
}

fn three_letters_an_hour_go_to_one_address(forum: &Forum) {
    // Their sign-up took one of the three.
    forum.pass(HOUR);
    // Known or not: a limit that only known addresses have would tell which those are.
    for address in ["ana@example.org", "zoe@example.org"] {
        for _ in 0..3 {
            ask_for_letter(&forum.reader(), address).expect(200);
        }
        let page = ask_for_letter(&forum.reader(), address).expect(429);
        page.must_say("Several messages went to this address already.");
        let page = forum.reader().visit("/reset");
        page.form("Mail me a link")
            .set("Mail address", address)
            .submit("Mail me a link")
            .expect(429);
    }
    let before = forum.count_letters_to("ana@example.org");
    forum.pass(HOUR);
    ask_for_letter(&forum.reader(), "ana@example.org").expect(200);
    assert_eq!(forum.count_letters_to("ana@example.org"), before + 1);
}

fn a_stranger_uses_up_nobodys_letters(ground: &Ground) {
    let forum = behind_a_proxy(ground);
    forum.pass(HOUR);
    let ask = |place: u8| ask_for_letter(&reader_at(&forum, &format!("198.51.100.{place}")), "Ana@Example.org");
    for _ in 0..3 {
        ask(1).expect(200);
    }
    ask(1).expect(429);
    // Each place has three; all together have twelve.
    for place in 2..=4 {
        for _ in 0..3 {
            ask(place).expect(200);
        }
    }
    ask(5).expect(429).must_say("Several messages went to this address already.");
    forum.pass(HOUR);
    ask(5).expect(200);
}

fn letters_are_written_in_the_accounts_language(forum: &Forum) {
    let page = forum.ana().visit("/my/settings");
    page.form("Save settings")
        .choose("lang", "ar")
        .submit("Save settings")
        .expect(200);
    ask_for_letter(&forum.reader(), "ana@example.org").expect(200);
    let letter = forum.letter_to("ana@example.org");
    assert!(letter.html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(
        letter
            .subject
            .chars()
            .any(|letter| ('\u{600}'..'\u{700}').contains(&letter)),
        "{}",
        letter.subject
    );
}

fn letters_say_the_same_in_both_parts_and_load_nothing(forum: &Forum) {
    ask_for_letter(&forum.reader(), "ana@example.org").expect(200);
    let page = forum.reader().visit("/reset");
    page.form("Mail me a link")
        .set("Mail address", "ana@example.org")
        .submit("Mail me a link")
        .expect(200);
    for part in ["/login/link/", "/reset/"] {
        let letter = forum.letter_to("ana@example.org");
        let link = letter.link(part);
        assert!(link.starts_with(forum.url()), "{link}");
        assert_eq!(letter.html_links(), [link]);
        assert!(
            letter.text.contains("You get this because")
                && letter.html.contains("You get this because")
        );
        for loading in ["<img", "<link", "src=", "url(", "@import", "style=\""] {
            assert!(!letter.html.contains(loading), "{loading}");
        }
    }
}
