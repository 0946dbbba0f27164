//! The cookies of one browser.

use url::Url;

use crate::support::clock::HandClock;

#[derive(Clone, Debug)]
pub(crate) struct Cookie {
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) host: String,
    pub(crate) path: String,
    /// Seconds since 1970; a cookie of the session has none.
    pub(crate) ends: Option<i64>,
    pub(crate) http_only: bool,
    pub(crate) same_site: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct Jar {
    cookies: Vec<Cookie>,
    clock: HandClock,
}

impl Jar {
    pub(crate) fn new(clock: HandClock) -> Self {
        Self {
            cookies: Vec::new(),
            clock,
        }
    }

    /// The same cookies under another clock.
    pub(crate) fn at(&self, clock: HandClock) -> Self {
        Self {
            cookies: self.cookies.clone(),
            clock,
        }
    }

    /// Takes one `Set-Cookie` of an answer from this address.
    pub(crate) fn take(&mut self, header: &str, from: &Url) {
        let now = self.clock.seconds();
        let Some(cookie) = parse(header, from, now) else {
            return;
        };
        self.cookies.retain(|old| {
            (&old.name, &old.host, &old.path) != (&cookie.name, &cookie.host, &cookie.path)
        });
        if cookie.ends.is_none_or(|ends| ends > now) {
            self.cookies.push(cookie);
        }
    }

    /// The `Cookie` header for a request to this address, if there is one to send.
    pub(crate) fn header(&self, to: &Url) -> Option<String> {
        let mut matching: Vec<_> = self
            .current()
            .into_iter()
            .filter(|cookie| goes_to(cookie, to))
            .collect();
        // The longest path goes first.
        matching.sort_by_key(|cookie| std::cmp::Reverse(cookie.path.len()));
        let pairs: Vec<_> = matching
            .iter()
            .map(|cookie| format!("{}={}", cookie.name, cookie.value))
            .collect();
        (!pairs.is_empty()).then(|| pairs.join("; "))
    }

    /// What has not run out yet.
    pub(crate) fn current(&self) -> Vec<Cookie> {
        let now = self.clock.seconds();
        self.cookies
            .iter()
            .filter(|cookie| cookie.ends.is_none_or(|ends| ends > now))
            .cloned()
            .collect()
    }

    /// Closing the browser forgets what was for one session only.
    pub(crate) fn close(&mut self) {
        self.cookies.retain(|cookie| cookie.ends.is_some());
    }
}

fn goes_to(cookie: &Cookie, to: &Url) -> bool {
    let path = to.path();
    let below = path.strip_prefix(cookie.path.as_str());
    to.host_str() == Some(&cookie.host)
        && below.is_some_and(|rest| {
            rest.is_empty() || rest.starts_with('/') || cookie.path.ends_with('/')
        })
}

/// Reads a cookie as a browser does: what a browser would refuse is nothing.
fn parse(header: &str, from: &Url, now: i64) -> Option<Cookie> {
    let mut parts = header.split(';').map(str::trim);
    let (name, value) = parts.next()?.split_once('=')?;
    let mut cookie = Cookie {
        name: name.trim().to_owned(),
        value: value.trim().to_owned(),
        host: from.host_str()?.to_owned(),
        path: folder_of(from.path()),
        ends: None,
        http_only: false,
        same_site: None,
    };
    let mut max_age = None;
    let mut secure = false;
    for part in parts {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        match key.to_ascii_lowercase().as_str() {
            "path" if value.starts_with('/') => cookie.path = value.to_owned(),
            "max-age" => max_age = value.parse::<i64>().ok(),
            "expires" => cookie.ends = moment(value),
            "httponly" => cookie.http_only = true,
            "samesite" => cookie.same_site = Some(value.to_owned()),
            "secure" => secure = true,
            _ => {}
        }
    }
    if let Some(seconds) = max_age {
        cookie.ends = Some(now.saturating_add(seconds));
    }
    // Over plain HTTP a browser takes neither a secure cookie nor a name that promises one.
    let refused = from.scheme() != "https" && (secure || name.starts_with("__"));
    (!refused).then_some(cookie)
}

fn folder_of(path: &str) -> String {
    match path.rfind('/') {
        Some(0) | None => "/".to_owned(),
        Some(end) => path[..end].to_owned(),
    }
}

fn moment(date: &str) -> Option<i64> {
    jiff::fmt::rfc2822::parse(date)
        .ok()
        .map(|moment| moment.timestamp().as_second())
}
