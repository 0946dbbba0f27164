//! Cuts Rust source into words, signs and strings; comments and letters in quotes are left out.
//!
//! Not with `proc-macro2`: only its feature `span-locations` tells lines, and to switch that on for tests builds every
//! macro crate, and all that uses them, a second time.

#[derive(Clone, Copy, Debug)]
pub(crate) struct Token<'a> {
    pub(crate) line: usize,
    /// As it stands in the source, a string with its quotes.
    pub(crate) text: &'a str,
    pub(crate) is_string: bool,
}

#[derive(Eq, PartialEq)]
enum Kind {
    Nothing,
    Sign,
    String,
}

/// The files that a file names as modules for tests only: `#[cfg(test)] mod examples;`.
pub(crate) fn test_files(path: &str, source: &str) -> Vec<String> {
    let begins = ["#", "[", "cfg", "(", "test", ")", "]"];
    let stem = path.strip_suffix(".rs").unwrap_or(path);
    let folder = match stem.rsplit_once('/') {
        Some((folder, "mod" | "lib" | "main")) => folder,
        _ => stem,
    };
    let all = tokens(source);
    let is_start = |at: &usize| {
        let here = all.iter().skip(*at).map(|token| token.text);
        here.take(begins.len()).eq(begins)
    };
    let named = |at: usize| {
        let mut behind = all.iter().skip(at + begins.len()).map(|token| token.text);
        // At most `pub(crate)` stands between.
        behind.by_ref().take(5).find(|word| *word == "mod")?;
        Some(format!("{folder}/{}.rs", behind.next()?))
    };
    (0..all.len()).filter(is_start).filter_map(named).collect()
}

/// The tokens of code outside `mod tests`.
pub(crate) fn tokens_but_tests<'a>(path: &str, source: &'a str) -> Vec<Token<'a>> {
    if path.ends_with("/tests.rs") {
        return Vec::new();
    }
    let all = tokens(source);
    let mut kept = Vec::new();
    let mut at = 0;
    while at < all.len() {
        let begins = ["mod", "tests", "{"];
        if begins
            .iter()
            .zip(&all[at..])
            .filter(|(word, token)| **word == token.text)
            .count()
            == 3
        {
            at = behind(&all, at + 2, "{", "}");
        } else {
            kept.push(all[at]);
            at += 1;
        }
    }
    kept
}

/// The place behind the bracket that belongs to the one that opens here.
pub(crate) fn behind(tokens: &[Token<'_>], open: usize, opening: &str, closing: &str) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        if token.text == opening {
            depth += 1;
        } else if token.text == closing {
            depth -= 1;
            if depth == 0 {
                return at + 1;
            }
        }
    }
    tokens.len()
}

/// Words, `::`, strings, and all other signs one by one.
pub(crate) fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut line = 1;
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let (length, kind) = match first {
            _ if rest.starts_with("//") => (rest.find('\n').unwrap_or(rest.len()), Kind::Nothing),
            _ if rest.starts_with("/*") => (block_comment(rest), Kind::Nothing),
            _ if rest.starts_with("::") => (2, Kind::Sign),
            '"' => (string(rest), Kind::String),
            '\'' => (quoted(rest), Kind::Nothing),
            _ if is_word(first) => match raw_string(rest) {
                Some(length) => (length, Kind::String),
                None => (
                    rest.find(|letter| !is_word(letter)).unwrap_or(rest.len()),
                    Kind::Sign,
                ),
            },
            _ => (
                first.len_utf8(),
                if first.is_whitespace() {
                    Kind::Nothing
                } else {
                    Kind::Sign
                },
            ),
        };
        let (text, after) = rest.split_at(length);
        if kind != Kind::Nothing {
            tokens.push(Token {
                line,
                text,
                is_string: kind == Kind::String,
            });
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
