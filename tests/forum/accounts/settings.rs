//! What members set for themselves.

use crate::accounts::is_signed_in;
use crate::support::browser::Sending;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::people::PASSWORD;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        settings_choose_language_and_time_zone,
        a_new_password_ends_all_other_sessions,
        the_present_password_has_to_be_right,
        other_devices_can_be_signed_out,
    ]
}

fn settings_choose_language_and_time_zone(forum: &Forum) {
    let ana = forum.ana();
    let page = ana.visit("/my/settings").expect(200);
    let form = page
        .form("Save settings")
        .choose("lang", "ar")
        .choose("time_zone", "Africa/Tunis");
    let saved = form.submit("Save settings").expect(200);
    assert!(saved.has("html[lang=ar][dir=rtl]"));
    assert!(saved.has("[role=status].note"));
    // 10:00 in UTC is 11:00 in Tunis.
    saved.must_say("11:00");

    let url = ana.browser.address("/my/settings");
    let token = saved
        .find("input[name=csrf]")
        .attr("value")
        .expect("a token")
        .to_owned();
    let fields = [
        ("csrf", token.as_str()),
        ("lang", "xx"),
        ("time_zone", "Mars/Olympus"),
    ];
    ana.open(Sending {
        from: Some(url.clone()),
        ..Sending::post(url, &fields)
    })
    .expect(422);
}

fn a_new_password_ends_all_other_sessions(forum: &Forum) {
    let (here, there) = (forum.ana(), forum.reader());
    let page = there.visit("/login");
    let form = page
        .form("Sign in")
        .set("User name or mail address", "ana")
        .set("Password", PASSWORD);
    form.submit("Sign in").expect(200);
    let page = here.visit("/my/settings").expect(200);
    let form = page
        .form("Change password")
        .set("Present password", PASSWORD)
        .set("New password", "some other five plain words");
    form.submit("Change password")
        .expect(200)
        .must_say("Your new password works from now on.");
    assert!(is_signed_in(&here));
    assert!(!is_signed_in(&there));
    let page = there.visit("/login");
    let form = page
        .form("Sign in")
        .set("User name or mail address", "ana")
        .set("Password", "some other five plain words");
    form.submit("Sign in").expect(200);
    assert!(is_signed_in(&there));
}

fn the_present_password_has_to_be_right(forum: &Forum) {
    let ana = forum.ana();
    let page = ana.visit("/my/settings");
    let form = page
        .form("Change password")
        .set("Present password", "not this one")
        .set("New password", "short");
    let again = form.submit("Change password").expect(422);
    again
        .must_say("This is not your present password.")
        .must_say("needs at least 10");
    for _ in 0..4 {
        let form = page
            .form("Change password")
            .set("Present password", "not this one");
        form.set("New password", "some other five plain words")
            .submit("Change password")
            .expect(422);
    }
    let form = page
        .form("Change password")
        .set("Present password", PASSWORD);
    form.set("New password", "some other five plain words")
        .submit("Change password")
        .expect(429);
}

fn other_devices_can_be_signed_out(forum: &Forum) {
    let (here, there) = (forum.ana(), forum.reader());
    let page = there.visit("/login");
    let form = page
        .form("Sign in")
        .set("User name or mail address", "ana")
        .set("Password", PASSWORD);
    form.submit("Sign in").expect(200);
    let page = here.visit("/my/settings");
    assert!(page.has_button("Sign out all other devices"));
    let done = page.press("Sign out all other devices").expect(200);
    done.must_say("All other devices are signed out.")
        .must_say("You are signed in on 1 device.");
    assert!(is_signed_in(&here) && !is_signed_in(&there));
}
