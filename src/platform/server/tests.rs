use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use bytes::Bytes;
use futures_util::stream;
use poem::{Body, Endpoint, EndpointExt, Request, Response, Route, endpoint::make, handler, post};
use serde::Deserialize;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
    time::{sleep, timeout},
};

use crate::platform::{
    body::{BodyLimits, Form},
    client_ip::TrustedProxies,
    server::{
        accept::{Ended, serve},
        closing::{Closing, signal},
        limits::Limits,
    },
};

/// The longest any step of a test may take.
const SOON: Duration = Duration::from_secs(5);

#[derive(Deserialize)]
struct Text {
    text: String,
}

#[handler]
fn length(Form(form): Form<Text>) -> String {
    form.text.len().to_string()
}

fn limits() -> Limits {
    Limits {
        header_time: Duration::from_millis(150),
        stall: Duration::from_millis(600),
        grace: SOON,
        ..Limits::default()
    }
}

struct Server {
    address: std::net::SocketAddr,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<Ended>,
}

impl Server {
    async fn start(limits: Limits) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        let (closer, closing) = signal();
        let endpoint = Arc::new(site(closing));
        let serving = serve(listener, endpoint, Arc::new(()), limits, closer, async {
            let _ = stopped.await;
        });
        let ended = tokio::spawn(serving);
        Self {
            address,
            stop,
            ended,
        }
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    async fn stop(self) -> (Ended, Duration) {
        let begun = Instant::now();
        self.stop.send(()).unwrap();
        let ended = timeout(SOON, self.ended).await.unwrap().unwrap();
        (ended, begun.elapsed())
    }
}

fn site(closing: Closing) -> impl Endpoint {
    let short = BodyLimits {
        size: 1000,
        time: Duration::from_millis(400),
    };
    let slow = make(|_| async {
        sleep(Duration::from_millis(200)).await;
        "slow"
    });
    Route::new()
        .at("/", make(|_| async { "hello" }))
        .at("/slow", slow)
        .at("/length", post(length).data(short))
        .at("/stuck", make(|_| async { events(None) }))
        .at(
            "/events",
            make(move |_: Request| {
                let closing = closing.clone();
                async move { events(Some(closing)) }
            }),
        )
}

/// A stream that says something every 50 ms until it is told to end, or for ever.
fn events(closing: Option<Closing>) -> Response {
    let events = stream::unfold(closing, |closing| async move {
        let pause = sleep(Duration::from_millis(50));
        let ends = match closing.clone() {
            Some(mut closing) => tokio::select! {
                () = pause => false,
                () = closing.wait() => true,
            },
            None => {
                pause.await;
                false
            }
        };
        (!ends).then(|| {
            (
                Ok::<_, std::io::Error>(Bytes::from_static(b": alive\n\n")),
                closing,
            )
        })
    });
    let response = Response::builder().content_type("text/event-stream");
    response.body(Body::from_bytes_stream(events))
}

/// Reads until the server closes; a reset counts as closing.
async fn rest(socket: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let _ = timeout(SOON, socket.read_to_end(&mut bytes))
        .await
        .expect("the server keeps it open");
    String::from_utf8_lossy(&bytes).into_owned()
}

async fn ask(socket: &mut TcpStream, request: &str) -> String {
    socket.write_all(request.as_bytes()).await.unwrap();
    let mut bytes = vec![0; 4096];
    let read = timeout(SOON, socket.read(&mut bytes))
        .await
        .unwrap()
        .unwrap();
    String::from_utf8_lossy(&bytes[..read]).into_owned()
}

/// Writes `piece` every 40 ms until the server closes; returns what it said.
async fn trickle(socket: TcpStream, piece: &'static [u8]) -> String {
    let (mut reading, mut writing) = socket.into_split();
    let writer = tokio::spawn(async move {
        while writing.write_all(piece).await.is_ok() {
            sleep(Duration::from_millis(40)).await;
        }
    });
    let mut bytes = Vec::new();
    let _ = timeout(SOON, reading.read_to_end(&mut bytes))
        .await
        .expect("the server keeps it open");
    writer.abort();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn who_sends_nothing_is_closed() {
    let server = Server::start(limits()).await;
    assert_eq!(rest(&mut server.connect().await).await, "");
}

#[tokio::test]
async fn half_a_header_is_closed() {
    let server = Server::start(limits()).await;
    let mut socket = server.connect().await;
    socket
        .write_all(b"GET / HTTP/1.1\r\nHost: forum.example\r\nX-Ha")
        .await
        .unwrap();
    rest(&mut socket).await;
}

#[tokio::test]
async fn a_header_that_never_ends_is_closed() {
    let server = Server::start(limits()).await;
    let mut socket = server.connect().await;
    socket
        .write_all(b"GET / HTTP/1.1\r\nHost: forum.example\r\n")
        .await
        .unwrap();
    trickle(socket, b"X-More: x\r\n").await;
}

#[tokio::test]
async fn a_preface_that_trickles_is_closed() {
    let server = Server::start(limits()).await;
    let mut socket = server.connect().await;
    for byte in b"PRI * HTTP/2.0\r\n\r\nSM\r\n" {
        if socket.write_all(&[*byte]).await.is_err() {
            break;
        }
        sleep(Duration::from_millis(60)).await;
    }
    rest(&mut socket).await;
}

#[tokio::test]
async fn a_body_that_never_comes_is_answered_and_closed() {
    let server = Server::start(limits()).await;
    let mut socket = server.connect().await;
    socket.write_all(b"POST /length HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 20\r\n\r\n").await.unwrap();
    let answer = rest(&mut socket).await;
    assert!(
        answer.is_empty() || answer.starts_with("HTTP/1.1 4"),
        "{answer}"
    );
}

#[tokio::test]
async fn a_body_that_trickles_has_a_deadline() {
    let server = Server::start(limits()).await;
    let mut socket = server.connect().await;
    socket.write_all(b"POST /length HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 900\r\n\r\ntext=").await.unwrap();
    let answer = trickle(socket, b"x").await;
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
}

#[tokio::test]
async fn an_idle_connection_is_closed() {
    let server = Server::start(limits()).await;
    let mut socket = server.connect().await;
    let answer = ask(&mut socket, "GET / HTTP/1.1\r\nHost: x\r\n\r\n").await;
    assert!(answer.ends_with("hello"));
    assert_eq!(rest(&mut socket).await, "");
}

#[tokio::test]
async fn a_handler_may_take_longer_than_a_header() {
    let server = Server::start(limits()).await;
    let answer = ask(
        &mut server.connect().await,
        "GET /slow HTTP/1.1\r\nHost: x\r\n\r\n",
    )
    .await;
    assert!(answer.ends_with("slow"), "{answer}");
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_in_chunks_too() {
    let server = Server::start(limits()).await;
    let head =
        "POST /length HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    let text = "text=".to_owned() + &"x".repeat(1500);
    let whole = format!("{head}Content-Length: {}\r\n\r\n{text}", text.len());
    assert!(
        ask(&mut server.connect().await, &whole)
            .await
            .starts_with("HTTP/1.1 413")
    );
    let chunked = format!(
        "{head}Transfer-Encoding: chunked\r\n\r\n{:x}\r\n{text}\r\n0\r\n\r\n",
        text.len()
    );
    assert!(
        ask(&mut server.connect().await, &chunked)
            .await
            .starts_with("HTTP/1.1 413")
    );
    let fits = format!("{head}Transfer-Encoding: chunked\r\n\r\n8\r\ntext=abc\r\n0\r\n\r\n");
    assert!(
        ask(&mut server.connect().await, &fits)
            .await
            .ends_with("\r\n\r\n3")
    );
}

#[tokio::test]
async fn a_compressed_body_is_refused_unread() {
    let server = Server::start(limits()).await;
    let request = "POST /length HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\x1f\x0b..";
    assert!(
        ask(&mut server.connect().await, request)
            .await
            .starts_with("HTTP/1.1 415")
    );
}

#[tokio::test]
async fn a_header_that_is_too_long_is_refused() {
    let server = Server::start(limits()).await;
    let request = format!(
        "GET / HTTP/1.1\r\nHost: x\r\nX-Long: {}\r\n\r\n",
        "x".repeat(70_000)
    );
    let mut socket = server.connect().await;
    let _ = socket.write_all(request.as_bytes()).await;
    assert!(rest(&mut socket).await.starts_with("HTTP/1.1 431"));
}

#[tokio::test]
async fn one_client_has_so_many_connections_and_a_proxy_as_many_as_it_needs() {
    let two = Limits {
        connections_per_client: 2,
        header_time: SOON,
        ..limits()
    };
    let server = Server::start(two.clone()).await;
    let get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
    let (mut one, mut other) = (server.connect().await, server.connect().await);
    assert!(ask(&mut one, get).await.ends_with("hello"));
    assert!(ask(&mut other, get).await.ends_with("hello"));
    assert_eq!(rest(&mut server.connect().await).await, "");
    drop(one);
    let free = async {
        while ask_maybe(&server, get).await.is_none() {
            sleep(Duration::from_millis(10)).await;
        }
    };
    timeout(SOON, free).await.expect("the place is free again");

    let proxies: TrustedProxies = "loopback".parse().unwrap();
    let server = Server::start(Limits { proxies, ..two }).await;
    let mut many = Vec::new();
    for _ in 0..5 {
        let mut socket = server.connect().await;
        assert!(ask(&mut socket, get).await.ends_with("hello"));
        many.push(socket);
    }
}

async fn ask_maybe(server: &Server, request: &str) -> Option<String> {
    let mut socket = server.connect().await;
    socket.write_all(request.as_bytes()).await.ok()?;
    let mut bytes = [0; 1024];
    let read = socket
        .read(&mut bytes)
        .await
        .ok()
        .filter(|read| *read > 0)?;
    Some(String::from_utf8_lossy(&bytes[..read]).into_owned())
}

#[tokio::test]
async fn a_request_in_flight_ends_and_idle_connections_close() {
    let server = Server::start(Limits {
        header_time: SOON,
        ..limits()
    })
    .await;
    let mut idle = server.connect().await;
    ask(&mut idle, "GET / HTTP/1.1\r\nHost: x\r\n\r\n").await;
    let silent = server.connect().await;
    let mut busy = server.connect().await;
    busy.write_all(b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
        .await
        .unwrap();
    sleep(Duration::from_millis(50)).await;
    let (ended, time) = server.stop().await;
    assert_eq!(ended, Ended { cut: 0 });
    assert!(time >= Duration::from_millis(100), "{time:?}");
    assert!(rest(&mut busy).await.ends_with("slow"));
    assert_eq!(rest(&mut idle).await, "");
    drop(silent);
}

#[tokio::test]
async fn an_open_stream_is_told_to_end() {
    let server = Server::start(limits()).await;
    let mut socket = server.connect().await;
    assert!(
        ask(&mut socket, "GET /events HTTP/1.1\r\nHost: x\r\n\r\n")
            .await
            .starts_with("HTTP/1.1 200")
    );
    // Longer than both time-outs: signs of life keep it open.
    sleep(Duration::from_millis(900)).await;
    let (ended, time) = server.stop().await;
    assert_eq!(ended, Ended { cut: 0 });
    assert!(time < SOON, "{time:?}");
    assert!(rest(&mut socket).await.ends_with("\r\n0\r\n\r\n"));
}

#[tokio::test]
async fn what_does_not_end_in_time_is_cut() {
    let server = Server::start(Limits {
        grace: Duration::from_millis(200),
        ..limits()
    })
    .await;
    let mut socket = server.connect().await;
    ask(&mut socket, "GET /stuck HTTP/1.1\r\nHost: x\r\n\r\n").await;
    let (ended, time) = server.stop().await;
    assert_eq!(ended, Ended { cut: 1 });
    assert!(time >= Duration::from_millis(200), "{time:?}");
    rest(&mut socket).await;
}
