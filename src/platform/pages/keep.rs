//! Around the router: makes a page that is missing, keeps it, and answers it as the front would.

use std::{io, sync::Arc};

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, header::SET_COOKIE};
use http_body_util::{BodyExt, combinators::BoxBody};
use hyper::body::Body as _;
use poem::{
    Endpoint, IntoResponse, Middleware, Request, Response, Result, error::InternalServerError,
};

use crate::platform::{
    encoding::{negotiation::Accepted, once::Final},
    pages::{
        cache::{Cacheable, Page, PageCache},
        versions::Seq,
    },
};

/// A larger page is sent but not kept.
const LARGEST_PAGE: u64 = 4 << 20;

/// Middleware that keeps what the inner endpoint marks as [`Cacheable`]. Everything inside
/// it must make headers that are the same for everybody; what differs by request (its id) goes outside.
#[derive(Clone)]
pub struct Keep(Arc<PageCache>);

impl Keep {
    /// Keeps pages in that cache.
    pub fn new(cache: Arc<PageCache>) -> Self {
        Self(cache)
    }
}

/// See [`Keep`].
pub struct Keeping<E> {
    cache: Arc<PageCache>,
    inner: E,
}

impl<E: Endpoint> Middleware<E> for Keep {
    type Output = Keeping<E>;

    fn transform(&self, inner: E) -> Self::Output {
        let cache = Arc::clone(&self.0);
        Keeping { cache, inner }
    }
}

impl<E: Endpoint> Endpoint for Keeping<E> {
    type Output = Response;

    async fn call(&self, request: Request) -> Result<Response> {
        let cache = &self.cache;
        let Some(key) = cache.key(request.method(), request.uri(), request.headers()) else {
            let response = self.inner.call(request).await;
            return response.map(|response| unmarked(response.into_response()));
        };
        let asked = Asked::of(&request);
        if let Some(page) = cache.fresh(&key) {
            return Ok(asked.answer(page).await);
        }
        let lead = cache.flights.join(&key).await;
        if lead.is_none()
            && let Some(page) = cache.fresh(&key)
        {
            return Ok(asked.answer(page).await);
        }

        // Before the handler reads anything: see the order in the module's documentation.
        let since = cache.versions.now();
        let response = self.inner.call(as_get(request)).await?.into_response();
        match made(response, since).await? {
            Made::Page(page) => {
                cache.keep(key, &page);
                drop(lead);
                Ok(asked.answer(page).await)
            }
            Made::Other(mut response) => {
                if asked.method == Method::HEAD {
                    response.set_body(());
                }
                Ok(response)
            }
        }
    }
}

/// What of a request decides the form of its answer.
struct Asked {
    method: Method,
    headers: HeaderMap,
}

impl Asked {
    fn of(request: &Request) -> Self {
        Self {
            method: request.method().clone(),
            headers: request.headers().clone(),
        }
    }

    async fn answer(&self, page: Arc<Page>) -> Response {
        let encoding = Accepted::of(&self.headers).best();
        let form = match page.body.ready(encoding) {
            Some(form) => form,
            None => {
                let making = Arc::clone(&page);
                let made = tokio::task::spawn_blocking(move || making.body.make(encoding)).await;
                // Only a runtime that ends refuses the work; the bytes as they are always exist.
                made.unwrap_or_else(|_| page.body.identity())
            }
        };
        let (parts, bytes) = page.answer(form, &self.method, &self.headers).into_parts();
        let mut response = Response::builder().status(parts.status).body(bytes);
        *response.headers_mut() = parts.headers;
        response.extensions_mut().insert(Final);
        response
    }
}

enum Made {
    Page(Arc<Page>),
    Other(Response),
}

async fn made(response: Response, since: Seq) -> Result<Made> {
    let mut response = response;
    let marked = response.extensions_mut().remove::<Cacheable>();
    let Some(Cacheable { scopes }) = marked else {
        return Ok(Made::Other(response));
    };
    if response.status() != StatusCode::OK || response.headers().contains_key(SET_COOKIE) {
        return Ok(Made::Other(response));
    }
    let (parts, body) = response.into_parts();
    let body: BoxBody<Bytes, io::Error> = body.into();
    if body
        .size_hint()
        .exact()
        .is_none_or(|size| size > LARGEST_PAGE)
    {
        return Ok(Made::Other(Response::from_parts(parts, body.into())));
    }
    let bytes = body
        .collect()
        .await
        .map_err(InternalServerError)?
        .to_bytes();
    Ok(Made::Page(Arc::new(Page::new(
        since,
        scopes,
        parts.headers,
        bytes,
    ))))
}

/// A page made for HEAD is made as for GET, since it is kept for both.
fn as_get(mut request: Request) -> Request {
    if request.method() == Method::HEAD {
        request.set_method(Method::GET);
    }
    request
}

fn unmarked(mut response: Response) -> Response {
    response.extensions_mut().remove::<Cacheable>();
    response
}
