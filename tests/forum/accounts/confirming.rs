//! Confirming the address of a new account.

use crate::accounts::{HOUR, is_signed_in, sign_up};
use crate::support::browser::Sending;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        opening_the_link_of_a_letter_confirms_nothing,
        a_confirmation_works_once,
        the_first_to_confirm_an_address_has_it,
        an_account_that_nobody_confirms_is_nobody_and_goes_after_three_days,
        the_letter_of_a_sign_up_can_be_sent_again,
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
        .must_say("This link no longer works");
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
    late.press("Confirm address")
        .expect(409)
        .must_say("Another account has confirmed this address");
    forum.reader().visit("/u/zoe").expect(404);
}

fn an_account_that_nobody_confirms_is_nobody_and_goes_after_three_days(forum: &Forum) {
    sign_up(&forum.reader(), "zoe", "zoe@example.org").expect(200);
    let link = forum.letter_to("zoe@example.org").link("/confirm/");
    forum.reader().visit("/u/zoe").expect(404);
    sign_up(&forum.reader(), "zoe", "other@example.org").expect(422);
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
    browser.visit(&first).expect(404);
    browser.visit(&second).press("Confirm address").expect(200);
}
