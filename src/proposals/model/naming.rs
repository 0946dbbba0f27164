//! A proposal by its name, for topics that are to be about it.

use diesel::{ExpressionMethods, JoinOnDsl, NullableExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model::Viewer;
use crate::categories::model::CategoryId;
use crate::platform::db::connection::Db;
use crate::platform::error::{Result, optional};
use crate::proposals::model::{ProposalId, companion_category, href, visible_to};
use crate::schema::{proposals, tracks as track_rows};

/// A proposal that a topic may be about.
#[derive(Clone, Debug)]
pub struct Named {
    /// Its id.
    pub id: ProposalId,
    /// Its title.
    pub title: String,
    /// Its title in addresses.
    pub slug: String,
    /// The tag of the language it is in.
    pub lang: String,
    /// Where topics about it belong: the category of its track; without one, that of its companion topic.
    pub category: Option<CategoryId>,
}

impl Named {
    /// The address of its page.
    #[must_use]
    pub fn href(&self) -> String {
        href(&self.slug, self.id)
    }
}

/// A proposal that the viewer may start a topic about; `None` when there is none for this viewer.
///
/// # Errors
/// When the database fails.
pub fn named(db: &mut Db, id: ProposalId, viewer: &Viewer) -> Result<Option<Named>> {
    let found = optional(
        proposals::table
            .left_join(track_rows::table.on(track_rows::id.nullable().eq(proposals::track_id)))
            .filter(proposals::id.eq(id))
            .filter(visible_to(viewer))
            .select((
                proposals::title,
                proposals::slug,
                proposals::lang,
                track_rows::category_id.nullable(),
            ))
            .first::<(String, String, String, Option<CategoryId>)>(db),
    )?;
    let Some((title, slug, lang, of_track)) = found else {
        return Ok(None);
    };
    let category = match of_track {
        Some(category) => Some(category),
        None => companion_category(db, id)?,
    };
    Ok(Some(Named {
        id,
        title,
        slug,
        lang,
        category,
    }))
}
