//! Standing by a proposal, and stepping back.

pub mod moving;

use std::time::Duration;

use diesel::{ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};

use crate::accounts::model::{AccountId, Viewer, limits};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result, optional};
use crate::platform::throttles::Limit;
use crate::platform::time::Time;
use crate::proposals::model::own::is_own;
use crate::proposals::model::voices::{hold, tell};
use crate::proposals::model::words::State;
use crate::proposals::model::{ProposalId, href, visible_to};
use crate::ratings::model::{Permission, may_speak};
use crate::schema::{proposals, summits, supports};
use crate::summits::model::SummitId;
use crate::words;

/// Steps forward and back.
const SUPPORTS: Limit = Limit {
    kind: "supports",
    most: 200,
    window: Duration::from_secs(600),
    words: |_, wait| words!("supports-throttle", wait = wait),
};

/// A proposal that a member stands by.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Supported {
    /// The proposal.
    pub id: ProposalId,
    /// Its title in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// The language it is in.
    pub lang: String,
}

impl Supported {
    /// The address of its page.
    #[must_use]
    pub fn href(&self) -> String {
        href(&self.slug, self.id)
    }
}

/// What decides whether somebody may stand by a proposal, and by which ones of its summit they do.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Standing {
    /// The proposal.
    pub proposal: ProposalId,
    /// Its summit.
    pub summit: SummitId,
    /// That summit's zone.
    pub zone: String,
    /// Whether they are named on it.
    pub own: bool,
    /// Whether it is one that is spoken of no more: off, hidden, or another one by now.
    pub off: bool,
    /// How many they may stand by.
    pub limit: i32,
    /// Until when.
    pub until: Option<Time>,
    /// Whether that is still to come.
    pub open: bool,
    /// By which ones they stand, in the order that they stepped forward.
    pub by: Vec<Supported>,
}

impl Standing {
    /// Whether they stand by this one.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.by.iter().any(|one| one.id == self.proposal)
    }

    /// Whether they stand by as many as they may.
    #[must_use]
    pub fn is_full(&self) -> bool {
        i32::try_from(self.by.len()).unwrap_or(i32::MAX) >= self.limit
    }
}

/// Whether the viewer may stand by a proposal.
///
/// # Errors
/// Why not.
pub fn may_stand_by(standing: &Standing, viewer: &Viewer) -> Permission {
    may_speak(viewer)?;
    if standing.own {
        Err(words!("supports-own"))
    } else if standing.off {
        Err(words!("supports-off"))
    } else if !standing.open {
        Err(words!("supports-closed"))
    } else if standing.is_full() {
        Err(words!("supports-full", n = standing.limit))
    } else {
        Ok(())
    }
}

/// Where the viewer stands with a proposal that they see; `None` when its summit has nothing of the kind. A reader's standing
/// takes one query, a member's up to four.
///
/// # Errors
/// [`Error::NotFound`], or when the database fails.
pub fn standing(
    db: &mut Db,
    viewer: &Viewer,
    id: ProposalId,
    now: Time,
) -> Result<Option<Standing>> {
    type Row = (
        (SummitId, i32, Option<Time>, String),
        (Option<State>, bool, Option<ProposalId>),
    );
    let ((summit, limit, until, zone), (state, hidden, merged)) = optional(
        proposals::table
            .inner_join(summits::table.on(summits::id.eq(proposals::summit_id)))
            .filter(proposals::id.eq(id))
            .filter(visible_to(viewer))
            .select((
                (
                    summits::id,
                    summits::support_limit,
                    summits::support_until,
                    summits::time_zone,
                ),
                (proposals::state, proposals::hidden, proposals::merged_into),
            ))
            .first::<Row>(db),
    )?
    .ok_or(Error::NotFound)?;
    if limit <= 0 {
        return Ok(None);
    }
    Ok(Some(Standing {
        proposal: id,
        summit,
        zone,
        own: is_own(db, viewer, id)?,
        off: state.is_some_and(State::is_off) || hidden || merged.is_some(),
        limit,
        until,
        open: until.is_none_or(|until| now < until),
        by: match viewer.id() {
            Some(account) => supported(db, account, summit)?,
            None => Vec::new(),
        },
    }))
}

/// What a member stands by; what they no longer see is named as well, since it takes a place until they step back.
fn supported(db: &mut Db, account: AccountId, summit: SummitId) -> Result<Vec<Supported>> {
    let rows = supports::table
        .inner_join(proposals::table.on(proposals::id.eq(supports::proposal_id)))
        .filter(supports::account_id.eq(account))
        .filter(supports::summit_id.eq(summit))
        .order((supports::at, proposals::id))
        .select((
            proposals::id,
            proposals::slug,
            proposals::title,
            proposals::lang,
        ))
        .load::<(ProposalId, String, String, String)>(db)?;
    Ok(rows
        .into_iter()
        .map(|(id, slug, title, lang)| Supported {
            id,
            slug,
            title,
            lang,
        })
        .collect())
}

/// Counts a step, forward or back, before it is done.
///
/// # Errors
/// [`Error::Throttled`], or when the database fails.
pub fn count_step(tx: &mut Tx<'_>, viewer: &Viewer) -> Result<()> {
    limits::count(tx, viewer, &SUPPORTS)
}

/// Stands by a proposal; whether that is new.
///
/// # Errors
/// [`Error::NotFound`] when the viewer does not see it or its summit has nothing of the kind; [`Error::Forbidden`] when they
/// may not; when the database fails.
pub fn stand_by(tx: &mut Tx<'_>, viewer: &Viewer, id: ProposalId) -> Result<bool> {
    let member = viewer.member()?.id;
    // One step of a member after the other: two at once could both find the last place free.
    tx.take_turn(&format!("supports of {member}"))?;
    hold(tx, id)?;
    let found = standing(tx.db, viewer, id, tx.now)?.ok_or(Error::NotFound)?;
    if found.stands() {
        return Ok(false);
    }
    may_stand_by(&found, viewer).map_err(Error::Forbidden)?;
    diesel::insert_into(supports::table)
        .values((
            supports::proposal_id.eq(id),
            supports::account_id.eq(member),
            supports::summit_id.eq(found.summit),
            supports::at.eq(tx.now),
        ))
        .execute(tx.db)?;
    count(tx, member, id, ("proposal.supported", 1))?;
    Ok(true)
}

/// Steps back from a proposal, whatever has become of it; whether the viewer stood by it.
///
/// # Errors
/// [`Error::Forbidden`] when the time for it is over; when the database fails.
pub fn step_back(tx: &mut Tx<'_>, viewer: &Viewer, id: ProposalId) -> Result<bool> {
    let member = viewer.member()?.id;
    tx.take_turn(&format!("supports of {member}"))?;
    let until = supports::table
        .inner_join(summits::table.on(summits::id.eq(supports::summit_id)))
        .filter(supports::proposal_id.eq(id))
        .filter(supports::account_id.eq(member))
        .select(summits::support_until)
        .first::<Option<Time>>(tx.db);
    let Some(until) = optional(until)? else {
        return Ok(false);
    };
    if until.is_some_and(|until| until <= tx.now) {
        return Err(Error::Forbidden(words!("supports-closed")));
    }
    hold(tx, id)?;
    if diesel::delete(supports::table.find((id, member))).execute(tx.db)? == 0 {
        // The proposal has just turned out to be another, and they stand by that one.
        return Ok(false);
    }
    count(tx, member, id, ("proposal.support_taken_back", -1))?;
    Ok(true)
}

fn count(
    tx: &mut Tx<'_>,
    member: AccountId,
    id: ProposalId,
    (kind, by): (&'static str, i64),
) -> Result<()> {
    diesel::update(proposals::table.find(id))
        .set(proposals::support_count.eq(proposals::support_count + by))
        .execute(tx.db)?;
    tell(tx, member, id, kind)
}
