//! HTML, JSON, RSS or a calendar: decided once, before routing, so that the routes know one address for all of them.
//!
//! The suffix of the path decides (`/latest.json`, `/latest.rss`, `/programme.ics`), else `Accept`. A trailing slash is taken away:
//! readers are redirected, other requests are treated as if it were not there.

use http::{
    HeaderMap, HeaderValue, Method, StatusCode, Uri,
    header::{ACCEPT, LOCATION},
    uri::PathAndQuery,
};
use poem::{Endpoint, IntoResponse, Middleware, Request, Response, Result};

use crate::platform::encoding::negotiation::weighted;

/// What the client wants to get. A request extension behind [`Formats`]: `request.data::<Format>()`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// A page.
    #[default]
    Html,
    /// `.json` or `Accept: application/json`.
    Json,
    /// `.rss` or `Accept: application/rss+xml`.
    Rss,
    /// `.ics`.
    Ics,
}

impl Format {
    /// The format of a request for that path.
    pub fn of(path: &str, headers: &HeaderMap) -> Self {
        match suffix(path) {
            Some((_, format)) => format,
            None => Self::accepted(headers),
        }
    }

    /// The same as a word.
    pub fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Json => "json",
            Self::Rss => "rss",
            Self::Ics => "ics",
        }
    }

    /// The format with the greatest weight in `Accept`; HTML when in doubt, as for `*/*`.
    fn accepted(headers: &HeaderMap) -> Self {
        let mut best = (Self::Html, 0);
        for line in headers.get_all(ACCEPT) {
            for element in line.to_str().unwrap_or_default().split(',') {
                let (range, weight) = weighted(element);
                let format = match range {
                    "text/html" | "application/xhtml+xml" => Self::Html,
                    "application/json" => Self::Json,
                    "application/rss+xml" => Self::Rss,
                    _ => continue,
                };
                // On a tie HTML wins, else the one named first.
                if weight > best.1 || (weight == best.1 && format == Self::Html) {
                    best = (format, weight);
                }
            }
        }
        best.0
    }
}

/// The suffix that a path had: whoever writes one wants this format and no other. A request extension behind [`Formats`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suffix(pub Format);

/// Middleware: puts the [`Format`] into the request, takes its suffix off the path, and answers a trailing
/// slash with a redirect (308, so that the method would stay).
#[derive(Clone, Copy, Debug, Default)]
pub struct Formats;

/// See [`Formats`].
pub struct Formatting<E> {
    inner: E,
}

impl<E: Endpoint> Middleware<E> for Formats {
    type Output = Formatting<E>;

    fn transform(&self, inner: E) -> Self::Output {
        Formatting { inner }
    }
}

impl<E: Endpoint> Endpoint for Formatting<E> {
    type Output = Response;

    async fn call(&self, mut request: Request) -> Result<Response> {
        let path = request.uri().path();
        let bare = path.trim_end_matches('/');
        if bare.len() < path.len() && path != "/" {
            // `//evil.example/` must not become a redirect to another host.
            let bare = format!("/{}", bare.trim_start_matches('/'));
            let there = with_path(request.uri(), &bare);
            if matches!(*request.method(), Method::GET | Method::HEAD) {
                return Ok(moved(&there));
            }
            *request.uri_mut() = there;
        }
        let format = Format::of(request.uri().path(), request.headers());
        if let Some((stem, _)) = suffix(request.uri().path()) {
            let there = with_path(request.uri(), stem);
            *request.uri_mut() = there;
            request.set_data(Suffix(format));
        }
        request.set_data(format);
        self.inner
            .call(request)
            .await
            .map(IntoResponse::into_response)
    }
}

fn suffix(path: &str) -> Option<(&str, Format)> {
    let (stem, format) = if let Some(stem) = path.strip_suffix(".json") {
        (stem, Format::Json)
    } else if let Some(stem) = path.strip_suffix(".ics") {
        (stem, Format::Ics)
    } else {
        (path.strip_suffix(".rss")?, Format::Rss)
    };
    (!stem.ends_with('/')).then_some((stem, format))
}

/// The same address with another path; the same address if that cannot be.
fn with_path(uri: &Uri, path: &str) -> Uri {
    let target = match uri.query() {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    };
    let mut parts = uri.clone().into_parts();
    let Ok(target) = target.parse::<PathAndQuery>() else {
        return uri.clone();
    };
    parts.path_and_query = Some(target);
    Uri::from_parts(parts).unwrap_or_else(|_| uri.clone())
}

fn moved(there: &Uri) -> Response {
    let target = there.path_and_query().map_or("/", PathAndQuery::as_str);
    let mut response = Response::builder()
        .status(StatusCode::PERMANENT_REDIRECT)
        .finish();
    let target = HeaderValue::from_str(target).unwrap_or(HeaderValue::from_static("/"));
    response.headers_mut().insert(LOCATION, target);
    response
}

#[cfg(test)]
mod tests {
    use poem::{EndpointExt, endpoint::make};

    use super::*;

    fn accept(value: &str) -> HeaderMap {
        HeaderMap::from_iter([(ACCEPT, value.parse().unwrap())])
    }

    #[test]
    fn the_suffix_decides_and_then_accept() {
        let table = [
            (
                "/latest",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                Format::Html,
            ),
            ("/latest", "*/*", Format::Html),
            ("/latest", "application/json", Format::Json),
            ("/latest", "application/json;q=0.5, text/html", Format::Html),
            ("/latest", "application/json, text/html", Format::Html),
            ("/latest", "application/json, text/html;q=0.9", Format::Json),
            ("/latest", "application/json;q=0", Format::Html),
            (
                "/latest",
                "application/rss+xml, application/json;q=0.9",
                Format::Rss,
            ),
            ("/latest.json", "text/html", Format::Json),
            ("/latest.rss", "application/json", Format::Rss),
            ("/programme.ics", "text/html", Format::Ics),
            ("/.json", "text/html", Format::Html),
        ];
        for (path, value, expected) in table {
            assert_eq!(Format::of(path, &accept(value)), expected, "{path} {value}");
        }
    }

    /// What the routes see of a request.
    async fn seen(request: Request) -> Response {
        let endpoint = make(|request: Request| async move {
            let format = request.data::<Format>().copied().map(Format::name);
            let suffix = request.data::<Suffix>().is_some();
            format!("{} {format:?} {suffix}", request.uri())
        });
        endpoint.with(Formats).get_response(request).await
    }

    async fn seen_text(request: Request) -> String {
        seen(request).await.into_body().into_string().await.unwrap()
    }

    fn get(uri: &'static str) -> Request {
        Request::builder().uri(Uri::from_static(uri)).finish()
    }

    #[tokio::test]
    async fn the_routes_see_the_address_without_its_suffix() {
        assert_eq!(
            seen_text(get("/t/a/1.json?page=2")).await,
            "/t/a/1?page=2 Some(\"json\") true"
        );
        assert_eq!(seen_text(get("/")).await, "/ Some(\"html\") false");
    }

    #[tokio::test]
    async fn a_trailing_slash_redirects_on_the_same_host() {
        for (from, to) in [
            ("/latest/?page=2", "/latest?page=2"),
            ("/latest//", "/latest"),
            ("//evil.example/", "/evil.example"),
            ("///", "/"),
        ] {
            let response = seen(get(from)).await;
            assert_eq!(response.status(), StatusCode::PERMANENT_REDIRECT, "{from}");
            assert_eq!(response.header("location"), Some(to), "{from}");
        }
    }
}
