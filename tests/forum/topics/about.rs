//! The form for a topic: how it will look, and the proposal that it is about; and who is shown that one's card.

use crate::looks::refused::says_so;
use crate::support::browser::Browser;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::html;
use crate::support::page::Page;
use crate::support::writing::{import, topic_of};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_preview_shows_the_topic_as_it_will_look,
        a_preview_says_what_the_topic_lacks,
        a_topic_may_be_about_a_proposal,
        a_proposals_page_leads_to_a_form_that_names_it,
        a_topic_is_about_no_proposal_that_fewer_see,
        a_card_is_shown_to_those_who_see_the_proposal,
    ]
}

const FIRST: &str = "Who keeps the list of stakeholders, and who may add to it?";

fn a_preview_shows_the_topic_as_it_will_look(forum: &Forum) {
    import(forum);
    let ana = forum.ana();
    let page = ana.visit("/topics/new?proposal=1").expect(200);
    let form = page.form("Start topic").choose("Category", "General");
    let form = form
        .set("Title", "  Qui lit  les jauges ? ")
        .set("text", "*Personne* ne les lit, et chacun devrait pouvoir les lire.");
    let page = form.submit("Preview").expect(200);
    html::must_be_valid(&page);
    assert_eq!(page.text_of(".preview h3 bdi[lang=fr]"), "Qui lit les jauges ?");
    assert_eq!(page.text_of(".preview .kicker a"), "General");
    assert_eq!(page.text_of(".preview em"), "Personne");
    assert!(page.text_of(".preview").contains("This topic discusses Who owns the gauge?"));
    assert!(page.has("#preview[autofocus]") && !page.has("#problems"));
    assert!(ana.visit("/latest").all(".row").is_empty(), "a preview starts nothing");
    let topic = page.press("Start topic").expect(200);
    assert_eq!(topic.heading(), "Qui lit les jauges ?");
}

fn a_preview_says_what_the_topic_lacks(forum: &Forum) {
    let ana = forum.ana();
    let preview = |title: &str, text: &str| {
        let page = ana.visit("/topics/new").expect(200);
        let form = page.form("Start topic").set("Title", title);
        form.set("text", text).submit("Preview").expect(422)
    };
    let page = preview("?!", "A *new* one.");
    says_so(&page);
    assert_eq!(
        page.texts("#problems li"),
        ["Choose a category.", "The title needs at least 3 characters."]
    );
    assert_eq!(page.text_of(".preview em"), "new");
    assert!(!page.has(".preview h3") && !page.has(".preview[autofocus]"));
    assert_eq!(page.form("Start topic").value("text"), "A *new* one.");
    let page = preview("About gauges", " ");
    says_so(&page);
    assert_eq!(page.texts("#problems li"), ["Choose a category.", "There is no text yet."]);
    assert!(!page.has(".preview"));
}

fn a_topic_may_be_about_a_proposal(forum: &Forum) {
    import(forum);
    let ana = forum.ana();
    let start = |about: &str| {
        let page = ana.visit("/topics/new");
        let form = page.form("Start topic").choose("Category", "General");
        let form = form.set("Title", "About gauges").set("text", FIRST);
        form.set("About a proposal", about).submit("Start topic")
    };
    start("9999")
        .expect(422)
        .must_say("No proposal here has this address or number.");
    let address = ana.browser.address("/proposals/1/x").to_string();
    let page = start(&address).expect(200);
    page.must_say("This topic discusses");
    assert!(page.has("section.card"));
    assert_eq!(page.text_of("article h2"), "Post 1, Ana, Topic author");
}

fn a_proposals_page_leads_to_a_form_that_names_it(forum: &Forum) {
    import(forum);
    let ana = forum.ana();
    let title = "Who owns the gauge? Public data about water levels";
    let about = ana.visit("/proposals").link(title).expect(200);
    let page = about.link("Start another topic about it").expect(200);
    html::must_be_valid(&page);
    let is_named = |page: &Page| {
        assert_eq!(page.find("#proposal-title a").attr("href"), Some(about.path().as_str()));
        assert_eq!(page.text_of("#proposal-title a bdi[lang=en]"), title);
    };
    is_named(&page);
    assert_eq!(page.text_of("#category option[selected]"), "Water and the right to know");
    // A form that comes back still knows it, until the tick is taken away.
    let again = page.form("Start topic").set("text", FIRST);
    let again = again.submit("Start topic").expect(422);
    is_named(&again);
    html::must_be_valid(&again);
    assert_eq!(again.text_of("#category option[selected]"), "Water and the right to know");
    let none = again.form("Start topic").uncheck("About this proposal");
    let none = none.submit("Start topic").expect(422);
    assert_eq!(none.form("Start topic").value("About a proposal"), "");
    let form = again.form("Start topic").set("Title", "About gauges");
    let topic = form.submit("Start topic").expect(200);
    assert_eq!(topic.text_of("section.card h2"), title);
    assert!(topic.has_link("Water and the right to know"));
}

fn a_topic_is_about_no_proposal_that_fewer_see(forum: &Forum) {
    import(forum);
    limit_proposals(forum);
    let page = start_about(&forum.ana(), "1").expect(422);
    page.must_say("Fewer people see this proposal than this category.");
    let form = page.form("Start topic");
    assert_eq!(form.value("About this proposal"), "on");
    assert!(page.has("#proposal[checked][aria-invalid]") && page.has(".problems a[href='#proposal']"));
}

fn a_card_is_shown_to_those_who_see_the_proposal(forum: &Forum) {
    import(forum);
    let topic = topic_of(&start_about(&forum.ana(), "1").expect(200));
    assert!(forum.reader().visit(&topic).has("section.card"));
    limit_proposals(forum);
    let page = forum.reader().visit(&topic).expect(200);
    assert!(!page.has("section.card"), "{}", page.shown());
    assert!(forum.ana().visit(&topic).has("section.card"));
}

/// Only members see the proposals' categories from now on. No page limits a category yet.
fn limit_proposals(forum: &Forum) {
    forum.database().damage(
        "UPDATE category_rights SET group_id = 2 WHERE group_id = 1 AND category_id > 1",
    );
    // What a page of the forum would say of such a change.
    forum.restart();
}

#[track_caller]
fn start_about(browser: &Browser, proposal: &str) -> Page {
    let page = browser.visit("/topics/new");
    let form = page.form("Start topic").choose("Category", "General");
    let form = form.set("Title", "About gauges").set("text", FIRST);
    form.set("About a proposal", proposal).submit("Start topic")
}
