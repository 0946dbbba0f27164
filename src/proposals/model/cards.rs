//! The card that heads a topic about a proposal.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, QueryDsl,
    RunQueryDsl,
};

use crate::accounts::model::Viewer;
use crate::platform::db::connection::Db;
use crate::platform::error::{Result, optional};
use crate::proposals::model::{KNOWN, Proposal, Row, assemble, ratings, visible_to, voices};
use crate::schema::{
    proposal_versions, proposals, summits, topic_proposals, topics, tracks as track_rows,
};

diesel::alias! {
    pub(crate) const ABOUT: Alias<About> = topic_proposals as about;
    pub(crate) const HEADED: Alias<Headed> = topics as headed;
}

/// What heads a topic about a proposal.
#[derive(Clone, Debug)]
pub struct Card {
    /// Whether the topic is the one that the proposal got by itself.
    pub companion: bool,
    /// The proposal.
    pub proposal: Proposal,
}

/// The proposal that a topic discusses, for the head of the topic's page, if the viewer sees it; its companion one, if it
/// discusses several. Two queries.
///
/// # Errors
/// When the database fails.
pub fn card(db: &mut Db, topic: i64, viewer: &Viewer) -> Result<Option<Card>> {
    let found = optional(
        ABOUT
            .inner_join(
                HEADED.on(HEADED
                    .field(topics::id)
                    .eq(ABOUT.field(topic_proposals::topic_id))),
            )
            .inner_join(
                proposals::table.on(proposals::id.eq(ABOUT.field(topic_proposals::proposal_id))),
            )
            .inner_join(summits::table.on(summits::id.eq(proposals::summit_id)))
            .inner_join(
                proposal_versions::table.on(proposal_versions::proposal_id
                    .eq(proposals::id)
                    .and(proposal_versions::number.eq(proposals::version_number))),
            )
            .left_join(track_rows::table.on(track_rows::id.nullable().eq(proposals::track_id)))
            .filter(ABOUT.field(topic_proposals::topic_id).eq(topic))
            .filter(visible_to(viewer))
            .order((
                ABOUT.field(topic_proposals::companion).desc(),
                proposals::id,
            ))
            .select((
                (
                    ABOUT.field(topic_proposals::companion),
                    HEADED.field(topics::slug),
                ),
                (
                    (proposals::id, proposals::slug, proposals::version_number),
                    KNOWN,
                    (summits::slug, summits::time_zone),
                    (track_rows::id, track_rows::lang).nullable(),
                    (proposal_versions::content, proposal_versions::rendered),
                    voices::columns(),
                ),
            ))
            .first::<((bool, String), Row)>(db),
    )?;
    let Some(((companion, slug), row)) = found else {
        return Ok(None);
    };
    let ratings = ratings::of_one(db, row.0.0, viewer.is_staff())?;
    let topic = companion.then_some((topic, slug));
    Ok(Some(Card {
        companion,
        proposal: assemble(row, topic, ratings, viewer)?,
    }))
}
