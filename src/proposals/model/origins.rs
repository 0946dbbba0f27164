//! Where each part of a proposal comes from.

use std::collections::{BTreeMap, HashMap};

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::Deserialize;

use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::proposals::model::versions::Part;
use crate::proposals::model::{ProposalId, stored};
use crate::schema::{proposal_versions, sources};

/// Who says a part.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Origin {
    /// A source, by its kind and its name.
    Source {
        /// The word of its kind.
        kind: String,
        /// Its name; that of its kind when nobody gave it one.
        name: String,
    },
    /// An organiser, who corrects what sources say.
    Correction,
    /// Nobody: it was found in the text.
    Found,
}

/// As it is kept with a version.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kept {
    Source(i64),
    Correction,
    Found,
}

/// Who says which parts of a version, in the order of the page.
///
/// # Errors
/// When the database fails.
pub fn of(db: &mut Db, id: ProposalId, version: i32) -> Result<Vec<(Part, Origin)>> {
    let kept: String = proposal_versions::table
        .find((id, version))
        .select(proposal_versions::origins)
        .first(db)?;
    let mut kept: BTreeMap<String, Kept> = stored(&kept)?;
    let ids: Vec<i64> = kept
        .values()
        .filter_map(|origin| match origin {
            Kept::Source(id) => Some(*id),
            Kept::Correction | Kept::Found => None,
        })
        .collect();
    let names: HashMap<i64, (String, String)> = sources::table
        .filter(sources::id.eq_any(ids))
        .select((sources::id, (sources::kind, sources::name)))
        .load::<(i64, (String, String))>(db)?
        .into_iter()
        .collect();
    Ok(Part::ALL
        .iter()
        .filter_map(|part| {
            let origin = match kept.remove(part.word())? {
                Kept::Source(id) => {
                    let (kind, name) = names.get(&id)?.clone();
                    Origin::Source { kind, name }
                }
                Kept::Correction => Origin::Correction,
                Kept::Found => Origin::Found,
            };
            Some((*part, origin))
        })
        .collect())
}
