//! A browser without script: it keeps cookies, follows links and redirects, and sends forms as browsers do.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::header::{HeaderMap, HeaderName, HeaderValue, LOCATION, SET_COOKIE};
use http::{Method, StatusCode};
use url::Url;

use crate::support::clock::HandClock;
use crate::support::cookies::{Cookie, Jar};
use crate::support::page::Page;

/// Browsers stop somewhere too.
const REDIRECTS: usize = 10;

/// May be cloned: the clones are the same browser, also on other threads.
#[derive(Clone)]
pub(crate) struct Browser {
    home: Url,
    agent: ureq::Agent,
    jar: Arc<Mutex<Jar>>,
    headers: Arc<Mutex<HeaderMap>>,
}

/// A request that is ready to go, also from another thread.
#[derive(Clone, Debug)]
pub(crate) struct Sending {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) content_type: Option<String>,
    pub(crate) body: Vec<u8>,
    /// The page it comes from, if it comes from one.
    pub(crate) from: Option<Url>,
}

/// An answer as it came, redirects not followed: for what pages do not show.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Browser {
    /// A new browser at this forum, as `http://127.0.0.1:8080`.
    pub(crate) fn at(home: &str, clock: HandClock) -> Self {
        let config = ureq::Agent::config_builder()
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .allow_non_standard_methods(true)
            .proxy(None)
            .accept_encoding("identity")
            .user_agent("Mozilla/5.0 (plain forms)")
            .timeout_global(Some(Duration::from_secs(60)))
            .build();
        let mut headers = HeaderMap::new();
        headers.insert("accept-language", HeaderValue::from_static("en"));
        headers.insert(
            "accept",
            HeaderValue::from_static("text/html,application/xhtml+xml,*/*;q=0.8"),
        );
        Self {
            home: Url::parse(home).expect("the address of a forum"),
            agent: config.new_agent(),
            jar: Arc::new(Mutex::new(Jar::new(clock))),
            headers: Arc::new(Mutex::new(headers)),
        }
    }

    /// The same browser with the same cookies at a forum that has moved.
    pub(crate) fn moved(&self, home: &str, clock: HandClock) -> Self {
        let moved = Self::at(home, clock.clone());
        *moved.jar.lock().expect("the jar") = self.jar.lock().expect("the jar").at(clock);
        moved
    }

    /// Sends this header from now on: `browser.always("accept-language", "ar")`.
    pub(crate) fn always(&self, name: &'static str, value: &str) {
        let value = HeaderValue::from_str(value).expect("a header's value");
        self.headers
            .lock()
            .expect("the headers")
            .insert(HeaderName::from_static(name), value);
    }

    pub(crate) fn home(&self) -> &Url {
        &self.home
    }

    /// Opens an address: a path of this forum, or a whole URL as letters hold them.
    #[track_caller]
    pub(crate) fn visit(&self, address: &str) -> Page {
        self.open(Sending::get(self.address(address)))
    }

    /// The answer to a GET as it comes, with no redirect followed.
    #[track_caller]
    pub(crate) fn fetch(&self, address: &str) -> Answer {
        self.send(&Sending::get(self.address(address)))
    }

    #[track_caller]
    pub(crate) fn address(&self, address: &str) -> Url {
        self.home
            .join(address)
            .unwrap_or_else(|error| panic!("{address:?} is no address: {error}"))
    }

    /// Sends a request and follows where it leads. A redirect to another host ends at that redirect.
    #[track_caller]
    pub(crate) fn open(&self, mut sending: Sending) -> Page {
        for _ in 0..=REDIRECTS {
            let answer = self.send(&sending);
            match self.next(&sending, &answer) {
                Some(next) => sending = next,
                None => return Page::new(self.clone(), sending.url, answer),
            }
        }
        panic!(
            "more than {REDIRECTS} redirects, the last to {}",
            sending.url
        )
    }

    fn next(&self, sending: &Sending, answer: &Answer) -> Option<Sending> {
        let keeps_method = match answer.status.as_u16() {
            301..=303 => false,
            307 | 308 => true,
            _ => return None,
        };
        let location = answer.headers.get(LOCATION)?.to_str().ok()?;
        let mut url = sending.url.join(location).ok()?;
        if url.fragment().is_none() {
            url.set_fragment(sending.url.fragment());
        }
        if url.origin() != sending.url.origin() {
            return None;
        }
        if keeps_method {
            return Some(Sending {
                url,
                ..sending.clone()
            });
        }
        let from = sending.from.clone();
        let method = if sending.method == Method::HEAD {
            Method::HEAD
        } else {
            Method::GET
        };
        Some(Sending {
            method,
            from,
            ..Sending::get(url)
        })
    }

    /// Sends one request, with cookies, and takes the cookies of the answer.
    #[track_caller]
    pub(crate) fn send(&self, sending: &Sending) -> Answer {
        let request = self.request(sending);
        let answer = if sending.body.is_empty() && sending.content_type.is_none() {
            self.agent.run(request.map(|_| ()))
        } else {
            self.agent.run(request)
        };
        let answer =
            answer.unwrap_or_else(|error| panic!("{} {}: {error}", sending.method, sending.url));
        let (parts, body) = answer.into_parts();
        let body = body.into_with_config().limit(64 << 20).read_to_vec();
        let body =
            body.unwrap_or_else(|error| panic!("{} {}: {error}", sending.method, sending.url));
        let mut jar = self.jar.lock().expect("the jar");
        for header in parts.headers.get_all(SET_COOKIE) {
            jar.take(header.to_str().expect("a cookie in ASCII"), &sending.url);
        }
        Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }

    fn request(&self, sending: &Sending) -> http::Request<Vec<u8>> {
        let mut url = sending.url.clone();
        url.set_fragment(None);
        let mut request = http::Request::new(sending.body.clone());
        *request.method_mut() = sending.method.clone();
        *request.uri_mut() = url.as_str().parse().expect("a URL is a URI");
        let headers = request.headers_mut();
        headers.extend(self.headers.lock().expect("the headers").clone());
        let mut set = |name, value: &str| {
            headers.insert(
                HeaderName::from_static(name),
                HeaderValue::from_str(value).expect("a header's value"),
            );
        };
        if let Some(content_type) = &sending.content_type {
            set("content-type", content_type);
        }
        if let Some(from) = &sending.from {
            let mut referrer = from.clone();
            referrer.set_fragment(None);
            set("referer", referrer.as_str());
            let own = from.origin() == url.origin();
            set(
                "sec-fetch-site",
                if own { "same-origin" } else { "cross-site" },
            );
            if !sending.method.is_safe() {
                set("origin", &from.origin().ascii_serialization());
            }
        } else {
            set("sec-fetch-site", "none");
        }
        set("sec-fetch-mode", "navigate");
        set("sec-fetch-dest", "document");
        if let Some(cookies) = self.jar.lock().expect("the jar").header(&url) {
            set("cookie", &cookies);
        }
        request
    }

    /// The cookies it holds.
    pub(crate) fn cookies(&self) -> Vec<Cookie> {
        self.jar.lock().expect("the jar").current()
    }

    /// Closes it and opens it again: only cookies with an end of their own stay.
    pub(crate) fn reopen(&self) {
        self.jar.lock().expect("the jar").close();
    }
}

impl Sending {
    pub(crate) fn get(url: Url) -> Self {
        Self {
            method: Method::GET,
            url,
            content_type: None,
            body: Vec::new(),
            from: None,
        }
    }

    /// A POST of fields that no page offers: for what only programs and attackers send.
    pub(crate) fn post(url: Url, fields: &[(&str, &str)]) -> Self {
        let body = serde_urlencoded::to_string(fields)
            .expect("pairs of text")
            .into_bytes();
        let content_type = Some("application/x-www-form-urlencoded".to_owned());
        Self {
            method: Method::POST,
            url,
            content_type,
            body,
            from: None,
        }
    }
}

impl Answer {
    #[track_caller]
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body read as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("no JSON: {error}\n{}", self.text()))
    }
}
