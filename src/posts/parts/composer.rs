//! Where posts are written: the box under a topic, and the same pieces on pages of their own.

use maud::{Markup, html};

use crate::platform::bricks::{self, Field};
use crate::platform::error::Problem;
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::messages;
use crate::platform::layout::Shell;
use crate::platform::text::language::Lang;
use crate::platform::tokens;
use crate::posts::model::writing::Prepared;
use crate::posts::model::{LONGEST, PostId};
use crate::{t, tm};

/// The id of the box under a topic.
pub const REPLY_BOX: &str = "reply";

/// What is typed into a form that writes a post, and kept when the form is shown again.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The Markdown.
    pub text: String,
    /// The language chosen; `None` to have it detected.
    pub lang: Option<Lang>,
    /// The key that makes two clicks one post.
    pub once: String,
}

impl Draft {
    /// An empty form with a key of its own.
    #[must_use]
    pub fn new() -> Self {
        Self {
            once: tokens::random_text::<12>(),
            ..Self::default()
        }
    }

    /// What a form held. A form without a key, as a reader's is, gets one.
    #[must_use]
    pub fn typed(text: &str, lang: &str, once: &str) -> Self {
        Self {
            text: text.to_owned(),
            lang: Lang::from_tag(lang),
            once: if once.is_empty() || once.len() > 64 {
                tokens::random_text::<12>()
            } else {
                once.to_owned()
            },
        }
    }
}

/// A form around the pieces of a composer: `class` is `composer` under a topic and `form` on a page of its own. The words
/// that the script needs are in its attributes.
#[must_use]
pub fn form(shell: &Shell, class: &str, id: Option<&str>, action: &str, pieces: &Markup) -> Markup {
    let l = shell.locale;
    html! {
        form class=(class) id=[id] method="post" action=(action) novalidate data-composer
            data-tool-group=(t!(l, "posts-format-toolbar")) data-tool-bold=(t!(l, "posts-format-bold"))
            data-tool-italic=(t!(l, "posts-format-italic")) data-tool-link=(t!(l, "posts-format-anchor"))
            data-tool-quote=(t!(l, "posts-format-quote")) data-tool-list=(t!(l, "posts-format-list"))
            data-tool-table=(t!(l, "posts-format-table")) data-tool-image=(t!(l, "posts-format-image"))
            data-tool-help=(t!(l, "posts-format-link")) data-word-text=(t!(l, "posts-word-text"))
            data-word-column=(t!(l, "posts-word-column")) data-draft-kept=(t!(l, "posts-draft-kept"))
            data-draft-back=(t!(l, "posts-draft-found", date = "{time}")) data-preview-title=(t!(l, "posts-preview-title"))
            data-preview-failed=(t!(l, "posts-preview-failed")) data-answers=(t!(l, "posts-answers", name = "{name}", number = "{post}"))
            data-answers-not=(t!(l, "posts-composer-reply-to-topic"))
            data-said-parent=(t!(l, "posts-said-answers", name = "{name}", number = "{post}")) data-quote-head="{name}, #{post}"
            data-said-quote=(t!(l, "posts-said-quotes", number = "{post}")) {
            (shell.token_field())
            (pieces)
        }
    }
}

/// The box under a topic, for a member; `likely` is the language of the topic.
#[must_use]
pub fn reply_box(shell: &Shell, action: &str, draft: &Draft, likely: Lang) -> Markup {
    let locale = shell.locale;
    let Some(member) = &shell.member else {
        return sign_in_box(shell, action);
    };
    form(
        shell,
        "composer",
        Some(REPLY_BOX),
        action,
        &html! {
            input type="hidden" name="once" value=(draft.once);
            input type="hidden" name="reply_to" value="" data-parent;
            div.by {
                (bricks::face(&member.name))
                div {
                    h2 { label for="reply-text" { (t!(locale, "posts-composer-label")) } }
                    p #reply-hint { (tm!(locale, "posts-composer-hint", name = member.name.as_str())) }
                }
            }
            (bare_text_area(&draft.text))
            (language_line(locale, draft.lang))
            (buttons(locale, &t!(locale, "posts-button"), Some(likely)))
        },
    )
}

/// The box under a topic, for a reader: what is typed here comes along through the sign-in.
fn sign_in_box(shell: &Shell, action: &str) -> Markup {
    let locale = shell.locale;
    form(
        shell,
        "composer",
        Some(REPLY_BOX),
        action,
        &html! {
            input type="hidden" name="reply_to" value="" data-parent;
            div.by {
                span.face aria-hidden="true" { (bricks::icon("person")) }
                div {
                    h2 { label for="reply-text" { (t!(locale, "posts-sign-in-title")) } }
                    p #reply-hint { (t!(locale, "posts-sign-in-hint")) }
                }
            }
            (bare_text_area(""))
            p.line { (help(locale)) }
            p.buttons {
                button.btn.go { (t!(locale, "posts-sign-in-button")) }
                @if shell.sign_up_open { a.btn href="/signup" { (t!(locale, "layout-create-account")) } }
                span.draft data-draft {}
            }
        },
    )
}

fn bare_text_area(text: &str) -> Markup {
    html! {
        textarea.in #reply-text name="text" aria-describedby="reply-hint" maxlength=(LONGEST) required dir="auto" { "\n" (text) }
    }
}

/// The text, its language and the buttons, on a page of their own.
#[must_use]
pub fn text_fields(
    locale: Locale,
    problems: &[Problem],
    draft: &Draft,
    (label, hint): (&str, &Markup),
    button: &str,
) -> Markup {
    html! {
        input type="hidden" name="once" value=(draft.once);
        (tall_text(locale, problems, &draft.text, label, hint))
        (language_line(locale, draft.lang))
        (buttons(locale, button, None))
    }
}

/// The text alone, tall, with a hint that may hold names.
#[must_use]
pub fn tall_text(
    locale: Locale,
    problems: &[Problem],
    text: &str,
    label: &str,
    hint: &Markup,
) -> Markup {
    let wrong = problems.iter().find(|problem| problem.field == "text");
    html! {
        div.field.wrong[wrong.is_some()] {
            label for="text" { (label) }
            p.hint #text-hint { (hint) }
            @if let Some(problem) = wrong { p.error #text-error { (messages::say(locale, &problem.words)) } }
            textarea.in.tall #text name="text" maxlength=(LONGEST) required dir="auto"
                aria-describedby=(if wrong.is_some() { "text-hint text-error" } else { "text-hint" })
                aria-invalid=[wrong.map(|_| "true")] { "\n" (text) }
        }
    }
}

/// The choice of the language beside the way to the formatting help.
#[must_use]
pub fn language_line(locale: Locale, chosen: Option<Lang>) -> Markup {
    html! {
        p.line {
            label {
                (t!(locale, "posts-language-label")) " "
                select.in #post-lang name="lang" {
                    option value="" selected[chosen.is_none()] { (t!(locale, "posts-language-detect")) }
                    @for lang in Lang::all() {
                        option value=(lang.code()) lang=(lang.code()) dir=(lang.dir()) selected[chosen == Some(lang)] { (lang.own_name()) }
                    }
                }
            }
            (help(locale))
        }
    }
}

fn help(locale: Locale) -> Markup {
    html! { a.quiet href="/help/formatting" data-help { (t!(locale, "posts-format-link")) } }
}

/// The button that posts, and the one that shows how it would look: with script in place, where the form stands under much
/// else, given the language that a short text is taken for.
fn buttons(locale: Locale, words: &str, in_place: Option<Lang>) -> Markup {
    let address = in_place.map(|likely| format!("/preview?likely={}", likely.code()));
    html! {
        p.buttons {
            button.btn.go { (words) }
            button.btn name="preview" value="1" data-preview=[address] { (t!(locale, "posts-preview-button")) }
            span.draft data-draft {}
        }
    }
}

/// The hidden field that says which post is answered.
#[must_use]
pub fn parent_field(parent: Option<PostId>) -> Markup {
    html! {
        @if let Some(parent) = parent { input type="hidden" name="reply_to" value=(parent); }
    }
}

/// A text as it would be published, above the form that holds it. What its language was taken for is said, so that it can
/// be corrected.
#[must_use]
pub fn preview(locale: Locale, text: &Prepared, chosen: Option<Lang>) -> Markup {
    preview_under(locale, (text, chosen), &html! {}, &[])
}

/// The same under what will stand above the text. The focus is at the preview unless something is wrong, which is said first.
#[must_use]
pub fn preview_under(
    locale: Locale,
    (text, chosen): (&Prepared, Option<Lang>),
    head: &Markup,
    problems: &[Problem],
) -> Markup {
    html! {
        section.preview #preview aria-labelledby="pv" tabindex="-1" autofocus[problems.is_empty()] {
            h2 #pv { (t!(locale, "posts-preview-title")) }
            p.hint {
                (t!(locale, "posts-preview-note"))
                @if chosen.is_none() {
                    " " (tm!(locale, "posts-language-detected", language = html! { bdi lang=(text.lang.code()) { (text.lang.own_name()) } }))
                }
            }
            (head)
            (prose(text))
        }
    }
}

/// A text as it stands in a post.
#[must_use]
pub fn prose(text: &Prepared) -> Markup {
    html! { div.prose lang=(text.lang.code()) dir=(text.lang.dir()) { (text.html) } }
}

/// A one-line field for a title.
#[must_use]
pub fn title_field(locale: Locale, problems: &[Problem], title: &str) -> Markup {
    bricks::field(
        locale,
        problems,
        Field {
            name: "title",
            label: &t!(locale, "topics-title-label"),
            hint: &t!(
                locale,
                "topics-title-hint",
                max = crate::topics::model::title::MOST
            ),
            value: title,
            required: true,
            most: crate::topics::model::title::MOST,
            ..Field::default()
        },
    )
}
