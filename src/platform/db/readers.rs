//! Threads that answer questions, each on a connection of its own. A reader sees one state of the database for the whole
//! of a question and waits for no write.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use crossbeam_channel::{Receiver, Sender, TrySendError};
use tokio::sync::oneshot;

use crate::platform::db::address::{Address, Purpose};
use crate::platform::db::connection::Db;
use crate::platform::db::count;
use crate::platform::error::{Error, Result};

/// Questions that may wait at once; one more is answered 503.
const QUEUE: usize = 1024;

type Question = Box<dyn FnOnce(&mut Db) -> bool + Send>;

/// A handle to the reading threads; they end when the last handle is gone.
#[derive(Clone)]
pub struct Readers {
    queue: Sender<Question>,
}

impl Readers {
    /// Starts `threads` readers.
    ///
    /// # Errors
    /// When a connection cannot be opened or a thread cannot be started.
    pub fn start(address: &Address, threads: usize) -> std::result::Result<Self, String> {
        let (queue, questions) = crossbeam_channel::bounded(QUEUE);
        for number in 0..threads {
            let db = address
                .connect(Purpose::Read)
                .map_err(|error| error.to_string())?;
            let (address, questions) = (address.clone(), questions.clone());
            thread::Builder::new()
                .name(format!("reader-{number}"))
                .spawn(move || serve(&address, db, &questions))
                .map_err(|error| error.to_string())?;
        }
        Ok(Self { queue })
    }

    /// Asks a question and waits for its answer.
    ///
    /// # Errors
    /// What the question failed with; [`Error::Busy`] when too many wait.
    pub async fn read<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut Db) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (sender, answer) = oneshot::channel();
        let job: Question = Box::new(move |db| {
            let before = count::of_thread();
            let result = catch_unwind(AssertUnwindSafe(|| in_one_state(db, question)));
            let queries = count::of_thread() - before;
            let (result, sound) = match result {
                Ok(result) => {
                    let sound = !matches!(&result, Err(Error::Database(error)) if is_lost(error));
                    (result, sound)
                }
                Err(_) => (Err(Error::Broken("a question panicked".into())), false),
            };
            // The asker may have gone away; that is its right.
            drop(sender.send((result, queries)));
            sound
        });
        self.queue.try_send(job).map_err(|error| match error {
            TrySendError::Full(_) => Error::Busy,
            TrySendError::Disconnected(_) => Error::Broken("the readers have ended".into()),
        })?;
        let (result, queries) = answer
            .await
            .map_err(|_| Error::Broken("a reader ended with a question".into()))?;
        count::add_to_request(queries);
        result
    }
}

fn in_one_state<T>(db: &mut Db, question: impl FnOnce(&mut Db) -> Result<T>) -> Result<T> {
    db.begin_reading()?;
    let result = question(db);
    // Nothing was changed, so how the transaction ends is a matter of form; a lost connection shows at the next question.
    match &result {
        Ok(_) => db.commit()?,
        Err(_) => db.roll_back()?,
    }
    result
}

/// Whether the connection has to be opened anew.
pub(crate) fn is_lost(error: &diesel::result::Error) -> bool {
    use diesel::result::{DatabaseErrorKind, Error as Diesel};
    matches!(
        error,
        Diesel::DatabaseError(
            DatabaseErrorKind::ClosedConnection | DatabaseErrorKind::UnableToSendCommand,
            _
        ) | Diesel::BrokenTransactionManager
            | Diesel::AlreadyInTransaction
            | Diesel::NotInTransaction
            | Diesel::RollbackErrorOnCommit { .. }
    )
}

fn serve(address: &Address, db: Db, questions: &Receiver<Question>) {
    let mut connection = Some(db);
    while let Ok(question) = questions.recv() {
        if connection.is_none() {
            connection = reopen(address);
        }
        // Without a connection the question is dropped, and its asker told.
        let Some(db) = connection.as_mut() else {
            continue;
        };
        if !question(db) {
            connection = None;
        }
    }
}

fn reopen(address: &Address) -> Option<Db> {
    address
        .connect(Purpose::Read)
        .inspect_err(|error| tracing::error!(%error, "a reader cannot reach the database"))
        .ok()
}
