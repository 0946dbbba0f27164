//! Writing an import: entries become proposals, versions and companion topics.

use std::collections::HashSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::activity::model::{Audience, Fact, record};
use crate::imports::model::fields::Reply;
use crate::imports::model::kinds::Given;
use crate::imports::model::marking::{Gone, Seen};
use crate::imports::model::settling::Ground;
use crate::imports::model::sources::Named;
use crate::imports::model::taking::Outcome;
use crate::platform::db::tx::Tx;
use crate::platform::db::writer::Writer;
use crate::platform::error::Result;
use crate::platform::text::origin::Origin;
use crate::proposals::model::content::{Content, Rendered};
use crate::proposals::model::ratings::Ratings;
use crate::proposals::model::tracks;
use crate::summits::model as summits;

pub mod access;
pub mod adding;
pub mod addresses;
pub mod applying;
pub mod carrying;
pub mod changing;
pub mod companion;
pub mod correcting;
pub mod deciding;
pub mod delivering;
pub mod fields;
pub mod finding;
pub mod gathering;
pub mod heading;
pub mod holding;
pub mod joining;
pub mod keys;
pub mod kinds;
pub mod marking;
pub mod merging;
pub mod naming;
pub mod pasting;
pub mod preview;
pub mod pruning;
pub mod publishing;
pub mod reading;
pub mod records;
pub mod removing;
pub mod renaming;
pub mod rendering;
pub mod rerender;
pub mod runs;
pub mod schedule;
pub mod settling;
pub mod sources;
pub mod syncing;
pub mod taking;

/// The name by which imports take turns.
pub const TURN: &str = "import";

/// Entries that one transaction carries: while it runs, nobody's post gets in.
pub const CHUNK: usize = 50;

/// A file, read: what it says of the summit, the sound entries, and what is wrong with the others.
#[derive(Clone, Debug)]
pub struct Input {
    /// Which source of the summit it is.
    pub source: Named,
    /// What it says of the summit.
    pub told: summits::Told,
    /// The sound entries.
    pub entries: Vec<Entry>,
    /// What is wrong with the others.
    pub broken: Vec<Broken>,
    /// The ids of all entries, sound and broken: none of them is gone.
    pub here: Arc<HashSet<String>>,
    /// The forum's own address.
    pub own: Origin,
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
    /// Its code in pretalx, where a schedule names it beside an id of its own.
    pub code: Option<String>,
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

/// What is wrong with one field of one entry.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
pub struct Broken {
    /// The entry, by its place, its id and its title.
    pub entry: String,
    /// The field.
    pub field: String,
    /// What is wrong with it.
    pub what: String,
}

/// What an import did.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Proposals that are new.
    pub created: usize,
    /// Proposals that have a new version.
    pub changed: usize,
    /// Proposals of which only ratings or the date of the last change have moved.
    pub refreshed: usize,
    /// Proposals that were known just so.
    pub unchanged: usize,
    /// Proposals that the source no longer has, and that were marked so.
    pub gone: usize,
    /// How many it no longer has that were left as they are, as they are most of all.
    pub missing: usize,
    /// What is wrong with the entries that were left out.
    pub broken: Vec<Broken>,
}

impl Broken {
    /// An entry that contradicts what is known.
    fn left_out(entry: &Entry, what: String) -> Self {
        Self {
            entry: entry.name.clone(),
            field: "url".into(),
            what,
        }
    }
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
    source: Named,
    given: &Given,
    summit: &str,
    own: &Origin,
) -> std::result::Result<Input, String> {
    let document = kinds::document(source.kind, given)?;
    let read = reading::read(&document, summit)?;
    let here = read
        .entries
        .iter()
        .map(|entry| entry.content.id.clone())
        .chain(read.unread.iter().cloned())
        .collect();
    let mut input = Input {
        source,
        here: Arc::new(here),
        told: read.told,
        entries: read.entries,
        broken: read.broken,
        own: own.clone(),
    };
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
        here,
        own,
        ..
    } = input;
    let mut report = Report {
        broken,
        ..Report::default()
    };
    let (named, place, all) = (source.clone(), told.clone(), Arc::clone(&here));
    let seen = writer
        .write(move |tx| {
            tx.take_turn(TURN)?;
            let summit = summits::save(tx, &place)?;
            let source = sources::find_or_make(tx, summit, &named)?;
            Ok(Seen {
                had: marking::count(tx.db, source.id)?,
                source,
                since: tx.now,
                here: Arc::clone(&all),
            })
        })
        .await?;
    let mut done = 0;
    for chunk in entries.chunks(CHUNK) {
        let chunk = Input {
            told: told.clone(),
            entries: chunk.to_vec(),
            broken: Vec::new(),
            source: source.clone(),
            here: Arc::clone(&here),
            own: own.clone(),
        };
        done += chunk.entries.len();
        report.add(writer.write(move |tx| import(tx, &chunk)).await?);
        progress(done);
    }
    (report.gone, report.missing) = marking::mark(writer, seen, &own, gone).await?;
    let came_to = report.clone();
    writer.write(move |tx| finish(tx, &told, &came_to)).await?;
    Ok(report)
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
    let mut ground = Ground::of(tx.db, summit, &chunk.own)?;
    ground.why.source = Some(source.id.0);
    let mut report = Report {
        broken: chunk.broken.clone(),
        ..Report::default()
    };
    for entry in &chunk.entries {
        match taking::take(tx, &ground, &source, entry, &chunk.here)? {
            Outcome::Created => report.created += 1,
            Outcome::Changed => report.changed += 1,
            Outcome::Refreshed => report.refreshed += 1,
            Outcome::Unchanged => report.unchanged += 1,
            Outcome::LeftOut(what) => report.broken.push(Broken::left_out(entry, what)),
        }
    }
    for (name, color) in &chunk.told.tracks {
        tracks::color(tx, summit, name, color)?;
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
    tx.take_turn(TURN)?;
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
