//! Days of the calendar, with no time and no zone, such as a summit's.
//!
//! Day, month, year in each language's own words; British order in English.

use crate::platform::i18n::locale::Locale;
use crate::t;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{MD, YM, YMD};
use icu_locale_core::{Locale as IcuLocale, locale as icu_locale};
use jiff::civil::Date;
use std::cell::RefCell;

/// From one day to another, as short as it stays clear: "7–9 December 2016", "30 November – 2 December 2016".
pub fn range(locale: Locale, from: Date, to: Date) -> String {
    let last = full(locale, to);
    if from >= to {
        return full(locale, from);
    }
    if from.year() != to.year() {
        return t!(locale, "dates-range", from = full(locale, from), to = last).into_owned();
    }
    if from.month() != to.month() {
        return t!(locale, "dates-range", from = short(locale, from), to = last).into_owned();
    }
    let day = ordinal(locale, from.day().to_string(), from);
    t!(locale, "dates-range-days", from = day, to = last).into_owned()
}

/// A day with its year: "7 December 2016".
pub fn full(locale: Locale, date: Date) -> String {
    ordinal(
        locale,
        write(locale, date, |formatters, day| {
            formatters.day_month_year.format(day).to_string()
        }),
        date,
    )
}

/// A day without its year: "7 December".
pub fn short(locale: Locale, date: Date) -> String {
    ordinal(
        locale,
        write(locale, date, |formatters, day| {
            formatters.day_month.format(day).to_string()
        }),
        date,
    )
}

/// A month with its year: "December 2016".
pub fn month(locale: Locale, date: Date) -> String {
    write(locale, date, |formatters, day| {
        formatters.month_year.format(day).to_string()
    })
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

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn french_counts_the_first_of_a_month() {
        assert_eq!(full(Locale::Fr, date(2016, 12, 1)), "1er décembre 2016");
        assert_eq!(short(Locale::Fr, date(2016, 12, 1)), "1er décembre");
        assert_eq!(
            range(Locale::Fr, date(2016, 12, 1), date(2016, 12, 3)),
            "1er–3 décembre 2016"
        );
        assert_eq!(full(Locale::Fr, date(2016, 12, 11)), "11 décembre 2016");
        assert_eq!(
            full(Locale::Es, date(2016, 12, 1)),
            "1 de diciembre de 2016"
        );
    }

    #[test]
    fn a_range_of_days_is_as_short_as_it_stays_clear() {
        let (seventh, ninth) = (date(2016, 12, 7), date(2016, 12, 9));
        assert_eq!(
            Locale::ALL.map(|l| range(l, seventh, ninth)),
            [
                "7–9 December 2016",
                "7–9 décembre 2016",
                "7–9 de diciembre de 2016",
                "7–9 ديسمبر 2016"
            ]
        );
        assert_eq!(
            range(Locale::En, date(2016, 11, 30), date(2016, 12, 2)),
            "30 November – 2 December 2016"
        );
        assert_eq!(
            range(Locale::En, date(2016, 12, 30), date(2017, 1, 2)),
            "30 December 2016 – 2 January 2017"
        );
        assert_eq!(range(Locale::En, seventh, seventh), "7 December 2016");
        assert_eq!(range(Locale::En, ninth, seventh), "9 December 2016");
    }
}
