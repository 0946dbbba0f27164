//! The doors to ratings.

use poem::web::Path;
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::platform::body::Form;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::web::Ctx;
use crate::proposals::model::ProposalId;
use crate::proposals::model::naming::named;
use crate::ratings::model::{self, Value};

/// What the form carries.
#[derive(Deserialize)]
pub struct RatingForm {
    #[serde(default)]
    value: String,
}

/// Rates a proposal, or changes the rating.
#[handler]
pub async fn create(
    cx: Ctx<Viewer>,
    Path(id): Path<String>,
    Form(form): Form<RatingForm>,
) -> Result<Response> {
    let id = read(&id)?;
    let value = Value::parse(&form.value)?;
    let job = move |tx: &mut Tx<'_>, viewer: &Viewer| model::rate(tx, viewer, id, value);
    changed(&cx, id, "rated", job).await
}

/// Takes a rating back.
#[handler]
pub async fn destroy(cx: Ctx<Viewer>, Path(id): Path<String>) -> Result<Response> {
    let id = read(&id)?;
    let job = move |tx: &mut Tx<'_>, viewer: &Viewer| model::take_back(tx, viewer, id);
    changed(&cx, id, "rating-taken-back", job).await
}

fn read(id: &str) -> Result<ProposalId> {
    id.parse().map(ProposalId).map_err(|_| Error::NotFound)
}

/// Does it, and goes back to the place on the proposal's page, which says so.
async fn changed(
    cx: &Ctx<Viewer>,
    id: ProposalId,
    said: &str,
    job: impl Fn(&mut Tx<'_>, &Viewer) -> Result<bool> + Send + 'static,
) -> Result<Response> {
    let there = cx
        .write(move |tx, viewer| {
            let proposal = named(tx.db, id, viewer)?.ok_or(Error::NotFound)?;
            model::count_rating(tx, viewer)?;
            job(tx, viewer)?;
            Ok(proposal.href())
        })
        .await?;
    Ok(cx.see_said(&format!("{there}#rating"), said))
}
