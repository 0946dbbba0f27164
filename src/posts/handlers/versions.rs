//! The versions of a post.

use poem::web::{Path, Query};
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::platform::error::{Error, Result};
use crate::platform::pages::versions::Scope;
use crate::platform::web::Ctx;
use crate::posts::model::removals::{self, may_restore};
use crate::posts::model::{PostId, find_visible, revisions};
use crate::posts::views::versions::page;

/// Where the page begins.
#[derive(Deserialize)]
pub struct Before {
    before: Option<String>,
}

/// The list. What a deleted post said is shown only to those who may bring it back.
#[handler]
pub async fn index(
    cx: Ctx<Viewer>,
    Path(id): Path<String>,
    Query(key): Query<Before>,
) -> Result<Response> {
    let id = PostId::of(&id)?;
    let before = key.before.and_then(|before| before.parse().ok());
    let (post, topic, versions) = cx
        .read(move |db, viewer| {
            let (post, topic) = find_visible(db, id, viewer)?;
            if let Some(removal) = removals::find(db, post.id)? {
                may_restore(&post, removal.by_author, &topic, viewer)
                    .map_err(|_| Error::NotFound)?;
            }
            let versions = revisions::list(db, &post, &topic, before)?;
            Ok((post, topic, versions))
        })
        .await?;
    let scopes = vec![Scope::Item(topic.id.0)];
    Ok(cx.shared_page(scopes, &page(cx.shell(), &post, &topic, &versions)))
}
