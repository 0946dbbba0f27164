//! Reasons, checked.

use serde::{Deserialize, Serialize};

use crate::platform::error::{Error, Problem};
use crate::topics::model::title::is_unprintable;
use crate::words;

/// Why something was changed, decided or taken away, in the words of whoever did: one line that everybody reads.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reason(String);

/// The most characters of a reason.
pub const MOST: usize = 500;

/// The field that it is typed in.
pub const FIELD: &str = "reason";

impl Reason {
    /// Reads a reason as it was typed; nothing typed is none. Blanks and line breaks become single blanks, since it stands
    /// within a line.
    ///
    /// # Errors
    /// The [`Problem`] with the [`FIELD`].
    pub fn read(typed: &str) -> Result<Option<Self>, Problem> {
        let reason = typed.split_whitespace().collect::<Vec<_>>().join(" ");
        let length = reason.chars().count();
        let words = if reason.chars().any(is_unprintable) {
            words!("forms-unprintable")
        } else if length > MOST {
            words!("forms-too-long", has = length, max = MOST)
        } else {
            return Ok((length > 0).then_some(Self(reason)));
        };
        Err(Problem {
            field: FIELD,
            words,
        })
    }

    /// The same where one has to be given.
    ///
    /// # Errors
    /// The [`Problem`] with the [`FIELD`].
    pub fn parse(typed: &str) -> Result<Self, Problem> {
        Self::read(typed)?.ok_or_else(missing)
    }

    /// The reason.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What is wrong where a reason has to be given and none is.
fn missing() -> Problem {
    Problem {
        field: FIELD,
        words: words!("forms-required-reason"),
    }
}

/// The reason that somebody has to give for what they do to what another wrote.
///
/// # Errors
/// [`Error::Invalid`] with the [`FIELD`] when there is none.
pub fn given(reason: Option<&Reason>) -> Result<&Reason, Error> {
    reason.ok_or_else(|| Error::Invalid(vec![missing()]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(typed: &str) -> &'static str {
        Reason::parse(typed).unwrap_err().words.key
    }

    #[test]
    fn a_reason_is_one_line() {
        let reason = Reason::parse("  a number\r\ntaken   out ").unwrap();
        assert_eq!(reason.as_str(), "a number taken out");
    }

    #[test]
    fn nothing_typed_is_no_reason() {
        assert_eq!(Reason::read(" \n\t").unwrap(), None);
        assert_eq!(key(" \n\t"), "forms-required-reason");
    }

    #[test]
    fn a_reason_has_500_characters_at_most_and_none_that_turns_the_line() {
        assert!(Reason::parse(&"ل".repeat(500)).is_ok());
        assert_eq!(key(&"ل".repeat(501)), "forms-too-long");
        assert_eq!(key("tidy\u{202E}ydit"), "forms-unprintable");
        assert_eq!(key("tidy\u{2066}"), "forms-unprintable");
    }
}
