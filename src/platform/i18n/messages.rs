//! Sentences by key, from `assets/locales/*.ftl`.
//!
//! There is one form of call each, so that a test can find every key and argument name in the sources by text:
//!
//! ```
//! use maud::html;
//! use plenum::platform::i18n::locale::Locale;
//! use plenum::{t, tm};
//!
//! let text = t!(Locale::Fr, "topic-replies", n = 0);
//! assert_eq!(text, "0 réponse");
//! let markup = tm!(Locale::En, "topic-about", link = html! { a href="/proposals/278" { "proposal 278" } });
//! assert_eq!(markup.into_string(), r#"This topic discusses <a href="/proposals/278">proposal 278</a>"#);
//! ```
//!
//! A key or an argument that is not there is no reason to lose a page: the key appears as ⟦key⟧ and the log
//! says so once. Selectors choose by numbers only; words that differ by a state are keys of their own.

use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::numbers;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use maud::{Markup, PreEscaped, Render};
use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::{LazyLock, Mutex, PoisonError};

/// The message of a key as plain text: `t!(locale, "topic-replies", n = count)`.
///
/// Arguments are whole numbers or texts. The result is escaped by maud where it is placed.
#[macro_export]
macro_rules! t {
    ($locale:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::platform::i18n::messages::text(
            $locale,
            $key,
            &[$((stringify!($name), $crate::platform::i18n::messages::Arg::from($value))),*],
        )
    };
}

/// The message of a key as markup: `tm!(locale, "topic-about", link = html! { … })`.
///
/// The message itself and text arguments are escaped, texts stand in `<bdi>`, markup is placed as it is.
#[macro_export]
macro_rules! tm {
    ($locale:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::platform::i18n::messages::markup(
            $locale,
            $key,
            &[$((stringify!($name), $crate::platform::i18n::messages::RichArg::from($value))),*],
        )
    };
}

/// An argument of [`t!`](crate::t).
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Chooses the plural form and is grouped as the language groups.
    Number(i64),
    /// Placed as it is.
    Text(Cow<'a, str>),
}

/// An argument of [`tm!`](crate::tm).
#[derive(Clone, Debug)]
pub enum RichArg<'a> {
    /// A number or a text, which is escaped and isolated.
    Plain(Arg<'a>),
    /// Placed as it is.
    Markup(Markup),
}

/// What [`t!`](crate::t) calls.
pub fn text(locale: Locale, key: &str, args: &[(&'static str, Arg<'_>)]) -> Cow<'static, str> {
    let values = args.iter().map(|(name, arg)| (*name, value(arg))).collect();
    format(locale, key, &values)
}

/// What [`tm!`](crate::tm) calls.
pub fn markup(locale: Locale, key: &str, args: &[(&'static str, RichArg<'_>)]) -> Markup {
    let mut values = FluentArgs::with_capacity(args.len());
    let mut pieces = Vec::new();
    for (name, arg) in args {
        match arg {
            RichArg::Plain(Arg::Number(number)) => values.set(*name, *number),
            RichArg::Plain(Arg::Text(text)) => {
                let piece = maud::html! { bdi { (text) } };
                values.set(*name, hole(pieces.len()));
                pieces.push(piece.into_string());
            }
            RichArg::Markup(piece) => {
                values.set(*name, hole(pieces.len()));
                pieces.push(piece.0.clone());
            }
        }
    }
    PreEscaped(fill(&format(locale, key, &values), &pieces))
}

// Private-use characters mark where a piece goes: no message contains them, and no text of a member is ever
// formatted into a message that is scanned for them. The hole's number counts up from FIRST_HOLE.
const FIRST_HOLE: u32 = 0xE000;
const HOLES: u32 = 64;

fn hole(number: usize) -> String {
    let number = u32::try_from(number).unwrap_or(HOLES);
    char::from_u32(FIRST_HOLE + number.min(HOLES))
        .map(String::from)
        .unwrap_or_default()
}

fn fill(message: &str, pieces: &[String]) -> String {
    let mut out =
        String::with_capacity(message.len() + pieces.iter().map(String::len).sum::<usize>());
    let mut rest = message;
    while let Some((before, mark)) = rest
        .char_indices()
        .find(|(_, c)| (FIRST_HOLE..=FIRST_HOLE + HOLES).contains(&u32::from(*c)))
        .and_then(|(at, mark)| rest.split_at_checked(at).map(|(before, _)| (before, mark)))
    {
        before.render_to(&mut out);
        let piece = usize::try_from(u32::from(mark) - FIRST_HOLE)
            .ok()
            .and_then(|number| pieces.get(number));
        out.push_str(piece.map_or("", String::as_str));
        rest = rest
            .strip_prefix(before)
            .and_then(|rest| rest.strip_prefix(mark))
            .unwrap_or_default();
    }
    rest.render_to(&mut out);
    out
}

fn value<'a>(arg: &'a Arg<'_>) -> FluentValue<'a> {
    match arg {
        Arg::Number(number) => FluentValue::from(*number),
        Arg::Text(text) => FluentValue::from(text.as_ref()),
    }
}

fn format(locale: Locale, key: &str, args: &FluentArgs<'_>) -> Cow<'static, str> {
    let bundle = bundle(locale);
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        return missing(locale, key, "no such key");
    };
    let mut errors = Vec::new();
    let message = bundle.format_pattern(pattern, Some(args), &mut errors);
    match errors.first() {
        None => message,
        Some(error) => missing(locale, key, &error.to_string()),
    }
}

/// Loud, but the page lives; once per key, so that a busy page does not fill the log.
fn missing(locale: Locale, key: &str, why: &str) -> Cow<'static, str> {
    static SAID: LazyLock<Mutex<HashSet<(Locale, String)>>> = LazyLock::new(Mutex::default);
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    if said.insert((locale, key.to_owned())) {
        tracing::error!(
            locale = locale.code(),
            key,
            why,
            "a message cannot be written"
        );
    }
    Cow::Owned(format!("⟦{key}⟧"))
}

/// The file of a language, as written.
pub const fn source(locale: Locale) -> &'static str {
    match locale {
        Locale::En => include_str!("../../../assets/locales/en.ftl"),
        Locale::Fr => include_str!("../../../assets/locales/fr.ftl"),
        Locale::Es => include_str!("../../../assets/locales/es.ftl"),
        Locale::Ar => include_str!("../../../assets/locales/ar.ftl"),
    }
}

fn bundle(locale: Locale) -> &'static FluentBundle<FluentResource> {
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
        Locale::En => |value, _| number(Locale::En, value),
        Locale::Fr => |value, _| number(Locale::Fr, value),
        Locale::Es => |value, _| number(Locale::Es, value),
        Locale::Ar => |value, _| number(Locale::Ar, value),
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

fn number(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    match value {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "arguments are whole numbers"
        )]
        FluentValue::Number(number) => Some(numbers::integer(locale, number.value as i64)),
        _ => None,
    }
}

macro_rules! from_integer {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Arg<'_> {
            fn from(number: $integer) -> Self {
                Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}
from_integer!(u8, u16, u32, u64, usize, i16, i32, i64, isize);

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Arg::Text(text)
    }
}

impl<'a, T: Into<Arg<'a>>> From<T> for RichArg<'a> {
    fn from(value: T) -> Self {
        RichArg::Plain(value.into())
    }
}

impl From<Markup> for RichArg<'_> {
    fn from(markup: Markup) -> Self {
        RichArg::Markup(markup)
    }
}

/// The sentence of an error in the reader's language.
#[must_use]
pub fn say(locale: Locale, words: &crate::platform::error::Words) -> Cow<'static, str> {
    text(locale, words.key, &words.args)
}
