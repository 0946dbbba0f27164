//! Making accounts: by signing up, which an address has to be confirmed for, or by somebody who runs the forum.
//!
//! Nobody may learn from signing up whether an address has an account. So every sign-up makes an unconfirmed account that
//! holds its name, also when the address belongs to somebody already; only the letter differs, and only the owner of the
//! address reads it. An address is unique among confirmed accounts alone: the first that confirms it has it.
//!
//! So a stranger may sign up with somebody's address and a password of their own, and wait for the owner to confirm that
//! account. Three things are in the way: every letter and the page behind its link name the account; that page offers to
//! remove it; and where several wait for one address, nobody can tell whose password is whose, so confirming one removes
//! the others and [drops its password](crate::sessions::model::joining::with_confirmation).

use std::time::Duration;

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, RunQueryDsl};
use serde_json::json;

use crate::accounts::model::addresses::MailAddress;
use crate::accounts::model::display_names::{self, DisplayName};
use crate::accounts::model::names::Name;
use crate::accounts::model::{AccountId, AccountState, GroupId, SYSTEM_NAME, roles};
use crate::activity::model::{Audience, Fact, record};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Problem, Result, Words};
use crate::platform::i18n::locale::Locale;
use crate::platform::text::fold;
use crate::schema::{accounts, group_members};
use crate::words;

/// How long an account may stay unconfirmed before it goes, and its name is free again.
pub const UNCONFIRMED: Duration = Duration::from_secs(3 * 24 * 3600);

/// An account to be made.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// Its name in addresses and mentions.
    pub name: Name,
    /// Its name on pages.
    pub display_name: DisplayName,
    /// Where letters go.
    pub address: MailAddress,
    /// The hash of its password; without one it signs in by mail only.
    pub password_hash: Option<String>,
    /// Its interface language.
    pub lang: Locale,
    /// Its IANA time zone.
    pub time_zone: String,
}

/// Says which names are somebody else's, and not of this `own` account. To be asked before a password is hashed, which is the
/// dear part of a sign-up.
///
/// # Errors
/// [`Error::Invalid`] when the name is taken or the display name is somebody else's; or when the database fails.
pub fn check(db: &mut Db, new: &NewAccount, own: Option<AccountId>) -> Result<()> {
    let mut problems = Vec::new();
    if let Some(other) = holder(db, &new.name, own)? {
        problems.push(name_is_taken(&new.name, &other));
    }
    if let Some(words) = taken_display_name(db, &new.display_name, own)? {
        problems.push(Problem {
            field: "display_name",
            words,
        });
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Error::Invalid(problems))
    }
}

/// Signs somebody up. Whether the address is known shows in nothing but the letter that follows.
///
/// # Errors
/// [`Error::Invalid`] as [`check`] has it, since somebody may have taken the name meanwhile; or when the database fails.
pub fn sign_up(tx: &mut Tx<'_>, new: &NewAccount) -> Result<AccountId> {
    check(tx.db, new, None)?;
    let owner = owner_of(tx.db, &new.address)?;
    let id = insert(tx, new, AccountState::Unconfirmed)?;
    let (kind, subject) = match owner {
        None => ("account.created", id),
        Some(owner) => ("signup.repeated", owner),
    };
    tell(tx, kind, subject)?;
    Ok(id)
}

/// The account that waits under this very name for its address to be confirmed, with the hash of its password. Whoever
/// knows that password made it, and may have mistyped the address.
///
/// # Errors
/// When the database fails.
pub fn waiting(db: &mut Db, name: &Name) -> Result<Option<(AccountId, String)>> {
    let found = accounts::table
        .filter(accounts::name_key.eq(name.key()))
        .filter(accounts::state.eq(AccountState::Unconfirmed))
        .select((accounts::id, accounts::password_hash))
        .first::<(AccountId, Option<String>)>(db)
        .optional()?;
    Ok(found.and_then(|(id, hash)| Some((id, hash?))))
}

/// Gives an account that still waits another address, and what else was typed anew. Its password stays.
///
/// # Errors
/// [`Error::Invalid`] as [`check`] has it; [`Error::NotFound`] when it is confirmed or gone by now; or when the database
/// fails.
pub fn correct(tx: &mut Tx<'_>, id: AccountId, new: &NewAccount) -> Result<()> {
    check(tx.db, new, Some(id))?;
    let waiting = accounts::table
        .filter(accounts::id.eq(id))
        .filter(accounts::state.eq(AccountState::Unconfirmed));
    let corrected = diesel::update(waiting)
        .set((
            accounts::display_name.eq(new.display_name.as_str()),
            accounts::address.eq(new.address.as_str()),
            accounts::address_key.eq(new.address.key()),
            accounts::lang.eq(new.lang.code()),
        ))
        .execute(tx.db)?;
    if corrected == 0 {
        return Err(Error::NotFound);
    }
    Ok(())
}

/// Makes an account whose address nobody has to confirm: at the set-up and on the command line.
///
/// # Errors
/// [`Error::Invalid`] when the name or the address is taken; or when the database fails.
pub fn add(tx: &mut Tx<'_>, new: &NewAccount) -> Result<AccountId> {
    if let Some(other) = holder(tx.db, &new.name, None)? {
        return Err(Error::Invalid(vec![name_is_taken(&new.name, &other)]));
    }
    if owner_of(tx.db, &new.address)?.is_some() {
        return Err(Error::field("address", words!("accounts-address-taken")));
    }
    let id = insert(tx, new, AccountState::Active)?;
    roles::join(tx, id, GroupId::MEMBERS, None)?;
    tell(tx, "account.created", id)?;
    tell(tx, "account.confirmed", id)?;
    Ok(id)
}

/// Confirms the address of an account, which is a member from now on. Being one already is no matter.
///
/// # Errors
/// [`Error::Conflict`] when another account has confirmed the address meanwhile; [`Error::NotFound`]; or when the
/// database fails.
pub fn confirm(tx: &mut Tx<'_>, id: AccountId) -> Result<()> {
    let confirmed = diesel::update(
        accounts::table
            .filter(accounts::id.eq(id))
            .filter(accounts::state.eq(AccountState::Unconfirmed)),
    )
    .set(accounts::state.eq(AccountState::Active))
    .execute(tx.db)
    .map_err(|error| {
        duplicate(error, || {
            Error::Conflict(words!("accounts-address-confirmed-elsewhere"))
        })
    })?;
    if confirmed == 0 {
        return Ok(());
    }
    roles::join(tx, id, GroupId::MEMBERS, None)?;
    tell(tx, "account.confirmed", id)
}

/// Unconfirmed accounts whose time is over.
///
/// # Errors
/// When the database fails.
pub fn never_confirmed(tx: &mut Tx<'_>) -> Result<Vec<AccountId>> {
    Ok(accounts::table
        .filter(accounts::state.eq(AccountState::Unconfirmed))
        .filter(accounts::created_at.le(tx.now.before(UNCONFIRMED)))
        .select(accounts::id)
        .limit(500)
        .load(tx.db)?)
}

/// Takes unconfirmed accounts away; nothing hangs on one, since it never wrote.
///
/// # Errors
/// When the database fails, or something does hang on one.
pub fn forget(tx: &mut Tx<'_>, ids: &[AccountId]) -> Result<usize> {
    Ok(diesel::delete(
        accounts::table
            .filter(accounts::id.eq_any(ids))
            .filter(accounts::state.eq(AccountState::Unconfirmed)),
    )
    .execute(tx.db)?)
}

/// What is wrong with a display name for this account (or for one that is still to be made): it would be taken for
/// somebody who runs the forum, or, being one word, for another's user name. Two people may share a name of several words.
///
/// # Errors
/// When the database fails.
pub fn taken_display_name(
    db: &mut Db,
    name: &DisplayName,
    own: Option<AccountId>,
) -> Result<Option<Words>> {
    let own_looks = name.looks();
    let staff = staff(db)?;
    let is_staff = staff.iter().any(|(id, _)| Some(*id) == own);
    if name.claims_office() && !is_staff {
        return Ok(Some(words!("accounts-display-name-office")));
    }
    let is_of_staff = staff
        .iter()
        .filter(|(id, _)| Some(*id) != own)
        .any(|(_, name)| {
            display_names::looks(name)
                .iter()
                .any(|look| own_looks.contains(look))
        });
    let is_a_name = name.is_one_word()
        && accounts::table
            .filter(accounts::name_skeleton.eq_any(&own_looks))
            .filter(accounts::id.ne(own.unwrap_or(AccountId::NOBODY)))
            .select(accounts::id)
            .first::<AccountId>(db)
            .optional()?
            .is_some();
    Ok((is_of_staff || is_a_name).then(|| {
        words!(
            "accounts-display-name-taken",
            name = name.as_str().to_owned()
        )
    }))
}

/// Who speaks for the forum, with their display names.
fn staff(db: &mut Db) -> Result<Vec<(AccountId, String)>> {
    let groups = [GroupId::MODERATORS, GroupId::ORGANISERS, GroupId::ADMINS];
    let members = group_members::table
        .filter(group_members::group_id.eq_any(groups))
        .select(group_members::account_id);
    Ok(accounts::table
        .filter(
            accounts::id
                .eq_any(members)
                .or(accounts::name_key.eq(SYSTEM_NAME)),
        )
        .select((accounts::id, accounts::display_name))
        .load(db)?)
}

/// The name that is taken already by another account, and is this one or looks like it.
fn holder(db: &mut Db, name: &Name, own: Option<AccountId>) -> Result<Option<String>> {
    Ok(accounts::table
        .filter(accounts::id.ne(own.unwrap_or(AccountId::NOBODY)))
        .filter(
            accounts::name_key
                .eq(name.key())
                .or(accounts::name_skeleton.eq(name.look())),
        )
        .select(accounts::name)
        .first(db)
        .optional()?)
}

/// The confirmed account that has an address.
fn owner_of(db: &mut Db, address: &MailAddress) -> Result<Option<AccountId>> {
    Ok(accounts::table
        .filter(accounts::address_key.eq(address.key()))
        .filter(accounts::state.ne(AccountState::Unconfirmed))
        .select(accounts::id)
        .first(db)
        .optional()?)
}

fn insert(tx: &mut Tx<'_>, new: &NewAccount, state: AccountState) -> Result<AccountId> {
    diesel::insert_into(accounts::table)
        .values((
            accounts::name.eq(new.name.as_str()),
            accounts::name_key.eq(new.name.key()),
            accounts::name_skeleton.eq(new.name.look()),
            accounts::display_name.eq(new.display_name.as_str()),
            accounts::address.eq(new.address.as_str()),
            accounts::address_key.eq(new.address.key()),
            accounts::password_hash.eq(new.password_hash.as_deref()),
            accounts::state.eq(state),
            accounts::lang.eq(new.lang.code()),
            accounts::time_zone.eq(&new.time_zone),
            accounts::told_likes_are_public.eq(false),
            accounts::post_count.eq(0),
            accounts::topic_count.eq(0),
            accounts::likes_received.eq(0),
            accounts::created_at.eq(tx.now),
        ))
        .returning(accounts::id)
        .get_result(tx.db)
        // Somebody else has taken it between the question and the insert: only the name can be the reason, since an
        // address that two confirm at once fails in `confirm`.
        .map_err(|error| {
            duplicate(error, || {
                Error::Invalid(vec![name_is_taken(&new.name, new.name.as_str())])
            })
        })
}

fn duplicate(error: diesel::result::Error, otherwise: impl FnOnce() -> Error) -> Error {
    let error = Error::from(error);
    if error.is_duplicate() {
        otherwise()
    } else {
        error
    }
}

fn name_is_taken(name: &Name, other: &str) -> Problem {
    let typed = name.as_str().to_owned();
    let words = if fold::key(other) == name.key() {
        words!("forms-name-taken", name = typed)
    } else {
        words!("forms-name-alike", name = typed, other = other.to_owned())
    };
    Problem {
        field: "name",
        words,
    }
}

fn tell(tx: &mut Tx<'_>, kind: &'static str, subject: AccountId) -> Result<()> {
    let fact = Fact {
        kind,
        actor: None,
        subject: subject.0,
        topic: None,
        audience: Audience::Private,
        payload: &json!({}),
    };
    record(tx, &fact).map(drop)
}
