//! The pages that are kept, and how they are answered.

use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderValue, Method, Response, StatusCode, Uri,
    header::{
        AUTHORIZATION, CACHE_CONTROL, CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE,
        DATE, ETAG, TRANSFER_ENCODING, VARY,
    },
};
use moka::sync::Cache;

use crate::platform::{
    encoding::{
        kept::{Form, Kept, PAGES, has_tag},
        negotiation::{Accepted, Encoding, is_text},
    },
    format::Format,
    pages::{
        flights::Flights,
        versions::{Scope, Seq, Versions},
    },
    security::has_token,
    server::accept::Front,
};

/// An address longer than this is no page of ours and is not kept.
const LONGEST_ADDRESS: usize = 1024;

/// Browsers and proxies may keep the page but ask each time, which a 304 answers.
const ASK_EACH_TIME: HeaderValue = HeaderValue::from_static("public, no-cache");

const VARIES: HeaderValue =
    HeaderValue::from_static("Accept, Accept-Encoding, Accept-Language, Cookie");

/// Chooses the language of a page: from the address, a cookie, `Accept-Language`. It returns one of the codes
/// that the interface has.
pub type Language = dyn Fn(&Uri, &HeaderMap) -> &'static str + Send + Sync;

/// Response extension by which a handler allows its page to be kept: the page is the same for everybody
/// without a session (in one language and format) until one of these scopes is touched. Name all that
/// the page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cacheable {
    /// What the page shows; [`Scope::Everything`] is always meant.
    pub scopes: Vec<Scope>,
}

/// Whole pages for readers without a session; see [`crate::platform::pages`].
pub struct PageCache {
    pages: Cache<String, Arc<Page>>,
    /// The versions that the pages are checked against.
    pub(crate) versions: Arc<Versions>,
    pub(crate) flights: Arc<Flights>,
    language: Box<Language>,
    session_cookie: &'static str,
}

impl PageCache {
    /// A cache of at most `bytes` bytes, for requests without a [secret](has_token) in the cookie of that name.
    pub fn new(
        bytes: u64,
        versions: Arc<Versions>,
        session_cookie: &'static str,
        language: impl Fn(&Uri, &HeaderMap) -> &'static str + Send + Sync + 'static,
    ) -> Self {
        let pages = Cache::builder()
            .max_capacity(bytes)
            .weigher(|key: &String, page: &Arc<Page>| {
                u32::try_from(key.len() + page.weight()).unwrap_or(u32::MAX)
            })
            .build();
        Self {
            pages,
            versions,
            flights: Arc::default(),
            language: Box::new(language),
            session_cookie,
        }
    }

    /// The key of the page that is asked for; none if it is not to be kept: another method, a session,
    /// credentials, an overlong address.
    pub(crate) fn key(&self, method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<String> {
        let readable = matches!(*method, Method::GET | Method::HEAD);
        let address = uri.path_and_query()?.as_str();
        if !readable
            || address.len() > LONGEST_ADDRESS
            || headers.contains_key(AUTHORIZATION)
            || has_token(headers, self.session_cookie)
        {
            return None;
        }
        let language = (self.language)(uri, headers);
        let format = Format::of(uri.path(), headers).name();
        // A space stands in no address, so no two keys run together.
        let mut key = String::with_capacity(address.len() + 16);
        for part in [language, " ", format, " ", address] {
            key.push_str(part);
        }
        Some(key)
    }

    /// The page under that key if it is still true.
    pub(crate) fn fresh(&self, key: &str) -> Option<Arc<Page>> {
        let page = self.pages.get(key)?;
        self.versions
            .fresh(page.since, &page.scopes)
            .then_some(page)
    }

    /// Keeps a page, unless it was outlived while it was being made.
    pub(crate) fn keep(&self, key: String, page: &Arc<Page>) {
        if self.versions.fresh(page.since, &page.scopes) {
            self.pages.insert(key, Arc::clone(page));
        }
    }
}

impl Front for PageCache {
    fn answer(&self, method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<Response<Bytes>> {
        let key = self.key(method, uri, headers)?;
        let page = self.fresh(&key)?;
        let encoding = Accepted::of(headers).best();
        let form = page.body.ready(encoding)?;
        // Cached answers have no line in the log by default: at 60 000 a second it would cost more than they do.
        tracing::debug!(%method, path = uri.path(), "answered from kept pages");
        Some(page.answer(form, method, headers))
    }
}

/// One kept page.
pub(crate) struct Page {
    since: Seq,
    scopes: Vec<Scope>,
    headers: HeaderMap,
    described: Described,
    /// The page in all its codings.
    pub(crate) body: Kept,
}

/// The headers of each form, as soon as it was sent once.
#[derive(Default)]
struct Described {
    identity: OnceLock<HeaderMap>,
    gzip: OnceLock<HeaderMap>,
    brotli: OnceLock<HeaderMap>,
}

impl Page {
    /// A page made from what was true at `since` or later.
    pub(crate) fn new(since: Seq, scopes: Vec<Scope>, mut headers: HeaderMap, body: Bytes) -> Self {
        for of_one_answer in [
            CACHE_CONTROL,
            CONNECTION,
            CONTENT_LENGTH,
            DATE,
            ETAG,
            TRANSFER_ENCODING,
            VARY,
        ] {
            headers.remove(of_one_answer);
        }
        headers.insert(CACHE_CONTROL, ASK_EACH_TIME);
        headers.insert(VARY, VARIES);
        let content_type = headers.get(CONTENT_TYPE);
        let text = content_type
            .and_then(|value| value.to_str().ok())
            .is_some_and(is_text);
        Self {
            since,
            scopes,
            headers,
            described: Described::default(),
            body: Kept::new(body, text.then_some(PAGES)),
        }
    }

    /// The answer in that form: 304 if the client has it already (RFC 9110 §13.1.2), else 200.
    pub(crate) fn answer(
        &self,
        form: Form,
        method: &Method,
        request: &HeaderMap,
    ) -> Response<Bytes> {
        let etag = self.body.etag(form.encoding);
        if has_tag(request, etag) {
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            let headers = response.headers_mut();
            headers.insert(ETAG, etag.clone());
            headers.insert(CACHE_CONTROL, ASK_EACH_TIME);
            headers.insert(VARY, VARIES);
            return response;
        }
        let headers = self.headers(&form).clone();
        let mut response = Response::new(if method == Method::HEAD {
            Bytes::new()
        } else {
            form.bytes
        });
        *response.headers_mut() = headers;
        response
    }

    /// All headers of that form, put together once.
    fn headers(&self, form: &Form) -> &HeaderMap {
        let place = match form.encoding {
            Encoding::Identity => &self.described.identity,
            Encoding::Gzip => &self.described.gzip,
            Encoding::Brotli => &self.described.brotli,
        };
        place.get_or_init(|| {
            let mut headers = self.headers.clone();
            headers.insert(ETAG, self.body.etag(form.encoding).clone());
            headers.insert(CONTENT_LENGTH, form.bytes.len().into());
            if let Some(encoding) = form.encoding.header() {
                headers.insert(CONTENT_ENCODING, encoding);
            }
            headers
        })
    }

    /// Bytes in memory: the page, its compressed forms (about a quarter each), headers and bookkeeping.
    fn weight(&self) -> usize {
        self.body.len() * 3 / 2 + self.headers.len() * 256 + self.scopes.len() * 16 + 512
    }
}
