//! Asking a server on this machine, which the fetcher is allowed to ask at 127.0.0.1 only.

use std::io::Write;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use url::Url;

use crate::platform::fetch::fault::Fault;
use crate::platform::fetch::fetcher::{Answer, Ask, Fetched, Fetcher, Limits};
use crate::platform::fetch::guard::Lookup;
use crate::platform::fetch::tiny::{Say, Tiny, lead_to, say};

const HOME: &str = "127.0.0.1/32";

const MOST: usize = 10_000;

fn fetcher() -> Fetcher {
    Fetcher::new(HOME.parse().unwrap()).unwrap()
}

/// A fetcher for whom every name has the addresses that `finds` gives, told how often it was asked before.
fn with_names(finds: impl Fn(&str, usize) -> Vec<&'static str> + Send + Sync + 'static) -> Fetcher {
    let times = AtomicUsize::new(0);
    let lookup: Lookup = Arc::new(move |name| {
        let found = finds(&name, times.fetch_add(1, Ordering::SeqCst));
        let found: Vec<IpAddr> = found.iter().map(|ip| ip.parse().unwrap()).collect();
        Box::pin(async move { Ok(found) })
    });
    Fetcher::with(HOME.parse().unwrap(), Limits::default(), lookup).unwrap()
}

fn ask(url: Url) -> Ask {
    Ask::new(url, "application/json", MOST)
}

async fn fetch(fetcher: &Fetcher, url: Url) -> Result<Fetched, Fault> {
    match fetcher.fetch(&ask(url)).await? {
        Answer::Fetched(fetched) => Ok(fetched),
        Answer::Unchanged => panic!("nobody asked whether it changed"),
    }
}

/// What comes of a server's one answer.
async fn outcome(says: impl Fn() -> Say + Send + Sync + 'static) -> Result<Fetched, Fault> {
    let site = Tiny::start(move |_| says()).await;
    fetch(&fetcher(), site.url.clone()).await
}

fn refused(host: &str) -> Result<Fetched, Fault> {
    Err(Fault::Refused { host: host.into() })
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn a_body_comes_with_what_it_can_be_compared_by() {
    let headers = [
        ("ETag", "\"v1\""),
        ("Last-Modified", "Tue, 19 Jul 2016 16:43:01 GMT"),
    ];
    let site = Tiny::start(move |_| say("200 OK", &headers, "a body")).await;
    let fetched = fetch(&fetcher(), site.at("events?page=2")).await.unwrap();
    assert_eq!(fetched.body, b"a body");
    assert_eq!(fetched.etag.as_deref(), Some("\"v1\""));
    assert_eq!(fetched.last_modified.as_deref(), Some(headers[1].1));
    assert_eq!(fetched.url, site.at("events?page=2"));
    let asked = site.asked();
    assert!(asked[0].head.starts_with("get /events?page=2 http/1.1"));
    assert!(asked[0].head.contains("\r\nuser-agent: plenum/"));
    assert!(asked[0].head.contains("\r\naccept: application/json\r\n"));
}

#[tokio::test]
async fn a_redirect_is_followed_relative_to_where_it_is() {
    let site = Tiny::start(|asked| match asked.path.as_str() {
        "/osem/a" => lead_to("b"),
        "/osem/b" => lead_to("/c"),
        _ => say("200 OK", &[], "there"),
    })
    .await;
    let fetched = fetch(&fetcher(), site.at("osem/a")).await.unwrap();
    assert_eq!(fetched.body, b"there");
    assert_eq!(fetched.url, site.at("c"));
}

#[tokio::test]
async fn a_circle_of_redirects_ends() {
    let outcome = outcome(|| lead_to("/")).await;
    assert_eq!(outcome, Err(Fault::TooManyRedirects));
}

#[tokio::test]
async fn a_redirect_leads_into_no_private_network() {
    for (url, host) in [
        (
            "http://169.254.169.254/latest/meta-data/",
            "169.254.169.254",
        ),
        ("http://127.0.0.2/", "127.0.0.2"),
        ("http://0x7f.2/", "127.0.0.2"),
        ("//[::1]/", "[::1]"),
        ("http://[::ffff:127.0.0.1]/", "[::ffff:7f00:1]"),
    ] {
        assert_eq!(outcome(move || lead_to(url)).await, refused(host), "{url}");
    }
}

#[tokio::test]
async fn a_redirect_leads_to_http_alone_and_with_no_password() {
    for (url, fault) in [
        ("file:///etc/passwd", Fault::NotHttp),
        ("gopher://osem.example/", Fault::NotHttp),
        ("http://ana:secret@osem.example/", Fault::Credentials),
        ("http://[", Fault::BadRedirect),
    ] {
        assert_eq!(outcome(move || lead_to(url)).await, Err(fault), "{url}");
    }
}

#[tokio::test]
async fn a_name_of_this_machine_is_refused() {
    let site = Tiny::start(|_| say("200 OK", &[], "inside")).await;
    let closed = Fetcher::new(Default::default()).unwrap();
    let port = site.url.port().unwrap();
    let url = Url::parse(&format!("http://localhost:{port}/")).unwrap();
    assert_eq!(fetch(&closed, url).await, refused("localhost"));
    assert!(site.asked().is_empty());
}

#[tokio::test]
async fn a_redirect_to_a_name_of_a_private_address_is_refused() {
    let site = Tiny::start(|_| lead_to("http://intranet.example/")).await;
    let fetcher = with_names(|_, _| vec!["10.0.0.1", "::1"]);
    let outcome = fetch(&fetcher, site.url.clone()).await;
    assert_eq!(outcome, refused("intranet.example"));
}

#[tokio::test]
async fn only_what_may_be_asked_of_a_name_is_connected_to() {
    let site = Tiny::start(|_| say("200 OK", &[], "public")).await;
    let fetcher = with_names(|_, _| vec!["::1", "127.0.0.2", "127.0.0.1"]);
    let port = site.url.port().unwrap();
    let url = Url::parse(&format!("http://mixed.example:{port}/")).unwrap();
    assert_eq!(fetch(&fetcher, url).await.unwrap().body, b"public");
}

#[tokio::test]
async fn a_name_that_changes_its_address_gets_nowhere() {
    let site = Tiny::start(|_| lead_to("/again")).await;
    let fetcher = with_names(|_, times| vec![if times == 0 { "127.0.0.1" } else { "127.0.0.2" }]);
    let port = site.url.port().unwrap();
    let url = Url::parse(&format!("http://rebinding.example:{port}/")).unwrap();
    assert_eq!(fetch(&fetcher, url).await, refused("rebinding.example"));
    assert_eq!(site.paths(), ["/"]);
}

#[tokio::test]
async fn a_name_without_an_address_is_told() {
    let fetcher = with_names(|_, _| Vec::new());
    let url = Url::parse("http://gone.example/").unwrap();
    let host = "gone.example".to_owned();
    assert_eq!(fetch(&fetcher, url).await, Err(Fault::NoAddress { host }));
}

#[tokio::test]
async fn who_does_not_listen_is_unreachable() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = Url::parse(&format!("http://{}/", listener.local_addr().unwrap())).unwrap();
    drop(listener);
    let outcome = fetch(&fetcher(), url).await;
    assert!(matches!(outcome, Err(Fault::Unreachable { host, .. }) if host == "127.0.0.1"));
}

#[tokio::test]
async fn a_token_stays_with_the_origin_it_was_given_for() {
    let home = Arc::new(std::sync::OnceLock::<Url>::new());
    let known = Arc::clone(&home);
    let other = Tiny::start(move |asked| match asked.path.as_str() {
        "/back" => lead_to(known.get().unwrap().as_str()),
        _ => say("200 OK", &[], "other"),
    })
    .await;
    let away = other.at("back").to_string();
    let site = Tiny::start(move |asked| match asked.path.as_str() {
        "/here" => lead_to("/there"),
        "/there" => lead_to(&away),
        _ => say("200 OK", &[], "home again"),
    })
    .await;
    home.set(site.at("last")).unwrap();
    let mut ask = ask(site.at("here"));
    ask.authorization = Some("Token of-ana".into());
    fetcher().fetch(&ask).await.unwrap();
    let told = |tiny: &Tiny| -> Vec<bool> {
        let asked = tiny.asked().into_iter();
        asked
            .map(|asked| asked.head.contains("authorization: token of-ana"))
            .collect()
    };
    assert_eq!(told(&site), [true, true, false]);
    assert_eq!(told(&other), [false]);
}

#[tokio::test]
async fn a_token_with_a_line_break_is_not_sent() {
    let site = Tiny::start(|_| say("200 OK", &[], "")).await;
    let mut ask = ask(site.url.clone());
    ask.authorization = Some("Token a\r\nHost: other.example".into());
    assert_eq!(fetcher().fetch(&ask).await, Err(Fault::Token));
    assert!(site.asked().is_empty());
}

#[tokio::test]
async fn a_body_may_be_as_large_as_the_caller_says() {
    let body = |bytes| outcome(move || say("200 OK", &[], vec![b'a'; bytes]));
    assert_eq!(body(MOST).await.unwrap().body.len(), MOST);
    assert_eq!(body(MOST + 1).await, Err(Fault::TooLarge { limit: MOST }));
}

#[tokio::test]
async fn a_body_of_unknown_length_stops_at_the_limit() {
    let outcome = outcome(|| {
        let mut bytes = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".to_vec();
        bytes.resize(1_000_000, b'a');
        Say::Bytes(bytes)
    })
    .await;
    assert_eq!(outcome, Err(Fault::TooLarge { limit: MOST }));
}

#[tokio::test]
async fn a_compressed_body_is_unpacked_up_to_the_limit() {
    let gzipped = |bytes: usize| {
        let packed = gzip(&vec![b'a'; bytes]);
        outcome(move || say("200 OK", &[("Content-Encoding", "gzip")], &packed))
    };
    assert_eq!(gzipped(MOST).await.unwrap().body.len(), MOST);
    let bomb = gzipped(5_000_000).await;
    assert_eq!(bomb, Err(Fault::TooLarge { limit: MOST }));
}

#[tokio::test]
async fn a_body_that_ends_early_is_no_body() {
    let short = |headers: &'static str, body: Vec<u8>| {
        outcome(move || {
            let mut bytes = format!("HTTP/1.1 200 OK\r\n{headers}\r\n\r\n").into_bytes();
            bytes.extend_from_slice(&body);
            Say::Bytes(bytes)
        })
    };
    let mut packed = gzip(b"a body that is packed");
    packed.truncate(packed.len() - 9);
    for (headers, body) in [
        ("Content-Length: 10", b"half".to_vec()),
        ("Transfer-Encoding: chunked", b"4\r\nhalf\r\n".to_vec()),
        ("Connection: close\r\nContent-Encoding: gzip", packed),
        (
            "Connection: close\r\nContent-Encoding: gzip",
            b"not packed".to_vec(),
        ),
        (
            "Connection: close\r\nContent-Encoding: br",
            b"unknown".to_vec(),
        ),
    ] {
        assert_eq!(short(headers, body).await, Err(Fault::Broken), "{headers}");
    }
}

#[tokio::test]
async fn who_says_nothing_is_too_slow() {
    let limits = Limits {
        whole: Duration::from_millis(50),
        ..Limits::default()
    };
    let site = Tiny::start(|asked| match asked.path.as_str() {
        "/" => Say::Nothing,
        _ => lead_to("/"),
    })
    .await;
    let lookup = crate::platform::fetch::guard::system_lookup();
    let fetcher = Fetcher::with(HOME.parse().unwrap(), limits, lookup).unwrap();
    for path in ["", "redirected"] {
        assert_eq!(fetch(&fetcher, site.at(path)).await, Err(Fault::TooSlow));
    }
}

#[tokio::test]
async fn a_site_can_say_that_nothing_changed() {
    let site = Tiny::start(|asked| {
        let known = asked.head.contains("if-none-match: \"v1\"")
            && asked.head.contains("if-modified-since: tue, 19 jul 2016");
        match known {
            true => say("304 Not Modified", &[], ""),
            false => say("200 OK", &[], "new"),
        }
    })
    .await;
    let mut ask = ask(site.url.clone());
    ask.etag = Some("\"v1\"".into());
    ask.last_modified = Some("Tue, 19 Jul 2016 16:43:01 GMT".into());
    assert_eq!(fetcher().fetch(&ask).await, Ok(Answer::Unchanged));
}

#[tokio::test]
async fn an_answer_without_a_body_is_a_fault() {
    for (status, code) in [
        ("204 No Content", 204),
        ("206 Partial Content", 206),
        ("304 Not Modified", 304),
        ("302 Found", 302),
        ("404 Not Found", 404),
        ("500 Internal Server Error", 500),
        ("503 Service Unavailable", 503),
    ] {
        let outcome = outcome(move || say(status, &[], "")).await;
        assert_eq!(outcome, Err(Fault::Status { code }), "{status}");
    }
}

#[tokio::test]
async fn a_site_can_ask_for_patience() {
    const NOW: (&str, &str) = ("Date", "Tue, 19 Jul 2016 16:43:01 GMT");
    let later = ("Retry-After", "Tue, 19 Jul 2016 16:43:31 GMT");
    let before = ("Retry-After", "Tue, 19 Jul 2016 16:42:31 GMT");
    for (status, headers, wait) in [
        ("429 Too Many Requests", vec![("Retry-After", "7")], Some(7)),
        ("429 Too Many Requests", vec![later, NOW], Some(30)),
        ("429 Too Many Requests", vec![before, NOW], Some(0)),
        ("429 Too Many Requests", vec![later], None),
        ("429 Too Many Requests", vec![("Retry-After", "soon")], None),
        (
            "503 Service Unavailable",
            vec![("Retry-After", "7")],
            Some(7),
        ),
    ] {
        let said = headers.clone();
        let outcome = outcome(move || say(status, &said, "")).await;
        let wait = wait.map(Duration::from_secs);
        assert_eq!(outcome, Err(Fault::Throttled { wait }), "{headers:?}");
    }
}
