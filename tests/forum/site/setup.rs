//! The one-time link that makes the first admin.

use crate::looks::refused::says_so;
use crate::support::cases::{Case, cases};
use crate::support::forum::{EmptyForum, Forum};
use crate::support::page::Page;
use crate::support::people::{PASSWORD, found};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        the_set_up_link_makes_the_admin_and_leads_to_the_checklist,
        a_used_set_up_link_says_so,
        a_used_set_up_link_makes_no_second_admin,
        a_new_start_ends_the_old_set_up_link,
        a_wrong_set_up_link_tells_where_the_right_one_is,
        no_set_up_link_is_made_when_there_is_an_admin,
        a_made_up_set_up_link_makes_nobody_an_admin,
        the_set_up_form_keeps_what_was_typed_but_the_password,
        the_set_up_link_changes_nothing_before_its_button_is_pressed,
    ]
}

const BUTTON: &str = "Create the administrator’s account";

#[track_caller]
fn fill_in(page: &Page, name: &str, password: &str) -> Page {
    let form = page.form(BUTTON).set("Your name", "Olu Adeyemi");
    let form = form.set("User name", name).set("Password", password);
    form.set("Mail address", "olu@example.org").submit(BUTTON)
}

fn the_set_up_link_makes_the_admin_and_leads_to_the_checklist(EmptyForum(forum): &EmptyForum) {
    let page = forum.reader().visit(forum.setup_link()).expect(200);
    let checklist = fill_in(&page, "olu", PASSWORD).expect(200);
    assert_eq!(checklist.path(), "/admin");
    assert_eq!(checklist.heading(), "Getting the forum ready");
}

fn a_used_set_up_link_says_so(EmptyForum(forum): &EmptyForum) {
    found(forum);
    let page = forum.reader().visit(forum.setup_link()).expect(404);
    assert_eq!(page.heading(), "This forum is set up already");
    assert_eq!(page.link("Sign in").expect(200).path(), "/login");
}

fn a_used_set_up_link_makes_no_second_admin(EmptyForum(forum): &EmptyForum) {
    let mallory = forum.reader();
    let page = mallory.visit(forum.setup_link()).expect(200);
    found(forum);
    fill_in(&page, "mallory", PASSWORD).expect(404);
    forum.reader().visit("/u/mallory").expect(404);
}

fn a_new_start_ends_the_old_set_up_link(EmptyForum(forum): &EmptyForum) {
    let new = forum.restart().expect("a new link");
    let old = forum.reader().visit(forum.setup_link()).expect(404);
    old.must_say("This is not the set-up link").must_not_say("is set up already");
    forum.reader().visit(&new).expect(200);
}

fn a_wrong_set_up_link_tells_where_the_right_one_is(EmptyForum(forum): &EmptyForum) {
    let page = forum.reader().visit("/setup/wrong").expect(404);
    assert_eq!(page.heading(), "This is not the set-up link");
    page.must_say("Make the admin account, once:").must_say("plenum user add NAME");
    found(forum);
    forum.reader().visit("/setup/wrong").expect(404).must_say("This forum is set up already");
}

fn no_set_up_link_is_made_when_there_is_an_admin(forum: &Forum) {
    assert_eq!(forum.restart(), None);
}

fn a_made_up_set_up_link_makes_nobody_an_admin(EmptyForum(forum): &EmptyForum) {
    let page = forum.reader().visit(forum.setup_link()).expect(200);
    let mut sending = page.form(BUTTON).set("Your name", "M").ready(BUTTON);
    sending.url.set_path("/setup/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    forum.reader().open(sending).expect(404);
}

fn the_set_up_form_keeps_what_was_typed_but_the_password(EmptyForum(forum): &EmptyForum) {
    let page = forum.reader().visit(forum.setup_link()).expect(200);
    let again = fill_in(&page, "admin", "short").expect(422);
    says_so(&again);
    let form = again.form(BUTTON);
    let kept = ["Your name", "User name", "Mail address", "Password"].map(|field| form.value(field));
    assert_eq!(kept, ["Olu Adeyemi", "admin", "olu@example.org", ""]);
}

fn the_set_up_link_changes_nothing_before_its_button_is_pressed(EmptyForum(forum): &EmptyForum) {
    // Mail scanners and previews of chats open links.
    forum.reader().visit(forum.setup_link()).expect(200);
    let page = forum.reader().visit(forum.setup_link()).expect(200);
    fill_in(&page, "olu", PASSWORD).expect(200);
}
