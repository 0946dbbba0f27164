//! How much a summit has of what, and what is rated best in it.

use std::collections::HashMap;

use diesel::dsl::{count, count_star};
use diesel::{AggregateExpressionMethods, ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};

use crate::accounts::model::Viewer;
use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::proposals::model::cards::{ABOUT, HEADED};
use crate::proposals::model::lists::{self, Line};
use crate::proposals::model::tracks::TrackId;
use crate::proposals::model::{ProposalId, visible_to};
use crate::schema::{
    proposal_countries, proposal_people, proposals, ratings, topic_proposals, topics,
};
use crate::summits::model::SummitId;

/// How much there is.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Figures {
    /// Proposals.
    pub proposals: i64,
    /// People named on them.
    pub people: i64,
    /// Countries that those come from.
    pub countries: i64,
    /// Topics about them in which somebody has replied.
    pub topics: i64,
    /// Ratings by members.
    pub ratings: i64,
}

/// How much the viewer sees of a summit. Five queries.
///
/// # Errors
/// When the database fails.
pub fn of_summit(db: &mut Db, summit: SummitId, viewer: &Viewer) -> Result<Figures> {
    let seen = || {
        proposals::table
            .filter(proposals::summit_id.eq(summit))
            .filter(visible_to(viewer))
    };
    Ok(Figures {
        proposals: seen().select(count_star()).first(db)?,
        people: seen()
            .inner_join(proposal_people::table.on(proposal_people::proposal_id.eq(proposals::id)))
            .select(count(proposal_people::person_id).aggregate_distinct())
            .first(db)?,
        countries: seen()
            .inner_join(
                proposal_countries::table.on(proposal_countries::proposal_id.eq(proposals::id)),
            )
            .select(count(proposal_countries::country_key).aggregate_distinct())
            .first(db)?,
        topics: seen()
            .inner_join(ABOUT.on(ABOUT.field(topic_proposals::proposal_id).eq(proposals::id)))
            .inner_join(
                HEADED.on(HEADED
                    .field(topics::id)
                    .eq(ABOUT.field(topic_proposals::topic_id))),
            )
            .filter(HEADED.field(topics::reply_count).gt(0))
            .filter(HEADED.field(topics::private).eq(false))
            .filter(HEADED.field(topics::state).ne("removed"))
            .select(count(HEADED.field(topics::id)).aggregate_distinct())
            .first(db)?,
        ratings: seen()
            .inner_join(ratings::table.on(ratings::proposal_id.eq(proposals::id)))
            .filter(ratings::body.eq("member"))
            .select(count_star())
            .first(db)?,
    })
}

/// How many proposals the viewer sees in each track of a summit.
///
/// # Errors
/// When the database fails.
pub fn by_track(db: &mut Db, summit: SummitId, viewer: &Viewer) -> Result<HashMap<TrackId, i64>> {
    let rows: Vec<(Option<TrackId>, i64)> = proposals::table
        .filter(proposals::summit_id.eq(summit))
        .filter(visible_to(viewer))
        .group_by(proposals::track_id)
        .select((proposals::track_id, count_star()))
        .load(db)?;
    Ok(rows
        .into_iter()
        .filter_map(|(track, count)| Some((track?, count)))
        .collect())
}

/// The proposals of a summit that members rate best, among those that any has rated. Three queries.
///
/// # Errors
/// When the database fails.
pub fn best(db: &mut Db, summit: SummitId, viewer: &Viewer, most: i64) -> Result<Vec<Line>> {
    let ids: Vec<ProposalId> = proposals::table
        .filter(proposals::summit_id.eq(summit))
        .filter(proposals::rating_count.gt(0))
        .filter(visible_to(viewer))
        .order((proposals::score.desc(), proposals::id.desc()))
        .limit(most)
        .select(proposals::id)
        .load(db)?;
    lists::lines(db, &ids, viewer)
}
