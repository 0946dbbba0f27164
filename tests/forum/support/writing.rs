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
    let link = page.find(&format!("#post-{number} a[href^='/posts/']"));
    let href = link.attr("href").unwrap_or_default();
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

/// What each counter must equal: a query that finds the rows where it does not.
const COUNTERS: &[(&str, &str)] = &[
    (
        "replies of topics",
        "SELECT COUNT(*) AS number FROM topics t WHERE t.reply_count <> (SELECT COUNT(*) FROM posts p
         WHERE p.topic_id = t.id AND p.kind = 'post' AND p.state = 'shown' AND p.number > 1)",
    ),
    (
        "likes of posts",
        "SELECT COUNT(*) AS number FROM posts p WHERE p.like_count <> (SELECT COUNT(*) FROM likes l WHERE l.post_id = p.id)",
    ),
    (
        "likes of topics",
        "SELECT COUNT(*) AS number FROM topics t WHERE t.like_count <> (SELECT COUNT(*) FROM likes l
         JOIN posts p ON p.id = l.post_id WHERE p.topic_id = t.id)",
    ),
    (
        "likes that members received",
        "SELECT COUNT(*) AS number FROM accounts a WHERE a.likes_received <> (SELECT COUNT(*) FROM likes l
         JOIN posts p ON p.id = l.post_id WHERE p.author_id = a.id)",
    ),
    (
        "posts of members",
        "SELECT COUNT(*) AS number FROM accounts a WHERE a.post_count <> (SELECT COUNT(*) FROM posts p
         JOIN topics t ON t.id = p.topic_id WHERE p.author_id = a.id AND p.kind = 'post' AND p.state = 'shown'
         AND t.state <> 'removed')",
    ),
    (
        "topics of members",
        "SELECT COUNT(*) AS number FROM accounts a WHERE a.state <> 'system' AND a.topic_count <> (SELECT COUNT(*)
         FROM topics t WHERE t.author_id = a.id AND t.state <> 'removed')",
    ),
    (
        "topics of categories",
        "SELECT COUNT(*) AS number FROM categories c WHERE c.topic_count <> (SELECT COUNT(*) FROM topics t
         WHERE t.category_id = c.id AND t.state <> 'removed')",
    ),
    (
        "posts of categories",
        "SELECT COUNT(*) AS number FROM categories c WHERE c.post_count <> (SELECT COUNT(*) FROM posts p
         JOIN topics t ON t.id = p.topic_id WHERE t.category_id = c.id AND p.kind = 'post' AND p.state = 'shown'
         AND t.state <> 'removed')",
    ),
    (
        "versions of posts",
        "SELECT COUNT(*) AS number FROM posts p WHERE p.revision_count > 0 AND p.revision_count + 1 <>
         (SELECT COUNT(*) FROM post_revisions r WHERE r.post_id = p.id)",
    ),
];

/// Asserts that every counter says what its rows say.
#[track_caller]
pub(crate) fn counters_are_right(forum: &Forum) {
    for (what, wrong) in COUNTERS {
        let wrong = forum.database().number(wrong);
        assert_eq!(wrong, 0, "{what} are counted wrong");
    }
}
