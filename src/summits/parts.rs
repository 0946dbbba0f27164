//! Pieces of summits that other pages embed: their days, and what is open until when.

use std::borrow::Cow;

use maud::{Markup, html};

use crate::platform::i18n::dates::{self, Dates};
use crate::platform::i18n::days;
use crate::platform::i18n::locale::Locale;
use crate::platform::time::Time;
use crate::summits::model::Summit;
use crate::summits::model::phases::{Openness, Phase};
use crate::{t, tm};

/// The days of a summit, if it has any.
#[must_use]
pub fn days(locale: Locale, summit: &Summit) -> Option<String> {
    range(
        locale,
        summit.starts_on.as_deref()?,
        summit.ends_on.as_deref(),
    )
}

/// From one day to another, as they are stored.
#[must_use]
pub fn range(locale: Locale, from: &str, to: Option<&str>) -> Option<String> {
    let from = from.parse().ok()?;
    let to = to.and_then(|day| day.parse().ok()).unwrap_or(from);
    Some(days::range(locale, from, to))
}

/// The day that begins at a moment, at the place: "3 May 2016".
#[must_use]
pub fn first_day(locale: Locale, zone: &str, at: Time) -> Markup {
    let day = Dates::new(locale, zone).day_month_year(at.0);
    html! { time datetime=(dates::machine(at.0)) { (day) } }
}

/// The last day before a moment, at the place: what closes at midnight is open until the day before.
#[must_use]
pub fn last_day(locale: Locale, zone: &str, at: Time) -> Markup {
    let day = Dates::new(locale, zone).day_month_year(at.0.saturating_sub(1));
    html! { time datetime=(dates::machine(at.0)) { (day) } }
}

/// What stands in the place of a reply's form while the phases of the summit keep it closed.
#[must_use]
pub fn no_replies(locale: Locale, zone: &str, openness: Openness) -> Markup {
    match openness.from {
        Some(at) => tm!(
            locale,
            "summits-replying-opens",
            date = first_day(locale, zone, at)
        ),
        None => html! { (t!(locale, "summits-replying-closed")) },
    }
}

/// The name of a phase.
#[must_use]
pub fn phase(locale: Locale, phase: Phase) -> Cow<'static, str> {
    match phase {
        Phase::Call => t!(locale, "summits-phase-call"),
        Phase::Discussion => t!(locale, "summits-phase-discussion"),
        Phase::Selection => t!(locale, "summits-phase-selection"),
        Phase::Programme => t!(locale, "summits-phase-programme"),
        Phase::FollowUp => t!(locale, "summits-phase-follow-up"),
    }
}
