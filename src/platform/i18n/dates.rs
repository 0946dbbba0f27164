//! Instants as days and times, in the reader's zone and language.
//!
//! The database holds UTC microseconds. Times are written as 24 hours with two figures each, so that columns
//! line up.

use crate::platform::i18n::days;
use crate::platform::i18n::locale::Locale;
use crate::t;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// Microseconds in a minute.
const MINUTE: i64 = 60_000_000;

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
        t!(self.locale, "dates-day-and-time", date = date, time = time).into_owned()
    }

    /// "19 July, 18:22", where the year is known from what stands around it.
    pub fn day_month_time(&self, micros: i64) -> String {
        let (date, time) = (self.day_month(micros), self.time(micros));
        t!(self.locale, "dates-day-and-time", date = date, time = time).into_owned()
    }

    /// "19 July 2016"
    pub fn day_month_year(&self, micros: i64) -> String {
        days::full(self.locale, self.date(micros))
    }

    /// "18 July"
    pub fn day_month(&self, micros: i64) -> String {
        days::short(self.locale, self.date(micros))
    }

    /// "July 2016"
    pub fn month_year(&self, micros: i64) -> String {
        days::month(self.locale, self.date(micros))
    }

    /// "18:40"
    pub fn time(&self, micros: i64) -> String {
        self.local(micros).strftime("%H:%M").to_string()
    }

    /// The day of an event in the margin of a page that is kept for everybody: a date, without the year if that
    /// is the year in which the page is made.
    pub fn day_of_page(&self, micros: i64, made: i64) -> String {
        let date = self.date(micros);
        if date.year() == self.date(made).year() {
            days::short(self.locale, date)
        } else {
            days::full(self.locale, date)
        }
    }

    /// The heading of a day in a list: with `now`, "Today", "Yesterday" or "18 July" within this year; without
    /// it (a page that is kept and shown again later) always the full date.
    pub fn day_label(&self, micros: i64, now: Option<i64>) -> String {
        let date = self.date(micros);
        let Some(today) = now.map(|now| self.date(now)) else {
            return days::full(self.locale, date);
        };
        if date == today {
            t!(self.locale, "dates-today").into_owned()
        } else if today.yesterday().is_ok_and(|yesterday| date == yesterday) {
            t!(self.locale, "dates-yesterday").into_owned()
        } else if date.year() == today.year() {
            days::short(self.locale, date)
        } else {
            days::full(self.locale, date)
        }
    }

    /// How long ago, for what is less than a day old ("12 min ago"); `None` beyond, or in the future.
    ///
    /// For pages made for one reader at one moment; the `title` holds the full date.
    pub fn ago(&self, micros: i64, now: i64) -> Option<String> {
        let minutes = now.checked_sub(micros)? / MINUTE;
        let text = match minutes {
            ..0 => return None,
            0 => t!(self.locale, "dates-just-now"),
            1..60 => t!(self.locale, "dates-minutes-ago", n = minutes),
            60..1440 => t!(self.locale, "dates-hours-ago", n = minutes / 60),
            _ => return None,
        };
        Some(text.into_owned())
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

/// A length of time in its largest whole unit, rounded up, so that nobody who waits that long comes too early:
/// "40 seconds", "10 minutes", "2 hours", "3 days". Stands after a preposition ("in 10 minutes").
pub fn duration(locale: Locale, seconds: u64) -> String {
    match seconds {
        0..=59 => t!(locale, "dates-duration-seconds", n = seconds),
        60..=3_540 => t!(locale, "dates-duration-minutes", n = seconds.div_ceil(60)),
        3_541..=82_800 => t!(locale, "dates-duration-hours", n = seconds.div_ceil(3_600)),
        _ => t!(locale, "dates-duration-days", n = seconds.div_ceil(86_400)),
    }
    .into_owned()
}

fn timestamp(micros: i64) -> Timestamp {
    // Outside of years -9999..9999 there is no instant to write; nothing in the database comes near.
    Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn micros(instant: &str) -> i64 {
        instant.parse::<Timestamp>().unwrap().as_microsecond()
    }

    #[test]
    fn dates_are_written_in_each_language() {
        let at = micros("2016-07-19T16:22:59Z");
        let write = |with: fn(&Dates, i64) -> String| {
            Locale::ALL.map(|l| with(&Dates::new(l, "Europe/Paris"), at))
        };
        assert_eq!(
            write(Dates::day_month_year_time),
            [
                "19 July 2016, 18:22",
                "19 juillet 2016, 18:22",
                "19 de julio de 2016, 18:22",
                "19 يوليو 2016، 18:22"
            ]
        );
        assert_eq!(
            write(Dates::day_month_year),
            [
                "19 July 2016",
                "19 juillet 2016",
                "19 de julio de 2016",
                "19 يوليو 2016"
            ]
        );
        assert_eq!(
            write(Dates::day_month),
            ["19 July", "19 juillet", "19 de julio", "19 يوليو"]
        );
        assert_eq!(
            write(Dates::day_month_time),
            [
                "19 July, 18:22",
                "19 juillet, 18:22",
                "19 de julio, 18:22",
                "19 يوليو، 18:22"
            ]
        );
        assert_eq!(
            write(Dates::month_year),
            ["July 2016", "juillet 2016", "julio de 2016", "يوليو 2016"]
        );
        assert_eq!(write(Dates::time), ["18:22"; 4]);
    }

    #[test]
    fn an_instant_falls_on_the_day_of_its_zone() {
        let at = micros("2016-12-31T23:30:00Z");
        let write = |zone| Dates::new(Locale::En, zone).day_month_year_time(at);
        assert_eq!(write("UTC"), "31 December 2016, 23:30");
        assert_eq!(write("Europe/Paris"), "1 January 2017, 00:30");
        assert_eq!(write("America/Montevideo"), "31 December 2016, 20:30");
        assert_eq!(write("Asia/Kathmandu"), "1 January 2017, 05:15");
        assert_eq!(write("No/Where"), "31 December 2016, 23:30");
        assert_eq!(write(""), "31 December 2016, 23:30");
    }

    #[test]
    fn summer_time_begins_and_ends_on_its_hour() {
        let paris = Dates::new(Locale::En, "Europe/Paris");
        assert_eq!(paris.time(micros("2016-03-27T00:59:00Z")), "01:59");
        assert_eq!(paris.time(micros("2016-03-27T01:00:00Z")), "03:00");
        assert_eq!(paris.time(micros("2016-10-30T00:59:00Z")), "02:59");
        assert_eq!(paris.time(micros("2016-10-30T01:00:00Z")), "02:00");
    }

    #[test]
    fn a_day_label_is_relative_only_when_the_moment_is_known() {
        let dates = Dates::new(Locale::En, "Europe/Paris");
        let now = micros("2016-07-19T22:30:00Z");
        let label = |at| dates.day_label(micros(at), Some(now));
        assert_eq!(label("2016-07-19T22:05:00Z"), "Today");
        assert_eq!(label("2016-07-19T10:00:00Z"), "Yesterday");
        assert_eq!(label("2016-07-18T10:00:00Z"), "18 July");
        assert_eq!(label("2015-07-18T10:00:00Z"), "18 July 2015");
        assert_eq!(
            dates.day_label(micros("2016-07-19T22:05:00Z"), None),
            "20 July 2016"
        );
    }

    #[test]
    fn ago_is_said_only_within_a_day() {
        let dates = Dates::new(Locale::En, "UTC");
        let now = micros("2016-07-19T12:00:00Z");
        let ago = |at| dates.ago(micros(at), now);
        assert_eq!(ago("2016-07-19T11:59:30Z").as_deref(), Some("just now"));
        assert_eq!(ago("2016-07-19T11:48:00Z").as_deref(), Some("12 min ago"));
        assert_eq!(ago("2016-07-19T09:00:00Z").as_deref(), Some("3 h ago"));
        assert_eq!(ago("2016-07-18T12:00:00Z"), None);
        assert_eq!(ago("2016-07-19T12:05:00Z"), None);
    }

    #[test]
    fn a_duration_is_rounded_up_to_its_unit() {
        let write = |seconds| duration(Locale::En, seconds);
        assert_eq!(
            [1, 59, 60, 61].map(write),
            ["1 second", "59 seconds", "1 minute", "2 minutes"]
        );
        assert_eq!(
            [3_540, 3_541, 3_601].map(write),
            ["59 minutes", "1 hour", "2 hours"]
        );
        assert_eq!(
            [82_800, 82_801, 172_801].map(write),
            ["23 hours", "1 day", "3 days"]
        );
        assert_eq!(
            [60, 120, 600, 900].map(|s| duration(Locale::Ar, s)),
            ["دقيقة واحدة", "دقيقتين", "10 دقائق", "15 دقيقة"]
        );
    }

    #[test]
    fn machines_read_utc() {
        assert_eq!(
            machine(micros("2016-07-19T16:08:28.5Z")),
            "2016-07-19T16:08:28Z"
        );
        assert_eq!(machine(-1), "1969-12-31T23:59:59Z");
    }

    #[test]
    fn absurd_instants_are_no_reason_to_fail() {
        assert_eq!(machine(i64::MAX), "1970-01-01T00:00:00Z");
        assert_eq!(Dates::new(Locale::En, "UTC").ago(i64::MIN, i64::MAX), None);
    }
}
