//! The sample summit, as `--demo` opens it.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use crate::support::cases::{Case, Ground, cases};
use crate::support::engines::{Database, Engine, Schema};
use crate::support::forum::{EmptyForum, Forum};
use crate::support::html::must_be_valid;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        its_accounts_sign_in_with_the_password_that_is_printed,
        it_is_opened_again_as_it_was,
        it_is_refused_where_there_is_a_forum,
        it_listens_on_loopback_only_however_it_is_started,
        its_pages_are_valid_in_every_language,
        its_counters_are_right,
    ]
}

/// By engine, the template of a database with the sample: it is sown once and copied for each case.
static SOWN: LazyLock<Mutex<HashMap<Engine, String>>> = LazyLock::new(Mutex::default);

fn sample(ground: &Ground) -> Forum {
    let engine = ground.engine.expect("a forum runs on an engine");
    let template = {
        let mut sown = SOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let sow = || Forum::start(Database::at(ground, Schema::Latest), &["--demo"]).into_template();
        sown.entry(engine).or_insert_with(sow).clone()
    };
    Forum::start(Database::copied(ground, &template), &["--demo"])
}

fn its_accounts_sign_in_with_the_password_that_is_printed(ground: &Ground) {
    let forum = sample(ground);
    for (name, display_name) in [
        ("ana", "Ana Ruiz"),
        ("ben", "Ben Adeyemi"),
        ("mona", "Mona Idris"),
        ("olu", "Olu Bankole"),
    ] {
        let page = forum.reader().visit("/login");
        let page = page
            .form("Sign in")
            .set("name", name)
            .set("password", "plenum-demo")
            .submit("Sign in");
        page.expect(200).must_say(display_name);
    }
}

fn it_is_opened_again_as_it_was(ground: &Ground) {
    let forum = sample(ground);
    let posts = "SELECT COUNT(*) AS number FROM posts";
    let before = forum.database().number(posts);
    forum.restart();
    assert_eq!(forum.database().number(posts), before);
    forum
        .reader()
        .visit("/latest")
        .expect(200)
        .must_say("Does every author deserve a reason?");
}

fn it_is_refused_where_there_is_a_forum(forum: &Forum) {
    forum.stop();
    let refused = forum.command(&["--demo", "--listen", "127.0.0.1:0"]);
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(!refused.status.success());
    assert!(
        said.contains("this database holds a forum already"),
        "{said}"
    );
}

fn it_listens_on_loopback_only_however_it_is_started(
    ground: &Ground,
    EmptyForum(empty): &EmptyForum,
) {
    let demo = sample(ground);
    demo.stop();
    empty.stop();
    for (forum, flags) in [(&demo, &[][..]), (&demo, &["--demo"]), (empty, &["--demo"])] {
        let refused = forum.command(&[flags, &["--listen", "0.0.0.0:0"]].concat());
        let said = String::from_utf8_lossy(&refused.stderr);
        assert!(
            !refused.status.success() && said.contains("a demo listens on loopback only"),
            "{said}"
        );
    }
}

fn its_pages_are_valid_in_every_language(ground: &Ground) {
    let forum = sample(ground);
    let reader = forum.reader();
    let latest = reader.visit("/latest").expect(200);
    must_be_valid(&latest);
    let topics: Vec<String> = latest
        .all("main a[href^='/t/']")
        .into_iter()
        .filter_map(|link| link.attr("href").map(str::to_owned))
        .collect();
    assert!(topics.len() >= 20);
    for topic in topics {
        must_be_valid(&reader.visit(&topic).expect(200));
    }
    for lang in ["en", "fr", "es", "ar"] {
        for path in [
            "/",
            "/latest",
            "/top",
            "/categories",
            "/proposals",
            "/u/leila",
        ] {
            must_be_valid(&reader.visit(&format!("{path}?lang={lang}")).expect(200));
        }
    }
}

fn its_counters_are_right(ground: &Ground) {
    let forum = sample(ground);
    let looked = forum.command(&["doctor"]);
    assert!(
        looked.status.success(),
        "{}",
        String::from_utf8_lossy(&looked.stdout)
    );
}
