use std::sync::{
    Arc,
    atomic::{AtomicU64, AtomicUsize, Ordering},
};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, Method, Uri};
use poem::{Endpoint, EndpointExt, Request, Response, endpoint::make};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::platform::{
    pages::{
        cache::{Cacheable, PageCache},
        keep::Keep,
        versions::{Scope, Versions},
    },
    server::{
        accept::{Front, serve},
        closing::signal,
        limits::Limits,
    },
};

/// A site of one item whose page shows a number.
struct Site {
    versions: Arc<Versions>,
    number: Arc<AtomicU64>,
    renderings: Arc<AtomicUsize>,
    cache: Arc<PageCache>,
}

impl Site {
    fn new() -> Self {
        let versions = Arc::new(Versions::default());
        let french =
            |headers: &HeaderMap| headers.get("accept-language").is_some_and(|l| l == "fr");
        let language =
            move |_: &Uri, headers: &HeaderMap| if french(headers) { "fr" } else { "en" };
        Self {
            cache: Arc::new(PageCache::new(
                1 << 20,
                Arc::clone(&versions),
                "plenum",
                language,
            )),
            versions,
            number: Arc::default(),
            renderings: Arc::default(),
        }
    }

    fn endpoint(&self) -> impl Endpoint<Output = Response> + use<> {
        let (number, renderings) = (Arc::clone(&self.number), Arc::clone(&self.renderings));
        let page = make(move |request: Request| {
            let (number, renderings) = (Arc::clone(&number), Arc::clone(&renderings));
            async move {
                let read = number.load(Ordering::SeqCst);
                renderings.fetch_add(1, Ordering::SeqCst);
                tokio::task::yield_now().await;
                let text = format!("{read} {}", "<p>text</p>".repeat(200));
                let page = Response::builder().content_type("text/html; charset=utf-8");
                let mut page = page
                    .header("link", "</latest.rss>; rel=alternate")
                    .body(text);
                if request.uri().path() != "/private" {
                    let scopes = vec![Scope::Item(1)];
                    page.extensions_mut().insert(Cacheable { scopes });
                }
                page
            }
        });
        page.with(Keep::new(Arc::clone(&self.cache)))
    }

    fn front(
        &self,
        method: Method,
        pairs: &[(&'static str, &str)],
    ) -> Option<http::Response<Bytes>> {
        self.cache
            .answer(&method, &Uri::from_static("/t/a/1"), &headers(pairs))
    }

    fn renderings(&self) -> usize {
        self.renderings.load(Ordering::SeqCst)
    }

    fn write(&self, value: u64) {
        self.number.store(value, Ordering::SeqCst);
        self.versions.touch(&[Scope::Item(1)]);
    }
}

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    let pairs = pairs.iter();
    pairs
        .map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()))
        .collect()
}

fn request(method: Method, path: &'static str, pairs: &[(&'static str, &str)]) -> Request {
    let mut request = Request::builder()
        .method(method)
        .uri(Uri::from_static(path))
        .finish();
    *request.headers_mut() = headers(pairs);
    request
}

fn get(pairs: &[(&'static str, &str)]) -> Request {
    request(Method::GET, "/t/a/1", pairs)
}

#[tokio::test]
async fn the_first_answer_equals_all_later_ones() {
    let site = Site::new();
    for accept in ["", "gzip", "br, gzip"] {
        let accept = [("accept-encoding", accept)];
        let first = site.endpoint().get_response(get(&accept)).await;
        let first_headers = first.headers().clone();
        let first_bytes = first.into_body().into_bytes().await.unwrap();
        let later = site.front(Method::GET, &accept).unwrap();
        assert_eq!(*later.headers(), first_headers);
        assert_eq!(*later.body(), first_bytes);
        assert_eq!(
            later.headers()["content-length"],
            first_bytes.len().to_string()
        );
        assert_eq!(later.headers()["cache-control"], "public, no-cache");
        assert_eq!(later.headers()["link"], "</latest.rss>; rel=alternate");
    }
    assert_eq!(site.renderings(), 1);
}

#[tokio::test]
async fn head_and_known_pages_send_no_bytes() {
    let site = Site::new();
    let head = site
        .endpoint()
        .get_response(request(Method::HEAD, "/t/a/1", &[]))
        .await;
    let length = head.header("content-length").unwrap().to_owned();
    assert!(length.parse::<usize>().unwrap() > 2000);
    assert!(head.into_body().into_bytes().await.unwrap().is_empty());
    let page = site.front(Method::GET, &[]).unwrap();
    assert_eq!(page.headers()["content-length"], length);

    let etag = page.headers()["etag"].to_str().unwrap().to_owned();
    for known in [etag.clone(), format!("\"x\", W/{etag}"), "*".to_owned()] {
        let same = site
            .front(Method::GET, &[("if-none-match", &known)])
            .unwrap();
        assert_eq!(same.status(), 304, "{known}");
        assert!(same.body().is_empty());
        assert_eq!(same.headers()["etag"], etag);
        assert!(same.headers().contains_key("vary"));
    }
    let other = site
        .front(Method::GET, &[("if-none-match", "\"x\"")])
        .unwrap();
    assert_eq!(other.status(), 200);
}

#[tokio::test]
async fn on_the_wire_front_and_router_speak_the_same() {
    let site = Site::new();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut socket = TcpStream::connect(listener.local_addr().unwrap())
        .await
        .unwrap();
    let (closer, _closing) = signal();
    let (endpoint, front) = (Arc::new(site.endpoint()), Arc::clone(&site.cache));
    let serving = serve(
        listener,
        endpoint,
        front,
        Limits::default(),
        closer,
        std::future::pending(),
    );
    let serving = tokio::spawn(serving);

    // Twice: made by the router, then answered by the front. A body sent for HEAD would stand in the way
    // of the next answer, and a wrong length would end it elsewhere.
    let mut heads = Vec::new();
    for _ in 0..2 {
        socket
            .write_all(b"HEAD /t/a/1 HTTP/1.1\r\nHost: x\r\n\r\n")
            .await
            .unwrap();
        heads.push(head(&mut socket).await);
    }
    assert_eq!(heads[0], heads[1]);
    assert_eq!(site.renderings(), 1);
    socket
        .write_all(b"GET /t/a/1 HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n\r\n")
        .await
        .unwrap();
    let page = head(&mut socket).await;
    let length = page
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .unwrap();
    let mut bytes = vec![0; length.parse().unwrap()];
    socket.read_exact(&mut bytes).await.unwrap();
    assert_eq!(bytes[..2], [0x1f, 0x8b]);
    let etag = heads[0]
        .lines()
        .find_map(|line| line.strip_prefix("etag: "))
        .unwrap();
    let known = format!(
        "GET /t/a/1 HTTP/1.1\r\nHost: x\r\nIf-None-Match: {etag}\r\nConnection: close\r\n\r\n"
    );
    socket.write_all(known.as_bytes()).await.unwrap();
    let mut rest = String::new();
    socket.read_to_string(&mut rest).await.unwrap();
    assert!(
        rest.starts_with("HTTP/1.1 304") && rest.ends_with("\r\n\r\n"),
        "{rest}"
    );
    serving.abort();
}

/// The head of the next answer without its date.
async fn head(socket: &mut TcpStream) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(socket.read_u8().await.unwrap());
    }
    let head = String::from_utf8(head).unwrap();
    let lines = head.lines().filter(|line| !line.starts_with("date:"));
    lines.collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn a_session_credentials_and_other_methods_pass_by() {
    let site = Site::new();
    site.endpoint().get_response(get(&[])).await;
    assert!(site.front(Method::GET, &[("cookie", "lang=fr")]).is_some());
    let secret = ("cookie", "lang=fr; plenum=c2Vzc2lvbi10aGF0LXdhcy1wbGFudGVk");
    assert!(site.front(Method::GET, &[secret]).is_none());
    let nonsense = ("cookie", "lang=fr; plenum=x");
    assert!(site.front(Method::GET, &[nonsense]).is_some());
    assert!(
        site.front(Method::GET, &[("authorization", "Bearer x")])
            .is_none()
    );
    assert!(site.front(Method::POST, &[]).is_none());
    let member = site.endpoint().get_response(get(&[secret])).await;
    assert!(member.data::<Cacheable>().is_none());
    assert_eq!(member.header("cache-control"), None);
}

#[tokio::test]
async fn languages_formats_and_unmarked_pages_are_kept_apart() {
    let site = Site::new();
    site.endpoint().get_response(get(&[])).await;
    assert!(
        site.front(Method::GET, &[("accept-language", "fr")])
            .is_none()
    );
    assert!(
        site.front(Method::GET, &[("accept", "application/json")])
            .is_none()
    );
    for times in 2..4 {
        site.endpoint()
            .get_response(request(Method::GET, "/private", &[]))
            .await;
        assert_eq!(site.renderings(), times);
    }
}

#[tokio::test]
async fn a_page_ends_with_what_it_shows() {
    let site = Site::new();
    site.endpoint().get_response(get(&[])).await;
    site.versions.touch(&[Scope::Item(2), Scope::Lists]);
    assert!(site.front(Method::GET, &[]).is_some());
    site.write(7);
    assert!(site.front(Method::GET, &[]).is_none());
    let page = site
        .endpoint()
        .get_response(get(&[]))
        .await
        .into_body()
        .into_string()
        .await
        .unwrap();
    assert!(page.starts_with("7 "));
}

#[tokio::test]
async fn many_readers_of_a_cold_page_cause_one_rendering() {
    let site = Site::new();
    let endpoint = Arc::new(site.endpoint());
    let readers = (0..50).map(|_| {
        let endpoint = Arc::clone(&endpoint);
        tokio::spawn(async move {
            endpoint
                .get_response(get(&[("accept-encoding", "br")]))
                .await
                .status()
        })
    });
    for reader in readers.collect::<Vec<_>>() {
        assert_eq!(reader.await.unwrap(), 200);
    }
    assert_eq!(site.renderings(), 1);
}

#[tokio::test]
async fn a_write_while_a_page_is_made_ends_that_page() {
    let site = Site::new();
    let (number, versions) = (Arc::clone(&site.number), Arc::clone(&site.versions));
    let page = make(move |_| {
        let read = number.fetch_add(1, Ordering::SeqCst);
        versions.touch(&[Scope::Item(1)]);
        async move {
            let mut page = Response::builder()
                .content_type("text/plain")
                .body(read.to_string());
            let scopes = vec![Scope::Item(1)];
            page.extensions_mut().insert(Cacheable { scopes });
            page
        }
    });
    page.with(Keep::new(Arc::clone(&site.cache)))
        .get_response(get(&[]))
        .await;
    assert!(site.front(Method::GET, &[]).is_none());
}

/// Readers look through front and router while a writer commits and touches; what a writer was told is
/// what every reader that begins afterwards sees at least.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_reader_gets_a_page_older_than_an_answered_write() {
    const LAST: u64 = 500;
    let site = Arc::new(Site::new());
    let (answered, readings) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicUsize::new(0)));
    let readers = (0..4).map(|_| {
        let (site, answered, readings) = (
            Arc::clone(&site),
            Arc::clone(&answered),
            Arc::clone(&readings),
        );
        let endpoint = site.endpoint();
        tokio::spawn(async move {
            let mut kept = 0_usize;
            loop {
                let known = answered.load(Ordering::SeqCst);
                let bytes = match site.front(Method::GET, &[]) {
                    Some(answer) => {
                        kept += 1;
                        answer.into_body()
                    }
                    None => {
                        let answer = endpoint.get_response(get(&[])).await;
                        answer.into_body().into_bytes().await.unwrap()
                    }
                };
                let text = std::str::from_utf8(&bytes).unwrap();
                let seen: u64 = text.split(' ').next().unwrap().parse().unwrap();
                assert!(seen >= known, "saw {seen} after {known} was answered");
                readings.fetch_add(1, Ordering::SeqCst);
                if seen == LAST {
                    return kept;
                }
                tokio::task::yield_now().await;
            }
        })
    });
    let readers: Vec<_> = readers.collect();
    for value in 1..=LAST {
        site.write(value);
        answered.store(value, Ordering::SeqCst);
        // A few readings between two writes, so that pages are kept, found and made at the same time.
        let enough = readings.load(Ordering::SeqCst) + (value % 12) as usize;
        while value < LAST
            && readings.load(Ordering::SeqCst) < enough
            && !readers.iter().any(|r| r.is_finished())
        {
            tokio::task::yield_now().await;
        }
    }
    let mut kept = 0;
    for reader in readers {
        kept += reader.await.unwrap();
    }
    assert!(kept > 0, "nothing was ever answered from kept pages");
}
