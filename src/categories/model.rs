//! Categories, their names and rights.

use std::collections::HashMap;

use diesel::dsl::auto_type;
use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, QueryDsl,
    RunQueryDsl, TextExpressionMethods,
};

use crate::accounts::model::roles::of_account;
use crate::accounts::model::{AccountId, GroupId, Viewer};
use crate::platform::db::connection::Db;
use crate::platform::error::{Error, Result};
use crate::platform::i18n::locale::Locale;
use crate::schema::{categories, category_names, category_rights};

pub mod seeing;

crate::stored_number! {
    /// The id of a category.
    CategoryId
}

crate::stored_word! {
    /// What a group may do in a category.
    Right {
        /// See that it exists, and its topics.
        See = "see",
        /// Reply in its topics.
        Reply = "reply",
        /// Start topics in it.
        Start = "start",
        /// Keep order in it.
        Moderate = "moderate",
    }
}

/// A category as a viewer sees it.
#[derive(Clone, Debug)]
pub struct Category {
    /// Its id.
    pub id: CategoryId,
    /// Its name in addresses.
    pub slug: String,
    /// Its name in the viewer's language, else in the first one it has.
    pub name: String,
    /// The language that the name is in; empty when nobody knows it.
    pub name_lang: String,
    /// One sentence on what belongs here; may be empty.
    pub description: String,
    /// Topics in it, companion topics that wait for their first post among them.
    pub topic_count: i64,
}

impl Category {
    /// The address of its page.
    #[must_use]
    pub fn href(&self) -> String {
        format!("/c/{}/{}", self.slug, self.id)
    }

    /// What other pages show of it.
    #[must_use]
    pub fn label(&self) -> Label {
        Label {
            slug: self.slug.clone(),
            name: self.name.clone(),
            lang: self.name_lang.clone(),
        }
    }
}

/// What a viewer may do in one category that they see.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Rights {
    /// Reply in its topics.
    pub reply: bool,
    /// Start topics in it.
    pub start: bool,
    /// Keep order in it.
    pub moderate: bool,
}

impl Rights {
    /// Puts together what the groups give and what the role gives: moderators and admins have every right in what they see.
    #[must_use]
    pub fn of(viewer: &Viewer, reply: bool, start: bool, moderate: bool) -> Self {
        let all = viewer.is_moderator();
        Self {
            reply: reply || all,
            start: start || all,
            moderate: moderate || all,
        }
    }
}

/// Whether a row of rights is for a group that the account is in. The groups are looked up where they stand: as a list they
/// would make another statement for each number of groups, which the engine would have to parse at each use.
#[auto_type]
pub fn held_by(account: AccountId) -> _ {
    let everybody: GroupId = GroupId::EVERYBODY;
    let groups: of_account = of_account(account);
    category_rights::group_id
        .eq(everybody)
        .or(category_rights::group_id.eq_any(groups))
}

/// The categories in which an account has a right, as a subquery: the clause that makes everything else not exist.
#[auto_type]
pub fn with_right(account: AccountId, right: Right) -> _ {
    let held: held_by = held_by(account);
    category_rights::table
        .filter(category_rights::right.eq(right))
        .filter(held)
        .select(category_rights::category_id)
}

/// Whether the viewer sees a category and has a right in it. Moderators and admins have every right in what they see.
///
/// # Errors
/// When the database fails.
pub fn may(db: &mut Db, viewer: &Viewer, category: CategoryId, right: Right) -> Result<bool> {
    let wanted = if viewer.is_moderator() {
        Right::See
    } else {
        right
    };
    let found: bool = diesel::select(diesel::dsl::exists(
        categories::table
            .filter(categories::id.eq(category))
            .filter(categories::id.eq_any(with_right(viewer.account(), Right::See)))
            .filter(categories::id.eq_any(with_right(viewer.account(), wanted))),
    ))
    .get_result(db)?;
    Ok(found)
}

/// The categories that the viewer sees, in their order.
///
/// # Errors
/// When the database fails.
pub fn list(db: &mut Db, viewer: &Viewer, locale: Locale) -> Result<Vec<Category>> {
    list_with(db, viewer, Right::See, locale)
}

/// The categories that the viewer sees and has a right in, in their order.
///
/// # Errors
/// When the database fails.
pub fn list_with(
    db: &mut Db,
    viewer: &Viewer,
    right: Right,
    locale: Locale,
) -> Result<Vec<Category>> {
    let wanted = if viewer.is_moderator() {
        Right::See
    } else {
        right
    };
    let rows = categories::table
        .filter(categories::id.eq_any(with_right(viewer.account(), Right::See)))
        .filter(categories::id.eq_any(with_right(viewer.account(), wanted)))
        .order((categories::position, categories::id))
        .select((categories::id, categories::slug, categories::topic_count))
        .load(db)?;
    named(db, rows, locale)
}

/// One category, if the viewer sees it.
///
/// # Errors
/// [`Error::NotFound`], or when the database fails.
pub fn find_visible(
    db: &mut Db,
    id: CategoryId,
    viewer: &Viewer,
    locale: Locale,
) -> Result<Category> {
    let rows = categories::table
        .filter(categories::id.eq(id))
        .filter(categories::id.eq_any(with_right(viewer.account(), Right::See)))
        .select((categories::id, categories::slug, categories::topic_count))
        .load(db)?;
    named(db, rows, locale)?.pop().ok_or(Error::NotFound)
}

/// A category as a line of a list names it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Label {
    /// Its name in addresses.
    pub slug: String,
    /// Its name in the reader's language, else in the first one it has.
    pub name: String,
    /// The language that the name is in; empty when nobody knows it.
    pub lang: String,
}

/// The names of some categories, by one question; those that the viewer does not see are left out.
///
/// # Errors
/// When the database fails.
pub fn labels(
    db: &mut Db,
    ids: Vec<CategoryId>,
    viewer: &Viewer,
    locale: Locale,
) -> Result<HashMap<CategoryId, Label>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let seen = label_rows(viewer.account());
    // Most pages name one: with a list the statement would be parsed at each use.
    let rows: Vec<(CategoryId, String, Option<String>, Option<String>)> = match ids.as_slice() {
        [id] => seen.filter(categories::id.eq(*id)).load(db)?,
        ids => seen.filter(categories::id.eq_any(ids)).load(db)?,
    };
    let mut labels: HashMap<CategoryId, Label> = HashMap::new();
    for (id, slug, lang, name) in rows {
        let lang = lang.unwrap_or_default();
        if lang == locale.code() || !labels.contains_key(&id) {
            let name = name.unwrap_or_else(|| slug.clone());
            labels.insert(id, Label { slug, name, lang });
        }
    }
    Ok(labels)
}

#[auto_type]
fn label_rows(account: AccountId) -> _ {
    let seen: with_right = with_right(account, Right::See);
    categories::table
        .left_join(category_names::table.on(category_names::category_id.eq(categories::id)))
        .filter(categories::id.eq_any(seen))
        .order((categories::id, category_names::lang))
        .select((
            categories::id,
            categories::slug,
            category_names::lang.nullable(),
            category_names::name.nullable(),
        ))
}

fn named(
    db: &mut Db,
    rows: Vec<(CategoryId, String, i64)>,
    locale: Locale,
) -> Result<Vec<Category>> {
    let ids: Vec<CategoryId> = rows.iter().map(|row| row.0).collect();
    let names = category_names::table
        .filter(category_names::category_id.eq_any(ids))
        .order(category_names::lang)
        .select((
            category_names::category_id,
            category_names::lang,
            category_names::name,
            category_names::description,
        ))
        .load::<(CategoryId, String, String, String)>(db)?;
    let mut chosen: HashMap<CategoryId, (String, String, String)> = HashMap::new();
    for (id, lang, name, description) in names {
        if lang == locale.code() || !chosen.contains_key(&id) {
            chosen.insert(id, (lang, name, description));
        }
    }
    Ok(rows
        .into_iter()
        .map(|(id, slug, topic_count)| {
            let (name_lang, name, description) = chosen
                .remove(&id)
                .unwrap_or_else(|| (String::new(), slug.clone(), String::new()));
            Category {
                id,
                slug,
                name,
                name_lang,
                description,
                topic_count,
            }
        })
        .collect())
}

/// The slug of the category that takes what belongs nowhere else.
pub const GENERAL: &str = "general";

/// The category that takes what belongs nowhere else: proposals without a track, for one.
///
/// # Errors
/// When the database fails, or was not [founded](crate::site::model::found).
pub fn general(db: &mut Db) -> Result<CategoryId> {
    Ok(categories::table
        .filter(categories::slug.eq(GENERAL))
        .select(categories::id)
        .first(db)?)
}

/// A category to be made: names by language, and who may do what.
#[derive(Clone, Debug)]
pub struct NewCategory {
    /// Its name in addresses; made unique by a number when it is taken.
    pub slug: String,
    /// Language, name, description. The language of a name may be unknown, and is empty then.
    pub names: Vec<(String, String, String)>,
    /// The rights of each group.
    pub rights: Vec<(GroupId, Right)>,
}

impl NewCategory {
    /// The rights of a public category: everybody sees, members reply and start topics.
    #[must_use]
    pub fn public_rights() -> Vec<(GroupId, Right)> {
        vec![
            (GroupId::EVERYBODY, Right::See),
            (GroupId::MEMBERS, Right::Reply),
            (GroupId::MEMBERS, Right::Start),
            (GroupId::MODERATORS, Right::Moderate),
        ]
    }
}

/// Makes a category at the end of the list.
///
/// # Errors
/// When the database fails.
pub fn create(tx: &mut crate::platform::db::tx::Tx<'_>, new: &NewCategory) -> Result<CategoryId> {
    let last: Option<i32> = categories::table
        .select(diesel::dsl::max(categories::position))
        .first(tx.db)?;
    let slug = free_slug(tx.db, &new.slug)?;
    let id: CategoryId = diesel::insert_into(categories::table)
        .values((
            categories::slug.eq(slug),
            categories::position.eq(last.unwrap_or(0) + 1),
            categories::topic_count.eq(0),
            categories::post_count.eq(0),
        ))
        .returning(categories::id)
        .get_result(tx.db)?;
    for (lang, name, description) in &new.names {
        diesel::insert_into(category_names::table)
            .values((
                category_names::category_id.eq(id),
                category_names::lang.eq(lang),
                category_names::name.eq(name),
                category_names::description.eq(description),
            ))
            .execute(tx.db)?;
    }
    for (group, right) in &new.rights {
        diesel::insert_into(category_rights::table)
            .values((
                category_rights::category_id.eq(id),
                category_rights::group_id.eq(group),
                category_rights::right.eq(right),
            ))
            .execute(tx.db)?;
    }
    tx.touch(crate::platform::pages::versions::Scope::Everything);
    Ok(id)
}

/// Gives a category names in some languages: language, name, description. Those in other languages stay; one whose language
/// nobody knows gives way.
///
/// # Errors
/// When the database fails.
pub fn name(
    tx: &mut crate::platform::db::tx::Tx<'_>,
    id: CategoryId,
    names: &[(String, String, String)],
) -> Result<()> {
    for (lang, name, description) in names {
        let told = (
            category_names::name.eq(name),
            category_names::description.eq(description),
        );
        crate::each!(tx.db, c => diesel::insert_into(category_names::table)
            .values((category_names::category_id.eq(id), category_names::lang.eq(lang), told))
            .on_conflict((category_names::category_id, category_names::lang))
            .do_update()
            .set(told)
            .execute(c))?;
    }
    diesel::delete(category_names::table.find((id, ""))).execute(tx.db)?;
    tx.touch(crate::platform::pages::versions::Scope::Everything);
    Ok(())
}

fn free_slug(db: &mut Db, wanted: &str) -> Result<String> {
    let taken: Vec<String> = categories::table
        .filter(categories::slug.like(format!("{}%", wanted.replace(['%', '_'], ""))))
        .select(categories::slug)
        .load(db)?;
    let mut slug = wanted.to_owned();
    let mut number = 2;
    while taken.contains(&slug) {
        slug = format!("{wanted}-{number}");
        number += 1;
    }
    Ok(slug)
}
