//! Finding accounts for signing in, for letters and for commands. What pages show is in
//! [`profiles`](crate::accounts::model::profiles).

use std::collections::HashMap;

use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl};

use crate::accounts::model::{AccountId, AccountState};
use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::platform::i18n::locale::Locale;
use crate::platform::text::fold;
use crate::schema::accounts;

/// An account with what only its owner may know. It has no `Debug` form, so that it gets into no log.
#[derive(Clone)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// Its name in addresses and mentions.
    pub name: String,
    /// Its name on pages.
    pub display_name: String,
    /// Where letters go; the system account has none.
    pub address: Option<String>,
    /// The hash of its password, if it has one.
    pub password_hash: Option<String>,
    /// What it can do at all.
    pub state: AccountState,
    /// Its interface language.
    pub locale: Locale,
}

type Row = (
    AccountId,
    String,
    String,
    Option<String>,
    Option<String>,
    AccountState,
    String,
);

type Columns = (
    accounts::id,
    accounts::name,
    accounts::display_name,
    accounts::address,
    accounts::password_hash,
    accounts::state,
    accounts::lang,
);

const COLUMNS: Columns = (
    accounts::id,
    accounts::name,
    accounts::display_name,
    accounts::address,
    accounts::password_hash,
    accounts::state,
    accounts::lang,
);

impl From<Row> for Account {
    fn from((id, name, display_name, address, password_hash, state, lang): Row) -> Self {
        Self {
            id,
            name,
            display_name,
            address,
            password_hash,
            state,
            locale: Locale::parse(&lang).unwrap_or(Locale::En),
        }
    }
}

/// The account with this id.
///
/// # Errors
/// When the database fails.
pub fn by_id(db: &mut Db, id: AccountId) -> Result<Option<Account>> {
    let row: Option<Row> = accounts::table
        .find(id)
        .select(COLUMNS)
        .first(db)
        .optional()?;
    Ok(row.map(Account::from))
}

/// Whom somebody means who types a name or an address: what accounts are found by.
enum Meant {
    Name(String),
    Address(String),
}

impl Meant {
    fn by(typed: &str) -> Self {
        let typed = typed.trim();
        if typed.contains('@') && !typed.starts_with('@') {
            Self::Address(address_key(typed))
        } else {
            Self::Name(fold::key(typed.trim_start_matches('@')))
        }
    }
}

/// Names in addresses and on pages, by id.
///
/// # Errors
/// When the database fails.
pub fn names_of(db: &mut Db, ids: &[AccountId]) -> Result<HashMap<AccountId, (String, String)>> {
    let rows = accounts::table
        .filter(accounts::id.eq_any(ids))
        .select((accounts::id, accounts::name, accounts::display_name))
        .load::<(AccountId, String, String)>(db)?;
    let named = rows
        .into_iter()
        .map(|(id, name, shown)| (id, (name, shown)));
    Ok(named.collect())
}

/// Whether a name is meant, and not an address.
#[must_use]
pub fn is_name(typed: &str) -> bool {
    matches!(Meant::by(typed), Meant::Name(_))
}

/// What a limit counts somebody by who types a name or an address. All that finds the same account by its name is one key,
/// and so is all that finds it by its address. The two stay two: knowing that they are one would tell, by the limit,
/// whose address it is.
#[must_use]
pub fn login_key(typed: &str) -> String {
    match Meant::by(typed) {
        Meant::Name(key) | Meant::Address(key) => key,
    }
}

/// The account with this name, however its capitals are typed.
///
/// # Errors
/// When the database fails.
pub fn by_name(db: &mut Db, name: &str) -> Result<Option<Account>> {
    by_name_key(db, &fold::key(name))
}

fn by_name_key(db: &mut Db, key: &str) -> Result<Option<Account>> {
    let row: Option<Row> = accounts::table
        .filter(accounts::name_key.eq(key))
        .select(COLUMNS)
        .first(db)
        .optional()?;
    Ok(row.map(Account::from))
}

/// The account that somebody means who signs in with a password: by its name, or by an address that it has confirmed.
///
/// An address that nobody has confirmed finds nothing: whoever signed up with somebody else's address would learn from
/// the answer whether it belongs to an account.
///
/// # Errors
/// When the database fails.
pub fn by_login(db: &mut Db, typed: &str) -> Result<Option<Account>> {
    match Meant::by(typed) {
        Meant::Name(key) => by_name_key(db, &key),
        Meant::Address(key) => {
            Ok(by_address(db, &key)?.filter(|account| account.state != AccountState::Unconfirmed))
        }
    }
}

/// The account that a letter is for, by its name or its address: the one that has confirmed the address, else the newest
/// that still has to. The difference shows in the letter alone, which then names [all that wait](waiting) for the address:
/// which of them its owner made, only its owner knows.
///
/// # Errors
/// When the database fails.
pub fn by_mail(db: &mut Db, typed: &str) -> Result<Option<Account>> {
    match Meant::by(typed) {
        Meant::Name(key) => by_name_key(db, &key),
        Meant::Address(key) => by_address(db, &key),
    }
}

/// The accounts that nobody has confirmed with this address, newest first.
///
/// # Errors
/// When the database fails.
pub fn waiting(db: &mut Db, address: &str) -> Result<Vec<Account>> {
    let rows: Vec<Row> = accounts::table
        .filter(accounts::address_key.eq(address_key(address)))
        .filter(accounts::state.eq(AccountState::Unconfirmed))
        .order(accounts::id.desc())
        .select(COLUMNS)
        .load(db)?;
    Ok(rows.into_iter().map(Account::from).collect())
}

fn by_address(db: &mut Db, key: &str) -> Result<Option<Account>> {
    let rows: Vec<Row> = accounts::table
        .filter(accounts::address_key.eq(key))
        .order(accounts::id.desc())
        .select(COLUMNS)
        .load(db)?;
    let newest = |wanted: fn(&Row) -> bool| rows.iter().find(|row| wanted(row)).cloned();
    let row = newest(|row| row.5 != AccountState::Unconfirmed).or_else(|| newest(|_| true));
    Ok(row.map(Account::from))
}

/// What an address is found by, also when it is none: then it finds nothing.
#[must_use]
pub fn address_key(typed: &str) -> String {
    crate::accounts::model::addresses::MailAddress::parse(typed).map_or_else(
        |_| typed.trim().to_lowercase(),
        |address| address.key().to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_spellings_of_a_name_or_an_address_are_one_key() {
        for typed in ["ana", " Ana ", "@ana", "@@ANA", "@ ána", "\u{200b}ana"] {
            assert_eq!(login_key(typed), "ana", "{typed:?}");
        }
        for typed in ["ana@example.org", " ANA@Example.ORG ", "ana@EXAMPLE.org"] {
            assert_eq!(login_key(typed), "ana@example.org", "{typed:?}");
        }
        assert_eq!(
            login_key("ana@münchen.example"),
            login_key("ANA@xn--mnchen-3ya.example")
        );
    }
}
