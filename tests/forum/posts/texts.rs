//! What a text refers to, and the language it is in.

use crate::posts::FIRST;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::writing::{decide, post_id, reply_at, start, start_topic, topic_of};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_text_that_shows_nothing_is_none,
        a_language_is_detected_and_can_be_corrected,
        somebody_named_is_linked,
        a_link_to_a_topic_shows_its_title_and_is_found_from_there,
        an_image_of_any_other_path_is_a_link,
        of_a_long_list_of_names_twenty_are_told,
        the_title_in_a_link_follows_its_topic,
    ]
}

fn a_language_is_detected_and_can_be_corrected(forum: &Forum) {
    let topic = topic_of(&start_topic(&forum.ana(), "The list", FIRST));
    let ben = forum.ben();
    let spanish = "Comparto lo que medimos en cinco municipios: cuándo dejó de reunirse cada mesa.";
    let page = ben.visit(&topic);
    let page = page
        .form("Post reply")
        .set("text", spanish)
        .submit("Preview");
    page.must_say("Looks like español.");
    let page = page.press("Post reply").expect(200);
    assert_eq!(page.find("#post-2 .prose").attr("lang"), Some("es"));
    assert!(page.text_of("#post-2 .meta").contains("in Spanish"));
    let form = page
        .form("Post reply")
        .set("text", spanish)
        .choose("lang", "ca");
    let page = form.submit("Post reply").expect(200);
    assert_eq!(page.find("#post-3 .prose").attr("lang"), Some("ca"));
    let arabic = "أشارك ما قسناه في خمس بلديات: متى توقفت كل طاولة عن الاجتماع.";
    let page = reply_at(&ben, &topic, arabic);
    let prose = page.find("#post-4 .prose");
    assert_eq!(
        (prose.attr("lang"), prose.attr("dir")),
        (Some("ar"), Some("rtl"))
    );
}

fn somebody_named_is_linked(forum: &Forum) {
    let topic = topic_of(&start_topic(&forum.ana(), "The list", FIRST));
    let page = reply_at(
        &forum.ben(),
        &topic,
        "Ask @ANA and @nobody, not ana@example.org.",
    );
    let links: Vec<_> = page
        .all("#post-2 .prose a")
        .iter()
        .filter_map(|link| link.attr("href"))
        .filter(|href| href.starts_with("/u/"))
        .map(ToOwned::to_owned)
        .collect();
    assert_eq!(links, ["/u/ana"]);
    page.must_say("@nobody");
}

fn a_link_to_a_topic_shows_its_title_and_is_found_from_there(forum: &Forum) {
    let (ana, ben) = (forum.ana(), forum.ben());
    let first = topic_of(&start_topic(&ana, "The first", FIRST));
    reply_at(&ben, &first, "The ministry.");
    let reader = forum.reader();
    assert!(!reader.visit(&first).says("Linked from"));
    let address = ana.browser.address(&format!("{first}/2"));
    let page = start_topic(
        &ben,
        "The second",
        &format!("As I said in {address} before."),
    );
    assert_eq!(page.text_of("#post-1 .prose a"), "The first");
    let page = reader.visit(&first);
    assert_eq!(page.text_of("#post-2 .linked"), "Linked from The second");
    page.find_link("The second");
    // A topic does not link to itself.
    let page = reply_at(&ana, &first, &format!("See {first} above."));
    assert!(!page.has("#post-1 .linked"));
}

fn an_image_of_any_other_path_is_a_link(forum: &Forum) {
    let text = "![Leave](/posts/1/delete) ![A chart](/uploads/chart.png)";
    let page = start_topic(&forum.ana(), "The list", text);
    assert_eq!(page.all(".prose img").len(), 1);
    assert!(page.has(".prose img[src='/uploads/chart.png'][alt='A chart']"));
    assert_eq!(page.text_of(".prose a[href='/posts/1/delete']"), "Leave");
}

fn of_a_long_list_of_names_twenty_are_told(forum: &Forum) {
    let mut names = String::new();
    for id in 1001..=1024 {
        forum.database().damage(&format!(
            "INSERT INTO accounts (id, name, name_key, name_skeleton, display_name, state, lang, time_zone,
             told_likes_are_public, post_count, topic_count, likes_received, created_at)
             VALUES ({id}, 'x{id}', 'x{id}', 'x{id}', 'X {id}', 'active', 'en', 'UTC', TRUE, 0, 0, 0, 1)"
        ));
        names.push_str(&format!("@x{id} "));
    }
    let page = start_topic(&forum.ana(), "The list", &format!("{names}\n\n{names}"));
    assert_eq!(page.all(".prose a.mention").len(), 40);
    page.must_say("@x1024");
    let told = forum.database().number("SELECT COUNT(*) AS number FROM mentions");
    assert_eq!(told, 20);
}

fn the_title_in_a_link_follows_its_topic(forum: &Forum) {
    let (ana, ben, mona) = (forum.ana(), forum.ben(), forum.mona());
    let target = start(&ben, "The national archive", "What it keeps.");
    let linking = start(&ana, "The list", &format!("See {}", target.url(forum)));
    let words = || {
        forum.settle();
        forum.reader().visit(&linking.path).text_of(".prose a")
    };
    assert_eq!(words(), "The national archive");
    let page = ben.visit(&format!("/posts/{}/edit", post_id(&ben, &target, 1)));
    let form = page.form("Save post").set("title", "The archive of all");
    form.submit("Save post").expect(200);
    assert_eq!(words(), "The archive of all");
    decide(&mona, &target, "remove", "Remove topic");
    assert_eq!(words(), target.url(forum));
    decide(&mona, &target, "restore", "Put topic back");
    assert_eq!(words(), "The archive of all");
}

fn a_text_that_shows_nothing_is_none(forum: &Forum) {
    let ana = forum.ana();
    let topic = topic_of(&start_topic(&ana, "The list", FIRST));
    for nothing in ["\u{200b}\u{200b}", "<!-- -->", "[](https://example.org)", "[a]: https://example.org"] {
        let page = ana.visit(&topic);
        let form = page.form("Post reply").set("text", nothing);
        form.submit("Post reply").expect(422).must_say("There is no text yet");
    }
    assert!(!ana.visit(&topic).has("#post-2"));
}
