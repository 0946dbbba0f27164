//! Compresses answers that are sent once: pages of members, search results, JSON.

use std::io;

use bytes::Bytes;
use http::{
    HeaderValue, Method, StatusCode,
    header::{
        ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, ETAG, HeaderMap, VARY,
    },
};
use http_body_util::{BodyExt, combinators::BoxBody};
use hyper::body::Body as _;
use poem::{
    Body, Endpoint, IntoResponse, Middleware, Request, Response, Result, error::InternalServerError,
};

use crate::platform::encoding::{
    kept::{WORTH_IT, gzip},
    negotiation::{Accepted, is_text},
};

/// Above this size (a millisecond of gzip 1) the work moves to a blocking thread. Most pages stay below: each such thread
/// keeps memory of its own, some 100 MB with thirty of them.
const LARGE: usize = 256 << 10;

/// Above this size nothing is compressed: such an answer is a download and would be held in memory twice.
const TOO_LARGE: usize = 8 << 20;

/// Middleware: text of 1 KiB and more goes out as gzip 1 to clients that accept it. Streams, answers
/// with a coding of their own and [`Final`] ones pass untouched.
#[derive(Clone, Copy, Debug, Default)]
pub struct Compress;

/// Response extension: this answer has been negotiated already.
#[derive(Clone, Copy, Debug)]
pub struct Final;

/// See [`Compress`].
pub struct Compressing<E> {
    inner: E,
}

impl<E: Endpoint> Middleware<E> for Compress {
    type Output = Compressing<E>;

    fn transform(&self, inner: E) -> Self::Output {
        Compressing { inner }
    }
}

impl<E: Endpoint> Endpoint for Compressing<E> {
    type Output = Response;

    async fn call(&self, request: Request) -> Result<Response> {
        let gzip = Accepted::of(request.headers()).gzip();
        let head = request.method() == Method::HEAD;
        let response = self.inner.call(request).await?.into_response();
        if response.data::<Final>().is_some() || !is_worth_it(&response) {
            return Ok(response);
        }
        let mut response = response;
        add_vary(response.headers_mut(), ACCEPT_ENCODING.as_str());
        // HEAD: the length of what GET would send is not known without sending it, and may be left
        // out (RFC 9110 §9.3.2).
        if !gzip || head {
            return Ok(response);
        }
        compress(response).await
    }
}

fn is_worth_it(response: &Response) -> bool {
    let headers = response.headers();
    response.status() != StatusCode::PARTIAL_CONTENT
        && !headers.contains_key(CONTENT_ENCODING)
        && !headers.contains_key(CONTENT_RANGE)
        && response.content_type().is_some_and(is_text)
}

async fn compress(response: Response) -> Result<Response> {
    let (parts, body) = response.into_parts();
    let body: BoxBody<Bytes, io::Error> = body.into();
    let size = body
        .size_hint()
        .exact()
        .and_then(|size| usize::try_from(size).ok());
    let Some(size) = size.filter(|size| (WORTH_IT..=TOO_LARGE).contains(size)) else {
        return Ok(Response::from_parts(parts, body.into()));
    };
    let bytes = body
        .collect()
        .await
        .map_err(InternalServerError)?
        .to_bytes();
    let compressed = if size > LARGE {
        let bytes = bytes.clone();
        tokio::task::spawn_blocking(move || gzip(&bytes, 1))
            .await
            .ok()
            .flatten()
    } else {
        gzip(&bytes, 1)
    };
    let mut response = Response::from_parts(parts, Body::empty());
    let Some(compressed) = compressed else {
        response.set_body(bytes);
        return Ok(response);
    };
    let headers = response.headers_mut();
    headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    headers.remove(CONTENT_LENGTH);
    weaken(headers);
    response.set_body(compressed);
    Ok(response)
}

/// A strong entity tag belongs to the bytes before compressing; a weak one stays true after
/// (RFC 9110 §8.8.1).
fn weaken(headers: &mut HeaderMap) {
    let weak = headers.get(ETAG).and_then(|tag| {
        let tag = tag.to_str().ok().filter(|tag| tag.starts_with('"'))?;
        HeaderValue::from_str(&format!("W/{tag}")).ok()
    });
    if let Some(weak) = weak {
        headers.insert(ETAG, weak);
    }
}

/// Adds one name to `Vary` unless it is there.
pub fn add_vary(headers: &mut HeaderMap, name: &'static str) {
    let known = headers.get_all(VARY).into_iter().any(|line| {
        let line = line.to_str().unwrap_or_default();
        line.split(',')
            .any(|known| known.trim().eq_ignore_ascii_case(name))
    });
    if !known {
        headers.append(VARY, HeaderValue::from_static(name));
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use poem::{EndpointExt, endpoint::make_sync};

    use super::*;

    async fn answer(accept: &str, response: fn() -> Response) -> Response {
        let endpoint = make_sync(move |_| response()).with(Compress);
        let request = Request::builder().header("accept-encoding", accept);
        endpoint.call(request.finish()).await.unwrap()
    }

    fn page() -> Response {
        let response = Response::builder().content_type("text/html; charset=utf-8");
        response
            .header("etag", "\"a\"")
            .body("<p>Open government</p>".repeat(500))
    }

    #[tokio::test]
    async fn a_page_goes_out_smaller_and_whole() {
        let response = answer("gzip, br", page).await;
        assert_eq!(response.header("content-encoding"), Some("gzip"));
        assert_eq!(response.header("vary"), Some("accept-encoding"));
        assert_eq!(response.header("etag"), Some("W/\"a\""));
        let bytes = response.into_body().into_bytes().await.unwrap();
        let mut text = String::new();
        flate2::read::GzDecoder::new(&bytes[..])
            .read_to_string(&mut text)
            .unwrap();
        assert_eq!(text.len(), 11_000);
    }

    #[tokio::test]
    async fn a_client_that_refuses_gzip_gets_none() {
        let response = answer("gzip;q=0", page).await;
        assert_eq!(response.header("content-encoding"), None);
        assert_eq!(response.header("vary"), Some("accept-encoding"));
    }

    #[tokio::test]
    async fn what_is_compressed_short_final_or_a_picture_stays() {
        let cases: [fn() -> Response; 4] = [
            || page().with_header("content-encoding", "br").into_response(),
            || Response::builder().content_type("text/html").body("short"),
            || {
                Response::builder()
                    .content_type("image/png")
                    .body(vec![0; 5000])
            },
            || {
                let mut page = page();
                page.extensions_mut().insert(Final);
                page
            },
        ];
        for (number, case) in cases.into_iter().enumerate() {
            let response = answer("gzip", case).await;
            assert_ne!(
                response.header("content-encoding"),
                Some("gzip"),
                "case {number}"
            );
        }
    }

    #[tokio::test]
    async fn a_stream_is_never_held_back() {
        let response = answer("gzip", || {
            let chunks = futures_util::stream::iter([Ok::<_, io::Error>(vec![b'x'; 5000])]);
            Response::builder()
                .content_type("text/event-stream")
                .body(Body::from_bytes_stream(chunks))
        });
        assert_eq!(response.await.header("content-encoding"), None);
    }
}
