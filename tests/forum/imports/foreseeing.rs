//! A dry run says what the import then does, whatever the file is like.

use serde_json::{Value, json};

use crate::imports::file;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::writing::counters_are_right;

pub(crate) fn cases() -> Vec<Case> {
    cases![a_dry_run_says_what_the_import_does]
}

/// What either of them comes to.
#[derive(Debug, Default, PartialEq)]
struct Figures {
    new: usize,
    changed: usize,
    as_before: usize,
    gone: usize,
    is_most: bool,
    left_out: Vec<String>,
}

/// Reads a number before each of these words in a line.
fn number(line: &str, words: &str) -> usize {
    let (before, _) = line.split_once(words).unwrap_or_default();
    let digits = before.trim_end().rsplit(|c: char| !c.is_ascii_digit()).next();
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

fn figures(said: &str) -> Figures {
    let all = |words: &str| said.lines().map(|line| number(line, words)).sum::<usize>();
    let left_out = said.split_once("Left out, until it is put right:").map_or("", |(_, lines)| lines);
    Figures {
        new: all(" new, "),
        changed: all(" changed, "),
        as_before: all(" with other ratings or dates") + all(" as before"),
        gone: all(" marked as gone") + all(" no longer there, and marked so") + all(" are not in this, which is most"),
        is_most: said.contains("Most of what the source had is not in this") || said.contains("which is most of"),
        left_out: left_out.lines().map(str::to_owned).filter(|line| !line.is_empty()).collect(),
    }
}

#[track_caller]
fn import(forum: &Forum, (summit, name): (&str, &str), entries: &[Value], flags: &[&str]) -> String {
    let path = forum.folder().join("foreseen.json");
    std::fs::write(&path, file(entries).to_string()).expect("the file is written");
    let path = path.to_str().expect("UTF-8");
    let told = [&["import", "json", path, "--summit", summit, "--name", name], flags].concat();
    let output = forum.command(&told);
    assert!(matches!(output.status.code(), Some(0 | 2)), "{output:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// What sources say one after the other, and then one more.
struct Story {
    name: &'static str,
    before: Vec<(&'static str, Vec<Value>)>,
    then: (&'static str, Vec<Value>),
    /// New, changed, as before, gone.
    comes_to: (usize, usize, usize, usize),
}

/// An entry whose page is that of another number, as its source may have renumbered it. `%` stands for the story.
fn at(id: &str, page: u32, title: &str) -> Value {
    json!({ "id": id, "title": title, "language": "en", "state": "new", "url": format!("https://%.example/sessions/{page}") })
}

fn bare(id: &str, title: &str) -> Value {
    json!({ "id": id, "title": title, "language": "en", "state": "new" })
}

fn with(mut entry: Value, part: &str, value: impl Into<Value>) -> Value {
    entry[part] = value.into();
    entry
}

fn three() -> Vec<Value> {
    vec![at("1", 1, "Small rivers"), at("2", 2, "Lakes"), at("3", 3, "Seas")]
}

fn stories() -> Vec<Story> {
    let guid = |entry: Value| with(entry, "guid", "guid-of-%");
    let story = |name, before, then, comes_to| Story { name, before, then, comes_to };
    let votes = json!({ "average": 4.5, "votes": 3, "max": 5 });
    vec![
        story("a-first-file", vec![], ("one", three()), (3, 0, 0, 0)),
        story(
            "new-changed-same-gone",
            vec![("one", three())],
            ("one", vec![at("1", 1, "Great rivers"), at("2", 2, "Lakes"), at("4", 4, "Oceans")]),
            (1, 1, 1, 1),
        ),
        story(
            "only-votes",
            vec![("one", three())],
            ("one", vec![with(at("1", 1, "Small rivers"), "public_rating", votes), at("2", 2, "Lakes"), at("3", 3, "Seas")]),
            (0, 0, 3, 0),
        ),
        story(
            "renumbered",
            vec![("one", three())],
            ("one", vec![at("11", 1, "Small rivers"), at("12", 2, "Lakes"), at("13", 3, "Seas")]),
            (0, 3, 0, 0),
        ),
        story(
            "others-altogether",
            vec![("one", vec![bare("1", "Small rivers"), bare("2", "Lakes")])],
            ("one", vec![bare("11", "Small rivers"), bare("12", "Lakes")]),
            (2, 0, 0, 2),
        ),
        story("another-source", vec![("one", three())], ("other", vec![at("a", 1, "Streams"), at("b", 9, "Ponds")]), (1, 0, 1, 0)),
        story(
            "two-for-one",
            vec![("one", vec![guid(at("1", 1, "Small rivers")), at("2", 2, "Lakes")])],
            ("one", vec![at("2", 2, "Lakes"), at("11", 1, "Small rivers"), guid(bare("12", "Lesser rivers"))]),
            (1, 1, 1, 0),
        ),
        story(
            "twice-at-another-source",
            vec![("one", vec![guid(at("1", 1, "Small rivers"))])],
            ("other", vec![at("a", 1, "Small rivers"), guid(bare("b", "Lesser rivers"))]),
            (1, 0, 1, 0),
        ),
        story(
            "two-become-one",
            vec![("one", vec![at("1", 1, "Small rivers")]), ("other", vec![guid(at("2", 2, "Lesser rivers"))])],
            ("third", vec![with(guid(at("x", 1, "All rivers")), "room", "Hall 7"), at("y", 2, "No rivers")]),
            (1, 1, 0, 0),
        ),
        story(
            "left-out",
            vec![("one", three())],
            ("one", vec![at("1", 2, "Small rivers"), at("3", 3, "Seas")]),
            (0, 0, 1, 1),
        ),
        story(
            "told-apart-by-another",
            vec![("one", vec![at("1", 1, "Small rivers"), guid(at("2", 2, "Great rivers"))])],
            ("other", vec![guid(at("x", 1, "All rivers"))]),
            (0, 0, 0, 0),
        ),
        story(
            "gone-and-back",
            vec![
                ("one", three()),
                ("one", vec![at("2", 2, "Lakes"), at("3", 3, "Seas")]),
                ("one", vec![at("1b", 1, "Smaller rivers"), at("2", 2, "Lakes"), at("3", 3, "Seas")]),
            ],
            ("one", vec![at("1b", 1, "Smaller rivers"), at("2", 2, "Lakes"), at("3", 3, "Seas"), bare("1", "Small rivers")]),
            (1, 0, 3, 0),
        ),
        story(
            "broken",
            vec![("one", three())],
            ("one", vec![with(at("1", 1, "Small rivers"), "scheduled_at", "soon"), at("2", 2, "Lakes"), bare("4", "")]),
            (0, 0, 1, 1),
        ),
    ]
}

fn a_dry_run_says_what_the_import_does(forum: &Forum) {
    for Story { name, before, then, comes_to } in stories() {
        let marked = |entries: &[Value]| -> Vec<Value> {
            let text = Value::from(entries.to_vec()).to_string().replace('%', name);
            serde_json::from_str(&text).expect("entries")
        };
        for (source, entries) in &before {
            import(forum, (name, source), &marked(entries), &["--mark-gone"]);
        }
        let (source, entries) = (then.0, marked(&then.1));
        let foreseen = figures(&import(forum, (name, source), &entries, &["--dry-run"]));
        let done = figures(&import(forum, (name, source), &entries, &[]));
        assert_eq!(foreseen, done, "{name}");
        let Figures { new, changed, as_before, gone, .. } = done;
        assert_eq!((new, changed, as_before, gone), comes_to, "{name}");
    }
    // Of another summit's session nothing is taken.
    let elsewhere = [with(at("1", 1, "Small rivers"), "url", "https://renumbered.example/sessions/1")];
    for summit in ["a-new-one", "renumbered-again"] {
        let foreseen = figures(&import(forum, (summit, "one"), &elsewhere, &["--dry-run"]));
        let done = figures(&import(forum, (summit, "one"), &elsewhere, &[]));
        assert_eq!((foreseen.left_out.len(), &foreseen), (1, &done), "{summit}");
    }
    counters_are_right(forum);
    assert!(forum.command(&["doctor"]).status.success());
}
