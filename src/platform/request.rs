//! What every request gets: an id, the client's address, one line in the log, and a net under panics.

use std::{
    any::Any,
    io,
    net::{IpAddr, Ipv4Addr},
    panic::AssertUnwindSafe,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Instant,
};

use bytes::Bytes;
use futures_util::FutureExt;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};
use http_body_util::combinators::BoxBody;
use hyper::body::Body as _;
use poem::{Endpoint, IntoResponse, Middleware, Request, Response, Result, error::ResponseError};
use tracing::Instrument;

use crate::platform::{client_ip::TrustedProxies, tokens::random_text};

static ID: HeaderName = HeaderName::from_static("x-request-id");

/// The name of one request in the log, in the answer's `X-Request-Id` and on error pages. Request extension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(Arc<str>);

impl RequestId {
    /// The id as text: 16 random characters, or what a trusted proxy gave.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The address of the real client, behind trusted proxies. Request extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientIp(pub IpAddr);

/// The address of a request as logs may hold it, made by [`masked`]. Whoever logs an address takes this one. Request
/// extension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedAddress(Arc<str>);

impl LoggedAddress {
    /// The address as text, with its query.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The outermost middleware: sets [`RequestId`], [`ClientIp`] and [`LoggedAddress`], writes the log line, and answers a plain 500 if
/// even the error page panics.
#[derive(Clone, Debug)]
pub struct Requests {
    proxies: TrustedProxies,
    secret_paths: &'static [&'static str],
    /// Whether it was said that a proxy is there which the settings do not know.
    warned: Arc<AtomicBool>,
}

impl Requests {
    /// `secret_paths`: beginnings of paths (`/invites/`) after which a secret follows that must not be logged.
    pub fn new(proxies: TrustedProxies, secret_paths: &'static [&'static str]) -> Self {
        Self {
            proxies,
            secret_paths,
            warned: Arc::default(),
        }
    }

    /// Behind a proxy that nobody trusts all clients are one, and share one client's limits. The operator is told, once.
    fn warn_of_a_proxy(&self, peer: IpAddr, headers: &HeaderMap) {
        if self.proxies.overlook(peer, headers) && !self.warned.swap(true, Ordering::Relaxed) {
            tracing::warn!(
                %peer,
                "a proxy on this machine is not trusted, so all its clients share the limits of one: name it with --trusted-proxies"
            );
        }
    }
}

/// See [`Requests`].
pub struct Accounted<E> {
    rules: Requests,
    inner: E,
}

impl<E: Endpoint> Middleware<E> for Requests {
    type Output = Accounted<E>;

    fn transform(&self, inner: E) -> Self::Output {
        let rules = self.clone();
        Accounted { rules, inner }
    }
}

impl<E: Endpoint> Endpoint for Accounted<E> {
    type Output = Response;

    async fn call(&self, mut request: Request) -> Result<Response> {
        let begun = Instant::now();
        let peer = request.remote_addr().as_socket_addr().map(|peer| peer.ip());
        let peer = peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
        let id = self.id(&request, peer);
        self.rules.warn_of_a_proxy(peer, request.headers());
        let client = ClientIp(self.rules.proxies.client(peer, request.headers()));
        let method = request.method().clone();
        let address = LoggedAddress(masked(request.uri(), self.rules.secret_paths).into());
        request.set_data(id.clone());
        request.set_data(client);
        request.set_data(address.clone());

        let span = tracing::info_span!("request", id = id.as_str());
        let answering = AssertUnwindSafe(self.inner.call(request)).catch_unwind();
        let mut response = match answering.instrument(span).await {
            Ok(Ok(response)) => response.into_response(),
            Ok(Err(error)) => error.into_response(),
            Err(panic) => Panicked::by(&*panic).as_response(),
        };
        if let Ok(value) = HeaderValue::from_str(id.as_str()) {
            response.headers_mut().insert(&ID, value);
        }
        Ok(log(response, &method, address.as_str(), id.as_str(), begun))
    }
}

impl<E> Accounted<E> {
    fn id(&self, request: &Request, peer: IpAddr) -> RequestId {
        let given = request.header(&ID).filter(|id| {
            let well_formed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
            (8..=64).contains(&id.len())
                && id.bytes().all(well_formed)
                && self.rules.proxies.trusts(peer)
        });
        RequestId(given.map_or_else(|| random_text::<12>().into(), Into::into))
    }
}

fn log(response: Response, method: &Method, address: &str, id: &str, begun: Instant) -> Response {
    let (parts, body) = response.into_parts();
    let body: BoxBody<Bytes, io::Error> = body.into();
    tracing::info!(
        %method,
        path = address,
        status = parts.status.as_u16(),
        ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX),
        // Absent for a stream, whose length nobody knows yet.
        bytes = body.size_hint().exact(),
        id,
        "answered"
    );
    Response::from_parts(parts, body.into())
}

/// An address as it may stand in a log: what follows a secret beginning, and values of the query that
/// are secret by their name or look like a token, are replaced by `…`.
pub fn masked(uri: &Uri, secret_paths: &[&str]) -> String {
    let path = uri.path();
    let secret = secret_paths
        .iter()
        .find(|beginning| path.starts_with(**beginning));
    let mut address = match secret {
        Some(beginning) if path.len() > beginning.len() => format!("{beginning}…"),
        _ => path.to_owned(),
    };
    let mut mark = '?';
    for pair in uri
        .query()
        .unwrap_or_default()
        .split('&')
        .filter(|pair| !pair.is_empty())
    {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let value = if is_secret(name, value) { "…" } else { value };
        address.push(mark);
        address.push_str(name);
        address.push('=');
        address.push_str(value);
        mark = '&';
    }
    address
}

fn is_secret(name: &str, value: &str) -> bool {
    // 20 characters of base64 without a word boundary: no word of a search is that long and has digits.
    let token = value.len() >= 20
        && value
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
        && value.bytes().any(|byte| byte.is_ascii_digit());
    token
        || matches!(
            name,
            "token" | "code" | "key" | "password" | "secret" | "email"
        )
}

/// A handler panicked; the answer is 500. What it said is in the log, not in the answer.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the request could not be answered because of a mistake in the program")]
pub struct Panicked;

impl Panicked {
    /// Logs what was said by the panic.
    fn by(panic: &(dyn Any + Send)) -> Self {
        let said = panic.downcast_ref::<&str>().copied();
        let said = said.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
        tracing::error!(panic = said.unwrap_or("?"), "a handler panicked");
        Self
    }
}

impl ResponseError for Panicked {
    fn status(&self) -> StatusCode {
        StatusCode::INTERNAL_SERVER_ERROR
    }
}

/// Middleware: turns a panic into the error [`Panicked`], so that what is around it can show its error page.
#[derive(Clone, Copy, Debug, Default)]
pub struct CatchPanics;

/// See [`CatchPanics`].
pub struct Caught<E> {
    inner: E,
}

impl<E: Endpoint> Middleware<E> for CatchPanics {
    type Output = Caught<E>;

    fn transform(&self, inner: E) -> Self::Output {
        Caught { inner }
    }
}

impl<E: Endpoint> Endpoint for Caught<E> {
    type Output = E::Output;

    async fn call(&self, request: Request) -> Result<E::Output> {
        let answering = AssertUnwindSafe(self.inner.call(request)).catch_unwind();
        answering
            .await
            .unwrap_or_else(|panic| Err(Panicked::by(&*panic).into()))
    }
}

#[cfg(test)]
mod tests {
    use poem::{EndpointExt, endpoint::make_sync, web::RemoteAddr};

    use super::*;

    #[test]
    fn a_log_shows_no_secret() {
        let shown = |address: &'static str| masked(&Uri::from_static(address), &["/invites/"]);
        assert_eq!(shown("/t/a/1?page=2"), "/t/a/1?page=2");
        assert_eq!(shown("/invites/abc/accept?lang=fr"), "/invites/…?lang=fr");
        assert_eq!(shown("/invites/"), "/invites/");
        assert_eq!(shown("/login?token=1&q=budget"), "/login?token=…&q=budget");
        assert_eq!(shown("/x?a=Zk3xv9QwErTyUiOpAsDfGh12"), "/x?a=…");
        assert_eq!(
            shown("/x?q=transparency-and-accountability"),
            "/x?q=transparency-and-accountability"
        );
        assert_eq!(shown("/search?q"), "/search?q=");
    }

    fn echo(proxies: &str) -> impl Endpoint<Output = Response> {
        let echo = make_sync(|request: Request| {
            let id = request.data::<RequestId>().unwrap().as_str().to_owned();
            let ClientIp(client) = request.data().unwrap();
            format!("{id} {client}")
        });
        echo.with(Requests::new(proxies.parse().unwrap(), &[]))
    }

    async fn answer(endpoint: &impl Endpoint<Output = Response>, given: &str) -> (String, String) {
        let mut request = Request::builder().header("x-request-id", given);
        request = request.header("x-forwarded-for", "192.0.2.1");
        let (mut parts, body) = request.finish().into_parts();
        parts
            .headers
            .insert("accept", HeaderValue::from_static("*/*"));
        let (http_parts, ()) = {
            let mut request = http::Request::new(());
            *request.headers_mut() = parts.headers;
            request.into_parts()
        };
        let peer = RemoteAddr(
            "10.0.0.1:4000"
                .parse::<std::net::SocketAddr>()
                .unwrap()
                .into(),
        );
        let parts = (
            http_parts,
            Default::default(),
            peer,
            http::uri::Scheme::HTTP,
        )
            .into();
        let response = endpoint
            .get_response(Request::from_parts(parts, body))
            .await;
        let id = response.header("x-request-id").unwrap().to_owned();
        (id, response.into_body().into_string().await.unwrap())
    }

    #[tokio::test]
    async fn a_request_has_one_id_everywhere() {
        let endpoint = echo("");
        let (id, body) = answer(&endpoint, "from-outside").await;
        assert_eq!(id.len(), 16);
        assert_eq!(body, format!("{id} 10.0.0.1"));
    }

    #[tokio::test]
    async fn a_trusted_proxy_may_name_request_and_client() {
        let endpoint = echo("10.0.0.0/8");
        let (id, body) = answer(&endpoint, "proxy-0123").await;
        assert_eq!(
            (id.as_str(), body.as_str()),
            ("proxy-0123", "proxy-0123 192.0.2.1")
        );
        let (id, _) = answer(&endpoint, "not\twell formed").await;
        assert_eq!(id.len(), 16);
    }

    #[tokio::test]
    async fn a_panic_is_an_error_and_never_an_open_end() {
        let bad = || make_sync(|_| -> &'static str { panic!("at the disco") });
        let error = bad()
            .with(CatchPanics)
            .call(Request::default())
            .await
            .unwrap_err();
        assert!(error.is::<Panicked>());
        let outer = bad().with(Requests::new(TrustedProxies::default(), &[]));
        let response = outer.get_response(Request::default()).await;
        assert_eq!(response.status(), 500);
        assert!(
            !response
                .into_body()
                .into_string()
                .await
                .unwrap()
                .contains("disco")
        );
    }
}
