//! Signing in, asking for letters, new passwords: what is counted, and what is written down.

use std::time::Duration;

use serde_json::json;

use crate::accounts::model::finding;
use crate::accounts::model::signing_up::{self, NewAccount};
use crate::accounts::model::{AccountId, GroupId, changing, roles};
use crate::activity::model::{Audience, Fact, record};
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::throttles::{self, Limit};
use crate::platform::tokens::Token;
use crate::sessions::model::tokens::{self, Purpose};
use crate::sessions::model::{end_others, start};
use crate::words;

const TEN_MINUTES: Duration = Duration::from_secs(600);
const HOUR: Duration = Duration::from_secs(3600);

/// What the limits on wrong passwords say: a letter is the way out.
pub const SIGN_INS_FAILED: &str = "sessions-throttle";

/// Wrong passwords for one account from one network address.
const FAILURES: Limit = Limit {
    kind: "sign-in",
    most: 5,
    window: TEN_MINUTES,
    words: |most, wait| words!("sessions-throttle", fails = most, wait = wait),
};

/// Wrong passwords from one network address: somebody who tries one password on many accounts.
const FAILURES_OF_CLIENT: Limit = Limit {
    kind: "sign-in-client",
    most: 50,
    window: HOUR,
    words: |most, wait| words!("sessions-throttle", fails = most, wait = wait),
};

/// Codes tried for one account: after fifteen, three letters' worth, whoever tries is no owner.
const CODES: Limit = Limit {
    kind: "sign-in-code",
    most: 15,
    window: HOUR,
    words: |_, wait| words!("sessions-throttle-code", wait = wait),
};

/// Letters to one address.
const LETTERS: Limit = Limit {
    kind: "letters",
    most: 3,
    window: HOUR,
    words: |_, wait| words!("sessions-throttle-mail", wait = wait),
};

/// Letters asked for from one network address.
const LETTERS_OF_CLIENT: Limit = Limit {
    kind: "letters-client",
    most: 30,
    window: HOUR,
    words: |_, wait| words!("sessions-throttle-mail-client", wait = wait),
};

/// Accounts made from one network address.
const SIGN_UPS: Limit = Limit {
    kind: "sign-up",
    most: 10,
    window: HOUR,
    words: |_, wait| words!("sessions-throttle-sign-up", wait = wait),
};

/// Counts an attempt to sign in before it is made; [`succeeded`] takes it back.
///
/// # Errors
/// [`Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub fn attempt(tx: &mut Tx<'_>, login: &str, client: &str) -> Result<()> {
    throttles::hit(tx, &FAILURES_OF_CLIENT, client)?;
    throttles::hit(tx, &FAILURES, &by_login(login, client))
}

/// Forgets the failures before a success, and signs in.
///
/// # Errors
/// When the database fails.
pub fn succeeded(
    tx: &mut Tx<'_>,
    account: AccountId,
    shared_device: bool,
    login: &str,
    client: &str,
) -> Result<Token> {
    forgive(tx, login, client)?;
    start(tx, account, shared_device)
}

/// Forgets the failures before a success.
///
/// # Errors
/// When the database fails.
pub fn forgive(tx: &mut Tx<'_>, login: &str, client: &str) -> Result<()> {
    throttles::give_back(tx, &FAILURES_OF_CLIENT, client)?;
    throttles::forget(tx, &FAILURES, &by_login(login, client))
}

/// Name and address of one account are two keys here: knowing that they are one would take a look into the database before
/// the count, and ten tries are as safe as five.
fn by_login(login: &str, client: &str) -> String {
    format!("{}\n{client}", login.trim().to_lowercase())
}

/// Counts a code that is about to be tried.
///
/// # Errors
/// [`Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub fn attempt_code(tx: &mut Tx<'_>, login: &str, client: &str) -> Result<()> {
    throttles::hit(tx, &FAILURES_OF_CLIENT, client)?;
    throttles::hit(tx, &CODES, &login.trim().to_lowercase())
}

/// Signs in with a code, if it is the right one for the account that this name or address means.
///
/// # Errors
/// When the database fails.
pub fn with_code(
    tx: &mut Tx<'_>,
    login: &str,
    code: &str,
    shared_device: bool,
    client: &str,
) -> Result<Option<(AccountId, Token)>> {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let account = finding::by_mail(tx.db, login)?.filter(|account| account.state.may_sign_in());
    let Some(account) = account else {
        return Ok(None);
    };
    if !tokens::redeem_code(tx, account.id, &digits)? {
        return Ok(None);
    }
    throttles::give_back(tx, &FAILURES_OF_CLIENT, client)?;
    Ok(Some((account.id, start(tx, account.id, shared_device)?)))
}

/// Signs in with the link of a letter.
///
/// # Errors
/// When the database fails.
pub fn with_link(
    tx: &mut Tx<'_>,
    secret: &str,
    shared_device: bool,
) -> Result<Option<(AccountId, Token)>> {
    let Some(id) = tokens::redeem(tx, Purpose::SignIn, secret)? else {
        return Ok(None);
    };
    let may = finding::by_id(tx.db, id)?.is_some_and(|account| account.state.may_sign_in());
    if !may {
        return Ok(None);
    }
    Ok(Some((id, start(tx, id, shared_device)?)))
}

/// Confirms an address with the link of a letter, and signs in.
///
/// # Errors
/// [`Conflict`](crate::platform::error::Error::Conflict) when another account has confirmed the address meanwhile; or when the database fails.
pub fn with_confirmation(tx: &mut Tx<'_>, secret: &str) -> Result<Option<(AccountId, Token)>> {
    let Some(id) = tokens::redeem(tx, Purpose::Confirm, secret)? else {
        return Ok(None);
    };
    signing_up::confirm(tx, id)?;
    Ok(Some((id, start(tx, id, false)?)))
}

/// Counts a sign-up before it is made, and the letter that it sends: the same for every address.
///
/// # Errors
/// [`Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub fn attempt_sign_up(tx: &mut Tx<'_>, address: &str, client: &str) -> Result<()> {
    throttles::hit(tx, &SIGN_UPS, client)?;
    throttles::hit(tx, &LETTERS, address)
}

/// Takes the count of a sign-up back that came back with something to correct, so that corrections lock nobody out.
///
/// # Errors
/// When the database fails.
pub fn sign_up_came_back(tx: &mut Tx<'_>, address: &str, client: &str) -> Result<()> {
    throttles::give_back(tx, &SIGN_UPS, client)?;
    throttles::give_back(tx, &LETTERS, address)
}

/// The letters that can be asked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Wanted {
    /// A link and a code to sign in.
    SignIn,
    /// A link to set a new password.
    Reset,
    /// The letter of the sign-up once more.
    Confirmation,
}

/// Asks for a letter to whoever this name or address means. For nobody the same is written down, with no subject.
///
/// # Errors
/// [`Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub fn ask(tx: &mut Tx<'_>, wanted: Wanted, login: &str, client: &str) -> Result<()> {
    throttles::hit(tx, &LETTERS_OF_CLIENT, client)?;
    throttles::hit(tx, &LETTERS, &finding::address_key(login))?;
    let account = finding::by_mail(tx.db, login)?;
    let kind = match wanted {
        Wanted::SignIn => "signin.asked",
        Wanted::Reset => "reset.asked",
        Wanted::Confirmation => "confirm.asked",
    };
    let fact = Fact {
        kind,
        actor: None,
        subject: account.map_or(0, |account| account.id.0),
        topic: None,
        audience: Audience::Private,
        payload: &json!({}),
    };
    record(tx, &fact).map(drop)
}

/// Sets a new password with the link of a letter, ends every session and signs in here.
///
/// # Errors
/// When the database fails.
pub fn with_new_password(
    tx: &mut Tx<'_>,
    secret: &str,
    hash: &str,
) -> Result<Option<(AccountId, Token)>> {
    let Some(id) = tokens::redeem(tx, Purpose::Reset, secret)? else {
        return Ok(None);
    };
    let may = finding::by_id(tx.db, id)?.is_some_and(|account| account.state.may_sign_in());
    if !may {
        return Ok(None);
    }
    changing::set_password(tx, id, hash)?;
    // Whoever may have read the mail before must not get in with another link of it.
    tokens::end_all(tx, Purpose::SignIn, id)?;
    end_others(tx, id, None)?;
    Ok(Some((id, start(tx, id, false)?)))
}

/// Changes a password and ends all sessions but this one.
///
/// # Errors
/// When the database fails.
pub fn change_password(
    tx: &mut Tx<'_>,
    id: AccountId,
    hash: &str,
    cookie: Option<&str>,
) -> Result<()> {
    changing::set_password(tx, id, hash)?;
    tokens::end_all(tx, Purpose::Reset, id)?;
    tokens::end_all(tx, Purpose::SignIn, id)?;
    end_others(tx, id, cookie).map(drop)
}

/// Makes the first admin with the link of the first start, and signs in.
///
/// # Errors
/// [`Invalid`](crate::platform::error::Error::Invalid) when the name or the address is taken; or when the database fails.
pub fn set_up(tx: &mut Tx<'_>, secret: &str, new: &NewAccount) -> Result<Option<Token>> {
    if !tokens::redeem_setup(tx, secret)? {
        return Ok(None);
    }
    let id = signing_up::add(tx, new)?;
    roles::join(tx, id, GroupId::ADMINS, None)?;
    Ok(Some(start(tx, id, false)?))
}
