//! Entries that a source no longer has: they are marked, and never deleted.

use std::collections::HashSet;
use std::sync::Arc;

use diesel::{ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};

use crate::imports::model::kinds::traits::traits;
use crate::imports::model::rendering::Texts;
use crate::imports::model::settling::{self, Ground};
use crate::imports::model::sources::{Source, SourceId};
use crate::imports::model::{CHUNK, TURN};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::db::writer::Writer;
use crate::platform::error::Result;
use crate::platform::text::origin::Origin;
use crate::platform::time::Time;
use crate::proposals::model::ProposalId;
use crate::schema::{proposal_sources, proposals};

/// What is done about entries that a source no longer has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Gone {
    /// They are marked, unless that would be most of them.
    Mark,
    /// They are marked, however many they are: somebody has said so.
    MarkAll,
}

/// A source, as one reading found and left it.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The source.
    pub source: Source,
    /// How many entries it had before.
    pub had: usize,
    /// Every entry that was taken in was noted at this moment or later.
    pub since: Time,
    /// The ids of all that it has, of those as well that were left out.
    pub here: Arc<HashSet<String>>,
}

/// An entry that its source no longer has.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Missing {
    /// The record of it.
    pub record: i64,
    /// The proposal it tells of.
    pub proposal: ProposalId,
    /// That proposal's title.
    pub title: String,
}

/// Whether so many entries gone are more than a change of mind: more than half of all that the source had.
#[must_use]
pub const fn is_most(gone: usize, had: usize) -> bool {
    gone * 2 > had
}

/// How many entries a source has, as far as is known.
///
/// # Errors
/// When the database fails.
pub fn count(db: &mut Db, source: SourceId) -> Result<usize> {
    let known: i64 = proposal_sources::table
        .filter(proposal_sources::source_id.eq(source))
        .filter(proposal_sources::gone_at.is_null())
        .count()
        .get_result(db)?;
    Ok(usize::try_from(known).unwrap_or(usize::MAX))
}

/// The entries of a source that are not among these ids, and that nobody has noted since a moment.
///
/// # Errors
/// When the database fails.
pub fn missing(
    db: &mut Db,
    source: SourceId,
    here: &HashSet<String>,
    since: Option<Time>,
) -> Result<Vec<Missing>> {
    let rows = proposal_sources::table
        .inner_join(proposals::table.on(proposals::id.eq(proposal_sources::proposal_id)))
        .filter(proposal_sources::source_id.eq(source))
        .filter(proposal_sources::gone_at.is_null())
        .filter(proposal_sources::seen_at.lt(since.unwrap_or(Time(i64::MAX))))
        .order((proposals::id, proposal_sources::id))
        .select((
            proposal_sources::external_id,
            (proposal_sources::id, proposals::id, proposals::title),
        ))
        .load::<(String, (i64, ProposalId, String))>(db)?;
    Ok(rows
        .into_iter()
        .filter(|(id, _)| !here.contains(id))
        .map(|(_, (record, proposal, title))| Missing {
            record,
            proposal,
            title,
        })
        .collect())
}

/// Marks what a source no longer has, a chunk to a transaction. Answers with how many were marked, and how many are missing and
/// were left as they are because they are most of all.
///
/// # Errors
/// When the database fails.
pub async fn mark(writer: &Writer, seen: Seen, own: &Origin, gone: Gone) -> Result<(usize, usize)> {
    if !traits(seen.source.kind).is_whole {
        return Ok((0, 0));
    }
    let looked = seen.clone();
    let missing = writer
        .write(move |tx| {
            tx.take_turn(TURN)?;
            missing(tx.db, looked.source.id, &looked.here, Some(looked.since))
        })
        .await?;
    if gone == Gone::Mark && is_most(missing.len(), seen.had) {
        return Ok((0, missing.len()));
    }
    let mut marked = 0;
    for chunk in missing.chunks(CHUNK) {
        let (chunk, seen, own) = (chunk.to_vec(), seen.clone(), own.clone());
        marked += writer
            .write(move |tx| mark_some(tx, &seen, &own, &chunk))
            .await?;
    }
    Ok((marked, 0))
}

/// Marks one chunk; how many of it. What another import has noted meanwhile is there.
fn mark_some(tx: &mut Tx<'_>, seen: &Seen, own: &Origin, chunk: &[Missing]) -> Result<usize> {
    tx.take_turn(TURN)?;
    let ground = Ground::of(tx.db, seen.source.summit, own)?;
    let mut marked = 0;
    for missing in chunk {
        let row = proposal_sources::table
            .filter(proposal_sources::id.eq(missing.record))
            .filter(proposal_sources::gone_at.is_null())
            .filter(proposal_sources::seen_at.lt(seen.since));
        let updated = diesel::update(row)
            .set(proposal_sources::gone_at.eq(tx.now))
            .execute(tx.db)?;
        if updated == 1 {
            // It may have turned out to be another in the meantime.
            let proposal = proposal_sources::table
                .find(missing.record)
                .select(proposal_sources::proposal_id)
                .first(tx.db)?;
            settling::settle(tx, &ground, proposal, &Texts::default())?;
            marked += 1;
        }
    }
    Ok(marked)
}
