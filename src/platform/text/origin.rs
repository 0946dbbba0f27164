//! Which addresses a text may point to, and which of them are our own.

use std::fmt;
use url::Url;

/// The longest address, in bytes, that is a link; servers refuse longer ones.
const MAX_ADDRESS: usize = 4_000;

/// The site's own address: scheme, host and port, e.g. `https://forum.example`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(Url);

/// The public address is not one that a site can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an http or https address with a host and without a path")]
pub struct BadOrigin;

/// Where a link in somebody's text leads, after all disguises are taken off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// A place in the same text; without its `#`.
    Fragment(String),
    /// A page of our own: path, query and fragment; begins with exactly one `/`.
    Own(String),
    /// Anywhere else by http, https or mailto.
    Elsewhere(String),
}

impl Origin {
    /// Reads `https://forum.example[:port]`, a slash at its end allowed.
    ///
    /// # Errors
    /// [`BadOrigin`] for other schemes, a path, a query, or a name and password.
    pub fn parse(address: &str) -> Result<Self, BadOrigin> {
        let url = Url::parse(address).map_err(|_| BadOrigin)?;
        let plain = matches!(url.scheme(), "http" | "https")
            && url.has_host()
            && url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        if plain { Ok(Self(url)) } else { Err(BadOrigin) }
    }

    /// Where `href` leads; `None` for what no link may do (other schemes, `//host`, paths relative
    /// to the page, names and passwords in the address).
    pub fn destination(&self, href: &str) -> Option<Destination> {
        if href.len() > MAX_ADDRESS {
            return None;
        }
        // Browsers drop tabs and line ends anywhere in an address, and blanks and controls around
        // it; reading what they read is the only way to see the scheme that they see.
        let href: String = href
            .trim_matches(|c: char| c <= ' ')
            .chars()
            .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
            .collect();
        if let Some(fragment) = href.strip_prefix('#') {
            return (!fragment.is_empty()).then(|| Destination::Fragment(fragment.to_owned()));
        }
        let url = if href.starts_with('/') && !href.starts_with("//") && !href.starts_with("/\\") {
            self.0.join(&href).ok()?
        } else {
            Url::parse(&href).ok()?
        };
        match url.scheme() {
            "mailto" => Some(Destination::Elsewhere(url.into())),
            "http" | "https" if url.username().is_empty() && url.password().is_none() => {
                if self.owns(&url) {
                    own_path(&url).map(Destination::Own)
                } else {
                    Some(Destination::Elsewhere(url.into()))
                }
            }
            _ => None,
        }
    }

    /// http and https count as the same site when both use their usual port: people paste both.
    fn owns(&self, url: &Url) -> bool {
        url.host_str() == self.0.host_str()
            && (url.port_or_known_default() == self.0.port_or_known_default()
                || (url.port().is_none() && self.0.port().is_none()))
    }
}

impl fmt::Display for Origin {
    /// Without a slash at the end, so that a path can follow.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str().trim_end_matches('/'))
    }
}

impl Destination {
    /// The value for `href`, still to be escaped; `prefix` is what the text's ids carry.
    pub fn href(&self, prefix: &str) -> String {
        match self {
            Self::Fragment(id) => format!("#{prefix}-{id}"),
            Self::Own(path) | Self::Elsewhere(path) => path.clone(),
        }
    }
}

/// `/path?query#fragment`; `None` when taking dots out of `/..//host` left another host's address.
fn own_path(url: &Url) -> Option<String> {
    let path = url.path();
    if !path.starts_with('/') || path.starts_with("//") {
        return None;
    }
    let query = url.query().map(|q| format!("?{q}")).unwrap_or_default();
    let fragment = url.fragment().map(|f| format!("#{f}")).unwrap_or_default();
    Some(format!("{path}{query}{fragment}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own() -> Origin {
        Origin::parse("https://forum.example").unwrap()
    }

    #[test]
    fn own_addresses_become_paths() {
        let same = Some(Destination::Own("/t/a/12/3?x=1#y".to_owned()));
        for href in [
            "/t/a/12/3?x=1#y",
            "https://forum.example/t/a/12/3?x=1#y",
            "http://FORUM.example:80/t/a/12/3?x=1#y",
            " \thttps://forum.example/t/a/\n12/3?x=1#y",
        ] {
            assert_eq!(own().destination(href), same, "{href}");
        }
    }

    #[test]
    fn other_sites_and_mail_stay_whole() {
        for href in [
            "https://b.example/x",
            "http://forum.example:81/",
            "mailto:a@b.example",
        ] {
            assert_eq!(
                own().destination(href),
                Some(Destination::Elsewhere(href.to_owned()))
            );
        }
    }

    #[test]
    fn nothing_else_is_an_address() {
        for href in [
            "",
            "#",
            "x",
            "x/y",
            "?q",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "/..//evil.example",
            "/.//evil.example",
            "javascript:alert(1)",
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "data:text/html,x",
            "tel:1",
            "vbscript:x",
            "https://forum.example@evil.example/",
            "https://a:b@evil.example/",
            "https://forum.example//evil.example",
            "file:///etc/passwd",
            "blob:https://x/y",
        ] {
            assert_eq!(own().destination(href), None, "{href}");
        }
    }

    #[test]
    fn only_a_bare_site_is_an_origin() {
        assert_eq!(own().to_string(), "https://forum.example");
        assert_eq!(
            Origin::parse("http://127.0.0.1:8080/").unwrap().to_string(),
            "http://127.0.0.1:8080"
        );
        for bad in [
            "",
            "forum.example",
            "ftp://x",
            "https://x/y",
            "https://a@x",
            "https://x/?q",
        ] {
            assert_eq!(Origin::parse(bad), Err(BadOrigin), "{bad}");
        }
    }
}
