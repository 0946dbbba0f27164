//! Keys by which programs bring what a source has.

use poem::http::header::{CACHE_CONTROL, HeaderValue};
use poem::web::Path;
use poem::{Response, handler};

use crate::accounts::model::Viewer;
use crate::imports::handlers::settings::{Loaded, source_href};
use crate::imports::model::access::{self, KeyId};
use crate::imports::model::sources::{self, SourceId};
use crate::platform::error::Result;
use crate::platform::tokens::Token;
use crate::platform::web::Ctx;

/// Makes a key and shows it, this once.
#[handler]
pub async fn create(cx: Ctx<Viewer>, Path(id): Path<i64>) -> Result<Response> {
    let id = SourceId(id);
    let key = Token::generate();
    let new = key.clone();
    cx.write(move |tx, viewer| {
        sources::known(tx.db, id)?;
        access::make(tx, viewer, id, &new)
    })
    .await?;
    let locale = cx.locale();
    let loaded = cx.read(move |db, _| Loaded::of(db, id, locale)).await?;
    let mut response = cx.page(&loaded.page(&cx, &[], Some(&key), None));
    let kept_nowhere = HeaderValue::from_static("no-store");
    response.headers_mut().insert(CACHE_CONTROL, kept_nowhere);
    Ok(response)
}

/// Takes a key back.
#[handler]
pub async fn destroy(cx: Ctx<Viewer>, Path((id, key)): Path<(i64, i64)>) -> Result<Response> {
    let id = SourceId(id);
    cx.write(move |tx, viewer| access::revoke(tx, viewer, id, KeyId(key)))
        .await?;
    Ok(cx.see_said(&source_href(id), "revoked"))
}
