//! Ratings of a proposal that turned out to be another.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model::AccountId;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::proposals::model::ProposalId;
use crate::proposals::model::voices::{Tally, score};
use crate::ratings::model::Body;
use crate::schema::{proposals, ratings};

/// Moves the ratings of one proposal to another. Whoever rated both does so once: what they said of the other counts. Both
/// proposals are [held](crate::proposals::model::voices::hold) already.
///
/// # Errors
/// When the database fails.
pub fn move_to(tx: &mut Tx<'_>, from: ProposalId, to: ProposalId) -> Result<()> {
    let heard: Vec<AccountId> = ratings::table
        .filter(ratings::proposal_id.eq(to))
        .select(ratings::account_id)
        .load(tx.db)?;
    let twice = ratings::table
        .filter(ratings::proposal_id.eq(from))
        .filter(ratings::account_id.eq_any(heard));
    diesel::delete(twice).execute(tx.db)?;
    diesel::update(ratings::table.filter(ratings::proposal_id.eq(from)))
        .set(ratings::proposal_id.eq(to))
        .execute(tx.db)?;
    recount(tx, to)?;
    recount(tx, from)
}

/// Counts the ratings of a proposal anew. It is held, so nobody's comes in between.
fn recount(tx: &mut Tx<'_>, id: ProposalId) -> Result<()> {
    let given = ratings::table
        .filter(ratings::proposal_id.eq(id))
        .select((ratings::body, ratings::value))
        .load::<(Body, i32)>(tx.db)?;
    let (members, committee) = (tally(&given, Body::Member), tally(&given, Body::Committee));
    diesel::update(proposals::table.find(id))
        .set((
            proposals::rating_count.eq(members.count),
            proposals::rating_sum.eq(members.sum),
            proposals::committee_count.eq(committee.count),
            proposals::committee_sum.eq(committee.sum),
            proposals::score.eq(score(members)),
        ))
        .execute(tx.db)?;
    Ok(())
}

fn tally(given: &[(Body, i32)], body: Body) -> Tally {
    let mut tally = Tally::default();
    for (_, value) in given.iter().filter(|(of, _)| *of == body) {
        tally.count += 1;
        tally.sum += i64::from(*value);
    }
    tally
}
