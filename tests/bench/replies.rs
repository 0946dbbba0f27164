//! Durable replies through HTTP: 32 writers who share COMMITs against 32 whose replies each have one of their own.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Instant;

use crate::content::{Content, WRITERS, writer};
use crate::http::{self, Connection, sign_in};
use crate::servers::Forum;
use crate::table::{Table, median};
use crate::{Dose, say};

const TEXT: &str = "The ministry publishes the register *every quarter*, and the last three were late. \
                    What keeps it from publishing each entry on the day that it is made?";

/// A member in front of a topic.
struct Seat {
    path: String,
    cookie: String,
    token: String,
}

pub(crate) fn measure(content: &Content, dose: &Dose, folder: &Path, table: &mut Table) {
    let copy = folder.join("data-alone");
    copy_folder(&content.data, &copy);
    let together = Forum::start(&content.data, &[], &[]);
    let alone = Forum::start(&copy, &[], &[("PLENUM_BATCH", "1")]);
    let seats = [&together, &alone].map(|forum| seats(forum.address, content));
    let (mut rates, mut rates_alone) = (Vec::new(), Vec::new());
    for round in 1..=dose.rounds {
        say(&format!("replies, round {round} of {}", dose.rounds));
        rates.push(rate(together.address, &seats[0], dose));
        rates_alone.push(rate(alone.address, &seats[1], dose));
    }
    let ratios = rates
        .iter()
        .zip(&rates_alone)
        .map(|(together, alone)| together / alone);
    table.replies(median(ratios.collect()), median(rates), median(rates_alone));
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder").flatten() {
        if entry.path().is_file() {
            std::fs::copy(entry.path(), to.join(entry.file_name())).expect("a copy");
        }
    }
}

fn seats(address: SocketAddr, content: &Content) -> Vec<Seat> {
    (0..WRITERS)
        .map(|number| {
            let cookie = sign_in(address, &writer(number));
            let topic = content.topics[number];
            let page = http::get(address, "/latest", &[("Cookie", &cookie)]).expect("an answer");
            Seat {
                path: format!("/topics/{topic}/posts"),
                token: token(&page.text()),
                cookie,
            }
        })
        .collect()
}

/// What a form of a signed-in page carries.
fn token(page: &str) -> String {
    let field = page.split("name=\"csrf\" value=\"").nth(1);
    let token = field.and_then(|rest| rest.split('"').next());
    token.expect("a form with a token").to_owned()
}

/// Replies a second that were acknowledged.
fn rate(address: SocketAddr, seats: &[Seat], dose: &Dose) -> f64 {
    let over = AtomicBool::new(false);
    let begun = Instant::now();
    let acknowledged: u32 = thread::scope(|scope| {
        let writing: Vec<_> = seats
            .iter()
            .map(|seat| scope.spawn(|| write(address, seat, &over)))
            .collect();
        thread::sleep(dose.turn);
        over.store(true, Ordering::Relaxed);
        writing
            .into_iter()
            .map(|writer| writer.join().expect("a number"))
            .sum()
    });
    f64::from(acknowledged) / begun.elapsed().as_secs_f64()
}

fn write(address: SocketAddr, seat: &Seat, over: &AtomicBool) -> u32 {
    let mut connection = Connection::open(address).expect("a connection");
    let mut acknowledged = 0;
    while !over.load(Ordering::Relaxed) {
        let once = format!("{:032x}", rand::random::<u128>());
        let fields = [
            ("text", TEXT),
            ("lang", "en"),
            ("reply_to", ""),
            ("once", &*once),
            ("csrf", &*seat.token),
        ];
        let answer = connection
            .post(&seat.path, &seat.cookie, &fields)
            .expect("an answer");
        assert_eq!(answer.status, 303, "{}", answer.text());
        acknowledged += 1;
    }
    acknowledged
}
