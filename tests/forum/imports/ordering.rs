//! The same facts from nine sources come to the same, whichever was first.

use std::collections::HashMap;

use serde_json::Value;

use crate::imports::bringing::{bring_from, catch_up};
use crate::imports::facts::{self, Told};
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::needs::scale;
use crate::support::writing::counters_are_right;

pub(crate) fn cases() -> Vec<Case> {
    cases![sources_in_any_order_come_to_the_same]
}

/// Of each dose: orders and the same ones backwards, so that of each two sources either comes first.
const ORDERS: usize = 10;

/// Where the orders begin from; a failure names the order.
const SEED: u64 = 0x5eed_0001;

fn shuffled(told: Vec<Told>, seed: u64) -> Vec<Told> {
    let mut state = seed;
    let mut next = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    };
    let mut left = told;
    let mut order = Vec::new();
    while !left.is_empty() {
        let place = next() % left.len();
        order.push(left.remove(place));
    }
    order
}

#[track_caller]
fn import_all(forum: &Forum, mark: &str, order: &[Told]) {
    let folder = forum.folder();
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).expect("the file is written");
        path.to_str().expect("UTF-8").to_owned()
    };
    for told in order {
        let main = write("facts", &told.text);
        let mut flags = vec!["--summit".to_owned(), mark.to_owned()];
        for (flag, text) in &told.beside {
            flags.extend([(*flag).to_owned(), write(&flag[2..], text)]);
        }
        flags.extend(told.flags.iter().cloned());
        let flags: Vec<&str> = flags.iter().map(String::as_str).collect();
        bring_from(forum, told.kind, &main, &flags, 0);
    }
}

/// Everything that a summit's proposals have come to, without what tells one summit from another.
fn outcome(forum: &Forum, mark: &str) -> Vec<String> {
    let database = forum.database();
    let of_summit = format!("p.merged_into IS NULL AND p.summit_id = (SELECT id FROM summits WHERE slug = '{mark}')");
    let names: HashMap<String, String> = database
        .texts("SELECT CAST(id AS TEXT) || ' ' || name AS text FROM sources")
        .iter()
        .filter_map(|line| line.split_once(' '))
        .map(|(id, name)| (id.to_owned(), name.to_owned()))
        .collect();
    let origins = database
        .texts(&format!(
            "SELECT p.title || ' ' || v.origins AS text FROM proposals p JOIN proposal_versions v
             ON v.proposal_id = p.id AND v.number = p.version_number WHERE {of_summit} ORDER BY 1"
        ))
        .into_iter()
        .map(|line| named(&line, &names));
    let contents = database.texts(&format!(
        "SELECT v.content || ' hidden ' || CAST(p.hidden AS TEXT) || ' known ' || COALESCE(p.staff_state, '') AS text
         FROM proposals p JOIN proposal_versions v ON v.proposal_id = p.id AND v.number = p.version_number WHERE {of_summit} ORDER BY 1"
    ));
    let people = database.texts(&format!(
        "SELECT p.title || ': ' || r.role || ' ' || CAST(r.position AS TEXT) || ' ' || o.name || ' ' ||
         CASE WHEN EXISTS (SELECT 1 FROM person_addresses a WHERE a.person_id = o.id) THEN 'reached' ELSE 'not reached' END AS text
         FROM proposals p JOIN proposal_people r ON r.proposal_id = p.id JOIN people o ON o.id = r.person_id WHERE {of_summit} ORDER BY 1"
    ));
    let ratings = database.texts(&format!(
        "SELECT p.title || ': ' || s.kind || ' ' || CAST(s.votes AS TEXT) AS text
         FROM source_ratings s JOIN proposals p ON p.id = s.proposal_id WHERE {of_summit} ORDER BY 1"
    ));
    let places = database.texts(&format!(
        "SELECT p.title || ': ' || COALESCE(CAST(p.starts_at AS TEXT), 'no time') || ' to ' || COALESCE(CAST(p.ends_at AS TEXT), 'no time')
         || ' in ' || COALESCE(p.room, 'no room') || ', track ' || COALESCE(k.label, 'none') || ', ' || COALESCE(k.color, 'no colour')
         || ', ' || CAST(p.reply_count AS TEXT) || ' replies' AS text
         FROM proposals p LEFT JOIN tracks k ON k.id = p.track_id WHERE {of_summit} ORDER BY 1"
    ));
    let tracks = database.texts(&format!(
        "SELECT label || ': ' || CAST(proposal_count AS TEXT) AS text FROM tracks
         WHERE proposal_count > 0 AND summit_id = (SELECT id FROM summits WHERE slug = '{mark}')"
    ));
    let topics = database.texts(&format!(
        "SELECT p.title || ' in ' || t.title || ', ' || CASE WHEN t.category_id = k.category_id THEN 'with its track'
         WHEN k.id IS NULL THEN (SELECT slug FROM categories c WHERE c.id = t.category_id) ELSE 'elsewhere' END AS text
         FROM proposals p JOIN topic_proposals a ON a.proposal_id = p.id AND a.companion JOIN topics t ON t.id = a.topic_id
         LEFT JOIN tracks k ON k.id = p.track_id WHERE {of_summit} ORDER BY 1"
    ));
    let said = database.texts(&format!(
        "SELECT p.title || ': ' || s.source || COALESCE(s.entry, '') AS text
         FROM proposals p JOIN topic_proposals a ON a.proposal_id = p.id JOIN posts s ON s.topic_id = a.topic_id
         WHERE s.kind <> 'card' AND COALESCE(s.entry, '') NOT LIKE '%proposal_changed%' AND {of_summit} ORDER BY 1"
    ));
    let all = origins.chain(contents).chain(people).chain(ratings);
    let all = all.chain(places).chain(tracks).chain(topics).chain(said);
    let mut all: Vec<String> = all.map(|line| line.replace(&format!("-{mark}."), ".")).collect();
    all.sort();
    all
}

/// The origins with the sources' names in the place of their ids.
fn named(line: &str, names: &HashMap<String, String>) -> String {
    let (title, origins) = line.split_at(line.find('{').expect("origins"));
    let origins: Value = serde_json::from_str(origins).expect("origins in JSON");
    let mut said: Vec<String> = origins
        .as_object()
        .expect("an object")
        .iter()
        .map(|(part, origin)| match origin.get("source") {
            Some(id) => format!("{part} by {}", names.get(&id.to_string()).expect("a source")),
            None => format!("{part} {origin}"),
        })
        .collect();
    said.sort();
    format!("{title}{}", said.join(", "))
}

fn sources_in_any_order_come_to_the_same(forum: &Forum) {
    let mut first: Option<(Vec<&str>, Vec<String>)> = None;
    for number in 0..ORDERS * scale() {
        let (seed, mark) = (SEED + (number / 2) as u64, format!("s{number}"));
        let mut order = shuffled(facts::all(&mark), seed);
        if number < 2 {
            // The zone is told last of all, and backwards first of all.
            order.sort_by_key(|told| told.kind.starts_with("schedule"));
        }
        if number % 2 == 1 {
            order.reverse();
        }
        let kinds: Vec<&str> = order.iter().map(|told| told.kind).collect();
        import_all(forum, &mark, &order);
        catch_up(forum);
        let outcome = outcome(forum, &mark);
        let (reference, expected) = first.get_or_insert_with(|| (kinds.clone(), outcome.clone()));
        let (only_here, only_there): (Vec<_>, Vec<_>) = (
            outcome.iter().filter(|line| !expected.contains(line)).collect(),
            expected.iter().filter(|line| !outcome.contains(line)).collect(),
        );
        assert!(
            outcome == *expected,
            "seed {seed}, {kinds:?}\nsays {only_here:#?}\n{reference:?}\nsays {only_there:#?}"
        );
        let seen = format!(
            "SELECT COUNT(*) AS number FROM proposals WHERE merged_into IS NULL AND NOT hidden
             AND summit_id = (SELECT id FROM summits WHERE slug = '{mark}')"
        );
        assert_eq!(forum.database().number(&seen), 3, "seed {seed}, {kinds:?}");
        let kept = format!(
            "SELECT COUNT(*) AS number FROM proposal_sources s JOIN sources o ON o.id = s.source_id
             JOIN summits m ON m.id = o.summit_id WHERE m.slug = '{mark}'"
        );
        assert_eq!(forum.database().number(&kept), 20, "seed {seed}, {kinds:?}");
    }
    counters_are_right(forum);
    assert!(forum.command(&["doctor"]).status.success());
}
