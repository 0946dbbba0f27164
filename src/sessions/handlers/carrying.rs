//! Requests that need a session and have none: a page is asked for again after the sign-in, a form travels through it.

use poem::http::StatusCode;
use poem::web::{Path, Query};
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::platform::error::{Error, Result};
use crate::platform::layout::FORM_TOKEN;
use crate::platform::web::{Ctx, see};
use crate::sessions::model::carrying::{self, Carried, CarriedId};
use crate::sessions::views::kept;
use crate::sessions::views::sign_in::{self, SignIn};
use crate::t;

/// A page that needs a session was asked for without one.
#[must_use]
pub fn sign_in_first(cx: &Ctx<Viewer>) -> Response {
    let back: String = url::form_urlencoded::byte_serialize(cx.shell().here.as_bytes()).collect();
    see(&format!("/login?back={back}"))
}

/// A form was sent to an address that needs a session, without one: the sign-in page, with what was typed.
///
/// # Errors
/// [`Error::TooLarge`] when it holds more than can be carried: going back brings it back, a page without it would not.
pub fn carried(cx: &Ctx<Viewer>, path: &str, fields: Vec<(String, String)>) -> Result<Response> {
    // Only a page of a session has the token: a reader's form has none.
    let signed_out = fields.iter().any(|(name, _)| name == FORM_TOKEN);
    let carried = Carried::take(path, fields).ok_or(Error::TooLarge)?;
    let shown = SignIn {
        carried: Some(&carried),
        signed_out,
        sign_up_open: cx.shell().sign_up_open,
        ..SignIn::default()
    };
    Ok(cx.page_with(
        StatusCode::UNAUTHORIZED,
        &sign_in::page(cx.locale(), &shown),
    ))
}

/// What was done before the form is shown.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    said: String,
}

/// A form that was kept for the viewer.
#[handler]
pub async fn show(
    cx: Ctx<Viewer>,
    Path(id): Path<i64>,
    Query(done): Query<Done>,
) -> Result<Response> {
    let id = CarriedId(id);
    let said = match cx.said(&done.said).unwrap_or_default() {
        "confirmed" => Some(t!(cx.locale(), "accounts-confirm-done")),
        "confirmed-anew" => Some(t!(cx.locale(), "accounts-confirm-done-anew")),
        _ => None,
    };
    let carried = cx
        .read(move |db, viewer| carrying::find(db, id, viewer))
        .await?;
    Ok(cx.page(&kept::page(cx.shell(), id, &carried, said.as_deref())))
}

/// Throws it away.
#[handler]
pub async fn destroy(cx: Ctx<Viewer>, Path(id): Path<i64>) -> Result<Response> {
    let id = CarriedId(id);
    cx.write(move |tx, viewer| carrying::drop_kept(tx, id, viewer))
        .await?;
    Ok(see("/"))
}
