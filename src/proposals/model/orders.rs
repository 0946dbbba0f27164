//! In which order proposals are listed, and where a page of each begins.

use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::sql_types::BigInt;
use diesel::{BoolExpressionMethods, ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model::{AccountId, Viewer};
use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::platform::paging::Key;
use crate::proposals::model::wanted::{Narrowed, Wanted};
use crate::proposals::model::{ProposalId, visible_to};
use crate::schema::proposals;

crate::stored_word! {
    /// In which order proposals are listed.
    Order {
        /// Those with all the words in their title, then the others; the newest of either first. Nothing has to be ranked, so
        /// both engines agree and no search has too many results to be put in order.
        Match = "match",
        /// The last handed in first.
        Newest = "newest",
        /// The best rated first.
        Best = "best",
        /// The most replies first.
        Discussed = "discussed",
        /// The fewest replies first, and of those the oldest.
        Quiet = "quiet",
        /// Few ratings first; of as many, each member has an order of their own that stays as it is.
        Fair = "fair",
    }
}

/// A prime. A proposal's number times a member's own number, divided by this, leaves a rest that no other proposal's leaves,
/// and no engine's integers are too short for the product.
const PRIME: i64 = 2_147_483_647;

/// The member's own number: from 1 to one less than the prime. Close accounts have numbers far apart, and nobody's is a small
/// one, which would leave proposals in the order of their own numbers.
fn multiplier(account: AccountId) -> i64 {
    // Splitmix64, whose every bit depends on every bit of what goes in.
    let mut mixed = account
        .0
        .cast_unsigned()
        .wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^= mixed >> 31;
    let lowest = PRIME.cast_unsigned() / 4;
    (lowest + mixed % (PRIME.cast_unsigned() - lowest)).cast_signed()
}

/// A proposal's place in the member's own order.
fn shuffled(account: AccountId) -> SqlLiteral<BigInt> {
    let multiplier = multiplier(account);
    sql(&format!(
        "((proposals.id % {PRIME}) * {multiplier} % {PRIME})"
    ))
}

type Query = Narrowed<'static, proposals::SqlType>;

/// Orders by one column and the id, from a key on. The first of the two conditions alone lets the column's index begin at the
/// right place; the second parts equal values.
macro_rules! by {
    ($db:expr, $query:expr, $column:expr, $before:expr, $most:expr, $order:ident, $reach:ident, $pass:ident) => {{
        let mut query: Query = $query;
        if let Some(Key([value, _, id])) = $before {
            query = query
                .filter($column.$reach(value))
                .filter($column.$pass(value).or(proposals::id.$pass(ProposalId(id))));
        }
        query
            .order(($column.$order(), proposals::id.$order()))
            .limit($most)
            .select(($column, proposals::id))
            .load::<(i64, ProposalId)>($db)?
            .into_iter()
            .map(|(value, id)| Key([value, 0, id.0]))
            .collect::<Vec<_>>()
    }};
}

/// The keys of the proposals that the viewer sees and that are wanted, behind one. Ids and values only, so that the order's own
/// index answers and nothing wide is read and thrown away.
///
/// # Errors
/// When the database fails.
pub fn keys(
    db: &mut Db,
    viewer: &Viewer,
    wanted: &Wanted,
    order: Order,
    before: Option<Key<3>>,
    most: i64,
) -> Result<Vec<Key<3>>> {
    let query = |db: &Db| -> Query {
        let all = proposals::table.filter(visible_to(viewer)).into_boxed();
        wanted.narrow(db, all, viewer.account())
    };
    let all = query(db);
    Ok(match order {
        Order::Newest => by!(db, all, proposals::created_at, before, most, desc, le, lt),
        Order::Best => by!(db, all, proposals::score, before, most, desc, le, lt),
        Order::Discussed => by!(db, all, proposals::reply_count, before, most, desc, le, lt),
        Order::Quiet => by!(db, all, proposals::reply_count, before, most, asc, ge, gt),
        Order::Fair => fair(db, all, viewer.account(), before, most)?,
        Order::Match => {
            let mut found = Vec::new();
            for titled in [1, 0] {
                let rest = most - i64::try_from(found.len()).unwrap_or(most);
                // A key says in its first number whether the page begins among the titles.
                if rest <= 0 || before.is_some_and(|Key([first, ..])| first < titled) {
                    continue;
                }
                let within = before
                    .filter(|Key([first, ..])| *first == titled)
                    .map(|Key([_, at, id])| Key([at, 0, id]));
                let part = wanted.in_title(db, query(db), titled == 1);
                let rows = by!(db, part, proposals::created_at, within, rest, desc, le, lt);
                found.extend(
                    rows.into_iter()
                        .map(|Key([at, _, id])| Key([titled, at, id])),
                );
            }
            found
        }
    })
}

fn fair(
    db: &mut Db,
    mut query: Query,
    account: AccountId,
    before: Option<Key<3>>,
    most: i64,
) -> Result<Vec<Key<3>>> {
    let place = || shuffled(account);
    if let Some(Key([count, at, id])) = before {
        let further = place()
            .gt(at)
            .or(place().eq(at).and(proposals::id.gt(ProposalId(id))));
        query = query
            .filter(proposals::rating_count.ge(count))
            .filter(proposals::rating_count.gt(count).or(further));
    }
    Ok(query
        .order((proposals::rating_count, place().asc(), proposals::id))
        .limit(most)
        .select((proposals::rating_count, place(), proposals::id))
        .load::<(i64, i64, ProposalId)>(db)?
        .into_iter()
        .map(|(count, place, id)| Key([count, place, id.0]))
        .collect())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn members_have_numbers_of_their_own_that_are_large() {
        let numbers: HashSet<i64> = (0..10_000).map(|id| multiplier(AccountId(id))).collect();
        assert_eq!(numbers.len(), 10_000);
        assert!(
            numbers
                .iter()
                .all(|number| (PRIME / 4..PRIME).contains(number))
        );
        assert!((PRIME - 1).checked_mul(PRIME - 1).is_some());
    }
}
