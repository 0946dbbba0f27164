//! The lists.

use poem::Response;
use poem::web::Query;
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::categories::model;
use crate::platform::error::Result;
use crate::platform::pages::versions::Scope;
use crate::platform::paging::Key;
use crate::platform::web::Ctx;
use crate::topics::model::lists;
use crate::topics::views;

/// Where a page of a list begins.
#[derive(Debug, Default, Deserialize)]
pub struct From {
    /// The key of the row before.
    #[serde(default)]
    pub before: String,
}

/// Everything by its last post.
#[poem::handler]
pub async fn latest(cx: Ctx<Viewer>, Query(from): Query<From>) -> Result<Response> {
    let locale = cx.locale();
    let (list, labels) = cx
        .read(move |db, viewer| {
            let list = lists::latest(db, viewer, None, Key::parse(&from.before))?;
            let labels = model::labels(db, list.categories(), viewer, locale)?;
            Ok((list, labels))
        })
        .await?;
    let page = views::lists::latest(cx.shell(), &list, &labels, cx.now());
    Ok(cx.shared_page(vec![Scope::Lists], &page))
}

/// Everything by likes.
#[poem::handler]
pub async fn top(cx: Ctx<Viewer>, Query(from): Query<From>) -> Result<Response> {
    let locale = cx.locale();
    let (list, labels) = cx
        .read(move |db, viewer| {
            let list = lists::top(db, viewer, Key::parse(&from.before))?;
            let labels = model::labels(db, list.categories(), viewer, locale)?;
            Ok((list, labels))
        })
        .await?;
    let page = views::lists::top(cx.shell(), &list, &labels);
    Ok(cx.shared_page(vec![Scope::Lists], &page))
}
