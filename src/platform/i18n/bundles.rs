//! The locale files as Fluent bundles: where counts become plural forms and figures.

use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::numbers;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentResource, FluentValue};
use std::sync::LazyLock;

/// The file of a language, as written.
pub const fn source(locale: Locale) -> &'static str {
    match locale {
        Locale::En => include_str!("../../../assets/locales/en.ftl"),
        Locale::Fr => include_str!("../../../assets/locales/fr.ftl"),
        Locale::Es => include_str!("../../../assets/locales/es.ftl"),
        Locale::Ar => include_str!("../../../assets/locales/ar.ftl"),
    }
}

/// The messages of a language, read once.
pub fn of(locale: Locale) -> &'static FluentBundle<FluentResource> {
    static EN: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| build(Locale::En));
    static FR: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| build(Locale::Fr));
    static ES: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| build(Locale::Es));
    static AR: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| build(Locale::Ar));
    match locale {
        Locale::En => &EN,
        Locale::Fr => &FR,
        Locale::Es => &ES,
        Locale::Ar => &AR,
    }
}

fn build(locale: Locale) -> FluentBundle<FluentResource> {
    let language = locale.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    // Fluent takes a bare function here, hence one per language instead of a closure over it.
    bundle.set_formatter(Some(match locale {
        Locale::En => |value, _| write(Locale::En, value),
        Locale::Fr => |value, _| write(Locale::Fr, value),
        Locale::Es => |value, _| write(Locale::Es, value),
        Locale::Ar => |value, _| write(Locale::Ar, value),
    }));
    let (resource, errors) = match FluentResource::try_new(source(locale).to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        tracing::error!(locale = locale.code(), %error, "a message cannot be read");
    }
    if let Err(errors) = bundle.add_resource(resource) {
        for error in errors {
            tracing::error!(locale = locale.code(), %error, "a message cannot be used");
        }
    }
    bundle
}

/// A number that chooses a plural form and is written as the language writes it.
///
/// `intl_pluralrules` 7, which Fluent asks, forgets the "mod 100" in CLDR's Arabic rules and would say
/// "712 مقترح" as if it were 700. So Arabic hands it the last two digits where these decide, and carries what is to be
/// written along in the one option that a plain number leaves free.
pub fn count(locale: Locale, number: i64) -> FluentValue<'static> {
    let last = number % 100;
    if locale == Locale::Ar && number >= 100 && last >= 3 {
        let options = FluentNumberOptions {
            currency: Some(numbers::integer(locale, number)),
            ..FluentNumberOptions::default()
        };
        #[expect(clippy::cast_precision_loss, reason = "two digits")]
        return FluentValue::Number(FluentNumber::new(last as f64, options));
    }
    FluentValue::from(number)
}

fn write(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    #[expect(
        clippy::cast_possible_truncation,
        reason = "arguments are whole numbers"
    )]
    let plain = || numbers::integer(locale, number.value as i64);
    Some(number.options.currency.clone().unwrap_or_else(plain))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::t;

    #[test]
    fn arabic_counts_by_the_last_two_digits() {
        let table = [
            (100, "100 مقترح"),
            (101, "101 مقترح"),
            (102, "102 مقترح"),
            (103, "103 مقترحات"),
            (110, "110 مقترحات"),
            (111, "111 مقترحًا"),
            (199, "199 مقترحًا"),
            (200, "200 مقترح"),
            (712, "712 مقترحًا"),
            (1_000_004, "1,000,004 مقترحات"),
        ];
        for (n, written) in table {
            assert_eq!(t!(Locale::Ar, "proposals-count", n = n), written);
        }
    }
}
