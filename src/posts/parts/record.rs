//! The post as everybody reads it.

use maud::{Markup, html};

use crate::accounts::model::{self, AccountId};
use crate::platform::bricks;
use crate::posts::model::author::Author;
use crate::posts::model::beside::LinkedFrom;
use crate::posts::model::page::{Answers, Parent, Removal, Shown};
use crate::posts::parts::Place;
use crate::proposals::model::cards::Card;
use crate::proposals::parts::{self as proposal, card_body, language};
use crate::{t, tm};

/// Links from other topics that stand under a post; the side column has the others.
const LINKS_SHOWN: usize = 3;

/// The whole article: what everybody reads, what was just done to it, what the viewer can do.
#[must_use]
pub fn article(place: &Place<'_>, post: &Shown, record: &Markup, own: &Markup) -> Markup {
    html! {
        article.post.gone[post.removal.is_some()] id={ "post-" (post.number) } aria-labelledby={ "h-" (post.number) } tabindex="-1" {
            (number(place, post.number))
            (record)
            (own)
        }
    }
}

/// Post 1 of a companion topic: it is the proposal's card, under a heading that names both, with what the viewer can do.
#[must_use]
pub fn headed_by(place: &Place<'_>, post: &Shown, about: &Card, own: &Markup) -> Markup {
    let (locale, content) = (place.locale, &about.proposal.content);
    html! {
        article.card id={ "post-" (post.number) } aria-labelledby={ "h-" (post.number) } tabindex="-1" {
            (number(place, post.number))
            h2.vh id={ "h-" (post.number) } {
                (t!(locale, "posts-number", number = post.number)) (t!(locale, "common-list-comma"))
                (proposal::name(locale, content))
            }
            // Where it was opened for another that turned out to be the same, its title is another.
            @if !about.companion {
                p { b { a href=(about.proposal.href()) {
                    bdi lang=(language(content).code()) dir=(language(content).dir()) { (content.title) }
                } } }
            }
            (card_body(locale, about))
            (own)
        }
    }
}

/// The number in the margin, which is the post's address.
fn number(place: &Place<'_>, number: i32) -> Markup {
    html! { a.nr href=(place.permalink(number)) aria-label=(t!(place.locale, "posts-number", number = number)) { (number) } }
}

/// What everybody reads who reads in a language.
#[must_use]
pub fn record(place: &Place<'_>, post: &Shown, linked: &[LinkedFrom]) -> Markup {
    match &post.removal {
        Some(removal) => gone(place, post.number, removal),
        None => shown(place, post, linked),
    }
}

fn shown(place: &Place<'_>, post: &Shown, linked: &[LinkedFrom]) -> Markup {
    let comma = t!(place.locale, "common-list-comma");
    html! {
        header.by {
            (bricks::face(&post.author.display_name))
            div {
                h2 id={ "h-" (post.number) } {
                    span.vh { (t!(place.locale, "posts-number", number = post.number)) (comma) }
                    (name(&post.author))
                    @if is_author(place, post.author.id) {
                        span.vh { (comma) } " " span.badge { (t!(place.locale, "posts-badge-author")) }
                    }
                    @if let Some(parent) = &post.parent {
                        span.vh { (comma) (t!(place.locale, "posts-reply-to", number = parent.number)) }
                    }
                }
                p.meta {
                    @if let Some(affiliation) = &post.author.affiliation { span { bdi { (affiliation) } } " " }
                    a href=(place.permalink(post.number)) { (bricks::moment(place.dates, post.created_at)) }
                    @if post.revision_count > 0 {
                        " " a href={ "/posts/" (post.id) "/versions" } { (t!(place.locale, "posts-edited", n = post.revision_count)) }
                    }
                    @if post.lang != place.topic.lang { " " span { (bricks::in_language(place.locale, post.lang)) } }
                }
            }
        }
        @if let Some(parent) = &post.parent { (answers(place, parent)) }
        div.prose lang=(post.lang.code()) dir=(post.lang.dir()) { (post.html) }
        @if !post.answers.first.is_empty() { (answered_in(place, &post.answers)) }
        @if !linked.is_empty() { (linked_from(place, linked)) }
    }
}

/// Somebody's name as a link to their page.
#[must_use]
pub fn name(author: &Author) -> Markup {
    html! { a href=(model::href(&author.name)) { bdi { (author.display_name) } } }
}

/// Whether somebody started the topic. Nobody is told so of the forum itself.
fn is_author(place: &Place<'_>, account: AccountId) -> bool {
    place.topic.author == account
}

/// A post of this topic as a link: a jump when it is on the same page, else its address.
fn jump(place: &Place<'_>, number: i32, words: &Markup) -> Markup {
    html! { a.with-icon href=(place.permalink(number)) { (bricks::turning_icon("reply")) span { (words) } } }
}

fn answers(place: &Place<'_>, parent: &Parent) -> Markup {
    let words = match &parent.author {
        Some(author) => {
            tm!(
                place.locale,
                "posts-answers",
                name = author.as_str(),
                number = parent.number
            )
        }
        None => tm!(
            place.locale,
            "posts-answers-deleted",
            number = parent.number
        ),
    };
    html! { p.answers.meta { (jump(place, parent.number, &words)) } }
}

fn answered_in(place: &Place<'_>, answers: &Answers) -> Markup {
    let comma = t!(place.locale, "common-list-comma");
    let links = html! {
        @for (index, number) in answers.first.iter().enumerate() {
            @if index > 0 { (comma) }
            a href=(place.permalink(*number)) { (t!(place.locale, "posts-link", number = *number)) }
        }
    };
    let words = if answers.more > 0 {
        tm!(
            place.locale,
            "posts-answered-in-more",
            links = links,
            n = answers.more
        )
    } else {
        tm!(place.locale, "posts-answered-in", links = links)
    };
    html! { p.linked { (bricks::turning_icon("reply")) span { (words) } } }
}

fn linked_from(place: &Place<'_>, linked: &[LinkedFrom]) -> Markup {
    let comma = t!(place.locale, "common-list-comma");
    let links = html! {
        @for (index, from) in linked.iter().take(LINKS_SHOWN).enumerate() {
            @if index > 0 { (comma) }
            a href=(from.href) { bdi lang=(from.lang.code()) { (from.title) } }
        }
    };
    let more = linked.len().saturating_sub(LINKS_SHOWN);
    html! {
        p.linked {
            (bricks::icon("link"))
            span {
                @if more > 0 {
                    (tm!(place.locale, "topics-linked-from-more", link = links, n = more))
                } @else {
                    (tm!(place.locale, "topics-linked-from", link = links))
                }
            }
        }
    }
}

/// The line that stays in the place of a deleted post.
fn gone(place: &Place<'_>, number: i32, removal: &Removal) -> Markup {
    let day = bricks::day(place.dates, removal.at);
    html! {
        h2.vh id={ "h-" (number) } { (t!(place.locale, "posts-number", number = number)) }
        p {
            (bricks::icon("bin"))
            span {
                @if removal.by_author {
                    (tm!(place.locale, "posts-gone-by-author", date = day))
                } @else {
                    (tm!(place.locale, "posts-gone-by-moderator", date = day, reason = removal.reason.as_str()))
                }
            }
        }
    }
}
