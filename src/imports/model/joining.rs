//! Two proposals that turn out to be one: sources told of each, and then one told that they are the same session.

use diesel::dsl::exists;
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::Serialize;

use crate::activity::model::{Audience, Fact, record};
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::pages::versions::Scope;
use crate::posts::model::counters;
use crate::posts::model::references::touch_topics_about;
use crate::posts::model::rerender::ask_for_links_to_proposal;
use crate::proposals::model::ProposalId;
use crate::proposals::model::indexing;
use crate::proposals::model::tracks::{self, TrackId};
use crate::proposals::model::voices::{Tally, score};
use crate::schema::{
    post_proposals, proposal_countries, proposal_people, proposal_sources, proposals, ratings,
    source_keys, source_ratings, source_urls, supports, topic_proposals,
};
use crate::summits::model::{self as summits, SummitId};

/// Makes one proposal of two. What was said, rated and supported in `gone` goes to `kept`, and its address leads there. Its
/// companion topic stays where it is, as a topic about `kept`. Whoever calls this settles `kept`.
///
/// # Errors
/// When the database fails.
pub fn join(tx: &mut Tx<'_>, kept: ProposalId, gone: ProposalId) -> Result<()> {
    touch_topics_about(tx, gone)?;
    move_sources(tx, kept, gone)?;
    move_topics(tx, kept, gone)?;
    move_voices(tx, kept, gone)?;
    move_links(tx, kept, gone)?;
    ask_for_links_to_proposal(tx, kept)?;
    diesel::delete(proposal_people::table.filter(proposal_people::proposal_id.eq(gone)))
        .execute(tx.db)?;
    diesel::delete(proposal_countries::table.filter(proposal_countries::proposal_id.eq(gone)))
        .execute(tx.db)?;
    diesel::delete(source_ratings::table.filter(source_ratings::proposal_id.eq(gone)))
        .execute(tx.db)?;
    indexing::forget(tx, gone)?;
    leave(tx, kept, gone)?;
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

fn move_topics(tx: &mut Tx<'_>, kept: ProposalId, gone: ProposalId) -> Result<()> {
    let known: Vec<i64> = topic_proposals::table
        .filter(topic_proposals::proposal_id.eq(kept))
        .select(topic_proposals::topic_id)
        .load(tx.db)?;
    let of_both = topic_proposals::table
        .filter(topic_proposals::proposal_id.eq(gone))
        .filter(topic_proposals::topic_id.eq_any(known));
    diesel::delete(of_both).execute(tx.db)?;
    diesel::update(topic_proposals::table.filter(topic_proposals::proposal_id.eq(gone)))
        .set((
            topic_proposals::proposal_id.eq(kept),
            topic_proposals::companion.eq(false),
        ))
        .execute(tx.db)?;
    counters::recount_proposal(tx, kept)
}

/// Whoever rated or stands by both does so once: what they said of the older one counts.
fn move_voices(tx: &mut Tx<'_>, kept: ProposalId, gone: ProposalId) -> Result<()> {
    let heard: Vec<i64> = ratings::table
        .filter(ratings::proposal_id.eq(kept))
        .select(ratings::account_id)
        .load(tx.db)?;
    let twice = ratings::table
        .filter(ratings::proposal_id.eq(gone))
        .filter(ratings::account_id.eq_any(heard));
    diesel::delete(twice).execute(tx.db)?;
    diesel::update(ratings::table.filter(ratings::proposal_id.eq(gone)))
        .set(ratings::proposal_id.eq(kept))
        .execute(tx.db)?;
    let standing: Vec<i64> = supports::table
        .filter(supports::proposal_id.eq(kept))
        .select(supports::account_id)
        .load(tx.db)?;
    let twice = supports::table
        .filter(supports::proposal_id.eq(gone))
        .filter(supports::account_id.eq_any(standing));
    diesel::delete(twice).execute(tx.db)?;
    diesel::update(supports::table.filter(supports::proposal_id.eq(gone)))
        .set(supports::proposal_id.eq(kept))
        .execute(tx.db)?;
    recount_voices(tx, kept)?;
    recount_voices(tx, gone)
}

fn recount_voices(tx: &mut Tx<'_>, id: ProposalId) -> Result<()> {
    let voices = ratings::table
        .filter(ratings::proposal_id.eq(id))
        .select((ratings::body, ratings::value))
        .load::<(String, i32)>(tx.db)?;
    let count = |body: &str| {
        let values: Vec<i64> = voices
            .iter()
            .filter(|(of, _)| of == body)
            .map(|(_, value)| i64::from(*value))
            .collect();
        Tally {
            count: i64::try_from(values.len()).unwrap_or(i64::MAX),
            sum: values.iter().sum(),
        }
    };
    let (members, committee) = (count("member"), count("committee"));
    let supported: i64 = supports::table
        .filter(supports::proposal_id.eq(id))
        .count()
        .get_result(tx.db)?;
    diesel::update(proposals::table.find(id))
        .set((
            proposals::rating_count.eq(members.count),
            proposals::rating_sum.eq(members.sum),
            proposals::committee_count.eq(committee.count),
            proposals::committee_sum.eq(committee.sum),
            proposals::score.eq(score(members)),
            proposals::support_count.eq(supported),
        ))
        .execute(tx.db)?;
    Ok(())
}

fn move_links(tx: &mut Tx<'_>, kept: ProposalId, gone: ProposalId) -> Result<()> {
    let known: Vec<i64> = post_proposals::table
        .filter(post_proposals::proposal_id.eq(kept))
        .select(post_proposals::post_id)
        .load(tx.db)?;
    let of_both = post_proposals::table
        .filter(post_proposals::proposal_id.eq(gone))
        .filter(post_proposals::post_id.eq_any(known));
    diesel::delete(of_both).execute(tx.db)?;
    diesel::update(post_proposals::table.filter(post_proposals::proposal_id.eq(gone)))
        .set(post_proposals::proposal_id.eq(kept))
        .execute(tx.db)?;
    Ok(())
}

/// Takes the proposal out of what is counted; its row and its versions stay, for the addresses that lead to it.
fn leave(tx: &mut Tx<'_>, kept: ProposalId, gone: ProposalId) -> Result<()> {
    let (summit, track) = proposals::table
        .find(gone)
        .select((proposals::summit_id, proposals::track_id))
        .first::<(SummitId, Option<TrackId>)>(tx.db)?;
    summits::count_proposal(tx, summit, -1)?;
    if let Some(track) = track {
        tracks::count(tx, track, -1)?;
    }
    diesel::update(proposals::table.find(gone))
        .set((
            proposals::merged_into.eq(kept),
            proposals::track_id.eq(None::<TrackId>),
            proposals::starts_at.eq(None::<i64>),
            proposals::reply_count.eq(0),
        ))
        .execute(tx.db)?;
    // Whoever comes by an address of one that was joined to this before goes all the way.
    diesel::update(proposals::table.filter(proposals::merged_into.eq(gone)))
        .set(proposals::merged_into.eq(kept))
        .execute(tx.db)?;
    Ok(())
}
