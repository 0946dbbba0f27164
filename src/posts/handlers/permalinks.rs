//! The address of a post by its id, as other programs know it.

use poem::web::Path;
use poem::{Response, handler};

use crate::accounts::model::Viewer;
use crate::platform::db::connection::Db;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, moved};
use crate::posts::model::{PostId, find_visible, place};
use crate::topics::model::{find_gone, href};

/// Leads to the post in its topic.
#[handler]
pub async fn show(cx: Ctx<Viewer>, Path(id): Path<String>) -> Result<Response> {
    let id = PostId::of(&id)?;
    let path = cx
        .read(move |db, viewer| match find_visible(db, id, viewer) {
            // What is left of a removed topic stands at its address.
            Err(Error::NotFound) => gone(db, id, viewer),
            found => found.map(|(post, topic)| {
                format!("{}#post-{}", topic.post_href(post.number), post.number)
            }),
        })
        .await?;
    Ok(moved(&path))
}

fn gone(db: &mut Db, id: PostId, viewer: &Viewer) -> Result<String> {
    let (topic, number) = place(db, id)?;
    find_gone(db, topic, viewer)?;
    Ok(format!("{}/{number}", href("-", topic)))
}
