//! Counts queries, so that a page's cost can be seen and held.

use std::cell::Cell;

use diesel::Connection;
use diesel::connection::InstrumentationEvent;

use crate::each;
use crate::platform::db::connection::Db;

thread_local! {
    /// Queries of this thread. A connection stays on its thread, so the difference over a job is the job's count.
    static QUERIES: Cell<u64> = const { Cell::new(0) };
}

tokio::task_local! {
    /// Queries of the request that this task answers.
    static REQUEST: Cell<u64>;
}

/// Counts every statement of this connection but those that open and close transactions.
pub(crate) fn watch(db: &mut Db) {
    each!(db, c => c.set_instrumentation(|event: InstrumentationEvent<'_>| {
        if let InstrumentationEvent::StartQuery { .. } = event {
            QUERIES.with(|count| count.set(count.get() + 1));
        }
    }));
}

/// Opens or closes a transaction, which diesel tells of as of any other statement.
pub(crate) fn without_counting<T>(step: impl FnOnce() -> T) -> T {
    let before = of_thread();
    let outcome = step();
    QUERIES.with(|count| count.set(before));
    outcome
}

/// Queries that this thread has begun so far.
pub(crate) fn of_thread() -> u64 {
    QUERIES.with(Cell::get)
}

/// Adds to the count of the running request, if there is one.
pub(crate) fn add_to_request(queries: u64) {
    // Outside of a request (a job of the clock, a command) nobody counts.
    let _outside = REQUEST.try_with(|count| count.set(count.get() + queries));
}

/// Runs a request and says how many queries it made.
pub async fn counted<T>(request: impl Future<Output = T>) -> (T, u64) {
    REQUEST
        .scope(Cell::new(0), async {
            let answer = request.await;
            let queries = REQUEST.with(Cell::get);
            (answer, queries)
        })
        .await
}
