//! Starting a topic.

use maud::{Markup, html};

use crate::categories::model::{Category, CategoryId};
use crate::platform::bricks::{self, Field};
use crate::platform::error::Problem;
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::messages;
use crate::platform::layout::{Page, Shell};
use crate::platform::text::language::Lang;
use crate::posts::model::writing::Prepared;
use crate::posts::parts::composer::{self, Draft};
use crate::proposals::model::naming::Named;
use crate::topics::model::language;
use crate::topics::model::title::Title;
use crate::topics::parts::category_link;
use crate::{t, tm};

/// What the form holds.
#[derive(Clone, Debug, Default)]
pub struct Filled {
    /// The id of the category chosen; empty for none.
    pub category: String,
    /// The title.
    pub title: String,
    /// The number or address of the proposal that it is about; empty for none.
    pub proposal: String,
    /// The text, its language and the form's key.
    pub draft: Draft,
}

/// What there is to choose from.
#[derive(Clone, Debug)]
pub struct Offered {
    /// The categories that the viewer may start topics in.
    pub categories: Vec<Category>,
    /// The proposal that the form speaks of, if the viewer sees it.
    pub proposal: Option<Named>,
}

/// A topic to be looked at before it is started: as much of it as is sound.
#[derive(Clone, Debug)]
pub struct Preview {
    /// Where it will be.
    pub category: Option<CategoryId>,
    /// What it is about.
    pub title: Option<Title>,
    /// Its first post.
    pub text: Prepared,
}

/// The form, empty or again.
#[must_use]
pub fn form(
    shell: &Shell,
    offered: &Offered,
    filled: &Filled,
    problems: &[Problem],
    preview: Option<&Preview>,
) -> Page {
    let locale = shell.locale;
    let title = t!(locale, "topics-new-title");
    let main = html! {
        div.head {
            p.kicker.meta { a href="/latest" { (t!(locale, "topics-latest-title")) } }
            h1 { (title) }
            (bricks::error_summary(locale, problems))
        }
        div.text {
            @if let Some(shown) = preview { (looks(locale, offered, (shown, filled.draft.lang), problems)) }
            (composer::form(shell, "form", None, "/topics", &fields(shell, offered, filled, problems)))
        }
        aside.side aria-label=(t!(locale, "topics-new-side-label")) {
            section.block { h2 { (t!(locale, "topics-new-before-title")) } p { (t!(locale, "topics-new-before-text")) } }
            section.block { h2 { (t!(locale, "topics-new-stays-title")) } p { (t!(locale, "topics-new-stays-text")) } }
        }
    };
    Page::unlisted(bricks::title_with_problems(locale, problems, &title), main)
}

/// The topic as it will look.
fn looks(
    locale: Locale,
    offered: &Offered,
    (shown, chosen): (&Preview, Option<Lang>),
    problems: &[Problem],
) -> Markup {
    let lang = shown.text.lang;
    let mut categories = offered.categories.iter();
    let category = categories.find(|category| shown.category == Some(category.id));
    let head = html! {
        p.kicker.meta {
            @if let Some(category) = category { (category_link(category.id, &category.label())) " " }
            (bricks::language_tag(lang))
        }
        @if let Some(title) = &shown.title { h3.title { bdi lang=(lang.code()) dir=(lang.dir()) { (title.as_str()) } } }
        @if let Some(about) = &offered.proposal { p.meta { span { (tm!(locale, "topics-about", link = title_link(about))) } } }
    };
    composer::preview_under(locale, (&shown.text, chosen), &head, problems)
}

fn fields(shell: &Shell, offered: &Offered, filled: &Filled, problems: &[Problem]) -> Markup {
    let locale = shell.locale;
    let name = shell
        .member
        .as_ref()
        .map_or("", |member| member.name.as_str());
    html! {
        (category_field(shell, &offered.categories, &filled.category, problems))
        (composer::title_field(locale, problems, &filled.title))
        @match &offered.proposal {
            Some(about) => (about_field(locale, problems, about)),
            None => (bricks::field(locale, problems, Field {
                name: "proposal",
                label: &t!(locale, "topics-proposal-label"),
                hint: &t!(locale, "topics-proposal-hint"),
                value: &filled.proposal,
                ..Field::default()
            })),
        }
        (composer::text_fields(
            locale,
            problems,
            &filled.draft,
            (&t!(locale, "topics-text-label"), &tm!(locale, "posts-composer-hint", name = name)),
            &t!(locale, "topics-new-button"),
        ))
    }
}

/// The proposal that the topic is about, under a box that is ticked: without the tick it is about none.
fn about_field(locale: Locale, problems: &[Problem], about: &Named) -> Markup {
    let wrong = problems.iter().find(|problem| problem.field == "proposal");
    html! {
        div.field.wrong[wrong.is_some()] {
            @if let Some(problem) = wrong { p.error #proposal-error { (messages::say(locale, &problem.words)) } }
            label.check {
                input #proposal type="checkbox" name="proposal" value=(about.id) checked aria-invalid=[wrong.map(|_| "true")]
                    aria-describedby=(if wrong.is_some() { "proposal-title proposal-hint proposal-error" } else { "proposal-title proposal-hint" });
                b { (t!(locale, "topics-proposal-chosen")) }
            }
            p #proposal-title { (title_link(about)) }
            p.hint #proposal-hint { (t!(locale, "topics-proposal-chosen-hint")) }
        }
    }
}

/// A proposal's title as a link, in its language.
fn title_link(about: &Named) -> Markup {
    let lang = language(&about.lang);
    html! { a href=(about.href()) { bdi lang=(lang.code()) dir=(lang.dir()) { (about.title) } } }
}

fn category_field(
    shell: &Shell,
    categories: &[Category],
    chosen: &str,
    problems: &[Problem],
) -> Markup {
    let locale = shell.locale;
    let mut options = vec![(
        String::new(),
        t!(locale, "topics-category-choose").into_owned(),
        None,
    )];
    options.extend(categories.iter().map(|category| {
        (
            category.id.to_string(),
            category.name.clone(),
            Some(category.name_lang.as_str()),
        )
    }));
    bricks::choice(
        locale,
        problems,
        Field {
            name: "category",
            label: &t!(locale, "topics-category-label"),
            value: chosen,
            required: true,
            ..Field::default()
        },
        &options,
    )
}
