//! The real program as a process of its own, on the machine's clock: to be stopped, killed, or run beside another.

use std::path::Path;
use std::process::ExitStatus;
use std::time::Duration;

use crate::support::browser::Browser;
use crate::support::clock::HandClock;
use crate::support::engines::Database;
use crate::support::people::{Person, sign_in};
use crate::support::processes::{self, Program};

pub(crate) struct OwnProcess {
    program: Program,
    url: String,
    _folder: tempfile::TempDir,
}

impl OwnProcess {
    /// Starts it on a database, with more flags than the usual ones, and waits until it listens.
    #[track_caller]
    pub(crate) fn start(database: &Database, flags: &[&str]) -> Self {
        let folder = tempfile::Builder::new()
            .prefix("plenum-data-")
            .tempdir()
            .expect("a temporary folder");
        let mut command = processes::command(Path::new(env!("CARGO_BIN_EXE_plenum")), None, "KILL");
        command
            .args(["--listen", "127.0.0.1:0", "--hash-memory", "8"])
            .args(["--hash-passes", "1", "--readers", "2"])
            .args(flags)
            .env("DATABASE_URL", database.url())
            .env("PLENUM_DATA", folder.path())
            .env("PLENUM_LOG", "info");
        let (program, url) = Program::start(command, Duration::from_secs(60), address_in)
            .unwrap_or_else(|why| panic!("{why}"));
        Self {
            program,
            url,
            _folder: folder,
        }
    }

    /// Where it listens, as `127.0.0.1:8080`.
    pub(crate) fn address(&self) -> &str {
        self.url.trim_start_matches("http://").trim_end_matches('/')
    }

    /// Somebody without an account, in a browser of their own.
    pub(crate) fn reader(&self) -> Browser {
        Browser::at(&self.url, HandClock::default())
    }

    /// One of the four, who signs in here.
    #[track_caller]
    pub(crate) fn person(&self, name: &'static str) -> Person {
        let browser = self.reader();
        let person = Person { name, browser };
        sign_in(&person);
        person
    }

    pub(crate) fn signal(&self, signal: &str) {
        assert!(self.program.signal(signal), "no process to tell {signal}");
    }

    /// Sends a signal and waits for the end.
    pub(crate) fn end(&mut self, signal: &str) -> Option<ExitStatus> {
        self.program.end(signal)
    }

    /// Waits for the end.
    pub(crate) fn ended(&mut self) -> Option<ExitStatus> {
        self.program.ended()
    }
}

impl Drop for OwnProcess {
    fn drop(&mut self) {
        let _ended = self.program.end("KILL");
    }
}

/// The address in the line of the log that says where it listens.
fn address_in(line: &str) -> Option<String> {
    let (_, rest) = line.split_once("listening address=")?;
    let address = rest.split_whitespace().next()?;
    Some(format!("http://{address}/"))
}
