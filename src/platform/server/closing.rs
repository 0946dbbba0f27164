//! The news that the server is about to stop.

use tokio::sync::watch;

/// Tells every [`Closing`] that the server stops. Held by the accept loop.
#[derive(Debug)]
pub struct Closer(watch::Sender<bool>);

/// Held by handlers of endless answers (event streams), which select on [`Closing::wait`] and end.
#[derive(Clone, Debug)]
pub struct Closing(watch::Receiver<bool>);

/// A pair of teller and listener.
pub fn signal() -> (Closer, Closing) {
    let (teller, listener) = watch::channel(false);
    (Closer(teller), Closing(listener))
}

impl Closer {
    /// Tells all listeners; later ones hear it at once.
    pub fn announce(&self) {
        self.0.send_replace(true);
    }
}

impl Closing {
    /// Returns when the server stops, at once if it already does.
    pub async fn wait(&mut self) {
        // An error means that the accept loop is gone, which is the same news.
        let _ = self.0.wait_for(|closing| *closing).await;
    }
}
