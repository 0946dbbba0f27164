//! The topic that each proposal gets by itself.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model;
use crate::categories::model::{self as categories, CategoryId, NewCategory};
use crate::platform::db::tx::Tx;
use crate::platform::error::{Result, optional};
use crate::platform::i18n::locale::Locale;
use crate::platform::pages::versions::Scope;
use crate::platform::text::fold;
use crate::proposals::model::ProposalId;
use crate::proposals::model::content::Content;
use crate::schema::{categories as category_rows, posts, topic_proposals, topics};
use crate::t;

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
    let system = model::system(tx.db)?;
    let topic: i64 = diesel::insert_into(topics::table)
        .values((
            topics::category_id.eq(category),
            topics::author_id.eq(system),
            topics::title.eq(&content.title),
            topics::slug.eq(fold::slug(&content.title)),
            topics::lang.eq(&content.language),
            topics::state.eq("open"),
            topics::private.eq(false),
            topics::next_number.eq(2),
            topics::version.eq(1),
            topics::reply_count.eq(0),
            topics::like_count.eq(0),
            topics::created_at.eq(tx.now),
        ))
        .returning(topics::id)
        .get_result(tx.db)?;
    diesel::insert_into(topic_proposals::table)
        .values((
            topic_proposals::topic_id.eq(topic),
            topic_proposals::proposal_id.eq(proposal),
            topic_proposals::companion.eq(true),
        ))
        .execute(tx.db)?;
    diesel::insert_into(posts::table)
        .values((
            posts::topic_id.eq(topic),
            posts::number.eq(1),
            posts::author_id.eq(system),
            posts::kind.eq("card"),
            posts::state.eq("shown"),
            posts::source.eq(""),
            posts::html.eq(""),
            posts::render_version.eq(0),
            posts::lang.eq(&content.language),
            posts::like_count.eq(0),
            posts::revision_count.eq(0),
            posts::created_at.eq(tx.now),
        ))
        .execute(tx.db)?;
    diesel::update(category_rows::table.find(category))
        .set(category_rows::topic_count.eq(category_rows::topic_count + 1))
        .execute(tx.db)?;
    Ok(topic)
}

/// Gives the topic its proposal's new title.
///
/// # Errors
/// When the database fails.
pub fn rename(tx: &mut Tx<'_>, topic: i64, content: &Content) -> Result<()> {
    diesel::update(topics::table.find(topic))
        .set((
            topics::title.eq(&content.title),
            topics::slug.eq(fold::slug(&content.title)),
            topics::lang.eq(&content.language),
            topics::version.eq(topics::version + 1),
        ))
        .execute(tx.db)?;
    tx.touch(Scope::Item(topic));
    tx.touch(Scope::Lists);
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
                        let name = t!(locale, "category-general-name").into_owned();
                        (locale.code().into(), name, String::new())
                    })
                    .collect(),
                rights: NewCategory::public_rights(),
            },
        ),
    }
}
