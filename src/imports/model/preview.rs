//! A dry run: what an import would do, read from what is there now.

use serde::{Deserialize, Serialize};

use crate::imports::model::finding::{Ahead, Finding, Found, find};
use crate::imports::model::kinds::traits::traits;
use crate::imports::model::merging::merge;
use crate::imports::model::settling::Ground;
use crate::imports::model::sources::{self, Source};
use crate::imports::model::taking::told;
use crate::imports::model::{Broken, Entry, Input, marking, records};
use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::platform::i18n::locale::Locale;
use crate::proposals::model::content::Content;
use crate::proposals::model::{ProposalId, current, versions};
use crate::summits::model as summits;

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
    let summit = summits::find(db, &input.told.slug, Locale::En)?;
    let ground = match &summit {
        Some(summit) => Ground::of(db, summit.id, &input.own)?,
        None => Ground::to_be(db, &input.own)?,
    };
    let source = sources::find(db, &input.told.slug, &input.source)?
        .unwrap_or_else(|| Source::to_be(ground.summit, &input.source));
    let mut preview = Preview {
        broken: input.broken.clone(),
        ..Preview::default()
    };
    let mut ahead = Ahead::default();
    for entry in &input.entries {
        match find(db, &ground, &source, entry, (&input.here, &ahead))? {
            Finding::Same(_) => preview.leave += 1,
            Finding::LeftOut(what) => preview.broken.push(Broken::left_out(entry, what)),
            Finding::Of(found) => {
                foresee(
                    db,
                    (&ground, &source),
                    entry,
                    (&found, &ahead),
                    &mut preview,
                )?;
                ahead.note(entry, &found);
            }
        }
    }
    if traits(source.kind).is_whole {
        mark(db, (&source, input), &ahead, &mut preview)?;
    }
    Ok(preview)
}

/// What an entry that tells of these proposals would do.
fn foresee(
    db: &mut Db,
    (ground, source): (&Ground, &Source),
    entry: &Entry,
    (found, ahead): (&Found, &Ahead),
    preview: &mut Preview,
) -> Result<()> {
    let Some(id) = found.proposals.first().copied() else {
        preview.create.push(entry.content.title.clone());
        return Ok(());
    };
    let one: Vec<ProposalId> = found
        .proposals
        .iter()
        .flat_map(|id| ahead.with_joined(*id))
        .collect();
    let mut said = records::of_one(db, &one)?;
    // What the source has said before yields, under whichever id it was.
    said.retain(|record| record.source != Some(source.id));
    said.push(told(source, entry));
    let merged = merge(&said, ground.decided);
    let now: Content = current(db, id)?;
    if now.hash() == merged.content.hash() {
        preview.leave += 1;
        return Ok(());
    }
    let parts = versions::changes(&now, &merged.content)
        .into_iter()
        .map(|changed| changed.part.word().to_owned())
        .collect();
    preview.change.push((id.0, now.title, parts));
    Ok(())
}

fn mark(
    db: &mut Db,
    (source, input): (&Source, &Input),
    ahead: &Ahead,
    preview: &mut Preview,
) -> Result<()> {
    let missing = marking::missing(db, source.id, &input.here, None)?;
    preview.mark = missing
        .into_iter()
        .filter(|missing| !ahead.has_renamed(missing.record))
        .map(|missing| (missing.proposal.0, missing.title))
        .collect();
    preview.is_most = marking::is_most(preview.mark.len(), marking::count(db, source.id)?);
    Ok(())
}
