//! The list of proposals: rows in an order, pages by key.

use std::collections::HashMap;

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, QueryDsl,
    RunQueryDsl,
};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::platform::paging::{Key, cut, one_more};
use crate::proposals::model::content::Label;
use crate::proposals::model::orders::{Order, keys};
use crate::proposals::model::people::{self, People, PersonId};
use crate::proposals::model::ratings::{self, Ratings};
use crate::proposals::model::tracks::TrackId;
use crate::proposals::model::voices::Tally;
use crate::proposals::model::wanted::Wanted;
use crate::proposals::model::words::{Role, State};
use crate::proposals::model::{ProposalId, is_open_to_see, stored};
use crate::schema::{proposal_versions, proposals, summits, topic_proposals, topics, tracks};

/// Proposals on a page of the list.
pub const A_PAGE: usize = 20;

/// One row of the list.
#[derive(Clone, Debug)]
pub struct Line {
    /// The proposal.
    pub id: ProposalId,
    /// Its title in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// Its second line.
    pub subtitle: Option<String>,
    /// The language it is written in.
    pub lang: String,
    /// How far it has come.
    pub state: Option<State>,
    /// Its type.
    pub kind: Option<String>,
    /// Its track: id, label, language of the label, if that is known.
    pub track: Option<(TrackId, String, String)>,
    /// Everybody named, once each, with where they come from.
    pub people: Vec<Somebody>,
    /// When it takes place.
    pub scheduled_at: Option<String>,
    /// Where it takes place.
    pub room: Option<String>,
    /// The summit's time zone.
    pub zone: String,
    /// What the source's votes came to.
    pub ratings: Ratings,
    /// What its address at the source is.
    pub url: Option<String>,
    /// What the members' votes in this forum came to.
    pub members: Tally,
    /// How many members stand by it.
    pub support_count: i64,
    /// Replies in topics about it.
    pub reply_count: i64,
    /// Its companion topic, unless that was taken away: id and slug.
    pub topic: Option<(i64, String)>,
}

impl Line {
    /// The address of its page.
    #[must_use]
    pub fn href(&self) -> String {
        crate::proposals::model::href(&self.slug, self.id)
    }
}

/// Somebody named in a row.
#[derive(Clone, Debug)]
pub struct Somebody {
    /// Who it is.
    pub id: Option<PersonId>,
    /// Their name.
    pub name: String,
    /// The organisation they come from.
    pub affiliation: Option<String>,
}

/// A page of the list.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its rows.
    pub lines: Vec<Line>,
    /// Where the next page begins, if there is one: what the list is ordered by, and the row's id.
    pub next: Option<Key<3>>,
}

/// A page of the proposals that the viewer sees and that are wanted. Four queries, five when words are matched.
///
/// # Errors
/// When the database fails.
pub fn page(
    db: &mut Db,
    viewer: &Viewer,
    wanted: &Wanted,
    order: Order,
    before: Option<Key<3>>,
) -> Result<Found> {
    let keys = keys(db, viewer, wanted, order, before, one_more(A_PAGE))?;
    let (keys, next) = cut(keys, A_PAGE, |key| *key);
    let ids: Vec<ProposalId> = keys.iter().map(|Key([.., id])| ProposalId(*id)).collect();
    Ok(Found {
        lines: lines(db, &ids, viewer)?,
        next,
    })
}

/// What a row shows of a version's content; the long texts are passed over.
#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Brief {
    subtitle: Option<String>,
    track: Option<Label>,
    submitter: Option<Named>,
    speakers: Vec<Named>,
    facilitators: Vec<Named>,
    scheduled_at: Option<String>,
    room: Option<String>,
    url: Option<String>,
}

#[derive(Deserialize)]
struct Named {
    name: String,
    affiliation: Option<String>,
}

type LineRow = (
    (
        ProposalId,
        String,
        String,
        String,
        Option<State>,
        Option<String>,
    ),
    (i64, i64, i64, i64),
    (String, String),
    Option<(TrackId, String)>,
    (i64, String, bool),
);

/// The rows of some proposals, in the order of the ids. Whoever gives the ids has asked for what the viewer sees. Three
/// queries.
///
/// # Errors
/// When the database fails.
pub fn lines(db: &mut Db, ids: &[ProposalId], viewer: &Viewer) -> Result<Vec<Line>> {
    let rows = proposals::table
        .inner_join(summits::table.on(summits::id.eq(proposals::summit_id)))
        .inner_join(
            proposal_versions::table.on(proposal_versions::proposal_id
                .eq(proposals::id)
                .and(proposal_versions::number.eq(proposals::version_number))),
        )
        .inner_join(
            topic_proposals::table.on(topic_proposals::proposal_id
                .eq(proposals::id)
                .and(topic_proposals::companion.eq(true))),
        )
        .inner_join(topics::table.on(topics::id.eq(topic_proposals::topic_id)))
        .left_join(tracks::table.on(tracks::id.nullable().eq(proposals::track_id)))
        .filter(proposals::id.eq_any(ids.to_vec()))
        .select((
            (
                proposals::id,
                proposals::slug,
                proposals::title,
                proposals::lang,
                proposals::state,
                proposals::kind,
            ),
            (
                proposals::reply_count,
                proposals::rating_count,
                proposals::rating_sum,
                proposals::support_count,
            ),
            (proposal_versions::content, summits::time_zone),
            (tracks::id, tracks::lang).nullable(),
            (topics::id, topics::slug, is_open_to_see()),
        ))
        .load::<LineRow>(db)?;
    let people = people::of(db, ids)?;
    let mut lines: HashMap<ProposalId, Line> = HashMap::new();
    for row in rows {
        let line = line(row, &people)?;
        lines.insert(line.id, line);
    }
    for (id, rating) in ratings::of(db, ids, viewer.is_staff())? {
        if let Some(line) = lines.get_mut(&id) {
            line.ratings.put(rating);
        }
    }
    Ok(ids.iter().filter_map(|id| lines.remove(id)).collect())
}

fn line(row: LineRow, ids: &People) -> Result<Line> {
    let ((id, slug, title, lang, state, kind), figures, (content, zone), track, topic) = row;
    let (topic, topic_slug, is_seen) = topic;
    let brief: Brief = stored(&content)?;
    let label = brief.track.map(|track| track.label).unwrap_or_default();
    let mut people: Vec<Somebody> = Vec::new();
    for (role, named) in [
        (Role::Submitter, brief.submitter.into_iter().collect()),
        (Role::Speaker, brief.speakers),
        (Role::Facilitator, brief.facilitators),
    ] {
        for (position, person) in (0..).zip(named) {
            if !people.iter().any(|known| known.name == person.name) {
                people.push(Somebody {
                    id: ids.get(&(id, role, position)).copied(),
                    name: person.name,
                    affiliation: person.affiliation,
                });
            }
        }
    }
    Ok(Line {
        id,
        slug,
        title,
        subtitle: brief.subtitle,
        lang,
        state,
        kind,
        track: track.map(|(id, lang)| (id, label, lang)),
        people,
        scheduled_at: brief.scheduled_at,
        room: brief.room,
        zone,
        ratings: Ratings::default(),
        url: brief.url,
        members: Tally {
            count: figures.1,
            sum: figures.2,
        },
        support_count: figures.3,
        reply_count: figures.0,
        topic: is_seen.then_some((topic, topic_slug)),
    })
}
