//! What a proposal says: one version of it, as it is kept, compared and shown. Absent parts are absent.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::proposals::model::words::{Role, State};

/// One version of a proposal.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// Its id at the source.
    pub id: String,
    /// Its page at the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Its title, one line.
    pub title: String,
    /// A second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    /// A group of tracks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<Label>,
    /// The track it was handed in to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub track: Option<Label>,
    /// Panel, workshop and the like, in the source's words.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The tag of the language it is written in.
    pub language: String,
    /// How far it has come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    /// What it is about, in Markdown.
    #[serde(rename = "abstract", skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// More about it, in Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who handed it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submitter: Option<Person>,
    /// Who speaks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub speakers: Vec<Person>,
    /// Who leads the conversation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facilitators: Vec<Person>,
    /// How many are expected, in the source's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_audience: Option<String>,
    /// When it takes place: local date and time with their offset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_at: Option<String>,
    /// How long it takes, in minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<i32>,
    /// Where it takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room: Option<String>,
    /// When it was handed in, in the source's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// When it was last changed at the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// Whatever else the source says, in its order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other: Vec<Other>,
}

/// A number and a name, with the label that both were read from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Label {
    /// The number before the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<i32>,
    /// The name alone.
    pub name: String,
    /// Both, as the source has them.
    pub label: String,
}

/// Somebody named on a proposal. A mail address is no part of this: it is kept apart and never shown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// Their id at the source: "416", "P611". It tells people apart and is never shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Their name.
    pub name: String,
    /// The organisation they come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<String>,
    /// Their country, in the source's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// About them, in Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biography: Option<String>,
    /// Their page at the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Whatever else the source says of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other: Vec<Other>,
}

/// A field that only this source has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Other {
    /// What the source calls it.
    pub label: String,
    /// What the source says.
    pub value: Value,
}

/// The HTML of what is written in Markdown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rendered {
    /// The abstract's.
    #[serde(rename = "abstract", skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The description's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The biographies', in the order of [`Content::people`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub biographies: Vec<Option<String>>,
}

impl Content {
    /// Its id at the source, as readers know it there. One that the forum has made of the title of an entry without any is no
    /// number of anything: it is that title, and eight figures of a hash.
    #[must_use]
    pub fn number(&self) -> Option<&str> {
        let is_made = self.id.rsplit_once('-').is_some_and(|(_, mark)| {
            mark.len() == 8
                && mark.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f'))
                && mark.chars().any(|c| matches!(c, 'a'..='f'))
        });
        (!is_made).then_some(self.id.as_str())
    }

    /// Everybody named, with what they do: submitter, speakers, facilitators.
    pub fn people(&self) -> impl Iterator<Item = (Role, &Person)> {
        let submitter = self
            .submitter
            .iter()
            .map(|person| (Role::Submitter, person));
        let speakers = self.speakers.iter().map(|person| (Role::Speaker, person));
        let facilitators = self
            .facilitators
            .iter()
            .map(|person| (Role::Facilitator, person));
        submitter.chain(speakers).chain(facilitators)
    }

    /// What tells two versions apart. When the source last touched an entry is no part of it, nor are people's ids there and
    /// the order of fields that only the source knows: none is a change that anybody would want to read about.
    #[must_use]
    pub fn hash(&self) -> String {
        let mut content = self.clone();
        content.updated_at = None;
        let named = content.submitter.iter_mut().chain(&mut content.speakers);
        for person in named.chain(&mut content.facilitators) {
            person.id = None;
        }
        content.other.sort_by(|a, b| a.label.cmp(&b.label));
        // Plain values only: writing them cannot fail, and if it could, an empty text differs from every other.
        let mut value = serde_json::to_value(&content).unwrap_or_default();
        value.sort_all_objects();
        let digest = Sha256::digest(value.to_string());
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The parts that are there, by the names that an import calls them.
    #[must_use]
    pub fn parts(&self) -> Vec<String> {
        match serde_json::to_value(self) {
            Ok(Value::Object(parts)) => parts.into_iter().map(|(name, _)| name).collect(),
            _ => Vec::new(),
        }
    }
}

impl Label {
    /// Reads "15 - Implementation": a number, a mark, a name. Without a number, or with nothing after it, all of it is the name.
    #[must_use]
    pub fn read(label: &str) -> Self {
        let end = label
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(label.len());
        let (digits, rest) = label.split_at_checked(end).unwrap_or(("", label));
        let rest = rest.trim_start();
        let name = rest
            .strip_prefix(['-', '–', '—', '.', ':', ')'])
            .map(str::trim_start)
            .filter(|name| !name.is_empty());
        match (digits.parse::<i32>(), name) {
            (Ok(number), Some(name)) => Self {
                number: Some(number),
                name: name.to_owned(),
                label: label.to_owned(),
            },
            _ => Self {
                number: None,
                name: label.to_owned(),
                label: label.to_owned(),
            },
        }
    }
}

impl Other {
    /// The label as words: `difficulty_level` is written "Difficulty level", everything else as the source has it.
    #[must_use]
    pub fn words(&self) -> String {
        let is_key = self
            .label
            .chars()
            .all(|c| c.is_lowercase() || c.is_ascii_digit() || c == '_');
        if !is_key {
            return self.label.clone();
        }
        let words = self.label.replace('_', " ");
        let mut letters = words.trim().chars();
        letters
            .next()
            .map(|first| first.to_uppercase().chain(letters).collect())
            .unwrap_or_default()
    }

    /// The value as one text, with the reader's words for yes and no; `None` when there is nothing to show.
    #[must_use]
    pub fn text(&self, yes: &str, no: &str) -> Option<String> {
        Some(plain(&self.value, yes, no)).filter(|text| !text.is_empty())
    }
}

/// A JSON value as somebody would write it down: lists by semicolons, objects by their keys.
fn plain(value: &Value, yes: &str, no: &str) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(true) => yes.to_owned(),
        Value::Bool(false) => no.to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_owned(),
        Value::Array(values) => joined(values.iter().map(|value| plain(value, yes, no))),
        Value::Object(fields) => {
            joined(
                fields
                    .iter()
                    .map(|(key, value)| match plain(value, yes, no) {
                        text if text.is_empty() => text,
                        text => format!("{key}: {text}"),
                    }),
            )
        }
    }
}

fn joined(texts: impl Iterator<Item = String>) -> String {
    let texts: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
    texts.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_made_of_a_title_is_no_number() {
        for (id, number) in [
            ("278", Some("278")),
            ("AB3XQ9", Some("AB3XQ9")),
            ("room-2-20310506", Some("room-2-20310506")),
            ("small-rivers-55b09395", None),
        ] {
            let content = Content {
                id: id.into(),
                ..Content::default()
            };
            assert_eq!(content.number(), number, "{id}");
        }
    }

    #[test]
    fn a_label_is_a_number_and_a_name() {
        for (label, number, name) in [
            (
                "15 - Implementation of open government",
                Some(15),
                "Implementation of open government",
            ),
            ("7 – Transparence", Some(7), "Transparence"),
            ("3. Participation", Some(3), "Participation"),
            ("Open data", None, "Open data"),
            ("2030 agenda", None, "2030 agenda"),
            ("4 -", None, "4 -"),
            ("99999999999 - Far", None, "99999999999 - Far"),
            ("", None, ""),
        ] {
            let read = Label::read(label);
            assert_eq!((read.number, read.name.as_str()), (number, name), "{label}");
            assert_eq!(read.label, label);
        }
    }

    fn other(label: &str, value: Value) -> Other {
        Other {
            label: label.to_owned(),
            value,
        }
    }

    #[test]
    fn a_moved_date_an_id_and_the_order_of_unknown_fields_are_no_change() {
        let mut one = Content {
            title: "A".into(),
            updated_at: Some("2016".into()),
            ..Content::default()
        };
        one.other = vec![
            other("b", 1.into()),
            other("a", serde_json::json!({"y": 1, "x": 2})),
        ];
        one.speakers = vec![Person {
            name: "Ana".into(),
            ..Person::default()
        }];
        let mut two = one.clone();
        two.updated_at = Some("2017".into());
        two.speakers = vec![Person {
            id: Some("416".into()),
            name: "Ana".into(),
            ..Person::default()
        }];
        two.other = vec![
            other("a", serde_json::json!({"x": 2, "y": 1})),
            other("b", 1.into()),
        ];
        assert_eq!(one.hash(), two.hash());
        two.other.pop();
        assert_ne!(one.hash(), two.hash());
    }

    #[test]
    fn unknown_fields_are_shown_as_somebody_would_write_them() {
        assert_eq!(
            other("difficulty_level", Value::Null).words(),
            "Difficulty level"
        );
        assert_eq!(other("OGP Theme", Value::Null).words(), "OGP Theme");
        let value = serde_json::json!(["a", null, {"b": 1, "c": ""}, true]);
        assert_eq!(other("x", value).text("yes", "no").unwrap(), "a; b: 1; yes");
        assert_eq!(other("x", serde_json::json!([])).text("yes", "no"), None);
    }

    #[test]
    fn absent_parts_are_absent() {
        let content = Content {
            title: "A".into(),
            ..Content::default()
        };
        assert_eq!(content.parts(), ["id", "title", "language"]);
        let read: Content = serde_json::from_str(r#"{"title":"A"}"#).unwrap();
        assert_eq!(read, content);
    }
}
