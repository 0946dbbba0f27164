//! What the votes at a proposal's source came to. They are no part of a version: a rating that moves is no change of the
//! proposal.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::proposals::model::ProposalId;
use crate::proposals::model::words::RatingKind;
use crate::schema::source_ratings;

/// One rating at the source.
#[derive(Clone, Copy, Debug, PartialEq)]
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
#[derive(Clone, Copy, Debug, Default, PartialEq)]
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

/// The ratings of some proposals, with the proposal that each belongs to.
///
/// # Errors
/// When the database fails.
pub fn of(db: &mut Db, proposals: &[ProposalId]) -> Result<Vec<(ProposalId, Rating)>> {
    let rows = source_ratings::table
        .filter(source_ratings::proposal_id.eq_any(proposals.to_vec()))
        .select((
            source_ratings::proposal_id,
            source_ratings::kind,
            source_ratings::average,
            source_ratings::votes,
            source_ratings::out_of,
        ))
        .load::<(ProposalId, RatingKind, f64, i64, i32)>(db)?;
    Ok(rows
        .into_iter()
        .map(|(proposal, kind, average, votes, out_of)| {
            (
                proposal,
                Rating {
                    kind,
                    average,
                    votes,
                    out_of,
                },
            )
        })
        .collect())
}

/// Both ratings of one proposal.
///
/// # Errors
/// When the database fails.
pub fn of_one(db: &mut Db, proposal: ProposalId) -> Result<Ratings> {
    let mut ratings = Ratings::default();
    for (_, rating) in of(db, &[proposal])? {
        ratings.put(rating);
    }
    Ok(ratings)
}

/// Keeps what the source says now; whether that is another than before.
///
/// # Errors
/// When the database fails.
pub fn save(tx: &mut Tx<'_>, proposal: ProposalId, told: &Ratings) -> Result<bool> {
    if of_one(tx.db, proposal)? == *told {
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
                source_ratings::confidential.eq(false),
            ))
            .execute(tx.db)?;
    }
    Ok(true)
}
