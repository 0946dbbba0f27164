//! The form of a new source, and the fields that it shares with the settings of one that is there.

use maud::{Markup, html};

use crate::imports::model::adding;
use crate::imports::model::gathering::Part;
use crate::imports::model::kinds::Kind;
use crate::imports::model::kinds::traits::traits;
use crate::imports::model::schedule::EVERY;
use crate::imports::parts;
use crate::imports::views::words;
use crate::platform::bricks::{self, Field};
use crate::platform::error::Problem;
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::messages;
use crate::platform::layout::{Page, Shell};
use crate::platform::uploads::{MOST, MULTIPART};
use crate::summits::model::Summit;
use crate::t;

/// What was typed. A token is not here: it is never sent back.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The summit's name in addresses; empty for a new one.
    pub summit: String,
    /// That of a new one.
    pub slug: String,
    /// A new one's title.
    pub title: String,
    /// The word of the kind.
    pub kind: String,
    /// The source's name.
    pub name: String,
    /// Where it is read.
    pub url: String,
    /// How often, in minutes.
    pub every: String,
    /// Other names of the site.
    pub aliases: String,
    /// Whether states and ratings wait: `kind`, `yes` or `no`.
    pub confidential: String,
}

impl Typed {
    /// Whether states, committee ratings, times and rooms wait until decisions are published.
    #[must_use]
    pub fn is_confidential(&self, kind: Kind) -> bool {
        match self.confidential.as_str() {
            "yes" => true,
            "no" => false,
            _ => traits(kind).is_confidential,
        }
    }
}

/// The page of a new source.
#[must_use]
pub fn page(shell: &Shell, summits: &[Summit], typed: &Typed, problems: &[Problem]) -> Page {
    let locale = shell.locale;
    let title = t!(locale, "sources-new-title");
    let main = html! {
        div.head {
            h1 { (title) }
            p.sub { (t!(locale, "sources-new-lede")) }
            (bricks::error_summary_but_files(locale, problems))
        }
        div.text {
            form.form method="post" action="/admin/sources" enctype=(MULTIPART) novalidate {
                (shell.token_field())
                (summit(locale, summits, typed, problems))
                (kinds(locale, typed, problems))
                (bricks::field(locale, problems, Field {
                    name: "name", label: &t!(locale, "sources-name-label"), hint: &t!(locale, "sources-name-hint"),
                    value: &typed.name, most: adding::LONGEST_NAME, ..Field::default()
                }))
                (files(locale, problems, None))
                (place(locale, typed, problems, false))
                (bricks::choice(locale, problems, Field {
                    name: "confidential", label: &t!(locale, "sources-confidential-label"),
                    hint: &t!(locale, "sources-confidential-hint"), value: &typed.confidential, ..Field::default()
                }, &[
                    ("kind".to_owned(), t!(locale, "sources-confidential-kind").into_owned(), None),
                    ("yes".to_owned(), t!(locale, "sources-confidential-yes").into_owned(), None),
                    ("no".to_owned(), t!(locale, "sources-confidential-no").into_owned(), None),
                ]))
                p.buttons {
                    button.btn.go { (t!(locale, "sources-add-button")) }
                    a.btn href="/admin/sources" { (t!(locale, "sources-leave")) }
                }
            }
        }
    };
    Page::unlisted(bricks::title_with_problems(locale, problems, &title), main)
}

fn summit(locale: Locale, summits: &[Summit], typed: &Typed, problems: &[Problem]) -> Markup {
    let known = summits.iter().map(|summit| {
        let lang = (!summit.name_lang.is_empty()).then_some(summit.name_lang.as_str());
        (summit.slug.clone(), summit.name.clone(), lang)
    });
    let new = t!(locale, "sources-summit-new").into_owned();
    let options: Vec<_> = known.chain([(String::new(), new, None)]).collect();
    html! {
        (bricks::choice(locale, problems, Field {
            name: "summit", label: &t!(locale, "summits-label"), value: &typed.summit, ..Field::default()
        }, &options))
        (bricks::field(locale, problems, Field {
            name: "title", label: &t!(locale, "sources-title-label"), hint: &t!(locale, "sources-title-hint"),
            value: &typed.title, most: adding::LONGEST_TITLE, ..Field::default()
        }))
        (bricks::field(locale, problems, Field {
            name: "slug", label: &t!(locale, "sources-slug-label"), hint: &t!(locale, "sources-slug-hint"),
            value: &typed.slug, most: crate::summits::model::LONGEST_SLUG, ..Field::default()
        }))
    }
}

fn kinds(locale: Locale, typed: &Typed, problems: &[Problem]) -> Markup {
    let wrong = problems.iter().find(|problem| problem.field == "kind");
    html! {
        fieldset #kind.field.wrong[wrong.is_some()] aria-describedby=[wrong.map(|_| "kind-error")] {
            legend { (t!(locale, "sources-kind-label")) }
            @if let Some(problem) = wrong { p #kind-error.error { (messages::say(locale, &problem.words)) } }
            @for kind in Kind::ALL {
                label.check {
                    input type="radio" name="kind" value=(kind.word()) checked[typed.kind == kind.word()];
                    span { (parts::kind(locale, *kind)) span.hint { (words::kind_hint(locale, *kind)) } }
                }
            }
        }
    }
}

/// The fields of a source's files; `kind` when it is known. Only OSEM's API gives more than one.
#[must_use]
pub fn files(locale: Locale, problems: &[Problem], kind: Option<Kind>) -> Markup {
    let most = MOST >> 20;
    html! {
        (file(locale, problems, Part::Main.word(), &t!(locale, "sources-file-label"), &t!(locale, "sources-file-hint", n = most)))
        @if kind.is_none_or(|kind| kind == Kind::OsemApi) {
            details {
                summary { (t!(locale, "sources-files-more")) }
                (file(locale, problems, Part::Speakers.word(), &t!(locale, "sources-file-speakers"), ""))
                (file(locale, problems, Part::Tracks.word(), &t!(locale, "sources-file-tracks"), ""))
                (file(locale, problems, Part::Rooms.word(), &t!(locale, "sources-file-rooms"), ""))
            }
        }
    }
}

fn file(locale: Locale, problems: &[Problem], name: &str, label: &str, hint: &str) -> Markup {
    let wrong = problems.iter().find(|problem| problem.field == name);
    let hint_id = (!hint.is_empty()).then(|| format!("{name}-hint"));
    let error_id = wrong.map(|_| format!("{name}-error"));
    let ids: Vec<&str> = hint_id
        .iter()
        .chain(&error_id)
        .map(String::as_str)
        .collect();
    let described = (!ids.is_empty()).then(|| ids.join(" "));
    html! {
        div.field.wrong[wrong.is_some()] {
            label for=(name) { (label) }
            @if let Some(id) = &hint_id { p.hint id=(id) { (hint) } }
            @if let (Some(id), Some(problem)) = (&error_id, wrong) { p.error id=(id) { (messages::say(locale, &problem.words)) } }
            input.in id=(name) name=(name) type="file" aria-describedby=[described] aria-invalid=[wrong.map(|_| "true")];
        }
    }
}

/// Where a source is read, what is sent there, and how often.
#[must_use]
pub fn place(locale: Locale, typed: &Typed, problems: &[Problem], has_token: bool) -> Markup {
    let every: Vec<_> = [0]
        .iter()
        .chain(&EVERY)
        .map(|minutes| {
            let said = words::every(locale, Some(*minutes)).into_owned();
            (minutes.to_string(), said, None)
        })
        .collect();
    let token_hint = if has_token {
        t!(locale, "sources-token-known")
    } else {
        t!(locale, "sources-token-hint")
    };
    html! {
        (bricks::field(locale, problems, Field {
            name: "url", label: &t!(locale, "sources-url-label"), hint: &t!(locale, "sources-url-hint"),
            value: &typed.url, kind: "url", most: adding::LONGEST_URL, ..Field::default()
        }))
        (bricks::field(locale, problems, Field {
            name: "token", label: &t!(locale, "sources-token-label"), hint: &token_hint,
            kind: "password", autocomplete: "off", most: adding::LONGEST_URL, ..Field::default()
        }))
        @if has_token {
            (bricks::tick("forget_token", false, &t!(locale, "sources-token-forget"), ""))
        }
        (bricks::choice(locale, problems, Field {
            name: "every", label: &t!(locale, "sources-every-label"), hint: &t!(locale, "sources-every-hint"),
            value: &typed.every, ..Field::default()
        }, &every))
        (bricks::field(locale, problems, Field {
            name: "aliases", label: &t!(locale, "sources-aliases-label"), hint: &t!(locale, "sources-aliases-hint"),
            value: &typed.aliases, ..Field::default()
        }))
    }
}
