//! The people of the cases, who got their accounts as everybody does: through the pages.

use std::collections::HashMap;
use std::ops::Deref;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock, Mutex};

use crate::support::browser::Browser;
use crate::support::cases::{Ground, words_of};
use crate::support::engines::{Database, Engine, Schema};
use crate::support::forum::Forum;
use crate::support::page::Page;

pub(crate) const PASSWORD: &str = "four plain words here";

/// Somebody with an account, at their browser: `ana.visit("/latest")`.
#[derive(Clone)]
pub(crate) struct Person {
    pub(crate) name: &'static str,
    pub(crate) browser: Browser,
}

impl Deref for Person {
    type Target = Browser;

    fn deref(&self) -> &Browser {
        &self.browser
    }
}

impl Person {
    /// Where letters reach them.
    pub(crate) fn address(&self) -> String {
        address(self.name)
    }

    /// Their name as pages show it.
    pub(crate) fn display_name(&self) -> String {
        display_name(self.name)
    }

    pub(super) fn moved(&self, forum: &Forum) -> Self {
        let browser = self.browser.moved(forum.url(), forum.clock().clone());
        Self {
            name: self.name,
            browser,
        }
    }
}

fn address(name: &str) -> String {
    format!("{name}@example.org")
}

fn display_name(name: &str) -> String {
    let capital = name[..1].to_uppercase();
    format!("{capital}{}", &name[1..])
}

/// A database in which the forum is open and the four have their accounts, and they with their sessions.
pub(super) struct Settled {
    pub(super) template: String,
    pub(super) people: Vec<Person>,
}

type Made = HashMap<Engine, Result<Arc<Settled>, String>>;
static SETTLED: LazyLock<Mutex<Made>> = LazyLock::new(Mutex::default);

/// Made once for each engine; when that fails, every case says at once why.
#[track_caller]
pub(super) fn settled(ground: &Ground) -> Arc<Settled> {
    let engine = ground.engine.expect("a forum runs on an engine");
    let mut made = SETTLED
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    let settled = made.entry(engine).or_insert_with(|| {
        let settling = AssertUnwindSafe(|| settle(ground));
        catch_unwind(settling)
            .map(Arc::new)
            .map_err(|payload| words_of(&*payload))
    });
    settled
        .clone()
        .unwrap_or_else(|why| panic!("the people do not get in: {why}"))
}

/// A copy of the database in which the four have their accounts, with no forum on it.
#[track_caller]
pub(crate) fn settled_database(ground: &Ground) -> Database {
    Database::copied(ground, &settled(ground).template)
}

fn settle(ground: &Ground) -> Settled {
    let forum = Forum::start(Database::at(ground, Schema::Latest), &[]);
    let olu = found(&forum);
    olu.visit("/admin").press("Open the forum").expect(200);
    let people = ["ana", "ben", "mona"].map(|name| join(&forum, name));
    let checklist = olu.visit("/admin").expect(200);
    checklist
        .form("Make moderator")
        .set("User name of a member", "mona")
        .submit("Make moderator")
        .expect(200);
    forum.settle();
    let people = people.into_iter().chain([olu]).collect();
    Settled {
        template: forum.into_template(),
        people,
    }
}

/// olu opens the set-up link and becomes the admin.
#[track_caller]
pub(crate) fn found(forum: &Forum) -> Person {
    let olu = Person {
        name: "olu",
        browser: forum.reader(),
    };
    let page = olu.visit(forum.setup_link()).expect(200);
    fill_in(&page, "olu", "Create the administrator’s account").expect(200);
    olu
}

/// Somebody makes an account and confirms the address, which signs in.
#[track_caller]
pub(crate) fn join(forum: &Forum, name: &'static str) -> Person {
    let person = Person {
        name,
        browser: forum.reader(),
    };
    let page = person.visit("/signup").expect(200);
    fill_in(&page, name, "Create account").expect(200);
    let letter = forum.letter_to(&person.address());
    person
        .visit(&letter.link("/confirm/"))
        .expect(200)
        .press("Confirm address")
        .expect(200);
    person
}

/// Signs in by password.
#[track_caller]
pub(crate) fn sign_in(person: &Person) {
    let page = person.visit("/login").expect(200);
    let form = page
        .form("Sign in")
        .set("User name or mail address", person.name);
    form.set("Password", PASSWORD).submit("Sign in").expect(200);
}

/// Fills in whatever of a new account the form asks for.
#[track_caller]
fn fill_in(page: &Page, name: &str, button: &str) -> Page {
    let mut form = page
        .form(button)
        .set("User name", name)
        .set("Mail address", &address(name));
    form = form
        .set("Password", PASSWORD)
        .set("Your name", &display_name(name));
    if form.has("rules") {
        form = form.check("rules");
    }
    form.submit(button)
}
