//! One address of many spellings. OSEM's `/conference/c/program/proposal/278` became `/conferences/c/program/proposals/278`,
//! sites moved to https and dropped their `www.`, and what somebody pastes ends in a slash: all of them are one proposal.

use std::collections::HashMap;

use diesel::dsl::auto_type;
use diesel::{BoolExpressionMethods, ExpressionMethods, QueryDsl, RunQueryDsl};
use url::Url;

use crate::platform::db::connection::Db;
use crate::platform::error::{Result, optional};
use crate::proposals::model::ProposalId;
use crate::schema::{host_aliases, source_urls};

/// Other names of sites: `fr.ogp.example` may be `ogp.example` in French. An address under any of them is kept under one.
#[derive(Clone, Debug, Default)]
pub struct Hosts(HashMap<String, String>);

impl Hosts {
    /// All that organisers have named.
    ///
    /// # Errors
    /// When the database fails.
    pub fn load(db: &mut Db) -> Result<Self> {
        let rows = host_aliases::table
            .select((host_aliases::alias, host_aliases::host))
            .load::<(String, String)>(db)?;
        Ok(Self(rows.into_iter().collect()))
    }

    /// The form that all spellings of a page's address share, under whichever of its site's names.
    #[must_use]
    pub fn key(&self, address: &str) -> Option<String> {
        let key = key(address)?;
        let (host, path) = key.split_once('/')?;
        match self.0.get(host) {
            Some(known) => Some(format!("{known}/{path}")),
            None => Some(key),
        }
    }
}

/// The proposal whose page at a source has this [key](Hosts::key).
///
/// # Errors
/// When the database fails.
pub fn find(db: &mut Db, key: &str) -> Result<Option<ProposalId>> {
    optional(
        source_urls::table
            .find(key)
            .select(source_urls::proposal_id)
            .first(db),
    )
}

/// The keys of all pages of a site: from its name with a slash, which they begin with, to what comes right after a slash. An
/// index finds them between the two.
#[auto_type]
pub fn on_site(site: &str) -> _ {
    let first: String = format!("{site}/");
    let end: String = format!("{site}0");
    source_urls::url_key
        .ge(first)
        .and(source_urls::url_key.lt(end))
}

/// The system that a page belongs to and its id there, for systems whose addresses tell: OSEM's
/// `/conferences/{c}/program/proposals/{id}` and pretalx's `/{event}/talk/{code}`.
#[must_use]
pub fn told_id(key: &str) -> Option<(&'static str, &str)> {
    let (path, _) = key.split_once('?').unwrap_or((key, ""));
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        [.., "conferences", _, "program", "proposals", id]
            if !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit()) =>
        {
            Some(("osem", id))
        }
        [_, _, "talk", code]
            if code.len() >= 4 && code.bytes().all(|b| b.is_ascii_alphanumeric()) =>
        {
            Some(("pretalx", code))
        }
        _ => None,
    }
}

/// The form that all spellings of a page's address share; `None` for what is no address of a page.
#[must_use]
pub fn key(address: &str) -> Option<String> {
    let url = Url::parse(address.trim()).ok()?;
    if !matches!(url.scheme(), "http" | "https") {
        return None;
    }
    let host = url.host_str()?.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let port = url
        .port()
        .map(|port| format!(":{port}"))
        .unwrap_or_default();
    let path: Vec<&str> = url
        .path()
        .split('/')
        .filter(|segment| !segment.is_empty())
        .map(plural)
        .collect();
    let query = query(&url);
    Some(format!("{host}{port}/{}{query}", path.join("/")))
}

/// An address that a link may carry: http or https, with the scheme that people leave out.
#[must_use]
pub fn read(address: &str) -> Option<String> {
    let whole = if address.starts_with("www.") {
        format!("https://{address}")
    } else {
        address.to_owned()
    };
    let url = Url::parse(&whole).ok()?;
    let sound = matches!(url.scheme(), "http" | "https")
        && url.host_str().is_some_and(|host| !host.is_empty())
        && url.username().is_empty()
        && url.password().is_none();
    sound.then_some(whole)
}

/// The host of an address, as people name a site: without `www.`.
#[must_use]
pub fn host(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let host = url.host_str()?;
    Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
}

fn plural(segment: &str) -> &str {
    match segment {
        "conference" => "conferences",
        "proposal" => "proposals",
        other => other,
    }
}

/// What names the page, in any order; the language that it is read in does not.
fn query(url: &Url) -> String {
    let mut pairs: Vec<String> = url
        .query()
        .unwrap_or_default()
        .split('&')
        .filter(|pair| {
            let name = pair.split('=').next().unwrap_or_default();
            !name.is_empty() && !matches!(name, "lang" | "locale") && !name.starts_with("utm_")
        })
        .map(str::to_owned)
        .collect();
    pairs.sort_unstable();
    if pairs.is_empty() {
        String::new()
    } else {
        format!("?{}", pairs.join("&"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spellings_of_an_address_have_one_key() {
        let expected = "ogp.example/osem/conferences/ogp/program/proposals/278";
        for address in [
            "https://ogp.example/osem/conference/ogp/program/proposal/278",
            "http://www.OGP.example/osem/conferences/ogp/program/proposals/278/",
            "https://ogp.example:443/osem//conference/ogp/program/proposals/278#abstract",
            " https://ogp.example/osem/conference/ogp/program/proposal/278?lang=fr&utm_source=x ",
        ] {
            assert_eq!(key(address).as_deref(), Some(expected), "{address}");
        }
    }

    #[test]
    fn an_address_may_tell_the_id() {
        let told = |address: &str| {
            key(address).and_then(|key| told_id(&key).map(|(system, id)| format!("{system} {id}")))
        };
        for (address, expected) in [
            (
                "https://ogp.example/osem/conference/ogp/program/proposal/278",
                Some("osem 278"),
            ),
            (
                "https://ogp.example/conferences/ogp/program/proposals/278?lang=fr",
                Some("osem 278"),
            ),
            (
                "https://talks.example/ogp/talk/A7CD3F/",
                Some("pretalx A7CD3F"),
            ),
            (
                "https://ogp.example/conferences/ogp/program/proposals/new",
                None,
            ),
            ("https://ogp.example/talk/A7CD3F", None),
            ("https://ogp.example/278", None),
        ] {
            assert_eq!(told(address).as_deref(), expected, "{address}");
        }
    }

    #[test]
    fn a_site_may_have_other_names() {
        let hosts = Hosts(HashMap::from([(
            "fr.ogp.example".into(),
            "ogp.example".into(),
        )]));
        assert_eq!(
            hosts.key("https://fr.ogp.example/a/1"),
            key("http://www.ogp.example/a/1/")
        );
        assert_ne!(
            hosts.key("https://es.ogp.example/a/1"),
            key("http://ogp.example/a/1")
        );
    }

    #[test]
    fn pages_that_differ_keep_keys_that_differ() {
        let keys: std::collections::HashSet<_> = [
            "https://a.example/p?id=1",
            "https://a.example/p?id=2",
            "https://a.example:8443/p?id=1",
            "https://fr.a.example/p?id=1",
            "https://a.example/P?id=1",
        ]
        .into_iter()
        .map(key)
        .collect();
        assert_eq!(keys.len(), 5);
        assert_eq!(
            key("https://a.example/p?b=1&a=2"),
            key("https://a.example/p?a=2&b=1")
        );
    }

    #[test]
    fn only_pages_have_a_key_and_may_be_linked() {
        for address in [
            "",
            "278",
            "javascript:alert(1)",
            "mailto:a@b.example",
            "//a.example/x",
            "data:text/html,x",
        ] {
            assert_eq!(key(address), None, "{address}");
            assert_eq!(read(address), None, "{address}");
        }
        assert_eq!(
            read("www.a.example/x").as_deref(),
            Some("https://www.a.example/x")
        );
        assert_eq!(read("https://a:b@a.example/"), None);
        assert_eq!(
            host("https://www.a.example/x").as_deref(),
            Some("a.example")
        );
    }
}
