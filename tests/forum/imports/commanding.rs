//! What the command takes: every kind, its flags, and an address in place of a file.

use serde_json::json;

use crate::imports::bringing::{bring, bring_from};
use crate::imports::syncing::{ALLOWED, bomb};
use crate::imports::{facts, file};
use crate::support::cases::{Case, case, cases};
use crate::support::engines::Engine;
use crate::support::forum::Forum;
use crate::support::source_site::{Says, SourceSite};
use crate::support::writing::counters_are_right;

pub(crate) fn cases() -> Vec<Case> {
    let mut all = cases![
        every_kind_comes_in_from_a_file,
        the_lists_of_osem_stand_beside_its_events,
        the_lists_of_osem_are_asked_for_at_its_address,
        a_dry_run_says_what_would_be_and_does_nothing,
        a_column_holds_what_somebody_says,
        what_is_half_of_a_table_takes_nothing_away,
        what_is_half_of_a_topic_is_a_shorter_one,
    ];
    all.push(case!(a_bomb_at_an_address_is_refused_by_name).only(Engine::Sqlite));
    all
}

fn proposals(forum: &Forum) -> i64 {
    forum.database().number("SELECT COUNT(*) AS number FROM proposals")
}

fn told(kind: &str) -> facts::Told {
    facts::all("x").into_iter().find(|told| told.kind == kind).expect("a kind")
}

/// Imports a source with what stands beside it.
#[track_caller]
fn bring_all(forum: &Forum, told: &facts::Told, summit: &str) -> String {
    let mut flags = vec!["--summit".to_owned(), summit.to_owned()];
    for (flag, text) in &told.beside {
        let path = forum.folder().join(format!("import{flag}"));
        std::fs::write(&path, text).expect("the file is written");
        flags.extend([(*flag).to_owned(), path.to_str().expect("UTF-8").to_owned()]);
    }
    let flags: Vec<&str> = flags.iter().chain(&told.flags).map(String::as_str).collect();
    bring(forum, told.kind, told.text.as_bytes(), &flags, 0)
}

fn every_kind_comes_in_from_a_file(forum: &Forum) {
    let mut all = 0;
    for (kind, count) in [
        ("json", 3),
        ("osem-api", 2),
        ("osem-csv", 3),
        ("osem-page", 1),
        ("schedule-xml", 2),
        ("schedule-json", 2),
        ("pretalx", 3),
        ("companion", 1),
        ("csv", 3),
    ] {
        // Each from sites of its own.
        let of_all = facts::all(kind);
        let told = of_all.iter().find(|told| told.kind == kind).expect("a kind");
        let said = bring_all(forum, told, kind);
        assert!(said.starts_with(&format!("{count} new, 0 changed")), "{kind}: {said}");
        all += count;
        assert_eq!(proposals(forum), all, "{kind}");
        let again = bring_all(forum, told, kind);
        assert!(again.ends_with(&format!("{count} as before\n")), "{kind}: {again}");
    }
    counters_are_right(forum);
}

/// What only the other lists know of the first of OSEM's sessions.
#[track_caller]
fn is_whole(forum: &Forum) {
    let list = forum.reader().visit("/proposals").expect(200);
    let page = list.link("Who owns the river?").expect(200);
    for words in ["Nora Lind", "River Watch", "Karim Haddad knows rivers.", "3 - Clean water", "Hall 1"] {
        page.must_say(words);
    }
}

fn the_lists_of_osem_stand_beside_its_events(forum: &Forum) {
    bring_all(forum, &told("osem-api"), "rivers");
    is_whole(forum);
}

fn the_lists_of_osem_are_asked_for_at_its_address(forum: &Forum) {
    let told = told("osem-api");
    let mut lists = vec![("events", told.text)];
    lists.extend(told.beside.into_iter().map(|(flag, text)| (flag.trim_start_matches('-'), text)));
    let site = SourceSite::saying(Says::status(404));
    site.follow(move |target, _| {
        let asked = target.strip_prefix("/osem/api/v1/conferences/rivers/");
        let found = lists.iter().find(|(list, _)| asked == Some(list));
        found.map_or(Says::status(404), |(_, text)| Says::text(text))
    });
    let url = site.url("/osem/conferences/rivers");
    let refused = bring_from(forum, "osem-api", &url, &[], 1);
    assert!(refused.contains("private"), "{refused}");
    assert_eq!(site.asked(), 0);
    let said = bring_from(forum, "osem-api", &url, &ALLOWED, 0);
    assert!(said.starts_with("2 new"), "{said}");
    assert_eq!(site.asked(), 4);
    is_whole(forum);
}

fn a_dry_run_says_what_would_be_and_does_nothing(forum: &Forum) {
    let river = |id: u32, title: &str| json!({ "id": id, "title": title });
    let (before, after) = (
        [river(1, "Small rivers"), river(2, "Lakes"), river(3, "Seas")],
        [river(1, "Great rivers"), river(2, "Lakes"), river(4, "Ponds"), json!({ "id": 5 })],
    );
    let text = file(&before).to_string();
    let said = bring(forum, "json", text.as_bytes(), &["--dry-run"], 0);
    assert!(said.starts_with("would be: 3 new, 0 changed, 0 as before, 0 marked as gone\n"), "{said}");
    assert_eq!(proposals(forum), 0);
    assert_eq!(forum.database().number("SELECT COUNT(*) AS number FROM summits"), 0);
    bring(forum, "json", text.as_bytes(), &[], 0);
    let said = bring(forum, "json", file(&after).to_string().as_bytes(), &["--dry-run"], 2);
    for line in [
        "would be: 1 new, 1 changed, 1 as before, 1 marked as gone",
        "  new: Ponds",
        "  proposal 1: Small rivers (title)",
        "  gone: proposal 3: Seas",
        "Left out, until it is put right:",
    ] {
        assert!(said.lines().any(|said| said == line), "{line}: {said}");
    }
    let page = forum.reader().visit("/proposals").expect(200);
    page.must_say("Small rivers").must_say("Seas").must_not_say("Ponds").must_not_say("Great rivers");
    assert_eq!(forum.database().number("SELECT COUNT(*) AS number FROM source_runs"), 1);
}

fn a_column_holds_what_somebody_says(forum: &Forum) {
    let table = b"No,What it is called,Who is heard\n1,Small rivers,Nora Lind\n2,Lakes,Karim Haddad\n";
    let map = |told: &'static str| ["--map", told];
    let unknown = bring(forum, "csv", table, &map("Nobody=title"), 1);
    assert!(unknown.contains("there is no column \"Nobody\""), "{unknown}");
    let none = bring(forum, "csv", table, &map("No=nothing"), 2);
    assert!(none.contains("the fields are"), "{none}");
    assert_eq!(proposals(forum), 0);
    let flags = [map("No=id"), map("What it is called=title"), map("Who is heard=speakers")].concat();
    let said = bring(forum, "csv", table, &flags, 0);
    assert!(said.starts_with("2 new"), "{said}");
    let list = forum.reader().visit("/proposals").expect(200);
    let page = list.link("Small rivers").expect(200);
    assert_eq!(page.texts(".persons .role"), ["speaker"]);
    page.must_say("Nora Lind").must_not_say("Who is heard");
}

fn what_is_half_of_a_table_takes_nothing_away(forum: &Forum) {
    let told = told("csv");
    bring_all(forum, &told, "rivers");
    let first = told.text.lines().take(2).map(|line| format!("{line}\n")).collect::<String>();
    // Cut off in a row, and within quotation marks.
    for rest in ["t-2,https://o", "t-2,,\"A short"] {
        let cut = format!("{first}{rest}");
        let path = forum.folder().join("half.csv");
        std::fs::write(&path, cut).expect("the file is written");
        let output = forum.command(&["import", "csv", path.to_str().expect("UTF-8"), "--summit", "rivers"]);
        assert!(!output.status.success(), "{rest}: {output:?}");
        assert!(!output.stdout.is_empty() || !output.stderr.is_empty(), "{rest}");
        let list = forum.reader().visit("/proposals").expect(200);
        for title in ["Who owns the river?", "A short one", "Counting fish"] {
            list.must_say(title);
        }
        let gone = "SELECT COUNT(*) AS number FROM proposals WHERE gone_at IS NOT NULL";
        // What is not there at all is marked, and nothing is taken away.
        assert_eq!((proposals(forum), forum.database().number(gone)), (3, 1), "{rest}");
    }
}

fn what_is_half_of_a_topic_is_a_shorter_one(forum: &Forum) {
    let told = told("companion");
    let middle = told.text.find("### Description").expect("a part");
    let said = bring(forum, "companion", &told.text.as_bytes()[..middle], &[], 0);
    assert!(said.starts_with("1 new"), "{said}");
    let list = forum.reader().visit("/proposals").expect(200);
    list.link("Who owns the river?").expect(200).must_say("Two rivers, says the topic.");
}

fn a_bomb_at_an_address_is_refused_by_name(forum: &Forum) {
    let site = SourceSite::saying(Says::bytes(bomb()).with("Content-Encoding: gzip"));
    let said = bring_from(forum, "json", &site.url("/all.json"), &ALLOWED, 1);
    assert!(said.contains("the source gives more than"), "{said}");
    assert_eq!(proposals(forum), 0);
}
