//! Tables: somebody says what their columns hold, and it is remembered.

use crate::imports::pages::{add_source, bring};
use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_table_asks_what_its_columns_hold,
        what_columns_hold_is_remembered,
        a_table_needs_a_title,
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
