//! What keeps browsers from being used against the people who sit in front of them: response
//! headers, the check where an unsafe request comes from, cookies.

use std::time::Duration;

use http::{
    HeaderMap, HeaderName, HeaderValue, Method,
    header::{
        CONTENT_SECURITY_POLICY, COOKIE, HOST, ORIGIN, REFERER, REFERRER_POLICY,
        STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
    },
};
use poem::{Endpoint, IntoResponse, Middleware, Request, Response, Result};
use url::Url;

use crate::platform::tokens;

/// Everything from this host and nothing inline: no script or style in a post could run even if it got
/// past the cleaner. Drawings are inline SVG, so `data:` is not needed.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
     manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
);

/// Middleware: adds the security headers to every answer, errors included. A header that the answer
/// has already stays (an embeddable page has a policy of its own).
#[derive(Clone, Debug)]
pub struct SecurityHeaders(Vec<(HeaderName, HeaderValue)>);

impl SecurityHeaders {
    /// For a site with that public address; HSTS only if it is https, as over http it is ignored and
    /// a site that is not on TLS yet must not promise it.
    pub fn new(public: &Url) -> Self {
        let mut headers = vec![
            (CONTENT_SECURITY_POLICY, POLICY),
            (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
            // Addresses hold tokens of invitations: no other site gets to see them. Our own forms still send
            // the origin that `origin_check` reads.
            (REFERRER_POLICY, HeaderValue::from_static("same-origin")),
            (
                HeaderName::from_static("permissions-policy"),
                HeaderValue::from_static(
                    "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
                ),
            ),
            (
                HeaderName::from_static("cross-origin-opener-policy"),
                HeaderValue::from_static("same-origin"),
            ),
        ];
        if public.scheme() == "https" {
            // A year; subdomains are not ours to decide about.
            let value = HeaderValue::from_static("max-age=31536000");
            headers.push((STRICT_TRANSPORT_SECURITY, value));
        }
        Self(headers)
    }
}

/// See [`SecurityHeaders`].
pub struct Secured<E> {
    headers: Vec<(HeaderName, HeaderValue)>,
    inner: E,
}

impl<E: Endpoint> Middleware<E> for SecurityHeaders {
    type Output = Secured<E>;

    fn transform(&self, inner: E) -> Self::Output {
        let headers = self.0.clone();
        Secured { headers, inner }
    }
}

impl<E: Endpoint> Endpoint for Secured<E> {
    type Output = Response;

    async fn call(&self, request: Request) -> Result<Response> {
        let mut response = match self.inner.call(request).await {
            Ok(response) => response.into_response(),
            Err(error) => error.into_response(),
        };
        for (name, value) in &self.headers {
            response
                .headers_mut()
                .entry(name)
                .or_insert_with(|| value.clone());
        }
        Ok(response)
    }
}

/// Where a request comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// From our own pages, by the user's hand, or it changes nothing.
    Same,
    /// From another site. Refuse it.
    Foreign,
    /// The browser hides it. Accept it only with the session's token; without a session it is foreign: whoever is made to
    /// sign in with somebody else's account writes in that account from then on.
    Hidden,
    /// Nothing is said, as programs do and browsers never do. Accept it with the session's token, or without a session.
    Unknown,
}

/// Judges where a request comes from. `public` is the site's own address.
///
/// `Sec-Fetch-Site` is set by the browser and cannot be set by a page. Browsers without it (and plain http, where
/// it is not sent) send `Origin` with every POST, older ones at least `Referer`. Our own origin is the public
/// address, or the host the request was sent to, so that a site under test or behind a second name works.
pub fn origin_check(method: &Method, headers: &HeaderMap, public: &Url) -> Verdict {
    if method.is_safe() {
        return Verdict::Same;
    }
    let text = |name: HeaderName| {
        headers
            .get(name)
            .map(|value| value.to_str().unwrap_or_default())
    };
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return match site {
            "same-origin" | "none" => Verdict::Same,
            _ => Verdict::Foreign,
        };
    }
    match text(ORIGIN).or_else(|| text(REFERER)) {
        None => Verdict::Unknown,
        // From a frame without an origin on any site, and from our own pages when an extension hides where they are.
        Some("null") => Verdict::Hidden,
        Some(from) => match Url::parse(from) {
            Ok(from) if from.origin() == public.origin() || is_host(&from, text(HOST)) => {
                Verdict::Same
            }
            _ => Verdict::Foreign,
        },
    }
}

fn is_host(from: &Url, host: Option<&str>) -> bool {
    // Parsing makes both the same in letters and default port.
    let host = host.and_then(|host| Url::parse(&format!("{}://{host}", from.scheme())).ok());
    from.has_host() && host.is_some_and(|host| host.origin() == from.origin())
}

/// How one cookie is named, set, read and removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CookieRules {
    name: &'static str,
    secure: bool,
}

/// A character that would end the cookie's value, or a value that no header can hold.
#[derive(Debug, thiserror::Error)]
#[error("the value does not fit into a cookie")]
pub struct NotACookie;

impl CookieRules {
    /// The session's cookie. On https its name has the prefix by which browsers hold us to `Secure`, `Path=/` and
    /// no `Domain` (RFC 6265bis §4.1.3), so no neighbour under the same domain can set it.
    pub fn session(public: &Url) -> Self {
        match public.scheme() {
            "https" => Self {
                name: "__Host-plenum",
                secure: true,
            },
            _ => Self {
                name: "plenum",
                secure: false,
            },
        }
    }

    /// A cookie that holds a choice and no secret, such as the language.
    pub fn choice(name: &'static str, public: &Url) -> Self {
        let secure = public.scheme() == "https";
        Self { name, secure }
    }

    /// Its name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The value for `Set-Cookie`. No `lifetime`: it ends with the browser's session.
    ///
    /// # Errors
    /// [`NotACookie`] for a value with spaces, quotes, commas, semicolons, backslashes or anything but ASCII.
    pub fn set(&self, value: &str, lifetime: Option<Duration>) -> Result<HeaderValue, NotACookie> {
        let fits = |byte: u8| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte);
        if !value.bytes().all(fits) {
            return Err(NotACookie);
        }
        let mut cookie = format!("{}={value}; Path=/; HttpOnly; SameSite=Lax", self.name);
        if self.secure {
            cookie.push_str("; Secure");
        }
        if let Some(lifetime) = lifetime {
            cookie.push_str(&format!("; Max-Age={}", lifetime.as_secs()));
        }
        HeaderValue::from_str(&cookie).map_err(|_| NotACookie)
    }

    /// The value for `Set-Cookie` that removes it.
    ///
    /// # Errors
    /// [`NotACookie`] if its name does not fit into a header.
    pub fn remove(&self) -> Result<HeaderValue, NotACookie> {
        self.set("", Some(Duration::ZERO))
    }

    /// Its value in a request.
    pub fn read<'h>(&self, headers: &'h HeaderMap) -> Option<&'h str> {
        cookie(headers, self.name)
    }
}

/// Whether a request has a cookie of that name whose value can be the secret of a session. What cannot be one is no
/// cookie: else anything made up would have pages made that readers share.
pub fn has_token(headers: &HeaderMap, name: &str) -> bool {
    cookie(headers, name).is_some_and(tokens::has_shape)
}

/// HTTP/2 may split cookies over several lines (RFC 9113 §8.2.3). Cookies of neighbours on the same host may hold any
/// bytes, so only the value that is asked for has to be text.
fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let lines = headers.get_all(COOKIE).into_iter();
    let mut pairs = lines.flat_map(|line| line.as_bytes().split(|byte| *byte == b';'));
    pairs.find_map(|pair| {
        let pair = pair.trim_ascii();
        let value = pair.strip_prefix(name.as_bytes())?.strip_prefix(b"=")?;
        str::from_utf8(value).ok()
    })
}

#[cfg(test)]
mod tests;
