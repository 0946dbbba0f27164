//! Finding a conference system's API from whatever address of it an organiser has at hand.

use url::Url;

/// What pretalx is asked to write out instead of numbers and codes.
const EXPAND: &str = "speakers,track,submission_type,slots.room";

/// The most that pretalx gives on one page.
const PAGE_SIZE: &str = "50";

/// Where OSEM's API is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Osem {
    /// The list of conferences.
    pub conferences: Url,
    /// The conference that the address names, as it stands in addresses.
    pub conference: Option<String>,
}

/// Finds OSEM's API from an address of the API, of a conference (`…/conferences/ogp-summit/program`, in old sites
/// `…/conference/…`) or of the site.
#[must_use]
pub fn osem(url: &Url) -> Osem {
    let segments = segments(url);
    let api = segments.windows(2).position(|two| two == ["api", "v1"]);
    let list = segments
        .iter()
        .position(|segment| matches!(*segment, "conferences" | "conference"));
    let site = segments.iter().take(api.or(list).unwrap_or(segments.len()));
    let path: Vec<&str> = site.copied().chain(["api", "v1", "conferences"]).collect();
    let named = list.and_then(|list| segments.get(list + 1));
    Osem {
        conferences: at(url, &path.join("/")),
        conference: named.map(|name| (*name).to_owned()),
    }
}

/// Finds pretalx's list of submissions from an address of the API (`…/api/events/EVENT/…`), of the organisers' pages
/// (`…/orga/event/EVENT/…`) or of the event (`https://HOST/EVENT/…`). What the address of an API asks for stays asked.
#[must_use]
pub fn pretalx(url: &Url) -> Option<Url> {
    let segments = segments(url);
    let found = |marks: [&str; 2]| segments.windows(2).position(|two| two == marks);
    let api = found(["api", "events"]);
    let (site, event) = match api.or_else(|| found(["orga", "event"])) {
        Some(at) => (at, at + 2),
        None => (0, 0),
    };
    let event = *segments.get(event)?;
    let site = segments.iter().take(site).copied();
    let path: Vec<&str> = site
        .chain(["api", "events", event, "submissions", ""])
        .collect();
    let mut list = at(url, &path.join("/"));
    if api.is_some() {
        list.set_query(url.query());
    }
    for (name, value) in [("expand", EXPAND), ("page_size", PAGE_SIZE)] {
        if !list.query_pairs().any(|(other, _)| other == name) {
            list.query_pairs_mut().append_pair(name, value);
        }
    }
    Some(list)
}

/// The address with those segments after its path.
#[must_use]
pub fn below(url: &Url, segments: &[&str]) -> Url {
    let path: Vec<&str> = [url.path()].iter().chain(segments).copied().collect();
    at(url, &path.join("/"))
}

fn segments(url: &Url) -> Vec<&str> {
    let segments = url.path_segments().into_iter().flatten();
    segments.filter(|segment| !segment.is_empty()).collect()
}

/// Another path of the same site, whose segments are encoded already.
fn at(url: &Url, path: &str) -> Url {
    let mut url = url.clone();
    url.set_path(path);
    url.set_query(None);
    url.set_fragment(None);
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    fn the_api_of_osem_is_found_from_any_of_its_addresses() {
        for (given, site, conference) in [
            ("https://a.example", "https://a.example/", None),
            ("https://a.example/osem/", "https://a.example/osem/", None),
            (
                "https://a.example/osem/api/v1/conferences",
                "https://a.example/osem/",
                None,
            ),
            (
                "https://a.example/conferences/ogp-summit",
                "https://a.example/",
                Some("ogp-summit"),
            ),
            (
                "https://a.example/osem/conference/ogp-2016/program/proposal/278?x=1#top",
                "https://a.example/osem/",
                Some("ogp-2016"),
            ),
            (
                "https://a.example:8443/osem/api/v1/conferences/ogp-summit/events",
                "https://a.example:8443/osem/",
                Some("ogp-summit"),
            ),
        ] {
            let found = osem(&url(given));
            let conferences = format!("{site}api/v1/conferences");
            assert_eq!(found.conferences.as_str(), conferences, "{given}");
            assert_eq!(found.conference.as_deref(), conference, "{given}");
        }
    }

    #[test]
    fn the_api_of_pretalx_is_found_from_any_of_its_addresses() {
        let asked = "expand=speakers%2Ctrack%2Csubmission_type%2Cslots.room&page_size=50";
        for given in [
            "https://a.example/ogp25",
            "https://a.example/ogp25/talk/ABCDEF/?lang=fr",
            "https://a.example/orga/event/ogp25/submissions/?state=accepted",
            "https://a.example/api/events/ogp25",
            "https://a.example/api/events/ogp25/talks/#top",
        ] {
            let list = format!("https://a.example/api/events/ogp25/submissions/?{asked}");
            assert_eq!(pretalx(&url(given)).unwrap().as_str(), list, "{given}");
        }
        assert_eq!(pretalx(&url("https://a.example/")), None);
    }

    #[test]
    fn what_the_address_asks_for_stays_asked() {
        let given = "https://a.example/p/api/events/e/submissions/?state=accepted&expand=track";
        let found = pretalx(&url(given)).unwrap();
        assert_eq!(found.as_str(), format!("{given}&page_size=50"));
    }
}
