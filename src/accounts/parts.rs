//! What other pages embed: fields for names, roles beside a name.

use maud::{Markup, html};

use crate::accounts::model::GroupId;
use crate::accounts::model::{display_names, names};
use crate::platform::bricks::{self, Field};
use crate::platform::error::Problem;
use crate::platform::i18n::locale::Locale;
use crate::t;

/// The field for a name on pages.
#[must_use]
pub fn display_name(locale: Locale, problems: &[Problem], value: &str) -> Markup {
    bricks::field(
        locale,
        problems,
        Field {
            name: "display_name",
            label: &t!(locale, "accounts-display-name-label"),
            hint: &t!(locale, "accounts-display-name-hint"),
            value,
            autocomplete: "name",
            required: true,
            most: display_names::MOST,
            ..Field::default()
        },
    )
}

/// The field for a name in addresses and mentions.
#[must_use]
pub fn name(locale: Locale, problems: &[Problem], value: &str) -> Markup {
    bricks::field(
        locale,
        problems,
        Field {
            name: "name",
            label: &t!(locale, "accounts-name-label"),
            hint: &t!(locale, "accounts-name-hint"),
            value,
            autocomplete: "username",
            required: true,
            most: names::MOST,
            ..Field::default()
        },
    )
}

/// The field for the language of pages and letters.
#[must_use]
pub fn lang(locale: Locale, problems: &[Problem], value: &str) -> Markup {
    let options: Vec<(String, String, Option<&str>)> = Locale::ALL
        .into_iter()
        .map(|other| {
            (
                other.code().to_owned(),
                other.own_name().to_owned(),
                Some(other.code()),
            )
        })
        .collect();
    bricks::choice(
        locale,
        problems,
        Field {
            name: "lang",
            label: &t!(locale, "accounts-language-label"),
            value,
            autocomplete: "language",
            ..Field::default()
        },
        &options,
    )
}

/// The offices that somebody holds, as badges beside the name. The highest is enough.
#[must_use]
pub fn offices(locale: Locale, groups: &[GroupId]) -> Markup {
    let office = if groups.contains(&GroupId::ADMINS) {
        Some(t!(locale, "accounts-role-admin"))
    } else if groups.contains(&GroupId::MODERATORS) {
        Some(t!(locale, "accounts-role-moderator"))
    } else if groups.contains(&GroupId::ORGANISERS) {
        Some(t!(locale, "accounts-role-organiser"))
    } else if groups.contains(&GroupId::COMMITTEE) {
        Some(t!(locale, "accounts-role-committee"))
    } else {
        None
    };
    html! { @if let Some(office) = office { span.badge { (office) } } }
}
