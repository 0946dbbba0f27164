//! Taking away what is over: sessions, tokens, carried forms, accounts that nobody confirmed, counts, letters, who asked for them.

use std::time::Duration;

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model::AccountId;
use crate::accounts::model::signing_up;
use crate::activity::model::forget_private;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::mailer;
use crate::platform::throttles;
use crate::schema::{carried_texts, outbox, sessions, tokens};

/// Takes away what is over; to be run every hour or so.
///
/// # Errors
/// When the database fails.
pub fn sweep(tx: &mut Tx<'_>) -> Result<()> {
    diesel::delete(sessions::table.filter(sessions::expires_at.le(tx.now))).execute(tx.db)?;
    // For a day longer a link can say why it does not work, instead of that it is not known.
    let yesterday = tx.now.before(Duration::from_secs(24 * 3600));
    diesel::delete(tokens::table.filter(tokens::expires_at.le(yesterday))).execute(tx.db)?;
    diesel::delete(carried_texts::table.filter(carried_texts::expires_at.le(tx.now)))
        .execute(tx.db)?;
    throttles::sweep(tx)?;
    mailer::outbox::sweep(tx)?;
    forget_private(tx)?;
    forget_unconfirmed(tx)
}

/// An account whose letter was sent once more has a token that still works, and stays until that is over too.
fn forget_unconfirmed(tx: &mut Tx<'_>) -> Result<()> {
    let ids = signing_up::never_confirmed(tx)?;
    let waiting: Vec<Option<AccountId>> = tokens::table
        .filter(tokens::account_id.eq_any(&ids))
        .filter(tokens::ended.is_null())
        .filter(tokens::expires_at.gt(tx.now))
        .select(tokens::account_id)
        .load(tx.db)?;
    let ids: Vec<AccountId> = ids
        .into_iter()
        .filter(|id| !waiting.contains(&Some(*id)))
        .collect();
    forget(tx, &ids)
}

/// Takes unconfirmed accounts away with all that hangs on them.
///
/// # Errors
/// When the database fails.
pub fn forget(tx: &mut Tx<'_>, ids: &[AccountId]) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    diesel::delete(tokens::table.filter(tokens::account_id.eq_any(ids))).execute(tx.db)?;
    diesel::delete(carried_texts::table.filter(carried_texts::account_id.eq_any(ids)))
        .execute(tx.db)?;
    diesel::update(outbox::table.filter(outbox::account_id.eq_any(ids)))
        .set(outbox::account_id.eq(None::<AccountId>))
        .execute(tx.db)?;
    signing_up::forget(tx, ids).map(drop)
}
