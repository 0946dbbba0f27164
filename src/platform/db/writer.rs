//! The only door to a change.
//!
//! On SQLite one thread owns the writing connection. It takes the jobs that wait, runs each in a savepoint, commits them
//! together and only then lets the answers go: 32 members who post at once pay for one flush of the disk. On PostgreSQL
//! several threads do the same with one job each.
//!
//! A batch can break as a whole: a full disk inside one job's savepoint makes SQLite roll everything back, and COMMIT
//! itself can fail. Then its jobs run again one by one, so a job is `FnMut` and has no effect outside the database.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crossbeam_channel::{Receiver, Sender, TrySendError};
use tokio::sync::oneshot;

use crate::platform::db::address::{Address, Purpose};
use crate::platform::db::connection::Db;
use crate::platform::db::count;
use crate::platform::db::tx::{Subscription, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::pages::versions::{Scope, Versions};
use crate::platform::time::{SharedClock, Time};

/// Jobs that may wait at once; one more is answered 503.
const QUEUE: usize = 1024;
/// Jobs that one COMMIT carries at the most.
const BATCH: usize = 64;
/// Threads that write on PostgreSQL.
const LANES: usize = 4;
/// How often PostgreSQL may ask for a job to be run again.
const RETRIES: u32 = 8;

/// What the writer is given by the roof.
#[derive(Clone)]
pub struct Wiring {
    /// Tells the moment of a change.
    pub clock: SharedClock,
    /// Hears what a committed change has touched, before the change is answered.
    pub versions: Arc<Versions>,
    /// Who listens to facts.
    pub subscriptions: &'static [Subscription],
}

/// A handle to the writing threads; they end when the last handle is gone.
#[derive(Clone)]
pub struct Writer {
    queue: Sender<Box<dyn Job>>,
}

impl Writer {
    /// Starts writing to the database at `address`.
    ///
    /// # Errors
    /// When a connection cannot be opened or a thread cannot be started.
    pub fn start(address: &Address, wiring: &Wiring) -> std::result::Result<Self, String> {
        let (queue, jobs) = crossbeam_channel::bounded(QUEUE);
        let lanes = match address {
            Address::Sqlite(_) => 1,
            Address::Postgres(_) => LANES,
        };
        for number in 0..lanes {
            let db = address
                .connect(Purpose::Write)
                .map_err(|error| error.to_string())?;
            let mut lane = Lane {
                address: address.clone(),
                db: Some(db),
                wiring: wiring.clone(),
            };
            let jobs: Receiver<Box<dyn Job>> = jobs.clone();
            let batch = if lanes == 1 { BATCH } else { 1 };
            thread::Builder::new()
                .name(format!("writer-{number}"))
                .spawn(move || lane.serve(&jobs, batch))
                .map_err(|error| error.to_string())?;
        }
        Ok(Self { queue })
    }

    /// Runs a job in a transaction of its own, and answers after COMMIT. The job may run more than once, and only its last
    /// run counts.
    ///
    /// # Errors
    /// What the job failed with, and then nothing of it is kept; [`Error::Busy`] when too many wait.
    pub async fn write<T: Send + 'static>(
        &self,
        job: impl FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (sender, answer) = oneshot::channel();
        let job: Box<dyn Job> = Box::new(Pending {
            job,
            result: None,
            queries: 0,
            sender,
        });
        self.queue.try_send(job).map_err(|error| match error {
            TrySendError::Full(_) => Error::Busy,
            TrySendError::Disconnected(_) => Error::Broken("the writer has ended".into()),
        })?;
        let (result, queries) = answer
            .await
            .map_err(|_| Error::Broken("the writer ended with a job".into()))?;
        count::add_to_request(queries);
        result
    }
}

/// A job that waits for its turn.
trait Job: Send {
    /// Runs the job and keeps its result; whether it succeeded.
    fn run(&mut self, tx: &mut Tx<'_>) -> bool;
    /// Whether PostgreSQL asks for another run.
    fn is_retryable(&self) -> bool;
    /// Replaces the result by a failure of the transaction around it.
    fn fail(&mut self, error: Error);
    /// Lets the answer go.
    fn answer(self: Box<Self>);
}

struct Pending<T, F> {
    job: F,
    result: Option<Result<T>>,
    queries: u64,
    sender: oneshot::Sender<(Result<T>, u64)>,
}

impl<T: Send, F: FnMut(&mut Tx<'_>) -> Result<T> + Send> Job for Pending<T, F> {
    fn run(&mut self, tx: &mut Tx<'_>) -> bool {
        let before = count::of_thread();
        let result = (self.job)(tx);
        self.queries = count::of_thread() - before;
        let succeeded = result.is_ok();
        self.result = Some(result);
        succeeded
    }

    fn is_retryable(&self) -> bool {
        matches!(&self.result, Some(Err(error)) if error.is_retryable())
    }

    fn fail(&mut self, error: Error) {
        self.result = Some(Err(error));
    }

    fn answer(self: Box<Self>) {
        let result = self
            .result
            .unwrap_or_else(|| Err(Error::Broken("a job was answered before it ran".into())));
        // The asker may have gone away; the change stays.
        drop(self.sender.send((result, self.queries)));
    }
}

/// One writing thread.
struct Lane {
    address: Address,
    db: Option<Db>,
    wiring: Wiring,
}

impl Lane {
    fn serve(&mut self, jobs: &Receiver<Box<dyn Job>>, most: usize) {
        while let Ok(first) = jobs.recv() {
            let mut batch = vec![first];
            batch.extend(jobs.try_iter().take(most - 1));
            let broken = self.commit(&mut batch).is_err();
            for job in &mut batch {
                if broken || job.is_retryable() {
                    self.commit_alone(job);
                }
            }
            for job in batch {
                job.answer();
            }
        }
    }

    fn commit_alone(&mut self, job: &mut Box<dyn Job>) {
        for retry in 0..=RETRIES {
            match self.commit(std::slice::from_mut(job)) {
                Ok(()) if !job.is_retryable() => return,
                Ok(()) => {}
                Err(error) if error.is_retryable() && retry < RETRIES => {}
                Err(error) => {
                    tracing::error!(%error, "a change could not be committed");
                    return job.fail(error);
                }
            }
            thread::sleep(Duration::from_millis(5 << retry));
        }
    }

    /// Runs the jobs in one transaction. On failure nothing of it is kept, and each job has to run again.
    fn commit(&mut self, batch: &mut [Box<dyn Job>]) -> Result<()> {
        match self.run_and_commit(batch) {
            Ok(touched) => {
                self.wiring.versions.touch(&touched);
                Ok(())
            }
            Err(error) => {
                // Whatever state the connection is in now, a fresh one is in none.
                self.db = None;
                Err(error)
            }
        }
    }

    fn run_and_commit(&mut self, batch: &mut [Box<dyn Job>]) -> Result<Vec<Scope>> {
        let Wiring {
            clock,
            subscriptions,
            ..
        } = self.wiring.clone();
        let db = self.connection()?;
        db.begin_writing()?;
        let mut touched = Vec::new();
        for job in batch {
            touched.extend(in_savepoint(db, job.as_mut(), clock.now(), subscriptions)?);
        }
        db.commit()?;
        Ok(touched)
    }

    fn connection(&mut self) -> Result<&mut Db> {
        if self.db.is_none() {
            self.db = Some(
                self.address
                    .connect(Purpose::Write)
                    .map_err(|error| Error::Broken(error.to_string()))?,
            );
        }
        self.db
            .as_mut()
            .ok_or_else(|| Error::Broken("no connection".into()))
    }
}

/// Runs one job in a savepoint and says what it touched. An error means that the transaction around it is gone, and with
/// it what ran before; a job that merely fails is rolled back and keeps its failure for its asker.
fn in_savepoint(
    db: &mut Db,
    job: &mut dyn Job,
    now: Time,
    subscriptions: &[Subscription],
) -> Result<Vec<Scope>> {
    db.begin_savepoint()?;
    let mut tx = Tx::new(db, now, subscriptions);
    let ran = catch_unwind(AssertUnwindSafe(|| job.run(&mut tx)));
    let touched = tx.into_touched();
    let succeeded = ran.unwrap_or_else(|_| {
        job.fail(Error::Broken("a job panicked".into()));
        false
    });
    if succeeded {
        db.commit()?
    } else {
        db.roll_back()?
    }
    // Depth 1 is the transaction around the savepoint: anything else, and it has gone without a word.
    if db.depth() != Some(1) {
        return Err(Error::Broken("a job left its transaction".into()));
    }
    Ok(if succeeded { touched } else { Vec::new() })
}
