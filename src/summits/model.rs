//! Summits and their names. What organisers say of them: [`describing`], [`settings`], [`phases`], [`zones`].

pub mod describing;
pub mod forms;
pub mod phases;
pub mod settings;
pub mod zones;

use std::collections::HashMap;

use diesel::dsl::{exists, not};
use diesel::{BoolExpressionMethods, ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Result, optional};
use crate::platform::i18n::locale::Locale;
use crate::platform::pages::versions::Scope;
use crate::platform::site;
use crate::platform::time::Time;
use crate::schema::{proposals, summit_names, summit_phases, summits, tracks};

crate::stored_number! {
    /// The id of a summit.
    SummitId
}

/// A summit, with its name as the reader gets it.
#[derive(Clone, Debug)]
pub struct Summit {
    /// Its id.
    pub id: SummitId,
    /// Its name in addresses.
    pub slug: String,
    /// Its first day, as `2016-12-07`.
    pub starts_on: Option<String>,
    /// Its last day.
    pub ends_on: Option<String>,
    /// The IANA zone of the place it is held in.
    pub zone: String,
    /// Its own site.
    pub url: Option<String>,
    /// Since when decisions about its proposals are public.
    pub decisions_at: Option<Time>,
    /// How many proposals a member may stand by, and until when; 0 for none.
    pub support: (i32, Option<Time>),
    /// Its name in the reader's language, else in the first one it has.
    pub name: String,
    /// The language that the name is in.
    pub name_lang: String,
}

/// What an import says of a summit. What it does not say stays as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// Its name in addresses.
    pub slug: String,
    /// Language and name.
    pub names: Vec<(String, String)>,
    /// Its own site.
    pub url: Option<String>,
    /// Its first day.
    pub starts_on: Option<String>,
    /// Its last day.
    pub ends_on: Option<String>,
    /// The IANA zone of the place it is held in.
    pub time_zone: Option<String>,
    /// Names of tracks and their colours as `#2b6cb0`.
    pub tracks: Vec<(String, String)>,
}

/// The most characters of a summit's name in addresses.
pub const LONGEST_SLUG: usize = 60;

/// Whether a text can be a summit's name in addresses: small letters, figures and hyphens, [`LONGEST_SLUG`] at the most.
#[must_use]
pub fn is_slug(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=LONGEST_SLUG).contains(&text.len()) && text.bytes().all(fits)
}

/// What a new summit shows to everybody: proposals in every state but drafts.
const PUBLIC_STATES: &str =
    "new,submitted,unconfirmed,accepted,confirmed,rejected,withdrawn,canceled";

type Row = (
    SummitId,
    String,
    (Option<String>, Option<String>, String),
    (Option<String>, Option<Time>),
    (i32, Option<Time>),
);

type Columns = (
    summits::id,
    summits::slug,
    (summits::starts_on, summits::ends_on, summits::time_zone),
    (summits::url, summits::decisions_at),
    (summits::support_limit, summits::support_until),
);

const COLUMNS: Columns = (
    summits::id,
    summits::slug,
    (summits::starts_on, summits::ends_on, summits::time_zone),
    (summits::url, summits::decisions_at),
    (summits::support_limit, summits::support_until),
);

/// The address of a summit's page.
#[must_use]
pub fn href(slug: &str) -> String {
    format!("/summits/{slug}")
}

impl Summit {
    /// The address of its page.
    #[must_use]
    pub fn href(&self) -> String {
        href(&self.slug)
    }

    /// The address of what takes place at it.
    #[must_use]
    pub fn programme_href(&self) -> String {
        format!("{}/programme", self.href())
    }
}

/// Every summit, the latest first.
///
/// # Errors
/// When the database fails.
pub fn list(db: &mut Db, locale: Locale) -> Result<Vec<Summit>> {
    let rows = summits::table
        .order((summits::starts_on.desc(), summits::id.desc()))
        .select(COLUMNS)
        .load::<Row>(db)?;
    named(db, rows, locale)
}

/// The summit of a slug.
///
/// # Errors
/// When the database fails.
pub fn find(db: &mut Db, slug: &str, locale: Locale) -> Result<Option<Summit>> {
    let rows = summits::table
        .filter(summits::slug.eq(slug))
        .select(COLUMNS)
        .load::<Row>(db)?;
    Ok(named(db, rows, locale)?.pop())
}

fn named(db: &mut Db, rows: Vec<Row>, locale: Locale) -> Result<Vec<Summit>> {
    let ids: Vec<SummitId> = rows.iter().map(|row| row.0).collect();
    let names = summit_names::table
        .filter(summit_names::summit_id.eq_any(ids))
        .order(summit_names::lang)
        .select((
            summit_names::summit_id,
            summit_names::lang,
            summit_names::name,
        ))
        .load::<(SummitId, String, String)>(db)?;
    let mut chosen: HashMap<SummitId, (String, String)> = HashMap::new();
    for (id, lang, name) in names {
        if lang == locale.code() || !chosen.contains_key(&id) {
            chosen.insert(id, (lang, name));
        }
    }
    Ok(rows
        .into_iter()
        .map(|(id, slug, days, known, support)| {
            let ((starts_on, ends_on, zone), (url, decisions_at)) = (days, known);
            let (name_lang, name) = chosen
                .remove(&id)
                .unwrap_or_else(|| (String::new(), slug.clone()));
            Summit {
                id,
                slug,
                starts_on,
                ends_on,
                zone,
                url,
                decisions_at,
                support,
                name,
                name_lang,
            }
        })
        .collect())
}

/// Makes the summit, or brings it up to date with what an import says of it. The same told twice changes nothing.
///
/// # Errors
/// When the database fails.
pub fn save(tx: &mut Tx<'_>, told: &Told) -> Result<SummitId> {
    let found = optional(
        summits::table
            .filter(summits::slug.eq(&told.slug))
            .select(summits::id)
            .first::<SummitId>(tx.db),
    )?;
    let id = match found {
        Some(id) => {
            update(tx, id, told)?;
            id
        }
        None => insert(tx, told)?,
    };
    let described = summits::table
        .find(id)
        .select(summits::described)
        .first::<bool>(tx.db)?;
    for (lang, name) in told.names.iter().filter(|_| !described) {
        save_name(tx, id, lang, name)?;
    }
    lead_to_programme(tx)?;
    Ok(id)
}

/// Every page leads to what takes place at the latest summit. That is a setting of the site, so that no page looks for it.
pub(crate) fn lead_to_programme(tx: &mut Tx<'_>) -> Result<()> {
    let latest = summits::table
        .order((summits::starts_on.desc(), summits::id.desc()))
        .select(summits::slug)
        .first::<String>(tx.db)?;
    let there = format!("{}/programme", href(&latest));
    if site::get(tx.db, site::PROGRAMME)?.as_deref() != Some(there.as_str()) {
        site::set(tx, site::PROGRAMME, &there)?;
    }
    Ok(())
}

fn insert(tx: &mut Tx<'_>, told: &Told) -> Result<SummitId> {
    let id = diesel::insert_into(summits::table)
        .values((
            summits::slug.eq(&told.slug),
            summits::url.eq(&told.url),
            summits::starts_on.eq(&told.starts_on),
            summits::ends_on.eq(&told.ends_on),
            summits::time_zone.eq(told.time_zone.as_deref().unwrap_or("UTC")),
            summits::described.eq(false),
            summits::proposal_count.eq(0),
            summits::public_states.eq(PUBLIC_STATES),
            summits::support_limit.eq(0),
            summits::created_at.eq(tx.now),
        ))
        .returning(summits::id)
        .get_result(tx.db)?;
    tx.touch(Scope::Everything);
    Ok(id)
}

fn update(tx: &mut Tx<'_>, id: SummitId, told: &Told) -> Result<()> {
    type Stored = (Option<String>, Option<String>, Option<String>, String);
    let (stored, described): (Stored, bool) = summits::table
        .find(id)
        .select((
            (
                summits::url,
                summits::starts_on,
                summits::ends_on,
                summits::time_zone,
            ),
            summits::described,
        ))
        .first(tx.db)?;
    let either = |told: &Option<String>, known: &Option<String>| {
        let (first, second) = if described {
            (known, told)
        } else {
            (told, known)
        };
        first.clone().or_else(|| second.clone())
    };
    let zone = told.time_zone.clone().filter(|_| !described);
    let wanted: Stored = (
        either(&told.url, &stored.0),
        either(&told.starts_on, &stored.1),
        either(&told.ends_on, &stored.2),
        zone.unwrap_or_else(|| stored.3.clone()),
    );
    if wanted != stored {
        let zone = wanted.3.clone();
        diesel::update(summits::table.find(id))
            .set((
                summits::url.eq(wanted.0),
                summits::starts_on.eq(wanted.1),
                summits::ends_on.eq(wanted.2),
                summits::time_zone.eq(wanted.3),
            ))
            .execute(tx.db)?;
        if zone != stored.3 {
            zones::follow(tx, id, (&stored.3, &zone))?;
        }
        tx.touch(Scope::Everything);
    }
    Ok(())
}

pub(crate) fn save_name(tx: &mut Tx<'_>, id: SummitId, lang: &str, name: &str) -> Result<()> {
    let stored = optional(
        summit_names::table
            .find((id, lang))
            .select(summit_names::name)
            .first::<String>(tx.db),
    )?;
    if stored.as_deref() == Some(name) {
        return Ok(());
    }
    if stored.is_some() {
        diesel::update(summit_names::table.find((id, lang)))
            .set(summit_names::name.eq(name))
            .execute(tx.db)?;
    } else {
        diesel::insert_into(summit_names::table)
            .values((
                summit_names::summit_id.eq(id),
                summit_names::lang.eq(lang),
                summit_names::name.eq(name),
            ))
            .execute(tx.db)?;
    }
    tx.touch(Scope::Everything);
    Ok(())
}

/// Counts a proposal in (`by` is 1) or out (−1).
///
/// # Errors
/// When the database fails.
pub fn count_proposal(tx: &mut Tx<'_>, id: SummitId, by: i64) -> Result<()> {
    diesel::update(summits::table.find(id))
        .set(summits::proposal_count.eq(summits::proposal_count + by))
        .execute(tx.db)?;
    Ok(())
}

/// Takes a summit away in which there is nothing: no proposal, no track, no phase. One with any of them stays.
///
/// # Errors
/// When the database fails.
pub fn remove_bare(tx: &mut Tx<'_>, id: SummitId) -> Result<()> {
    let bare = not(exists(proposals::table.filter(proposals::summit_id.eq(id))))
        .and(not(exists(tracks::table.filter(tracks::summit_id.eq(id)))))
        .and(not(exists(
            summit_phases::table.filter(summit_phases::summit_id.eq(id)),
        )));
    if !diesel::select(bare).get_result::<bool>(tx.db)? {
        return Ok(());
    }
    diesel::delete(summit_names::table.filter(summit_names::summit_id.eq(id))).execute(tx.db)?;
    diesel::delete(summits::table.find(id)).execute(tx.db)?;
    tx.touch(Scope::Lists);
    Ok(())
}
