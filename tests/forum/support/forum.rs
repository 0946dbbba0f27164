//! A running forum: the real program on a port of its own, with a database of its own, letters in memory and a clock moved
//! by hand. All that cases need of the program's inside is in this file.

use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use clap::Parser;
use plenum::app::{self, Parts, Running};
use plenum::platform::config::Settings;
use plenum::platform::mailer::route::{Memory, Route};
use plenum::platform::time::{Clock, Time};
use tokio::runtime::Runtime;

use crate::support::browser::Browser;
use crate::support::cases::{Given, Ground};
use crate::support::clock::HandClock;
use crate::support::engines::{Database, Schema};
use crate::support::mail::Letter;
use crate::support::people::{self, Person};
use crate::support::wait;

/// One for all cases: a forum is only tasks on it.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime"));

impl Clock for HandClock {
    fn now(&self) -> Time {
        Time(self.micros())
    }
}

/// The command line of `plenum serve`.
#[derive(Parser)]
struct Line {
    #[command(flatten)]
    settings: Settings,
}

pub(crate) struct Forum {
    // First, so that it has stopped before its database and folder go.
    serving: Mutex<Serving>,
    database: Database,
    folder: tempfile::TempDir,
    clock: HandClock,
    mail: Memory,
    flags: Vec<String>,
    url: String,
    setup_link: Option<String>,
    /// How many letters to an address have been read.
    read: Mutex<HashMap<String, usize>>,
    people: Mutex<HashMap<&'static str, Person>>,
}

/// It is open, and ana, ben, mona and olu have their accounts.
impl Given for Forum {
    const ON_ENGINES: bool = true;

    fn given(ground: &Ground) -> Self {
        Self::open(ground, &[])
    }
}

/// A forum as it is started for the first time, with nobody in it.
pub(crate) struct EmptyForum(pub(crate) Forum);

impl Given for EmptyForum {
    const ON_ENGINES: bool = true;

    fn given(ground: &Ground) -> Self {
        Self(Forum::start(Database::at(ground, Schema::Latest), &[]))
    }
}

impl Forum {
    /// An open forum with the four people, started with more flags: `&["--mail", &smtp.url()]`.
    pub(crate) fn open(ground: &Ground, flags: &[&str]) -> Self {
        let settled = people::settled(ground);
        let forum = Self::start(Database::copied(ground, &settled.template), flags);
        let people = settled
            .people
            .iter()
            .map(|known| (known.name, known.moved(&forum)));
        forum.people.lock().expect("the people").extend(people);
        forum
    }

    /// A forum on any database.
    pub(crate) fn start(database: Database, flags: &[&str]) -> Self {
        let mut forum = Self {
            serving: Mutex::new(Serving(None)),
            database,
            folder: tempfile::Builder::new()
                .prefix("plenum-data-")
                .tempdir()
                .expect("a temporary folder"),
            clock: HandClock::default(),
            mail: Memory::default(),
            flags: flags.iter().map(ToString::to_string).collect(),
            url: String::new(),
            setup_link: None,
            read: Mutex::default(),
            people: Mutex::default(),
        };
        let running = forum.run("127.0.0.1:0");
        forum.url = format!("http://{}/", running.address());
        forum.setup_link = running.setup_link().map(ToOwned::to_owned);
        *forum.serving.lock().expect("the forum") = Serving(Some(running));
        forum
    }

    fn run(&self, listen: &str) -> Running {
        let database = self.database.url();
        let data = self.folder.path().to_str().expect("a path in UTF-8");
        let usual = [
            "plenum",
            "--listen",
            listen,
            "--database",
            &database,
            "--data",
            data,
            "--hash-memory",
            "8",
            "--hash-passes",
            "1",
            "--readers",
            "2",
            "--page-cache",
            "8",
            "--show-queries",
        ];
        let line = usual
            .into_iter()
            .chain(self.flags.iter().map(String::as_str));
        let settings = Line::try_parse_from(line)
            .unwrap_or_else(|error| panic!("{error}"))
            .settings;
        let mail = settings
            .mail
            .mail
            .is_none()
            .then(|| Route::Memory(self.mail.clone()));
        let parts = Parts {
            clock: Arc::new(self.clock.clone()),
            mail,
        };
        RUNTIME
            .block_on(app::start(settings, parts))
            .unwrap_or_else(|error| panic!("the forum does not start: {error}"))
    }

    /// Stops it as the operating system would, and starts it again where it was. A forum without an admin has a new
    /// set-up link then.
    pub(crate) fn restart(&self) -> Option<String> {
        self.stop();
        let listen = self.url.trim_start_matches("http://").trim_end_matches('/');
        let running = self.run(listen);
        let link = running.setup_link().map(ToOwned::to_owned);
        *self.serving.lock().expect("the forum") = Serving(Some(running));
        link
    }

    pub(crate) fn stop(&self) {
        *self.serving.lock().expect("the forum") = Serving(None);
    }

    /// Its address, with the slash at the end.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The link that makes the first admin, while there is none.
    #[track_caller]
    pub(crate) fn setup_link(&self) -> &str {
        self.setup_link
            .as_deref()
            .expect("a set-up link, as there is no admin")
    }

    pub(crate) fn database(&self) -> &Database {
        &self.database
    }

    /// The folder of its data.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn clock(&self) -> &HandClock {
        &self.clock
    }

    /// Lets time pass for the forum and for all its browsers.
    pub(crate) fn pass(&self, time: Duration) {
        self.clock.pass(time);
    }

    /// A member.
    pub(crate) fn ana(&self) -> Person {
        self.person("ana")
    }

    /// A member who is the author of topics.
    pub(crate) fn ben(&self) -> Person {
        self.person("ben")
    }

    /// A moderator.
    pub(crate) fn mona(&self) -> Person {
        self.person("mona")
    }

    /// The admin.
    pub(crate) fn olu(&self) -> Person {
        self.person("olu")
    }

    fn person(&self, name: &str) -> Person {
        let people = self.people.lock().expect("the people");
        people
            .get(name)
            .unwrap_or_else(|| panic!("{name} is not here: the forum is empty"))
            .clone()
    }

    /// Somebody without an account, in a browser of their own.
    pub(crate) fn reader(&self) -> Browser {
        Browser::at(&self.url, self.clock.clone())
    }

    /// Somebody invited who has no account yet: the same until an invitation is opened.
    pub(crate) fn guest(&self) -> Browser {
        self.reader()
    }

    /// A new account, made through the pages and signed in.
    #[track_caller]
    pub(crate) fn join(&self, name: &'static str) -> Person {
        people::join(self, name)
    }

    /// All letters that were sent, oldest first.
    pub(crate) fn letters(&self) -> Vec<Letter> {
        self.mail
            .letters()
            .iter()
            .map(|letter| Letter::read(letter))
            .collect()
    }

    /// The next letter to this address that nobody has read yet, waited for.
    #[track_caller]
    pub(crate) fn letter_to(&self, address: &str) -> Letter {
        let mut read = self.read.lock().expect("the letters");
        let place = read.entry(address.to_owned()).or_default();
        let letter = wait::until(&format!("a letter to {address}"), || {
            let mut to_them = self
                .letters()
                .into_iter()
                .filter(|letter| letter.to.iter().any(|to| to == address));
            to_them.nth(*place)
        });
        *place += 1;
        letter
    }

    /// How many letters went to this address, once all work that is due is done.
    #[track_caller]
    pub(crate) fn count_letters_to(&self, address: &str) -> usize {
        self.settle();
        self.letters()
            .iter()
            .filter(|letter| letter.to.iter().any(|to| to == address))
            .count()
    }

    /// Waits until facts are told, jobs are done and letters are out, as far as they are due.
    #[track_caller]
    pub(crate) fn settle(&self) {
        let now = self.clock.micros();
        let due = format!(
            "SELECT (SELECT COUNT(*) FROM fact_deliveries WHERE next_at <= {now})
                  + (SELECT COUNT(*) FROM jobs WHERE run_at <= {now})
                  + (SELECT COUNT(*) FROM outbox WHERE state = 'waiting' AND next_at <= {now}) AS number"
        );
        wait::until("all that is due", || {
            (self.database.number(&due) == 0).then_some(())
        });
    }

    /// Runs the real program beside it: `forum.command(&["user", "role", "ana", "moderator"])`.
    #[track_caller]
    pub(crate) fn command(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plenum"));
        command
            .args(arguments)
            .env("DATABASE_URL", self.database.url())
            .env("PLENUM_DATA", self.folder.path());
        command
            .env("PLENUM_HASH_MEMORY", "8")
            .env("PLENUM_HASH_PASSES", "1");
        command.output().expect("the program runs")
    }

    /// Gives up the forum and keeps its database, to be copied.
    pub(crate) fn into_template(self) -> String {
        self.stop();
        self.database.into_template()
    }
}

/// Stops when it is dropped.
struct Serving(Option<Running>);

impl Drop for Serving {
    fn drop(&mut self) {
        if let Some(running) = self.0.take() {
            RUNTIME.block_on(running.stop());
        }
    }
}
