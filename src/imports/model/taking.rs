//! Takes one entry in: finds the proposal that it tells of, by whatever it is known by, and keeps what it says.

use std::collections::HashSet;

use crate::imports::model::joining::join;
use crate::imports::model::keys::{self, Keys};
use crate::imports::model::kinds::Kind;
use crate::imports::model::merging::Record;
use crate::imports::model::records::{self, Kept};
use crate::imports::model::rendering::Texts;
use crate::imports::model::settling::{self, Ground, Settled};
use crate::imports::model::sources::Source;
use crate::imports::model::{Entry, carrying};
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::proposals::model::ProposalId;
use crate::proposals::model::saving;

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
    let kept = records::find(tx.db, source.id, &entry.content.id)?;
    if let Some(kept) = &kept
        && !kept.gone
        && kept.hash == records::hash(entry)?
    {
        records::see(tx, kept)?;
        return Ok(Outcome::Unchanged);
    }
    let keys = keys::of(source.kind, entry, &ground.hosts);
    let (found, kept) = match find(tx, ground, source, (&keys, here), kept)? {
        Ok(found) => found,
        Err(sentence) => return Ok(Outcome::LeftOut(sentence)),
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

/// Proposals, and what the source has said of the first.
type Found = (Vec<ProposalId>, Option<Kept>);

/// The proposals that an entry tells of, the one that stays first, and what the source has said of them before. Several are one
/// that was not known to be.
fn find(
    tx: &mut Tx<'_>,
    ground: &Ground,
    source: &Source,
    (keys, here): (&Keys, &HashSet<String>),
    mut kept: Option<Kept>,
) -> Result<std::result::Result<Found, String>> {
    let mut found: Vec<ProposalId> = Vec::new();
    if let Some(kept) = &kept {
        // What comes back finds its place taken when the source has called that one by another id since.
        let taken = kept.gone && records::of_source(tx.db, source.id, kept.proposal)?.is_some();
        found.extend((!taken).then_some(kept.proposal));
    }
    for other in records::find_by_keys(tx.db, ground.summit, keys)? {
        if found.contains(&other) {
            continue;
        }
        if saving::known(tx, other)?.summit != ground.summit {
            return Ok(Err(format!(
                "is that of proposal {other} here, which belongs to another summit"
            )));
        }
        if let Some(before) = records::of_source(tx.db, source.id, other)? {
            // What one source has twice is two: it knows best. What it has once under another id has got a new one.
            if here.contains(&before.external_id) {
                continue;
            }
            if let Some(kept) = &kept {
                return Ok(Err(format!(
                    "is that of proposal {other} here, while its id is that of proposal {}",
                    kept.proposal
                )));
            }
            kept = Some(before);
            found.insert(0, other);
            continue;
        }
        for one in &found {
            if records::are_two(tx.db, *one, other)? {
                return Ok(Err(format!(
                    "is that of proposal {other} here, which another source tells apart from proposal {one}"
                )));
            }
        }
        found.push(other);
    }
    found.sort_unstable();
    Ok(Ok((found, kept)))
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
