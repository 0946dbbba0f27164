//! Texts that travel through a sign-in.

use crate::sessions::{DAY, MINUTE, post};
use crate::support::browser::Browser;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::page::Page;
use crate::support::people::PASSWORD;
use crate::support::writing::{post_id, start};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_text_survives_a_session_that_is_over,
        a_text_of_a_reader_survives_signing_in_by_a_code,
        a_text_waits_for_whoever_signs_in_by_the_link_elsewhere,
        a_text_survives_a_mistake_at_the_sign_in,
        a_text_survives_making_an_account,
        a_text_waits_for_an_account_that_is_still_to_be_confirmed,
        a_kept_text_is_its_writers_own,
        a_kept_text_goes_when_it_is_posted_and_no_sooner,
        a_kept_edit_goes_when_it_is_saved_and_no_sooner,
        a_kept_topic_goes_when_it_is_opened,
    ]
}

/// An address that takes forms of members only.
const TARGET: &str = "/topics/1/posts";
const TEXT: &str = "Two lines,\n\n  one <b>bold</b> & \"quoted\"";

/// The reply that a page of ours would send.
#[track_caller]
fn reply(browser: &Browser, token: Option<&str>) -> Page {
    let mut fields = vec![
        ("once", "k-1"),
        ("lang", "en"),
        ("reply_to", "2"),
        ("text", TEXT),
    ];
    fields.extend(token.map(|token| ("csrf", token)));
    post(browser, TARGET, &fields)
}

/// The page that shows a kept text: everything is there to be sent where it was going.
#[track_caller]
fn is_kept(page: &Page) {
    assert!(page.url.path().starts_with("/my/text/"), "{}", page.shown());
    let form = page.form("Post this text");
    assert_eq!(form.value("text"), TEXT);
    assert_eq!(form.value("once"), "k-1");
    assert_eq!(form.value("reply_to"), "2");
    assert!(page.has("form[action='/topics/1/posts'] input[name=csrf]"));
    let sending = form.ready("Post this text");
    assert_eq!(sending.url.path(), TARGET);
}

fn a_text_survives_a_session_that_is_over(forum: &Forum) {
    let ana = forum.ana();
    let token = ana
        .visit("/my/profile")
        .find("input[name=csrf]")
        .attr("value")
        .expect("a token")
        .to_owned();
    forum.pass(31 * DAY);
    let page = reply(&ana, Some(&token)).expect(401);
    page.must_say(
        "You were signed out while writing. Your text is still here: sign in and post it.",
    );
    assert_eq!(page.form("Sign in").value("carry_text"), TEXT);
    let form = page
        .form("Sign in")
        .set("User name or mail address", "ana")
        .set("Password", PASSWORD);
    is_kept(&form.submit("Sign in").expect(200));
}

fn a_text_of_a_reader_survives_signing_in_by_a_code(forum: &Forum) {
    let browser = forum.reader();
    let page = reply(&browser, None).expect(401);
    page.must_not_say("You were signed out");
    let form = page
        .form("Mail me a link and a code")
        .set("User name or mail address", "ana@example.org");
    let page = form.submit("Mail me a link and a code").expect(200);
    let code = forum.letter_to("ana@example.org").code();
    let page = page
        .form("Sign in with the code")
        .set("Six-digit code", "000")
        .submit("Sign in with the code")
        .expect(422);
    is_kept(
        &page
            .form("Sign in with the code")
            .set("Six-digit code", &code)
            .submit("Sign in with the code")
            .expect(200),
    );
}

fn a_text_waits_for_whoever_signs_in_by_the_link_elsewhere(forum: &Forum) {
    let browser = forum.reader();
    let page = reply(&browser, None).expect(401);
    let form = page
        .form("Mail me a link and a code")
        .set("User name or mail address", "ana");
    let waiting = form.submit("Mail me a link and a code").expect(200);
    // The link opens in another tab of the same browser.
    browser
        .visit(&forum.letter_to("ana@example.org").link("/login/link/"))
        .press("Sign in as Ana")
        .expect(200);
    is_kept(
        &waiting
            .form("Sign in with the code")
            .set("Six-digit code", "1")
            .submit("Sign in with the code")
            .expect(200),
    );
}

fn a_text_survives_a_mistake_at_the_sign_in(forum: &Forum) {
    let mut page = reply(&forum.reader(), None).expect(401);
    for _ in 0..5 {
        let form = page
            .form("Sign in")
            .set("User name or mail address", "ana")
            .set("Password", "not this password");
        page = form.submit("Sign in").expect(422);
    }
    let form = page
        .form("Sign in")
        .set("User name or mail address", "ana")
        .set("Password", PASSWORD);
    page = form.submit("Sign in").expect(429);
    forum.pass(11 * MINUTE);
    let form = page
        .form("Sign in")
        .set("User name or mail address", "ana")
        .set("Password", PASSWORD);
    is_kept(&form.submit("Sign in").expect(200));
}

fn a_text_survives_making_an_account(forum: &Forum) {
    let browser = forum.reader();
    let page = reply(&browser, None)
        .expect(401)
        .press("Create an account and keep the text")
        .expect(200);
    let again = page
        .form("Create account")
        .set("Your name", "Zoe Zed")
        .set("User name", "z")
        .submit("Create account")
        .expect(422);
    let form = again
        .form("Create account")
        .set("User name", "zoe")
        .set("Mail address", "zoe@example.org");
    form.set("Password", PASSWORD)
        .check("rules")
        .submit("Create account")
        .expect(200);
    let link = forum.letter_to("zoe@example.org").link("/confirm/");
    is_kept(&browser.visit(&link).press("Confirm address").expect(200));
}

fn a_text_waits_for_an_account_that_is_still_to_be_confirmed(forum: &Forum) {
    let browser = forum.reader();
    let page = browser.visit("/signup");
    let form = page
        .form("Create account")
        .set("Your name", "Zoe Zed")
        .set("User name", "zoe")
        .set("Mail address", "zoe@example.org");
    let form = form.set("Password", PASSWORD).check("rules");
    form.submit("Create account").expect(200);
    let link = forum.letter_to("zoe@example.org").link("/confirm/");
    let page = reply(&browser, None).expect(401);
    let form = page
        .form("Sign in")
        .set("User name or mail address", "zoe")
        .set("Password", PASSWORD);
    form.submit("Sign in").expect(403);
    let newest = forum.letter_to("zoe@example.org").link("/confirm/");
    assert_ne!(newest, link);
    let page = browser.visit(&newest).press("Confirm address").expect(200);
    page.must_say("Your address is confirmed. You can post now.");
    is_kept(&page);
}

fn a_kept_text_is_its_writers_own(forum: &Forum) {
    let browser = forum.reader();
    let page = reply(&browser, None);
    let form = page
        .form("Sign in")
        .set("User name or mail address", "ana")
        .set("Password", PASSWORD);
    let kept = form.submit("Sign in").expect(200);
    forum.ben().visit(&kept.path()).expect(404);
    assert_eq!(forum.reader().visit(&kept.path()).url.path(), "/login");
    kept.press("Throw it away").expect(200);
    browser.visit(&kept.path()).expect(404);
}

/// Sends a form as a reader, signs in as ana with it, and answers with the page that shows it.
#[track_caller]
fn kept(forum: &Forum, path: &str, fields: &[(&str, &str)]) -> Page {
    let page = post(&forum.reader(), path, fields).expect(401);
    let form = page
        .form("Sign in")
        .set("User name or mail address", "ana")
        .set("Password", PASSWORD);
    let kept = form.submit("Sign in").expect(200);
    assert!(kept.url.path().starts_with("/my/text/"), "{}", kept.shown());
    kept
}

fn a_kept_text_goes_when_it_is_posted_and_no_sooner(forum: &Forum) {
    let topic = start(&forum.ben(), "Budgets that people read", "A first word.");
    let path = format!("/topics/{}/posts", topic.id);
    let kept = kept(forum, &path, &[("text", "A word that waits.")]);
    let form = kept.form("Post this text").set("text", " ").unchecked();
    let again = form.submit("Post this text").expect(422);
    kept.reload().expect(200);
    let form = again.form("Post reply").set("text", "A word that is posted.");
    form.submit("Post reply").expect(200).must_say("A word that is posted.");
    kept.reload().expect(404);
}

fn a_kept_edit_goes_when_it_is_saved_and_no_sooner(forum: &Forum) {
    let topic = start(&forum.ana(), "Budgets that people read", "A first word.");
    let id = post_id(&forum.ana(), &topic, 1);
    let edit = forum.ana().visit(&format!("/posts/{id}/edit")).expect(200);
    let seen = edit.form("Save post").value("seen");
    let fields = [("text", "A second word."), ("seen", seen.as_str()), ("lang", "en")];
    let kept = kept(forum, &format!("/posts/{id}"), &fields);
    let form = kept.form("Post this text").set("text", " ").unchecked();
    let again = form.submit("Post this text").expect(422);
    kept.reload().expect(200);
    let form = again.form("Save post").set("text", "A third word.");
    form.submit("Save post").expect(200).must_say("A third word.");
    kept.reload().expect(404);
}

fn a_kept_topic_goes_when_it_is_opened(forum: &Forum) {
    let fields = [
        ("category", "1"),
        ("title", "A question that waits"),
        ("text", "What is it?"),
        ("lang", "en"),
    ];
    let kept = kept(forum, "/topics", &fields);
    kept.press("Post this text").expect(200).must_say("A question that waits");
    kept.reload().expect(404);
}
