//! How many connections each client has open.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Arc, Mutex, PoisonError},
};

use crate::platform::client_ip::network;

/// Counts open connections per client, which is a [`network`].
#[derive(Debug, Default)]
pub struct Peers(Mutex<HashMap<IpAddr, usize>>);

/// One counted connection; counts down when dropped.
#[derive(Debug)]
pub struct Seat {
    peers: Arc<Peers>,
    client: IpAddr,
}

impl Peers {
    /// Counts one more connection of that address, or none when `limit` are open already.
    pub fn seat(self: &Arc<Self>, address: IpAddr, limit: usize) -> Option<Seat> {
        let client = network(address);
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(client).or_insert(0);
        if *count >= limit {
            return None;
        }
        *count += 1;
        Some(Seat {
            peers: Arc::clone(self),
            client,
        })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut counts = self.peers.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = counts.get_mut(&self.client) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.client);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_neighbours_in_one_ipv6_network_share_a_limit() {
        let peers = Arc::new(Peers::default());
        let first = peers.seat("2001:db8::1".parse().unwrap(), 1);
        assert!(first.is_some());
        assert!(peers.seat("2001:db8::2".parse().unwrap(), 1).is_none());
        assert!(peers.seat("2001:db8:0:1::1".parse().unwrap(), 1).is_some());
    }

    #[test]
    fn a_seat_given_back_is_free_and_leaves_nothing_behind() {
        let peers = Arc::new(Peers::default());
        let home = "::ffff:192.0.2.7".parse().unwrap();
        let seat = peers.seat(home, 1);
        assert!(peers.seat("192.0.2.7".parse().unwrap(), 1).is_none());
        drop(seat);
        assert!(peers.0.lock().unwrap().is_empty());
        assert!(peers.seat(home, 1).is_some());
    }
}
