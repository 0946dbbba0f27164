//! The versions of a post.

use poem::web::{Path, Query};
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::platform::apart::apart;
use crate::platform::error::{Error, Result};
use crate::platform::pages::versions::Scope;
use crate::platform::web::Ctx;
use crate::posts::model::removals::{self, may_restore};
use crate::posts::model::{PostId, PostKind, find_visible, revisions};
use crate::posts::views::versions::page;

/// Which version is compared with the one before it.
#[derive(Deserialize)]
pub struct Chosen {
    version: Option<String>,
}

/// The list, with what one of them changed. What a deleted post said is shown only to those who may bring it back.
#[handler]
pub async fn index(
    cx: Ctx<Viewer>,
    Path(id): Path<String>,
    Query(asked): Query<Chosen>,
) -> Result<Response> {
    let id = PostId::of(&id)?;
    let chosen = asked.version.map(|number| number.parse());
    let chosen = chosen.transpose().map_err(|_| Error::NotFound)?;
    let (post, topic, versions) = cx
        .read(move |db, viewer| {
            let (post, topic) = find_visible(db, id, viewer)?;
            if post.kind == PostKind::Card {
                // Its versions are the proposal's.
                return Err(Error::NotFound);
            }
            if let Some(removal) = removals::find(db, post.id)? {
                may_restore(post.standing(), removal.by_author, &topic, viewer)
                    .map_err(|_| Error::NotFound)?;
            }
            let versions = revisions::list(db, &post, &topic, chosen)?;
            Ok((post, topic, versions))
        })
        .await?;
    let scopes = vec![Scope::Item(topic.id.0)];
    let maker = cx.clone();
    let page = apart(move || page(maker.shell(), &post, &topic, &versions)).await?;
    Ok(cx.shared_page(scopes, &page))
}
