//! Brings a database up to date when the program starts, one node at a time.

use diesel::connection::SimpleConnection;
use diesel::{PgConnection, SqliteConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use crate::platform::db::address::{Address, Purpose};
use crate::platform::db::connection::Db;

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// The lock that nodes take while they migrate: any number, as long as it is the same for all of them.
const LOCK: i64 = 0x506c_656e_756d;

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

/// SQLite has no lock beside the transaction, so a second process may find a migration done that it was about to run: then
/// its own attempt fails on a table that is there, and a second look finds nothing to do.
fn alone_on_sqlite(connection: &mut SqliteConnection) -> Result<(), String> {
    let mut last = String::new();
    for _ in 0..5 {
        match connection.run_pending_migrations(SQLITE) {
            Ok(_) => return Ok(()),
            Err(error) => last = error.to_string(),
        }
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    Err(last)
}
