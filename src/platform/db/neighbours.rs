//! What other processes and other nodes have changed, so that no kept page outlives it by more than a second.
//!
//! **SQLite**: another process on the same file (an import while the forum runs) leaves its trace in
//! `PRAGMA data_version`, which moves when somebody *else* has committed. So the writer's own connection asks: all other
//! changes of this process are its own. What the other process changed it does not say, so everything counts as touched.
//!
//! **PostgreSQL**: a transaction writes what it touches into the table `touches`, last thing before COMMIT, and every
//! node reads there twice a second what the others wrote ([`TableWatch`]). Ids are given out before COMMIT, so "everything
//! above the last id" would miss a late one. Instead:
//!
//! 1. A node keeps a *horizon*: the oldest transaction that was still running when it last looked (`pg_snapshot_xmin`).
//!    Whatever is older had ended by then and was seen, if it was kept.
//! 2. It reads all rows from the horizon on, and touches those that it has not heard yet. One long transaction holds the
//!    horizon back, but delays nobody's touches.
//! 3. Rows go after [`KEPT`]. A node that has not looked for that long by the engine's clock (it was suspended, or could
//!    not reach the engine) takes everything as touched and begins anew, as a node does that has just started: its pages
//!    are made after its first horizon.
//!
//! While the engine cannot be reached at all, a node goes on answering the pages it has kept: nobody writes then either,
//! or this node alone is cut off, and an old page is better than none.

use std::collections::HashSet;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use crossbeam_channel::{Receiver, RecvTimeoutError};
use diesel::sql_types::{BigInt, Text};
use diesel::{
    PgConnection, QueryResult, QueryableByName, RunQueryDsl, SqliteConnection, sql_query,
};

use crate::platform::db::address::{Address, Purpose};
use crate::platform::db::connection::Db;
use crate::platform::pages::versions::{Scope, Versions};

/// How often the table is read.
const LOOK: Duration = Duration::from_millis(500);
/// How long a row is kept.
const KEPT: Duration = Duration::from_secs(120);
/// Looks between two sweeps: half a minute.
const SWEEP: u32 = 60;

/// A running process among those that share a database.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Node(i64);

impl Node {
    /// A node that no other is.
    pub(crate) fn new() -> Self {
        Self(rand::random())
    }
}

/// Notes for other nodes what the running transaction touches. A lone SQLite file tells by itself.
pub(crate) fn tell(db: &mut Db, node: Node, touched: &[Scope]) -> QueryResult<()> {
    let Db::Postgres(connection) = db else {
        return Ok(());
    };
    if touched.is_empty() {
        return Ok(());
    }
    sql_query("INSERT INTO touches (node, scopes) VALUES ($1, $2)")
        .bind::<BigInt, _>(node.0)
        .bind::<Text, _>(written(touched))
        .execute(connection)
        .map(drop)
}

/// Scopes as a row holds them: `lists item:12`.
fn written(scopes: &[Scope]) -> String {
    let words: Vec<String> = scopes
        .iter()
        .map(|scope| match scope {
            Scope::Everything => "everything".to_owned(),
            Scope::Lists => "lists".to_owned(),
            Scope::Catalogue => "catalogue".to_owned(),
            Scope::Item(item) => format!("item:{item}"),
        })
        .collect();
    words.join(" ")
}

/// The scopes of a row. A word of a newer version of the program stands for everything.
fn read(words: &str) -> impl Iterator<Item = Scope> + '_ {
    words.split_whitespace().map(|word| match word {
        "lists" => Scope::Lists,
        "catalogue" => Scope::Catalogue,
        _ => word
            .strip_prefix("item:")
            .and_then(|item| item.parse().ok())
            .map_or(Scope::Everything, Scope::Item),
    })
}

#[derive(QueryableByName)]
struct DataVersion {
    #[diesel(sql_type = BigInt)]
    data_version: i64,
}

/// Sees through the writer's connection whether another process has changed the file.
#[derive(Debug, Default)]
pub(crate) struct FileWatch {
    seen: Option<i64>,
}

impl FileWatch {
    /// Whether somebody else has committed since the last look. The first look on a connection cannot know, and says yes.
    pub(crate) fn look(&mut self, connection: &mut SqliteConnection) -> QueryResult<bool> {
        let DataVersion { data_version } =
            sql_query("PRAGMA data_version").get_result(connection)?;
        let before = self.seen.replace(data_version);
        Ok(before != Some(data_version))
    }

    /// The connection is another one now, and counts anew.
    pub(crate) fn forget(&mut self) {
        self.seen = None;
    }
}

#[derive(QueryableByName)]
struct Horizon {
    /// An `xid8` as text: diesel has no type for it.
    #[diesel(sql_type = Text)]
    oldest: String,
    #[diesel(sql_type = BigInt)]
    at: i64,
}

#[derive(QueryableByName)]
struct Touch {
    #[diesel(sql_type = BigInt)]
    id: i64,
    #[diesel(sql_type = Text)]
    scopes: String,
}

/// Reads on PostgreSQL what other nodes have touched.
pub(crate) struct TableWatch {
    address: Address,
    db: Option<PgConnection>,
    node: Node,
    versions: Arc<Versions>,
    /// `None` when it has to be found anew.
    horizon: Option<Horizon>,
    /// Rows above the horizon that were heard already.
    heard: HashSet<i64>,
}

impl TableWatch {
    /// Begins to watch: whatever is committed from now on will be heard.
    pub(crate) fn start(
        address: &Address,
        node: Node,
        versions: Arc<Versions>,
    ) -> Result<Self, String> {
        let mut watch = Self {
            address: address.clone(),
            db: None,
            node,
            versions,
            horizon: None,
            heard: HashSet::new(),
        };
        watch.look()?;
        watch.sweep()?;
        Ok(watch)
    }

    /// Watches until the writer is gone.
    pub(crate) fn serve(mut self, ended: &Receiver<Infallible>) {
        let mut looks: u32 = 0;
        while ended.recv_timeout(LOOK) == Err(RecvTimeoutError::Timeout) {
            looks = looks.wrapping_add(1);
            let looked = self.look().and_then(|()| {
                if looks.is_multiple_of(SWEEP) {
                    self.sweep()
                } else {
                    Ok(())
                }
            });
            if let Err(error) = looked {
                // Told once: the next looks fail as well, until one succeeds.
                if self.db.take().is_some() {
                    tracing::warn!(error, "what other nodes change is not heard");
                }
                self.horizon = None;
            }
        }
    }

    fn look(&mut self) -> Result<(), String> {
        let node = self.node;
        let last = self.horizon.take();
        let connection = self.connection()?;
        // Before the rows: what ends in between is above this horizon and will be read again.
        let next = horizon(connection).map_err(|error| error.to_string())?;
        let in_time =
            last.filter(|last| Duration::from_micros(next.at.abs_diff(last.at)) < KEPT / 2);
        match in_time {
            Some(last) => {
                let rows = rows(connection, node, &last).map_err(|error| error.to_string())?;
                self.hear(&rows);
            }
            None => {
                self.heard.clear();
                self.versions.touch(&[Scope::Everything]);
            }
        }
        self.horizon = Some(next);
        Ok(())
    }

    fn hear(&mut self, rows: &[Touch]) {
        let scopes: Vec<Scope> = rows
            .iter()
            .filter(|row| !self.heard.contains(&row.id))
            .flat_map(|row| read(&row.scopes))
            .collect();
        if !scopes.is_empty() {
            self.versions.touch(&scopes);
        }
        self.heard = rows.iter().map(|row| row.id).collect();
    }

    fn sweep(&mut self) -> Result<(), String> {
        let kept = i64::try_from(KEPT.as_micros()).unwrap_or(i64::MAX);
        let swept = sql_query(format!("DELETE FROM touches WHERE at < {NOW} - $1"))
            .bind::<BigInt, _>(kept)
            .execute(self.connection()?);
        swept.map(drop).map_err(|error| error.to_string())
    }

    fn connection(&mut self) -> Result<&mut PgConnection, String> {
        if self.db.is_none() {
            let db = self.address.connect(Purpose::Write);
            match db.map_err(|error| error.to_string())? {
                Db::Postgres(connection) => self.db = Some(connection),
                Db::Sqlite(_) => return Err("a SQLite file has no table of touches".into()),
            }
        }
        self.db
            .as_mut()
            .ok_or_else(|| "no connection to listen on".into())
    }
}

/// The engine's clock in microseconds: the clocks of several nodes need not agree.
const NOW: &str = "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint";

fn horizon(connection: &mut PgConnection) -> QueryResult<Horizon> {
    sql_query(format!(
        "SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS oldest, {NOW} AS at"
    ))
    .get_result(connection)
}

fn rows(connection: &mut PgConnection, node: Node, from: &Horizon) -> QueryResult<Vec<Touch>> {
    sql_query("SELECT id, scopes FROM touches WHERE xid >= $1::xid8 AND node <> $2")
        .bind::<Text, _>(&from.oldest)
        .bind::<BigInt, _>(node.0)
        .load(connection)
}

#[cfg(test)]
mod tests {
    use diesel::Connection;
    use diesel::connection::SimpleConnection;

    use super::*;

    #[test]
    fn a_file_changes_by_others_and_not_by_oneself() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file.db");
        let open = || SqliteConnection::establish(file.to_str().unwrap()).unwrap();
        let (mut own, mut other) = (open(), open());
        own.batch_execute("PRAGMA journal_mode = WAL; CREATE TABLE t (n INTEGER)")
            .unwrap();
        let write = "INSERT INTO t VALUES (1)";
        let mut watch = FileWatch::default();
        assert!(watch.look(&mut own).unwrap(), "the first look cannot know");
        own.batch_execute(write).unwrap();
        assert!(!watch.look(&mut own).unwrap());
        other.batch_execute(write).unwrap();
        // Also when a change of one's own has come in between.
        own.batch_execute(write).unwrap();
        assert!(watch.look(&mut own).unwrap());
        assert!(!watch.look(&mut own).unwrap());
        watch.forget();
        assert!(watch.look(&mut own).unwrap());
    }

    #[test]
    fn scopes_are_read_as_they_were_written() {
        let scopes = [
            Scope::Everything,
            Scope::Lists,
            Scope::Catalogue,
            Scope::Item(12),
        ];
        assert_eq!(read(&written(&scopes)).collect::<Vec<_>>(), scopes);
    }

    #[test]
    fn an_unknown_word_stands_for_everything() {
        let scopes: Vec<_> = read("lists item:x feeds").collect();
        assert_eq!(scopes, [Scope::Lists, Scope::Everything, Scope::Everything]);
    }
}
