//! The steps from an empty forum to an open one.

use crate::support::cases::{Case, cases};
use crate::support::forum::{EmptyForum, Forum};
use crate::support::page::Page;
use crate::support::people::found;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_new_forum_has_no_step_done,
        a_new_name_stands_on_every_page_at_once,
        an_empty_name_is_refused_and_the_rest_is_kept,
        a_name_that_is_too_long_is_refused_and_kept,
        a_time_zone_that_is_none_is_refused_and_the_rest_is_kept,
        a_language_that_the_forum_has_not_is_refused,
        the_first_language_is_for_readers_who_ask_for_none,
        readers_see_times_in_the_zone_of_the_site,
        the_test_mail_arrives_and_the_list_says_where_it_went,
        an_address_without_an_at_is_refused_and_kept,
        the_step_of_the_mail_is_done_when_somebody_saw_it,
        rules_stand_on_their_page_in_the_language_they_are_in,
        rules_cannot_be_empty,
        a_moderator_is_made_by_name_in_any_spelling,
        a_new_moderator_is_one_on_every_page_at_once,
        a_link_to_the_list_says_nothing_that_was_not_done,
        nobody_becomes_moderator_by_a_name_that_nobody_has,
        an_opened_forum_can_be_closed_again,
        the_list_counts_what_is_done,
    ]
}

const SAVE: &str = "Save name and languages";

#[track_caller]
fn checklist(forum: &Forum) -> Page {
    forum.olu().visit("/admin").expect(200)
}

/// How far a step is: the list says "done" beside it.
fn is_done(page: &Page, step: &str) -> bool {
    page.has(&format!("#step-{step} p.done"))
}

fn a_new_forum_has_no_step_done(EmptyForum(forum): &EmptyForum) {
    let page = found(forum).visit("/admin").expect(200);
    page.must_say("0 steps of 6 done");
}

fn a_new_name_stands_on_every_page_at_once(forum: &Forum) {
    let reader = forum.reader();
    for path in ["/", "/about", "/latest"] {
        reader.visit(path).expect(200);
    }
    let list = checklist(forum);
    let form = list.form(SAVE).set("name", "Open Table");
    form.submit(SAVE).expect(200).must_say("Saved.");
    for path in ["/", "/about", "/latest"] {
        let page = reader.visit(path).expect(200);
        assert!(page.title().ends_with("– Open Table"), "{}", page.title());
        assert_eq!(page.text_of("a.brand"), "Open Table");
    }
}

fn an_empty_name_is_refused_and_the_rest_is_kept(forum: &Forum) {
    let list = checklist(forum);
    let form = list.form(SAVE).set("name", " ");
    let form = form.set("intro", "To speak of sessions").choose("zone", "Asia/Tokyo");
    let page = form.submit(SAVE).expect(422);
    page.must_say("This is still empty, and it is needed.");
    let form = page.form(SAVE);
    let kept = [form.value("intro"), form.value("zone")];
    assert_eq!(kept, ["To speak of sessions", "Asia/Tokyo"]);
}

fn a_name_that_is_too_long_is_refused_and_kept(forum: &Forum) {
    let long = "A".repeat(61);
    let list = checklist(forum);
    let form = list.form(SAVE).set("name", &long);
    let page = form.submit(SAVE).expect(422);
    page.must_say("This has 61 characters and may have at most 60.");
    assert_eq!(page.form(SAVE).value("name"), long);
}

/// Sends the first step with one field that no list offers.
#[track_caller]
fn with_wrong(forum: &Forum, field: &str, value: &str) -> Page {
    let page = checklist(forum);
    let form = page.form(SAVE).set("name", "Typed").set("intro", "Typed too");
    let mut sending = form.ready(SAVE);
    let body: Vec<(String, String)> = serde_urlencoded::from_bytes(&sending.body).expect("a form");
    let body = body.into_iter().map(|(name, old)| {
        let value = if name == field { value.to_owned() } else { old };
        (name, value)
    });
    let body = serde_urlencoded::to_string(body.collect::<Vec<_>>()).expect("a form");
    sending.body = body.into_bytes();
    forum.olu().open(sending)
}

fn a_time_zone_that_is_none_is_refused_and_the_rest_is_kept(forum: &Forum) {
    let page = with_wrong(forum, "zone", "Mars/Olympus_Mons").expect(422);
    page.must_say("Choose one from the list.");
    let form = page.form(SAVE);
    let kept = [form.value("name"), form.value("intro")];
    assert_eq!(kept, ["Typed", "Typed too"]);
}

fn a_language_that_the_forum_has_not_is_refused(forum: &Forum) {
    let page = with_wrong(forum, "locale", "tlh").expect(422);
    page.must_say("Choose one from the list.");
    assert_eq!(page.form(SAVE).value("name"), "Typed");
}

fn the_first_language_is_for_readers_who_ask_for_none(forum: &Forum) {
    let list = checklist(forum);
    let form = list.form(SAVE).choose("locale", "Español");
    form.submit(SAVE).expect(200);
    let home = forum.url();
    let silent = crate::support::wire::Wire::get("/rules").send(home);
    assert!(silent.text().contains("<html lang=\"es\" dir=\"ltr\""));
}

fn readers_see_times_in_the_zone_of_the_site(forum: &Forum) {
    let list = checklist(forum);
    let form = list.form(SAVE).choose("zone", "Asia/Tokyo");
    form.submit(SAVE).expect(200);
    let page = forum.reader().visit("/").expect(200);
    assert_eq!(page.find("html").attr("data-zone"), Some("Asia/Tokyo"));
}

fn the_test_mail_arrives_and_the_list_says_where_it_went(forum: &Forum) {
    let page = checklist(forum);
    let form = page.form("Send a test mail").set("Send to", "desk@example.org");
    let list = form.submit("Send a test mail").expect(200);
    list.must_say("The test mail is on its way to desk@example.org.");
    assert!(list.path().starts_with("/admin?said=mail."), "{}", list.path());
    let letter = forum.letter_to("desk@example.org");
    assert!(letter.subject.starts_with("A test mail from "), "{}", letter.subject);
}

fn an_address_without_an_at_is_refused_and_kept(forum: &Forum) {
    let page = checklist(forum);
    let form = page.form("Send a test mail").set("Send to", "desk.example.org");
    let page = form.submit("Send a test mail").expect(422);
    page.must_say("There is no @ in this address.");
    let form = page.form("Send a test mail");
    assert_eq!(form.value("Send to"), "desk.example.org");
}

fn the_step_of_the_mail_is_done_when_somebody_saw_it(forum: &Forum) {
    assert!(!is_done(&checklist(forum), "mail"));
    let page = checklist(forum).press("It arrived").expect(200);
    assert!(is_done(&page, "mail"), "{}", page.shown());
}

fn rules_stand_on_their_page_in_the_language_they_are_in(forum: &Forum) {
    let reader = forum.reader();
    reader.visit("/rules?lang=ar").expect(200);
    let list = checklist(forum);
    let form = list.form("Save rules");
    let form = form.set("rules", "Speak of the matter.\n\n  Give your sources.  ");
    form.submit("Save rules").expect(200).must_say("The rules are saved.");
    let rules = reader.visit("/rules?lang=ar").expect(200);
    let lines = rules.texts("ol.rules[lang=en] li");
    assert_eq!(lines, ["Speak of the matter.", "Give your sources."]);
}

fn rules_cannot_be_empty(forum: &Forum) {
    let page = checklist(forum);
    let form = page.form("Save rules").set("rules", " \n \n");
    let page = form.submit("Save rules").expect(422);
    page.must_say("This is still empty, and it is needed.");
}

fn a_moderator_is_made_by_name_in_any_spelling(forum: &Forum) {
    let page = checklist(forum);
    let form = page.form("Make moderator").set("moderator", " @BEN ");
    let list = form.submit("Make moderator").expect(200);
    let names = list.texts("#step-moderators ul.list a");
    assert_eq!(names, ["Ben", "Mona"]);
}

fn a_new_moderator_is_one_on_every_page_at_once(forum: &Forum) {
    forum.reader().visit("/u/ben").expect(200).must_not_say("Moderator");
    let page = checklist(forum);
    let form = page.form("Make moderator").set("moderator", "ben");
    form.submit("Make moderator").expect(200).must_say("ben is a moderator now.");
    forum.reader().visit("/u/ben").expect(200).must_say("Moderator");
}

fn a_link_to_the_list_says_nothing_that_was_not_done(forum: &Forum) {
    let olu = forum.olu();
    for link in ["moderator&who=eve@evil.example", "moderator&who=ana", "moderator&who=mona", "open", "nonsense"] {
        let page = olu.visit(&format!("/admin?said={link}")).expect(200);
        assert!(!page.has("p.note[role=status]"), "{link}: {}", page.shown());
    }
    // What was done, but to somebody else.
    let page = checklist(forum);
    let form = page.form("Make moderator").set("moderator", "ben");
    let done = form.submit("Make moderator").expect(200);
    let link = done.path().replace("who=ben", "who=ana");
    olu.visit(&link).expect(200).must_not_say("is a moderator now");
}

fn nobody_becomes_moderator_by_a_name_that_nobody_has(forum: &Forum) {
    let page = checklist(forum);
    let form = page.form("Make moderator").set("moderator", "nobody");
    let page = form.submit("Make moderator").expect(422);
    page.must_say("Nobody here has the user name “nobody”.");
    assert_eq!(page.form("Make moderator").value("moderator"), "nobody");
}

fn an_opened_forum_can_be_closed_again(forum: &Forum) {
    let list = checklist(forum).press("Close it to new accounts").expect(200);
    assert!(list.has_button("Open the forum"), "{}", list.shown());
    let page = forum.reader().visit("/signup").expect(200);
    assert_eq!(page.heading(), "No new accounts at present");
}

fn the_list_counts_what_is_done(forum: &Forum) {
    // mona keeps order, and the forum is open.
    let page = checklist(forum);
    page.must_say("2 steps of 6 done");
    assert_eq!(page.all("ol.steps > li p.done").len(), 2);
}
