//! Plenum's own format, as it comes in a file: an object with `summit` and `proposals`, or the list of proposals alone.

use serde_json::{Map, Value};

use crate::imports::model::kinds::{Document, Given, texts};

/// A sentence in place of what could not be made an entry.
pub const BROKEN: &str = "plenum:broken";

/// The fields of an entry that have a place of their own. Everything else is kept as it is.
pub const KNOWN: [&str; 27] = [
    "id",
    "url",
    "title",
    "subtitle",
    "group",
    "track",
    "type",
    "language",
    "state",
    "committee_rating",
    "public_rating",
    "abstract",
    "description",
    "speakers",
    "facilitators",
    "submitter",
    "expected_audience",
    "scheduled_at",
    "duration",
    "room",
    "created_at",
    "updated_at",
    "guid",
    "code",
    "replies",
    "likes",
    BROKEN,
];

/// Reads files.
///
/// # Errors
/// One sentence, when one is no JSON, has no proposals, or has a summit that is no object.
pub fn document(given: &Given) -> Result<Document, String> {
    let mut document = Document::default();
    for bytes in &given.main {
        let mut file = texts::json(bytes)?;
        match file.get_mut("summit").map(Value::take) {
            None | Some(Value::Null) => {}
            Some(Value::Object(summit)) => merge(&mut document.summit, summit),
            Some(_) => return Err("its \"summit\" is no object".into()),
        }
        document.proposals.extend(texts::list(file, "proposals")?);
    }
    Ok(document)
}

fn merge(summit: &mut Map<String, Value>, more: Map<String, Value>) {
    for (field, value) in more {
        summit.entry(field).or_insert(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Document, String> {
        document(&Given::text(text.to_owned()))
    }

    #[test]
    fn what_is_no_file_of_proposals_is_named() {
        for (text, said) in [
            ("{}", "no list \"proposals\""),
            ("7", "no list \"proposals\""),
            ("{\"summit\": 7, \"proposals\": []}", "no object"),
            ("{\"proposals\": {}}", "no list \"proposals\""),
        ] {
            assert!(read(text).unwrap_err().contains(said), "{text}");
        }
    }

    #[test]
    fn a_list_alone_is_enough() {
        assert_eq!(read("[{\"id\": 1}]").unwrap().proposals.len(), 1);
    }
}
