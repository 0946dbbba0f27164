//! What each source says of a proposal, kept as it said it: the ground that versions are [merged](crate::imports::model::merging)
//! from.

use std::collections::BTreeMap;

use diesel::{ExpressionMethods, JoinOnDsl, NullableExpressionMethods, QueryDsl, RunQueryDsl};
use sha2::{Digest, Sha256};

use crate::imports::model::Entry;
use crate::imports::model::keys::Keys;
use crate::imports::model::kinds::Kind;
use crate::imports::model::merging::Record;
use crate::imports::model::sources::{Source, SourceId};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result, optional};
use crate::platform::text::fold;
use crate::platform::time::Time;
use crate::posts::model::proposals::arrived;
use crate::proposals::model::{ProposalId, stored, urls};
use crate::schema::{proposal_sources, source_keys, source_urls, sources};
use crate::summits::model::SummitId;

/// A record as it is known before an entry comes in.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The row.
    pub id: i64,
    /// The source's own id of it.
    pub external_id: String,
    /// The proposal it tells of.
    pub proposal: ProposalId,
    /// What tells what it says apart from what it said before.
    pub hash: String,
    /// Whether it was gone.
    pub gone: bool,
}

/// What a source has said under an id of its own.
///
/// # Errors
/// When the database fails.
pub fn find(db: &mut Db, source: SourceId, external_id: &str) -> Result<Option<Kept>> {
    let row = optional(
        proposal_sources::table
            .filter(proposal_sources::source_id.eq(source))
            .filter(proposal_sources::external_id.eq(external_id))
            .select((
                proposal_sources::id,
                proposal_sources::proposal_id,
                proposal_sources::hash,
                proposal_sources::gone_at,
            ))
            .first::<(i64, ProposalId, String, Option<Time>)>(db),
    )?;
    Ok(row.map(|(id, proposal, hash, gone_at)| Kept {
        id,
        external_id: external_id.to_owned(),
        proposal,
        hash,
        gone: gone_at.is_some(),
    }))
}

/// What tells two sayings of one entry apart; that the source has touched it is part of it.
///
/// # Errors
/// Never in practice: plain values are written.
pub fn hash(entry: &Entry) -> Result<String> {
    let mut digest = Sha256::new();
    for part in [
        json(&entry.content)?,
        json(&entry.ratings)?,
        json(&entry.addresses)?,
        json(&(&entry.guid, &entry.code))?,
    ] {
        digest.update(part.as_bytes());
        digest.update([0]);
    }
    Ok(digest
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect())
}

/// Keeps what a source says of a proposal, in the place of what it said before.
///
/// # Errors
/// When the database fails.
pub fn save(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    source: &Source,
    entry: &Entry,
    kept: Option<&Kept>,
) -> Result<()> {
    let values = (
        proposal_sources::proposal_id.eq(proposal),
        proposal_sources::source_id.eq(source.id),
        proposal_sources::external_id.eq(&entry.content.id),
        proposal_sources::guid.eq(&entry.guid),
        proposal_sources::url.eq(&entry.content.url),
        proposal_sources::content.eq(json(&entry.content)?),
        proposal_sources::addresses.eq(json(&by_name(entry))?),
        proposal_sources::ratings.eq(json(&entry.ratings)?),
        proposal_sources::hash.eq(hash(entry)?),
        proposal_sources::seen_at.eq(tx.now),
        proposal_sources::gone_at.eq(None::<Time>),
    );
    match kept {
        Some(kept) => diesel::update(proposal_sources::table.find(kept.id))
            .set(values)
            .execute(tx.db)?,
        None => diesel::insert_into(proposal_sources::table)
            .values(values)
            .execute(tx.db)?,
    };
    Ok(())
}

/// Notes that a source still says what it said.
///
/// # Errors
/// When the database fails.
pub fn see(tx: &mut Tx<'_>, kept: &Kept) -> Result<()> {
    diesel::update(proposal_sources::table.find(kept.id))
        .set((
            proposal_sources::seen_at.eq(tx.now),
            proposal_sources::gone_at.eq(None::<Time>),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// Mail addresses by folded name.
#[must_use]
pub fn by_name(entry: &Entry) -> BTreeMap<String, String> {
    let mut named = BTreeMap::new();
    for ((_, person), address) in entry.content.people().zip(&entry.addresses) {
        if let Some(address) = address {
            named
                .entry(fold::key(&person.name))
                .or_insert_with(|| address.clone());
        }
    }
    named
}

/// Everything that sources say of a proposal. What a source said of it under an id that is gone yields to what the same source says
/// of it now.
///
/// # Errors
/// When the database fails.
pub fn of(db: &mut Db, proposal: ProposalId) -> Result<Vec<Record>> {
    of_one(db, &[proposal])
}

/// The same for several proposals that are one. Of their organisers' corrections the first proposal's stays.
///
/// # Errors
/// When the database fails.
pub fn of_one(db: &mut Db, proposals: &[ProposalId]) -> Result<Vec<Record>> {
    type Row = (
        Option<(SourceId, Kind, String, bool)>,
        (String, String, String, String, Option<Time>),
        ProposalId,
    );
    let mut rows = proposal_sources::table
        .left_join(sources::table.on(sources::id.nullable().eq(proposal_sources::source_id)))
        .filter(proposal_sources::proposal_id.eq_any(proposals))
        .order(proposal_sources::id)
        .select((
            (
                sources::id,
                sources::kind,
                sources::name,
                sources::confidential,
            )
                .nullable(),
            (
                proposal_sources::external_id,
                proposal_sources::content,
                proposal_sources::addresses,
                proposal_sources::ratings,
                proposal_sources::gone_at,
            ),
            proposal_sources::proposal_id,
        ))
        .load::<Row>(db)?;
    let corrected = proposals.iter().find(|proposal| {
        rows.iter()
            .any(|(source, _, of)| source.is_none() && of == *proposal)
    });
    rows.retain(|(source, _, of)| source.is_some() || Some(of) == corrected);
    let id = |row: &Row| row.0.as_ref().map(|(id, ..)| *id);
    let present: Vec<SourceId> = rows
        .iter()
        .filter(|(_, (.., gone_at), _)| gone_at.is_none())
        .filter_map(id)
        .collect();
    rows.retain(|row| {
        let (_, (.., gone_at), _) = row;
        gone_at.is_none() || id(row).is_none_or(|id| !present.contains(&id))
    });
    rows.into_iter()
        .map(
            |(source, (external_id, content, addresses, ratings, _), _)| {
                let (id, kind, name, confidential) = match source {
                    Some((id, kind, name, confidential)) => {
                        (Some(id), Some(kind), name, confidential)
                    }
                    None => (None, None, String::new(), false),
                };
                Ok(Record {
                    source: id,
                    kind,
                    name,
                    confidential,
                    external_id,
                    content: stored(&content)?,
                    addresses: stored(&addresses)?,
                    ratings: stored(&ratings)?,
                })
            },
        )
        .collect()
}

/// The proposals that any of the keys leads to, the oldest first, each once.
///
/// # Errors
/// When the database fails.
pub fn find_by_keys(db: &mut Db, summit: SummitId, keys: &Keys) -> Result<Vec<ProposalId>> {
    let mut found = source_keys::table
        .filter(source_keys::summit_id.eq(summit))
        .filter(source_keys::key.eq_any(&keys.within))
        .select(source_keys::proposal_id)
        .load::<ProposalId>(db)?;
    if let Some(url) = &keys.url {
        found.extend(urls::find(db, url)?);
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// Keeps the keys that lead to a proposal; those that it once had keep leading to it.
///
/// # Errors
/// When the database fails.
pub fn save_keys(
    tx: &mut Tx<'_>,
    summit: SummitId,
    proposal: ProposalId,
    keys: &Keys,
) -> Result<()> {
    for key in &keys.within {
        crate::each!(tx.db, c => diesel::insert_into(source_keys::table)
            .values((
                source_keys::summit_id.eq(summit),
                source_keys::key.eq(key),
                source_keys::proposal_id.eq(proposal),
            ))
            .on_conflict_do_nothing()
            .execute(c))?;
    }
    if let Some(url) = &keys.url {
        let is_new = crate::each!(tx.db, c => diesel::insert_into(source_urls::table)
            .values((source_urls::url_key.eq(url), source_urls::proposal_id.eq(proposal)))
            .on_conflict_do_nothing()
            .execute(c))?;
        if is_new > 0 {
            arrived(tx, url, proposal)?;
        }
    }
    Ok(())
}

/// What a source says of a proposal now, under whichever id.
///
/// # Errors
/// When the database fails.
pub fn of_source(db: &mut Db, source: SourceId, proposal: ProposalId) -> Result<Option<Kept>> {
    let row = optional(
        proposal_sources::table
            .filter(proposal_sources::proposal_id.eq(proposal))
            .filter(proposal_sources::source_id.eq(source))
            .filter(proposal_sources::gone_at.is_null())
            .select((
                proposal_sources::id,
                proposal_sources::external_id,
                proposal_sources::hash,
            ))
            .first::<(i64, String, String)>(db),
    )?;
    Ok(row.map(|(id, external_id, hash)| Kept {
        id,
        external_id,
        proposal,
        hash,
        gone: false,
    }))
}

/// Whether two proposals are two to one and the same source, which has both of them now. Each is told with those that turned
/// out to be the same.
///
/// # Errors
/// When the database fails.
pub fn are_two(db: &mut Db, one: &[ProposalId], other: &[ProposalId]) -> Result<bool> {
    let told = |ids: &[ProposalId]| {
        proposal_sources::table
            .filter(proposal_sources::proposal_id.eq_any(ids.to_vec()))
            .filter(proposal_sources::source_id.is_not_null())
            .filter(proposal_sources::gone_at.is_null())
            .select(proposal_sources::source_id)
    };
    let of_one: Vec<Option<SourceId>> = told(one).load(db)?;
    let of_other: Vec<Option<SourceId>> = told(other).load(db)?;
    Ok(of_one.iter().any(|source| of_other.contains(source)))
}

fn json(value: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Error::Broken(error.to_string()))
}
