//! What somebody wrote, newest first, as far as the viewer may read it.

use diesel::{ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};

use crate::accounts::model::{AccountId, Viewer};
use crate::categories::model::CategoryId;
use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::platform::paging::{Key, cut, one_more};
use crate::platform::text::excerpt::excerpt;
use crate::platform::text::html::Html;
use crate::platform::text::language::Lang;
use crate::platform::time::Time;
use crate::posts::model::{PostId, PostKind, PostState};
use crate::schema::{posts, topics};
use crate::topics::model::{TopicId, href, language, visible_to};

/// Posts on a page of the list.
pub const PAGE: usize = 20;
/// Characters of a post that a line of the list shows.
const EXCERPT: usize = 200;

/// A post as a line of the list.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its id.
    pub id: PostId,
    /// Its place in the topic.
    pub number: i32,
    /// The address of the post.
    pub href: String,
    /// The topic's title, and the language of it.
    pub title: (String, Lang),
    /// The category that the topic is in.
    pub category: CategoryId,
    /// Its beginning, and the language of it.
    pub excerpt: (String, Lang),
    /// How many members like it.
    pub like_count: i64,
    /// When it was written.
    pub created_at: Time,
}

/// A page of the list, and the key of the next.
#[derive(Clone, Debug)]
pub struct List {
    /// The posts.
    pub lines: Vec<Line>,
    /// Where the next page begins, if there is one.
    pub next: Option<Key<1>>,
}

type Columns = (
    (PostId, i32, String, String, i64, Time),
    (TopicId, String, String, String, CategoryId),
);

/// What somebody wrote, before a post.
///
/// # Errors
/// When the database fails.
pub fn by_member(
    db: &mut Db,
    viewer: &Viewer,
    author: AccountId,
    before: Option<Key<1>>,
) -> Result<List> {
    let mut query = posts::table
        .inner_join(topics::table.on(topics::id.eq(posts::topic_id)))
        .filter(posts::author_id.eq(author))
        .filter(posts::kind.eq(PostKind::Post))
        .filter(posts::state.eq(PostState::Shown))
        .filter(visible_to(viewer))
        .order(posts::id.desc())
        .limit(one_more(PAGE))
        .select((
            (
                posts::id,
                posts::number,
                posts::html,
                posts::lang,
                posts::like_count,
                posts::created_at,
            ),
            (
                topics::id,
                topics::title,
                topics::slug,
                topics::lang,
                topics::category_id,
            ),
        ))
        .into_boxed();
    if let Some(Key([id])) = before {
        query = query.filter(posts::id.lt(PostId(id)));
    }
    let found = query.load::<Columns>(db)?.into_iter().map(line).collect();
    let (lines, next) = cut(found, PAGE, |line: &Line| Key([line.id.0]));
    Ok(List { lines, next })
}

fn line((post, topic): Columns) -> Line {
    let (id, number, html, lang, like_count, created_at) = post;
    let (topic, title, slug, title_lang, category) = topic;
    Line {
        id,
        number,
        href: format!("{}/{number}#post-{number}", href(&slug, topic)),
        title: (title, language(&title_lang)),
        category,
        excerpt: (excerpt(&Html::from_store(html), EXCERPT), language(&lang)),
        like_count,
        created_at,
    }
}
