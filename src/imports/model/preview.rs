//! A dry run: what an import would do, read from what is there now.

use std::collections::HashSet;

use diesel::{ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};
use serde::{Deserialize, Serialize};

use crate::imports::model::merging::merge;
use crate::imports::model::settling::Ground;
use crate::imports::model::sources::Source;
use crate::imports::model::taking::told;
use crate::imports::model::{Broken, Input, keys, marking, records, sources};
use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::proposals::model::content::Content;
use crate::proposals::model::{ProposalId, current, versions};
use crate::schema::{proposal_sources, proposals};

/// What an import would do.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
pub struct Preview {
    /// Titles of proposals that would be new.
    pub create: Vec<String>,
    /// Proposals that would get a new version: id, title, and the names of parts that would be different.
    pub change: Vec<(i64, String, Vec<String>)>,
    /// How many would stay as they are.
    pub leave: usize,
    /// Proposals that would be marked as gone from the source: id and title.
    pub mark: Vec<(i64, String)>,
    /// What is wrong with entries that would be left out.
    pub broken: Vec<Broken>,
    /// Whether so many would be marked that somebody has to say so.
    pub is_most: bool,
}

/// What importing would do. A summit or a source that is not there yet would be made.
///
/// # Errors
/// When the database fails.
pub fn preview(db: &mut Db, input: &Input) -> Result<Preview> {
    let Some(source) = sources::find(db, &input.told.slug, &input.source)? else {
        let titles = input
            .entries
            .iter()
            .map(|entry| entry.content.title.clone());
        return Ok(Preview {
            create: titles.collect(),
            broken: input.broken.clone(),
            ..Preview::default()
        });
    };
    let (ground, source) = (&Ground::of(db, source.summit, &input.own)?, &source);
    let mut preview = Preview {
        broken: input.broken.clone(),
        ..Preview::default()
    };
    for entry in &input.entries {
        let kept = records::find(db, source.id, &entry.content.id)?;
        if let Some(kept) = &kept
            && !kept.gone
            && kept.hash == records::hash(entry)?
        {
            preview.leave += 1;
            continue;
        }
        let keys = keys::of(source.kind, entry, &ground.hosts);
        let mut found: Vec<ProposalId> = kept.iter().map(|kept| kept.proposal).collect();
        found.extend(records::find_by_keys(db, ground.summit, &keys)?);
        let Some(id) = found.first().copied() else {
            preview.create.push(entry.content.title.clone());
            continue;
        };
        let mut said = Vec::new();
        for other in found.iter().collect::<HashSet<_>>() {
            said.extend(records::of(db, *other)?);
        }
        said.retain(|record| {
            record.source != Some(source.id) || record.external_id != entry.content.id
        });
        said.push(told(source, entry));
        let merged = merge(&said, ground.decided);
        let now: Content = current(db, id)?;
        let parts: Vec<String> = versions::changes(&now, &merged.content)
            .into_iter()
            .map(|changed| changed.part.word().to_owned())
            .collect();
        if parts.is_empty() {
            preview.leave += 1;
        } else {
            preview.change.push((id.0, now.title, parts));
        }
    }
    if marking::is_whole(source.kind) {
        mark(db, source, input, &mut preview)?;
    }
    Ok(preview)
}

fn mark(db: &mut Db, source: &Source, input: &Input, preview: &mut Preview) -> Result<()> {
    let here: HashSet<&str> = input
        .entries
        .iter()
        .map(|entry| entry.content.id.as_str())
        .chain(input.unread.iter().map(String::as_str))
        .collect();
    let known = proposal_sources::table
        .inner_join(proposals::table.on(proposals::id.eq(proposal_sources::proposal_id)))
        .filter(proposal_sources::source_id.eq(source.id))
        .filter(proposal_sources::gone_at.is_null())
        .order(proposals::id)
        .select((
            proposal_sources::external_id,
            proposals::id,
            proposals::title,
        ))
        .load::<(String, ProposalId, String)>(db)?;
    let all = known.len();
    preview.mark = known
        .into_iter()
        .filter(|(external, ..)| !here.contains(external.as_str()))
        .map(|(_, id, title)| (id.0, title))
        .collect();
    preview.is_most = marking::is_most(preview.mark.len(), all);
    Ok(())
}
