//! Letters are read as they are, and the SMTP server is a real one.

use lettre::message::{Mailbox, MultiPart};
use lettre::{Message, SmtpTransport, Transport};

use crate::support::cases::{Case, Ground, cases};
use crate::support::mail::{Letter, letters_in};
use crate::support::smtp::{SmtpServer, Trouble};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_letter_tells_its_link_and_code,
        a_letter_without_html_has_no_html,
        letters_lie_in_a_folder,
        the_smtp_server_takes_a_message,
        the_smtp_server_refuses_a_recipient_when_told,
        the_smtp_server_refuses_a_message_when_told,
        the_smtp_server_drops_a_message_in_the_middle_when_told,
        the_smtp_server_keeps_a_message_it_did_not_confirm,
        the_smtp_server_stalls_when_told,
    ]
}

fn letter() -> Message {
    let text = "Hello,\n\nopen <https://forum.example/signin/abc123def> or type 004217.\n..\n";
    Message::builder()
        .from(
            "Plenum <noreply@forum.example>"
                .parse()
                .expect("an address"),
        )
        .to(Mailbox::new(
            Some("Ana Núñez".into()),
            "ana@example.org".parse().expect("an address"),
        ))
        .subject("Ваш код — تسجيل الدخول")
        .multipart(MultiPart::alternative_plain_html(
            text.to_owned(),
            "<p><a href=\"https://forum.example/signin/abc123def\">Sign in</a></p>".to_owned(),
        ))
        .expect("a whole letter")
}

fn send_to(server: &SmtpServer) -> Result<(), lettre::transport::smtp::Error> {
    let address = server.address();
    let transport = SmtpTransport::builder_dangerous(address.ip().to_string())
        .port(address.port())
        .build();
    transport.send(&letter()).map(|_| ())
}

fn a_letter_tells_its_link_and_code() {
    let letter = Letter::read(&letter().formatted());
    assert_eq!(
        (letter.link("/signin/"), letter.code(), letter.html_links()),
        (
            "https://forum.example/signin/abc123def".into(),
            "004217".into(),
            vec!["https://forum.example/signin/abc123def".into()]
        )
    );
}

fn a_letter_without_html_has_no_html() {
    let letter =
        Letter::read(b"From: a@example.org\r\nTo: b@example.org\r\nSubject: s\r\n\r\nplain\r\n");
    assert_eq!((letter.text.trim(), letter.html.as_str()), ("plain", ""));
}

fn letters_lie_in_a_folder(ground: &Ground) {
    let file = ground.folder.path().join("1.eml");
    std::fs::write(file, letter().formatted()).expect("a written letter");
    let subjects: Vec<_> = letters_in(ground.folder.path())
        .into_iter()
        .map(|letter| letter.subject)
        .collect();
    assert_eq!(subjects, ["Ваш код — تسجيل الدخول"]);
}

fn the_smtp_server_takes_a_message(server: &SmtpServer) {
    send_to(server).expect("a sent letter");
    let received = &server.wait_for(1)[0];
    assert_eq!(
        (received.from.as_str(), &received.to[..]),
        ("noreply@forum.example", &["ana@example.org".into()][..])
    );
    assert_eq!(
        received.letter.text,
        Letter::read(&letter().formatted()).text
    );
}

fn the_smtp_server_refuses_a_recipient_when_told(server: &SmtpServer) {
    server.next(Trouble::Recipient(550));
    assert!(send_to(server).expect_err("a refusal").is_permanent());
}

fn the_smtp_server_refuses_a_message_when_told(server: &SmtpServer) {
    server.next(Trouble::Message(451));
    assert!(send_to(server).expect_err("a refusal").is_transient());
    send_to(server).expect("the next one is taken");
}

fn the_smtp_server_drops_a_message_in_the_middle_when_told(server: &SmtpServer) {
    server.next(Trouble::DropInData);
    send_to(server).expect_err("a broken connection");
    assert_eq!(server.received().len(), 0);
}

fn the_smtp_server_keeps_a_message_it_did_not_confirm(server: &SmtpServer) {
    server.next(Trouble::DropAfterData);
    send_to(server).expect_err("a broken connection");
    assert_eq!(server.received().len(), 1);
}

fn the_smtp_server_stalls_when_told(server: &SmtpServer) {
    server.next(Trouble::Stall);
    let url = server.address();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let transport = SmtpTransport::builder_dangerous(url.ip().to_string()).port(url.port());
            let transport = transport
                .timeout(Some(std::time::Duration::from_millis(300)))
                .build();
            transport.send(&letter()).expect_err("no answer")
        });
        server.wait_for_stalled(1);
    });
}
