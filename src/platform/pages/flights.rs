//! Many readers of one missing page cause one rendering.

use std::{
    collections::{HashMap, hash_map::Entry},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{sync::watch, time::timeout};

/// No reader waits longer than this for another's rendering; then they make the page themselves.
const PATIENCE: Duration = Duration::from_secs(5);

/// The pages being made at this moment.
#[derive(Debug, Default)]
pub struct Flights(Mutex<HashMap<String, watch::Receiver<()>>>);

/// Held by the one who makes the page; dropped (also by a panic or when that client goes away), it lets
/// the others go on.
#[derive(Debug)]
pub struct Lead {
    flights: Arc<Flights>,
    key: String,
    // Dropping it ends the wait of those who hold its receiver.
    _landing: watch::Sender<()>,
}

impl Flights {
    /// Leads if nobody makes that page now. Otherwise waits until it is made and returns none: look again,
    /// and if it is not there (or not fresh enough), make it without leading.
    pub async fn join(self: &Arc<Self>, key: &str) -> Option<Lead> {
        let mut landed = {
            let mut flights = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            match flights.entry(key.to_owned()) {
                Entry::Occupied(flight) => flight.get().clone(),
                Entry::Vacant(place) => {
                    let (landing, landed) = watch::channel(());
                    place.insert(landed);
                    return Some(Lead {
                        flights: Arc::clone(self),
                        key: key.to_owned(),
                        _landing: landing,
                    });
                }
            }
        };
        let _ = timeout(PATIENCE, landed.changed()).await;
        None
    }
}

impl Drop for Lead {
    fn drop(&mut self) {
        let mut flights = self
            .flights
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        flights.remove(&self.key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_leaves_or_fails_holds_nobody_up() {
        let flights = Arc::new(Flights::default());
        let lead = flights.join("page").await.unwrap();
        let other = flights.join("other").await;
        assert!(other.is_some());
        let following = Arc::clone(&flights);
        let waiting = tokio::spawn(async move { following.join("page").await.is_none() });
        tokio::task::yield_now().await;
        drop(lead);
        assert!(waiting.await.unwrap() || flights.0.lock().unwrap().is_empty());
        assert!(flights.join("page").await.is_some());
    }
}
