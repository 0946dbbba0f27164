//! A small real SMTP server that keeps what it is given and fails when it is told to.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use crate::support::cases::{Given, Ground};
use crate::support::mail::Letter;

/// What the server does with the next message instead of taking it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Trouble {
    /// Refuses the recipient: 4xx to try again, 5xx for good.
    Recipient(u16),
    /// Refuses the message after its last line.
    Message(u16),
    /// Closes the connection in the middle of the message.
    DropInData,
    /// Takes the message, but closes the connection before it says so.
    DropAfterData,
    /// Says nothing any more to `MAIL` until the case ends.
    Stall,
}

#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) from: String,
    pub(crate) to: Vec<String>,
    pub(crate) letter: Letter,
}

#[derive(Default)]
struct State {
    received: Vec<Received>,
    troubles: VecDeque<Trouble>,
    stalled: usize,
    stopped: bool,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

pub(crate) struct SmtpServer {
    address: SocketAddr,
    shared: Arc<Shared>,
}

impl Given for SmtpServer {
    fn given(_: &Ground) -> Self {
        Self::start()
    }
}

impl SmtpServer {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("a bound address");
        let shared = Arc::new(Shared::default());
        let of_listener = shared.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = of_listener.clone();
                if shared.state.lock().expect("the server's state").stopped {
                    return;
                }
                // A client that goes away ends its conversation, not the server.
                std::thread::spawn(move || drop(converse(&stream, &shared)));
            }
        });
        Self { address, shared }
    }

    /// As `PLENUM_MAIL` wants it.
    pub(crate) fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Does this with the next message; several troubles wait in a row.
    pub(crate) fn next(&self, trouble: Trouble) {
        self.shared
            .state
            .lock()
            .expect("the server's state")
            .troubles
            .push_back(trouble);
    }

    /// What it has taken so far.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.shared
            .state
            .lock()
            .expect("the server's state")
            .received
            .clone()
    }

    /// Waits until it has taken so many messages.
    #[track_caller]
    pub(crate) fn wait_for(&self, messages: usize) -> Vec<Received> {
        self.wait_until("messages", |state| state.received.len() >= messages)
            .received
            .clone()
    }

    /// Waits until so many conversations hang.
    #[track_caller]
    pub(crate) fn wait_for_stalled(&self, conversations: usize) {
        drop(self.wait_until("stalled conversations", |state| {
            state.stalled >= conversations
        }));
    }

    #[track_caller]
    fn wait_until(
        &self,
        what: &str,
        done: impl Fn(&State) -> bool,
    ) -> std::sync::MutexGuard<'_, State> {
        let deadline = Instant::now() + Duration::from_secs(20);
        let mut state = self.shared.state.lock().expect("the server's state");
        while !done(&state) {
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(
                !left.is_zero(),
                "{what} did not come; received: {:?}",
                state.received
            );
            state = self
                .shared
                .changed
                .wait_timeout(state, left)
                .expect("the server's state")
                .0;
        }
        state
    }
}

impl Drop for SmtpServer {
    fn drop(&mut self) {
        self.shared
            .state
            .lock()
            .expect("the server's state")
            .stopped = true;
        self.shared.changed.notify_all();
        // Wakes the listener, so that it sees it is over.
        drop(TcpStream::connect(self.address));
    }
}

#[derive(Default)]
struct Envelope {
    from: String,
    to: Vec<String>,
}

fn converse(stream: &TcpStream, shared: &Shared) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    let mut lines = BufReader::new(stream);
    let say = |text: &str| (&mut &*stream).write_all(format!("{text}\r\n").as_bytes());
    let mut envelope = Envelope::default();
    say("220 cases ESMTP")?;
    let mut line = String::new();
    while lines.read_line(&mut line)? > 0 {
        let command = line.trim_end().to_owned();
        line.clear();
        let verb = command
            .split([' ', ':'])
            .next()
            .unwrap_or_default()
            .to_ascii_uppercase();
        match verb.as_str() {
            "EHLO" => say("250-cases\r\n250-8BITMIME\r\n250 SMTPUTF8")?,
            "HELO" | "NOOP" => say("250 yes")?,
            "MAIL" if shared.next_is(Trouble::Stall) => return shared.stall(),
            "MAIL" => {
                envelope = Envelope {
                    from: in_brackets(&command),
                    to: Vec::new(),
                };
                say("250 sender")?;
            }
            "RCPT" => match shared.refused_recipient() {
                Some(code) => say(&format!("{code} not this recipient"))?,
                None => {
                    envelope.to.push(in_brackets(&command));
                    say("250 recipient")?;
                }
            },
            "DATA" => {
                say("354 go on")?;
                if shared.next_is(Trouble::DropInData) {
                    lines.read_line(&mut line)?;
                    return Ok(());
                }
                let message = read_message(&mut lines)?;
                match shared.take(std::mem::take(&mut envelope), &message) {
                    Taken::Yes => say("250 taken")?,
                    Taken::Refused(code) => say(&format!("{code} not this message"))?,
                    Taken::Silently => return Ok(()),
                }
            }
            "RSET" => {
                envelope = Envelope::default();
                say("250 forgotten")?;
            }
            "QUIT" => return say("221 bye"),
            _ => say("502 not spoken here")?,
        }
    }
    Ok(())
}

enum Taken {
    Yes,
    Refused(u16),
    Silently,
}

impl Shared {
    /// Whether this trouble comes next; then it is over.
    fn next_is(&self, trouble: Trouble) -> bool {
        let mut state = self.state.lock().expect("the server's state");
        let comes = state.troubles.front() == Some(&trouble);
        if comes {
            state.troubles.pop_front();
        }
        comes
    }

    fn refused_recipient(&self) -> Option<u16> {
        let mut state = self.state.lock().expect("the server's state");
        let Some(Trouble::Recipient(code)) = state.troubles.front().copied() else {
            return None;
        };
        state.troubles.pop_front();
        Some(code)
    }

    fn take(&self, envelope: Envelope, message: &[u8]) -> Taken {
        let mut state = self.state.lock().expect("the server's state");
        let taken = match state.troubles.front().copied() {
            Some(Trouble::Message(code)) => Taken::Refused(code),
            Some(Trouble::DropAfterData) => Taken::Silently,
            _ => Taken::Yes,
        };
        if !matches!(taken, Taken::Yes) {
            state.troubles.pop_front();
        }
        if !matches!(taken, Taken::Refused(_)) {
            let letter = Letter::read(message);
            state.received.push(Received {
                from: envelope.from,
                to: envelope.to,
                letter,
            });
            self.changed.notify_all();
        }
        taken
    }

    fn stall(&self) -> std::io::Result<()> {
        let mut state = self.state.lock().expect("the server's state");
        state.stalled += 1;
        self.changed.notify_all();
        while !state.stopped {
            state = self.changed.wait(state).expect("the server's state");
        }
        Ok(())
    }
}

fn in_brackets(command: &str) -> String {
    let inner = command
        .split_once('<')
        .and_then(|(_, rest)| rest.split_once('>'));
    inner.map_or_else(String::new, |(address, _)| address.to_owned())
}

/// Reads until the line with the one dot; a doubled dot at a line's start is one dot.
fn read_message(lines: &mut impl BufRead) -> std::io::Result<Vec<u8>> {
    let mut message = Vec::new();
    loop {
        let mut line = Vec::new();
        if lines.read_until(b'\n', &mut line)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if line == b".\r\n" {
            return Ok(message);
        }
        message.extend(line.strip_prefix(b".").unwrap_or(&line));
    }
}
