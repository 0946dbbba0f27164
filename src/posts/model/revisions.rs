//! The versions of a post. There are none while it stands as it was posted; after the first edit all are kept, the present
//! one among them, each with who made it, when and why.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model::AccountId;
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::text::language::Lang;
use crate::platform::time::Time;
use crate::posts::model::{Post, PostId};
use crate::schema::{accounts, post_revisions};
use crate::topics::model::{Topic, language};

/// Versions on a page.
const PAGE: i32 = 20;

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

/// A version of a post, without its text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Version {
    /// Its number, from 1.
    pub number: i32,
    /// Whether the author of the post made it; else a moderator.
    pub by_author: bool,
    /// Why; may be empty.
    pub reason: String,
    /// When.
    pub at: Time,
}

/// What a post said in one version.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Text {
    /// The Markdown.
    pub source: String,
    /// The language it is written in.
    pub lang: Lang,
    /// The topic's title then, with the first post of a topic.
    pub title: Option<String>,
}

/// A page of the versions of a post, one of them with what it says.
#[derive(Clone, Debug)]
pub struct Versions {
    /// The newest first.
    pub shown: Vec<Version>,
    /// The number of the one that was asked for.
    pub chosen: i32,
    /// What that one says.
    pub text: Text,
    /// What the one before said, if there is one.
    pub before: Option<Text>,
    /// Whether there are newer ones than those shown.
    pub is_newer: bool,
    /// The author's name.
    pub author: String,
}

impl Versions {
    /// The number of the version that the next page begins with, if there is one.
    #[must_use]
    pub fn next(&self) -> Option<i32> {
        let last = self.shown.last()?.number;
        (last > 1).then_some(last - 1)
    }
}

/// The page of versions that holds number `chosen`, or the newest.
///
/// # Errors
/// [`Error::NotFound`] when there is no such version; when the database fails.
pub fn list(db: &mut Db, post: &Post, topic: &Topic, chosen: Option<i32>) -> Result<Versions> {
    let newest = post.revision_count + 1;
    let chosen = chosen.unwrap_or(newest);
    if !(1..=newest).contains(&chosen) {
        return Err(Error::NotFound);
    }
    let author = accounts::table
        .find(post.author)
        .select(accounts::display_name)
        .first::<String>(db)?;
    let first = newest - (newest - chosen) / PAGE * PAGE;
    let mut versions = Versions {
        shown: vec![as_posted(post)],
        chosen,
        text: text_of(post, topic),
        before: None,
        is_newer: first < newest,
        author,
    };
    if post.revision_count > 0 {
        versions.shown = shown(db, post, first)?;
        let mut texts = texts(db, post.id, chosen)?.into_iter();
        versions.text = texts.next().ok_or(Error::NotFound)?;
        versions.before = texts.next();
    }
    Ok(versions)
}

/// A page of versions from number `first` down.
fn shown(db: &mut Db, post: &Post, first: i32) -> Result<Vec<Version>> {
    let rows = post_revisions::table
        .filter(post_revisions::post_id.eq(post.id))
        .filter(post_revisions::number.between(first - PAGE + 1, first))
        .order(post_revisions::number.desc())
        .select((
            post_revisions::number,
            post_revisions::by_id,
            post_revisions::reason,
            post_revisions::at,
        ))
        .load::<(i32, AccountId, String, Time)>(db)?;
    Ok(rows
        .into_iter()
        .map(|(number, by, reason, at)| Version {
            number,
            by_author: by == post.author,
            reason,
            at,
        })
        .collect())
}

/// What a version says and what the one before said.
fn texts(db: &mut Db, post: PostId, chosen: i32) -> Result<Vec<Text>> {
    let rows = post_revisions::table
        .filter(post_revisions::post_id.eq(post))
        .filter(post_revisions::number.between(chosen - 1, chosen))
        .order(post_revisions::number.desc())
        .select((
            post_revisions::source,
            post_revisions::lang,
            post_revisions::title,
        ))
        .load::<(String, String, Option<String>)>(db)?;
    Ok(rows
        .into_iter()
        .map(|(source, lang, title)| Text {
            source,
            lang: language(&lang),
            title,
        })
        .collect())
}

/// The only version of a post that was never edited.
fn as_posted(post: &Post) -> Version {
    Version {
        number: 1,
        by_author: true,
        reason: String::new(),
        at: post.created_at,
    }
}

fn text_of(post: &Post, topic: &Topic) -> Text {
    Text {
        source: post.source.clone(),
        lang: post.lang,
        title: (post.number == 1).then(|| topic.title.clone()),
    }
}
