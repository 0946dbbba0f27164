//! Accounts by the hand of those who run the forum.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::accounts::is_signed_in;
use crate::support::cases::{Case, Ground, cases};
use crate::support::forum::{EmptyForum, Forum};
use crate::support::people::found;

pub(crate) fn cases() -> Vec<Case> {
    cases![
        the_set_up_link_makes_one_admin,
        the_command_line_makes_accounts_and_gives_roles,
        the_command_line_explains_what_is_wrong,
        the_command_line_founds_a_forum_that_is_not_there,
        a_role_that_is_given_or_taken_is_on_record,
        a_hash_of_another_cost_is_renewed_at_the_sign_in,
    ]
}

/// Runs a command that reads its standard input.
fn typing(forum: &Forum, input: &str, arguments: &[&str]) -> (bool, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_plenum"))
        .args(arguments)
        .env("DATABASE_URL", forum.database().url())
        .env("PLENUM_DATA", forum.folder())
        .env("PLENUM_HASH_MEMORY", "8")
        .env("PLENUM_HASH_PASSES", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    child
        .stdin
        .take()
        .expect("its input")
        .write_all(input.as_bytes())
        .expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    let text = [output.stdout, output.stderr].concat();
    (
        output.status.success(),
        String::from_utf8_lossy(&text).into_owned(),
    )
}

fn the_set_up_link_makes_one_admin(EmptyForum(forum): &EmptyForum) {
    let link = forum.setup_link().to_owned();
    let page = forum.reader().visit(&link).expect(200);
    let form = page
        .form("Create the administrator’s account")
        .set("Your name", "Olu")
        .set("User name", "plenum");
    let form = form
        .set("Mail address", "olu@example.org")
        .set("Password", "");
    let again = form
        .submit("Create the administrator’s account")
        .expect(422);
    again.must_say("is kept for the forum itself");
    assert_eq!(
        again
            .form("Create the administrator’s account")
            .value("Mail address"),
        "olu@example.org"
    );

    let olu = found(forum);
    assert_eq!(olu.visit("/admin").expect(200).path(), "/admin");
    forum
        .reader()
        .visit(&link)
        .expect(404)
        .must_say("This forum is set up already");
    forum.restart();
    forum.reader().visit(&link).expect(404);
    forum.reader().visit("/setup/anything").expect(404);
}

fn the_command_line_makes_accounts_and_gives_roles(forum: &Forum) {
    let made = forum.command(&[
        "user",
        "add",
        "zoe",
        "--address",
        "zoe@example.org",
        "--role",
        "organiser",
        "--display-name",
        "Zoe Zed",
    ]);
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    let password = String::from_utf8_lossy(&made.stdout).trim().to_owned();
    let zoe = forum.reader();
    let page = zoe.visit("/login");
    let form = page
        .form("Sign in")
        .set("User name or mail address", "zoe@example.org")
        .set("Password", &password);
    form.submit("Sign in").expect(200);
    forum
        .reader()
        .visit("/u/zoe")
        .must_say("Zoe Zed")
        .must_say("Organiser");

    assert!(
        forum
            .command(&["user", "role", "zoe", "moderator"])
            .status
            .success()
    );
    assert!(
        forum
            .command(&["user", "role", "zoe", "organiser", "--remove"])
            .status
            .success()
    );
    let listed = String::from_utf8(forum.command(&["user", "list"]).stdout).expect("text");
    let line = listed
        .lines()
        .find(|line| line.starts_with("zoe "))
        .expect("zoe is listed");
    assert!(
        line.contains("active") && line.contains("moderator") && !line.contains("organiser"),
        "{line}"
    );

    let (done, said) = typing(
        forum,
        "six new words for zoe here\n",
        &["user", "password", "zoe"],
    );
    assert!(done, "{said}");
    assert!(!is_signed_in(&zoe));
    let page = zoe.visit("/login");
    let form = page
        .form("Sign in")
        .set("User name or mail address", "zoe")
        .set("Password", "six new words for zoe here");
    form.submit("Sign in").expect(200);
    assert_eq!(forum.count_letters_to("zoe@example.org"), 0);
}

fn the_command_line_founds_a_forum_that_is_not_there(_: &Ground) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().join("new");
    let plenum = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plenum"));
        command.args(arguments).env_remove("DATABASE_URL");
        command.env("PLENUM_DATA", &data).output().expect("the program runs")
    };
    let address = "olu@example.org";
    let made = plenum(&["user", "add", "olu", "--address", address, "--role", "admin"]);
    assert!(made.status.success(), "{made:?}");
    let listed = String::from_utf8_lossy(&plenum(&["user", "list"]).stdout).into_owned();
    assert!(listed.contains("admin") && listed.contains(address), "{listed}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &std::path::Path| {
            path.metadata().expect("it is there").permissions().mode() & 0o777
        };
        assert_eq!(mode(&data), 0o700);
        assert_eq!(mode(&data.join("plenum.db")), 0o600);
    }
}

fn the_command_line_explains_what_is_wrong(forum: &Forum) {
    for (arguments, words) in [
        (
            &["user", "add", "ana", "--address", "zoe@example.org"][..],
            "is taken",
        ),
        (
            &["user", "add", "zoe", "--address", "ana@example.org"],
            "An account has this address already.",
        ),
        (
            &["user", "add", "zoe", "--address", "nowhere"],
            "There is no @",
        ),
        (
            &["user", "role", "zoe", "moderator"],
            "nobody here has the user name \"zoe\"",
        ),
        (&["user", "role", "ana", "king"], "a role is one of"),
    ] {
        let output = forum.command(arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(
            !output.status.success() && said.contains(words),
            "{arguments:?}: {said}"
        );
    }
    let (done, said) = typing(forum, "short\n", &["user", "password", "ana"]);
    assert!(!done && said.contains("needs at least 10"), "{said}");
}

fn a_role_that_is_given_or_taken_is_on_record(forum: &Forum) {
    let count = |kind: &str, actor: &str| {
        let facts = format!(
            "SELECT COUNT(*) AS number FROM facts JOIN accounts ON accounts.id = facts.subject_id \
             WHERE kind = '{kind}' AND accounts.name = 'ben' AND payload = '{{\"role\":\"moderator\"}}' AND actor_id {actor}"
        );
        forum.database().number(&facts)
    };
    for _ in 0..2 {
        assert!(forum.command(&["user", "role", "ben", "moderator"]).status.success());
    }
    assert_eq!((count("role.given", "IS NULL"), count("role.taken", "IS NULL")), (1, 0));
    for _ in 0..2 {
        let taken = forum.command(&["user", "role", "ben", "moderator", "--remove"]);
        assert!(taken.status.success());
    }
    assert_eq!(count("role.taken", "IS NULL"), 1);
    let list = forum.olu().visit("/admin").expect(200);
    let form = list.form("Make moderator").set("moderator", "ben");
    form.submit("Make moderator").expect(200);
    assert_eq!(count("role.given", "= (SELECT id FROM accounts WHERE name = 'olu')"), 1);
}

fn a_hash_of_another_cost_is_renewed_at_the_sign_in(forum: &Forum) {
    let passes = |number: u8| {
        let rows = format!(
            "SELECT COUNT(*) AS number FROM accounts WHERE name = 'ana' AND password_hash LIKE '%,t={number},%'"
        );
        forum.database().number(&rows) == 1
    };
    let arguments = ["user", "--hash-passes", "2", "password", "ana"];
    let (done, said) = typing(forum, "six new words for ana here\n", &arguments);
    assert!(done && passes(2), "{said}");
    for _ in 0..2 {
        let page = forum.reader().visit("/login").expect(200);
        let form = page
            .form("Sign in")
            .set("User name or mail address", "ana");
        let form = form.set("Password", "six new words for ana here");
        form.submit("Sign in").expect(200);
        assert!(passes(1));
    }
}
