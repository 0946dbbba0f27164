//! A text as it would be published, for the script of the composer. Without script the forms show it themselves.

use poem::web::Query;
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::platform::body::Form;
use crate::platform::error::{Error, Result};
use crate::platform::text::language::Lang;
use crate::platform::web::Ctx;
use crate::posts::model::prepare::{Typed, preview};
use crate::posts::parts::composer;
use crate::topics::model::language;
use crate::topics::model::rights::may_write;

/// A text and the language chosen for it.
#[derive(Deserialize)]
pub struct PreviewForm {
    #[serde(default)]
    text: String,
    #[serde(default)]
    lang: String,
}

/// What the text is taken for when it is too short to tell.
#[derive(Deserialize)]
pub struct Likely {
    #[serde(default)]
    likely: String,
}

/// Renders and keeps nothing.
#[handler]
pub async fn create(
    cx: Ctx<Viewer>,
    Query(asked): Query<Likely>,
    Form(form): Form<PreviewForm>,
) -> Result<Response> {
    may_write(cx.viewer()).map_err(Error::Forbidden)?;
    let typed = Typed {
        text: &form.text,
        chosen: Lang::from_tag(&form.lang),
        likely: language(&asked.likely),
    };
    let text = preview(&cx, typed).await?;
    let fragment = composer::prose(&text).into_string();
    Ok(Response::builder()
        .content_type("text/html; charset=utf-8")
        .body(fragment))
}
