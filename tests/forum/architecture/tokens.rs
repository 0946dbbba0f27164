//! Cuts Rust source into words and signs; comments, strings and letters in quotes are left out.
//!
//! Not with `proc-macro2`: only its feature `span-locations` tells lines, and to switch that on for tests builds every
//! macro crate, and all that uses them, a second time.

pub(crate) struct Token<'a> {
    pub(crate) line: usize,
    pub(crate) text: &'a str,
}

/// Words, `::`, and all other signs one by one.
pub(crate) fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut line = 1;
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let (length, is_token) = match first {
            _ if rest.starts_with("//") => (rest.find('\n').unwrap_or(rest.len()), false),
            _ if rest.starts_with("/*") => (block_comment(rest), false),
            _ if rest.starts_with("::") => (2, true),
            '"' => (string(rest), false),
            '\'' => (quoted(rest), false),
            _ if is_word(first) => match raw_string(rest) {
                Some(length) => (length, false),
                None => (
                    rest.find(|letter| !is_word(letter)).unwrap_or(rest.len()),
                    true,
                ),
            },
            _ => (first.len_utf8(), !first.is_whitespace()),
        };
        let (text, after) = rest.split_at(length);
        if is_token {
            tokens.push(Token { line, text });
        }
        line += text.matches('\n').count();
        rest = after;
    }
    tokens
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn block_comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// From the opening quote to behind the closing one.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// A string with letters before its quote: `r#"…"#`, `b"…"`, `br"…"`.
fn raw_string(text: &str) -> Option<usize> {
    let start = text.find(|letter| !matches!(letter, 'r' | 'b' | 'c'))?;
    if start == 0 || start > 2 {
        return None;
    }
    let fence = text[start..].find(|letter| letter != '#')?;
    if !text[start + fence..].starts_with('"') {
        return None;
    }
    if !text[..start].contains('r') {
        return Some(start + string(&text[start..]));
    }
    let end = format!("\"{}", "#".repeat(fence));
    let inner = start + fence + 1;
    Some(
        text[inner..]
            .find(&end)
            .map_or(text.len(), |at| inner + at + end.len()),
    )
}

/// A letter in quotes; of a lifetime only its mark.
fn quoted(text: &str) -> usize {
    let mut letters = text.char_indices().skip(1);
    match letters.next() {
        Some((_, '\\')) => text[3..].find('\'').map_or(text.len(), |at| at + 4),
        Some(_) => match letters.next() {
            Some((at, '\'')) => at + 1,
            _ => 1,
        },
        None => text.len(),
    }
}
