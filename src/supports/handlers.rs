//! The doors to supports.

use poem::web::Path;
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::platform::body::Form;
use crate::platform::error::{Error, Result};
use crate::platform::web::Ctx;
use crate::proposals::model::ProposalId;
use crate::proposals::model::naming::named;
use crate::supports::model;

/// What the button carries.
#[derive(Deserialize)]
pub struct StepForm {
    /// The proposal on whose page it was pressed, if that is another one.
    from: Option<String>,
}

/// Stands by a proposal.
#[handler]
pub async fn create(cx: Ctx<Viewer>, Path(id): Path<String>) -> Result<Response> {
    let id = read(&id)?;
    let there = cx
        .write(move |tx, viewer| {
            let proposal = named(tx.db, id, viewer)?.ok_or(Error::NotFound)?;
            model::count_step(tx, viewer)?;
            model::stand_by(tx, viewer, id)?;
            Ok(proposal.href())
        })
        .await?;
    Ok(cx.see_said(&format!("{there}#support"), "stood-by"))
}

/// Steps back from one.
#[handler]
pub async fn destroy(
    cx: Ctx<Viewer>,
    Path(id): Path<String>,
    Form(form): Form<StepForm>,
) -> Result<Response> {
    let id = read(&id)?;
    let from = form.from.as_deref().map_or(Ok(id), read)?;
    let there = cx
        .write(move |tx, viewer| {
            model::count_step(tx, viewer)?;
            model::step_back(tx, viewer, id)?;
            // One that its member sees no more is left from wherever it is named.
            Ok(named(tx.db, from, viewer)?.map(|proposal| proposal.href()))
        })
        .await?;
    Ok(match there {
        Some(there) => cx.see_said(&format!("{there}#support"), "stepped-back"),
        None => cx.see_said("/proposals", "stepped-back"),
    })
}

fn read(id: &str) -> Result<ProposalId> {
    id.parse().map(ProposalId).map_err(|_| Error::NotFound)
}
