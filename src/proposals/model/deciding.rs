//! What publishing a summit's decisions tells everybody.

use std::collections::BTreeMap;

use diesel::{ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};

use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::proposals::model::words::{RatingKind, State};
use crate::schema::{proposals, source_ratings};
use crate::summits::model::SummitId;

/// What staff know and nobody else does.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Untold {
    /// States that proposals are in while everybody is told another one or none, with how many there are, in the order of states.
    pub states: Vec<(State, i64)>,
    /// How many proposals have a rating of their source's committee.
    pub ratings: i64,
}

/// Reads it. Two queries.
///
/// # Errors
/// When the database fails.
pub fn untold(db: &mut Db, summit: SummitId) -> Result<Untold> {
    let known = proposals::table
        .filter(proposals::summit_id.eq(summit))
        .filter(proposals::merged_into.is_null())
        .filter(proposals::staff_state.is_not_null())
        .select((proposals::staff_state, proposals::state))
        .load::<(Option<State>, Option<State>)>(db)?;
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for (staff, told) in known {
        if let Some(state) = staff.filter(|_| staff != told) {
            *counts.entry(state.word()).or_default() += 1;
        }
    }
    let ratings = source_ratings::table
        .inner_join(proposals::table.on(proposals::id.eq(source_ratings::proposal_id)))
        .filter(proposals::summit_id.eq(summit))
        .filter(proposals::merged_into.is_null())
        .filter(source_ratings::kind.eq(RatingKind::Committee))
        .filter(source_ratings::confidential.eq(true))
        .count()
        .get_result(db)?;
    Ok(Untold {
        states: State::ALL
            .iter()
            .filter_map(|state| Some((*state, *counts.get(state.word())?)))
            .collect(),
        ratings,
    })
}
