//! What a source gave: looked at, then imported or dropped.

use poem::web::{Path, Query};
use poem::{Response, handler};

use crate::accounts::model::Viewer;
use crate::imports::handlers::files::run_href;
use crate::imports::handlers::settings::{Done, source_href};
use crate::imports::model::access;
use crate::imports::model::applying;
use crate::imports::model::deciding;
use crate::imports::model::delivering::{COLUMNS, Delivered};
use crate::imports::model::naming;
use crate::imports::model::runs::{self, Outcome, Run, RunId, RunState};
use crate::imports::model::sources::{self, Known, SourceId};
use crate::imports::views::run::{self, Shown};
use crate::platform::error::Result;
use crate::platform::web::{Ctx, see};
use crate::summits::model as summits;
use crate::t;

async fn load(cx: &Ctx<Viewer>, source: SourceId, run: RunId) -> Result<(Known, Run)> {
    cx.read(move |db, _| Ok((sources::known(db, source)?, runs::find(db, source, run)?)))
        .await
}

/// What it would do, or did.
#[handler]
pub async fn show(
    cx: Ctx<Viewer>,
    Path((id, run)): Path<(i64, i64)>,
    Query(done): Query<Done>,
) -> Result<Response> {
    let (id, run) = (SourceId(id), RunId(run));
    let (source, run) = load(&cx, id, run).await?;
    if run.state == RunState::Waiting && run.reason.as_deref() == Some(COLUMNS) {
        let columns = format!("{}/columns?run={}", source_href(id), run.id);
        return Ok(see(&columns));
    }
    let done = match cx.said(done.word()) {
        Some("imported") => Some(t!(cx.locale(), "sources-said-imported").into_owned()),
        _ => None,
    };
    let (named, locale) = (source.clone(), cx.locale());
    let titles = match &run.outcome {
        Outcome {
            preview: Some(preview),
            report: Some(_),
            ..
        } => preview.create.clone(),
        _ => Vec::new(),
    };
    let (summit, brought) = cx
        .read(move |db, _| {
            let summit = summits::find(db, &named.summit_slug, locale)?;
            Ok((summit, naming::brought(db, &named, &titles)?))
        })
        .await?;
    let shown = Shown {
        source: &source,
        summit: summit.as_ref(),
        run: &run,
        brought: &brought,
    };
    Ok(cx.page(&run::page(cx.shell(), &shown, done)))
}

/// Does what it would do.
#[handler]
pub async fn update(cx: Ctx<Viewer>, Path((id, run)): Path<(i64, i64)>) -> Result<Response> {
    let (id, run) = (SourceId(id), RunId(run));
    let (source, known) = load(&cx, id, run).await?;
    let by = access::manager(cx.viewer())?;
    let here = run_href(id, run);
    Ok(
        match applying::apply(cx.services(), source, known, by).await? {
            Delivered::Done(..) => cx.see_said(&here, "imported"),
            // The page says what is wrong.
            Delivered::Waits(..) | Delivered::Failed(..) => see(&here),
        },
    )
}

/// Drops it.
#[handler]
pub async fn destroy(cx: Ctx<Viewer>, Path((id, run)): Path<(i64, i64)>) -> Result<Response> {
    let (id, run) = (SourceId(id), RunId(run));
    cx.write(move |tx, viewer| {
        let by = access::manager(viewer)?;
        let known = runs::find(tx.db, id, run)?;
        deciding::drop(tx, by, &known)
    })
    .await?;
    Ok(cx.see_said(&source_href(id), "dropped"))
}
