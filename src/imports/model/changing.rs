//! What an organiser says of a source, and how it follows.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::Serialize;

use crate::accounts::model::AccountId;
use crate::activity::model::{Audience, Fact, record};
use crate::imports::model::kinds::Mapping;
use crate::imports::model::sources::{SourceId, known};
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::schema::sources;

/// What an organiser says of a source.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Settings {
    /// Where it is read from.
    pub url: Option<String>,
    /// What lets the forum in there; `None` leaves what is known.
    pub token: Option<String>,
    /// Whether its states, committee ratings, times and rooms wait until decisions are published.
    pub confidential: bool,
    /// How often it is read, in minutes.
    pub every_minutes: Option<i32>,
    /// What the columns of a table hold; `None` leaves what is known.
    pub mapping: Option<Mapping>,
    /// Other names of its site.
    pub aliases: Vec<String>,
}

/// Changes a source, but for the names of its site. One that is to be read by the clock is read at once; what is public follows.
///
/// # Errors
/// When the database fails.
pub fn change(tx: &mut Tx<'_>, id: SourceId, by: AccountId, settings: &Settings) -> Result<()> {
    let before = known(tx.db, id)?;
    let next_at = match (&settings.url, settings.every_minutes) {
        (Some(url), Some(minutes)) => {
            let same = before.url.as_ref() == Some(url) && before.every_minutes == Some(minutes);
            if same { before.next_at } else { Some(tx.now) }
        }
        _ => None,
    };
    diesel::update(sources::table.find(id))
        .set((
            sources::url.eq(&settings.url),
            sources::confidential.eq(settings.confidential),
            sources::every_minutes.eq(settings.every_minutes),
            sources::next_at.eq(next_at),
            sources::created_by.eq(before.created_by.unwrap_or(by)),
        ))
        .execute(tx.db)?;
    if before.url != settings.url {
        // What the other address called itself means nothing at this one.
        diesel::update(sources::table.find(id))
            .set((
                sources::etag.eq(None::<String>),
                sources::last_modified.eq(None::<String>),
                sources::body_hash.eq(None::<String>),
            ))
            .execute(tx.db)?;
    }
    if let Some(token) = &settings.token {
        diesel::update(sources::table.find(id))
            .set(sources::token.eq(Some(token).filter(|token| !token.is_empty())))
            .execute(tx.db)?;
    }
    if let Some(mapping) = &settings.mapping {
        map(tx, id, mapping)?;
    }
    record(
        tx,
        &Fact {
            kind: "source.changed",
            actor: Some(by.0),
            subject: before.summit.0,
            topic: None,
            audience: Audience::Staff,
            payload: &Changed { source: id.0 },
        },
    )?;
    Ok(())
}

/// What a fact says of a source.
#[derive(Serialize)]
struct Changed {
    source: i64,
}

/// Says what the columns of a source's table hold.
///
/// # Errors
/// When the database fails.
pub fn map(tx: &mut Tx<'_>, id: SourceId, mapping: &Mapping) -> Result<()> {
    let mapping =
        serde_json::to_string(mapping).map_err(|error| Error::Broken(error.to_string()))?;
    diesel::update(sources::table.find(id))
        .set(sources::mapping.eq(mapping))
        .execute(tx.db)?;
    Ok(())
}
