//! Finding accounts for signing in, for letters and for commands. What pages show is in
//! [`profiles`](crate::accounts::model::profiles).

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

/// The account with this name, however its capitals are typed.
///
/// # Errors
/// When the database fails.
pub fn by_name(db: &mut Db, name: &str) -> Result<Option<Account>> {
    let row: Option<Row> = accounts::table
        .filter(accounts::name_key.eq(fold::key(name)))
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
    if !typed.contains('@') || typed.starts_with('@') {
        return by_name(db, typed.trim_start_matches('@'));
    }
    Ok(by_address(db, typed)?.filter(|account| account.state != AccountState::Unconfirmed))
}

/// The account that a letter is for, by its name or its address: the one that has confirmed the address, else the newest
/// that still has to. The difference shows in the letter alone.
///
/// # Errors
/// When the database fails.
pub fn by_mail(db: &mut Db, typed: &str) -> Result<Option<Account>> {
    if !typed.contains('@') || typed.starts_with('@') {
        return by_name(db, typed.trim_start_matches('@'));
    }
    by_address(db, typed)
}

fn by_address(db: &mut Db, typed: &str) -> Result<Option<Account>> {
    let rows: Vec<Row> = accounts::table
        .filter(accounts::address_key.eq(address_key(typed)))
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
