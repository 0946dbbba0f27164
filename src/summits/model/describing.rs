//! What organisers say of a summit themselves: its names, its days, its zone, its site. Sources fill what they leave open.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::i18n::locale::Locale;
use crate::schema::{summit_names, summits};
use crate::summits::model::{self as summits_model, SummitId, zones};

/// What organisers say of a summit.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct About {
    /// Its names in the forum's languages; one at least.
    pub names: Vec<(Locale, String)>,
    /// Its own site.
    pub url: Option<String>,
    /// Its first day, as `2016-12-07`.
    pub starts_on: Option<String>,
    /// Its last day.
    pub ends_on: Option<String>,
    /// The IANA zone of the place it is held in.
    pub zone: String,
}

/// What is known of a summit.
///
/// # Errors
/// When the database fails.
pub fn about(db: &mut Db, id: SummitId) -> Result<About> {
    let (url, starts_on, ends_on, zone) = summits::table
        .find(id)
        .select((
            summits::url,
            summits::starts_on,
            summits::ends_on,
            summits::time_zone,
        ))
        .first::<(Option<String>, Option<String>, Option<String>, String)>(db)?;
    let names = summit_names::table
        .filter(summit_names::summit_id.eq(id))
        .order(summit_names::lang)
        .select((summit_names::lang, summit_names::name))
        .load::<(String, String)>(db)?;
    let names = names
        .into_iter()
        .filter_map(|(lang, name)| Some((Locale::parse(&lang)?, name)))
        .collect();
    Ok(About {
        names,
        url,
        starts_on,
        ends_on,
        zone,
    })
}

/// Says it. From now on sources change nothing of it.
///
/// # Errors
/// When the database fails.
pub fn describe(tx: &mut Tx<'_>, id: SummitId, new: &About) -> Result<()> {
    let before = about(tx.db, id)?;
    if before == *new {
        return Ok(());
    }
    diesel::update(summits::table.find(id))
        .set((
            summits::url.eq(&new.url),
            summits::starts_on.eq(&new.starts_on),
            summits::ends_on.eq(&new.ends_on),
            summits::time_zone.eq(&new.zone),
            summits::described.eq(true),
        ))
        .execute(tx.db)?;
    if before.zone != new.zone {
        zones::follow(tx, id, (&before.zone, &new.zone))?;
    }
    let langs: Vec<&str> = new.names.iter().map(|(lang, _)| lang.code()).collect();
    let dropped = summit_names::table
        .filter(summit_names::summit_id.eq(id))
        .filter(summit_names::lang.eq_any(Locale::ALL.map(Locale::code)))
        .filter(summit_names::lang.ne_all(langs));
    diesel::delete(dropped).execute(tx.db)?;
    for (lang, name) in &new.names {
        summits_model::save_name(tx, id, lang.code(), name)?;
    }
    summits_model::lead_to_programme(tx)
}
