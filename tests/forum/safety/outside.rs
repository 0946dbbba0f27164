//! What comes from outside stays what it is: names are no headers, hosts are no addresses, and the log keeps no secret.

use std::fs::File;
use std::process::{Command, Stdio};

use crate::safety::table::{Things, rows};
use crate::support::browser::Browser;
use crate::support::cases::{Case, Ground, cases};
use crate::support::engines::{Database, Schema};
use crate::support::forum::Forum;
use crate::support::names::selector;
use crate::support::page::Page;
use crate::support::wait;
use crate::support::wire::Wire;
use crate::support::writing::start;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_name_of_two_lines_adds_no_header_to_a_letter,
        a_forum_named_in_two_lines_adds_no_header_to_a_letter,
        an_address_of_two_lines_gets_no_letter,
        letters_link_to_the_public_address_whatever_the_host,
        a_strange_host_leaves_nothing_on_any_page,
        links_of_a_page_stay_here_however_the_address_was_written,
        no_page_loads_anything_from_another_host,
        a_picture_from_elsewhere_in_a_post_loads_nothing,
        script_in_names_and_titles_is_text,
        the_log_masks_secrets,
    ]
}

/// A line break, and what would be a header behind it.
const TWO_LINES: &str = "Eve\r\nBcc: victim@example.org";

#[track_caller]
fn must_have_no_second_recipient(forum: &Forum) {
    forum.settle();
    for letter in forum.letters() {
        assert_eq!((letter.header("bcc"), letter.to.len()), ("", 1), "{}", letter.subject);
        let to = letter.to.concat();
        assert!(!to.contains("victim"), "{to}");
    }
}

#[track_caller]
fn sign_up(forum: &Forum, shown: &str, address: &str) -> Page {
    let page = forum.reader().visit("/signup").expect(200);
    let form = page.form("Create account").set("User name", "eve");
    let form = form.set("Your name", shown).set("Mail address", address);
    form.check("rules").unchecked().submit("Create account")
}

fn a_name_of_two_lines_adds_no_header_to_a_letter(forum: &Forum) {
    sign_up(forum, TWO_LINES, "eve@example.org");
    must_have_no_second_recipient(forum);
}

fn a_forum_named_in_two_lines_adds_no_header_to_a_letter(forum: &Forum) {
    let list = forum.olu().visit("/admin").expect(200);
    let form = list.form("Save name and languages").set("name", TWO_LINES).unchecked();
    form.submit("Save name and languages");
    sign_up(forum, "Eve", "eve@example.org").expect(200);
    must_have_no_second_recipient(forum);
    let letter = forum.letter_to("eve@example.org");
    assert!(!letter.subject.contains('\n'), "{:?}", letter.subject);
}

fn an_address_of_two_lines_gets_no_letter(forum: &Forum) {
    let address = "eve@example.org\r\nBcc: victim@example.org";
    sign_up(forum, "Eve", address).expect(422);
    let list = forum.olu().visit("/admin").expect(200);
    let form = list.form("Send a test mail").set("Send to", address).unchecked();
    form.submit("Send a test mail").expect(422);
    forum.settle();
    let subjects: Vec<_> = forum.letters().into_iter().map(|letter| letter.subject).collect();
    assert!(subjects.is_empty(), "{subjects:?}");
}

/// Ways to say that the forum is somewhere else.
const HOSTS: &[&[(&str, &str)]] = &[
    &[("host", "evil.example")],
    &[("host", "evil.example:80")],
    &[("host", "127.0.0.1"), ("x-forwarded-host", "evil.example")],
    &[("host", "127.0.0.1"), ("x-forwarded-server", "evil.example"), ("x-forwarded-proto", "https")],
    &[("host", "127.0.0.1"), ("forwarded", "host=evil.example;proto=https")],
    &[("host", "127.0.0.1"), ("x-original-url", "https://evil.example/"), ("x-rewrite-url", "/admin")],
];

fn letters_link_to_the_public_address_whatever_the_host(forum: &Forum) {
    for headers in &HOSTS[..2] {
        let wire = Wire::post("/reset", &[("address", "ana@example.org")]).headers(headers);
        assert_eq!(wire.send(forum.url()).status, 200, "{headers:?}");
        let letter = forum.letter_to("ana@example.org");
        assert!(letter.link("/reset/").starts_with(forum.url()), "{}", letter.text);
        assert!(!letter.html.contains("evil.example"), "{}", letter.html);
    }
}

fn a_strange_host_leaves_nothing_on_any_page(forum: &Forum) {
    for headers in HOSTS {
        for path in ["/", "/latest/", "/nowhere", "/login"] {
            for wire in [Wire::get(path).headers(headers), Wire::get(path)] {
                let answer = wire.send(forum.url());
                let said = format!("{} {}", answer.header("location"), answer.text());
                assert!(!said.contains("evil.example"), "{path} with {headers:?}");
            }
        }
    }
}

fn links_of_a_page_stay_here_however_the_address_was_written(forum: &Forum) {
    for target in ["//evil.example/x", "///evil.example", "//evil.example/x?a=b", "http://evil.example/x"] {
        let answer = Wire::get(target).send(forum.url());
        let document = scraper::Html::parse_document(&answer.text());
        for link in document.select(&selector("a[href], form[action], link[href]")) {
            let address = link.attr("href").or(link.attr("action")).unwrap_or_default();
            let there = forum.reader().address("/").join(address).expect("an address");
            assert!(there.as_str().starts_with(forum.url()), "{target}: {address}");
        }
    }
}

/// Attributes by which a page loads something.
const LOADING: &[(&str, &str)] = &[
    ("link[rel=stylesheet], link[rel=icon], link[rel=preload], link[rel=manifest]", "href"),
    ("script[src], img[src], iframe[src], source[src], video[src], audio[src], embed[src], input[src]", "src"),
    ("img[srcset], source[srcset]", "srcset"),
    ("svg use, svg image", "href"),
    ("object", "data"),
    ("video", "poster"),
];

#[track_caller]
fn must_load_nothing_foreign(page: &str, what: &str) {
    let document = scraper::Html::parse_document(page);
    for (css, attribute) in LOADING {
        for element in document.select(&selector(css)) {
            let address = element.attr(attribute).unwrap_or_default();
            let own = address.starts_with('/') && !address.starts_with("//");
            assert!(own, "{what} loads {address}");
        }
    }
}

fn no_page_loads_anything_from_another_host(forum: &Forum) {
    let things = Things::of_ana(forum);
    for browser in [&forum.olu().browser, &forum.reader()] {
        for row in rows().iter().filter(|row| row.is_get()) {
            let page = browser.send(&things.request(row, browser)).text();
            must_load_nothing_foreign(&page, &row.to_string());
        }
    }
}

fn a_picture_from_elsewhere_in_a_post_loads_nothing(forum: &Forum) {
    let text = "![one](https://evil.example/a.png) <img src=\"//evil.example/b.png\" srcset=\"//evil.example/c.png 2x\"> \
                <svg><image href=\"https://evil.example/d.svg\"/></svg> <video poster=\"https://evil.example/e.png\"></video>";
    let topic = start(&forum.ana(), "Pictures of elsewhere", text);
    let page = forum.reader().visit(&topic.path).expect(200);
    must_load_nothing_foreign(&page.body, "the topic");
}

/// Looks at all pages that show what people write of themselves.
fn script_in_names_and_titles_is_text(forum: &Forum) {
    let ana = forum.ana();
    let form = ana.visit("/my/profile").expect(200);
    let hostile = "<script>alert(1)</script>";
    let form = form.form("Save profile").set("Organisation", hostile);
    form.set("Country", "\"><img src=x onerror=alert(1)>").submit("Save profile").expect(200);
    let topic = start(&ana, hostile, "A first word.");
    for (browser, path) in [
        (&forum.reader(), "/"),
        (&forum.reader(), "/latest"),
        (&forum.reader(), "/c/general/1"),
        (&forum.reader(), "/u/ana"),
        (&forum.reader(), topic.path.as_str()),
        (&forum.ana().browser, topic.path.as_str()),
        (&forum.ana().browser, "/my/profile"),
    ] {
        must_run_nothing(browser, path);
    }
}

#[track_caller]
fn must_run_nothing(browser: &Browser, path: &str) {
    let page = browser.visit(path).expect(200);
    for script in page.all("script") {
        assert!(script.attr("src").is_some(), "{path}: {}", script.html());
    }
    for element in page.document.root_element().descendent_elements() {
        let named = element.value().attrs().find(|(name, _)| name.starts_with("on"));
        assert_eq!(named, None, "{path}");
    }
}

/// Secrets as they stand in addresses, each where the forum reads one.
const SECRET: &str = "c2VjcmV0LTEyMzQ1Njc4OTA";

fn the_log_masks_secrets(ground: &Ground) {
    let database = Database::at(ground, Schema::Latest);
    let log = ground.folder.path().join("log");
    let mut program = Command::new(env!("CARGO_BIN_EXE_plenum"))
        .args(["--listen", "127.0.0.1:0", "--database", &database.url()])
        .env("PLENUM_DATA", ground.folder.path())
        .env("PLENUM_LOG", "debug")
        .stdout(Stdio::null())
        .stderr(File::create(&log).expect("a file for the log"))
        .spawn()
        .expect("the program runs");
    let read = || std::fs::read_to_string(&log).unwrap_or_default();
    let home = wait::until("the program to listen", || {
        let log = read();
        let start = log.find("http://127.0.0.1:")?;
        Some(log[start..].split_whitespace().next()?.to_owned())
    });
    for path in ["/setup/", "/confirm/", "/login/link/", "/reset/", "/nowhere?token=", "/nowhere?code="] {
        Wire::get(&format!("{path}{SECRET}")).send(&home);
    }
    Wire::post("/login", &[("name", "ana"), ("password", SECRET)]).send(&home);
    // What is refused has a line of its own, which says why.
    for path in ["/confirm/", "/login/link/", "/reset/"] {
        let wire = Wire::post(&format!("{path}{SECRET}"), &[]);
        let answer = wire.header("origin", "https://evil.example").send(&home);
        assert_eq!(answer.status, 403, "{path}");
    }
    Wire::get("/srv/status").send(&home);
    let log = wait::until("the last line", || {
        let log = read();
        log.contains("/srv/status").then_some(log)
    });
    program.kill().expect("the program ends");
    program.wait().expect("the program has ended");
    let refused = |line: &str| line.contains("request refused") && line.contains("/reset/…");
    assert!(log.lines().any(refused), "{log}");
    let line = log.lines().find(|line| line.contains(SECRET));
    assert_eq!(line, None);
}
