//! The page that asks once before decisions are published.

use maud::html;

use crate::platform::layout::{Page, Shell};
use crate::proposals::model::deciding::Untold;
use crate::proposals::parts::state_mark;
use crate::summits::model::Summit;
use crate::t;

/// The page. `public` are the words of the states that everybody sees.
#[must_use]
pub fn page(shell: &Shell, summit: &Summit, untold: &Untold, public: &[String]) -> Page {
    let locale = shell.locale;
    let title = t!(locale, "summits-publish-title");
    let main = html! {
        div.head {
            p.kicker.meta { a href=(summit.href()) { bdi lang=(summit.name_lang) { (summit.name) } } }
            h1 { (title) }
        }
        div.text {
            p { (t!(locale, "summits-publish-text")) }
            @if !untold.states.is_empty() || untold.ratings > 0 {
                h2 { (t!(locale, "summits-publish-what")) }
                ul.plain {
                    @for (state, count) in &untold.states {
                        li {
                            (state_mark(locale, *state)) " " (t!(locale, "proposals-count", n = *count))
                            @if !public.iter().any(|word| word == state.word()) {
                                (t!(locale, "common-list-comma")) (t!(locale, "summits-publish-hidden"))
                            }
                        }
                    }
                    @if untold.ratings > 0 { li { (t!(locale, "summits-publish-ratings", n = untold.ratings)) } }
                }
            } @else {
                p { (t!(locale, "summits-publish-nothing")) }
            }
            form.form method="post" action={ (summit.href()) "/decisions" } {
                (shell.token_field())
                p.buttons {
                    button.btn.harm { (t!(locale, "summits-publish-button")) }
                    a.btn href={ (summit.href()) "/settings" } { (t!(locale, "summits-publish-leave")) }
                }
            }
        }
    };
    Page::unlisted(title, main)
}
