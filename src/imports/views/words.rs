//! What a reader calls kinds, states and reasons.

use std::borrow::Cow;

use maud::{Markup, html};

use crate::imports::model::kinds::Kind;
use crate::imports::model::runs::{RunState, Way};
use crate::platform::i18n::locale::Locale;
use crate::proposals::model::versions::Part;
use crate::proposals::parts::part_label;
use crate::t;

/// One line on what a kind is.
#[must_use]
pub fn kind_hint(locale: Locale, kind: Kind) -> Cow<'static, str> {
    match kind {
        Kind::Json => t!(locale, "sources-hint-json"),
        Kind::OsemApi => t!(locale, "sources-hint-osem-api"),
        Kind::OsemCsv => t!(locale, "sources-hint-osem-csv"),
        Kind::OsemPage => t!(locale, "sources-hint-osem-page"),
        Kind::ScheduleXml => t!(locale, "sources-hint-schedule-xml"),
        Kind::ScheduleJson => t!(locale, "sources-hint-schedule-json"),
        Kind::Pretalx => t!(locale, "sources-hint-pretalx"),
        Kind::Csv => t!(locale, "sources-hint-csv"),
        Kind::Companion => t!(locale, "sources-hint-companion"),
    }
}

/// How often a source is read.
#[must_use]
pub fn every(locale: Locale, minutes: Option<i32>) -> Cow<'static, str> {
    match minutes {
        None | Some(0) => t!(locale, "sources-every-never"),
        Some(60) => t!(locale, "sources-every-hour"),
        Some(1440) => t!(locale, "sources-every-day"),
        Some(minutes) => t!(locale, "sources-every-minutes", n = minutes / 60),
    }
}

/// How a run came in.
#[must_use]
pub fn way(locale: Locale, way: Way) -> Cow<'static, str> {
    match way {
        Way::Command => t!(locale, "sources-way-command"),
        Way::Page => t!(locale, "sources-way-page"),
        Way::Key => t!(locale, "sources-way-key"),
        Way::Schedule => t!(locale, "sources-way-schedule"),
    }
}

/// How far a run is: a shape and a word.
#[must_use]
pub fn state(locale: Locale, state: RunState) -> Markup {
    let (shape, word) = match state {
        RunState::Previewed | RunState::Waiting => ("open", t!(locale, "sources-state-waits")),
        RunState::Writing => ("open", t!(locale, "sources-state-writing")),
        RunState::Done => ("yes", t!(locale, "sources-state-done")),
        RunState::Failed => ("no", t!(locale, "sources-state-failed")),
        RunState::Dropped => ("no", t!(locale, "sources-state-dropped")),
    };
    mark(shape, &word)
}

/// A shape and a word.
#[must_use]
pub fn mark(shape: &str, word: &str) -> Markup {
    html! { span class={ "state " (shape) } { (word) } }
}

/// Why a source could not be read, or waits. A word that nobody knows yet says no more than that.
#[must_use]
pub fn reason(locale: Locale, word: &str) -> Cow<'static, str> {
    match word {
        "unreadable" => t!(locale, "sources-why-unreadable"),
        "replaced" => t!(locale, "sources-why-replaced"),
        "empty" => t!(locale, "sources-why-empty"),
        "most-gone" => t!(locale, "sources-why-most-gone"),
        "columns" => t!(locale, "sources-why-columns"),
        "no-conference" => t!(locale, "sources-why-no-conference"),
        "several-conferences" => t!(locale, "sources-why-several-conferences"),
        "not-pages" => t!(locale, "sources-why-not-pages"),
        "elsewhere" => t!(locale, "sources-why-elsewhere"),
        "endless" => t!(locale, "sources-why-endless"),
        "too-much" | "too-large" => t!(locale, "sources-why-too-large"),
        "not-http" => t!(locale, "sources-why-not-http"),
        "credentials" => t!(locale, "sources-why-credentials"),
        "token" => t!(locale, "sources-why-token"),
        "refused" => t!(locale, "sources-why-refused"),
        "no-address" => t!(locale, "sources-why-no-address"),
        "unreachable" => t!(locale, "sources-why-unreachable"),
        "status" => t!(locale, "sources-why-status"),
        "throttled" => t!(locale, "sources-why-throttled"),
        "too-slow" => t!(locale, "sources-why-too-slow"),
        "too-many-redirects" => t!(locale, "sources-why-redirects"),
        "bad-redirect" => t!(locale, "sources-why-bad-redirect"),
        "broken" => t!(locale, "sources-why-broken"),
        _ => t!(locale, "sources-why-other"),
    }
}

/// What a column may hold, by the word of the field.
#[must_use]
pub fn field(locale: Locale, field: &str) -> Cow<'static, str> {
    let part = match field {
        "title" => Part::Title,
        "subtitle" => Part::Subtitle,
        "group" => Part::Group,
        "track" => Part::Track,
        "type" => Part::Kind,
        "language" => Part::Language,
        "state" => Part::State,
        "abstract" => Part::Summary,
        "description" => Part::Description,
        "submitter" => Part::Submitter,
        "speakers" => Part::Speakers,
        "facilitators" => Part::Facilitators,
        "expected_audience" => Part::Audience,
        "scheduled_at" => Part::Time,
        "duration" => Part::Duration,
        "room" => Part::Room,
        "created_at" => Part::Created,
        "id" => return t!(locale, "sources-field-id"),
        "guid" => return t!(locale, "sources-field-guid"),
        "url" => return t!(locale, "sources-field-url"),
        "submitter_email" => return t!(locale, "sources-field-submitter-email"),
        "speaker_emails" => return t!(locale, "sources-field-speaker-emails"),
        "facilitator_emails" => return t!(locale, "sources-field-facilitator-emails"),
        "updated_at" => return t!(locale, "sources-field-updated"),
        "public_rating" => return t!(locale, "sources-field-public-rating"),
        "committee_rating" => return t!(locale, "sources-field-committee-rating"),
        "skip" => return t!(locale, "sources-field-skip"),
        _ => return t!(locale, "sources-field-other"),
    };
    part_label(locale, part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::model::kinds::table::FIELDS;

    #[test]
    fn every_field_of_a_table_has_a_name_of_its_own() {
        let mut names: Vec<_> = FIELDS.map(|name| field(Locale::Fr, name)).to_vec();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), FIELDS.len());
    }
}
