use poem::{EndpointExt, endpoint::make_sync};

use super::*;

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    let pairs = pairs.iter();
    pairs
        .map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()))
        .collect()
}

#[test]
fn an_unsafe_request_must_come_from_our_own_pages() {
    use Verdict::{Foreign, Hidden, Same, Unknown};
    let table: &[(&[(&'static str, &str)], Verdict)] = &[
        (
            &[("sec-fetch-site", "same-origin"), ("origin", "null")],
            Same,
        ),
        (&[("sec-fetch-site", "none")], Same),
        (
            &[
                ("sec-fetch-site", "same-site"),
                ("origin", "https://forum.example"),
            ],
            Foreign,
        ),
        (&[("sec-fetch-site", "cross-site")], Foreign),
        (&[("origin", "https://forum.example")], Same),
        (&[("origin", "http://forum.example")], Foreign),
        (&[("origin", "https://forum.example:444")], Foreign),
        (&[("origin", "https://forum.example.evil.example")], Foreign),
        (
            &[
                ("origin", "https://evil.example"),
                ("referer", "https://forum.example/"),
            ],
            Foreign,
        ),
        (
            &[
                ("origin", "http://LOCALHOST:8080"),
                ("host", "localhost:8080"),
            ],
            Same,
        ),
        (
            &[
                ("origin", "https://second.example"),
                ("host", "second.example:443"),
            ],
            Same,
        ),
        (
            &[
                ("origin", "https://evil.example"),
                ("host", "forum.example"),
            ],
            Foreign,
        ),
        (&[("referer", "https://forum.example/t/a/1")], Same),
        (
            &[("referer", "https://evil.example/?https://forum.example/")],
            Foreign,
        ),
        (&[("origin", "null")], Hidden),
        (
            &[
                ("origin", "null"),
                ("referer", "https://forum.example/login"),
            ],
            Hidden,
        ),
        (&[("origin", "nonsense"), ("host", "nonsense")], Foreign),
        (&[], Unknown),
    ];
    let public = Url::parse("https://forum.example/").unwrap();
    for (pairs, expected) in table {
        let verdict = origin_check(&Method::POST, &headers(pairs), &public);
        assert_eq!(verdict, *expected, "{pairs:?}");
    }
    let foreign = headers(&[("sec-fetch-site", "cross-site")]);
    assert_eq!(origin_check(&Method::GET, &foreign, &public), Same);
}

#[test]
fn the_session_cookie_is_bound_to_the_host_on_https_only() {
    let secure = CookieRules::session(&Url::parse("https://forum.example").unwrap());
    let week = Some(Duration::from_secs(604_800));
    assert_eq!(
        secure.set("abc", week).unwrap(),
        "__Host-plenum=abc; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=604800"
    );
    let plain = CookieRules::session(&Url::parse("http://127.0.0.1:8080").unwrap());
    assert_eq!(
        plain.set("abc", None).unwrap(),
        "plenum=abc; Path=/; HttpOnly; SameSite=Lax"
    );
    assert!(
        plain
            .remove()
            .unwrap()
            .to_str()
            .unwrap()
            .ends_with("Max-Age=0")
    );
}

#[test]
fn a_cookie_value_cannot_add_attributes_or_headers() {
    let rules = CookieRules::session(&Url::parse("http://localhost").unwrap());
    for value in [
        "a; Domain=evil.example",
        "a\r\nSet-Cookie: b=c",
        "a b",
        "é",
        "a\"",
        "a,b",
    ] {
        assert!(rules.set(value, None).is_err(), "{value:?}");
    }
}

#[test]
fn a_cookie_is_found_by_its_whole_name() {
    let rules = CookieRules::session(&Url::parse("http://localhost").unwrap());
    let mut lines = headers(&[("cookie", "xplenum=1; plenums=2;lang=fr")]);
    assert_eq!(rules.read(&lines), None);
    lines.append(COOKIE, HeaderValue::from_static("plenum=3=4"));
    assert_eq!(rules.read(&lines), Some("3=4"));
}

#[test]
fn a_byte_in_the_cookie_of_a_neighbour_spoils_no_other() {
    let rules = CookieRules::session(&Url::parse("http://localhost").unwrap());
    let mut lines = HeaderMap::new();
    let line = HeaderValue::from_bytes(b"theme=caf\xe9; plenum=abc; x=\xff").unwrap();
    lines.insert(COOKIE, line);
    assert_eq!(rules.read(&lines), Some("abc"));
    let line = HeaderValue::from_bytes(b"plenum=\xff").unwrap();
    lines.insert(COOKIE, line);
    assert_eq!(rules.read(&lines), None);
}

#[test]
fn only_what_can_be_a_secret_is_taken_for_one() {
    let of = |value: &str| headers(&[("cookie", &format!("plenum={value}"))]);
    let secret = tokens::Token::generate();
    assert!(has_token(&of(secret.secret()), "plenum"));
    for value in ["", "x", "' OR 1=1 --", &"A".repeat(31), &"A".repeat(33)] {
        assert!(!has_token(&of(value), "plenum"), "{value}");
    }
}

#[tokio::test]
async fn every_answer_has_the_headers_and_keeps_its_own() {
    let secured = |address: &str| SecurityHeaders::new(&Url::parse(address).unwrap());
    let error = make_sync(|_| Err::<(), _>(poem::Error::from_status(http::StatusCode::NOT_FOUND)));
    let response = error
        .with(secured("https://forum.example"))
        .get_response(Request::default())
        .await;
    assert_eq!(response.status(), 404);
    assert!(
        response
            .header("content-security-policy")
            .unwrap()
            .starts_with("default-src 'none'")
    );
    assert!(response.header("strict-transport-security").is_some());
    let own = make_sync(|_| {
        Response::builder()
            .header("content-security-policy", "sandbox")
            .finish()
    });
    let response = own
        .with(secured("http://localhost"))
        .get_response(Request::default())
        .await;
    assert_eq!(response.header("content-security-policy"), Some("sandbox"));
    assert_eq!(response.header("strict-transport-security"), None);
}
