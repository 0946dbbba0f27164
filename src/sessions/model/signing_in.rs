//! Signing in, and new passwords: what is counted, and what ends with it.

use std::time::Duration;

use crate::accounts::model::finding::{self, login_key};
use crate::accounts::model::signing_up::{self, NewAccount};
use crate::accounts::model::{AccountId, GroupId, changing, roles};
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::throttles::{self, Limit};
use crate::platform::tokens::Token;
use crate::sessions::model::tokens::{self, Ended, Purpose};
use crate::sessions::model::{Device, end_others, start};
use crate::words;

const TEN_MINUTES: Duration = Duration::from_secs(600);
const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(24 * 3600);

/// What the limits on wrong passwords say: a letter is the way out.
pub const SIGN_INS_FAILED: [&str; 2] = ["sessions-throttle", "sessions-throttle-account"];

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

/// Wrong passwords for one account from everywhere: somebody who has many addresses. The letter is the way in then, and it
/// is for whoever was locked out by a stranger too.
const FAILURES_OF_ACCOUNT: Limit = Limit {
    kind: "sign-in-account",
    most: 100,
    window: DAY,
    words: |_, wait| words!("sessions-throttle-account", wait = wait),
};

/// Codes tried for one account from one network address: after fifteen, three letters' worth, whoever tries is no owner.
const CODES: Limit = Limit {
    kind: "sign-in-code",
    most: 15,
    window: HOUR,
    words: |_, wait| words!("sessions-throttle-code", wait = wait),
};

/// Codes tried for one account from everywhere. Links still sign in.
const CODES_OF_ACCOUNT: Limit = Limit {
    kind: "sign-in-code-account",
    most: 60,
    window: DAY,
    words: |_, wait| words!("sessions-throttle-code", wait = wait),
};

/// Counts an attempt to sign in before it is made; [`succeeded`] takes it back.
///
/// # Errors
/// [`Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub fn attempt(tx: &mut Tx<'_>, login: &str, client: &str) -> Result<()> {
    throttles::hit(tx, &FAILURES_OF_CLIENT, client)?;
    throttles::hit(tx, &FAILURES, &from(login, client))?;
    throttles::hit(tx, &FAILURES_OF_ACCOUNT, &login_key(login))
}

/// A password that was found right before the transaction began.
#[derive(Clone)]
pub struct Verified {
    /// Whose it is.
    pub account: AccountId,
    /// The hash that it was found right by.
    pub hash: String,
    /// Its hash at the present cost, if that one costs something else.
    pub renewed: Option<String>,
}

/// Forgets the failures before a success, and signs in; nothing when the password was changed meanwhile, and is wrong.
///
/// # Errors
/// When the database fails.
pub fn succeeded(
    tx: &mut Tx<'_>,
    verified: &Verified,
    device: Device,
    login: &str,
    client: &str,
) -> Result<Option<Token>> {
    let id = verified.account;
    if !changing::still_has_password(tx, id, &verified.hash, verified.renewed.as_deref())? {
        return Ok(None);
    }
    forgive(tx, login, client)?;
    start(tx, id, device).map(Some)
}

/// Forgets the failures before a success.
///
/// # Errors
/// When the database fails.
pub fn forgive(tx: &mut Tx<'_>, login: &str, client: &str) -> Result<()> {
    throttles::give_back(tx, &FAILURES_OF_CLIENT, client)?;
    throttles::give_back(tx, &FAILURES_OF_ACCOUNT, &login_key(login))?;
    throttles::forget(tx, &FAILURES, &from(login, client))
}

/// The key of what is counted for one account at one place.
pub(crate) fn from(login: &str, client: &str) -> String {
    format!("{}\n{client}", login_key(login))
}

/// Counts a code that is about to be tried.
///
/// # Errors
/// [`Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub fn attempt_code(tx: &mut Tx<'_>, client: &str) -> Result<()> {
    throttles::hit(tx, &FAILURES_OF_CLIENT, client)
}

/// What came of a code.
#[derive(Debug)]
pub enum Tried {
    /// It signed in.
    SignedIn(AccountId, Token),
    /// It is another.
    Wrong,
    /// No code can be typed on this page: it is none of ours, its time is over, or it had its tries. Counts against
    /// nobody but the place that it was sent from.
    Closed,
}

/// Signs in with a code, if it is the right one for the account that this name or address means, on the page that was
/// [opened](crate::sessions::model::letters::ask_to_sign_in) for it.
///
/// # Errors
/// [`Throttled`](crate::platform::error::Error::Throttled), or when the database fails.
pub fn with_code(
    tx: &mut Tx<'_>,
    (login, page): (&str, &str),
    code: &str,
    device: Device,
    client: &str,
) -> Result<Tried> {
    let Some(page) = tokens::try_on_page(tx, page, login)? else {
        return Ok(Tried::Closed);
    };
    throttles::hit(tx, &CODES, &from(login, client))?;
    throttles::hit(tx, &CODES_OF_ACCOUNT, &login_key(login))?;
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let account = finding::by_mail(tx.db, login)?.filter(|account| account.state.may_sign_in());
    let Some(account) = account else {
        return Ok(Tried::Wrong);
    };
    if !tokens::redeem_code(tx, account.id, &digits, &page)? {
        return Ok(Tried::Wrong);
    }
    throttles::give_back(tx, &FAILURES_OF_CLIENT, client)?;
    let token = start(tx, account.id, device)?;
    Ok(Tried::SignedIn(account.id, token))
}

/// Signs in with the link of a letter.
///
/// # Errors
/// When the database fails.
pub fn with_link(tx: &mut Tx<'_>, secret: &str, device: Device) -> Result<Option<Token>> {
    let Some(account) = tokens::redeem(tx, Purpose::SignIn, secret)? else {
        return Ok(None);
    };
    start(tx, account.id, device).map(Some)
}

/// Sets a new password with the link of a letter, ends every session and signs in here.
///
/// # Errors
/// When the database fails.
pub fn with_new_password(tx: &mut Tx<'_>, secret: &str, hash: &str) -> Result<Option<Token>> {
    let Some(account) = tokens::redeem(tx, Purpose::Reset, secret)? else {
        return Ok(None);
    };
    let id = account.id;
    changing::set_password(tx, id, hash)?;
    // Whoever may have read the mail before must not get in with another link of it.
    tokens::end_all(tx, Purpose::SignIn, id, Ended::Outdated)?;
    end_others(tx, id, None)?;
    start(tx, id, Device::Own).map(Some)
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
    tokens::end_all(tx, Purpose::Reset, id, Ended::Outdated)?;
    tokens::end_all(tx, Purpose::SignIn, id, Ended::Outdated)?;
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
    Ok(Some(start(tx, id, Device::Own)?))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::accounts::model::addresses::MailAddress;
    use crate::accounts::model::display_names::DisplayName;
    use crate::accounts::model::names::Name;
    use crate::platform::db::address::Address;
    use crate::platform::db::migrations;
    use crate::platform::db::writer::{BATCH, Wiring, Writer};
    use crate::platform::i18n::locale::Locale;
    use crate::platform::pages::versions::Versions;
    use crate::platform::time::SystemClock;

    use super::*;

    fn ana() -> NewAccount {
        NewAccount {
            name: Name::parse("ana").unwrap(),
            display_name: DisplayName::parse("Ana").unwrap(),
            address: MailAddress::parse("ana@example.org").unwrap(),
            password_hash: Some("old".to_owned()),
            lang: Locale::En,
            time_zone: "UTC".to_owned(),
        }
    }

    #[tokio::test]
    async fn a_password_that_was_changed_after_it_was_verified_signs_nobody_in() {
        let folder = tempfile::tempdir().unwrap();
        let address = Address::Sqlite(folder.path().join("plenum.db"));
        migrations::run(&address).unwrap();
        let wiring = Wiring {
            clock: Arc::new(SystemClock),
            versions: Arc::new(Versions::default()),
            subscriptions: &[],
            batch: BATCH,
        };
        let writer = Writer::start(&address, &wiring).unwrap();
        writer.write(crate::site::model::found).await.unwrap();
        let done = writer.write(|tx| {
            let account = signing_up::add(tx, &ana())?;
            let verified = |hash: &str, renewed: Option<&str>| Verified {
                account,
                hash: hash.to_owned(),
                renewed: renewed.map(str::to_owned),
            };
            let present = |tx: &mut Tx<'_>| {
                let found = finding::by_id(tx.db, account).unwrap().unwrap();
                found.password_hash.unwrap()
            };
            let renewal = verified("old", Some("renewed"));
            assert!(succeeded(tx, &renewal, Device::Own, "ana", "x")?.is_some());
            assert_eq!(present(tx), "renewed");
            changing::set_password(tx, account, "new")?;
            for late in [
                verified("renewed", None),
                verified("renewed", Some("again")),
            ] {
                assert!(succeeded(tx, &late, Device::Own, "ana", "x")?.is_none());
                assert_eq!(present(tx), "new");
            }
            assert!(succeeded(tx, &verified("new", None), Device::Own, "ana", "x")?.is_some());
            Ok(())
        });
        done.await.unwrap();
    }
}
