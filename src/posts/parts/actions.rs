//! What the viewer can do with a post.

use maud::{Markup, html};

use crate::accounts::model::Viewer;
use crate::likes::model::may_like;
use crate::platform::bricks;
use crate::posts::model::edits::may_edit;
use crate::posts::model::page::Shown;
use crate::posts::model::removals::{may_delete, may_restore};
use crate::posts::parts::Place;
use crate::t;
use crate::topics::model::rights::may_moderate;

/// Who looks at the posts of a page.
#[derive(Clone, Copy, Debug)]
pub struct Hand<'a> {
    /// Who.
    pub viewer: &'a Viewer,
    /// Whether replies are welcome: from the viewer, or from whoever signs in.
    pub replies: bool,
}

/// The row of actions under a post.
#[must_use]
pub fn actions(place: &Place<'_>, post: &Shown, hand: &Hand<'_>) -> Markup {
    if post.removal.is_some() {
        return of_a_deleted(place, post, hand);
    }
    let edits = may_edit(post.standing(), place.topic, hand.viewer).is_ok();
    html! {
        div.acts {
            (like(place, post, hand))
            @if hand.replies { (reply(place, post)) (quote(place, post, edits)) }
            @if edits { (edit(place, post, hand)) }
            (more(place, post, hand, edits))
        }
    }
}

/// What can be done with the head of a companion topic: it is liked and neither quoted nor edited.
#[must_use]
pub fn of_card(place: &Place<'_>, post: &Shown, hand: &Hand<'_>) -> Markup {
    html! {
        div.acts {
            (like(place, post, hand))
            @if post.like_count > 0 {
                a.act href={ "/posts/" (post.id) "/likes" } { span { (t!(place.locale, "likes-who-link")) } }
            }
        }
    }
}

fn like(place: &Place<'_>, post: &Shown, hand: &Hand<'_>) -> Markup {
    let number = post.number;
    let count = t!(place.locale, "likes-count", n = post.like_count);
    let name = t!(place.locale, "likes-label", number = number);
    if hand.viewer.member.is_none() {
        let back = format!("/login?back={}", place.topic.post_href(number));
        return html! { a.act href=(back) { (bricks::icon("like")) span { span.vh { (name) ": " } (count) } } };
    }
    let way = if post.liked { "unlike" } else { "like" };
    // A like can always be taken back.
    let may = post.liked || may_like(post.standing(), place.topic, hand.viewer).is_ok();
    html! {
        button.act.like form="act" formaction={ "/posts/" (post.id) "/" (way) } aria-pressed=(if post.liked { "true" } else { "false" })
            disabled[!may] data-post=(number) {
            (bricks::icon("like")) span { span.vh { (name) ": " } span data-label { (count) } }
        }
    }
}

fn reply(place: &Place<'_>, post: &Shown) -> Markup {
    html! {
        a.act href={ "/posts/" (post.id) "/reply" } data-reply=(post.number) data-id=(post.id) data-name=(post.author.display_name)
            aria-label=(t!(place.locale, "posts-reply-label", number = post.number)) {
            (bricks::turning_icon("reply")) span { (t!(place.locale, "posts-reply")) }
        }
    }
}

/// Quoting gives way to editing on a narrow screen, where it goes into the menu.
fn quote(place: &Place<'_>, post: &Shown, edits: bool) -> Markup {
    html! {
        a.act.w[edits] href={ "/posts/" (post.id) "/reply?quote=1" } data-quote=(post.number) data-id=(post.id)
            data-name=(post.author.display_name) data-url=(place.topic.post_href(post.number))
            aria-label=(t!(place.locale, "posts-quote-label", number = post.number)) {
            (bricks::turning_icon("quote")) span { (t!(place.locale, "posts-quote")) }
        }
    }
}

/// On a narrow screen a moderator finds editing others' posts in the menu.
fn edit(place: &Place<'_>, post: &Shown, hand: &Hand<'_>) -> Markup {
    let own = hand.viewer.id() == Some(post.author.id);
    html! {
        a.act.w[!own] href={ "/posts/" (post.id) "/edit" } aria-label=(t!(place.locale, "posts-edit-label", number = post.number)) {
            (bricks::icon("edit")) span { (t!(place.locale, "posts-edit")) }
        }
    }
}

fn more(place: &Place<'_>, post: &Shown, hand: &Hand<'_>, edits: bool) -> Markup {
    let (locale, id) = (place.locale, post.id);
    let own = hand.viewer.id() == Some(post.author.id);
    html! {
        details.more {
            summary.act { (bricks::icon("more")) span.vh { (t!(locale, "posts-more-label", number = post.number)) } }
            ul.menu {
                @if edits && own && hand.replies {
                    li.n { a.act href={ "/posts/" (id) "/reply?quote=1" } { (bricks::turning_icon("quote")) (t!(locale, "posts-quote")) } }
                }
                @if edits && !own {
                    li.n { a.act href={ "/posts/" (id) "/edit" } { (bricks::icon("edit")) (t!(locale, "posts-edit")) } }
                }
                li { a.act href={ "/posts/" (id) "/likes" } { (bricks::icon("like")) (t!(locale, "likes-who-link")) } }
                li { a.act href={ "/posts/" (id) "/versions" } { (bricks::icon("history")) (t!(locale, "posts-versions")) } }
                @if may_delete(post.standing(), place.topic, hand.viewer).is_ok() {
                    li { a.act.harm href={ "/posts/" (id) "/delete" } { (bricks::icon("bin")) (t!(locale, "posts-delete")) } }
                }
            }
        }
    }
}

fn of_a_deleted(place: &Place<'_>, post: &Shown, hand: &Hand<'_>) -> Markup {
    let by_author = (post.removal.as_ref()).is_some_and(|removal| removal.by_author);
    html! {
        @if may_restore(post.standing(), by_author, place.topic, hand.viewer).is_ok() {
            div.acts {
                button.act form="act" formaction={ "/posts/" (post.id) "/restore" } {
                    (bricks::icon("history")) span { (t!(place.locale, "posts-restore-button", number = post.number)) }
                }
                @if may_moderate(place.topic, hand.viewer) {
                    a.act href={ "/posts/" (post.id) "/versions" } aria-label=(t!(place.locale, "posts-see-label", number = post.number)) {
                        (bricks::icon("eye")) span { (t!(place.locale, "posts-see")) }
                    }
                }
            }
        }
    }
}
