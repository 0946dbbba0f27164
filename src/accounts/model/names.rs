//! User names: the name in addresses and mentions, which nobody can take for another's.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_security::{GeneralSecurityProfile, MixedScript};

use crate::accounts::model::display_names::is_hidden;
use crate::accounts::model::reserved;
use crate::platform::error::Words;
use crate::platform::text::fold;
use crate::words;

/// The fewest characters of a name.
pub const FEWEST: usize = 3;
/// The most characters of a name.
pub const MOST: usize = 30;

/// A checked user name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Name {
    text: String,
    key: String,
    look: String,
}

impl Name {
    /// Reads a name as somebody typed it.
    ///
    /// # Errors
    /// The sentence that says what to change.
    pub fn parse(typed: &str) -> Result<Self, Words> {
        let text: String = typed.trim().trim_start_matches('@').nfc().collect();
        let length = text.chars().count();
        if length == 0 {
            return Err(words!("forms-required-name"));
        }
        if length < FEWEST {
            return Err(words!("forms-too-short", has = length, min = FEWEST));
        }
        if length > MOST {
            return Err(words!("forms-too-long", has = length, max = MOST));
        }
        if let Some(other) = text.chars().find(|c| !is_allowed(*c)) {
            return Err(if is_hidden(other) {
                words!("forms-unprintable")
            } else {
                words!("forms-name-characters")
            });
        }
        let ends = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || is_combining_mark(c));
        let starts = text.chars().next().is_some_and(char::is_alphanumeric);
        if !starts || !ends(text.chars().next_back()) || !text.chars().any(char::is_alphabetic) {
            return Err(words!("forms-name-characters"));
        }
        if !text.as_str().is_single_script() {
            return Err(words!("forms-name-mixed", name = text));
        }
        let name = Self {
            key: fold::key(&text),
            look: fold::skeleton(&text),
            text,
        };
        if reserved::is_name(&name) {
            return Err(words!("forms-name-reserved", name = name.text));
        }
        Ok(name)
    }

    /// The name as typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The name without the difference of capitals: what it is found by.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// What the name looks like: two names with one look cannot both be taken.
    #[must_use]
    pub fn look(&self) -> &str {
        &self.look
    }
}

/// Letters of living scripts with their marks, the ten digits, and two dashes.
fn is_allowed(c: char) -> bool {
    match c {
        '-' | '_' => true,
        c if c.is_numeric() => c.is_ascii_digit(),
        c => (c.is_alphabetic() || is_combining_mark(c)) && c.identifier_allowed(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(typed: &str) -> &'static str {
        Name::parse(typed).unwrap_err().key
    }

    #[test]
    fn letters_of_one_script_digits_and_dashes_make_a_name() {
        for typed in [
            "ana",
            "Ben_2",
            "josé-luis",
            "منى",
            "Ольга",
            "さくら子",
            "a1b2",
            "हिन्दी",
        ] {
            let name = Name::parse(typed).unwrap();
            assert_eq!(name.as_str(), typed);
        }
        assert_eq!(Name::parse(" @ana ").unwrap().as_str(), "ana");
    }

    #[test]
    fn what_is_no_name_is_told_how_to_become_one() {
        for (typed, key) in [
            ("", "forms-required-name"),
            ("al", "forms-too-short"),
            (&"a".repeat(31), "forms-too-long"),
            ("ana ruiz", "forms-name-characters"),
            ("ana.ruiz", "forms-name-characters"),
            ("ana@example", "forms-name-characters"),
            ("ana٣", "forms-name-characters"),
            ("ana\u{202e}b", "forms-unprintable"),
            ("ana\u{200b}b", "forms-unprintable"),
            ("ana\u{7}b", "forms-unprintable"),
            ("-ana", "forms-name-characters"),
            ("ana_", "forms-name-characters"),
            ("12345", "forms-name-characters"),
            ("\u{430}na", "forms-name-mixed"),
            ("Admin", "forms-name-reserved"),
            ("p1enum", "forms-name-reserved"),
            ("settings", "forms-name-reserved"),
        ] {
            assert_eq!(refusal(typed), key, "{typed:?}");
        }
    }

    #[test]
    fn names_that_look_the_same_share_a_look() {
        for (one, other) in [
            ("ana", "ANA"),
            ("alice", "A1ice"),
            ("alice", "aIice"),
            ("ben_k", "ben-k"),
            ("momo", "m0m0"),
            ("corner", "comer"),
            ("сосо", "coco"),
        ] {
            assert_eq!(fold::skeleton(one), fold::skeleton(other), "{one} {other}");
        }
        assert_ne!(fold::skeleton("ana"), fold::skeleton("anna"));
    }
}
