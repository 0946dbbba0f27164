//! An organiser's correction: a source of its own, that stands before all others until it is released.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::Serialize;

use crate::accounts::model::Viewer;
use crate::activity::model::{Audience, Fact, record};
use crate::imports::model::merging::{corrected_parts, merge};
use crate::imports::model::records;
use crate::imports::model::rendering::{self, Texts};
use crate::imports::model::settling;
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result, optional};
use crate::platform::text::origin::Origin;
use crate::proposals::model::content::Content;
use crate::proposals::model::versions::{Cause, Why};
use crate::proposals::model::{Proposal, ProposalId, find_visible, saving, stored};
use crate::schema::proposal_sources;
use crate::topics::model::reason::Reason;
use crate::words;

pub mod typed;

/// What an organiser says in the place of what sources say.
#[derive(Clone, Debug)]
pub struct Correction {
    /// The parts that are corrected; what is empty is not.
    pub content: Content,
    /// Why.
    pub reason: String,
}

/// What the form of a correction stands on.
#[derive(Clone, Debug)]
pub struct Ground {
    /// The proposal.
    pub proposal: Proposal,
    /// What its sources say without the correction.
    pub sources: Content,
    /// The correction, if there is one.
    pub correction: Option<Correction>,
}

/// Whether somebody may correct proposals.
#[must_use]
pub fn may_correct(viewer: &Viewer) -> bool {
    viewer.runs_summits()
}

/// What the form of a correction stands on.
///
/// # Errors
/// [`Error::NotFound`], or when the database fails.
pub fn ground(db: &mut Db, viewer: &Viewer, id: ProposalId) -> Result<Ground> {
    let proposal = find_visible(db, id, viewer)?;
    let mut records = records::of(db, id)?;
    records.retain(|record| record.source.is_some());
    // Whoever corrects knows what organisers know.
    let sources = merge(&records, true).content;
    Ok(Ground {
        proposal,
        sources,
        correction: find(db, id)?,
    })
}

/// The correction of a proposal, if there is one.
///
/// # Errors
/// When the database fails.
pub fn find(db: &mut Db, id: ProposalId) -> Result<Option<Correction>> {
    let row = optional(
        proposal_sources::table
            .filter(proposal_sources::proposal_id.eq(id))
            .filter(proposal_sources::source_id.is_null())
            .select((proposal_sources::content, proposal_sources::reason))
            .first::<(String, Option<String>)>(db),
    )?;
    row.map(|(content, reason)| {
        Ok(Correction {
            content: stored(&content)?,
            reason: reason.unwrap_or_default(),
        })
    })
    .transpose()
}

/// Corrects a proposal; parts that `content` leaves empty come from the sources (again). Nothing in it releases it whole.
///
/// # Errors
/// [`Error::Forbidden`] for whoever may not; [`Error::Invalid`] for a text that no reader could take; when the database fails.
pub fn correct(
    tx: &mut Tx<'_>,
    viewer: &Viewer,
    own: &Origin,
    id: ProposalId,
    content: &Content,
    reason: &Reason,
) -> Result<()> {
    if !may_correct(viewer) {
        return Err(Error::Forbidden(words!("imports-error-organisers")));
    }
    let by = viewer.member()?.id;
    let summit = saving::known(tx, id)?.summit;
    tx.take_turn(crate::imports::model::TURN)?;
    let rendered = rendering::of(content, own).map_err(|field| {
        let field = match field.as_str() {
            "abstract" => "summary",
            _ => "description",
        };
        Error::field(field, words!("imports-correct-error-nested"))
    })?;
    diesel::delete(
        proposal_sources::table
            .filter(proposal_sources::proposal_id.eq(id))
            .filter(proposal_sources::source_id.is_null()),
    )
    .execute(tx.db)?;
    let parts: Vec<&str> = corrected_parts(content)
        .into_iter()
        .map(|part| part.word())
        .collect();
    if !parts.is_empty() {
        let told = serde_json::to_string(content).map_err(|e| Error::Broken(e.to_string()))?;
        diesel::insert_into(proposal_sources::table)
            .values((
                proposal_sources::proposal_id.eq(id),
                proposal_sources::external_id.eq("correction"),
                proposal_sources::content.eq(told),
                proposal_sources::addresses.eq("{}"),
                proposal_sources::ratings.eq("{}"),
                proposal_sources::hash.eq(content.hash()),
                proposal_sources::by_id.eq(by),
                proposal_sources::reason.eq(reason.as_str()),
                proposal_sources::seen_at.eq(tx.now),
            ))
            .execute(tx.db)?;
    }
    let mut ground = settling::Ground::of(tx.db, summit, own)?;
    ground.why = if parts.is_empty() {
        Why::of(Cause::Release)
    } else {
        Why {
            reason: Some(reason.as_str().to_owned()),
            ..Why::of(Cause::Correction)
        }
    };
    settling::settle(tx, &ground, id, &Texts::of(content, &rendered))?;
    #[derive(Serialize)]
    struct Corrected<'a> {
        parts: Vec<&'a str>,
        reason: &'a str,
    }
    record(
        tx,
        &Fact {
            kind: "proposal.corrected",
            actor: Some(by.0),
            subject: id.0,
            topic: None,
            audience: Audience::Public,
            payload: &Corrected {
                parts,
                reason: reason.as_str(),
            },
        },
    )?;
    Ok(())
}
