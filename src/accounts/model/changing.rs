//! What members change about their own account: password, language, time zone.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model::{AccountId, AccountState};
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::zones;
use crate::schema::accounts;
use crate::words;

/// What a member has set.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Settings {
    /// The language of pages and letters.
    pub lang: Locale,
    /// The IANA zone that times are shown in.
    pub time_zone: String,
}

impl Settings {
    /// Reads settings as a form sends them.
    ///
    /// # Errors
    /// [`Error::Invalid`] for the first field that is none of the choices.
    pub fn parse(lang: &str, time_zone: &str) -> Result<Self> {
        let lang = Locale::ALL
            .into_iter()
            .find(|locale| locale.code() == lang)
            .ok_or_else(|| Error::field("lang", words!("forms-choice-unknown")))?;
        if !zones::zones().iter().any(|zone| zone == time_zone) {
            return Err(Error::field("time_zone", words!("forms-choice-unknown")));
        }
        Ok(Self {
            lang,
            time_zone: time_zone.to_owned(),
        })
    }
}

/// Keeps a member's settings.
///
/// # Errors
/// When the database fails.
pub fn set(tx: &mut Tx<'_>, id: AccountId, settings: &Settings) -> Result<()> {
    diesel::update(accounts::table.find(id))
        .set((
            accounts::lang.eq(settings.lang.code()),
            accounts::time_zone.eq(&settings.time_zone),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// Stores the hash of a password. Whether other sessions end with it is the caller's matter.
///
/// # Errors
/// When the database fails.
pub fn set_password(tx: &mut Tx<'_>, id: AccountId, hash: &str) -> Result<()> {
    diesel::update(accounts::table.find(id))
        .set(accounts::password_hash.eq(hash))
        .execute(tx.db)?;
    Ok(())
}

/// Takes the password away: only a letter signs in until a new one is set.
///
/// # Errors
/// When the database fails.
pub fn drop_password(tx: &mut Tx<'_>, id: AccountId) -> Result<()> {
    diesel::update(accounts::table.find(id))
        .set(accounts::password_hash.eq(None::<&str>))
        .execute(tx.db)?;
    Ok(())
}

/// Whether the password that was verified before the transaction is still the account's, which then is a member's. Its
/// hash is `renewed` in the same step, so that no renewal undoes a change that came in between; with nothing to renew the
/// row is written all the same, as that locks it until the commit.
///
/// # Errors
/// When the database fails.
pub fn still_has_password(
    tx: &mut Tx<'_>,
    id: AccountId,
    verified: &str,
    renewed: Option<&str>,
) -> Result<bool> {
    let row = accounts::table
        .filter(accounts::id.eq(id))
        .filter(accounts::state.eq(AccountState::Active))
        .filter(accounts::password_hash.eq(verified));
    let rows = diesel::update(row)
        .set(accounts::password_hash.eq(renewed.unwrap_or(verified)))
        .execute(tx.db)?;
    Ok(rows == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_what_the_form_offers() {
        assert!(Settings::parse("ar", "Africa/Cairo").is_ok());
        assert!(Settings::parse("de", "Africa/Cairo").is_err());
        assert!(Settings::parse("ar", "Mars/Olympus").is_err());
    }
}
