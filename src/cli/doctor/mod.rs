//! `plenum doctor`: compares what is counted and cached with the rows it comes from, and sets it right if asked to.
//!
//! Counters move in the transaction that changes their rows, so a finding means a mistake in the program or a hand in the
//! database. What each value has to be stands in [`values`], once for both engines.

use std::fmt;
use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use diesel::connection::SimpleConnection;
use diesel::sql_types::{BigInt, Nullable, Text};
use diesel::{QueryableByName, RunQueryDsl, sql_query};

use crate::cli::doctor::values::{VALUES, Value};
use crate::each;
use crate::platform::config::Storage;
use crate::platform::db::address::Address;
use crate::platform::db::connection::Db;
use crate::platform::db::migrations;
use crate::platform::db::readers::Readers;
use crate::platform::db::tx::Tx;
use crate::platform::db::writer::{BATCH, Wiring, Writer};
use crate::platform::error::Result as Answer;
use crate::platform::pages::versions::{Scope, Versions};
use crate::platform::time::SystemClock;

mod values;

/// What `plenum doctor` can be told.
#[derive(Args, Debug)]
pub struct Arguments {
    /// Set right what is wrong, in one transaction
    #[arg(long)]
    fix: bool,
    #[command(flatten)]
    storage: Storage,
}

/// Something that is not as it has to be.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Finding {
    /// A value that does not agree with the rows it comes from.
    Value {
        /// The table and the column, as in `topics.reply_count`.
        column: String,
        /// The row.
        id: i64,
        /// What it holds.
        kept: Option<String>,
        /// What it should hold.
        counted: Option<String>,
    },
    /// A row that is missing, or points to one that is. What belongs there nobody can tell, so it is not set right.
    Row(String),
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value {
                column,
                id,
                kept,
                counted,
            } => {
                let said =
                    |value: &Option<String>| value.clone().unwrap_or_else(|| "nothing".into());
                let (kept, counted) = (said(kept), said(counted));
                write!(f, "{column} of {id} is {kept}, and the rows say {counted}")
            }
            Self::Row(sentence) => f.write_str(sentence),
        }
    }
}

/// Compares, tells, and sets right if asked to. Exit code 1 says that something is still wrong.
///
/// # Errors
/// One sentence for the operator.
pub fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let address = arguments.storage.address();
    if let Address::Sqlite(path) = &address
        && !path.is_file()
    {
        return Err(format!("there is no database at {}", path.display()));
    }
    migrations::run(&address)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .map_err(|error| error.to_string())?;
    let (found, left) = runtime
        .block_on(async {
            if arguments.fix {
                treat(&address).await
            } else {
                let found = diagnose(&address).await?;
                let left = found.len();
                Ok((found, left))
            }
        })
        .map_err(|error: String| format!("the database cannot be examined: {error}"))?;
    report(&found, left).map_err(|error| error.to_string())?;
    Ok(if left == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

async fn diagnose(address: &Address) -> Result<Vec<Finding>, String> {
    let readers = Readers::start(address, 1)?;
    readers
        .read(examine)
        .await
        .map_err(|error| error.to_string())
}

/// What was found, and how much of it is left.
async fn treat(address: &Address) -> Result<(Vec<Finding>, usize), String> {
    let wiring = Wiring {
        clock: Arc::new(SystemClock),
        versions: Arc::new(Versions::default()),
        subscriptions: &[],
        batch: BATCH,
    };
    let writer = Writer::start(address, &wiring)?;
    let treated = writer.write(|tx| {
        let found = fix(tx)?;
        Ok((found, examine(tx.db)?.len()))
    });
    treated.await.map_err(|error| error.to_string())
}

fn report(found: &[Finding], left: usize) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for finding in found {
        writeln!(out, "{finding}")?;
    }
    match (found.len(), left) {
        (0, _) => writeln!(out, "Every value agrees with its rows."),
        (found, 0) => writeln!(out, "{found} wrong, all set right."),
        (found, left) if found == left => writeln!(out, "{found} wrong."),
        (found, left) => writeln!(out, "{found} wrong, {left} of them still."),
    }
}

/// Compares every value with its rows.
///
/// # Errors
/// When the database fails.
pub fn examine(db: &mut Db) -> Answer<Vec<Finding>> {
    let mut found = Vec::new();
    for value in VALUES {
        found.extend(value.compare(db)?);
    }
    found.extend(participants(db)?);
    for missing in values::MISSING {
        let rows: Vec<Id> = each!(&mut *db, c => sql_query(missing.query).load(c))?;
        found.extend(
            rows.iter()
                .map(|row| Finding::Row(missing.sentence.replace("{}", &row.id.to_string()))),
        );
    }
    found.extend(broken_file(db)?);
    Ok(found)
}

/// Sets every value right, and says what was wrong.
///
/// # Errors
/// When the database fails.
pub fn fix(tx: &mut Tx<'_>) -> Answer<Vec<Finding>> {
    if let Db::Postgres(connection) = tx.db {
        // Others may read, but what is counted stands still until the commit.
        connection.batch_execute(values::HOLD)?;
    }
    let found = examine(tx.db)?;
    for value in VALUES {
        value.put_right(tx.db)?;
    }
    // After the states of posts, which it counts by.
    for statement in values::COUNT_PARTICIPANTS {
        each!(&mut *tx.db, c => sql_query(statement).execute(c))?;
    }
    tx.touch(Scope::Everything);
    Ok(found)
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = BigInt)]
    id: i64,
}

#[derive(QueryableByName)]
struct Compared {
    #[diesel(sql_type = BigInt)]
    id: i64,
    #[diesel(sql_type = Nullable<Text>)]
    kept: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    counted: Option<String>,
}

impl Value {
    fn compare(&self, db: &mut Db) -> Answer<Vec<Finding>> {
        let Self {
            table,
            column,
            truth,
        } = self;
        let query = format!(
            "SELECT id, CAST(kept AS TEXT) AS kept, CAST(counted AS TEXT) AS counted
             FROM (SELECT id, {column} AS kept, ({truth}) AS counted FROM {table}) AS compared
             WHERE kept IS DISTINCT FROM counted ORDER BY id"
        );
        let rows: Vec<Compared> = each!(db, c => sql_query(query).load(c))?;
        let finding = |row: Compared| Finding::Value {
            column: format!("{table}.{column}"),
            id: row.id,
            kept: row.kept,
            counted: row.counted,
        };
        Ok(rows.into_iter().map(finding).collect())
    }

    fn put_right(&self, db: &mut Db) -> Answer<()> {
        let Self {
            table,
            column,
            truth,
        } = self;
        let statement = format!(
            "UPDATE {table} SET {column} = ({truth}) WHERE {column} IS DISTINCT FROM ({truth})"
        );
        each!(db, c => sql_query(statement).execute(c))?;
        Ok(())
    }
}

#[derive(QueryableByName)]
struct Participant {
    #[diesel(sql_type = BigInt)]
    topic_id: i64,
    #[diesel(sql_type = BigInt)]
    account_id: i64,
    #[diesel(sql_type = Nullable<Text>)]
    kept: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    counted: Option<String>,
}

/// A row here has two ids, so it is named by its topic first.
fn participants(db: &mut Db) -> Answer<Vec<Finding>> {
    let rows: Vec<Participant> = each!(db, c => sql_query(values::PARTICIPANTS).load(c))?;
    let finding = |row: Participant| Finding::Value {
        column: format!("topic_participants.post_count in topic {}", row.topic_id),
        id: row.account_id,
        kept: row.kept,
        counted: row.counted,
    };
    Ok(rows.into_iter().map(finding).collect())
}

#[derive(QueryableByName)]
struct Said {
    #[diesel(sql_type = Text)]
    said: String,
}

/// What SQLite says of its file, and of rows that point to none. PostgreSQL keeps both in order by itself.
fn broken_file(db: &mut Db) -> Answer<Vec<Finding>> {
    let Db::Sqlite(connection) = db else {
        return Ok(Vec::new());
    };
    let checks = "SELECT 'the file: ' || quick_check AS said FROM pragma_quick_check WHERE quick_check <> 'ok'
                  UNION ALL
                  SELECT \"table\" || ' ' || coalesce(rowid, '') || ' points to no row of ' || parent
                  FROM pragma_foreign_key_check";
    let said: Vec<Said> = sql_query(checks).load(connection)?;
    Ok(said.into_iter().map(|row| Finding::Row(row.said)).collect())
}
