//! The page where a post is edited.

use maud::{Markup, html};

use crate::platform::bricks::{self, Field};
use crate::platform::error::Problem;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::{Page, Shell};
use crate::platform::text::language::Lang;
use crate::posts::model::Post;
use crate::posts::model::writing::Prepared;
use crate::posts::parts::{asking, composer};
use crate::t;
use crate::topics::model::Topic;
use crate::topics::model::reason;

/// What stands in the form.
#[derive(Clone, Debug)]
pub struct Typed {
    /// The Markdown.
    pub text: String,
    /// The language chosen; `None` to have it detected.
    pub lang: Option<Lang>,
    /// The topic's title, with its first post.
    pub title: String,
    /// Why.
    pub reason: String,
    /// What the form was made from.
    pub seen: String,
    /// The key of a form that was kept through a sign-in; else empty.
    pub once: String,
}

/// What is shown around the form.
#[derive(Clone, Copy, Debug, Default)]
pub struct Around<'a> {
    /// What is wrong with it.
    pub problems: &'a [Problem],
    /// How it would look.
    pub preview: Option<&'a Prepared>,
    /// Whether somebody else has changed the post since: then it is shown as it is now.
    pub overtaken: bool,
    /// Whether the post is the viewer's own.
    pub own: bool,
}

/// The page.
#[must_use]
pub fn page(
    shell: &Shell,
    (post, topic): (&Post, &Topic),
    typed: &Typed,
    around: &Around<'_>,
) -> Page {
    let locale = shell.locale;
    let question = t!(locale, "posts-edit-title", number = post.number);
    let title = bricks::title_with_problems(locale, around.problems, &question);
    let main = html! {
        (asking::head(locale, topic, &question, &asking::title(topic), around.problems))
        div.text {
            @if around.overtaken { (present(locale, post)) }
            @if let Some(text) = around.preview { (composer::preview(locale, text, typed.lang)) }
            @if !around.own { p.note.needs { (t!(locale, "moderation-edit-note")) } }
            (form(shell, (post, topic), typed, around))
        }
        @if around.own {
            aside.side aria-label=(t!(locale, "posts-edit-side-label")) {
                section.block {
                    h2 { (t!(locale, "posts-edit-side-title")) }
                    p { (t!(locale, "posts-edit-side")) }
                }
            }
        }
    };
    Page::unlisted(title, main)
}

fn present(locale: Locale, post: &Post) -> Markup {
    html! {
        section.preview aria-labelledby="present" {
            h2 #present { (t!(locale, "posts-edit-present")) }
            div.prose lang=(post.lang.code()) dir=(post.lang.dir()) { (post.html) }
        }
    }
}

fn form(
    shell: &Shell,
    (post, topic): (&Post, &Topic),
    typed: &Typed,
    around: &Around<'_>,
) -> Markup {
    let locale = shell.locale;
    let problems = around.problems;
    let reason_hint = if around.own {
        t!(locale, "posts-edit-reason-hint")
    } else {
        t!(locale, "moderation-reason-hint")
    };
    let hint = html! { (t!(locale, "posts-edit-text-hint")) };
    let pieces = html! {
        input type="hidden" name="seen" value=(typed.seen);
        @if !typed.once.is_empty() { input type="hidden" name="once" value=(typed.once); }
        @if post.number == 1 { (composer::title_field(locale, problems, &typed.title)) }
        (composer::tall_text(locale, problems, &typed.text, &t!(locale, "posts-edit-text-label"), &hint))
        (bricks::field(locale, problems, Field {
            name: reason::FIELD,
            label: &t!(locale, "posts-edit-reason-label"),
            hint: &reason_hint,
            value: &typed.reason,
            required: !around.own,
            most: reason::MOST,
            ..Field::default()
        }))
        (composer::language_line(locale, typed.lang))
        p.buttons {
            button.btn.go { (t!(locale, "posts-edit-button")) }
            button.btn name="preview" value="1" { (t!(locale, "posts-preview-button")) }
            a href=(topic.post_href(post.number)) { (t!(locale, "posts-edit-keep")) }
            span.draft data-draft {}
        }
    };
    composer::form(shell, "form", None, &format!("/posts/{}", post.id), &pieces)
}
