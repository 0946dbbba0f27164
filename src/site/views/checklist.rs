//! The steps from an empty forum to an open one.

use maud::{Markup, html};

use crate::platform::bricks::{self, Field};
use crate::platform::error::Problem;
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::zones;
use crate::platform::layout::{Page, Shell};
use crate::platform::site::Site;
use crate::site::model::Progress;
use crate::site::model::settings;
use crate::site::views::texts;
use crate::{t, tm};

/// What the list shows beside the steps themselves.
pub struct Checklist<'a> {
    /// How far the forum is.
    pub progress: &'a Progress,
    /// The site's settings.
    pub site: &'a Site,
    /// The folder of letters, while mail is only written to files.
    pub mail_folder: Option<&'a str>,
    /// What a form of the list got wrong.
    pub problems: &'a [Problem],
    /// What was typed into such a form, by field, to be shown in place of what is saved.
    pub typed: &'a [(&'static str, String)],
    /// What was just done.
    pub done: Option<String>,
}

impl Checklist<'_> {
    /// What a field holds: what was typed, else what is saved.
    fn value<'s>(&'s self, field: &str, saved: &'s str) -> &'s str {
        self.typed
            .iter()
            .find(|(name, _)| *name == field)
            .map_or(saved, |(_, typed)| typed)
    }
}

/// The list. Each step is a form of its own, so that it works in any order.
#[must_use]
pub fn page(shell: &Shell, list: &Checklist<'_>) -> Page {
    let locale = shell.locale;
    let steps = steps(shell, list);
    let done = steps.iter().filter(|step| step.done).count();
    let main = html! {
        div.head {
            h1 { (t!(locale, "setup-title")) }
            p.sub { (t!(locale, "setup-lede")) " " (t!(locale, "setup-progress", n = done, total = steps.len())) }
            (bricks::error_summary(locale, list.problems))
            @if let Some(done) = &list.done { p.note role="status" { b { (done) } } }
        }
        div.text { ol.steps { @for step in &steps { (item(locale, step)) } } }
    };
    Page::unlisted(
        bricks::title_with_problems(locale, list.problems, &t!(locale, "setup-title")),
        main,
    )
}

struct Step {
    id: &'static str,
    title: String,
    done: bool,
    body: Markup,
}

fn item(locale: Locale, step: &Step) -> Markup {
    html! {
        li id=(step.id) {
            h2 { (step.title) }
            @if step.done { p.done { (bricks::icon("tick")) " " (t!(locale, "setup-step-done")) } }
            (step.body)
        }
    }
}

fn steps(shell: &Shell, list: &Checklist<'_>) -> Vec<Step> {
    vec![
        name(shell, list),
        mail(shell, list),
        rules(shell, list),
        import(shell, list),
        moderators(shell, list),
        open(shell, list),
    ]
}

fn form(shell: &Shell, action: &str, fields: &Markup, button: &str) -> Markup {
    html! {
        form.form method="post" action=(action) novalidate {
            (shell.token_field())
            (fields)
            p.buttons { button.btn { (button) } }
        }
    }
}

fn name(shell: &Shell, list: &Checklist<'_>) -> Step {
    let locale = shell.locale;
    let languages: Vec<_> = Locale::ALL
        .iter()
        .map(|locale| {
            (
                locale.code().to_owned(),
                locale.own_name().to_owned(),
                Some(locale.code()),
            )
        })
        .collect();
    let zones: Vec<_> = zones::zones()
        .into_iter()
        .map(|zone| (zone.clone(), zone, None))
        .collect();
    let fields = html! {
        (bricks::field(locale, list.problems, Field {
            name: "name", label: &t!(locale, "setup-name-label"), hint: &t!(locale, "setup-name-hint"),
            value: list.value("name", &list.site.name), required: true, most: settings::LONGEST_NAME, ..Field::default()
        }))
        (bricks::text_area(locale, list.problems, Field {
            name: "intro", label: &t!(locale, "setup-intro-label"), hint: &t!(locale, "setup-intro-hint"),
            value: list.value("intro", &list.progress.intro), most: settings::LONGEST_INTRO, ..Field::default()
        }))
        (bricks::choice(locale, list.problems, Field {
            name: "locale", label: &t!(locale, "setup-locale-label"), hint: &t!(locale, "setup-locale-hint"),
            value: list.value("locale", list.site.locale.code()), ..Field::default()
        }, &languages))
        (bricks::choice(locale, list.problems, Field {
            name: "zone", label: &t!(locale, "setup-zone-label"), hint: &t!(locale, "setup-zone-hint"),
            value: list.value("zone", &list.site.zone), ..Field::default()
        }, &zones))
    };
    Step {
        id: "step-name",
        title: t!(locale, "setup-name-title").into_owned(),
        done: list.progress.named,
        body: html! {
            p { (t!(locale, "setup-name-text")) }
            (form(shell, "/admin/name", &fields, &t!(locale, "setup-name-button")))
        },
    }
}

fn mail(shell: &Shell, list: &Checklist<'_>) -> Step {
    let locale = shell.locale;
    let fields = bricks::field(
        locale,
        list.problems,
        Field {
            name: "address",
            label: &t!(locale, "setup-mail-to-label"),
            value: list.value("address", ""),
            kind: "email",
            autocomplete: "email",
            required: true,
            most: 254,
            ..Field::default()
        },
    );
    Step {
        id: "step-mail",
        title: t!(locale, "setup-mail-title").into_owned(),
        done: list.progress.mail_seen,
        body: html! {
            p { (t!(locale, "setup-mail-text")) }
            @if let Some(folder) = list.mail_folder { p.hint { (tm!(locale, "setup-mail-file", path = folder, command = html! { code dir="ltr" { "plenum --mail smtps://…" } })) } }
            (form(shell, "/admin/mail", &fields, &t!(locale, "setup-mail-button")))
            @if !list.progress.mail_seen {
                p.buttons { button.btn.small form="act" formaction="/admin/mail/arrived" { (t!(locale, "setup-mail-arrived-button")) } }
            }
        },
    }
}

fn rules(shell: &Shell, list: &Checklist<'_>) -> Step {
    let locale = shell.locale;
    let saved = match &list.progress.rules {
        Some((_, lines)) => lines.join("\n"),
        None => texts::suggested_rules(locale).join("\n"),
    };
    let fields = bricks::text_area(
        locale,
        list.problems,
        Field {
            name: "rules",
            label: &t!(locale, "setup-rules-label"),
            hint: &t!(locale, "setup-rules-hint"),
            value: list.value("rules", &saved),
            required: true,
            most: settings::LONGEST_RULES,
            ..Field::default()
        },
    );
    Step {
        id: "step-rules",
        title: t!(locale, "setup-rules-title").into_owned(),
        done: list.progress.rules.is_some(),
        body: html! {
            p { (t!(locale, "setup-rules-text")) }
            (form(shell, "/admin/rules", &fields, &t!(locale, "setup-rules-button")))
        },
    }
}

fn import(shell: &Shell, list: &Checklist<'_>) -> Step {
    let locale = shell.locale;
    Step {
        id: "step-import",
        title: t!(locale, "setup-import-title").into_owned(),
        done: list.progress.proposals > 0,
        body: html! {
            p { (t!(locale, "setup-import-text")) }
            p { a href="/admin/sources" { (t!(locale, "setup-import-link")) } }
            p { (t!(locale, "setup-import-command")) }
            pre dir="ltr" tabindex="0" { code { "plenum import json FILE --summit SLUG" } }
            p { (t!(locale, "setup-import-count", n = list.progress.proposals)) " " (t!(locale, "setup-import-again")) }
        },
    }
}

fn moderators(shell: &Shell, list: &Checklist<'_>) -> Step {
    let locale = shell.locale;
    let fields = bricks::field(
        locale,
        list.problems,
        Field {
            name: "moderator",
            label: &t!(locale, "setup-moderators-label"),
            value: list.value("moderator", ""),
            autocomplete: "off",
            required: true,
            most: 60,
            ..Field::default()
        },
    );
    Step {
        id: "step-moderators",
        title: t!(locale, "setup-moderators-title").into_owned(),
        done: !list.progress.moderators.is_empty(),
        body: html! {
            p { (t!(locale, "setup-moderators-text")) }
            @if list.progress.moderators.is_empty() {
                p { (t!(locale, "setup-moderators-none")) }
            } @else {
                ul.list { @for (name, shown) in &list.progress.moderators {
                    li { a href=(crate::accounts::model::href(name)) { bdi { (shown) } } }
                } }
            }
            (form(shell, "/admin/moderators", &fields, &t!(locale, "setup-moderators-button")))
        },
    }
}

fn open(shell: &Shell, list: &Checklist<'_>) -> Step {
    let locale = shell.locale;
    let open = list.site.sign_up_open;
    Step {
        id: "step-open",
        title: t!(locale, "setup-open-title").into_owned(),
        done: open,
        body: html! {
            p { (t!(locale, "setup-open-text")) }
            @if open {
                p.buttons { button.btn.small form="act" formaction="/admin/close" { (t!(locale, "setup-close-button")) } }
            } @else {
                p.buttons { button.btn.go form="act" formaction="/admin/open" { (t!(locale, "setup-open-button")) } }
            }
        },
    }
}
