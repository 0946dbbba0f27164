//! Display names: what stands beside a member's posts. Any script, spaces, many words; not somebody else's.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::accounts::model::reserved;
use crate::platform::error::Words;
use crate::platform::text::fold::skeleton;
use crate::words;

/// The most characters of a display name.
pub const MOST: usize = 60;

/// The most marks on one letter: more only serves to write over other lines.
const MOST_MARKS: usize = 3;

/// A checked display name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct DisplayName(String);

impl DisplayName {
    /// Reads a name as somebody typed it; several spaces are one.
    ///
    /// # Errors
    /// The sentence that says what to change.
    pub fn parse(typed: &str) -> Result<Self, Words> {
        let text: String = typed.nfc().collect();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.is_empty() {
            return Err(words!("forms-required-name"));
        }
        let length = text.chars().count();
        if length > MOST {
            return Err(words!("forms-too-long", has = length, max = MOST));
        }
        if text.chars().any(is_hidden) {
            return Err(words!("forms-unprintable"));
        }
        if has_piles(&text) || !text.chars().any(char::is_alphabetic) {
            return Err(words!("accounts-display-name-letters"));
        }
        Ok(Self(text))
    }

    /// The name as it is shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What its letters look like, without what stands between them; see [`looks`].
    #[must_use]
    pub fn looks(&self) -> [String; 2] {
        looks(&self.0)
    }

    /// Whether it is one word, and so could be read as a user name.
    #[must_use]
    pub fn is_one_word(&self) -> bool {
        !self.0.contains(' ')
    }

    /// Whether it claims an office of the forum, as a whole or in one of its words: "Ana Ruiz, moderator".
    #[must_use]
    pub fn claims_office(&self) -> bool {
        let words = self
            .0
            .split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c))
            .map(looks);
        words
            .chain([self.looks()])
            .flatten()
            .any(|look| reserved::is_office(&look))
    }
}

/// What the letters and digits of a name look like: as they stand, where a capital I is an l, and in small letters.
#[must_use]
pub fn looks(text: &str) -> [String; 2] {
    let letters: String = text
        .chars()
        .filter(|c| c.is_alphanumeric() || is_combining_mark(*c))
        .collect();
    [skeleton(&letters), skeleton(&letters.to_lowercase())]
}

/// Controls, direction marks and other characters that are there without being seen. Joiners stay: Persian and several
/// scripts of India need them.
#[must_use]
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(u32::from(c),
            0x00ad | 0x034f | 0x061c | 0x115f | 0x1160 | 0x17b4 | 0x17b5 | 0x180b..=0x180f | 0x200b
            | 0x200e | 0x200f | 0x2028..=0x202e | 0x2060..=0x206f | 0x3164 | 0xfe00..=0xfe0e | 0xfeff
            | 0xffa0 | 0xfff0..=0xfffb | 0xe000..=0xf8ff | 0xe0000..=0xe0fff | 0xf0000..=0x10_ffff)
}

fn has_piles(text: &str) -> bool {
    let mut marks = 0;
    text.chars().any(|c| {
        marks = if is_combining_mark(c) { marks + 1 } else { 0 };
        marks > MOST_MARKS
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_called_as_they_are_called() {
        for name in [
            "Ana-Sofía Ruiz de la Torre",
            "ليلى منصور",
            "O’Neill, J. (Madrid)",
            "李 明",
            "می\u{200c}نا",
        ] {
            assert_eq!(DisplayName::parse(name).unwrap().as_str(), name);
        }
        assert_eq!(
            DisplayName::parse("  Ana \u{a0} Ruiz\n").unwrap().as_str(),
            "Ana Ruiz"
        );
    }

    #[test]
    fn what_cannot_be_seen_or_said_is_no_name() {
        for (name, key) in [
            ("", "forms-required-name"),
            (" \u{3000} ", "forms-required-name"),
            (&"a".repeat(61), "forms-too-long"),
            ("Ana\u{202e}ziuR", "forms-unprintable"),
            ("Ana\u{200b}", "forms-unprintable"),
            ("\u{e000}Ana", "forms-unprintable"),
            (
                "Z\u{301}\u{302}\u{303}\u{304}\u{305}",
                "accounts-display-name-letters",
            ),
            ("—", "accounts-display-name-letters"),
        ] {
            assert_eq!(DisplayName::parse(name).unwrap_err().key, key, "{name:?}");
        }
    }

    #[test]
    fn an_office_is_known_under_any_dress() {
        for name in [
            "Moderator",
            "M o d e r a t o r",
            "P1enum",
            "★ Admin ★",
            "ADMIN",
            "ADMlN",
            "MODERADOR",
        ] {
            assert!(DisplayName::parse(name).unwrap().claims_office(), "{name}");
        }
        assert!(!DisplayName::parse("Adam Moderato").unwrap().claims_office());
        assert!(
            DisplayName::parse("Ana Ruiz · moderator")
                .unwrap()
                .claims_office()
        );
    }
}
