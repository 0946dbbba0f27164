//! The door to the decisions about a summit's proposals.

use poem::web::Path;
use poem::{Response, handler};

use crate::accounts::model::Viewer;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, see};
use crate::proposals::model::deciding::untold;
use crate::summits::model::{self, Summit, href, settings};
use crate::summits::views::decisions::page;

/// Asks once.
#[handler]
pub async fn new(cx: Ctx<Viewer>, Path(slug): Path<String>) -> Result<Response> {
    let summit = find(&cx, slug).await?;
    if summit.decisions_at.is_some() {
        return Ok(see(&format!("{}/settings", summit.href())));
    }
    let id = summit.id;
    let (untold, settings) = cx
        .read(move |db, viewer| Ok((untold(db, id)?, settings::of(db, viewer, id)?)))
        .await?;
    let public = &settings.public_states;
    Ok(cx.page(&page(cx.shell(), &summit, &untold, public)))
}

/// Publishes them.
#[handler]
pub async fn create(cx: Ctx<Viewer>, Path(slug): Path<String>) -> Result<Response> {
    let summit = find(&cx, slug).await?;
    cx.write(move |tx, viewer| settings::publish_decisions(tx, viewer, summit.id))
        .await?;
    Ok(cx.see_said(&format!("{}/settings", href(&summit.slug)), "published"))
}

async fn find(cx: &Ctx<Viewer>, slug: String) -> Result<Summit> {
    let locale = cx.locale();
    cx.read(move |db, viewer| {
        settings::may_run(viewer)?;
        model::find(db, &slug, locale)?.ok_or(Error::NotFound)
    })
    .await
}
