//! Gathering from a server on this machine that answers as conference systems do.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use url::Url;

use crate::imports::model::gathering::fault::Fault;
use crate::imports::model::gathering::{
    Gathered, Limits, Outcome, Part, Way, Where, gather_within,
};
use crate::platform::fetch::fault::Fault as FetchFault;
use crate::platform::fetch::fetcher::Fetcher;
use crate::platform::fetch::tiny::{Asked, Say, Tiny, lead_to, say};

const EXPANDED: &str = "expand=speakers%2Ctrack%2Csubmission_type%2Cslots.room&page_size=50";

fn from(way: Way, url: Url) -> Where {
    Where {
        way,
        url,
        token: None,
        etag: None,
        last_modified: None,
    }
}

fn limits() -> Limits {
    Limits {
        pause: Duration::from_millis(1),
        ..Limits::default()
    }
}

async fn outcome(from: &Where, limits: Limits) -> Result<Outcome, Fault> {
    let fetcher = Fetcher::new("127.0.0.1/32".parse().unwrap()).unwrap();
    gather_within(&fetcher, from, limits).await
}

async fn gather(from: &Where) -> Result<Gathered, Fault> {
    match outcome(from, limits()).await? {
        Outcome::Gathered(gathered) => Ok(gathered),
        Outcome::Unchanged => panic!("nobody asked whether it changed"),
    }
}

fn texts(gathered: &Gathered) -> Vec<(Part, &str)> {
    let parts = gathered.parts.iter();
    parts
        .map(|(part, bytes)| (*part, std::str::from_utf8(bytes).unwrap()))
        .collect()
}

fn json(body: impl AsRef<[u8]>) -> Say {
    say("200 OK", &[("Content-Type", "application/json")], body)
}

fn page(next: Option<&str>, code: &str) -> Say {
    let next = serde_json::json!(next);
    json(format!(
        r#"{{"next":{next},"results":[{{"code":"{code}"}}]}}"#
    ))
}

/// A site of pretalx whose page 2 is named by page 1.
async fn pretalx(next: &'static str) -> Tiny {
    Tiny::start(move |asked| match asked.path.contains("page=2") {
        true => page(None, "B"),
        false => page(Some(next), "A"),
    })
    .await
}

/// A site of OSEM without the lists that `lacks` names.
async fn osem(lacks: &'static [&'static str]) -> Tiny {
    Tiny::start(move |asked| {
        let list = asked.path.rsplit('/').next().unwrap().to_owned();
        match lacks.contains(&list.as_str()) {
            true => say("404 Not Found", &[], ""),
            false => json(list),
        }
    })
    .await
}

fn is_authorised(asked: &Asked, header: &str) -> bool {
    asked
        .head
        .contains(&format!("\r\nauthorization: {header}\r\n"))
}

#[tokio::test]
async fn one_file_comes_with_what_it_can_be_compared_by() {
    let site = Tiny::start(|_| say("200 OK", &[("ETag", "\"v1\"")], "title")).await;
    let gathered = gather(&from(Way::One, site.at("proposals.csv")))
        .await
        .unwrap();
    assert_eq!(texts(&gathered), [(Part::Main, "title")]);
    assert_eq!(gathered.etag.as_deref(), Some("\"v1\""));
    assert_eq!(gathered.hash.len(), 64);
}

#[tokio::test]
async fn one_file_that_has_not_changed_is_not_sent() {
    let site = Tiny::start(|_| say("304 Not Modified", &[], "")).await;
    let mut from = from(Way::One, site.url.clone());
    from.etag = Some("\"v1\"".into());
    assert_eq!(outcome(&from, limits()).await, Ok(Outcome::Unchanged));
    assert!(site.asked()[0].head.contains("if-none-match: \"v1\""));
}

#[tokio::test]
async fn the_hash_changes_with_what_is_said() {
    let says = AtomicUsize::new(0);
    let site = Tiny::start(move |_| match says.fetch_add(1, Ordering::SeqCst) {
        0 | 1 => json("old"),
        _ => json("new"),
    })
    .await;
    let from = from(Way::One, site.url.clone());
    let mut hashes = Vec::new();
    for _ in 0..3 {
        hashes.push(gather(&from).await.unwrap().hash);
    }
    assert_eq!(hashes[0], hashes[1]);
    assert_ne!(hashes[1], hashes[2]);
}

#[tokio::test]
async fn osem_is_asked_for_four_lists() {
    let site = osem(&[]).await;
    let from = from(Way::OsemApi, site.at("osem/conferences/ogp-summit"));
    let gathered = gather(&from).await.unwrap();
    let parts = [
        (Part::Main, "events"),
        (Part::Speakers, "speakers"),
        (Part::Tracks, "tracks"),
        (Part::Rooms, "rooms"),
    ];
    assert_eq!(texts(&gathered), parts);
    let paths = parts.map(|(_, list)| format!("/osem/api/v1/conferences/ogp-summit/{list}"));
    assert_eq!(site.paths(), paths);
}

#[tokio::test]
async fn the_events_of_osem_alone_suffice() {
    let site = osem(&["speakers", "tracks", "rooms"]).await;
    let from = from(Way::OsemApi, site.at("conferences/ogp-summit"));
    assert_eq!(
        texts(&gather(&from).await.unwrap()),
        [(Part::Main, "events")]
    );
}

#[tokio::test]
async fn osem_without_events_is_a_fault() {
    let site = osem(&["events"]).await;
    let from = from(Way::OsemApi, site.at("conferences/ogp-summit"));
    let missing = Fault::Fetch(FetchFault::Status { code: 404 });
    assert_eq!(gather(&from).await, Err(missing));
}

#[tokio::test]
async fn the_only_conference_of_a_site_is_found() {
    let site = Tiny::start(|asked| match asked.path.as_str() {
        "/api/v1/conferences" => json(r#"{"conferences":[{"short_title":"only"}]}"#),
        _ => json("list"),
    })
    .await;
    gather(&from(Way::OsemApi, site.url.clone())).await.unwrap();
    assert_eq!(site.paths()[1], "/api/v1/conferences/only/events");
}

#[tokio::test]
async fn a_site_with_several_conferences_names_them() {
    let site = Tiny::start(|_| {
        json(r#"{"conferences":[{"short_title":"a","title":"A"},{"short_title":"b"}]}"#)
    })
    .await;
    let outcome = gather(&from(Way::OsemApi, site.url.clone())).await;
    let names = vec!["a".to_owned(), "b".to_owned()];
    assert_eq!(outcome, Err(Fault::SeveralConferences { names }));
}

#[tokio::test]
async fn every_page_of_pretalx_is_a_part() {
    let site = pretalx("/api/events/ogp25/submissions/?page=2").await;
    let mut from = from(Way::Pretalx, site.at("ogp25/"));
    from.token = Some("abc".into());
    let gathered = gather(&from).await.unwrap();
    assert_eq!(gathered.parts.len(), 2);
    assert_eq!(gathered.etag, None);
    let first = format!("/api/events/ogp25/submissions/?{EXPANDED}");
    assert_eq!(
        site.paths(),
        [&first, "/api/events/ogp25/submissions/?page=2"]
    );
    assert!(
        site.asked()
            .iter()
            .all(|asked| is_authorised(asked, "token abc"))
    );
}

#[tokio::test]
async fn a_next_page_on_another_host_is_refused() {
    let site = pretalx("http://169.254.169.254/?page=2").await;
    let outcome = gather(&from(Way::Pretalx, site.at("ogp25"))).await;
    let host = "169.254.169.254".to_owned();
    assert_eq!(outcome, Err(Fault::Elsewhere { host }));
}

#[tokio::test]
async fn a_next_page_on_another_port_is_refused() {
    let site = pretalx("http://127.0.0.1:1/?page=2").await;
    let outcome = gather(&from(Way::Pretalx, site.at("ogp25"))).await;
    assert!(matches!(outcome, Err(Fault::Elsewhere { .. })));
}

#[tokio::test]
async fn pages_that_moved_to_another_origin_come_without_the_token() {
    let moved = pretalx("?page=2").await;
    let there = moved.at("api/events/e/submissions/").to_string();
    let site = Tiny::start(move |_| lead_to(&there)).await;
    let mut from = from(Way::Pretalx, site.at("e"));
    from.token = Some("abc".into());
    assert_eq!(gather(&from).await.unwrap().parts.len(), 2);
    assert!(is_authorised(&site.asked()[0], "token abc"));
    assert!(
        !moved
            .asked()
            .iter()
            .any(|asked| is_authorised(asked, "token abc"))
    );
}

#[tokio::test]
async fn a_page_that_repeats_ends_the_gathering() {
    let site = pretalx("?page=1").await;
    let outcome = gather(&from(Way::Pretalx, site.at("ogp25"))).await;
    assert_eq!(outcome, Err(Fault::Endless));
    assert_eq!(site.asked().len(), 2);
}

#[tokio::test]
async fn there_are_not_more_pages_than_the_limit() {
    let number = AtomicUsize::new(1);
    let site = Tiny::start(move |_| {
        let next = number.fetch_add(1, Ordering::SeqCst) + 1;
        page(Some(&format!("?page={next}")), "A")
    })
    .await;
    let limits = Limits {
        pages: 3,
        ..limits()
    };
    let outcome = outcome(&from(Way::Pretalx, site.at("ogp25")), limits).await;
    assert_eq!(outcome, Err(Fault::Endless));
    assert_eq!(site.asked().len(), 3);
}

#[tokio::test]
async fn what_is_no_page_is_told() {
    for body in ["<!doctype html>", "[]", r#"{"detail":"Not found."}"#] {
        let site = Tiny::start(move |_| json(body)).await;
        let outcome = gather(&from(Way::Pretalx, site.at("ogp25"))).await;
        assert_eq!(outcome, Err(Fault::NotPages), "{body}");
    }
}

#[tokio::test]
async fn all_parts_together_have_a_limit() {
    let site = pretalx("?page=2").await;
    let limits = Limits {
        bytes: 60,
        ..limits()
    };
    let outcome = outcome(&from(Way::Pretalx, site.at("ogp25")), limits).await;
    assert_eq!(outcome, Err(Fault::TooMuch { limit: 60 }));
    assert_eq!(site.asked().len(), 2);
}

#[tokio::test]
async fn a_site_that_asks_for_patience_is_asked_again() {
    let times = AtomicUsize::new(0);
    let site = Tiny::start(move |_| match times.fetch_add(1, Ordering::SeqCst) {
        0 => say("429 Too Many Requests", &[("Retry-After", "0")], ""),
        1 => say("429 Too Many Requests", &[], ""),
        _ => page(None, "A"),
    })
    .await;
    gather(&from(Way::Pretalx, site.at("ogp25"))).await.unwrap();
    assert_eq!(site.asked().len(), 3);
}

#[tokio::test]
async fn patience_has_an_end() {
    let hour = || say("429 Too Many Requests", &[("Retry-After", "3600")], "");
    let site = Tiny::start(move |_| hour()).await;
    let outcome = gather(&from(Way::Pretalx, site.at("ogp25"))).await;
    let wait = Some(Duration::from_secs(3600));
    assert_eq!(outcome, Err(Fault::Fetch(FetchFault::Throttled { wait })));
    assert_eq!(site.asked().len(), 1);
}

#[tokio::test]
async fn many_short_waits_come_to_an_end_as_well() {
    let soon = || say("429 Too Many Requests", &[("Retry-After", "0")], "");
    let site = Tiny::start(move |_| soon()).await;
    let limits = Limits {
        waiting: Duration::from_millis(3),
        ..limits()
    };
    let outcome = outcome(&from(Way::One, site.url.clone()), limits).await;
    assert!(matches!(
        outcome,
        Err(Fault::Fetch(FetchFault::Throttled { .. }))
    ));
    assert_eq!(site.asked().len(), 4);
}

#[tokio::test]
async fn a_token_is_sent_in_the_scheme_that_it_names() {
    for (token, header) in [
        ("abc", "bearer abc"),
        ("Basic YTpi", "basic ytpi"),
        (" Token abc ", "token abc"),
    ] {
        let site = Tiny::start(|_| json("")).await;
        let mut from = from(Way::One, site.url.clone());
        from.token = Some(token.into());
        gather(&from).await.unwrap();
        assert!(is_authorised(&site.asked()[0], header), "{header}");
    }
}
