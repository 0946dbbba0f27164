//! The sentences of the interface: what the sources say by key is in all four files, and nothing else is.

use std::collections::{BTreeMap, BTreeSet};

use plenum::platform::i18n::inventory;
use plenum::platform::i18n::locale::Locale;

use crate::architecture::tokens::{Token, behind, tokens_but_tests};
use crate::architecture::{Files, sources};
use crate::support::cases::{Case, cases};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        every_key_in_the_sources_is_in_all_files_with_its_arguments,
        every_key_in_the_files_is_in_the_sources,
        a_missing_key_is_found,
        a_wrong_argument_is_found,
        keys_of_other_calls_and_tests_do_not_count_as_calls,
    ]
}

/// The macros that say a sentence, and how many arguments stand before the key.
const CALLS: &[(&str, usize)] = &[("t", 1), ("tm", 1), ("words", 0)];

type Keys = BTreeMap<String, BTreeSet<String>>;

struct Call {
    place: String,
    key: String,
    arguments: BTreeSet<String>,
}

fn every_key_in_the_sources_is_in_all_files_with_its_arguments() {
    let mut findings = Vec::new();
    for locale in Locale::ALL {
        findings.extend(faults(&sources(), &keys(locale), locale.code()));
    }
    assert!(findings.is_empty(), "\n{}", findings.join("\n"));
}

fn every_key_in_the_files_is_in_the_sources() {
    let said = literals(&sources());
    let unused: Vec<_> = keys(Locale::En)
        .into_keys()
        .filter(|key| !said.contains(key))
        .collect();
    assert!(unused.is_empty(), "no source says\n{}", unused.join("\n"));
}

fn keys(locale: Locale) -> Keys {
    inventory::keys(locale)
        .into_iter()
        .map(|(key, arguments)| (key.to_owned(), arguments))
        .collect()
}

fn faults(sources: &Files, keys: &Keys, file: &str) -> Vec<String> {
    let fault = |call: Call| match keys.get(&call.key) {
        None => Some(format!("{}: {file} has no {}", call.place, call.key)),
        Some(arguments) if *arguments != call.arguments => {
            let Call {
                place,
                key,
                arguments: given,
            } = call;
            Some(format!(
                "{place}: {key} takes {arguments:?} in {file}, and is given {given:?}"
            ))
        }
        Some(_) => None,
    };
    sources
        .iter()
        .flat_map(|(path, source)| calls(path, source))
        .filter_map(fault)
        .collect()
}

/// Every sentence said in a file, as in `t!(locale, "key", n = 1)`.
fn calls(path: &str, source: &str) -> Vec<Call> {
    let tokens = tokens_but_tests(path, source);
    let mut calls = Vec::new();
    for at in 0..tokens.len() {
        let text = |ahead: usize| tokens.get(at + ahead).map_or("", |token| token.text);
        let known = CALLS
            .iter()
            .find(|(name, _)| text(0) == *name && text(1) == "!" && text(2) == "(");
        let Some((_, before_key)) = known else {
            continue;
        };
        let inner = &tokens[at + 3..behind(&tokens, at + 2, "(", ")") - 1];
        let parts = split(inner);
        // A key that is no literal is a macro handing on its own.
        let Some([key]) = parts.get(*before_key).map(Vec::as_slice) else {
            continue;
        };
        if key.is_string {
            calls.push(Call {
                place: format!("{path}:{}", key.line),
                key: key.text.trim_matches('"').to_owned(),
                arguments: parts[before_key + 1..]
                    .iter()
                    .filter_map(|part| name_of(part))
                    .collect(),
            });
        }
    }
    calls
}

/// The name before the equals sign.
fn name_of(part: &[Token<'_>]) -> Option<String> {
    match part {
        [name, equals, ..] if equals.text == "=" => Some(name.text.to_owned()),
        _ => None,
    }
}

/// The arguments of a call, parted by the commas that are in no brackets.
fn split<'a>(tokens: &[Token<'a>]) -> Vec<Vec<Token<'a>>> {
    let mut parts = vec![Vec::new()];
    let mut depth = 0_i32;
    for token in tokens {
        match token.text {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            _ => {}
        }
        if token.text == "," && depth == 0 {
            parts.push(Vec::new());
        } else {
            parts.last_mut().expect("there is always one").push(*token);
        }
    }
    parts
}

/// All strings of the sources: a key may also be chosen before it is said.
fn literals(sources: &Files) -> BTreeSet<String> {
    let tokens = sources
        .iter()
        .flat_map(|(path, source)| tokens_but_tests(path, source));
    tokens
        .filter(|token| token.is_string)
        .map(|token| token.text.trim_matches('"').to_owned())
        .collect()
}

fn example(source: &str) -> Vec<String> {
    let sources = Files::from([("src/likes/views.rs".to_owned(), source.to_owned())]);
    let keys = Keys::from([("likes-count".to_owned(), BTreeSet::from(["n".to_owned()]))]);
    faults(&sources, &keys, "en")
}

fn a_missing_key_is_found() {
    let found = example("fn f() {\n html! { (t!(cx.locale(), \"likes-counted\", n = a(1, 2))) } }");
    assert_eq!(found, ["src/likes/views.rs:2: en has no likes-counted"]);
}

fn a_wrong_argument_is_found() {
    let found = example("fn f() { words!(\"likes-count\", number = if x { [1, 2] } else { y }) }");
    assert_eq!(
        found,
        ["src/likes/views.rs:1: likes-count takes {\"n\"} in en, and is given {\"number\"}"]
    );
}

fn keys_of_other_calls_and_tests_do_not_count_as_calls() {
    let source = "/// t!(l, \"no\")\nfn f() { put!(l, \"no\"); tm!(l, \"likes-count\", n = html! { (1, 2) },) }\n\
                  mod tests { fn f() { t!(l, \"no\") } }";
    assert_eq!(example(source), Vec::<String>::new());
}
