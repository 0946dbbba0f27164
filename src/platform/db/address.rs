//! Where the database is, and how a connection to it is opened.

use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::{Connection, ConnectionError, PgConnection, QueryResult, SqliteConnection};

use crate::platform::db::connection::{Db, is_locked};
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

/// What a journal that a large import has blown up shrinks to again.
const JOURNAL_BYTES: u64 = 64 << 20;

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
        // What stands after the scheme may be a password, and this sentence goes into a log.
        let scheme = text.split(':').next().unwrap_or_default();
        Err(format!(
            "a database address begins with sqlite: or postgres://, and this one begins with {scheme:?}"
        ))
    }

    /// Opens a connection.
    ///
    /// # Errors
    /// The engine's own words, when it is not to be reached or the file cannot be opened.
    pub fn connect(&self, purpose: Purpose) -> Result<Db, ConnectionError> {
        let mut db = match self {
            Self::Sqlite(path) => Db::Sqlite(open_sqlite(path, purpose)?),
            Self::Postgres(url) => Db::Postgres(open_postgres(url)?),
        };
        count::watch(&mut db);
        Ok(db)
    }
}

/// What libpq is asked for unless the address says otherwise: a peer that is gone without a word is found out within half
/// a minute, where the system's own patience is a quarter of an hour.
const MANNERS: [(&str, &str); 6] = [
    ("application_name", "plenum"),
    ("connect_timeout", "10"),
    ("keepalives_idle", "15"),
    ("keepalives_interval", "5"),
    ("keepalives_count", "3"),
    ("tcp_user_timeout", "30000"),
];

fn open_postgres(url: &str) -> Result<PgConnection, ConnectionError> {
    let mut connection = PgConnection::establish(&with_manners(url))?;
    // Deadlocks are told apart by their message, since diesel hides the SQLSTATE. Asked only where it is needed: without
    // the right to set it, each attempt leaves a line in the server's log, and deadlocks fail instead of being retried.
    let foreign = "DO $$ BEGIN
             IF current_setting('lc_messages') !~ '^(C|POSIX|en)' THEN
                 PERFORM set_config('lc_messages', 'C', false);
             END IF;
         END $$";
    drop(connection.batch_execute(foreign));
    Ok(connection)
}

fn with_manners(url: &str) -> String {
    let mut url = url.to_owned();
    for (name, value) in MANNERS {
        if !url.contains(&format!("{name}=")) {
            let joint = if url.contains('?') { '&' } else { '?' };
            url = format!("{url}{joint}{name}={value}");
        }
    }
    url
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
    let settings = format!(
        "PRAGMA busy_timeout = 10000;
         PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA cache_size = -4000;
         PRAGMA mmap_size = {MMAP_BYTES};
         PRAGMA temp_store = MEMORY;
         PRAGMA journal_size_limit = {JOURNAL_BYTES};
         PRAGMA query_only = {query_only};"
    );
    connection
        .batch_execute(&settings)
        .and_then(|()| keep_a_journal_ahead(&mut connection))
        .map_err(ConnectionError::CouldntSetupConfiguration)?;
    Ok(connection)
}

/// Switches a file to WAL, which then stays. Two processes that open a new file at once are in each other's way here, and
/// SQLite does not wait as it does elsewhere.
fn keep_a_journal_ahead(connection: &mut SqliteConnection) -> QueryResult<()> {
    for _ in 0..200 {
        match connection.batch_execute("PRAGMA journal_mode = WAL") {
            Err(error) if is_locked(&error) => thread::sleep(Duration::from_millis(25)),
            other => return other,
        }
    }
    connection.batch_execute("PRAGMA journal_mode = WAL")
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
    fn an_address_may_have_manners_of_its_own() {
        let url = with_manners("postgres://h/d?connect_timeout=2");
        assert!(url.starts_with("postgres://h/d?connect_timeout=2&application_name=plenum"));
        assert_eq!(url.matches("connect_timeout").count(), 1);
        assert!(with_manners("postgres://h/d").starts_with("postgres://h/d?application_name="));
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
