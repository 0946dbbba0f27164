//! The topics about a proposal, its companion topic first.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, QueryDsl,
    RunQueryDsl,
};

use crate::accounts::model::Viewer;
use crate::categories::model::CategoryId;
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::text::language::Lang;
use crate::platform::time::Time;
use crate::proposals::model::ProposalId;
use crate::schema::{accounts, topic_proposals, topics};
use crate::topics::model::{TopicId, hold, href, language, visible_to};

/// The most topics that a proposal's page names.
const MOST: i64 = 50;

/// A topic about a proposal.
#[derive(Clone, Debug)]
pub struct About {
    /// Its id.
    pub id: TopicId,
    /// The category it is in.
    pub category: CategoryId,
    /// Whether it is the one that the proposal got by itself.
    pub companion: bool,
    /// What it is about.
    pub title: String,
    /// The title in addresses.
    pub slug: String,
    /// The language of the title.
    pub lang: Lang,
    /// Posts by people after the first.
    pub reply_count: i64,
    /// Likes of all of its posts.
    pub like_count: i64,
    /// When the last post by a person was written; a companion topic may have none yet.
    pub listed_at: Option<Time>,
    /// Who wrote it.
    pub last_poster: Option<String>,
}

impl About {
    /// The address of its page.
    #[must_use]
    pub fn href(&self) -> String {
        href(&self.slug, self.id)
    }
}

type Row = (
    (TopicId, CategoryId, bool),
    (String, String, String),
    (i64, i64, Option<Time>, Option<String>),
);

/// The topics about a proposal that the viewer sees: the companion topic, then the others, the newest post first.
///
/// # Errors
/// When the database fails.
pub fn about(db: &mut Db, proposal: i64, viewer: &Viewer) -> Result<Vec<About>> {
    let rows = topic_proposals::table
        .inner_join(topics::table.on(topics::id.eq(topic_proposals::topic_id)))
        .left_join(accounts::table.on(accounts::id.nullable().eq(topics::last_poster_id)))
        .filter(topic_proposals::proposal_id.eq(proposal))
        // The companion of one that turned out to be this one, where nobody has written.
        .filter(
            topic_proposals::companion
                .eq(true)
                .or(topics::listed_at.is_not_null()),
        )
        .filter(visible_to(viewer))
        .order((
            topic_proposals::companion.desc(),
            topics::listed_at.desc(),
            topics::id.desc(),
        ))
        .limit(MOST)
        .select((
            (topics::id, topics::category_id, topic_proposals::companion),
            (topics::title, topics::slug, topics::lang),
            (
                topics::reply_count,
                topics::like_count,
                topics::listed_at,
                accounts::display_name.nullable(),
            ),
        ))
        .load::<Row>(db)?;
    Ok(rows.into_iter().map(of).collect())
}

fn of(row: Row) -> About {
    let ((id, category, companion), (title, slug, lang), figures) = row;
    About {
        id,
        category,
        companion,
        title,
        slug,
        lang: language(&lang),
        reply_count: figures.0,
        like_count: figures.1,
        listed_at: figures.2,
        last_poster: figures.3,
    }
}

/// Keeps the topics about proposals as they are until the transaction ends: they are taken in the order of their ids.
///
/// # Errors
/// When the database fails.
pub fn hold_about(tx: &mut Tx<'_>, proposals: &[ProposalId]) -> Result<()> {
    let mut about: Vec<TopicId> = topic_proposals::table
        .filter(topic_proposals::proposal_id.eq_any(proposals))
        .select(topic_proposals::topic_id)
        .load(tx.db)?;
    about.sort_unstable();
    about.dedup();
    for topic in about {
        hold(tx, topic)?;
    }
    Ok(())
}

/// Lets the topics about one proposal be about another, its companion as one of many. All are held already.
///
/// # Errors
/// When the database fails.
pub fn move_to(tx: &mut Tx<'_>, from: ProposalId, to: ProposalId) -> Result<()> {
    let known: Vec<TopicId> = topic_proposals::table
        .filter(topic_proposals::proposal_id.eq(to))
        .select(topic_proposals::topic_id)
        .load(tx.db)?;
    let of_both = topic_proposals::table
        .filter(topic_proposals::proposal_id.eq(from))
        .filter(topic_proposals::topic_id.eq_any(known));
    diesel::delete(of_both).execute(tx.db)?;
    diesel::update(topic_proposals::table.filter(topic_proposals::proposal_id.eq(from)))
        .set((
            topic_proposals::proposal_id.eq(to),
            topic_proposals::companion.eq(false),
        ))
        .execute(tx.db)?;
    Ok(())
}
