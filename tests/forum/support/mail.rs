//! Letters, read as a mail program reads them.

use std::path::Path;

use mail_parser::{Address, MessageParser};
use scraper::Html;

use crate::support::names::selector;

#[derive(Clone, Debug)]
pub(crate) struct Letter {
    pub(crate) from: String,
    /// Addresses only.
    pub(crate) to: Vec<String>,
    pub(crate) subject: String,
    /// The plain part.
    pub(crate) text: String,
    /// The HTML part, empty when there is none.
    pub(crate) html: String,
    headers: Vec<(String, String)>,
    pub(crate) raw: Vec<u8>,
}

impl Letter {
    #[track_caller]
    pub(crate) fn read(raw: &[u8]) -> Self {
        let Some(message) = MessageParser::default().parse(raw) else {
            panic!("no letter: {}", String::from_utf8_lossy(raw))
        };
        // A body that is only there as the other kind would be converted: that is no part of ours.
        let has = |kind: &str| {
            let mut parts = message.parts.iter();
            parts.any(|part| match &part.body {
                mail_parser::PartType::Text(_) => kind == "plain",
                mail_parser::PartType::Html(_) => kind == "html",
                _ => false,
            })
        };
        let part = |kind, body: Option<std::borrow::Cow<'_, str>>| match body {
            Some(body) if has(kind) => body.replace("\r\n", "\n"),
            _ => String::new(),
        };
        Self {
            from: addresses(message.from())
                .into_iter()
                .next()
                .unwrap_or_default(),
            to: addresses(message.to()),
            subject: message.subject().unwrap_or_default().to_owned(),
            text: part("plain", message.body_text(0)),
            html: part("html", message.body_html(0)),
            headers: message
                .headers_raw()
                .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
                .collect(),
            raw: raw.to_owned(),
        }
    }

    /// A header as it stands in the letter, empty when it is not there.
    pub(crate) fn header(&self, name: &str) -> &str {
        let name = name.to_ascii_lowercase();
        let found = self.headers.iter().find(|(header, _)| *header == name);
        found.map_or("", |(_, value)| value)
    }

    /// The link of the plain part whose URL contains this.
    #[track_caller]
    pub(crate) fn link(&self, part: &str) -> String {
        let links = links(&self.text);
        let Some(link) = links.iter().find(|link| link.contains(part)) else {
            panic!(
                "no link with {part:?} in {:?}, but {links:?}\n{}",
                self.subject, self.text
            )
        };
        link.clone()
    }

    /// All links of the HTML part.
    pub(crate) fn html_links(&self) -> Vec<String> {
        let document = Html::parse_document(&self.html);
        document
            .select(&selector("a[href]"))
            .filter_map(|link| link.attr("href"))
            .map(ToOwned::to_owned)
            .collect()
    }

    /// The six digits to type.
    #[track_caller]
    pub(crate) fn code(&self) -> String {
        let words = self
            .text
            .split(|letter: char| !letter.is_ascii_alphanumeric());
        let is_code =
            |word: &&str| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
        let Some(code) = words.filter(|word| !word.is_empty()).find(is_code) else {
            panic!("no code in {:?}\n{}", self.subject, self.text)
        };
        code.to_owned()
    }
}

/// The letters in a folder of `.eml` files, oldest name first.
#[track_caller]
pub(crate) fn letters_in(folder: &Path) -> Vec<Letter> {
    let files = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    let mut files: Vec<_> = files
        .filter(|file| file.extension().is_some_and(|end| end == "eml"))
        .collect();
    files.sort();
    files
        .iter()
        .map(|file| Letter::read(&std::fs::read(file).expect("a readable letter")))
        .collect()
}

fn addresses(header: Option<&Address<'_>>) -> Vec<String> {
    let all = header.into_iter().flat_map(Address::iter);
    all.filter_map(|address| address.address().map(ToOwned::to_owned))
        .collect()
}

fn links(text: &str) -> Vec<String> {
    let ends = |letter: char| letter.is_whitespace() || matches!(letter, '<' | '>' | '"' | ')');
    let starts = text.match_indices("http").map(|(start, _)| &text[start..]);
    let urls = starts.filter(|rest| rest.starts_with("http://") || rest.starts_with("https://"));
    urls.map(|rest| {
        rest.split(ends)
            .next()
            .unwrap_or_default()
            .trim_end_matches(['.', ','])
            .to_owned()
    })
    .collect()
}
