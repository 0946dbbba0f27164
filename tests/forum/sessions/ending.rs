//! How long sessions live, and what ends them.

use crate::looks::refused::says_so;
use crate::sessions::{DAY, HOUR, is_signed_in, try_password};
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::people::PASSWORD;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_session_lives_for_thirty_days_of_rest,
        a_session_on_a_shared_device_ends_with_the_browser_or_after_twelve_hours,
        signing_out_ends_the_session_and_not_only_the_cookie,
        a_new_password_by_mail_ends_every_session,
        a_link_for_a_new_password_works_once_and_for_an_hour,
        a_new_password_ends_the_links_of_older_letters_and_they_say_so,
        a_link_of_an_account_that_nobody_can_enter_leads_home_alone,
        a_wrong_new_password_does_not_use_the_link_up,
    ]
}

fn a_session_lives_for_thirty_days_of_rest(forum: &Forum) {
    let ana = forum.ana();
    for _ in 0..3 {
        forum.pass(20 * DAY);
        assert!(is_signed_in(&ana));
    }
    ana.reopen();
    assert!(is_signed_in(&ana));
    forum.pass(31 * DAY);
    assert!(!is_signed_in(&ana));
}

fn a_session_on_a_shared_device_ends_with_the_browser_or_after_twelve_hours(forum: &Forum) {
    let sign_in = || {
        let browser = forum.reader();
        let page = browser.visit("/login");
        let form = page
            .form("Sign in")
            .set("User name or mail address", "ana")
            .set("Password", PASSWORD);
        let page = form.check("shared_device").submit("Sign in").expect(200);
        assert!(page.has("html[data-shared-device]"));
        browser
    };
    let closed = sign_in();
    let cookie = closed
        .cookies()
        .into_iter()
        .find(|cookie| cookie.name == "plenum")
        .expect("a session's cookie");
    assert!(cookie.http_only && cookie.ends.is_none());
    closed.reopen();
    assert!(!is_signed_in(&closed));

    let idle = sign_in();
    for _ in 0..3 {
        forum.pass(8 * HOUR);
        assert!(is_signed_in(&idle));
    }
    forum.pass(13 * HOUR);
    assert!(!is_signed_in(&idle));
}

fn signing_out_ends_the_session_and_not_only_the_cookie(forum: &Forum) {
    let ana = forum.ana();
    let cookie = ana
        .cookies()
        .into_iter()
        .find(|cookie| cookie.name == "plenum")
        .expect("a session's cookie");
    ana.visit("/rules")
        .press("Sign out")
        .expect(200)
        .must_say("You are signed out.");
    assert!(!is_signed_in(&ana));
    let thief = forum.reader();
    thief.always("cookie", &format!("plenum={}", cookie.value));
    assert!(!thief.visit("/rules").has_button("Sign out"));
}

fn a_new_password_by_mail_ends_every_session(forum: &Forum) {
    let ana = forum.ana();
    let browser = forum.reader();
    let page = browser
        .visit("/login")
        .link("I forgot my password")
        .expect(200);
    page.form("Mail me a link")
        .set("Mail address", "ana@example.org")
        .submit("Mail me a link")
        .expect(200);
    let link = forum.letter_to("ana@example.org").link("/reset/");
    let page = browser.visit(&link).expect(200);
    assert!(is_signed_in(&ana), "the link alone changes nothing");
    page.form("Save password")
        .set("New password", "some other five plain words")
        .submit("Save password")
        .expect(200);
    assert!(is_signed_in(&browser) && !is_signed_in(&ana));
    try_password(&ana, "ana", PASSWORD).expect(422);
    try_password(&ana, "ana", "some other five plain words").expect(200);
}

fn a_link_for_a_new_password_works_once_and_for_an_hour(forum: &Forum) {
    let ask = || {
        let page = forum.reader().visit("/reset");
        page.form("Mail me a link")
            .set("Mail address", "ana@example.org")
            .submit("Mail me a link")
            .expect(200);
        forum.letter_to("ana@example.org").link("/reset/")
    };
    let link = ask();
    let page = forum.reader().visit(&link);
    page.form("Save password")
        .set("New password", "some other five plain words")
        .submit("Save password")
        .expect(200);
    page.form("Save password")
        .set("New password", "yet another five plain words")
        .submit("Save password")
        .expect(404)
        .must_say("a new password was set with it");
    let used = forum.reader().visit(&link).expect(404);
    assert_eq!(used.link("Sign in").expect(200).path(), "/login");
    let link = ask();
    forum.pass(HOUR);
    forum
        .reader()
        .visit(&link)
        .expect(404)
        .must_say("Its time is over.");
    let older = ask();
    ask();
    // One whose time was over before did not end because of a newer one.
    forum.reader().visit(&link).expect(404).must_say("Its time is over.");
    let replaced = forum.reader().visit(&older).expect(404);
    replaced.must_say("a newer one took its place");
    assert_eq!(replaced.link("Set a new password").expect(200).path(), "/reset");
}

fn a_new_password_ends_the_links_of_older_letters_and_they_say_so(forum: &Forum) {
    let page = forum.reader().visit("/login").expect(200);
    page.form("Mail me a link and a code")
        .set("Mail address", "ana@example.org")
        .submit("Mail me a link and a code")
        .expect(200);
    let link = forum.letter_to("ana@example.org").link("/login/link/");
    let form = forum.ana().visit("/my/settings").expect(200);
    form.form("Change password")
        .set("Present password", PASSWORD)
        .set("New password", "some other five plain words")
        .submit("Change password")
        .expect(200);
    let page = forum.reader().visit(&link).expect(404);
    page.must_say("A new password was set after it was sent").must_not_say("used already");
}

fn a_link_of_an_account_that_nobody_can_enter_leads_home_alone(forum: &Forum) {
    let letter = |page: &str, button: &str| {
        let page = forum.reader().visit(page).expect(200);
        let form = page.form(button).set("Mail address", "ana@example.org");
        form.submit(button).expect(200);
        forum.letter_to("ana@example.org")
    };
    let reset = letter("/reset", "Mail me a link").link("/reset/");
    let sign_in = letter("/login", "Mail me a link and a code").link("/login/link/");
    forum.database().damage("UPDATE accounts SET state = 'suspended' WHERE name = 'ana'");
    for link in [reset, sign_in] {
        let page = forum.reader().visit(&link).expect(404);
        page.must_say("nobody can sign in with it");
        let ways: Vec<_> = page.all("main .buttons a").iter().map(|way| way.attr("href")).collect();
        assert_eq!(ways, [Some("/")], "{}", page.shown());
    }
}

fn a_wrong_new_password_does_not_use_the_link_up(forum: &Forum) {
    let page = forum.reader().visit("/reset");
    page.form("Mail me a link")
        .set("Mail address", "nonsense")
        .submit("Mail me a link")
        .expect(422)
        .must_say("There is no @");
    page.form("Mail me a link")
        .set("Mail address", "ana@example.org")
        .submit("Mail me a link")
        .expect(200);
    let page = forum
        .reader()
        .visit(&forum.letter_to("ana@example.org").link("/reset/"));
    for password in ["short", "1234567890", "ana@example.org"] {
        let again = page
            .form("Save password")
            .set("New password", password)
            .submit("Save password")
            .expect(422);
        assert!(again.title().starts_with("Error: "));
        says_so(&again);
    }
    page.form("Save password")
        .set("New password", "some other five plain words")
        .submit("Save password")
        .expect(200);
}
