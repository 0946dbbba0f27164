//! What one client, and all of them together, may take from the server.

use std::time::Duration;

use crate::platform::client_ip::TrustedProxies;

/// Limits of the accept loop. [`Limits::default`] is right for a forum behind a proxy or on its own.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Connections open at once. Beyond it new ones wait in the kernel's backlog. Each idle one costs
    /// some 10 KB, so 4096 stay below 50 MB.
    pub connections: usize,
    /// Connections open at once from one IPv4 address or one IPv6 /64; more are closed unanswered.
    /// A browser opens six per host; a school or ministry behind one address needs room.
    pub connections_per_client: usize,
    /// Addresses the limit per client does not hold for: a proxy brings everybody.
    pub proxies: TrustedProxies,
    /// Time for the first bytes of a connection and for each whole request header. It is also how
    /// long an idle keep-alive connection stays open.
    pub header_time: Duration,
    /// Size of a request's header, in bytes; a longer one is answered 431.
    pub header_bytes: usize,
    /// Time without any byte read or written after which a connection is cut. It must be longer than
    /// the slowest handler and than the pause between two signs of life of an event stream.
    pub stall: Duration,
    /// Requests running at once in one HTTP/2 connection.
    pub streams: u32,
    /// Time that requests in flight and open streams get when the server stops.
    pub grace: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 4096,
            connections_per_client: 128,
            proxies: TrustedProxies::default(),
            header_time: Duration::from_secs(10),
            header_bytes: 64 << 10,
            stall: Duration::from_secs(60),
            streams: 100,
            grace: Duration::from_secs(10),
        }
    }
}
