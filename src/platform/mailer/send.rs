//! Sends what the outbox holds.

use std::io::{self, Write};
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use futures_util::future::join_all;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::PoolConfig;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use tokio::task::spawn_blocking;
use url::Url;

use crate::platform::db::writer::Writer;
use crate::platform::error::Result;
use crate::platform::files;
use crate::platform::mailer::outbox::{self, Outgoing};
use crate::platform::mailer::route::{Memory, Route};
use crate::platform::tokens::random_text;

/// Letters on their way at once.
const AT_ONCE: i64 = 8;

/// Sends letters: claims, sends, marks.
pub struct Sender {
    writer: Writer,
    transport: Transport,
    from: Address,
    host: String,
    owner: String,
}

enum Transport {
    Files(PathBuf),
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Memory(Memory),
}

/// Why a letter was not sent.
struct Refusal {
    reason: String,
    for_good: bool,
}

impl Sender {
    /// A sender by that route. `from` is the address of every letter, `host` the right side of every Message-ID.
    ///
    /// # Errors
    /// One sentence for the operator, when the route or the address cannot be used.
    pub fn new(
        writer: Writer,
        route: &Route,
        from: &str,
        host: &str,
    ) -> std::result::Result<Self, String> {
        let from: Address = from
            .parse()
            .map_err(|error| format!("the sender's address {from:?}: {error}"))?;
        let transport = match route {
            Route::Files(folder) => {
                files::make_folder(folder).map_err(|error| {
                    format!("cannot make the folder {}: {error}", folder.display())
                })?;
                Transport::Files(folder.clone())
            }
            Route::Smtp(url) => Transport::Smtp(smtp(url)?),
            Route::Memory(memory) => Transport::Memory(memory.clone()),
        };
        Ok(Self {
            writer,
            transport,
            from,
            host: host.to_owned(),
            owner: random_text::<8>(),
        })
    }

    /// Sends what is due now in the forum's name; how many letters were tried.
    ///
    /// # Errors
    /// When the database fails: claimed letters are then tried again when their lease ends.
    pub async fn send_due(&self, forum: &str) -> Result<usize> {
        let owner = self.owner.clone();
        let letters = self
            .writer
            .write(move |tx| outbox::claim(tx, &owner, AT_ONCE))
            .await?;
        let tried = letters.len();
        for marked in join_all(
            letters
                .into_iter()
                .map(|letter| self.send_and_mark(letter, forum)),
        )
        .await
        {
            marked?;
        }
        Ok(tried)
    }

    /// Gives back what is claimed: the program is asked to stop.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn hand_back(&self) -> Result<usize> {
        let owner = self.owner.clone();
        self.writer
            .write(move |tx| outbox::hand_back(tx, &owner))
            .await
    }

    async fn send_and_mark(&self, letter: Outgoing, forum: &str) -> Result<()> {
        match self.send(&letter, forum).await {
            Ok(()) => {
                tracing::info!(letter = letter.id, "letter sent");
                self.writer
                    .write(move |tx| outbox::sent(tx, letter.id))
                    .await
            }
            Err(Refusal { reason, for_good }) => {
                tracing::warn!(
                    letter = letter.id,
                    attempts = letter.attempts + 1,
                    for_good,
                    reason,
                    "letter not sent"
                );
                self.writer
                    .write(move |tx| outbox::failed(tx, &letter, &reason, for_good))
                    .await
            }
        }
    }

    async fn send(&self, letter: &Outgoing, forum: &str) -> std::result::Result<(), Refusal> {
        let message = self.message(letter, forum).map_err(|reason| Refusal {
            reason,
            for_good: true,
        })?;
        match &self.transport {
            Transport::Files(folder) => {
                let path = folder.clone();
                let name = format!("{:08}-{}.eml", letter.id, letter.message_id);
                let writing =
                    spawn_blocking(move || write_file(&path, &name, &message.formatted()));
                let written = writing.await.unwrap_or_else(|stopped| Err(stopped.into()));
                written.map_err(|error| Refusal {
                    reason: error.to_string(),
                    for_good: false,
                })
            }
            Transport::Memory(memory) => {
                memory.keep(message.formatted());
                Ok(())
            }
            Transport::Smtp(smtp) => smtp.send(message).await.map(drop).map_err(|error| Refusal {
                for_good: concerns_the_letter(&error),
                reason: error.to_string(),
            }),
        }
    }

    fn message(&self, letter: &Outgoing, forum: &str) -> std::result::Result<Message, String> {
        let address: Address = letter
            .address
            .parse()
            .map_err(|error| format!("the address: {error}"))?;
        let mut message = Message::builder()
            .from(Mailbox::new(Some(forum.to_owned()), self.from.clone()))
            .to(Mailbox::new(None, address))
            .subject(&letter.subject)
            .message_id(Some(format!("<{}@{}>", letter.message_id, self.host)))
            .header(AutoSubmitted)
            .header(ResponseSuppressed);
        if let Some(answered) = &letter.in_reply_to {
            message = message.in_reply_to(format!("<{answered}@{}>", self.host));
        }
        message
            .multipart(
                MultiPart::alternative()
                    .singlepart(
                        SinglePart::builder()
                            .header(ContentType::TEXT_PLAIN)
                            .body(letter.text.clone()),
                    )
                    .singlepart(
                        SinglePart::builder()
                            .header(ContentType::TEXT_HTML)
                            .body(letter.html.clone()),
                    ),
            )
            .map_err(|error| error.to_string())
    }
}

/// Whether the server refused this letter, for good. A refusal of the one who sends (a wrong password, a server that is shut:
/// RFC 4954 §6, RFC 5321 §4.2.2) is as permanent to SMTP, and is over when the operator has mended it.
fn concerns_the_letter(error: &lettre::transport::smtp::Error) -> bool {
    const OF_THE_SENDER: [u16; 6] = [502, 521, 530, 534, 535, 538];
    error.is_permanent()
        && error
            .status()
            .is_some_and(|code| !OF_THE_SENDER.contains(&u16::from(code)))
}

fn smtp(url: &str) -> std::result::Result<AsyncSmtpTransport<Tokio1Executor>, String> {
    let url = with_tls(url)?;
    Ok(AsyncSmtpTransport::<Tokio1Executor>::from_url(&url)
        .map_err(|error| format!("the mail route: {error}"))?
        .pool_config(PoolConfig::new().max_size(8))
        .timeout(Some(Duration::from_secs(30)))
        .build())
}

/// Plain `smtp://` means STARTTLS when the server has it, since one on this machine may have none; and always where a
/// password is sent to another machine, which somebody on the way would else only have to ask for.
fn with_tls(url: &str) -> std::result::Result<String, String> {
    let parsed = Url::parse(url).map_err(|error| format!("the mail route: {error}"))?;
    let chosen = parsed.query_pairs().any(|(name, _)| name == "tls");
    if parsed.scheme() != "smtp" || chosen {
        return Ok(url.to_owned());
    }
    let here = match parsed.host_str() {
        Some("localhost") => true,
        Some(host) => host
            .trim_matches(['[', ']'])
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback()),
        None => false,
    };
    let tls = if parsed.password().is_some() && !here {
        "required"
    } else {
        "opportunistic"
    };
    let mut parsed = parsed;
    parsed.query_pairs_mut().append_pair("tls", tls);
    Ok(parsed.into())
}

/// Writes under another name first, so that nobody reads half a letter.
fn write_file(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let part = folder.join(format!(".{name}.part"));
    let mut file = files::open(&part)?;
    file.set_len(0)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&part, folder.join(name))?;
    // The outbox forgets the text as soon as the letter counts as sent, so its name has to be on the disk as well.
    std::fs::File::open(folder)?.sync_all()
}

/// Tells other programs not to answer (RFC 3834 §5).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> std::result::Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// The same for mail servers that go by their own header.
#[derive(Clone)]
struct ResponseSuppressed;

impl Header for ResponseSuppressed {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("X-Auto-Response-Suppress")
    }

    fn parse(_: &str) -> std::result::Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "All".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_goes_to_another_machine_through_tls_only() {
        for (route, tls) in [
            ("smtp://mail.example", "opportunistic"),
            ("smtp://u:p@mail.example:587", "required"),
            ("smtp://u:p@127.0.0.1", "opportunistic"),
            ("smtp://u:p@[::1]:2525", "opportunistic"),
            ("smtp://u:p@localhost", "opportunistic"),
        ] {
            let chosen = with_tls(route).unwrap();
            assert!(chosen.ends_with(&format!("?tls={tls}")), "{chosen}");
        }
        for kept in [
            "smtps://u:p@mail.example",
            "smtp://u:p@mail.example?tls=none",
        ] {
            assert_eq!(with_tls(kept).unwrap(), kept);
        }
    }
}
