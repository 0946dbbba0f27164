//! A form that was sent without a session, shown again to its writer, who is signed in now.

use maud::html;

use crate::platform::bricks::{self, Field};
use crate::platform::layout::{Page, Shell};
use crate::sessions::model::carrying::{Carried, CarriedId, TEXT, TITLE};
use crate::t;

/// The page, and what was done before it: what was typed can be changed, and one button sends it where it was going.
#[must_use]
pub fn page(shell: &Shell, id: CarriedId, carried: &Carried, said: Option<&str>) -> Page {
    let locale = shell.locale;
    let has_text = carried.has_text();
    let title = t!(locale, "sessions-kept-title");
    let main = html! {
        div.head {
            h1 { (title) }
            p.sub {
                @if has_text { (t!(locale, "sessions-kept-lede")) } @else { (t!(locale, "sessions-kept-lede-act")) }
            }
        }
        div.text {
            @if let Some(said) = said { p.note role="status" { (said) } }
            form.form method="post" action=(carried.path.as_str()) novalidate data-composer[has_text] {
                (shell.token_field())
                @for (name, value) in &carried.fields {
                    @if name != TEXT && name != TITLE { input type="hidden" name=(name) value=(value); }
                }
                @if carried.has(TITLE) {
                    (bricks::field(locale, &[], Field {
                        name: TITLE,
                        label: &t!(locale, "sessions-carried-title-label"),
                        value: carried.field(TITLE),
                        ..Field::default()
                    }))
                }
                @if has_text {
                    (bricks::text_area(locale, &[], Field {
                        name: TEXT,
                        label: &t!(locale, "errors-kept-text"),
                        value: carried.text(),
                        required: true,
                        ..Field::default()
                    }))
                }
                p.buttons {
                    button.btn.go {
                        @if has_text { (t!(locale, "sessions-kept-post")) } @else { (t!(locale, "sessions-kept-act")) }
                    }
                    button.btn formaction={ "/my/text/" (id) "/drop" } formnovalidate { (t!(locale, "sessions-kept-drop")) }
                }
            }
        }
    };
    Page::unlisted(title, main)
}
