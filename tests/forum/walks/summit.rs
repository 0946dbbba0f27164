//! From an organiser's spreadsheet to a member's vote, by plain forms.

use crate::imports::pages::add_source;
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::page::Page;
use crate::support::wait;

pub(crate) fn cases() -> Vec<Case> {
    cases![from_a_spreadsheet_to_a_vote_by_plain_forms]
}

/// What OSEM exports for its organisers.
const EXPORT: &str = include_str!("../fixtures/sources/osem-events.csv");

#[track_caller]
fn publish(settings: &Page) {
    let asked = settings.link("Publish decisions …").expect(200);
    asked.must_say("Confirmed 1 proposal");
    let done = asked.press("Publish the decisions").expect(200);
    done.must_say("The decisions are published.");
}

/// An organiser brings a summit's proposals in and tells what was decided; a member finds one, rates it and stands by it; a
/// reader sees what came of it.
fn from_a_spreadsheet_to_a_vote_by_plain_forms(forum: &Forum) {
    let olu = forum.olu();
    let run = add_source(&olu, "rivers", "osem-csv", EXPORT);
    run.must_say("Who owns the river?");
    let done = run.press("Import 3 proposals").expect(200);
    done.must_say("Imported.");

    let ana = forum.ana();
    let list = ana.visit("/").expect(200).link("Proposals").expect(200);
    list.must_say("Who owns the river?");
    list.must_not_say("Confirmed");

    let summit = olu.visit("/summits").expect(200).link("Open Rivers Summit").expect(200);
    let settings = summit.link("Settings of this summit").expect(200);
    let form = settings.form("Save settings").set("support-limit", "1");
    let settings = form.submit("Save settings").expect(200);
    publish(&settings);
    forum.settle();

    let found = list.form("Search").set("q", "rivers owned").submit("Search").expect(200);
    assert_eq!(found.texts(".row .title"), ["Who owns the river?"]);
    let narrow = found.form("Show results").choose("order", "Best rated").check("Panel 1");
    let narrow = narrow.submit("Show results").expect(200);
    let one = wait::until("the decision", || {
        let one = narrow.link("Who owns the river?").expect(200);
        one.says("Confirmed").then_some(one)
    });

    let form = one.form("Save rating").choose("value", "5");
    let rated = form.submit("Save rating").expect(200);
    rated.must_say("Your rating is saved: 5.");
    let stood = rated.press("Stand by this proposal").expect(200);
    stood.must_say("Proposals of Open Rivers Summit that you stand by: 1 of 1.");

    let seen = forum.reader().visit(&stood.path()).expect(200);
    seen.must_say("5.00 / 5").must_say("1 vote");
    let list = ana.visit("/proposals").expect(200);
    let rated = list.form("Show results").check("Rated by you 1");
    let rated = rated.submit("Show results").expect(200);
    assert_eq!(rated.texts(".row .title"), ["Who owns the river?"]);
}
