//! What other pages embed: the hidden fields of a form that travels through a sign-in, and the text of it.

use maud::{Markup, html};

use crate::platform::bricks::{self, Field};
use crate::platform::error::Problem;
use crate::platform::i18n::locale::Locale;
use crate::sessions::model::Device;
use crate::sessions::model::carrying::{Carried, TITLE};
use crate::t;

/// The carried form as fields of another one: what was typed can be read and changed, the rest is hidden.
#[must_use]
pub fn carried(locale: Locale, carried: Option<&Carried>) -> Markup {
    html! {
        @if let Some(carried) = carried {
            input type="hidden" name="carry_to" value=(carried.path.as_str());
            input type="hidden" name="carry" value=(carried.packed());
            @if carried.has(TITLE) {
                (bricks::field(locale, &[], Field {
                    name: "carry_title",
                    label: &t!(locale, "sessions-carried-title-label"),
                    value: carried.field(TITLE),
                    ..Field::default()
                }))
            }
            @if carried.has_text() {
                (bricks::text_area(locale, &[], Field {
                    name: "carry_text",
                    label: &t!(locale, "errors-kept-text"),
                    hint: &t!(locale, "sessions-carried-hint"),
                    value: carried.text(),
                    ..Field::default()
                }))
            }
        }
    }
}

/// The same where the text is not to be changed now: all of it is hidden.
#[must_use]
pub fn carried_hidden(carried: Option<&Carried>) -> Markup {
    html! {
        @if let Some(carried) = carried {
            input type="hidden" name="carry_to" value=(carried.path.as_str());
            input type="hidden" name="carry" value=(carried.packed());
            @if carried.has(TITLE) { input type="hidden" name="carry_title" value=(carried.field(TITLE)); }
            @if carried.has_text() {
                // A hidden input would lose the line breaks.
                textarea name="carry_text" hidden { "\n" (carried.text()) }
            }
        }
    }
}

/// The box for a device that others use too.
#[must_use]
pub fn device(locale: Locale, device: Device) -> Markup {
    bricks::tick(
        "shared_device",
        device.is_shared(),
        &t!(locale, "sessions-shared-label"),
        &t!(locale, "sessions-shared-hint"),
    )
}

/// A mail address to be typed.
#[must_use]
pub fn address(locale: Locale, problems: &[Problem], value: &str, hint: &str) -> Markup {
    bricks::field(
        locale,
        problems,
        Field {
            name: "address",
            label: &t!(locale, "accounts-address-label"),
            hint,
            value,
            kind: "email",
            autocomplete: "email",
            required: true,
            ..Field::default()
        },
    )
}

/// A new password to be typed.
#[must_use]
pub fn new_password(
    locale: Locale,
    problems: &[Problem],
    label: &str,
    hint: &str,
    required: bool,
) -> Markup {
    bricks::field(
        locale,
        problems,
        Field {
            name: "password",
            label,
            hint,
            kind: "password",
            autocomplete: "new-password",
            required,
            ..Field::default()
        },
    )
}
