//! Reacting to what was asked: the token is made and the letter queued here, after the answer went out, so that the answer
//! takes the same time for addresses that are known and for those that are not.

use std::sync::Arc;
use std::time::Duration;

use url::Url;

use crate::accounts::model::finding::{self, Account};
use crate::accounts::model::{AccountId, AccountState};
use crate::activity::model::{Consumer, Told};
use crate::platform::db::tx::{Subscription, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::jobs::{Kind, schedule};
use crate::platform::mailer::outbox::{Letter, queue};
use crate::platform::site;
use crate::platform::web::Services;
use crate::sessions::mail::{self, Sender};
use crate::sessions::model::letters::SignInAsked;
use crate::sessions::model::sweeping;
use crate::sessions::model::tokens::{Purpose, issue, issue_sign_in};

/// What the letters of this noun answer to.
pub const LETTERS: Subscription = Subscription {
    consumer: "letters",
    kinds: &[
        "account.created",
        "signup.repeated",
        "confirm.asked",
        "signin.asked",
        "reset.asked",
    ],
};

/// How many accounts that wait for one address a letter names.
const MOST_NAMED: usize = 5;

/// The job that takes away what is over.
const SWEEP: &str = "sessions.sweep";
/// How often it runs.
const SWEEP_EVERY: Duration = Duration::from_secs(3600);

/// The consumer that writes letters.
#[must_use]
pub fn letters(services: Arc<Services>) -> Consumer {
    Consumer {
        subscription: LETTERS,
        react: Arc::new(move |tx, told| write(tx, told, &services.url)),
    }
}

/// The jobs of this noun.
#[must_use]
pub fn kinds() -> Vec<Kind> {
    vec![Kind {
        name: SWEEP,
        run: Arc::new(|tx, _| {
            sweeping::sweep(tx)?;
            schedule(tx, SWEEP, "", "", tx.now.after(SWEEP_EVERY))
        }),
    }]
}

/// Asks for the jobs that then ask for themselves again; to be run at every start.
///
/// # Errors
/// When the database fails.
pub fn begin(tx: &mut Tx<'_>) -> Result<()> {
    schedule(tx, SWEEP, "", "", tx.now)
}

fn write(tx: &mut Tx<'_>, told: &Told, url: &Url) -> Result<()> {
    // Nobody has that address, or the account has gone since.
    let Some(account) = finding::by_id(tx.db, AccountId(told.subject))? else {
        return Ok(());
    };
    let sender = Sender {
        forum: site::load(tx.db)?.name,
        url: url.clone(),
    };
    match letter(tx, told, &account, &sender)? {
        Some(letter) => queue(tx, &letter),
        None => Ok(()),
    }
}

/// Somebody whose address is not confirmed gets the letter for that, whatever was asked: all else needs it first.
fn letter(
    tx: &mut Tx<'_>,
    told: &Told,
    account: &Account,
    sender: &Sender,
) -> Result<Option<Letter>> {
    let address = account.address.as_deref().unwrap_or_default();
    Ok(match (told.kind.as_str(), account.state) {
        ("signup.repeated", AccountState::Unconfirmed) => None,
        // Nobody knows which of them the owner of the address made.
        ("signin.asked" | "reset.asked", AccountState::Unconfirmed) => {
            let mut waiting = finding::waiting(tx.db, address)?;
            waiting.truncate(MOST_NAMED);
            unconfirmed(tx, &waiting, address, sender)?
        }
        (_, AccountState::Unconfirmed) => {
            unconfirmed(tx, std::slice::from_ref(account), address, sender)?
        }
        ("signup.repeated" | "confirm.asked", AccountState::Active) => mail::known(sender, account),
        ("signin.asked", AccountState::Active) => {
            let asked: SignInAsked = serde_json::from_str(&told.payload)
                .map_err(|error| Error::Broken(error.to_string()))?;
            let issued = issue_sign_in(tx, account.id, &asked.page)?;
            mail::sign_in(sender, account, &issued)
        }
        ("reset.asked", AccountState::Active) => {
            let issued = issue(tx, Purpose::Reset, account.id)?;
            mail::reset(sender, account, &issued)
        }
        _ => None,
    })
}

/// The address may have become another account's since the sign-up; then that one is told.
fn unconfirmed(
    tx: &mut Tx<'_>,
    accounts: &[Account],
    address: &str,
    sender: &Sender,
) -> Result<Option<Letter>> {
    let owner =
        finding::by_mail(tx.db, address)?.filter(|owner| owner.state != AccountState::Unconfirmed);
    if let Some(owner) = owner {
        return Ok(mail::known(sender, &owner));
    }
    let mut links = Vec::new();
    for account in accounts {
        links.push((account, issue(tx, Purpose::Confirm, account.id)?));
    }
    Ok(mail::confirm(sender, &links))
}
