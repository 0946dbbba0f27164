//! Any table in comma-separated values, with a [mapping](Mapping) that says what its columns hold: what a spreadsheet, a form or
//! another conference system saves.

use serde_json::{Map, Value};

use crate::imports::model::kinds::durations::minutes;
use crate::imports::model::kinds::ids::of_title;
use crate::imports::model::kinds::osem_csv::{fault, moment};
use crate::imports::model::kinds::own::BROKEN;
use crate::imports::model::kinds::people::{matched, one};
use crate::imports::model::kinds::rows::{Row, Table, rows, table};
use crate::imports::model::kinds::values::{keep, put};
use crate::imports::model::kinds::{Document, Given, Mapping, ratings};

/// What a column may hold: the fields that a table can fill, `other` and `skip`.
pub const FIELDS: [&str; 28] = [
    "id",
    "guid",
    "url",
    "title",
    "subtitle",
    "group",
    "track",
    "type",
    "language",
    "state",
    "abstract",
    "description",
    "submitter",
    "submitter_email",
    "speakers",
    "speaker_emails",
    "facilitators",
    "facilitator_emails",
    "expected_audience",
    "scheduled_at",
    "duration",
    "room",
    "created_at",
    "updated_at",
    "public_rating",
    "committee_rating",
    "other",
    "skip",
];

/// Names and addresses come in columns of their own: role and its two columns.
const PEOPLE: [(&str, &str); 3] = [
    ("submitter", "submitter_email"),
    ("speakers", "speaker_emails"),
    ("facilitators", "facilitator_emails"),
];

/// Reads tables.
///
/// # Errors
/// One sentence, when there is no mapping, when it names a field or column that is not there, or when the table has none of it.
pub fn document(given: &Given) -> Result<Document, String> {
    let Some(mapping) = &given.mapping else {
        return Err("nothing says what the columns of the table hold".into());
    };
    if let Some((column, field)) = mapping
        .columns
        .iter()
        .find(|(_, field)| !FIELDS.contains(&field.as_str()))
    {
        return Err(format!(
            "the column {column:?} is to fill {field:?}, which is no field of a proposal"
        ));
    }
    if !mapping.columns.iter().any(|(_, field)| field == "title") {
        return Err("no column is said to hold the title".into());
    }
    let mut document = Document::default();
    for bytes in &given.main {
        let rows = rows(bytes, mapping.separator.unwrap_or(b','))?;
        let found = table(rows, |cells| {
            mapping.columns.iter().any(|(column, field)| {
                field == "title" && cells.iter().any(|cell| same(cell, column))
            })
        });
        let Some(table) = found else {
            return Err("there is no line with the names of the columns in it".into());
        };
        let fields = fields(&table, mapping)?;
        for row in table.rows {
            document
                .proposals
                .push(entry(&table.header, &fields, row, mapping));
        }
    }
    Ok(document)
}

/// A column that fills a field, and is none of a table's.
#[must_use]
pub fn missing<'a>(header: &[String], mapping: &'a Mapping) -> Option<&'a str> {
    mapping
        .columns
        .iter()
        .filter(|(_, field)| !matches!(field.as_str(), "other" | "skip"))
        .map(|(column, _)| column.as_str())
        .find(|column| !header.iter().any(|name| same(name, column)))
}

/// The field of each column.
fn fields<'a>(table: &Table, mapping: &'a Mapping) -> Result<Vec<&'a str>, String> {
    if let Some(column) = missing(&table.header, mapping) {
        return Err(format!("there is no column {column:?} in it"));
    }
    let field = |name: &String| {
        mapping
            .columns
            .iter()
            .find(|(column, _)| same(name, column))
            .map_or("other", |(_, field)| field.as_str())
    };
    Ok(table.header.iter().map(field).collect())
}

fn same(name: &str, column: &str) -> bool {
    name.split_whitespace().eq(column.split_whitespace())
}

fn entry(header: &[String], fields: &[&str], row: Row, mapping: &Mapping) -> Value {
    let mut entry = Map::new();
    let mut people: Map<String, Value> = Map::new();
    // Spreadsheets leave out empty cells at the end of a row, so a short one is sound.
    let mut fault = fault(&row, 0);
    for ((name, field), cell) in header.iter().zip(fields).zip(row.cells) {
        let whole = cell.as_str();
        let cell = cell.trim();
        match *field {
            "abstract" | "description" => add(&mut entry, field, whole),
            "scheduled_at" => put(&mut entry, field, moment(cell)),
            "skip" => {}
            "other" => keep(&mut entry, name, cell),
            "duration" => put(&mut entry, field, minutes(&cell.into())),
            "state" => put(&mut entry, field, state(cell)),
            "public_rating" | "committee_rating" => match ratings::read(cell) {
                Some(rating) => put(&mut entry, field, rating),
                None if cell.is_empty() || ratings::is_none(cell) => {}
                // Shown as it is, it would be told to whom it may not be.
                None => {
                    fault.get_or_insert_with(|| {
                        format!(
                            "has {cell:?} under {name:?}, which is no rating such as 4.25 / 5 (12 votes)"
                        )
                    });
                }
            },
            field
                if PEOPLE
                    .iter()
                    .any(|(role, mails)| [role, mails].contains(&&field)) =>
            {
                add(&mut people, field, cell);
            }
            field => add(&mut entry, field, cell),
        }
    }
    let part = |name: &str| people.get(name).and_then(Value::as_str).unwrap_or_default();
    for (role, mails) in PEOPLE {
        let named = match role {
            "submitter" => one(part(role), part(mails)),
            _ => Value::from(matched(part(role), part(mails))),
        };
        put(&mut entry, role, named);
    }
    if !entry.contains_key("language") {
        put(&mut entry, "language", mapping.language.clone());
    }
    if !entry.contains_key("id") {
        let title = entry.get("title").and_then(Value::as_str);
        if let Some(id) = title.map(of_title) {
            entry.insert("id".to_owned(), id.into());
        }
    }
    if let Some(what) = fault {
        entry.insert(BROKEN.to_owned(), what.into());
    }
    Value::Object(entry)
}

/// Two columns may fill one field: the second text stands under the first.
fn add(entry: &mut Map<String, Value>, field: &str, cell: &str) {
    match entry.get(field).and_then(Value::as_str) {
        Some(before) if !cell.trim().is_empty() => {
            let both = format!("{}\n\n{cell}", before.trim_end());
            entry.insert(field.to_owned(), both.into());
        }
        Some(_) => {}
        None => put(entry, field, cell),
    }
}

/// States in the words of people who keep tables.
fn state(cell: &str) -> &str {
    match cell.to_lowercase().as_str() {
        "brouillon" | "borrador" | "مسودة" => "draft",
        "nouveau" | "nouvelle" | "nuevo" | "nueva" | "pending" | "en attente" | "pendiente"
        | "جديد" => "new",
        "soumis" | "soumise" | "enviado" | "enviada" | "presentada" | "مقدم" => "submitted",
        "accepté" | "acceptée" | "retenue" | "aceptado" | "aceptada" | "مقبول" => "accepted",
        "confirmé" | "confirmée" | "confirmado" | "confirmada" | "مؤكد" => "confirmed",
        "rejeté" | "rejetée" | "refusé" | "refusée" | "declined" | "rechazado" | "rechazada"
        | "مرفوض" => "rejected",
        "retiré" | "retirée" | "retirado" | "retirada" | "مسحوب" => "withdrawn",
        "annulé" | "annulée" | "cancelado" | "cancelada" | "ملغى" => "canceled",
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::model::kinds::guessing::guess;
    use crate::imports::model::kinds::{Kind, document};
    use serde_json::json;

    const TABLE: &str = include_str!("../../../../tests/forum/fixtures/sources/table-fr.csv");

    fn given(text: &str, columns: &[(&str, &str)]) -> Given {
        let owned = |(column, field): &(&str, &str)| ((*column).to_owned(), (*field).to_owned());
        Given {
            mapping: Some(Mapping {
                columns: columns.iter().map(owned).collect(),
                ..Mapping::default()
            }),
            ..Given::text(text.to_owned())
        }
    }

    #[test]
    fn a_guessed_mapping_reads_a_table() {
        let mut mapping = guess(TABLE.as_bytes()).unwrap().mapping;
        mapping.language = Some("fr".into());
        let given = Given {
            mapping: Some(mapping),
            ..Given::text(TABLE.to_owned())
        };
        let document = document(Kind::Csv, &given).unwrap();
        assert_eq!(
            document.proposals,
            [
                json!({ "id": "à-1", "title": "L’eau ; un bien commun", "abstract": "Deux rivières.\n\nTrois villes.",
                    "speakers": [{ "name": "Nora Lind", "email": "nora@eau.example" }, { "name": "Karim Haddad" }],
                    "type": "Atelier", "track": "2 - Eau", "duration": 90, "state": "accepted", "scheduled_at": "2031-05-06 09:30",
                    "room": "Salle 1", "language": "fr", "Niveau": "Facile" }),
                json!({ "id": "à-2", "title": "Court", "language": "fr" }),
            ]
        );
    }

    #[test]
    fn a_table_without_ids_gets_them_of_the_titles() {
        let given = given(
            "Name,Text\nOne,a\n,b\n",
            &[("Name", "title"), ("Text", "abstract")],
        );
        let document = document(Kind::Csv, &given).unwrap();
        let first = document.proposals.first().unwrap();
        assert_eq!(first["id"], json!(of_title("One")));
        assert_eq!(
            document.proposals.last().unwrap(),
            &json!({ "abstract": "b" })
        );
    }

    #[test]
    fn ratings_and_skipped_columns_and_two_of_a_field() {
        let text = "T,R,S,A,B\nOne,4.2 / 5 (31 votes),secret,x,y\nTwo,good,secret,,y\nThree,- / 5 (0 votes),,,\n";
        let columns = [
            ("T", "title"),
            ("R", "public_rating"),
            ("S", "skip"),
            ("A", "abstract"),
            ("B", "abstract"),
        ];
        let document = document(Kind::Csv, &given(text, &columns)).unwrap();
        let [one, two, three] = document.proposals.as_slice() else {
            panic!("three entries");
        };
        assert_eq!(
            one["public_rating"],
            json!({ "average": 4.2, "votes": 31, "max": 5 })
        );
        assert_eq!(one["abstract"], json!("x\n\ny"));
        assert!(
            two[BROKEN]
                .as_str()
                .unwrap()
                .contains("\"good\" under \"R\"")
        );
        assert!(three.get(BROKEN).is_none() && three.get("public_rating").is_none());
        assert!(!one.to_string().contains("secret"));
    }

    #[test]
    fn a_mapping_that_does_not_fit_is_named() {
        for (columns, said) in [
            (&[("T", "title"), ("X", "room")][..], "no column \"X\""),
            (&[("T", "titel")], "\"titel\""),
            (&[("T", "room")], "holds the title"),
            (&[("Q", "title")], "no line with the names"),
        ] {
            let error = document(Kind::Csv, &given("T,U\n1,2\n", columns)).unwrap_err();
            let said = said.replace("holds", "hold");
            assert!(error.contains(&said), "{error}");
        }
        assert!(document(Kind::Csv, &Given::text("T\n1".into())).is_err());
    }
}
