//! pretalx's API: `/api/events/{event}/submissions/?expand=speakers,track,submission_type,slots.room`, page by page.
//!
//! A text in several languages is an object, `{"en": …}`, unless the address asks for one. What is not expanded is a code or a
//! number; a speaker's code is kept, since it names somebody.
//!
//! A token of organisers sees more than the public may, and that is never read: notes to and of the organisers, reviews and
//! their scores (whose scale the answer does not say, and which committees hold in confidence), decisions that are pending,
//! secret links, invitations, what was written to be reviewed without names, resources, tags and answers that are not public.
//! An answer to a question that is not expanded is left out as well: nobody can see whether it may be shown, nor what was asked.

use serde_json::{Map, Value, json};
use url::Url;

use crate::imports::model::kinds::durations::minutes;
use crate::imports::model::kinds::values::{keep, keep_rest, put, says, take, text};
use crate::imports::model::kinds::{Document, Given, texts};
use crate::platform::time::Time;
use crate::proposals::model::moments;

/// What only organisers may see.
const INTERNAL: [&str; 18] = [
    "pending_state",
    "notes",
    "internal_notes",
    "organiser_notes",
    "notes_to_organisers",
    "access_code",
    "review_code",
    "anonymised_data",
    "is_anonymised",
    "reviews",
    "assigned_reviewers",
    "median_score",
    "mean_score",
    "score",
    "invitations",
    "email",
    "emails",
    "log",
];

/// What only organisers may see of a speaker, and what says nothing to a reader.
const INTERNAL_SPEAKER: [&str; 12] = [
    "submissions",
    "avatar",
    "avatar_url",
    "avatar_source",
    "avatar_license",
    "timezone",
    "locale",
    "is_managed",
    "has_arrived",
    "availabilities",
    "internal_notes",
    "guid",
];

/// Reads pages of submissions.
///
/// # Errors
/// One sentence, when one is no JSON or no such page.
pub fn document(given: &Given) -> Result<Document, String> {
    let mut document = Document::default();
    let mut colors: Vec<Value> = Vec::new();
    let pages = given.url.as_deref().and_then(pages_of);
    for bytes in &given.main {
        for submission in texts::list(texts::json(bytes)?, "results")? {
            document.proposals.push(match submission {
                Value::Object(submission) => entry(submission, pages.as_ref(), &mut colors),
                other => other,
            });
        }
    }
    put(&mut document.summit, "tracks", colors);
    Ok(document)
}

/// Where the pages of talks are: `https://talks.example/rivers/` of `https://talks.example/api/events/rivers/submissions/`.
fn pages_of(address: &str) -> Option<Url> {
    let url = Url::parse(address).ok()?;
    let (base, rest) = url.path().split_once("/api/events/")?;
    let event = rest.split('/').next().filter(|event| !event.is_empty())?;
    url.join(&format!("{base}/{event}/")).ok()
}

fn entry(mut given: Map<String, Value>, pages: Option<&Url>, colors: &mut Vec<Value>) -> Value {
    let locale = text(&take(&mut given, "content_locale"));
    let mut entry = Map::new();
    let code = take(&mut given, "code");
    let state = take(&mut given, "state");
    // The others have no page that anybody may open.
    if text(&state) == "confirmed"
        && let Some(page) = pages.and_then(|url| url.join(&format!("talk/{}/", text(&code))).ok())
    {
        put(&mut entry, "url", page.as_str());
    }
    put(&mut entry, "id", code);
    put(&mut entry, "state", state);
    put(&mut entry, "language", locale.as_str());
    for field in ["title", "abstract", "description"] {
        put(&mut entry, field, said(take(&mut given, field), &locale));
    }
    let kind = take(&mut given, "submission_type");
    let usual = kind.get("default_duration").cloned();
    name(&mut entry, "type", "submission type", kind, &locale);
    let track = take(&mut given, "track");
    color(&track, &locale, colors);
    name(&mut entry, "track", "track", track, &locale);
    let mut duration = take(&mut given, "duration");
    slots(
        &mut entry,
        take(&mut given, "slots"),
        &mut duration,
        &locale,
    );
    if !says(&duration) {
        duration = usual.unwrap_or_default();
    }
    put(&mut entry, "duration", minutes(&duration));
    speakers(&mut entry, take(&mut given, "speakers"), &locale);
    put(&mut entry, "created_at", take(&mut given, "created"));
    put(&mut entry, "updated_at", take(&mut given, "updated"));
    let slots = take(&mut given, "slot_count");
    if slots != json!(1) {
        keep(&mut entry, "slot count", slots);
    }
    keep(
        &mut entry,
        "do not record",
        take(&mut given, "do_not_record"),
    );
    keep(&mut entry, "tags", tags(take(&mut given, "tags"), &locale));
    keep(
        &mut entry,
        "resources",
        resources(take(&mut given, "resources"), &locale),
    );
    answers(&mut entry, take(&mut given, "answers"), &locale);
    let rest = given
        .into_iter()
        .map(|(field, value)| (field, said(value, &locale)))
        .collect();
    keep_rest(&mut entry, rest, &INTERNAL);
    Value::Object(entry)
}

/// A text in several languages: in that of the entry, else in English, else in the first.
fn said(value: Value, locale: &str) -> Value {
    let Value::Object(texts) = &value else {
        return value;
    };
    let sound = |(tag, text): (&String, &Value)| {
        (2..=12).contains(&tag.len()) && (text.is_string() || text.is_null()) && tag.is_ascii()
    };
    if texts.is_empty() || !texts.iter().all(sound) {
        return value;
    }
    let found = [locale, "en"]
        .into_iter()
        .filter_map(|tag| texts.get(tag))
        .chain(texts.values())
        .find(|text| says(text));
    found.cloned().unwrap_or_default()
}

/// The name of what is expanded; what is not is kept as a number.
fn name(entry: &mut Map<String, Value>, field: &str, label: &str, mut value: Value, locale: &str) {
    match value.get_mut("name").map(Value::take) {
        Some(named) => put(entry, field, said(named, locale)),
        None if value.is_string() => put(entry, field, value),
        None => match said(value, locale) {
            text @ Value::String(_) => put(entry, field, text),
            other => keep(entry, &format!("{label} id"), other),
        },
    }
}

fn color(track: &Value, locale: &str, colors: &mut Vec<Value>) {
    let (Some(name), Some(color)) = (track.get("name"), track.get("color")) else {
        return;
    };
    let told = json!({ "name": said(name.clone(), locale), "color": color });
    if says(color) && !colors.contains(&told) {
        colors.push(told);
    }
}

/// The first slot by its start says when, where and, if nothing else does, how long; the others are kept.
fn slots(entry: &mut Map<String, Value>, value: Value, duration: &mut Value, locale: &str) {
    let Value::Array(slots) = value else {
        return;
    };
    let mut told: Vec<(i64, Map<String, Value>)> = Vec::new();
    for mut slot in slots {
        let start = slot.get_mut("start").map(Value::take).unwrap_or_default();
        let Some(at) = time(&start) else {
            // Bare numbers, and slots that have no time yet.
            continue;
        };
        let mut said_of = Map::new();
        put(&mut said_of, "start", start);
        let room = slot.get_mut("room").map(Value::take).unwrap_or_default();
        name(&mut said_of, "room", "room", room, locale);
        let minutes_to_end = slot
            .get("end")
            .and_then(time)
            .map(|end| (end - at) / 60_000_000);
        let long = slot.get("duration").cloned().filter(says);
        let long = long.or_else(|| minutes_to_end.filter(|n| *n > 0).map(Value::from));
        put(&mut said_of, "duration", long);
        told.push((at, said_of));
    }
    told.sort_by_key(|(at, _)| *at);
    let mut told = told.into_iter().map(|(_, slot)| slot);
    if let Some(mut first) = told.next() {
        put(entry, "scheduled_at", take(&mut first, "start"));
        put(entry, "room", take(&mut first, "room"));
        keep(entry, "room id", take(&mut first, "room id"));
        if !says(duration) {
            *duration = take(&mut first, "duration");
        }
    }
    keep(
        entry,
        "further slots",
        told.map(Value::Object).collect::<Vec<_>>(),
    );
}

fn time(value: &Value) -> Option<i64> {
    let Time(at) = moments::read(value.as_str()?)?.time()?;
    Some(at)
}

fn speakers(entry: &mut Map<String, Value>, value: Value, locale: &str) {
    let Value::Array(list) = value else {
        put(entry, "speakers", value);
        return;
    };
    let mut people = Vec::new();
    let mut codes = Vec::new();
    for speaker in list {
        match speaker {
            Value::Object(mut given) => {
                let mut person = Map::new();
                put(&mut person, "id", take(&mut given, "code"));
                for field in ["name", "biography", "email"] {
                    put(&mut person, field, said(take(&mut given, field), locale));
                }
                answers(&mut person, take(&mut given, "answers"), locale);
                keep_rest(&mut person, given, &INTERNAL_SPEAKER);
                people.push(Value::Object(person));
            }
            other => codes.push(other),
        }
    }
    put(entry, "speakers", people);
    keep(entry, "speaker codes", codes);
}

/// Tags by their names; numbers alone name nothing.
fn tags(value: Value, locale: &str) -> Value {
    let Value::Array(tags) = value else {
        return Value::Null;
    };
    let names = tags.into_iter().filter(is_public).filter_map(|mut tag| {
        if tag.is_string() {
            return Some(tag);
        }
        tag.get_mut("tag").map(|name| said(name.take(), locale))
    });
    names.collect()
}

fn resources(value: Value, locale: &str) -> Value {
    let Value::Array(resources) = value else {
        return Value::Null;
    };
    let public = resources.into_iter().filter(is_public);
    let told = public.filter_map(|mut resource| {
        let mut told = Map::new();
        for (from, to) in [("description", "title"), ("resource", "url")] {
            let value = resource.get_mut(from).map(Value::take);
            put(&mut told, to, said(value.unwrap_or_default(), locale));
        }
        told.contains_key("url").then_some(Value::Object(told))
    });
    told.collect()
}

/// Answers under the questions that they answer. Files say nothing that could stand in a text.
fn answers(entry: &mut Map<String, Value>, value: Value, locale: &str) {
    let Value::Array(answers) = value else {
        return;
    };
    for mut answer in answers {
        let mut part = |name: &str| answer.get_mut(name).map(Value::take).unwrap_or_default();
        let (question, file, given) = (part("question"), part("answer_file"), part("answer"));
        let private = question
            .get("contains_personal_data")
            .is_some_and(|value| *value == Value::Bool(true));
        if says(&file) || private || !is_public(&question) {
            continue;
        }
        let asked = question.get("question").cloned().unwrap_or_default();
        keep(entry, &text(&said(asked, locale)), said(given, locale));
    }
}

/// Whether nothing says that it is not.
fn is_public(value: &Value) -> bool {
    value.get("is_public") != Some(&Value::Bool(false))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::model::kinds::{Kind, document};

    fn given() -> Given {
        let text = include_str!("../../../../tests/forum/fixtures/sources/pretalx.json");
        Given {
            url: Some("https://talks.example/api/events/rivers/submissions/?page=1".into()),
            ..Given::text(text.to_owned())
        }
    }

    #[test]
    fn submissions_are_read_in_their_language() {
        let document = document(Kind::Pretalx, &given()).unwrap();
        assert_eq!(
            Value::Object(document.summit),
            json!({ "tracks": [{ "name": "Eau propre", "color": "#2b6cb0" }] })
        );
        assert_eq!(
            document.proposals.first().unwrap(),
            &json!({
                "id": "RIVER1", "url": "https://talks.example/rivers/talk/RIVER1/", "title": "À qui est la rivière ?",
                "state": "confirmed", "language": "fr", "abstract": "Deux rivières.", "type": "Atelier", "track": "Eau propre",
                "speakers": [{ "id": "P7", "name": "Nora Lind", "biography": "Counts fish.", "email": "nora@talks.example",
                    "Your city": "Oslo" }],
                "scheduled_at": "2031-05-06T09:30:00+02:00", "room": "Salle 1", "duration": 45,
                "created_at": "2031-01-02T10:00:00Z", "updated_at": "2031-02-02T10:00:00Z", "do not record": true,
                "tags": ["water"], "resources": [{ "title": "Slides", "url": "https://files.example/1.pdf" }],
                "Niveau ?": "Facile", "further slots": [{ "start": "2031-05-07T14:00:00+02:00", "room": "Hall 2", "duration": 45 }],
                "slot count": 2,
            })
        );
        assert_eq!(
            document.proposals.last().unwrap(),
            &json!({ "id": "DRAFT1", "title": "A draft", "state": "draft", "speaker codes": ["P8"], "track id": 3,
                "submission type id": 1 })
        );
    }

    #[test]
    fn what_only_organisers_may_see_is_never_read() {
        let written = format!("{:?}", document(Kind::Pretalx, &given()).unwrap());
        assert!(!written.contains("secret"), "{written}");
        let input =
            crate::imports::model::reading::read(&document(Kind::Pretalx, &given()).unwrap(), "s")
                .unwrap();
        assert_eq!(input.broken, []);
        assert_eq!(
            input.entries.first().unwrap().addresses,
            [Some("nora@talks.example".to_owned())]
        );
    }

    #[test]
    fn pages_are_put_together_and_what_is_broken_is_named() {
        let page = |text: &str| text.as_bytes().to_vec();
        let given = Given {
            main: vec![
                page(r#"{"results": [{"code": "A", "title": {"en": "One"}}, 7]}"#),
                page(
                    r#"{"results": [{"code": "B", "title": ["x"], "speakers": "P1", "slots": [1]}]}"#,
                ),
            ],
            ..Given::default()
        };
        let input =
            crate::imports::model::reading::read(&document(Kind::Pretalx, &given).unwrap(), "s")
                .unwrap();
        assert_eq!(input.entries.len(), 1);
        let fields: Vec<&str> = input.broken.iter().map(|b| b.field.as_str()).collect();
        assert_eq!(fields, ["entry", "title", "speakers"]);
        assert!(document(Kind::Pretalx, &Given::text("{\"detail\": \"no\"}".into())).is_err());
    }
}
