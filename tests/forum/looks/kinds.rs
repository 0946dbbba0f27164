//! One list of all kinds of page, and a forum in which each has something to show.

use std::fmt;

use serde_json::json;

use crate::imports::pages::{add_source, bring};
use crate::safety::table::rows;
use crate::support::browser::Browser;
use crate::support::cases::Ground;
use crate::support::forum::Forum;
use crate::support::page::Page;
use crate::support::people::PASSWORD;
use crate::support::writing::{Topic, answer, decide, edit, like, post_id, reply, start};
use crate::walks::import;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Who {
    Reader,
    Ana,
    Mona,
    Olu,
}

impl Who {
    pub(super) const ALL: [Self; 4] = [Self::Reader, Self::Ana, Self::Mona, Self::Olu];
}

/// A kind of page.
#[derive(Clone, Debug)]
pub(super) struct Kind {
    pub(super) who: Who,
    /// The row of the table that shows it; empty for one that no row shows.
    pub(super) route: &'static str,
    /// The address, with `{topic}` and the like for what is in the world.
    address: &'static str,
    /// What has to be pressed there, in script.
    pub(super) press: Option<&'static str>,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pressed = if self.press.is_some() { " after a button" } else { "" };
        write!(f, "{}{pressed} for {:?}", self.address, self.who)
    }
}

/// Sends the form of the page as it stands.
const SEND: &str = "document.querySelector('main form').requestSubmit()";
/// Asks to see how a text would look.
const PREVIEW: &str = "{
    const form = document.querySelector('main form[data-composer]');
    form.querySelector('textarea').value = '# A **word**\\n\\n| A | B |\\n|---|---|\\n| 1 | 2 |';
    const button = form.querySelector('[name=preview]');
    button.removeAttribute('data-preview');
    const plain = document.createElement('button');
    plain.name = 'preview';
    plain.value = '1';
    form.append(plain);
    form.requestSubmit(plain);
}";
/// Sends a text to a topic that is not there.
const REFUSED: &str = "{
    const form = document.querySelector('main form[data-composer]');
    form.querySelector('textarea').value = 'What I **wrote**.';
    form.action = '/topics/999999/posts';
    form.requestSubmit();
}";
/// Presses the button that likes a post for the first time.
const LIKE: &str = "document.querySelector('button.like:not([disabled])').click()";

/// All kinds.
pub(super) fn all() -> Vec<Kind> {
    use Who::{Ana, Mona, Olu, Reader};
    let pages = [
        (Reader, "/", "/"),
        (Reader, "/about", "/about"),
        (Reader, "/rules", "/rules"),
        (Reader, "/privacy", "/privacy"),
        (Reader, "/help/formatting", "/help/formatting"),
        (Reader, "", "/nowhere"),
        (Reader, "/signup", "/signup"),
        (Reader, "/confirm/:token", "/confirm/AAAAAAAAAAAAAAAAAAAAAA"),
        (Reader, "/login", "/login?back=%2Flatest"),
        (Reader, "/login/link/:token", "/login/link/AAAAAAAAAAAAAAAAAAAAAA"),
        (Reader, "/reset", "/reset"),
        (Reader, "/reset/:token", "/reset/AAAAAAAAAAAAAAAAAAAAAA"),
        (Reader, "/setup/:token", "/setup/AAAAAAAAAAAAAAAAAAAAAA"),
        (Reader, "/categories", "/categories"),
        (Reader, "/c/:slug/:id", "/c/general/1"),
        (Reader, "/latest", "/latest"),
        (Reader, "/top", "/top"),
        (Reader, "/t/:slug/:id", "{topic}"),
        (Reader, "/t/:slug/:id", "{companion}"),
        (Reader, "/t/:slug/:id", "{closed}"),
        (Reader, "/t/:slug/:id/:number", "{topic}/2"),
        (Ana, "", "{removed}"),
        (Reader, "/u/:name", "/u/ben"),
        (Reader, "/u/:name/topics", "/u/ben/topics"),
        (Reader, "/posts/:id/versions", "/posts/{edited}/versions"),
        (Reader, "/posts/:id/likes", "/posts/{post}/likes"),
        (Reader, "/proposals", "/proposals"),
        (Reader, "/proposals", "/proposals?language=fr&order=discussed"),
        (Reader, "/proposals", "/proposals?language=ar&type=Workshop"),
        (Reader, "/proposals/:id/:slug", "{proposal}"),
        (Reader, "/proposals/:id/:slug/versions/:number", "{proposal}/versions/1"),
        (Reader, "/summits", "/summits"),
        (Reader, "/summits/:slug", "/summits/rivers-2031"),
        (Reader, "/summits/:slug/programme", "/summits/rivers-2031/programme"),
        (Reader, "/summits/:slug/programme", "/summits/rivers-2031/programme?view=list"),
        (Ana, "/proposals/:id/:slug", "{proposal}"),
        (Ana, "/", "/"),
        (Ana, "/t/:slug/:id", "{topic}"),
        (Ana, "/t/:slug/:id", "{companion}"),
        (Ana, "/topics/new", "/topics/new"),
        (Ana, "/topics/new", "/topics/new?proposal=1"),
        (Ana, "/posts/:id/reply", "/posts/{post}/reply?quote=1"),
        (Ana, "/posts/:id/edit", "/posts/{own}/edit"),
        (Ana, "/posts/:id/delete", "/posts/{own}/delete"),
        (Ana, "/u/:name", "/u/ana"),
        (Ana, "/my/profile", "/my/profile"),
        (Ana, "/my/settings", "/my/settings"),
        (Mona, "/t/:slug/:id", "{topic}"),
        (Mona, "/posts/:id/edit", "/posts/{post}/edit"),
        (Mona, "/posts/:id/delete", "/posts/{post}/delete"),
        (Mona, "/topics/:id/decisions/:kind", "/topics/{id}/decisions/close"),
        (Mona, "/topics/:id/decisions/:kind", "/topics/{id}/decisions/move"),
        (Mona, "/topics/:id/decisions/:kind", "/topics/{id}/decisions/unpin"),
        (Mona, "/topics/:id/decisions/:kind", "/topics/{id}/decisions/remove"),
        (Olu, "/admin", "/admin"),
        (Ana, "/proposals/by-url", "/proposals/by-url"),
        (Olu, "/proposals/:id/:slug/correct", "{proposal}/correct"),
        (Olu, "/summits/:slug/settings", "/summits/rivers-2031/settings"),
        (Olu, "/summits/:slug/decisions", "/summits/rivers-2031/decisions"),
        (Olu, "/admin/sources", "/admin/sources"),
        (Olu, "/admin/sources/new", "/admin/sources/new"),
        (Olu, "/admin/sources/:id", "/admin/sources/1"),
        (Olu, "/admin/sources/:id/runs/:run", "/admin/sources/1/runs/1"),
        (Olu, "/admin/sources/:id/runs/:run", "{previewed}"),
        (Olu, "/admin/sources/:id/columns", "{columns}"),
        (Olu, "/my/text/:id", "{kept}"),
    ];
    let pressed = [
        (Reader, "/signup", SEND),
        (Reader, "/login", SEND),
        (Reader, "{topic}", SEND),
        (Ana, "/topics/new", SEND),
        (Ana, "/topics/new", PREVIEW),
        (Ana, "/posts/{post}/reply", PREVIEW),
        (Ana, "/posts/{post}/reply", REFUSED),
        (Ana, "{topic}", LIKE),
        (Mona, "/posts/{post}/delete", SEND),
        (Olu, "/admin/sources/new", SEND),
    ];
    let pages = pages.map(|(who, route, address)| Kind { who, route, address, press: None });
    let pressed = pressed.map(|(who, address, script)| Kind {
        who,
        route: "",
        address,
        press: Some(script),
    });
    pages.into_iter().chain(pressed).collect()
}

/// A forum with something of everything.
pub(super) struct World {
    pub(super) forum: Forum,
    topic: Topic,
    companion: String,
    closed: Topic,
    removed: Topic,
    proposal: String,
    post: i64,
    edited: i64,
    own: i64,
    kept: String,
    previewed: String,
    columns: String,
}

const LONG: &str = "## What is asked\n\nWho **reads** it, and [where](https://example.org/a-long-address/that-goes-on/and-on)?\n\n\
    > What nobody reads,\n> nobody misses.\n\n1. those who pay\n2. those who plan\n\n| Year | Readers |\n|---|--:|\n| 2031 | 1200 |\n\n\
    - [x] published\n- [ ] read\n\nA word[^1] and `code`.\n\n```\nlong line long line long line long line long line long line long line\n```\n\n\
    [^1]: A note at the foot.";

impl World {
    #[track_caller]
    pub(super) fn made(ground: &Ground) -> Self {
        let forum = Forum::open(ground, &[]);
        import(&forum);
        set_up(&forum);
        let (ana, ben, mona) = (forum.ana(), forum.ben(), forum.mona());
        let topic = start(&ben, "Budgets that people read, and why they do", LONG);
        let post = post_id(&ana, &topic, 1);
        answer(&ana, post, "Those who have to, says @ben.");
        reply(&mona, &topic, "لا أحد يقرأها إلا قليلًا، **وهذا** هو السؤال.");
        reply(&ben, &topic, "Une réponse en français, avec une [source](/rules).");
        let own = post_id(&ana, &topic, 2);
        like(&mona, &topic, 1);
        let edited = post_id(&ben, &topic, 4);
        edit(&ben, edited, "Une réponse en français, avec sa source.", "Plus court");
        let gone = post_id(&mona, &topic, 3);
        mona.visit(&format!("/posts/{gone}/delete")).expect(200).press("Delete post 3");
        let closed = start(&ben, "هل تُقرأ الميزانيات المفتوحة حقًّا؟", "سؤال للجميع.");
        decide(&mona, &closed, "close", "Close topic");
        decide(&mona, &topic, "pin", "Pin topic");
        let removed = start(&ana, "Who reads this, and who should not?", "A name that is nobody's business.");
        decide(&mona, &removed, "remove", "Remove topic");
        let list = forum.reader().visit("/proposals").expect(200);
        let title = "Who owns the gauge? Public data about water levels";
        let page = list.link(title).expect(200);
        let companion = page.link("Discuss this proposal").expect(200);
        reply(&ana, &Topic::of(&companion), "A first word about it.");
        let kept = keep_a_text(&forum, &topic);
        let entries = json!({ "proposals": [{ "id": 41, "title": "Who owns the gauge?" }, { "id": 42 }] });
        let previewed = bring(&forum.olu(), "/admin/sources/1", &entries.to_string());
        let olu = forum.olu();
        let table = add_source(&olu, "rivers-2031", "csv", "Title,Room\nA word on water,\"A long hall, at the end\"\n");
        Self {
            topic,
            companion: companion.url.path().to_owned(),
            closed,
            removed,
            proposal: page.url.path().to_owned(),
            post,
            edited,
            own,
            kept,
            previewed: previewed.path(),
            columns: format!("{}?{}", table.path(), table.url.query().unwrap_or_default()),
            forum,
        }
    }

    pub(super) fn browser(&self, who: Who) -> Browser {
        match who {
            Who::Reader => self.forum.reader(),
            Who::Ana => self.forum.ana().browser,
            Who::Mona => self.forum.mona().browser,
            Who::Olu => self.forum.olu().browser,
        }
    }

    /// The address of a kind, in a language.
    pub(super) fn address(&self, kind: &Kind, lang: &str) -> String {
        let address = self.filled_in(kind.address);
        let joint = if address.contains('?') { '&' } else { '?' };
        format!("{address}{joint}lang={lang}")
    }

    /// An address, with what is in this world.
    pub(super) fn filled_in(&self, address: &str) -> String {
        address
            .replace("{topic}", &self.topic.path)
            .replace("{companion}", &self.companion)
            .replace("{closed}", &self.closed.path)
            .replace("{removed}", &self.removed.path)
            .replace("{proposal}", &self.proposal)
            .replace("{id}", &self.topic.id.to_string())
            .replace("{post}", &self.post.to_string())
            .replace("{edited}", &self.edited.to_string())
            .replace("{own}", &self.own.to_string())
            .replace("{kept}", &self.kept)
            .replace("{previewed}", &self.previewed)
            .replace("{columns}", &self.columns)
    }

    /// A kind as it comes to a browser without script, before anything is pressed.
    #[track_caller]
    pub(super) fn page(&self, kind: &Kind, lang: &str) -> Page {
        let page = self.browser(kind.who).visit(&self.address(kind, lang));
        let known = rows().iter().any(|row| row.path == kind.route) || kind.route.is_empty();
        assert!(known, "{kind} is of no row");
        let missing = kind.route.is_empty() || kind.address.contains("AAAA");
        assert!(page.status == 200 || missing, "{kind}: {}", page.status);
        page
    }
}

/// The summit gets a calendar, and members may stand by proposals.
#[track_caller]
fn set_up(forum: &Forum) {
    let page = forum.olu().visit("/summits/rivers-2031/settings").expect(200);
    let form = page.form("Save settings").set("support-limit", "3");
    let form = form.set("discussion-from", "2026-11-01").set("discussion-to", "2026-12-31");
    let form = form.check("discussion-rating").set("support-until", "2026-12-31");
    form.submit("Save settings").expect(200);
    let rated = forum.mona().visit("/proposals/1").expect(200);
    let form = rated.form("Save rating").choose("value", "4");
    form.submit("Save rating").expect(200);
}

/// olu was signed out while writing, and her text is kept for her.
#[track_caller]
fn keep_a_text(forum: &Forum, topic: &Topic) -> String {
    let page = forum.reader().visit(&topic.path).expect(200);
    let form = page.form("Sign in and post reply").set("text", "What I meant to say.");
    let page = form.submit("Sign in and post reply").expect(401);
    let form = page.form("Sign in").set("User name or mail address", "olu");
    let kept = form.set("Password", PASSWORD).submit("Sign in").expect(200);
    kept.path()
}
