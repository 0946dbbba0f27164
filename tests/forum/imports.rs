//! Proposals come in from a file: all of them that can, and what is wrong with the others is named.


mod bringing;
mod carrying;
mod columns;
mod commanding;
mod correcting;
mod deciding;
mod facts;
mod following;
mod foreseeing;
mod hostile;
mod joining;
mod keys;
mod merging;
mod ordering;
pub(crate) mod pages;
mod pasting;
mod pruning;
mod publishing;
mod syncing;
mod zones;

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::support::cases::{Case, cases};
use crate::support::forum::{EmptyForum, Forum};

pub(crate) fn cases() -> Vec<Case> {
    let mut all = cases![
        every_field_of_an_entry_is_on_its_page,
        the_same_file_twice_changes_nothing,
        a_changed_entry_makes_a_version_and_keeps_the_old_one,
        a_rating_that_moves_makes_no_version,
        broken_entries_are_named_and_the_good_ones_come_in,
        a_file_that_is_none_of_ours_is_one_clear_error,
        a_file_may_come_through_standard_input,
        many_entries_come_in_by_chunks,
        mail_addresses_are_on_no_page,
        hostile_markup_is_harmless_in_every_field,
        an_import_enters_no_list,
        an_address_in_another_spelling_is_the_same_proposal,
        a_track_is_a_category_and_no_track_is_the_general_one,
        a_person_is_one_in_every_role,
        the_first_import_may_come_before_the_first_start,
        what_an_older_forum_rendered_is_rendered_again_after_a_start,
    ];
    all.extend(following::cases());
    all.extend(pages::cases());
    all.extend(columns::cases());
    all.extend(keys::cases());
    all.extend(commanding::cases());
    all.extend(correcting::cases());
    all.extend(deciding::cases());
    all.extend(hostile::cases());
    all.extend(merging::cases());
    all.extend(ordering::cases());
    all.extend(pasting::cases());
    all.extend(pruning::cases());
    all.extend(publishing::cases());
    all.extend(syncing::cases());
    all.extend(foreseeing::cases());
    all.extend(joining::cases());
    all.extend(carrying::cases());
    all.extend(zones::cases());
    all
}

fn fixture(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/forum/fixtures")
        .join(name);
    path.to_str().expect("a path in UTF-8").to_owned()
}

/// Imports a file and gives the report; the exit code is the expected one.
#[track_caller]
fn import_file(forum: &Forum, file: &str, summit: &str, code: i32) -> String {
    let output = forum.command(&["import", "json", file, "--summit", summit]);
    let (said, complained) = (
        String::from_utf8_lossy(&output.stdout).into_owned(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    );
    assert_eq!(output.status.code(), Some(code), "{said}{complained}");
    format!("{said}{complained}")
}

/// Imports a value as a file.
#[track_caller]
pub(crate) fn import(forum: &Forum, file: &Value, code: i32) -> String {
    let path = forum.folder().join("import.json");
    std::fs::write(&path, file.to_string()).expect("the file is written");
    import_file(forum, path.to_str().expect("UTF-8"), "rivers", code)
}

/// A file with these proposals.
pub(crate) fn file(proposals: &[Value]) -> Value {
    json!({ "summit": { "title": "Rivers" }, "proposals": proposals })
}

fn rivers(forum: &Forum) -> String {
    import_file(forum, &fixture("proposals.json"), "rivers", 0)
}

fn every_field_of_an_entry_is_on_its_page(forum: &Forum) {
    assert!(rivers(forum).starts_with("4 new, 0 changed"));
    let page = forum
        .reader()
        .visit("/proposals?order=newest")
        .link("Who owns the gauge? Public data about water levels")
        .expect(200);
    for words in [
        "What three basins learned by publishing every reading",
        "3 - Data that people use",
        "12 - Water and the right to know",
        "Round table",
        "English",
        "Accepted",
        "3.50 / 5",
        "4 votes",
        "4.25 / 5",
        "1,204 votes",
        "Readings are public in law and private in practice.",
        "What is measured",
        "the register",
        "Nul",
        "Ines Aldana",
        "Gauge Commons",
        "Uruguay",
        "Ines has read river gauges for twenty years.",
        "Omar Brahimi",
        "Basin Agency",
        "Algeria",
        "Omar keeps the archive.",
        "Tove Lind",
        "Norway",
        "Pronouns: she",
        "1,500",
        "7 May 2031, 09:30",
        "90 minutes",
        "Pavilion 2",
        "Beginner",
        "Remote ok",
        "Yes",
        "projector; two microphones; mail […]",
        "Open Rivers Summit 2031",
        "proposal 41 on rivers.example",
    ] {
        page.must_say(words);
    }
    // Handed in and last changed, as instants: the place of the reader decides how they read.
    for at in ["2031-01-19T16:08:28Z", "2031-01-20T08:00:01Z"] {
        assert!(page.has(&format!("time[datetime='{at}']")), "{at}");
    }
    assert!(page.has("time[datetime='2031-05-07T09:30-03:00']"));
    let roles = page.texts(".persons .role");
    assert_eq!(roles, ["submitter, speaker", "speaker", "facilitator"]);
    assert!(!page.body.contains("hidden-id-7"));
    assert!(!page.says("Empty field") && !page.says("Description\nNull"));
    let body = &page.body;
    let order = |words: &str| body.find(words).expect(words);
    assert!(
        order("comes first") < order("comes second"),
        "unknown fields keep their order"
    );
}

fn the_same_file_twice_changes_nothing(forum: &Forum) {
    rivers(forum);
    let rows = |table: &str| {
        forum
            .database()
            .number(&format!("SELECT COUNT(*) AS number FROM {table}"))
    };
    let tables = [
        "proposals",
        "proposal_versions",
        "proposal_sources",
        "source_urls",
        "source_ratings",
        "people",
        "person_addresses",
        "proposal_people",
        "tracks",
        "categories",
        "summits",
        "summit_names",
        "topics",
        "posts",
    ];
    let before: Vec<i64> = tables.iter().map(|table| rows(table)).collect();
    let page = forum.reader().visit("/proposals").expect(200).body;
    assert!(
        rivers(forum).starts_with("0 new, 0 changed, 0 with other ratings or dates, 4 as before")
    );
    let after: Vec<i64> = tables.iter().map(|table| rows(table)).collect();
    assert_eq!(before, after);
    assert_eq!(page, forum.reader().visit("/proposals").expect(200).body);
}

fn a_changed_entry_makes_a_version_and_keeps_the_old_one(forum: &Forum) {
    let mut entry = json!({ "id": 1, "title": "Small rivers", "language": "en", "abstract": "One.", "room": "A" });
    import(forum, &file(&[entry.clone()]), 0);
    // A member's pages are never kept, so that another process's import shows at once on every engine.
    let reader = forum.ana();
    let first = reader.visit("/proposals").link("Small rivers").expect(200);
    entry["title"] = "Small streams".into();
    entry["abstract"] = "One. Two.".into();
    entry["speakers"] = json!([{ "name": "Ana Sala" }]);
    let report = import(forum, &file(&[entry]), 0);
    assert!(report.starts_with("0 new, 1 changed"), "{report}");

    // The old address leads to the new one, and the topic follows.
    let page = reader.visit(&first.path()).expect(200);
    assert!(page.path().ends_with("/small-streams"), "{}", page.path());
    page.must_say("What changed: title, abstract, speakers");
    let headings = page.texts("#versions > li > h3");
    assert_eq!(headings.len(), 2);
    assert!(headings[0].starts_with("Version 2, "), "{headings:?}");
    let topic = page.link("Discuss this proposal").expect(200);
    assert_eq!(topic.heading(), "Small streams");

    let second = page.link("Version 2").expect(200);
    assert_eq!(second.texts("del"), ["rivers"]);
    assert_eq!(second.texts("ins"), ["streams", "Two.", "Ana Sala"]);
    let first = second.link("Version 1").expect(200);
    first.must_say("Small rivers").must_say("One.");
    reader
        .visit(
            &page
                .path()
                .replace("small-streams", "small-streams/versions/3"),
        )
        .expect(404);
    reader
        .visit(
            &page
                .path()
                .replace("small-streams", "small-streams/versions/0"),
        )
        .expect(404);
}

fn a_rating_that_moves_makes_no_version(forum: &Forum) {
    let mut entry = json!({ "id": 1, "title": "Small rivers", "public_rating": { "average": 4, "votes": 2, "max": 5 } });
    import(forum, &file(&[entry.clone()]), 0);
    let page = forum.ana().visit("/proposals").expect(200);
    page.must_say("4.00 / 5").must_say("2 votes");
    entry["public_rating"] = json!({ "average": 4.5, "votes": 3, "max": 5 });
    entry["updated_at"] = "2031-02-02T00:00:00Z".into();
    let report = import(forum, &file(&[entry.clone()]), 0);
    assert!(
        report.starts_with("0 new, 0 changed, 1 with other"),
        "{report}"
    );
    let page = forum.ana().visit("/proposals").expect(200);
    page.must_say("4.50 / 5").must_say("3 votes");
    assert_eq!(page.link("Small rivers").all("#versions > li").len(), 1);
    entry["public_rating"] = Value::Null;
    import(forum, &file(&[entry]), 0);
    forum
        .reader()
        .visit("/proposals")
        .expect(200)
        .must_not_say("3 votes");
}

fn broken_entries_are_named_and_the_good_ones_come_in(forum: &Forum) {
    let report = import(
        forum,
        &file(&[
            json!({ "id": 1, "title": "Good one" }),
            json!({ "id": 2 }),
            json!({ "id": 3, "title": "Bad parts", "language": "Klingonese", "state": "maybe", "url": "javascript:alert(1)",
                    "created_at": "soon", "speakers": [{ "affiliation": "X" }, { "name": "Y", "email": "secret at mail" }],
                    "public_rating": { "average": 7, "votes": 2, "max": 5 }, "abstract": ["no"] }),
            json!("no object"),
            json!({ "id": 1, "title": "Same id" }),
            json!({ "title": "No id" }),
            json!({ "id": 7, "title": "Too deep", "abstract": ">".repeat(40_000) }),
            json!({ "id": 8, "title": "Good two" }),
        ]),
        2,
    );
    assert!(report.starts_with("2 new, 0 changed"), "{report}");
    for line in [
        "entry 2 (id 2): title is missing",
        "entry 3 (id 3, \"Bad parts\"): language \"Klingonese\" is a language that is not known",
        "entry 3 (id 3, \"Bad parts\"): state \"maybe\" is none of draft, new, submitted,",
        "entry 3 (id 3, \"Bad parts\"): url is no http or https address",
        "entry 3 (id 3, \"Bad parts\"): created_at \"soon\" is no time",
        "entry 3 (id 3, \"Bad parts\"): speakers[0].name is missing",
        "entry 3 (id 3, \"Bad parts\"): speakers[1].email is no mail address",
        "entry 3 (id 3, \"Bad parts\"): public_rating.average 7 is not between 0 and 5",
        "entry 3 (id 3, \"Bad parts\"): abstract is no text",
        "entry 4: entry is no object",
        "entry 5 (id 1, \"Same id\"): id is also that of entry 1",
        "entry 6 (\"No id\"): id is missing",
        "entry 7 (id 7, \"Too deep\"): abstract is longer than 32000 characters, or nested too deeply",
    ] {
        assert!(report.contains(line), "{line}\n{report}");
    }
    assert!(!report.contains("secret"), "{report}");
    let titles = forum.reader().visit("/proposals").texts(".row .title");
    assert_eq!(titles, ["Good two", "Good one"]);
}

fn a_file_that_is_none_of_ours_is_one_clear_error(forum: &Forum) {
    let path = forum.folder().join("wrong.json");
    for (text, sentence) in [
        ("", "this is no JSON"),
        ("{\"proposals\": [", "this is no JSON"),
        ("{\"proposals\": []}", "there is no entry in it"),
        ("{\"talks\": [1]}", "there is no list \"proposals\" in it"),
        ("17", "there is no list \"proposals\" in it"),
    ] {
        std::fs::write(&path, text).expect("the file is written");
        let said = import_file(forum, path.to_str().expect("UTF-8"), "rivers", 1);
        assert!(
            said.contains(sentence) && said.lines().count() == 1,
            "{text}: {said}"
        );
    }
    let said = import_file(forum, "/nowhere/at-all.json", "rivers", 1);
    assert!(
        said.contains("/nowhere/at-all.json cannot be read"),
        "{said}"
    );
    let said = import_file(forum, &fixture("proposals.json"), "Rivers 2031!", 1);
    assert!(said.contains("a summit's slug"), "{said}");
    assert_eq!(
        forum
            .database()
            .number("SELECT COUNT(*) AS number FROM summits"),
        0
    );
}

fn a_file_may_come_through_standard_input(forum: &Forum) {
    // Nothing stands there in a case, which is a file without JSON.
    let said = import_file(forum, "-", "rivers", 1);
    assert!(said.contains("standard input: this is no JSON"), "{said}");
}

fn many_entries_come_in_by_chunks(forum: &Forum) {
    let entries: Vec<Value> = (1..=120)
        .map(|n| json!({ "id": n, "title": format!("Proposal of river {n}"), "track": format!("{} - Track", n % 3) }))
        .collect();
    assert!(import(forum, &file(&entries), 0).starts_with("120 new"));
    forum
        .reader()
        .visit("/proposals")
        .expect(200)
        .must_say("120 proposals");
    let facts = "SELECT COUNT(*) AS number FROM facts WHERE kind =";
    assert_eq!(
        forum
            .database()
            .number(&format!("{facts} 'proposal.created'")),
        120
    );
    assert_eq!(
        forum
            .database()
            .number(&format!("{facts} 'import.finished'")),
        1
    );
    let counted = "SELECT proposal_count AS number FROM summits";
    assert_eq!(forum.database().number(counted), 120);
    assert_eq!(
        forum
            .database()
            .number("SELECT CAST(SUM(proposal_count) AS BIGINT) AS number FROM tracks"),
        120
    );
}

fn mail_addresses_are_on_no_page(forum: &Forum) {
    rivers(forum);
    let reader = forum.reader();
    let list = reader.visit("/proposals").expect(200);
    let mut pages = vec![list.body.clone()];
    for title in list.all(".row .title a") {
        let page = list.follow(title).expect(200);
        pages.push(page.link("Version 1").expect(200).body);
        pages.push(page.link("Discuss this proposal").expect(200).body);
        pages.push(page.body);
    }
    for page in &pages {
        assert!(!page.contains("people.example"), "{page}");
        assert!(!page.contains("secretariat.example"), "{page}");
        assert!(!page.contains("mailto:"), "{page}");
    }
    let holding = |column: &str, table: &str| {
        let query = format!(
            "SELECT COUNT(*) AS number FROM {table} WHERE {column} LIKE '%people.example%'"
        );
        forum.database().number(&query)
    };
    assert_eq!(holding("address", "person_addresses"), 2);
    for (column, table) in [
        ("content", "proposal_versions"),
        ("rendered", "proposal_versions"),
        ("identity", "people"),
        ("payload", "facts"),
    ] {
        assert_eq!(holding(column, table), 0, "{table}.{column}");
    }
}

fn hostile_markup_is_harmless_in_every_field(forum: &Forum) {
    import_file(forum, &fixture("hostile.json"), "rivers", 0);
    let list = forum.reader().visit("/proposals").expect(200);
    let one = list.follow(list.find(".row .title a")).expect(200);
    let version = one.link("Version 1").expect(200);
    let topic = one.link("Discuss this proposal").expect(200);
    for page in [&list, &one, &version, &topic] {
        crate::support::html::must_be_valid(page);
        for css in [
            "main script",
            "main style",
            "main iframe",
            "main img",
            "main [onclick]",
            "main [onload]",
            "main [onerror]",
            "main [href^='javascript:']",
        ] {
            assert!(!page.has(css), "{css} in {}\n{}", page.url, page.body);
        }
        assert!(!page.has("main .record form") && !page.has("main .record h1"));
    }
    one.must_say("<script>x('label')</script>")
        .must_say("<script>x('key')</script>");
    assert!(!one.body.contains('\u{0}') && !one.body.contains('\u{7}'));
}

fn an_import_enters_no_list(forum: &Forum) {
    rivers(forum);
    let reader = forum.reader();
    for path in ["/latest", "/top", "/"] {
        let page = reader.visit(path).expect(200);
        assert!(!page.has(".row a[href^='/t/']"), "{path}\n{}", page.body);
    }
}

fn an_address_in_another_spelling_is_the_same_proposal(forum: &Forum) {
    let entry = |id: Value, url: &str| json!({ "id": id, "title": "Small rivers", "url": url });
    import(
        forum,
        &file(&[entry(
            1.into(),
            "http://www.rivers.example/conference/r/program/proposal/1",
        )]),
        0,
    );
    let report = import(
        forum,
        &file(&[entry(
            "x-1".into(),
            "https://rivers.example/conferences/r/program/proposals/1/",
        )]),
        0,
    );
    assert!(report.starts_with("0 new, 1 changed"), "{report}");
    import(
        forum,
        &file(&[entry(2.into(), "https://rivers.example/2")]),
        0,
    );
    let report = import(
        forum,
        &file(&[entry("x-1".into(), "https://rivers.example/2")]),
        2,
    );
    assert!(
        report.contains("url is that of proposal 2 here"),
        "{report}"
    );
    assert_eq!(
        forum
            .database()
            .number("SELECT COUNT(*) AS number FROM proposals"),
        2
    );
}

fn a_track_is_a_category_and_no_track_is_the_general_one(forum: &Forum) {
    rivers(forum);
    let page = forum.reader().visit("/categories").expect(200);
    page.must_say("Water and the right to know")
        .must_say("Transparence de l’eau");
    let count = |slug: &str| {
        let query = format!("SELECT topic_count AS number FROM categories WHERE slug = '{slug}'");
        forum.database().number(&query)
    };
    assert_eq!(count("water-and-the-right-to-know"), 2);
    assert_eq!(count("general"), 1);
}

fn a_person_is_one_in_every_role(forum: &Forum) {
    rivers(forum);
    let named = "SELECT COUNT(*) AS number FROM people WHERE name = 'Ines Aldana'";
    assert_eq!(forum.database().number(named), 1);
    let roles = "SELECT COUNT(*) AS number FROM proposal_people p JOIN people o ON o.id = p.person_id WHERE o.name = 'Ines Aldana'";
    assert_eq!(forum.database().number(roles), 2);
}

fn the_first_import_may_come_before_the_first_start(empty: &EmptyForum) {
    let forum = &empty.0;
    forum.stop();
    assert!(rivers(forum).starts_with("4 new"));
}

fn what_an_older_forum_rendered_is_rendered_again_after_a_start(forum: &Forum) {
    rivers(forum);
    forum.settle();
    forum.database().damage(
        "UPDATE proposal_versions SET rendered = '{}', render_version = 0;
         UPDATE site_settings SET value = '0' WHERE key = 'proposal_render_version';",
    );
    let reader = forum.reader();
    reader.visit("/proposals/1").must_not_say("Readings are public in law");
    forum.restart();
    forum.settle();
    let page = reader.visit("/proposals/1");
    page.must_say("Readings are public in law and private in practice.");
    assert!(!page.body.contains("people.example"), "a mail address is shown");
}
