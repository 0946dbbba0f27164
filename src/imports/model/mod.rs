//! Writing an import: entries become proposals, versions and companion topics.

use serde::Serialize;

use crate::activity::model::{Audience, Fact, record};
use crate::categories::model::{self as categories, CategoryId};
use crate::imports::model::kinds::{Given, Kind};
use crate::platform::db::tx::Tx;
use crate::platform::db::writer::Writer;
use crate::platform::error::{Error, Result};
use crate::platform::pages::versions::Scope;
use crate::platform::text::origin::Origin;
use crate::posts::model::entries::Entry as Note;
use crate::posts::model::references::touch_topics_about;
use crate::proposals::model::content::{Content, Rendered};
use crate::proposals::model::ratings::{self, Ratings};
use crate::proposals::model::saving::{self, Known, Source, Told};
use crate::proposals::model::tracks::{self, TrackId};
use crate::proposals::model::versions;
use crate::summits::model::{self as summits, SummitId};
use crate::topics::model::{TopicId, hold};

pub mod addresses;
pub mod companion;
pub mod fields;
pub mod heading;
pub mod kinds;
pub mod reading;
pub mod rendering;
pub mod rerender;

/// Entries that one transaction carries: while it runs, nobody's post gets in.
pub const CHUNK: usize = 50;

/// A file, read: what it says of the summit, the sound entries, and what is wrong with the others.
#[derive(Clone, Debug, Default)]
pub struct Input {
    /// What it says of the summit.
    pub told: summits::Told,
    /// The sound entries.
    pub entries: Vec<Entry>,
    /// What is wrong with the others.
    pub broken: Vec<Broken>,
}

/// One sound entry.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its place in the file, from 0.
    pub index: usize,
    /// How a report names it.
    pub name: String,
    /// What names it in every export of its source, where the source has such a thing.
    pub guid: Option<String>,
    /// What it says.
    pub content: Content,
    /// What the source's votes came to.
    pub ratings: Ratings,
    /// Mail addresses, by the order of [`Content::people`].
    pub addresses: Vec<Option<String>>,
    /// What was said in a topic that it had elsewhere.
    pub replies: Vec<Reply>,
    /// How many liked that topic.
    pub likes: i64,
    /// The HTML of what it says in Markdown, once it is made.
    pub rendered: Option<Rendered>,
}

/// What somebody said in a topic that the proposal had elsewhere.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Reply {
    /// What they said, in Markdown.
    pub text: String,
    /// Who they are, where that is known.
    pub author: Option<String>,
}

/// What is wrong with one field of one entry.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Broken {
    /// The entry, by its place, its id and its title.
    pub entry: String,
    /// The field.
    pub field: String,
    /// What is wrong with it.
    pub what: String,
}

/// What an import did.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Report {
    /// Proposals that are new.
    pub created: usize,
    /// Proposals that have a new version.
    pub changed: usize,
    /// Proposals of which only ratings or the date of the last change have moved.
    pub refreshed: usize,
    /// Proposals that were known just so.
    pub unchanged: usize,
    /// What is wrong with the entries that were left out.
    pub broken: Vec<Broken>,
}

impl Report {
    fn add(&mut self, other: Self) {
        self.created += other.created;
        self.changed += other.changed;
        self.refreshed += other.refreshed;
        self.unchanged += other.unchanged;
        self.broken.extend(other.broken);
    }
}

/// Reads what a source gave and makes the HTML of its texts: everything that can be done before writing.
///
/// # Errors
/// One sentence, when it cannot be read or has no proposals.
pub fn prepare(
    kind: Kind,
    given: &Given,
    summit: &str,
    own: &Origin,
) -> std::result::Result<Input, String> {
    let mut input = reading::read(&kinds::document(kind, given)?, summit)?;
    rendering::render(&mut input, own);
    Ok(input)
}

/// Writes everything, a chunk to a transaction, and tells that it is done. What was written before a failure stays: the same
/// import again does the rest. `progress` is told how many entries are done.
///
/// # Errors
/// When the database fails.
pub async fn run(
    writer: &Writer,
    input: Input,
    gone: Gone,
    mut progress: impl FnMut(usize),
) -> Result<Report> {
    let Input {
        told,
        entries,
        broken,
        source,
        own,
    } = input;
    let mut report = Report {
        broken,
        ..Report::default()
    };
    let named = source.clone();
    let place = told.clone();
    let since = writer
        .write(move |tx| {
            tx.take_turn(TURN)?;
            let summit = summits::save(tx, &place)?;
            sources::find_or_make(tx, summit, &named)?;
            Ok(tx.now)
        })
        .await?;
    let mut done = 0;
    for chunk in entries.chunks(CHUNK) {
        let chunk = Input {
            told: told.clone(),
            entries: chunk.to_vec(),
            broken: Vec::new(),
            source: source.clone(),
            own: own.clone(),
        };
        done += chunk.entries.len();
        report.add(writer.write(move |tx| import(tx, &chunk)).await?);
        progress(done);
    }
    let so_far = report.clone();
    let marked = writer
        .write(move |tx| {
            let (gone, kept) = marking::mark(tx, &told, &source, &own, since, gone)?;
            let report = Report {
                gone,
                missing: kept,
                ..so_far.clone()
            };
            finish(tx, &told, &report)?;
            Ok(report)
        })
        .await?;
    Ok(marked)
}

/// Writes one chunk.
///
/// # Errors
/// When the database fails.
pub fn import(tx: &mut Tx<'_>, chunk: &Input) -> Result<Report> {
    // Tracks, people and addresses are found or made: two imports at once would both make them.
    tx.take_turn(TURN)?;
    let summit = summits::save(tx, &chunk.told)?;
    let source = sources::find_or_make(tx, summit, &chunk.source)?;
    let ground = Ground::of(tx, summit, &chunk.own)?;
    let mut report = Report {
        broken: chunk.broken.clone(),
        ..Report::default()
    };
    for entry in &chunk.entries {
        match taking::take(tx, &ground, &source, entry)? {
            Outcome::Created => report.created += 1,
            Outcome::Changed => report.changed += 1,
            Outcome::Refreshed => report.refreshed += 1,
            Outcome::Unchanged => report.unchanged += 1,
            Outcome::LeftOut(what) => report.broken.push(Broken {
                entry: entry.name.clone(),
                field: "url".into(),
                what,
            }),
        }
    }
    Ok(report)
}

/// Tells that an import is done, and what it came to.
///
/// # Errors
/// When the database fails.
pub fn finish(tx: &mut Tx<'_>, told: &summits::Told, report: &Report) -> Result<()> {
    #[derive(Serialize)]
    struct Finished {
        created: usize,
        changed: usize,
        refreshed: usize,
        unchanged: usize,
        gone: usize,
        left_out: usize,
    }
    let summit = summits::save(tx, told)?;
    record(
        tx,
        &Fact {
            kind: "import.finished",
            actor: None,
            subject: summit.0,
            topic: None,
            audience: Audience::Staff,
            payload: &Finished {
                created: report.created,
                changed: report.changed,
                refreshed: report.refreshed,
                unchanged: report.unchanged,
                gone: report.gone,
                left_out: report.broken.len(),
            },
        },
    )?;
    Ok(())
}
