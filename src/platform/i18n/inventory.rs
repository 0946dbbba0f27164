//! What the locale files hold, for the tests that compare them with each other and with the sources.

use crate::platform::i18n::bundles;
use crate::platform::i18n::locale::Locale;
use std::collections::BTreeSet;

/// One message as its file has it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Message {
    /// The heading it stands under, such as `topics`.
    pub section: &'static str,
    /// The key, as in `t!(locale, "key")`.
    pub key: &'static str,
    /// The text after the equals sign, with all variants.
    pub text: String,
}

impl Message {
    /// The names of the arguments that the message uses in any of its variants.
    pub fn arguments(&self) -> BTreeSet<&str> {
        self.text.split('$').skip(1).map(identifier).collect()
    }

    /// The arguments that choose a variant: these must be numbers.
    pub fn selectors(&self) -> BTreeSet<&str> {
        self.text
            .split('$')
            .skip(1)
            .filter(|rest| {
                rest.get(identifier(rest).len()..)
                    .is_some_and(|after| after.starts_with(" ->"))
            })
            .map(identifier)
            .collect()
    }

    /// The names of the variants, in order: `one`, `other`, `0`.
    pub fn variants(&self) -> Vec<&str> {
        self.text
            .lines()
            .filter_map(|line| line.trim_start_matches([' ', '*']).strip_prefix('['))
            .filter_map(|line| line.split_once(']').map(|(name, _)| name))
            .collect()
    }
}

/// The messages of a language in the order of its file.
pub fn messages(locale: Locale) -> Vec<Message> {
    let mut section = "";
    let mut found: Vec<Message> = Vec::new();
    for line in bundles::source(locale).lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            section = heading;
        } else if line.starts_with([' ', '}'])
            && let Some(message) = found.last_mut()
        {
            message.text.push('\n');
            message.text.push_str(line);
        } else if !line.starts_with('#')
            && let Some((key, text)) = line.split_once('=')
        {
            let (key, text) = (key.trim_end(), text.trim_start().to_owned());
            found.push(Message { section, key, text });
        }
    }
    found
}

/// The keys of a language with the names of their arguments.
pub fn keys(locale: Locale) -> Vec<(&'static str, BTreeSet<String>)> {
    messages(locale)
        .into_iter()
        .map(|message| {
            (
                message.key,
                message.arguments().into_iter().map(str::to_owned).collect(),
            )
        })
        .collect()
}

fn identifier(text: &str) -> &str {
    let end = text
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-')))
        .unwrap_or(text.len());
    text.get(..end).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::i18n::messages::{Arg, text};

    /// Every name that any message uses has a sample value: a number where it selects, else a word.
    fn sample(message: &Message, number: i64) -> Vec<(&'static str, Arg<'static>)> {
        let selectors = message.selectors();
        message
            .arguments()
            .into_iter()
            .map(|name| {
                let value = if selectors.contains(name) {
                    Arg::Number(number)
                } else {
                    Arg::from("word")
                };
                (String::leak(name.to_owned()) as &'static str, value)
            })
            .collect()
    }

    #[test]
    fn all_languages_have_the_same_messages_in_the_same_order_with_the_same_arguments() {
        let english = messages(Locale::En);
        for locale in Locale::ALL {
            let theirs = messages(locale);
            for (ours, theirs) in english.iter().zip(&theirs) {
                assert_eq!(
                    (ours.section, ours.key),
                    (theirs.section, theirs.key),
                    "{locale:?}"
                );
                assert_eq!(
                    ours.arguments(),
                    theirs.arguments(),
                    "{locale:?} {}",
                    ours.key
                );
                assert_eq!(
                    ours.selectors(),
                    theirs.selectors(),
                    "{locale:?} {}",
                    ours.key
                );
            }
            assert_eq!(english.len(), theirs.len(), "{locale:?}");
        }
    }

    #[test]
    fn a_key_begins_with_its_section_and_stands_there_once() {
        let mut seen = BTreeSet::new();
        for message in messages(Locale::En) {
            assert_eq!(
                message.key.split('-').next(),
                Some(message.section),
                "{}",
                message.key
            );
            assert!(
                seen.insert(message.key),
                "{} stands there twice",
                message.key
            );
        }
    }

    #[test]
    fn every_message_formats_with_its_arguments_and_without_isolation_marks() {
        for locale in Locale::ALL {
            for message in messages(locale) {
                for number in [0, 1, 2, 3, 11, 100] {
                    let written = text(locale, message.key, &sample(&message, number));
                    assert!(
                        !written.contains(['⟦', '{', '}', '$']),
                        "{locale:?} {}: {written}",
                        message.key
                    );
                    assert!(
                        !written.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']),
                        "{locale:?} {}",
                        message.key
                    );
                    assert!(!written.is_empty(), "{locale:?} {}", message.key);
                }
            }
        }
    }

    #[test]
    fn selectors_choose_by_number_and_have_every_form_of_their_language() {
        for locale in Locale::ALL {
            let needed: &[&str] = match locale {
                Locale::Ar => &["zero", "one", "two", "few", "many", "other"],
                Locale::En | Locale::Fr | Locale::Es => &["one", "other"],
            };
            for message in messages(locale) {
                let variants = message.variants();
                let selectors = message.selectors();
                assert!(
                    !selectors.contains("number"),
                    "{}: `number` is a name",
                    message.key
                );
                assert!(selectors.len() <= 1, "{} selects twice", message.key);
                if selectors.is_empty() {
                    assert_eq!(variants, [""; 0], "{locale:?} {}", message.key);
                } else {
                    let exact = ["0", "1", "2", "other"];
                    assert!(
                        variants == needed || variants == exact,
                        "{locale:?} {}: {variants:?}",
                        message.key
                    );
                }
            }
        }
    }

    #[test]
    fn the_voice_is_plain_and_the_typography_each_languages_own() {
        let unwanted: [(Locale, &[&str]); 4] = [
            (
                Locale::En,
                &[
                    "please", "sorry", "oops", "invalid", "success", "!", "'", "\"",
                ],
            ),
            (
                Locale::Fr,
                &[
                    "veuillez",
                    "s’il vous",
                    "désolé",
                    "invalide",
                    "succès",
                    "!",
                    "'",
                    "\"",
                    " :",
                    " ;",
                    " ?",
                    "« ",
                    " »",
                ],
            ),
            (
                Locale::Es,
                &[
                    "por favor",
                    "lo sentimos",
                    "inválid",
                    "éxito",
                    "!",
                    "¡",
                    "'",
                    "\"",
                ],
            ),
            (
                Locale::Ar,
                &[
                    "يرجى",
                    "يُرجى",
                    "الرجاء",
                    "من فضلك",
                    "عذرًا",
                    "آسف",
                    "بنجاح",
                    "!",
                    "'",
                    "\"",
                    "?",
                    ";",
                ],
            ),
        ];
        for (locale, words) in unwanted {
            for message in messages(locale) {
                let lower = message
                    .text
                    .replace("{\"", "")
                    .replace("\"}", "")
                    .to_lowercase();
                for word in words {
                    assert!(
                        !lower.contains(word),
                        "{locale:?} {} has {word:?}",
                        message.key
                    );
                }
                if locale == Locale::Es {
                    assert_eq!(
                        lower.matches('¿').count(),
                        lower.matches('?').count(),
                        "{}",
                        message.key
                    );
                }
            }
        }
    }
}
