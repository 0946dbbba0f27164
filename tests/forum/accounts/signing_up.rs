//! Making accounts, and what nobody learns from it.

use crate::accounts::{HOUR, is_signed_in, sign_up, sign_up_with};
use crate::looks::refused::says_so;
use crate::support::browser::Sending;
use crate::support::cases::{Case, cases};
use crate::support::forum::{EmptyForum, Forum};
use crate::support::page::Page;
use crate::support::people::PASSWORD;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_mistyped_address_is_corrected_with_the_same_name_and_password,
        nobody_corrects_the_address_of_anothers_account,
        somebody_signs_up_confirms_and_is_a_member,
        a_known_address_is_answered_like_a_new_one_and_its_owner_told,
        a_sign_up_with_a_known_address_holds_its_name_as_well,
        a_name_that_is_taken_or_looks_like_one_is_refused,
        names_that_speak_for_the_forum_are_refused,
        what_was_typed_stays_in_a_form_that_comes_back,
        two_sign_ups_at_once_make_one_account,
        ten_sign_ups_an_hour_come_from_one_place,
        corrections_lock_nobody_out_until_there_are_sixty_an_hour,
        a_closed_forum_makes_no_accounts,
        a_password_may_be_left_empty,
    ]
}

fn somebody_signs_up_confirms_and_is_a_member(forum: &Forum) {
    let browser = forum.reader();
    let sent = sign_up(&browser, "zoe", "zoe@example.org").expect(200);
    sent.must_say("zoe@example.org");
    assert!(!is_signed_in(&browser));

    let letter = forum.letter_to("zoe@example.org");
    letter
        .text
        .contains("zoe")
        .then_some(())
        .expect("the letter names the account");
    let page = browser.visit(&letter.link("/confirm/")).expect(200);
    page.must_say("zoe@example.org");
    let profile = page.press("Confirm address").expect(200);
    profile.must_say("Your address is confirmed.");
    assert!(is_signed_in(&browser));
    assert_eq!(
        browser.visit("/u/zoe").expect(200).heading(),
        "zoe of somewhere"
    );
}

fn a_known_address_is_answered_like_a_new_one_and_its_owner_told(forum: &Forum) {
    let (known, new) = (forum.reader(), forum.reader());
    let known = sign_up(&known, "zoe", "ana@example.org").expect(200);
    let new = sign_up(&new, "yves", "yves@example.org").expect(200);
    assert_eq!(
        known.body.replace("ana@example.org", "…").replace("zoe", "…"),
        new.body.replace("yves@example.org", "…").replace("yves", "…")
    );

    let letter = forum.letter_to("ana@example.org");
    assert!(letter.subject.contains("already"), "{}", letter.subject);
    assert!(!letter.text.contains("/confirm/"));
}

fn a_sign_up_with_a_known_address_holds_its_name_as_well(forum: &Forum) {
    sign_up(&forum.reader(), "zoe", "ana@example.org").expect(200);
    sign_up_with(&forum.reader(), "zoe", "zoe@example.org", "four other words here")
        .expect(422)
        .must_say("is taken");
    // Nor can whoever chose the password tell the two apart by signing in.
    for (name, address) in [("yves", "yves@example.org"), ("xenia", "ben@example.org")] {
        sign_up(&forum.reader(), name, address).expect(200);
        let page = forum.reader().visit("/login");
        let form = page.form("Sign in").set("User name or mail address", name);
        form.set("Password", PASSWORD)
            .submit("Sign in")
            .expect(403)
            .must_say(address);
        let form = page
            .form("Sign in")
            .set("User name or mail address", address);
        form.set("Password", "another four words")
            .submit("Sign in")
            .expect(422);
    }
}

fn a_name_that_is_taken_or_looks_like_one_is_refused(forum: &Forum) {
    for (name, words) in [
        ("ana", "is taken"),
        ("ANA", "is taken"),
        ("a-na", "looks like “ana”"),
        ("0lu", "looks like “olu”"),
        ("\u{430}na", "mixes letters of several alphabets"),
        ("\u{430}\u{43d}\u{430}", ""),
    ] {
        let page = sign_up(&forum.reader(), name, "zoe@example.org");
        if words.is_empty() {
            page.expect(200);
        } else {
            page.expect(422).must_say(words);
        }
    }
}

fn names_that_speak_for_the_forum_are_refused(forum: &Forum) {
    for name in ["admin", "Plenum", "m0derator", "login", "everybody"] {
        sign_up(&forum.reader(), name, "zoe@example.org")
            .expect(422)
            .must_say("is kept for the forum itself");
    }
    let page = forum.reader().visit("/signup");
    let form = page
        .form("Create account")
        .set("Your name", "Moderator")
        .set("User name", "zoe");
    let form = form.set("Mail address", "zoe@example.org").check("rules");
    form.submit("Create account")
        .expect(422)
        .must_say("This name speaks for the forum itself");
}

fn what_was_typed_stays_in_a_form_that_comes_back(forum: &Forum) {
    let page = forum.reader().visit("/signup").expect(200);
    let form = page
        .form("Create account")
        .set("Your name", "Zoé")
        .set("User name", "z");
    let form = form
        .set("Mail address", "zoe.example.org")
        .set("Password", "short");
    let again = form
        .choose("lang", "fr")
        .submit("Create account")
        .expect(422);
    assert!(again.title().starts_with("Error: "), "{}", again.title());
    assert_eq!(again.texts(".problems li").len(), 4);
    for link in again.all(".problems a") {
        let field = link.attr("href").expect("an address").to_owned();
        assert!(
            again.has(&format!("input{field}[aria-invalid=true]")),
            "{field}"
        );
    }
    let form = again.form("Create account");
    assert_eq!(form.value("Your name"), "Zoé");
    assert_eq!(form.value("User name"), "z");
    assert_eq!(form.value("Mail address"), "zoe.example.org");
    assert_eq!(form.value("lang"), "fr");
    assert_eq!(form.value("Password"), "");
    again
        .must_say("There is no @ in this address")
        .must_say("All you typed is still here");
}

fn two_sign_ups_at_once_make_one_account(forum: &Forum) {
    let statuses: Vec<u16> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|number| {
                let browser = forum.reader();
                scope.spawn(move || {
                    let address = format!("zoe{number}@example.org");
                    let password = format!("four words of person {number}");
                    let page = sign_up_with(&browser, "zoe", &address, &password);
                    page.status.as_u16()
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("an answer"))
            .collect()
    });
    assert_eq!(
        statuses.iter().filter(|status| **status == 200).count(),
        1,
        "{statuses:?}"
    );
    assert_eq!(
        statuses.iter().filter(|status| **status == 422).count(),
        3,
        "{statuses:?}"
    );
}

fn ten_sign_ups_an_hour_come_from_one_place(forum: &Forum) {
    forum.pass(2 * HOUR);
    for number in 0..10 {
        sign_up(
            &forum.reader(),
            &format!("zoe{number}x"),
            &format!("zoe{number}@example.org"),
        )
        .expect(200);
    }
    let page = sign_up(&forum.reader(), "zoe-late", "late@example.org").expect(429);
    says_so(&page);
    page.must_say("Many accounts were made from your network.");
    assert_eq!(page.form("Create account").value("User name"), "zoe-late");
    assert!(
        page.header("retry-after")
            .parse::<u64>()
            .is_ok_and(|seconds| seconds <= 3600)
    );
    forum.pass(HOUR);
    sign_up(&forum.reader(), "zoe-late", "late@example.org").expect(200);
}

fn corrections_lock_nobody_out_until_there_are_sixty_an_hour(forum: &Forum) {
    forum.pass(2 * HOUR);
    for _ in 0..60 {
        sign_up(&forum.reader(), "ana", "zoe@example.org").expect(422);
    }
    sign_up(&forum.reader(), "zoe", "zoe@example.org")
        .expect(429)
        .must_say("Many sign-ups were tried from your network.");
    forum.pass(HOUR);
    sign_up(&forum.reader(), "zoe", "zoe@example.org").expect(200);
}

fn a_closed_forum_makes_no_accounts(EmptyForum(forum): &EmptyForum) {
    let browser = forum.reader();
    browser
        .visit("/signup")
        .must_say("No new accounts at present");
    let url = browser.address("/signup");
    let fields = [
        ("display_name", "Zoe"),
        ("name", "zoe"),
        ("address", "zoe@example.org"),
        ("lang", "en"),
        ("rules", "yes"),
    ];
    browser
        .open(Sending {
            from: Some(url.clone()),
            ..Sending::post(url, &fields)
        })
        .expect(403);
    assert_eq!(forum.count_letters_to("zoe@example.org"), 0);
}

fn a_password_may_be_left_empty(forum: &Forum) {
    let browser = forum.reader();
    let page = browser.visit("/signup");
    let form = page
        .form("Create account")
        .set("Your name", "Zoe Zed")
        .set("User name", "zoe");
    form.set("Mail address", "zoe@example.org")
        .check("rules")
        .submit("Create account")
        .expect(200);
    browser
        .visit(&forum.letter_to("zoe@example.org").link("/confirm/"))
        .press("Confirm address")
        .expect(200);
    browser
        .visit("/my/settings")
        .expect(200)
        .must_say("We mail you a link to set a new one.");
    for password in ["", "four plain words here"] {
        let page = forum.reader().visit("/login");
        let form = page
            .form("Sign in")
            .set("User name or mail address", "zoe")
            .set("Password", password);
        form.submit("Sign in").expect(422);
    }
}

/// Signs up with a name that waits, from the page that offers to correct the address.
fn correct(page: &Page, address: &str, password: &str) -> Page {
    let form = page.link("Correct the address").expect(200);
    let form = form.form("Create account");
    assert_eq!(form.value("name"), "zoe");
    let form = form.set("Your name", "Zoe Zed").set("Mail address", address);
    form.set("Password", password).check("rules").submit("Create account")
}

fn a_mistyped_address_is_corrected_with_the_same_name_and_password(forum: &Forum) {
    let browser = forum.reader();
    let sent = sign_up(&browser, "zoe", "zoe@exmaple.org").expect(200);
    let wrong = forum.letter_to("zoe@exmaple.org").link("/confirm/");
    correct(&sent, "zoe@example.org", PASSWORD).expect(200).must_say("zoe@example.org");
    // Whoever reads the mail of the mistyped address confirms nothing by it.
    forum.reader().visit(&wrong).expect(404);
    let link = forum.letter_to("zoe@example.org").link("/confirm/");
    browser.visit(&link).press("Confirm address").expect(200);
    let form = forum.reader().visit("/login").expect(200);
    let form = form.form("Sign in").set("User name or mail address", "zoe@example.org");
    form.set("Password", PASSWORD).submit("Sign in").expect(200);
}

fn nobody_corrects_the_address_of_anothers_account(forum: &Forum) {
    let sent = sign_up(&forum.reader(), "zoe", "zoe@example.org").expect(200);
    let refused = correct(&sent, "eve@example.org", "four other words here").expect(422);
    refused.must_say("“zoe” is taken. Choose another name.");
    let link = forum.letter_to("zoe@example.org").link("/confirm/");
    forum.reader().visit(&link).press("Confirm address").expect(200);
    // A confirmed account has its own ways to another address.
    let refused = correct(&sent, "eve@example.org", PASSWORD).expect(422);
    refused.must_say("“zoe” is taken. Choose another name.");
}
