//! One writing thread: takes what waits, runs and commits it, answers.

use std::slice;
use std::thread;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, RecvTimeoutError};

use crate::platform::db::address::{Address, Purpose};
use crate::platform::db::connection::{Db, is_closed, is_locked};
use crate::platform::db::neighbours::{self, FileWatch, Node};
use crate::platform::db::tx::Tx;
use crate::platform::db::writer::Wiring;
use crate::platform::db::writer::job::{Job, Outcome};
use crate::platform::error::{Error, Result};
use crate::platform::pages::versions::Scope;

/// Pauses before a job that PostgreSQL asks for again runs again, in milliseconds; after the try that follows the last one it has failed.
const PAUSES: [u64; 8] = [5, 10, 20, 40, 80, 160, 320, 640];
/// How often the lane looks whether another process has written to its file.
const LOOK: Duration = Duration::from_millis(400);

type Batch = [Box<dyn Job>];

/// A thread that writes, and its connection.
pub(crate) struct Lane {
    address: Address,
    /// `None` after a failure: a fresh connection is in no strange state.
    db: Option<Db>,
    wiring: Wiring,
    node: Node,
    watch: FileWatch,
    looked: Instant,
}

/// Why a transaction was not committed, and what is known of it.
enum Failure {
    /// It never began, so no job has run.
    Unbegun(Error),
    /// Nothing of it is kept.
    RolledBack(Error),
    /// COMMIT was sent and no answer came: it may be kept or not.
    Unknown(Error),
}

impl Lane {
    /// A lane on a fresh connection. Pages are made after it has begun to watch, so what others wrote before is in them.
    pub(crate) fn new(address: Address, db: Db, wiring: Wiring, node: Node) -> Result<Self> {
        let mut lane = Self {
            address,
            db: Some(db),
            wiring,
            node,
            watch: FileWatch::default(),
            looked: Instant::now(),
        };
        lane.has_neighbour_written()?;
        Ok(lane)
    }

    /// Works until the last handle is gone and nothing waits any more.
    pub(crate) fn serve(mut self, jobs: &Receiver<Box<dyn Job>>, most: usize) {
        loop {
            match jobs.recv_timeout(LOOK) {
                Ok(first) => {
                    let mut batch = vec![first];
                    batch.extend(jobs.try_iter().take(most - 1));
                    self.work_off(&mut batch);
                    batch.into_iter().for_each(Job::answer);
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            self.look_around();
        }
    }

    /// Runs and commits a batch, so that every job of it has its result.
    fn work_off(&mut self, batch: &mut Batch) {
        if let [job] = batch {
            return self.commit_alone(job);
        }
        match self.commit(batch) {
            Ok(()) => batch
                .iter_mut()
                .filter(|job| job.is_retryable())
                .for_each(|job| self.commit_alone(job)),
            Err(Failure::RolledBack(error)) => {
                tracing::warn!(%error, jobs = batch.len(), "a batch broke and its jobs run one by one");
                batch
                    .iter_mut()
                    .filter(|job| job.is_sound())
                    .for_each(|job| self.commit_alone(job));
            }
            Err(Failure::Unbegun(error) | Failure::Unknown(error)) => fail_all(batch, &error),
        }
    }

    fn commit_alone(&mut self, job: &mut Box<dyn Job>) {
        for pause in PAUSES.map(Some).into_iter().chain([None]) {
            match self.commit(slice::from_mut(job)) {
                Ok(()) if !job.is_retryable() => return,
                Ok(()) => {}
                Err(Failure::RolledBack(error))
                    if job.is_sound()
                        && (error.is_retryable() || job.is_retryable() || error.is_closed()) => {}
                Err(
                    Failure::Unbegun(error) | Failure::RolledBack(error) | Failure::Unknown(error),
                ) => {
                    tracing::error!(%error, "a change could not be committed");
                    return job.fail(error);
                }
            }
            if let Some(milliseconds) = pause {
                thread::sleep(Duration::from_millis(milliseconds));
            }
        }
        tracing::error!(tries = PAUSES.len() + 1, "a change was given up");
        job.fail(Error::Busy);
    }

    /// Runs the jobs in one transaction.
    fn commit(&mut self, batch: &mut Batch) -> std::result::Result<(), Failure> {
        let committed = self.run_and_commit(batch);
        if committed.is_err() {
            // Whatever state the connection is in now, a fresh one is in none.
            self.db = None;
            self.watch.forget();
        }
        committed
    }

    fn run_and_commit(&mut self, batch: &mut Batch) -> std::result::Result<(), Failure> {
        self.begin().map_err(Failure::Unbegun)?;
        let node = self.node;
        let touched = self.run(batch).map_err(Failure::RolledBack)?;
        let db = self.connection().map_err(Failure::RolledBack)?;
        neighbours::tell(db, node, &touched).map_err(|error| Failure::RolledBack(error.into()))?;
        let committed = db.commit();
        // Also when nobody knows whether it was: a page made once too often harms nobody.
        self.wiring.versions.touch(&touched);
        committed.map_err(|failure| match failure {
            failure if is_closed(&failure) => Failure::Unknown(failure.into()),
            failure => Failure::RolledBack(failure.into()),
        })
    }

    fn run(&mut self, batch: &mut Batch) -> Result<Vec<Scope>> {
        let wiring = self.wiring.clone();
        let db = self.connection()?;
        let mut touched = Vec::new();
        for job in batch {
            for scope in in_savepoint(db, job.as_mut(), &wiring)? {
                if !touched.contains(&scope) {
                    touched.push(scope);
                }
            }
        }
        Ok(touched)
    }

    /// Begins a transaction. A connection that was closed while it rested tells only now: then a fresh one is tried.
    fn begin(&mut self) -> Result<()> {
        let rested = self.db.is_some();
        let begun = match self.connection()?.begin_writing() {
            Err(failure) if rested && is_closed(&failure) => {
                self.db = None;
                self.connection()?.begin_writing()
            }
            other => other,
        };
        begun.map_err(|failure| match failure {
            failure if is_locked(&failure) => Error::Busy,
            failure if is_closed(&failure) => Error::Unreachable(failure.to_string()),
            failure => failure.into(),
        })
    }

    fn connection(&mut self) -> Result<&mut Db> {
        if self.db.is_none() {
            let db = self
                .address
                .connect(Purpose::Write)
                .map_err(|error| Error::Unreachable(error.to_string()))?;
            self.db = Some(db);
        }
        self.db
            .as_mut()
            .ok_or_else(|| Error::Broken("no connection".into()))
    }

    /// Whether another process has written to the file meanwhile. It matters also when nobody writes here, so a connection
    /// that was given up is opened again for it.
    fn look_around(&mut self) {
        if self.looked.elapsed() < LOOK || matches!(self.address, Address::Postgres(_)) {
            return;
        }
        self.looked = Instant::now();
        match self.has_neighbour_written() {
            Ok(false) => {}
            Ok(true) => self.wiring.versions.touch(&[Scope::Everything]),
            Err(error) => {
                tracing::warn!(%error, "the writer cannot look at its file");
                self.db = None;
                self.watch.forget();
            }
        }
    }

    fn has_neighbour_written(&mut self) -> Result<bool> {
        self.connection()?;
        match &mut self.db {
            Some(Db::Sqlite(connection)) => Ok(self.watch.look(connection)?),
            Some(Db::Postgres(_)) | None => Ok(false),
        }
    }
}

/// Runs one job in a savepoint and says what it touched. An error means that the transaction around it is gone, and with
/// it what ran before; a job that merely fails is rolled back and keeps its failure for its asker.
fn in_savepoint(db: &mut Db, job: &mut dyn Job, wiring: &Wiring) -> Result<Vec<Scope>> {
    db.begin_savepoint()?;
    let mut tx = Tx::new(db, wiring.clock.now(), wiring.subscriptions);
    let outcome = job.run(&mut tx);
    let touched = tx.into_touched();
    match outcome {
        Outcome::Succeeded => db.commit()?,
        Outcome::Failed => db.roll_back()?,
        Outcome::Panicked => return Err(Error::Broken("a job panicked".into())),
    }
    // Depth 1 is the transaction around the savepoint: anything else, and it has gone without a word.
    if db.depth() != Some(1) {
        return Err(Error::Broken("a job left its transaction".into()));
    }
    Ok(match outcome {
        Outcome::Succeeded => touched,
        Outcome::Failed | Outcome::Panicked => Vec::new(),
    })
}

/// Tells every asker the same. Nobody can tell two failures of one transaction apart.
fn fail_all(batch: &mut Batch, error: &Error) {
    tracing::error!(%error, jobs = batch.len(), "changes could not be committed");
    for job in batch {
        job.fail(match error {
            Error::Busy => Error::Busy,
            other => Error::Unreachable(other.to_string()),
        });
    }
}
