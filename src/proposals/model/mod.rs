//! Proposals: rows, visibility, one proposal and the card that heads a topic about it.

use diesel::dsl::{auto_type, exists};
use diesel::sql_types::Bool;
use diesel::{
    BoolExpressionMethods, ExpressionMethods, IntoSql, JoinOnDsl, NullableExpressionMethods,
    QueryDsl, RunQueryDsl,
};
use serde::de::DeserializeOwned;

use crate::accounts::model::{AccountId, Viewer};
use crate::categories::model::seeing::is_within;
use crate::categories::model::{self, CategoryId, Right};
use crate::platform::db::connection::Db;
use crate::platform::error::{Error, Result, optional};
use crate::platform::time::Time;
use crate::proposals::model::content::{Content, Rendered};
use crate::proposals::model::lists::Line;
use crate::proposals::model::ratings::Ratings;
use crate::proposals::model::voices::Voices;
use crate::proposals::model::words::State;
use crate::schema::{
    category_rights, proposal_versions, proposals, summits, topic_proposals, topics,
    tracks as track_rows,
};

pub mod asked;
pub mod cards;
pub mod catalogue;
pub mod content;
pub mod counts;
pub mod deciding;
pub mod figures;
pub mod indexing;
pub mod joining;
pub mod lists;
pub mod moments;
pub mod naming;
pub mod orders;
pub mod origins;
pub mod own;
pub mod people;
pub mod programme;
pub mod ratings;
pub mod replying;
pub mod saving;
pub mod tracks;
pub mod urls;
pub mod versions;
pub mod voices;
pub mod wanted;
pub mod words;

crate::stored_number! {
    /// The id of a proposal.
    ProposalId
}

/// A proposal, as a viewer finds it.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Its id.
    pub id: ProposalId,
    /// Its title in addresses.
    pub slug: String,
    /// The number of its current version.
    pub version: i32,
    /// What that version says.
    pub content: Content,
    /// The HTML of what it says in Markdown.
    pub rendered: Rendered,
    /// Who is named, in the order of [`Content::people`]; empty on a card.
    pub people: Vec<Option<people::PersonId>>,
    /// What the source's votes came to.
    pub ratings: Ratings,
    /// Its track's id, and the language of the track's label, if that is known.
    pub track: Option<(tracks::TrackId, String)>,
    /// What the votes in this forum came to, and who stands by it.
    pub voices: Voices,
    /// The slug of the summit it was made to.
    pub summit: String,
    /// That summit's time zone.
    pub zone: String,
    /// Its companion topic, unless that was taken away: id and slug.
    pub topic: Option<(i64, String)>,
    /// Since when no source has it any more.
    pub gone_at: Option<Time>,
    /// What only staff know of it, for staff.
    pub staff: Option<Staff>,
}

/// What only staff know of a proposal.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Staff {
    /// How far it has come, whether or not that is public.
    pub state: Option<State>,
    /// Whether nobody else sees it.
    pub hidden: bool,
}

/// The address of a proposal's page.
#[must_use]
pub fn href(slug: &str, id: ProposalId) -> String {
    format!("/proposals/{id}/{slug}")
}

impl Proposal {
    /// The address of its page.
    #[must_use]
    pub fn href(&self) -> String {
        href(&self.slug, self.id)
    }

    /// The address of one of its versions.
    #[must_use]
    pub fn version_href(&self, number: i32) -> String {
        format!("{}/versions/{number}", self.href())
    }
}

/// The clause that every query of proposals carries: a proposal exists for whoever sees its companion topic's category, and for
/// staff alone while it is hidden. One that turned out to be another has no companion topic, and so is nobody's.
#[must_use]
pub fn visible_to(viewer: &Viewer) -> VisibleTo {
    visible(viewer.account(), viewer.is_staff())
}

/// The type of [`visible_to`].
pub type VisibleTo = visible;

#[auto_type]
fn visible(account: AccountId, staff: bool) -> _ {
    let held: model::held_by = model::held_by(account);
    let see: Right = Right::See;
    exists(
        topic_proposals::table
            .inner_join(topics::table.on(topics::id.eq(topic_proposals::topic_id)))
            .inner_join(
                category_rights::table.on(category_rights::category_id.eq(topics::category_id)),
            )
            .filter(topic_proposals::proposal_id.eq(proposals::id))
            .filter(topic_proposals::companion.eq(true))
            .filter(category_rights::right.eq(see))
            .filter(held),
    )
    .and(proposals::hidden.eq(false).or(staff.into_sql::<Bool>()))
}

pub(crate) type Known = (
    proposals::gone_at,
    proposals::staff_state,
    proposals::hidden,
);

pub(crate) const KNOWN: Known = (
    proposals::gone_at,
    proposals::staff_state,
    proposals::hidden,
);

pub(crate) type Row = (
    (ProposalId, String, i32),
    (Option<Time>, Option<State>, bool),
    (String, String),
    Option<(tracks::TrackId, String)>,
    (String, String),
    voices::Row,
);

pub(crate) fn assemble(
    row: Row,
    topic: Option<(i64, String)>,
    ratings: Ratings,
    viewer: &Viewer,
) -> Result<Proposal> {
    let ((id, slug, version), known, summit, track, (content, rendered), voices) = row;
    let (gone_at, state, hidden) = known;
    Ok(Proposal {
        id,
        slug,
        version,
        content: stored(&content)?,
        rendered: stored(&rendered)?,
        people: Vec::new(),
        ratings,
        track,
        voices: Voices::of(voices, viewer),
        summit: summit.0,
        zone: summit.1,
        topic,
        gone_at,
        staff: viewer.is_staff().then_some(Staff { state, hidden }),
    })
}

/// Reads what a column keeps as JSON.
///
/// # Errors
/// When it was not written by this program.
pub(crate) fn stored<T: DeserializeOwned>(json: &str) -> Result<T> {
    serde_json::from_str(json)
        .map_err(|error| Error::Broken(format!("a proposal's stored JSON: {error}")))
}

/// One proposal, if the viewer sees it.
///
/// # Errors
/// [`Error::NotFound`], or when the database fails.
pub fn find_visible(db: &mut Db, id: ProposalId, viewer: &Viewer) -> Result<Proposal> {
    let row = optional(
        proposals::table
            .inner_join(summits::table.on(summits::id.eq(proposals::summit_id)))
            .inner_join(
                proposal_versions::table.on(proposal_versions::proposal_id
                    .eq(proposals::id)
                    .and(proposal_versions::number.eq(proposals::version_number))),
            )
            .left_join(track_rows::table.on(track_rows::id.nullable().eq(proposals::track_id)))
            .filter(proposals::id.eq(id))
            .filter(visible_to(viewer))
            .select((
                (proposals::id, proposals::slug, proposals::version_number),
                KNOWN,
                (summits::slug, summits::time_zone),
                (track_rows::id, track_rows::lang).nullable(),
                (proposal_versions::content, proposal_versions::rendered),
                voices::columns(),
            ))
            .first::<Row>(db),
    )?
    .ok_or(Error::NotFound)?;
    let topic =
        companion_row(db, id)?.and_then(|(topic, slug, is_seen)| is_seen.then_some((topic, slug)));
    let ratings = ratings::of_one(db, id, viewer.is_staff())?;
    let mut proposal = assemble(row, topic, ratings, viewer)?;
    proposal.people = people::in_order(db, id, &proposal.content)?;
    Ok(proposal)
}

/// The proposal that one turned out to be, if it did.
///
/// # Errors
/// When the database fails.
pub fn joined_to(db: &mut Db, id: ProposalId) -> Result<Option<ProposalId>> {
    let row = optional(
        proposals::table
            .find(id)
            .select(proposals::merged_into)
            .first::<Option<ProposalId>>(db),
    )?;
    Ok(row.flatten())
}

/// What the current version of a proposal says.
///
/// # Errors
/// When the database fails.
pub fn current(db: &mut Db, id: ProposalId) -> Result<Content> {
    let content: String = proposals::table
        .inner_join(
            proposal_versions::table.on(proposal_versions::proposal_id
                .eq(proposals::id)
                .and(proposal_versions::number.eq(proposals::version_number))),
        )
        .filter(proposals::id.eq(id))
        .select(proposal_versions::content)
        .first(db)?;
    stored(&content)
}

/// The companion topic of a proposal: id and slug.
///
/// # Errors
/// When the database fails.
pub fn companion(db: &mut Db, id: ProposalId) -> Result<Option<(i64, String)>> {
    Ok(companion_row(db, id)?.map(|(topic, slug, _)| (topic, slug)))
}

/// The companion topic, and whether people can be sent there.
fn companion_row(db: &mut Db, id: ProposalId) -> Result<Option<(i64, String, bool)>> {
    optional(
        topic_proposals::table
            .inner_join(topics::table.on(topics::id.eq(topic_proposals::topic_id)))
            .filter(topic_proposals::proposal_id.eq(id))
            .filter(topic_proposals::companion.eq(true))
            .select((topics::id, topics::slug, is_open_to_see()))
            .first(db),
    )
}

/// Whether whoever sees a topic's category sees the topic. The word is that of topics, which know proposals and are not known
/// here.
#[auto_type]
pub(crate) fn is_open_to_see() -> _ {
    topics::private.eq(false).and(topics::state.ne("removed"))
}

/// Whether whoever sees a category sees the proposal as well: only then may a topic there be about it.
///
/// # Errors
/// When the database fails.
pub fn is_seen_from(db: &mut Db, id: ProposalId, category: CategoryId) -> Result<bool> {
    match companion_category(db, id)? {
        Some(its) => is_within(db, category, its),
        None => Ok(false),
    }
}

pub(crate) fn companion_category(db: &mut Db, id: ProposalId) -> Result<Option<CategoryId>> {
    optional(
        topic_proposals::table
            .inner_join(topics::table.on(topics::id.eq(topic_proposals::topic_id)))
            .filter(topic_proposals::proposal_id.eq(id))
            .filter(topic_proposals::companion.eq(true))
            .select(topics::category_id)
            .first(db),
    )
}

/// The newest proposals that the viewer sees. Three queries.
///
/// # Errors
/// When the database fails.
pub fn newest(db: &mut Db, viewer: &Viewer, most: i64) -> Result<Vec<Line>> {
    let ids: Vec<ProposalId> = proposals::table
        .filter(visible_to(viewer))
        .order((proposals::created_at.desc(), proposals::id.desc()))
        .limit(most)
        .select(proposals::id)
        .load(db)?;
    lists::lines(db, &ids, viewer)
}

/// How many proposals the viewer sees.
///
/// # Errors
/// When the database fails.
pub fn count(db: &mut Db, viewer: &Viewer) -> Result<i64> {
    Ok(proposals::table
        .filter(visible_to(viewer))
        .count()
        .get_result(db)?)
}
