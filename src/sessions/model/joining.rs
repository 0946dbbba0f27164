//! From a sign-up to its end: what is counted, and what the link of its letter does.

use std::time::Duration;

use crate::accounts::model::finding::{self, Account};
use crate::accounts::model::{AccountId, AccountState, changing, signing_up};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::throttles::{self, Limit};
use crate::platform::tokens::Token;
use crate::sessions::model::letters::count_letter;
use crate::sessions::model::tokens::{self, Purpose};
use crate::sessions::model::{Device, start, sweeping};
use crate::words;

const HOUR: Duration = Duration::from_secs(3600);

/// Accounts made from one network address.
const SIGN_UPS: Limit = Limit {
    kind: "sign-up",
    most: 10,
    window: HOUR,
    words: |_, wait| words!("sessions-throttle-sign-up", wait = wait),
};

/// Sign-ups tried from one network address, those included that came back with something to correct. Never taken back.
const SIGN_UP_TRIES: Limit = Limit {
    kind: "sign-up-tries",
    most: 60,
    window: HOUR,
    words: |_, wait| words!("sessions-throttle-sign-up-tries", wait = wait),
};

/// Counts a sign-up that is about to be tried, so that no place has passwords hashed without end.
///
/// # Errors
/// [`Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub fn attempt_sign_up(tx: &mut Tx<'_>, client: &str) -> Result<()> {
    throttles::hit(tx, &SIGN_UP_TRIES, client)
}

/// Counts a sign-up and the letter that it sends, the same for every address. In the transaction of the sign-up itself:
/// one that comes back with something to correct is not counted.
///
/// # Errors
/// [`Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub fn count_sign_up(tx: &mut Tx<'_>, address: &str, client: &str) -> Result<()> {
    throttles::hit(tx, &SIGN_UPS, client)?;
    count_letter(tx, address, client)
}

/// An address was confirmed.
#[derive(Debug)]
pub struct Confirmed {
    /// Whose it is.
    pub account: AccountId,
    /// Its session.
    pub token: Token,
    /// Whether its password was not kept.
    pub password_dropped: bool,
}

/// Confirms an address with the link of a letter, and signs in.
///
/// Where other accounts wait for the same address, somebody else may have chosen the password of this one, and whoever
/// owns the address cannot know: those accounts go, and this one is left without a password.
///
/// # Errors
/// [`Conflict`](crate::platform::error::Error::Conflict) when another account has confirmed the address meanwhile; or when the database fails.
pub fn with_confirmation(tx: &mut Tx<'_>, secret: &str) -> Result<Option<Confirmed>> {
    let Some(account) = tokens::redeem(tx, Purpose::Confirm, secret)? else {
        return Ok(None);
    };
    let id = account.id;
    let others = others(tx.db, &account)?;
    signing_up::confirm(tx, id)?;
    let password_dropped = account.state == AccountState::Unconfirmed
        && account.password_hash.is_some()
        && !others.is_empty();
    if password_dropped {
        changing::drop_password(tx, id)?;
    }
    sweeping::forget(tx, &others)?;
    Ok(Some(Confirmed {
        account: id,
        token: start(tx, id, Device::Own)?,
        password_dropped,
    }))
}

/// The accounts that wait for the same address as this one.
///
/// # Errors
/// When the database fails.
pub fn others(db: &mut Db, account: &Account) -> Result<Vec<AccountId>> {
    let waiting = finding::waiting(db, account.address.as_deref().unwrap_or_default())?;
    let others = waiting.into_iter().map(|other| other.id);
    Ok(others.filter(|other| *other != account.id).collect())
}

/// Removes the account that the link of a letter would have confirmed: whoever owns the address did not make it. Answers
/// with its name.
///
/// # Errors
/// When the database fails.
pub fn refuse(tx: &mut Tx<'_>, secret: &str) -> Result<Option<String>> {
    let Some(account) = tokens::redeem(tx, Purpose::Confirm, secret)? else {
        return Ok(None);
    };
    sweeping::forget(tx, &[account.id])?;
    Ok(Some(account.name))
}
