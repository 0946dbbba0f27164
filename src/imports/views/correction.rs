//! The form of an organiser's correction: beside each field, what the sources say.

use maud::{Markup, html};

use crate::imports::model::correcting::typed::{LINE, TEXT, Typed};
use crate::platform::bricks::{self, Field};
use crate::platform::error::Problem;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::{Page, Shell};
use crate::platform::text::language::Lang;
use crate::proposals::model::Proposal;
use crate::proposals::model::versions::Part;
use crate::proposals::model::words::State;
use crate::proposals::parts::{part_label, state_word};
use crate::topics::model::reason;
use crate::{t, tm};

/// What it shows.
pub struct Shown<'a> {
    /// The proposal.
    pub proposal: &'a Proposal,
    /// What the sources say without the correction.
    pub said: Typed,
    /// Whether there is a correction that can be released.
    pub is_corrected: bool,
    /// What is typed.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub problems: &'a [Problem],
}

/// The page.
#[must_use]
pub fn page(shell: &Shell, shown: &Shown<'_>) -> Page {
    let locale = shell.locale;
    let title = t!(locale, "imports-correct-title");
    let here = shown.proposal.href();
    let action = format!("{here}/correct");
    let main = html! {
        div.head {
            h1 { (title) }
            p.sub { a href=(here) { bdi { (shown.proposal.content.title) } } }
            (bricks::error_summary(locale, shown.problems))
        }
        div.text {
            p { (t!(locale, "imports-correct-lede")) }
            p.buttons { a.btn.small href={ (action) "?from=sources" } { (t!(locale, "imports-correct-begin")) } }
            form.form method="post" action=(action) novalidate {
                (shell.token_field())
                (fields(locale, shown))
                (bricks::field(locale, shown.problems, Field {
                    name: reason::FIELD,
                    label: &t!(locale, "imports-correct-reason"),
                    hint: &t!(locale, "imports-correct-reason-hint"),
                    value: &shown.typed.reason,
                    most: reason::MOST,
                    ..Field::default()
                }))
                p.buttons {
                    button.btn.go { (t!(locale, "imports-correct-save")) }
                    a.btn href=(here) { (t!(locale, "sources-leave")) }
                }
            }
            @if shown.is_corrected {
                form.form method="post" action=(action) {
                    (shell.token_field())
                    p.buttons { button.btn { (t!(locale, "imports-correct-release")) } }
                }
            }
        }
    };
    Page::unlisted(
        bricks::title_with_problems(locale, shown.problems, &title),
        main,
    )
}

fn fields(locale: Locale, shown: &Shown<'_>) -> Markup {
    let people = t!(locale, "imports-correct-people-hint");
    let time = t!(
        locale,
        "imports-correct-time-hint",
        zone = shown.proposal.zone.as_str()
    );
    let minutes = t!(locale, "imports-correct-minutes-hint");
    let (typed, said) = (shown.typed, &shown.said);
    let line = |name, part, value: &str, said: &str| {
        boxed(locale, shown, (name, part), (value, said), "", "")
    };
    let text = |name, part, value: &str, said: &str, hint: &str| {
        area(locale, shown, (name, part), (value, said), hint)
    };
    let special = |name, part, value: &str, said: &str, kind, hint: &str| {
        boxed(locale, shown, (name, part), (value, said), kind, hint)
    };
    html! {
        (line("title", Part::Title, &typed.title, &said.title))
        (line("subtitle", Part::Subtitle, &typed.subtitle, &said.subtitle))
        (line("group", Part::Group, &typed.group, &said.group))
        (line("track", Part::Track, &typed.track, &said.track))
        (line("kind", Part::Kind, &typed.kind, &said.kind))
        (choice(locale, shown, ("language", Part::Language), (&typed.language, &said.language), languages()))
        (choice(locale, shown, ("state", Part::State), (&typed.state, &said.state), states(locale)))
        (text("summary", Part::Summary, &typed.summary, &said.summary, ""))
        (text("description", Part::Description, &typed.description, &said.description, ""))
        (text("speakers", Part::Speakers, &typed.speakers, &said.speakers, &people))
        (text("facilitators", Part::Facilitators, &typed.facilitators, &said.facilitators, &people))
        (special("scheduled_at", Part::Time, &typed.scheduled_at, &said.scheduled_at, "datetime-local", &time))
        (special("duration", Part::Duration, &typed.duration, &said.duration, "number", &minutes))
        (line("room", Part::Room, &typed.room, &said.room))
    }
}

/// A field of one line.
fn boxed(
    locale: Locale,
    shown: &Shown<'_>,
    (name, part): (&'static str, Part),
    (value, said): (&str, &str),
    kind: &'static str,
    hint: &str,
) -> Markup {
    let aside = says(locale, value, said);
    let field = Field {
        name,
        label: &part_label(locale, part),
        hint,
        aside: aside.as_ref(),
        value,
        kind,
        most: if kind.is_empty() { LINE } else { 0 },
        ..Field::default()
    };
    bricks::field(locale, shown.problems, field)
}

/// A field of several lines.
fn area(
    locale: Locale,
    shown: &Shown<'_>,
    (name, part): (&'static str, Part),
    (value, said): (&str, &str),
    hint: &str,
) -> Markup {
    let aside = says(locale, value, said);
    let field = Field {
        name,
        label: &part_label(locale, part),
        hint,
        aside: aside.as_ref(),
        value,
        most: TEXT,
        ..Field::default()
    };
    bricks::text_area(locale, shown.problems, field)
}

type Options = Vec<(String, String, Option<&'static str>)>;

fn choice(
    locale: Locale,
    shown: &Shown<'_>,
    (name, part): (&'static str, Part),
    (value, said): (&str, &str),
    mut options: Options,
) -> Markup {
    let named = options.iter().find(|(word, ..)| word == said);
    let aside = match named {
        _ if !said.is_empty() && value == said => None,
        named => says(locale, "", named.map_or("", |(_, name, _)| name.as_str())),
    };
    let as_said = t!(locale, "imports-correct-as-sources").into_owned();
    options.insert(0, (String::new(), as_said, None));
    let field = Field {
        name,
        label: &part_label(locale, part),
        aside: aside.as_ref(),
        value,
        ..Field::default()
    };
    bricks::choice(locale, shown.problems, field, &options)
}

fn languages() -> Options {
    Lang::all()
        .map(|lang| {
            (
                lang.code().to_owned(),
                bricks::own_name(lang),
                Some(lang.code()),
            )
        })
        .collect()
}

fn states(locale: Locale) -> Options {
    State::ALL
        .iter()
        .map(|state| {
            (
                state.word().to_owned(),
                state_word(locale, *state).into_owned(),
                None,
            )
        })
        .collect()
}

/// The beginning of what the sources say, where the field does not hold it; the whole of it comes with the link above.
fn says(locale: Locale, value: &str, said: &str) -> Option<Markup> {
    const MOST: usize = 200;
    if said.is_empty() {
        return Some(html! { (t!(locale, "imports-correct-silent")) });
    }
    if value == said {
        return None;
    }
    let mut value: String = said.chars().take(MOST).collect();
    if said.chars().count() > MOST {
        value.push('…');
    }
    let value = html! { bdi { (value) } };
    Some(tm!(locale, "imports-correct-now", value = value))
}
