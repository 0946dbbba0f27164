//! Reads the paths that a source file uses.

use crate::architecture::tokens::{Token, tokens_but_tests};

/// A path that begins with `crate`.
#[derive(Clone, Debug)]
pub(super) struct Use {
    pub(super) line: usize,
    pub(super) path: Vec<String>,
}

/// What a file says, tests left out.
#[derive(Default)]
pub(super) struct Source {
    pub(super) uses: Vec<Use>,
    /// Lines with a re-export, `super` or a glob, and which.
    pub(super) hidden: Vec<(usize, &'static str)>,
    words: Vec<(usize, String)>,
}

impl Source {
    pub(super) fn read(path: &str, text: &str) -> Self {
        let mut source = Self::default();
        let mut tokens = tokens_but_tests(path, text);
        tokens.retain(|token| !token.is_string);
        for at in 0..tokens.len() {
            source.look(&tokens, at);
        }
        source
    }

    pub(super) fn lines_with(&self, word: &str) -> Vec<usize> {
        self.words
            .iter()
            .filter(|(_, other)| other == word)
            .map(|(line, _)| *line)
            .collect()
    }

    /// Items that are no modules, and macros.
    pub(super) fn code_beside_modules(&self, path: &str) -> Vec<String> {
        const CODE: &[&str] = &[
            "fn",
            "struct",
            "enum",
            "trait",
            "impl",
            "const",
            "static",
            "type",
            "use",
            "macro_rules",
        ];
        let code = self
            .words
            .iter()
            .filter(|(_, word)| CODE.contains(&word.as_str()));
        code.map(|(line, word)| format!("{path}:{line}: {word} in the door of a noun"))
            .collect()
    }

    fn look(&mut self, tokens: &[Token<'_>], at: usize) {
        let Token { line, text, .. } = tokens[at];
        let path_follows = is(tokens, at + 1, "::");
        self.words.push((line, text.to_owned()));
        match text {
            "use" => {
                if is_public(&tokens[..at]) {
                    self.hidden.push((line, "a re-export"));
                }
                if tokens[at..]
                    .iter()
                    .take_while(|token| token.text != ";")
                    .any(|token| token.text == "*")
                {
                    self.hidden.push((line, "a glob"));
                }
            }
            // `pub(super)` hides no address.
            "super" if path_follows => self.hidden.push((line, "super outside tests")),
            "crate" | "plenum" if path_follows && !is_inside_path(tokens, at) => {
                self.follow(tokens, at, &["crate".to_owned()]);
            }
            _ => {}
        }
    }

    /// Follows `::a::{b, c}` from its first word on, and says where it ends.
    fn follow(&mut self, tokens: &[Token<'_>], first: usize, path: &[String]) -> usize {
        let mut path = path.to_vec();
        let mut at = first + 1;
        while is(tokens, at, "::") {
            match tokens.get(at + 1) {
                Some(token) if token.text == "{" => return self.branches(tokens, at + 1, &path),
                Some(token) if is_word(token) => path.push(token.text.to_owned()),
                _ => break,
            }
            at += 2;
        }
        self.uses.push(Use {
            line: tokens[at - 1].line,
            path,
        });
        at
    }

    fn branches(&mut self, tokens: &[Token<'_>], open: usize, path: &[String]) -> usize {
        let mut at = open + 1;
        while let Some(token) = tokens.get(at).filter(|token| token.text != "}") {
            at = match token.text {
                "self" => {
                    self.uses.push(Use {
                        line: token.line,
                        path: path.to_vec(),
                    });
                    at + 1
                }
                word if is_word(token) => {
                    let branch = [path, &[word.to_owned()]].concat();
                    self.follow(tokens, at, &branch)
                }
                _ => at + 1,
            };
            if is(tokens, at, "as") {
                at += 2;
            }
        }
        at + 1
    }
}

fn is(tokens: &[Token<'_>], at: usize, text: &str) -> bool {
    tokens.get(at).is_some_and(|token| token.text == text)
}

fn is_word(token: &Token<'_>) -> bool {
    token
        .text
        .starts_with(|letter: char| letter.is_alphabetic() || letter == '_')
}

/// `a::crate` is nothing, but `other::plenum::x` is somebody else's.
fn is_inside_path(tokens: &[Token<'_>], at: usize) -> bool {
    at > 0 && tokens[at - 1].text == "::"
}

/// `pub` or `pub(…)` stands before.
fn is_public(before: &[Token<'_>]) -> bool {
    match before.last().map(|token| token.text) {
        Some("pub") => true,
        Some(")") => {
            let open = before.iter().rposition(|token| token.text == "(");
            open.is_some_and(|open| open > 0 && before[open - 1].text == "pub")
        }
        _ => false,
    }
}
