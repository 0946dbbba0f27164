//! Topics: starting them, the lists, addresses, who sees which.

mod about;

use std::thread;
use std::time::Duration;

use crate::support::browser::{Browser, Sending};
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::queries;
use crate::support::writing::{import, reply_at, start_topic, titles, topic_of};

pub(crate) fn cases() -> Vec<Case> {
    let own = cases![
        a_member_starts_a_topic,
        a_topic_needs_a_category_a_title_and_a_text,
        a_topic_is_in_the_language_of_its_text,
        a_reader_signs_in_before_starting_a_topic,
        a_link_fills_in_the_category,
        a_double_click_starts_one_topic,
        a_title_in_another_direction_begins_where_the_page_begins,
        a_post_brings_its_topic_to_the_top,
        readers_see_a_new_topic_at_once,
        topics_stand_under_their_day,
        top_is_ordered_by_likes_and_then_by_replies,
        lists_lose_and_double_nothing_while_posts_come_in,
        a_wrong_title_in_an_address_leads_to_the_right_one,
        a_number_that_no_post_has_leads_nowhere,
        a_companion_topic_enters_the_lists_with_its_first_post,
        a_private_topic_exists_for_its_members_and_moderators_only,
        a_limited_category_exists_for_its_groups_only,
        a_closed_topic_can_be_read_and_not_answered,
        categories_tell_their_size,
        lists_cost_the_same_however_long_they_are,
    ];
    own.into_iter().chain(about::cases()).collect()
}

const MINUTE: Duration = Duration::from_secs(60);
const FIRST: &str = "Who keeps the list of stakeholders, and who may add to it?";

fn a_member_starts_a_topic(forum: &Forum) {
    let ana = forum.ana();
    let page = start_topic(&ana, "  Who  keeps the list? ", FIRST);
    assert_eq!(page.heading(), "Who keeps the list?");
    page.must_say("Your topic is open.").must_say(FIRST);
    assert_eq!(page.text_of("article h2"), "Post 1, Ana, Topic author");
    assert_eq!(
        topic_of(&page).split('/').nth(2),
        Some("who-keeps-the-list")
    );
    for list in ["/latest", "/top", "/c/general/1"] {
        assert_eq!(titles(&forum.reader().visit(list)), ["Who keeps the list?"]);
    }
}

fn a_topic_needs_a_category_a_title_and_a_text(forum: &Forum) {
    let ana = forum.ana();
    let page = ana.visit("/topics/new");
    let form = page
        .form("Start topic")
        .set("Title", "?!")
        .set("text", FIRST);
    let page = form.submit("Start topic").expect(422);
    page.must_say("Choose a category.")
        .must_say("The title needs at least 3 characters.");
    assert!(page.title().starts_with("Error:"), "{}", page.title());
    let form = page.form("Start topic");
    assert_eq!(form.value("Title"), "?!");
    assert_eq!(form.value("text"), FIRST);
    let form = form
        .choose("Category", "General")
        .set("Title", "Three")
        .set("text", " ");
    let page = form.submit("Start topic").expect(422);
    page.must_say("There is no text yet.")
        .must_not_say("Choose a category.");
    assert_eq!(titles(&ana.visit("/latest")), [""; 0]);
}

fn a_topic_is_in_the_language_of_its_text(forum: &Forum) {
    let text =
        "La commande publique doit être ouverte à tous, de la publication à l’usage des données.";
    let page = start_topic(&forum.ana(), "Commande publique", text);
    assert_eq!(page.find("h1 bdi").attr("lang"), Some("fr"));
    assert_eq!(page.find(".prose").attr("lang"), Some("fr"));
    assert_eq!(
        forum.reader().visit("/latest").text_of(".row .lang"),
        "Français"
    );
}

fn a_reader_signs_in_before_starting_a_topic(forum: &Forum) {
    let page = forum.reader().visit("/topics/new");
    assert_eq!(page.url.path(), "/login");
    assert!(page.has_button("Sign in"));
}

fn a_link_fills_in_the_category(forum: &Forum) {
    let ana = forum.ana();
    let page = ana.visit("/c/general/1").link("Start a topic");
    assert_eq!(page.form("Start topic").value("Category"), "1");
}

fn a_double_click_starts_one_topic(forum: &Forum) {
    let ana = forum.ana();
    let page = ana.visit("/topics/new");
    let form = page.form("Start topic").choose("Category", "General");
    let sending = form
        .set("Title", "Only once")
        .set("text", FIRST)
        .ready("Start topic");
    let pages = twice(&ana, &sending);
    assert_eq!(pages[0], pages[1]);
    assert_eq!(titles(&ana.visit("/latest")), ["Only once"]);
    ana.visit("/categories").must_say("1 topic");
}

/// Sends a form twice at the same time; where both ended.
fn twice(who: &Browser, sending: &Sending) -> Vec<String> {
    thread::scope(|scope| {
        let clicks: Vec<_> = (0..2)
            .map(|_| scope.spawn(|| who.open(sending.clone()).expect(200).path()))
            .collect();
        clicks
            .into_iter()
            .map(|click| click.join().expect("an answer"))
            .collect()
    })
}

fn a_title_in_another_direction_begins_where_the_page_begins(forum: &Forum) {
    let text = "من يحفظ قائمة أصحاب المصلحة، ومن يستطيع أن يضيف إليها؟ سألت الوزارة.";
    let page = start_topic(&forum.ana(), "من يحفظ القائمة؟", text);
    assert!(page.has("h1:not([dir]) > bdi[lang=ar][dir=rtl]"));
}

fn a_post_brings_its_topic_to_the_top(forum: &Forum) {
    let (ana, ben) = (forum.ana(), forum.ben());
    let older = topic_of(&start_topic(&ana, "The older", FIRST));
    forum.pass(MINUTE);
    start_topic(&ana, "The newer", FIRST);
    assert_eq!(titles(&ana.visit("/latest")), ["The newer", "The older"]);
    forum.pass(MINUTE);
    reply_at(&ben, &older, "The ministry keeps it.");
    let page = ana.visit("/latest");
    assert_eq!(titles(&page), ["The older", "The newer"]);
    assert_eq!(page.texts(".row")[0].matches("last by Ben").count(), 1);
    assert!(page.texts(".row .figs")[0].contains("1 reply"));
}

fn readers_see_a_new_topic_at_once(forum: &Forum) {
    let reader = forum.reader();
    reader.visit("/latest").expect(200).must_say("No topic yet");
    let page = start_topic(&forum.ana(), "At once", FIRST);
    assert_eq!(titles(&reader.visit("/latest")), ["At once"]);
    let topic = topic_of(&page);
    reader.visit(&topic).must_not_say("The ministry keeps it.");
    reply_at(&forum.ben(), &topic, "The ministry keeps it.");
    reader.visit(&topic).must_say("The ministry keeps it.");
}

fn topics_stand_under_their_day(forum: &Forum) {
    let ana = forum.ana();
    start_topic(&ana, "The older", FIRST);
    forum.pass(Duration::from_secs(24 * 3600));
    start_topic(&ana, "The newer", FIRST);
    let page = ana.visit("/latest");
    assert_eq!(page.texts(".day > h2"), ["Today", "Yesterday"]);
    // A page that is kept for all readers tells days by their dates.
    let days = forum.reader().visit("/latest").texts(".day > h2");
    assert_eq!(days.len(), 2);
    assert!(days.iter().all(|day| day.contains(' ')), "{days:?}");
}

fn top_is_ordered_by_likes_and_then_by_replies(forum: &Forum) {
    let ana = forum.ana();
    let quiet = topic_of(&start_topic(&ana, "Quiet", FIRST));
    let busy = topic_of(&start_topic(&ana, "Busy", FIRST));
    reply_at(&forum.ben(), &busy, "Yes.");
    assert_eq!(titles(&ana.visit("/top")), ["Busy", "Quiet"]);
    reply_at(&forum.ben(), &quiet, "Yes.");
    reply_at(&forum.ben(), &quiet, "And no.");
    assert_eq!(titles(&ana.visit("/top")), ["Quiet", "Busy"]);
}

fn lists_lose_and_double_nothing_while_posts_come_in(forum: &Forum) {
    let mona = forum.mona();
    let mut topics = Vec::new();
    for number in 0..65 {
        // Some at the same moment, so that the time alone does not order them.
        forum.pass(Duration::from_secs(number % 2));
        topics.push(topic_of(&start_topic(
            &mona,
            &format!("Topic {number}"),
            FIRST,
        )));
    }
    for list in ["/latest", "/top", "/c/general/1"] {
        let ben = forum.ben();
        let mut page = ben.visit(list);
        let mut seen = titles(&page);
        // Somebody starts a topic while ben reads the first page.
        forum.pass(Duration::from_secs(1));
        start_topic(&mona, &format!("Late in {list}"), FIRST);
        while page.has("a[rel=next]") {
            page = page.follow(page.find("a[rel=next]")).expect(200);
            seen.extend(titles(&page));
        }
        let mut distinct = seen.clone();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), seen.len(), "{list} doubles");
        for number in 0..65 {
            assert!(
                seen.contains(&format!("Topic {number}")),
                "{list} loses {number}"
            );
        }
    }
}

fn a_wrong_title_in_an_address_leads_to_the_right_one(forum: &Forum) {
    let ana = forum.ana();
    let topic = topic_of(&start_topic(&ana, "The right title", FIRST));
    let id = topic.rsplit('/').next().unwrap().to_owned();
    for (asked, right) in [
        (format!("/t/wrong/{id}"), topic.clone()),
        (format!("/t/wrong/{id}/1"), format!("{topic}/1")),
        (format!("/t/wrong/{id}?page=1"), topic.clone()),
    ] {
        let answer = forum.reader().fetch(&asked);
        assert_eq!(answer.status, 301);
        assert_eq!(answer.header("location"), right);
    }
    let answer = forum.reader().fetch("/c/wrong/1");
    assert_eq!(
        (answer.status.as_u16(), answer.header("location")),
        (301, "/c/general/1")
    );
}

fn a_number_that_no_post_has_leads_nowhere(forum: &Forum) {
    let topic = topic_of(&start_topic(&forum.ana(), "Short", FIRST));
    let reader = forum.reader();
    for number in ["0", "2", "77"] {
        reader.visit(&format!("{topic}/{number}")).expect(404);
    }
    reader.visit(&format!("{topic}/x")).expect(404);
    reader.visit(&format!("{topic}?page=7")).expect(404);
    reader.visit("/t/short/4711").expect(404);
    reader.visit("/t/short/x").expect(404);
}

fn a_companion_topic_enters_the_lists_with_its_first_post(forum: &Forum) {
    import(forum);
    let ana = forum.ana();
    for list in ["/latest", "/top"] {
        assert_eq!(titles(&ana.visit(list)), [""; 0], "{list}");
    }
    let topic = "/t/x/1";
    let page = ana.visit(topic).expect(200);
    page.must_say("This topic discusses")
        .must_say("Nobody has answered yet.");
    // The card is post 1: no heading stands there with nothing under it.
    assert_eq!(page.texts("article > h2"), ["Post 1, Proposal 41"]);
    assert_eq!(page.all(".card").len(), 1);
    assert!(page.has("article.card#post-1 > .about") && page.has("article.card#post-1 > .acts"));
    let page = reply_at(&ana, topic, "I read the gauge every morning.");
    assert_eq!(page.text_of("#post-2 h2"), "Post 2, Ana");
    let title = page.heading();
    for list in ["/latest", "/top"] {
        assert_eq!(
            titles(&forum.reader().visit(list)),
            [title.as_str()],
            "{list}"
        );
    }
}

fn a_private_topic_exists_for_its_members_and_moderators_only(forum: &Forum) {
    let (ana, ben) = (forum.ana(), forum.ben());
    let topic = topic_of(&start_topic(&ana, "Behind a door", FIRST));
    reply_at(&ben, &topic, "A secret.");
    // No page makes a topic private yet.
    forum.database().damage(
        "UPDATE topics SET private = TRUE;
         INSERT INTO topic_members (topic_id, account_id, since)
            SELECT 1, id, 0 FROM accounts WHERE name = 'ben';",
    );
    // Another topic links to it, which must not give its title away either.
    let open = start_topic(&ana, "In the open", &format!("See {topic}"));
    open.must_not_say("Behind a door");
    for who in [&*ana, &forum.reader()] {
        for list in ["/latest", "/top", "/c/general/1", "/u/ana", "/u/ben"] {
            who.visit(list).expect(200).must_not_say("Behind a door");
        }
        for path in [topic.clone(), format!("{topic}/2"), "/t/x/1".to_owned()] {
            who.visit(&path).expect(404).must_not_say("Behind a door");
        }
    }
    ana.visit("/posts/2/reply").expect(404);
    let url = ana.browser.address("/topics/1/posts");
    let from = Some(ana.browser.address("/latest"));
    let fields = [("text", "Let me in."), ("once", "k")];
    let sending = Sending {
        from,
        ..Sending::post(url, &fields)
    };
    ana.open(sending).expect(404);
    for who in [forum.ben(), forum.mona()] {
        who.visit(&topic).expect(200).must_say("A secret.");
        assert!(titles(&who.visit("/latest")).contains(&"Behind a door".to_owned()));
    }
}

fn a_limited_category_exists_for_its_groups_only(forum: &Forum) {
    let topic = topic_of(&start_topic(&forum.ana(), "For members", FIRST));
    // No page limits a category yet.
    forum.database().damage(
        "UPDATE category_rights SET group_id = 2 WHERE group_id = 1;
         DELETE FROM category_rights WHERE group_id = 2 AND \"right\" IN ('start', 'reply');",
    );
    let reader = forum.reader();
    for path in [topic.as_str(), "/c/general/1"] {
        reader.visit(path).expect(404);
    }
    for path in ["/latest", "/top", "/categories"] {
        reader.visit(path).expect(200).must_not_say("For members");
    }
    reader.visit("/categories").must_not_say("General");
    let ben = forum.ben();
    let page = ben.visit(&topic).expect(200);
    page.must_say("You cannot reply in this category.");
    assert!(!page.has_button("Post reply"));
    let page = ben.visit("/topics/new");
    assert!(!page.says("General"), "a category offered in vain");
    assert!(forum.mona().visit(&topic).has_button("Post reply"));
}

fn a_closed_topic_can_be_read_and_not_answered(forum: &Forum) {
    let ana = forum.ana();
    let topic = topic_of(&start_topic(&ana, "Soon closed", FIRST));
    let open = ana.visit(&topic);
    let form = open.form("Post reply").set("text", "Too late.");
    forum.database().damage(
        "UPDATE topics SET state = 'closed';
         INSERT INTO topic_closures (topic_id, by_id, reason, at) SELECT 1, id, 'Done.', 0 FROM accounts WHERE name = 'mona';",
    );
    let page = form.submit("Post reply").expect(422);
    page.must_say("This topic was closed while you were writing.");
    assert_eq!(page.form("Post reply").value("text"), "Too late.");
    let page = ana.visit(&topic).expect(200);
    page.must_say("This topic is closed");
    assert!(!page.has_button("Post reply"));
    assert!(!page.has_link("Reply to post 1"));
    assert!(forum.mona().visit(&topic).has_button("Post reply"));
}

fn categories_tell_their_size(forum: &Forum) {
    let topic = topic_of(&start_topic(&forum.ana(), "One", FIRST));
    start_topic(&forum.ana(), "Two", FIRST);
    forum.pass(MINUTE);
    reply_at(&forum.ben(), &topic, "Yes.");
    let page = forum.reader().visit("/categories").expect(200);
    page.must_say("2 topics").must_say("last post");
    assert_eq!(titles(&page.link("General")), ["One", "Two"]);
}

fn lists_cost_the_same_however_long_they_are(forum: &Forum) {
    let mona = forum.mona();
    start_topic(&mona, "First", FIRST);
    let lists = ["/latest", "/top", "/categories", "/c/general/1"];
    let ana = forum.ana();
    let small = lists.map(|list| ana.visit(list));
    for number in 0..12 {
        start_topic(&mona, &format!("Topic {number}"), FIRST);
    }
    for (small, list) in small.iter().zip(lists) {
        let big = ana.visit(list);
        queries::do_not_grow(small, &big);
        queries::at_most(8, &big);
    }
}
