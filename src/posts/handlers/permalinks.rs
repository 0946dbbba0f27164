//! The address of a post by its id, as other programs know it.

use poem::web::Path;
use poem::{Response, handler};

use crate::accounts::model::Viewer;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, moved};
use crate::posts::model::{PostId, find_visible};

/// Leads to the post in its topic.
#[handler]
pub async fn show(cx: Ctx<Viewer>, Path(id): Path<String>) -> Result<Response> {
    let id = PostId::of(&id)?;
    let (post, topic) = cx
        .read(move |db, viewer| find_visible(db, id, viewer))
        .await?;
    Ok(moved(&format!(
        "{}#post-{}",
        topic.post_href(post.number),
        post.number
    )))
}
