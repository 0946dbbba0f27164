//! The page that says once that likes are public, and the page of names.

use maud::{Markup, html};

use crate::likes::model::{Liked, Liker, Likers};
use crate::platform::bricks;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::{Page, Shell};
use crate::posts::model::Post;
use crate::posts::parts::asking;
use crate::t;
use crate::topics::model::Topic;

/// Tells a member before the first like that names are public; one button likes.
#[must_use]
pub fn first(shell: &Shell, liked: &Liked) -> Page {
    let locale = shell.locale;
    let title = t!(locale, "likes-first-title");
    let back = format!("{}/{}#post-{}", liked.topic, liked.number, liked.number);
    let main = html! {
        div.head {
            p.kicker.meta { a href=(liked.topic) { (t!(locale, "topics-back")) } }
            h1 { (title) }
        }
        div.text {
            p { (t!(locale, "likes-first-text")) }
            form.form method="post" action={ "/posts/" (liked.post) "/like" } {
                (shell.token_field())
                input type="hidden" name="told" value="1";
                p.buttons {
                    button.btn.go { (t!(locale, "likes-first-button", number = liked.number)) }
                    a.btn href=(back) { (t!(locale, "likes-first-leave")) }
                }
            }
        }
    };
    Page::unlisted(title, main)
}

/// Who likes a post.
#[must_use]
pub fn index(shell: &Shell, post: &Post, topic: &Topic, likers: &Likers) -> Page {
    let locale = shell.locale;
    let title = t!(locale, "likes-who-title", number = post.number);
    let main = html! {
        (asking::head(locale, topic, &title, &asking::title(topic), &[]))
        div.text {
            @if likers.shown.is_empty() {
                p { (t!(locale, "likes-who-empty")) }
            } @else {
                p.meta { span { (t!(locale, "likes-count", n = post.like_count)) } }
                ul.persons.block { @for liker in &likers.shown { (person(locale, liker)) } }
            }
            @if let Some(next) = &likers.next {
                nav.pager aria-label=(t!(locale, "common-pager-label")) {
                    ul { li {
                        a.btn href={ "/posts/" (post.id) "/likes?before=" (next) } rel="next" { (t!(locale, "common-pager-older")) }
                    } }
                }
            }
        }
    };
    Page::unlisted(title, main)
}

fn person(locale: Locale, liker: &Liker) -> Markup {
    let comma = t!(locale, "common-list-comma");
    let about: Vec<&String> = liker.affiliation.iter().chain(&liker.country).collect();
    html! {
        li {
            (bricks::face(&liker.display_name))
            div {
                a href={ "/u/" (liker.name) } { bdi { (liker.display_name) } }
                @if !about.is_empty() {
                    p { @for (index, words) in about.iter().enumerate() { @if index > 0 { (comma) } bdi { (words) } } }
                }
            }
        }
    }
}
