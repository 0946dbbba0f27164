//! Instants as days and times, in the reader's zone and language.
//!
//! The database holds UTC microseconds. Days are written day, month, year in each language's own words
//! (British order in English), times as 24 hours with two figures each, so that columns line up.

use crate::platform::i18n::locale::Locale;
use crate::t;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{MD, YM, YMD};
use icu_locale_core::{Locale as IcuLocale, locale as icu_locale};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{TimeZone, db};
use std::cell::RefCell;

/// Writes dates for one reader.
#[derive(Clone, Debug)]
pub struct Dates {
    locale: Locale,
    zone: TimeZone,
}

impl Dates {
    /// For a language and an IANA zone name. A name nobody knows (any more) means UTC.
    pub fn new(locale: Locale, zone: &str) -> Dates {
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        Dates { locale, zone }
    }

    /// The language the dates are written in.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// "19 July 2016, 18:22"
    pub fn day_month_year_time(&self, micros: i64) -> String {
        let (date, time) = (self.day_month_year(micros), self.time(micros));
        t!(self.locale, "date-day-and-time", date = date, time = time).into_owned()
    }

    /// "19 July, 18:22", where the year is known from what stands around it.
    pub fn day_month_time(&self, micros: i64) -> String {
        let (date, time) = (self.day_month(micros), self.time(micros));
        t!(self.locale, "date-day-and-time", date = date, time = time).into_owned()
    }

    /// "19 July 2016"
    pub fn day_month_year(&self, micros: i64) -> String {
        full(self.locale, self.date(micros))
    }

    /// "18 July"
    pub fn day_month(&self, micros: i64) -> String {
        short(self.locale, self.date(micros))
    }

    /// "July 2016"
    pub fn month_year(&self, micros: i64) -> String {
        let date = self.date(micros);
        write(self.locale, date, |formatters, day| {
            formatters.month_year.format(day).to_string()
        })
    }

    /// "18:40"
    pub fn time(&self, micros: i64) -> String {
        self.local(micros).strftime("%H:%M").to_string()
    }

    /// The heading of a day in a list: with `now`, "Today", "Yesterday" or "18 July" within this year; without
    /// it (a page that is kept and shown again later) always the full date.
    pub fn day_label(&self, micros: i64, now: Option<i64>) -> String {
        let date = self.date(micros);
        let Some(today) = now.map(|now| self.date(now)) else {
            return full(self.locale, date);
        };
        if date == today {
            t!(self.locale, "date-today").into_owned()
        } else if today.yesterday().is_ok_and(|yesterday| date == yesterday) {
            t!(self.locale, "date-yesterday").into_owned()
        } else if date.year() == today.year() {
            short(self.locale, date)
        } else {
            full(self.locale, date)
        }
    }

    /// The day an instant falls on in this zone, for grouping rows by day.
    pub fn date(&self, micros: i64) -> Date {
        self.local(micros).date()
    }

    fn local(&self, micros: i64) -> DateTime {
        self.zone.to_datetime(timestamp(micros))
    }
}

/// The machine's form for the `datetime` attribute and feeds: RFC 3339 in UTC, to the second.
pub fn machine(micros: i64) -> String {
    timestamp(micros).strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// A day without a time, such as a summit's: "7 December 2016".
pub fn civil(locale: Locale, date: Date) -> String {
    full(locale, date)
}

/// From one day to another, as short as it stays clear: "7–9 December 2016", "30 November – 2 December 2016".
pub fn range(locale: Locale, from: Date, to: Date) -> String {
    let last = full(locale, to);
    if from >= to {
        return full(locale, from);
    }
    if from.year() != to.year() {
        return t!(locale, "date-range", from = full(locale, from), to = last).into_owned();
    }
    if from.month() != to.month() {
        return t!(locale, "date-range", from = short(locale, from), to = last).into_owned();
    }
    let day = ordinal(locale, from.day().to_string(), from);
    t!(locale, "date-range-days", from = day, to = last).into_owned()
}

/// The IANA zones that a member can choose, sorted by name: places and UTC, not the abbreviations of old.
pub fn zones() -> Vec<String> {
    const AREAS: [&str; 10] = [
        "Africa",
        "America",
        "Antarctica",
        "Arctic",
        "Asia",
        "Atlantic",
        "Australia",
        "Europe",
        "Indian",
        "Pacific",
    ];
    let mut names: Vec<String> = db()
        .available()
        .map(|name| name.as_str().to_owned())
        .filter(|name| {
            name == "UTC"
                || name
                    .split_once('/')
                    .is_some_and(|(area, _)| AREAS.contains(&area))
        })
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Whether a name is an IANA zone.
pub fn valid_zone(name: &str) -> bool {
    TimeZone::get(name).is_ok()
}

fn timestamp(micros: i64) -> Timestamp {
    // Outside of years -9999..9999 there is no instant to write; nothing in the database comes near.
    Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH)
}

fn full(locale: Locale, date: Date) -> String {
    ordinal(
        locale,
        write(locale, date, |formatters, day| {
            formatters.day_month_year.format(day).to_string()
        }),
        date,
    )
}

fn short(locale: Locale, date: Date) -> String {
    ordinal(
        locale,
        write(locale, date, |formatters, day| {
            formatters.day_month.format(day).to_string()
        }),
        date,
    )
}

/// French counts the first of a month ("1er décembre"), which the Unicode patterns leave out.
fn ordinal(locale: Locale, written: String, date: Date) -> String {
    match written.strip_prefix('1') {
        Some(rest) if locale == Locale::Fr && date.day() == 1 => format!("1er{rest}"),
        _ => written,
    }
}

type Formatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

struct Formatters {
    day_month_year: Formatter<YMD>,
    day_month: Formatter<MD>,
    month_year: Formatter<YM>,
}

impl Formatters {
    fn new(locale: Locale) -> Option<Formatters> {
        let tag: IcuLocale = match locale {
            Locale::En => icu_locale!("en-GB"),
            Locale::Fr => icu_locale!("fr"),
            Locale::Es => icu_locale!("es"),
            Locale::Ar => icu_locale!("ar-u-nu-latn"),
        };
        Some(Formatters {
            day_month_year: Formatter::try_new((&tag).into(), YMD::long()).ok()?,
            day_month: Formatter::try_new((&tag).into(), MD::long()).ok()?,
            month_year: Formatter::try_new((&tag).into(), YM::long()).ok()?,
        })
    }
}

thread_local! {
    // icu's formatters are not `Sync`; one set per thread and language costs a few kilobytes.
    static FORMATTERS: RefCell<[Option<Formatters>; 4]> = const { RefCell::new([None, None, None, None]) };
}

fn write(
    locale: Locale,
    date: Date,
    with: impl FnOnce(&Formatters, &IcuDate<Gregorian>) -> String,
) -> String {
    let month = u8::try_from(date.month()).unwrap_or_default();
    let day = u8::try_from(date.day()).unwrap_or_default();
    FORMATTERS.with_borrow_mut(|all| {
        let [en, fr, es, ar] = all;
        let slot = match locale {
            Locale::En => en,
            Locale::Fr => fr,
            Locale::Es => es,
            Locale::Ar => ar,
        };
        if slot.is_none() {
            *slot = Formatters::new(locale);
        }
        // The data is compiled in and the day comes from a calendar; ISO is right in any case.
        match (
            slot,
            IcuDate::try_new_gregorian(date.year().into(), month, day),
        ) {
            (Some(formatters), Ok(day)) => with(formatters, &day),
            _ => date.to_string(),
        }
    })
}
