//! Reading a source now, because an organiser says so.

use poem::web::Path;
use poem::{Response, handler};
use url::Url;

use crate::accounts::model::Viewer;
use crate::imports::handlers::files::run_href;
use crate::imports::handlers::settings::source_href;
use crate::imports::model::access;
use crate::imports::model::delivering::{self, Delivered, Delivery};
use crate::imports::model::gathering::{self, Outcome};
use crate::imports::model::holding::holding;
use crate::imports::model::runs::{self, RunId, RunState, Way};
use crate::imports::model::schedule::{self, Came};
use crate::imports::model::sources::{Known, SourceId};
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, see};

/// Asks for what a source has now, and leads to what it would do.
#[handler]
pub async fn create(cx: Ctx<Viewer>, Path(id): Path<i64>) -> Result<Response> {
    let id = SourceId(id);
    let taken = cx.write(move |tx, _| schedule::take(tx, id)).await?;
    let Some(source) = taken else {
        return Ok(cx.see_said(&source_href(id), "busy"));
    };
    let last = cx.read(move |db, _| runs::last(db, id)).await?;
    let mut asked = source.clone();
    if last.is_some_and(|last| last.state == RunState::Dropped) {
        // What somebody dropped may be looked at again.
        asked = Known {
            etag: None,
            last_modified: None,
            body_hash: None,
            ..asked
        };
    }
    // Whatever came of it, the source is put back.
    let read = holding(cx.services(), id, read(&cx, asked)).await;
    let came = match &read {
        Ok((_, came)) => came.clone(),
        Err(_) => Came::Same,
    };
    cx.write(move |tx, _| schedule::put_back(tx, &source, &came))
        .await?;
    Ok(match read?.0 {
        Some(run) => see(&run_href(id, run)),
        None => cx.see_said(&source_href(id), "same"),
    })
}

/// What to look at, if there is something new, and how it went. What is only looked at is not noted as known: should the
/// organiser drop it, the clock finds it again.
async fn read(cx: &Ctx<Viewer>, source: Known) -> Result<(Option<RunId>, Came)> {
    let url = source.url.as_deref().and_then(|url| Url::parse(url).ok());
    let url = url.ok_or(Error::NotFound)?;
    let gathered =
        gathering::gather(&cx.services().fetcher, &delivering::place(&source, url)).await;
    let known = source.body_hash.clone();
    let mut delivery = Delivery {
        source,
        way: Way::Page,
        by: Some(access::manager(cx.viewer())?),
        parts: Vec::new(),
    };
    let delivered = match gathered {
        Ok(Outcome::Unchanged) => return Ok((None, Came::Same)),
        Ok(Outcome::Gathered(gathered)) if Some(&gathered.hash) == known.as_ref() => {
            return Ok((None, Came::Same));
        }
        Ok(Outcome::Gathered(gathered)) => {
            delivery.parts = gathered.parts;
            delivering::look(cx.services(), delivery).await?
        }
        Err(fault) => {
            let came = Came::Failed {
                word: fault.word().to_owned(),
                wait: fault.wait(),
            };
            let failed =
                delivering::fail(cx.services(), delivery, fault.word(), fault.to_string()).await?;
            return Ok((Some(failed.run()), came));
        }
    };
    let came = match &delivered {
        Delivered::Failed(..) => Came::Failed {
            word: delivering::UNREADABLE.to_owned(),
            wait: None,
        },
        Delivered::Done(..) | Delivered::Waits(..) => Came::Same,
    };
    Ok((Some(delivered.run()), came))
}
