//! Pages of a list by the key of their last row, so that no page costs more than the first and none shifts under a reader.

/// What tells the place of a row in its list, as addresses carry it: `1479920400000000-41`. The last number is the row's id,
/// since the others may be the same for two rows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Key<const N: usize>(pub [i64; N]);

impl<const N: usize> Key<N> {
    /// Reads a key from an address.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-').map(|part| part.parse().ok());
        let mut numbers = [0; N];
        for number in &mut numbers {
            *number = parts.next()??;
        }
        parts.next().is_none().then_some(Self(numbers))
    }
}

impl<const N: usize> std::fmt::Display for Key<N> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (place, number) in self.0.iter().enumerate() {
            let dash = if place == 0 { "" } else { "-" };
            write!(f, "{dash}{number}")?;
        }
        Ok(())
    }
}

/// How many rows to ask for: one more than a page shows, to know whether there is a next one.
#[must_use]
pub const fn one_more(page: usize) -> i64 {
    page as i64 + 1
}

/// Cuts what was found to a page, and says where the next one begins, if there is one.
#[must_use]
pub fn cut<R, const N: usize>(
    mut found: Vec<R>,
    page: usize,
    key: impl Fn(&R) -> Key<N>,
) -> (Vec<R>, Option<Key<N>>) {
    let is_more = found.len() > page;
    found.truncate(page);
    let next = found.last().filter(|_| is_more).map(key);
    (found, next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_is_written() {
        let key = Key([1_479_920_400_000_000, 41]);
        assert_eq!(Key::parse(&key.to_string()), Some(key));
        assert_eq!(Key::parse("204-58-41"), Some(Key([204, 58, 41])));
        assert_eq!(Key::parse("41"), Some(Key([41])));
        for broken in [
            "",
            "1",
            "a-1",
            "1-",
            "1-b",
            "-1",
            "1-2-3",
            "1-99999999999999999999",
        ] {
            assert_eq!(Key::<2>::parse(broken), None, "{broken}");
        }
    }

    #[test]
    fn a_full_page_leads_on_only_when_there_is_more() {
        let key = |row: &i64| Key([*row]);
        assert_eq!(cut(vec![3, 2, 1], 2, key), (vec![3, 2], Some(Key([2]))));
        assert_eq!(cut(vec![3, 2], 2, key), (vec![3, 2], None));
        assert_eq!(cut(vec![], 2, key), (vec![], None));
    }
}
