//! What proposals are found by: what everybody may read of their current version.

use diesel::{BoolExpressionMethods, ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};

use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::site;
use crate::platform::time::Time;
use crate::proposals::model::content::Content;
use crate::proposals::model::{ProposalId, stored};
use crate::schema::{proposal_versions, proposals};
use crate::search::model::{self, Document, words};

/// What search calls a proposal.
pub const KIND: &str = "proposal";

/// Proposals of one helping.
const HELPING: usize = 50;

/// The setting that says by which version of the rules every proposal is indexed.
const REACHED: &str = "proposal_search_version";

/// Makes a proposal to be found by what it says now: title, subtitle, abstract, description, who is named and where they come
/// from, track, group and type.
///
/// # Errors
/// When the database fails.
pub fn index(tx: &mut Tx<'_>, id: ProposalId, content: &Content, at: Time) -> Result<()> {
    let mut texts: Vec<&str> = [
        &content.subtitle,
        &content.summary,
        &content.description,
        &content.kind,
    ]
    .into_iter()
    .filter_map(|text| text.as_deref())
    .collect();
    for label in [&content.track, &content.group].into_iter().flatten() {
        texts.push(&label.label);
    }
    for (_, person) in content.people() {
        texts.push(&person.name);
        texts.extend(person.affiliation.as_deref());
        texts.extend(person.country.as_deref());
    }
    model::index(
        tx,
        &Document {
            kind: KIND,
            item: id.0,
            lang: &content.language,
            at,
            title: &content.title,
            texts: &texts,
        },
    )
}

/// Makes a proposal not to be found any more.
///
/// # Errors
/// When the database fails.
pub fn forget(tx: &mut Tx<'_>, id: ProposalId) -> Result<()> {
    model::forget(tx, KIND, id.0)
}

/// Whether there may be proposals that are not indexed, or by older rules.
///
/// # Errors
/// When the database fails.
pub fn is_due(tx: &mut Tx<'_>) -> Result<bool> {
    let reached = site::get(tx.db, REACHED)?;
    Ok(reached.is_none_or(|reached| reached != words::VERSION.to_string()))
}

/// Indexes a helping of the proposals after one, and answers with the last of them; nothing when all are done.
///
/// # Errors
/// When the database fails.
pub fn some_after(tx: &mut Tx<'_>, after: ProposalId) -> Result<Option<ProposalId>> {
    let rows = proposals::table
        .inner_join(
            proposal_versions::table.on(proposal_versions::proposal_id
                .eq(proposals::id)
                .and(proposal_versions::number.eq(proposals::version_number))),
        )
        .filter(proposals::id.gt(after))
        // One that turned out to be another is found by that.
        .filter(proposals::merged_into.is_null())
        .order(proposals::id)
        .limit(HELPING as i64)
        .select((
            proposals::id,
            proposals::created_at,
            proposal_versions::content,
        ))
        .load::<(ProposalId, Time, String)>(tx.db)?;
    for (id, at, content) in &rows {
        index(tx, *id, &stored(content)?, *at)?;
    }
    // Fewer than fit are the last ones.
    let last = rows.get(HELPING - 1).map(|(id, ..)| *id);
    if last.is_none() {
        site::set(tx, REACHED, &words::VERSION.to_string())?;
    }
    Ok(last)
}
