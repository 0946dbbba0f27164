//! The clock's own thread of work: facts to their consumers, jobs, letters.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::sleep;

use crate::activity::jobs as facts;
use crate::activity::model::Consumer;
use crate::app::StartError;
use crate::platform::db::tx::Subscription;
use crate::platform::error::Result;
use crate::platform::jobs::{self, Kind};
use crate::platform::mailer::outbox;
use crate::platform::mailer::send::Sender;
use crate::platform::web::Services;
use crate::{imports, posts, proposals, sessions, summits};

/// Who listens to which facts; what each does is put together in [`Worker::new`].
pub(crate) const SUBSCRIPTIONS: &[Subscription] =
    &[sessions::jobs::LETTERS, imports::jobs::SETTLING];

/// The jobs of all nouns.
fn kinds(services: &Services) -> Vec<Kind> {
    let mut kinds = sessions::jobs::kinds();
    kinds.push(posts::jobs::rerender(services.origin.clone()));
    kinds.push(imports::jobs::rerender(services.origin.clone()));
    kinds.push(imports::jobs::settle(services.origin.clone()));
    kinds.push(imports::jobs::prune());
    kinds.push(summits::jobs::turns());
    kinds.push(proposals::jobs::reindex());
    kinds
}

/// How long the worker rests when nothing is due. It is also how long a letter waits at the most.
const REST: Duration = Duration::from_millis(500);
/// How long it rests after the database failed.
const REST_AFTER_FAILURE: Duration = Duration::from_secs(5);
/// How long what it does may still take when the program is asked to stop. A mail server that says nothing would otherwise
/// hold the end up for half a minute.
const PATIENCE: Duration = Duration::from_secs(5);

pub(crate) struct Worker {
    services: Arc<Services>,
    consumers: Vec<Consumer>,
    kinds: Vec<Kind>,
    sender: Sender,
}

impl Worker {
    pub(crate) fn new(services: &Arc<Services>) -> std::result::Result<Self, StartError> {
        let host = services.url.host_str().unwrap_or("localhost").to_owned();
        // A bare host name or an IP address makes no address that lettre accepts on the right side of the @.
        let from = match &services.settings.mail.mail_from {
            Some(from) => from.clone(),
            None if host.contains('.') && host.parse::<std::net::IpAddr>().is_err() => {
                format!("plenum@{host}")
            }
            None => "plenum@localhost".to_owned(),
        };
        let sender = Sender::new(services.writer.clone(), &services.mail, &from, &host)?;
        Ok(Self {
            services: Arc::clone(services),
            consumers: vec![
                sessions::jobs::letters(Arc::clone(services)),
                imports::jobs::settling(),
            ],
            kinds: kinds(services),
            sender,
        })
    }

    /// Works until the program stops, then hands back what it holds. Sources are read beside the rest: some take minutes.
    pub(crate) async fn run(self, stopped: watch::Receiver<bool>) {
        let work = again(stopped.clone(), "worker", || self.work());
        let read = again(stopped, "reader of sources", || {
            imports::jobs::read_due(&self.services)
        });
        tokio::join!(work, read);
        match self.sender.hand_back().await {
            Ok(0) => {}
            Ok(letters) => tracing::info!(letters, "letters handed back"),
            Err(error) => tracing::error!(%error, "letters wait for their lease to end"),
        }
    }

    /// One round; whether there was anything to do.
    async fn work(&self) -> Result<bool> {
        let (writer, now) = (&self.services.writer, self.services.clock.now());
        let (facts, job, letters) = self
            .services
            .readers
            .read(move |db| {
                Ok((
                    facts::is_due(db, now)?,
                    jobs::is_due(db, now)?,
                    outbox::is_due(db, now)?,
                ))
            })
            .await?;
        let told = facts && facts::deliver_due(writer, &self.consumers).await?;
        let ran = job && jobs::run_due(writer, &self.kinds).await?;
        if !letters {
            return Ok(told || ran);
        }
        let site = self.services.site.current().await?;
        let sent = self.sender.send_due(&site.name).await?;
        Ok(told || ran || sent > 0)
    }
}

/// Does something again and again until the program stops; it says whether there was anything to do.
async fn again<F: Future<Output = Result<bool>>>(
    mut stopped: watch::Receiver<bool>,
    who: &'static str,
    work: impl Fn() -> F,
) {
    loop {
        let worked = tokio::select! {
            worked = work() => worked,
            () = too_late(stopped.clone()) => break,
        };
        let rest = match worked {
            Ok(true) => Duration::ZERO,
            Ok(false) => REST,
            Err(error) => {
                tracing::error!(%error, "the {who} rests");
                REST_AFTER_FAILURE
            }
        };
        tokio::select! {
            () = sleep(rest) => {}
            _ = stopped.wait_for(|stop| *stop) => break,
        }
    }
}

async fn too_late(mut stopped: watch::Receiver<bool>) {
    // An error means that the handle is gone, which is a stop as well.
    drop(stopped.wait_for(|stop| *stop).await);
    sleep(PATIENCE).await;
}
