//! What a post counts for, in the transaction that writes, deletes or restores it: [`shift`], or [`shift_elsewhere`] for a verb
//! that changes the topic's row itself.
//!
//! A page shows what everybody who sees it may know of: an account's numbers are those of the topics that everybody sees, a
//! category's leave out its private topics, a proposal's are those of its companion topic and of topics that everybody sees.

use std::collections::BTreeMap;

use diesel::dsl::{auto_type, count_star};
use diesel::sql_types::Bool;
use diesel::{BoolExpressionMethods, ExpressionMethods, IntoSql, JoinOnDsl, QueryDsl, RunQueryDsl};

use crate::accounts::model::{AccountId, AccountState};
use crate::categories::model::CategoryId;
use crate::categories::model::seeing::is_public;
use crate::platform::db::steady::AlwaysTheSame;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::pages::versions::Scope;
use crate::posts::model::{PostKind, PostState};
use crate::proposals::model::ProposalId;
use crate::schema::{
    accounts, categories, likes, posts, proposals, topic_participants, topic_proposals, topics,
};
use crate::topics::model::{Topic, TopicId, TopicState};

/// A post by a person, as far as it is counted.
#[derive(Clone, Copy, Debug)]
pub struct Counted {
    /// The topic it stands in.
    pub topic: TopicId,
    /// That topic's category.
    pub category: CategoryId,
    /// Whether only its members see that topic.
    pub private: bool,
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
    if post.number > 1 {
        diesel::update(topics::table.find(post.topic))
            .set(topics::reply_count.eq(topics::reply_count + by))
            .steady()
            .execute(tx.db)?;
    }
    shift_elsewhere(tx, post, by)
}

/// The same but for the topic's own row, for a verb that writes there anyway.
///
/// # Errors
/// When the database fails.
pub fn shift_elsewhere(tx: &mut Tx<'_>, post: Counted, by: i64) -> Result<()> {
    let public = !post.private && is_public(tx.db, post.category)?;
    if public {
        diesel::update(accounts::table.find(post.author))
            .set(accounts::post_count.eq(accounts::post_count + by))
            .steady()
            .execute(tx.db)?;
    }
    if !post.private {
        diesel::update(categories::table.find(post.category))
            .set(categories::post_count.eq(categories::post_count + by))
            .steady()
            .execute(tx.db)?;
    }
    shift_participant(tx, post.topic, post.author, by)?;
    if post.number > 1 && !post.private {
        shift_proposals(tx, post.topic, public, by)?;
    }
    Ok(())
}

/// Counts a like of a post in or out, for its author.
///
/// # Errors
/// When the database fails.
pub fn shift_likes(tx: &mut Tx<'_>, topic: &Topic, author: AccountId, by: i64) -> Result<()> {
    let counts = !topic.private && topic.state != TopicState::Removed;
    if counts && is_public(tx.db, topic.category)? {
        diesel::update(accounts::table.find(author))
            .set(accounts::likes_received.eq(accounts::likes_received + by))
            .steady()
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
    if topic.private {
        return Ok(());
    }
    let public = is_public(tx.db, topic.category)?;
    if public {
        shift_accounts(tx, topic.id, topic.author, by)?;
    }
    shift_category(tx, topic.id, topic.category, by)?;
    shift_proposals(tx, topic.id, public, by * topic.reply_count)
}

/// Counts a topic with its posts out of one category and into another. Rows are taken in the order of their ids, so that two
/// topics that change places do not wait crosswise.
///
/// # Errors
/// When the database fails.
pub fn move_topic(tx: &mut Tx<'_>, topic: TopicId, from: CategoryId, to: CategoryId) -> Result<()> {
    // A proposal is seen where its companion topic is.
    tx.touch(Scope::Catalogue);
    let (author, replies, state, private) = topics::table
        .find(topic)
        .select((
            topics::author_id,
            topics::reply_count,
            topics::state,
            topics::private,
        ))
        .first::<(AccountId, i64, TopicState, bool)>(tx.db)?;
    if private || state == TopicState::Removed {
        return Ok(());
    }
    let by = i64::from(is_public(tx.db, to)?) - i64::from(is_public(tx.db, from)?);
    if by != 0 {
        shift_accounts(tx, topic, author, by)?;
    }
    let mut changes = [(from, -1), (to, 1)];
    changes.sort_unstable_by_key(|(category, _)| *category);
    for (category, by) in changes {
        shift_category(tx, topic, category, by)?;
    }
    if by != 0 {
        // A companion topic counts wherever it is.
        let others = topic_proposals::table
            .filter(topic_proposals::topic_id.eq(topic))
            .filter(topic_proposals::companion.eq(false))
            .select(topic_proposals::proposal_id);
        diesel::update(proposals::table.filter(proposals::id.eq_any(others)))
            .set(proposals::reply_count.eq(proposals::reply_count + by * replies))
            .execute(tx.db)?;
    }
    Ok(())
}

/// Makes a topic private or gives it back to everybody, with what it counts for. Its row is locked already.
///
/// # Errors
/// When the database fails.
pub fn set_private(tx: &mut Tx<'_>, topic: TopicId, private: bool) -> Result<()> {
    let (author, category, state, is) = topics::table
        .find(topic)
        .select((
            topics::author_id,
            topics::category_id,
            topics::state,
            topics::private,
        ))
        .first::<(AccountId, CategoryId, TopicState, bool)>(tx.db)?;
    if is == private {
        return Ok(());
    }
    diesel::update(topics::table.find(topic))
        .set(topics::private.eq(private))
        .execute(tx.db)?;
    if state != TopicState::Removed {
        let by = if private { -1 } else { 1 };
        if is_public(tx.db, category)? {
            shift_accounts(tx, topic, author, by)?;
        }
        shift_category(tx, topic, category, by)?;
    }
    let discussed: Vec<ProposalId> = topic_proposals::table
        .filter(topic_proposals::topic_id.eq(topic))
        .select(topic_proposals::proposal_id)
        .load(tx.db)?;
    for proposal in discussed {
        recount_proposal(tx, proposal)?;
    }
    Ok(())
}

/// Counts the replies of a proposal anew, out of its topics' own counts.
///
/// # Errors
/// When the database fails.
pub fn recount_proposal(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<()> {
    let topics = topic_proposals::table
        .inner_join(topics::table.on(topics::id.eq(topic_proposals::topic_id)))
        .filter(topic_proposals::proposal_id.eq(proposal))
        .filter(topics::private.eq(false))
        .filter(topics::state.ne(TopicState::Removed))
        .select((
            topics::category_id,
            topics::reply_count,
            topic_proposals::companion,
        ))
        .load::<(CategoryId, i64, bool)>(tx.db)?;
    let mut replies = 0;
    for (category, count, companion) in topics {
        if companion || is_public(tx.db, category)? {
            replies += count;
        }
    }
    diesel::update(proposals::table.find(proposal))
        .set(proposals::reply_count.eq(replies))
        .execute(tx.db)?;
    Ok(())
}

/// Counts a topic's posts and likes for their authors, and the topic for whoever started it.
fn shift_accounts(tx: &mut Tx<'_>, topic: TopicId, starter: AccountId, by: i64) -> Result<()> {
    let mut theirs: BTreeMap<AccountId, (i64, i64)> = BTreeMap::new();
    let written = counted(topic)
        .group_by(posts::author_id)
        .select((posts::author_id, count_star()))
        .load::<(AccountId, i64)>(tx.db)?;
    for (author, posts) in written {
        theirs.entry(author).or_default().0 = posts;
    }
    let liked = likes::table
        .inner_join(posts::table.on(posts::id.eq(likes::post_id)))
        .filter(posts::topic_id.eq(topic))
        .group_by(posts::author_id)
        .select((posts::author_id, count_star()))
        .load::<(AccountId, i64)>(tx.db)?;
    for (author, likes) in liked {
        theirs.entry(author).or_default().1 = likes;
    }
    for (author, (posts, likes)) in theirs {
        diesel::update(accounts::table.find(author))
            .set((
                accounts::post_count.eq(accounts::post_count + by * posts),
                accounts::likes_received.eq(accounts::likes_received + by * likes),
            ))
            .execute(tx.db)?;
    }
    // Nobody has started a companion topic: the forum itself opened it.
    let starter = accounts::table
        .filter(accounts::id.eq(starter))
        .filter(accounts::state.ne(AccountState::System));
    diesel::update(starter)
        .set(accounts::topic_count.eq(accounts::topic_count + by))
        .execute(tx.db)?;
    Ok(())
}

fn shift_category(tx: &mut Tx<'_>, topic: TopicId, category: CategoryId, by: i64) -> Result<()> {
    let written: i64 = counted(topic).count().get_result(tx.db)?;
    diesel::update(categories::table.find(category))
        .set((
            categories::topic_count.eq(categories::topic_count + by),
            categories::post_count.eq(categories::post_count + by * written),
        ))
        .execute(tx.db)?;
    Ok(())
}

fn shift_participant(tx: &mut Tx<'_>, topic: TopicId, author: AccountId, by: i64) -> Result<()> {
    crate::each!(tx.db, c => diesel::insert_into(topic_participants::table)
        .values((
            topic_participants::topic_id.eq(topic),
            topic_participants::account_id.eq(author),
            topic_participants::post_count.eq(by),
        ))
        .on_conflict((topic_participants::topic_id, topic_participants::account_id))
        .do_update()
        .set(topic_participants::post_count.eq(topic_participants::post_count + by))
        .steady()
        .execute(c))?;
    if by < 0 {
        let gone = topic_participants::table
            .find((topic, author))
            .filter(topic_participants::post_count.eq(0));
        diesel::delete(gone).execute(tx.db)?;
    }
    Ok(())
}

/// Counts replies for the proposals that a topic discusses. Whoever sees a proposal sees its companion topic, but other topics
/// about it only if everybody does.
fn shift_proposals(tx: &mut Tx<'_>, topic: TopicId, public: bool, by: i64) -> Result<()> {
    let about = topic_proposals::table
        .filter(topic_proposals::topic_id.eq(topic))
        .filter(topic_proposals::companion.or(public.into_sql::<Bool>()))
        .select(topic_proposals::proposal_id);
    diesel::update(proposals::table.filter(proposals::id.eq_any(about)))
        .set(proposals::reply_count.eq(proposals::reply_count + by))
        .steady()
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
