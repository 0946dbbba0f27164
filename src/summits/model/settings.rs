//! What organisers decide about a summit: its phases, what is public, and how many proposals a member may stand by.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::Serialize;

use crate::accounts::model::Viewer;
use crate::activity::model::{Audience, Fact, record};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::pages::versions::Scope;
use crate::platform::time::Time;
use crate::schema::summits;
use crate::summits::model::SummitId;
use crate::summits::model::describing::{self, About};
use crate::summits::model::phases::{self, Dated};

/// The most proposals that a member may be let stand by.
pub const MOST_SUPPORTS: i32 = 50;

/// Whether the viewer runs the summits.
///
/// # Errors
/// [`Error::NotFound`]: to anybody else these pages are not there.
pub fn may_run(viewer: &Viewer) -> Result<()> {
    if viewer.runs_summits() {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}

/// The settings of a summit.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Settings {
    /// What it is.
    pub about: About,
    /// Its phases.
    pub phases: Vec<Dated>,
    /// The states whose proposals everybody sees.
    pub public_states: Vec<String>,
    /// How many proposals a member may stand by; 0 for none.
    pub support_limit: i32,
    /// Until when.
    pub support_until: Option<Time>,
}

/// The settings as they are.
///
/// # Errors
/// [`Error::NotFound`] for whoever does not run the summits; when the database fails.
pub fn of(db: &mut Db, viewer: &Viewer, summit: SummitId) -> Result<Settings> {
    may_run(viewer)?;
    let (states, support_limit, support_until) = summits::table
        .find(summit)
        .select((
            summits::public_states,
            summits::support_limit,
            summits::support_until,
        ))
        .first::<(String, i32, Option<Time>)>(db)?;
    Ok(Settings {
        about: describing::about(db, summit)?,
        phases: phases::of(db, summit)?,
        public_states: states.split(',').map(str::to_owned).collect(),
        support_limit,
        support_until,
    })
}

/// Saves the settings.
///
/// # Errors
/// [`Error::NotFound`] for whoever does not run the summits; when the database fails.
pub fn save(tx: &mut Tx<'_>, viewer: &Viewer, summit: SummitId, new: &Settings) -> Result<()> {
    may_run(viewer)?;
    describing::describe(tx, summit, &new.about)?;
    diesel::update(summits::table.find(summit))
        .set((
            summits::public_states.eq(new.public_states.join(",")),
            summits::support_limit.eq(new.support_limit.clamp(0, MOST_SUPPORTS)),
            summits::support_until.eq(new.support_until),
        ))
        .execute(tx.db)?;
    phases::replace(tx, summit, &new.phases)?;
    if let Some(at) = new.support_until {
        phases::turn_at(tx, at)?;
    }
    tell(
        tx,
        viewer,
        summit,
        "summit.settings_changed",
        Audience::Staff,
    )
}

/// Publishes the decisions about a summit's proposals: from now on everybody is told what until now its staff knew. Decisions
/// that are published already stay as they are.
///
/// # Errors
/// [`Error::NotFound`] for whoever does not run the summits; when the database fails.
pub fn publish_decisions(tx: &mut Tx<'_>, viewer: &Viewer, summit: SummitId) -> Result<()> {
    may_run(viewer)?;
    let unpublished = summits::table
        .filter(summits::id.eq(summit))
        .filter(summits::decisions_at.is_null());
    let published = diesel::update(unpublished)
        .set(summits::decisions_at.eq(tx.now))
        .execute(tx.db)?;
    if published == 0 {
        return Ok(());
    }
    tell(
        tx,
        viewer,
        summit,
        "summit.decisions_published",
        Audience::Public,
    )
}

fn tell(
    tx: &mut Tx<'_>,
    viewer: &Viewer,
    summit: SummitId,
    kind: &'static str,
    audience: Audience,
) -> Result<()> {
    #[derive(Serialize)]
    struct Nothing {}
    tx.touch(Scope::Everything);
    let fact = Fact {
        kind,
        actor: viewer.id().map(|account| account.0),
        subject: summit.0,
        topic: None,
        audience,
        payload: &Nothing {},
    };
    record(tx, &fact).map(drop)
}
