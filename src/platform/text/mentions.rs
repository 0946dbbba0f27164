//! Finds `@name` in running text.

/// A stretch of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Nobody is named here.
    Text(&'a str),
    /// A name, without its `@`.
    Name(&'a str),
}

/// Names that become links in one text, each as often as it stands there: a link is some ten times as long as its name.
pub const MOST: usize = 100;

/// The longest name, in characters, that anybody can have.
const MAX_NAME: usize = 60;

/// Cuts text at the names in it. A name begins after a blank or punctuation, so that mail
/// addresses name nobody, and does not end with a full stop or dash, which belong to the sentence.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    let mut searched = 0;
    while let Some(at) = rest
        .get(searched..)
        .and_then(|tail| tail.find('@'))
        .map(|at| at + searched)
    {
        let (before, after) = rest.split_at(at);
        let after = after.strip_prefix('@').unwrap_or_default();
        let name = name(after);
        let joined = before
            .chars()
            .next_back()
            .is_some_and(|c| c.is_alphanumeric() || "@/_+-=".contains(c));
        if joined || name.is_empty() {
            searched = at + 1;
            continue;
        }
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        pieces.push(Piece::Name(name));
        rest = after.strip_prefix(name).unwrap_or_default();
        searched = 0;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

/// The name that `text` begins with; empty when it is none or too long to be one.
fn name(text: &str) -> &str {
    let end = text
        .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.')))
        .unwrap_or(text.len());
    let (name, tail) = text.split_at(end);
    let name = name.trim_end_matches(['.', '-']);
    // `@host@elsewhere` is an address of another network.
    if tail.starts_with('@') || name.starts_with(['.', '-']) || name.chars().count() > MAX_NAME {
        return "";
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_where_people_write_them() {
        for (text, want) in [
            ("@ana", vec!["ana"]),
            ("ask @ana.", vec!["ana"]),
            ("(@ana, @ben_k-2...)", vec!["ana", "ben_k-2"]),
            ("@ana's and \u{201c}@ben\u{201d}", vec!["ana", "ben"]),
            ("@منى، ما رأيك؟", vec!["منى"]),
            ("@José: sí", vec!["José"]),
            ("&lt;@ana&gt;", vec!["ana"]),
            ("ana@example.org", vec![]),
            ("@ana@example.org", vec![]),
            ("@@ana @ @. a/@ben x=@c", vec![]),
        ] {
            let found: Vec<&str> = pieces(text)
                .into_iter()
                .filter_map(|piece| match piece {
                    Piece::Name(name) => Some(name),
                    Piece::Text(_) => None,
                })
                .collect();
            assert_eq!(found, want, "{text}");
        }
    }

    #[test]
    fn nothing_is_lost() {
        for text in ["a @b c@d @@e @f.@g", "@", "@a@", "@a@b@c @d"] {
            let again: String = pieces(text)
                .into_iter()
                .map(|piece| match piece {
                    Piece::Text(text) => text.to_owned(),
                    Piece::Name(name) => format!("@{name}"),
                })
                .collect();
            assert_eq!(again, text);
        }
    }

    #[test]
    fn endless_names_are_nobody() {
        assert_eq!(pieces(&format!("@{}", "a".repeat(61))).len(), 1);
    }
}
