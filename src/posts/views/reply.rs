//! The pages on which posts are written.

use maud::{Markup, html};

use crate::platform::bricks;
use crate::platform::error::Problem;
use crate::platform::layout::{Page, Shell};
use crate::posts::model::page::Shown;
use crate::posts::model::writing::Prepared;
use crate::posts::parts::composer::{self, Draft};
use crate::posts::parts::{Place, asking};
use crate::topics::model::Topic;
use crate::{t, tm};

/// A reply that is being written.
#[derive(Clone, Copy, Debug)]
pub struct Reply<'a> {
    /// Where.
    pub topic: &'a Topic,
    /// The post that it answers.
    pub parent: Option<&'a Shown>,
    /// What is typed.
    pub draft: &'a Draft,
    /// What is wrong with it.
    pub problems: &'a [Problem],
    /// How it would look.
    pub preview: Option<&'a Prepared>,
}

/// The page on which a reply is written, with what it answers above it.
#[must_use]
pub fn reply(shell: &Shell, reply: &Reply<'_>) -> Page {
    let locale = shell.locale;
    let dates = shell.dates();
    let topic = reply.topic;
    let place = Place {
        locale,
        dates: &dates,
        topic,
    };
    let title = match reply.parent {
        Some(parent) => t!(
            locale,
            "posts-composer-label-to",
            name = parent.author.display_name.as_str(),
            number = parent.number
        ),
        None => t!(locale, "posts-composer-label"),
    };
    let main = html! {
        div.head {
            p.kicker.meta { a href=(topic.href()) { (t!(locale, "topics-back")) } }
            h1 { (title) }
            p.sub { (asking::title(topic)) }
            (bricks::error_summary(locale, reply.problems))
        }
        div.text {
            @if let Some(text) = reply.preview { (composer::preview(locale, text, reply.draft.lang)) }
            @if let Some(parent) = reply.parent { (asked(&place, parent)) }
            (form(shell, reply))
        }
    };
    Page::unlisted(
        bricks::title_with_problems(locale, reply.problems, &title),
        main,
    )
}

/// The post that is answered.
fn asked(place: &Place<'_>, parent: &Shown) -> Markup {
    html! {
        // Headings within the post stand below one of ours.
        h2.vh { (t!(place.locale, "posts-number", number = parent.number)) }
        p.meta {
            span { bdi { (parent.author.display_name) } } " "
            a href=(place.permalink(parent.number)) { (t!(place.locale, "posts-link", number = parent.number)) } " "
            (bricks::moment(place.dates, parent.created_at))
        }
        @if parent.removal.is_none() {
            div.ask.prose lang=(parent.lang.code()) dir=(parent.lang.dir()) { (parent.html) }
        }
    }
}

fn form(shell: &Shell, reply: &Reply<'_>) -> Markup {
    let locale = shell.locale;
    let name = shell
        .member
        .as_ref()
        .map_or("", |member| member.name.as_str());
    composer::form(
        shell,
        "form",
        None,
        &format!("/topics/{}/posts", reply.topic.id),
        &html! {
            (composer::parent_field(reply.parent.map(|parent| parent.id)))
            (composer::text_fields(
                locale,
                reply.problems,
                reply.draft,
                (&t!(locale, "posts-composer-label"), &tm!(locale, "posts-composer-hint", name = name)),
                &t!(locale, "posts-button"),
            ))
        },
    )
}
