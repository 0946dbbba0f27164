//! Names and mail addresses that stand in two columns. OSEM joins both by commas, so that "Ana Sala, PhD" looks like two people;
//! an address that cannot be given to anybody is given to nobody, and never shown.

use serde_json::{Map, Value, json};

use crate::imports::model::addresses;
use crate::imports::model::kinds::values::put;
use crate::platform::text::fold;

/// What stands behind a name and is none.
const TITLES: [&str; 16] = [
    "phd", "dr", "md", "ma", "mba", "msc", "bsc", "jr", "sr", "ii", "iii", "iv", "esq", "prof",
    "mp", "cpa",
];

/// The most pairs of names and addresses that are compared: two lists of hundreds come from no conference.
const PAIRS: usize = 10_000;

/// The least likeness by which an address is somebody's.
const ALIKE: usize = 2;

/// People with their addresses.
#[must_use]
pub fn matched(names: &str, mails: &str) -> Vec<Value> {
    let mails = split_mails(mails);
    let sound: Vec<&String> = mails.iter().flatten().collect();
    let names = split_names(names, &sound);
    let given: Vec<Option<String>> = if names.len() == mails.len() {
        mails
    } else if names.len() == sound.len() {
        sound.into_iter().cloned().map(Some).collect()
    } else {
        by_likeness(&names, &sound)
    };
    names
        .iter()
        .zip(given)
        .map(|(name, mail)| {
            let mut person = Map::new();
            put(&mut person, "name", name.as_str());
            put(&mut person, "email", mail.map_or(Value::Null, Value::from));
            Value::Object(person)
        })
        .collect()
}

/// One name with one address.
#[must_use]
pub fn one(name: &str, mail: &str) -> Value {
    let name = name.trim();
    if name.is_empty() {
        return Value::Null;
    }
    match split_mails(mail).into_iter().flatten().next() {
        Some(mail) => json!({ "name": name, "email": mail }),
        None => json!({ "name": name }),
    }
}

/// A place for each address; what is none leaves its place empty.
fn split_mails(mails: &str) -> Vec<Option<String>> {
    if mails.trim().is_empty() {
        return Vec::new();
    }
    mails
        .trim()
        .trim_end_matches([',', ';'])
        .split([',', ';', '\n'])
        .map(|mail| {
            let inside = mail
                .rsplit_once('<')
                .and_then(|(_, rest)| rest.split('>').next());
            addresses::read(inside.unwrap_or(mail))
        })
        .collect()
}

/// Semicolons and lines part names for certain; commas do when there is neither, and what looks like a title goes back to the
/// name before it. When there are still more names than addresses, single words do as well that are like no address.
fn split_names(names: &str, mails: &[&String]) -> Vec<String> {
    let clean = |parts: Vec<&str>| -> Vec<String> {
        parts
            .into_iter()
            .map(|name| name.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|name| !name.is_empty())
            .collect()
    };
    if names.contains([';', '\n']) {
        return clean(names.split([';', '\n']).collect());
    }
    let parts = clean(names.split([',', '،']).collect());
    if parts.len() == mails.len() {
        return parts;
    }
    let mut names = joined(parts, usize::MAX, is_title);
    if !mails.is_empty() && names.len() > mails.len() && few(&names, mails) {
        let spare = names.len() - mails.len();
        let word = |name: &str| {
            !name.contains(' ') && mails.iter().all(|mail| likeness(name, mail) < ALIKE)
        };
        names = joined(names, spare, word);
    }
    names
}

/// Puts at most so many parts that are no names behind the name before them.
fn joined(parts: Vec<String>, most: usize, is_none: impl Fn(&str) -> bool) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut done = 0;
    for part in parts {
        match names.last_mut() {
            Some(name) if done < most && is_none(&part) => {
                name.push_str(", ");
                name.push_str(&part);
                done += 1;
            }
            _ => names.push(part),
        }
    }
    names
}

fn is_title(part: &str) -> bool {
    let word: String = part.chars().filter(|c| !matches!(c, '.' | ' ')).collect();
    TITLES.contains(&word.to_lowercase().as_str())
}

/// The likest pairs first, each name and each address once.
fn by_likeness(names: &[String], mails: &[&String]) -> Vec<Option<String>> {
    let mut pairs = Vec::new();
    if few(names, mails) {
        for (name_at, name) in names.iter().enumerate() {
            for (mail_at, mail) in mails.iter().enumerate() {
                let alike = likeness(name, mail);
                if alike >= ALIKE {
                    pairs.push((alike, name_at, mail_at));
                }
            }
        }
    }
    pairs.sort_by_key(|(alike, name, mail)| (std::cmp::Reverse(*alike), *name, *mail));
    let mut given = vec![None; names.len()];
    let mut used = vec![false; mails.len()];
    for (_, name, mail) in pairs {
        if let (Some(place @ None), Some(used @ false), Some(mail)) =
            (given.get_mut(name), used.get_mut(mail), mails.get(mail))
        {
            *place = Some((*mail).clone());
            *used = true;
        }
    }
    given
}

fn few(names: &[String], mails: &[&String]) -> bool {
    names.len().saturating_mul(mails.len()) <= PAIRS
}

/// How much the part of an address before its `@` is made of a name.
fn likeness(name: &str, mail: &str) -> usize {
    let local = fold::key(mail.split('@').next().unwrap_or_default());
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphabetic())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let parts = words(&local);
    let name = words(&fold::key(name));
    let initials: Vec<char> = name.iter().filter_map(|word| word.chars().next()).collect();
    name.iter()
        .map(|word| {
            let long = word.chars().count() >= 3;
            let after_initial = |part: &String| {
                part.strip_suffix(word.as_str()).is_some_and(|rest| {
                    rest.chars().count() == 1 && rest.chars().all(|c| initials.contains(&c))
                })
            };
            if parts.contains(word) {
                if long { 4 } else { 1 }
            } else if long && parts.iter().any(after_initial) {
                3
            } else if long && parts.iter().any(|part| part.contains(word.as_str())) {
                2
            } else {
                0
            }
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matched_as(names: &str, mails: &str) -> Vec<(String, String)> {
        let text = |value: &Value, part: &str| value[part].as_str().unwrap_or("-").to_owned();
        matched(names, mails)
            .iter()
            .map(|person| (text(person, "name"), text(person, "email")))
            .collect()
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        let owned = |(name, mail): &(&str, &str)| ((*name).to_owned(), (*mail).to_owned());
        expected.iter().map(owned).collect()
    }

    #[test]
    fn as_many_addresses_as_names_are_given_by_place() {
        assert_eq!(
            matched_as("Ana Sala, ليلى منصور", "x1@a.example, Leila@a.example"),
            pairs(&[
                ("Ana Sala", "x1@a.example"),
                ("ليلى منصور", "leila@a.example")
            ])
        );
        assert_eq!(
            matched_as("Ana Sala; Ben Ruiz", "a@a.example; none"),
            pairs(&[("Ana Sala", "a@a.example"), ("Ben Ruiz", "-")])
        );
    }

    #[test]
    fn a_title_behind_a_comma_is_nobody() {
        assert_eq!(
            matched_as("Ana Sala, PhD, Ben Ruiz, Jr.", "a@a.example, b@a.example"),
            pairs(&[
                ("Ana Sala, PhD", "a@a.example"),
                ("Ben Ruiz, Jr.", "b@a.example")
            ])
        );
        assert_eq!(
            matched_as("Ana Sala, Minister, Ben Ruiz", "a@a.example, b@a.example"),
            pairs(&[
                ("Ana Sala, Minister", "a@a.example"),
                ("Ben Ruiz", "b@a.example")
            ])
        );
        assert_eq!(
            matched_as("Ana Sala, Ph.D.", ""),
            pairs(&[("Ana Sala, Ph.D.", "-")])
        );
    }

    #[test]
    fn other_addresses_go_to_whom_they_are_like_or_to_nobody() {
        assert_eq!(
            matched_as(
                "Tim Hugo, Amélie Noël, Lucía Ferrer",
                "lferrer@a.example, amelie.noel@b.example"
            ),
            pairs(&[
                ("Tim Hugo", "-"),
                ("Amélie Noël", "amelie.noel@b.example"),
                ("Lucía Ferrer", "lferrer@a.example")
            ])
        );
        assert_eq!(
            matched_as("Ana Sala", "office@a.example, press@a.example"),
            pairs(&[("Ana Sala", "-")])
        );
        assert_eq!(matched_as("", "office@a.example"), []);
    }

    #[test]
    fn one_name_takes_one_address() {
        assert_eq!(
            one("Ana Sala, PhD", "Ana <Ana@a.example>"),
            json!({ "name": "Ana Sala, PhD", "email": "ana@a.example" })
        );
        assert_eq!(one(" ", "a@a.example"), Value::Null);
    }
}
