//! What a source gave and waits: written because somebody has said so, or read again with what they said of its columns.

use crate::accounts::model::AccountId;
use crate::imports::model::delivering::{self, COLUMNS, Delivered, Delivery, UNREADABLE};
use crate::imports::model::holding::hold;
use crate::imports::model::marking::Gone;
use crate::imports::model::runs::{self, Outcome, Run, RunId, RunState, Way};
use crate::imports::model::sources::Known;
use crate::imports::model::{self as imports, deciding, schedule};
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::web::Services;

/// Does what a run that waits would do: somebody has said so. Most of a source is marked as gone only where that is what they
/// were shown.
///
/// # Errors
/// [`Conflict`](Error::Conflict) when it waits no more or somebody has the source; when the database fails.
pub async fn apply(
    services: &Services,
    source: Known,
    shown: Run,
    by: AccountId,
) -> Result<Delivered> {
    if shown.reason.as_deref() == Some(COLUMNS) {
        return Err(Error::NotFound);
    }
    let (id, run) = (source.id, shown.id);
    let begin = move |tx: &mut Tx<'_>| deciding::begin(tx, by, run);
    hold(services, id, begin, write_shown(services, source, shown)).await
}

async fn write_shown(services: &Services, source: Known, shown: Run) -> Result<Delivered> {
    let run = shown.id;
    let said = shown.outcome.preview.is_some_and(|preview| preview.is_most);
    let gone = if said { Gone::MarkAll } else { Gone::Mark };
    let delivery = delivery_of(services, source, run).await?;
    let (input, preview) = match delivering::examine(services, &delivery).await? {
        Ok(examined) => examined,
        Err(sentence) => {
            let outcome = Outcome {
                sentence: Some(sentence.clone()),
                ..Outcome::default()
            };
            services
                .writer
                .write(move |tx| runs::put(tx, run, RunState::Failed, Some(UNREADABLE), &outcome))
                .await?;
            return Ok(Delivered::Failed(run, sentence));
        }
    };
    let report = imports::run(&services.writer, input, gone, |_| {}).await?;
    let outcome = Outcome {
        report: Some(report.clone()),
        preview: Some(preview.clone()),
        ..Outcome::default()
    };
    let is_new = delivering::says_something_new(&report);
    services
        .writer
        .write(move |tx| {
            schedule::note(tx, delivery.source.id, is_new)?;
            runs::put(tx, run, RunState::Done, None, &outcome)
        })
        .await?;
    Ok(Delivered::Done(run, report, preview))
}

/// Reads what a run that waits was given once more, and says what it would do now.
///
/// # Errors
/// [`Conflict`](Error::Conflict) when it waits no more or somebody has the source; when the database fails.
pub async fn look_again(services: &Services, source: Known, run: RunId) -> Result<Delivered> {
    let id = source.id;
    let take = move |tx: &mut Tx<'_>| deciding::take(tx, run);
    hold(services, id, take, show_again(services, source, run)).await
}

async fn show_again(services: &Services, source: Known, run: RunId) -> Result<Delivered> {
    let delivery = delivery_of(services, source, run).await?;
    let (state, reason, outcome, came) = match delivering::examine(services, &delivery).await? {
        Ok((_, preview)) => {
            let outcome = Outcome {
                preview: Some(preview.clone()),
                ..Outcome::default()
            };
            let came = Delivered::Waits(run, preview, None);
            (RunState::Previewed, None, outcome, came)
        }
        Err(sentence) => {
            let outcome = Outcome {
                sentence: Some(sentence.clone()),
                ..Outcome::default()
            };
            let came = Delivered::Failed(run, sentence);
            (RunState::Failed, Some(UNREADABLE), outcome, came)
        }
    };
    services
        .writer
        .write(move |tx| runs::put(tx, run, state, reason, &outcome))
        .await?;
    Ok(came)
}

/// What a run that waits was given.
async fn delivery_of(services: &Services, source: Known, run: RunId) -> Result<Delivery> {
    let parts = services
        .readers
        .read(move |db| runs::parts(db, run))
        .await?;
    Ok(Delivery {
        source,
        way: Way::Page,
        by: None,
        parts,
    })
}
