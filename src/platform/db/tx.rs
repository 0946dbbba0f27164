//! What a change is made with: a connection inside a transaction, the time, and what the change touches.

use diesel::RunQueryDsl;
use diesel::sql_types::Text;

use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::platform::pages::versions::Scope;
use crate::platform::time::Time;

/// Who wants to hear of which facts: plain names, so that the teller knows no listener.
#[derive(Clone, Copy, Debug)]
pub struct Subscription {
    /// The listener's name, as its deliveries carry it.
    pub consumer: &'static str,
    /// The kinds of facts it wants.
    pub kinds: &'static [&'static str],
}

/// A running transaction. Every verb that changes something takes one, so that a verb cannot be called outside of the
/// writer. A job that fails leaves nothing behind.
pub struct Tx<'a> {
    /// The connection, inside the transaction.
    pub db: &'a mut Db,
    /// The moment of the change: one for all of its rows.
    pub now: Time,
    /// Who listens to facts.
    pub subscriptions: &'a [Subscription],
    touched: Vec<Scope>,
}

impl<'a> Tx<'a> {
    pub(crate) fn new(db: &'a mut Db, now: Time, subscriptions: &'a [Subscription]) -> Self {
        Self {
            db,
            now,
            subscriptions,
            touched: Vec::new(),
        }
    }

    /// Waits until no other transaction has the turn of this name, and has it until this one ends: for verbs that look whether
    /// rows are there and then make them. On SQLite one transaction writes at a time, so there is nobody to wait for.
    ///
    /// # Errors
    /// When the database fails.
    pub fn take_turn(&mut self, name: &str) -> Result<()> {
        if let Db::Postgres(connection) = self.db {
            diesel::sql_query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))")
                .bind::<Text, _>(name)
                .execute(connection)?;
        }
        Ok(())
    }

    /// Says that pages which show this scope are out of date once the transaction is committed.
    pub fn touch(&mut self, scope: Scope) {
        if !self.touched.contains(&scope) {
            self.touched.push(scope);
        }
    }

    pub(crate) fn into_touched(self) -> Vec<Scope> {
        self.touched
    }
}
