//! Tables: somebody says what their columns hold, and it is remembered.

use crate::imports::bringing::{bring as bring_text, bring_from, catch_up};
use crate::imports::pages::{add_source, bring};
use crate::imports::publishing::publish;
use crate::support::cases::{Case, Ground, cases};
use crate::support::forum::Forum;
use crate::support::source_site::{Says, SourceSite};
use crate::support::wait;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_table_asks_what_its_columns_hold,
        what_columns_hold_is_remembered,
        a_table_needs_a_title,
        a_column_that_is_called_otherwise_now_is_asked_for,
        a_committees_rating_in_a_table_waits_for_the_decisions,
        what_the_command_was_told_of_columns_is_remembered,
        the_command_asks_for_a_column_that_is_called_otherwise_now,
    ]
}

const TABLE: &str = "Titre;Salle;Couleur;Nom\nPetites rivières;Salle 1;bleu;x\nLacs;Salle 2;vert;y\n";

fn a_table_asks_what_its_columns_hold(forum: &Forum) {
    let page = add_source(&forum.olu(), "rivers", "csv", TABLE);
    assert_eq!(page.heading(), "What the columns hold");
    let form = page.form("Save columns and look");
    let guessed = [0, 1, 2].map(|place| form.value(&format!("column-{place}")));
    assert_eq!(guessed, ["title", "room", "other"]);
    page.must_say("Petites rivières");
    let form = form.choose("column-3", "Leave out").choose("language", "Français");
    let run = form.submit("Save columns and look").expect(200);
    run.must_say("Petites rivières");
    run.press("Import 2 proposals").expect(200);
    publish(forum);
    let list = forum.reader().visit("/proposals").expect(200);
    let one = list.link("Petites rivières").expect(200);
    one.must_say("Salle 1").must_say("bleu");
    assert!(one.has("[lang=fr]"));
}

fn what_columns_hold_is_remembered(forum: &Forum) {
    let olu = forum.olu();
    let page = add_source(&olu, "rivers", "csv", TABLE);
    let form = page.form("Save columns and look").choose("column-2", "Track");
    form.submit("Save columns and look").expect(200).press("Import 2 proposals").expect(200);
    let run = bring(&olu, "/admin/sources/1", TABLE);
    assert_eq!(run.heading(), "What would come in");
    let columns = run.link("What its columns hold").expect(200);
    assert_eq!(columns.form("Save columns and look").value("column-2"), "track");
}

fn a_table_needs_a_title(forum: &Forum) {
    let page = add_source(&forum.olu(), "rivers", "csv", TABLE);
    let form = page.form("Save columns and look").choose("column-0", "Room");
    let page = form.submit("Save columns and look").expect(422);
    page.must_say("One column has to hold the title.");
    assert_eq!(page.form("Save columns and look").value("column-0"), "room");
}

fn a_column_that_is_called_otherwise_now_is_asked_for(forum: &Forum) {
    let olu = forum.olu();
    let page = add_source(&olu, "rivers", "csv", TABLE);
    let run = page.form("Save columns and look").submit("Save columns and look").expect(200);
    run.press("Import 2 proposals").expect(200);
    let page = bring(&olu, "/admin/sources/1", &TABLE.replace("Salle;", "Lieu;"));
    assert_eq!(page.heading(), "What the columns hold");
    let form = page.form("Save columns and look");
    let held = [0, 1, 2].map(|place| form.value(&format!("column-{place}")));
    assert_eq!(held, ["title", "room", "other"]);
    let run = form.submit("Save columns and look").expect(200);
    assert_eq!(run.heading(), "What would come in");
}

fn a_committees_rating_in_a_table_waits_for_the_decisions(forum: &Forum) {
    let olu = forum.olu();
    let table = "id,title,verdict\n1,Small rivers,4.25 / 5 (12 votes)\n";
    let page = add_source(&olu, "rivers", "csv", table);
    let form = page.form("Save columns and look").choose("column-2", "Committee’s rating");
    form.submit("Save columns and look").expect(200).press("Import 1 proposal").expect(200);
    for path in ["/proposals/1", "/proposals", "/summits/rivers"] {
        forum.reader().visit(path).expect(200).must_not_say("4.25");
    }
    olu.visit("/proposals/1").expect(200).must_say("4.25 / 5");
    publish(forum);
    forum.reader().visit("/proposals/1").expect(200).must_say("4.25 / 5").must_say("12 votes");
}

fn what_the_command_was_told_of_columns_is_remembered(ground: &Ground) {
    let site = SourceSite::saying(Says::text("Titre;Quoi\nLacs;un\n"));
    let forum = Forum::open(ground, &["--fetch-allow", "127.0.0.1"]);
    let flags = ["--fetch-allow", "127.0.0.1", "--every", "60", "--map", "Quoi=subtitle"];
    bring_from(&forum, "csv", &site.url("/table.csv"), &flags, 0);
    catch_up(&forum);
    site.say(Says::text("Titre;Quoi\nLacs;deux\n"));
    forum.pass(std::time::Duration::from_secs(3600));
    let page = wait::until("the table to be read", || {
        let page = forum.reader().visit("/proposals/1").expect(200);
        page.says("deux").then_some(page)
    });
    assert_eq!(page.heading(), "Lacs");
}

fn the_command_asks_for_a_column_that_is_called_otherwise_now(forum: &Forum) {
    let (before, after) = ("Titre;Salle\nLacs;1\n", "Titre;Lieu dit\nLacs;1\n");
    bring_text(forum, "csv", before.as_bytes(), &[], 0);
    let said = bring_text(forum, "csv", after.as_bytes(), &[], 1);
    assert!(said.contains("no column \"Salle\" any more"), "{said}");
    forum.reader().visit("/proposals/1").expect(200).must_not_say("Lieu dit");
    bring_text(forum, "csv", after.as_bytes(), &["--map", "Lieu dit=room"], 0);
    forum.reader().visit("/proposals/1").expect(200).must_not_say("Lieu dit");
}
