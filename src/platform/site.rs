//! What the admin has decided about the site as a whole: a name, a language, a zone. Every page shows some of it, so it is
//! kept in memory and read again after a change.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl};

use crate::platform::db::connection::Db;
use crate::platform::db::readers::Readers;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::i18n::locale::Locale;
use crate::platform::pages::versions::{Scope, Seq, Versions};
use crate::schema::site_settings;

/// The key of the forum's name.
pub const NAME: &str = "name";
/// The key of the language of a reader who asks for none of ours.
pub const LOCALE: &str = "locale";
/// The key of the IANA zone that readers see times in.
pub const ZONE: &str = "zone";
/// The key of whether anybody may make an account.
pub const SIGN_UP_OPEN: &str = "sign_up_open";
/// The key of the address that the masthead calls the programme.
pub const PROGRAMME: &str = "programme";
/// The key that marks a database as the sample.
pub const DEMO: &str = "demo";

/// The site's settings.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Site {
    /// The forum's name.
    pub name: String,
    /// The language of a reader who asks for none of ours.
    pub locale: Locale,
    /// The IANA zone that readers see times in.
    pub zone: String,
    /// Whether anybody may make an account.
    pub sign_up_open: bool,
    /// The address that the masthead calls the programme, once there is one.
    pub programme: Option<String>,
    /// Whether this is the sample.
    pub demo: bool,
}

/// Reads the settings.
///
/// # Errors
/// When the database fails.
pub fn load(db: &mut Db) -> Result<Site> {
    let mut rows: HashMap<String, String> = site_settings::table
        .filter(site_settings::key.eq_any([NAME, LOCALE, ZONE, SIGN_UP_OPEN, PROGRAMME, DEMO]))
        .select((site_settings::key, site_settings::value))
        .load::<(String, String)>(db)?
        .into_iter()
        .collect();
    Ok(Site {
        name: rows.remove(NAME).unwrap_or_else(|| "Plenum".to_owned()),
        locale: rows
            .get(LOCALE)
            .and_then(|code| Locale::parse(code))
            .unwrap_or(Locale::En),
        zone: rows.remove(ZONE).unwrap_or_else(|| "UTC".to_owned()),
        sign_up_open: rows.get(SIGN_UP_OPEN).is_some_and(|value| value == "yes"),
        programme: rows.remove(PROGRAMME),
        demo: rows.get(DEMO).is_some_and(|value| value == "yes"),
    })
}

/// One setting as it is stored.
///
/// # Errors
/// When the database fails.
pub fn get(db: &mut Db, key: &str) -> Result<Option<String>> {
    Ok(site_settings::table
        .find(key)
        .select(site_settings::value)
        .first(db)
        .optional()?)
}

/// Changes one setting; every page may show it.
///
/// # Errors
/// When the database fails.
pub fn set(tx: &mut Tx<'_>, key: &str, value: &str) -> Result<()> {
    crate::each!(tx.db, c => diesel::insert_into(site_settings::table)
        .values((site_settings::key.eq(key), site_settings::value.eq(value)))
        .on_conflict(site_settings::key)
        .do_update()
        .set(site_settings::value.eq(value))
        .execute(c))?;
    tx.touch(Scope::Everything);
    Ok(())
}

/// The settings in memory.
pub struct SiteMemory {
    readers: Readers,
    versions: Arc<Versions>,
    kept: Mutex<Option<(Seq, Arc<Site>)>>,
}

impl SiteMemory {
    /// Nothing is read before it is asked for.
    #[must_use]
    pub fn new(readers: Readers, versions: Arc<Versions>) -> Self {
        Self {
            readers,
            versions,
            kept: Mutex::new(None),
        }
    }

    /// The settings as they are now.
    ///
    /// # Errors
    /// When they have to be read and the database fails.
    pub async fn current(&self) -> Result<Arc<Site>> {
        if let Some((seq, site)) = &*self.kept.lock().unwrap_or_else(PoisonError::into_inner)
            && self.versions.fresh(*seq, &[])
        {
            return Ok(Arc::clone(site));
        }
        // The point is taken before the rows are read: a change in between makes what is kept stale, never wrong.
        let seq = self.versions.now();
        let site = Arc::new(self.readers.read(load).await?);
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = Some((seq, Arc::clone(&site)));
        Ok(site)
    }
}
