//! The connection that models are given.
#![allow(
    missing_docs,
    reason = "the derive of MultiConnection makes public types without a word"
)]

use diesel::connection::{AnsiTransactionManager, TransactionManager};
use diesel::result::{DatabaseErrorKind, Error as Failure};
use diesel::{Connection, PgConnection, QueryResult, SqliteConnection};

use crate::platform::db::count;

/// A connection to either engine. Most of diesel's query language works on it as it is; what does not goes through
/// [`each!`](crate::each).
#[derive(diesel::MultiConnection)]
pub enum Db {
    /// The bundled SQLite.
    Sqlite(SqliteConnection),
    /// PostgreSQL 13 or later.
    Postgres(PgConnection),
}

/// Runs one expression on whichever engine the connection has, type-checked for both: for `on_conflict`, batch inserts
/// and whatever else `MultiConnection` cannot say. `each!(tx.db, c => diesel::insert_into(…).execute(c))`.
#[macro_export]
macro_rules! each {
    ($db:expr, $connection:ident => $body:expr) => {
        match $db {
            $crate::platform::db::connection::Db::Sqlite($connection) => $body,
            $crate::platform::db::connection::Db::Postgres($connection) => $body,
        }
    };
}

impl Db {
    /// Begins the outermost transaction of a writer. On SQLite it takes the write lock at once, since a transaction that
    /// has read first may find the lock taken and can then only fail.
    pub(crate) fn begin_writing(&mut self) -> QueryResult<()> {
        count::without_counting(|| match self {
            Self::Sqlite(c) => AnsiTransactionManager::begin_transaction_sql(c, "BEGIN IMMEDIATE"),
            Self::Postgres(c) => {
                <PgConnection as Connection>::TransactionManager::begin_transaction(c)
            }
        })
    }

    /// Begins a transaction whose questions all see one state of the database.
    pub(crate) fn begin_reading(&mut self) -> QueryResult<()> {
        count::without_counting(|| match self {
            Self::Sqlite(c) => AnsiTransactionManager::begin_transaction_sql(c, "BEGIN"),
            Self::Postgres(c) => AnsiTransactionManager::begin_transaction_sql(
                c,
                "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
            ),
        })
    }

    /// Begins a savepoint inside a transaction.
    pub(crate) fn begin_savepoint(&mut self) -> QueryResult<()> {
        count::without_counting(|| each!(self, c => AnsiTransactionManager::begin_transaction(c)))
    }

    /// Commits the innermost transaction or releases the innermost savepoint.
    pub(crate) fn commit(&mut self) -> QueryResult<()> {
        count::without_counting(|| each!(self, c => AnsiTransactionManager::commit_transaction(c)))
    }

    /// Rolls the innermost transaction or savepoint back.
    pub(crate) fn roll_back(&mut self) -> QueryResult<()> {
        count::without_counting(
            || each!(self, c => AnsiTransactionManager::rollback_transaction(c)),
        )
    }

    /// How many transactions and savepoints are open, as far as diesel knows; `None` when it has lost count.
    pub(crate) fn depth(&mut self) -> Option<u32> {
        each!(self, c => AnsiTransactionManager::transaction_manager_status_mut(c)
            .transaction_depth()
            .ok()
            .map(|depth| depth.map_or(0, std::num::NonZeroU32::get)))
    }
}

/// Whether the connection to the engine is gone, and with it every transaction that was open on it.
pub(crate) fn is_closed(failure: &Failure) -> bool {
    match failure {
        Failure::DatabaseError(kind, _) => matches!(
            kind,
            DatabaseErrorKind::ClosedConnection | DatabaseErrorKind::UnableToSendCommand
        ),
        Failure::RollbackErrorOnCommit { commit_error, .. } => is_closed(commit_error),
        _ => false,
    }
}

/// Whether another process holds a SQLite file.
pub(crate) fn is_locked(failure: &Failure) -> bool {
    matches!(failure, Failure::DatabaseError(_, information) if information.message().contains("database is locked"))
}
