//! Sessions as rows. Links and codes: [`tokens`]. Signing in and its limits: [`signing_in`]. Asking for letters:
//! [`letters`]. From a sign-up to a member: [`joining`]. Forms that travel through a
//! sign-in: [`carrying`]. What is over: [`sweeping`].

use std::time::Duration;

use diesel::{ExpressionMethods, JoinOnDsl, OptionalExtension, QueryDsl, RunQueryDsl};

use crate::accounts::model::{AccountId, AccountState, GroupId, Member, Viewer};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::time::Time;
use crate::platform::tokens::{self as secrets, Token};
use crate::schema::{accounts, group_members, sessions};

pub mod carrying;
pub mod joining;
pub mod letters;
pub mod signing_in;
pub mod sweeping;
pub mod tokens;

crate::stored_number! {
    /// The id of a session.
    SessionId
}

/// How long a session lives that is not used.
pub const KEPT: Duration = Duration::from_secs(30 * 24 * 3600);
/// The same on a shared device, where the cookie also ends with the browser.
pub const KEPT_ON_SHARED_DEVICE: Duration = Duration::from_secs(12 * 3600);
/// How often a session in use is written down as such, at the most.
const SEEN_EVERY: Duration = Duration::from_secs(3600);

/// Somebody is signed in on a device.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// What proves that a form comes from a page of this session.
    pub form_token: String,
    /// Who uses the device that it is on.
    pub device: Device,
    /// When it was last written down that it is in use.
    pub seen_at: Time,
}

impl Session {
    /// Whether it is time to [write down](seen) that it is in use.
    #[must_use]
    pub fn is_to_be_seen(&self, now: Time) -> bool {
        now.since(self.seen_at) >= SEEN_EVERY
    }
}

/// Who uses the device that a session is on.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Device {
    /// Whoever signs in.
    #[default]
    Own,
    /// Others too: the session is short, and nothing of it stays there.
    Shared,
}

impl Device {
    /// What the box of a form says, or a stored row.
    #[must_use]
    pub const fn of(is_shared: bool) -> Self {
        if is_shared { Self::Shared } else { Self::Own }
    }

    /// Whether others use it too.
    #[must_use]
    pub fn is_shared(self) -> bool {
        self == Self::Shared
    }

    /// How long the cookie of a session stays in the browser; `None`: until the browser closes.
    #[must_use]
    pub const fn cookie_lifetime(self) -> Option<Duration> {
        match self {
            Self::Own => Some(KEPT),
            Self::Shared => None,
        }
    }

    const fn kept(self) -> Duration {
        match self {
            Self::Own => KEPT,
            Self::Shared => KEPT_ON_SHARED_DEVICE,
        }
    }
}

/// Signs an account in; the token is the cookie's value and is stored as a hash only.
///
/// # Errors
/// When the database fails.
pub fn start(tx: &mut Tx<'_>, account: AccountId, device: Device) -> Result<Token> {
    let token = Token::generate();
    diesel::insert_into(sessions::table)
        .values((
            sessions::token_hash.eq(token.hash()),
            sessions::account_id.eq(account),
            sessions::form_token.eq(form_token(&token)),
            sessions::shared_device.eq(device.is_shared()),
            sessions::created_at.eq(tx.now),
            sessions::seen_at.eq(tx.now),
            sessions::expires_at.eq(tx.now.after(device.kept())),
        ))
        .execute(tx.db)?;
    Ok(token)
}

/// What proves that a form comes from a page of the session that has just [begun](start). It is made of the cookie's value, so
/// that the address of the first page can be [sealed](crate::platform::said) with it; the way back leads through a hash.
#[must_use]
pub fn form_token(cookie: &Token) -> String {
    secrets::hash(&format!("form:{}", cookie.secret()))
}

/// The session that a cookie stands for, and whoever is signed in with it. Two queries.
///
/// # Errors
/// When the database fails.
pub fn find(db: &mut Db, cookie: &str, now: Time) -> Result<Option<(Session, Viewer)>> {
    let row = sessions::table
        .inner_join(accounts::table.on(accounts::id.eq(sessions::account_id)))
        .filter(sessions::token_hash.eq(secrets::hash(cookie)))
        .filter(sessions::expires_at.gt(now))
        .filter(accounts::state.eq(AccountState::Active))
        .select((
            (
                sessions::id,
                sessions::account_id,
                sessions::form_token,
                sessions::shared_device,
                sessions::seen_at,
            ),
            (
                accounts::name,
                accounts::display_name,
                accounts::state,
                accounts::lang,
                accounts::time_zone,
            ),
        ))
        .first::<(
            (SessionId, AccountId, String, bool, Time),
            (String, String, AccountState, String, String),
        )>(db)
        .optional()?;
    let Some((session, (name, display_name, state, lang, time_zone))) = row else {
        return Ok(None);
    };
    let (id, account, form_token, is_shared, seen_at) = session;
    let mut groups: Vec<GroupId> = group_members::table
        .filter(group_members::account_id.eq(account))
        .select(group_members::group_id)
        .load(db)?;
    groups.push(GroupId::EVERYBODY);
    let session = Session {
        id,
        form_token,
        device: Device::of(is_shared),
        seen_at,
    };
    let member = Member {
        id: account,
        name,
        display_name,
        state,
        lang,
        time_zone,
    };
    Ok(Some((
        session,
        Viewer {
            member: Some(member),
            groups,
        },
    )))
}

/// Writes down that a session is in use, which gives it its whole time again.
///
/// # Errors
/// When the database fails.
pub fn seen(tx: &mut Tx<'_>, session: &Session) -> Result<()> {
    diesel::update(sessions::table.find(session.id))
        .set((
            sessions::seen_at.eq(tx.now),
            sessions::expires_at.eq(tx.now.after(session.device.kept())),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// Ends the session that a cookie stands for.
///
/// # Errors
/// When the database fails.
pub fn end(tx: &mut Tx<'_>, cookie: &str) -> Result<()> {
    diesel::delete(sessions::table.filter(sessions::token_hash.eq(secrets::hash(cookie))))
        .execute(tx.db)?;
    Ok(())
}

/// Ends all sessions of an account but the one that this cookie stands for.
///
/// # Errors
/// When the database fails.
pub fn end_others(tx: &mut Tx<'_>, account: AccountId, cookie: Option<&str>) -> Result<usize> {
    let kept = cookie.map(secrets::hash).unwrap_or_default();
    Ok(diesel::delete(
        sessions::table
            .filter(sessions::account_id.eq(account))
            .filter(sessions::token_hash.ne(kept)),
    )
    .execute(tx.db)?)
}

/// On how many devices an account is signed in.
///
/// # Errors
/// When the database fails.
pub fn devices(db: &mut Db, account: AccountId, now: Time) -> Result<i64> {
    Ok(sessions::table
        .filter(sessions::account_id.eq(account))
        .filter(sessions::expires_at.gt(now))
        .count()
        .get_result(db)?)
}
