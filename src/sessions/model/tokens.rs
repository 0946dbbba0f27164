//! What letters hold: links that work once, and the six digits that go with a sign-in link.
//!
//! Six digits can be guessed, so they work only on the page that followed the asking for that letter: it holds a secret,
//! and the letter's token knows its hash. Whoever has no such page guesses at nothing and uses nobody's tries up; whoever
//! asks for somebody's letter has a page of their own, with its own five tries.

use std::time::Duration;

use diesel::{ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl};

use crate::accounts::model::finding::{self, Account};
use crate::accounts::model::{AccountId, AccountState, GroupId, roles};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::time::Time;
use crate::platform::tokens::{self as secrets, Token};
use crate::schema::tokens;

crate::stored_word! {
    /// What a token is for.
    Purpose {
        /// Confirms the address of a new account.
        Confirm = "confirm",
        /// Signs in.
        SignIn = "sign-in",
        /// Lets codes be typed on the page that followed the asking for a letter.
        Page = "page",
        /// Sets a new password.
        Reset = "reset",
        /// Makes the first admin.
        Setup = "setup",
    }
}

crate::stored_word! {
    /// Why a link works no more that was sent and whose time is not over. It is kept, so that it can say so.
    Ended {
        /// It did what it is for, or the code of its letter did.
        Used = "used",
        /// A newer one of the same purpose was sent.
        Replaced = "replaced",
        /// A new password was set, and whoever may have read the mail before must not get in.
        Outdated = "outdated",
    }
}

impl Purpose {
    /// How long a token works.
    #[must_use]
    pub const fn lifetime(self) -> Duration {
        Duration::from_secs(match self {
            Self::Confirm => 3 * 24 * 3600,
            Self::SignIn | Self::Page => 15 * 60,
            Self::Reset => 3600,
            // Until it is used: whoever installs a forum may be called away. A new start makes a new one.
            Self::Setup => 100 * 365 * 24 * 3600,
        })
    }

    /// Whether a link does something for an account in this state.
    fn is_for(self, state: AccountState) -> bool {
        state.may_sign_in() || (self == Self::Confirm && state == AccountState::Unconfirmed)
    }
}

/// How often a code may be tried on one page, and so for one letter: a guess is right once in a million.
const MOST_ATTEMPTS: i32 = 5;

/// A new token with its code, to be sent.
#[derive(Debug)]
pub struct Issued {
    /// For the link.
    pub token: Token,
    /// For those who read mail on another device.
    pub code: String,
}

/// Makes a token for an account; older ones of the same purpose end with it.
///
/// # Errors
/// When the database fails.
pub fn issue(tx: &mut Tx<'_>, purpose: Purpose, account: AccountId) -> Result<Token> {
    end_all(tx, purpose, account, Ended::Replaced)?;
    let token = Token::generate();
    let row = Row {
        account: Some(account),
        ..Row::default()
    };
    insert(tx, purpose, &token.hash(), &row)?;
    Ok(token)
}

/// Makes a sign-in link with its code, which works on the [page](open_page) of this hash; older ones end with it.
///
/// # Errors
/// When the database fails.
pub fn issue_sign_in(tx: &mut Tx<'_>, account: AccountId, page: &str) -> Result<Issued> {
    end_all(tx, Purpose::SignIn, account, Ended::Replaced)?;
    let (token, code) = (Token::generate(), secrets::code());
    let row = Row {
        account: Some(account),
        code_hash: Some(hash_of_code(account, &code)),
        page_hash: Some(page),
    };
    insert(tx, Purpose::SignIn, &token.hash(), &row)?;
    Ok(Issued { token, code })
}

/// Opens a page for codes to somebody who asks for a letter, known here or not: the secret that the page holds, and the hash
/// by which the letter's token will know it.
///
/// # Errors
/// When the database fails.
pub fn open_page(tx: &mut Tx<'_>, login: &str) -> Result<(Token, String)> {
    let page = Token::generate();
    let hash = hash_of_page(page.secret(), login);
    insert(tx, Purpose::Page, &hash, &Row::default())?;
    Ok((page, hash))
}

/// Counts a try on a page for codes; its hash, or nothing when no code can be typed there (any more).
///
/// # Errors
/// When the database fails.
pub fn try_on_page(tx: &mut Tx<'_>, page: &str, login: &str) -> Result<Option<String>> {
    let hash = hash_of_page(page, login);
    let counted = diesel::update(
        tokens::table
            .filter(tokens::token_hash.eq(&hash))
            .filter(tokens::purpose.eq(Purpose::Page))
            .filter(tokens::expires_at.gt(tx.now))
            .filter(tokens::attempts.lt(MOST_ATTEMPTS)),
    )
    .set(tokens::attempts.eq(tokens::attempts + 1))
    .execute(tx.db)?;
    Ok((counted == 1).then_some(hash))
}

/// Ends all tokens of a purpose that work.
///
/// # Errors
/// When the database fails.
pub fn end_all(tx: &mut Tx<'_>, purpose: Purpose, account: AccountId, why: Ended) -> Result<()> {
    diesel::update(
        tokens::table
            .filter(tokens::account_id.eq(account))
            .filter(tokens::purpose.eq(purpose))
            .filter(tokens::ended.is_null())
            .filter(tokens::expires_at.gt(tx.now)),
    )
    .set(tokens::ended.eq(why))
    .execute(tx.db)?;
    Ok(())
}

/// Why a link does not work. Only whoever holds it learns so, and one that is made up is [unknown](Dead::Unknown).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Dead {
    /// It was used, replaced, or a new password ended it.
    Ended(Ended),
    /// Its time is over.
    Expired,
    /// Nobody can be signed in with its account.
    Closed,
    /// It was never there, its account is gone, or it is so old that it was forgotten.
    Unknown,
}

/// Looks at a link without using it up: whose it is, or why it does not work.
///
/// # Errors
/// When the database fails.
pub fn look(
    db: &mut Db,
    purpose: Purpose,
    secret: &str,
    now: Time,
) -> Result<std::result::Result<Account, Dead>> {
    let row: Option<(Option<AccountId>, Option<Ended>, Time)> = tokens::table
        .filter(tokens::token_hash.eq(secrets::hash(secret)))
        .filter(tokens::purpose.eq(purpose))
        .select((tokens::account_id, tokens::ended, tokens::expires_at))
        .first(db)
        .optional()?;
    let account = match row {
        Some((_, Some(ended), _)) => return Ok(Err(Dead::Ended(ended))),
        Some((_, None, end)) if end <= now => return Ok(Err(Dead::Expired)),
        Some((Some(account), ..)) => finding::by_id(db, account)?,
        _ => None,
    };
    Ok(match account {
        Some(account) if purpose.is_for(account.state) => Ok(account),
        Some(_) => Err(Dead::Closed),
        None => Err(Dead::Unknown),
    })
}

/// Why a link did not work a moment ago. One that would work now has not: somebody else changes the same rows.
///
/// # Errors
/// When the database fails.
pub fn why_dead(db: &mut Db, purpose: Purpose, secret: &str, now: Time) -> Result<Dead> {
    Ok(look(db, purpose, secret, now)?
        .err()
        .unwrap_or(Dead::Unknown))
}

/// Uses a link up that [works](look), and says whose it was; of two at once one gets it.
///
/// # Errors
/// When the database fails.
pub fn redeem(tx: &mut Tx<'_>, purpose: Purpose, secret: &str) -> Result<Option<Account>> {
    let Ok(account) = look(tx.db, purpose, secret, tx.now)? else {
        return Ok(None);
    };
    let used = diesel::update(
        tokens::table
            .filter(tokens::token_hash.eq(secrets::hash(secret)))
            .filter(tokens::purpose.eq(purpose))
            .filter(tokens::ended.is_null()),
    )
    .set(tokens::ended.eq(Ended::Used))
    .execute(tx.db)?;
    Ok((used == 1).then_some(account))
}

/// Uses a sign-in code up that was typed on the page of this hash. So that the [count](try_on_page) of the try stays, a
/// wrong code is an answer and no failure.
///
/// # Errors
/// When the database fails.
pub fn redeem_code(tx: &mut Tx<'_>, account: AccountId, code: &str, page: &str) -> Result<bool> {
    let sent = tokens::table
        .filter(tokens::account_id.eq(account))
        .filter(tokens::purpose.eq(Purpose::SignIn))
        .filter(tokens::page_hash.eq(page))
        .filter(tokens::ended.is_null())
        .filter(tokens::expires_at.gt(tx.now))
        .select((tokens::id, tokens::code_hash))
        .first::<(i64, Option<String>)>(tx.db)
        .optional()?;
    let Some((id, Some(hash))) = sent else {
        return Ok(false);
    };
    if !secrets::same(&hash, &hash_of_code(account, code)) {
        return Ok(false);
    }
    let used = diesel::update(
        tokens::table
            .filter(tokens::id.eq(id))
            .filter(tokens::ended.is_null()),
    )
    .set(tokens::ended.eq(Ended::Used))
    .execute(tx.db)?;
    diesel::delete(tokens::table.filter(tokens::token_hash.eq(page))).execute(tx.db)?;
    Ok(used == 1)
}

/// A new link that makes the first admin, while there is none; older ones end with it.
///
/// # Errors
/// When the database fails.
pub fn setup(tx: &mut Tx<'_>) -> Result<Option<Token>> {
    if roles::has_any(tx.db, GroupId::ADMINS)? {
        return Ok(None);
    }
    end_setup(tx)?;
    let token = Token::generate();
    insert(tx, Purpose::Setup, &token.hash(), &Row::default())?;
    Ok(Some(token))
}

/// What a look at a set-up link says.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SetupLook {
    /// It makes the first admin.
    Works,
    /// There is no admin yet, and this is not the link that makes one.
    Other,
    /// There is an admin.
    Done,
}

/// Looks at a set-up link without using it up.
///
/// # Errors
/// When the database fails.
pub fn look_at_setup(db: &mut Db, secret: &str) -> Result<SetupLook> {
    if roles::has_any(db, GroupId::ADMINS)? {
        return Ok(SetupLook::Done);
    }
    let found: Option<i64> = tokens::table
        .filter(tokens::token_hash.eq(secrets::hash(secret)))
        .filter(tokens::purpose.eq(Purpose::Setup))
        .select(tokens::id)
        .first(db)
        .optional()?;
    Ok(if found.is_some() {
        SetupLook::Works
    } else {
        SetupLook::Other
    })
}

/// Uses a set-up link up; whether it worked.
///
/// # Errors
/// When the database fails.
pub fn redeem_setup(tx: &mut Tx<'_>, secret: &str) -> Result<bool> {
    let works = look_at_setup(tx.db, secret)? == SetupLook::Works;
    Ok(works && end_setup(tx)? > 0)
}

fn end_setup(tx: &mut Tx<'_>) -> Result<usize> {
    Ok(diesel::delete(tokens::table.filter(tokens::purpose.eq(Purpose::Setup))).execute(tx.db)?)
}

/// What a token may have beside its purpose.
#[derive(Default)]
struct Row<'a> {
    account: Option<AccountId>,
    code_hash: Option<String>,
    page_hash: Option<&'a str>,
}

fn insert(tx: &mut Tx<'_>, purpose: Purpose, hash: &str, row: &Row<'_>) -> Result<()> {
    diesel::insert_into(tokens::table)
        .values((
            tokens::purpose.eq(purpose),
            tokens::token_hash.eq(hash),
            tokens::code_hash.eq(row.code_hash.as_deref()),
            tokens::page_hash.eq(row.page_hash),
            tokens::account_id.eq(row.account),
            tokens::attempts.eq(0),
            tokens::created_at.eq(tx.now),
            tokens::expires_at.eq(tx.now.after(purpose.lifetime())),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// With the name or address in it, so that a page opened for one account takes no codes for another.
fn hash_of_page(secret: &str, login: &str) -> String {
    secrets::hash(&format!("page:{secret}:{}", finding::login_key(login)))
}

/// Six digits are found again from any hash; with the account in it, at least not for all accounts at once.
fn hash_of_code(account: AccountId, code: &str) -> String {
    secrets::hash(&format!("{account}:{code}"))
}
