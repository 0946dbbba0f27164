//! OSEM's public API: `/api/v1/conferences/{short_title}/events`, and beside it `/speakers`, `/tracks` and `/rooms`.
//!
//! The list of events holds confirmed ones only, without a state, submitter, subtitle or id: the number stands at the end of
//! `url`. A speaker has no id either but the number at the end of theirs, which is what `speaker_ids` means. Tracks and rooms
//! are named by their guids. In 2016 there was no `url`, the abstract was HTML, and the time (` 08 Dec 09:30 +0100 `) had no
//! year, so it is kept as it is written.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::imports::model::kinds::ids::last_number;
use crate::imports::model::kinds::values::{keep, keep_rest, put, take, text};
use crate::imports::model::kinds::{Document, Given, markdown, texts};
use crate::proposals::model::moments;

/// What the events refer to.
#[derive(Default)]
struct Listed {
    speakers: HashMap<String, Value>,
    tracks: HashMap<String, Value>,
    rooms: HashMap<String, Value>,
}

/// Reads the lists.
///
/// # Errors
/// One sentence, when one of them is no JSON or no such list.
pub fn document(given: &Given) -> Result<Document, String> {
    let mut document = Document::default();
    let mut listed = Listed::default();
    if let Some(bytes) = &given.speakers {
        for speaker in list(bytes, "speakers")? {
            if let Some((id, person)) = person(speaker) {
                listed.speakers.insert(id, person);
            }
        }
    }
    if let Some(bytes) = &given.tracks {
        let tracks = list(bytes, "tracks")?;
        let colors = tracks
            .iter()
            .map(|track| json!({ "name": track.get("name"), "color": track.get("color") }));
        put(&mut document.summit, "tracks", colors.collect::<Vec<_>>());
        listed.tracks = names(&tracks);
    }
    if let Some(bytes) = &given.rooms {
        listed.rooms = names(&list(bytes, "rooms")?);
    }
    for bytes in &given.main {
        let events = texts::list(texts::json(bytes)?, "events")?;
        document
            .proposals
            .extend(events.into_iter().map(|event| match event {
                Value::Object(event) => entry(event, &listed),
                other => other,
            }));
    }
    Ok(document)
}

fn list(bytes: &[u8], name: &str) -> Result<Vec<Value>, String> {
    texts::json(bytes)
        .and_then(|value| texts::list(value, name))
        .map_err(|error| format!("the {name}: {error}"))
}

fn names(list: &[Value]) -> HashMap<String, Value> {
    list.iter()
        .filter_map(|one| {
            let guid = text(one.get("guid")?);
            Some((guid, one.get("name")?.clone()))
        })
        .collect()
}

fn person(speaker: Value) -> Option<(String, Value)> {
    let Value::Object(mut speaker) = speaker else {
        return None;
    };
    let id = last_number(&text(speaker.get("url")?))?;
    let mut person = Map::new();
    put(&mut person, "id", id.as_str());
    for field in ["name", "affiliation", "biography", "url"] {
        put(&mut person, field, take(&mut speaker, field));
    }
    keep_rest(&mut person, speaker, &["id", "email"]);
    Some((id, Value::Object(person)))
}

fn entry(mut event: Map<String, Value>, listed: &Listed) -> Value {
    let mut entry = Map::new();
    let url = take(&mut event, "url");
    let guid = take(&mut event, "guid");
    let id = last_number(&text(&url));
    put(
        &mut entry,
        "id",
        id.map_or_else(|| guid.clone(), Value::from),
    );
    put(&mut entry, "guid", guid);
    for field in ["title", "subtitle"] {
        put(&mut entry, field, take(&mut event, field));
    }
    named(
        &mut entry,
        "track",
        take(&mut event, "track"),
        &listed.tracks,
    );
    for field in ["type", "language"] {
        put(&mut entry, field, take(&mut event, field));
    }
    put(&mut entry, "state", "confirmed");
    put(
        &mut entry,
        "abstract",
        summary(take(&mut event, "abstract"), &url),
    );
    speakers(&mut entry, take(&mut event, "speaker_ids"), listed);
    let old = take(&mut event, "date");
    put(
        &mut entry,
        "scheduled_at",
        take(&mut event, "scheduled_date"),
    );
    if moments::read(&text(&old)).is_some() {
        put(&mut entry, "scheduled_at", text(&old));
    } else {
        keep(&mut entry, "Date", text(&old));
    }
    put(&mut entry, "duration", take(&mut event, "length"));
    named(&mut entry, "room", take(&mut event, "room"), &listed.rooms);
    put(&mut entry, "url", url);
    keep_rest(&mut entry, event, &[]);
    Value::Object(entry)
}

/// A guid becomes a name; one that is not listed is kept.
fn named(entry: &mut Map<String, Value>, field: &str, guid: Value, names: &HashMap<String, Value>) {
    match names.get(&text(&guid)) {
        Some(name) => put(entry, field, name.clone()),
        None => keep(entry, &format!("{field} guid"), guid),
    }
}

fn speakers(entry: &mut Map<String, Value>, ids: Value, listed: &Listed) {
    let Value::Array(ids) = ids else {
        keep(entry, "speaker ids", ids);
        return;
    };
    let mut people = Vec::new();
    let mut unknown = Vec::new();
    for id in ids {
        match listed.speakers.get(&text(&id)) {
            Some(person) => people.push(person.clone()),
            None => unknown.push(id),
        }
    }
    put(entry, "speakers", people);
    keep(entry, "speaker ids", unknown);
}

/// An abstract is as it was typed, but where there is no address yet: there it was made HTML.
fn summary(value: Value, url: &Value) -> Value {
    match value {
        Value::String(html) if text(url).is_empty() && html.trim_start().starts_with("<p") => {
            markdown::of_html(&html).into()
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::model::kinds::{Kind, document};

    fn given(events: &str) -> Given {
        let part = |text: &str| Some(text.as_bytes().to_vec());
        Given {
            speakers: part(include_str!(
                "../../../../tests/forum/fixtures/sources/osem-speakers.json"
            )),
            tracks: part(include_str!(
                "../../../../tests/forum/fixtures/sources/osem-tracks.json"
            )),
            rooms: part(include_str!(
                "../../../../tests/forum/fixtures/sources/osem-rooms.json"
            )),
            ..Given::text(events.to_owned())
        }
    }

    #[test]
    fn events_are_joined_with_what_they_refer_to() {
        let events = include_str!("../../../../tests/forum/fixtures/sources/osem-events.json");
        let document = document(Kind::OsemApi, &given(events)).unwrap();
        assert_eq!(
            Value::Object(document.summit),
            json!({ "tracks": [{ "name": "3 - Clean water", "color": "#2b6cb0" }] })
        );
        assert_eq!(
            document.proposals.first().unwrap(),
            &json!({
                "id": "41", "guid": "qWertz0123456789-_AbCd", "title": "Who owns the river?", "track": "3 - Clean water",
                "type": "Panel", "language": "English", "state": "confirmed", "abstract": "Two rivers.\n\n- One\n- Two\n",
                "speakers": [{ "id": "7", "name": "Nora Lind", "affiliation": "River Watch", "biography": "Counts fish.",
                    "url": "https://osem.example/users/7" }],
                "speaker ids": [99], "scheduled_at": "2031-05-06T09:30:00.000+02:00", "duration": 45, "room": "Hall 1",
                "url": "https://osem.example/conferences/rivers/program/proposals/41", "is_highlight": true,
            })
        );
        assert_eq!(
            document.proposals.last().unwrap(),
            &json!({
                "id": "Old-guid-of-22-letters", "guid": "Old-guid-of-22-letters", "title": "Old", "track guid": "gone",
                "state": "confirmed", "abstract": "One & *two*\n\nThree", "Date": "08 Dec 09:30 +0100", "duration": 30,
                "room guid": "gone too",
            })
        );
    }

    #[test]
    fn a_broken_event_loses_no_other() {
        let events = r#"{"events": [7, {"guid": "a", "title": {"x": 1}, "speaker_ids": "7"}, {"guid": "b", "title": "B"}]}"#;
        let document = document(Kind::OsemApi, &given(events)).unwrap();
        let input = crate::imports::model::reading::read(&document, "s").unwrap();
        assert_eq!(input.entries.len(), 1);
        let named: Vec<&str> = input.broken.iter().map(|b| b.field.as_str()).collect();
        assert_eq!(named, ["entry", "title"]);
    }

    #[test]
    fn a_list_that_is_none_is_named() {
        let mut given = given("{\"events\": []}");
        assert!(
            document(Kind::OsemApi, &given)
                .unwrap()
                .proposals
                .is_empty()
        );
        given.speakers = Some(b"<html>".to_vec());
        assert!(
            document(Kind::OsemApi, &given)
                .unwrap_err()
                .starts_with("the speakers: ")
        );
    }
}
