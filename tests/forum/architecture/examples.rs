//! Each rule of the house on a small house that breaks it, since a check that cannot fail is none.

use crate::architecture::{
    Files, circles, code_in_doors, hidden_addresses, long_files, raw_html, steps_up,
    without_test_files,
};
use crate::support::cases::{Case, cases};

pub(crate) fn cases() -> Vec<Case> {
    cases![
        a_good_house_is_found_good,
        a_step_up_is_found_with_its_line,
        a_step_up_inside_a_group_of_imports_is_found,
        a_step_up_in_the_middle_of_code_is_found,
        another_nouns_page_is_found,
        pages_and_letters_that_meet_are_found,
        the_roof_in_a_noun_is_found,
        a_noun_in_the_ground_is_found,
        a_file_that_is_no_room_is_found,
        a_circle_of_models_is_found,
        a_long_circle_is_told_by_all_its_places,
        a_model_below_its_own_parts_is_no_circle,
        a_re_export_is_found,
        super_is_found_but_in_tests,
        a_glob_is_found_but_in_tests,
        comments_and_strings_do_not_count,
        files_for_tests_only_are_left_out,
        raw_html_is_found,
        an_exception_not_needed_is_found,
        code_in_a_door_is_found,
        a_file_too_long_is_found,
        too_many_long_files_are_found,
    ]
}

fn house(files: &[(&str, &str)]) -> Files {
    files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect()
}

#[track_caller]
fn finds(findings: &[String], expected: &str) {
    assert_eq!(findings, [expected]);
}

fn a_good_house_is_found_good() {
    let house = house(&[
        (
            "src/routes.rs",
            "use crate::likes::handlers; fn routes() { crate::posts::views::show() }",
        ),
        ("src/main.rs", "fn main() { plenum::app::start() }"),
        (
            "src/likes/mod.rs",
            "//! Likes, see [`model`](crate::likes::views).\npub mod model;",
        ),
        (
            "src/likes/model.rs",
            "use crate::{platform::db, posts::model::{self, Post}};",
        ),
        (
            "src/likes/model/counting.rs",
            "use crate::likes::sqlite::count;",
        ),
        (
            "src/likes/handlers.rs",
            "use crate::likes::{model, views}; use crate::posts::parts;",
        ),
        (
            "src/posts/parts.rs",
            "use crate::likes::parts::button; use crate::each;",
        ),
        (
            "src/platform/db.rs",
            "use crate::schema::posts; use crate::platform::time;",
        ),
    ]);
    let findings = [
        steps_up(&house),
        circles(&house),
        hidden_addresses(&house),
        code_in_doors(&house),
    ]
    .concat();
    assert_eq!(findings, Vec::<String>::new());
}

fn a_step_up_is_found_with_its_line() {
    let house = house(&[("src/likes/model.rs", "\n\nuse crate::likes::views::page;")]);
    finds(
        &steps_up(&house),
        "src/likes/model.rs:3: crate::likes::views::page: a step up",
    );
}

fn a_step_up_inside_a_group_of_imports_is_found() {
    let house = house(&[(
        "src/likes/parts.rs",
        "use crate::{platform::db, posts::{\nmodel, handlers::show}};",
    )]);
    finds(
        &steps_up(&house),
        "src/likes/parts.rs:2: crate::posts::handlers::show: a step up",
    );
}

fn a_step_up_in_the_middle_of_code_is_found() {
    let house = house(&[(
        "src/likes/model.rs",
        "fn f() { html! { p { (crate::likes::parts::x()) } } }",
    )]);
    finds(
        &steps_up(&house),
        "src/likes/model.rs:1: crate::likes::parts::x: a step up",
    );
}

fn another_nouns_page_is_found() {
    let house = house(&[("src/likes/views.rs", "use crate::posts::views::show;")]);
    finds(
        &steps_up(&house),
        "src/likes/views.rs:1: crate::posts::views::show: another noun's room on the same floor",
    );
}

fn pages_and_letters_that_meet_are_found() {
    let house = house(&[("src/likes/mail.rs", "use crate::likes::views::show;")]);
    finds(
        &steps_up(&house),
        "src/likes/mail.rs:1: crate::likes::views::show: doors, and pages and letters, never look at each other",
    );
}

fn the_roof_in_a_noun_is_found() {
    let house = house(&[("src/likes/handlers.rs", "use crate::app::Forum;")]);
    finds(
        &steps_up(&house),
        "src/likes/handlers.rs:1: crate::app::Forum: nobody knows the roof",
    );
}

fn a_noun_in_the_ground_is_found() {
    let house = house(&[(
        "src/platform/layout.rs",
        "fn f(v: &crate::accounts::model::Viewer) {}",
    )]);
    finds(
        &steps_up(&house),
        "src/platform/layout.rs:1: crate::accounts::model::Viewer: the ground knows no noun",
    );
}

fn a_file_that_is_no_room_is_found() {
    let house = house(&[("src/likes/utils.rs", "use crate::likes::model::like;")]);
    finds(
        &steps_up(&house),
        "src/likes/utils.rs:1: crate::likes::model::like: utils is no room of the house",
    );
}

fn a_circle_of_models_is_found() {
    let house = house(&[
        ("src/likes/model.rs", "use crate::posts::model::Post;"),
        ("src/posts/model.rs", "\nuse crate::likes::model::count;"),
    ]);
    finds(
        &circles(&house),
        "a circle: src/likes/model.rs:1 uses crate::posts::model::Post\n    \
         src/posts/model.rs:2 uses crate::likes::model::count",
    );
}

fn a_long_circle_is_told_by_all_its_places() {
    let house = house(&[
        ("src/a/parts.rs", "use crate::b::parts::x;"),
        ("src/b/parts.rs", "use crate::c::parts::x;"),
        ("src/c/parts/small.rs", "use crate::a::parts::x;"),
    ]);
    let found = circles(&house);
    assert_eq!((found.len(), found[0].lines().count()), (1, 3), "{found:?}");
}

fn a_model_below_its_own_parts_is_no_circle() {
    let house = house(&[
        ("src/likes/parts.rs", "use crate::posts::model::Post;"),
        (
            "src/posts/parts.rs",
            "use crate::likes::parts::button; use crate::likes::model::count;",
        ),
        ("src/likes/model.rs", "use crate::posts::model::Post;"),
    ]);
    assert_eq!(circles(&house), Vec::<String>::new());
}

fn a_re_export_is_found() {
    let house = house(&[(
        "src/likes/model.rs",
        "pub use diesel::Connection;\npub(crate) use std::fmt;",
    )]);
    assert_eq!(
        hidden_addresses(&house),
        [
            "src/likes/model.rs:1: a re-export",
            "src/likes/model.rs:2: a re-export"
        ]
    );
}

fn super_is_found_but_in_tests() {
    let house = house(&[(
        "src/likes/model.rs",
        "mod tests { use super::*; }\nfn f() { super::g() }\npub(super) fn g() {}",
    )]);
    // Visibility hides no address.
    finds(
        &hidden_addresses(&house),
        "src/likes/model.rs:2: super outside tests",
    );
}

fn a_glob_is_found_but_in_tests() {
    let house = house(&[(
        "src/likes/model.rs",
        "mod tests { use super::*; }\nuse diesel::{prelude::*, Table};",
    )]);
    finds(&hidden_addresses(&house), "src/likes/model.rs:2: a glob");
}

fn comments_and_strings_do_not_count() {
    let text = r##"/// See [`crate::likes::views::x`].
        // use crate::app::X;
        /* use crate::app::X; /* use super::y; */ use super::y; */
        fn f<'a>(text: &'a str) -> char { text.find('"'); "\" use super::x"; r#"" use super::x"#; b'\''; '\\' }"##;
    let house = house(&[("src/likes/model.rs", text)]);
    assert_eq!(
        [steps_up(&house), hidden_addresses(&house)].concat(),
        Vec::<String>::new()
    );
}

fn files_for_tests_only_are_left_out() {
    let house = house(&[
        (
            "src/platform/text/mod.rs",
            "#[cfg(test)]\npub(crate) mod hostile;\npub mod html; fn f() {}",
        ),
        ("src/platform/text/hostile.rs", "use proptest::prelude::*;"),
        (
            "src/platform/text/html.rs",
            "#[cfg(test)] mod table; fn f() { g() }",
        ),
        ("src/platform/text/html/table.rs", ""),
    ]);
    let kept: Vec<_> = without_test_files(house).into_keys().collect();
    assert_eq!(
        kept,
        ["src/platform/text/html.rs", "src/platform/text/mod.rs"]
    );
}

fn raw_html_is_found() {
    let house = house(&[
        ("src/likes/views.rs", "fn f() { maud::PreEscaped(text) }"),
        ("src/platform/text/html.rs", "use maud::PreEscaped;"),
    ]);
    finds(
        &raw_html(&house, &[]),
        "src/likes/views.rs:1: PreEscaped outside src/platform/text",
    );
}

fn an_exception_not_needed_is_found() {
    let house = house(&[("src/platform/icons.rs", "fn f() {}")]);
    finds(
        &raw_html(&house, &["src/platform/icons.rs"]),
        "src/platform/icons.rs is an exception that is not needed any more",
    );
}

fn code_in_a_door_is_found() {
    let house = house(&[(
        "src/likes/mod.rs",
        "//! Likes.\npub mod model;\npub fn like() {}",
    )]);
    finds(
        &code_in_doors(&house),
        "src/likes/mod.rs:3: fn in the door of a noun",
    );
}

fn a_file_too_long_is_found() {
    let house = house(&[
        ("src/likes/model.rs", &"\n".repeat(601)),
        ("src/a/model.rs", &"\n".repeat(400)),
    ]);
    finds(&long_files(&house, 9), "src/likes/model.rs has 601 lines");
}

fn too_many_long_files_are_found() {
    let long = "\n".repeat(401);
    let house = house(&[("src/a/model.rs", &long), ("src/b/model.rs", &long)]);
    assert_eq!(long_files(&house, 2), Vec::<String>::new());
    assert_eq!(long_files(&house, 1).len(), 2);
}
