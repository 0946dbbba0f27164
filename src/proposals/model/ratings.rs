//! What the votes at a proposal's source came to. They are no part of a version: a rating that moves is no change of the
//! proposal.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::{Deserialize, Serialize};

use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::proposals::model::ProposalId;
use crate::proposals::model::words::RatingKind;
use crate::schema::source_ratings;

/// One rating at the source.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rating {
    /// Whose votes it counts.
    pub kind: RatingKind,
    /// Their mean.
    pub average: f64,
    /// How many there are.
    pub votes: i64,
    /// The best there is.
    pub out_of: i32,
}

/// Both ratings of a proposal, as far as they are there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Ratings {
    /// The programme committee's.
    pub committee: Option<Rating>,
    /// Everybody's.
    pub public: Option<Rating>,
}

impl Ratings {
    /// Puts one in its place.
    pub fn put(&mut self, rating: Rating) {
        match rating.kind {
            RatingKind::Committee => self.committee = Some(rating),
            RatingKind::Public => self.public = Some(rating),
        }
    }

    fn all(&self) -> impl Iterator<Item = Rating> {
        self.committee.into_iter().chain(self.public)
    }
}

/// The ratings of some proposals, with the proposal that each belongs to; those for staff only if `staff` asks.
///
/// # Errors
/// When the database fails.
pub fn of(db: &mut Db, proposals: &[ProposalId], staff: bool) -> Result<Vec<(ProposalId, Rating)>> {
    let rows = all(db, proposals)?.into_iter();
    Ok(rows
        .filter(|(_, _, confidential)| staff || !confidential)
        .map(|(proposal, rating, _)| (proposal, rating))
        .collect())
}

/// Both ratings of one proposal; the committee's that is for staff only if `staff` asks.
///
/// # Errors
/// When the database fails.
pub fn of_one(db: &mut Db, proposal: ProposalId, staff: bool) -> Result<Ratings> {
    let mut ratings = Ratings::default();
    for (_, rating) in of(db, &[proposal], staff)? {
        ratings.put(rating);
    }
    Ok(ratings)
}

fn all(db: &mut Db, proposals: &[ProposalId]) -> Result<Vec<(ProposalId, Rating, bool)>> {
    let rows = source_ratings::table
        .filter(source_ratings::proposal_id.eq_any(proposals.to_vec()))
        .select((
            source_ratings::proposal_id,
            source_ratings::kind,
            source_ratings::average,
            source_ratings::votes,
            source_ratings::out_of,
            source_ratings::confidential,
        ))
        .load::<(ProposalId, RatingKind, f64, i64, i32, bool)>(db)?;
    Ok(rows
        .into_iter()
        .map(|(proposal, kind, average, votes, out_of, confidential)| {
            let rating = Rating {
                kind,
                average,
                votes,
                out_of,
            };
            (proposal, rating, confidential)
        })
        .collect())
}

/// Keeps what the sources say now; whether that is another than before. `confidential` says that the committee's is for staff.
///
/// # Errors
/// When the database fails.
pub fn save(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    told: &Ratings,
    confidential: bool,
) -> Result<bool> {
    let mut known = Ratings::default();
    let mut open = true;
    for (_, rating, secret) in all(tx.db, &[proposal])? {
        open &= !secret;
        known.put(rating);
    }
    if known == *told && open != (confidential && told.committee.is_some()) {
        return Ok(false);
    }
    diesel::delete(source_ratings::table.filter(source_ratings::proposal_id.eq(proposal)))
        .execute(tx.db)?;
    for rating in told.all() {
        diesel::insert_into(source_ratings::table)
            .values((
                source_ratings::proposal_id.eq(proposal),
                source_ratings::kind.eq(rating.kind),
                source_ratings::average.eq(rating.average),
                source_ratings::votes.eq(rating.votes),
                source_ratings::out_of.eq(rating.out_of),
                source_ratings::confidential
                    .eq(confidential && rating.kind == RatingKind::Committee),
            ))
            .execute(tx.db)?;
    }
    Ok(true)
}
