//! The only door to a change.
//!
//! On SQLite one thread owns the writing connection. It takes the jobs that wait, runs each in a savepoint, commits them
//! together and only then lets the answers go: 32 members who post at once pay for one flush of the disk. On PostgreSQL
//! several threads do the same with one job each.
//!
//! A batch can break as a whole: a full disk inside one job's savepoint makes SQLite roll everything back, and COMMIT
//! itself can fail. Then its jobs run again one by one, so a job is `FnMut`, has no effect outside the database, and passes
//! on what the engine failed with. What is promised:
//!
//! 1. An answer that says yes goes out after COMMIT, so nothing acknowledged is lost by whatever happens next.
//! 2. A job that fails, panics or meets a full disk takes no other job of its batch with it.
//! 3. What a job did is kept once or not at all. When PostgreSQL dies between COMMIT and its answer nobody knows which:
//!    then the job does not run again, and its asker gets a failure.

use std::convert::Infallible;
use std::sync::Arc;
use std::thread;

use crossbeam_channel::{Sender, TrySendError};

use crate::platform::db::address::{Address, Purpose};
use crate::platform::db::count;
use crate::platform::db::neighbours::{Node, TableWatch};
use crate::platform::db::tx::{Subscription, Tx};
use crate::platform::db::writer::job::{Answer, Job, Pending};
use crate::platform::db::writer::lane::Lane;
use crate::platform::error::{Error, Result};
use crate::platform::pages::versions::Versions;
use crate::platform::time::SharedClock;

mod job;
mod lane;

#[cfg(test)]
mod tests;

/// Jobs that may wait at once; one more is answered 503.
const QUEUE: usize = 1024;
/// Jobs that one COMMIT carries at the most, unless told otherwise.
pub const BATCH: usize = 64;
/// Threads that write on PostgreSQL.
const LANES: usize = 4;

/// What the writer is given by the roof.
#[derive(Clone)]
pub struct Wiring {
    /// Tells the moment of a change.
    pub clock: SharedClock,
    /// Hears what a committed change has touched, before the change is answered; and what other processes and nodes
    /// have changed, a moment after (see [`neighbours`](crate::platform::db::neighbours)).
    pub versions: Arc<Versions>,
    /// Who listens to facts.
    pub subscriptions: &'static [Subscription],
    /// Jobs that one COMMIT carries on SQLite at the most: [`BATCH`].
    pub batch: usize,
}

/// A handle to the writing threads; they end when the last handle is gone.
#[derive(Clone)]
pub struct Writer {
    queue: Sender<Box<dyn Job>>,
    /// Nothing is sent: the thread that listens to other nodes ends when the last handle has dropped it.
    _listening: Sender<Infallible>,
}

impl Writer {
    /// Starts writing to the database at `address`, and listening to who else writes to it.
    ///
    /// # Errors
    /// When a connection cannot be opened or a thread cannot be started.
    pub fn start(address: &Address, wiring: &Wiring) -> std::result::Result<Self, String> {
        Self::with_queue(address, wiring, QUEUE)
    }

    fn with_queue(
        address: &Address,
        wiring: &Wiring,
        places: usize,
    ) -> std::result::Result<Self, String> {
        let (queue, jobs) = crossbeam_channel::bounded(places);
        let (listening, ended) = crossbeam_channel::bounded(0);
        let node = Node::new();
        let (lanes, batch) = match address {
            Address::Sqlite(_) => (1, wiring.batch.max(1)),
            Address::Postgres(_) => {
                let watch = TableWatch::start(address, node, Arc::clone(&wiring.versions))?;
                spawn("neighbours", move || watch.serve(&ended))?;
                (LANES, 1)
            }
        };
        for number in 0..lanes {
            let db = address
                .connect(Purpose::Write)
                .map_err(|error| error.to_string())?;
            let lane = Lane::new(address.clone(), db, wiring.clone(), node)
                .map_err(|error| error.to_string())?;
            let jobs = jobs.clone();
            spawn(&format!("writer-{number}"), move || {
                lane.serve(&jobs, batch);
            })?;
        }
        Ok(Self {
            queue,
            _listening: listening,
        })
    }

    /// Runs a job in a transaction of its own, and answers after COMMIT. The job may run more than once, and only its last
    /// run counts.
    ///
    /// # Errors
    /// What the job failed with, and then nothing of it is kept; [`Error::Busy`] when too many wait or somebody else holds
    /// the database; [`Error::Unreachable`] when the engine cannot be reached.
    pub async fn write<T: Send + 'static>(
        &self,
        job: impl FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (job, answer) = Pending::boxed(job);
        self.enqueue(job)?;
        take(answer).await
    }

    fn enqueue(&self, job: Box<dyn Job>) -> Result<()> {
        self.queue.try_send(job).map_err(|error| match error {
            TrySendError::Full(_) => Error::Busy,
            TrySendError::Disconnected(_) => Error::Broken("the writer has ended".into()),
        })
    }
}

async fn take<T>(answer: Answer<T>) -> Result<T> {
    let (result, queries) = answer
        .await
        .map_err(|_| Error::Broken("the writer ended with a job".into()))?;
    count::add_to_request(queries);
    result
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> std::result::Result<(), String> {
    thread::Builder::new()
        .name(name.to_owned())
        .spawn(work)
        .map(drop)
        .map_err(|error| error.to_string())
}
