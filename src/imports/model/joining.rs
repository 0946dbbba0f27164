//! Two proposals that turn out to be one: sources told of each, and then one told that they are the same session.

use diesel::dsl::exists;
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::Serialize;

use crate::activity::model::{Audience, Fact, record};
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::pages::versions::Scope;
use crate::posts::model::references::touch_topics_about;
use crate::posts::model::rerender::ask_for_links_to_proposal;
use crate::posts::model::{counters, proposals as links};
use crate::proposals::model::joining::leave;
use crate::proposals::model::{ProposalId, voices};
use crate::ratings::model::moving as ratings;
use crate::schema::{proposal_sources, source_keys, source_urls};
use crate::supports::model::moving as supports;
use crate::topics::model::about;

/// Makes one proposal of two. What was said, rated and supported in `gone` goes to `kept`, and its address leads there. Its
/// companion topic stays where it is, as a topic about `kept`. Whoever calls this settles `kept`.
///
/// # Errors
/// When the database fails.
pub fn join(tx: &mut Tx<'_>, kept: ProposalId, gone: ProposalId) -> Result<()> {
    hold(tx, kept, gone)?;
    touch_topics_about(tx, gone)?;
    move_sources(tx, kept, gone)?;
    about::move_to(tx, gone, kept)?;
    counters::recount_proposal(tx, kept)?;
    ratings::move_to(tx, gone, kept)?;
    supports::move_to(tx, gone, kept)?;
    links::move_to(tx, gone, kept)?;
    ask_for_links_to_proposal(tx, kept)?;
    leave(tx, gone, kept)?;
    tx.touch(Scope::Everything);
    #[derive(Serialize)]
    struct Joined {
        into: i64,
    }
    record(
        tx,
        &Fact {
            kind: "proposal.joined",
            actor: None,
            subject: gone.0,
            topic: None,
            audience: Audience::Staff,
            payload: &Joined { into: kept.0 },
        },
    )?;
    Ok(())
}

/// Lets nobody rate, support or reply until the two are one; whoever comes meanwhile finds one. Topics are taken before
/// proposals, as replies do, and both by their ids.
fn hold(tx: &mut Tx<'_>, kept: ProposalId, gone: ProposalId) -> Result<()> {
    let both = [kept.min(gone), kept.max(gone)];
    about::hold_about(tx, &both)?;
    for id in both {
        voices::hold(tx, id)?;
    }
    // A topic may have been started before they were held; from now on none can be.
    about::hold_about(tx, &both)
}

fn move_sources(tx: &mut Tx<'_>, kept: ProposalId, gone: ProposalId) -> Result<()> {
    let corrected = |id: ProposalId| {
        proposal_sources::table
            .filter(proposal_sources::proposal_id.eq(id))
            .filter(proposal_sources::source_id.is_null())
    };
    let has_one: bool = diesel::select(exists(corrected(kept))).get_result(tx.db)?;
    if has_one {
        // One proposal has one correction, and the older proposal's was made for all to see longer.
        diesel::delete(corrected(gone)).execute(tx.db)?;
    }
    diesel::update(proposal_sources::table.filter(proposal_sources::proposal_id.eq(gone)))
        .set(proposal_sources::proposal_id.eq(kept))
        .execute(tx.db)?;
    diesel::update(source_keys::table.filter(source_keys::proposal_id.eq(gone)))
        .set(source_keys::proposal_id.eq(kept))
        .execute(tx.db)?;
    diesel::update(source_urls::table.filter(source_urls::proposal_id.eq(gone)))
        .set(source_urls::proposal_id.eq(kept))
        .execute(tx.db)?;
    Ok(())
}
