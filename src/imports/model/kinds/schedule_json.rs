//! `schedule.json` as the c3voc describes it: pretalx's `/{event}/schedule/export/schedule.json` and what frab gives.

use serde_json::{Map, Value};

use crate::imports::model::kinds::schedule::{Placed, entries, summit};
use crate::imports::model::kinds::values::{take, text};
use crate::imports::model::kinds::{Document, Given, texts};

/// Reads schedules.
///
/// # Errors
/// One sentence, when one is no JSON or no schedule.
pub fn document(given: &Given) -> Result<Document, String> {
    let mut document = Document::default();
    let mut events = Vec::new();
    for bytes in &given.main {
        let mut file = texts::json(bytes)?;
        let schedule = file.get_mut("schedule").map(Value::take);
        let conference = schedule.and_then(|mut it| it.get_mut("conference").map(Value::take));
        let Some(Value::Object(mut conference)) = conference else {
            return Err("there is no object \"schedule\" with a \"conference\" in it".into());
        };
        let Value::Array(days) = take(&mut conference, "days") else {
            return Err("its conference has no list \"days\"".into());
        };
        for day in days {
            collect(day, &mut events);
        }
        document.summit = summit(conference);
    }
    document.proposals = entries(events);
    Ok(document)
}

/// The events of a day. What is no event stands for itself, so that it is named.
fn collect(day: Value, events: &mut Vec<Placed>) {
    let empty = |event| Placed {
        event,
        day: String::new(),
        room: String::new(),
    };
    let Value::Object(mut day) = day else {
        events.push(empty(day));
        return;
    };
    let date = text(&take(&mut day, "date"));
    let rooms: Map<String, Value> = match take(&mut day, "rooms") {
        Value::Object(rooms) => rooms,
        Value::Null => return,
        other => {
            // A day without anything is written as an empty list by languages that know but one kind of array.
            if other.as_array().is_none_or(|list| !list.is_empty()) {
                events.push(empty(other));
            }
            return;
        }
    };
    for (room, list) in rooms {
        match list {
            Value::Array(list) => events.extend(list.into_iter().map(|event| Placed {
                event,
                day: date.clone(),
                room: room.clone(),
            })),
            other => events.push(empty(other)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::model::kinds::{Kind, document};
    use serde_json::json;

    #[test]
    fn events_are_read_with_people_and_slots() {
        let text = include_str!("../../../../tests/forum/fixtures/sources/schedule.json");
        let document = document(Kind::ScheduleJson, &Given::text(text.to_owned())).unwrap();
        assert_eq!(
            Value::Object(document.summit),
            json!({ "title": "Rivers", "starts_on": "2031-05-06", "ends_on": "2031-05-07", "time_zone": "Europe/Oslo",
                "tracks": [{ "name": "Clean water", "color": "#2b6cb0" }] })
        );
        assert_eq!(
            document.proposals,
            [
                json!({
                    "id": 41, "guid": "6f554129-90ba-5be2-8357-70c26e980301", "title": "Who owns the river?",
                    "url": "https://talks.example/rivers/talk/RIVER1/", "track": "Clean water", "type": "Panel", "language": "en",
                    "state": "confirmed", "abstract": "Two rivers.", "description": "More.",
                    "speakers": [{ "id": "P7", "name": "Nora Lind", "biography": "Counts fish.",
                        "url": "https://talks.example/rivers/speaker/P7/" }],
                    "scheduled_at": "2031-05-06T09:30:00+02:00", "duration": 90, "room": "Hall 1", "code": "RIVER1",
                    "do not record": true, "recording license": "CC BY 4.0",
                    "links": [{ "title": "Map", "url": "https://maps.example/", "type": "related" }],
                    "further slots": [{ "start": "2031-05-07T14:00:00+02:00", "room": "Hall 2" }],
                }),
                json!({ "id": "a-guid", "guid": "a-guid", "title": "By its day", "state": "confirmed",
                    "scheduled_at": "2031-05-06T11:00", "duration": 30, "room": "Hall 1" }),
            ]
        );
    }

    #[test]
    fn what_is_no_event_is_named_and_loses_no_other() {
        let text = r#"{"schedule": {"conference": {"days": [7, {"rooms": {"A": "x", "B": [7, {"id": 1, "title": "A", "duration": "long"}, {"id": 2, "title": "B"}]}}]}}}"#;
        let document = document(Kind::ScheduleJson, &Given::text(text.to_owned())).unwrap();
        let input = crate::imports::model::reading::read(&document, "s").unwrap();
        assert_eq!(input.entries.len(), 1);
        assert_eq!(input.broken.len(), 4);
        assert_eq!(input.broken.last().unwrap().field, "duration");
    }

    #[test]
    fn what_is_no_schedule_is_named() {
        for text in [
            "{}",
            "[]",
            "{\"schedule\": {}}",
            "{\"schedule\": {\"conference\": {}}}",
        ] {
            assert!(
                document(Kind::ScheduleJson, &Given::text(text.into())).is_err(),
                "{text}"
            );
        }
    }
}
