//! Rendering proposals again, after the forum has learnt to render better: their current versions, which are all that pages
//! show as HTML, some at a time.

use diesel::{BoolExpressionMethods, ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};

use crate::imports::model::rendering::{self, RENDER_VERSION};
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::pages::versions::Scope;
use crate::platform::site;
use crate::platform::text::origin::Origin;
use crate::posts::model::references::touch_topics_about;
use crate::proposals::model::content::Content;
use crate::proposals::model::{ProposalId, stored};
use crate::schema::{proposal_versions, proposals};

/// Proposals of one helping; each has several texts.
const HELPING: usize = 10;

/// The setting that says which version every proposal has reached.
const REACHED: &str = "proposal_render_version";

/// Whether there may be proposals that an older version rendered.
///
/// # Errors
/// When the database fails.
pub fn is_due(tx: &mut Tx<'_>) -> Result<bool> {
    let reached = site::get(tx.db, REACHED)?;
    Ok(reached.is_none_or(|reached| reached != RENDER_VERSION.to_string()))
}

/// Renders a helping of the proposals after one, and answers with the last of them; nothing when all are done.
///
/// # Errors
/// When the database fails.
pub fn some_after(tx: &mut Tx<'_>, own: &Origin, after: ProposalId) -> Result<Option<ProposalId>> {
    let old = proposals::table
        .inner_join(
            proposal_versions::table.on(proposal_versions::proposal_id
                .eq(proposals::id)
                .and(proposal_versions::number.eq(proposals::version_number))),
        )
        .filter(proposals::id.gt(after))
        .filter(proposal_versions::render_version.lt(RENDER_VERSION))
        .order(proposals::id)
        .limit(HELPING as i64)
        .select((
            proposals::id,
            proposals::version_number,
            proposal_versions::content,
        ))
        .load::<(ProposalId, i32, String)>(tx.db)?;
    for (id, version, content) in &old {
        again(tx, own, (*id, *version), &stored(content)?)?;
    }
    // Fewer than fit are the last ones.
    let last = old.get(HELPING - 1).map(|(id, ..)| *id);
    if last.is_none() {
        site::set(tx, REACHED, &RENDER_VERSION.to_string())?;
    }
    Ok(last)
}

/// Replaces the HTML of a version, whose content never changes.
fn again(
    tx: &mut Tx<'_>,
    own: &Origin,
    version: (ProposalId, i32),
    content: &Content,
) -> Result<()> {
    let Ok(rendered) = rendering::of(content, own) else {
        // What was fit to be shown stays as it was shown.
        tracing::warn!(proposal = %version.0, "cannot be rendered any more");
        return Ok(());
    };
    let rendered =
        serde_json::to_string(&rendered).map_err(|error| Error::Broken(error.to_string()))?;
    diesel::update(proposal_versions::table.find(version))
        .set((
            proposal_versions::rendered.eq(rendered),
            proposal_versions::render_version.eq(RENDER_VERSION),
        ))
        .execute(tx.db)?;
    touch_topics_about(tx, version.0)?;
    tx.touch(Scope::Lists);
    Ok(())
}
