//! A summit whose zone is told late, or corrected: its days begin and end at other moments.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

use crate::activity::model::{Audience, Fact, record};
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::time::Time;
use crate::schema::summits;
use crate::summits::model::SummitId;
use crate::summits::model::phases::{self, begins, ends, turn_at};

/// Moves the moments of a summit's days to where they are in its new zone, and says so: when its sessions take place depends on
/// it as well.
pub(crate) fn follow(tx: &mut Tx<'_>, summit: SummitId, (before, now): (&str, &str)) -> Result<()> {
    let mut dated = phases::of(tx.db, summit)?;
    for phase in &mut dated {
        let first = phase.starts_on.parse().ok();
        let last = phase.ends_on.parse().ok();
        phase.opens_at = first
            .and_then(|day| begins(day, now))
            .unwrap_or(phase.opens_at);
        phase.closes_at = last
            .and_then(|day| ends(day, now))
            .unwrap_or(phase.closes_at);
    }
    phases::replace(tx, summit, &dated)?;
    let until: Option<Time> = summits::table
        .find(summit)
        .select(summits::support_until)
        .first(tx.db)?;
    if let Some(until) = until.and_then(|at| same_clock(at, before, now)) {
        diesel::update(summits::table.find(summit))
            .set(summits::support_until.eq(until))
            .execute(tx.db)?;
        turn_at(tx, until)?;
    }
    #[derive(Serialize)]
    struct Moved<'a> {
        zone: &'a str,
    }
    let fact = Fact {
        kind: "summit.zone_changed",
        actor: None,
        subject: summit.0,
        topic: None,
        audience: Audience::Staff,
        payload: &Moved { zone: now },
    };
    record(tx, &fact).map(drop)
}

/// The moment at which clocks in one zone show what those in another showed.
fn same_clock(at: Time, before: &str, now: &str) -> Option<Time> {
    let zone = |name: &str| TimeZone::get(name).unwrap_or(TimeZone::UTC);
    let shown = zone(before).to_datetime(Timestamp::from_microsecond(at.0).ok()?);
    let there = zone(now).to_ambiguous_timestamp(shown).compatible();
    Some(Time(there.ok()?.as_microsecond()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_show_the_same_at_another_moment() {
        let day = "2016-12-07".parse().unwrap();
        let (utc, paris) = (ends(day, "UTC"), ends(day, "Europe/Paris"));
        let moved = same_clock(utc.unwrap(), "UTC", "Europe/Paris");
        assert_eq!(moved, paris);
        assert_eq!(same_clock(moved.unwrap(), "Europe/Paris", "UTC"), utc);
    }
}
