//! The table of routes is complete, every address is guarded as its row says, and every answer has its headers.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::safety::table::{Things, rows, source};
use crate::support::browser::Answer;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::wire::Wire;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        every_handler_is_routed_exactly_once,
        no_two_rows_have_one_address,
        a_reader_gets_no_page_of_a_members_row,
        a_reader_changes_nothing_by_a_members_row,
        a_member_learns_nothing_of_a_row_of_the_staff,
        a_moderator_is_no_admin,
        every_answer_of_the_table_has_the_headers_of_safety,
        every_other_answer_has_the_headers_of_safety,
        a_forum_on_tls_asks_for_nothing_else,
    ]
}

fn every_handler_is_routed_exactly_once() {
    let mut routed: BTreeMap<String, usize> = handlers().into_iter().map(|name| (name, 0)).collect();
    let mut wrong = Vec::new();
    for row in rows() {
        match routed.get_mut(&row.handler) {
            Some(times) => *times += 1,
            None => wrong.push(format!("{row} names {}, which is no handler", row.handler)),
        }
    }
    for (handler, times) in routed {
        if times != 1 {
            wrong.push(format!("{handler} is routed {times} times"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// All functions that are marked as handlers, named as the table names them.
fn handlers() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![root.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().contains("/handlers") {
                found.extend(handlers_of(root, &path));
            }
        }
    }
    assert!(found.len() > 40, "only {found:?}");
    found
}

fn handlers_of(root: &Path, file: &Path) -> Vec<String> {
    let inside = file.strip_prefix(root).expect("a file of the crate");
    let text = source(inside.to_str().expect("a path in UTF-8"));
    let module = inside.with_extension("");
    let module: Vec<_> = module
        .iter()
        .skip(1)
        .filter_map(|part| part.to_str())
        .filter(|part| *part != "mod")
        .collect();
    let mut lines = text.lines();
    let mut found = Vec::new();
    while let Some(line) = lines.next() {
        if !matches!(line.trim(), "#[handler]" | "#[poem::handler]") {
            continue;
        }
        let head = lines.find(|line| line.contains("fn ")).unwrap_or_default();
        let name = head.split("fn ").nth(1).unwrap_or_default();
        let name = name.split(['(', '<']).next().unwrap_or_default();
        assert!(head.starts_with("pub "), "{}: {name} is not public", inside.display());
        found.push(format!("{}::{name}", module.join("::")));
    }
    found
}

fn no_two_rows_have_one_address() {
    let mut seen: Vec<_> = rows().iter().map(ToString::to_string).collect();
    seen.sort();
    let all = seen.len();
    seen.dedup();
    assert_eq!(seen.len(), all);
}

fn a_reader_gets_no_page_of_a_members_row(forum: &Forum) {
    let (things, reader) = (Things::of_ana(forum), forum.reader());
    for row in rows().iter().filter(|row| row.permission != "Anyone" && row.is_get()) {
        let answer = reader.send(&things.request(row, &reader));
        let there = answer.header("location");
        assert!(answer.status == 303 && there.starts_with("/login?back="), "{row}: {} {there}", answer.status);
    }
}

fn a_reader_changes_nothing_by_a_members_row(forum: &Forum) {
    let (things, reader) = (Things::of_ana(forum), forum.reader());
    for row in rows().iter().filter(|row| row.permission != "Anyone" && !row.is_get()) {
        let answer = reader.send(&things.request(row, &reader));
        assert_eq!(answer.status, 401, "{row}");
    }
    let facts = "SELECT COUNT(*) AS number FROM facts WHERE actor_id IS NULL AND topic_id IS NOT NULL";
    assert_eq!(forum.database().number(facts), 0);
}

#[track_caller]
fn must_not_be_there_for(forum: &Forum, who: &crate::support::people::Person, permissions: &[&str]) {
    let things = Things::of_ana(forum);
    for row in rows().iter().filter(|row| permissions.contains(&row.permission.as_str())) {
        let answer = who.send(&things.request(row, who));
        assert_eq!(answer.status, 404, "{row}");
    }
}

fn a_member_learns_nothing_of_a_row_of_the_staff(forum: &Forum) {
    must_not_be_there_for(forum, &forum.ben(), &["Admin", "Organiser"]);
}

fn a_moderator_is_no_admin(forum: &Forum) {
    must_not_be_there_for(forum, &forum.mona(), &["Admin", "Organiser"]);
}

#[track_caller]
fn must_have_headers(what: &str, answer: &Answer) {
    let policy = answer.header("content-security-policy");
    for part in ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"] {
        assert!(policy.contains(part), "{what}: {part} is not in {policy:?}");
    }
    assert!(!policy.contains("unsafe"), "{what}: {policy}");
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
    ] {
        assert_eq!(answer.header(name), value, "{name} of {what}");
    }
    assert!(!answer.header("permissions-policy").is_empty(), "{what}");
    assert!(answer.header("server").is_empty(), "{what} names its server");
}

fn every_answer_of_the_table_has_the_headers_of_safety(forum: &Forum) {
    let (things, reader) = (Things::of_ana(forum), forum.reader());
    // Twice: the second answer comes from the kept pages.
    for row in rows().iter().chain(&rows()) {
        must_have_headers(&row.to_string(), &reader.send(&things.request(row, &reader)));
    }
    let ben = forum.ben();
    // Whoever signs out halfway is nobody for the rest.
    for row in rows().iter().filter(|row| row.path != "/logout") {
        must_have_headers(&row.to_string(), &ben.send(&things.request(row, &ben)));
    }
}

fn every_other_answer_has_the_headers_of_safety(forum: &Forum) {
    let page = forum.reader().visit("/").expect(200);
    let style = page.find("link[rel=stylesheet]").attr("href").expect("a style sheet");
    let cookie = Wire::get("/").send(forum.url());
    let known = Wire::get("/").header("if-none-match", cookie.header("etag"));
    for (what, wire) in [
        ("a style sheet", Wire::get(style)),
        ("an unknown file", Wire::get("/assets/nothing.js")),
        ("an icon", Wire::get("/favicon.ico")),
        ("an unknown page", Wire::get("/nowhere")),
        ("a redirect", Wire::get("/latest/")),
        ("an unknown method", Wire::of("BREW", "/")),
        ("a foreign form", Wire::post("/login", &[]).header("origin", "https://evil.example")),
        ("a form that cannot be read", Wire::post("/login", &[("name", "a"), ("name", "b")])),
    ] {
        must_have_headers(what, &wire.send(forum.url()));
    }
    // A 304 brings no headers that the kept page has already.
    assert_eq!(known.send(forum.url()).status, 304);
}

fn a_forum_on_tls_asks_for_nothing_else(ground: &crate::support::cases::Ground) {
    let forum = Forum::open(ground, &["--url", "https://forum.example"]);
    for path in ["/", "/login", "/nowhere"] {
        let promised = forum.reader().fetch(path);
        assert!(promised.header("strict-transport-security").starts_with("max-age="), "{path}");
    }
    let plain = Forum::open(ground, &[]);
    assert!(plain.reader().fetch("/").header("strict-transport-security").is_empty());
}
