//! One address of many spellings. OSEM's `/conference/c/program/proposal/278` became `/conferences/c/program/proposals/278`,
//! sites moved to https and dropped their `www.`, and what somebody pastes ends in a slash: all of them are one proposal.

use url::Url;

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
