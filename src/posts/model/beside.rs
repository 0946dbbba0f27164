//! What stands beside the posts of a topic: who writes in it, and which posts elsewhere link to it.

use diesel::{ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};

use crate::accounts::model::Viewer;
use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::platform::text::language::Lang;
use crate::posts::model::PostState;
use crate::posts::model::author::{self, AUTHOR, Author, AuthorColumns};
use crate::schema::{accounts, post_links, posts, topic_participants, topics};
use crate::topics::model::{TopicId, href, language, visible_to};

/// Members that the side column names.
const PARTICIPANTS: i64 = 12;
/// Links from other topics that a page knows of, the newest first.
const LINKS: i64 = 60;

/// A link from another topic.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LinkedFrom {
    /// The post here that it names; `None` for the topic as a whole.
    pub number: Option<i32>,
    /// The title over there.
    pub title: String,
    /// The language of that title.
    pub lang: Lang,
    /// The address of the post that links.
    pub href: String,
}

/// Somebody who writes in a topic.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Participant {
    /// Who.
    pub author: Author,
    /// How many posts are theirs.
    pub posts: i64,
}

/// Links to a topic as a whole and to its posts, from topics that the viewer sees, the newest first.
///
/// # Errors
/// When the database fails.
pub fn linked_from(db: &mut Db, topic: TopicId, viewer: &Viewer) -> Result<Vec<LinkedFrom>> {
    let rows = post_links::table
        .inner_join(posts::table.on(posts::id.eq(post_links::post_id)))
        .inner_join(topics::table.on(topics::id.eq(posts::topic_id)))
        .filter(post_links::topic_id.eq(topic))
        .filter(posts::state.eq(PostState::Shown))
        .filter(visible_to(viewer))
        .order(post_links::post_id.desc())
        .limit(LINKS)
        .select((
            post_links::number,
            topics::id,
            topics::slug,
            topics::title,
            topics::lang,
            posts::number,
        ))
        .load::<(Option<i32>, TopicId, String, String, String, i32)>(db)?;
    Ok(rows
        .into_iter()
        .map(|(number, id, slug, title, lang, from)| LinkedFrom {
            number,
            title,
            lang: language(&lang),
            href: format!("{}/{from}", href(&slug, id)),
        })
        .collect())
}

/// Who writes in a topic, most posts first.
///
/// # Errors
/// When the database fails.
pub fn people(db: &mut Db, topic: TopicId) -> Result<Vec<Participant>> {
    let rows = topic_participants::table
        .inner_join(accounts::table.on(accounts::id.eq(topic_participants::account_id)))
        .filter(topic_participants::topic_id.eq(topic))
        .order((topic_participants::post_count.desc(), accounts::id))
        .limit(PARTICIPANTS)
        .select((AUTHOR, topic_participants::post_count))
        .load::<(AuthorColumns, i64)>(db)?;
    Ok(rows
        .into_iter()
        .map(|(columns, posts)| Participant {
            author: author::of(columns),
            posts,
        })
        .collect())
}
