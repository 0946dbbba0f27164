//! The table of routes, read as the text it is.

use std::fs;
use std::path::Path;

use http::Method;

use crate::support::browser::{Browser, Sending};
use crate::support::forum::Forum;
use crate::support::writing::{Topic, post_id, start};

/// One row of `src/routes.rs`.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) method: Method,
    /// In poem's notation.
    pub(crate) path: String,
    pub(crate) permission: String,
    /// As it is written: `topics::handlers::show::at_page`.
    pub(crate) handler: String,
}

impl Row {
    pub(crate) fn is_get(&self) -> bool {
        self.method == Method::GET
    }

    /// Whether it is about something that has an id.
    pub(crate) fn is_about_one(&self) -> bool {
        ["/t/", "/topics/:", "/posts/"].iter().any(|start| self.path.starts_with(start))
    }
}

impl std::fmt::Display for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// All rows, in their order.
pub(crate) fn rows() -> Vec<Row> {
    let text = source("src/routes.rs");
    let table = text.split("pub fn table()").nth(1).expect("the table");
    let table = table.split("fn get(").next().expect("an end of the table");
    // How the rows are broken into lines says nothing.
    let bare: String = table
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(str::chars)
        .filter(|letter| !letter.is_whitespace())
        .collect();
    bare.split("),").filter_map(row).collect()
}

fn row(text: &str) -> Option<Row> {
    let (start, method) = [("get(\"", Method::GET), ("post(\"", Method::POST), ("put(\"", Method::PUT)]
        .into_iter()
        .find_map(|(start, method)| Some((text.find(start)? + start.len(), method)))?;
    let mut parts = text[start..].split([',', ')']);
    let path = parts.next()?.trim_end_matches('"').to_owned();
    let permission = parts.next()?.rsplit(':').next()?.to_owned();
    let handler = parts.next()?.to_owned();
    Some(Row { method, path, permission, handler })
}

/// A file of the crate.
#[track_caller]
pub(crate) fn source(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// An address for every path with something to fill in. A new row fails until it stands here.
const EXAMPLES: &[(&str, &str)] = &[
    ("/confirm/:token", "/confirm/AAAAAAAAAAAAAAAAAAAAAA"),
    ("/confirm/:token/refuse", "/confirm/AAAAAAAAAAAAAAAAAAAAAA/refuse"),
    ("/u/:name", "/u/ana"),
    ("/u/:name/topics", "/u/ana/topics"),
    ("/login/link/:token", "/login/link/AAAAAAAAAAAAAAAAAAAAAA"),
    ("/reset/:token", "/reset/AAAAAAAAAAAAAAAAAAAAAA"),
    ("/setup/:token", "/setup/AAAAAAAAAAAAAAAAAAAAAA"),
    ("/my/text/:id", "/my/text/1"),
    ("/my/text/:id/drop", "/my/text/1/drop"),
    ("/c/:slug/:id", "/c/general/1"),
    ("/t/:slug/:id", "/t/{slug}/{topic}"),
    ("/t/:slug/:id/:number", "/t/{slug}/{topic}/1"),
    ("/topics/:id/posts", "/topics/{topic}/posts"),
    ("/topics/:id/decisions/:kind", "/topics/{topic}/decisions/close"),
    ("/posts/:id", "/posts/{post}"),
    ("/posts/:id/reply", "/posts/{post}/reply"),
    ("/posts/:id/edit", "/posts/{post}/edit"),
    ("/posts/:id/delete", "/posts/{post}/delete"),
    ("/posts/:id/restore", "/posts/{post}/restore"),
    ("/posts/:id/versions", "/posts/{post}/versions"),
    ("/posts/:id/like", "/posts/{post}/like"),
    ("/posts/:id/unlike", "/posts/{post}/unlike"),
    ("/posts/:id/likes", "/posts/{post}/likes"),
    ("/summits/:slug", "/summits/x"),
    ("/summits/:slug/programme", "/summits/x/programme"),
    ("/summits/:slug/settings", "/summits/x/settings"),
    ("/summits/:slug/decisions", "/summits/x/decisions"),
    ("/admin/sources/:id", "/admin/sources/1"),
    ("/admin/sources/:id/remove", "/admin/sources/1/remove"),
    ("/admin/sources/:id/read", "/admin/sources/1/read"),
    ("/admin/sources/:id/file", "/admin/sources/1/file"),
    ("/admin/sources/:id/keys", "/admin/sources/1/keys"),
    ("/admin/sources/:id/keys/:key/revoke", "/admin/sources/1/keys/1/revoke"),
    ("/admin/sources/:id/columns", "/admin/sources/1/columns"),
    ("/admin/sources/:id/runs/:run", "/admin/sources/1/runs/1"),
    ("/admin/sources/:id/runs/:run/apply", "/admin/sources/1/runs/1/apply"),
    ("/admin/sources/:id/runs/:run/drop", "/admin/sources/1/runs/1/drop"),
    ("/proposals/:id", "/proposals/1"),
    ("/proposals/:id/:slug", "/proposals/1/x"),
    ("/proposals/:id/:slug/versions/:number", "/proposals/1/x/versions/1"),
    ("/proposals/:id/:slug/correct", "/proposals/1/x/correct"),
    ("/proposals/:id/rating", "/proposals/1/rating"),
    ("/proposals/:id/rating/drop", "/proposals/1/rating/drop"),
    ("/proposals/:id/support", "/proposals/1/support"),
    ("/proposals/:id/support/drop", "/proposals/1/support/drop"),
];

/// What the forms of the table may hold, all at once: each handler takes what it knows.
const FIELDS: &[(&str, &str)] = &[
    ("text", "A word that is typed."),
    ("title", "A title that is long enough"),
    ("lang", "en"),
    ("reason", "So that it is tidy"),
    ("category", "1"),
    ("once", "0123456789abcdef"),
    ("seen", "1"),
    ("told", "yes"),
    ("reply_to", ""),
    ("proposal", ""),
    ("name", "nobody"),
    ("address", "nobody@example.org"),
    ("password", "four plain words here"),
    ("value", "4"),
];

/// What addresses are about.
#[derive(Clone, Debug)]
pub(crate) struct Things {
    pub(crate) topic: Topic,
    pub(crate) post: i64,
}

impl Things {
    /// A topic of ana's with one post.
    #[track_caller]
    pub(crate) fn of_ana(forum: &Forum) -> Self {
        let topic = start(&forum.ana(), "Budgets that people read", "A first word.");
        let post = post_id(&forum.ana(), &topic, 1);
        Self { topic, post }
    }

    /// What nobody ever wrote.
    pub(crate) fn of_nobody() -> Self {
        let topic = Topic { path: "/t/x/999999".into(), id: 999_999 };
        Self { topic, post: 999_999 }
    }

    /// A row's address.
    #[track_caller]
    pub(crate) fn address(&self, row: &Row) -> String {
        let example = if row.path.contains(':') {
            let found = EXAMPLES.iter().find(|(path, _)| *path == row.path);
            found.unwrap_or_else(|| panic!("no example of {}", row.path)).1
        } else {
            row.path.as_str()
        };
        let slug = self.topic.path.split('/').nth(2).expect("a slug");
        example
            .replace("{slug}", slug)
            .replace("{topic}", &self.topic.id.to_string())
            .replace("{post}", &self.post.to_string())
    }

    /// A row's request, as a page of ours sends it.
    #[track_caller]
    pub(crate) fn request(&self, row: &Row, browser: &Browser) -> Sending {
        let url = browser.address(&self.address(row));
        let from = Some(browser.address("/"));
        if row.is_get() {
            Sending { from, ..Sending::get(url) }
        } else {
            let method = row.method.clone();
            Sending { from, method, ..Sending::post(url, FIELDS) }
        }
    }
}
