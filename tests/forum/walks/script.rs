//! With script on, in Chromium.

use crate::support::cases::{Case, case};
use crate::support::chromium::Chromium;
use crate::support::engines::Engine;
use crate::support::forum::Forum;
use crate::support::people::{PASSWORD, Person};
use crate::support::tab::{Look, Tab};
use crate::support::writing::{Topic, start};
use crate::walks::{FRENCH, import};

pub(crate) fn cases() -> Vec<Case> {
    // The engine makes no difference to a browser.
    let cases = [
        case!(the_main_walk_with_script),
        case!(a_text_survives_a_session_that_ends_while_it_is_written),
        case!(a_double_click_posts_once),
        case!(a_like_with_script_stays_where_it_is),
        case!(a_quote_with_script_goes_into_the_box_of_the_page),
        case!(a_preview_with_script_is_what_will_be_posted),
        case!(a_draft_is_kept_until_it_is_posted_or_its_writer_signs_out),
        case!(a_shared_device_keeps_no_draft),
    ];
    cases.map(|case| case.only(Engine::Sqlite)).into()
}

/// Somebody's browser, where they are signed in.
#[track_caller]
pub(super) fn tab_of(person: &Person, chromium: &Chromium, path: &str) -> Tab {
    let mut tab = chromium.tab(person.browser.home().as_str(), Look::WIDE);
    tab.take_cookies(&person.browser.cookies());
    tab.visit(path);
    tab
}

#[track_caller]
fn must_have_no_complaint(tab: &mut Tab) {
    let complaints = tab.complaints();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

fn the_main_walk_with_script(forum: &Forum, chromium: &Chromium) {
    import(forum);
    let mut eve = chromium.tab(forum.url(), Look::WIDE);
    eve.visit("/");
    eve.click_through("Create an account");
    eve.fill("Your name", "Eve Larsen");
    eve.fill("User name", "eve");
    eve.fill("Mail address", "eve@example.org");
    eve.fill("Password", PASSWORD);
    eve.click("I have read the rules.");
    eve.click_through("Create account");
    eve.visit(&forum.letter_to("eve@example.org").link("/confirm/"));
    eve.click_through("Confirm address");

    eve.visit("/proposals");
    eve.click("Français 1");
    eve.click_through("Show results");
    eve.click_through(FRENCH);
    eve.click_through("Discuss this proposal");
    eve.fill("Your reply", "Qui lit ces relevés aujourd’hui ?");
    eve.click_through("Post reply");
    eve.wait_for_text("Posted. Your reply is number 2.");
    eve.click_through("Like post 1: 0 likes");
    eve.click_through("Like post 1 publicly");
    eve.wait_for_text("You like post 1.");
    must_have_no_complaint(&mut eve);

    let here = eve.url();
    let mut mona = tab_of(&forum.mona(), chromium, here.path());
    mona.click_through("Edit post 2");
    mona.fill("Text", "Qui lit ces relevés, et pourquoi ?");
    mona.fill("Why", "Plus clair");
    mona.click_through("Save post");
    mona.wait_for_text("Post 2 is saved.");
    mona.click_through("edited once");
    mona.wait_for_text("“Plus clair”");
    must_have_no_complaint(&mut mona);
}

#[track_caller]
fn topic(forum: &Forum) -> Topic {
    start(&forum.ben(), "Budgets that people read", "A first word.")
}

fn posts(forum: &Forum) -> i64 {
    forum.database().number("SELECT COUNT(*) AS number FROM posts")
}

fn a_text_survives_a_session_that_ends_while_it_is_written(forum: &Forum, chromium: &Chromium) {
    let (topic, ana) = (topic(forum), forum.ana());
    let mut tab = tab_of(&ana, chromium, &topic.path);
    tab.fill("Your reply", "A long thought of an hour.");
    // She signs out in another window.
    ana.visit("/latest").expect(200).press("Sign out").expect(200);
    tab.click_through("Post reply");
    tab.wait_for_text("You were signed out while writing.");
    tab.fill("User name or mail address", "ana");
    tab.fill("Password", PASSWORD);
    tab.through(|tab| tab.press("Enter"));
    tab.click_through("Post this text");
    tab.wait_for_text("A long thought of an hour.");
    assert_eq!(tab.url().path(), format!("{}/2", topic.path));
    assert_eq!(posts(forum), 2);
}

fn a_double_click_posts_once(forum: &Forum, chromium: &Chromium) {
    let topic = topic(forum);
    let mut tab = tab_of(&forum.ana(), chromium, &topic.path);
    tab.fill("Your reply", "Once is enough.");
    tab.through(|tab| {
        // Faster than any hand: the second click comes before the first is answered.
        tab.eval("{ const button = document.querySelector('#reply .btn.go'); button.click(); button.click(); }");
    });
    tab.wait_for_text("Once is enough.");
    assert_eq!(posts(forum), 2);
}

fn a_like_with_script_stays_where_it_is(forum: &Forum, chromium: &Chromium) {
    let topic = topic(forum);
    crate::support::writing::like(&forum.ana(), &topic, 1);
    let mut tab = tab_of(&forum.ana(), chromium, &topic.path);
    tab.eval("window.stays = true");
    tab.click("Like post 1: 1 like");
    tab.wait_for("document.querySelector('button.like').ariaPressed === 'false'");
    tab.wait_for_text("Your like of post 1 is taken back.");
    tab.click("Like post 1: 0 likes");
    tab.wait_for("document.querySelector('button.like').ariaPressed === 'true'");
    tab.wait_for_text("You like post 1.");
    assert_eq!(tab.eval("window.stays"), true);
    assert_eq!(tab.focused(), "button \"Like post 1: 1 like\"");
    must_have_no_complaint(&mut tab);
}

fn a_quote_with_script_goes_into_the_box_of_the_page(forum: &Forum, chromium: &Chromium) {
    let topic = topic(forum);
    let mut tab = tab_of(&forum.ana(), chromium, &topic.path);
    tab.click("Quote post 1");
    tab.wait_for("document.activeElement.id === 'reply-text'");
    tab.type_text("I agree.");
    tab.click_through("Post reply");
    let quoted = tab.eval("document.querySelector('#post-2 blockquote').innerText");
    assert!(quoted.as_str().unwrap_or_default().contains("A first word."), "{quoted}");
    tab.wait_for_text("I agree.");
    tab.wait_for_text("Answers Ben, post 1");
}

fn a_preview_with_script_is_what_will_be_posted(forum: &Forum, chromium: &Chromium) {
    let topic = topic(forum);
    let mut tab = tab_of(&forum.ana(), chromium, &topic.path);
    tab.fill("Your reply", "A **strong** word @ben");
    tab.click("Preview");
    tab.wait_for("document.querySelector('.preview strong')");
    let shown = tab.eval("document.querySelector('.preview > div').textContent.trim()");
    tab.click_through("Post reply");
    let posted = tab.eval("document.querySelector('#post-2 .prose').textContent.trim()");
    assert_eq!(shown, posted);
    must_have_no_complaint(&mut tab);
}

/// What is kept on the device.
fn drafts(tab: &mut Tab) -> i64 {
    let count = "Object.keys(localStorage).filter((key) => key.startsWith('plenum:draft:')).length";
    tab.eval(count).as_i64().unwrap_or_default()
}

fn a_draft_is_kept_until_it_is_posted_or_its_writer_signs_out(forum: &Forum, chromium: &Chromium) {
    let topic = topic(forum);
    let mut tab = tab_of(&forum.ana(), chromium, &topic.path);
    tab.fill("Your reply", "Half a thought");
    tab.wait_for("document.querySelector('[data-draft]').textContent");
    tab.visit("/latest");
    tab.visit(&topic.path);
    tab.wait_for("document.querySelector('#reply-text').value === 'Half a thought'");
    tab.click_through("Post reply");
    tab.wait_for_text("Posted. Your reply is number 2.");
    assert_eq!(drafts(&mut tab), 0);

    tab.visit("/topics/new");
    tab.fill("Title", "Half a title");
    tab.fill("Text", "Half a topic");
    tab.eval("document.querySelector('select[name=category]').selectedIndex = 1");
    tab.wait_for("document.querySelector('[data-draft]').textContent");
    tab.click_through("Start topic");
    assert_eq!(drafts(&mut tab), 0);

    tab.visit(&topic.path);
    tab.fill("Your reply", "Another half");
    tab.wait_for("document.querySelector('[data-draft]').textContent");
    assert_eq!(drafts(&mut tab), 1);
    tab.click_through("Sign out");
    assert_eq!(drafts(&mut tab), 0);
}

fn a_shared_device_keeps_no_draft(forum: &Forum, chromium: &Chromium) {
    let topic = topic(forum);
    let mut tab = chromium.tab(forum.url(), Look::WIDE);
    tab.visit("/login");
    tab.fill("User name or mail address", "ana");
    tab.fill("Password", PASSWORD);
    tab.eval("document.querySelector('[name=shared_device]').click()");
    tab.through(|tab| tab.press("Enter"));
    tab.visit(&topic.path);
    tab.fill("Your reply", "Half a thought");
    // Leaving the page is when a draft would be written at the latest.
    tab.visit("/latest");
    assert_eq!(drafts(&mut tab), 0);
}
