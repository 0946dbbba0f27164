//! Titles, checked.

use crate::platform::error::{Problem, Words};
use crate::platform::text::fold;
use crate::words;

/// A topic's title: one line of 3 to 200 characters.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Title(String);

/// The fewest characters of a title.
pub const LEAST: usize = 3;
/// The most characters of a title.
pub const MOST: usize = 200;

impl Title {
    /// Reads a title as it was typed. Blanks and line breaks become single blanks, since a title is one line.
    ///
    /// # Errors
    /// The [`Problem`] with the field `title`.
    pub fn parse(typed: &str) -> Result<Self, Problem> {
        let wrong = |words: Words| {
            Err(Problem {
                field: "title",
                words,
            })
        };
        let title = typed.split_whitespace().collect::<Vec<_>>().join(" ");
        let length = title.chars().count();
        if title.chars().any(is_unprintable) {
            wrong(words!("forms-unprintable"))
        } else if length == 0 {
            wrong(words!("topics-title-missing"))
        } else if length < LEAST {
            wrong(words!("topics-title-short", least = LEAST))
        } else if length > MOST {
            wrong(words!("topics-title-long", n = length, most = MOST))
        } else {
            Ok(Self(title))
        }
    }

    /// The nearest title to a text that nobody can correct here: a proposal's. It is cut at the end rather than refused.
    #[must_use]
    pub fn nearest(text: &str) -> Self {
        let printable: String = text
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .filter(|c| !is_unprintable(*c))
            .collect();
        let line = printable.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.chars().count() <= MOST {
            return Self(if line.is_empty() {
                "–".to_owned()
            } else {
                line
            });
        }
        let kept: String = line.chars().take(MOST - 1).collect();
        Self(format!("{}…", kept.trim_end()))
    }

    /// The title.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The title as it stands in addresses.
    #[must_use]
    pub fn slug(&self) -> String {
        fold::slug(&self.0)
    }
}

/// Control characters, and those that turn the direction of the line they stand in and of what follows.
#[must_use]
pub fn is_unprintable(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFC}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(typed: &str) -> &'static str {
        Title::parse(typed).unwrap_err().words.key
    }

    #[test]
    fn a_title_is_one_line() {
        let title = Title::parse("  Who  answers,\n and when? ").unwrap();
        assert_eq!(title.as_str(), "Who answers, and when?");
    }

    #[test]
    fn a_title_has_3_to_200_characters_of_any_script() {
        assert_eq!(key(" \t"), "topics-title-missing");
        assert_eq!(key("ab"), "topics-title-short");
        assert_eq!(key(&"ل".repeat(201)), "topics-title-long");
        assert!(Title::parse(&"ل".repeat(200)).is_ok());
        assert!(Title::parse("abc").is_ok());
    }

    #[test]
    fn a_title_holds_nothing_that_turns_the_line() {
        assert_eq!(key("a title\u{202E}eltit"), "forms-unprintable");
        assert_eq!(key("bell\u{7}s"), "forms-unprintable");
    }
}
