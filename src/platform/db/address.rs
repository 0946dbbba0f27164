//! Where the database is, and how a connection to it is opened.

use std::path::PathBuf;

use diesel::connection::SimpleConnection;
use diesel::{Connection, ConnectionError, PgConnection, SqliteConnection};

use crate::platform::db::connection::Db;
use crate::platform::db::count;

/// The address of a database, chosen by its scheme.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Address {
    /// `sqlite:path`: one file and one writing process.
    Sqlite(PathBuf),
    /// `postgres://…`: any number of nodes.
    Postgres(String),
}

/// What a connection is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Purpose {
    /// Questions only: the engine itself refuses a change.
    Read,
    /// The writer's own connection, and migrations.
    Write,
}

/// Memory that a SQLite connection maps of its file. It counts as resident, so it stays small: the operating system's
/// own cache holds the rest.
const MMAP_BYTES: u64 = 64 << 20;

impl Address {
    /// Reads `sqlite:path` or `postgres://…`.
    ///
    /// # Errors
    /// One sentence for the operator, when the scheme is another or asks for what this build lacks.
    pub fn parse(text: &str) -> Result<Self, String> {
        if let Some(path) = text.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            if path.is_empty() {
                return Err("sqlite: needs a path, as in sqlite:./data/plenum.db".into());
            }
            return Ok(Self::Sqlite(PathBuf::from(path)));
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            if [
                "sslmode=require",
                "sslmode=verify-ca",
                "sslmode=verify-full",
            ]
            .iter()
            .any(|mode| text.contains(mode))
            {
                return Err("sslmode=require and stricter need a build with TLS for PostgreSQL, and this one has none: \
                            reach the server over a unix socket or a private network"
                    .into());
            }
            return Ok(Self::Postgres(text.to_owned()));
        }
        Err(format!(
            "a database address begins with sqlite: or postgres://, and this one is {text:?}"
        ))
    }

    /// Opens a connection.
    ///
    /// # Errors
    /// The engine's own words, when it is not to be reached or the file cannot be opened.
    pub fn connect(&self, purpose: Purpose) -> Result<Db, ConnectionError> {
        let mut db = match self {
            Self::Sqlite(path) => Db::Sqlite(open_sqlite(path, purpose)?),
            Self::Postgres(url) => Db::Postgres(PgConnection::establish(url)?),
        };
        count::watch(&mut db);
        Ok(db)
    }
}

fn open_sqlite(
    path: &std::path::Path,
    purpose: Purpose,
) -> Result<SqliteConnection, ConnectionError> {
    let path = path.to_str().ok_or_else(|| {
        ConnectionError::BadConnection("the path of the database is not UTF-8".into())
    })?;
    let mut connection = SqliteConnection::establish(path)?;
    let query_only = if purpose == Purpose::Read {
        "ON"
    } else {
        "OFF"
    };
    // The order matters: the wait for locks first, then the journal, which takes one.
    connection
        .batch_execute(&format!(
            "PRAGMA busy_timeout = 10000;
             PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL;
             PRAGMA foreign_keys = ON;
             PRAGMA cache_size = -4000;
             PRAGMA mmap_size = {MMAP_BYTES};
             PRAGMA temp_store = MEMORY;
             PRAGMA query_only = {query_only};"
        ))
        .map_err(ConnectionError::CouldntSetupConfiguration)?;
    Ok(connection)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scheme_chooses_the_engine() {
        assert_eq!(
            Address::parse("sqlite:./data/p.db"),
            Ok(Address::Sqlite("./data/p.db".into()))
        );
        assert_eq!(
            Address::parse("sqlite:///srv/p.db"),
            Ok(Address::Sqlite("/srv/p.db".into()))
        );
        assert_eq!(
            Address::parse("postgres://h/d"),
            Ok(Address::Postgres("postgres://h/d".into()))
        );
    }

    #[test]
    fn anything_else_is_refused_with_a_sentence() {
        for text in [
            "",
            "host=h dbname=d",
            "mysql://h/d",
            "sqlite:",
            "postgres://h/d?sslmode=require",
        ] {
            assert!(Address::parse(text).is_err(), "{text}");
        }
    }
}
