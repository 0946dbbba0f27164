//! Events of a schedule, as frab, OSEM and pretalx exchange them, in XML or JSON: one shape with two spellings.
//!
//! What stands in a schedule takes place, so it is confirmed. An event that has several slots is there several times, with one
//! id and (in pretalx) a guid for each slot: the first slot is the proposal's, the others are kept as "further slots".
//! Left out: `start`, `end` and `slug`, which only repeat others; avatars and guids of people, which name nothing to a reader.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::imports::model::kinds::durations::minutes;
use crate::imports::model::kinds::values::{keep, keep_rest, put, take, text};
use crate::platform::time::Time;
use crate::proposals::model::moments;

/// An event and where it stands.
pub struct Placed {
    /// The event, with the c3voc's names.
    pub event: Value,
    /// The day it stands under, as `2016-12-08`.
    pub day: String,
    /// The room it stands under.
    pub room: String,
}

/// What a schedule says of its conference: title, days, zone and the colours of tracks.
#[must_use]
pub fn summit(mut conference: Map<String, Value>) -> Map<String, Value> {
    let mut summit = Map::new();
    put(&mut summit, "title", take(&mut conference, "title"));
    for (from, to) in [("start", "starts_on"), ("end", "ends_on")] {
        let day = text(&take(&mut conference, from));
        // Some write the moment that the first day begins at.
        let day = day.get(..10).unwrap_or(&day);
        put(&mut summit, to, day);
    }
    put(
        &mut summit,
        "time_zone",
        take(&mut conference, "time_zone_name"),
    );
    if let Value::Array(tracks) = take(&mut conference, "tracks") {
        let colors: Vec<Value> = tracks
            .iter()
            .map(|track| json!({ "name": track.get("name"), "color": track.get("color") }))
            .collect();
        put(&mut summit, "tracks", colors);
    }
    summit
}

/// Events as entries, those of one id as one.
#[must_use]
pub fn entries(events: Vec<Placed>) -> Vec<Value> {
    let mut entries: Vec<Vec<Value>> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for placed in events {
        let entry = entry(placed);
        let id = entry.get("id").map(text).unwrap_or_default();
        match places.get(&id).and_then(|place| entries.get_mut(*place)) {
            Some(same) if !id.is_empty() => same.push(entry),
            _ => {
                places.insert(id, entries.len());
                entries.push(vec![entry]);
            }
        }
    }
    entries.into_iter().map(joined).collect()
}

/// The first slot by time, with the others in it.
fn joined(mut slots: Vec<Value>) -> Value {
    slots.sort_by_key(|slot| {
        let when = slot.get("scheduled_at").map(text).unwrap_or_default();
        let when = moments::read(&when).and_then(|moment| moment.time());
        (when.is_none(), when.unwrap_or(Time(0)).0)
    });
    let mut slots = slots.into_iter();
    let mut first = slots.next().unwrap_or(Value::Null);
    let further: Vec<Value> = slots
        .map(|slot| {
            let mut said = Map::new();
            for (from, to) in [("scheduled_at", "start"), ("room", "room")] {
                put(&mut said, to, slot.get(from).cloned());
            }
            Value::Object(said)
        })
        .collect();
    if let Value::Object(entry) = &mut first {
        keep(entry, "further slots", further);
    }
    first
}

fn entry(placed: Placed) -> Value {
    let Value::Object(mut event) = placed.event else {
        return placed.event;
    };
    let mut entry = Map::new();
    let (id, code, guid) = (
        take(&mut event, "id"),
        take(&mut event, "code"),
        take(&mut event, "guid"),
    );
    put(&mut entry, "id", guid.clone());
    put(&mut entry, "id", code.clone());
    put(&mut entry, "id", id);
    put(&mut entry, "guid", guid);
    for field in ["url", "title", "subtitle", "track", "type", "language"] {
        put(&mut entry, field, take(&mut event, field));
    }
    put(&mut entry, "state", "confirmed");
    let (summary, description) = (
        take(&mut event, "abstract"),
        take(&mut event, "description"),
    );
    if text(&summary) != text(&description) || summary.is_object() {
        put(&mut entry, "description", description);
    }
    put(&mut entry, "abstract", summary);
    let people = match take(&mut event, "persons") {
        Value::Array(people) => people.into_iter().map(person).collect(),
        other => other,
    };
    put(&mut entry, "speakers", people);
    let start = text(&take(&mut event, "start"));
    let date = take(&mut event, "date");
    if text(&date).is_empty() && !placed.day.is_empty() && !start.is_empty() {
        put(
            &mut entry,
            "scheduled_at",
            format!("{}T{start}", placed.day),
        );
    }
    put(&mut entry, "scheduled_at", date);
    put(
        &mut entry,
        "duration",
        minutes(&take(&mut event, "duration")),
    );
    put(&mut entry, "room", placed.room);
    put(&mut entry, "room", take(&mut event, "room"));
    if text(&code) != entry.get("id").map(text).unwrap_or_default() {
        keep(&mut entry, "code", code);
    }
    keep(
        &mut entry,
        "do not record",
        take(&mut event, "do_not_record"),
    );
    keep(
        &mut entry,
        "recording license",
        take(&mut event, "recording_license"),
    );
    keep_rest(&mut entry, event, &["end", "slug"]);
    Value::Object(entry)
}

fn person(value: Value) -> Value {
    let Value::Object(mut given) = value else {
        return value;
    };
    let mut person = Map::new();
    put(&mut person, "id", take(&mut given, "code"));
    put(&mut person, "id", take(&mut given, "id"));
    put(&mut person, "name", take(&mut given, "name"));
    put(&mut person, "name", take(&mut given, "public_name"));
    for field in ["biography", "url"] {
        put(&mut person, field, take(&mut given, field));
    }
    keep_rest(
        &mut person,
        given,
        &["guid", "avatar", "avatar_url", "email"],
    );
    Value::Object(person)
}
