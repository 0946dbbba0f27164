//! Confirming the address of a new account.

use crate::accounts::{HOUR, is_signed_in, sign_up, sign_up_with};
use crate::support::browser::Sending;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::page::Page;
use crate::support::people::PASSWORD;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        opening_the_link_of_a_letter_confirms_nothing,
        a_confirmation_works_once,
        the_first_to_confirm_an_address_has_it,
        an_account_that_nobody_confirms_is_nobody_and_goes_after_three_days,
        the_letter_of_a_sign_up_can_be_sent_again,
        the_letter_sent_again_is_for_the_account_that_asked,
        a_letter_to_an_address_names_every_account_that_waits_for_it,
        the_page_of_a_confirmation_names_the_account,
        a_password_of_a_stranger_never_works_for_the_owner_of_an_address,
        whoever_did_not_make_an_account_removes_it,
    ]
}

fn opening_the_link_of_a_letter_confirms_nothing(forum: &Forum) {
    let browser = forum.reader();
    sign_up(&browser, "zoe", "zoe@example.org");
    let link = forum.letter_to("zoe@example.org").link("/confirm/");
    for scanner in [forum.reader(), forum.reader()] {
        scanner.visit(&link).expect(200);
        assert!(!is_signed_in(&scanner));
    }
    forum.reader().visit("/u/zoe").expect(404);
    browser.visit(&link).press("Confirm address").expect(200);
}

fn a_confirmation_works_once(forum: &Forum) {
    let browser = forum.reader();
    sign_up(&browser, "zoe", "zoe@example.org");
    let link = forum.letter_to("zoe@example.org").link("/confirm/");
    let page = browser.visit(&link);
    page.press("Confirm address").expect(200);
    let other = forum.reader();
    other
        .visit(&link)
        .expect(404)
        .must_say("It was used already: the address is confirmed.");
    other
        .open(Sending {
            from: Some(page.url.clone()),
            ..Sending::post(page.url.clone(), &[])
        })
        .expect(404);
    assert!(!is_signed_in(&other));
}

fn the_first_to_confirm_an_address_has_it(forum: &Forum) {
    let (one, other) = (forum.reader(), forum.reader());
    sign_up(&one, "zoe", "zoe@example.org").expect(200);
    let first = forum.letter_to("zoe@example.org").link("/confirm/");
    sign_up(&other, "zoey2", "Zoe@Example.org").expect(200);
    let second = forum.letter_to("Zoe@example.org").link("/confirm/");
    let late = one.visit(&first).expect(200);
    other.visit(&second).press("Confirm address").expect(200);
    late.press("Confirm address").expect(404);
    sign_up(&forum.reader(), "zoe", "zoe@example.com").expect(200);
    forum.reader().visit("/u/zoe").expect(404);
}

fn an_account_that_nobody_confirms_is_nobody_and_goes_after_three_days(forum: &Forum) {
    sign_up(&forum.reader(), "zoe", "zoe@example.org").expect(200);
    let link = forum.letter_to("zoe@example.org").link("/confirm/");
    forum.reader().visit("/u/zoe").expect(404);
    sign_up_with(&forum.reader(), "zoe", "other@example.org", "four other words here").expect(422);
    forum.pass(73 * HOUR);
    forum.settle();
    forum.reader().visit(&link).expect(404);
    sign_up(&forum.reader(), "zoe", "other@example.org").expect(200);
}

fn the_letter_of_a_sign_up_can_be_sent_again(forum: &Forum) {
    let browser = forum.reader();
    let sent = sign_up(&browser, "zoe", "zoe@example.org");
    let first = forum.letter_to("zoe@example.org").link("/confirm/");
    sent.press("Send the message again")
        .expect(200)
        .must_say("zoe@example.org");
    let second = forum.letter_to("zoe@example.org").link("/confirm/");
    browser.visit(&first).expect(404).must_say("a newer one took its place");
    browser.visit(&second).press("Confirm address").expect(200);
}

/// zoe signs up, and then somebody who knows her address, with a password of their own.
#[track_caller]
fn both_sign_up(forum: &Forum) -> (Page, String, String) {
    let sent = sign_up(&forum.reader(), "zoe", "zoe@example.org").expect(200);
    let own = forum.letter_to("zoe@example.org").link("/confirm/");
    let page = forum.reader().visit("/signup").expect(200);
    let form = page
        .form("Create account")
        .set("Your name", "Zoe Zed")
        .set("User name", "zed");
    form.set("Mail address", "zoe@example.org")
        .set("Password", STRANGE)
        .check("rules")
        .submit("Create account")
        .expect(200);
    let strange = forum.letter_to("zoe@example.org").link("/confirm/");
    (sent, own, strange)
}

/// The password that the stranger has chosen.
const STRANGE: &str = "nobody else knows this";

fn the_letter_sent_again_is_for_the_account_that_asked(forum: &Forum) {
    let (sent, _, strange) = both_sign_up(forum);
    forum.pass(HOUR);
    sent.press("Send the message again").expect(200);
    let letter = forum.letter_to("zoe@example.org");
    assert!(letter.text.contains("The account zoe (zoe of somewhere)"), "{}", letter.text);
    forum.reader().visit(&strange).expect(200);
    let page = forum.reader().visit(&letter.link("/confirm/"));
    page.expect(200).must_say("You chose the user name zoe ");
    // A name with somebody else's address is nobody's.
    let before = forum.count_letters_to("ana@example.org");
    let fields = [("name", "ana"), ("address", "zoe@example.org")];
    let url = forum.reader().address("/confirm/again");
    let again = Sending { from: Some(url.clone()), ..Sending::post(url, &fields) };
    forum.reader().open(again).expect(200);
    assert_eq!(forum.count_letters_to("ana@example.org"), before);
}

fn a_letter_to_an_address_names_every_account_that_waits_for_it(forum: &Forum) {
    both_sign_up(forum);
    forum.pass(HOUR);
    let page = forum.reader().visit("/login").expect(200);
    let form = page.form("Mail me a link and a code");
    let form = form.set("Mail address", "zoe@example.org");
    form.submit("Mail me a link and a code").expect(200);
    let letter = forum.letter_to("zoe@example.org");
    assert!(letter.text.contains("Confirm zed:") && letter.text.contains("Confirm zoe:"), "{}", letter.text);
    assert_eq!(letter.html_links().len(), 2);
    for link in letter.html_links() {
        forum.reader().visit(&link).expect(200);
    }
}

fn the_page_of_a_confirmation_names_the_account(forum: &Forum) {
    sign_up(&forum.reader(), "zoe", "zoe@example.org").expect(200);
    let link = forum.letter_to("zoe@example.org").link("/confirm/");
    let page = forum.reader().visit(&link).expect(200);
    page.must_say("You chose the user name zoe and the name zoe of somewhere.");
    page.must_not_say("Somebody else may have signed up with this address too.");
    page.press("Confirm address")
        .expect(200)
        .must_say("Your address is confirmed. You can post now.");
    let form = forum.reader().visit("/login").expect(200);
    let form = form.form("Sign in").set("User name or mail address", "zoe");
    form.set("Password", PASSWORD).submit("Sign in").expect(200);
}

fn a_password_of_a_stranger_never_works_for_the_owner_of_an_address(forum: &Forum) {
    let (_, own, strange) = both_sign_up(forum);
    let browser = forum.reader();
    let page = browser.visit(&strange).expect(200);
    page.must_say("You chose the user name zed ");
    page.must_say("Somebody else may have signed up with this address too.");
    let profile = page.press("Confirm address").expect(200);
    profile.must_say("The password chosen at the sign-up was not kept");
    browser.visit(&own).expect(404);
    for login in ["zed", "zoe@example.org"] {
        let page = forum.reader().visit("/login").expect(200);
        let form = page
            .form("Sign in")
            .set("User name or mail address", login);
        form.set("Password", STRANGE).submit("Sign in").expect(422);
    }
    assert!(is_signed_in(&browser));
}

fn whoever_did_not_make_an_account_removes_it(forum: &Forum) {
    let (_, own, strange) = both_sign_up(forum);
    let browser = forum.reader();
    let page = browser.visit(&strange).expect(200);
    page.press("This was not me")
        .expect(200)
        .must_say("Nobody has confirmed zed, and the account is gone.");
    assert!(!is_signed_in(&browser));
    let gone = browser.visit(&strange).expect(404);
    gone.must_say("the account that it was for is gone");
    gone.follow(gone.find("main a[href='/signup']")).expect(200);
    page.press("This was not me").expect(404);
    // zoe's own account waits alone again, and keeps its password.
    let page = browser.visit(&own).expect(200);
    page.must_not_say("Somebody else may have signed up");
    page.press("Confirm address").expect(200);
    let form = forum.reader().visit("/login").expect(200);
    let form = form.form("Sign in").set("User name or mail address", "zoe");
    form.set("Password", PASSWORD).submit("Sign in").expect(200);
}
