//! Reads single fields: what is absent stays absent, what is broken is named by its place.

use serde_json::{Map, Value};

use crate::imports::model::addresses;
use crate::proposals::model::content::{Label, Other, Person};
use crate::proposals::model::moments;
use crate::proposals::model::ratings::Rating;
use crate::proposals::model::urls;
use crate::proposals::model::words::RatingKind;
use crate::topics::model::title::is_unprintable;

/// The most characters of what is one line.
const LINE: usize = 1000;

/// The minutes of a week.
const WEEK: i32 = 10_080;

/// Reads fields, and notes what is wrong with them.
#[derive(Debug, Default)]
pub struct Reader {
    /// Field and what is wrong with it.
    pub broken: Vec<(String, String)>,
}

/// Somebody, and the mail addresses that are kept apart from them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Named {
    /// What may be shown.
    pub person: Person,
    /// Their mail address.
    pub address: Option<String>,
}

/// What somebody said in a topic that the proposal had elsewhere.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Reply {
    /// What they said, in Markdown.
    pub text: String,
    /// Who they are, where that is known.
    pub author: Option<String>,
}

impl Reader {
    /// Notes that a field is broken.
    pub fn wrong(&mut self, field: &str, what: impl Into<String>) {
        self.broken.push((field.to_owned(), what.into()));
    }

    /// A text of one line.
    pub fn line(&mut self, field: &str, value: Option<&Value>) -> Option<String> {
        let text = self.words(field, value)?;
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.chars().count() > LINE {
            self.wrong(field, format!("is longer than {LINE} characters"));
            return None;
        }
        some(addresses::without(&line).into_owned())
    }

    /// A text of several lines.
    pub fn text(&mut self, field: &str, value: Option<&Value>) -> Option<String> {
        let text = self.words(field, value)?;
        some(addresses::without(&text).into_owned())
    }

    /// A number and a name; an object says both apart.
    pub fn label(&mut self, field: &str, value: Option<&Value>) -> Option<Label> {
        let Some(Value::Object(parts)) = value else {
            return self.line(field, value).map(|label| Label::read(&label));
        };
        let name = self.line(&format!("{field}.name"), parts.get("name"));
        let label = self.line(&format!("{field}.label"), parts.get("label"));
        let number = self.whole(&format!("{field}.number"), parts.get("number"));
        let number = number.and_then(|number| i32::try_from(number).ok());
        match (number, name, label) {
            (_, None, None) => {
                self.wrong(field, "has neither a name nor a label");
                None
            }
            (None, None, Some(label)) => Some(Label::read(&label)),
            (Some(number), None, Some(label)) => Some(Label {
                number: Some(number),
                name: Label::read(&label).name,
                label,
            }),
            (number, Some(name), label) => {
                let made = number.map_or_else(|| name.clone(), |n| format!("{n} - {name}"));
                Some(Label {
                    number,
                    label: label.unwrap_or(made),
                    name,
                })
            }
        }
    }

    /// Minutes: at least one, and a week at the most.
    pub fn minutes(&mut self, field: &str, value: Option<&Value>) -> Option<i32> {
        if matches!(value, Some(Value::String(text)) if text.trim().is_empty()) {
            return None;
        }
        let number = self.whole(field, value)?;
        let minutes = i32::try_from(number)
            .ok()
            .filter(|minutes| (1..=WEEK).contains(minutes));
        if minutes.is_none() {
            self.wrong(
                field,
                format!("{number} is not between 1 and {WEEK} minutes"),
            );
        }
        minutes
    }

    /// The address of a page.
    pub fn url(&mut self, field: &str, value: Option<&Value>) -> Option<String> {
        let written = some(self.words(field, value)?.trim().to_owned())?;
        let url = urls::read(&written);
        if url.is_none() {
            self.wrong(field, "is no http or https address");
        }
        url
    }

    /// A moment, kept as it is written.
    pub fn moment(&mut self, field: &str, value: Option<&Value>) -> Option<String> {
        let written = self.line(field, value)?;
        if moments::read(&written).is_none() {
            self.wrong(
                field,
                format!("{written:?} is no time like 2016-12-08T09:30:00+01:00"),
            );
            return None;
        }
        Some(written)
    }

    /// What the source's own votes came to. None cast is the same as none asked for.
    pub fn rating(
        &mut self,
        field: &str,
        kind: RatingKind,
        value: Option<&Value>,
    ) -> Option<Rating> {
        let parts = match value {
            None | Some(Value::Null) => return None,
            Some(Value::Object(parts)) => parts,
            Some(_) => {
                self.wrong(field, "is no object with average, votes and max");
                return None;
            }
        };
        let votes = self.whole(&format!("{field}.votes"), parts.get("votes"));
        if votes == Some(0) {
            return None;
        }
        let most = parts.get("max").or_else(|| parts.get("out_of"));
        let out_of = self.whole(&format!("{field}.max"), most);
        let average = parts.get("average").and_then(Value::as_f64);
        let before = self.broken.len();
        let (Some(average), Some(votes), Some(out_of)) = (average, votes, out_of) else {
            for (part, missing) in [
                ("average", average.is_none()),
                ("votes", votes.is_none()),
                ("max", out_of.is_none()),
            ] {
                let place = format!("{field}.{part}");
                if missing && !self.broken.iter().any(|(field, _)| *field == place) {
                    self.wrong(&place, "is missing or no number");
                }
            }
            return None;
        };
        if votes < 0 {
            self.wrong(&format!("{field}.votes"), "is below 0");
        }
        if !(1..=1000).contains(&out_of) {
            self.wrong(&format!("{field}.max"), "is not between 1 and 1000");
        }
        #[expect(clippy::cast_precision_loss, reason = "checked to be 1000 at the most")]
        let most = out_of as f64;
        if !(0.0..=most).contains(&average) {
            self.wrong(
                &format!("{field}.average"),
                format!("{average} is not between 0 and {out_of}"),
            );
        }
        (self.broken.len() == before).then(|| Rating {
            kind,
            average,
            votes,
            out_of: i32::try_from(out_of).unwrap_or(5),
        })
    }

    /// People in a list; one alone may stand without it.
    pub fn people(&mut self, field: &str, value: Option<&Value>) -> Vec<Named> {
        match value {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(list)) => list
                .iter()
                .enumerate()
                .filter_map(|(place, value)| self.person(&format!("{field}[{place}]"), Some(value)))
                .collect(),
            Some(value @ Value::Object(_)) => self.person(field, Some(value)).into_iter().collect(),
            Some(_) => {
                self.wrong(field, "is no list of people");
                Vec::new()
            }
        }
    }

    /// One person; a text alone is their name.
    pub fn person(&mut self, field: &str, value: Option<&Value>) -> Option<Named> {
        let parts = match value {
            None | Some(Value::Null) => return None,
            Some(Value::Object(parts)) => parts,
            Some(Value::String(_)) => {
                let name = self.line(field, value)?;
                return Some(Named {
                    person: Person {
                        name,
                        ..Person::default()
                    },
                    address: None,
                });
            }
            Some(_) => {
                self.wrong(field, "is no person with a name");
                return None;
            }
        };
        let at = |part: &str| format!("{field}.{part}");
        let name = self.line(&at("name"), parts.get("name"));
        let address = self.address(&at("email"), parts.get("email"));
        let person = Person {
            id: self.line(&at("id"), parts.get("id")),
            name: name.clone().unwrap_or_default(),
            affiliation: self.line(&at("affiliation"), parts.get("affiliation")),
            country: self.line(&at("country"), parts.get("country")),
            biography: self.text(&at("biography"), parts.get("biography")),
            url: self.url(&at("url"), parts.get("url")),
            other: others(
                parts,
                &[
                    "id",
                    "name",
                    "affiliation",
                    "country",
                    "biography",
                    "url",
                    "email",
                ],
            ),
        };
        if name.is_none() && !self.broken.iter().any(|(field, _)| *field == at("name")) {
            self.wrong(&at("name"), "is missing");
        }
        name.map(|_| Named { person, address })
    }

    /// What was said in a topic that the proposal had elsewhere.
    pub fn replies(&mut self, field: &str, value: Option<&Value>) -> Vec<Reply> {
        let list = match value {
            None | Some(Value::Null) => return Vec::new(),
            Some(Value::Array(list)) => list,
            Some(_) => {
                self.wrong(field, "is no list");
                return Vec::new();
            }
        };
        let mut replies = Vec::new();
        for (place, reply) in list.iter().enumerate() {
            let at = |part: &str| format!("{field}[{place}].{part}");
            let author = self.line(&at("author"), reply.get("author"));
            match self.text(&at("text"), reply.get("text")) {
                Some(text) => replies.push(Reply { text, author }),
                None => self.wrong(&at("text"), "is missing"),
            }
        }
        replies
    }

    /// A mail address. What is wrong with one is said without it: reports end in logs.
    fn address(&mut self, field: &str, value: Option<&Value>) -> Option<String> {
        let written = some(self.words(field, value)?.trim().to_owned())?;
        let address = addresses::read(&written);
        if address.is_none() {
            self.wrong(field, "is no mail address");
        }
        address
    }

    /// A whole number; a text may hold it.
    pub fn whole(&mut self, field: &str, value: Option<&Value>) -> Option<i64> {
        let number = match value {
            None | Some(Value::Null) => return None,
            Some(Value::Number(number)) => number.as_i64().or_else(|| whole(number.as_f64()?)),
            Some(Value::String(text)) => text.trim().parse().ok(),
            Some(_) => None,
        };
        if number.is_none() {
            self.wrong(field, "is no whole number");
        }
        number
    }

    /// A text without what no database keeps and no page shows; a number is a text too.
    fn words(&mut self, field: &str, value: Option<&Value>) -> Option<String> {
        match value {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) => some(clean(text)),
            Some(Value::Number(number)) => Some(number.to_string()),
            Some(_) => {
                self.wrong(field, "is no text");
                None
            }
        }
    }
}

/// The fields that are not among the known ones, in their order, without mail addresses and without what says nothing.
#[must_use]
pub fn others(fields: &Map<String, Value>, known: &[&str]) -> Vec<Other> {
    fields
        .iter()
        .filter(|(label, _)| !known.contains(&label.as_str()))
        .filter_map(|(label, value)| {
            let label = addresses::without(clean(label).trim()).into_owned();
            let value = said(value)?;
            (!label.is_empty()).then_some(Other { label, value })
        })
        .collect()
}

fn said(value: &Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) => {
            let text = clean(text);
            // An address alone leaves nothing to show.
            if addresses::read(&text).is_some() {
                return None;
            }
            some(addresses::without(text.trim()).into_owned()).map(Value::String)
        }
        Value::Array(values) => {
            let values: Vec<Value> = values.iter().filter_map(said).collect();
            (!values.is_empty()).then_some(Value::Array(values))
        }
        Value::Object(fields) => {
            let fields: Map<String, Value> = fields
                .iter()
                .filter_map(|(key, value)| {
                    Some((addresses::without(&clean(key)).into_owned(), said(value)?))
                })
                .collect();
            (!fields.is_empty()).then_some(Value::Object(fields))
        }
        plain => Some(plain.clone()),
    }
}

/// PostgreSQL keeps no U+0000, and no page shows a control character, nor one that turns the direction of what follows.
#[must_use]
pub fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|c| if c == '\r' { '\n' } else { c })
        .filter(|c| !is_unprintable(*c) || matches!(c, '\n' | '\t'))
        .collect()
}

fn some(text: String) -> Option<String> {
    (!text.trim().is_empty()).then_some(text)
}

fn whole(number: f64) -> Option<i64> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "checked to be whole and small"
    )]
    (number.fract() == 0.0 && number.abs() < 1e15).then_some(number as i64)
}
