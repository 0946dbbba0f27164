//! Whether the sample is there, is to be made, or must not be.

use std::net::SocketAddr;

use diesel::dsl::{exists, select};
use diesel::{BoolExpressionMethods, ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model::AccountState;
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::site;
use crate::platform::web::Services;
use crate::schema::{accounts, proposals};
use crate::seeds;
use crate::seeds::sample::Sample;
use crate::seeds::stage;

/// What a database holds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Content {
    /// Nothing but what no forum is without.
    Nothing,
    /// The sample.
    Sample,
    /// Somebody's forum.
    Forum,
}

/// Looks what a database holds.
///
/// # Errors
/// When the database fails.
pub fn content(db: &mut Db) -> Result<Content> {
    if site::load(db)?.demo {
        return Ok(Content::Sample);
    }
    let people = accounts::table.filter(accounts::state.ne(AccountState::System));
    let used: bool =
        select(exists(people).or(exists(proposals::table.select(proposals::id)))).get_result(db)?;
    Ok(if used {
        Content::Forum
    } else {
        Content::Nothing
    })
}

/// Makes the sample in an empty database when the settings ask for it. A sample's passwords are known to everybody, so it
/// is opened on loopback only, however the program was started.
///
/// # Errors
/// One sentence for the operator.
pub async fn open(services: &Services, listening: SocketAddr) -> std::result::Result<(), String> {
    let demo = services.settings.demo;
    let found = services
        .readers
        .read(content)
        .await
        .map_err(|error| error.to_string())?;
    let is_sample = match (demo, found) {
        (true, Content::Forum) => {
            return Err(
                "--demo opens a sample, and this database holds a forum already: \
                        name another folder with --data"
                    .into(),
            );
        }
        (true, _) | (false, Content::Sample) => true,
        (false, Content::Nothing | Content::Forum) => false,
    };
    if is_sample && !listening.ip().is_loopback() {
        return Err(format!(
            "a demo listens on loopback only, and {listening} is not"
        ));
    }
    if demo && found == Content::Nothing {
        let hash = services
            .passwords
            .hash(&seeds::password())
            .await
            .map_err(|error| error.to_string())?;
        let sample = Sample::read(services.clock.now(), &services.origin)
            .map_err(|error| error.to_string())?;
        let own = services.origin.clone();
        services
            .writer
            .write(move |tx| {
                stage::play(tx, &sample, &own, &hash)?;
                settle(tx)
            })
            .await
            .map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// What makes the forum a sample that anybody may join.
fn settle(tx: &mut Tx<'_>) -> Result<()> {
    for (key, value) in [
        (site::NAME, "Seven Bridges Forum"),
        (site::ZONE, "Europe/Madrid"),
        (site::SIGN_UP_OPEN, "yes"),
        (site::DEMO, "yes"),
    ] {
        site::set(tx, key, value)?;
    }
    Ok(())
}
