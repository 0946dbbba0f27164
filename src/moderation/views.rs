//! The pages that ask for the reason of a decision.

use maud::{Markup, html};

use crate::categories::model::Category;
use crate::moderation::model::Kind;
use crate::platform::bricks::{self, Field};
use crate::platform::error::Problem;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::{Page, Shell};
use crate::posts::parts::asking;
use crate::t;
use crate::topics::model::Topic;
use crate::topics::model::reason;

/// What is asked, and what was typed.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Where a topic can be moved to.
    pub categories: Vec<Category>,
    /// The category chosen.
    pub category: String,
    /// The reason.
    pub reason: String,
    /// What is wrong with these.
    pub problems: Vec<Problem>,
}

/// The page.
#[must_use]
pub fn page(shell: &Shell, topic: &Topic, kind: Kind, asked: &Asked) -> Page {
    let locale = shell.locale;
    let words = words(locale, kind);
    let title = bricks::title_with_problems(locale, &asked.problems, &words.question);
    let action = format!("/topics/{}/decisions/{}", topic.id, kind.word());
    let main = html! {
        (asking::head(locale, topic, &words.question, &asking::title(topic), &asked.problems))
        div.text {
            p { (words.what_follows) }
            form.form method="post" action=(action) novalidate {
                (shell.token_field())
                @if kind == Kind::Move { (category(locale, asked)) }
                (reason(locale, asked))
                p.buttons {
                    button.btn.go[kind != Kind::Remove].harm[kind == Kind::Remove] { (words.act) }
                    a.btn href=(topic.href()) { (t!(locale, "moderation-leave")) }
                }
            }
        }
    };
    Page::unlisted(title, main)
}

fn reason(locale: Locale, asked: &Asked) -> Markup {
    bricks::text_area(
        locale,
        &asked.problems,
        Field {
            name: reason::FIELD,
            label: &t!(locale, "moderation-reason-label"),
            hint: &t!(locale, "moderation-reason-hint"),
            value: &asked.reason,
            required: true,
            most: reason::MOST,
            ..Field::default()
        },
    )
}

fn category(locale: Locale, asked: &Asked) -> Markup {
    let choose = (
        String::new(),
        t!(locale, "topics-category-choose").into_owned(),
        None,
    );
    let named = asked.categories.iter().map(|category| {
        (
            category.id.to_string(),
            category.name.clone(),
            Some(category.name_lang.as_str()),
        )
    });
    let options: Vec<_> = std::iter::once(choose).chain(named).collect();
    bricks::choice(
        locale,
        &asked.problems,
        Field {
            name: "category",
            label: &t!(locale, "moderation-move-to-label"),
            value: &asked.category,
            ..Field::default()
        },
        &options,
    )
}

/// The words of a decision: the question, what follows from it, and the button.
struct Words {
    question: String,
    what_follows: String,
    act: String,
}

fn words(l: Locale, kind: Kind) -> Words {
    let (question, what_follows, act) = match kind {
        Kind::Close => (
            t!(l, "moderation-close-title"),
            t!(l, "moderation-close-text"),
            t!(l, "moderation-close"),
        ),
        Kind::Reopen => (
            t!(l, "moderation-reopen-title"),
            t!(l, "moderation-reopen-text"),
            t!(l, "moderation-reopen"),
        ),
        Kind::Pin => (
            t!(l, "moderation-pin-title"),
            t!(l, "moderation-pin-text"),
            t!(l, "moderation-pin"),
        ),
        Kind::Unpin => (
            t!(l, "moderation-unpin-title"),
            t!(l, "moderation-unpin-text"),
            t!(l, "moderation-unpin"),
        ),
        Kind::Move => (
            t!(l, "moderation-move-title"),
            t!(l, "moderation-move-text"),
            t!(l, "moderation-move"),
        ),
        Kind::Remove => (
            t!(l, "moderation-remove-title"),
            t!(l, "moderation-remove-text"),
            t!(l, "moderation-remove"),
        ),
        Kind::Restore => (
            t!(l, "moderation-restore-title"),
            t!(l, "moderation-restore-text"),
            t!(l, "moderation-restore"),
        ),
    };
    Words {
        question: question.into_owned(),
        what_follows: what_follows.into_owned(),
        act: act.into_owned(),
    }
}
