//! The doors to likes.

use poem::web::{Path, Query};
use poem::{IntoResponse, Request, Response, handler};
use serde::{Deserialize, Serialize};

use crate::accounts::model::Viewer;
use crate::likes::model::{self, Liked, Outcome, Told};
use crate::likes::views;
use crate::platform::body::Form;
use crate::platform::error::{Error, Result};
use crate::platform::format::Format;
use crate::platform::pages::versions::Scope;
use crate::platform::paging::Key;
use crate::platform::web::Ctx;
use crate::posts::model::{PostId, find_visible};
use crate::t;

/// Whether the member has just been told that names are public.
#[derive(Deserialize)]
pub struct LikeForm {
    told: Option<String>,
}

/// Likes a post, or says first what that means.
#[handler]
pub async fn create(
    cx: Ctx<Viewer>,
    request: &Request,
    Path(id): Path<String>,
    Form(form): Form<LikeForm>,
) -> Result<Response> {
    let id = PostId::of(&id)?;
    let told = form.told.map_or(Told::Unsaid, |_| Told::Now);
    let outcome = cx
        .write(move |tx, viewer| {
            let (liked, is_liked) = model::standing(tx.db, viewer, id)?;
            if is_liked {
                return Ok(Outcome::Done(liked));
            }
            model::count_like(tx, viewer)?;
            model::like(tx, viewer, id, told)
        })
        .await?;
    Ok(match outcome {
        Outcome::TellFirst(post) => cx.page(&views::first(cx.shell(), &post)),
        Outcome::Done(post) => answer(&cx, request, &post, true),
    })
}

/// Takes a like back.
#[handler]
pub async fn destroy(
    cx: Ctx<Viewer>,
    request: &Request,
    Path(id): Path<String>,
) -> Result<Response> {
    let id = PostId::of(&id)?;
    let post = cx
        .write(move |tx, viewer| {
            let (liked, is_liked) = model::standing(tx.db, viewer, id)?;
            if !is_liked {
                return Ok(liked);
            }
            model::count_like(tx, viewer)?;
            model::unlike(tx, viewer, id)
        })
        .await?;
    Ok(answer(&cx, request, &post, false))
}

/// What the script shows at the button.
#[derive(Serialize)]
struct Button {
    liked: bool,
    label: String,
    action: String,
    said: String,
}

fn answer(cx: &Ctx<Viewer>, request: &Request, post: &Liked, liked: bool) -> Response {
    let number = post.number;
    if request.data::<Format>() != Some(&Format::Json) {
        let said = if liked { "liked" } else { "unliked" };
        return cx.see_said(&format!("{}/{number}#post-{number}", post.topic), said);
    }
    let locale = cx.locale();
    let said = if liked {
        t!(locale, "likes-done", number = number)
    } else {
        t!(locale, "likes-undone", number = number)
    };
    let way = if liked { "unlike" } else { "like" };
    poem::web::Json(Button {
        liked,
        label: t!(locale, "likes-count", n = post.count).into_owned(),
        action: format!("/posts/{}/{way}", post.post),
        said: said.into_owned(),
    })
    .into_response()
}

/// Where the page begins.
#[derive(Deserialize)]
pub struct Before {
    before: Option<String>,
}

/// Who likes a post. A deleted one shows nothing but its place.
#[handler]
pub async fn index(
    cx: Ctx<Viewer>,
    Path(id): Path<String>,
    Query(key): Query<Before>,
) -> Result<Response> {
    let id = PostId::of(&id)?;
    let before = key.before.as_deref().and_then(Key::parse);
    let (post, topic, likers) = cx
        .read(move |db, viewer| {
            let (post, topic) = find_visible(db, id, viewer)?;
            if post.is_deleted() {
                return Err(Error::NotFound);
            }
            let likers = model::likers(db, post.id, before)?;
            Ok((post, topic, likers))
        })
        .await?;
    let scopes = vec![Scope::Item(topic.id.0)];
    Ok(cx.shared_page(scopes, &views::index(cx.shell(), &post, &topic, &likers)))
}
