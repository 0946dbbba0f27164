//! The export of events that OSEM gives its organisers: `/admin/conferences/{short_title}/program/events.csv`.
//!
//! A title stands before the header. `Start time` is written `2016-12-0809:30AM `, in the zone of the conference. Speakers and
//! their addresses are joined by commas. The export `all_with_comments` has a column `Comments`: what the committee says among
//! itself. It is never read, nor is any other column that is [for organisers' eyes](is_internal), and neither is a cell that stands under no header, since such remarks may have spilled there.

use serde_json::{Map, Value};

use crate::imports::model::kinds::column_words::is_internal;
use crate::imports::model::kinds::own::BROKEN;
use crate::imports::model::kinds::people::{matched, one};
use crate::imports::model::kinds::rows::{Row, Table, rows, table};
use crate::imports::model::kinds::values::{keep, put};
use crate::imports::model::kinds::{Document, Given};

/// Columns and the fields that they fill as they are.
const FIELDS: [(&str, &str); 8] = [
    ("event id", "id"),
    ("title", "title"),
    ("subtitle", "subtitle"),
    ("abstract", "abstract"),
    ("event type", "type"),
    ("track", "track"),
    ("room", "room"),
    ("state", "state"),
];

/// Reads exports.
///
/// # Errors
/// One sentence, when one is no table or has no columns `Event ID` and `Title`.
pub fn document(given: &Given) -> Result<Document, String> {
    let mut document = Document::default();
    for bytes in &given.main {
        let separator = given.mapping.as_ref().and_then(|mapping| mapping.separator);
        let rows = rows(bytes, separator.unwrap_or(b','))?;
        let found = table(rows, |cells| has(cells, "event id") && has(cells, "title"));
        let Some(Table { header, rows }) = found else {
            return Err(
                "there is no line with the columns \"Event ID\" and \"Title\" in it".into(),
            );
        };
        let header: Vec<(String, String)> = header
            .into_iter()
            .map(|name| (name.to_lowercase(), name))
            .collect();
        document
            .proposals
            .extend(rows.into_iter().map(|row| entry(&header, row)));
    }
    Ok(document)
}

fn has(cells: &[String], name: &str) -> bool {
    cells.iter().any(|cell| cell.trim().to_lowercase() == name)
}

fn entry(header: &[(String, String)], row: Row) -> Value {
    let mut entry = Map::new();
    if let Some(what) = fault(&row, header.len()) {
        for ((column, _), cell) in header.iter().zip(&row.cells) {
            if column == "event id" {
                put(&mut entry, "id", cell.trim());
            }
        }
        entry.insert(BROKEN.to_owned(), what.into());
        return Value::Object(entry);
    }
    let (mut speakers, mut addresses) = (String::new(), String::new());
    let (mut submitter, mut address) = (String::new(), String::new());
    for ((column, name), cell) in header.iter().zip(row.cells) {
        match column.as_str() {
            "start time" => put(&mut entry, "scheduled_at", moment(&cell)),
            "submitter" => submitter = cell,
            "submitter email" => address = cell,
            "speaker" | "speakers" => speakers = cell,
            "speaker email" | "speaker emails" => addresses = cell,
            column if column.contains("comment") || is_internal(column) => {}
            column => match FIELDS.iter().find(|(name, _)| *name == column) {
                Some((_, field)) => put(&mut entry, field, cell),
                None => keep(&mut entry, name, cell.trim()),
            },
        }
    }
    put(&mut entry, "submitter", one(&submitter, &address));
    put(&mut entry, "speakers", matched(&speakers, &addresses));
    Value::Object(entry)
}

/// What is wrong with a row as a whole.
#[must_use]
pub fn fault(row: &Row, columns: usize) -> Option<String> {
    if row.open {
        return Some(format!(
            "begins in line {} and has a quotation mark that is never closed",
            row.line
        ));
    }
    (row.cells.len() < columns).then(|| {
        format!(
            "in line {} has {} cells where the header has {columns}",
            row.line,
            row.cells.len()
        )
    })
}

/// `2016-12-0809:30AM ` as `2016-12-08T09:30`; what is written otherwise stays.
#[must_use]
pub fn moment(cell: &str) -> String {
    read(cell.trim()).unwrap_or_else(|| cell.trim().to_owned())
}

fn read(text: &str) -> Option<String> {
    let (day, time) = text.split_at_checked(10)?;
    let time = time.trim();
    let (clock, half) = time.split_at_checked(time.len().checked_sub(2)?)?;
    let (hour, minute) = clock.trim().split_once(':')?;
    let (hour, minute) = (hour.parse::<u8>().ok()?, minute.parse::<u8>().ok()?);
    if !(1..=12).contains(&hour) || minute > 59 {
        return None;
    }
    let hour = match half.to_ascii_lowercase().as_str() {
        "am" => hour % 12,
        "pm" => hour % 12 + 12,
        _ => return None,
    };
    Some(format!("{day}T{hour:02}:{minute:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::model::kinds::{Kind, document};
    use serde_json::json;

    const EXPORT: &str = include_str!("../../../../tests/forum/fixtures/sources/osem-events.csv");

    #[test]
    fn columns_are_found_by_name_in_any_order() {
        let document = document(Kind::OsemCsv, &Given::text(EXPORT.to_owned())).unwrap();
        assert_eq!(document.proposals.len(), 3);
        assert_eq!(
            document.proposals.first().unwrap(),
            &json!({
                "id": "41", "title": "Who owns the river?", "abstract": "Two rivers.\n\n- \"One\"\n- Two\n",
                "scheduled_at": "2031-05-06T14:30", "submitter": { "name": "Nora Lind" },
                "speakers": [{ "name": "Nora Lind, PhD", "email": "nora@osem.example" },
                    { "name": "Karim Haddad", "email": "k.haddad@osem.example" }],
                "type": "Panel", "track": "3 - Clean water", "Difficulty Level": "Easy", "room": "Hall 1",
                "state": "confirmed", "Theme": "Water",
            })
        );
        assert_eq!(
            document.proposals.get(1).unwrap(),
            &json!({ "id": "42", "title": "A short one", "abstract": "Short.", "type": "Talk", "state": "new",
                "submitter": { "name": "Karim Haddad" } })
        );
    }

    #[test]
    fn what_the_committee_says_is_never_read() {
        let document = document(Kind::OsemCsv, &Given::text(EXPORT.to_owned())).unwrap();
        let written = format!("{document:?}");
        assert!(
            !written.contains("weak") && !written.contains("spilled"),
            "{written}"
        );
    }

    #[test]
    fn times_of_day_are_read_by_halves() {
        for (cell, expected) in [
            ("2016-12-0809:30AM ", "2016-12-08T09:30"),
            ("2016-12-0812:05AM ", "2016-12-08T00:05"),
            ("2016-12-0812:05PM", "2016-12-08T12:05"),
            ("2016-12-0811:59pm", "2016-12-08T23:59"),
            ("2016-12-08 14:00", "2016-12-08 14:00"),
            ("soon", "soon"),
            (" ", ""),
        ] {
            assert_eq!(moment(cell), expected, "{cell}");
        }
    }

    #[test]
    fn a_row_that_breaks_off_is_named() {
        let end = EXPORT.find("- Two").unwrap();
        let cut = EXPORT.get(..end).unwrap().to_owned();
        let document = document(Kind::OsemCsv, &Given::text(cut)).unwrap();
        let input = crate::imports::model::reading::read(&document, "s").unwrap();
        let broken = input.broken.first().unwrap();
        assert_eq!(broken.entry, "entry 1 (id 41)");
        assert!(broken.what.contains("line 3"), "{}", broken.what);
    }
}
