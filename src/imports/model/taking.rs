//! Takes one entry in: finds the proposal that it tells of, by whatever it is known by, and keeps what it says.

use std::collections::HashSet;

use crate::imports::model::finding::{Ahead, Finding, Found, find};
use crate::imports::model::joining::join;
use crate::imports::model::kinds::Kind;
use crate::imports::model::merging::Record;
use crate::imports::model::records;
use crate::imports::model::rendering::Texts;
use crate::imports::model::settling::{self, Ground, Settled};
use crate::imports::model::sources::Source;
use crate::imports::model::{Entry, carrying};
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::proposals::model::ProposalId;

/// What came of an entry.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Outcome {
    /// A proposal that is new.
    Created,
    /// A new version.
    Changed,
    /// Something moved that makes no version.
    Refreshed,
    /// It was known just so.
    Unchanged,
    /// It contradicts what is known; a sentence.
    LeftOut(String),
}

/// Takes an entry of a source in. `here` are the ids that the source has now: none of them is another's old one.
///
/// # Errors
/// When the database fails.
pub fn take(
    tx: &mut Tx<'_>,
    ground: &Ground,
    source: &Source,
    entry: &Entry,
    here: &HashSet<String>,
) -> Result<Outcome> {
    let Found {
        proposals: found,
        kept,
        keys,
    } = match find(tx.db, ground, source, entry, (here, &Ahead::default()))? {
        Finding::Same(kept) => {
            records::see(tx, &kept)?;
            return Ok(Outcome::Unchanged);
        }
        Finding::LeftOut(sentence) => return Ok(Outcome::LeftOut(sentence)),
        Finding::Of(found) => found,
    };
    let texts = texts(entry)?;
    let Some(id) = found.first().copied() else {
        let id = settling::create(tx, ground, &told(source, entry), &texts)?;
        records::save(tx, id, source, entry, kept.as_ref())?;
        records::save_keys(tx, ground.summit, id, &keys)?;
        carry(tx, ground, source, id, entry)?;
        return Ok(Outcome::Created);
    };
    for other in found.iter().skip(1) {
        join(tx, id, *other)?;
    }
    records::save(tx, id, source, entry, kept.as_ref())?;
    records::save_keys(tx, ground.summit, id, &keys)?;
    if kept.is_none() {
        carry(tx, ground, source, id, entry)?;
    }
    let settled = settling::settle(tx, ground, id, &texts)?;
    Ok(match settled {
        Settled { changed: true, .. } => Outcome::Changed,
        Settled { moved: true, .. } => Outcome::Refreshed,
        Settled { .. } => Outcome::Unchanged,
    })
}

/// What was said and liked in the topic that the proposal had elsewhere.
fn carry(
    tx: &mut Tx<'_>,
    ground: &Ground,
    source: &Source,
    id: ProposalId,
    entry: &Entry,
) -> Result<()> {
    if source.kind != Kind::Companion || (entry.replies.is_empty() && entry.likes == 0) {
        return Ok(());
    }
    carrying::carry(tx, id, entry, &ground.own)
}

fn texts(entry: &Entry) -> Result<Texts> {
    let rendered = entry
        .rendered
        .as_ref()
        .ok_or_else(|| Error::Broken("an entry was written before it was rendered".into()))?;
    Ok(Texts::of(&entry.content, rendered))
}

/// What an entry says, as its record will.
#[must_use]
pub fn told(source: &Source, entry: &Entry) -> Record {
    Record {
        source: Some(source.id),
        kind: Some(source.kind),
        name: source.name.clone(),
        confidential: source.confidential,
        external_id: entry.content.id.clone(),
        content: entry.content.clone(),
        addresses: records::by_name(entry),
        ratings: entry.ratings,
    }
}
