//! The writer, the readers, migrations and the nodes beside each other, on both engines: what is acknowledged is kept, what
//! fails takes nothing else with it, and every node hears of it. What only SQLite can do wrong (a full disk, a batch that
//! breaks) is tried beside the code.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, mpsc};
use std::thread;

use diesel::{RunQueryDsl, sql_query};
use plenum::each;
use plenum::platform::db::address::Address;
use plenum::platform::db::connection::Db;
use plenum::platform::db::migrations;
use plenum::platform::db::readers::Readers;
use plenum::platform::db::tx::Tx;
use plenum::platform::db::writer::{BATCH, Wiring, Writer};
use plenum::platform::error::{Error, Result};
use plenum::platform::pages::versions::{Scope, Seq, Versions};
use plenum::platform::time::SystemClock;

use crate::support::cases::{Case, Ground, case};
use crate::support::engines::{Database, Engine, Schema};
use crate::support::wait;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        case!(nodes_that_start_together_all_find_the_database_ready),
        case!(what_one_node_changes_every_other_hears),
        case!(a_node_hears_what_was_touched_and_nothing_else).only(Engine::Postgres),
        case!(a_commit_that_comes_late_is_heard).only(Engine::Postgres),
        case!(what_every_node_has_heard_is_swept_away).only(Engine::Postgres),
        case!(jobs_that_wait_for_each_other_crosswise_are_both_done).only(Engine::Postgres),
        case!(a_connection_that_is_cut_in_the_middle_of_a_job_loses_nothing).only(Engine::Postgres),
        case!(a_connection_that_is_cut_at_commit_does_nothing_twice).only(Engine::Postgres),
        case!(connections_that_were_cut_while_they_rested_are_opened_again).only(Engine::Postgres),
        case!(what_fails_only_at_commit_is_told_and_harms_nothing),
        case!(a_job_that_hides_what_the_engine_failed_with_is_not_acknowledged)
            .only(Engine::Postgres),
    ]
}

/// A process on the database: its writer, and what its kept pages are checked against.
struct Node {
    writer: Writer,
    versions: Arc<Versions>,
}

impl Node {
    fn start(database: &Database) -> Self {
        let versions = Arc::new(Versions::default());
        let wiring = Wiring {
            clock: Arc::new(SystemClock),
            versions: Arc::clone(&versions),
            subscriptions: &[],
            batch: BATCH,
        };
        let writer = Writer::start(&address(database), &wiring).unwrap();
        Self { writer, versions }
    }

    fn write<T: Send + 'static>(
        &self,
        job: impl FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        wait_for(self.writer.write(job))
    }

    /// Waits until a page that shows these scopes would be made anew.
    fn hears(&self, since: Seq, scopes: &[Scope]) {
        wait::until("the other node's change", || {
            (!self.versions.fresh(since, scopes)).then_some(())
        });
    }
}

fn address(database: &Database) -> Address {
    Address::parse(&database.url()).unwrap()
}

fn wait_for<T>(answer: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.unwrap().block_on(answer)
}

fn run(db: &mut Db, statement: &str) -> Result<usize> {
    Ok(each!(db, c => sql_query(statement).execute(c))?)
}

fn touching(item: i64) -> impl FnMut(&mut Tx<'_>) -> Result<()> + Send + 'static {
    move |tx| {
        tx.touch(Scope::Item(item));
        run(tx.db, "INSERT INTO notes VALUES (1)").map(drop)
    }
}

/// A table of our own, so that no rule of the forum is in the way.
fn with_notes(database: &Database) {
    database.damage("CREATE TABLE notes (number INTEGER)");
}

fn notes(database: &Database) -> i64 {
    database.number("SELECT COUNT(*) AS number FROM notes")
}

fn nodes_that_start_together_all_find_the_database_ready(ground: &Ground) {
    let database = Database::at(ground, Schema::Empty);
    let starting: Vec<_> = (0..6)
        .map(|_| {
            let address = address(&database);
            thread::spawn(move || migrations::run(&address))
        })
        .collect();
    for node in starting {
        assert_eq!(node.join().unwrap(), Ok(()));
    }
    assert_eq!(database.number("SELECT COUNT(*) AS number FROM topics"), 0);
}

fn what_one_node_changes_every_other_hears(database: &Database) {
    with_notes(database);
    let (one, other) = (Node::start(database), Node::start(database));
    let since = other.versions.now();
    one.write(touching(7)).unwrap();
    other.hears(since, &[Scope::Item(7)]);
}

fn a_node_hears_what_was_touched_and_nothing_else(database: &Database) {
    with_notes(database);
    let (one, other) = (Node::start(database), Node::start(database));
    let since = other.versions.now();
    one.write(touching(7)).unwrap();
    other.hears(since, &[Scope::Item(7)]);
    assert!(other.versions.fresh(since, &[Scope::Item(8), Scope::Lists]));
}

/// Its id and its transaction are older than one that the other node has heard already.
fn a_commit_that_comes_late_is_heard(database: &Database) {
    with_notes(database);
    let (one, other) = (Node::start(database), Node::start(database));
    let since = other.versions.now();
    let (begin, begun) = mpsc::channel();
    let (release, released) = mpsc::channel::<()>();
    let writer = one.writer.clone();
    let late = thread::spawn(move || {
        let mut job = touching(1);
        wait_for(writer.write(move |tx| {
            job(tx)?;
            begin.send(()).unwrap();
            // The error is the release.
            let _dropped = released.recv();
            Ok(())
        }))
    });
    begun.recv().unwrap();
    one.write(touching(2)).unwrap();
    other.hears(since, &[Scope::Item(2)]);
    // Once more, so that the horizon has had the chance to pass over the one that still runs.
    one.write(touching(3)).unwrap();
    other.hears(since, &[Scope::Item(3)]);
    assert!(other.versions.fresh(since, &[Scope::Item(1)]));
    let middle = other.versions.now();
    drop(release);
    late.join().unwrap().unwrap();
    other.hears(since, &[Scope::Item(1)]);
    // What was heard before is not heard again.
    assert!(
        other
            .versions
            .fresh(middle, &[Scope::Item(2), Scope::Item(3)])
    );
}

fn what_every_node_has_heard_is_swept_away(database: &Database) {
    database.damage("INSERT INTO touches (node, scopes, at) VALUES (1, 'lists', 0)");
    database.damage("INSERT INTO touches (node, scopes) VALUES (1, 'lists')");
    let _node = Node::start(database);
    assert_eq!(database.number("SELECT COUNT(*) AS number FROM touches"), 1);
}

fn jobs_that_wait_for_each_other_crosswise_are_both_done(database: &Database) {
    database.damage("CREATE TABLE notes (number INTEGER); INSERT INTO notes VALUES (1), (2)");
    let node = Node::start(database);
    let both_hold = Arc::new(Barrier::new(2));
    let writing: Vec<_> = [(1, 2), (2, 1)]
        .into_iter()
        .map(|(first, second)| {
            let (writer, both_hold) = (node.writer.clone(), Arc::clone(&both_hold));
            let mut runs = 0;
            thread::spawn(move || {
                wait_for(writer.write(move |tx| {
                    let take = |n| format!("UPDATE notes SET number = number WHERE number = {n}");
                    run(tx.db, &take(first))?;
                    runs += 1;
                    if runs == 1 {
                        both_hold.wait();
                    }
                    run(tx.db, &take(second))?;
                    run(tx.db, "INSERT INTO notes VALUES (3)")?;
                    Ok(runs)
                }))
            })
        })
        .collect();
    let runs: Vec<i32> = writing
        .into_iter()
        .map(|thread| thread.join().unwrap().unwrap())
        .collect();
    assert_eq!(
        runs.iter().sum::<i32>(),
        3,
        "one of them was asked to run again: {runs:?}"
    );
    assert_eq!(notes(database), 4);
}

fn a_connection_that_is_cut_in_the_middle_of_a_job_loses_nothing(database: &Database) {
    with_notes(database);
    let node = Node::start(database);
    let mut runs = 0;
    let runs = node
        .write(move |tx| {
            run(tx.db, "INSERT INTO notes VALUES (1)")?;
            runs += 1;
            if runs == 1 {
                run(tx.db, "SELECT pg_terminate_backend(pg_backend_pid())")?;
            }
            Ok(runs)
        })
        .unwrap();
    assert_eq!((runs, notes(database)), (2, 1));
}

/// COMMIT runs a trigger that ends the connection. Nobody who asks can tell this from an engine that has committed and died
/// before it said so, and then a second run would do everything twice.
fn a_connection_that_is_cut_at_commit_does_nothing_twice(database: &Database) {
    with_notes(database);
    database.damage(
        "CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
             PERFORM pg_terminate_backend(pg_backend_pid());
             RETURN NULL;
         END $$;
         CREATE CONSTRAINT TRIGGER cut AFTER INSERT ON notes DEFERRABLE INITIALLY DEFERRED
             FOR EACH ROW EXECUTE FUNCTION cut()",
    );
    let node = Node::start(database);
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&runs);
    let answer = node.write(move |tx| {
        counted.fetch_add(1, Ordering::Relaxed);
        run(tx.db, "INSERT INTO notes VALUES (1)")
    });
    assert!(answer.is_err());
    assert_eq!(runs.load(Ordering::Relaxed), 1);
    // The lane has another connection by then.
    assert!(node.write(|tx| run(tx.db, "SELECT 1")).is_ok());
}

fn connections_that_were_cut_while_they_rested_are_opened_again(database: &Database) {
    with_notes(database);
    let node = Node::start(database);
    let readers = Readers::start(&address(database), 2).unwrap();
    for round in 1..=3 {
        let (cut, own) = (
            "SELECT COUNT(pg_terminate_backend(pid)) AS number",
            "pid <> pg_backend_pid()",
        );
        database.number(&format!(
            "{cut} FROM pg_stat_activity WHERE datname = current_database() AND {own}"
        ));
        node.write(|tx| run(tx.db, "INSERT INTO notes VALUES (1)"))
            .unwrap();
        wait_for(readers.read(|db| run(db, "SELECT number FROM notes"))).unwrap();
        assert_eq!(notes(database), round);
    }
}

fn what_fails_only_at_commit_is_told_and_harms_nothing(database: &Database) {
    database.damage(
        "CREATE TABLE notes (number INTEGER PRIMARY KEY,
             answered INTEGER REFERENCES notes (number) DEFERRABLE INITIALLY DEFERRED)",
    );
    let node = Node::start(database);
    let lost = node.write(|tx| run(tx.db, "INSERT INTO notes VALUES (1, 2)"));
    assert!(matches!(lost, Err(Error::Database(_))), "{lost:?}");
    node.write(|tx| run(tx.db, "INSERT INTO notes VALUES (3, 3)"))
        .unwrap();
    assert_eq!(notes(database), 1);
}

/// After any failure PostgreSQL keeps nothing of a transaction, whatever the job makes of it.
fn a_job_that_hides_what_the_engine_failed_with_is_not_acknowledged(database: &Database) {
    with_notes(database);
    let node = Node::start(database);
    let hidden = node.write(|tx| {
        run(tx.db, "INSERT INTO notes VALUES (1)")?;
        assert!(run(tx.db, "INSERT INTO nowhere VALUES (1)").is_err());
        Ok(())
    });
    assert!(hidden.is_err());
    assert_eq!(notes(database), 0);
}
