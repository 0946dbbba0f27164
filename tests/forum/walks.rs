//! Walks through the forum from end to end: by plain forms, with script, and by keys alone.

mod keys;
mod script;
mod summit;

use std::path::Path;

use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::people::{PASSWORD, Person};

pub(crate) fn cases() -> Vec<Case> {
    let own = cases![the_main_walk_by_plain_forms];
    let all = [own, summit::cases(), script::cases(), keys::cases()];
    all.into_iter().flatten().collect()
}

/// Proposals come in by the command, as on the day when a summit opens its doors.
#[track_caller]
pub(crate) fn import(forum: &Forum) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/forum/fixtures/proposals.json");
    let file = file.to_str().expect("a path in UTF-8");
    let done = forum.command(&["import", "json", file, "--summit", "rivers-2031"]);
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{said}");
}

/// The one proposal in French of the fixture.
pub(crate) const FRENCH: &str = "Ouvrir les relevés : de la publication à l’usage";

/// Signs up, confirms through the mail, finds a proposal, replies, likes; another edits, and all see what was changed.
fn the_main_walk_by_plain_forms(forum: &Forum) {
    import(forum);
    let eve = Person {
        name: "eve",
        browser: forum.reader(),
    };
    let form = eve.visit("/").expect(200).link("Create an account").expect(200);
    let form = form.form("Create account").set("Your name", "Eve Larsen");
    let form = form.set("User name", "eve").set("Mail address", &eve.address());
    let form = form.set("Password", PASSWORD).check("rules");
    form.submit("Create account").expect(200).must_say("Look in your mailbox");

    let letter = forum.letter_to(&eve.address());
    let confirm = eve.visit(&letter.link("/confirm/")).expect(200);
    confirm.press("Confirm address").expect(200);

    let list = eve.visit("/proposals").expect(200);
    let found = list.form("Show results").check("Français 1");
    let found = found.submit("Show results").expect(200);
    let topic = found.link(FRENCH).expect(200).link("Discuss this proposal").expect(200);
    topic.must_say(FRENCH);

    let form = topic.form("Post reply").set("text", "Qui lit ces relevés aujourd’hui ?");
    let posted = form.submit("Post reply").expect(200);
    posted.must_say("Posted. Your reply is number 2.");

    let told = posted.press("Like post 1: 0 likes").expect(200);
    let liked = told.press("Like post 1 publicly").expect(200);
    liked.must_say("You like post 1.");

    let mona = forum.mona();
    let seen = mona.visit(&liked.path()).expect(200);
    let form = seen.link("Edit post 2").expect(200);
    let form = form.form("Save post").set("text", "Qui lit ces relevés, et pourquoi ?");
    let saved = form.set("reason", "Plus clair").submit("Save post").expect(200);
    saved.must_say("Post 2 is saved.");

    let versions = saved.link("edited once").expect(200);
    versions.must_say("“Plus clair”");
    assert_eq!(versions.texts("del"), ["aujourd’hui"]);
    assert!(versions.text_of("ins").contains("pourquoi"), "{}", versions.shown());
}
