//! Cuts HTML into tags and text, as a browser would, without a copy.
//!
//! Comments, declarations and processing instructions are left out. A `<` that begins nothing
//! complete is handed out as such, so that it can be shown instead of swallowing what follows.

/// One piece of HTML.
#[derive(Debug, PartialEq, Eq)]
pub enum Token<'a> {
    /// Characters between tags, entities still in them.
    Text(&'a str),
    /// A `<` that is only a character.
    Angle,
    /// A start tag.
    Open(Tag<'a>),
    /// An end tag, its name in lower case.
    Close(String),
}

/// A start tag: its name in lower case and its attributes, the first of each name.
#[derive(Debug, PartialEq, Eq)]
pub struct Tag<'a> {
    /// In lower case.
    pub name: String,
    /// Names in lower case, values as written (without quotes, entities still in them).
    pub attributes: Vec<(String, &'a str)>,
}

impl<'a> Tag<'a> {
    /// The value of an attribute as written.
    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes
            .iter()
            .find(|(given, _)| given == name)
            .map(|(_, value)| *value)
    }
}

/// An iterator over the pieces.
#[derive(Debug)]
pub struct Tokens<'a> {
    rest: &'a str,
    misses: u32,
}

/// After so many tags that nothing closes, every other `<` is a character too: each costs a look at
/// all that follows, and 10 000 of them would cost 10⁸ steps.
const MISSES: u32 = 4;

impl<'a> Tokens<'a> {
    /// Begins at the beginning.
    pub fn new(html: &'a str) -> Self {
        Self {
            rest: html,
            misses: 0,
        }
    }

    /// The text up to the next tag if that is `</a>`; it is not consumed.
    pub fn link_text(&self) -> Option<&'a str> {
        let (text, tail) = self.rest.split_once('<')?;
        tail.starts_with("/a>").then_some(text)
    }

    /// Leaves out all up to and with the next end tag of this name; `false` when there is none.
    pub fn skip_to_end_of(&mut self, name: &str) -> bool {
        if self.misses > MISSES {
            return false;
        }
        let mut rest = self.rest;
        while let Some((_, tail)) = rest.split_once("</") {
            let is_end = tail
                .get(..name.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(name));
            if is_end && let Some((_, after)) = tail.split_once('>') {
                self.rest = after;
                return true;
            }
            rest = tail;
        }
        self.misses += 1;
        false
    }

    /// What begins with `<`; `None` when it does not end.
    fn markup(&self) -> Option<(Option<Token<'a>>, &'a str)> {
        let after = self.rest.strip_prefix('<')?;
        if let Some(comment) = after.strip_prefix("!--") {
            return Some((None, comment_end(comment)?));
        }
        if let Some(data) = after.strip_prefix("![CDATA[") {
            return Some((None, data.split_once("]]>")?.1));
        }
        if after.starts_with(['!', '?']) {
            return Some((None, after.split_once('>')?.1));
        }
        if let Some(end) = after.strip_prefix('/') {
            if end.starts_with(|c: char| c.is_ascii_alphabetic()) {
                let (tag, rest) = tag(end)?;
                return Some((Some(Token::Close(tag.name)), rest));
            }
            return Some((None, end.split_once('>')?.1));
        }
        if after.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (tag, rest) = tag(after)?;
            return Some((Some(Token::Open(tag)), rest));
        }
        None
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if self.rest.is_empty() {
                return None;
            }
            let text_end = self.rest.find('<').unwrap_or(self.rest.len());
            if text_end > 0 {
                let (text, rest) = self.rest.split_at(text_end);
                self.rest = rest;
                return Some(Token::Text(text));
            }
            let found = if self.misses > MISSES {
                None
            } else {
                self.markup()
            };
            match found {
                Some((Some(token), rest)) => {
                    self.rest = rest;
                    return Some(token);
                }
                Some((None, rest)) => self.rest = rest,
                None => {
                    self.misses += 1;
                    self.rest = self.rest.strip_prefix('<').unwrap_or_default();
                    return Some(Token::Angle);
                }
            }
        }
    }
}

/// What follows a comment whose `<!--` was read.
fn comment_end(comment: &str) -> Option<&str> {
    if let Some(rest) = comment.strip_prefix('>').or(comment.strip_prefix("->")) {
        return Some(rest);
    }
    let end = comment.find("--")?;
    let mut rest = comment.split_at(end).1;
    while let Some(tail) = rest.strip_prefix('-') {
        if let Some(after) = tail.strip_prefix("->").or(tail.strip_prefix("-!>")) {
            return Some(after);
        }
        rest = match tail.starts_with('-') {
            true => tail,
            false => tail.split_at(tail.find("--")?).1,
        };
    }
    None
}

/// A tag whose `<` or `</` was read, and what follows its `>`.
fn tag(text: &str) -> Option<(Tag<'_>, &str)> {
    let blank = |c: char| c.is_ascii_whitespace();
    let end = text.find(|c: char| blank(c) || matches!(c, '/' | '>'))?;
    let (name, mut rest) = text.split_at(end);
    let mut attributes: Vec<(String, &str)> = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| blank(c) || c == '/');
        if let Some(rest) = rest.strip_prefix('>') {
            let name = name.to_ascii_lowercase();
            return Some((Tag { name, attributes }, rest));
        }
        // A `=` at the beginning belongs to the name (HTML standard, 13.2.5.32).
        let first = rest.chars().next()?.len_utf8();
        let length = rest
            .split_at(first)
            .1
            .find(|c: char| blank(c) || matches!(c, '/' | '>' | '='))?;
        let (attribute, after) = rest.split_at(first + length);
        rest = after.trim_start_matches(blank);
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start_matches(blank);
            (value, rest) = if let Some(quoted) = after.strip_prefix('"') {
                quoted.split_once('"')?
            } else if let Some(quoted) = after.strip_prefix('\'') {
                quoted.split_once('\'')?
            } else {
                after.split_at(after.find(|c: char| blank(c) || c == '>')?)
            };
        }
        let attribute = attribute.to_ascii_lowercase();
        // Nobody needs more, and looking for doubles must not become quadratic.
        if attributes.len() < 16 && !attributes.iter().any(|(known, _)| *known == attribute) {
            attributes.push((attribute, value));
        }
    }
}

/// A value with its numeric and commonest named entities read. Others stay as they are: whoever
/// writes the result escapes its `&`, so that no reader sees more in it than was seen here.
pub fn decode(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some((before, entity)) = rest.split_once('&') {
        out.push_str(before);
        match entity_char(entity) {
            Some((c, after)) => {
                out.push(c);
                rest = after;
            }
            None => {
                out.push('&');
                rest = entity;
            }
        }
    }
    out.push_str(rest);
    out
}

fn entity_char(entity: &str) -> Option<(char, &str)> {
    const NAMED: [(&str, char); 15] = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("colon", ':'),
        ("sol", '/'),
        ("bsol", '\\'),
        ("Tab", '\t'),
        ("NewLine", '\n'),
        ("lpar", '('),
        ("rpar", ')'),
        ("num", '#'),
        ("period", '.'),
        ("nbsp", '\u{A0}'),
    ];
    if let Some(number) = entity.strip_prefix('#') {
        let (digits, radix) = match number.strip_prefix(['x', 'X']) {
            Some(hex) => (hex, 16),
            None => (number, 10),
        };
        let end = digits
            .find(|c: char| !c.is_digit(radix))
            .unwrap_or(digits.len());
        let (digits, rest) = digits.split_at(end);
        if digits.is_empty() {
            return None;
        }
        let code = u32::from_str_radix(digits, radix).ok();
        let c = code
            .filter(|code| *code != 0)
            .and_then(char::from_u32)
            .unwrap_or('\u{FFFD}');
        return Some((c, rest.strip_prefix(';').unwrap_or(rest)));
    }
    NAMED.iter().find_map(|(name, c)| {
        let rest = entity.strip_prefix(name)?;
        Some((*c, rest.strip_prefix(';')?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(html: &str) -> String {
        Tokens::new(html)
            .map(|token| match token {
                Token::Text(text) => format!("[{text}]"),
                Token::Angle => "LT".to_owned(),
                Token::Open(tag) => format!("+{}{:?}", tag.name, tag.attributes),
                Token::Close(name) => format!("-{name}"),
            })
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn reads_tags_like_a_browser() {
        for (html, want) in [
            ("a<B>c</B >", r#"[a] +b[] [c] -b"#),
            (
                "<a href=x title='y>' id=\"z\">",
                r#"+a[("href", "x"), ("title", "y>"), ("id", "z")]"#,
            ),
            ("<a/href=x/>", r#"+a[("href", "x/")]"#),
            ("<a href = x HREF=y>", r#"+a[("href", "x")]"#),
            ("<a =b>", r#"+a[("=b", "")]"#),
            ("<!-- <b> --><i>", "+i[]"),
            ("<!--><i>--><!---><b>", "+i[] [-->] +b[]"),
            ("<!-- a -- b --!><i>", "+i[]"),
            ("<!----><i>", "+i[]"),
            ("<?php <b> ?><![CDATA[<b>]]></ x><i>", "[ ?>] +i[]"),
            ("1 < 2 <3 <", "[1 ] LT [ 2 ] LT [3 ] LT"),
            ("<!-- never", "LT [!-- never]"),
            ("<a title=\"never", "LT [a title=\"never]"),
        ] {
            assert_eq!(shape(html), want, "{html}");
        }
    }

    #[test]
    fn decodes_what_hides_schemes() {
        for (raw, want) in [
            ("&#106;avascript&colon;x", "javascript:x"),
            ("&#x6A;&#X6a&#0000106;", "jjj"),
            ("a&ampb&unknown;&", "a&ampb&unknown;&"),
            ("&#0;&#xD800;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("&#;&#x;", "&#;&#x;"),
        ] {
            assert_eq!(decode(raw), want);
        }
    }
}
