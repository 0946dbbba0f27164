//! Fills entries: known fields by their names, everything else under labels that cannot be taken for one.

use serde_json::{Map, Value};

use crate::imports::model::kinds::own::KNOWN;

/// How often a label may come again; more often is no source's meaning, and looking for a free one takes ever longer.
const SAME_LABELS: usize = 100;

/// Whether a value says something: `null`, `""`, `false` and what is empty do not.
#[must_use]
pub fn says(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::Bool(true) | Value::Number(_) => true,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(values) => values.iter().any(says),
        Value::Object(fields) => fields.values().any(says),
    }
}

/// Fills a field of the format, if the value says something.
pub fn put(entry: &mut Map<String, Value>, field: &str, value: impl Into<Value>) {
    let value = value.into();
    if says(&value) {
        entry.insert(field.to_owned(), value);
    }
}

/// Keeps what has no place of its own, if it says something: under its label, which never hides another.
pub fn keep(entry: &mut Map<String, Value>, label: &str, value: impl Into<Value>) {
    let value = value.into();
    let label = label.trim();
    if !says(&value) || label.is_empty() {
        return;
    }
    let mut label = if KNOWN.contains(&label) {
        capital(label)
    } else {
        label.to_owned()
    };
    if entry.contains_key(&label) {
        let free = (2..SAME_LABELS)
            .map(|number| format!("{label} ({number})"))
            .find(|label| !entry.contains_key(label));
        let Some(free) = free else {
            return;
        };
        label = free;
    }
    entry.insert(label, value);
}

/// Keeps all that is left of a source's object, but for these fields.
pub fn keep_rest(entry: &mut Map<String, Value>, rest: Map<String, Value>, without: &[&str]) {
    for (label, value) in rest {
        if !without.contains(&label.as_str()) {
            keep(entry, &label, value);
        }
    }
}

/// Takes a field out of a source's object; `null` when it is not there.
#[must_use]
pub fn take(fields: &mut Map<String, Value>, name: &str) -> Value {
    fields.get_mut(name).map(Value::take).unwrap_or(Value::Null)
}

/// A text, without blanks around it; a number is one too.
#[must_use]
pub fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

fn capital(label: &str) -> String {
    let mut letters = label
        .replace('_', " ")
        .chars()
        .collect::<Vec<_>>()
        .into_iter();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_says_nothing_is_left_out() {
        let mut entry = Map::new();
        for value in [
            json!(null),
            json!(""),
            json!(" "),
            json!(false),
            json!([]),
            json!({}),
            json!(["", null]),
        ] {
            put(&mut entry, "room", value.clone());
            keep(&mut entry, "Hall", value);
        }
        assert_eq!(entry, Map::new());
        put(&mut entry, "likes", 0);
        assert_eq!(Value::Object(entry), json!({ "likes": 0 }));
    }

    #[test]
    fn a_kept_label_hides_no_other() {
        let mut entry = Map::new();
        put(&mut entry, "title", "A");
        keep(&mut entry, "title", "B");
        keep(&mut entry, "created_at", "C");
        keep(&mut entry, "Note", "D");
        keep(&mut entry, "Note", "E");
        assert_eq!(
            Value::Object(entry),
            json!({ "title": "A", "Title": "B", "Created at": "C", "Note": "D", "Note (2)": "E" })
        );
    }
}
