//! The cost of stretches of text between two tags.

use crate::platform::text::rendering::TooComplex;

/// Bytes that the serialiser may look at again: for every `&` and every letter of Latin-1's second
/// half it looks through the rest of its stretch of text for angles (html5ever 0.40).
const MAX_RESCANS: usize = 10_000_000;

/// The text since the last tag, as the serialiser will see it.
#[derive(Debug, Default)]
pub struct Stretch {
    bytes: usize,
    marks: usize,
    /// Over all stretches, marks × bytes.
    rescans: usize,
}

impl Stretch {
    /// Ends the stretch: a tag follows.
    pub fn end(&mut self) {
        self.bytes = 0;
        self.marks = 0;
    }

    /// Adds text with its entities.
    ///
    /// # Errors
    /// [`TooComplex`] when writing it would take too long.
    pub fn grow(&mut self, text: &str) -> Result<(), TooComplex> {
        let angles = ["&lt;", "&gt;", "&quot;"].map(|angle| text.matches(angle).count());
        let marks = text.bytes().filter(|b| matches!(b, b'&' | 0xC2)).count();
        let marks = marks.saturating_sub(angles.iter().sum());
        self.rescans += marks * self.bytes + (self.marks + marks) * text.len();
        self.bytes += text.len();
        self.marks += marks;
        if self.rescans / 2 > MAX_RESCANS {
            return Err(TooComplex);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dense_text_is_refused_and_the_same_in_paragraphs_is_not() {
        let (mut whole, mut parts) = (Stretch::default(), Stretch::default());
        let mut refused = false;
        for _ in 0..8_000 {
            refused |= whole.grow("«x").is_err();
            parts.end();
            assert_eq!(parts.grow("«x"), Ok(()));
        }
        assert!(refused);
    }

    #[test]
    fn code_full_of_angles_is_not_refused() {
        assert_eq!(Stretch::default().grow(&"&lt;a&gt; ".repeat(4_000)), Ok(()));
    }
}
