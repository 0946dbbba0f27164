//! Threads that answer questions, each on a connection of its own. A reader sees one state of the database for the whole
//! of a question and waits for no write.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use crossbeam_channel::{Receiver, Sender, TrySendError};
use tokio::sync::oneshot;

use crate::platform::db::address::{Address, Purpose};
use crate::platform::db::connection::{Db, is_closed};
use crate::platform::db::count;
use crate::platform::error::{Error, Result};

/// Questions that may wait at once; one more is answered 503.
const QUEUE: usize = 1024;

/// A question, given a connection inside a transaction or the reason why there is none; whether the connection is still
/// good afterwards.
type Question = Box<dyn FnOnce(Result<&mut Db>) -> bool + Send>;

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
        Self::with_queue(address, threads, QUEUE)
    }

    fn with_queue(
        address: &Address,
        threads: usize,
        places: usize,
    ) -> std::result::Result<Self, String> {
        let (queue, questions) = crossbeam_channel::bounded(places);
        for number in 0..threads {
            let db = address
                .connect(Purpose::Read)
                .map_err(|error| error.to_string())?;
            let reader = Reader {
                address: address.clone(),
                db: Some(db),
            };
            let questions = questions.clone();
            thread::Builder::new()
                .name(format!("reader-{number}"))
                .spawn(move || reader.serve(&questions))
                .map_err(|error| error.to_string())?;
        }
        Ok(Self { queue })
    }

    /// Asks a question and waits for its answer.
    ///
    /// # Errors
    /// What the question failed with; [`Error::Busy`] when too many wait; [`Error::Unreachable`] when the engine cannot
    /// be reached.
    pub async fn read<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut Db) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (sender, answer) = oneshot::channel();
        let asked: Question = Box::new(move |db| {
            let before = count::of_thread();
            let (result, good) = match db {
                Ok(db) => ask(db, question),
                Err(error) => (Err(error), false),
            };
            // The asker may have gone away; that is its right.
            drop(sender.send((result, count::of_thread() - before)));
            good
        });
        self.queue.try_send(asked).map_err(|error| match error {
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

/// Asks, and says whether the connection is as it was before.
fn ask<T>(db: &mut Db, question: impl FnOnce(&mut Db) -> Result<T>) -> (Result<T>, bool) {
    match catch_unwind(AssertUnwindSafe(|| question(db))) {
        Ok(result) => {
            // Nothing was changed, so how the transaction ends matters to nobody but the next question.
            let ended = if result.is_ok() {
                db.commit()
            } else {
                db.roll_back()
            };
            let good = ended.is_ok() && db.depth() == Some(0);
            (result, good)
        }
        Err(_) => (Err(Error::Broken("a question panicked".into())), false),
    }
}

/// A reading thread and its connection.
struct Reader {
    address: Address,
    /// `None` after a failure: a fresh connection is in no strange state.
    db: Option<Db>,
}

impl Reader {
    fn serve(mut self, questions: &Receiver<Question>) {
        while let Ok(question) = questions.recv() {
            let begun = self.begin();
            if !question(begun) {
                self.db = None;
            }
        }
    }

    /// A connection in a transaction. One that was closed while it rested tells only now: then a fresh one is tried.
    fn begin(&mut self) -> Result<&mut Db> {
        let rested = self.db.is_some();
        match self.connection()?.begin_reading() {
            Err(failure) if rested && is_closed(&failure) => {
                self.db = None;
                self.connection()?.begin_reading()?;
            }
            other => other?,
        }
        self.connection()
    }

    fn connection(&mut self) -> Result<&mut Db> {
        if self.db.is_none() {
            let db = self
                .address
                .connect(Purpose::Read)
                .map_err(|error| Error::Unreachable(error.to_string()))?;
            self.db = Some(db);
        }
        self.db
            .as_mut()
            .ok_or_else(|| Error::Broken("no connection".into()))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use diesel::connection::SimpleConnection;
    use diesel::sql_types::BigInt;
    use diesel::{QueryableByName, RunQueryDsl, sql_query};

    use super::*;

    /// A file with an empty table, and one reader on it.
    struct Ground {
        _folder: tempfile::TempDir,
        address: Address,
        readers: Readers,
    }

    impl Ground {
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            let address = Address::Sqlite(folder.path().join("notes.db"));
            write(&address, "CREATE TABLE notes (text TEXT)");
            let readers = Readers::with_queue(&address, 1, 1).unwrap();
            Self {
                _folder: folder,
                address,
                readers,
            }
        }

        /// The reader is the same one every time, since there is only one.
        fn still_answers(&self) {
            let answer = ask(&self.readers, notes);
            assert!(matches!(answer, Ok(0)), "{answer:?}");
        }
    }

    fn write(address: &Address, statement: &str) {
        let mut db = address.connect(Purpose::Write).unwrap();
        db.batch_execute(statement).unwrap();
    }

    fn ask<T: Send + 'static>(
        readers: &Readers,
        question: impl FnOnce(&mut Db) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        runtime.unwrap().block_on(readers.read(question))
    }

    fn notes(db: &mut Db) -> Result<i64> {
        #[derive(QueryableByName)]
        struct Count {
            #[diesel(sql_type = BigInt)]
            notes: i64,
        }
        let count: Count = sql_query("SELECT COUNT(*) AS notes FROM notes").get_result(db)?;
        Ok(count.notes)
    }

    #[test]
    fn a_question_sees_one_state_of_the_database() {
        let ground = Ground::new();
        let address = ground.address.clone();
        let (before, after) = ask(&ground.readers, move |db| {
            let before = notes(db)?;
            write(&address, "INSERT INTO notes VALUES ('meanwhile')");
            Ok((before, notes(db)?))
        })
        .unwrap();
        assert_eq!((before, after), (0, 0));
        assert_eq!(ask(&ground.readers, notes).unwrap(), 1);
    }

    #[test]
    fn a_question_changes_nothing() {
        let ground = Ground::new();
        let change = ask(&ground.readers, |db| {
            Ok(db.batch_execute("INSERT INTO notes VALUES ('no')")?)
        });
        assert!(change.is_err());
        ground.still_answers();
    }

    #[test]
    fn a_question_that_panics_ends_nobody_elses() {
        let ground = Ground::new();
        let panicked = ask::<()>(&ground.readers, |_| panic!("on purpose"));
        assert!(matches!(panicked, Err(Error::Broken(_))));
        ground.still_answers();
    }

    #[test]
    fn a_question_that_leaves_a_transaction_open_disturbs_no_other() {
        let ground = Ground::new();
        ask(&ground.readers, |db| Ok(db.begin_savepoint()?)).unwrap();
        ground.still_answers();
        ask(&ground.readers, |db| Ok(db.roll_back()?)).unwrap();
        ground.still_answers();
    }

    #[test]
    fn one_more_than_may_wait_is_refused() {
        let ground = Ground::new();
        let (start, started) = mpsc::channel();
        let (release, released) = mpsc::channel::<()>();
        let readers = ground.readers.clone();
        let asking = thread::spawn(move || {
            ask(&readers, move |_| {
                start.send(()).unwrap();
                // The error is the release.
                let _dropped = released.recv();
                Ok(())
            })
        });
        started.recv().unwrap();
        let waits: Question = Box::new(|db| db.unwrap().roll_back().is_ok());
        ground.readers.queue.try_send(waits).map_err(drop).unwrap();
        assert!(matches!(ask(&ground.readers, notes), Err(Error::Busy)));
        drop(release);
        asking.join().unwrap().unwrap();
        // The one that waits is taken when its turn comes, and until then its place is taken.
        while !ground.readers.queue.is_empty() {
            thread::yield_now();
        }
        ground.still_answers();
    }

    #[test]
    fn a_file_that_cannot_be_opened_any_more_is_told() {
        let Ground {
            _folder: folder,
            readers,
            ..
        } = Ground::new();
        drop(folder);
        // The open connection still has its file; a fresh one is opened after the panic.
        assert!(ask::<()>(&readers, |_| panic!("on purpose")).is_err());
        assert!(matches!(ask(&readers, notes), Err(Error::Unreachable(_))));
    }
}
