//! The list of proposals among ten thousand: how long a member waits for a page of it, one page after the other.

use std::path::Path;
use std::time::Instant;

use crate::content::{add_moderator, propose, writer};
use crate::http::{Connection, sign_in};
use crate::say;
use crate::servers::Forum;
use crate::table::{Table, median};

/// Proposals.
const COUNT: usize = 10_000;
/// Pages that are asked for each way.
const TURNS: usize = 25;

pub(crate) fn measure(folder: &Path, table: &mut Table) {
    say(&format!("making {COUNT} proposals"));
    let data = folder.join("proposals");
    propose(&data, COUNT);
    add_moderator(&data, &writer(0));
    let forum = Forum::start(&data, &[], &[]);
    let cookie = sign_in(forum.address, &writer(0));
    let mut connection = Connection::open(forum.address).expect("a connection");
    let mut ask = |path: &str| {
        let begun = Instant::now();
        let page = connection
            .get(path, &[("Cookie", &cookie)])
            .expect("an answer");
        let took = begun.elapsed().as_secs_f64() * 1000.0;
        assert_eq!(page.status, 200, "{path}");
        (took, page.queries(), page.text())
    };
    say("finding among them");
    for (row, path) in [
        ("the list", "/proposals"),
        (
            "three filters and words",
            "/proposals?type=Panel&language=en&state=new&q=gauge",
        ),
        ("the fair order", "/proposals?order=fair"),
    ] {
        ask(path);
        let pages: Vec<_> = (0..TURNS).map(|_| ask(path)).collect();
        let queries = pages.last().and_then(|(_, queries, _)| *queries);
        table.found(
            row,
            median(pages.iter().map(|(took, ..)| *took).collect()),
            queries,
        );
    }
    let form = ask("/proposals").2;
    let token = form
        .split("name=\"csrf\" value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a token")
        .to_owned();
    let mut voice = Connection::open(forum.address).expect("a connection");
    let pages: Vec<_> = (1..=TURNS)
        .map(|proposal| {
            let path = format!("/proposals/{proposal}/rating");
            let fields = [("value", "4"), ("csrf", &*token)];
            let answer = voice.post(&path, &cookie, &fields).expect("an answer");
            assert_eq!(answer.status, 303, "{}", answer.text());
            ask("/proposals")
        })
        .collect();
    let queries = pages.last().and_then(|(_, queries, _)| *queries);
    let times = pages.iter().map(|(took, ..)| *took).collect();
    table.found("the list right after a vote", median(times), queries);
}
