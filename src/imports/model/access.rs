//! Who may bring proposals in: organisers by their pages, and programs by the key of one source.
//!
//! A key is a [token](tokens::Token): what is stored is its hash, and looking a hash up tells by its time nothing that helps to
//! guess 192 random bits.

use std::time::Duration;

use diesel::{ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};
use serde::Serialize;

use crate::accounts::model::{AccountId, Viewer, viewer};
use crate::activity::model::{Audience, Fact, record};
use crate::imports::model::sources::SourceId;
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result, optional};
use crate::platform::throttles::{self, Limit};
use crate::platform::time::Time;
use crate::platform::tokens::{self, Token};
use crate::schema::{accounts, import_keys};
use crate::words;

crate::stored_number! {
    /// The id of a key.
    KeyId
}

/// How many wrong keys one network address may try.
const WRONG_KEYS: Limit = Limit {
    kind: "import-key",
    most: 20,
    window: Duration::from_secs(3600),
    words: |most, _| words!("sources-error-keys", n = most),
};

/// A key that holds, without its secret, which nobody has but whoever it was shown to.
#[derive(Clone, Debug)]
pub struct Key {
    /// Its id.
    pub id: KeyId,
    /// Who made it, by the name on pages.
    pub by: String,
    /// When.
    pub created_at: Time,
    /// When it was last used.
    pub used_at: Option<Time>,
}

/// What a program's key opens.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Entry {
    /// Nothing: nobody made it, it was taken back, or whoever made it brings nothing in any more.
    Unknown,
    /// Another source.
    Elsewhere,
    /// The source; who made the key.
    Open(AccountId),
}

/// Whether somebody may bring proposals in.
#[must_use]
pub fn may_manage(viewer: &Viewer) -> bool {
    viewer.runs_summits()
}

/// Who brings proposals in.
///
/// # Errors
/// [`Error::NotFound`] for whoever may not: to them, there are no sources.
pub fn manager(viewer: &Viewer) -> Result<AccountId> {
    if !may_manage(viewer) {
        return Err(Error::NotFound);
    }
    Ok(viewer.member()?.id)
}

/// The keys of a source that hold, the oldest first.
///
/// # Errors
/// When the database fails.
pub fn list(db: &mut Db, source: SourceId) -> Result<Vec<Key>> {
    let rows = import_keys::table
        .inner_join(accounts::table.on(accounts::id.eq(import_keys::created_by)))
        .filter(import_keys::source_id.eq(source))
        .filter(import_keys::revoked_at.is_null())
        .order(import_keys::id)
        .select((
            import_keys::id,
            accounts::display_name,
            import_keys::created_at,
            import_keys::used_at,
        ))
        .load::<(KeyId, String, Time, Option<Time>)>(db)?;
    Ok(rows
        .into_iter()
        .map(|(id, by, created_at, used_at)| Key {
            id,
            by,
            created_at,
            used_at,
        })
        .collect())
}

/// Makes a key of a source.
///
/// # Errors
/// [`Error::NotFound`] for whoever may not; when the database fails.
pub fn make(tx: &mut Tx<'_>, viewer: &Viewer, source: SourceId, key: &Token) -> Result<()> {
    let by = manager(viewer)?;
    diesel::insert_into(import_keys::table)
        .values((
            import_keys::source_id.eq(source),
            import_keys::key_hash.eq(key.hash()),
            import_keys::created_by.eq(by),
            import_keys::created_at.eq(tx.now),
        ))
        .execute(tx.db)?;
    tell(tx, "source.key-made", by, source)
}

/// Takes a key back; one that was taken back before is no matter.
///
/// # Errors
/// [`Error::NotFound`] for whoever may not; when the database fails.
pub fn revoke(tx: &mut Tx<'_>, viewer: &Viewer, source: SourceId, key: KeyId) -> Result<()> {
    let by = manager(viewer)?;
    let revoked = diesel::update(
        import_keys::table
            .filter(import_keys::id.eq(key))
            .filter(import_keys::source_id.eq(source))
            .filter(import_keys::revoked_at.is_null()),
    )
    .set(import_keys::revoked_at.eq(tx.now))
    .execute(tx.db)?;
    if revoked == 0 {
        return Ok(());
    }
    tell(tx, "source.key-revoked", by, source)
}

fn tell(tx: &mut Tx<'_>, kind: &'static str, by: AccountId, source: SourceId) -> Result<()> {
    #[derive(Serialize)]
    struct Nothing {}
    let fact = Fact {
        kind,
        actor: Some(by.0),
        subject: source.0,
        topic: None,
        audience: Audience::Staff,
        payload: &Nothing {},
    };
    record(tx, &fact).map(drop)
}

/// What the key that a program sends opens. Wrong ones are counted for `client`, its network address, and too many shut it out
/// for a while.
///
/// # Errors
/// [`Error::Throttled`]; when the database fails.
pub fn enter(tx: &mut Tx<'_>, client: &str, secret: &str, source: SourceId) -> Result<Entry> {
    throttles::hit(tx, &WRONG_KEYS, client)?;
    let found = if tokens::has_shape(secret) {
        optional(
            import_keys::table
                .filter(import_keys::key_hash.eq(tokens::hash(secret)))
                .filter(import_keys::revoked_at.is_null())
                .select((
                    import_keys::id,
                    import_keys::source_id,
                    import_keys::created_by,
                ))
                .first::<(KeyId, SourceId, AccountId)>(tx.db),
        )?
    } else {
        None
    };
    let Some((id, of, by)) = found else {
        return Ok(Entry::Unknown);
    };
    throttles::give_back(tx, &WRONG_KEYS, client)?;
    // A key can do no more than whoever made it can now.
    let maker = viewer(tx.db, by)?;
    let may_sign_in = maker
        .member
        .as_ref()
        .is_some_and(|maker| maker.state.may_sign_in());
    if !(may_sign_in && may_manage(&maker)) {
        return Ok(Entry::Unknown);
    }
    if of != source {
        return Ok(Entry::Elsewhere);
    }
    diesel::update(import_keys::table.find(id))
        .set(import_keys::used_at.eq(tx.now))
        .execute(tx.db)?;
    Ok(Entry::Open(by))
}
