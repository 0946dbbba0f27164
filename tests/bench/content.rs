//! What is served: a database of the generator, some proposals, and accounts that can sign in.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::Parser;
use plenum::app;
use plenum::platform::config::Storage;
use plenum::platform::text::origin::Origin;
use plenum::seeds::bulk::{Size, bulk};
use serde_json::json;

/// The password of every account that signs in.
pub(crate) const PASSWORD: &str = "four plain words here";
/// Accounts that write at once.
pub(crate) const WRITERS: usize = 32;
/// The program that is measured.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_plenum");

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    storage: Storage,
}

/// A made database.
pub(crate) struct Content {
    /// Its folder.
    pub(crate) data: PathBuf,
    /// The ids of topics that have a full first page, one for each writer at the least.
    pub(crate) topics: Vec<i64>,
}

impl Content {
    pub(crate) fn make(data: &Path, posts: usize) -> Self {
        let size = Size {
            members: (posts / 50).clamp(20, 2_000),
            topics: (posts / 40).max(4 * WRITERS),
            posts,
        };
        let made = tokio::runtime::Runtime::new()
            .expect("a runtime")
            .block_on(async {
                let folder = data.to_str().expect("a path in UTF-8");
                let storage = Line::parse_from(["bench", "--data", folder]).storage;
                let writer = app::open(&storage).await.expect("a database");
                let own = Origin::parse("http://127.0.0.1/").expect("an address");
                bulk(&writer, &own, size, 1).await.expect("content")
            });
        let full = |(id, posts): &(_, usize)| (*posts >= 20).then_some(*id);
        let topics: Vec<i64> = made.topics.iter().filter_map(full).map(|id| id.0).collect();
        assert!(
            topics.len() >= WRITERS,
            "too few long topics: make more posts"
        );
        for number in 0..WRITERS {
            add_moderator(data, &writer(number));
        }
        import(data);
        Self {
            data: data.to_owned(),
            topics,
        }
    }
}

/// The name of a writer's account.
pub(crate) fn writer(number: usize) -> String {
    format!("writer-{number}")
}

/// How much others may post in a while is limited; who keeps order is not.
pub(crate) fn add_moderator(data: &Path, name: &str) {
    let mut command = command(data);
    command
        .args([
            "user",
            "add",
            name,
            "--role",
            "moderator",
            "--password-stdin",
        ])
        .arg("--address")
        .arg(format!("{name}@bench.example"));
    let mut child = command.stdin(Stdio::piped()).spawn().expect("the program");
    let mut stdin = child.stdin.take().expect("its standard input");
    stdin.write_all(PASSWORD.as_bytes()).expect("the password");
    drop(stdin);
    assert!(
        child.wait().expect("an end").success(),
        "{name} gets no account"
    );
}

/// The proposals of the tests.
fn import(data: &Path) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/forum/fixtures/proposals.json");
    let mut import = command(data);
    import.args(["import", "json"]).arg(file);
    let output = import
        .args(["--summit", "bench"])
        .output()
        .expect("the program");
    // Some entries of the fixture are broken on purpose.
    assert!(
        output.status.code().is_some_and(|code| code != 1),
        "{output:?}"
    );
}

/// As many proposals as are asked for, in a folder of their own.
pub(crate) fn propose(data: &Path, count: usize) {
    let kinds = ["Panel", "Workshop", "Lightning talk"];
    let langs = ["en", "fr", "es", "ar"];
    let states = ["new", "accepted", "confirmed"];
    let countries = [
        "Uruguay", "Algeria", "Norway", "Nepal", "Ghana", "Fiji", "Peru",
    ];
    let entry = |n: usize| {
        json!({
            "id": n,
            "title": format!("River number {n}"),
            "subtitle": "What three basins learned",
            "type": kinds[n % kinds.len()],
            "language": langs[n % langs.len()],
            "track": format!("{} - Track", n % 9),
            "group": format!("Group {}", n % 5),
            "state": states[n / 3 % states.len()],
            "submitter": { "name": format!("Person {}", n % 3_000), "country": countries[n % countries.len()] },
            "speakers": [{ "name": format!("Speaker {}", n % 1_000) }, { "name": format!("Speaker {}", n % 700) }],
            "abstract": format!("Gauge {n} and who reads it. ").repeat(8),
        })
    };
    let entries: Vec<_> = (1..=count).map(entry).collect();
    let file = data.with_extension("json");
    let text = json!({ "summit": { "title": "Rivers" }, "proposals": entries }).to_string();
    std::fs::write(&file, text).expect("a file");
    let mut import = command(data);
    let output = import
        .args(["import", "json"])
        .arg(&file)
        .args(["--summit", "bench"])
        .output()
        .expect("the program");
    assert!(output.status.success(), "{output:?}");
}

/// The program, told nothing but its folder and to hash cheaply.
pub(crate) fn command(data: &Path) -> Command {
    let mut command = Command::new(PROGRAM);
    command
        .env_remove("DATABASE_URL")
        .env("PLENUM_DATA", data)
        .env("PLENUM_HASH_MEMORY", "8")
        .env("PLENUM_HASH_PASSES", "1");
    command
}
