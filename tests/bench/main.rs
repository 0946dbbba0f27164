//! The benchmark: the budgets of the design as ratios, measured in one run on one machine and written to `RESULTS.md`.
//!
//! `cargo bench` runs all of it in less than three minutes. It makes a database with the generator of the tests, serves it by
//! the program itself, serves the same bytes by nginx as static files, and asks both by wrk, in turns: what else happens on
//! the machine meets both alike, and a median of many short turns hides the rest. Everything listens on loopback. Without
//! nginx or wrk the rows that need them say so.
//!
//! `PLENUM_BENCH_POSTS` makes the database bigger than 20 000 posts; `PLENUM_BENCH_ROUNDS` makes more turns than five.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a benchmark that cannot go on should stop at that line"
)]

mod content;
mod finding;
mod http;
mod machine;
mod pages;
mod replies;
mod servers;
mod table;

use std::path::Path;
use std::time::{Duration, Instant};

use crate::content::Content;
use crate::machine::Tools;
use crate::servers::Forum;
use crate::table::Table;

/// How a run is dosed.
pub(crate) struct Dose {
    pub(crate) posts: usize,
    pub(crate) rounds: usize,
    /// How long one turn of wrk or of the writers takes.
    pub(crate) turn: Duration,
}

impl Dose {
    fn asked_for() -> Self {
        let number = |variable: &str, usual: usize| {
            let asked = std::env::var(variable).unwrap_or_default();
            asked.parse().unwrap_or(usual)
        };
        Self {
            posts: number("PLENUM_BENCH_POSTS", 20_000),
            rounds: number("PLENUM_BENCH_ROUNDS", 5).max(1),
            turn: Duration::from_secs(1),
        }
    }
}

fn main() {
    // `cargo test --all-targets` runs benches as well, to see that they start.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let begun = Instant::now();
    let dose = Dose::asked_for();
    let tools = Tools::look();
    let folder = tempfile::Builder::new()
        .prefix("plenum-bench-")
        .tempdir_in(env!("CARGO_TARGET_TMPDIR"))
        .expect("a temporary folder");

    say(&format!("making {} posts", dose.posts));
    let content = Content::make(&folder.path().join("data"), dose.posts);
    let mut table = Table::new(&dose);
    starts(&content, &mut table);
    let memory = {
        let forum = Forum::start(&content.data, &tools.on_first_core(), &[]);
        pages::measure(&forum, &content, &tools, &dose, folder.path(), &mut table);
        forum.anonymous_memory()
    };
    table.memory(memory);
    replies::measure(&content, &dose, folder.path(), &mut table);
    finding::measure(folder.path(), &mut table);

    let results = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/RESULTS.md");
    let text = table.text();
    println!("\n{text}");
    std::fs::write(&results, text).expect("the results are written");
    say(&format!(
        "{} s, in {}",
        begun.elapsed().as_secs(),
        results.display()
    ));
}

/// From the start of the program to its first answer: the median of five.
fn starts(content: &Content, table: &mut Table) {
    say("starting five times");
    let times = (0..5).map(|_| Forum::start(&content.data, &[], &[]).first_answer);
    table.start(table::median(
        times.map(|time| time.as_secs_f64()).collect(),
    ));
}

/// Tells whoever waits how far it is.
pub(crate) fn say(what: &str) {
    eprintln!("bench: {what}");
}
