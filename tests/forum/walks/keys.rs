//! By keys alone: everything is reached, is seen to be reached, and comes in the order of the page.

use crate::support::cases::{Case, case};
use crate::support::chromium::Chromium;
use crate::support::engines::Engine;
use crate::support::forum::Forum;
use crate::support::tab::Tab;
use crate::support::writing::{reply, start};
use crate::walks::script::tab_of;

pub(crate) fn cases() -> Vec<Case> {
    let cases = [
        case!(the_skip_link_is_first_and_leads_to_the_text),
        case!(keys_reach_everything_in_the_order_of_the_page_and_the_focus_is_seen),
        case!(somebody_likes_and_replies_by_keys_alone),
        case!(a_form_with_mistakes_puts_the_focus_on_what_is_wrong),
    ];
    cases.map(|case| case.only(Engine::Sqlite)).into()
}

#[track_caller]
fn at_a_topic(forum: &Forum, chromium: &Chromium) -> Tab {
    let topic = start(&forum.ben(), "Budgets that people read", "A first word.");
    reply(&forum.mona(), &topic, "A second word with [a link](/rules).");
    tab_of(&forum.ana(), chromium, &topic.path)
}

fn the_skip_link_is_first_and_leads_to_the_text(forum: &Forum, chromium: &Chromium) {
    let mut tab = at_a_topic(forum, chromium);
    tab.press("Tab");
    assert_eq!(tab.focused(), "link \"Skip to the text\"");
    let seen = tab.eval("document.activeElement.getBoundingClientRect().top >= 0");
    assert_eq!(seen, true, "it shows when it has the focus");
    tab.press("Enter");
    tab.wait_for("document.activeElement.id === 'main'");
    tab.press("Tab");
    let inside = tab.eval("document.querySelector('main').contains(document.activeElement)");
    assert_eq!(inside, true, "{}", tab.focused());
}

/// Goes on with Tab to what is called so.
#[track_caller]
fn tab_to(tab: &mut Tab, name: &str) {
    let mut passed = Vec::new();
    for _ in 0..80 {
        tab.press("Tab");
        let here = tab.focused();
        if here == name {
            return;
        }
        passed.push(here);
    }
    panic!("no {name}, but {passed:#?}");
}

/// How the focus is seen: an outline of at least two pixels in a colour of its own.
const RING: &str = "(() => {
    const style = getComputedStyle(document.activeElement);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
        && style.outlineColor !== 'rgba(0, 0, 0, 0)';
})()";

/// Whether this element comes after the one before; remembers it.
const IN_ORDER: &str = "(() => {
    const before = window.before, now = window.before = document.activeElement;
    return !before || Boolean(before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING);
})()";

fn keys_reach_everything_in_the_order_of_the_page_and_the_focus_is_seen(
    forum: &Forum,
    chromium: &Chromium,
) {
    let mut tab = at_a_topic(forum, chromium);
    let all = "[...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
        .filter((one) => !one.disabled && one.type !== 'hidden' && one.checkVisibility()).length";
    let all = tab.eval(all).as_u64().expect("a number");
    let mut wrong = Vec::new();
    let mut reached = 0;
    loop {
        tab.press("Tab");
        if tab.eval("document.activeElement === document.body") == true || reached > all {
            break;
        }
        reached += 1;
        let here = tab.focused();
        if tab.eval(RING) != true {
            wrong.push(format!("no ring around {here}"));
        }
        if tab.eval(IN_ORDER) != true {
            wrong.push(format!("{here} comes too late"));
        }
        if tab.eval("document.activeElement.tabIndex > 0") == true {
            wrong.push(format!("{here} pushes itself to the front"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(reached, all);
}

fn somebody_likes_and_replies_by_keys_alone(forum: &Forum, chromium: &Chromium) {
    let mut tab = at_a_topic(forum, chromium);
    tab_to(&mut tab, "button \"Like post 1: 0 likes\"");
    tab.through(|tab| tab.press("Space"));
    tab_to(&mut tab, "button \"Like post 1 publicly\"");
    tab.through(|tab| tab.press("Enter"));
    tab.wait_for("document.activeElement.id === 'post-1'");
    tab.wait_for_text("You like post 1.");
    tab_to(&mut tab, "link \"Reply to post 2\"");
    tab.press("Enter");
    tab.wait_for("document.activeElement.id === 'reply-text'");
    tab.type_text("By keys alone.");
    tab_to(&mut tab, "button \"Post reply\"");
    tab.through(|tab| tab.press("Enter"));
    tab.wait_for("document.activeElement.id === 'post-3'");
    tab.wait_for_text("By keys alone.");
    tab.wait_for_text("Answers Mona, post 2");
    // The next key goes on from there.
    tab.press("Tab");
    let inside = tab.eval("document.querySelector('#post-3').contains(document.activeElement)");
    assert_eq!(inside, true, "{}", tab.focused());
}

fn a_form_with_mistakes_puts_the_focus_on_what_is_wrong(forum: &Forum, chromium: &Chromium) {
    let mut tab = tab_of(&forum.ana(), chromium, "/topics/new");
    tab_to(&mut tab, "textbox \"Title\"");
    tab.through(|tab| tab.press("Enter"));
    tab.wait_for("document.activeElement.id === 'problems'");
    assert!(tab.eval("document.title").as_str().is_some_and(|title| title.starts_with("Error: ")));
    tab.press("Tab");
    tab.press("Enter");
    let wrong = tab.eval("document.activeElement.getAttribute('aria-invalid')");
    assert_eq!(wrong, "true", "{}", tab.focused());
}
