//! The support is tried before anything is tried with it.

mod chromium;
mod forms;
mod html;
mod letters;

use std::time::Duration;

use crate::support::cases::{Case, Ground, cases};
use crate::support::clock::HandClock;
use crate::support::engines::{Database, Engine, Schema};

pub(crate) fn cases() -> Vec<Case> {
    let own = cases![
        a_database_has_what_its_template_has,
        two_databases_of_a_case_are_apart,
        an_empty_database_has_no_table,
        a_clock_stands_until_it_is_moved,
    ];
    let all = [
        own,
        forms::cases(),
        letters::cases(),
        html::cases(),
        chromium::cases(),
    ];
    all.into_iter().flatten().collect()
}

fn a_database_has_what_its_template_has(database: &Database) {
    let folder = database.engine().migrations();
    let migrations = std::fs::read_dir(folder).into_iter().flatten().count();
    if migrations > 0 {
        let run = database.number("SELECT COUNT(*) AS number FROM __diesel_schema_migrations");
        assert_eq!(usize::try_from(run), Ok(migrations));
    }
}

fn two_databases_of_a_case_are_apart(ground: &Ground) {
    let (one, other) = (
        Database::at(ground, Schema::Empty),
        Database::at(ground, Schema::Empty),
    );
    one.damage("CREATE TABLE only_here (id BIGINT)");
    assert_eq!((tables(&one), tables(&other)), (1, 0));
}

fn an_empty_database_has_no_table(ground: &Ground) {
    assert_eq!(tables(&Database::at(ground, Schema::Empty)), 0);
}

fn tables(database: &Database) -> i64 {
    database.number(match database.engine() {
        Engine::Sqlite => "SELECT COUNT(*) AS number FROM sqlite_master",
        Engine::Postgres => "SELECT COUNT(*) AS number FROM pg_tables WHERE schemaname = 'public'",
    })
}

fn a_clock_stands_until_it_is_moved() {
    let clock = HandClock::default();
    let before = clock.seconds();
    clock.pass(Duration::from_secs(3600));
    assert_eq!(clock.seconds(), before + 3600);
}
