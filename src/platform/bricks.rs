//! Small pieces that every page is built of: icons, names, times, fields.

use std::sync::LazyLock;

use maud::{Markup, html};
use unicode_segmentation::UnicodeSegmentation;

use crate::platform::assets::embedded;
use crate::platform::error::Problem;
use crate::platform::i18n::dates::{self, Dates};
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::messages;
use crate::platform::text::language::Lang;
use crate::platform::time::Time;
use crate::{t, tm};

/// An icon beside a word; screen readers pass over it.
#[must_use]
pub fn icon(name: &str) -> Markup {
    html! {
        svg.icon width="18" height="18" aria-hidden="true" focusable="false" { use href={ (sprite()) "#" (name) } {} }
    }
}

/// An icon that points, and so turns round where text runs from the right.
#[must_use]
pub fn turning_icon(name: &str) -> Markup {
    html! {
        svg.icon.turn width="18" height="18" aria-hidden="true" focusable="false" { use href={ (sprite()) "#" (name) } {} }
    }
}

/// The forum's mark.
#[must_use]
pub fn mark() -> Markup {
    html! {
        svg.mark width="52" height="28" aria-hidden="true" focusable="false" { use href={ (sprite()) "#mark" } {} }
    }
}

/// The address of all icons; a page of posts has some two hundred of them.
fn sprite() -> &'static str {
    static SPRITE: LazyLock<&str> = LazyLock::new(|| embedded::url("icons.svg"));
    *SPRITE
}

/// The initials of somebody, as a block beside their post.
#[must_use]
pub fn face(name: &str) -> Markup {
    html! { span.face aria-hidden="true" { (initials(name)) } }
}

/// The same, smaller, in lists and in the masthead.
#[must_use]
pub fn small_face(name: &str) -> Markup {
    html! { span.face.s aria-hidden="true" { (initials(name)) } }
}

/// The first letters of the first and last word of a name.
#[must_use]
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| {
        word.graphemes(true)
            .find(|letter| letter.chars().all(char::is_alphanumeric))
            .map(str::to_uppercase)
    });
    let first = words.next().unwrap_or_default();
    let last = words.next_back().unwrap_or_default();
    format!("{first}{last}")
}

/// The tag of a content language, by the language's own name: "Français".
#[must_use]
pub fn language_tag(lang: Lang) -> Markup {
    html! { span.lang lang=(lang.code()) dir=(lang.dir()) { (own_name(lang)) } }
}

/// A language's own name as it stands alone; within a sentence many languages write it small.
#[must_use]
pub fn own_name(lang: Lang) -> String {
    let mut letters = lang.own_name().chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// "in French", in the reader's language; languages that the interface has no words for are named by themselves.
#[must_use]
pub fn in_language(locale: Locale, lang: Lang) -> Markup {
    match Locale::parse(lang.code()) {
        Some(Locale::En) => html! { (t!(locale, "common-in-en")) },
        Some(Locale::Fr) => html! { (t!(locale, "common-in-fr")) },
        Some(Locale::Es) => html! { (t!(locale, "common-in-es")) },
        Some(Locale::Ar) => html! { (t!(locale, "common-in-ar")) },
        None => {
            let name = html! { bdi lang=(lang.code()) { (lang.own_name()) } };
            tm!(locale, "common-in-other", language = name)
        }
    }
}

/// A moment as a date with its time: "19 July 2016, 18:22".
#[must_use]
pub fn moment(dates: &Dates, at: Time) -> Markup {
    html! { time datetime=(dates::machine(at.0)) { (dates.day_month_year_time(at.0)) } }
}

/// A moment within a sentence, where no script may say "12 min ago" in its place.
#[must_use]
pub fn fixed_moment(dates: &Dates, at: Time) -> Markup {
    html! { time datetime=(dates::machine(at.0)) data-fixed { (dates.day_month_year_time(at.0)) } }
}

/// A moment in a list whose days are headings: "18:22".
#[must_use]
pub fn hour(dates: &Dates, at: Time) -> Markup {
    html! { time datetime=(dates::machine(at.0)) { (dates.time(at.0)) } }
}

/// A moment as its day: "19 July 2016".
#[must_use]
pub fn day(dates: &Dates, at: Time) -> Markup {
    html! { time datetime=(dates::machine(at.0)) { (dates.day_month_year(at.0)) } }
}

/// What went wrong with a form: how many things, and a link to each field. It stands below the page's heading, under which
/// it belongs, and takes the focus, by `autofocus` and not by the fragment of the form's address: that would stay in the address of whatever page follows.
#[must_use]
pub fn error_summary(locale: Locale, problems: &[Problem]) -> Markup {
    summary(locale, problems, &t!(locale, "forms-kept"))
}

/// The same above a form with a password, which is never sent back.
#[must_use]
pub fn error_summary_but_passwords(locale: Locale, problems: &[Problem]) -> Markup {
    summary(locale, problems, &t!(locale, "forms-kept-but-passwords"))
}

/// The same above a form with files and secrets, which are never sent back.
#[must_use]
pub fn error_summary_but_files(locale: Locale, problems: &[Problem]) -> Markup {
    summary(locale, problems, &t!(locale, "forms-kept-but-files"))
}

fn summary(locale: Locale, problems: &[Problem], kept: &str) -> Markup {
    html! {
        @if !problems.is_empty() {
            div #problems.problems role="alert" tabindex="-1" autofocus {
                h2 { (t!(locale, "forms-problems", n = problems.len())) }
                p { (kept) }
                ul.list {
                    @for problem in problems {
                        li { a href={ "#" (problem.field) } { (messages::say(locale, &problem.words)) } }
                    }
                }
            }
        }
    }
}

/// The tab's title of a form: it begins with "Error" when something is wrong, so that it is the first thing heard.
#[must_use]
pub fn title_with_problems(locale: Locale, problems: &[Problem], title: &str) -> String {
    if problems.is_empty() {
        title.to_owned()
    } else {
        t!(locale, "forms-page-title", page = title).into_owned()
    }
}

/// One field of a form: label, hint, error, box.
#[derive(Clone, Copy, Debug, Default)]
pub struct Field<'a> {
    /// The name in the form, which is its id as well.
    pub name: &'static str,
    /// What stands above it.
    pub label: &'a str,
    /// What to know before typing; empty for none.
    pub hint: &'a str,
    /// More to know, as markup, on a line of its own.
    pub aside: Option<&'a Markup>,
    /// What the box holds.
    pub value: &'a str,
    /// The kind of box: `text`, `email`, `password`, `url`; `text` when empty.
    pub kind: &'static str,
    /// What the browser may fill in.
    pub autocomplete: &'static str,
    /// Whether it must not stay empty.
    pub required: bool,
    /// The most characters; 0 for no limit.
    pub most: usize,
}

/// A one-line field.
#[must_use]
pub fn field(locale: Locale, problems: &[Problem], field: Field<'_>) -> Markup {
    let exact = matches!(field.autocomplete, "username" | "one-time-code" | "email");
    framed(
        locale,
        problems,
        &field,
        &html! {
            input.in.code[field.autocomplete == "one-time-code"] id=(field.name) name=(field.name) value=[(field.kind != "password").then_some(field.value)]
                type=(if field.kind.is_empty() { "text" } else { field.kind })
                autocomplete=[some(field.autocomplete)] required[field.required]
                maxlength=[(field.most > 0).then_some(field.most)]
                autocapitalize=[exact.then_some("none")] spellcheck=[exact.then_some("false")]
                inputmode=[(field.autocomplete == "one-time-code").then_some("numeric")]
                dir=[direction(&field)]
                aria-describedby=[described_by(problems, &field)] aria-invalid=[problem(problems, field.name).map(|_| "true")];
        },
    )
}

/// Addresses and codes run from the left in every language; what people write runs as they write it.
fn direction(field: &Field<'_>) -> Option<&'static str> {
    match (field.autocomplete, field.kind) {
        ("one-time-code", _) | (_, "email" | "url") => Some("ltr"),
        (_, "" | "text") => Some("auto"),
        _ => None,
    }
}

/// A box to tick: what it says, and what that means.
#[must_use]
pub fn tick(name: &'static str, ticked: bool, says: &str, means: &str) -> Markup {
    html! {
        label.check {
            input type="checkbox" name=(name) value="yes" checked[ticked];
            span { (says) @if !means.is_empty() { span.hint { (means) } } }
        }
    }
}

/// A field of several lines.
#[must_use]
pub fn text_area(locale: Locale, problems: &[Problem], field: Field<'_>) -> Markup {
    framed(
        locale,
        problems,
        &field,
        &html! {
            // A line break right after the tag is swallowed by HTML, so that a text that begins with one keeps it.
            textarea.in id=(field.name) name=(field.name) dir="auto" required[field.required]
                maxlength=[(field.most > 0).then_some(field.most)]
                aria-describedby=[described_by(problems, &field)] aria-invalid=[problem(problems, field.name).map(|_| "true")] { "\n" (field.value) }
        },
    )
}

/// A field whose value is one of several: value, name, and the language that the name is written in, if another.
#[must_use]
pub fn choice(
    locale: Locale,
    problems: &[Problem],
    field: Field<'_>,
    options: &[(String, String, Option<&str>)],
) -> Markup {
    framed(
        locale,
        problems,
        &field,
        &html! {
            select.in id=(field.name) name=(field.name) autocomplete=[some(field.autocomplete)]
                aria-describedby=[described_by(problems, &field)] aria-invalid=[problem(problems, field.name).map(|_| "true")] {
                @for (value, name, lang) in options {
                    option value=(value) lang=[*lang] selected[value == field.value] { (name) }
                }
            }
        },
    )
}

fn framed(locale: Locale, problems: &[Problem], field: &Field<'_>, input: &Markup) -> Markup {
    let wrong = problem(problems, field.name);
    html! {
        div.field.wrong[wrong.is_some()] {
            label for=(field.name) { (field.label) }
            @if !field.hint.is_empty() || field.aside.is_some() {
                p.hint id={ (field.name) "-hint" } {
                    (field.hint)
                    @if let Some(aside) = field.aside { @if !field.hint.is_empty() { br; } (aside) }
                }
            }
            @if let Some(problem) = wrong { p.error id={ (field.name) "-error" } { (messages::say(locale, &problem.words)) } }
            (input)
        }
    }
}

fn problem<'a>(problems: &'a [Problem], name: &str) -> Option<&'a Problem> {
    problems.iter().find(|problem| problem.field == name)
}

fn described_by(problems: &[Problem], field: &Field<'_>) -> Option<String> {
    let has_hint = !field.hint.is_empty() || field.aside.is_some();
    let hint = has_hint.then(|| format!("{}-hint", field.name));
    let error = problem(problems, field.name).map(|_| format!("{}-error", field.name));
    let ids: Vec<String> = hint.into_iter().chain(error).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn some(text: &'static str) -> Option<&'static str> {
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_those_of_the_first_and_last_word() {
        assert_eq!(initials("Nadia Benali"), "NB");
        assert_eq!(initials("Ana-Sofía Ruiz de la Torre"), "AT");
        assert_eq!(initials("ليلى منصور"), "لم");
        assert_eq!(initials("plenum"), "P");
        assert_eq!(initials("…"), "");
    }
}
