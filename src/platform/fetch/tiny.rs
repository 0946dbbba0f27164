//! A server on this machine that answers as a test tells it, one question a connection, and remembers what it was asked.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use url::Url;

/// One question as it came.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Path and query.
    pub path: String,
    /// The head of the request, in lower case.
    pub head: String,
}

/// What is said to it.
pub enum Say {
    /// These bytes, and then the connection ends.
    Bytes(Vec<u8>),
    /// Nothing, for longer than a test waits.
    Nothing,
}

/// A running server; it ends with the test.
pub struct Tiny {
    /// Its address, with the path `/`.
    pub url: Url,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Tiny {
    /// Starts one.
    pub async fn start(says: impl Fn(&Asked) -> Say + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let says = Arc::new(says);
        let remembered = Arc::clone(&asked);
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let says = Arc::clone(&says);
                let remembered = Arc::clone(&remembered);
                tokio::spawn(async move {
                    let asked = read(socket, &remembered).await;
                    let Some((mut socket, asked)) = asked else {
                        return;
                    };
                    match says(&asked) {
                        // Whoever has heard enough hangs up.
                        Say::Bytes(bytes) => drop(socket.write_all(&bytes).await),
                        Say::Nothing => tokio::time::sleep(Duration::from_secs(600)).await,
                    }
                });
            }
        });
        Self {
            url: Url::parse(&format!("http://{address}/")).unwrap(),
            asked,
        }
    }

    /// The address of a path.
    pub fn at(&self, path: &str) -> Url {
        self.url.join(path).unwrap()
    }

    /// What it was asked so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// The paths that it was asked for so far.
    pub fn paths(&self) -> Vec<String> {
        self.asked().into_iter().map(|asked| asked.path).collect()
    }
}

async fn read(mut socket: TcpStream, remembered: &Mutex<Vec<Asked>>) -> Option<(TcpStream, Asked)> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(socket.read_u8().await.ok()?);
    }
    let head = String::from_utf8(head).unwrap();
    let asked = Asked {
        path: head.split(' ').nth(1).unwrap().to_owned(),
        head: head.to_lowercase(),
    };
    remembered.lock().unwrap().push(asked.clone());
    Some((socket, asked))
}

/// An answer with that status line (`200 OK`), more headers, and a body.
pub fn say(status: &str, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Say {
    let body = body.as_ref();
    let mut bytes = format!(
        "HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n",
        body.len()
    );
    for (name, value) in headers {
        bytes.push_str(&format!("{name}: {value}\r\n"));
    }
    bytes.push_str("\r\n");
    let mut bytes = bytes.into_bytes();
    bytes.extend_from_slice(body);
    Say::Bytes(bytes)
}

/// A redirect.
pub fn lead_to(url: &str) -> Say {
    say("302 Found", &[("Location", url)], "")
}
