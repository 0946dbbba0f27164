//! Mail addresses, of the shape that mail on the open internet has.

use url::Host;

use crate::platform::error::Words;
use crate::words;

/// The most bytes of an address (RFC 5321 §4.5.3.1.3, without its angle brackets).
pub const MOST: usize = 254;
/// The most bytes before the @ (RFC 5321 §4.5.3.1.1).
const MOST_LOCAL: usize = 64;

/// A checked mail address.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct MailAddress {
    text: String,
    key: String,
}

impl MailAddress {
    /// Reads an address as somebody typed it. A domain in letters of another script becomes its ASCII form.
    ///
    /// # Errors
    /// The sentence that says what to change.
    pub fn parse(typed: &str) -> Result<Self, Words> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(words!("forms-required-address"));
        }
        let (local, domain) = typed
            .rsplit_once('@')
            .ok_or_else(|| words!("forms-address-no-at"))?;
        if !is_local(local) {
            return Err(words!("forms-address-wrong"));
        }
        let domain = checked_domain(domain).ok_or_else(|| words!("forms-address-wrong"))?;
        let text = format!("{local}@{domain}");
        if local.len() > MOST_LOCAL || text.len() > MOST {
            return Err(words!("forms-too-long", has = text.len(), max = MOST));
        }
        Ok(Self {
            // RFC 5321 lets a host tell capitals apart; none does, and people type them by chance.
            key: text.to_ascii_lowercase(),
            text,
        })
    }

    /// The address to write to.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What it is found by.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }
}

/// An RFC 5322 dot-atom. Quoted ones are left out: hardly anybody has one, and they are a way to smuggle.
fn is_local(local: &str) -> bool {
    !local.is_empty()
        && local.split('.').all(|atom| !atom.is_empty())
        && local
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&b))
}

/// A host name with at least one dot, as DNS writes it.
fn checked_domain(domain: &str) -> Option<String> {
    let Ok(Host::Domain(domain)) = Host::parse(domain) else {
        return None;
    };
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    (domain.contains('.') && domain.split('.').all(is_label)).then_some(domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_without_regard_to_capitals() {
        let address = MailAddress::parse(" Ana.Ruiz+forum@Example.ORG ").unwrap();
        assert_eq!(address.as_str(), "Ana.Ruiz+forum@example.org");
        assert_eq!(address.key(), "ana.ruiz+forum@example.org");
        let foreign = MailAddress::parse("ana@münchen.example").unwrap();
        assert_eq!(foreign.as_str(), "ana@xn--mnchen-3ya.example");
    }

    #[test]
    fn what_is_no_address_is_told_why() {
        let long = format!("ana@{}.example", "a.".repeat(130));
        for (typed, key) in [
            ("", "forms-required-address"),
            ("ana.example.org", "forms-address-no-at"),
            ("@example.org", "forms-address-wrong"),
            ("a b@example.org", "forms-address-wrong"),
            ("a..b@example.org", "forms-address-wrong"),
            ("\"a\"@example.org", "forms-address-wrong"),
            ("ana\r\nBcc: x@example.org", "forms-address-wrong"),
            ("añá@example.org", "forms-address-wrong"),
            ("ana@localhost", "forms-address-wrong"),
            ("ana@192.0.2.1", "forms-address-wrong"),
            ("ana@[::1]", "forms-address-wrong"),
            ("ana@-a.example", "forms-address-wrong"),
            ("ana@exam_ple.org", "forms-address-wrong"),
            ("ana@", "forms-address-wrong"),
            (&long, "forms-address-wrong"),
            (&format!("{}@example.org", "a".repeat(65)), "forms-too-long"),
        ] {
            assert_eq!(MailAddress::parse(typed).unwrap_err().key, key, "{typed:?}");
        }
    }
}
