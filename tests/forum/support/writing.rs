//! Topics and posts, written through the pages.

use std::thread;

use crate::support::browser::{Answer, Browser, Sending};
use crate::support::forum::Forum;
use crate::support::page::Page;

/// A topic, as its address tells.
#[derive(Clone, Debug)]
pub(crate) struct Topic {
    /// `/t/slug/1`.
    pub(crate) path: String,
    pub(crate) id: i64,
}

impl Topic {
    /// The topic that a page shows.
    #[track_caller]
    pub(crate) fn of(page: &Page) -> Self {
        let path = page.url.path().to_owned();
        let mut parts = path.split('/').skip(2);
        let (slug, id) = (parts.next(), parts.next());
        let (Some(slug), Some(Ok(id))) = (slug, id.map(str::parse)) else {
            panic!("no page of a topic{}", page.shown())
        };
        Self {
            path: format!("/t/{slug}/{id}"),
            id,
        }
    }

    /// The address of a post.
    pub(crate) fn post(&self, number: i32) -> String {
        format!("{}/{number}", self.path)
    }

    /// Its whole address, as people paste it into a post.
    pub(crate) fn url(&self, forum: &Forum) -> String {
        format!("{}{}", forum.url().trim_end_matches('/'), self.path)
    }

    /// The address where a moderator decides.
    pub(crate) fn decision(&self, kind: &str) -> String {
        format!("/topics/{}/decisions/{kind}", self.id)
    }
}

/// Somebody starts a topic in the one category that every forum has.
#[track_caller]
pub(crate) fn start(browser: &Browser, title: &str, text: &str) -> Topic {
    Topic::of(&start_topic(browser, title, text))
}

/// The same, for cases that look at the page it leads to.
#[track_caller]
pub(crate) fn start_topic(browser: &Browser, title: &str, text: &str) -> Page {
    let page = browser.visit("/topics/new").expect(200);
    let form = page.form("Start topic").choose("category", "General");
    let form = form.set("title", title).set("text", text);
    form.submit("Start topic").expect(200)
}

/// The address of the topic that a page shows.
#[track_caller]
pub(crate) fn topic_of(page: &Page) -> String {
    Topic::of(page).path
}

/// The titles in a list of topics, from the top.
pub(crate) fn titles(page: &Page) -> Vec<String> {
    page.texts(".rows .title")
}

/// Somebody replies to a topic.
#[track_caller]
pub(crate) fn reply(browser: &Browser, topic: &Topic, text: &str) -> Page {
    reply_at(browser, &topic.path, text)
}

/// Somebody replies in the box that stands at this address.
#[track_caller]
pub(crate) fn reply_at(browser: &Browser, path: &str, text: &str) -> Page {
    let page = browser.visit(path).expect(200);
    let form = page.form("Post reply").set("text", text);
    form.submit("Post reply").expect(200)
}

/// Somebody answers one post.
#[track_caller]
pub(crate) fn answer(browser: &Browser, post: i64, text: &str) -> Page {
    let page = browser.visit(&format!("/posts/{post}/reply")).expect(200);
    let form = page.form("Post reply").set("text", text);
    form.submit("Post reply").expect(200)
}

/// The id of a post, as whoever looks at its topic finds it.
#[track_caller]
pub(crate) fn post_id(browser: &Browser, topic: &Topic, number: i32) -> i64 {
    let page = browser.visit(&topic.post(number)).expect(200);
    let post = format!("#post-{number}");
    let way = page.find(&format!(
        "{post} button[formaction^='/posts/'], {post} a[href^='/posts/']"
    ));
    let href = way.attr("formaction").or_else(|| way.attr("href"));
    let href = href.unwrap_or_default();
    let id = href.split('/').nth(2).and_then(|id| id.parse().ok());
    id.unwrap_or_else(|| panic!("no id in {href:?}{}", page.shown()))
}

/// Somebody changes the text of a post.
#[track_caller]
pub(crate) fn edit(browser: &Browser, post: i64, text: &str, reason: &str) -> Page {
    let page = browser.visit(&format!("/posts/{post}/edit")).expect(200);
    let form = page.form("Save post").set("text", text);
    form.set("reason", reason).submit("Save post").expect(200)
}

/// A moderator decides something about a topic.
#[track_caller]
pub(crate) fn decide(browser: &Browser, topic: &Topic, kind: &str, button: &str) -> Page {
    let page = browser.visit(&topic.decision(kind)).expect(200);
    let form = page.form(button).set("reason", "So that it is tidy");
    form.submit(button).expect(200)
}

/// Somebody likes a post and knows by then that names are public.
#[track_caller]
pub(crate) fn like(browser: &Browser, topic: &Topic, number: i32) -> Page {
    let page = browser.visit(&topic.post(number)).expect(200);
    let button = page.text_of(&format!("#post-{number} button.like"));
    let told = page.press(&button).expect(200);
    let public = format!("Like post {number} publicly");
    if told.has_button(&public) {
        told.press(&public).expect(200)
    } else {
        told
    }
}

/// A POST to one of the forum's addresses, as its own pages send it.
#[track_caller]
pub(crate) fn act(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Sending {
    Sending {
        from: Some(browser.home().clone()),
        ..Sending::post(browser.address(path), fields)
    }
}

/// Sends all of these at the same moment.
pub(crate) fn at_once(sendings: Vec<(Browser, Sending)>) -> Vec<Answer> {
    let running: Vec<_> = sendings
        .into_iter()
        .map(|(browser, sending)| thread::spawn(move || browser.send(&sending)))
        .collect();
    running
        .into_iter()
        .map(|sent| sent.join().expect("an answer"))
        .collect()
}

/// The fixture's proposals, as an operator brings them in.
#[track_caller]
pub(crate) fn import(forum: &Forum) {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/forum/fixtures/proposals.json"
    );
    let output = forum.command(&["import", "json", file, "--summit", "rivers-2026"]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Asserts that every counter says what its rows say.
#[track_caller]
pub(crate) fn counters_are_right(forum: &Forum) {
    forum.database().is_sound();
}
