use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::sql_types::BigInt;
use diesel::{Connection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};

use super::*;
use crate::platform::db::connection::Db;
use crate::platform::pages::versions::{Scope, Seq};
use crate::platform::time::SystemClock;

/// A file with one table, and a writer on it.
struct Ground {
    folder: tempfile::TempDir,
    versions: Arc<Versions>,
    writer: Writer,
}

impl Ground {
    fn new() -> Self {
        Self::with_places(QUEUE)
    }

    fn with_places(places: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let address = Address::Sqlite(folder.path().join("notes.db"));
        let Ok(Db::Sqlite(mut connection)) = address.connect(Purpose::Write) else {
            panic!("no file");
        };
        let table = "CREATE TABLE notes (text TEXT NOT NULL PRIMARY KEY,
                         answered TEXT REFERENCES notes (text) DEFERRABLE INITIALLY DEFERRED)";
        connection.batch_execute(table).unwrap();
        let versions = Arc::new(Versions::default());
        let wiring = Wiring {
            clock: Arc::new(SystemClock),
            versions: Arc::clone(&versions),
            subscriptions: &[],
            batch: BATCH,
        };
        let writer = Writer::with_queue(&address, &wiring, places).unwrap();
        Self {
            folder,
            versions,
            writer,
        }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("notes.db")
    }

    /// What another process sees.
    fn other(&self) -> SqliteConnection {
        SqliteConnection::establish(self.file().to_str().unwrap()).unwrap()
    }

    fn notes(&self) -> Vec<String> {
        #[derive(QueryableByName)]
        struct Note {
            #[diesel(sql_type = diesel::sql_types::Text)]
            text: String,
        }
        let notes: Vec<Note> = sql_query("SELECT text FROM notes ORDER BY text")
            .load(&mut self.other())
            .unwrap();
        notes.into_iter().map(|note| note.text).collect()
    }

    fn ask(&self, job: impl FnMut(&mut Tx<'_>) -> Result<()> + Send + 'static) -> Answer<()> {
        let (job, answer) = Pending::boxed(job);
        self.writer.enqueue(job).unwrap();
        answer
    }

    /// Keeps the writer busy until the handle is dropped: what is asked meanwhile becomes one batch.
    fn hold(&self) -> mpsc::Sender<()> {
        let (release, released) = mpsc::channel::<()>();
        let (start, started) = mpsc::channel();
        drop(self.ask(move |_| {
            start.send(()).unwrap();
            // The error is the release.
            let _dropped = released.recv();
            Ok(())
        }));
        started.recv().unwrap();
        release
    }

    /// Runs a bad job between two good ones, in one batch, and hands out its failure.
    fn between_good_ones(
        &self,
        bad: impl FnMut(&mut Tx<'_>) -> Result<()> + Send + 'static,
    ) -> Error {
        let held = self.hold();
        let first = self.ask(|tx| note(tx, "first"));
        let bad = self.ask(bad);
        let last = self.ask(|tx| note(tx, "last"));
        drop(held);
        answer(first).unwrap();
        answer(last).unwrap();
        assert_eq!(self.notes(), ["first", "last"]);
        answer(bad).unwrap_err()
    }
}

fn answer(asked: Answer<()>) -> Result<()> {
    asked.blocking_recv().unwrap().0
}

fn note(tx: &mut Tx<'_>, text: &str) -> Result<()> {
    run(tx, &format!("INSERT INTO notes (text) VALUES ('{text}')"))
}

fn run(tx: &mut Tx<'_>, statement: &str) -> Result<()> {
    sql_query(statement).execute(tx.db)?;
    Ok(())
}

/// From here on the file cannot grow, as on a full disk. It ends with the connection.
fn fill_the_disk(tx: &mut Tx<'_>) -> Result<()> {
    #[derive(QueryableByName)]
    struct Limit {
        #[diesel(sql_type = BigInt)]
        max_page_count: i64,
    }
    // One page is less than there are, so the limit becomes what there is.
    let limit: Limit = sql_query("PRAGMA max_page_count = 1").get_result(tx.db)?;
    assert!(limit.max_page_count < 100);
    Ok(())
}

const LARGE_NOTE: &str = "INSERT INTO notes (text) VALUES (hex(zeroblob(1000000)))";

fn is_full(error: &Error) -> bool {
    error.to_string().contains("full")
}

#[test]
fn an_answer_goes_out_after_commit() {
    let ground = Ground::new();
    answer(ground.ask(|tx| note(tx, "kept"))).unwrap();
    assert_eq!(ground.notes(), ["kept"]);
}

#[test]
fn a_job_that_fails_takes_no_other_with_it() {
    let ground = Ground::new();
    let error = ground.between_good_ones(|tx| {
        note(tx, "half done")?;
        Err(Error::NotFound)
    });
    assert!(matches!(error, Error::NotFound));
}

#[test]
fn a_statement_that_fails_takes_no_other_job_with_it() {
    let ground = Ground::new();
    let error = ground.between_good_ones(|tx| {
        note(tx, "twice")?;
        note(tx, "twice")
    });
    assert!(error.is_duplicate());
}

#[test]
fn a_full_disk_in_one_job_loses_no_other() {
    let ground = Ground::new();
    let error = ground.between_good_ones(|tx| {
        fill_the_disk(tx)?;
        run(tx, LARGE_NOTE)
    });
    assert!(is_full(&error), "{error}");
}

#[test]
fn a_full_disk_that_a_job_keeps_to_itself_is_told_all_the_same() {
    let ground = Ground::new();
    ground.between_good_ones(|tx| {
        fill_the_disk(tx)?;
        assert!(run(tx, LARGE_NOTE).is_err());
        Ok(())
    });
}

#[test]
fn a_full_disk_inside_a_transaction_of_the_job_loses_no_other() {
    let ground = Ground::new();
    ground.between_good_ones(|tx| {
        fill_the_disk(tx)?;
        tx.db.transaction(|db| sql_query(LARGE_NOTE).execute(db))?;
        Ok(())
    });
}

#[test]
fn what_fails_only_at_commit_takes_no_other_job_with_it() {
    let ground = Ground::new();
    let error =
        ground.between_good_ones(|tx| run(tx, "INSERT INTO notes VALUES ('reply', 'to nothing')"));
    assert!(error.to_string().contains("FOREIGN KEY"), "{error}");
}

#[test]
fn a_job_that_panics_takes_no_other_with_it_and_never_runs_again() {
    let ground = Ground::new();
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&runs);
    let error = ground.between_good_ones(move |tx| {
        counted.fetch_add(1, Ordering::Relaxed);
        tx.db
            .transaction(|db| {
                sql_query("INSERT INTO notes (text) VALUES ('half done')").execute(db)?;
                Err::<(), _>(diesel::result::Error::RollbackTransaction)
            })
            .expect_err("rolled back");
        note(tx, "half done")?;
        panic!("on purpose")
    });
    assert!(matches!(error, Error::Broken(_)));
    assert_eq!(runs.load(Ordering::Relaxed), 1);
}

#[test]
fn a_job_that_panics_inside_a_transaction_of_its_own_takes_no_other_with_it() {
    let ground = Ground::new();
    ground.between_good_ones(|tx| {
        tx.db
            .transaction::<(), diesel::result::Error, _>(|_| panic!("on purpose"))?;
        Ok(())
    });
}

#[test]
fn a_job_that_leaves_a_transaction_open_takes_no_other_with_it() {
    let ground = Ground::new();
    let error = ground.between_good_ones(|tx| {
        tx.db.begin_savepoint()?;
        note(tx, "half done")
    });
    assert!(matches!(error, Error::Broken(_)));
}

#[test]
fn a_job_that_ends_the_transaction_around_it_is_found_out() {
    let ground = Ground::new();
    let error = ground.between_good_ones(|tx| run(tx, "ROLLBACK"));
    assert!(matches!(error, Error::Database(_)), "{error}");
}

#[test]
fn the_last_run_of_a_job_is_the_one_that_counts() {
    let ground = Ground::new();
    let held = ground.hold();
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&runs);
    // It succeeds in the batch that breaks, and fails when it runs alone.
    let once = ground.ask(move |tx| match counted.fetch_add(1, Ordering::Relaxed) {
        0 => note(tx, "first run"),
        _ => Err(Error::NotFound),
    });
    let breaks = ground.ask(|_| panic!("on purpose"));
    drop(held);
    assert!(matches!(answer(once), Err(Error::NotFound)));
    assert!(answer(breaks).is_err());
    assert_eq!((runs.load(Ordering::Relaxed), ground.notes().len()), (2, 0));
}

#[test]
fn one_more_than_may_wait_is_refused() {
    let ground = Ground::with_places(1);
    let held = ground.hold();
    let waiting = ground.ask(|tx| note(tx, "waited"));
    let (job, _) = Pending::boxed(|tx: &mut Tx<'_>| note(tx, "refused"));
    assert!(matches!(ground.writer.enqueue(job), Err(Error::Busy)));
    drop(held);
    answer(waiting).unwrap();
    assert_eq!(ground.notes(), ["waited"]);
}

#[test]
fn what_nobody_waits_for_is_kept() {
    let ground = Ground::new();
    drop(ground.ask(|tx| note(tx, "unheard")));
    answer(ground.ask(|tx| note(tx, "heard"))).unwrap();
    assert_eq!(ground.notes(), ["heard", "unheard"]);
}

#[test]
fn what_waits_when_the_last_handle_goes_is_still_written() {
    let ground = Ground::new();
    let held = ground.hold();
    let waiting = ground.ask(|tx| note(tx, "waited"));
    let Ground { folder, writer, .. } = ground;
    drop((writer, held));
    answer(waiting).unwrap();
    drop(folder);
}

#[test]
fn a_file_that_another_process_holds_is_busy_and_free_again() {
    let ground = Ground::new();
    // The writer's patience is ten seconds, a test's is none.
    answer(ground.ask(|tx| run(tx, "PRAGMA busy_timeout = 0"))).unwrap();
    let mut other = ground.other();
    other.batch_execute("BEGIN IMMEDIATE").unwrap();
    assert!(matches!(
        answer(ground.ask(|tx| note(tx, "refused"))),
        Err(Error::Busy)
    ));
    other.batch_execute("ROLLBACK").unwrap();
    answer(ground.ask(|tx| note(tx, "kept"))).unwrap();
    assert_eq!(ground.notes(), ["kept"]);
}

#[test]
fn pages_are_out_of_date_before_the_answer_goes_out() {
    let ground = Ground::new();
    let since = ground.versions.now();
    answer(ground.ask(|tx| {
        tx.touch(Scope::Item(7));
        note(tx, "seven")
    }))
    .unwrap();
    assert!(!ground.versions.fresh(since, &[Scope::Item(7)]));
    assert!(ground.versions.fresh(since, &[Scope::Item(8)]));
}

#[test]
fn a_job_that_fails_touches_nothing() {
    let ground = Ground::new();
    let since = ground.versions.now();
    let failed = answer(ground.ask(|tx| {
        tx.touch(Scope::Item(7));
        Err(Error::NotFound)
    }));
    assert!(failed.is_err());
    assert!(ground.versions.fresh(since, &[Scope::Item(7)]));
}

#[test]
fn what_another_process_writes_makes_pages_out_of_date() {
    let ground = Ground::new();
    let since = ground.versions.now();
    let theirs = "INSERT INTO notes (text) VALUES ('theirs')";
    ground.other().batch_execute(theirs).unwrap();
    wait_for_a_touch(&ground.versions, since);
}

fn wait_for_a_touch(versions: &Versions, since: Seq) {
    let deadline = Instant::now() + Duration::from_secs(30);
    while versions.fresh(since, &[]) {
        assert!(Instant::now() < deadline, "nobody has looked");
        std::thread::sleep(Duration::from_millis(5));
    }
}
