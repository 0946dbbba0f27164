//! Which addresses are never asked: all that is not a place of its own in the public internet.

use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;

use ipnet::{Ipv4Net, Ipv6Net};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

use crate::platform::fetch::fault::Fault;
use crate::platform::networks::Networks;

/// IPv4 that is not asked: IANA's special-purpose registry, and what clouds have put elsewhere.
const REFUSED_V4: &[Ipv4Net] = &[
    // "This network"; 0.0.0.0 reaches the machine itself.
    v4(0, 0, 0, 0, 8),
    // Private (RFC 1918).
    v4(10, 0, 0, 0, 8),
    v4(172, 16, 0, 0, 12),
    v4(192, 168, 0, 0, 16),
    // Shared by customers of one provider (RFC 6598); also the metadata service of one cloud.
    v4(100, 64, 0, 0, 10),
    // Loopback.
    v4(127, 0, 0, 0, 8),
    // Link-local; the metadata service of most clouds.
    v4(169, 254, 0, 0, 16),
    // Azure's service for its own machines, on a public address.
    v4(168, 63, 129, 16, 32),
    // IETF protocol assignments.
    v4(192, 0, 0, 0, 24),
    // Documentation.
    v4(192, 0, 2, 0, 24),
    v4(198, 51, 100, 0, 24),
    v4(203, 0, 113, 0, 24),
    // Relays of 6to4, given up.
    v4(192, 88, 99, 0, 24),
    // Benchmarks.
    v4(198, 18, 0, 0, 15),
    // Multicast.
    v4(224, 0, 0, 0, 4),
    // Reserved, and broadcast.
    v4(240, 0, 0, 0, 4),
];

/// The only IPv6 that is given to machines of the public internet. Outside of it are `::` and loopback, IPv4 in IPv6 (mapped,
/// compatible, NAT64 64:ff9b::/96 and 64:ff9b:1::/48), discard-only, unique local, link-local, site-local and multicast.
const GLOBAL_V6: Ipv6Net = v6(0x2000, 0, 0, 3);

/// What is not asked inside of it.
const REFUSED_V6: &[Ipv6Net] = &[
    // IETF protocol assignments, among them Teredo (2001::/32), which carries an IPv4 address, benchmarks and ORCHID.
    v6(0x2001, 0, 0, 23),
    // Documentation.
    v6(0x2001, 0xdb8, 0, 32),
    v6(0x3fff, 0, 0, 20),
    // 6to4, which carries an IPv4 address.
    v6(0x2002, 0, 0, 16),
];

const fn v4(a: u8, b: u8, c: u8, d: u8, prefix: u8) -> Ipv4Net {
    Ipv4Net::new_assert(Ipv4Addr::new(a, b, c, d), prefix)
}

const fn v6(a: u16, b: u16, c: u16, prefix: u8) -> Ipv6Net {
    Ipv6Net::new_assert(Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 0), prefix)
}

/// Finds the addresses of a name; a test has its own.
pub type Lookup = Arc<dyn Fn(String) -> Looking + Send + Sync>;

/// A [`Lookup`] under way.
pub type Looking = Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send>>;

/// Looks names up as everything else on the machine does.
#[must_use]
pub fn system_lookup() -> Lookup {
    Arc::new(|name| {
        Box::pin(async move {
            let found = tokio::net::lookup_host((name, 0)).await?;
            Ok(found.map(|socket| socket.ip()).collect())
        })
    })
}

/// Lets through what may be asked, as the resolver of connections and for addresses that need no resolver.
#[derive(Clone)]
pub struct Guard {
    allowed: Arc<Networks>,
    lookup: Lookup,
}

/// Why a name leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Closed {
    /// All its addresses are refused.
    #[error("every address of the name is private, local or reserved")]
    Refused,
    /// It has none, or the resolver does not answer.
    #[error("the name has no address")]
    NoAddress,
}

impl Guard {
    /// A guard that lets `allowed` through whatever it is.
    #[must_use]
    pub fn new(allowed: Networks, lookup: Lookup) -> Self {
        Self {
            allowed: Arc::new(allowed),
            lookup,
        }
    }

    /// Whether that address may be connected to.
    #[must_use]
    pub fn lets_through(&self, address: IpAddr) -> bool {
        self.allowed.contain(address) || is_public(address)
    }

    /// Checks what can be seen of an address before a connection: names are looked at when they are connected to.
    ///
    /// # Errors
    /// [`Fault::NotHttp`], [`Fault::Credentials`], [`Fault::Refused`].
    pub fn check(&self, url: &Url) -> Result<(), Fault> {
        if !matches!(url.scheme(), "http" | "https") {
            return Err(Fault::NotHttp);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Fault::Credentials);
        }
        // The URL has made one form of all the ways in which an IPv4 address can be written.
        let literal = match url.host() {
            Some(Host::Ipv4(address)) => IpAddr::V4(address),
            Some(Host::Ipv6(address)) => IpAddr::V6(address),
            Some(Host::Domain(_)) => return Ok(()),
            None => return Err(Fault::NotHttp),
        };
        if self.lets_through(literal) {
            return Ok(());
        }
        Err(Fault::Refused {
            host: host_of(url).to_owned(),
        })
    }

    async fn addresses(self, name: String) -> Result<Vec<IpAddr>, Closed> {
        let looking = (self.lookup)(name);
        let mut found = looking.await.map_err(|_| Closed::NoAddress)?;
        if found.is_empty() {
            return Err(Closed::NoAddress);
        }
        found.retain(|address| self.lets_through(*address));
        if found.is_empty() {
            return Err(Closed::Refused);
        }
        Ok(found)
    }
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let looking = self.clone().addresses(name.as_str().to_owned());
        Box::pin(async move {
            let found = looking.await?;
            // The port is put in by whoever connects.
            let sockets = found.into_iter().map(|address| SocketAddr::new(address, 0));
            let sockets: Addrs = Box::new(sockets);
            Ok(sockets)
        })
    }
}

/// The host of an address as faults name it.
#[must_use]
pub fn host_of(url: &Url) -> &str {
    url.host_str().unwrap_or_default()
}

/// Whether an address is a place of its own in the public internet.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => !REFUSED_V4.iter().any(|network| network.contains(&v4)),
        IpAddr::V6(v6) => {
            GLOBAL_V6.contains(&v6) && !REFUSED_V6.iter().any(|network| network.contains(&v6))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REFUSED: &[&str] = &[
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.0",
        "10.255.255.255",
        "100.64.0.0",
        "100.100.100.200",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "168.63.129.16",
        "169.254.169.254",
        "172.16.0.0",
        "172.31.255.255",
        "192.0.0.1",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::8.8.8.8",
        "::ffff:127.0.0.1",
        "::ffff:8.8.8.8",
        "64:ff9b::7f00:1",
        "64:ff9b::808:808",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:0:7f00:1::",
        "2001:2::1",
        "2001:20::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "3fff::1",
        "5f00::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "febf::1",
        "fec0::1",
        "ff02::1",
    ];

    const PUBLIC: &[&str] = &[
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1",
        "169.253.255.255",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.1",
        "192.167.255.255",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2001:200::1",
        "2001:4860:4860::8888",
        "2003::1",
        "2606:4700:4700::1111",
        "2a00:1450::1",
    ];

    fn guard(allowed: &str) -> Guard {
        Guard::new(allowed.parse().unwrap(), system_lookup())
    }

    fn check(guard: &Guard, url: &str) -> Result<(), Fault> {
        guard.check(&Url::parse(url).unwrap())
    }

    #[test]
    fn what_is_no_place_in_the_public_internet_is_refused() {
        for address in REFUSED {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn the_public_internet_is_asked() {
        for address in PUBLIC {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn an_address_is_refused_however_it_is_written() {
        for host in [
            "127.0.0.1",
            "127.1",
            "0x7f.1",
            "0x7f000001",
            "2130706433",
            "0177.0.0.1",
            "127.0.0.1.",
            "%31%32%37.0.0.1",
            "１２７.0.0.1",
            "[::1]",
            "[::ffff:7f00:1]",
            "[::ffff:127.0.0.1]",
            "0",
        ] {
            let outcome = check(&guard(""), &format!("http://{host}:8080/"));
            assert!(matches!(outcome, Err(Fault::Refused { .. })), "{host}");
        }
    }

    #[test]
    fn an_operator_can_allow_a_network_and_gets_no_other() {
        let guard = guard("10.7.0.0/16");
        assert_eq!(check(&guard, "http://10.7.1.2/"), Ok(()));
        assert!(check(&guard, "http://10.8.1.2/").is_err());
        assert!(check(&guard, "http://[::ffff:10.7.1.2]/").is_err());
    }

    #[test]
    fn only_http_is_spoken_and_without_a_password() {
        assert_eq!(
            check(&guard(""), "ftp://osem.example/"),
            Err(Fault::NotHttp)
        );
        assert_eq!(check(&guard(""), "file:///etc/passwd"), Err(Fault::NotHttp));
        for url in ["http://ana@osem.example/", "http://:secret@osem.example/"] {
            assert_eq!(check(&guard(""), url), Err(Fault::Credentials));
        }
    }
}
