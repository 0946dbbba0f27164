//! Creating and revising proposals: the verbs of an import, each inside its transaction.

use diesel::{ExpressionMethods, JoinOnDsl, NullableExpressionMethods, QueryDsl, RunQueryDsl};
use serde_json::{Map, Value};

use crate::each;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result, optional};
use crate::platform::pages::versions::Scope;
use crate::platform::text::fold;
use crate::platform::time::Time;
use crate::proposals::model::content::{Content, Rendered};
use crate::proposals::model::tracks::{self, TrackId};
use crate::proposals::model::{ProposalId, moments, people, urls};
use crate::schema::{proposal_sources, proposal_versions, proposals, source_urls, sources};
use crate::summits::model::{self, SummitId};

/// The place in the order by rating of what nobody has rated, in millionths: the middle of 1 to 5.
const UNRATED: i64 = 3_000_000;

/// Where an entry comes from: a source's id is unique only within these two.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The kind of system or file.
    pub kind: &'a str,
    /// Which one of that kind.
    pub base: &'a str,
}

/// One entry, ready to be kept.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// The summit it belongs to.
    pub summit: SummitId,
    /// Its track.
    pub track: Option<TrackId>,
    /// Where it comes from.
    pub source: Source<'a>,
    /// What it says.
    pub content: &'a Content,
    /// The HTML of what it says in Markdown.
    pub rendered: &'a Rendered,
    /// By which version of the rules.
    pub render_version: i32,
    /// Mail addresses, by the order of [`Content::people`].
    pub addresses: &'a [Option<String>],
}

/// What is known of a proposal that an entry belongs to.
#[derive(Clone, Debug)]
pub struct Known {
    /// Its id.
    pub id: ProposalId,
    /// The summit that it belongs to.
    pub summit: SummitId,
    /// The number of its current version.
    pub version: i32,
    /// That version's hash.
    pub hash: String,
    /// What that version says, as stored.
    pub content: String,
}

/// The proposal of a source's id.
///
/// # Errors
/// When the database fails.
pub fn find_by_source(
    tx: &mut Tx<'_>,
    source: Source<'_>,
    external_id: &str,
) -> Result<Option<ProposalId>> {
    optional(
        proposal_sources::table
            .inner_join(sources::table.on(sources::id.nullable().eq(proposal_sources::source_id)))
            .filter(sources::kind.eq(source.kind))
            .filter(sources::name.eq(source.base))
            .filter(proposal_sources::external_id.eq(external_id))
            .select(proposal_sources::proposal_id)
            .first(tx.db),
    )
}

/// The proposal of a page's address, in any of its spellings.
///
/// # Errors
/// When the database fails.
pub fn find_by_url(tx: &mut Tx<'_>, url: &str) -> Result<Option<ProposalId>> {
    let Some(key) = urls::key(url) else {
        return Ok(None);
    };
    optional(
        source_urls::table
            .find(key)
            .select(source_urls::proposal_id)
            .first(tx.db),
    )
}

/// What is known of a proposal.
///
/// # Errors
/// When the database fails.
pub fn known(tx: &mut Tx<'_>, id: ProposalId) -> Result<Known> {
    let (summit, version) = proposals::table
        .find(id)
        .select((proposals::summit_id, proposals::version_number))
        .first(tx.db)?;
    let (hash, content) = proposal_versions::table
        .find((id, version))
        .select((proposal_versions::content_hash, proposal_versions::content))
        .first(tx.db)?;
    Ok(Known {
        id,
        summit,
        version,
        hash,
        content,
    })
}

/// Makes a proposal with its first version.
///
/// # Errors
/// When the database fails.
pub fn create(tx: &mut Tx<'_>, told: &Told<'_>) -> Result<ProposalId> {
    let content = told.content;
    let starts = starts(tx, told)?;
    let id: ProposalId = diesel::insert_into(proposals::table)
        .values((
            proposals::summit_id.eq(told.summit),
            proposals::track_id.eq(told.track),
            proposals::version_number.eq(1),
            proposals::state.eq(content.state),
            proposals::kind.eq(&content.kind),
            proposals::lang.eq(&content.language),
            proposals::title.eq(&content.title),
            proposals::slug.eq(slug(&content.title)),
            proposals::reply_count.eq(0),
            proposals::hidden.eq(false),
            proposals::group_label.eq(content.group.as_ref().map(|group| &group.label)),
            (
                proposals::starts_at.eq(starts),
                proposals::room.eq(&content.room),
            ),
            (
                proposals::rating_count.eq(0),
                proposals::rating_sum.eq(0),
                proposals::committee_count.eq(0),
                proposals::committee_sum.eq(0),
                proposals::score.eq(UNRATED),
                proposals::support_count.eq(0),
            ),
            proposals::created_at.eq(submitted(content).unwrap_or(tx.now)),
            proposals::updated_at.eq(tx.now),
        ))
        .returning(proposals::id)
        .get_result(tx.db)?;
    save_version(tx, id, 1, told)?;
    people::save(tx, told.summit, id, content, told.addresses)?;
    model::count_proposal(tx, told.summit)?;
    if let Some(track) = told.track {
        tracks::count(tx, track, 1)?;
    }
    tx.touch(Scope::Lists);
    Ok(id)
}

/// Gives a proposal a new version; the old ones stay. Answers with the new number.
///
/// # Errors
/// When the database fails.
pub fn revise(tx: &mut Tx<'_>, known: &Known, told: &Told<'_>) -> Result<i32> {
    let content = told.content;
    let number = known.version + 1;
    let before: Option<TrackId> = proposals::table
        .find(known.id)
        .select(proposals::track_id)
        .first(tx.db)?;
    let starts = starts(tx, told)?;
    diesel::update(proposals::table.find(known.id))
        .set((
            proposals::starts_at.eq(starts),
            proposals::room.eq(&content.room),
            proposals::track_id.eq(told.track),
            proposals::version_number.eq(number),
            proposals::state.eq(content.state),
            proposals::kind.eq(&content.kind),
            proposals::lang.eq(&content.language),
            proposals::title.eq(&content.title),
            proposals::slug.eq(slug(&content.title)),
            proposals::updated_at.eq(tx.now),
        ))
        .execute(tx.db)?;
    // The source may have corrected the date; without one, the day it came in stays.
    if let Some(at) = submitted(content) {
        diesel::update(proposals::table.find(known.id))
            .set(proposals::created_at.eq(at))
            .execute(tx.db)?;
    }
    save_version(tx, known.id, number, told)?;
    people::save(tx, told.summit, known.id, content, told.addresses)?;
    if before != told.track {
        if let Some(track) = before {
            tracks::count(tx, track, -1)?;
        }
        if let Some(track) = told.track {
            tracks::count(tx, track, 1)?;
        }
    }
    tx.touch(Scope::Lists);
    Ok(number)
}

/// Keeps what moves without making a version: when the source last touched the entry. Whether it had moved.
///
/// # Errors
/// When the database fails.
pub fn refresh(tx: &mut Tx<'_>, known: &Known, content: &Content) -> Result<bool> {
    let stored: Content = crate::proposals::model::stored(&known.content)?;
    if stored.updated_at == content.updated_at {
        return Ok(false);
    }
    let told = json(&Content {
        updated_at: content.updated_at.clone(),
        ..stored
    })?;
    diesel::update(proposal_versions::table.find((known.id, known.version)))
        .set(proposal_versions::content.eq(told))
        .execute(tx.db)?;
    Ok(true)
}

fn save_version(tx: &mut Tx<'_>, id: ProposalId, number: i32, told: &Told<'_>) -> Result<()> {
    let source = save_source(tx, id, told)?;
    let origins: Map<String, Value> = told
        .content
        .parts()
        .into_iter()
        .map(|part| (part, source.into()))
        .collect();
    diesel::insert_into(proposal_versions::table)
        .values((
            proposal_versions::proposal_id.eq(id),
            proposal_versions::number.eq(number),
            proposal_versions::content.eq(json(told.content)?),
            proposal_versions::content_hash.eq(told.content.hash()),
            proposal_versions::origins.eq(json(&origins)?),
            proposal_versions::rendered.eq(json(told.rendered)?),
            proposal_versions::render_version.eq(told.render_version),
            proposal_versions::created_at.eq(tx.now),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// Notes that the source has the proposal, and under which address.
fn save_source(tx: &mut Tx<'_>, id: ProposalId, told: &Told<'_>) -> Result<i64> {
    let content = told.content;
    let kept: Option<i64> = optional(
        sources::table
            .filter(sources::summit_id.eq(told.summit))
            .filter(sources::kind.eq(told.source.kind))
            .filter(sources::name.eq(told.source.base))
            .select(sources::id)
            .first(tx.db),
    )?;
    let kept = match kept {
        Some(kept) => kept,
        None => diesel::insert_into(sources::table)
            .values((
                sources::summit_id.eq(told.summit),
                sources::kind.eq(told.source.kind),
                sources::name.eq(told.source.base),
                sources::confidential.eq(false),
                sources::failures.eq(0),
                sources::lease_until.eq(0),
                sources::created_at.eq(tx.now),
            ))
            .returning(sources::id)
            .get_result(tx.db)?,
    };
    let found: Option<i64> = optional(
        proposal_sources::table
            .filter(proposal_sources::source_id.eq(kept))
            .filter(proposal_sources::external_id.eq(&content.id))
            .select(proposal_sources::id)
            .first(tx.db),
    )?;
    let source = match found {
        Some(source) => {
            diesel::update(proposal_sources::table.find(source))
                .set((
                    proposal_sources::url.eq(&content.url),
                    proposal_sources::seen_at.eq(tx.now),
                    proposal_sources::gone_at.eq(None::<Time>),
                ))
                .execute(tx.db)?;
            source
        }
        None => diesel::insert_into(proposal_sources::table)
            .values((
                proposal_sources::proposal_id.eq(id),
                proposal_sources::source_id.eq(kept),
                proposal_sources::content.eq("{}"),
                proposal_sources::addresses.eq("[]"),
                proposal_sources::ratings.eq("{}"),
                proposal_sources::hash.eq(""),
                proposal_sources::external_id.eq(&content.id),
                proposal_sources::url.eq(&content.url),
                proposal_sources::seen_at.eq(tx.now),
            ))
            .returning(proposal_sources::id)
            .get_result(tx.db)?,
    };
    // An address that the proposal once had keeps leading to it.
    if let Some(key) = content.url.as_deref().and_then(urls::key) {
        each!(tx.db, c => diesel::insert_into(source_urls::table)
            .values((source_urls::url_key.eq(key), source_urls::proposal_id.eq(id)))
            .on_conflict_do_nothing()
            .execute(c))?;
    }
    Ok(source)
}

/// When it takes place; a day without an hour has no place in a programme.
fn starts(tx: &mut Tx<'_>, told: &Told<'_>) -> Result<Option<Time>> {
    let written = told.content.scheduled_at.as_deref().and_then(moments::read);
    let Some(moment) = written.filter(|moment| moment.has_time) else {
        return Ok(None);
    };
    Ok(moment.time_at(&model::zone(tx.db, told.summit)?))
}

fn submitted(content: &Content) -> Option<Time> {
    moments::read(content.created_at.as_deref()?)?.time()
}

/// The title in addresses; one without a letter of its own there is called by what it is, and so is one that would be where
/// a form is sent.
fn slug(title: &str) -> String {
    match fold::slug(title) {
        none if none == "topic" => "proposal".to_owned(),
        taken if matches!(taken.as_str(), "rating" | "support") => format!("proposal-{taken}"),
        slug => slug,
    }
}

fn json(value: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Error::Broken(error.to_string()))
}
