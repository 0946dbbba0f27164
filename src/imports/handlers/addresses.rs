//! Finding a proposal by the address of its page at the source, and bringing in one that is not here yet.

use poem::web::Query;
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::imports::model::pasting::{self, Place};
use crate::imports::views::addresses::{Shown, page};
use crate::platform::body::Form;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, see};
use crate::proposals::model::find_visible;
use crate::summits::model::phases::may_propose;
use crate::topics::model::{TopicId, href};

/// The address.
#[derive(Clone, Deserialize)]
pub struct Asked {
    #[serde(default)]
    url: String,
}

/// Leads to the proposal; says so when there is none.
#[handler]
pub async fn show(cx: Ctx<Viewer>, Query(asked): Query<Asked>) -> Result<Response> {
    answer(&cx, asked.url, None).await
}

/// Brings in the proposal at an address, and leads to its topic.
#[handler]
pub async fn create(cx: Ctx<Viewer>, Form(asked): Form<Asked>) -> Result<Response> {
    let url = asked.url.clone();
    let place = cx
        .read(move |db, viewer| pasting::find(db, viewer, &url))
        .await?;
    let Place::Elsewhere(summit) = place else {
        return answer(&cx, asked.url, None).await;
    };
    let by = cx.viewer().member()?.id;
    cx.write(move |tx, viewer| pasting::may_bring(tx, viewer, summit.id))
        .await?;
    match pasting::bring(cx.services(), by, &summit, &asked.url).await? {
        Ok(topic) => Ok(cx.see_said(&href(&topic.1, TopicId(topic.0)), "brought")),
        Err(word) => answer(&cx, asked.url, Some(word)).await,
    }
}

async fn answer(cx: &Ctx<Viewer>, url: String, failed: Option<&'static str>) -> Result<Response> {
    let typed = url.clone();
    let now = cx.now();
    let (place, open) = cx
        .read(move |db, viewer| {
            let place = pasting::find(db, viewer, &typed)?;
            let open = match &place {
                Place::Elsewhere(summit) => may_propose(db, summit.id, now)?.is_ok(),
                _ => false,
            };
            Ok((place, open || viewer.is_staff()))
        })
        .await?;
    if let Place::Here(id) = place {
        let proposal = cx
            .read(move |db, viewer| find_visible(db, id, viewer))
            .await?;
        return Ok(see(&proposal.href()));
    }
    let shown = Shown {
        url: &url,
        place: &place,
        open,
        failed,
    };
    let status = match (&place, failed) {
        (Place::NoAddress, _) if url.is_empty() => poem::http::StatusCode::OK,
        (Place::NoAddress, _) => poem::http::StatusCode::UNPROCESSABLE_ENTITY,
        (_, Some(_)) => poem::http::StatusCode::BAD_GATEWAY,
        _ => poem::http::StatusCode::NOT_FOUND,
    };
    Ok(cx.page_with(status, &page(cx.shell(), &shown)))
}
