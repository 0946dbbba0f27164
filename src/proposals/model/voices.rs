//! What the votes in this forum came to. They are counted on the proposal's row, beside which a rating of its own stands for
//! each; [`ratings`](crate::ratings) moves both.

use diesel::dsl::{auto_type, exists};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::Serialize;

use crate::accounts::model::{AccountId, GroupId, Viewer};
use crate::activity::model::{Audience, Fact, record};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result, optional};
use crate::platform::pages::versions::Scope;
use crate::platform::time::Time;
use crate::proposals::model::{ProposalId, companion};
use crate::schema::{group_members, proposals, summits};

/// Votes on a scale of 1 to 5.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Tally {
    /// How many there are.
    pub count: i64,
    /// What they add up to.
    pub sum: i64,
}

impl Tally {
    /// Their mean; none without votes.
    #[must_use]
    pub fn average(self) -> Option<f64> {
        #[expect(
            clippy::cast_precision_loss,
            reason = "no proposal has more votes than a float counts exactly"
        )]
        (self.count > 0).then(|| self.sum as f64 / self.count as f64)
    }
}

/// The votes of the committee, as far as the viewer may see them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Committee {
    /// The forum has no committee, and none has voted.
    None,
    /// They wait until the decisions are published.
    Kept,
    /// What they came to.
    Shown(Tally),
}

/// The voices of the forum for one proposal.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Voices {
    /// The members'.
    pub members: Tally,
    /// The committee's.
    pub committee: Committee,
    /// How many members stand by it.
    pub support_count: i64,
}

impl Voices {
    /// Whether anybody's rating is there to be shown.
    #[must_use]
    pub const fn is_rated(&self) -> bool {
        let by_committee = match self.committee {
            Committee::Shown(tally) => tally.count > 0,
            Committee::None | Committee::Kept => false,
        };
        self.members.count > 0 || by_committee
    }

    pub(crate) fn of(
        (members, committee, support_count, decided, has_committee): Row,
        viewer: &Viewer,
    ) -> Self {
        let tally = |(count, sum)| Tally { count, sum };
        let committee = tally(committee);
        Self {
            members: tally(members),
            committee: if !has_committee && committee.count == 0 {
                Committee::None
            } else if decided.is_some() || viewer.is_staff() {
                Committee::Shown(committee)
            } else {
                Committee::Kept
            },
            support_count,
        }
    }
}

/// What [`columns`](fn@columns) are read into: members, committee, supports, when decisions were published, whether there is a committee.
pub(crate) type Row = ((i64, i64), (i64, i64), i64, Option<Time>, bool);

/// The columns that [`Voices`] are made of, for a query of proposals with their summits.
#[auto_type]
pub(crate) fn columns() -> _ {
    let group: GroupId = GroupId::COMMITTEE;
    (
        (proposals::rating_count, proposals::rating_sum),
        (proposals::committee_count, proposals::committee_sum),
        proposals::support_count,
        summits::decisions_at,
        exists(group_members::table.filter(group_members::group_id.eq(group))),
    )
}

/// The place of a proposal in the order by rating, in millionths: the mean of its votes and of five imagined ones of 3. One
/// vote of 5 says less than thirty of 4.5, and nobody's first vote should put a proposal above all others; with five
/// votes of its own a proposal is half its own. Without a vote it is in the middle.
#[must_use]
pub const fn score(votes: Tally) -> i64 {
    const IMAGINED: Tally = Tally { count: 5, sum: 15 };
    let count = IMAGINED.count + votes.count;
    ((IMAGINED.sum + votes.sum) * 1_000_000 + count / 2) / count
}

/// Keeps everybody else from changing a proposal's row until the transaction ends. Whoever changes a topic as well takes
/// that first.
///
/// # Errors
/// [`Error::NotFound`] when it is not there, or when the database fails.
pub fn hold(tx: &mut Tx<'_>, id: ProposalId) -> Result<()> {
    if let Db::Postgres(connection) = tx.db {
        let row = proposals::table.find(id).select(proposals::id).for_update();
        optional(row.first::<ProposalId>(connection))?.ok_or(Error::NotFound)?;
    }
    Ok(())
}

/// Says that somebody raised their voice or took it back, and to nobody who: the fact is only its member's.
///
/// # Errors
/// When the database fails.
pub fn tell(tx: &mut Tx<'_>, member: AccountId, id: ProposalId, kind: &'static str) -> Result<()> {
    #[derive(Serialize)]
    struct Nothing {}
    let topic = companion(tx.db, id)?.map(|(topic, _)| topic);
    tx.touch(Scope::Lists);
    if let Some(topic) = topic {
        tx.touch(Scope::Item(topic));
    }
    let fact = Fact {
        kind,
        actor: Some(member.0),
        subject: id.0,
        topic,
        audience: Audience::Private,
        payload: &Nothing {},
    };
    record(tx, &fact).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(count: i64, sum: i64) -> i64 {
        score(Tally { count, sum })
    }

    #[test]
    fn a_few_votes_move_a_score_little() {
        assert_eq!(of(0, 0), 3_000_000);
        assert_eq!(of(1, 5), 3_333_333);
        assert_eq!(of(1, 1), 2_666_667);
        assert_eq!(of(5, 25), 4_000_000);
        assert!(of(30, 135) > of(1, 5));
        assert!(of(2, 2) < of(1, 1));
    }

    #[test]
    fn an_average_is_that_of_the_votes() {
        assert_eq!(Tally::default().average(), None);
        assert_eq!(Tally { count: 3, sum: 13 }.average(), Some(13.0 / 3.0));
    }

    #[test]
    fn what_the_committee_thinks_waits_for_the_decisions() {
        let reader = Viewer::reader();
        let staff = Viewer {
            member: None,
            groups: vec![GroupId::ORGANISERS],
        };
        let row = |decided, committee| ((0, 0), (1, 4), 0, decided, committee);
        let shown = Committee::Shown(Tally { count: 1, sum: 4 });
        assert_eq!(
            Voices::of(row(None, true), &reader).committee,
            Committee::Kept
        );
        assert_eq!(Voices::of(row(None, true), &staff).committee, shown);
        assert_eq!(
            Voices::of(row(Some(Time(1)), true), &reader).committee,
            shown
        );
        let nobody = ((0, 0), (0, 0), 0, None, false);
        assert_eq!(Voices::of(nobody, &reader).committee, Committee::None);
    }
}
