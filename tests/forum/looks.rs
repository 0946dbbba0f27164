//! How every kind of page looks: valid, without a finding of axe, as wide as the screen, light, and told in order.

mod kinds;
pub(crate) mod refused;

use std::collections::{BTreeMap, BTreeSet};

use crate::looks::kinds::{Kind, Who, World};
use crate::looks::refused::a_refused_form_says_so_below_its_heading;
use crate::safety::table::rows;
use crate::support::axe::{Axe, too_heavy, too_wide};
use crate::support::cases::{Case, Ground, case};
use crate::support::checker::Checker;
use crate::support::chromium::Chromium;
use crate::support::engines::Engine;
use crate::support::forum::Forum;
use crate::support::html;
use crate::support::people::{Person, sign_in};
use crate::support::tab::{Look, Tab};
use crate::support::writing::{answer, import, like, post_id, reply, start};

pub(crate) fn cases() -> Vec<Case> {
    let anywhere = [case!(every_page_of_the_table_is_looked_at)];
    // No engine changes how a page looks.
    let once = [
        case!(every_page_is_valid),
        case!(the_checker_finds_no_error_on_any_page),
        case!(a_refused_form_says_so_below_its_heading),
        case!(the_pages_of_a_reader_look_right),
        case!(the_pages_of_a_member_look_right),
        case!(the_pages_of_those_who_keep_order_look_right),
        case!(pages_that_come_after_a_button_look_right),
        case!(no_page_scrolls_sideways_on_the_narrowest_screen),
        case!(the_first_view_of_any_page_is_light),
        case!(a_phone_shows_what_sources_gave),
        case!(a_topic_is_told_in_order),
        case!(a_companion_topic_is_told_in_order),
    ];
    let once = once.map(|case| case.only(Engine::Sqlite));
    anywhere.into_iter().chain(once).collect()
}

/// Rows of the table that show no page of their own.
const NO_PAGES: &[&str] = &["/srv/status", "/proposals/:id", "/posts/:id"];

fn every_page_of_the_table_is_looked_at() {
    let kinds = kinds::all();
    for row in rows().iter().filter(|row| row.is_get()) {
        let looked = kinds.iter().any(|kind| kind.route == row.path);
        assert!(looked || NO_PAGES.contains(&row.path.as_str()), "nobody looks at {row}");
    }
}

fn every_page_is_valid(ground: &Ground) {
    let world = World::made(ground);
    let mut wrong = Vec::new();
    for kind in kinds::all() {
        for lang in ["en", "ar"] {
            let page = world.page(&kind, lang);
            let found = html::findings(&page.body);
            wrong.extend(found.into_iter().map(|found| format!("{kind} in {lang}: {found}")));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn the_checker_finds_no_error_on_any_page(ground: &Ground, checker: &Checker) {
    let world = World::made(ground);
    let pages = kinds::all().into_iter().map(|kind| world.page(&kind, "ar"));
    checker.must_find_nothing(&pages.collect::<Vec<_>>());
}

/// Opens a kind of page in a tab, with what has to be pressed before it shows.
#[track_caller]
fn open(world: &World, kind: &Kind, tab: &mut Tab) {
    tab.visit(&world.address(kind, tab.look().lang));
    if let Some(script) = kind.press {
        tab.through(|tab| drop(tab.eval(script)));
    }
}

/// Looks at these kinds in all variants, and tells each finding once with where it is.
#[track_caller]
fn must_look_right(ground: &Ground, axe: &Axe, fits: impl Fn(&Kind) -> bool) {
    let world = World::made(ground);
    let kinds: Vec<_> = kinds::all().into_iter().filter(fits).collect();
    let mut wrong: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (look, who) in Look::all().into_iter().flat_map(|look| Who::ALL.map(|who| (look, who))) {
        let mine: Vec<_> = kinds.iter().filter(|kind| kind.who == who).collect();
        if mine.is_empty() {
            continue;
        }
        let mut tab = axe.chromium().tab(world.forum.url(), look);
        tab.take_cookies(&world.browser(who).cookies());
        let mut tell = |found: Vec<String>, place: String| {
            for finding in found {
                wrong.entry(finding).or_default().insert(place.clone());
            }
        };
        for kind in mine {
            open(&world, kind, &mut tab);
            tell(axe.of_tab(&mut tab), format!("{kind} at {look}"));
            tell(too_wide(&mut tab), format!("{kind} at {look}"));
        }
        // Some of the pages are answers that refuse, and Chromium tells their status as well.
        let mut complaints = tab.complaints();
        complaints.retain(|said| !said.contains("the server responded with a status of 4"));
        tell(complaints, format!("pages for {who:?} at {look}"));
    }
    let told = wrong.iter().map(|(finding, places)| {
        let places: Vec<_> = places.iter().map(String::as_str).collect();
        format!("{finding}\n    in {}", places.join(", "))
    });
    assert!(wrong.is_empty(), "\n{}", told.collect::<Vec<_>>().join("\n"));
}

fn the_pages_of_a_reader_look_right(ground: &Ground, axe: &Axe) {
    must_look_right(ground, axe, |kind| kind.press.is_none() && kind.who == Who::Reader);
}

fn the_pages_of_a_member_look_right(ground: &Ground, axe: &Axe) {
    must_look_right(ground, axe, |kind| kind.press.is_none() && kind.who == Who::Ana);
}

fn the_pages_of_those_who_keep_order_look_right(ground: &Ground, axe: &Axe) {
    let keeps = |who| matches!(who, Who::Mona | Who::Olu);
    must_look_right(ground, axe, |kind| kind.press.is_none() && keeps(kind.who));
}

fn pages_that_come_after_a_button_look_right(ground: &Ground, axe: &Axe) {
    must_look_right(ground, axe, |kind| kind.press.is_some());
}

fn no_page_scrolls_sideways_on_the_narrowest_screen(ground: &Ground, chromium: &Chromium) {
    let world = World::made(ground);
    let mut wrong = Vec::new();
    for (who, lang) in Who::ALL.into_iter().flat_map(|who| ["en", "ar"].map(|lang| (who, lang))) {
        let look = Look { width: 320, lang, ..Look::NARROW };
        let mut tab = chromium.tab(world.forum.url(), look);
        tab.take_cookies(&world.browser(who).cookies());
        for kind in kinds::all().iter().filter(|kind| kind.who == who && kind.press.is_none()) {
            open(&world, kind, &mut tab);
            let found = too_wide(&mut tab);
            wrong.extend(found.into_iter().map(|found| format!("{kind} in {lang}: {found}")));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn a_phone_shows_what_sources_gave(ground: &Ground, chromium: &Chromium) {
    let world = World::made(ground);
    let mut tab = chromium.tab(world.forum.url(), Look::NARROW);
    tab.take_cookies(&world.browser(Who::Olu).cookies());
    for address in ["/admin/sources", "/admin/sources/1"] {
        tab.visit(address);
        let shown = tab.eval("document.querySelector('main table tbody th a').checkVisibility()");
        assert_eq!(shown, true, "{address}");
    }
}

fn the_first_view_of_any_page_is_light(ground: &Ground, chromium: &Chromium) {
    let world = World::made(ground);
    let mut wrong = Vec::new();
    for kind in kinds::all().iter().filter(|kind| kind.press.is_none()) {
        // A new tab has fetched nothing yet.
        let mut tab = chromium.tab(world.forum.url(), Look::WIDE);
        tab.take_cookies(&world.browser(kind.who).cookies());
        open(&world, kind, &mut tab);
        wrong.extend(too_heavy(&mut tab).into_iter().map(|found| format!("{kind}: {found}")));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn a_topic_is_told_in_order(forum: &Forum, chromium: &Chromium) {
    // Far from today, so that no time is told as "12 min ago".
    forum.pass(std::time::Duration::from_secs(3650 * 24 * 3600));
    let [ana, ben, mona] = ["ana", "ben", "mona"].map(|name| {
        let person = Person { name, browser: forum.reader() };
        sign_in(&person);
        person
    });
    let text = "## What is asked\n\nWho **reads** it?\n\n- those who pay\n- those who plan";
    let topic = start(&ben, "Budgets that people read", text);
    answer(&ana, post_id(&ana, &topic, 1), "Those who have to, and @mona.");
    reply(&mona, &topic, "لا أحد يقرأها إلا قليلًا.");
    like(&mona, &topic, 1);
    let deleted = post_id(&mona, &topic, 3);
    let page = mona.visit(&format!("/posts/{deleted}/delete")).expect(200);
    page.press("Delete post 3").expect(200);
    let mut tab = chromium.tab(forum.url(), Look::WIDE);
    tab.take_cookies(&mona.browser.cookies());
    tab.visit(&topic.path);
    insta::assert_snapshot!("topic", tab.ax_tree());
}

fn a_companion_topic_is_told_in_order(forum: &Forum, chromium: &Chromium) {
    import(forum);
    let mut tab = chromium.tab(forum.url(), Look::WIDE);
    tab.visit("/t/x/1");
    let told = tab.ax_tree();
    let main = told.split("\n  contentinfo").next().unwrap_or_default();
    insta::assert_snapshot!("companion", main);
}
