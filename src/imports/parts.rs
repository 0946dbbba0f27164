//! What sources are called, here and on the pages of what they gave.

use std::borrow::Cow;

use maud::{Markup, html};

use crate::imports::model::kinds::Kind;
use crate::platform::i18n::locale::Locale;
use crate::t;

/// A kind of source.
#[must_use]
pub fn kind(locale: Locale, kind: Kind) -> Cow<'static, str> {
    match kind {
        Kind::Json => t!(locale, "sources-kind-json"),
        Kind::OsemApi => t!(locale, "sources-kind-osem-api"),
        Kind::OsemCsv => t!(locale, "sources-kind-osem-csv"),
        Kind::OsemPage => t!(locale, "sources-kind-osem-page"),
        Kind::ScheduleXml => t!(locale, "sources-kind-schedule-xml"),
        Kind::ScheduleJson => t!(locale, "sources-kind-schedule-json"),
        Kind::Pretalx => t!(locale, "sources-kind-pretalx"),
        Kind::Csv => t!(locale, "sources-kind-csv"),
        Kind::Companion => t!(locale, "sources-kind-companion"),
    }
}

/// A source's name as words alone, for titles.
#[must_use]
pub fn source_word(locale: Locale, kind: Kind, name: &str) -> String {
    if name == kind.word() {
        self::kind(locale, kind).into_owned()
    } else {
        name.to_owned()
    }
}

/// A source's name. One that nobody has named has the word of its kind for a name, which says nothing to a reader.
#[must_use]
pub fn source_name(locale: Locale, kind: Kind, name: &str) -> Markup {
    html! {
        @if name == kind.word() { (self::kind(locale, kind)) } @else { bdi lang="" { (name) } }
    }
}
