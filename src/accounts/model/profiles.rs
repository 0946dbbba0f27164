//! What everybody sees of an account, and what its owner writes about itself.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model::display_names::{DisplayName, is_hidden};
use crate::accounts::model::signing_up::taken_display_name;
use crate::accounts::model::{AccountId, AccountState, GroupId, roles};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Problem, Result};
use crate::platform::pages::versions::Scope;
use crate::platform::text::fold;
use crate::platform::text::html::Html;
use crate::platform::time::Time;
use crate::schema::accounts;
use crate::words;

/// The most characters of an affiliation or a country.
pub const MOST_OF_LINE: usize = 80;
/// The most characters that somebody writes about themselves.
pub const MOST_OF_BIO: usize = 2000;

/// The page of an account.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Its id.
    pub id: AccountId,
    /// Its name in addresses and mentions.
    pub name: String,
    /// Its name on pages.
    pub display_name: String,
    /// What it can do at all.
    pub state: AccountState,
    /// The organisation that it speaks for.
    pub affiliation: Option<String>,
    /// Its country, in its own words.
    pub country: Option<String>,
    /// What it says about itself, as typed.
    pub bio_source: Option<String>,
    /// The same as HTML.
    pub bio: Option<Html>,
    /// How many posts it wrote.
    pub post_count: i64,
    /// How many topics it started.
    pub topic_count: i64,
    /// How often its posts were liked.
    pub likes_received: i64,
    /// When it was made.
    pub created_at: Time,
    /// The groups that it is in.
    pub groups: Vec<GroupId>,
}

/// The page of the account with this name, which everybody may see once its address is confirmed.
///
/// # Errors
/// [`Error::NotFound`], or when the database fails.
pub fn find_visible(db: &mut Db, name: &str) -> Result<Profile> {
    let ((id, name, display_name, state), (affiliation, country, bio_source, bio_html), counts) =
        accounts::table
            .filter(accounts::name_key.eq(fold::key(name)))
            .filter(accounts::state.ne(AccountState::Unconfirmed))
            .select((
                (
                    accounts::id,
                    accounts::name,
                    accounts::display_name,
                    accounts::state,
                ),
                (
                    accounts::affiliation,
                    accounts::country,
                    accounts::bio_source,
                    accounts::bio_html,
                ),
                (
                    accounts::post_count,
                    accounts::topic_count,
                    accounts::likes_received,
                    accounts::created_at,
                ),
            ))
            .first::<(
                (AccountId, String, String, AccountState),
                (
                    Option<String>,
                    Option<String>,
                    Option<String>,
                    Option<String>,
                ),
                (i64, i64, i64, Time),
            )>(db)?;
    let (post_count, topic_count, likes_received, created_at) = counts;
    let groups = roles::of(db, &[id])?.remove(&id).unwrap_or_default();
    Ok(Profile {
        id,
        name,
        display_name,
        state,
        affiliation,
        country,
        bio_source,
        bio: bio_html.map(Html::from_store),
        post_count,
        topic_count,
        likes_received,
        created_at,
        groups,
    })
}

/// What a member writes about itself, checked.
#[derive(Clone, Debug)]
pub struct NewProfile {
    /// Its name on pages.
    pub display_name: DisplayName,
    /// The organisation that it speaks for.
    pub affiliation: Option<String>,
    /// Its country, in its own words.
    pub country: Option<String>,
    /// What it says about itself, as typed, and as HTML.
    pub bio: Option<(String, Html)>,
}

impl NewProfile {
    /// Reads a profile as a form sends it; the HTML of the text about oneself is made by the caller, who knows names.
    ///
    /// # Errors
    /// [`Error::Invalid`] with all that is to be corrected.
    pub fn parse(display_name: &str, affiliation: &str, country: &str, bio: &str) -> Result<Self> {
        let mut problems = Vec::new();
        let name = DisplayName::parse(display_name)
            .map_err(|words| {
                problems.push(Problem {
                    field: "display_name",
                    words,
                })
            })
            .ok();
        let affiliation = line("affiliation", affiliation, &mut problems);
        let country = line("country", country, &mut problems);
        let length = bio.chars().count();
        if length > MOST_OF_BIO {
            let words = words!("forms-too-long", has = length, max = MOST_OF_BIO);
            problems.push(Problem {
                field: "bio",
                words,
            });
        }
        match name {
            Some(display_name) if problems.is_empty() => Ok(Self {
                display_name,
                affiliation,
                country,
                bio: None,
            }),
            _ => Err(Error::Invalid(problems)),
        }
    }
}

fn line(field: &'static str, typed: &str, problems: &mut Vec<Problem>) -> Option<String> {
    let text = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let length = text.chars().count();
    if length > MOST_OF_LINE {
        let words = words!("forms-too-long", has = length, max = MOST_OF_LINE);
        problems.push(Problem { field, words });
    } else if text.chars().any(is_hidden) {
        problems.push(Problem {
            field,
            words: words!("forms-unprintable"),
        });
    }
    (!text.is_empty()).then_some(text)
}

/// Whether this is what the profile says already.
///
/// # Errors
/// When the database fails.
pub fn is_saved(db: &mut Db, id: AccountId, new: &NewProfile) -> Result<bool> {
    let present = accounts::table
        .find(id)
        .select((
            accounts::display_name,
            accounts::affiliation,
            accounts::country,
            accounts::bio_source,
        ))
        .first::<(String, Option<String>, Option<String>, Option<String>)>(db)?;
    let wanted = (
        new.display_name.as_str().to_owned(),
        new.affiliation.clone(),
        new.country.clone(),
        new.bio.as_ref().map(|(source, _)| source.clone()),
    );
    Ok(present == wanted)
}

/// Keeps what a member writes about itself. Every page that shows its name changes.
///
/// # Errors
/// [`Error::Invalid`] when the name is somebody else's; or when the database fails.
pub fn save(tx: &mut Tx<'_>, id: AccountId, new: &NewProfile) -> Result<()> {
    let present: String = accounts::table
        .find(id)
        .select(accounts::display_name)
        .first(tx.db)?;
    if present != new.display_name.as_str()
        && let Some(words) = taken_display_name(tx.db, &new.display_name, Some(id))?
    {
        return Err(Error::field("display_name", words));
    }
    let (source, html) = match &new.bio {
        Some((source, html)) => (Some(source.as_str()), Some(html.as_str())),
        None => (None, None),
    };
    diesel::update(accounts::table.find(id))
        .set((
            accounts::display_name.eq(new.display_name.as_str()),
            accounts::affiliation.eq(new.affiliation.as_deref()),
            accounts::country.eq(new.country.as_deref()),
            accounts::bio_source.eq(source),
            accounts::bio_html.eq(html),
        ))
        .execute(tx.db)?;
    tx.touch(Scope::Everything);
    Ok(())
}

/// The accounts behind names in a text, by the name as typed in lower case: where a mention leads and how it is written.
///
/// # Errors
/// When the database fails.
pub fn mentioned(db: &mut Db, typed: &[String]) -> Result<Vec<(String, AccountId, String)>> {
    let keys: Vec<String> = typed.iter().map(|name| fold::key(name)).collect();
    let rows: Vec<(AccountId, String, String)> = accounts::table
        .filter(accounts::name_key.eq_any(&keys))
        .filter(accounts::state.ne(AccountState::Unconfirmed))
        .select((accounts::id, accounts::name, accounts::name_key))
        .load(db)?;
    Ok(typed
        .iter()
        .filter_map(|name| {
            let key = fold::key(name);
            let (id, own, _) = rows.iter().find(|row| row.2 == key)?;
            Some((name.to_lowercase(), *id, own.clone()))
        })
        .collect())
}
