//! Brings a database up to date when the program starts, one node at a time.

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::{PgConnection, SqliteConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use crate::platform::db::address::{Address, Purpose};
use crate::platform::db::connection::{Db, is_locked};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// The lock that nodes take while they migrate: any number, as long as it is the same for all of them.
const LOCK: i64 = 0x506c_656e_756d;

/// How often SQLite's write lock is waited for, some ten seconds each.
const WAITS: u32 = 12;

/// Runs the migrations that are still to be run. Nodes that start together wait for each other.
///
/// # Errors
/// One sentence for the operator; nothing of the failed migration is kept.
pub fn run(address: &Address) -> Result<(), String> {
    let mut db = address
        .connect(Purpose::Write)
        .map_err(|error| format!("the database cannot be opened: {error}"))?;
    match &mut db {
        Db::Sqlite(connection) => alone_on_sqlite(connection),
        Db::Postgres(connection) => alone_on_postgres(connection),
    }
    .map_err(|error| format!("the database cannot be brought up to date: {error}"))
}

fn alone_on_postgres(connection: &mut PgConnection) -> Result<(), String> {
    connection
        .batch_execute(&format!("SELECT pg_advisory_lock({LOCK})"))
        .map_err(|error| error.to_string())?;
    let done = connection
        .run_pending_migrations(POSTGRES)
        .map(drop)
        .map_err(|error| error.to_string());
    connection
        .batch_execute(&format!("SELECT pg_advisory_unlock({LOCK})"))
        .map_err(|error| error.to_string())?;
    done
}

/// On SQLite the write lock itself is the lock: what is still to be run is found out inside it, and all of it is kept or
/// nothing.
fn alone_on_sqlite(connection: &mut SqliteConnection) -> Result<(), String> {
    begin_alone(connection)?;
    let ran = connection
        .run_pending_migrations(SQLITE)
        .map_err(|error| error.to_string());
    match ran {
        Ok(_) => AnsiTransactionManager::commit_transaction(connection),
        Err(error) => {
            // The connection is closed after this, which rolls back as well.
            drop(AnsiTransactionManager::rollback_transaction(connection));
            return Err(error);
        }
    }
    .map_err(|error| error.to_string())
}

/// Another node may take longer over its migrations than a connection waits for a lock.
fn begin_alone(connection: &mut SqliteConnection) -> Result<(), String> {
    let mut waited = 0;
    loop {
        let begun = AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN IMMEDIATE");
        match begun {
            Err(error) if is_locked(&error) && waited < WAITS => {
                waited += 1;
                tracing::info!("waiting for another process that writes to the database");
            }
            other => return other.map_err(|error| error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    #[test]
    fn nodes_that_start_together_on_one_file_all_find_it_ready() {
        for _ in 0..10 {
            let folder = tempfile::tempdir().unwrap();
            let address = Address::Sqlite(folder.path().join("plenum.db"));
            let starting: Vec<_> = (0..6)
                .map(|_| {
                    let address = address.clone();
                    thread::spawn(move || run(&address))
                })
                .collect();
            for node in starting {
                assert_eq!(node.join().unwrap(), Ok(()));
            }
        }
    }
}
