//! What several sources tell of one proposal, and of two that turn out to be one; entries that get another id, go and come back.

use serde_json::{Value, json};

use crate::imports::bringing::{bring, catch_up};
use crate::imports::file;
use crate::ratings::rate;
use crate::summits::set_up;
use crate::support::browser::Browser;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::page::Page;
use crate::support::writing::{Topic, counters_are_right, reply, start};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        two_that_turn_out_to_be_one_are_one_with_all_that_was_said,
        whoever_spoke_of_both_is_counted_once,
        a_source_with_two_entries_keeps_both,
        a_source_with_two_entries_keeps_both_when_another_told_of_one_first,
        what_comes_back_does_not_take_its_successors_place,
        an_entry_with_another_id_is_the_same_proposal,
        an_entry_that_is_gone_is_marked_and_comes_back,
        most_gone_changes_nothing_unless_somebody_says_so,
        many_gone_are_marked_by_chunks,
        broken_entries_are_not_gone,
        what_is_left_out_is_not_gone,
        each_part_says_where_it_comes_from,
        a_name_of_a_site_that_is_told_late_joins_what_it_parted,
    ]
}

const PLACE: &str = "https://rivers.example/sessions";

fn entry(id: &str, title: &str) -> Value {
    json!({ "id": id, "title": title, "language": "en", "state": "new", "url": format!("{PLACE}/{id}") })
}

/// A source of its own by this name.
#[track_caller]
pub(crate) fn say(forum: &Forum, name: &str, entries: &[Value], code: i32) -> String {
    let text = file(entries).to_string();
    bring(forum, "json", text.as_bytes(), &["--name", name], code)
}

#[track_caller]
fn proposal(browser: &Browser, id: i64) -> Page {
    browser.visit(&format!("/proposals/{id}")).expect(200)
}

/// How many proposals are there, joined ones not counted.
fn count(forum: &Forum) -> i64 {
    let query = "SELECT COUNT(*) AS number FROM proposals WHERE merged_into IS NULL";
    forum.database().number(query)
}

#[track_caller]
fn is_sound(forum: &Forum) {
    counters_are_right(forum);
    assert!(forum.command(&["doctor"]).status.success());
}

/// Proposals 1 and 2, of which nobody has said that they are one.
pub(crate) fn two(forum: &Forum) {
    say(forum, "one", &[entry("1", "Small rivers")], 0);
    let mut other = entry("2", "Lesser rivers");
    other["guid"] = "guid-of-both".into();
    say(forum, "other", &[other], 0);
    assert_eq!(count(forum), 2);
}

/// The one word that makes them one.
pub(crate) fn join(forum: &Forum) {
    let mut both = entry("1", "Small rivers");
    both["guid"] = "guid-of-both".into();
    both["room"] = "Hall 7".into();
    say(forum, "third", &[both], 0);
    assert_eq!(count(forum), 1);
}

fn two_that_turn_out_to_be_one_are_one_with_all_that_was_said(forum: &Forum) {
    two(forum);
    set_up(forum, &[("support-limit", "3")]);
    let (ana, ben) = (forum.ana(), forum.ben());
    let old = proposal(&ana, 2);
    let topic = Topic::of(&old.link("Discuss this proposal").expect(200));
    reply(&ana, &topic, "It is about the lesser ones.");
    let form = old.form("Save rating").choose("value", "4");
    form.submit("Save rating").expect(200);
    proposal(&ben, 2).press("Stand by this proposal").expect(200);
    let link = format!("{}{}", forum.url().trim_end_matches('/'), old.path());
    let elsewhere = start(&ben, "What I read", &format!("I read {link} today."));
    forum.settle();
    join(forum);
    catch_up(forum);

    let moved = ana.fetch(&old.path());
    assert_eq!(moved.status, 301);
    assert_eq!(moved.header("location"), "/proposals/1/small-rivers");
    let page = proposal(&ana, 1);
    for words in ["Hall 7", "4.00 / 5", "1 vote", "1 stands by it", "Linked from"] {
        page.must_say(words);
    }
    assert!(page.has(&format!("aside a[href^='{}']", elsewhere.path)), "{}", page.body);
    assert!(page.has(&format!("main a[href^='{}']", topic.path)), "its topic is about this one");
    let read = ana.visit(&topic.path).expect(200);
    read.must_say("It is about the lesser ones.").must_say("Small rivers");
    let list = ana.visit("/proposals").expect(200);
    assert_eq!(list.texts(".row .title"), ["Small rivers"]);
    list.must_say("1 proposal");
    let post = ana.visit(&elsewhere.path).expect(200);
    post.must_say("Small rivers").must_not_say("Lesser rivers");
    is_sound(forum);
}

fn whoever_spoke_of_both_is_counted_once(forum: &Forum) {
    two(forum);
    set_up(forum, &[("support-limit", "3")]);
    let ana = forum.ana();
    rate(&ana, "5");
    let form = proposal(&ana, 2);
    let form = form.form("Save rating").choose("value", "2");
    form.submit("Save rating").expect(200);
    for id in [1, 2] {
        proposal(&ana, id).press("Stand by this proposal").expect(200);
    }
    join(forum);
    let page = proposal(&ana, 1);
    page.must_say("5.00 / 5").must_say("1 stands by it");
    page.must_say("Proposals of Rivers that you stand by: 1 of 3.");
    is_sound(forum);
}

fn a_source_with_two_entries_keeps_both(forum: &Forum) {
    say(forum, "one", &[entry("1", "Small rivers"), entry("2", "Great rivers")], 0);
    // Another source takes them for one.
    let mut both = entry("1", "All rivers");
    both["guid"] = "a-guid".into();
    say(forum, "other", &[both], 0);
    let mut second = entry("2", "Great rivers");
    second["guid"] = "a-guid".into();
    say(forum, "third", &[second], 2);
    assert_eq!(count(forum), 2);
    let list = forum.ana().visit("/proposals").expect(200);
    list.must_say("Great rivers").must_say("2 proposals");
    is_sound(forum);
}

fn a_source_with_two_entries_keeps_both_when_another_told_of_one_first(forum: &Forum) {
    let mut both = entry("1", "Small rivers");
    both["guid"] = "a-guid".into();
    say(forum, "other", &[both], 0);
    let (one, mut two) = (entry("1", "Small rivers"), entry("2", "Great rivers"));
    two["guid"] = "a-guid".into();
    let entries = [one, two.clone()];
    assert!(say(forum, "two", &entries, 0).starts_with("1 new"));
    assert_eq!(count(forum), 2);
    let list = forum.ana().visit("/proposals").expect(200);
    list.must_say("Small rivers").must_say("Great rivers");
    // And each follows its own entry afterwards.
    two["title"] = "Greater rivers".into();
    let said = say(forum, "two", &[entries[0].clone(), two], 0);
    assert!(said.starts_with("0 new, 1 changed"), "{said}");
    proposal(&forum.ana(), 2).must_say("Greater rivers");
    proposal(&forum.ana(), 1).must_say("Small rivers");
    is_sound(forum);
}

fn what_comes_back_does_not_take_its_successors_place(forum: &Forum) {
    let others = [entry("8", "Lakes"), entry("9", "Seas")];
    let with = |first: Value| [vec![first], others.to_vec()].concat();
    say(forum, "one", &with(entry("1", "Small rivers")), 0);
    say(forum, "one", &others, 0);
    // Another entry of the same address: the first was gone by then.
    let mut heir = entry("1b", "Smaller rivers");
    heir["url"] = format!("{PLACE}/1").into();
    say(forum, "one", &with(heir.clone()), 0);
    let mut back = entry("1", "Small rivers");
    back["url"] = Value::Null;
    say(forum, "one", &[with(heir), vec![back]].concat(), 0);
    let list = forum.ana().visit("/proposals").expect(200);
    assert_eq!(list.all(".row .title").len(), 4, "{}", list.text());
    list.must_say("Smaller rivers").must_say("Small rivers");
    is_sound(forum);
}

fn an_entry_with_another_id_is_the_same_proposal(forum: &Forum) {
    let others = [entry("8", "Lakes"), entry("9", "Seas")];
    say(forum, "one", &[vec![entry("1", "Small rivers")], others.to_vec()].concat(), 0);
    let mut renamed = entry("1", "Small rivers");
    renamed["id"] = "R1".into();
    let said = say(forum, "one", &[vec![renamed], others.to_vec()].concat(), 0);
    assert!(said.starts_with("0 new, 1 changed"), "{said}");
    proposal(&forum.ana(), 1).must_not_say("No longer in its source");
    assert_eq!(count(forum), 3);
    is_sound(forum);
}

fn an_entry_that_is_gone_is_marked_and_comes_back(forum: &Forum) {
    let all = [entry("1", "Small rivers"), entry("2", "Lakes"), entry("3", "Seas")];
    say(forum, "one", &all, 0);
    let said = say(forum, "one", &all[1..], 0);
    assert!(said.contains("1 no longer there, and marked so"), "{said}");
    let page = proposal(&forum.ana(), 1);
    page.must_say("No longer in its source since").must_say("Small rivers");
    proposal(&forum.ana(), 2).must_not_say("No longer in its source");
    let said = say(forum, "one", &all, 0);
    assert!(!said.contains("no longer there"), "{said}");
    proposal(&forum.ana(), 1).must_not_say("No longer in its source");
    // What another source still has is not gone.
    say(forum, "other", &all[..1], 0);
    say(forum, "one", &all[1..], 0);
    proposal(&forum.ana(), 1).must_not_say("No longer in its source");
    is_sound(forum);
}

fn most_gone_changes_nothing_unless_somebody_says_so(forum: &Forum) {
    let all = [entry("1", "Small rivers"), entry("2", "Lakes"), entry("3", "Seas")];
    say(forum, "one", &all, 0);
    let said = say(forum, "one", &all[..1], 0);
    assert!(said.contains("2 are not in this, which is most"), "{said}");
    for id in 1..=3 {
        proposal(&forum.ana(), id).must_not_say("No longer in its source");
    }
    let text = file(&all[..1]).to_string();
    let flags = ["--name", "one", "--mark-gone"];
    let said = bring(forum, "json", text.as_bytes(), &flags, 0);
    assert!(said.contains("2 no longer there"), "{said}");
    for id in 2..=3 {
        proposal(&forum.ana(), id).must_say("No longer in its source");
    }
    is_sound(forum);
}

fn many_gone_are_marked_by_chunks(forum: &Forum) {
    let all: Vec<Value> = (1..=120).map(|n| entry(&n.to_string(), &format!("River {n}"))).collect();
    say(forum, "one", &all, 0);
    let text = file(&all[..1]).to_string();
    let said = bring(forum, "json", text.as_bytes(), &["--name", "one", "--mark-gone"], 0);
    assert!(said.contains("119 no longer there"), "{said}");
    let moments = "SELECT COUNT(DISTINCT gone_at) AS number FROM proposal_sources";
    assert_eq!(forum.database().number(moments), 3, "each chunk has its own moment");
    is_sound(forum);
}

fn what_is_left_out_is_not_gone(forum: &Forum) {
    let all = [entry("1", "Small rivers"), entry("2", "Lakes"), entry("3", "Seas")];
    say(forum, "one", &all, 0);
    let mut crossed = all.clone();
    crossed[0]["url"] = format!("{PLACE}/9").into();
    say(forum, "other", &[entry("9", "Ponds")], 0);
    say(forum, "one", &crossed, 0);
    // It has a page that is another's, and is there all the same.
    crossed[1]["url"] = format!("{PLACE}/4").into();
    say(forum, "elsewhere", &[entry("4", "Oceans"), entry("2", "Lakes")], 0);
    let said = say(forum, "one", &crossed, 2);
    assert!(said.contains("tells apart") && !said.contains("no longer there"), "{said}");
    proposal(&forum.ana(), 2).must_not_say("No longer in its source");
}

fn broken_entries_are_not_gone(forum: &Forum) {
    let all = [entry("1", "Small rivers"), entry("2", "Lakes"), entry("3", "Seas")];
    say(forum, "one", &all, 0);
    let mut broken = all.clone();
    broken[0]["scheduled_at"] = "soon".into();
    let said = say(forum, "one", &broken, 2);
    assert!(said.contains("scheduled_at") && !said.contains("no longer"), "{said}");
    let page = proposal(&forum.ana(), 1);
    page.must_not_say("No longer in its source").must_say("Small rivers");
}

fn each_part_says_where_it_comes_from(forum: &Forum) {
    let mut other = entry("1", "Rivers of the south");
    other["room"] = "Hall 7".into();
    say(forum, "a first one", &[entry("1", "Small rivers")], 0);
    say(forum, "the second one", &[other], 0);
    let page = proposal(&forum.ana(), 1);
    assert_eq!(page.heading(), "Small rivers");
    page.must_say("Where each part comes from");
    let said = |name: &str| {
        let of = page.all("aside details .terms div");
        let found = of.into_iter().find(|row| {
            row.text().collect::<String>().contains(name)
        });
        found.unwrap_or_else(|| panic!("{name}{}", page.shown())).text().collect::<String>()
    };
    assert!(said("a first one").to_lowercase().contains("title"));
    assert!(said("the second one").to_lowercase().contains("room"));
}

fn a_name_of_a_site_that_is_told_late_joins_what_it_parted(forum: &Forum) {
    let mut french = entry("1", "Petites rivières");
    french["url"] = "https://fr.rivers.example/sessions/1".into();
    say(forum, "french", &[french], 0);
    say(forum, "one", &[entry("1", "Small rivers")], 0);
    assert_eq!(count(forum), 2);
    let text = file(&[entry("1", "Small rivers")]).to_string();
    let flags = ["--name", "one", "--host-alias", "FR.rivers.example"];
    bring(forum, "json", text.as_bytes(), &flags, 0);
    assert_eq!(count(forum), 1);
    let found = forum.ana().visit("/proposals/by-url?url=https://fr.rivers.example/sessions/1").expect(200);
    assert!(found.path().starts_with("/proposals/1/"), "{}", found.path());
    is_sound(forum);
}
