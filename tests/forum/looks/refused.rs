//! A form that comes back says what is wrong with it below the page's heading, where it belongs, and has the focus there.

use crate::looks::kinds::Who::{self, Ana, Mona, Olu, Reader};
use crate::looks::kinds::World;
use crate::support::cases::Ground;
use crate::support::html;
use crate::support::page::Page;

/// A field and what is typed there.
type Typed = (&'static str, &'static str);

/// Who sends which form of which page by which button, and what they type.
const FORMS: &[(Who, &str, &str, &[Typed])] = &[
    (Reader, "/signup", "Create account", &[]),
    (Reader, "/login", "Sign in", &[]),
    (Reader, "/login", "Mail me a link and a code", &[]),
    (Reader, "/reset", "Mail me a link", &[]),
    (Ana, "/topics/new", "Start topic", &[]),
    (Ana, "/posts/{post}/reply", "Post reply", &[]),
    (Ana, "/posts/{own}/edit", "Save post", &[("text", "")]),
    (Ana, "/my/profile", "Save profile", &[("display_name", "")]),
    (Ana, "/my/settings", "Change password", &[]),
    (Mona, "/posts/{post}/delete", "Delete post 1", &[]),
    (Mona, "/topics/{id}/decisions/close", "Close topic", &[]),
    (Olu, "/admin", "Save rules", &[("rules", "")]),
    (Olu, "/admin/sources/new", "Save source and look", &[]),
    (Olu, "/admin/sources/1", "Save settings", &[("url", "nowhere")]),
    (Olu, "/admin/sources/1", "Look at file", &[]),
];

pub(super) fn a_refused_form_says_so_below_its_heading(ground: &Ground) {
    let world = World::made(ground);
    for (who, address, button, typed) in FORMS {
        let browser = world.browser(*who);
        let page = browser.visit(&world.filled_in(address)).expect(200);
        let form = page.form(button).unchecked();
        let form = typed.iter().fold(form, |form, (field, text)| form.set(field, text));
        says_so(&form.submit(button));
    }
}

/// The same of a page that was made by hand.
#[track_caller]
pub(crate) fn says_so(page: &Page) {
    assert!((400..500).contains(&page.status.as_u16()), "{}", page.status);
    assert!(page.has("h1 ~ #problems[autofocus] > h2"), "{}", page.shown());
    html::must_be_valid(page);
}
