//! A source that gave nothing, taken away again: an address or a kind was wrong.

use diesel::dsl::{exists, not};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::Serialize;

use crate::accounts::model::Viewer;
use crate::activity::model::{Audience, Fact, record};
use crate::imports::model::sources::{self, SourceId};
use crate::imports::model::{TURN, access, holding};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::schema::{
    host_aliases, import_keys, proposal_sources, source_run_parts, source_runs, sources as rows,
};
use crate::summits::model as summits;
use crate::words;

/// Whether no proposal has anything from a source, so that nothing is lost with it.
///
/// # Errors
/// When the database fails.
pub fn is_bare(db: &mut Db, id: SourceId) -> Result<bool> {
    let said = proposal_sources::table.filter(proposal_sources::source_id.eq(id));
    Ok(diesel::select(not(exists(said))).get_result(db)?)
}

/// Takes a source away with its keys and its runs, and its summit when there is nothing else in it.
///
/// # Errors
/// [`Error::NotFound`] for whoever may not; [`Error::Conflict`] when a proposal has something from it, or when it is being read;
/// when the database fails.
pub fn remove(tx: &mut Tx<'_>, viewer: &Viewer, id: SourceId) -> Result<()> {
    let by = access::manager(viewer)?;
    tx.take_turn(TURN)?;
    let source = sources::known(tx.db, id)?;
    holding::take(tx, id)?;
    if !is_bare(tx.db, id)? {
        return Err(Error::Conflict(words!("sources-error-not-bare")));
    }
    diesel::delete(import_keys::table.filter(import_keys::source_id.eq(id))).execute(tx.db)?;
    diesel::delete(host_aliases::table.filter(host_aliases::source_id.eq(id))).execute(tx.db)?;
    let runs = source_runs::table
        .filter(source_runs::source_id.eq(id))
        .select(source_runs::id);
    diesel::delete(source_run_parts::table.filter(source_run_parts::run_id.eq_any(runs)))
        .execute(tx.db)?;
    diesel::delete(source_runs::table.filter(source_runs::source_id.eq(id))).execute(tx.db)?;
    diesel::delete(rows::table.find(id)).execute(tx.db)?;
    let others = rows::table.filter(rows::summit_id.eq(source.summit));
    if !diesel::select(exists(others)).get_result(tx.db)? {
        summits::remove_bare(tx, source.summit)?;
    }
    #[derive(Serialize)]
    struct Removed<'a> {
        name: &'a str,
        summit: &'a str,
    }
    let fact = Fact {
        kind: "source.removed",
        actor: Some(by.0),
        subject: id.0,
        topic: None,
        audience: Audience::Staff,
        payload: &Removed {
            name: &source.name,
            summit: &source.summit_slug,
        },
    };
    record(tx, &fact).map(drop)
}
