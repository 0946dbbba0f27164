//! A job that waits for its turn, and what became of it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tokio::sync::oneshot;

use crate::platform::db::count;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};

/// Where a job's result will be told, with the number of its queries.
pub(crate) type Answer<T> = oneshot::Receiver<Told<T>>;

type Told<T> = (Result<T>, u64);

/// How one run of a job ended.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Outcome {
    /// What it did is to be kept.
    Succeeded,
    /// What it did is to be rolled back.
    Failed,
    /// The same, and nobody knows what state it has left the connection in.
    Panicked,
}

/// A job of whatever result.
pub(crate) trait Job: Send {
    /// Runs the job and keeps its result.
    fn run(&mut self, tx: &mut Tx<'_>) -> Outcome;
    /// Whether it can run once more: what has panicked may hold anything.
    fn is_sound(&self) -> bool;
    /// Whether it is worth another run: PostgreSQL asks for it, or the connection was lost on the way.
    fn is_retryable(&self) -> bool;
    /// Replaces success by a failure of the transaction around it. A failure of its own stays: it says more.
    fn fail(&mut self, error: Error);
    /// Lets the answer go.
    fn answer(self: Box<Self>);
}

/// A job and whoever waits for it.
pub(crate) struct Pending<T, F> {
    job: F,
    result: Option<Result<T>>,
    sound: bool,
    queries: u64,
    sender: oneshot::Sender<Told<T>>,
}

impl<T: Send + 'static, F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static> Pending<T, F> {
    /// A job, and where its result will be told.
    pub(crate) fn boxed(job: F) -> (Box<dyn Job>, Answer<T>) {
        let (sender, answer) = oneshot::channel();
        let pending = Self {
            job,
            result: None,
            sound: true,
            queries: 0,
            sender,
        };
        (Box::new(pending), answer)
    }
}

impl<T: Send, F: FnMut(&mut Tx<'_>) -> Result<T> + Send> Job for Pending<T, F> {
    fn run(&mut self, tx: &mut Tx<'_>) -> Outcome {
        // Of an earlier run nothing counts.
        self.result = None;
        let before = count::of_thread();
        let ran = catch_unwind(AssertUnwindSafe(|| (self.job)(tx)));
        self.queries = count::of_thread() - before;
        let (result, outcome) = match ran {
            Ok(Ok(value)) => (Ok(value), Outcome::Succeeded),
            Ok(Err(error)) => (Err(error), Outcome::Failed),
            Err(_) => {
                self.sound = false;
                let error = Error::Broken("a job panicked".into());
                (Err(error), Outcome::Panicked)
            }
        };
        self.result = Some(result);
        outcome
    }

    fn is_sound(&self) -> bool {
        self.sound
    }

    fn is_retryable(&self) -> bool {
        matches!(&self.result, Some(Err(error)) if error.is_retryable() || error.is_closed())
    }

    fn fail(&mut self, error: Error) {
        if !matches!(self.result, Some(Err(_))) {
            self.result = Some(Err(error));
        }
    }

    fn answer(self: Box<Self>) {
        let result = self
            .result
            .unwrap_or_else(|| Err(Error::Broken("a job was answered before it ran".into())));
        // The asker may have gone away; the change stays.
        drop(self.sender.send((result, self.queries)));
    }
}
