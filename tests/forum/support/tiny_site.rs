//! A web site of a few lines, to try browsers on.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// What was asked.
pub(crate) struct Asked {
    pub(crate) method: String,
    /// Path and query.
    pub(crate) target: String,
    /// `name: value`, a line each, names in small letters.
    pub(crate) headers: String,
    pub(crate) body: String,
}

impl Asked {
    pub(crate) fn header(&self, name: &str) -> &str {
        let found = self
            .headers
            .lines()
            .filter_map(|line| line.split_once(": "))
            .find(|(header, _)| *header == name);
        found.map_or("", |(_, value)| value)
    }
}

pub(crate) struct TinySite {
    address: SocketAddr,
    stopped: Arc<AtomicBool>,
}

/// Status, headers (a line each) and body.
pub(crate) type Told = (u16, String, String);

impl TinySite {
    pub(crate) fn answering(answer: impl Fn(&Asked) -> Told + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("a bound address");
        let stopped = Arc::new(AtomicBool::new(false));
        let answer = Arc::new(answer);
        let over = stopped.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if over.load(Ordering::SeqCst) {
                    return;
                }
                let answer = answer.clone();
                std::thread::spawn(move || drop(serve(&stream, &*answer)));
            }
        });
        Self { address, stopped }
    }

    /// A page for every path, and nothing else.
    pub(crate) fn of(pages: &'static [(&'static str, &'static str)]) -> Self {
        Self::answering(move |asked| {
            let path = asked.target.split('?').next().unwrap_or_default();
            match pages.iter().find(|(known, _)| *known == path) {
                Some((_, body)) => page(body),
                None => (
                    404,
                    "Content-Type: text/plain".into(),
                    "no such page".into(),
                ),
            }
        })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for TinySite {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        drop(TcpStream::connect(self.address));
    }
}

/// An HTML page with this body.
pub(crate) fn page(body: &str) -> Told {
    let html = format!(
        "<!doctype html><html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\"><title>Tiny</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"></head><body>{body}</body></html>"
    );
    (200, "Content-Type: text/html; charset=utf-8".into(), html)
}

/// A redirect.
pub(crate) fn redirect(status: u16, to: &str) -> Told {
    (status, format!("Location: {to}"), String::new())
}

fn serve(stream: &TcpStream, answer: &impl Fn(&Asked) -> Told) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    let mut lines = BufReader::new(stream);
    let mut first = String::new();
    lines.read_line(&mut first)?;
    let mut words = first.split_whitespace().map(ToOwned::to_owned);
    let (method, target) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    let mut asked = Asked {
        method,
        target,
        headers: String::new(),
        body: String::new(),
    };
    loop {
        let mut line = String::new();
        lines.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(':') else {
            break;
        };
        asked.headers.push_str(&format!(
            "{}: {}\n",
            name.to_ascii_lowercase(),
            value.trim()
        ));
    }
    let length = asked.header("content-length").parse().unwrap_or(0);
    let mut body = vec![0; length];
    lines.read_exact(&mut body)?;
    asked.body = String::from_utf8_lossy(&body).into_owned();
    let (status, headers, body) = answer(&asked);
    let headers = if headers.is_empty() {
        headers
    } else {
        format!("{}\r\n", headers.replace('\n', "\r\n"))
    };
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} x\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n"
    );
    (&mut &*stream).write_all(&[head.as_bytes(), body.as_bytes()].concat())
}
