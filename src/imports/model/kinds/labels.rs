//! Labels in a text: `__Track__: 7 - Water __Type__: Panel`.

/// The most bytes of a label: beyond, nobody looks for its end.
const LABEL: usize = 120;

/// A label in a text: `__Track__:`.
pub struct Label<'a> {
    /// Where it begins.
    pub start: usize,
    /// Where what it labels begins.
    pub end: usize,
    /// The words between its signs.
    pub name: &'a str,
}

/// Every label of a text.
pub fn labels(text: &str) -> impl Iterator<Item = Label<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text.get(at..)?.find("__")?;
            let inner = head(text.get(start + 2..)?, LABEL);
            at = start + 2;
            let Some(length) = inner.find("__:") else {
                continue;
            };
            let name = inner.get(..length).unwrap_or_default();
            if !name.is_empty() && !name.contains(['\n', '_']) {
                at = start + 2 + length + 3;
                return Some(Label {
                    start,
                    end: at,
                    name,
                });
            }
        }
    })
}

/// So many bytes of a text, or one letter less.
#[must_use]
pub fn head(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len()))
        .rev()
        .find(|end| text.is_char_boundary(*end));
    text.get(..end.unwrap_or_default()).unwrap_or_default()
}

/// Labels and what stands between each and the next.
#[must_use]
pub fn fields(text: &str) -> Vec<(&str, &str)> {
    let found: Vec<Label<'_>> = labels(text).collect();
    found
        .iter()
        .enumerate()
        .map(|(place, label)| {
            let end = found.get(place + 1).map_or(text.len(), |next| next.start);
            let value = text.get(label.end..end).unwrap_or_default();
            (label.name, value.trim())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_goes_up_to_the_next_label() {
        assert_eq!(
            fields("x __A b__: 1 __x__ 2 __C__: __D__:3 ____: __"),
            [("A b", "1 __x__ 2"), ("C", ""), ("D", "3 ____: __")]
        );
    }
}
