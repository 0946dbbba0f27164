//! The topic that each proposal gets by itself, and how it follows its proposal.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model;
use crate::categories::model::{self as categories, CategoryId, NewCategory};
use crate::platform::db::tx::Tx;
use crate::platform::error::{Result, optional};
use crate::platform::i18n::locale::Locale;
use crate::posts::model::entries::{self, Entry};
use crate::posts::model::opening::{self, NewCompanion};
use crate::proposals::model::ProposalId;
use crate::proposals::model::content::Content;
use crate::schema::{categories as category_rows, topics};
use crate::t;
use crate::topics::model::title::Title;
use crate::topics::model::{TopicId, language};

/// The category of proposals without a track.
const GENERAL: &str = "general";

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
            proposal: proposal.0,
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
    topic: i64,
    entry: &Entry,
    before: &Content,
    now: &Content,
) -> Result<()> {
    let topic = TopicId(topic);
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
    }
    Ok(())
}

/// The category of proposals without a track; made when it is not there.
///
/// # Errors
/// When the database fails.
pub fn general(tx: &mut Tx<'_>) -> Result<CategoryId> {
    let found = optional(
        category_rows::table
            .filter(category_rows::slug.eq(GENERAL))
            .select(category_rows::id)
            .first(tx.db),
    )?;
    match found {
        Some(id) => Ok(id),
        None => categories::create(
            tx,
            &NewCategory {
                slug: GENERAL.into(),
                names: Locale::ALL
                    .into_iter()
                    .map(|locale| {
                        let name = t!(locale, "categories-general-name").into_owned();
                        (locale.code().into(), name, String::new())
                    })
                    .collect(),
                rights: NewCategory::public_rights(),
            },
        ),
    }
}
