//! HTTP by hand: exactly these lines and no other, for what no browser would send.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::{Method, StatusCode};

use crate::support::browser::{Answer, Browser};
use crate::support::cookies::Cookie;

/// A request with headers of the case's own choice.
#[derive(Clone, Debug)]
pub(crate) struct Wire {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Wire {
    pub(crate) fn get(target: &str) -> Self {
        Self::of("GET", target)
    }

    pub(crate) fn of(method: &str, target: &str) -> Self {
        Self {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    /// A form with these fields.
    pub(crate) fn post(target: &str, fields: &[(&str, &str)]) -> Self {
        let body = serde_urlencoded::to_string(fields).expect("pairs of text");
        Self::of("POST", target)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body.into_bytes())
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn headers(self, headers: &[(&str, &str)]) -> Self {
        headers
            .iter()
            .fold(self, |wire, (name, value)| wire.header(name, value))
    }

    pub(crate) fn body(mut self, body: Vec<u8>) -> Self {
        self.body = body;
        self
    }

    /// Sends it with the cookies that this browser holds.
    #[track_caller]
    pub(crate) fn send_as(self, browser: &Browser) -> Answer {
        let cookies = browser.cookies();
        self.send_with(browser, &cookies)
    }

    /// Sends it with these cookies, whoever they were given to.
    #[track_caller]
    pub(crate) fn send_with(self, browser: &Browser, cookies: &[Cookie]) -> Answer {
        let pairs: Vec<_> = cookies
            .iter()
            .map(|cookie| format!("{}={}", cookie.name, cookie.value))
            .collect();
        let wire = if pairs.is_empty() {
            self
        } else {
            self.header("cookie", &pairs.join("; "))
        };
        wire.send(browser.home().as_str())
    }

    /// Sends it to a forum, as `http://127.0.0.1:8080/`.
    #[track_caller]
    pub(crate) fn send(self, home: &str) -> Answer {
        let host = home.trim_start_matches("http://").trim_end_matches('/');
        let mut head = format!("{} {} HTTP/1.1\r\n", self.method, self.target);
        let is_given = |name: &str| self.headers.iter().any(|(given, _)| given == name);
        if !is_given("host") {
            head.push_str(&format!("host: {host}\r\n"));
        }
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let length = self.body.len();
        head.push_str(&format!(
            "content-length: {length}\r\nconnection: close\r\n\r\n"
        ));
        let mut stream = TcpStream::connect(host).expect("a forum that listens");
        stream
            .set_read_timeout(Some(Duration::from_secs(60)))
            .expect("a time-out");
        stream.write_all(head.as_bytes()).expect("a sent head");
        // A body that is refused may not be read to its end.
        let _refused = stream.write_all(&self.body);
        let mut bytes = Vec::new();
        let _reset = stream.read_to_end(&mut bytes);
        read(&self.method, &bytes)
            .unwrap_or_else(|| panic!("{head}no answer: {}", String::from_utf8_lossy(&bytes)))
    }
}

fn read(method: &str, bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?;
    let mut headers = HeaderMap::new();
    for line in lines {
        let (name, value) = line.split_once(':')?;
        headers.append(
            HeaderName::from_bytes(name.as_bytes()).ok()?,
            HeaderValue::from_str(value.trim()).ok()?,
        );
    }
    let body = &bytes[end + 4..];
    let chunked = headers
        .get("transfer-encoding")
        .is_some_and(|coding| coding == "chunked");
    let body = if chunked && method != Method::HEAD.as_str() {
        joined(body)?
    } else {
        body.to_vec()
    };
    Some(Answer {
        status: StatusCode::from_bytes(status.as_bytes()).ok()?,
        headers,
        body,
    })
}

/// The chunks of a body in one piece.
fn joined(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = rest.windows(2).position(|two| two == b"\r\n")?;
        let size = std::str::from_utf8(&rest[..line]).ok()?;
        let size = usize::from_str_radix(size.split(';').next()?, 16).ok()?;
        let start = line + 2;
        if size == 0 {
            return Some(body);
        }
        body.extend_from_slice(rest.get(start..start + size)?);
        rest = rest.get(start + size + 2..)?;
    }
}
