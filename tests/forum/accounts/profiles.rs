//! What everybody sees of an account.

use std::time::Duration;

use crate::support::cases::{Case, cases};
use crate::support::forum::Forum;
use crate::support::writing::{reply, start};

/// Enough for a limit on posting to begin anew.
const MINUTES: Duration = Duration::from_secs(600);

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_profile_says_what_its_owner_wrote,
        a_profile_is_found_however_its_name_is_typed,
        nobody_takes_the_name_of_somebody_who_runs_the_forum,
        a_profile_lists_what_its_owner_wrote_and_started,
        a_profile_is_read_by_pages,
        saving_much_has_to_wait_and_saving_nothing_new_does_not,
    ]
}

fn a_profile_says_what_its_owner_wrote(forum: &Forum) {
    let ana = forum.ana();
    let page = ana.visit("/my/profile").expect(200);
    let form = page
        .form("Save profile")
        .set("Your name", "Ana Ruiz")
        .set("Organisation", "Vecinas por los datos");
    let form = form.set("Country", "Spain").set(
        "About you",
        "I *count*.\n\n<script>alert(1)</script>\n\nWith @ben.",
    );
    form.submit("Save profile")
        .expect(200)
        .must_say("Your profile is saved.");

    let shown = forum.reader().visit("/u/ana").expect(200);
    assert_eq!(shown.heading(), "Ana Ruiz");
    shown
        .must_say("@ana")
        .must_say("Vecinas por los datos")
        .must_say("Spain")
        .must_not_say("ana@example.org");
    assert!(shown.has(".profile-bio em") && !shown.body.contains("alert(1)"));
    assert!(shown.has(".profile-bio a[href='/u/ben']"));

    let page = ana.visit("/my/profile");
    let form = page
        .form("Save profile")
        .set("Your name", "")
        .set("Country", "Portugal");
    let again = form.submit("Save profile").expect(422);
    assert_eq!(again.form("Save profile").value("Country"), "Portugal");
    forum.reader().visit("/u/ana").must_say("Spain");
}

fn a_profile_is_found_however_its_name_is_typed(forum: &Forum) {
    let page = forum.reader().visit("/u/ANA").expect(200);
    assert_eq!(page.path(), "/u/ana");
    forum.reader().visit("/u/nobody-of-that-name").expect(404);
    assert_eq!(
        forum.reader().visit("/u/plenum").expect(200).heading(),
        "Plenum"
    );
}

fn nobody_takes_the_name_of_somebody_who_runs_the_forum(forum: &Forum) {
    let ana = forum.ana();
    for (name, words) in [
        ("Mona", "Somebody else here is known as"),
        ("M o n a", "Somebody else here is known as"),
        ("ben", "Somebody else here is known as"),
        ("ADMIN", "This name speaks for the forum itself"),
        ("Ana\u{202e}", "cannot be seen"),
    ] {
        let page = ana.visit("/my/profile");
        page.form("Save profile")
            .set("Your name", name)
            .submit("Save profile")
            .expect(422)
            .must_say(words);
    }
    // Two people may share a name of several words.
    for person in [forum.ana(), forum.ben()] {
        let page = person.visit("/my/profile");
        page.form("Save profile")
            .set("Your name", "Sam Benali")
            .submit("Save profile")
            .expect(200);
    }
}

fn a_profile_lists_what_its_owner_wrote_and_started(forum: &Forum) {
    let (ana, ben) = (forum.ana(), forum.ben());
    ana.visit("/u/ana").must_say("You have not written here yet.");
    forum.reader().visit("/u/ana").must_say("Ana has not written here yet.");
    let topic = start(&ben, "A budget on the wall", "We put the budget on the wall.");
    reply(&ana, &topic, "Ours hangs in the *library*.");

    let shown = forum.reader().visit("/u/ana").expect(200);
    shown.must_say("1 post").must_say("Ours hangs in the library.");
    shown.must_not_say("We put the budget on the wall.");
    assert_eq!(shown.link("A budget on the wall").url.fragment(), Some("post-2"));
    let started = forum.reader().visit("/u/BEN/topics").expect(200);
    assert_eq!(started.path(), "/u/ben/topics");
    started.must_say("A budget on the wall");
    shown.link("0 topics started").expect(200).must_say("Nothing here yet");
}

fn a_profile_is_read_by_pages(forum: &Forum) {
    let ben = forum.ben();
    let topic = start(&ben, "Many small steps", "The first of many.");
    for number in 2..=22 {
        forum.pass(MINUTES);
        reply(&ben, &topic, &format!("Step {number} is done."));
    }
    let first = forum.reader().visit("/u/ben").expect(200);
    assert_eq!(first.all("li.row").len(), 20);
    first.must_say("Step 22 is done.").must_not_say("Step 2 is done.");
    let second = first.link("Older").expect(200);
    assert_eq!(second.all("li.row").len(), 2);
    second.must_say("Step 2 is done.").must_say("The first of many.");
    assert!(!second.has_link("Older"));
}

fn saving_much_has_to_wait_and_saving_nothing_new_does_not(forum: &Forum) {
    let ana = forum.ana();
    let save = |country: &str| {
        let page = ana.visit("/my/profile").expect(200);
        let form = page.form("Save profile").set("Country", country);
        form.submit("Save profile")
    };
    for number in 1..=20 {
        save(&format!("Country {number}")).expect(200);
    }
    for _ in 0..3 {
        save("Country 20").expect(200).must_say("Your profile is saved.");
    }
    let page = save("Spain").expect(429);
    page.must_say("You saved your profile often in a short time.");
    assert_eq!(page.form("Save profile").value("Country"), "Spain");
    forum.pass(MINUTES + Duration::from_secs(1));
    page.press("Save profile").expect(200);
    forum.reader().visit("/u/ana").must_say("Spain");
}
