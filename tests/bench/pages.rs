//! Pages against nginx on a static file of the same bytes, and how many queries a page takes.

use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;

use crate::content::{Content, writer};
use crate::http::{self, sign_in};
use crate::machine::Tools;
use crate::servers::{Forum, Nginx};
use crate::table::{Table, median};
use crate::{Dose, say};

/// Connections that ask at once.
const CONNECTIONS: &str = "-c32";
const GZIP: (&str, &str) = ("Accept-Encoding", "gzip");

/// A page that is asked for again and again, of the forum and of nginx.
struct Duel {
    /// The row of the table.
    row: &'static str,
    /// The least ratio; `None` for a row that is there to be compared with.
    budget: Option<f64>,
    path: String,
    headers: Vec<(&'static str, String)>,
    /// Whether the page is the same for everybody, so that the forum makes it once.
    kept: bool,
}

/// The forum's answers a second, and nginx's.
type Rates = (Vec<f64>, Vec<f64>);

pub(crate) fn measure(
    forum: &Forum,
    content: &Content,
    tools: &Tools,
    dose: &Dose,
    folder: &Path,
    table: &mut Table,
) {
    let topic = topic_path(forum.address, content.topics[0]);
    let cookie = sign_in(forum.address, &writer(0));
    count_queries(forum, &topic, &cookie, table);
    let duels = duels(&topic, &cookie);
    let (Some(nginx), Some(wrk), None) = (&tools.nginx, &tools.wrk, tools.missing()) else {
        let why = tools.missing().unwrap_or_default();
        duels
            .iter()
            .for_each(|duel| table.left_out(duel.row, duel.budget, &why));
        return;
    };
    let files = folder.join("static");
    std::fs::create_dir_all(&files).expect("a folder");
    for (number, duel) in duels.iter().enumerate() {
        copy(forum, duel, &files, number);
    }
    let nginx = Nginx::start(nginx, &files, &tools.on_first_core());
    let mut rates: Vec<Rates> = duels.iter().map(|_| Rates::default()).collect();
    for round in 1..=dose.rounds {
        say(&format!("pages, round {round} of {}", dose.rounds));
        for (number, duel) in duels.iter().enumerate() {
            let ask = |address: SocketAddr, path: &str| {
                rate(wrk, tools, dose, address, path, &duel.headers)
            };
            rates[number].0.push(ask(forum.address, &duel.path));
            rates[number]
                .1
                .push(ask(nginx.address, &format!("/{number}.html")));
        }
    }
    for (duel, (ours, theirs)) in duels.iter().zip(rates) {
        // Each turn against its neighbour in time, so that a slow minute of the machine slows both.
        let ratios = ours.iter().zip(&theirs).map(|(ours, theirs)| ours / theirs);
        table.duel(
            duel.row,
            duel.budget,
            median(ratios.collect()),
            median(ours),
            median(theirs),
        );
    }
}

fn duels(topic: &str, cookie: &str) -> Vec<Duel> {
    let gzip = || (GZIP.0, GZIP.1.to_owned());
    let signed_in = || ("Cookie", cookie.to_owned());
    let duel = |row, budget, path: &str, headers, kept| Duel {
        row,
        budget,
        path: path.to_owned(),
        headers,
        kept,
    };
    vec![
        duel(
            "topic page, 20 posts, reader",
            Some(0.8),
            topic,
            vec![],
            true,
        ),
        duel(
            "the same compressed (gzip)",
            Some(0.7),
            topic,
            vec![gzip()],
            true,
        ),
        duel("latest, reader", Some(0.5), "/latest", vec![], true),
        duel(
            "proposals with facets, reader",
            Some(0.5),
            "/proposals",
            vec![],
            true,
        ),
        duel(
            "topic page, 20 posts, member",
            Some(0.05),
            topic,
            vec![signed_in()],
            false,
        ),
        duel(
            "the same compressed (gzip)",
            None,
            topic,
            vec![signed_in(), gzip()],
            false,
        ),
    ]
}

/// Puts the bytes of a page where nginx serves them from.
fn copy(forum: &Forum, duel: &Duel, files: &Path, number: usize) {
    let headers: Vec<(&str, &str)> = duel
        .headers
        .iter()
        .map(|(name, value)| (*name, &**value))
        .collect();
    let page = http::get(forum.address, &duel.path, &headers).expect("an answer");
    assert_eq!(page.status, 200, "{}", duel.path);
    let compressed = page.header("content-encoding").is_some();
    let name = if compressed {
        format!("{number}.html.gz")
    } else {
        format!("{number}.html")
    };
    std::fs::write(files.join(name), &page.body).expect("a file");
    if compressed {
        // nginx looks for the plain file as well.
        std::fs::write(files.join(format!("{number}.html")), "").expect("a file");
    }
    if duel.kept {
        let again = http::get(forum.address, &duel.path, &headers).expect("an answer");
        assert_eq!(again.body, page.body, "a kept page changes: {}", duel.path);
    }
}

/// Answers a second.
fn rate(
    wrk: &Path,
    tools: &Tools,
    dose: &Dose,
    address: SocketAddr,
    path: &str,
    headers: &[(&str, String)],
) -> f64 {
    let before = tools.on_second_core();
    let mut command = match before.split_first() {
        Some((first, rest)) => {
            let mut command = Command::new(first);
            command.args(rest).arg(wrk);
            command
        }
        None => Command::new(wrk),
    };
    command.args(["-t1", CONNECTIONS, &format!("-d{}s", dose.turn.as_secs())]);
    for (name, value) in headers {
        command.args(["-H", &format!("{name}: {value}")]);
    }
    let output = command
        .arg(format!("http://{address}{path}"))
        .output()
        .expect("wrk runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(!said.contains("Non-2xx"), "{path}: {said}");
    let rate = said
        .lines()
        .find_map(|line| line.strip_prefix("Requests/sec:"));
    rate.and_then(|rate| rate.trim().parse().ok())
        .unwrap_or_else(|| panic!("{path}: {said}"))
}

/// The right address of a topic, where any slug leads.
fn topic_path(address: SocketAddr, id: i64) -> String {
    let moved = http::get(address, &format!("/t/-/{id}"), &[]).expect("an answer");
    let location = moved.header("location").expect("the right address");
    location.to_owned()
}

fn count_queries(forum: &Forum, topic: &str, cookie: &str, table: &mut Table) {
    let first = |path: &str, headers: &[(&str, &str)]| {
        let page = http::get(forum.address, path, headers).expect("an answer");
        assert_eq!(page.status, 200, "{path}");
        page.queries()
    };
    // A key that no reader has asked for: the page is made for this.
    let fresh = |path: &str| {
        format!(
            "{path}{}fresh=1",
            if path.contains('?') { '&' } else { '?' }
        )
    };
    let member = [("Cookie", cookie)];
    for (name, path) in [
        ("topic page", topic),
        ("latest", "/latest"),
        ("proposals", "/proposals"),
    ] {
        table.queries(name, first(&fresh(path), &[]), first(path, &member));
    }
}
