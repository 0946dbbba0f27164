//! The links of a text.

use crate::platform::text::html::Html;
use crate::platform::text::tokens::{Token, Tokens, decode};

/// A link, as a text writes it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Anchor {
    /// The address.
    pub href: String,
    /// Its words.
    pub words: String,
}

/// The links of a text in their order. Only what begins with a link is cut into tags, since most of a text does not.
#[must_use]
pub fn anchors(html: &Html) -> Vec<Anchor> {
    let pieces = html.as_str().match_indices("<a ");
    pieces
        .filter_map(|(at, _)| anchor(html.as_str().get(at..)?))
        .collect()
}

fn anchor(html: &str) -> Option<Anchor> {
    let mut tokens = Tokens::new(html);
    let Some(Token::Open(tag)) = tokens.next() else {
        return None;
    };
    let href = decode(tag.get("href")?);
    let mut words = String::new();
    for token in tokens {
        match token {
            Token::Close(name) if name == "a" => break,
            Token::Text(text) => words.push_str(&decode(text)),
            _ => {}
        }
    }
    Some(Anchor { href, words })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_read_with_their_words() {
        let html = Html::from_store(
            r##"<p>See <a href="https://example.org/a?b=1&amp;c=2" rel="nofollow ugc noopener">the <em>list</em></a>,
            <a href="/t/x/4">Open &amp; shut</a> and <a href="#p1-fn">1</a> &lt;a href</p>"##
                .to_owned(),
        );
        let found = anchors(&html);
        let found: Vec<_> = found
            .iter()
            .map(|link| (link.href.as_str(), link.words.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                ("https://example.org/a?b=1&c=2", "the list"),
                ("/t/x/4", "Open & shut"),
                ("#p1-fn", "1"),
            ]
        );
    }
}
