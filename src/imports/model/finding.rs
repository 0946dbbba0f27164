//! Which proposals an entry tells of, read and not written: an import acts on it, and a dry run says what it would be.

use std::collections::{HashMap, HashSet};

use diesel::{QueryDsl, RunQueryDsl};

use crate::imports::model::Entry;
use crate::imports::model::keys::{self, Keys};
use crate::imports::model::records::{self, Kept};
use crate::imports::model::settling::Ground;
use crate::imports::model::sources::{Source, SourceId};
use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::proposals::model::ProposalId;
use crate::schema::proposals;
use crate::summits::model::SummitId;

/// What is known of an entry.
#[derive(Clone, Debug)]
pub enum Finding {
    /// The source said just so before.
    Same(Kept),
    /// It tells of these proposals.
    Of(Found),
    /// It contradicts what is known; a sentence.
    LeftOut(String),
}

/// The proposals that an entry tells of.
#[derive(Clone, Debug)]
pub struct Found {
    /// The proposals, the one that stays first. Several are one that was not known to be; none is one that is new.
    pub proposals: Vec<ProposalId>,
    /// What the source has said of it before, perhaps under another id.
    pub kept: Option<Kept>,
    /// What the entry is known by.
    pub keys: Keys,
}

/// What the entries before would have written. An import has written it, so there it is empty.
#[derive(Clone, Debug, Default)]
pub struct Ahead {
    /// The proposals that the source has told of, and under which id.
    claimed: HashMap<ProposalId, Kept>,
    /// The proposals that turned out to be another.
    joined: HashMap<ProposalId, ProposalId>,
    /// The records that have another id of the source's now.
    renamed: HashSet<i64>,
}

impl Ahead {
    /// Notes what an entry would write.
    pub fn note(&mut self, entry: &Entry, found: &Found) {
        if let Some(kept) = &found.kept
            && kept.external_id != entry.content.id
        {
            self.renamed.insert(kept.id);
        }
        let Some(stays) = found.proposals.first().copied() else {
            return;
        };
        for other in found.proposals.iter().skip(1) {
            for into in self.joined.values_mut().filter(|into| *into == other) {
                *into = stays;
            }
            self.joined.insert(*other, stays);
        }
        let said = Kept {
            id: found.kept.as_ref().map_or(0, |kept| kept.id),
            external_id: entry.content.id.clone(),
            proposal: stays,
            hash: String::new(),
            gone: false,
        };
        self.claimed.insert(stays, said);
    }

    /// Whether a record has another id of the source's now.
    #[must_use]
    pub fn has_renamed(&self, record: i64) -> bool {
        self.renamed.contains(&record)
    }

    /// A proposal with those that turned out to be this one, which stands first.
    #[must_use]
    pub fn with_joined(&self, id: ProposalId) -> Vec<ProposalId> {
        let joined = self.joined.iter().filter(|(_, into)| **into == id);
        let mut all: Vec<ProposalId> = joined.map(|(joined, _)| *joined).collect();
        all.sort_unstable();
        all.insert(0, id);
        all
    }

    /// The proposal that one is by now.
    fn now(&self, id: ProposalId) -> ProposalId {
        self.joined.get(&id).copied().unwrap_or(id)
    }

    /// What the source says of a proposal.
    fn of_source(&self, db: &mut Db, source: SourceId, id: ProposalId) -> Result<Option<Kept>> {
        if let Some(said) = self.claimed.get(&id) {
            return Ok(Some(said.clone()));
        }
        for one in self.with_joined(id) {
            if let Some(kept) = records::of_source(db, source, one)? {
                return Ok(Some(kept));
            }
        }
        Ok(None)
    }
}

/// Finds the proposals that an entry tells of. `here` are the ids that the source has now: none of them is another's old one.
///
/// # Errors
/// When the database fails.
pub fn find(
    db: &mut Db,
    ground: &Ground,
    source: &Source,
    entry: &Entry,
    (here, ahead): (&HashSet<String>, &Ahead),
) -> Result<Finding> {
    let mut kept = records::find(db, source.id, &entry.content.id)?;
    if let Some(kept) = &kept
        && !kept.gone
        && kept.hash == records::hash(entry)?
    {
        return Ok(Finding::Same(kept.clone()));
    }
    let keys = keys::of(source.kind, entry, &ground.hosts);
    let mut found: Vec<ProposalId> = Vec::new();
    if let Some(kept) = &mut kept {
        kept.proposal = ahead.now(kept.proposal);
        // What comes back finds its place taken when the source has called that one by another id since.
        let taken = kept.gone && ahead.of_source(db, source.id, kept.proposal)?.is_some();
        found.extend((!taken).then_some(kept.proposal));
    }
    for other in records::find_by_keys(db, ground.summit, &keys)? {
        let other = ahead.now(other);
        if found.contains(&other) {
            continue;
        }
        if summit(db, other)? != ground.summit {
            return Ok(Finding::LeftOut(format!(
                "is that of proposal {other} here, which belongs to another summit"
            )));
        }
        if let Some(before) = ahead.of_source(db, source.id, other)? {
            // What one source has twice is two: it knows best. What it has once under another id has got a new one.
            if here.contains(&before.external_id) {
                continue;
            }
            if let Some(kept) = &kept {
                return Ok(Finding::LeftOut(format!(
                    "is that of proposal {other} here, while its id is that of proposal {}",
                    kept.proposal
                )));
            }
            kept = Some(before);
            found.insert(0, other);
            continue;
        }
        for one in &found {
            let (these, those) = (ahead.with_joined(*one), ahead.with_joined(other));
            if records::are_two(db, &these, &those)? {
                return Ok(Finding::LeftOut(format!(
                    "is that of proposal {other} here, which another source tells apart from proposal {one}"
                )));
            }
        }
        found.push(other);
    }
    found.sort_unstable();
    Ok(Finding::Of(Found {
        proposals: found,
        kept,
        keys,
    }))
}

fn summit(db: &mut Db, id: ProposalId) -> Result<SummitId> {
    let row = proposals::table.find(id).select(proposals::summit_id);
    Ok(row.first(db)?)
}
