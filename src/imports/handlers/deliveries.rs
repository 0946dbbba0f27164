//! The door for programs: what a source has, sent with its key. Nobody is signed in here, and answers are JSON.

use poem::http::{HeaderMap, StatusCode, header};
use poem::web::Path;
use poem::{Body, Request, Response, handler};
use serde_json::{Value, json};

use crate::accounts::model::Viewer;
use crate::imports::handlers::files::parts;
use crate::imports::mail;
use crate::imports::model::access::{self, Entry};
use crate::imports::model::delivering::{self, Delivered, Delivery};
use crate::imports::model::gathering::Part;
use crate::imports::model::holding::hold;
use crate::imports::model::runs::{self, Way};
use crate::imports::model::sources::{self, SourceId};
use crate::platform::body::{self, BodyError, BodyLimits};
use crate::platform::error::{Error, Result};
use crate::platform::uploads::{self, LIMITS, MULTIPART};
use crate::platform::web::Ctx;

/// Takes what a source has now.
#[handler]
pub async fn update(
    cx: Ctx<Viewer>,
    Path(id): Path<i64>,
    request: &Request,
    body: Body,
) -> Result<Response> {
    let id = SourceId(id);
    let Some(secret) = key(request.headers()).map(str::to_owned) else {
        return Ok(refused(
            StatusCode::UNAUTHORIZED,
            "a key is needed: Authorization: Bearer KEY",
        ));
    };
    let client = cx.client().to_owned();
    let entered = cx
        .write(move |tx, _| access::enter(tx, &client, &secret, id))
        .await;
    let by = match entered {
        Ok(Entry::Open(by)) => by,
        Ok(Entry::Unknown) => {
            return Ok(refused(
                StatusCode::UNAUTHORIZED,
                "the key is not known, was taken back, or was made by somebody who is no organiser any more",
            ));
        }
        Ok(Entry::Elsewhere) => {
            return Ok(refused(
                StatusCode::FORBIDDEN,
                "the key is that of another source",
            ));
        }
        Err(Error::Throttled { wait, .. }) => {
            let sentence = "too many wrong keys came from this address";
            let mut answer = refused(StatusCode::TOO_MANY_REQUESTS, sentence);
            let seconds = header::HeaderValue::from(wait.as_secs().max(1));
            answer.headers_mut().insert(header::RETRY_AFTER, seconds);
            return Ok(answer);
        }
        Err(error) => return Err(error),
    };
    let source = cx.read(move |db, _| sources::known(db, id)).await?;
    let parts = match files(body, request.headers()).await {
        Ok(parts) => parts,
        Err(error) => return Ok(refused(error.status(), &error.to_string())),
    };
    let delivery = Delivery {
        source,
        way: Way::Key,
        by: Some(by),
        parts,
    };
    let before = cx.read(move |db, _| runs::last(db, id)).await?;
    let source = delivery.source.clone();
    let delivering = delivering::deliver(cx.services(), delivery);
    let delivered = match hold(cx.services(), id, |_| Ok(()), delivering).await {
        Err(Error::Conflict(_)) => return Ok(busy()),
        delivered => delivered?,
    };
    let told = answer(&delivered);
    if let Some(news) = mail::news(delivered).filter(|news| !news.is_known(before.as_ref())) {
        let url = cx.services().url.clone();
        cx.write(move |tx, _| mail::tell(tx, &url, &source, &news))
            .await?;
    }
    Ok(told)
}

/// The key that a program sends: as a bearer's (RFC 6750), or by the name that Discourse gave it.
fn key(headers: &HeaderMap) -> Option<&str> {
    let text = |name: &str| headers.get(name)?.to_str().ok();
    let bearer = text("authorization").and_then(|value| {
        let (scheme, key) = value.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then_some(key)
    });
    bearer.or_else(|| text("api-key")).map(str::trim)
}

/// The files: the whole body, or the parts of a form with files.
async fn files(
    body: Body,
    headers: &HeaderMap,
) -> std::result::Result<Vec<(Part, Vec<u8>)>, BodyError> {
    let content_type = headers.get(header::CONTENT_TYPE);
    if content_type.is_some_and(body::is_form) {
        // What curl says of itself when nobody tells it, as HTML forms do: no file is one.
        return Err(BodyError::WrongType {
            expected: "application/octet-stream, as by curl -T FILE or -H \"Content-Type: application/octet-stream\"",
        });
    }
    let is_multipart = content_type
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.starts_with(MULTIPART));
    let files = if is_multipart {
        parts(&uploads::read(body, headers).await?)
    } else {
        let limits = BodyLimits {
            size: uploads::MOST,
            ..LIMITS
        };
        vec![(
            Part::Main,
            body::read(body, headers, limits).await?.to_vec(),
        )]
    };
    if !files
        .iter()
        .any(|(part, bytes)| *part == Part::Main && !bytes.is_empty())
    {
        return Err(BodyError::Malformed("there is no file in it".to_owned()));
    }
    Ok(files)
}

fn busy() -> Response {
    let sentence = "the source is being read or written just now";
    let mut answer = refused(StatusCode::CONFLICT, sentence);
    let seconds = header::HeaderValue::from_static("60");
    answer.headers_mut().insert(header::RETRY_AFTER, seconds);
    answer
}

fn answer(delivered: &Delivered) -> Response {
    match delivered {
        Delivered::Done(_, report, _) => said(
            StatusCode::OK,
            &json!({
                "state": "done",
                "created": report.created,
                "changed": report.changed + report.refreshed,
                "unchanged": report.unchanged,
                "gone": report.gone,
                "left_out": report.broken,
            }),
        ),
        Delivered::Waits(_, _, reason) => said(
            StatusCode::ACCEPTED,
            &json!({ "state": "waiting", "reason": reason }),
        ),
        Delivered::Failed(_, sentence) => refused(StatusCode::UNPROCESSABLE_ENTITY, sentence),
    }
}

fn refused(status: StatusCode, sentence: &str) -> Response {
    said(
        status,
        &json!({ "error": { "status": status.as_u16(), "detail": sentence } }),
    )
}

fn said(status: StatusCode, json: &Value) -> Response {
    Response::builder()
        .status(status)
        .header(header::CACHE_CONTROL, "no-store")
        .content_type("application/json")
        .body(format!("{json}\n"))
}
