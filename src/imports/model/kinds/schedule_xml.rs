//! `schedule.xml` of frab, which OSEM gives at `/conferences/{short_title}/schedule.xml` and pretalx at `/{event}/schedule.xml`.
//!
//! OSEM says the abstract twice, the second time as description. pretalx has a code beside the number of an event.

use serde_json::{Map, Value, json};

use crate::imports::model::kinds::schedule::{Placed, entries, summit};
use crate::imports::model::kinds::values::put;
use crate::imports::model::kinds::xml::{self, Element};
use crate::imports::model::kinds::{Document, Given};

/// What holds elements or says nothing of its own; every other element of an event is text.
const NO_TEXT: [&str; 4] = ["recording", "persons", "links", "attachments"];

/// Reads schedules.
///
/// # Errors
/// One sentence, when one is no XML or no schedule.
pub fn document(given: &Given) -> Result<Document, String> {
    let mut document = Document::default();
    let mut events = Vec::new();
    for bytes in &given.main {
        let root = xml::read(bytes)?;
        if root.name != "schedule" {
            return Err(format!("this is no schedule but a <{}>", root.name));
        }
        if let Some(conference) = root.all("conference").next() {
            document.summit = summit(about(conference));
        }
        for day in root.all("day") {
            for room in day.all("room") {
                events.extend(room.all("event").map(|event| Placed {
                    event: fields(event),
                    day: day.attribute("date").to_owned(),
                    room: room.attribute("name").to_owned(),
                }));
            }
        }
    }
    document.proposals = entries(events);
    Ok(document)
}

fn about(conference: &Element) -> Map<String, Value> {
    let mut about = Map::new();
    for name in ["title", "start", "end", "time_zone_name"] {
        put(&mut about, name, conference.inner(name));
    }
    let tracks = conference
        .all("track")
        .map(|track| json!({ "name": track.attribute("name"), "color": track.attribute("color") }));
    put(&mut about, "tracks", tracks.collect::<Vec<_>>());
    about
}

/// An event with the names that it has in JSON.
fn fields(event: &Element) -> Value {
    let mut fields = Map::new();
    for (name, value) in &event.attributes {
        put(&mut fields, name, value.as_str());
    }
    for child in &event.children {
        if !NO_TEXT.contains(&child.name.as_str()) {
            put(&mut fields, &child.name, child.text.as_str());
        }
    }
    for recording in event.all("recording") {
        put(&mut fields, "recording_license", recording.inner("license"));
        let optout = recording
            .inner("optout")
            .trim()
            .eq_ignore_ascii_case("true");
        put(&mut fields, "do_not_record", optout);
    }
    let people = inside(event, "persons", "person").map(|person| {
        let mut given = Map::new();
        for (name, value) in &person.attributes {
            put(&mut given, name, value.as_str());
        }
        let name = if person.text.trim().is_empty() {
            person.inner("name")
        } else {
            &person.text
        };
        put(&mut given, "name", name);
        Value::Object(given)
    });
    put(&mut fields, "persons", people.collect::<Vec<_>>());
    for (list, one) in [("links", "link"), ("attachments", "attachment")] {
        let named = inside(event, list, one).map(|link| {
            let mut said = Map::new();
            put(&mut said, "title", link.text.trim());
            put(&mut said, "url", link.attribute("href"));
            Value::Object(said)
        });
        put(&mut fields, list, named.collect::<Vec<_>>());
    }
    Value::Object(fields)
}

fn inside<'a>(
    event: &'a Element,
    list: &'a str,
    one: &'a str,
) -> impl Iterator<Item = &'a Element> {
    event.all(list).flat_map(move |list| list.all(one))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::model::kinds::{Kind, document};

    const SCHEDULE: &str = include_str!("../../../../tests/forum/fixtures/sources/schedule.xml");

    #[test]
    fn events_are_read_with_all_that_they_say() {
        let document = document(Kind::ScheduleXml, &Given::text(SCHEDULE.to_owned())).unwrap();
        assert_eq!(
            Value::Object(document.summit),
            json!({ "title": "Rivers & lakes", "starts_on": "2031-05-06", "ends_on": "2031-05-07", "time_zone": "Europe/Oslo",
                "tracks": [{ "name": "Clean water", "color": "#2b6cb0" }] })
        );
        assert_eq!(
            document.proposals,
            [
                json!({
                    "id": "41", "guid": "qWertz0123456789-_AbCd", "title": "Who owns the river? <Really>", "subtitle": "A panel",
                    "track": "Clean water", "type": "Panel", "language": "en", "state": "confirmed", "abstract": "Two rivers.\n\n- One\n",
                    "url": "https://talks.example/rivers/talk/RIVER1/", "code": "RIVER1",
                    "speakers": [{ "id": "7", "name": "Nora Lind" }, { "id": "8", "name": "Karim Haddad" }],
                    "scheduled_at": "2031-05-06T09:30:00+02:00", "duration": 45, "room": "Hall 1",
                    "do not record": true, "recording license": "CC BY 4.0",
                    "links": [{ "title": "Map", "url": "https://maps.example/" }],
                    "further slots": [{ "start": "2031-05-07T14:00:00+02:00", "room": "Hall 2" }],
                }),
                json!({ "id": "42", "title": "Short", "state": "confirmed", "scheduled_at": "2031-05-07T15:00", "duration": 30,
                    "room": "Hall 2" }),
            ]
        );
    }

    #[test]
    fn another_document_is_named() {
        let error =
            |text: &str| document(Kind::ScheduleXml, &Given::text(text.into())).unwrap_err();
        assert!(error("<html></html>").contains("<html>"));
        assert!(error("{}").contains("outside"));
    }
}
