//! What no forum is without, and what the admin decides.

use std::collections::HashMap;

use diesel::dsl::{count_star, exists, select};
use diesel::{ExpressionMethods, JoinOnDsl, OptionalExtension, QueryDsl, RunQueryDsl};

use crate::accounts::model::{AccountId, AccountState, GroupId, SYSTEM_NAME, Viewer, roles};
use crate::categories::model::{self, GENERAL, NewCategory, Right};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::i18n::locale::Locale;
use crate::platform::site;
use crate::platform::text::excerpt;
use crate::platform::text::html::Html;
use crate::posts::model::{PostId, PostKind, PostState};
use crate::proposals;
use crate::schema::{accounts, categories, group_members, groups, outbox, posts, topics};
use crate::t;
use crate::topics::model::{TopicId, visible_to};

pub mod settings;

/// The key of the rules, one a line, in the words of the admin.
pub const RULES: &str = "rules";
/// The key of the language that the rules are written in.
pub const RULES_LANG: &str = "rules_lang";
/// The key of what the forum is for, in the words of the admin.
pub const INTRO: &str = "intro";
/// The key of when a test letter was said to have arrived.
pub const MAIL_SEEN: &str = "mail_seen";

/// The purpose of the letter that shows whether mail arrives.
pub const TEST_LETTER: &str = "test";

/// Puts in what no forum is without: built-in groups, the system account, one category. What is there stays as it is.
///
/// # Errors
/// When the database fails.
pub fn found(tx: &mut Tx<'_>) -> Result<()> {
    // Several nodes may start at once.
    tx.take_turn("found")?;
    for (id, key) in GroupId::BUILT_IN {
        crate::each!(tx.db, c => diesel::insert_into(groups::table)
            .values((groups::id.eq(id), groups::key.eq(key)))
            .on_conflict_do_nothing()
            .execute(c))?;
    }
    crate::each!(tx.db, c => diesel::insert_into(accounts::table)
        .values((
            accounts::name.eq(SYSTEM_NAME),
            accounts::name_key.eq(SYSTEM_NAME),
            accounts::name_skeleton.eq(SYSTEM_NAME),
            accounts::display_name.eq("Plenum"),
            accounts::state.eq(AccountState::System),
            accounts::lang.eq(Locale::En.code()),
            accounts::time_zone.eq("UTC"),
            accounts::told_likes_are_public.eq(true),
            accounts::post_count.eq(0),
            accounts::topic_count.eq(0),
            accounts::likes_received.eq(0),
            accounts::created_at.eq(tx.now),
        ))
        .on_conflict_do_nothing()
        .execute(c))?;
    let general: bool = select(exists(
        categories::table.filter(categories::slug.eq(GENERAL)),
    ))
    .get_result(tx.db)?;
    if !general {
        let names = Locale::ALL
            .iter()
            .map(|locale| {
                (
                    locale.code().to_owned(),
                    t!(*locale, "categories-general-name").into_owned(),
                    t!(*locale, "categories-general-description").into_owned(),
                )
            })
            .collect();
        let general = NewCategory {
            slug: GENERAL.to_owned(),
            names,
            rights: NewCategory::public_rights(),
        };
        model::create(tx, &general)?;
    }
    Ok(())
}

/// How much there is, for the first page.
#[derive(Clone, Copy, Debug)]
pub struct Figures {
    /// Proposals of all summits.
    pub proposals: i64,
    /// Topics that somebody has written in.
    pub topics: i64,
    /// Posts by people.
    pub posts: i64,
    /// Accounts that can write.
    pub members: i64,
}

/// Counts what the viewer may see.
///
/// # Errors
/// When the database fails.
pub fn figures(db: &mut Db, viewer: &Viewer) -> Result<Figures> {
    let visible = model::with_right(viewer.account(), Right::See);
    // One row for each category: cheaper than counting posts, and right for this viewer.
    let posts: Vec<i64> = categories::table
        .filter(categories::id.eq_any(visible))
        .select(categories::post_count)
        .load(db)?;
    Ok(Figures {
        proposals: proposals::model::count(db, viewer)?,
        topics: topics::table
            .filter(visible_to(viewer))
            .filter(topics::listed_at.is_not_null())
            .select(count_star())
            .first(db)?,
        posts: posts.iter().sum(),
        members: accounts::table
            .filter(accounts::state.eq(AccountState::Active))
            .select(count_star())
            .first(db)?,
    })
}

/// How many characters of a post the first page shows.
const LEAD: usize = 160;

/// The beginning of the last post of each topic, so that the first page shows that people speak here.
///
/// # Errors
/// When the database fails.
pub fn leads(db: &mut Db, ids: &[TopicId]) -> Result<HashMap<TopicId, Lead>> {
    // One look into the index for each topic, however many posts it has.
    let last = posts::table
        .filter(posts::topic_id.eq(topics::id))
        .filter(posts::kind.eq(PostKind::Post))
        .filter(posts::state.eq(PostState::Shown))
        .order(posts::number.desc())
        .limit(1)
        .select(posts::id)
        .single_value();
    let last: Vec<Option<PostId>> = topics::table
        .filter(topics::id.eq_any(ids))
        .select(last)
        .load(db)?;
    let rows = posts::table
        .filter(posts::id.eq_any(last.into_iter().flatten().collect::<Vec<_>>()))
        .select((posts::topic_id, posts::html, posts::lang))
        .load::<(TopicId, String, String)>(db)?;
    Ok(rows
        .into_iter()
        .map(|(topic, html, lang)| {
            (
                topic,
                Lead {
                    text: excerpt::excerpt(&Html::from_store(html), LEAD),
                    lang,
                },
            )
        })
        .collect())
}

/// The beginning of a post.
#[derive(Clone, Debug)]
pub struct Lead {
    /// Its words.
    pub text: String,
    /// The language they are in.
    pub lang: String,
}

/// The rules in the admin's words, one a line, with their language; `None` while they are the suggested ones.
///
/// # Errors
/// When the database fails.
pub fn rules(db: &mut Db) -> Result<Option<(String, Vec<String>)>> {
    let Some(text) = site::get(db, RULES)? else {
        return Ok(None);
    };
    let lang = site::get(db, RULES_LANG)?.unwrap_or_else(|| Locale::En.code().to_owned());
    Ok(Some((lang, text.lines().map(str::to_owned).collect())))
}

/// How far the forum is on the way to its opening.
#[derive(Clone, Debug)]
pub struct Progress {
    /// The admin has given a name.
    pub named: bool,
    /// What the forum is for, as given.
    pub intro: String,
    /// A test letter was seen to arrive.
    pub mail_seen: bool,
    /// The rules are the admin's own.
    pub rules: Option<(String, Vec<String>)>,
    /// How many proposals there are.
    pub proposals: i64,
    /// Who keeps order, admins left out: name and name shown.
    pub moderators: Vec<(String, String)>,
}

/// Looks how far the forum is.
///
/// # Errors
/// When the database fails.
pub fn progress(db: &mut Db, viewer: &Viewer) -> Result<Progress> {
    let moderators = group_members::table
        .inner_join(accounts::table.on(accounts::id.eq(group_members::account_id)))
        .filter(group_members::group_id.eq(GroupId::MODERATORS))
        .order(accounts::name_key)
        .select((accounts::name, accounts::display_name))
        .load(db)?;
    Ok(Progress {
        named: site::get(db, site::NAME)?.is_some(),
        intro: site::get(db, INTRO)?.unwrap_or_default(),
        mail_seen: site::get(db, MAIL_SEEN)?.is_some(),
        rules: rules(db)?,
        proposals: proposals::model::count(db, viewer)?,
        moderators,
    })
}

/// Where the last test letter went.
///
/// # Errors
/// When the database fails.
pub fn last_test(db: &mut Db) -> Result<Option<String>> {
    Ok(outbox::table
        .filter(outbox::purpose.eq(TEST_LETTER))
        .order(outbox::id.desc())
        .select(outbox::address)
        .first(db)
        .optional()?)
}

/// Makes an active member a moderator, as the viewer.
///
/// # Errors
/// [`NotFound`](crate::platform::error::Error::NotFound) when nobody has that name.
pub fn make_moderator(tx: &mut Tx<'_>, viewer: &Viewer, name: &str) -> Result<()> {
    let id: AccountId = accounts::table
        .filter(accounts::name_key.eq(crate::platform::text::fold::key(name)))
        .filter(accounts::state.eq(AccountState::Active))
        .select(accounts::id)
        .first(tx.db)?;
    roles::join(tx, id, GroupId::MODERATORS, viewer.id())
}
