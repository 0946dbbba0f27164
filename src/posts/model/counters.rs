//! What a post counts for. Writing, deleting and restoring count by this one function, in the transaction that does it.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model::AccountId;
use crate::categories::model::CategoryId;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::schema::{accounts, categories, proposals, topic_proposals, topics};
use crate::topics::model::TopicId;

/// A post by a person, as far as it is counted.
#[derive(Clone, Copy, Debug)]
pub struct Counted {
    /// The topic it stands in.
    pub topic: TopicId,
    /// That topic's category.
    pub category: CategoryId,
    /// Who wrote it.
    pub author: AccountId,
    /// Its place; the first of a topic is no reply.
    pub number: i32,
}

/// Counts a post in (`by` is 1) or out (−1). Deleted posts are counted nowhere, and replies are those after the first.
/// The topic's row is locked already; the others follow in this order everywhere, so that no two writers wait crosswise.
///
/// # Errors
/// When the database fails.
pub fn shift(tx: &mut Tx<'_>, post: Counted, by: i64) -> Result<()> {
    diesel::update(accounts::table.find(post.author))
        .set(accounts::post_count.eq(accounts::post_count + by))
        .execute(tx.db)?;
    diesel::update(categories::table.find(post.category))
        .set(categories::post_count.eq(categories::post_count + by))
        .execute(tx.db)?;
    if post.number > 1 {
        diesel::update(topics::table.find(post.topic))
            .set(topics::reply_count.eq(topics::reply_count + by))
            .execute(tx.db)?;
        let about = topic_proposals::table
            .filter(topic_proposals::topic_id.eq(post.topic))
            .select(topic_proposals::proposal_id);
        diesel::update(proposals::table.filter(proposals::id.eq_any(about)))
            .set(proposals::reply_count.eq(proposals::reply_count + by))
            .execute(tx.db)?;
    }
    Ok(())
}
