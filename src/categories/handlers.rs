//! The door for people who look for a place.

use poem::Response;
use poem::web::{Path, Query};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::categories::model::{self, CategoryId, Right};
use crate::categories::views;
use crate::platform::error::{Error, Result};
use crate::platform::pages::versions::Scope;
use crate::platform::paging::Key;
use crate::platform::web::{self, Ctx};
use crate::topics::model::lists;
use crate::topics::views::lists::category;

/// Where a page of topics begins.
#[derive(Debug, Default, Deserialize)]
pub struct From {
    #[serde(default)]
    before: String,
}

/// All categories.
#[poem::handler]
pub async fn index(cx: Ctx<Viewer>) -> Result<Response> {
    let locale = cx.locale();
    let (categories, last) = cx
        .read(move |db, viewer| {
            let categories = model::list(db, viewer, locale)?;
            let last = lists::last_posts(db, viewer)?;
            Ok((categories, last))
        })
        .await?;
    let page = views::index(cx.shell(), &categories, &last);
    Ok(cx.shared_page(vec![Scope::Lists], &page))
}

/// The topics of one.
#[poem::handler]
pub async fn show(
    cx: Ctx<Viewer>,
    Path((slug, id)): Path<(String, String)>,
    Query(from): Query<From>,
) -> Result<Response> {
    let id = CategoryId(id.parse().map_err(|_| Error::NotFound)?);
    let locale = cx.locale();
    let (found, list, starts) = cx
        .read(move |db, viewer| {
            let found = model::find_visible(db, id, viewer, locale)?;
            let list = lists::latest(db, viewer, Some(id), Key::parse(&from.before))?;
            // A reader is shown the way, which leads through the sign-in.
            let starts = viewer.member.is_none() || model::may(db, viewer, id, Right::Start)?;
            Ok((found, list, starts))
        })
        .await?;
    if found.slug != slug {
        return Ok(web::moved(&found.href()));
    }
    let page = category(cx.shell(), &found, &list, starts);
    Ok(cx.shared_page(vec![Scope::Lists], &page))
}
