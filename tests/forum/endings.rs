//! How the program ends, and what it finds when it is started again; and what it hears of others on its database.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use crate::support::browser::Browser;
use crate::support::cases::{Case, Ground, case};
use crate::support::engines::Engine;
use crate::support::forum::Forum;
use crate::support::needs::scale;
use crate::support::own_process::OwnProcess;
use crate::support::people::settled_database;
use crate::support::smtp::{SmtpServer, Trouble};
use crate::support::wait;
use crate::support::wire::Wire;
use crate::support::writing::{Topic, reply, start};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(what_was_acknowledged_is_there_after_a_kill),
        case!(a_request_in_flight_is_answered_when_the_program_is_asked_to_stop),
        case!(letters_on_their_way_are_handed_back_when_the_program_stops).only(Engine::Sqlite),
        case!(a_reply_on_one_node_is_on_the_pages_of_another),
        case!(an_import_beside_the_forum_is_on_its_pages),
    ]
}

/// A form that somebody sends by hand, without the end of its body if so wished.
struct Posted {
    head: String,
    body: String,
}

impl Posted {
    fn reply(browser: &Browser, address: &str, topic: &Topic, text: &str) -> Self {
        let fields = [("text", text), ("lang", "en"), ("reply_to", ""), ("once", text)];
        let body = serde_urlencoded::to_string(fields).expect("pairs of text");
        let cookies: Vec<String> = browser
            .cookies()
            .iter()
            .map(|cookie| format!("{}={}", cookie.name, cookie.value))
            .collect();
        let head = format!(
            "POST /topics/{}/posts HTTP/1.1\r\nhost: {address}\r\norigin: http://{address}\r\n\
             sec-fetch-site: same-origin\r\ncookie: {}\r\ncontent-length: {}\r\n\
             content-type: application/x-www-form-urlencoded\r\nconnection: close\r\n\r\n",
            topic.id,
            cookies.join("; "),
            body.len()
        );
        Self { head, body }
    }

    /// The status of the answer, if there is one.
    fn send(&self, address: &str) -> Option<String> {
        let mut stream = TcpStream::connect(address).ok()?;
        stream.write_all(self.head.as_bytes()).ok()?;
        stream.write_all(self.body.as_bytes()).ok()?;
        status(&mut stream)
    }
}

fn status(stream: &mut TcpStream) -> Option<String> {
    let patience = Some(Duration::from_secs(60));
    stream.set_read_timeout(patience).ok()?;
    let mut answer = Vec::new();
    // A process that is killed resets the connection; what came before counts.
    let _reset = stream.read_to_end(&mut answer);
    let line = String::from_utf8_lossy(&answer);
    line.split(' ').nth(1).map(ToOwned::to_owned)
}

fn what_was_acknowledged_is_there_after_a_kill(ground: &Ground) {
    const WRITERS: usize = 32;
    let database = settled_database(ground);
    let mut forum = OwnProcess::start(&database, &[]);
    // Who keeps order may write as much as they like.
    let mona = forum.person("mona");
    let topic = start(&mona, "What is kept", "Whatever was acknowledged.");
    let address = forum.address().to_owned();
    let acknowledged: Mutex<Vec<String>> = Mutex::default();
    thread::scope(|scope| {
        for writer in 0..WRITERS {
            let (mona, topic, address) = (&mona, &topic, &address);
            let acknowledged = &acknowledged;
            scope.spawn(move || {
                for number in 0.. {
                    let text = format!("reply {number} by writer {writer}");
                    match Posted::reply(mona, address, topic, &text).send(address).as_deref() {
                        Some("303") => acknowledged.lock().expect("the list").push(text),
                        // It has been killed.
                        None => return,
                        Some(other) => panic!("status {other}"),
                    }
                }
            });
        }
        wait::until("enough acknowledged replies", || {
            (acknowledged.lock().expect("the list").len() >= 100 * scale()).then_some(())
        });
        forum.end("KILL");
    });
    let acknowledged = acknowledged.into_inner().expect("the list");
    let texts: Vec<String> = acknowledged.iter().map(|text| format!("'{text}'")).collect();
    let kept = database.number(&format!(
        "SELECT COUNT(*) AS number FROM posts WHERE source IN ({})",
        texts.join(", ")
    ));
    assert_eq!(usize::try_from(kept), Ok(acknowledged.len()));
    database.is_sound();
    let again = OwnProcess::start(&database, &[]);
    again.reader().visit(&topic.path).expect(200);
}

fn a_request_in_flight_is_answered_when_the_program_is_asked_to_stop(ground: &Ground) {
    let database = settled_database(ground);
    let mut forum = OwnProcess::start(&database, &[]);
    let ana = forum.person("ana");
    let topic = start(&ana, "Who ends last?", "Whoever began.");
    let address = forum.address().to_owned();
    let posted = Posted::reply(&ana, &address, &topic, "This one still counts.");
    let (first, rest) = posted.body.split_at(posted.body.len() / 2);
    let mut stream = TcpStream::connect(&address).expect("a connection");
    stream.write_all(posted.head.as_bytes()).expect("a head");
    stream.write_all(first.as_bytes()).expect("half a body");
    // Whoever comes later has been served: so the one before is in hand.
    forum.reader().visit("/latest").expect(200);
    forum.signal("TERM");
    wait::until("nobody to listen", || TcpStream::connect(&address).err());
    stream.write_all(rest.as_bytes()).expect("the other half");
    assert_eq!(status(&mut stream).as_deref(), Some("303"));
    assert!(forum.ended().is_some_and(|status| status.success()));
    let kept = "SELECT COUNT(*) AS number FROM posts WHERE source = 'This one still counts.'";
    assert_eq!(database.number(kept), 1);
}

fn letters_on_their_way_are_handed_back_when_the_program_stops(ground: &Ground, smtp: &SmtpServer) {
    let database = settled_database(ground);
    let mut forum = OwnProcess::start(&database, &["--mail", &smtp.url()]);
    smtp.next(Trouble::Stall);
    let asked = Wire::post("/login/link", &[("address", "ana@example.org")])
        .header("sec-fetch-site", "same-origin")
        .send(forum.reader().home().as_str());
    assert!(asked.status.is_success() || asked.status.is_redirection());
    smtp.wait_for_stalled(1);
    let claimed = "SELECT COUNT(*) AS number FROM outbox WHERE state = 'waiting' AND lease_until > 0";
    assert_eq!(database.number(claimed), 1);
    assert!(forum.end("TERM").is_some_and(|status| status.success()));
    assert_eq!(database.number(claimed), 0);
    let waiting = "SELECT COUNT(*) AS number FROM outbox WHERE state = 'waiting'";
    assert_eq!(database.number(waiting), 1);
    let _again = OwnProcess::start(&database, &["--mail", &smtp.url()]);
    assert_eq!(smtp.wait_for(1)[0].to, ["ana@example.org"]);
}

fn a_reply_on_one_node_is_on_the_pages_of_another(forum: &Forum) {
    let topic = start(&forum.ben(), "Who hears of it?", "Every node.");
    let other = OwnProcess::start(forum.database(), &[]);
    let reader = other.reader();
    // Kept from here on.
    reader.visit(&topic.path).expect(200);
    reader.visit(&topic.path).expect(200);
    reply(&forum.ana(), &topic, "Even this one.");
    wait::until("the reply on the other node", || {
        let page = reader.visit(&topic.path);
        page.has("#post-2").then_some(())
    });
}

fn an_import_beside_the_forum_is_on_its_pages(forum: &Forum) {
    let reader = forum.reader();
    reader.visit("/proposals").expect(200);
    let fixture = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/forum/fixtures/proposals.json");
    forum.command(&["import", "json", fixture, "--summit", "rivers"]);
    wait::until("the proposals on the kept page", || {
        let page = reader.visit("/proposals");
        page.has("a[href^='/proposals/1/']").then_some(())
    });
    forum.database().is_sound();
}
