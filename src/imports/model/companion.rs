//! The topic that each proposal gets by itself, and how it follows its proposal.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model;
use crate::categories::model::CategoryId;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::posts::model::counters;
use crate::posts::model::entries::{self, Entry};
use crate::posts::model::opening::{self, NewCompanion};
use crate::posts::model::references::touch_mentions_of;
use crate::posts::model::rerender;
use crate::proposals::model::ProposalId;
use crate::proposals::model::content::Content;
use crate::schema::topics;
use crate::topics::model::title::Title;
use crate::topics::model::{TopicId, hold, language};

/// Opens the topic of a proposal: headed by the card, in no list until a person writes in it.
///
/// # Errors
/// When the database fails.
pub fn open(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    category: CategoryId,
    content: &Content,
) -> Result<i64> {
    let topic = opening::open_companion(
        tx,
        &NewCompanion {
            category,
            title: Title::nearest(&content.title),
            lang: language(&content.language),
            proposal,
        },
    )?;
    Ok(topic.0)
}

/// Says in the topic that its proposal has a new version, and gives it the proposal's new title.
///
/// # Errors
/// When the database fails.
pub fn follow(
    tx: &mut Tx<'_>,
    topic: TopicId,
    entry: &Entry,
    before: &Content,
    now: &Content,
) -> Result<()> {
    let system = model::system(tx.db)?;
    entries::add(tx, topic, system, entry)?;
    if before.title != now.title || before.language != now.language {
        let title = Title::nearest(&now.title);
        diesel::update(topics::table.find(topic))
            .set((
                topics::title.eq(title.as_str()),
                topics::slug.eq(title.slug()),
                topics::lang.eq(&now.language),
            ))
            .execute(tx.db)?;
        touch_mentions_of(tx, topic)?;
        rerender::ask_for_links_to(tx, topic)?;
    }
    Ok(())
}

/// Keeps the topic to those who keep order while its proposal is for staff alone, or gives it back to everybody.
///
/// # Errors
/// When the database fails.
pub fn conceal(tx: &mut Tx<'_>, topic: TopicId, concealed: bool) -> Result<()> {
    hold(tx, topic)?;
    counters::set_private(tx, topic, concealed)?;
    touch_mentions_of(tx, topic)?;
    rerender::ask_for_links_to(tx, topic)
}

/// Moves the topic with its proposal from one track's category to another's. Where a moderator has taken it elsewhere, it stays.
///
/// # Errors
/// When the database fails.
pub fn move_along(tx: &mut Tx<'_>, topic: TopicId, from: CategoryId, to: CategoryId) -> Result<()> {
    let followed = diesel::update(
        topics::table
            .filter(topics::id.eq(topic))
            .filter(topics::category_id.eq(from)),
    )
    .set(topics::category_id.eq(to))
    .execute(tx.db)?;
    if followed == 1 && from != to {
        counters::move_topic(tx, topic, from, to)?;
        touch_mentions_of(tx, topic)?;
        rerender::ask_for_links_to(tx, topic)?;
    }
    Ok(())
}
