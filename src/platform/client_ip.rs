//! The address of the real client when trusted proxies stand in between.
//!
//! Anyone can send `X-Forwarded-For`. Only what a trusted proxy appended is believed: the list is read
//! from the right, and the first address that is not a trusted proxy is the client. Nothing is
//! trusted unless the settings say so.

use std::{
    net::{IpAddr, Ipv6Addr, SocketAddr},
    str::FromStr,
};

use crate::platform::networks::{Networks, NotANetwork};
use http::HeaderMap;

/// `X-Forwarded-For: client, proxy`, what nginx, Caddy and Apache write. A proxy that writes it passes the standard's own
/// `Forwarded` (RFC 7239) on as the client sent it, so only one of them can be read.
const FORWARDED_FOR: &str = "x-forwarded-for";

/// Networks whose machines may say whom they speak for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrustedProxies {
    networks: Networks,
}

impl FromStr for TrustedProxies {
    type Err = NotANetwork;

    /// A list as [`Networks`] reads it.
    fn from_str(list: &str) -> Result<Self, NotANetwork> {
        list.parse().map(|networks| Self { networks })
    }
}

impl TrustedProxies {
    /// Whether that address is one of the proxies.
    pub fn trusts(&self, address: IpAddr) -> bool {
        self.networks.contain(address.to_canonical())
    }

    /// Whether a proxy on this machine speaks for somebody and nobody has said that it may.
    pub fn overlook(&self, peer: IpAddr, headers: &HeaderMap) -> bool {
        peer.is_loopback() && !self.trusts(peer) && headers.contains_key(FORWARDED_FOR)
    }

    /// The client's address, given the address at the other end of the connection. Reading stops at
    /// what cannot be read (`unknown`, nonsense): the proxy nearest to it then counts as the client.
    pub fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut client = peer.to_canonical();
        if !self.trusts(client) {
            return client;
        }
        for hop in elements(headers, FORWARDED_FOR).into_iter().rev() {
            let Some(address) = address(hop) else {
                return client;
            };
            client = address;
            if !self.trusts(client) {
                return client;
            }
        }
        client
    }
}

/// Whom limits count: an IPv4 address, or an IPv6 /64, which is what one customer usually gets (RFC 6177) and has more
/// addresses in it than any limit could count.
#[must_use]
pub fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & (u128::MAX << 64))),
        v4 => v4,
    }
}

/// The elements of a list header, which may be spread over several lines (RFC 9110 §5.3).
fn elements<'h>(headers: &'h HeaderMap, name: &str) -> Vec<&'h str> {
    let lines = headers.get_all(name).into_iter();
    lines
        // A line that is not text becomes an element nobody can read, so that reading stops there.
        .flat_map(|line| line.to_str().unwrap_or("?").split(','))
        .map(str::trim)
        .collect()
}

/// An address with or without brackets and port.
fn address(node: &str) -> Option<IpAddr> {
    let bare = node
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .unwrap_or(node);
    let address = bare.parse::<IpAddr>().ok();
    let address = address.or_else(|| node.parse::<SocketAddr>().ok().map(|socket| socket.ip()));
    address.map(|address| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(proxies: &str, peer: &str, lines: &[&str]) -> String {
        let proxies: TrustedProxies = proxies.parse().unwrap();
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(FORWARDED_FOR, line.parse().unwrap());
        }
        proxies.client(peer.parse().unwrap(), &headers).to_string()
    }

    #[test]
    fn nobody_is_believed_by_default() {
        let seen = client("", "127.0.0.1", &["192.0.2.1"]);
        assert_eq!(seen, "127.0.0.1");
    }

    #[test]
    fn only_what_trusted_proxies_appended_counts() {
        let seen = |lines: &[&str]| client("loopback 10.0.0.0/8", "127.0.0.1", lines);
        assert_eq!(seen(&["192.0.2.1"]), "192.0.2.1");
        assert_eq!(seen(&["6.6.6.6, 192.0.2.1, 10.1.2.3"]), "192.0.2.1");
        assert_eq!(
            seen(&["6.6.6.6", "192.0.2.1:4711", "10.1.2.3"]),
            "192.0.2.1"
        );
        assert_eq!(seen(&["[2001:db8::1]:80"]), "2001:db8::1");
        assert_eq!(seen(&["::ffff:192.0.2.9"]), "192.0.2.9");
        assert_eq!(seen(&["6.6.6.6, unknown, 10.1.2.3"]), "10.1.2.3");
        assert_eq!(seen(&["10.9.9.9"]), "10.9.9.9");
        assert_eq!(seen(&[]), "127.0.0.1");
    }

    #[test]
    fn a_stranger_cannot_speak_for_others() {
        let seen = client("10.0.0.0/8", "198.51.100.4", &["192.0.2.1"]);
        assert_eq!(seen, "198.51.100.4");
    }

    #[test]
    fn all_addresses_of_one_customer_are_one_network() {
        let network = |address: &str| network(address.parse().unwrap()).to_string();
        assert_eq!(network("2001:db8:0:7:1234::1"), "2001:db8:0:7::");
        assert_eq!(network("2001:db8:0:7:ffff::2"), "2001:db8:0:7::");
        assert_eq!(network("2001:db8:0:8::1"), "2001:db8:0:8::");
        assert_eq!(network("192.0.2.7"), "192.0.2.7");
        assert_eq!(network("::ffff:192.0.2.7"), "192.0.2.7");
    }

    #[test]
    fn a_proxy_on_this_machine_that_nobody_named_is_noticed() {
        let mut headers = HeaderMap::new();
        let overlooks = |proxies: &str, peer: &str, headers: &HeaderMap| {
            let proxies: TrustedProxies = proxies.parse().unwrap();
            proxies.overlook(peer.parse().unwrap(), headers)
        };
        assert!(!overlooks("", "127.0.0.1", &headers));
        headers.append(FORWARDED_FOR, "192.0.2.1".parse().unwrap());
        assert!(overlooks("", "127.0.0.1", &headers));
        assert!(!overlooks("loopback", "127.0.0.1", &headers));
        assert!(!overlooks("", "198.51.100.4", &headers));
    }
}
