//! Asking for letters: what is counted, and what is written down. The letters themselves are a reaction.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::accounts::model::finding::{self, Account, login_key};
use crate::activity::model::{Audience, Fact, record};
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::throttles::{self, Limit};
use crate::platform::tokens::Token;
use crate::sessions::model::signing_in::from;
use crate::sessions::model::tokens;
use crate::words;

const HOUR: Duration = Duration::from_secs(3600);

/// Letters to one name or address, asked for from one network address.
const LETTERS: Limit = Limit {
    kind: "letters",
    most: 3,
    window: HOUR,
    words: |_, wait| words!("sessions-throttle-mail", wait = wait),
};

/// Letters to one name or address from everywhere: so many that a stranger alone keeps nobody from asking, and so few
/// that nobody's mailbox is filled.
const LETTERS_OF_ADDRESS: Limit = Limit {
    kind: "letters-address",
    most: 12,
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

/// Counts a letter to whoever this name or address means, before it is known whether that is somebody.
///
/// # Errors
/// [`Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub(crate) fn count_letter(tx: &mut Tx<'_>, login: &str, client: &str) -> Result<()> {
    throttles::hit(tx, &LETTERS, &from(login, client))?;
    throttles::hit(tx, &LETTERS_OF_ADDRESS, &login_key(login))
}

/// What the fact says by which a letter to sign in is asked for.
#[derive(Deserialize, Serialize)]
pub struct SignInAsked {
    /// The hash of the page that takes the letter's code.
    pub page: String,
}

/// Asks for a letter to sign in, to whoever this name or address means; answers with the secret of the page that takes its
/// code. For nobody the same is written down, with no subject.
///
/// # Errors
/// [`Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub fn ask_to_sign_in(tx: &mut Tx<'_>, login: &str, client: &str) -> Result<Token> {
    throttles::hit(tx, &LETTERS_OF_CLIENT, client)?;
    count_letter(tx, login, client)?;
    let account = finding::by_mail(tx.db, login)?;
    let (secret, page) = tokens::open_page(tx, login)?;
    tell(tx, "signin.asked", account, &SignInAsked { page })?;
    Ok(secret)
}

/// Asks for a letter to set a new password, in the same way.
///
/// # Errors
/// [`Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub fn ask_to_reset(tx: &mut Tx<'_>, login: &str, client: &str) -> Result<()> {
    throttles::hit(tx, &LETTERS_OF_CLIENT, client)?;
    count_letter(tx, login, client)?;
    let account = finding::by_mail(tx.db, login)?;
    tell(tx, "reset.asked", account, &json!({}))
}

/// Asks for the letter of a sign-up once more: for the account of this name and no other that waits for the address, as
/// long as it is the account's own. Counted by the address, whatever the name.
///
/// # Errors
/// [`Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub fn ask_to_confirm(tx: &mut Tx<'_>, name: &str, address: &str, client: &str) -> Result<()> {
    throttles::hit(tx, &LETTERS_OF_CLIENT, client)?;
    count_letter(tx, address, client)?;
    let key = finding::address_key(address);
    let account = finding::by_name(tx.db, name)?.filter(|account| {
        let own = account.address.as_deref().map(finding::address_key);
        own.is_some_and(|own| own == key)
    });
    tell(tx, "confirm.asked", account, &json!({}))
}

fn tell<P: Serialize>(
    tx: &mut Tx<'_>,
    kind: &'static str,
    account: Option<Account>,
    payload: &P,
) -> Result<()> {
    let fact = Fact {
        kind,
        actor: None,
        subject: account.map_or(0, |account| account.id.0),
        topic: None,
        audience: Audience::Private,
        payload,
    };
    record(tx, &fact).map(drop)
}
