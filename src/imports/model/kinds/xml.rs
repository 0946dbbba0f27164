//! XML as a small tree. Only what a schedule needs: no entity beyond the five of XML, no document type that declares any, a
//! bounded depth and number of elements. So nothing is fetched, and nothing grows.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::imports::model::kinds::texts;

/// The deepest element that is read; a schedule has seven.
const DEEPEST: usize = 64;

/// The most elements that are read.
const MOST: usize = 2_000_000;

/// An element.
#[derive(Clone, Debug, Default)]
pub struct Element {
    /// Its name.
    pub name: String,
    /// Its attributes in their order.
    pub attributes: Vec<(String, String)>,
    /// The elements in it.
    pub children: Vec<Element>,
    /// The text in it, without that of the elements in it.
    pub text: String,
}

impl Element {
    /// The value of an attribute; empty when it is not there.
    #[must_use]
    pub fn attribute(&self, name: &str) -> &str {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value)
    }

    /// The elements of that name in it.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The text of the first element of that name in it; empty when it is not there.
    #[must_use]
    pub fn inner(&self, name: &str) -> &str {
        let found = self.children.iter().find(|child| child.name == name);
        found.map_or("", |child| &child.text)
    }
}

/// Reads a text.
///
/// # Errors
/// One sentence, when it is no XML, ends too early, declares entities or another encoding, with the line.
pub fn read(bytes: &[u8]) -> Result<Element, String> {
    let text = texts::utf8(bytes)?;
    let mut reader = Reader::from_str(text);
    let mut tree = Tree::default();
    loop {
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => {
                let at = reader.error_position();
                return Err(format!("this is no XML: {error} ({})", place(text, at)));
            }
        };
        let end = matches!(event, Event::Eof);
        tree.take(event)
            .map_err(|what| format!("{what} ({})", place(text, reader.buffer_position())))?;
        if end {
            break;
        }
    }
    tree.root
        .ok_or_else(|| "this is no XML: there is no element in it".into())
}

#[derive(Default)]
struct Tree {
    open: Vec<Element>,
    root: Option<Element>,
    elements: usize,
}

impl Tree {
    fn take(&mut self, event: Event<'_>) -> Result<(), String> {
        match event {
            Event::Start(start) => self.start(&start)?,
            Event::Empty(start) => {
                self.start(&start)?;
                self.end()?;
            }
            Event::End(_) => self.end()?,
            Event::Text(text) => self.say(&text.xml_content(XmlVersion::Explicit1_0))?,
            Event::CData(text) => self.say(&text.xml_content(XmlVersion::Explicit1_0))?,
            Event::GeneralRef(name) => {
                let resolved = if name.is_char_ref() {
                    name.resolve_char_ref().ok().flatten()
                } else {
                    named(&name)
                };
                let Some(c) = resolved else {
                    return Err(format!("&{};, an entity, is not read", &*name));
                };
                self.say(c.encode_utf8(&mut [0; 4]))?;
            }
            Event::Decl(declared) => {
                if let Some(Ok(encoding)) = declared.encoding()
                    && !matches!(
                        encoding.to_ascii_lowercase().as_str(),
                        "utf-8" | "utf8" | "us-ascii"
                    )
                {
                    return Err(format!(
                        "it says that it is written in {encoding}; it must be saved as UTF-8"
                    ));
                }
            }
            Event::DocType(kind) => {
                let kind = kind.to_ascii_uppercase();
                if kind.contains(['[', '"', '\'']) {
                    return Err(
                        "its document type declares entities or fetches some, which is not read"
                            .into(),
                    );
                }
            }
            Event::Eof => {
                if let Some(element) = self.open.last() {
                    return Err(format!("it ends inside of <{}>", element.name));
                }
            }
            Event::Comment(_) | Event::PI(_) => {}
        }
        Ok(())
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), String> {
        self.elements += 1;
        if self.elements > MOST {
            return Err(format!("it has more than {MOST} elements"));
        }
        if self.open.len() >= DEEPEST {
            return Err(format!(
                "its elements stand in one another more than {DEEPEST} deep"
            ));
        }
        if self.root.is_some() {
            return Err("it goes on after its end".into());
        }
        let mut element = Element {
            name: start.name().as_ref().to_owned(),
            ..Element::default()
        };
        for attribute in start.attributes() {
            let read = attribute
                .map_err(|error| error.to_string())
                .and_then(|given| {
                    let value = given
                        .normalized_value(XmlVersion::Explicit1_0)
                        .map_err(|error| error.to_string())?;
                    Ok((given.key.as_ref().to_owned(), value.into_owned()))
                });
            element.attributes.push(
                read.map_err(|error| format!("an attribute of <{}>: {error}", element.name))?,
            );
        }
        self.open.push(element);
        Ok(())
    }

    fn end(&mut self) -> Result<(), String> {
        let Some(element) = self.open.pop() else {
            return Err("an element ends that never began".into());
        };
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None => self.root = Some(element),
        }
        Ok(())
    }

    fn say(&mut self, text: &str) -> Result<(), String> {
        match self.open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.trim().is_empty() => {}
            None => return Err("there is text outside of its elements".into()),
        }
        Ok(())
    }
}

fn named(name: &str) -> Option<char> {
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

fn place(text: &str, byte: u64) -> String {
    let byte = usize::try_from(byte).unwrap_or(usize::MAX).min(text.len());
    let before = text.as_bytes().get(..byte).unwrap_or_default();
    let line = before.iter().filter(|c| **c == b'\n').count() + 1;
    format!("byte {byte}, line {line}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_five_entities_and_references_to_characters_are_read() {
        let root = read("<?xml version=\"1.0\" encoding=\"utf-8\"?><!-- x --><a b='&lt;&#x41;'>&amp;&#233;<![CDATA[<c>]]><d/>\r\n</a>".as_bytes()).unwrap();
        assert_eq!(root.attribute("b"), "<A");
        assert_eq!(root.text, "&é<c>\n");
        assert_eq!(root.all("d").count(), 1);
    }

    #[test]
    fn hostile_and_broken_texts_are_named() {
        let bomb = r#"<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><s>&b;</s>"#;
        let outside = r#"<!DOCTYPE s SYSTEM "file:///etc/passwd"><s/>"#;
        for (text, said) in [
            (bomb, "document type"),
            (outside, "document type"),
            ("<!DOCTYPE schedule><s>&nbsp;</s>", "&nbsp;"),
            ("<s a='&x;'/>", "attribute of <s>"),
            ("<s>&#xD800;</s>", "entity"),
            (
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><s/>",
                "ISO-8859-1",
            ),
            ("<s>\n<t>", "inside of <t> (byte 7, line 2)"),
            ("<s>\n</t>", "line 2"),
            ("<s/><s/>", "after its end"),
            ("hello", "outside"),
            ("<", "no XML"),
        ] {
            let error = read(text.as_bytes()).unwrap_err();
            assert!(error.contains(said), "{text}: {error}");
        }
        let deep = "<a>".repeat(1000);
        assert!(read(deep.as_bytes()).unwrap_err().contains("deep"));
    }
}
