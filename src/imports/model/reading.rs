//! Plenum's own import format: a `summit` and its `proposals`. Every source is [made into it](crate::imports::model::kinds), so
//! that what is wrong is found here alone.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::imports::model::fields::{Named, Reader, others};
use crate::imports::model::kinds::Document;
use crate::imports::model::kinds::own::{BROKEN, KNOWN};
use crate::imports::model::{Broken, Entry, heading};
use crate::platform::text::language::Lang;
use crate::proposals::model::content::Content;
use crate::proposals::model::ratings::Ratings;
use crate::proposals::model::urls;
use crate::proposals::model::words::{RatingKind, State};
use crate::summits::model::Told;

/// What a document says.
#[derive(Clone, Debug, Default)]
pub struct Read {
    /// Of its summit.
    pub told: Told,
    /// The sound entries.
    pub entries: Vec<Entry>,
    /// What is wrong with the others.
    pub broken: Vec<Broken>,
    /// The ids of those others, as far as they have one.
    pub unread: Vec<String>,
}

/// Reads it. Broken entries are named, and the good ones are there.
///
/// # Errors
/// One sentence, when the summit's slug is none.
pub fn read(document: &Document, summit: &str) -> Result<Read, String> {
    let (mut broken, mut unread) = (Vec::new(), Vec::new());
    let told = heading::read(&document.summit, summit, &mut broken)?;
    let mut entries = Vec::new();
    let mut seen = Seen::default();
    for (index, value) in document.proposals.iter().enumerate() {
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
            entry => {
                let id = entry.map(|entry| entry.content.id);
                unread.extend(id.or_else(|| part(value, "id")));
                broken.extend(reader.broken.into_iter().map(|(field, what)| Broken {
                    entry: name(index, value),
                    field,
                    what,
                }));
            }
        }
    }
    Ok(Read {
        told,
        entries,
        broken,
        unread,
    })
}

/// How a report names an entry: its place, and what of id and title it has.
fn name(index: usize, value: &Value) -> String {
    let (id, title) = (part(value, "id"), part(value, "title"));
    let place = format!("entry {}", index + 1);
    match (id, title) {
        (Some(id), Some(title)) => format!("{place} (id {id}, {title:?})"),
        (Some(id), None) => format!("{place} (id {id})"),
        (None, Some(title)) => format!("{place} ({title:?})"),
        (None, None) => place,
    }
}

/// What a broken entry says of itself all the same.
fn part(value: &Value, name: &str) -> Option<String> {
    let said = value.get(name)?;
    let is_line = said.is_string() || said.is_number();
    is_line.then(|| Reader::default().line(name, Some(said)))?
}

/// Ids and addresses that entries of this file have already.
#[derive(Default)]
struct Seen {
    ids: HashMap<String, usize>,
    guids: HashMap<String, usize>,
    urls: HashMap<String, usize>,
}

impl Seen {
    fn twice(&self, reader: &mut Reader, entry: &Entry) {
        if let Some(first) = self.ids.get(&entry.content.id) {
            reader.wrong("id", format!("is also that of entry {}", first + 1));
        }
        let guid = entry.guid.as_ref().and_then(|guid| self.guids.get(guid));
        if let Some(first) = guid {
            reader.wrong("guid", format!("is also that of entry {}", first + 1));
        }
        let key = entry.content.url.as_deref().and_then(urls::key);
        if let Some(first) = key.and_then(|key| self.urls.get(&key)) {
            reader.wrong("url", format!("is also that of entry {}", first + 1));
        }
    }

    fn note(&mut self, entry: &Entry) {
        self.ids.insert(entry.content.id.clone(), entry.index);
        if let Some(guid) = &entry.guid {
            self.guids.insert(guid.clone(), entry.index);
        }
        if let Some(key) = entry.content.url.as_deref().and_then(urls::key) {
            self.urls.insert(key, entry.index);
        }
    }
}

fn entry(reader: &mut Reader, index: usize, value: &Value) -> Option<Entry> {
    let Value::Object(parts) = value else {
        reader.wrong("entry", "is no object");
        return None;
    };
    let get = |field: &str| parts.get(field);
    if let Some(what) = reader.line("entry", get(BROKEN)) {
        reader.wrong("entry", what);
        return None;
    }
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
    let content = Content {
        id: id.unwrap_or_default(),
        url: reader.url("url", get("url")),
        title: title.unwrap_or_default(),
        subtitle: reader.line("subtitle", get("subtitle")),
        group: reader.label("group", get("group")),
        track: reader.label("track", get("track")),
        kind: reader.line("type", get("type")),
        language: language(reader, get("language")),
        state: state(reader, get("state")),
        summary: reader.text("abstract", get("abstract")),
        description: reader.text("description", get("description")),
        submitter: submitter.map(|named| named.person),
        speakers: shown(speakers),
        facilitators: shown(facilitators),
        expected_audience: reader.line("expected_audience", get("expected_audience")),
        scheduled_at: reader.moment("scheduled_at", get("scheduled_at")),
        duration: reader.minutes("duration", get("duration")),
        room: reader.line("room", get("room")),
        created_at: reader.moment("created_at", get("created_at")),
        updated_at: reader.moment("updated_at", get("updated_at")),
        other: others(parts, &KNOWN),
    };
    Some(Entry {
        index,
        name: name(index, value),
        guid: reader.line("guid", get("guid")),
        code: reader.line("code", get("code")),
        content,
        ratings,
        addresses,
        replies: reader.replies("replies", get("replies")),
        likes: reader.whole("likes", get("likes")).unwrap_or(0).max(0),
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

/// The tag of the language that the source names; empty when it names none.
fn language(reader: &mut Reader, value: Option<&Value>) -> String {
    let Some(named) = reader.line("language", value) else {
        return String::new();
    };
    let lang = Lang::parse(&named);
    if lang.is_none() {
        reader.wrong(
            "language",
            format!("{named:?} is a language that is not known"),
        );
    }
    lang.map(|lang| lang.code().to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::model::fields::Reply;
    use crate::imports::model::kinds::{self, Given, Kind};
    use serde_json::json;

    fn parsed(text: &str) -> Read {
        let given = Given::text(text.to_owned());
        read(&kinds::document(Kind::Json, &given).unwrap(), "s").unwrap()
    }

    fn one(entry: Value) -> Result<Entry, Vec<String>> {
        let file = json!({ "proposals": [entry] });
        let mut input = parsed(&file.to_string());
        input
            .entries
            .pop()
            .ok_or_else(|| input.broken.into_iter().map(|b| b.field).collect())
    }

    #[test]
    fn empty_texts_are_absent_and_nul_is_a_text() {
        let entry = one(json!({ "id": 1, "title": " A \n title\t", "subtitle": "  ", "abstract": "", "description": "Nul",
            "room": null, "speakers": [], "submitter": null, "expected_audience": 50, "url": "" }))
        .unwrap();
        let content = entry.content;
        assert_eq!(
            content.parts(),
            [
                "id",
                "title",
                "language",
                "description",
                "expected_audience"
            ]
        );
        assert_eq!(content.title, "A title");
        assert_eq!(content.expected_audience.as_deref(), Some("50"));
    }

    #[test]
    fn languages_are_read_by_tag_and_name() {
        let lang = |value: Value, text: &str| {
            one(json!({ "id": 1, "title": text, "language": value })).map(|e| e.content.language)
        };
        assert_eq!(lang("fr-CA".into(), "A").unwrap(), "fr");
        assert_eq!(lang("Spanish".into(), "A").unwrap(), "es");
        assert_eq!(lang(Value::Null, "Ouvrir les données").unwrap(), "");
        assert_eq!(lang("Klingonese".into(), "A").unwrap_err(), ["language"]);
    }

    #[test]
    fn a_track_may_come_as_its_parts() {
        let track = |value: Value| {
            let entry = one(json!({ "id": 1, "title": "A", "track": value })).unwrap();
            entry
                .content
                .track
                .map(|track| (track.number, track.name, track.label))
        };
        let expected = Some((Some(3), "Water".to_owned(), "3 - Water".to_owned()));
        assert_eq!(track("3 - Water".into()), expected);
        assert_eq!(track(json!({ "number": 3, "name": "Water" })), expected);
        assert_eq!(track(json!({ "label": "3 - Water" })), expected);
        assert_eq!(track(Value::Null), None);
    }

    #[test]
    fn a_rating_without_votes_is_none() {
        let rating = |value: Value| {
            one(json!({ "id": 1, "title": "A", "public_rating": value })).map(|e| e.ratings.public)
        };
        let given = rating(json!({ "average": "4", "votes": 1, "max": 5 }));
        assert_eq!(given.unwrap_err(), ["public_rating.average"]);
        assert_eq!(
            rating(json!({ "average": null, "votes": 0, "max": 5 })).unwrap(),
            None
        );
        assert_eq!(rating(Value::Null).unwrap(), None);
        let given = rating(json!({ "average": 8.5, "votes": 3, "out_of": 10 })).unwrap();
        assert_eq!(
            given.map(|r| (r.average, r.votes, r.out_of)),
            Some((8.5, 3, 10))
        );
        assert_eq!(rating(json!(4)).unwrap_err(), ["public_rating"]);
        assert_eq!(
            rating(json!({ "average": 1, "votes": -1, "max": 5 })).unwrap_err(),
            ["public_rating.votes"]
        );
    }

    #[test]
    fn people_may_be_names_alone_and_keep_no_address() {
        let entry = one(json!({ "id": 1, "title": "A", "speakers": ["Ana Sala", { "name": "Ben Ruiz", "email": "Ben@X.example" }],
            "facilitators": { "name": "Mona", "biography": "Write to mona@x.example" } }))
        .unwrap();
        assert_eq!(
            entry.addresses,
            [None, Some("ben@x.example".to_owned()), None]
        );
        let stored = serde_json::to_string(&entry.content).unwrap();
        assert!(
            !stored.contains("x.example") && stored.contains("Ana Sala"),
            "{stored}"
        );
    }

    #[test]
    fn nothing_that_turns_the_line_gets_in() {
        let entry = one(
            json!({ "id": 1, "title": "A", "room": "Hall \u{202e}B\u{1b}[2J",
            "speakers": [{ "name": "Ana\u{2066} Sala\u{7}", "affiliation": "\u{202a}Archive" }],
            "abstract": "One\n\u{202e}two", "Room\u{202e}": "x\u{feff}" }),
        )
        .unwrap();
        let content = entry.content;
        assert_eq!(content.room.as_deref(), Some("Hall B[2J"));
        let speaker = content.speakers.first().unwrap();
        assert_eq!(speaker.name, "Ana Sala");
        assert_eq!(speaker.affiliation.as_deref(), Some("Archive"));
        assert_eq!(content.summary.as_deref(), Some("One\ntwo"));
        let other = content.other.first().unwrap();
        assert_eq!((other.label.as_str(), &other.value), ("Room", &json!("x")));
    }

    #[test]
    fn what_only_one_source_has_is_kept_in_its_order() {
        let text = r#"{"proposals": [{"Zebra": 1, "id": 1, "title": "A", "apple": {"y": 1, "x": [" ", "b@c.example"]}, "none": []}]}"#;
        let input = parsed(text);
        let other = &input.entries.first().unwrap().content.other;
        let labels: Vec<&str> = other.iter().map(|other| other.label.as_str()).collect();
        assert_eq!(labels, ["Zebra", "apple"]);
        assert_eq!(other.last().unwrap().value, json!({ "y": 1 }));
    }

    #[test]
    fn minutes_a_guid_and_what_was_said_elsewhere_have_their_places() {
        let entry = one(json!({ "id": 1, "title": "A", "guid": "b1-x", "duration": "90", "likes": 2,
            "speakers": [{ "id": 416, "name": "Ana Sala" }], "replies": [{ "text": "One\ntwo", "author": "Ben" }] }))
        .unwrap();
        assert_eq!(entry.guid.as_deref(), Some("b1-x"));
        assert_eq!((entry.content.duration, entry.likes), (Some(90), 2));
        let speaker = entry.content.speakers.first().unwrap();
        assert_eq!(speaker.id.as_deref(), Some("416"));
        let reply = Reply {
            text: "One\ntwo".into(),
            author: Some("Ben".into()),
        };
        assert_eq!(entry.replies, [reply]);
        assert_eq!(entry.content.other, []);
    }

    #[test]
    fn a_duration_is_between_a_minute_and_a_week() {
        let duration = |value: Value| one(json!({ "id": 1, "title": "A", "duration": value }));
        for value in [json!(0), json!(10_081), json!("an hour"), json!(1.5)] {
            assert_eq!(duration(value).unwrap_err(), ["duration"]);
        }
        assert_eq!(duration(json!("")).unwrap().content.duration, None);
    }

    #[test]
    fn what_a_source_cannot_give_is_named_with_its_entry() {
        let text = json!([{ "id": 1, "title": "A" }, { "id": 2, BROKEN: "has 3 cells where the header has 12" }]);
        let input = parsed(&text.to_string());
        assert_eq!(input.entries.len(), 1);
        let broken = input.broken.first().unwrap();
        assert_eq!(broken.entry, "entry 2 (id 2)");
        assert_eq!(broken.what, "has 3 cells where the header has 12");
    }
}
