//! Organisers bring proposals in by their pages: they see what would come in, and say so or drop it.

use serde_json::{Value, json};

use crate::imports::file;
use crate::support::browser::{Browser, Sending};
use crate::support::cases::{Case, Ground, case, cases};
use crate::support::engines::Engine;
use crate::support::forum::Forum;
use crate::support::page::Page;
use crate::support::people::Person;
use crate::support::tiny_site::TinySite;
use crate::support::wire::Wire;

pub(crate) fn cases() -> Vec<Case> {
    let mut all = cases![
        a_file_comes_in_when_somebody_says_so,
        a_second_file_shows_what_changes_and_what_is_gone,
        a_file_without_most_of_it_says_so,
        what_is_dropped_changes_nothing,
        what_is_decided_is_decided_once,
        a_file_that_cannot_be_read_says_why,
        entries_that_are_left_out_are_named,
        what_was_typed_is_kept_when_something_is_wrong,
        a_token_is_never_sent_back,
        a_token_goes_to_no_other_site,
        an_address_is_read_now,
        an_address_that_does_not_answer_says_why,
        an_organiser_gets_in_and_nobody_else,
        a_form_with_files_proves_where_it_comes_from,
    ];
    all.push(case!(files_that_are_too_large_are_refused).only(Engine::Sqlite));
    all
}

/// Adds a source with a file, and shows what follows.
#[track_caller]
pub(crate) fn add_source(browser: &Browser, summit: &str, kind: &str, content: &str) -> Page {
    let page = browser.visit("/admin/sources/new").expect(200);
    let form = page.form("Save source and look");
    let form = if page.has(&format!("option[value='{summit}']")) {
        form.choose("summit", summit)
    } else {
        let form = form.choose("summit", "A new summit");
        form.set("slug", summit).set("title", "Open Rivers Summit")
    };
    let form = form.choose("kind", kind);
    let form = form.attach("events", "a.txt", "text/plain", content.as_bytes());
    form.submit("Save source and look").expect(200)
}

/// Brings a file for a source, and shows what follows.
#[track_caller]
pub(crate) fn bring(browser: &Browser, source: &str, content: &str) -> Page {
    let page = browser.visit(source).expect(200);
    let form = page.form("Look at file");
    let form = form.attach("events", "a.txt", "text/plain", content.as_bytes());
    form.submit("Look at file").expect(200)
}

fn entry(id: i64, title: &str) -> Value {
    json!({ "id": id, "title": title, "abstract": "A text." })
}

fn three() -> String {
    file(&[entry(1, "Small rivers"), entry(2, "Great rivers"), entry(3, "Lakes")]).to_string()
}

#[track_caller]
fn imported(forum: &Forum) -> Person {
    let olu = forum.olu();
    let run = add_source(&olu, "rivers", "json", &three());
    run.press("Import 3 proposals").expect(200);
    olu
}

/// The figures of a run.
#[track_caller]
fn figures(page: &Page) -> Vec<String> {
    page.texts(".tally dd")
}

fn titles(forum: &Forum) -> Vec<String> {
    forum.reader().visit("/proposals").expect(200).texts(".row .title")
}

fn a_file_comes_in_when_somebody_says_so(forum: &Forum) {
    let olu = forum.olu();
    let run = add_source(&olu, "rivers", "json", &three());
    assert_eq!(figures(&run), ["3", "0", "0", "0"]);
    run.must_say("Small rivers");
    assert!(titles(forum).is_empty());
    let done = run.press("Import 3 proposals").expect(200);
    done.must_say("Imported.");
    done.link("Lakes").expect(200).must_say("Discuss this proposal");
    let all = done.link("See the 3 proposals").expect(200);
    assert_eq!(all.texts(".row .title").len(), 3);
    assert_eq!(titles(forum).len(), 3);
    let list = olu.visit("/admin").expect(200).link("Bring proposals in by a page: sources");
    list.expect(200).must_say("Reads well");
}

fn a_second_file_shows_what_changes_and_what_is_gone(forum: &Forum) {
    let olu = imported(forum);
    let content = file(&[entry(1, "Small rivers and brooks"), entry(2, "Great rivers")]);
    let run = bring(&olu, "/admin/sources/1", &content.to_string());
    assert_eq!(figures(&run), ["0", "1", "1", "1"]);
    assert_eq!(run.texts("#changed ~ .table-frame tbody tr"), ["Small rivers title"]);
    assert_eq!(run.texts("#gone ~ .table-frame tbody tr"), ["Lakes"]);
    run.press("Import 1 proposal").expect(200).must_say("Marked as gone");
    assert!(titles(forum).contains(&"Small rivers and brooks".to_owned()));
}

fn a_file_without_most_of_it_says_so(forum: &Forum) {
    let olu = imported(forum);
    let content = file(&[entry(2, "Great rivers")]);
    let run = bring(&olu, "/admin/sources/1", &content.to_string());
    run.must_say("Most of what the source had is not in this: 2 of 3.");
    let list = olu.visit("/admin/sources").expect(200);
    list.must_say("Waits for your word");
    assert!(run.has_button("Mark 2 proposals as gone"));
}

fn what_is_dropped_changes_nothing(forum: &Forum) {
    let olu = forum.olu();
    let run = add_source(&olu, "rivers", "json", &three());
    run.press("Drop it").expect(200).must_say("Nothing was changed.");
    assert!(titles(forum).is_empty());
    run.reload().expect(200).must_say("decided that it is not to come in");
}

fn what_is_decided_is_decided_once(forum: &Forum) {
    let run = add_source(&forum.olu(), "rivers", "json", &three());
    run.press("Drop it").expect(200);
    run.press("Import 3 proposals").expect(409);
    assert!(titles(forum).is_empty());
}

fn a_file_that_cannot_be_read_says_why(forum: &Forum) {
    let run = add_source(&forum.olu(), "rivers", "json", "{ no json");
    run.must_say("What came cannot be read as this kind of source.");
    assert!(run.has("details p[lang=en]"));
    let list = forum.olu().visit("/admin/sources").expect(200);
    list.must_say("Failing since");
}

fn entries_that_are_left_out_are_named(forum: &Forum) {
    let content = file(&[entry(1, "Small rivers"), json!({ "id": 2 })]);
    let run = add_source(&forum.olu(), "rivers", "json", &content.to_string());
    run.must_say("Left out, until it is put right");
    assert_eq!(run.texts("#left-out ~ .table-frame td code"), ["title"]);
}

fn what_was_typed_is_kept_when_something_is_wrong(forum: &Forum) {
    let page = forum.olu().visit("/admin/sources/new").expect(200);
    let form = page.form("Save source and look").choose("summit", "A new summit");
    let form = form.set("slug", "Rivers 2031").set("title", "Rivers").set("url", "rivers.example");
    let form = form.choose("kind", "csv").choose("every", "60").set("aliases", "nowhere");
    let page = form.submit("Save source and look").expect(422);
    page.must_say("Small letters, figures and hyphens only");
    page.must_say("nowhere is no name of a host");
    let form = page.form("Save source and look");
    let kept = ["slug", "title", "url", "every", "aliases"].map(|field| form.value(field));
    assert_eq!(kept, ["Rivers 2031", "Rivers", "rivers.example", "60", "nowhere"]);
    assert!(page.has("input[value=csv][checked]"));
}

/// A source that is read from an address, with a token.
#[track_caller]
fn at(olu: &Person, url: &str) -> Page {
    let page = olu.visit("/admin/sources/new").expect(200);
    let form = page.form("Save source and look").choose("summit", "A new summit");
    let form = form.set("slug", "rivers").set("title", "Rivers").choose("kind", "json");
    let form = form.set("url", url).set("token", "a-secret-of-ours");
    form.submit("Save source and look").expect(200)
}

fn a_token_is_never_sent_back(forum: &Forum) {
    let page = at(&forum.olu(), "https://rivers.example/all.json");
    page.must_say("The source is saved.");
    assert!(!page.body.contains("a-secret-of-ours"));
    let saved = page.press("Save settings").expect(200);
    let tokens = "SELECT COUNT(*) AS number FROM sources WHERE token = 'a-secret-of-ours'";
    assert!(!saved.body.contains("a-secret-of-ours"));
    assert_eq!(forum.database().number(tokens), 1);
}

fn a_token_goes_to_no_other_site(forum: &Forum) {
    let page = at(&forum.olu(), "https://rivers.example/all.json");
    let form = page.form("Save settings").set("url", "https://elsewhere.example/all.json");
    form.submit("Save settings").expect(200);
    let tokens = "SELECT COUNT(*) AS number FROM sources WHERE token IS NOT NULL";
    assert_eq!(forum.database().number(tokens), 0);
}

fn an_address_is_read_now(ground: &Ground) {
    let forum = Forum::open(ground, &["--fetch-allow", "127.0.0.0/8"]);
    let site = TinySite::answering(|asked| {
        let known = asked.header("authorization") == "Bearer a-secret-of-ours";
        let status = if known { 200 } else { 401 };
        (status, "Content-Type: application/json".into(), three())
    });
    let page = at(&forum.olu(), &format!("{}/all.json", site.url()));
    let run = page.press("Read now").expect(200);
    assert_eq!(figures(&run), ["3", "0", "0", "0"]);
    run.press("Import 3 proposals").expect(200);
    assert_eq!(titles(&forum).len(), 3);
}

fn an_address_that_does_not_answer_says_why(forum: &Forum) {
    // Nothing private is asked, and this is.
    let page = at(&forum.olu(), "http://127.0.0.1:9/all.json");
    let run = page.press("Read now").expect(200);
    run.must_say("The address leads into a private network, which is not asked.");
    let list = forum.olu().visit("/admin/sources").expect(200);
    list.must_say("Failing since");
}

fn an_organiser_gets_in_and_nobody_else(forum: &Forum) {
    let given = forum.command(&["user", "role", "ben", "organiser"]);
    assert!(given.status.success());
    let page = forum.ben().visit("/").expect(200).link("Sources").expect(200);
    assert_eq!(page.heading(), "Sources of proposals");
    forum.ben().visit("/admin").expect(404);
    for other in [forum.ana(), forum.mona()] {
        other.visit("/admin/sources").expect(404);
    }
    assert!(forum.reader().visit("/admin/sources").path().starts_with("/login"));
}

fn a_form_with_files_proves_where_it_comes_from(forum: &Forum) {
    let olu = forum.olu();
    add_source(&olu, "rivers", "json", &three());
    let page = olu.visit("/admin/sources/1").expect(200);
    let form = page.form("Look at file");
    let form = form.attach("events", "a.json", "application/json", three().as_bytes());
    let Sending { content_type, body, .. } = form.ready("Look at file");
    let own = page.find("input[name=csrf]").attr("value").expect("a token").to_owned();
    let content_type = content_type.expect("a type");
    let send = |token: &str, origin: &str| {
        let body = String::from_utf8(body.clone()).expect("text").replace(&own, token);
        let wire = Wire::of("POST", "/admin/sources/1/file").header("content-type", &content_type);
        let wire = if origin.is_empty() { wire } else { wire.header("origin", origin) };
        wire.body(body.into_bytes()).send_as(&olu).status.as_u16()
    };
    let strange = "A".repeat(own.len());
    for (what, token, origin, status) in [
        ("the right token", own.as_str(), "", 303),
        ("the right token from an unknown place", &own, "null", 303),
        ("the right token from another site", &own, "https://evil.example", 403),
        ("a made-up token", &strange, "", 403),
        ("a made-up token from an unknown place", &strange, "null", 403),
        ("none", "", "", 403),
    ] {
        assert_eq!(send(token, origin), status, "{what}");
    }
}

fn files_that_are_too_large_are_refused(forum: &Forum) {
    let olu = imported(forum);
    let large = " ".repeat((65 << 20) + 1);
    let page = olu.visit("/admin/sources/1").expect(200);
    let form = page.form("Look at file");
    let form = form.attach("events", "a.json", "application/json", large.as_bytes());
    let page = form.submit("Look at file").expect(413);
    page.must_say("The files have more than 64 MB together.");
}
