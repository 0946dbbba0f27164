//! Rendering what is stored again, after the forum has learnt to render better. It goes through the posts by id, some at a
//! time, so that writing members never wait for more than one helping.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::pages::versions::Scope;
use crate::platform::site;
use crate::platform::text::origin::Origin;
use crate::posts::model::prepare::{Typed, prepare};
use crate::posts::model::{PostId, PostKind, RENDER_VERSION};
use crate::schema::posts;
use crate::topics::model::{TopicId, language};

/// Posts of one helping: some 20 ms of rendering.
const HELPING: i64 = 20;

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

/// Renders a helping of the posts after one, and answers with the last of them; nothing when all are done.
///
/// # Errors
/// When the database fails.
pub fn some_after(tx: &mut Tx<'_>, own: &Origin, after: PostId) -> Result<Option<PostId>> {
    let old = posts::table
        .filter(posts::id.gt(after))
        .filter(posts::render_version.lt(RENDER_VERSION))
        .filter(posts::kind.eq(PostKind::Post))
        .order(posts::id)
        .limit(HELPING)
        .select((posts::id, posts::topic_id, posts::source, posts::lang))
        .load::<(PostId, TopicId, String, String)>(tx.db)?;
    for (id, topic, source, lang) in &old {
        again(tx, own, *id, source, lang)?;
        tx.touch(Scope::Item(topic.0));
    }
    let last = old.last().map(|(id, ..)| *id);
    if last.is_none() {
        site::set(tx, REACHED, &RENDER_VERSION.to_string())?;
    }
    Ok(last)
}

/// Replaces the HTML of a post, unless somebody has edited it in the meantime: then it is new already.
fn again(tx: &mut Tx<'_>, own: &Origin, id: PostId, source: &str, lang: &str) -> Result<()> {
    let lang = language(lang);
    let typed = Typed {
        text: source,
        chosen: Some(lang),
        likely: lang,
    };
    let unedited = posts::table
        .filter(posts::id.eq(id))
        .filter(posts::source.eq(source))
        .filter(posts::render_version.lt(RENDER_VERSION));
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
