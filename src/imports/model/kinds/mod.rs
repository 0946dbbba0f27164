//! Sources of every kind, made into Plenum's own import format: a summit and its proposals, as [`own`] describes. Here nothing
//! is checked but that a source can be read at all; [`reading`](crate::imports::model::reading) checks the fields, so that a
//! fault is named in the same words wherever it comes from. A value that a kind cannot make sense of stays as it is.
//!
//! What a source says and Plenum has no place for stays under the source's own label, or under one that a reader understands.
//! What says nothing (`null`, `""`, `false`, empty lists) is left out, and so is what only a committee may read.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub mod column_words;
pub mod companion;
pub mod durations;
pub mod guessing;
#[cfg(test)]
mod hostile;
pub mod ids;
pub mod labels;
pub mod markdown;
pub mod osem_api;
pub mod osem_csv;
pub mod osem_page;
pub mod own;
pub mod people;
pub mod pretalx;
pub mod ratings;
pub mod rows;
pub mod schedule;
pub mod schedule_json;
pub mod schedule_xml;
pub mod table;
pub mod texts;
pub mod traits;
pub mod values;
pub mod xml;

crate::stored_word! {
    /// The kinds of sources.
    Kind {
        /// Plenum's own format.
        Json = "json",
        /// The public API of OSEM: confirmed events.
        OsemApi = "osem-api",
        /// The export of all events that OSEM gives its organisers.
        OsemCsv = "osem-csv",
        /// The page of one proposal in OSEM.
        OsemPage = "osem-page",
        /// A schedule as frab, OSEM and pretalx exchange it.
        ScheduleXml = "schedule-xml",
        /// The same in JSON, as the c3voc describes it.
        ScheduleJson = "schedule-json",
        /// The API of pretalx: submissions.
        Pretalx = "pretalx",
        /// Any table, with words on what its columns hold.
        Csv = "csv",
        /// The text of a companion topic in an old forum.
        Companion = "companion",
    }
}

/// What a source gave.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// Its texts, several when it is paged.
    pub main: Vec<Vec<u8>>,
    /// The speakers that OSEM's API tells apart.
    pub speakers: Option<Vec<u8>>,
    /// The tracks that OSEM's API tells apart.
    pub tracks: Option<Vec<u8>>,
    /// The rooms that OSEM's API tells apart.
    pub rooms: Option<Vec<u8>>,
    /// What the columns of a table hold.
    pub mapping: Option<Mapping>,
    /// Where it was fetched: what links in a page start from.
    pub url: Option<String>,
}

/// What the columns of a table hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// Name of a column and the [field](crate::imports::model::kinds::table::FIELDS) that it fills; `other` keeps it under its name, `skip` leaves it
    /// out. A column that is not named is kept.
    pub columns: Vec<(String, String)>,
    /// What stands between two cells; a comma when it is not said.
    pub separator: Option<u8>,
    /// The language of entries that name none.
    pub language: Option<String>,
}

impl Mapping {
    /// What this says of columns, and where it says nothing what `guessed` does. Columns that are no longer there are forgotten.
    #[must_use]
    pub fn over(self, guessed: Self) -> Self {
        let field = |(name, guessed): (String, String)| {
            let known = self.columns.iter().find(|(column, _)| *column == name);
            let field = known.map_or(guessed, |(_, field)| field.clone());
            (name, field)
        };
        Self {
            columns: guessed.columns.into_iter().map(field).collect(),
            separator: self.separator.or(guessed.separator),
            language: self.language.clone().or(guessed.language),
        }
    }
}

/// A source in Plenum's own format.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// What it says of its summit.
    pub summit: Map<String, Value>,
    /// Its entries.
    pub proposals: Vec<Value>,
}

impl Given {
    /// One text and nothing else.
    #[must_use]
    pub fn text(text: String) -> Self {
        Self {
            main: vec![text.into_bytes()],
            ..Self::default()
        }
    }
}

/// Makes Plenum's own format of what a source gave.
///
/// # Errors
/// One sentence that says what is wrong and where, when a source cannot be read at all. One that holds no entry is read.
pub fn document(kind: Kind, given: &Given) -> Result<Document, String> {
    match kind {
        Kind::Json => own::document(given),
        Kind::OsemApi => osem_api::document(given),
        Kind::OsemCsv => osem_csv::document(given),
        Kind::OsemPage => osem_page::document(given),
        Kind::ScheduleXml => schedule_xml::document(given),
        Kind::ScheduleJson => schedule_json::document(given),
        Kind::Pretalx => pretalx::document(given),
        Kind::Csv => table::document(given),
        Kind::Companion => companion::document(given),
    }
}
