//! The versions of a post. There are none while it stands as it was posted; after the first edit all are kept, the present
//! one among them, each with who made it, when and why.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model::AccountId;
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::text::language::Lang;
use crate::platform::time::Time;
use crate::posts::model::{Post, PostId};
use crate::schema::{accounts, post_revisions};
use crate::topics::model::{Topic, language};

/// Versions on a page.
const PAGE: usize = 20;

/// A version to be kept.
pub(crate) struct Revision<'a> {
    pub(crate) source: &'a str,
    pub(crate) lang: Lang,
    pub(crate) title: Option<&'a str>,
    pub(crate) by: AccountId,
    pub(crate) reason: &'a str,
}

/// Keeps what an edit makes of a post and, before the first one, the post as it was.
pub(crate) fn add(
    tx: &mut Tx<'_>,
    post: &Post,
    topic: &Topic,
    revision: &Revision<'_>,
) -> Result<()> {
    if post.revision_count == 0 {
        let original = Revision {
            source: &post.source,
            lang: post.lang,
            title: (post.number == 1).then_some(&topic.title),
            by: post.author,
            reason: "",
        };
        insert(tx, post.id, 1, &original, post.created_at)?;
    }
    insert(tx, post.id, post.revision_count + 2, revision, tx.now)
}

/// Replaces the present version, if it is kept.
pub(crate) fn put_right(tx: &mut Tx<'_>, post: &Post, revision: &Revision<'_>) -> Result<()> {
    let present = post_revisions::table.find((post.id, post.revision_count + 1));
    diesel::update(present)
        .set((
            post_revisions::source.eq(revision.source),
            post_revisions::lang.eq(revision.lang.code()),
            post_revisions::title.eq(revision.title),
        ))
        .execute(tx.db)?;
    if !revision.reason.is_empty() {
        diesel::update(present)
            .set(post_revisions::reason.eq(revision.reason))
            .execute(tx.db)?;
    }
    Ok(())
}

fn insert(
    tx: &mut Tx<'_>,
    post: PostId,
    number: i32,
    revision: &Revision<'_>,
    at: Time,
) -> Result<()> {
    diesel::insert_into(post_revisions::table)
        .values((
            post_revisions::post_id.eq(post),
            post_revisions::number.eq(number),
            post_revisions::source.eq(revision.source),
            post_revisions::lang.eq(revision.lang.code()),
            post_revisions::title.eq(revision.title),
            post_revisions::by_id.eq(revision.by),
            post_revisions::reason.eq(revision.reason),
            post_revisions::at.eq(at),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// A version of a post.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Version {
    /// Its number, from 1.
    pub number: i32,
    /// The Markdown.
    pub source: String,
    /// The language it is written in.
    pub lang: Lang,
    /// The topic's title then, with the first post of a topic.
    pub title: Option<String>,
    /// Whether the author of the post made it; else a moderator.
    pub by_author: bool,
    /// Why; may be empty.
    pub reason: String,
    /// When.
    pub at: Time,
}

/// Some versions of a post.
#[derive(Clone, Debug)]
pub struct Versions {
    /// The newest first; each but the last of all stands before the one that it changed.
    pub shown: Vec<Version>,
    /// The version before the last of those, to compare that one with.
    pub earlier: Option<Version>,
    /// The author's name.
    pub author: String,
}

impl Versions {
    /// Each version with the one before it.
    pub fn pairs(&self) -> impl Iterator<Item = (&Version, Option<&Version>)> {
        let earlier = self.shown.iter().skip(1).map(Some);
        self.shown
            .iter()
            .zip(earlier.chain([self.earlier.as_ref()]))
    }

    /// Where the next page begins, if there is one.
    #[must_use]
    pub fn next(&self) -> Option<i32> {
        let last = self.shown.last()?;
        self.earlier.as_ref().map(|_| last.number)
    }
}

/// The versions of a post before a number, the newest first.
///
/// # Errors
/// When the database fails.
pub fn list(db: &mut Db, post: &Post, topic: &Topic, before: Option<i32>) -> Result<Versions> {
    let author = accounts::table
        .find(post.author)
        .select(accounts::display_name)
        .first::<String>(db)?;
    let mut shown: Vec<Version> = post_revisions::table
        .filter(post_revisions::post_id.eq(post.id))
        .filter(post_revisions::number.lt(before.unwrap_or(i32::MAX)))
        .order(post_revisions::number.desc())
        .limit(PAGE as i64 + 1)
        .select((
            post_revisions::number,
            post_revisions::source,
            post_revisions::lang,
            post_revisions::title,
            post_revisions::by_id,
            post_revisions::reason,
            post_revisions::at,
        ))
        .load::<(i32, String, String, Option<String>, AccountId, String, Time)>(db)?
        .into_iter()
        .map(|(number, source, lang, title, by, reason, at)| Version {
            number,
            source,
            lang: language(&lang),
            title,
            by_author: by == post.author,
            reason,
            at,
        })
        .collect();
    if shown.is_empty() && before.is_none() {
        shown.push(as_posted(post, topic));
    }
    let earlier = (shown.len() > PAGE).then(|| shown.pop()).flatten();
    Ok(Versions {
        shown,
        earlier,
        author,
    })
}

/// The only version of a post that was never edited.
fn as_posted(post: &Post, topic: &Topic) -> Version {
    Version {
        number: 1,
        source: post.source.clone(),
        lang: post.lang,
        title: (post.number == 1).then(|| topic.title.clone()),
        by_author: true,
        reason: String::new(),
        at: post.created_at,
    }
}
