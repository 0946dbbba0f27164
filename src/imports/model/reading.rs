//! Plenum's own import format: a JSON file with a `summit` and its `proposals`.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::imports::model::fields::{Named, Reader, others};
use crate::imports::model::{Broken, Entry, Input};
use crate::platform::i18n::zones;
use crate::platform::text::language::{self, Lang};
use crate::proposals::model::content::Content;
use crate::proposals::model::ratings::Ratings;
use crate::proposals::model::urls;
use crate::proposals::model::words::{RatingKind, State};
use crate::summits::model::Told;

/// The fields of an entry that have a place of their own. Everything else is kept as it is.
const KNOWN: [&str; 20] = [
    "id",
    "url",
    "title",
    "subtitle",
    "group",
    "track",
    "type",
    "language",
    "state",
    "committee_rating",
    "public_rating",
    "abstract",
    "description",
    "speakers",
    "facilitators",
    "submitter",
    "expected_audience",
    "scheduled_at",
    "room",
    "created_at",
];

/// Reads a file. Broken entries are named, and the good ones are there; a file that is none of ours is one error.
///
/// # Errors
/// One sentence, when the text is no JSON or has no proposals.
pub fn read(text: &str, summit: &str) -> Result<Input, String> {
    let text = text.trim_start_matches('\u{feff}');
    let file: Value =
        serde_json::from_str(text).map_err(|error| format!("this is no JSON: {error}"))?;
    let (head, list) = match &file {
        Value::Object(parts) => (parts.get("summit"), parts.get("proposals")),
        Value::Array(_) => (None, Some(&file)),
        _ => (None, None),
    };
    let list = match list {
        Some(Value::Array(list)) if !list.is_empty() => list,
        Some(Value::Array(_)) => return Err("its list \"proposals\" is empty".into()),
        _ => return Err("there is no list \"proposals\" in it".into()),
    };
    let mut broken = Vec::new();
    let told = told(head, summit, &mut broken)?;
    let mut entries = Vec::new();
    let mut seen = Seen::default();
    for (index, value) in list.iter().enumerate() {
        let mut reader = Reader::default();
        let entry = entry(&mut reader, index, value);
        if let Some(entry) = &entry {
            seen.twice(&mut reader, entry);
        }
        match entry {
            Some(entry) if reader.broken.is_empty() => {
                seen.note(&entry);
                entries.push(entry);
            }
            _ => broken.extend(reader.broken.into_iter().map(|(field, what)| Broken {
                entry: name(index, value),
                field,
                what,
            })),
        }
    }
    Ok(Input {
        told,
        entries,
        broken,
    })
}

/// How a report names an entry: its place, and what of id and title it has.
fn name(index: usize, value: &Value) -> String {
    let mut reader = Reader::default();
    let mut part = |name: &str| {
        value
            .get(name)
            .filter(|value| value.is_string() || value.is_number())
            .and_then(|value| reader.line(name, Some(value)))
    };
    let (id, title) = (part("id"), part("title"));
    let place = format!("entry {}", index + 1);
    match (id, title) {
        (Some(id), Some(title)) => format!("{place} (id {id}, {title:?})"),
        (Some(id), None) => format!("{place} (id {id})"),
        (None, Some(title)) => format!("{place} ({title:?})"),
        (None, None) => place,
    }
}

/// Ids and addresses that entries of this file have already.
#[derive(Default)]
struct Seen {
    ids: HashMap<String, usize>,
    urls: HashMap<String, usize>,
}

impl Seen {
    fn twice(&self, reader: &mut Reader, entry: &Entry) {
        if let Some(first) = self.ids.get(&entry.content.id) {
            reader.wrong("id", format!("is also that of entry {}", first + 1));
        }
        let key = entry.content.url.as_deref().and_then(urls::key);
        if let Some(first) = key.and_then(|key| self.urls.get(&key)) {
            reader.wrong("url", format!("is also that of entry {}", first + 1));
        }
    }

    fn note(&mut self, entry: &Entry) {
        self.ids.insert(entry.content.id.clone(), entry.index);
        if let Some(key) = entry.content.url.as_deref().and_then(urls::key) {
            self.urls.insert(key, entry.index);
        }
    }
}

fn told(head: Option<&Value>, slug: &str, broken: &mut Vec<Broken>) -> Result<Told, String> {
    let sound = (1..=60).contains(&slug.len())
        && slug
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if !sound {
        return Err(format!(
            "a summit's slug is made of small letters, figures and hyphens, and this one is {slug:?}"
        ));
    }
    let mut reader = Reader::default();
    let empty = Map::new();
    let parts = match head {
        None | Some(Value::Null) => &empty,
        Some(Value::Object(parts)) => parts,
        Some(_) => return Err("its \"summit\" is no object".into()),
    };
    let time_zone = reader.line("time_zone", parts.get("time_zone"));
    let told = Told {
        slug: slug.to_owned(),
        names: names(&mut reader, parts),
        url: reader.url("url", parts.get("url")),
        starts_on: day(&mut reader, "starts_on", parts),
        ends_on: day(&mut reader, "ends_on", parts),
        time_zone: time_zone.filter(|zone| {
            let known = zones::valid_zone(zone);
            if !known {
                reader.wrong(
                    "time_zone",
                    format!("{zone:?} is no time zone like Europe/Paris"),
                );
            }
            known
        }),
    };
    broken.extend(reader.broken.into_iter().map(|(field, what)| Broken {
        entry: "the summit".into(),
        field,
        what,
    }));
    Ok(told)
}

/// The summit's title: one text, or one in each language.
fn names(reader: &mut Reader, parts: &Map<String, Value>) -> Vec<(String, String)> {
    let mut names = Vec::new();
    match parts.get("title") {
        Some(Value::Object(titles)) => {
            for (tag, title) in titles {
                let field = format!("title.{tag}");
                match Lang::parse(tag) {
                    Some(lang) => names.extend(
                        reader
                            .line(&field, Some(title))
                            .map(|title| (lang.code().to_owned(), title)),
                    ),
                    None => reader.wrong(&field, "is in a language that is not known"),
                }
            }
        }
        title => {
            let lang = parts
                .get("language")
                .and_then(Value::as_str)
                .and_then(Lang::parse);
            names.extend(reader.line("title", title).map(|title| {
                let lang = lang.unwrap_or_else(|| language::detect(&title, Lang::ENGLISH));
                (lang.code().to_owned(), title)
            }));
        }
    }
    names
}

fn day(reader: &mut Reader, field: &str, parts: &Map<String, Value>) -> Option<String> {
    let day = reader.line(field, parts.get(field))?;
    if day.parse::<jiff::civil::Date>().is_err() || day.len() != 10 {
        reader.wrong(field, format!("{day:?} is no date like 2016-12-07"));
        return None;
    }
    Some(day)
}

fn entry(reader: &mut Reader, index: usize, value: &Value) -> Option<Entry> {
    let Value::Object(parts) = value else {
        reader.wrong("entry", "is no object");
        return None;
    };
    let get = |field: &str| parts.get(field);
    let id = required(reader, "id", parts);
    let title = required(reader, "title", parts);
    let mut ratings = Ratings::default();
    for (field, kind) in [
        ("committee_rating", RatingKind::Committee),
        ("public_rating", RatingKind::Public),
    ] {
        if let Some(rating) = reader.rating(field, kind, get(field)) {
            ratings.put(rating);
        }
    }
    let submitter = reader.person("submitter", get("submitter"));
    let speakers = reader.people("speakers", get("speakers"));
    let facilitators = reader.people("facilitators", get("facilitators"));
    let addresses = submitter
        .iter()
        .chain(&speakers)
        .chain(&facilitators)
        .map(|named| named.address.clone())
        .collect();
    let shown = |named: Vec<Named>| named.into_iter().map(|named| named.person).collect();
    let mut known = KNOWN.to_vec();
    known.push("updated_at");
    let mut content = Content {
        id: id.unwrap_or_default(),
        url: reader.url("url", get("url")),
        title: title.unwrap_or_default(),
        subtitle: reader.line("subtitle", get("subtitle")),
        group: reader.label("group", get("group")),
        track: reader.label("track", get("track")),
        kind: reader.line("type", get("type")),
        language: String::new(),
        state: state(reader, get("state")),
        summary: reader.text("abstract", get("abstract")),
        description: reader.text("description", get("description")),
        submitter: submitter.map(|named| named.person),
        speakers: shown(speakers),
        facilitators: shown(facilitators),
        expected_audience: reader.line("expected_audience", get("expected_audience")),
        scheduled_at: reader.moment("scheduled_at", get("scheduled_at")),
        room: reader.line("room", get("room")),
        created_at: reader.moment("created_at", get("created_at")),
        updated_at: reader.moment("updated_at", get("updated_at")),
        other: others(parts, &known),
    };
    content.language = language(reader, get("language"), &content)
        .code()
        .to_owned();
    Some(Entry {
        index,
        name: name(index, value),
        content,
        ratings,
        addresses,
        rendered: None,
    })
}

fn required(reader: &mut Reader, field: &str, parts: &Map<String, Value>) -> Option<String> {
    let before = reader.broken.len();
    let line = reader.line(field, parts.get(field));
    if line.is_none() && reader.broken.len() == before {
        reader.wrong(field, "is missing");
    }
    line
}

fn state(reader: &mut Reader, value: Option<&Value>) -> Option<State> {
    let word = reader.line("state", value)?;
    let state = State::read(&word);
    if state.is_none() {
        let known: Vec<&str> = State::ALL.iter().map(|state| state.word()).collect();
        reader.wrong("state", format!("{word:?} is none of {}", known.join(", ")));
    }
    state
}

/// The language that the source names, else the one that the text is in.
fn language(reader: &mut Reader, value: Option<&Value>, content: &Content) -> Lang {
    let Some(named) = reader.line("language", value) else {
        let text = format!(
            "{}\n{}",
            content.title,
            content.summary.as_deref().unwrap_or_default()
        );
        return language::detect(&text, Lang::ENGLISH);
    };
    Lang::parse(&named).unwrap_or_else(|| {
        reader.wrong(
            "language",
            format!("{named:?} is a language that is not known"),
        );
        Lang::ENGLISH
    })
}
