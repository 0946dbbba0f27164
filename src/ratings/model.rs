//! Rating a proposal, changing it, taking it back.

pub mod moving;

use std::time::Duration;

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model::{AccountId, AccountState, GroupId, Viewer, limits};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result, Words, optional};
use crate::platform::throttles::Limit;
use crate::platform::time::Time;
use crate::proposals::model::own::is_own;
use crate::proposals::model::voices::{Tally, hold, score, tell};
use crate::proposals::model::words::State;
use crate::proposals::model::{ProposalId, visible_to};
use crate::schema::{proposals, ratings};
use crate::summits::model::SummitId;
use crate::summits::model::phases::{self, Act, Openness, openness};
use crate::words;

/// Ratings given, changed and taken back.
const RATINGS: Limit = Limit {
    kind: "ratings",
    most: 200,
    window: Duration::from_secs(600),
    words: |_, wait| words!("ratings-throttle", wait = wait),
};

crate::stored_word! {
    /// Whose voice a rating is.
    Body {
        /// One of all members'.
        Member = "member",
        /// One of the committee's.
        Committee = "committee",
    }
}

/// How much a member thinks of a proposal: 1 to 5.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Value(i32);

impl Value {
    /// All of them, the least first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// Reads what a form says.
    ///
    /// # Errors
    /// What to choose, when it is none of the five.
    pub fn parse(typed: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|value| value.0.to_string() == typed)
            .ok_or_else(|| Error::field("value", words!("ratings-choose")))
    }

    /// The number.
    #[must_use]
    pub const fn number(self) -> i32 {
        self.0
    }
}

/// A rating that is there.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Given {
    /// What it says.
    pub value: i32,
    /// Whose voice it is.
    pub body: Body,
}

/// What decides whether somebody may rate a proposal, and what they have rated it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Standing {
    /// Whether they are named on it.
    pub own: bool,
    /// Whether it is one that is spoken of no more: off, hidden, or another one by now.
    pub off: bool,
    /// When the summit's phases let people rate.
    pub openness: Openness,
    /// Their rating.
    pub given: Option<Given>,
}

/// The answer to a question whether somebody may: yes, or why not.
pub type Permission = std::result::Result<(), Words>;

/// Whether the viewer may rate a proposal.
///
/// # Errors
/// Why not.
pub fn may_rate(standing: &Standing, viewer: &Viewer) -> Permission {
    may_speak(viewer)?;
    if standing.own {
        Err(words!("ratings-own"))
    } else if standing.off {
        Err(words!("ratings-off"))
    } else if !standing.openness.open {
        Err(words!("ratings-closed"))
    } else {
        Ok(())
    }
}

/// Whether the viewer may take a rating back. That of a proposal which has become their own goes as well.
///
/// # Errors
/// Why not.
pub fn may_take_back(standing: &Standing, viewer: &Viewer) -> Permission {
    may_speak(viewer)?;
    if standing.openness.open {
        Ok(())
    } else {
        Err(words!("ratings-closed"))
    }
}

/// Whether the viewer has a voice here at all.
///
/// # Errors
/// Why not.
pub fn may_speak(viewer: &Viewer) -> Permission {
    match viewer.member.as_ref().map(|member| member.state) {
        Some(AccountState::Active) => Ok(()),
        Some(_) => Err(words!("ratings-confirm-first")),
        None => Err(words!("ratings-sign-in-first")),
    }
}

/// Where the viewer stands with a proposal that they see. A reader's standing takes two queries, a member's up to five.
///
/// # Errors
/// [`Error::NotFound`], or when the database fails.
pub fn standing(db: &mut Db, viewer: &Viewer, id: ProposalId, now: Time) -> Result<Standing> {
    type Row = (SummitId, Option<State>, bool, Option<ProposalId>);
    let (summit, state, hidden, merged) = optional(
        proposals::table
            .filter(proposals::id.eq(id))
            .filter(visible_to(viewer))
            .select((
                proposals::summit_id,
                proposals::state,
                proposals::hidden,
                proposals::merged_into,
            ))
            .first::<Row>(db),
    )?
    .ok_or(Error::NotFound)?;
    Ok(Standing {
        own: is_own(db, viewer, id)?,
        off: state.is_some_and(State::is_off) || hidden || merged.is_some(),
        openness: openness(&phases::of(db, summit)?, Act::Rating, now),
        given: match viewer.id() {
            Some(account) => given(db, id, account)?,
            None => None,
        },
    })
}

fn given(db: &mut Db, id: ProposalId, account: AccountId) -> Result<Option<Given>> {
    let row = ratings::table
        .find((id, account))
        .select((ratings::value, ratings::body))
        .first::<(i32, Body)>(db);
    Ok(optional(row)?.map(|(value, body)| Given { value, body }))
}

/// Counts a rating, or one taken back, before it is done.
///
/// # Errors
/// [`Error::Throttled`], or when the database fails.
pub fn count_rating(tx: &mut Tx<'_>, viewer: &Viewer) -> Result<()> {
    limits::count(tx, viewer, &RATINGS)
}

/// Rates a proposal, or changes the viewer's rating of it; whether that is another than before.
///
/// # Errors
/// [`Error::NotFound`] when the viewer does not see it; [`Error::Forbidden`] when they may not; when the database fails.
pub fn rate(tx: &mut Tx<'_>, viewer: &Viewer, id: ProposalId, value: Value) -> Result<bool> {
    let member = viewer.member()?.id;
    hold(tx, id)?;
    let standing = standing(tx.db, viewer, id, tx.now)?;
    may_rate(&standing, viewer).map_err(Error::Forbidden)?;
    let new = Given {
        value: value.number(),
        body: if viewer.is_in(GroupId::COMMITTEE) {
            Body::Committee
        } else {
            Body::Member
        },
    };
    if standing.given == Some(new) {
        return Ok(false);
    }
    let row = (
        ratings::body.eq(new.body),
        ratings::value.eq(new.value),
        ratings::at.eq(tx.now),
    );
    if standing.given.is_some() {
        diesel::update(ratings::table.find((id, member)))
            .set(row)
            .execute(tx.db)?;
    } else {
        let key = (ratings::proposal_id.eq(id), ratings::account_id.eq(member));
        diesel::insert_into(ratings::table)
            .values((key, row))
            .execute(tx.db)?;
    }
    count(tx, id, standing.given, Some(new))?;
    tell(tx, member, id, "proposal.rated")?;
    Ok(true)
}

/// Takes the viewer's rating of a proposal back; whether there was one.
///
/// # Errors
/// [`Error::NotFound`] when the viewer does not see it; [`Error::Forbidden`] when they may not; when the database fails.
pub fn take_back(tx: &mut Tx<'_>, viewer: &Viewer, id: ProposalId) -> Result<bool> {
    let member = viewer.member()?.id;
    hold(tx, id)?;
    let standing = standing(tx.db, viewer, id, tx.now)?;
    if standing.given.is_none() {
        return Ok(false);
    }
    may_take_back(&standing, viewer).map_err(Error::Forbidden)?;
    diesel::delete(ratings::table.find((id, member))).execute(tx.db)?;
    count(tx, id, standing.given, None)?;
    tell(tx, member, id, "proposal.rating_taken_back")?;
    Ok(true)
}

/// Moves the counts on the proposal from one rating to another, and its place in the order with them.
fn count(tx: &mut Tx<'_>, id: ProposalId, old: Option<Given>, new: Option<Given>) -> Result<()> {
    let (members, committee) = (
        shift(Body::Member, old, new),
        shift(Body::Committee, old, new),
    );
    let (count, sum) = diesel::update(proposals::table.find(id))
        .set((
            proposals::rating_count.eq(proposals::rating_count + members.count),
            proposals::rating_sum.eq(proposals::rating_sum + members.sum),
            proposals::committee_count.eq(proposals::committee_count + committee.count),
            proposals::committee_sum.eq(proposals::committee_sum + committee.sum),
        ))
        .returning((proposals::rating_count, proposals::rating_sum))
        .get_result::<(i64, i64)>(tx.db)?;
    diesel::update(proposals::table.find(id))
        .set(proposals::score.eq(score(Tally { count, sum })))
        .execute(tx.db)?;
    Ok(())
}

/// By how much the votes of one body change.
fn shift(body: Body, old: Option<Given>, new: Option<Given>) -> Tally {
    let of = |given: Option<Given>| match given {
        Some(given) if given.body == body => Tally {
            count: 1,
            sum: i64::from(given.value),
        },
        _ => Tally::default(),
    };
    let (old, new) = (of(old), of(new));
    Tally {
        count: new.count - old.count,
        sum: new.sum - old.sum,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPEN: Standing = Standing {
        own: false,
        off: false,
        openness: Openness::ALWAYS,
        given: None,
    };

    fn given(value: i32, body: Body) -> Option<Given> {
        Some(Given { value, body })
    }

    #[test]
    fn a_rating_is_one_of_five() {
        assert_eq!(Value::parse("4").unwrap().number(), 4);
        for typed in ["", "0", "6", "-1", "4.5", "04", "x"] {
            assert!(Value::parse(typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn counts_move_by_the_difference() {
        let tally = |count, sum| Tally { count, sum };
        let (member, committee) = (Body::Member, Body::Committee);
        assert_eq!(shift(member, None, given(4, member)), tally(1, 4));
        assert_eq!(
            shift(member, given(2, member), given(5, member)),
            tally(0, 3)
        );
        assert_eq!(shift(member, given(2, member), None), tally(-1, -2));
        // Somebody who joins the committee has one voice and not two.
        assert_eq!(
            shift(member, given(2, member), given(5, committee)),
            tally(-1, -2)
        );
        assert_eq!(
            shift(committee, given(2, member), given(5, committee)),
            tally(1, 5)
        );
    }

    #[test]
    fn whoever_may_not_rate_is_told_why() {
        let key =
            |standing: &Standing, viewer: &Viewer| may_rate(standing, viewer).unwrap_err().key;
        assert_eq!(key(&OPEN, &Viewer::reader()), "ratings-sign-in-first");
        let member = |state| Viewer {
            member: Some(crate::accounts::model::Member {
                id: AccountId(1),
                name: "ana".into(),
                display_name: "Ana".into(),
                state,
                lang: "en".into(),
                time_zone: "UTC".into(),
            }),
            groups: Vec::new(),
        };
        let ana = member(AccountState::Active);
        assert_eq!(may_rate(&OPEN, &ana), Ok(()));
        assert_eq!(
            key(&OPEN, &member(AccountState::Unconfirmed)),
            "ratings-confirm-first"
        );
        assert_eq!(key(&Standing { own: true, ..OPEN }, &ana), "ratings-own");
        assert_eq!(key(&Standing { off: true, ..OPEN }, &ana), "ratings-off");
        let closed = Openness {
            open: false,
            until: None,
            from: None,
        };
        assert_eq!(
            key(
                &Standing {
                    openness: closed,
                    ..OPEN
                },
                &ana
            ),
            "ratings-closed"
        );
    }
}
