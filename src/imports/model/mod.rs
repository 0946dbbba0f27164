//! Writing an import: entries become proposals, versions and companion topics.

use serde::Serialize;

use crate::activity::model::{Audience, Fact, record};
use crate::categories::model::{self as categories, CategoryId};
use crate::imports::model::fields::Reply;
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
/// import again does the rest.
///
/// # Errors
/// When the database fails.
pub async fn run(writer: &Writer, input: Input) -> Result<Report> {
    let Input {
        told,
        entries,
        broken,
    } = input;
    let mut report = Report {
        broken,
        ..Report::default()
    };
    for chunk in entries.chunks(CHUNK) {
        let chunk = Input {
            told: told.clone(),
            entries: chunk.to_vec(),
            broken: Vec::new(),
        };
        report.add(writer.write(move |tx| import(tx, &chunk)).await?);
    }
    let done = report.clone();
    writer.write(move |tx| finish(tx, &told, &done)).await?;
    Ok(report)
}

/// Writes one chunk.
///
/// # Errors
/// When the database fails.
pub fn import(tx: &mut Tx<'_>, chunk: &Input) -> Result<Report> {
    // Tracks, people and addresses are found or made: two imports at once would both make them.
    tx.take_turn("import")?;
    let summit = summits::save(tx, &chunk.told)?;
    let mut report = Report {
        broken: chunk.broken.clone(),
        ..Report::default()
    };
    for entry in &chunk.entries {
        match take(tx, summit, &chunk.told.slug, entry)? {
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
                left_out: report.broken.len(),
            },
        },
    )?;
    Ok(())
}

enum Outcome {
    Created,
    Changed,
    Refreshed,
    Unchanged,
    LeftOut(String),
}

fn take(tx: &mut Tx<'_>, summit: SummitId, slug: &str, entry: &Entry) -> Result<Outcome> {
    // A file's ids are its own, so the summit that it is given for stands for the source.
    let source = Source {
        kind: "json",
        base: slug,
    };
    let content = &entry.content;
    let by_id = saving::find_by_source(tx, source, &content.id)?;
    let by_url = match &content.url {
        Some(url) => saving::find_by_url(tx, url)?,
        None => None,
    };
    if let (Some(one), Some(other)) = (by_id, by_url)
        && one != other
    {
        return Ok(Outcome::LeftOut(format!(
            "is that of proposal {other} here, while its id is that of proposal {one}"
        )));
    }
    match by_id.or(by_url) {
        None => create(tx, summit, source, entry),
        Some(id) => {
            let known = saving::known(tx, id)?;
            if known.summit == summit {
                update(tx, &known, source, entry)
            } else {
                Ok(Outcome::LeftOut(format!(
                    "is that of proposal {id} here, which belongs to another summit"
                )))
            }
        }
    }
}

fn create(tx: &mut Tx<'_>, summit: SummitId, source: Source<'_>, entry: &Entry) -> Result<Outcome> {
    let (track, category) = place(tx, summit, &entry.content)?;
    let id = saving::create(tx, &told(summit, track, source, entry)?)?;
    ratings::save(tx, id, &entry.ratings)?;
    let topic = companion::open(tx, id, category, &entry.content)?;
    #[derive(Serialize)]
    struct Created {
        summit: i64,
    }
    record(
        tx,
        &Fact {
            kind: "proposal.created",
            actor: None,
            subject: id.0,
            topic: Some(topic),
            audience: Audience::Public,
            payload: &Created { summit: summit.0 },
        },
    )?;
    Ok(Outcome::Created)
}

fn update(tx: &mut Tx<'_>, known: &Known, source: Source<'_>, entry: &Entry) -> Result<Outcome> {
    let content = &entry.content;
    let topic = crate::proposals::model::companion(tx.db, known.id)?.map(|(topic, _)| topic);
    let rated = ratings::save(tx, known.id, &entry.ratings)?;
    let changed = known.hash != content.hash();
    let moved = if changed {
        revise(tx, known, source, entry, topic)?;
        true
    } else {
        saving::refresh(tx, known, content)?
    };
    if rated || moved {
        tx.touch(Scope::Lists);
        touch_topics_about(tx, known.id)?;
    }
    Ok(match (changed, rated || moved) {
        (true, _) => Outcome::Changed,
        (false, true) => Outcome::Refreshed,
        (false, false) => Outcome::Unchanged,
    })
}

fn revise(
    tx: &mut Tx<'_>,
    known: &Known,
    source: Source<'_>,
    entry: &Entry,
    topic: Option<i64>,
) -> Result<()> {
    #[derive(Serialize)]
    struct Changed {
        version: i32,
        parts: Vec<String>,
    }
    let content = &entry.content;
    let before: Content = crate::proposals::model::stored(&known.content)?;
    if let Some(topic) = topic {
        // A reply takes the topic's row and then the proposal's, so this does as well.
        hold(tx, TopicId(topic))?;
    }
    let (track, category) = place(tx, known.summit, content)?;
    let version = saving::revise(tx, known, &told(known.summit, track, source, entry)?)?;
    let parts: Vec<String> = versions::changes(&before, content)
        .into_iter()
        .map(|changed| changed.part.word().to_owned())
        .collect();
    if let Some(topic) = topic {
        let entry = Note::ProposalChanged {
            proposal: known.id,
            version,
            fields: parts.clone(),
        };
        companion::follow(tx, TopicId(topic), &entry, &before, content)?;
        if let Some(from) = category_before(tx, known.summit, &before)? {
            companion::move_along(tx, TopicId(topic), from, category)?;
        }
    }
    record(
        tx,
        &Fact {
            kind: "proposal.changed",
            actor: None,
            subject: known.id.0,
            topic,
            audience: Audience::Public,
            payload: &Changed { version, parts },
        },
    )?;
    Ok(())
}

/// The category in which the topic of a proposal was that said this.
fn category_before(
    tx: &mut Tx<'_>,
    summit: SummitId,
    content: &Content,
) -> Result<Option<CategoryId>> {
    match &content.track {
        Some(label) => tracks::category(tx.db, summit, label),
        None => categories::general(tx.db).map(Some),
    }
}

/// The track of an entry and the category for its topic.
fn place(
    tx: &mut Tx<'_>,
    summit: SummitId,
    content: &Content,
) -> Result<(Option<TrackId>, CategoryId)> {
    match &content.track {
        Some(label) => {
            let (track, category) = tracks::find_or_make(tx, summit, label)?;
            Ok((Some(track), category))
        }
        None => Ok((None, categories::general(tx.db)?)),
    }
}

fn told<'a>(
    summit: SummitId,
    track: Option<TrackId>,
    source: Source<'a>,
    entry: &'a Entry,
) -> Result<Told<'a>> {
    let rendered = entry
        .rendered
        .as_ref()
        .ok_or_else(|| Error::Broken("an entry was written before it was rendered".into()))?;
    Ok(Told {
        summit,
        track,
        source,
        content: &entry.content,
        rendered,
        render_version: rendering::RENDER_VERSION,
        addresses: &entry.addresses,
    })
}
