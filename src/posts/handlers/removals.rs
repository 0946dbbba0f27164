//! Deleting a post and bringing it back.

use poem::web::Path;
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::platform::body::Form;
use crate::platform::error::{Error, Refusal, Result};
use crate::platform::web::{Ctx, see};
use crate::posts::model::limits::count_change;
use crate::posts::model::removals::{self, may_delete};
use crate::posts::model::{PostId, find_visible};
use crate::posts::views::delete::{Question, page};
use crate::topics::model::reason::{self, Reason};

/// Why.
#[derive(Deserialize)]
pub struct ReasonForm {
    #[serde(default)]
    reason: String,
}

/// Asks once.
#[handler]
pub async fn new(cx: Ctx<Viewer>, Path(id): Path<String>) -> Result<Response> {
    ask(&cx, PostId::of(&id)?, "", &Refusal::default()).await
}

/// Deletes.
#[handler]
pub async fn create(
    cx: Ctx<Viewer>,
    Path(id): Path<String>,
    Form(form): Form<ReasonForm>,
) -> Result<Response> {
    let id = PostId::of(&id)?;
    let reason = match Reason::read(&form.reason) {
        Ok(reason) => reason,
        Err(problem) => return ask(&cx, id, &form.reason, &vec![problem].into()).await,
    };
    match cx
        .write(move |tx, viewer| {
            count_change(tx, viewer)?;
            removals::delete(tx, viewer, id, reason.as_ref())
        })
        .await
    {
        Ok(post) => Ok(cx.see_said(&format!("{}#post-{}", post.href(), post.number), "deleted")),
        Err(error @ (Error::Invalid(_) | Error::Throttled { .. })) => {
            let refusal = error.into_refusal(reason::FIELD)?;
            ask(&cx, id, &form.reason, &refusal).await
        }
        Err(error) => Err(error),
    }
}

/// Restores.
#[handler]
pub async fn destroy(cx: Ctx<Viewer>, Path(id): Path<String>) -> Result<Response> {
    let id = PostId::of(&id)?;
    let post = cx
        .write(move |tx, viewer| {
            count_change(tx, viewer)?;
            removals::restore(tx, viewer, id)
        })
        .await?;
    let path = format!("{}#post-{}", post.href(), post.number);
    Ok(cx.see_said(&path, "restored"))
}

async fn ask(cx: &Ctx<Viewer>, id: PostId, reason: &str, refusal: &Refusal) -> Result<Response> {
    let (post, topic, answers) = cx
        .read(move |db, viewer| {
            let (post, topic) = find_visible(db, id, viewer)?;
            let answers = removals::answers(db, &post)?;
            Ok((post, topic, answers))
        })
        .await?;
    may_delete(post.standing(), &topic, cx.viewer()).map_err(Error::Forbidden)?;
    if post.is_deleted() {
        return Ok(see(&format!(
            "{}#post-{}",
            topic.post_href(post.number),
            post.number
        )));
    }
    let own = cx.viewer().id() == Some(post.author);
    let asked = Question {
        answers,
        own,
        reason,
        problems: &refusal.problems,
    };
    let page = page(cx.shell(), &post, &topic, &asked);
    Ok(if refusal.problems.is_empty() {
        cx.page(&page)
    } else {
        cx.form_refused(&page, refusal)
    })
}
