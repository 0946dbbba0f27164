//! Keeping a source to oneself for as long as something is done with it, however long that takes. A lease is short and renewed, so
//! that a source is free soon after its node has died.

use std::convert::Infallible;
use std::time::Duration;

use crate::imports::model::schedule;
use crate::imports::model::sources::SourceId;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::web::Services;
use crate::words;

/// How often a lease is renewed: several times before it ends.
const RENEWED: Duration = Duration::from_secs(30);

/// Takes a source, with what is `also` to be written then, does something with it, and puts it back as it was.
///
/// # Errors
/// [`Error::Conflict`] when somebody has it; what comes of the work; when the database fails.
pub async fn hold<T>(
    services: &Services,
    id: SourceId,
    also: impl Fn(&mut Tx<'_>) -> Result<()> + Send + Sync + 'static,
    work: impl Future<Output = Result<T>>,
) -> Result<T> {
    services
        .writer
        .write(move |tx| {
            // What is also written may ask whether somebody has it.
            also(tx)?;
            take(tx, id)
        })
        .await?;
    let done = holding(services, id, work).await;
    services
        .writer
        .write(move |tx| schedule::release(tx, id))
        .await?;
    done
}

/// Takes a source.
///
/// # Errors
/// [`Error::Conflict`] when somebody has it; when the database fails.
pub fn take(tx: &mut Tx<'_>, id: SourceId) -> Result<()> {
    match schedule::take(tx, id)? {
        Some(_) => Ok(()),
        None => Err(Error::Conflict(words!("sources-error-busy"))),
    }
}

/// Does something with a source that is [taken](schedule::take), and renews the lease meanwhile.
pub async fn holding<T>(services: &Services, id: SourceId, work: impl Future<Output = T>) -> T {
    tokio::select! {
        done = work => done,
        never = renew_for_ever(services, id) => match never {},
    }
}

async fn renew_for_ever(services: &Services, id: SourceId) -> Infallible {
    loop {
        tokio::time::sleep(RENEWED).await;
        let renewed = services.writer.write(move |tx| schedule::renew(tx, id));
        if let Err(error) = renewed.await {
            tracing::warn!(source = %id, %error, "the lease of a source is not renewed");
        }
    }
}
