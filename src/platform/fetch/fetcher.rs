//! Asking another site for one thing.

use std::sync::Arc;
use std::time::Duration;

use jiff::fmt::rfc2822;
use reqwest::header::{
    ACCEPT, AUTHORIZATION, CONTENT_ENCODING, DATE, ETAG, HeaderMap, HeaderName, HeaderValue,
    IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, LOCATION, RETRY_AFTER,
};
use reqwest::{Client, Response, StatusCode, redirect};
use rustls::{ClientConfig, RootCertStore};
use url::Url;

use crate::platform::fetch::fault::Fault;
use crate::platform::fetch::guard::{Guard, Lookup, host_of, system_lookup};
use crate::platform::networks::Networks;

/// Who asks.
const USER_AGENT: &str = concat!("Plenum/", env!("CARGO_PKG_VERSION"));

/// Redirects that are followed for one question.
const REDIRECTS: usize = 5;

/// Bytes of a validator (`ETag`, `Last-Modified`) that is worth keeping.
const VALIDATOR: usize = 1024;

/// How long other sites may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Until a connection stands, the name looked up and TLS agreed on.
    pub connect: Duration,
    /// Until the last byte is here, redirects and all.
    pub whole: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            whole: Duration::from_secs(60),
        }
    }
}

/// Asks other sites; one for the whole process, because it keeps connections open for a while.
#[derive(Clone)]
pub struct Fetcher {
    client: Client,
    guard: Guard,
    limits: Limits,
}

/// One question.
#[derive(Clone)]
pub struct Ask {
    /// Where to; a fragment stays here.
    pub url: Url,
    /// The whole value of the header `Authorization`. It goes to the origin of `url` and to no other.
    pub authorization: Option<String>,
    /// The value of the header `Accept`.
    pub accept: &'static str,
    /// The `ETag` of what is known.
    pub etag: Option<String>,
    /// The `Last-Modified` of what is known.
    pub last_modified: Option<String>,
    /// Bytes of body that are taken at the most, decompressed.
    pub most: usize,
}

/// What a site said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// What is known is still right.
    Unchanged,
    /// Something new, or the same for a site that does not compare.
    Fetched(Fetched),
}

/// What a site gave, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// The bytes, decompressed.
    pub body: Vec<u8>,
    /// For the next [`Ask::etag`].
    pub etag: Option<String>,
    /// For the next [`Ask::last_modified`].
    pub last_modified: Option<String>,
    /// Where it came from after redirects.
    pub url: Url,
}

impl Ask {
    /// A question without a token, by somebody who knows nothing yet.
    #[must_use]
    pub fn new(url: Url, accept: &'static str, most: usize) -> Self {
        Self {
            url,
            authorization: None,
            accept,
            etag: None,
            last_modified: None,
            most,
        }
    }

    fn is_conditional(&self) -> bool {
        self.etag.is_some() || self.last_modified.is_some()
    }

    fn headers(&self) -> Result<HeaderMap, Fault> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static(self.accept));
        if let Some(authorization) = &self.authorization {
            let mut value = HeaderValue::from_str(authorization).map_err(|_| Fault::Token)?;
            value.set_sensitive(true);
            headers.insert(AUTHORIZATION, value);
        }
        // A validator that cannot be sent came from no header: without it the answer is only longer.
        let validators = [
            (IF_NONE_MATCH, &self.etag),
            (IF_MODIFIED_SINCE, &self.last_modified),
        ];
        for (name, validator) in validators {
            let value = validator.as_deref().map(HeaderValue::from_str);
            if let Some(Ok(value)) = value {
                headers.insert(name, value);
            }
        }
        Ok(headers)
    }
}

impl Fetcher {
    /// A fetcher that also asks `allowed` networks, which it would refuse.
    ///
    /// # Errors
    /// One sentence for the operator.
    pub fn new(allowed: Networks) -> Result<Self, String> {
        Self::with(allowed, Limits::default(), system_lookup())
    }

    /// The same with other limits and another way to look names up.
    ///
    /// # Errors
    /// One sentence for the operator.
    pub fn with(allowed: Networks, limits: Limits, lookup: Lookup) -> Result<Self, String> {
        let guard = Guard::new(allowed, lookup);
        let client = Client::builder()
            .user_agent(USER_AGENT)
            .redirect(redirect::Policy::none())
            .no_proxy()
            .referer(false)
            .http1_only()
            .dns_resolver(Arc::new(guard.clone()))
            .tls_backend_preconfigured(tls()?)
            .connect_timeout(limits.connect)
            .build()
            .map_err(|error| format!("cannot ask other sites: {error}"))?;
        Ok(Self {
            client,
            guard,
            limits,
        })
    }

    /// Asks, follows redirects, and takes the body.
    ///
    /// # Errors
    /// A [`Fault`], for every answer that is not wholly here.
    pub async fn fetch(&self, ask: &Ask) -> Result<Answer, Fault> {
        tokio::time::timeout(self.limits.whole, self.follow(ask))
            .await
            .unwrap_or(Err(Fault::TooSlow))
    }

    async fn follow(&self, ask: &Ask) -> Result<Answer, Fault> {
        let mut headers = ask.headers()?;
        let mut url = ask.url.clone();
        for _ in 0..=REDIRECTS {
            self.guard.check(&url)?;
            let asked = self.client.get(url.clone()).headers(headers.clone());
            let response = asked
                .send()
                .await
                .map_err(|error| Fault::of_connection(&error, host_of(&url)))?;
            let Some(next) = redirected(&response, &url)? else {
                return answer(response, ask, url).await;
            };
            // Once somebody else has had a say in where to go, the token stays at home for good.
            if next.origin() != url.origin() {
                headers.remove(AUTHORIZATION);
            }
            url = next;
        }
        Err(Fault::TooManyRedirects)
    }
}

/// TLS with the roots that browsers trust, built in, so that a bare container can use it as well.
fn tls() -> Result<ClientConfig, String> {
    let roots: RootCertStore = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| format!("cannot speak TLS: {error}"))?;
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}

/// Where an answer leads, if it is a redirect.
fn redirected(response: &Response, from: &Url) -> Result<Option<Url>, Fault> {
    let leads_on = matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308);
    let Some(location) = response.headers().get(LOCATION).filter(|_| leads_on) else {
        return Ok(None);
    };
    let location = String::from_utf8_lossy(location.as_bytes());
    let next = from.join(&location).map_err(|_| Fault::BadRedirect)?;
    Ok(Some(next))
}

async fn answer(response: Response, ask: &Ask, url: Url) -> Result<Answer, Fault> {
    match response.status() {
        // 203: a proxy on the way changed something; the body is whole all the same.
        StatusCode::OK | StatusCode::NON_AUTHORITATIVE_INFORMATION => {}
        StatusCode::NOT_MODIFIED if ask.is_conditional() => return Ok(Answer::Unchanged),
        status => return Err(refusal(status, response.headers())),
    }
    // What could be decompressed has lost this header.
    let coding = response.headers().get(CONTENT_ENCODING);
    if coding.is_some_and(|coding| coding != "identity") {
        return Err(Fault::Broken);
    }
    let etag = validator(response.headers(), &ETAG);
    let last_modified = validator(response.headers(), &LAST_MODIFIED);
    Ok(Answer::Fetched(Fetched {
        body: body(response, ask.most).await?,
        etag,
        last_modified,
        url,
    }))
}

/// The body, unless it is larger than `most` bytes: what comes after that is not even decompressed.
async fn body(mut response: Response, most: usize) -> Result<Vec<u8>, Fault> {
    let too_large = Fault::TooLarge { limit: most };
    let told = response.content_length().unwrap_or(0);
    if usize::try_from(told).is_ok_and(|told| told > most) {
        return Err(too_large);
    }
    let mut body = Vec::new();
    while let Some(chunk) = response
        .chunk()
        .await
        .map_err(|error| Fault::of_body(&error))?
    {
        if chunk.len() > most - body.len() {
            return Err(too_large);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

fn refusal(status: StatusCode, headers: &HeaderMap) -> Fault {
    let wait = retry_after(headers);
    match status {
        StatusCode::TOO_MANY_REQUESTS => Fault::Throttled { wait },
        StatusCode::SERVICE_UNAVAILABLE if wait.is_some() => Fault::Throttled { wait },
        status => Fault::Status {
            code: status.as_u16(),
        },
    }
}

/// How long a site asks to wait: seconds, or a date, which is read by the site's own clock because ours may be another.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let then = rfc2822::parse(text).ok()?.timestamp();
    let now = rfc2822::parse(headers.get(DATE)?.to_str().ok()?).ok()?;
    let wait = then.duration_since(now.timestamp());
    Some(Duration::try_from(wait).unwrap_or_default())
}

fn validator(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let text = headers.get(name)?.to_str().ok()?;
    (text.len() <= VALIDATOR).then(|| text.to_owned())
}
