//! The page that asks once before decisions are published.

use maud::html;

use crate::platform::layout::{Page, Shell};
use crate::summits::model::Summit;
use crate::t;

/// The page.
#[must_use]
pub fn page(shell: &Shell, summit: &Summit) -> Page {
    let locale = shell.locale;
    let title = t!(locale, "summits-publish-title");
    let main = html! {
        div.head {
            p.kicker.meta { a href=(summit.href()) { bdi lang=(summit.name_lang) { (summit.name) } } }
            h1 { (title) }
        }
        div.text {
            p { (t!(locale, "summits-publish-text")) }
            form.form method="post" action={ (summit.href()) "/decisions" } {
                (shell.token_field())
                p.buttons {
                    button.btn.go { (t!(locale, "summits-publish-button")) }
                    a.btn href={ (summit.href()) "/settings" } { (t!(locale, "summits-publish-leave")) }
                }
            }
        }
    };
    Page::unlisted(title, main)
}
