//! When people may reply in topics about proposals.

use std::collections::HashMap;

use diesel::{ExpressionMethods, JoinOnDsl, NullableExpressionMethods, QueryDsl, RunQueryDsl};

use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::platform::time::Time;
use crate::schema::{proposals, summit_phases, summits, topic_proposals};
use crate::summits::model::SummitId;
use crate::summits::model::phases::{Act, Dated, Openness, Phase, openness};

/// Whether the phases of their summits let people reply in a topic, and the zone of the summit that says so. A topic about
/// proposals of several summits is open while one of them is; one about no proposal always is. One query.
///
/// # Errors
/// When the database fails.
pub fn replying(db: &mut Db, topic: i64, now: Time) -> Result<(Openness, String)> {
    type Found = (SummitId, String, Option<(Phase, Time, Time, bool)>);
    let rows: Vec<Found> = topic_proposals::table
        .inner_join(proposals::table.on(proposals::id.eq(topic_proposals::proposal_id)))
        .inner_join(summits::table.on(summits::id.eq(proposals::summit_id)))
        .left_join(summit_phases::table.on(summit_phases::summit_id.eq(summits::id)))
        .filter(topic_proposals::topic_id.eq(topic))
        .select((
            summits::id,
            summits::time_zone,
            (
                summit_phases::phase,
                summit_phases::opens_at,
                summit_phases::closes_at,
                summit_phases::replying,
            )
                .nullable(),
        ))
        .distinct()
        .load(db)?;
    let mut summits: HashMap<SummitId, (String, Vec<Dated>)> = HashMap::new();
    for (summit, zone, phase) in rows {
        let (_, phases) = summits.entry(summit).or_insert_with(|| (zone, Vec::new()));
        phases.extend(phase.map(|(phase, opens_at, closes_at, replying)| Dated {
            replying,
            ..Dated::bare(phase, opens_at, closes_at)
        }));
    }
    let found = summits
        .into_values()
        .map(|(zone, phases)| (openness(&phases, Act::Replying, now), zone))
        .min_by_key(|(it, _)| (!it.open, it.from.unwrap_or(Time(i64::MAX))));
    Ok(found.unwrap_or((Openness::ALWAYS, String::new())))
}
