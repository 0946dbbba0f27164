//! The form of a summit's settings: what it holds, and what that comes to.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use url::Url;

use crate::platform::error::Problem;
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::zones::valid_zone;
use crate::platform::time::Time;
use crate::summits::model::describing::About;
use crate::summits::model::phases::{Dated, Phase, begins, ends};
use crate::summits::model::settings::{MOST_SUPPORTS, Settings};
use crate::words;

/// The fields of one phase.
#[derive(Clone, Copy, Debug)]
pub struct Fields {
    /// Which phase.
    pub phase: Phase,
    /// Its first day.
    pub from: &'static str,
    /// Its last day.
    pub to: &'static str,
    /// Whether proposals are handed in.
    pub proposing: &'static str,
    /// Whether they are rated.
    pub rating: &'static str,
    /// Whether topics about them are replied to.
    pub replying: &'static str,
}

macro_rules! fields {
    ($phase:ident, $name:literal) => {
        Fields {
            phase: Phase::$phase,
            from: concat!($name, "-from"),
            to: concat!($name, "-to"),
            proposing: concat!($name, "-proposing"),
            rating: concat!($name, "-rating"),
            replying: concat!($name, "-replying"),
        }
    };
}

/// The fields of all phases, in their order.
pub const PHASES: [Fields; 5] = [
    fields!(Call, "call"),
    fields!(Discussion, "discussion"),
    fields!(Selection, "selection"),
    fields!(Programme, "programme"),
    fields!(FollowUp, "follow-up"),
];
/// The field of the summit's name in each language.
pub const NAMES: [(Locale, &str); 4] = [
    (Locale::En, "name-en"),
    (Locale::Fr, "name-fr"),
    (Locale::Es, "name-es"),
    (Locale::Ar, "name-ar"),
];
/// The field of its own site.
pub const URL: &str = "site";
/// The field of its first day.
pub const FIRST_DAY: &str = "first-day";
/// The field of its last day.
pub const LAST_DAY: &str = "last-day";
/// The field of its time zone.
pub const ZONE: &str = "zone";
/// The most characters of a name.
pub const LONGEST_NAME: usize = 200;
/// The field of each public state.
pub const STATE: &str = "state";
/// The field of how many proposals a member may stand by.
pub const SUPPORT_LIMIT: &str = "support-limit";
/// The field of the last day for that.
pub const SUPPORT_UNTIL: &str = "support-until";

/// What a form holds, right or wrong.
#[derive(Clone, Debug, Default)]
pub struct Typed(Vec<(String, String)>);

impl Typed {
    /// What was sent.
    #[must_use]
    pub const fn read(fields: Vec<(String, String)>) -> Self {
        Self(fields)
    }

    /// What is saved, as the form holds it.
    #[must_use]
    pub fn of(saved: &Settings) -> Self {
        let mut fields = Vec::new();
        let mut put = |name: &str, value: String| fields.push((name.to_owned(), value));
        let about = &saved.about;
        for (lang, field) in NAMES {
            if let Some((_, name)) = about.names.iter().find(|(known, _)| *known == lang) {
                put(field, name.clone());
            }
        }
        put(URL, about.url.clone().unwrap_or_default());
        put(FIRST_DAY, about.starts_on.clone().unwrap_or_default());
        put(LAST_DAY, about.ends_on.clone().unwrap_or_default());
        put(ZONE, about.zone.clone());
        for names in PHASES {
            let Some(dated) = saved.phases.iter().find(|dated| dated.phase == names.phase) else {
                continue;
            };
            put(names.from, dated.starts_on.clone());
            put(names.to, dated.ends_on.clone());
            for (name, ticked) in [
                (names.proposing, dated.proposing),
                (names.rating, dated.rating),
                (names.replying, dated.replying),
            ] {
                if ticked {
                    put(name, "yes".to_owned());
                }
            }
        }
        for state in &saved.public_states {
            put(STATE, state.clone());
        }
        put(SUPPORT_LIMIT, saved.support_limit.to_string());
        if let Some(day) = saved
            .support_until
            .and_then(|at| day_before(at, &about.zone))
        {
            put(SUPPORT_UNTIL, day);
        }
        Self(fields)
    }

    /// What one field holds.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(field, _)| field == name);
        found.map_or("", |(_, value)| value.trim())
    }

    /// Whether a field of several ticks holds this value.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.0
            .iter()
            .any(|(field, held)| field == name && held == value)
    }

    /// What it comes to.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn settings(&self) -> Result<Settings, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut settings = Settings {
            about: self.about(&mut problems),
            ..Settings::default()
        };
        let zone = &settings.about.zone.clone();
        for names in PHASES {
            match self.phase(names, zone) {
                Ok(dated) => settings.phases.extend(dated),
                Err(problem) => problems.push(problem),
            }
        }
        settings.public_states = self
            .0
            .iter()
            .filter(|(field, _)| field == STATE)
            .map(|(_, state)| state.clone())
            .collect();
        match self.value(SUPPORT_LIMIT).parse::<i32>() {
            Ok(limit @ 0..=MOST_SUPPORTS) => settings.support_limit = limit,
            _ => problems.push(Problem {
                field: SUPPORT_LIMIT,
                words: words!("summits-support-limit-wrong", max = MOST_SUPPORTS),
            }),
        }
        match self.day(SUPPORT_UNTIL) {
            Ok(day) => settings.support_until = day.and_then(|day| ends(day, zone)),
            Err(problem) => problems.push(problem),
        }
        if problems.is_empty() {
            Ok(settings)
        } else {
            Err(problems)
        }
    }

    fn about(&self, problems: &mut Vec<Problem>) -> About {
        let mut wrong = |field, words| problems.push(Problem { field, words });
        let names: Vec<(Locale, String)> = NAMES
            .into_iter()
            .map(|(lang, field)| (lang, self.value(field).to_owned()))
            .filter(|(_, name)| !name.is_empty())
            .collect();
        for (lang, field) in NAMES {
            let name = names.iter().find(|(known, _)| *known == lang);
            if name.is_some_and(|(_, name)| {
                name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control)
            }) {
                wrong(field, words!("sources-error-title", n = LONGEST_NAME));
            }
        }
        let url = self.value(URL);
        let sound = Url::parse(url)
            .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
        if !url.is_empty() && !sound {
            wrong(URL, words!("summits-url-wrong"));
        }
        let mut day = |field| {
            self.day(field).unwrap_or_else(|problem| {
                wrong(problem.field, problem.words);
                None
            })
        };
        let (first, last) = (day(FIRST_DAY), day(LAST_DAY));
        if last.is_some_and(|last| first.is_some_and(|first| last < first)) {
            wrong(LAST_DAY, words!("summits-day-before"));
        }
        let zone = self.value(ZONE);
        if !valid_zone(zone) {
            wrong(ZONE, words!("summits-zone-wrong"));
        }
        About {
            names,
            url: (!url.is_empty()).then(|| url.to_owned()),
            starts_on: first.map(|day| day.to_string()),
            ends_on: last.map(|day| day.to_string()),
            zone: zone.to_owned(),
        }
    }

    /// A phase without days is one that the summit does not have.
    fn phase(&self, names: Fields, zone: &str) -> Result<Option<Dated>, Problem> {
        let (from, to) = match (self.day(names.from)?, self.day(names.to)?) {
            (None, None) => return Ok(None),
            (Some(from), Some(to)) => (from, to),
            (None, Some(_)) => return Err(wrong(names.from)),
            (Some(_), None) => return Err(wrong(names.to)),
        };
        if to < from {
            return Err(Problem {
                field: names.to,
                words: words!("summits-day-before"),
            });
        }
        let opens_at = begins(from, zone).ok_or_else(|| wrong(names.from))?;
        let closes_at = ends(to, zone).ok_or_else(|| wrong(names.to))?;
        Ok(Some(Dated {
            starts_on: from.to_string(),
            ends_on: to.to_string(),
            proposing: !self.value(names.proposing).is_empty(),
            rating: !self.value(names.rating).is_empty(),
            replying: !self.value(names.replying).is_empty(),
            ..Dated::bare(names.phase, opens_at, closes_at)
        }))
    }

    fn day(&self, name: &'static str) -> Result<Option<Date>, Problem> {
        match self.value(name) {
            "" => Ok(None),
            typed => typed.parse().map(Some).map_err(|_| wrong(name)),
        }
    }
}

fn wrong(field: &'static str) -> Problem {
    Problem {
        field,
        words: words!("summits-day-wrong"),
    }
}

/// The last day before a moment.
fn day_before(at: Time, zone: &str) -> Option<String> {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let last = jiff::Timestamp::from_microsecond(at.0.saturating_sub(1)).ok()?;
    Some(zone.to_datetime(last).date().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(fields: &[(&str, &str)]) -> Typed {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Typed::read(fields.iter().map(owned).collect())
    }

    const SOUND: &[(&str, &str)] = &[
        ("name-en", "Rivers"),
        ("zone", "Europe/Paris"),
        ("call-from", "2031-01-01"),
        ("call-to", "2031-01-31"),
        ("call-proposing", "yes"),
        ("follow-up-from", "2031-06-01"),
        ("follow-up-to", "2031-06-01"),
        ("state", "new"),
        ("state", "confirmed"),
        ("support-limit", "3"),
        ("support-until", "2031-02-28"),
    ];

    #[test]
    fn what_is_saved_is_what_was_typed() {
        let settings = typed(SOUND).settings().unwrap();
        assert_eq!(settings.phases.len(), 2);
        assert_eq!(settings.public_states, ["new", "confirmed"]);
        let again = Typed::of(&settings);
        for (name, value) in SOUND {
            assert!(again.has(name, value), "{name} {value}");
        }
        assert_eq!(again.settings(), Ok(settings));
    }

    #[test]
    fn what_is_wrong_is_told_by_its_field() {
        for (name, value, field) in [
            ("zone", "Rivers/Great", "zone"),
            ("site", "rivers", "site"),
            ("first-day", "soon", "first-day"),
            ("call-from", "", "call-from"),
            ("call-to", "soon", "call-to"),
            ("call-to", "2030-12-31", "call-to"),
            ("support-limit", "", "support-limit"),
            ("support-limit", "51", "support-limit"),
            ("support-until", "31/12/2031", "support-until"),
        ] {
            let mut fields = SOUND.to_vec();
            fields.retain(|(other, _)| *other != name);
            fields.push((name, value));
            let problems = typed(&fields).settings().unwrap_err();
            let fields: Vec<_> = problems.iter().map(|problem| problem.field).collect();
            assert_eq!(fields, [field], "{name} {value}");
        }
    }
}
