//! The protocol of Chromium's developer tools: commands with answers, and events in between.

use std::collections::VecDeque;
use std::io::ErrorKind;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tungstenite::{Error, Message, WebSocket};

/// No answer of the browser takes longer.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// A connection to the browser, and on it one tab.
pub(crate) struct DevTools {
    socket: WebSocket<TcpStream>,
    last_id: u64,
    session: Option<String>,
    events: VecDeque<Event>,
}

/// Something that happened in the tab.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) method: String,
    pub(crate) params: Value,
}

impl DevTools {
    #[track_caller]
    pub(crate) fn connect(url: &str) -> Self {
        let address = url
            .strip_prefix("ws://")
            .and_then(|rest| rest.split('/').next());
        let stream =
            TcpStream::connect(address.expect("a ws address")).expect("a listening browser");
        stream.set_nodelay(true).expect("a socket without delay");
        let (socket, _) = tungstenite::client::client(url, stream).expect("a handshake");
        Self {
            socket,
            last_id: 0,
            session: None,
            events: VecDeque::new(),
        }
    }

    /// All commands from now on go to this session.
    pub(crate) fn attach(&mut self, session: String) {
        self.session = Some(session);
    }

    /// Sends a command and waits for its answer.
    #[track_caller]
    pub(crate) fn call(&mut self, method: &str, params: Value) -> Value {
        self.ask(method, params)
            .unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// As `call`, where the browser may say no.
    #[track_caller]
    pub(crate) fn ask(&mut self, method: &str, params: Value) -> Result<Value, String> {
        self.last_id += 1;
        let mut command = json!({ "id": self.last_id, "method": method, "params": params });
        if let Some(session) = &self.session {
            command["sessionId"] = json!(session);
        }
        let sent = self.socket.send(Message::text(command.to_string()));
        sent.unwrap_or_else(|error| panic!("{method}: {error}"));
        let deadline = Instant::now() + PATIENCE;
        loop {
            let message = self.read(deadline);
            let mut message =
                message.unwrap_or_else(|| panic!("{method}: no answer within {PATIENCE:?}"));
            if message["id"] == self.last_id {
                return match message["error"]["message"].as_str() {
                    Some(error) => Err(error.to_owned()),
                    None => Ok(message["result"].take()),
                };
            }
            self.keep(message);
        }
    }

    /// The next event, waited for until the deadline.
    pub(crate) fn event(&mut self, deadline: Instant) -> Option<Event> {
        while self.events.is_empty() {
            let message = self.read(deadline)?;
            self.keep(message);
        }
        self.events.pop_front()
    }

    /// An event that has come already.
    pub(crate) fn past_event(&mut self) -> Option<Event> {
        self.events.pop_front()
    }

    fn keep(&mut self, mut message: Value) {
        if let Some(method) = message["method"].as_str() {
            let method = method.to_owned();
            self.events.push_back(Event {
                method,
                params: message["params"].take(),
            });
        }
    }

    fn read(&mut self, deadline: Instant) -> Option<Value> {
        loop {
            // A timeout of zero would mean none.
            let left = deadline.saturating_duration_since(Instant::now());
            let left = left.max(Duration::from_millis(1));
            self.socket
                .get_ref()
                .set_read_timeout(Some(left))
                .expect("a timeout");
            match self.socket.read() {
                Ok(Message::Text(text)) => {
                    return Some(serde_json::from_str(&text).expect("JSON from the browser"));
                }
                Ok(_) => {}
                Err(Error::Io(error))
                    if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) =>
                {
                    if Instant::now() >= deadline {
                        return None;
                    }
                }
                Err(error) => panic!("the browser is gone: {error}"),
            }
        }
    }
}
