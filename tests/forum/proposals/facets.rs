//! Filters narrow the list, and each says beforehand what it would leave.

use serde_json::json;

use crate::imports::pages::add_source;
use crate::imports::{file, import};
use crate::proposals::{entries, titles};
use crate::ratings::rate;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::html;
use crate::support::names;
use crate::support::page::Page;
use crate::support::queries;
use crate::support::writing::Topic;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        every_box_tells_what_it_leaves,
        countries_are_one_in_every_spelling,
        a_name_leads_to_all_that_somebody_is_named_on,
        those_named_most_are_offered_and_no_more,
        members_filter_by_what_they_have_rated,
        a_reader_has_rated_nothing,
        what_staff_alone_sees_is_counted_for_staff_alone,
        a_vote_moves_the_figures_and_nothing_that_filters_offer,
        a_proposal_is_counted_where_its_topic_is_moved,
        values_that_are_not_there_find_nothing,
        long_lists_stand_behind_more,
        the_list_of_700_stays_light,
    ]
}

/// Twelve proposals that differ in everything that filters ask for.
fn twelve() -> Vec<serde_json::Value> {
    let states = ["new", "accepted", "confirmed"];
    let countries = ["Uruguay", "Algeria", "Norway", "Nepal"];
    let mut all = entries(12);
    for (n, entry) in all.iter_mut().enumerate() {
        entry["state"] = states[n % 3].into();
        entry["group"] = format!("Group {}", n % 2).into();
        entry["submitter"]["country"] = countries[n % 4].into();
        entry["speakers"] = json!([
            { "name": "Speaker One", "country": countries[n % 3] },
            { "name": format!("Speaker {}", n % 5) },
        ]);
    }
    all
}

/// The boxes of the form: name, value, count.
fn boxes(page: &Page) -> Vec<(String, String, String)> {
    page.all(".filters label.check")
        .into_iter()
        .map(|label| {
            let inside = |css: &str| {
                let mut found = label.select(&names::selector(css)).collect::<Vec<_>>();
                found.pop().expect("every box has its parts")
            };
            let input = inside("input");
            let attribute = |name: &str| input.attr(name).expect("an attribute").to_owned();
            (
                attribute("name"),
                attribute("value"),
                names::text(inside(".count")),
            )
        })
        .collect()
}

fn address(start: &str, name: &str, value: &str) -> String {
    let mut address = url::form_urlencoded::Serializer::new(String::new());
    format!("{start}{}", address.append_pair(name, value).finish())
}

fn every_box_tells_what_it_leaves(forum: &Forum) {
    import(forum, &file(&twelve()), 0);
    forum
        .database()
        .damage("INSERT INTO ratings (proposal_id, account_id, body, value, at)
                 SELECT id, (SELECT id FROM accounts WHERE name = 'ana'), 'member', 4, 0 FROM proposals WHERE id <= 5;");
    let ana = forum.ana();
    let kinds = "summit language type state rated track group country person";
    for (start, own) in [
        ("/proposals?", ""),
        ("/proposals?type=Panel&", "type"),
        ("/proposals?country=norway&q=rivers&", "country"),
        ("/proposals?rated=yes&q=number&language=fr&language=en&", "rated language"),
    ] {
        let page = ana.visit(start).expect(200);
        let boxes = boxes(&page);
        for kind in kinds.split(' ') {
            assert!(boxes.iter().any(|(name, ..)| name == kind), "{start}: no {kind}");
        }
        // A box of a kind that is in use adds to what is found; any other narrows it.
        let narrowing = boxes.iter().filter(|(name, ..)| !own.contains(name.as_str()));
        for (name, value, count) in narrowing {
            let page = ana.visit(&address(start, name, value)).expect(200);
            page.must_say(&format!("{count} of 12 proposals"));
            let shown = titles(&page).len().to_string();
            assert_eq!(shown, *count, "{start}{name}={value}");
        }
    }
}

fn countries_are_one_in_every_spelling(forum: &Forum) {
    let mut all = entries(3);
    for (entry, country) in all.iter_mut().zip(["Sénégal", "SENEGAL", "Peru"]) {
        entry["submitter"]["country"] = country.into();
    }
    import(forum, &file(&all), 0);
    for asked in ["senegal", "S%C3%A9n%C3%A9gal"] {
        let page = forum
            .reader()
            .visit(&format!("/proposals?country={asked}"))
            .expect(200);
        page.must_say("2 of 3 proposals");
        assert_eq!(page.texts(".chips .chip").len(), 1);
        let countries = boxes(&page);
        let countries = countries.iter().filter(|(name, ..)| name == "country");
        let counts: Vec<_> = countries.map(|(_, value, count)| (value.as_str(), count.as_str())).collect();
        assert_eq!(counts, [("senegal", "2"), ("peru", "1")]);
    }
}

fn a_name_leads_to_all_that_somebody_is_named_on(forum: &Forum) {
    import(forum, &file(&twelve()), 0);
    let reader = forum.reader();
    let list = reader.visit("/proposals?type=Panel").expect(200);
    let one = list.link("River number 1").expect(200);
    for page in [list, one] {
        let found = page.link("Speaker 0").expect(200);
        found.must_say("3 of 12 proposals");
        assert_eq!(
            titles(&found),
            ["River number 11", "River number 6", "River number 1"]
        );
        assert_eq!(found.texts(".chips .chip"), ["Speaker 0 remove"]);
    }
    let page = reader.visit("/proposals?person=999&type=Panel").expect(200);
    page.must_say("0 of 12 proposals");
    let page = page.follow(page.all(".chips .chip")[1]).expect(200);
    page.must_say("4 of 12 proposals");
}

fn those_named_most_are_offered_and_no_more(forum: &Forum) {
    import(forum, &file(&twelve()), 0);
    let page = forum.reader().visit("/proposals").expect(200);
    let people = boxes(&page);
    let people: Vec<_> = people.iter().filter(|(name, ..)| name == "person").collect();
    assert_eq!(people.len(), 8);
    let counts: Vec<_> = people.iter().map(|(.., count)| count.as_str()).collect();
    assert_eq!(counts, ["12", "3", "3", "2", "2", "2", "1", "1"]);
    // Somebody asked for is offered in any case, and can be taken away.
    let page = forum.reader().visit("/proposals").link("Person 9").expect(200);
    assert_eq!(titles(&page), ["River number 10"]);
    page.form("Show results")
        .uncheck("Person 9 1")
        .submit("Show results")
        .expect(200)
        .must_say("12 proposals");
}

fn members_filter_by_what_they_have_rated(forum: &Forum) {
    import(forum, &file(&entries(3)), 0);
    let (ana, ben) = (forum.ana(), forum.ben());
    forum
        .database()
        .damage("INSERT INTO ratings (proposal_id, account_id, body, value, at)
                 SELECT 2, id, 'member', 4, 0 FROM accounts WHERE name = 'ana';");
    let page = ana.visit("/proposals").expect(200);
    let page = page
        .form("Show results")
        .check("Not rated by you 2")
        .submit("Show results")
        .expect(200);
    assert_eq!(titles(&page), ["River number 3", "River number 1"]);
    assert_eq!(page.texts(".chips .chip"), ["Not rated by you remove"]);
    let page = ana.visit("/proposals?rated=yes").expect(200);
    assert_eq!(titles(&page), ["River number 2"]);
    let page = ana.visit("/proposals?rated=yes&rated=no").expect(200);
    assert_eq!(titles(&page).len(), 3);
    let page = ben.visit("/proposals?rated=yes").expect(200);
    page.must_say("0 of 3 proposals");
    html::must_be_valid(&page);
}

fn a_reader_has_rated_nothing(forum: &Forum) {
    import(forum, &file(&entries(3)), 0);
    let page = forum.reader().visit("/proposals?rated=yes").expect(200);
    assert_eq!(titles(&page).len(), 3);
    page.must_not_say("Your rating");
    assert!(!page.has(".chips"));
}

fn what_staff_alone_sees_is_counted_for_staff_alone(forum: &Forum) {
    let mut all = entries(4);
    all[3]["state"] = "draft".into();
    all[3]["type"] = "Vigil".into();
    all[3]["group"] = "Secret group".into();
    all[3]["submitter"] = json!({ "name": "Nobody Yet", "country": "Utopia" });
    import(forum, &file(&all), 0);
    for path in ["/proposals", "/proposals?language=ar", "/proposals?country=utopia"] {
        let page = forum.ana().visit(path).expect(200);
        for words in ["Vigil", "Secret", "Nobody", "Utopia", "Draft", "4 proposals"] {
            page.must_not_say(words);
        }
    }
    let page = forum.mona().visit("/proposals?country=utopia").expect(200);
    assert_eq!(titles(&page), ["River number 4"]);
    page.must_say("1 of 4 proposals").must_say("Secret group 1");
}

fn a_vote_moves_the_figures_and_nothing_that_filters_offer(forum: &Forum) {
    // By a page, so that no other process changes anything a moment later.
    let run = add_source(&forum.olu(), "rivers", "json", &file(&entries(3)).to_string());
    run.press("Import 3 proposals").expect(200);
    forum.settle();
    let (ana, reader) = (forum.ana(), forum.reader());
    let before = queries::settled(&ana, "/proposals");
    let best = "/proposals?order=best";
    reader.visit(best).must_say("River number 1").must_not_say("4.00 / 5");
    rate(&ana, "4");
    // What filters offer is read only when it is another: for what moves with each vote it is not.
    queries::do_not_grow(&before, &ana.visit("/proposals").expect(200));
    let page = reader.visit(best).expect(200);
    page.must_say("4.00 / 5");
    assert_eq!(titles(&page)[0], "River number 1");
}

fn a_proposal_is_counted_where_its_topic_is_moved(forum: &Forum) {
    import(forum, &file(&entries(3)), 0);
    let (mona, reader) = (forum.mona(), forum.reader());
    let page = mona.visit("/c/general/1").expect(200);
    page.must_not_say("River number");
    // Nobody but who keeps order sees the first category from now on.
    forum
        .database()
        .damage("UPDATE category_rights SET group_id = 3 WHERE group_id = 1 AND category_id = 1;");
    reader.visit("/proposals").must_say("3 proposals");
    let topic = Topic::of(&mona.visit("/proposals/1").link("Discuss this proposal").expect(200));
    let page = mona.visit(&topic.decision("move")).expect(200);
    let form = page.form("Move topic").choose("category", "General");
    form.set("reason", "It is about water.").submit("Move topic").expect(200);
    reader.visit("/proposals").must_say("2 proposals").must_not_say("3 proposals");
    mona.visit("/proposals").must_say("3 proposals");
}

fn values_that_are_not_there_find_nothing(forum: &Forum) {
    import(forum, &file(&entries(3)), 0);
    for filter in [
        "summit=x",
        "language=xx",
        "type=%01",
        "state=maybe",
        "track=-1",
        "track=99999999999999999999",
        "group='",
        "country=%3Cb%3E",
        "person=0",
        "person=me",
    ] {
        let page = forum.ana().visit(&format!("/proposals?{filter}")).expect(200);
        page.must_say("0 of 3 proposals");
        assert_eq!(page.texts(".chips .chip").len(), 1, "{filter}");
        html::must_be_valid(&page);
    }
    let page = forum.ana().visit("/proposals?rated=maybe&order=x&nobody=1").expect(200);
    assert_eq!(titles(&page).len(), 3);
}

fn long_lists_stand_behind_more(forum: &Forum) {
    let mut all = entries(12);
    for (n, entry) in all.iter_mut().enumerate() {
        entry["submitter"]["country"] = format!("Country {n:02}").into();
    }
    import(forum, &file(&all), 0);
    let page = forum.reader().visit("/proposals?country=country+11").expect(200);
    let hidden = page.texts(".filters details label.check");
    // What is in use is never hidden.
    assert_eq!(hidden, ["Country 08 1", "Country 09 1", "Country 10 1"]);
    page.must_say("3 more");
}

fn the_list_of_700_stays_light(forum: &Forum) {
    let mut all = entries(700);
    for (n, entry) in all.iter_mut().enumerate() {
        entry["submitter"]["country"] = format!("A country of the name {}", n % 190).into();
        entry["group"] = format!("A group of the name {}", n % 40).into();
        entry["track"] = format!("{} - A track of the name {}", n % 60, n % 60).into();
        entry["type"] = format!("A type of the name {}", n % 30).into();
    }
    import(forum, &file(&all), 0);
    let page = forum.ana().visit("/proposals").expect(200);
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(4));
    std::io::Write::write_all(&mut packed, page.body.as_bytes()).expect("it is packed");
    let size = packed.finish().expect("it is packed").len();
    assert!(size <= 20_000, "{size} bytes, {} unpacked", page.body.len());
}
