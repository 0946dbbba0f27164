//! What the sample's members think of its proposals, and the calendar that lets them.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use jiff::{Span, tz::TimeZone};

use crate::accounts::model::Viewer;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::i18n::locale::Locale;
use crate::proposals::model::ProposalId;
use crate::ratings::model::{self as ratings, Value};
use crate::seeds::chance::Chance;
use crate::seeds::sample::{SUMMIT, lost};
use crate::summits::model::phases::{Dated, Phase, begins, ends};
use crate::summits::model::settings::{self, Settings};
use crate::summits::model::{self as summits, Summit};
use crate::supports::model as supports;

/// Members who rate a proposal, at the most.
const RATERS: usize = 9;
/// Proposals that a member may stand by.
const SUPPORTS: i32 = 3;

/// Sets the summit's calendar around the present day, and lets members rate proposals and stand by some.
///
/// # Errors
/// When a verb refuses, or the database fails.
pub fn raise(
    tx: &mut Tx<'_>,
    members: &HashMap<&str, Viewer>,
    proposals: &HashMap<String, (ProposalId, String)>,
) -> Result<()> {
    let summit = summits::find(tx.db, SUMMIT, Locale::En)?.ok_or_else(lost)?;
    let olu = members.get("olu").ok_or_else(lost)?;
    let calendar = calendar(tx, &summit, olu)?;
    settings::save(tx, olu, summit.id, &calendar)?;
    // Both in an order that is the same each time.
    let members: BTreeMap<_, _> = members.iter().collect();
    let members: Vec<&Viewer> = members.into_values().collect();
    let proposals: BTreeMap<_, _> = proposals.iter().collect();
    let mut chance = Chance::new(2028);
    for (id, _) in proposals.into_values() {
        let count = chance.below(RATERS + 1);
        for place in chance.some((0..members.len()).collect(), count) {
            let member = members.get(place).copied().ok_or_else(lost)?;
            // Two dice, and the better one counts: people rate what they like.
            let (one, other) = (
                chance.below(Value::ALL.len()),
                chance.below(Value::ALL.len()),
            );
            let below_best = one.min(other);
            let value = Value::ALL
                .into_iter()
                .rev()
                .nth(below_best)
                .ok_or_else(lost)?;
            allowed(ratings::rate(tx, member, *id, value))?;
            if below_best == 0 {
                allowed(supports::stand_by(tx, member, *id))?;
            }
        }
    }
    Ok(())
}

/// Nobody rates what is withdrawn, or stands by more than they may.
fn allowed(done: Result<bool>) -> Result<()> {
    match done {
        Ok(_) | Err(Error::Forbidden(_)) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Proposals came in until three weeks ago, and now they are discussed.
fn calendar(tx: &mut Tx<'_>, summit: &Summit, olu: &Viewer) -> Result<Settings> {
    let saved = settings::of(tx.db, olu, summit.id)?;
    let zone = TimeZone::get(&summit.zone).unwrap_or(TimeZone::UTC);
    let now = jiff::Timestamp::from_microsecond(tx.now.0).map_err(|_| lost())?;
    let today = zone.to_datetime(now).date();
    let phase = |phase, from: i64, to: i64, rating| -> Result<Dated> {
        let day = |days| {
            today
                .checked_add(Span::new().days(days))
                .map_err(|_| lost())
        };
        dated(phase, (day(from)?, day(to)?), &summit.zone, rating)
    };
    let mut phases = vec![
        phase(Phase::Call, -60, -21, false)?,
        phase(Phase::Discussion, -20, 40, true)?,
        phase(Phase::Selection, 41, 70, false)?,
        phase(Phase::Programme, 71, 210, false)?,
        phase(Phase::FollowUp, 211, 400, false)?,
    ];
    for phase in &mut phases {
        phase.proposing = phase.phase == Phase::Call;
    }
    let last = phases.get(1).map(|discussion| discussion.closes_at);
    Ok(Settings {
        phases,
        support_limit: SUPPORTS,
        support_until: last,
        ..saved
    })
}

/// Members reply in every phase of the sample.
fn dated(phase: Phase, (from, to): (Date, Date), zone: &str, rating: bool) -> Result<Dated> {
    Ok(Dated {
        starts_on: from.to_string(),
        ends_on: to.to_string(),
        rating,
        replying: true,
        ..Dated::bare(
            phase,
            begins(from, zone).ok_or_else(lost)?,
            ends(to, zone).ok_or_else(lost)?,
        )
    })
}
