//! Work that takes a processor for longer than a request's other steps do, away from the threads that answer requests and
//! from those that hold a connection to the database.

use crate::platform::error::{Error, Result};

/// Does it on a thread of its own and waits without holding one.
///
/// # Errors
/// [`Error::Broken`] when the work panics or the program ends meanwhile.
pub async fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| Error::Broken(error.to_string()))
}
