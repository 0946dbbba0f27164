//! The house itself: imports go down, files stay short, both engines have the same steps.

mod examples;
mod floors;
mod paths;
pub(crate) mod tokens;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::architecture::floors::{Place, Room};
use crate::architecture::paths::{Source, Use};
use crate::support::cases::{Case, cases};
use crate::support::engines::Engine;

pub(crate) fn cases() -> Vec<Case> {
    let own = cases![
        imports_go_down_the_floors,
        nouns_do_not_go_in_circles,
        every_import_names_its_address,
        raw_html_comes_from_the_text_alone,
        doors_hold_no_code,
        files_stay_short,
        both_engines_have_the_same_migrations,
    ];
    [own, examples::cases()].into_iter().flatten().collect()
}

/// Files that may hold `PreEscaped` besides `src/platform/text`, each with its reason beside it.
const RAW_HTML: &[&str] = &[
    // Puts escaped words and markup together into a sentence.
    "src/platform/i18n/messages.rs",
];

/// A file is pleasant up to here …
const PLEASANT: usize = 400;
/// … and never longer than this …
const BEARABLE: usize = 600;
/// … and no more than so many files are unpleasant.
const UNPLEASANT_FILES: usize = 8;

/// Every file by its path from the root of the crate.
pub(crate) type Files = BTreeMap<String, String>;

fn imports_go_down_the_floors() {
    must_be_none(&steps_up(&sources()));
}

fn nouns_do_not_go_in_circles() {
    must_be_none(&circles(&sources()));
}

fn every_import_names_its_address() {
    must_be_none(&hidden_addresses(&sources()));
}

fn raw_html_comes_from_the_text_alone() {
    must_be_none(&raw_html(&sources(), RAW_HTML));
}

fn doors_hold_no_code() {
    must_be_none(&code_in_doors(&sources()));
}

fn files_stay_short() {
    must_be_none(&long_files(
        &files_below(&["src", "tests", "assets"]),
        UNPLEASANT_FILES,
    ));
}

fn both_engines_have_the_same_migrations() {
    let names = |engine: Engine| {
        let entries = fs::read_dir(engine.migrations())
            .into_iter()
            .flatten()
            .flatten();
        entries
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect::<BTreeSet<_>>()
    };
    assert_eq!(names(Engine::Sqlite), names(Engine::Postgres));
}

/// Steps up, sideways where that is not allowed, to the roof, and from the ground to a noun.
fn steps_up(files: &Files) -> Vec<String> {
    each_use(files, |place, used| {
        let from = Place::of_file(place)?;
        let to = Place::of_path(&used.path)?;
        from.wrong_to_use(&to)
    })
}

/// Nouns whose models, or whose parts, use each other in a circle, told by the imports that make it.
fn circles(files: &Files) -> Vec<String> {
    let mut found = Vec::new();
    for floor in [1, 2] {
        let mut edges: BTreeMap<(String, String), String> = BTreeMap::new();
        for (path, source) in files {
            let Some(Place::Noun(noun, room)) = Place::of_file(path) else {
                continue;
            };
            for used in Source::read(path, source).uses {
                let Some(Place::Noun(other, other_room)) = Place::of_path(&used.path) else {
                    continue;
                };
                if room.floor() == floor && other_room.floor() == floor && noun != other {
                    let place = format!("{path}:{} uses {}", used.line, used.path.join("::"));
                    edges.entry((noun.clone(), other)).or_insert(place);
                }
            }
        }
        found.extend(floors::circles(&edges));
    }
    found
}

/// Re-exports, `super` outside tests, and globs: what hides where something lives.
fn hidden_addresses(files: &Files) -> Vec<String> {
    let mut found = Vec::new();
    for (path, source) in files {
        let source = Source::read(path, source);
        found.extend(
            source
                .hidden
                .iter()
                .map(|(line, what)| format!("{path}:{line}: {what}")),
        );
    }
    found
}

fn raw_html(files: &Files, exceptions: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, source) in files {
        let allowed = path.starts_with("src/platform/text") || exceptions.contains(&path.as_str());
        let lines = Source::read(path, source).lines_with("PreEscaped");
        match (allowed, lines.first()) {
            (false, Some(line)) => found.push(format!(
                "{path}:{line}: PreEscaped outside src/platform/text"
            )),
            (true, None) if exceptions.contains(&path.as_str()) => {
                found.push(format!(
                    "{path} is an exception that is not needed any more"
                ));
            }
            _ => {}
        }
    }
    found
}

fn code_in_doors(files: &Files) -> Vec<String> {
    let is_door = |path: &str| matches!(Place::of_file(path), Some(Place::Noun(_, Room::Door)));
    let doors = files.iter().filter(|(path, _)| is_door(path));
    let code =
        doors.flat_map(|(path, source)| Source::read(path, source).code_beside_modules(path));
    code.collect()
}

fn long_files(files: &Files, unpleasant_at_most: usize) -> Vec<String> {
    // Tables, one declaration after another: nobody reads them through.
    let lengths = files
        .iter()
        .filter(|(path, _)| *path != "src/schema.rs")
        .map(|(path, text)| (text.lines().count(), path));
    let mut long: Vec<_> = lengths.filter(|(lines, _)| *lines > PLEASANT).collect();
    long.sort_unstable_by(|one, other| other.cmp(one));
    let too_long = long.first().is_some_and(|(lines, _)| *lines > BEARABLE);
    if too_long || long.len() > unpleasant_at_most {
        long.iter()
            .map(|(lines, path)| format!("{path} has {lines} lines"))
            .collect()
    } else {
        Vec::new()
    }
}

fn each_use(files: &Files, wrong: impl Fn(&str, &Use) -> Option<String>) -> Vec<String> {
    let mut found = Vec::new();
    for (path, source) in files {
        for used in Source::read(path, source).uses {
            if let Some(why) = wrong(path, &used) {
                found.push(format!(
                    "{path}:{}: {}: {why}",
                    used.line,
                    used.path.join("::")
                ));
            }
        }
    }
    found
}

#[track_caller]
fn must_be_none(findings: &[String]) {
    assert!(findings.is_empty(), "\n{}", findings.join("\n"));
}

/// The sources of the forum, without files that are for its own tests only.
pub(crate) fn sources() -> Files {
    let mut files = files_below(&["src"]);
    files.retain(|path, _| path.ends_with(".rs"));
    without_test_files(files)
}

fn without_test_files(mut files: Files) -> Files {
    let of_tests: Vec<_> = files
        .iter()
        .flat_map(|(path, text)| tokens::test_files(path, text))
        .collect();
    files.retain(|path, _| !of_tests.contains(path));
    files
}

/// All text files below these folders of the crate.
fn files_below(folders: &[&str]) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Files::new();
    let mut waiting: Vec<_> = folders.iter().map(|folder| root.join(folder)).collect();
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                waiting.push(path);
                continue;
            }
            let end = path
                .extension()
                .and_then(|end| end.to_str())
                .unwrap_or_default();
            if matches!(end, "rs" | "js" | "css") {
                let name = path
                    .strip_prefix(root)
                    .expect("a file of the crate")
                    .to_string_lossy()
                    .into_owned();
                files.insert(name, fs::read_to_string(&path).expect("a text file"));
            }
        }
    }
    files
}
