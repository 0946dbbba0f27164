//! What a post counts for. Writing, deleting and restoring count by this one function, in the transaction that does it.

use diesel::dsl::{auto_type, count_star};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model::{AccountId, AccountState};
use crate::categories::model::CategoryId;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::posts::model::{PostKind, PostState};
use crate::schema::{accounts, categories, posts, proposals, topic_proposals, topics};
use crate::topics::model::{Topic, TopicId};

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

/// Counts a whole topic in (`by` is 1) or out (−1), with the posts that count in it: one that is removed counts nowhere but
/// on its own row. Its row is locked already.
///
/// # Errors
/// When the database fails.
pub fn shift_topic(tx: &mut Tx<'_>, topic: &Topic, by: i64) -> Result<()> {
    let authors = counted(topic.id)
        .group_by(posts::author_id)
        .order(posts::author_id)
        .select((posts::author_id, count_star()))
        .load::<(AccountId, i64)>(tx.db)?;
    for (author, written) in &authors {
        diesel::update(accounts::table.find(author))
            .set(accounts::post_count.eq(accounts::post_count + by * written))
            .execute(tx.db)?;
    }
    // Nobody has started a companion topic: the forum itself opened it.
    let starter = accounts::table
        .filter(accounts::id.eq(topic.author))
        .filter(accounts::state.ne(AccountState::System));
    diesel::update(starter)
        .set(accounts::topic_count.eq(accounts::topic_count + by))
        .execute(tx.db)?;
    let written: i64 = authors.iter().map(|(_, written)| written).sum();
    shift_category(tx, topic.category, by, written)?;
    let about = topic_proposals::table
        .filter(topic_proposals::topic_id.eq(topic.id))
        .select(topic_proposals::proposal_id);
    diesel::update(proposals::table.filter(proposals::id.eq_any(about)))
        .set(proposals::reply_count.eq(proposals::reply_count + by * topic.reply_count))
        .execute(tx.db)?;
    Ok(())
}

/// Counts a topic with its posts out of one category and into another. Rows are taken in the order of their ids, so that two
/// topics that change places do not wait crosswise.
///
/// # Errors
/// When the database fails.
pub fn move_topic(tx: &mut Tx<'_>, topic: TopicId, from: CategoryId, to: CategoryId) -> Result<()> {
    let written: i64 = counted(topic).count().get_result(tx.db)?;
    let mut changes = [(from, -1), (to, 1)];
    changes.sort_unstable_by_key(|(category, _)| *category);
    for (category, by) in changes {
        shift_category(tx, category, by, written)?;
    }
    Ok(())
}

fn shift_category(tx: &mut Tx<'_>, category: CategoryId, by: i64, written: i64) -> Result<()> {
    diesel::update(categories::table.find(category))
        .set((
            categories::topic_count.eq(categories::topic_count + by),
            categories::post_count.eq(categories::post_count + by * written),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// The posts of a topic that count.
#[auto_type]
fn counted(topic: TopicId) -> _ {
    let kind: PostKind = PostKind::Post;
    let state: PostState = PostState::Shown;
    posts::table
        .filter(posts::topic_id.eq(topic))
        .filter(posts::kind.eq(kind))
        .filter(posts::state.eq(state))
}
