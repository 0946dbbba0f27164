//! The answer to a link of a letter that does not work.

use poem::Response;
use poem::http::StatusCode;

use crate::accounts::model::Viewer;
use crate::platform::error::Result;
use crate::platform::web::Ctx;
use crate::sessions::model::tokens::{Dead, Purpose, why_dead};
use crate::sessions::views::tokens::dead;

/// The answer, when it is known why.
#[must_use]
pub fn dead_link(cx: &Ctx<Viewer>, purpose: Purpose, why: Dead) -> Response {
    cx.page_with(StatusCode::NOT_FOUND, &dead(cx.locale(), purpose, why))
}

/// The answer to a button that did nothing.
///
/// # Errors
/// When the database fails.
pub async fn did_nothing(cx: &Ctx<Viewer>, purpose: Purpose, secret: String) -> Result<Response> {
    let now = cx.now();
    let why = cx
        .read(move |db, _| why_dead(db, purpose, &secret, now))
        .await?;
    Ok(dead_link(cx, purpose, why))
}
