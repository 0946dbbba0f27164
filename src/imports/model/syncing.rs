//! Reading a source again: ask, see whether anything is new, bring it in. The asking happens outside of any transaction, under a
//! lease; what came of it is written by whoever asked for it.

use std::time::Duration;

use url::Url;

use crate::imports::model::delivering::{self, Delivered, Delivery, UNREADABLE};
use crate::imports::model::gathering::{self, Outcome};
use crate::imports::model::runs::Way;
use crate::imports::model::schedule::Came;
use crate::imports::model::sources::Known;
use crate::platform::error::Result;
use crate::platform::web::Services;

/// What came of reading a source.
#[derive(Clone, Debug)]
pub struct Read {
    /// For the clock.
    pub came: Came,
    /// For people; nothing when nothing is new.
    pub delivered: Option<Delivered>,
}

/// Reads a source that somebody has taken.
///
/// # Errors
/// When the database fails. What the source itself does wrong is part of the answer.
pub async fn read(services: &Services, source: &Known) -> Result<Read> {
    let Some(url) = source.url.as_deref().and_then(|url| Url::parse(url).ok()) else {
        let sentence = "the source has no address that can be asked".to_owned();
        return failed(services, source, "not-http", sentence, None).await;
    };
    let place = delivering::place(source, url);
    match gathering::gather(&services.fetcher, &place).await {
        Err(fault) => {
            let wait = fault.wait();
            failed(services, source, fault.word(), fault.to_string(), wait).await
        }
        Ok(Outcome::Unchanged) => Ok(same()),
        Ok(Outcome::Gathered(gathered)) if source.body_hash.as_ref() == Some(&gathered.hash) => {
            Ok(same())
        }
        Ok(Outcome::Gathered(gathered)) => {
            let delivered = delivering::deliver(
                services,
                Delivery {
                    source: source.clone(),
                    way: Way::Schedule,
                    by: None,
                    parts: gathered.parts,
                },
            )
            .await?;
            let came = match &delivered {
                Delivered::Failed(..) => Came::Failed {
                    word: UNREADABLE.to_owned(),
                    wait: None,
                },
                Delivered::Done(..) | Delivered::Waits(..) => Came::New {
                    etag: gathered.etag,
                    last_modified: gathered.last_modified,
                    hash: gathered.hash,
                },
            };
            Ok(Read {
                came,
                delivered: Some(delivered),
            })
        }
    }
}

fn same() -> Read {
    Read {
        came: Came::Same,
        delivered: None,
    }
}

async fn failed(
    services: &Services,
    source: &Known,
    word: &'static str,
    sentence: String,
    wait: Option<Duration>,
) -> Result<Read> {
    let delivery = Delivery {
        source: source.clone(),
        way: Way::Schedule,
        by: None,
        parts: Vec::new(),
    };
    // One line for the first failure; those after it only count.
    let delivered = if source.failures == 0 {
        Some(delivering::fail(services, delivery, word, sentence).await?)
    } else {
        None
    };
    Ok(Read {
        came: Came::Failed {
            word: word.to_owned(),
            wait,
        },
        delivered,
    })
}
