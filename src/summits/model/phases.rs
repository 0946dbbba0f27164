//! The dated phases of a summit, and what each of them opens.
//!
//! A phase is kept as local days and as the moments that those begin and end in the summit's zone. What no phase of a summit
//! names is always open: a summit without phases is as a forum without a calendar.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Result, Words};
use crate::platform::jobs;
use crate::platform::pages::versions::Scope;
use crate::platform::time::Time;
use crate::schema::summit_phases;
use crate::summits::model::SummitId;
use crate::words;

/// The name of the job that makes pages say that a phase has begun or ended.
pub const TURN: &str = "turn-phase";

crate::stored_word! {
    /// A phase of a summit.
    Phase {
        /// Proposals are handed in.
        Call = "call",
        /// They are discussed and rated.
        Discussion = "discussion",
        /// Those who run the summit choose.
        Selection = "selection",
        /// It takes place.
        Programme = "programme",
        /// What was promised is followed up.
        FollowUp = "follow_up",
    }
}

/// What a phase may open.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Act {
    /// Handing in a proposal.
    Proposing,
    /// Rating one.
    Rating,
    /// Replying in a topic about one.
    Replying,
}

/// A phase with its days.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Dated {
    /// Which one.
    pub phase: Phase,
    /// Its first day, as `2016-12-07`.
    pub starts_on: String,
    /// Its last day.
    pub ends_on: String,
    /// When that first day begins in the summit's zone.
    pub opens_at: Time,
    /// When that last day ends there.
    pub closes_at: Time,
    /// Whether proposals are handed in.
    pub proposing: bool,
    /// Whether proposals are rated.
    pub rating: bool,
    /// Whether topics about them are replied to.
    pub replying: bool,
}

impl Dated {
    /// A phase by its moments alone, which opens nothing.
    #[must_use]
    pub const fn bare(phase: Phase, opens_at: Time, closes_at: Time) -> Self {
        Self {
            phase,
            starts_on: String::new(),
            ends_on: String::new(),
            opens_at,
            closes_at,
            proposing: false,
            rating: false,
            replying: false,
        }
    }

    /// Whether it goes on at a moment.
    #[must_use]
    pub fn is_on(&self, now: Time) -> bool {
        self.opens_at <= now && now < self.closes_at
    }

    const fn opens(&self, act: Act) -> bool {
        match act {
            Act::Proposing => self.proposing,
            Act::Rating => self.rating,
            Act::Replying => self.replying,
        }
    }
}

/// Whether something can be done, and when that changes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Openness {
    /// Whether it is open.
    pub open: bool,
    /// When it closes, if it is open and a phase says so.
    pub until: Option<Time>,
    /// When it opens, if it is closed and a phase to come says so.
    pub from: Option<Time>,
}

impl Openness {
    /// What no phase speaks of.
    pub const ALWAYS: Self = Self {
        open: true,
        until: None,
        from: None,
    };
}

/// Whether something is open: when any phase that goes on opens it, or when no phase names it at all. Phases that follow each
/// other without a gap count as one.
#[must_use]
pub fn openness(phases: &[Dated], act: Act, now: Time) -> Openness {
    let mut naming: Vec<&Dated> = phases.iter().filter(|phase| phase.opens(act)).collect();
    if naming.is_empty() {
        return Openness::ALWAYS;
    }
    naming.sort_by_key(|phase| phase.opens_at);
    let mut until = None;
    for phase in &naming {
        let goes_on = until.map_or(phase.is_on(now), |end| phase.opens_at <= end);
        if goes_on && until.is_none_or(|end| end < phase.closes_at) {
            until = Some(phase.closes_at);
        }
    }
    let from = naming.iter().map(|phase| phase.opens_at);
    Openness {
        open: until.is_some(),
        until,
        from: match until {
            Some(_) => None,
            None => from.filter(|at| *at > now).min(),
        },
    }
}

/// The next moment at which a phase begins or ends, and that phase.
#[must_use]
pub fn next(phases: &[Dated], now: Time) -> Option<(Time, &Dated)> {
    phases
        .iter()
        .flat_map(|phase| [(phase.opens_at, phase), (phase.closes_at, phase)])
        .filter(|(at, _)| *at > now)
        .min_by_key(|(at, phase)| (*at, phase.opens_at != *at))
}

/// The moment that a day begins in a zone.
#[must_use]
pub fn begins(day: Date, zone: &str) -> Option<Time> {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    // Where the clock goes forward at midnight, the day begins an hour later.
    let start = zone.to_ambiguous_timestamp(day.at(0, 0, 0, 0)).compatible();
    Some(Time(start.ok()?.as_microsecond()))
}

/// The moment that a day ends in a zone.
#[must_use]
pub fn ends(day: Date, zone: &str) -> Option<Time> {
    begins(day.tomorrow().ok()?, zone)
}

type Row = ((Phase, String, String), (Time, Time), (bool, bool, bool));

/// The phases of a summit, in the order that they begin.
///
/// # Errors
/// When the database fails.
pub fn of(db: &mut Db, summit: SummitId) -> Result<Vec<Dated>> {
    let rows = summit_phases::table
        .filter(summit_phases::summit_id.eq(summit))
        .order((summit_phases::opens_at, summit_phases::closes_at))
        .select((
            (
                summit_phases::phase,
                summit_phases::starts_on,
                summit_phases::ends_on,
            ),
            (summit_phases::opens_at, summit_phases::closes_at),
            (
                summit_phases::proposing,
                summit_phases::rating,
                summit_phases::replying,
            ),
        ))
        .load::<Row>(db)?;
    Ok(rows
        .into_iter()
        .map(|((phase, starts_on, ends_on), moments, opens)| Dated {
            starts_on,
            ends_on,
            proposing: opens.0,
            rating: opens.1,
            replying: opens.2,
            ..Dated::bare(phase, moments.0, moments.1)
        })
        .collect())
}

/// Whether proposals are handed in to a summit now.
///
/// # Errors
/// When the database fails. The answer's own error says why not.
pub fn may_propose(
    db: &mut Db,
    summit: SummitId,
    now: Time,
) -> Result<std::result::Result<(), Words>> {
    let open = openness(&of(db, summit)?, Act::Proposing, now).open;
    Ok(if open {
        Ok(())
    } else {
        Err(words!("summits-proposing-closed"))
    })
}

/// Puts these phases in place of those that a summit has.
pub(crate) fn replace(tx: &mut Tx<'_>, summit: SummitId, phases: &[Dated]) -> Result<()> {
    diesel::delete(summit_phases::table.filter(summit_phases::summit_id.eq(summit)))
        .execute(tx.db)?;
    for phase in phases {
        diesel::insert_into(summit_phases::table)
            .values((
                summit_phases::summit_id.eq(summit),
                summit_phases::phase.eq(phase.phase),
                summit_phases::starts_on.eq(&phase.starts_on),
                summit_phases::ends_on.eq(&phase.ends_on),
                summit_phases::opens_at.eq(phase.opens_at),
                summit_phases::closes_at.eq(phase.closes_at),
                summit_phases::proposing.eq(phase.proposing),
                summit_phases::rating.eq(phase.rating),
                summit_phases::replying.eq(phase.replying),
            ))
            .execute(tx.db)?;
        turn_at(tx, phase.opens_at)?;
        turn_at(tx, phase.closes_at)?;
    }
    Ok(())
}

/// Asks that at a moment all kept pages be made anew: they say what is open. One that nobody waits for any more does no harm.
pub(crate) fn turn_at(tx: &mut Tx<'_>, at: Time) -> Result<()> {
    if at > tx.now {
        jobs::schedule(tx, TURN, &at.0.to_string(), "", at)?;
    }
    Ok(())
}

/// A phase has begun or ended: whatever page says what is open is out of date.
pub fn turn(tx: &mut Tx<'_>) {
    tx.touch(Scope::Everything);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phase(from: i64, to: i64, rating: bool) -> Dated {
        Dated {
            rating,
            ..Dated::bare(Phase::Call, Time(from), Time(to))
        }
    }

    fn at(phases: &[Dated], now: i64) -> (bool, Option<i64>, Option<i64>) {
        let it = openness(phases, Act::Rating, Time(now));
        (it.open, it.until.map(|t| t.0), it.from.map(|t| t.0))
    }

    #[test]
    fn what_no_phase_names_is_always_open() {
        assert_eq!(at(&[], 5), (true, None, None));
        assert_eq!(at(&[phase(10, 20, false)], 5), (true, None, None));
    }

    #[test]
    fn what_a_phase_names_is_open_while_one_that_opens_it_goes_on() {
        let phases = [
            phase(30, 40, true),
            phase(10, 20, true),
            phase(20, 30, false),
        ];
        assert_eq!(at(&phases, 5), (false, None, Some(10)));
        assert_eq!(at(&phases, 10), (true, Some(20), None));
        assert_eq!(at(&phases, 20), (false, None, Some(30)));
        assert_eq!(at(&phases, 39), (true, Some(40), None));
        assert_eq!(at(&phases, 40), (false, None, None));
    }

    #[test]
    fn phases_without_a_gap_are_open_as_one() {
        let phases = [
            phase(10, 20, true),
            phase(15, 18, true),
            phase(20, 30, true),
        ];
        assert_eq!(at(&phases, 16), (true, Some(30), None));
        assert_eq!(at(&phases, 9), (false, None, Some(10)));
    }

    #[test]
    fn a_day_is_that_of_the_summits_zone() {
        let day: Date = "2016-12-07".parse().unwrap();
        let hours = |time: Option<Time>| time.unwrap().0 / 3_600_000_000;
        let midnight = hours(begins(day, "UTC"));
        assert_eq!(hours(begins(day, "Europe/Paris")), midnight - 1);
        assert_eq!(hours(ends(day, "Europe/Paris")), midnight + 23);
        let short: Date = "2016-03-27".parse().unwrap();
        let (from, to) = (begins(short, "Europe/Paris"), ends(short, "Europe/Paris"));
        assert_eq!(hours(to) - hours(from), 23, "the clock goes forward");
    }

    #[test]
    fn the_next_date_is_the_nearest_to_come() {
        let phases = [phase(10, 20, true), phase(20, 30, true)];
        let next_at = |now| next(&phases, Time(now)).map(|(at, phase)| (at.0, phase.opens_at.0));
        assert_eq!(next_at(5), Some((10, 10)));
        assert_eq!(
            next_at(15),
            Some((20, 20)),
            "what begins is told before what ends"
        );
        assert_eq!(next_at(25), Some((30, 20)));
        assert_eq!(next_at(30), None);
    }
}
