//! A conference system of a few lines, whose answers change between two questions and are broken when they have to be.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::wait;

/// One answer.
#[derive(Clone, Debug)]
pub(crate) struct Says {
    pub(crate) status: u16,
    /// `Name: value`, each.
    pub(crate) headers: Vec<String>,
    pub(crate) body: Vec<u8>,
    /// Bytes that are promised and never come.
    pub(crate) lacking: usize,
    /// Before the first byte.
    pub(crate) pause: Duration,
}

impl Says {
    pub(crate) fn text(body: impl ToString) -> Self {
        Self::bytes(body.to_string().into_bytes())
    }

    pub(crate) fn bytes(body: Vec<u8>) -> Self {
        Self {
            status: 200,
            headers: Vec::new(),
            body,
            lacking: 0,
            pause: Duration::ZERO,
        }
    }

    pub(crate) fn status(status: u16) -> Self {
        Self {
            status,
            ..Self::text("")
        }
    }

    pub(crate) fn with(mut self, header: &str) -> Self {
        self.headers.push(header.to_owned());
        self
    }
}

type Script = Box<dyn Fn(&str, &str) -> Says + Send>;

pub(crate) struct SourceSite {
    address: SocketAddr,
    script: Arc<Mutex<Script>>,
    asked: Arc<AtomicUsize>,
    stopped: Arc<AtomicBool>,
}

impl SourceSite {
    /// Answers everything in one way.
    pub(crate) fn saying(says: Says) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let site = Self {
            address: listener.local_addr().expect("a bound address"),
            script: Arc::new(Mutex::new(Box::new(move |_, _| says.clone()))),
            asked: Arc::default(),
            stopped: Arc::default(),
        };
        let (script, asked, stopped) = (
            site.script.clone(),
            site.asked.clone(),
            site.stopped.clone(),
        );
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if stopped.load(Ordering::SeqCst) {
                    return;
                }
                let (script, asked) = (script.clone(), asked.clone());
                std::thread::spawn(move || drop(serve(&stream, &script, &asked)));
            }
        });
        site
    }

    /// From now on it answers like this.
    pub(crate) fn say(&self, says: Says) {
        self.follow(move |_, _| says.clone());
    }

    /// From now on path and query and the lines of the header make the answer.
    pub(crate) fn follow(&self, script: impl Fn(&str, &str) -> Says + Send + 'static) {
        *self.script.lock().expect("the script") = Box::new(script);
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// How many questions have come.
    pub(crate) fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    /// Waits until so many questions have come.
    #[track_caller]
    pub(crate) fn wait_for(&self, questions: usize) {
        wait::until("a question", || (self.asked() >= questions).then_some(()));
    }
}

impl Drop for SourceSite {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        drop(TcpStream::connect(self.address));
    }
}

fn serve(stream: &TcpStream, script: &Mutex<Script>, asked: &AtomicUsize) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    let target = first
        .split_whitespace()
        .nth(1)
        .unwrap_or_default()
        .to_owned();
    let mut headers = String::new();
    for line in lines.by_ref() {
        let line = line?;
        if line.is_empty() {
            break;
        }
        headers.push_str(&line.to_lowercase());
        headers.push('\n');
    }
    if target.is_empty() {
        return Ok(());
    }
    let says = script.lock().expect("the script")(&target, &headers);
    asked.fetch_add(1, Ordering::SeqCst);
    std::thread::park_timeout(says.pause);
    let mut head = format!("HTTP/1.1 {} x\r\n", says.status);
    for header in &says.headers {
        head.push_str(&format!("{header}\r\n"));
    }
    let length = says.body.len() + says.lacking;
    head.push_str(&format!(
        "Content-Length: {length}\r\nConnection: close\r\n\r\n"
    ));
    (&mut &*stream).write_all(&[head.into_bytes(), says.body].concat())
}
