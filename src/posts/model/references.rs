//! Whom a post names and what it links to.

use diesel::{ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};
use serde::Serialize;

use crate::accounts::model::AccountId;
use crate::activity::model::{Audience, Fact, record};
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::pages::versions::Scope;
use crate::posts::model::writing::Prepared;
use crate::posts::model::{PostId, proposals};
use crate::proposals::model::ProposalId;
use crate::schema::{mentions, post_links, posts, topic_proposals};
use crate::topics::model::TopicId;

/// Keeps whom a new post names and which topics it links to.
///
/// # Errors
/// When the database fails.
pub fn refer(
    tx: &mut Tx<'_>,
    author: AccountId,
    topic: TopicId,
    post: PostId,
    text: &Prepared,
) -> Result<()> {
    if !(text.proposals.is_empty() && text.pages.is_empty()) {
        proposals::keep(tx, post, text)?;
    }
    insert(tx, author, (topic, post), text, &[])
}

/// The same for a post that has another text now.
///
/// # Errors
/// When the database fails.
pub fn refer_anew(
    tx: &mut Tx<'_>,
    author: AccountId,
    topic: TopicId,
    post: PostId,
    text: &Prepared,
) -> Result<()> {
    let before: Vec<TopicId> = post_links::table
        .filter(post_links::post_id.eq(post))
        .select(post_links::topic_id)
        .load(tx.db)?;
    diesel::delete(mentions::table.filter(mentions::post_id.eq(post))).execute(tx.db)?;
    diesel::delete(post_links::table.filter(post_links::post_id.eq(post))).execute(tx.db)?;
    for target in &before {
        tx.touch(Scope::Item(target.0));
    }
    proposals::keep(tx, post, text)?;
    insert(tx, author, (topic, post), text, &before)
}

/// A link that stood in the post before is no news.
fn insert(
    tx: &mut Tx<'_>,
    author: AccountId,
    (topic, post): (TopicId, PostId),
    text: &Prepared,
    before: &[TopicId],
) -> Result<()> {
    for account in &text.mentions {
        diesel::insert_into(mentions::table)
            .values((mentions::post_id.eq(post), mentions::account_id.eq(account)))
            .execute(tx.db)?;
    }
    for link in text.links.iter().filter(|link| link.topic != topic) {
        diesel::insert_into(post_links::table)
            .values((
                post_links::post_id.eq(post),
                post_links::topic_id.eq(link.topic),
                post_links::number.eq(link.number),
            ))
            .execute(tx.db)?;
        tx.touch(Scope::Item(link.topic.0));
        if !before.contains(&link.topic) {
            record(
                tx,
                &Fact {
                    kind: "topic.linked",
                    actor: Some(author.0),
                    subject: link.topic.0,
                    topic: Some(link.topic.0),
                    audience: Audience::Public,
                    payload: &TopicLinked {
                        from_topic: topic,
                        from_post: post,
                        number: link.number,
                    },
                },
            )?;
        }
    }
    Ok(())
}

/// Says that every page which names a topic is out of date: its own, the lists, the topics that its posts link to, and the
/// topics about the proposals that it discusses, whose cards whoever sees its category sees. For a topic that gets another
/// title, goes elsewhere or is taken away.
///
/// # Errors
/// When the database fails.
pub fn touch_mentions_of(tx: &mut Tx<'_>, topic: TopicId) -> Result<()> {
    let targets: Vec<TopicId> = post_links::table
        .inner_join(posts::table.on(posts::id.eq(post_links::post_id)))
        .filter(posts::topic_id.eq(topic))
        .select(post_links::topic_id)
        .distinct()
        .load(tx.db)?;
    let discussed = topic_proposals::table
        .filter(topic_proposals::topic_id.eq(topic))
        .select(topic_proposals::proposal_id)
        .load::<i64>(tx.db)?;
    let others: Vec<TopicId> = topic_proposals::table
        .filter(topic_proposals::proposal_id.eq_any(discussed))
        .select(topic_proposals::topic_id)
        .load(tx.db)?;
    for shown in targets.into_iter().chain(others) {
        tx.touch(Scope::Item(shown.0));
    }
    tx.touch(Scope::Item(topic.0));
    tx.touch(Scope::Lists);
    Ok(())
}

/// Says that the pages of all topics about a proposal are out of date: each is headed by its card.
///
/// # Errors
/// When the database fails.
pub fn touch_topics_about(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<()> {
    let about: Vec<TopicId> = topic_proposals::table
        .filter(topic_proposals::proposal_id.eq(proposal))
        .select(topic_proposals::topic_id)
        .load(tx.db)?;
    for topic in about {
        tx.touch(Scope::Item(topic.0));
    }
    Ok(())
}

/// What a fact says of a link.
#[derive(Serialize)]
struct TopicLinked {
    from_topic: TopicId,
    from_post: PostId,
    number: Option<i32>,
}
