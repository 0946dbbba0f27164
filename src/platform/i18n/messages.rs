//! Sentences by key, from `assets/locales/*.ftl`.
//!
//! There is one form of call each, so that a test can find every key and argument name in the sources by text:
//!
//! ```
//! use maud::html;
//! use plenum::platform::i18n::locale::Locale;
//! use plenum::{t, tm};
//!
//! let text = t!(Locale::Fr, "topics-replies", n = 0);
//! assert_eq!(text, "0 réponse");
//! let markup = tm!(Locale::En, "topics-about", link = html! { a href="/proposals/278" { "proposal 278" } });
//! assert_eq!(markup.into_string(), r#"This topic discusses <a href="/proposals/278">proposal 278</a>"#);
//! ```
//!
//! A key or an argument that is not there is no reason to lose a page: the key appears as ⟦key⟧ and the log
//! says so once. Selectors choose by numbers only; words that differ by a state are keys of their own. An
//! argument called `number` is a name ("Post 1204"), not a count, and is not grouped.

use crate::platform::error::Words;
use crate::platform::i18n::bundles;
use crate::platform::i18n::dates;
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::remembered::remembered;
use fluent_bundle::{FluentArgs, FluentValue};
use maud::{Markup, PreEscaped, Render};
use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;

/// The message of a key as plain text: `t!(locale, "topics-replies", n = count)`.
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

/// The message of a key as markup: `tm!(locale, "topics-about", link = html! { … })`.
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
    /// Written in its largest unit: "10 minutes".
    Wait(Duration),
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
pub fn text(
    locale: Locale,
    key: &'static str,
    args: &[(&'static str, Arg<'_>)],
) -> Cow<'static, str> {
    let written = || {
        let values = args
            .iter()
            .map(|(name, arg)| (*name, value(locale, name, arg)))
            .collect();
        format(locale, key, &values)
    };
    match args {
        [(_, Arg::Number(number))] => Cow::Owned(remembered((locale, key, *number), written)),
        _ => written(),
    }
}

/// What [`tm!`](crate::tm) calls.
pub fn markup(locale: Locale, key: &str, args: &[(&'static str, RichArg<'_>)]) -> Markup {
    let mut values = FluentArgs::with_capacity(args.len());
    let mut pieces = Vec::new();
    for (name, arg) in args {
        match arg {
            RichArg::Plain(arg @ (Arg::Number(_) | Arg::Wait(_))) => {
                values.set(*name, value(locale, name, arg))
            }
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

fn value<'a>(locale: Locale, name: &str, arg: &'a Arg<'_>) -> FluentValue<'a> {
    match arg {
        Arg::Number(number) if name == "number" => FluentValue::from(number.to_string()),
        Arg::Number(number) => bundles::count(locale, *number),
        Arg::Wait(wait) => FluentValue::from(dates::duration(locale, wait.as_secs())),
        Arg::Text(text) => FluentValue::from(text.as_ref()),
    }
}

fn format(locale: Locale, key: &str, args: &FluentArgs<'_>) -> Cow<'static, str> {
    let bundle = bundles::of(locale);
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

impl From<Duration> for Arg<'_> {
    fn from(wait: Duration) -> Self {
        Arg::Wait(wait)
    }
}

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
pub fn say(locale: Locale, words: &Words) -> Cow<'static, str> {
    text(locale, words.key, &words.args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use maud::html;

    #[test]
    fn plurals_follow_each_language() {
        let counts = [0, 1, 2, 3, 11, 100, 1204];
        let table = [
            (
                Locale::En,
                [
                    "0 replies",
                    "1 reply",
                    "2 replies",
                    "3 replies",
                    "11 replies",
                    "100 replies",
                    "1,204 replies",
                ],
            ),
            (
                Locale::Fr,
                [
                    "0 réponse",
                    "1 réponse",
                    "2 réponses",
                    "3 réponses",
                    "11 réponses",
                    "100 réponses",
                    "1\u{202f}204 réponses",
                ],
            ),
            (
                Locale::Es,
                [
                    "0 respuestas",
                    "1 respuesta",
                    "2 respuestas",
                    "3 respuestas",
                    "11 respuestas",
                    "100 respuestas",
                    "1204 respuestas",
                ],
            ),
            (
                Locale::Ar,
                [
                    "لا ردود",
                    "رد واحد",
                    "ردّان",
                    "3 ردود",
                    "11 ردًّا",
                    "100 رد",
                    "1,204 ردود",
                ],
            ),
        ];
        for (locale, expected) in table {
            assert_eq!(
                counts.map(|n| t!(locale, "topics-replies", n = n)),
                expected
            );
        }
    }

    #[test]
    fn french_likes_are_counted_without_a_plural_s() {
        let likes = [0, 1, 2].map(|n| t!(Locale::Fr, "likes-count", n = n));
        assert_eq!(likes, ["0 J’aime", "1 J’aime", "2 J’aime"]);
    }

    #[test]
    fn edits_are_counted_in_words_where_a_language_has_them() {
        let edits = [1, 2, 3].map(|n| t!(Locale::En, "posts-edited", n = n));
        assert_eq!(edits, ["edited once", "edited twice", "edited 3 times"]);
        assert_eq!(t!(Locale::Ar, "posts-edited", n = 2), "عُدّلت مرتين");
    }

    #[test]
    fn a_number_that_is_a_name_is_not_grouped() {
        assert_eq!(t!(Locale::En, "posts-number", number = 1204), "Post 1204");
        let markup = tm!(Locale::En, "posts-number", number = 1204);
        assert_eq!(markup.into_string(), "Post 1204");
    }

    #[test]
    fn text_in_markup_is_escaped_and_isolated_and_markup_is_kept() {
        let markup = tm!(
            Locale::En,
            "topics-entry-moved",
            from = "<b>General</b> & more",
            to = html! { a href="/c/x/1" { "X <" } },
        );
        assert_eq!(
            markup.into_string(),
            "A moderator moved this topic from <bdi>&lt;b&gt;General&lt;/b&gt; &amp; more</bdi> to \
             <a href=\"/c/x/1\">X &lt;</a>."
        );
    }

    #[test]
    fn text_cannot_pass_for_a_hole_in_the_markup() {
        let markup = tm!(
            Locale::En,
            "topics-entry-moved",
            from = "\u{e000}\u{e001}{ $to }",
            to = html! { i { "x" } },
        );
        assert_eq!(
            markup.into_string(),
            "A moderator moved this topic from <bdi>\u{e000}\u{e001}{ $to }</bdi> to <i>x</i>."
        );
    }

    #[test]
    fn a_plural_works_in_markup() {
        let markup = tm!(
            Locale::Fr,
            "topics-linked-from-more",
            n = 1234,
            link = html! { a { "X" } }
        );
        assert_eq!(
            markup.into_string(),
            "Cité dans <a>X</a> et 1\u{202f}234 autres sujets"
        );
    }

    #[test]
    fn what_is_missing_is_loud_but_harmless() {
        assert_eq!(t!(Locale::En, "no-such-key"), "⟦no-such-key⟧");
        assert_eq!(t!(Locale::En, "topics-replies"), "⟦topics-replies⟧");
        assert_eq!(
            tm!(Locale::En, "topics-about").into_string(),
            "⟦topics-about⟧"
        );
    }
}
