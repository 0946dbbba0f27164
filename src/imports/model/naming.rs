//! What a run brought, by name: where its proposals are now.

use std::collections::HashMap;

use diesel::{ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};

use crate::imports::model::sources::Known;
use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::schema::{proposal_sources, proposals};

/// What a page on a run that is done leads to.
#[derive(Clone, Debug, Default)]
pub struct Brought {
    /// Proposals that it made, by their titles; one that was called otherwise since is not found.
    pub ids: HashMap<String, i64>,
    /// How many proposals the summit has.
    pub all: i64,
}

/// Finds the proposals of a source by the titles that a run made them with.
///
/// # Errors
/// When the database fails.
pub fn brought(db: &mut Db, source: &Known, titles: &[String]) -> Result<Brought> {
    let ids = proposals::table
        .inner_join(proposal_sources::table.on(proposal_sources::proposal_id.eq(proposals::id)))
        .filter(proposal_sources::source_id.eq(source.id))
        .filter(proposals::title.eq_any(titles))
        .select((proposals::title, proposals::id))
        .load::<(String, i64)>(db)?;
    let all = proposals::table
        .filter(proposals::summit_id.eq(source.summit))
        .filter(proposals::merged_into.is_null())
        .count()
        .get_result(db)?;
    Ok(Brought {
        ids: ids.into_iter().collect(),
        all,
    })
}
