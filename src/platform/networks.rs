//! Lists of networks as an operator writes them.

use std::net::IpAddr;
use std::str::FromStr;

use ipnet::IpNet;

/// Some networks, of both versions of IP.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Networks(Vec<IpNet>);

/// A word in a list of networks that is neither an address nor a network.
#[derive(Debug, thiserror::Error)]
#[error("'{0}' is not an address such as 10.0.0.1 or a network such as 10.0.0.0/8")]
pub struct NotANetwork(String);

impl FromStr for Networks {
    type Err = NotANetwork;

    /// Addresses and networks separated by commas or spaces; `loopback` stands for this machine.
    fn from_str(list: &str) -> Result<Self, NotANetwork> {
        let mut networks = Vec::new();
        for word in list.split([',', ' ']).filter(|word| !word.is_empty()) {
            if word == "loopback" {
                networks.extend(
                    ["127.0.0.0/8", "::1/128"]
                        .iter()
                        .flat_map(|net| net.parse::<IpNet>()),
                );
                continue;
            }
            let network = word.parse().or_else(|_| word.parse().map(IpAddr::into));
            networks.push(network.map_err(|_| NotANetwork(word.to_owned()))?);
        }
        Ok(Self(networks))
    }
}

impl Networks {
    /// Whether that very address is in one of them; an IPv4 address written as IPv6 is in no IPv4 network.
    #[must_use]
    pub fn contain(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(&address))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_names_addresses_networks_and_this_machine() {
        let networks: Networks = "10.0.0.0/8, 192.0.2.1 2001:db8::/32,loopback"
            .parse()
            .unwrap();
        let contain = |address: &str| networks.contain(address.parse().unwrap());
        for inside in ["10.1.2.3", "192.0.2.1", "2001:db8::7", "127.0.0.9", "::1"] {
            assert!(contain(inside), "{inside}");
        }
        for outside in ["11.0.0.1", "192.0.2.2", "::2", "::ffff:10.1.2.3"] {
            assert!(!contain(outside), "{outside}");
        }
    }

    #[test]
    fn a_wrong_word_in_the_list_is_named() {
        let error = "10.0.0.0/8, proxy.example".parse::<Networks>().unwrap_err();
        assert!(error.to_string().starts_with("'proxy.example'"));
    }
}
