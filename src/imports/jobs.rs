//! What the clock and facts do with imports: sources are read again, proposals settle after a decision, texts are rendered
//! anew.

use std::sync::Arc;
use std::time::Duration;

use crate::activity::model::{Consumer, Told};
use crate::imports::mail::{self, News};
use crate::imports::model::holding::holding;
use crate::imports::model::rerender::{is_due, some_after};
use crate::imports::model::{pruning, publishing, schedule, syncing};
use crate::platform::db::tx::{Subscription, Tx};
use crate::platform::error::Result;
use crate::platform::jobs::{self, Kind};
use crate::platform::text::origin::Origin;
use crate::platform::web::Services;
use crate::proposals::model::ProposalId;
use crate::summits::model::SummitId;

/// The name of the job that renders proposals again.
const RERENDER: &str = "rerender-proposals";

/// The name of the job that brings a summit's proposals up to date.
const SETTLE: &str = "settle-proposals";

/// The name of the job that takes away old runs.
const PRUNE: &str = "prune-runs";

/// How often it runs.
const PRUNE_EVERY: Duration = Duration::from_secs(24 * 60 * 60);

/// How long the writer is left to members between two helpings.
const PAUSE: Duration = Duration::from_millis(100);

/// After which facts the proposals of a summit are brought up to date. Their subject is the summit.
pub const SETTLING: Subscription = Subscription {
    consumer: "settling",
    kinds: &[
        "summit.decisions_published",
        "summit.settings_changed",
        "summit.zone_changed",
        "source.changed",
    ],
};

/// The consumer that has proposals brought up to date.
#[must_use]
pub fn settling() -> Consumer {
    Consumer {
        subscription: SETTLING,
        react: Arc::new(ask_to_settle),
    }
}

fn ask_to_settle(tx: &mut Tx<'_>, told: &Told) -> Result<()> {
    // Each asks for itself: one that is half done would pass over what the next has to do again.
    let key = format!("{}/{}", told.subject, told.id);
    jobs::schedule(tx, SETTLE, &key, &format!("{} 0", told.subject), tx.now)
}

/// Brings a helping of a summit's proposals up to date and asks for the next one.
#[must_use]
pub fn settle(own: Origin) -> Kind {
    Kind {
        name: SETTLE,
        run: Arc::new(move |tx, payload| {
            let (summit, after) = payload.split_once(' ').unwrap_or((payload, "0"));
            let summit = SummitId(summit.parse().unwrap_or(0));
            let after = ProposalId(after.parse().unwrap_or(0));
            if let Some(last) = publishing::some_after(tx, &own, summit, after)? {
                let next = tx.now.after(PAUSE);
                let payload = format!("{summit} {last}");
                jobs::schedule(
                    tx,
                    SETTLE,
                    &format!("{summit}/{last}/{}", tx.now.0),
                    &payload,
                    next,
                )?;
            }
            Ok(())
        }),
    }
}

/// Asks for proposals to be rendered again, if there may be old ones, and for old runs to go. To be called at every start.
///
/// # Errors
/// When the database fails.
pub fn begin(tx: &mut Tx<'_>) -> Result<()> {
    if is_due(tx)? {
        jobs::schedule(tx, RERENDER, "proposals", "0", tx.now)?;
    }
    jobs::schedule(tx, PRUNE, "", "", tx.now)
}

/// Renders a helping of proposals again and asks for the next one. `own` is the forum's address.
#[must_use]
pub fn rerender(own: Origin) -> Kind {
    Kind {
        name: RERENDER,
        run: Arc::new(move |tx, payload| {
            let after = ProposalId(payload.parse().unwrap_or(0));
            if let Some(last) = some_after(tx, &own, after)? {
                let next = tx.now.after(PAUSE);
                jobs::schedule(tx, RERENDER, "proposals", &last.to_string(), next)?;
            }
            Ok(())
        }),
    }
}

/// Takes away old runs, and asks for the same again.
#[must_use]
pub fn prune() -> Kind {
    Kind {
        name: PRUNE,
        run: Arc::new(|tx, _| {
            pruning::prune(tx)?;
            jobs::schedule(tx, PRUNE, "", "", tx.now.after(PRUNE_EVERY))
        }),
    }
}

/// Reads the source that is due, if one is; whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn read_due(services: &Services) -> Result<bool> {
    let now = services.clock.now();
    if !services
        .readers
        .read(move |db| schedule::is_due(db, now))
        .await?
    {
        return Ok(false);
    }
    let Some(source) = services.writer.write(schedule::claim).await? else {
        return Ok(false);
    };
    let read = holding(services, source.id, syncing::read(services, &source)).await?;
    tracing::info!(source = %source.id, summit = source.summit_slug, came = ?read.came, "source read");
    // Who was told of the first failure knows of those after it.
    let known = source.failures > 0;
    let news = read
        .delivered
        .and_then(mail::news)
        .filter(|news| !(known && matches!(news, News::Failed(_))));
    let url = services.url.clone();
    services
        .writer
        .write(move |tx| {
            schedule::put_back(tx, &source, &read.came)?;
            match &news {
                Some(news) => mail::tell(tx, &url, &source, news),
                None => Ok(()),
            }
        })
        .await?;
    Ok(true)
}
