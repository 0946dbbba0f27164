//! Figures as each language writes them, in Western digits everywhere.

use crate::platform::i18n::locale::Locale;
use crate::t;
use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_locale_core::locale as icu_locale;
use std::cell::RefCell;

thread_local! {
    // icu's formatters are not `Sync`; one per thread and language costs a few kilobytes.
    static FORMATTERS: RefCell<[Option<DecimalFormatter>; 4]> = const { RefCell::new([None, None, None, None]) };
}

/// A whole number with the language's grouping: "1,204", "1 204", "12.345".
pub fn integer(locale: Locale, value: i64) -> String {
    format(locale, &Decimal::from(value))
}

/// An average of ratings, always with two decimals so that columns line up: "4.20", "4,20".
///
/// What is no number (an average of nothing) has no place in a text; it becomes the dash of a missing rating.
pub fn rating(locale: Locale, value: f64) -> String {
    hundredths(value).map_or_else(
        || "–".to_owned(),
        |hundredths| {
            let mut decimal = Decimal::from(hundredths);
            decimal.multiply_pow10(-2);
            format(locale, &decimal)
        },
    )
}

/// A share of a whole, from 0 to 1, as whole percent: "42%", "42 %".
pub fn percent(locale: Locale, share: f64) -> String {
    let whole = hundredths(share).unwrap_or_default();
    t!(locale, "common-percent", n = whole).into_owned()
}

/// `None` for what cannot be shown: NaN, infinities, and beyond what hundredths hold.
fn hundredths(value: f64) -> Option<i64> {
    let scaled = (value * 100.0).round();
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the guard keeps the value far inside i64"
    )]
    (scaled.abs() < 1e15).then_some(scaled as i64)
}

fn format(locale: Locale, value: &Decimal) -> String {
    FORMATTERS.with_borrow_mut(|formatters| {
        let [en, fr, es, ar] = formatters;
        let (slot, tag) = match locale {
            Locale::En => (en, icu_locale!("en-GB")),
            Locale::Fr => (fr, icu_locale!("fr")),
            Locale::Es => (es, icu_locale!("es")),
            Locale::Ar => (ar, icu_locale!("ar-u-nu-latn")),
        };
        if slot.is_none() {
            *slot = DecimalFormatter::try_new(tag.into(), Default::default()).ok();
        }
        // The data is compiled in, so the formatter is there; plain digits are right in any case.
        slot.as_ref().map_or_else(
            || value.to_string(),
            |formatter| formatter.format(value).to_string(),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn each(write: impl Fn(Locale) -> String) -> [String; 4] {
        Locale::ALL.map(write)
    }

    #[test]
    fn integers_are_grouped_as_each_language_groups_them() {
        assert_eq!(
            each(|l| integer(l, 1204)),
            ["1,204", "1\u{202f}204", "1204", "1,204"]
        );
        assert_eq!(
            each(|l| integer(l, 12345)),
            ["12,345", "12\u{202f}345", "12.345", "12,345"]
        );
        assert_eq!(each(|l| integer(l, 0)), ["0", "0", "0", "0"]);
    }

    #[test]
    fn ratings_have_two_decimals_in_western_digits() {
        assert_eq!(each(|l| rating(l, 4.2)), ["4.20", "4,20", "4,20", "4.20"]);
        assert_eq!(each(|l| rating(l, 5.0)), ["5.00", "5,00", "5,00", "5.00"]);
        assert_eq!(rating(Locale::En, 3.666_666), "3.67");
        assert_eq!(rating(Locale::En, f64::NAN), "–");
    }

    #[test]
    fn percent_signs_stand_where_each_language_puts_them() {
        assert_eq!(
            each(|l| percent(l, 0.42)),
            ["42%", "42\u{202f}%", "42\u{a0}%", "42%"]
        );
    }
}
