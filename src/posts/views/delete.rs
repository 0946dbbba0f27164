//! The page that asks once before a post is deleted.

use maud::{Markup, html};

use crate::platform::bricks::{self, Field};
use crate::platform::error::Problem;
use crate::platform::layout::{Page, Shell};
use crate::posts::model::Post;
use crate::posts::parts::asking;
use crate::t;
use crate::topics::model::Topic;
use crate::topics::model::reason;

/// What is asked, and what was typed.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// How many posts answer this one.
    pub answers: i64,
    /// Whether the post is the viewer's own. For another's a reason is asked, which stands in its place.
    pub own: bool,
    /// The reason as typed.
    pub reason: &'a str,
    /// What is wrong with it.
    pub problems: &'a [Problem],
}

/// The page.
#[must_use]
pub fn page(shell: &Shell, post: &Post, topic: &Topic, asked: &Question<'_>) -> Page {
    let locale = shell.locale;
    let question = t!(locale, "posts-delete-title", number = post.number);
    let title = bricks::title_with_problems(locale, asked.problems, &question);
    let sub = if asked.answers > 0 {
        html! { (t!(locale, "posts-delete-text", n = asked.answers)) }
    } else {
        html! { (t!(locale, "posts-delete-text-alone")) }
    };
    let main = html! {
        (asking::head(locale, topic, &question, &sub, asked.problems))
        div.text {
            // Headings within the post stand below one of ours.
            h2.vh { (t!(locale, "posts-number", number = post.number)) }
            div.ask.prose lang=(post.lang.code()) dir=(post.lang.dir()) { (post.html) }
            form.form method="post" action={ "/posts/" (post.id) "/delete" } novalidate {
                (shell.token_field())
                @if !asked.own { (reason(shell, asked)) }
                p.buttons {
                    button.btn.harm { (t!(locale, "posts-delete-button", number = post.number)) }
                    a.btn href=(topic.post_href(post.number)) { (t!(locale, "common-keep-it")) }
                }
            }
        }
    };
    Page::unlisted(title, main)
}

fn reason(shell: &Shell, asked: &Question<'_>) -> Markup {
    let locale = shell.locale;
    bricks::field(
        locale,
        asked.problems,
        Field {
            name: reason::FIELD,
            label: &t!(locale, "moderation-reason-label"),
            hint: &t!(locale, "moderation-delete-text"),
            value: asked.reason,
            required: true,
            most: reason::MOST,
            ..Field::default()
        },
    )
}
