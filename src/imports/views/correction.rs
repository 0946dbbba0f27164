//! The form of an organiser's correction: beside each field, what the sources say.

use maud::{Markup, html};

use crate::imports::model::correcting::typed::{LINE, TEXT, Typed};
use crate::platform::bricks::{self, Field};
use crate::platform::error::Problem;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::{Page, Shell};
use crate::platform::text::language::Lang;
use crate::proposals::model::Proposal;
use crate::proposals::model::content::Content;
use crate::proposals::model::versions::Part;
use crate::proposals::model::words::State;
use crate::proposals::parts::{part_label, state_word};
use crate::t;
use crate::topics::model::reason;

/// What it shows.
pub struct Shown<'a> {
    /// The proposal.
    pub proposal: &'a Proposal,
    /// What the sources say without the correction.
    pub sources: &'a Content,
    /// What is typed.
    pub typed: &'a Typed,
    /// What is wrong with it.
    pub problems: &'a [Problem],
}

/// The page.
#[must_use]
pub fn page(shell: &Shell, shown: &Shown<'_>) -> Page {
    let locale = shell.locale;
    let title = t!(
        locale,
        "imports-correct-title",
        number = shown.proposal.content.id.as_str()
    );
    let action = format!("{}/correct", shown.proposal.href());
    let main = html! {
        div.head {
            h1 { (title) }
            p.sub { a href=(shown.proposal.href()) { bdi { (shown.proposal.content.title) } } }
        }
        div.text {
            (bricks::error_summary(locale, shown.problems))
            p { (t!(locale, "imports-correct-lede")) }
            form method="post" action=(action) {
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
                p.buttons { button.btn.go { (t!(locale, "imports-correct-save")) } }
            }
            @if !shown.typed.is_empty() {
                form method="post" action=(action) {
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

/// A field of one line or of several.
type Brick = fn(Locale, &[Problem], Field<'_>) -> Markup;

fn fields(locale: Locale, shown: &Shown<'_>) -> Markup {
    let (typed, said) = (shown.typed, Typed::of(shown.sources, ""));
    let boxed = |brick: Brick, most, name, part, value: &str, said: &str| {
        let (label, hint) = (part_label(locale, part), says(locale, said));
        let field = Field {
            name,
            label: &label,
            hint: &hint,
            value,
            most,
            ..Field::default()
        };
        brick(locale, shown.problems, field)
    };
    let line =
        |name, part, value: &str, said: &str| boxed(bricks::field, LINE, name, part, value, said);
    let text = |name, part, value: &str, said: &str| {
        boxed(bricks::text_area, TEXT, name, part, value, said)
    };
    html! {
        (line("title", Part::Title, &typed.title, &said.title))
        (line("subtitle", Part::Subtitle, &typed.subtitle, &said.subtitle))
        (line("group", Part::Group, &typed.group, &said.group))
        (line("track", Part::Track, &typed.track, &said.track))
        (line("kind", Part::Kind, &typed.kind, &said.kind))
        (choice(locale, shown, "language", Part::Language, &typed.language, languages()))
        (choice(locale, shown, "state", Part::State, &typed.state, states(locale)))
        (text("summary", Part::Summary, &typed.summary, &said.summary))
        (text("description", Part::Description, &typed.description, &said.description))
        (text("speakers", Part::Speakers, &typed.speakers, &said.speakers))
        (text("facilitators", Part::Facilitators, &typed.facilitators, &said.facilitators))
        (line("scheduled_at", Part::Time, &typed.scheduled_at, &said.scheduled_at))
        (line("duration", Part::Duration, &typed.duration, &said.duration))
        (line("room", Part::Room, &typed.room, &said.room))
    }
}

type Options = Vec<(String, String, Option<&'static str>)>;

fn choice(
    locale: Locale,
    shown: &Shown<'_>,
    name: &'static str,
    part: Part,
    value: &str,
    mut options: Options,
) -> Markup {
    let as_said = t!(locale, "imports-correct-as-sources").into_owned();
    options.insert(0, (String::new(), as_said, None));
    let field = Field {
        name,
        label: &part_label(locale, part),
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

/// The beginning of what the sources say; whoever wants all of it has the page.
fn says(locale: Locale, said: &str) -> String {
    const MOST: usize = 200;
    if said.is_empty() {
        return t!(locale, "imports-correct-silent").into_owned();
    }
    let mut value: String = said.chars().take(MOST).collect();
    if said.chars().count() > MOST {
        value.push('…');
    }
    t!(locale, "imports-correct-now", value = value.as_str()).into_owned()
}
