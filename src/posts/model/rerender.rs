//! Rendering what is stored again: all posts after the forum has learnt to render better, and those that link to a topic
//! after it got another title or went out of sight. It goes through the posts by id, some at a time, so that writing members
//! never wait for more than one helping.

use diesel::dsl::{exists, select};
use diesel::{ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};
use serde::{Deserialize, Serialize};

use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::jobs;
use crate::platform::pages::versions::Scope;
use crate::platform::site;
use crate::platform::text::origin::Origin;
use crate::platform::time::Time;
use crate::posts::model::prepare::{Typed, prepare};
use crate::posts::model::{PostId, PostKind, RENDER_VERSION};
use crate::proposals::model::ProposalId;
use crate::schema::{post_links, post_proposals, posts};
use crate::topics::model::{TopicId, language};

/// The name of the job.
pub const JOB: &str = "rerender";

/// Posts of one helping: some 20 ms of rendering.
const HELPING: usize = 20;

/// The setting that says which version every post has reached.
const REACHED: &str = "render_version";

/// Whether there may be posts that an older version rendered.
///
/// # Errors
/// When the database fails.
pub fn is_due(tx: &mut Tx<'_>) -> Result<bool> {
    let reached = site::get(tx.db, REACHED)?;
    Ok(reached.is_none_or(|reached| reached != RENDER_VERSION.to_string()))
}

/// Asks for the posts that link to a topic to be rendered again: it has another title or is seen by others than before, and
/// their links show its title as far as everybody sees it.
///
/// # Errors
/// When the database fails.
pub fn ask_for_links_to(tx: &mut Tx<'_>, topic: TopicId) -> Result<()> {
    let linking = post_links::table.filter(post_links::topic_id.eq(topic));
    if select(exists(linking)).get_result(tx.db)? {
        // The moment stands in the key: an earlier walk may have passed some of the posts.
        let walk = Walk::LinksTo {
            topic,
            since: tx.now,
            after: PostId(0),
        };
        walk.go_on(tx, tx.now)?;
    }
    Ok(())
}

/// The same for the posts that link to a proposal.
///
/// # Errors
/// When the database fails.
pub fn ask_for_links_to_proposal(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<()> {
    let linking = post_proposals::table.filter(post_proposals::proposal_id.eq(proposal));
    if select(exists(linking)).get_result(tx.db)? {
        let walk = Walk::LinksToProposal {
            proposal,
            since: tx.now,
            after: PostId(0),
        };
        walk.go_on(tx, tx.now)?;
    }
    Ok(())
}

/// A way through posts that are rendered again.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Walk {
    /// Those that an older version rendered.
    Old {
        /// The last one that is done.
        after: PostId,
    },
    /// Those that link to a topic.
    LinksTo {
        /// The topic.
        topic: TopicId,
        /// When it changed.
        since: Time,
        /// The last one that is done.
        after: PostId,
    },
    /// Those that link to a proposal.
    LinksToProposal {
        /// The proposal.
        proposal: ProposalId,
        /// When it changed.
        since: Time,
        /// The last one that is done.
        after: PostId,
    },
}

impl Walk {
    /// Reads what a job carries; what cannot be read begins at the beginning.
    #[must_use]
    pub fn read(payload: &str) -> Self {
        serde_json::from_str(payload).unwrap_or(Self::Old { after: PostId(0) })
    }

    /// Asks for the next helping.
    ///
    /// # Errors
    /// When the database fails.
    pub fn go_on(self, tx: &mut Tx<'_>, at: Time) -> Result<()> {
        let key = match self {
            Self::Old { .. } => "posts".to_owned(),
            Self::LinksTo { topic, since, .. } => format!("links to {topic} since {since}"),
            Self::LinksToProposal {
                proposal, since, ..
            } => format!("links to proposal {proposal} since {since}"),
        };
        let payload =
            serde_json::to_string(&self).map_err(|error| Error::Broken(error.to_string()))?;
        jobs::schedule(tx, JOB, &key, &payload, at)
    }

    fn after(self, last: PostId) -> Self {
        match self {
            Self::Old { .. } => Self::Old { after: last },
            Self::LinksTo { topic, since, .. } => Self::LinksTo {
                topic,
                since,
                after: last,
            },
            Self::LinksToProposal {
                proposal, since, ..
            } => Self::LinksToProposal {
                proposal,
                since,
                after: last,
            },
        }
    }
}

type Row = (PostId, TopicId, String, String);

/// Renders the next helping of posts on a way, and answers with the way that is left; nothing when all are done.
///
/// # Errors
/// When the database fails.
pub fn some_of(tx: &mut Tx<'_>, own: &Origin, walk: Walk) -> Result<Option<Walk>> {
    let rows = match walk {
        Walk::Old { after } => old(tx, after)?,
        Walk::LinksTo { topic, after, .. } => linking(tx, topic, after)?,
        Walk::LinksToProposal {
            proposal, after, ..
        } => linking_proposal(tx, proposal, after)?,
    };
    for (id, topic, source, lang) in &rows {
        again(tx, own, *id, source, lang)?;
        tx.touch(Scope::Item(topic.0));
        tx.touch(Scope::Lists);
    }
    // Fewer than fit are the last ones.
    let last = rows.get(HELPING - 1).map(|(id, ..)| walk.after(*id));
    if last.is_none() && matches!(walk, Walk::Old { .. }) {
        site::set(tx, REACHED, &RENDER_VERSION.to_string())?;
    }
    Ok(last)
}

fn old(tx: &mut Tx<'_>, after: PostId) -> Result<Vec<Row>> {
    Ok(posts::table
        .filter(posts::id.gt(after))
        .filter(posts::render_version.lt(RENDER_VERSION))
        .filter(posts::kind.eq(PostKind::Post))
        .order(posts::id)
        .limit(HELPING as i64)
        .select((posts::id, posts::topic_id, posts::source, posts::lang))
        .load(tx.db)?)
}

fn linking(tx: &mut Tx<'_>, topic: TopicId, after: PostId) -> Result<Vec<Row>> {
    Ok(post_links::table
        .inner_join(posts::table.on(posts::id.eq(post_links::post_id)))
        .filter(post_links::topic_id.eq(topic))
        .filter(post_links::post_id.gt(after))
        .order(post_links::post_id)
        .limit(HELPING as i64)
        .select((posts::id, posts::topic_id, posts::source, posts::lang))
        .load(tx.db)?)
}

fn linking_proposal(tx: &mut Tx<'_>, proposal: ProposalId, after: PostId) -> Result<Vec<Row>> {
    Ok(post_proposals::table
        .inner_join(posts::table.on(posts::id.eq(post_proposals::post_id)))
        .filter(post_proposals::proposal_id.eq(proposal))
        .filter(post_proposals::post_id.gt(after))
        .order(post_proposals::post_id)
        .limit(HELPING as i64)
        .select((posts::id, posts::topic_id, posts::source, posts::lang))
        .load(tx.db)?)
}

/// Replaces the HTML of a post, unless somebody has edited it in the meantime: then it is new already. Whom it names and what
/// it links to stays, so that a topic that comes back is found.
fn again(tx: &mut Tx<'_>, own: &Origin, id: PostId, source: &str, lang: &str) -> Result<()> {
    let lang = language(lang);
    let typed = Typed {
        text: source,
        chosen: Some(lang),
        likely: lang,
    };
    let unedited = posts::table
        .filter(posts::id.eq(id))
        .filter(posts::source.eq(source));
    match prepare(tx.db, own, typed) {
        Ok(text) => {
            diesel::update(unedited)
                .set((
                    posts::html.eq(text.html.as_str()),
                    posts::render_version.eq(RENDER_VERSION),
                ))
                .execute(tx.db)?;
        }
        // What was fit to be shown stays as it was shown.
        Err(Error::Invalid(_)) => tracing::warn!(post = %id, "cannot be rendered any more"),
        Err(error) => return Err(error),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_carries_how_far_it_has_come() {
        let walk = Walk::LinksTo {
            topic: TopicId(4),
            since: Time(7),
            after: PostId(9),
        };
        let payload = serde_json::to_string(&walk).unwrap();
        assert_eq!(Walk::read(&payload), walk);
        let beginning = Walk::Old { after: PostId(0) };
        assert_eq!(Walk::read("0"), beginning);
        assert_eq!(beginning.after(PostId(3)), Walk::Old { after: PostId(3) });
    }
}
