//! Writes HTML anew as a tree: every element known, every tag closed, every part in its place.
//!
//! The cleaner behind it is safe without this, but not fast: a browser's parser repairs what does
//! not fit (tables with text between cells, `<b>` open over thousands of paragraphs, ten thousand
//! levels) at a cost that grows with the square of the text. What leaves here needs no repair, and
//! more than [`MAX_DEPTH`] levels or [`MAX_ELEMENTS`] elements are refused. As only known elements
//! get through and all attributes are written anew, nothing that depends on how some parser reads
//! `noscript`, `svg` or comments reaches the cleaner at all.
//!
//! This is also where the text meets the site: names, own addresses, images, ids, headings.

use crate::platform::text::attributes;
use crate::platform::text::images;
use crate::platform::text::mentions;
use crate::platform::text::origin::{Destination, Origin};
use crate::platform::text::outline::{self, Outline};
use crate::platform::text::rendering::{Rendering, TooComplex};
use crate::platform::text::stretch::Stretch;
use crate::platform::text::tags::{self, Kind};
use crate::platform::text::tokens::{Tag, Token, Tokens, decode};
use percent_encoding::percent_decode_str;
use std::collections::HashSet;

/// Levels of elements within each other.
pub const MAX_DEPTH: usize = 40;
/// Elements in one text. 32 000 characters of prose have some 500; a table of 50 × 50 has 2 600.
pub const MAX_ELEMENTS: usize = 8_000;
/// Links in one text; each address is parsed twice.
pub const MAX_LINKS: usize = 1_500;
/// Names that are looked for in one text, and own addresses. Whoever asks the database for them
/// needs a bound, and whoever mentions more means nobody.
pub const MAX_REFERENCES: usize = 100;

/// The HTML, its tree sound, and what was found in it.
#[derive(Debug, Default)]
pub struct Tidied {
    /// For the cleaner.
    pub html: String,
    /// Names after `@`, as typed, each once.
    pub names: Vec<String>,
    /// Paths of own pages that links point to, without query and fragment, each once.
    pub paths: Vec<String>,
    /// Addresses of pages elsewhere that links point to, each once.
    pub elsewhere: Vec<String>,
}

/// Tidies `html`; without `how` names and titles stay as they are.
///
/// # Errors
/// [`TooComplex`] beyond [`MAX_DEPTH`] or [`MAX_ELEMENTS`].
pub fn tidy(html: &str, own: &Origin, how: Option<&Rendering<'_>>) -> Result<Tidied, TooComplex> {
    let mut tidier = Tidier {
        own,
        how,
        prefix: how.map_or("x", |how| how.id_prefix),
        done: Tidied::default(),
        open: Vec::new(),
        elements: 0,
        links: 0,
        images: 0,
        mentions: 0,
        stretch: Stretch::default(),
        ids: HashSet::new(),
        outline: Outline::default(),
    };
    let mut tokens = Tokens::new(html);
    while let Some(token) = tokens.next() {
        match token {
            Token::Text(text) => tidier.text(text)?,
            Token::Angle => tidier.text("&lt;")?,
            Token::Close(name) => tidier.close(&name),
            Token::Open(tag) => {
                if tag.name == "a" {
                    tidier.link(&tag, &mut tokens)?;
                } else if tag.name == "img" {
                    tidier.image(&tag)?;
                } else if let Some((name, kind)) = tags::known(&tag.name) {
                    tidier.element(&tag, name, kind)?;
                } else if tags::DROPPED.contains(&tag.name.as_str()) {
                    tokens.skip_to_end_of(&tag.name);
                }
            }
        }
    }
    tidier.close_down_to(0);
    let html = std::mem::take(&mut tidier.done.html);
    tidier.done.html = tidier
        .outline
        .apply(html, how.map_or(1, |how| how.top_heading));
    Ok(tidier.done)
}

struct Tidier<'a> {
    own: &'a Origin,
    how: Option<&'a Rendering<'a>>,
    prefix: &'a str,
    done: Tidied,
    /// The elements that are open, outermost first; none is void.
    open: Vec<&'static str>,
    elements: usize,
    links: usize,
    images: usize,
    mentions: usize,
    stretch: Stretch,
    ids: HashSet<String>,
    outline: Outline,
}

impl Tidier<'_> {
    fn text(&mut self, text: &str) -> Result<(), TooComplex> {
        if self
            .open
            .last()
            .is_some_and(|top| tags::implied(top).is_some())
        {
            if text.trim().is_empty() {
                return Ok(());
            }
            self.make_room()?;
        }
        self.stretch.grow(text)?;
        if !text.contains('@') || self.open.iter().any(|open| tags::literal(open)) {
            self.done.html.push_str(text);
            return Ok(());
        }
        for piece in mentions::pieces(text) {
            match piece {
                mentions::Piece::Text(text) => self.done.html.push_str(text),
                mentions::Piece::Name(name) => self.mention(name)?,
            }
        }
        Ok(())
    }

    fn mention(&mut self, name: &str) -> Result<(), TooComplex> {
        remember(&mut self.done.names, name);
        let target = self
            .how
            .and_then(|how| how.names.get(&name.to_lowercase()))
            .filter(|_| self.mentions < mentions::MOST);
        let out = &mut self.done.html;
        match target {
            Some(target) => {
                out.push_str("<a class=\"mention\"");
                attributes::push(out, "href", &target.href);
                out.push('>');
                attributes::escape(out, &target.label);
                out.push_str("</a>");
                self.mentions += 1;
                self.count()?;
            }
            None => {
                out.push('@');
                out.push_str(name);
            }
        }
        Ok(())
    }

    fn link(&mut self, tag: &Tag<'_>, tokens: &mut Tokens<'_>) -> Result<(), TooComplex> {
        let href = decode(tag.get("href").unwrap_or_default());
        let Some(destination) = self.own.destination(&href) else {
            return Ok(());
        };
        if self.open.contains(&"a") {
            return Ok(());
        }
        self.links += 1;
        if self.links > MAX_LINKS {
            return Err(TooComplex);
        }
        let page = match &destination {
            Destination::Own(address) => {
                let path = address.split(['?', '#']).next().unwrap_or_default();
                remember(&mut self.done.paths, path);
                path
            }
            Destination::Elsewhere(address) => {
                remember(&mut self.done.elsewhere, address);
                address
            }
            Destination::Fragment(_) => "",
        };
        let title = self
            .how
            .and_then(|how| how.titles.get(page))
            .filter(|_| tokens.link_text().is_some_and(|text| bare(text, &href)));
        self.make_room()?;
        self.begin("a", tag, |out, prefix| {
            attributes::push(out, "href", &destination.href(prefix));
        })?;
        if let Some(title) = title {
            attributes::escape(&mut self.done.html, title);
            tokens.next();
        }
        Ok(())
    }

    /// The forum's own images are shown. Others become links, as loading them would tell their host who reads, and so do
    /// those of own paths that hold no images, and those beyond [`images::MOST`].
    fn image(&mut self, tag: &Tag<'_>) -> Result<(), TooComplex> {
        self.make_room()?;
        self.count()?;
        let alt = decode(tag.get("alt").unwrap_or_default());
        let src = decode(tag.get("src").unwrap_or_default());
        let destination = self.own.destination(&src);
        let is_shown = self.images < images::MOST && images::is_one(destination.as_ref());
        self.images += usize::from(is_shown);
        let out = &mut self.done.html;
        match destination {
            Some(Destination::Own(path)) if is_shown => {
                out.push_str("<img");
                attributes::push(out, "src", &path);
                if tag.get("alt").is_none() {
                    attributes::push(out, "alt", "");
                }
                attributes::keep(out, "img", tag);
                out.push_str(" loading=\"lazy\" decoding=\"async\">");
            }
            Some(Destination::Own(address) | Destination::Elsewhere(address)) => {
                let words = if alt.trim().is_empty() {
                    &address
                } else {
                    &alt
                };
                if self.open.contains(&"a") {
                    attributes::escape(out, words);
                } else {
                    out.push_str("<a");
                    attributes::push(out, "href", &address);
                    out.push('>');
                    attributes::escape(out, words);
                    out.push_str("</a>");
                }
            }
            _ => attributes::escape(out, &alt),
        }
        Ok(())
    }

    fn element(&mut self, tag: &Tag<'_>, name: &'static str, kind: Kind) -> Result<(), TooComplex> {
        if let Some(at) = self.reach(tags::ends(name, kind), name) {
            self.close_down_to(at);
        }
        // In a table in a heading; the outer one stays.
        if kind == Kind::Heading && self.open.iter().any(|open| outline::level(open).is_some()) {
            return Ok(());
        }
        if kind == Kind::Part {
            if !self.fits(name)? {
                return Ok(());
            }
        } else {
            self.make_room()?;
        }
        if kind == Kind::Void {
            self.count()?;
            self.done.html.push_str(&format!("<{name}>"));
            return Ok(());
        }
        self.begin(name, tag, |out, _| match name {
            // What can be scrolled has to be reachable by keyboard.
            "pre" => attributes::push(out, "tabindex", "0"),
            "p" => {
                let kind = tag.get("data-alert").unwrap_or_default();
                if ["note", "tip", "important", "warning", "caution"].contains(&kind) {
                    attributes::push(out, "data-alert", kind);
                }
            }
            _ => {}
        })
    }

    /// Writes a start tag; `special` adds what only this element has.
    fn begin(
        &mut self,
        name: &'static str,
        tag: &Tag<'_>,
        special: impl FnOnce(&mut String, &str),
    ) -> Result<(), TooComplex> {
        self.count()?;
        if self.open.len() >= MAX_DEPTH {
            return Err(TooComplex);
        }
        if name == "table" {
            self.done
                .html
                .push_str("<div class=\"table-frame\" tabindex=\"0\">");
        }
        self.outline.note(name, self.done.html.len() + 2);
        let id = self.id(tag);
        let out = &mut self.done.html;
        out.push('<');
        out.push_str(name);
        special(out, self.prefix);
        if let Some(id) = id {
            attributes::push(out, "id", &id);
        }
        attributes::keep(out, name, tag);
        out.push('>');
        self.open.push(name);
        Ok(())
    }

    /// The id with the text's prefix, unless it is none or stands already.
    fn id(&mut self, tag: &Tag<'_>) -> Option<String> {
        let id = decode(tag.get("id")?);
        let sound = (1..=1000).contains(&id.len())
            && !id.contains(|c: char| c.is_whitespace() || c.is_control());
        let id = format!("{}-{id}", self.prefix);
        (sound && self.ids.insert(id.clone())).then_some(id)
    }

    fn close(&mut self, name: &str) {
        let Some((name, kind)) = tags::known(name) else {
            return;
        };
        // Any end tag of a heading ends a heading, as in browsers.
        let wanted: &[&str] = if kind == Kind::Heading {
            &["h1", "h2", "h3", "h4", "h5", "h6"]
        } else {
            &[name]
        };
        if let Some(at) = self.reach(wanted, name) {
            self.close_down_to(at);
        }
    }

    /// The place of the outermost of `wanted` that a tag of `name` can reach from inside.
    fn reach(&self, wanted: &[&str], name: &str) -> Option<usize> {
        let mut found = None;
        for (at, open) in self.open.iter().enumerate().rev() {
            if wanted.contains(open) {
                found = Some(at);
            }
            if tags::shields(open, name) {
                break;
            }
        }
        found
    }

    /// Makes the innermost element one that `part` may stand in, if the right one is near.
    fn fits(&mut self, part: &str) -> Result<bool, TooComplex> {
        while let Some(top) = self.open.last() {
            if tags::parents(part).contains(top) {
                return Ok(true);
            }
            match (part, *top) {
                ("td" | "th", "table" | "thead" | "tbody" | "tfoot") => self.imply("tr")?,
                _ => return Ok(false),
            }
        }
        Ok(false)
    }

    /// Opens what has to stand between a list or table and its content.
    fn make_room(&mut self) -> Result<(), TooComplex> {
        while let Some(part) = self.open.last().and_then(|top| tags::implied(top)) {
            self.imply(part)?;
        }
        Ok(())
    }

    fn imply(&mut self, name: &'static str) -> Result<(), TooComplex> {
        let tag = Tag {
            name: name.to_owned(),
            attributes: Vec::new(),
        };
        self.begin(name, &tag, |_, _| {})
    }

    fn close_down_to(&mut self, depth: usize) {
        while self.open.len() > depth {
            let Some(name) = self.open.pop() else { return };
            self.outline.note(name, self.done.html.len() + 3);
            self.done.html.push_str("</");
            self.done.html.push_str(name);
            self.done.html.push('>');
            if name == "table" {
                self.done.html.push_str("</div>");
            }
        }
    }

    fn count(&mut self) -> Result<(), TooComplex> {
        self.stretch.end();
        self.elements += 1;
        if self.elements > MAX_ELEMENTS {
            return Err(TooComplex);
        }
        Ok(())
    }
}

/// Whether the words of a link are only its address.
fn bare(text: &str, href: &str) -> bool {
    let plain = |s: &str| percent_decode_str(s).decode_utf8_lossy().into_owned();
    let text = plain(&decode(text));
    let href = plain(href);
    text == href || href.strip_prefix("http://") == Some(text.as_str())
}

fn remember(list: &mut Vec<String>, item: &str) {
    if list.len() < MAX_REFERENCES && !list.iter().any(|known| known == item) {
        list.push(item.to_owned());
    }
}
