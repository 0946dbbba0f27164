//! Plain text from HTML, for lists, letters and search.

use crate::platform::text::html::Html;
use crate::platform::text::tags::{Kind, known};
use crate::platform::text::tokens::{Token, Tokens, decode};

/// All words of a text: blocks on lines of their own with an empty one between, `- ` before list
/// items, `[1]` for footnotes, descriptions for images.
pub fn plain(html: &Html) -> String {
    read(html, false)
}

/// The beginning of a text in one line: at most `limit` characters, cut at a word and then ended
/// with `…`. Quotes are left out, as others wrote them, unless there is nothing else.
pub fn excerpt(html: &Html, limit: usize) -> String {
    let own = one_line(&read(html, true));
    let line = if own.is_empty() {
        one_line(&plain(html))
    } else {
        own
    };
    let Some((end, _)) = line.char_indices().nth(limit) else {
        return line;
    };
    let (kept, rest) = line.split_at(end);
    let kept = match kept.rfind(' ') {
        Some(blank) if !rest.starts_with(' ') => kept.split_at(blank).0,
        _ => kept,
    };
    format!(
        "{}…",
        kept.trim_end_matches(|c: char| c.is_whitespace() || ",;:–—-".contains(c))
    )
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn read(html: &Html, without_quotes: bool) -> String {
    let mut out = String::new();
    let mut quotes = 0_usize;
    let mut tokens = Tokens::new(html.as_str());
    while let Some(token) = tokens.next() {
        match token {
            Token::Text(text) => {
                if quotes == 0 {
                    words(&mut out, &decode(text));
                }
            }
            Token::Angle => out.push('<'),
            Token::Open(tag) => {
                if without_quotes && tag.name == "blockquote" {
                    quotes += 1;
                }
                if quotes > 0 {
                    continue;
                }
                match tag.name.as_str() {
                    "br" => out.push('\n'),
                    "img" => words(&mut out, &decode(tag.get("alt").unwrap_or_default())),
                    "sup" if tag.get("class") == Some("footnote-ref") => out.push('['),
                    // The way back to the reference means nothing outside the page.
                    "a" if tag.get("class") == Some("footnote-backref") => {
                        tokens.skip_to_end_of("a");
                    }
                    "li" => {
                        new_block(&mut out, 1);
                        out.push_str("- ");
                    }
                    name => gap(&mut out, name),
                }
            }
            Token::Close(name) => {
                if quotes > 0 {
                    quotes -= usize::from(name == "blockquote");
                } else if name == "sup" && footnote_open(&out) {
                    out.push(']');
                } else {
                    gap(&mut out, &name);
                }
            }
        }
    }
    out.trim().to_owned()
}

/// Appends text; a line end at the beginning of a block is only how the HTML is written.
fn words(out: &mut String, text: &str) {
    if out.is_empty() || out.ends_with('\n') || out.ends_with("- ") {
        out.push_str(text.trim_start_matches(['\n', ' ']));
    } else {
        out.push_str(text);
    }
}

/// A `[` with a number after it at the end.
fn footnote_open(out: &str) -> bool {
    out.trim_end_matches(|c: char| c.is_ascii_digit())
        .ends_with('[')
}

fn gap(out: &mut String, name: &str) {
    match known(name) {
        Some((_, Kind::Block | Kind::Heading)) if out.ends_with("- ") => {}
        Some((_, Kind::Block | Kind::Heading)) => new_block(out, 2),
        Some((_, Kind::Void)) if name == "hr" => new_block(out, 2),
        Some((_, Kind::Part)) if !matches!(name, "td" | "th") => new_block(out, 1),
        Some((_, Kind::Part)) if !out.ends_with([' ', '\n']) => out.push(' '),
        _ => {}
    }
}

/// Ends the line, with at least `lines` line ends.
fn new_block(out: &mut String, lines: usize) {
    let end = out.trim_end().len();
    let ends = out
        .get(end..)
        .unwrap_or_default()
        .matches('\n')
        .count()
        .max(lines);
    out.truncate(end);
    if !out.is_empty() {
        out.push_str(&"\n".repeat(ends.min(2)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::text::judge::rendered;

    fn of(source: &str) -> String {
        plain(&rendered(source).unwrap())
    }

    #[test]
    fn blocks_become_lines() {
        assert_eq!(
            of(
                "# A & B\n\nOne *two*\nthree\n\n- four\n- five\n\n|a|b|\n|-|-|\n|c|d|\n\n![six](/x.png)"
            ),
            "A & B\n\nOne two\nthree\n\n- four\n- five\n\na b\nc d\n\nsix"
        );
    }

    #[test]
    fn footnotes_keep_their_numbers_only() {
        assert_eq!(of("a[^x] b\n\n[^x]: c \\<d>"), "a[1] b\n\n- c <d>");
    }

    #[test]
    fn entities_are_characters_again() {
        assert_eq!(
            of("a &lt;b&gt; &amp;amp; `<i>` \"q\""),
            "a <b> &amp; <i> \"q\""
        );
    }

    #[test]
    fn excerpts_end_at_a_word() {
        let html = rendered("> quoted\n\nOne two, three\n\nfour").unwrap();
        assert_eq!(excerpt(&html, 100), "One two, three four");
        assert_eq!(excerpt(&html, 14), "One two, three…");
        assert_eq!(excerpt(&html, 13), "One two…");
        assert_eq!(excerpt(&html, 9), "One two…");
        assert_eq!(excerpt(&rendered("字字字字字").unwrap(), 3), "字字字…");
        assert_eq!(
            excerpt(&rendered("> only a quote").unwrap(), 100),
            "only a quote"
        );
    }
}
