//! Files that are broken, or made to break: one sentence says what is wrong, and nothing is written.

use std::time::Instant;

use serde_json::json;

use crate::imports::facts;
use crate::imports::bringing::bring;
use crate::imports::file;
use crate::support::cases::{Case, case, cases};
use crate::support::engines::Engine;
use crate::support::forum::Forum;
use crate::support::writing::counters_are_right;

pub(crate) fn cases() -> Vec<Case> {
    let mut all = cases![
        what_breaks_off_is_one_sentence,
        what_is_of_another_kind_is_one_sentence,
        what_is_made_to_break_readers_breaks_nothing,
    ];
    // On one engine: it takes seconds.
    all.push(case!(a_large_summit_comes_in).only(Engine::Sqlite));
    all
}

/// It is refused in one line, and nothing is there.
#[track_caller]
fn is_refused(forum: &Forum, kind: &str, bytes: &[u8], what: &str) {
    let said = bring(forum, kind, bytes, &[], 1);
    assert_eq!(said.trim_end().lines().count(), 1, "{kind}, {what}: {said}");
    assert!(said.contains("import.file"), "{kind}, {what}: {said}");
    for table in ["proposals", "summits", "sources", "facts"] {
        let since = if table == "facts" { " WHERE kind LIKE 'import%'" } else { "" };
        let query = format!("SELECT COUNT(*) AS number FROM {table}{since}");
        assert_eq!(forum.database().number(&query), 0, "{kind}, {what}: {table}");
    }
}

fn what_breaks_off_is_one_sentence(forum: &Forum) {
    for told in facts::all("x") {
        let bytes = told.text.as_bytes();
        is_refused(forum, told.kind, b"", "nothing");
        is_refused(forum, told.kind, &[0xff, 0xfe, 0x00, 0xd8, 0x41], "no text");
        // Half a table or half a topic is a whole one that is shorter.
        if !matches!(told.kind, "osem-csv" | "csv" | "companion") {
            is_refused(forum, told.kind, &bytes[..bytes.len() / 2], "half");
        }
    }
}

fn what_is_of_another_kind_is_one_sentence(forum: &Forum) {
    let all = facts::all("x");
    let text = |kind: &str| {
        let told = all.iter().find(|told| told.kind == kind);
        told.expect("a kind").text.clone().into_bytes()
    };
    for (kind, other) in [
        ("json", "osem-page"),
        ("osem-api", "pretalx"),
        ("osem-csv", "csv"),
        ("osem-page", "schedule-xml"),
        ("schedule-xml", "osem-page"),
        ("schedule-json", "json"),
        ("pretalx", "osem-api"),
        ("companion", "json"),
    ] {
        is_refused(forum, kind, &text(other), other);
    }
}

fn what_is_made_to_break_readers_breaks_nothing(forum: &Forum) {
    let around = |doctype: &str, title: &str| {
        format!(
            "<?xml version=\"1.0\"?>{doctype}<schedule><conference><title>Rivers</title></conference><day date=\"2031-05-06\">\
             <room name=\"A\"><event id=\"1\"><title>{title}</title></event></room></day></schedule>"
        )
    };
    let outside = around("<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;");
    is_refused(forum, "schedule-xml", outside.as_bytes(), "a file from outside");
    let mut laughs = String::from("<!DOCTYPE s [<!ENTITY l0 \"ha\">");
    for n in 1..10 {
        let tenfold = format!("&l{};", n - 1).repeat(10);
        laughs.push_str(&format!("<!ENTITY l{n} \"{tenfold}\">"));
    }
    laughs.push_str("]>");
    is_refused(forum, "schedule-xml", around(&laughs, "&l9;").as_bytes(), "much laughter");
    let deep = "[".repeat(200_000);
    for kind in ["json", "osem-api", "pretalx", "schedule-json"] {
        is_refused(forum, kind, deep.as_bytes(), "deep");
    }
    let packed = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b, 0x4c, 0x4a, 6, 0, 0xc2, 0x41, 0x24, 0x35, 3, 0, 0, 0];
    for kind in ["csv", "osem-csv"] {
        is_refused(forum, kind, &packed, "packed");
    }
    let large = vec![b' '; 65 << 20];
    is_refused(forum, "json", &large, "65 MB");
}

fn a_large_summit_comes_in(forum: &Forum) {
    const ENTRIES: usize = 10_000;
    let entries: Vec<_> = (0..ENTRIES)
        .map(|n| json!({ "id": n, "title": format!("River {n}"), "language": "en", "track": format!("{} - Track", n % 9) }))
        .collect();
    let text = file(&entries).to_string();
    let begun = Instant::now();
    let said = bring(forum, "json", text.as_bytes(), &[], 0);
    println!("{ENTRIES} entries come in within {:?}", begun.elapsed());
    assert!(said.starts_with("10000 new"), "{said}");
    counters_are_right(forum);
}
