//! Creating and revising proposals: the verbs of an import, each inside its transaction.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::each;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::pages::versions::Scope;
use crate::platform::text::fold;
use crate::platform::time::Time;
use crate::proposals::model::content::{Content, Rendered};
use crate::proposals::model::tracks::{self, TrackId};
use crate::proposals::model::urls::Hosts;
use crate::proposals::model::versions::Why;
use crate::proposals::model::voices::{Tally, score};
use crate::proposals::model::words::State;
use crate::proposals::model::{ProposalId, indexing, moments, people};
use crate::schema::{proposal_countries, proposal_versions, proposals};
use crate::summits::model::{self, SummitId};

/// A version, ready to be kept.
#[derive(Clone, Debug)]
pub struct Told<'a> {
    /// The summit it belongs to.
    pub summit: SummitId,
    /// The IANA zone of that summit's place.
    pub zone: &'a str,
    /// Its track.
    pub track: Option<TrackId>,
    /// What it says.
    pub content: &'a Content,
    /// What organisers know of how far it has come.
    pub staff_state: Option<State>,
    /// Whether it is for staff alone.
    pub hidden: bool,
    /// Where each part comes from, as JSON.
    pub origins: String,
    /// The HTML of what it says in Markdown.
    pub rendered: &'a Rendered,
    /// By which version of the rules.
    pub render_version: i32,
    /// Why there is this version.
    pub why: &'a Why,
    /// Mail addresses, by the order of [`Content::people`].
    pub addresses: &'a [Option<String>],
    /// Other names of sites.
    pub hosts: &'a Hosts,
}

/// What is known of a proposal before it changes.
#[derive(Clone, Debug)]
pub struct Known {
    /// Its id.
    pub id: ProposalId,
    /// The summit that it belongs to.
    pub summit: SummitId,
    /// Whether it is for staff alone.
    pub hidden: bool,
    /// The number of its current version.
    pub version: i32,
    /// That version's hash.
    pub hash: String,
    /// What that version says, as stored.
    pub content: String,
    /// Its HTML, as stored.
    pub rendered: String,
    /// The rules that the HTML was made by.
    pub render_version: i32,
}

/// What is known of a proposal.
///
/// # Errors
/// When the database fails.
pub fn known(tx: &mut Tx<'_>, id: ProposalId) -> Result<Known> {
    let (summit, hidden, version) = proposals::table
        .find(id)
        .select((
            proposals::summit_id,
            proposals::hidden,
            proposals::version_number,
        ))
        .first(tx.db)?;
    let (hash, content, rendered, render_version) = proposal_versions::table
        .find((id, version))
        .select((
            proposal_versions::content_hash,
            proposal_versions::content,
            proposal_versions::rendered,
            proposal_versions::render_version,
        ))
        .first(tx.db)?;
    Ok(Known {
        id,
        summit,
        hidden,
        version,
        hash,
        content,
        rendered,
        render_version,
    })
}

/// Makes a proposal with its first version.
///
/// # Errors
/// When the database fails.
pub fn create(tx: &mut Tx<'_>, told: &Told<'_>) -> Result<ProposalId> {
    let content = told.content;
    let id: ProposalId = diesel::insert_into(proposals::table)
        .values((
            proposals::summit_id.eq(told.summit),
            proposals::version_number.eq(1),
            proposals::lang.eq(&content.language),
            proposals::title.eq(&content.title),
            proposals::slug.eq(slug(&content.title)),
            proposals::staff_state.eq(told.staff_state),
            proposals::hidden.eq(told.hidden),
            proposals::reply_count.eq(0),
            (
                proposals::rating_count.eq(0),
                proposals::rating_sum.eq(0),
                proposals::committee_count.eq(0),
                proposals::committee_sum.eq(0),
                proposals::score.eq(score(Tally::default())),
                proposals::support_count.eq(0),
            ),
            proposals::created_at.eq(submitted(content).unwrap_or(tx.now)),
            proposals::updated_at.eq(tx.now),
        ))
        .returning(proposals::id)
        .get_result(tx.db)?;
    put_in_place(tx, id, told)?;
    save_version(tx, id, 1, told)?;
    indexing::index(tx, id, content, submitted(content).unwrap_or(tx.now))?;
    model::count_proposal(tx, told.summit, 1)?;
    if let Some(track) = told.track {
        tracks::count(tx, track, 1)?;
    }
    tx.touch(Scope::Lists);
    tx.touch(Scope::Catalogue);
    Ok(id)
}

/// Gives a proposal a new version; the old ones stay. Answers with the new number.
///
/// # Errors
/// When the database fails.
pub fn revise(tx: &mut Tx<'_>, known: &Known, told: &Told<'_>) -> Result<i32> {
    let content = told.content;
    let number = known.version + 1;
    let (before, came_at): (Option<TrackId>, Time) = proposals::table
        .find(known.id)
        .select((proposals::track_id, proposals::created_at))
        .first(tx.db)?;
    diesel::update(proposals::table.find(known.id))
        .set((
            proposals::version_number.eq(number),
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
    put_in_place(tx, known.id, told)?;
    save_version(tx, known.id, number, told)?;
    indexing::index(tx, known.id, content, submitted(content).unwrap_or(came_at))?;
    if before != told.track {
        if let Some(track) = before {
            tracks::count(tx, track, -1)?;
        }
        if let Some(track) = told.track {
            tracks::count(tx, track, 1)?;
        }
    }
    tx.touch(Scope::Lists);
    tx.touch(Scope::Catalogue);
    Ok(number)
}

/// What lists and the programme ask for.
fn put_in_place(tx: &mut Tx<'_>, id: ProposalId, told: &Told<'_>) -> Result<()> {
    let content = told.content;
    let (starts_at, ends_at) = moments_of(content, told.zone);
    diesel::update(proposals::table.find(id))
        .set((
            proposals::track_id.eq(told.track),
            proposals::state.eq(content.state),
            proposals::kind.eq(&content.kind),
            proposals::group_label.eq(content.group.as_ref().map(|group| &group.label)),
            proposals::starts_at.eq(starts_at),
            proposals::ends_at.eq(ends_at),
            proposals::room.eq(&content.room),
        ))
        .execute(tx.db)?;
    let gone = proposal_countries::table.filter(proposal_countries::proposal_id.eq(id));
    diesel::delete(gone).execute(tx.db)?;
    for (_, person) in content.people() {
        let Some(country) = &person.country else {
            continue;
        };
        each!(tx.db, c => diesel::insert_into(proposal_countries::table)
            .values((
                proposal_countries::proposal_id.eq(id),
                proposal_countries::country_key.eq(fold::key(country)),
                proposal_countries::country.eq(country),
            ))
            .on_conflict_do_nothing()
            .execute(c))?;
    }
    people::save(tx, told.summit, id, content, told.addresses, told.hosts)
}

/// When it begins and ends at a summit in this zone.
fn moments_of(content: &Content, zone: &str) -> (Option<Time>, Option<Time>) {
    let starts_at = content
        .scheduled_at
        .as_deref()
        .and_then(moments::read)
        .and_then(|moment| moment.time_at(zone));
    let minutes = content
        .duration
        .and_then(|minutes| u64::try_from(minutes).ok());
    let ends_at = starts_at
        .zip(minutes)
        .map(|(at, minutes)| at.after(std::time::Duration::from_secs(60 * minutes)));
    (starts_at, ends_at)
}

/// Lets a proposal begin and end by the clock of its summit: the zone may be told after its sessions. Whether it was different.
///
/// # Errors
/// When the database fails.
pub fn follow_clock(tx: &mut Tx<'_>, known: &Known, content: &Content, zone: &str) -> Result<bool> {
    let row = proposals::table.find(known.id);
    let moments = moments_of(content, zone);
    let before: (Option<Time>, Option<Time>) = row
        .select((proposals::starts_at, proposals::ends_at))
        .first(tx.db)?;
    if before == moments {
        return Ok(false);
    }
    diesel::update(row)
        .set((
            proposals::starts_at.eq(moments.0),
            proposals::ends_at.eq(moments.1),
        ))
        .execute(tx.db)?;
    Ok(true)
}

/// Keeps what moves without making a version: when the source last touched the entry, people's ids there, the order of its other
/// fields. Whether any of it had moved.
///
/// # Errors
/// When the database fails.
pub fn refresh(tx: &mut Tx<'_>, known: &Known, content: &Content) -> Result<bool> {
    let stored: Content = crate::proposals::model::stored(&known.content)?;
    if stored == *content {
        return Ok(false);
    }
    let told = json(content)?;
    diesel::update(proposal_versions::table.find((known.id, known.version)))
        .set(proposal_versions::content.eq(told))
        .execute(tx.db)?;
    Ok(true)
}

/// Keeps what is no part of a version: what organisers know, who sees it, whether a source still has it. Whether that was
/// different.
///
/// # Errors
/// When the database fails.
pub fn follow(
    tx: &mut Tx<'_>,
    id: ProposalId,
    staff_state: Option<State>,
    hidden: bool,
    gone_at: Option<Time>,
) -> Result<bool> {
    let known = proposals::table
        .find(id)
        .select((
            proposals::staff_state,
            proposals::hidden,
            proposals::gone_at,
        ))
        .first::<(Option<State>, bool, Option<Time>)>(tx.db)?;
    if known == (staff_state, hidden, gone_at) {
        return Ok(false);
    }
    diesel::update(proposals::table.find(id))
        .set((
            proposals::staff_state.eq(staff_state),
            proposals::hidden.eq(hidden),
            proposals::gone_at.eq(gone_at),
        ))
        .execute(tx.db)?;
    if known.1 != hidden {
        tx.touch(Scope::Catalogue);
    }
    Ok(true)
}

fn save_version(tx: &mut Tx<'_>, id: ProposalId, number: i32, told: &Told<'_>) -> Result<()> {
    diesel::insert_into(proposal_versions::table)
        .values((
            proposal_versions::proposal_id.eq(id),
            proposal_versions::number.eq(number),
            proposal_versions::content.eq(json(told.content)?),
            proposal_versions::content_hash.eq(told.content.hash()),
            proposal_versions::origins.eq(&told.origins),
            proposal_versions::rendered.eq(json(told.rendered)?),
            proposal_versions::render_version.eq(told.render_version),
            proposal_versions::cause.eq(told.why.cause),
            proposal_versions::reason.eq(&told.why.reason),
            proposal_versions::source_id.eq(told.why.source),
            proposal_versions::created_at.eq(tx.now),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// Says where the parts of the current version come from now; what they say is the same.
///
/// # Errors
/// When the database fails.
pub fn trace(tx: &mut Tx<'_>, known: &Known, origins: &str) -> Result<()> {
    let current = proposal_versions::table.find((known.id, known.version));
    diesel::update(current.filter(proposal_versions::origins.ne(origins)))
        .set(proposal_versions::origins.eq(origins))
        .execute(tx.db)?;
    Ok(())
}

/// Names the people of the current version anew: a source may know more of who they are, and say nothing else.
///
/// # Errors
/// When the database fails.
pub fn name_people(
    tx: &mut Tx<'_>,
    known: &Known,
    content: &Content,
    addresses: &[Option<String>],
    hosts: &Hosts,
) -> Result<()> {
    people::save(tx, known.summit, known.id, content, addresses, hosts)
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
