//! The outbox: letters that wait, are on their way, were sent, or cannot be.

use std::time::Duration;

use diesel::dsl::exists;
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl, select};

use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::time::Time;
use crate::platform::tokens::random_text;
use crate::schema::outbox;

crate::stored_word! {
    /// How far a letter is.
    State {
        /// To be sent, at once or later.
        Waiting = "waiting",
        /// Handed to the mail server.
        Sent = "sent",
        /// Refused for good, or tried too often.
        Failed = "failed",
    }
}

/// A letter to one recipient.
#[derive(Clone, Debug)]
pub struct Letter {
    /// What it is for, as a word: `confirm`, `sign_in`.
    pub purpose: &'static str,
    /// The account that it goes to, if there is one.
    pub account: Option<i64>,
    /// The recipient's address.
    pub address: String,
    /// The subject.
    pub subject: String,
    /// The plain part.
    pub text: String,
    /// The HTML part: a whole document.
    pub html: String,
    /// The Message-ID that it answers.
    pub in_reply_to: Option<String>,
}

/// A letter that is claimed for sending.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct Outgoing {
    /// Its row.
    pub id: i64,
    /// Its Message-ID without the host, the same at every try.
    pub message_id: String,
    /// The Message-ID that it answers.
    pub in_reply_to: Option<String>,
    /// The recipient's address.
    pub address: String,
    /// The subject.
    pub subject: String,
    /// The plain part.
    pub text: String,
    /// The HTML part.
    pub html: String,
    /// How often it was tried before.
    pub attempts: i32,
}

/// How long a claimed letter may take. Longer than any time-out of the transport, so that nobody else takes it meanwhile.
const LEASE: Duration = Duration::from_secs(120);

/// How long it is known that a letter was sent, or was not.
const KEPT: Duration = Duration::from_secs(30 * 24 * 3600);

/// Pauses between tries, in minutes. After the last one the letter has failed: two days in all.
const PAUSES: [u64; 9] = [1, 5, 15, 60, 180, 360, 720, 720, 720];

/// Puts a letter into the outbox, in the caller's transaction.
///
/// # Errors
/// When the database fails.
pub fn queue(tx: &mut Tx<'_>, letter: &Letter) -> Result<()> {
    diesel::insert_into(outbox::table)
        .values((
            outbox::message_id.eq(random_text::<16>()),
            outbox::in_reply_to.eq(letter.in_reply_to.as_deref()),
            outbox::purpose.eq(letter.purpose),
            outbox::account_id.eq(letter.account),
            outbox::address.eq(&letter.address),
            outbox::subject.eq(&letter.subject),
            outbox::text_part.eq(&letter.text),
            outbox::html_part.eq(&letter.html),
            outbox::state.eq(State::Waiting),
            outbox::attempts.eq(0),
            outbox::next_at.eq(tx.now),
            outbox::lease_until.eq(0),
            outbox::created_at.eq(tx.now),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// Whether a letter is due. Asking takes no write lock, and most of the time none is.
///
/// # Errors
/// When the database fails.
pub fn is_due(db: &mut Db, now: Time) -> Result<bool> {
    let due = outbox::table
        .filter(outbox::state.eq(State::Waiting))
        .filter(outbox::next_at.le(now))
        .filter(outbox::lease_until.le(now.0));
    Ok(select(exists(due)).get_result(db)?)
}

/// Claims letters that are due, oldest first.
///
/// # Errors
/// When the database fails.
pub fn claim(tx: &mut Tx<'_>, owner: &str, most: i64) -> Result<Vec<Outgoing>> {
    let now = tx.now;
    let due = outbox::table
        .filter(outbox::state.eq(State::Waiting))
        .filter(outbox::next_at.le(now))
        .filter(outbox::lease_until.le(now.0))
        .order(outbox::next_at)
        .select(outbox::id)
        .limit(most);
    // Several nodes claim at once on PostgreSQL: each takes what no other has locked.
    let ids: Vec<i64> = match tx.db {
        Db::Sqlite(c) => due.load(c)?,
        Db::Postgres(c) => due.for_update().skip_locked().load(c)?,
    };
    diesel::update(outbox::table.filter(outbox::id.eq_any(&ids)))
        .set((
            outbox::lease_until.eq(now.after(LEASE).0),
            outbox::lease_owner.eq(owner),
        ))
        .execute(tx.db)?;
    Ok(outbox::table
        .filter(outbox::id.eq_any(&ids))
        .order(outbox::next_at)
        .select((
            outbox::id,
            outbox::message_id,
            outbox::in_reply_to,
            outbox::address,
            outbox::subject,
            outbox::text_part,
            outbox::html_part,
            outbox::attempts,
        ))
        .load(tx.db)?)
}

/// Marks a letter as sent. Its text goes: it may hold a link that signs somebody in.
///
/// # Errors
/// When the database fails.
pub fn sent(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    diesel::update(outbox::table.find(id))
        .set((
            outbox::state.eq(State::Sent),
            outbox::sent_at.eq(tx.now),
            outbox::lease_until.eq(0),
        ))
        .execute(tx.db)?;
    forget_text(tx, id)
}

fn forget_text(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    diesel::update(outbox::table.find(id))
        .set((outbox::text_part.eq(""), outbox::html_part.eq("")))
        .execute(tx.db)?;
    Ok(())
}

/// Takes away letters that are long sent or given up: whom the forum wrote to is kept for thirty days.
///
/// # Errors
/// When the database fails.
pub fn sweep(tx: &mut Tx<'_>) -> Result<()> {
    let over = outbox::table
        .filter(outbox::state.eq_any([State::Sent, State::Failed]))
        .filter(outbox::next_at.le(tx.now.before(KEPT)));
    diesel::delete(over).execute(tx.db)?;
    Ok(())
}

/// Notes that a letter could not be sent: for good, or until the next try. What is given up loses its text as what is sent.
///
/// # Errors
/// When the database fails.
pub fn failed(tx: &mut Tx<'_>, letter: &Outgoing, reason: &str, for_good: bool) -> Result<()> {
    let pause = usize::try_from(letter.attempts)
        .ok()
        .and_then(|tries| PAUSES.get(tries));
    let (state, next_at) = match pause {
        Some(minutes) if !for_good => (
            State::Waiting,
            tx.now.after(Duration::from_secs(minutes * 60)),
        ),
        _ => (State::Failed, tx.now),
    };
    if state == State::Failed {
        forget_text(tx, letter.id)?;
    }
    diesel::update(outbox::table.find(letter.id))
        .set((
            outbox::state.eq(state),
            outbox::attempts.eq(outbox::attempts + 1),
            outbox::next_at.eq(next_at),
            outbox::lease_until.eq(0),
            outbox::reason.eq(reason),
        ))
        .execute(tx.db)?;
    Ok(())
}

/// Hands letters back that were claimed and not tried: the program is asked to stop.
///
/// # Errors
/// When the database fails.
pub fn hand_back(tx: &mut Tx<'_>, owner: &str) -> Result<usize> {
    Ok(diesel::update(
        outbox::table
            .filter(outbox::lease_owner.eq(owner))
            .filter(outbox::state.eq(State::Waiting)),
    )
    .set(outbox::lease_until.eq(0))
    .execute(tx.db)?)
}
