//! Makes HTML of what entries say in Markdown, before any transaction begins.

use std::collections::HashMap;

use rand::Rng;

use crate::imports::model::{Broken, Input, addresses};
use crate::platform::text::markdown;
use crate::platform::text::origin::Origin;
use crate::platform::text::rendering::Rendering;
use crate::proposals::model::content::{Content, Rendered};

/// The version of the rules that HTML is made by. One more says that stored HTML is to be made anew.
pub const RENDER_VERSION: i32 = 2;

/// Below the page's title and the part's own heading.
const TOP_HEADING: u8 = 3;

/// Renders every entry. One whose text no reader could take is broken, and is named.
pub fn render(input: &mut Input, own: &Origin) {
    let (mut good, mut broken) = (Vec::new(), Vec::new());
    for mut entry in std::mem::take(&mut input.entries) {
        match of(&entry.content, own) {
            Ok(rendered) => {
                entry.rendered = Some(rendered);
                good.push(entry);
            }
            Err(field) => broken.push(Broken {
                entry: entry.name,
                field,
                what: format!(
                    "is longer than {} characters, or nested too deeply",
                    markdown::MAX_CHARS
                ),
            }),
        }
    }
    input.entries = good;
    input.broken.extend(broken);
}

/// Texts that have been rendered, with their HTML.
#[derive(Clone, Debug, Default)]
pub struct Texts(HashMap<String, String>);

impl Texts {
    /// Those of an entry or of a version.
    #[must_use]
    pub fn of(content: &Content, rendered: &Rendered) -> Self {
        let mut texts = Self::default();
        texts.add(content, rendered);
        texts
    }

    /// Adds those of another.
    pub fn add(&mut self, content: &Content, rendered: &Rendered) {
        let mut put = |text: Option<&String>, html: Option<&String>| {
            if let (Some(text), Some(html)) = (text, html) {
                self.0.insert(text.clone(), html.clone());
            }
        };
        put(content.summary.as_ref(), rendered.summary.as_ref());
        put(content.description.as_ref(), rendered.description.as_ref());
        for ((_, person), html) in content.people().zip(&rendered.biographies) {
            put(person.biography.as_ref(), html.as_ref());
        }
    }
}

/// The HTML of what several sources say together, out of texts that have been rendered. Only one that comes to the front again,
/// as a source that hid it falls silent, is rendered here.
#[must_use]
pub fn assemble(content: &Content, texts: &Texts, own: &Origin) -> Rendered {
    let find = |text: Option<&String>| {
        let text = text?;
        match texts.0.get(text) {
            Some(html) => Some(html.clone()),
            // What came in was fit to be rendered then.
            None => html(Some(text), own).ok().flatten(),
        }
    };
    Rendered {
        summary: find(content.summary.as_ref()),
        description: find(content.description.as_ref()),
        biographies: content
            .people()
            .map(|(_, person)| find(person.biography.as_ref()))
            .collect(),
    }
}

/// The HTML of one entry.
///
/// # Errors
/// The name of the field that no reader could take.
pub fn of(content: &Content, own: &Origin) -> Result<Rendered, String> {
    let mut biographies = Vec::new();
    for (role, person) in content.people() {
        let html = html(person.biography.as_deref(), own)
            .map_err(|()| format!("{}: {}.biography", role.word(), person.name))?;
        biographies.push(html);
    }
    Ok(Rendered {
        summary: html(content.summary.as_deref(), own).map_err(|()| "abstract".to_owned())?,
        description: html(content.description.as_deref(), own)
            .map_err(|()| "description".to_owned())?,
        biographies,
    })
}

/// The HTML of a text; an address that Markdown had spelled by entities is taken out of it too.
fn html(source: Option<&str>, own: &Origin) -> Result<Option<String>, ()> {
    let Some(source) = source else {
        return Ok(None);
    };
    let prefix = format!("p{:08x}", rand::rng().random::<u32>());
    let html = markdown::render(
        source,
        &Rendering {
            own,
            names: &HashMap::new(),
            titles: &HashMap::new(),
            id_prefix: &prefix,
            top_heading: TOP_HEADING,
        },
    )
    .map_err(|_| ())?;
    Ok(Some(addresses::without(html.as_str()).into_owned()))
}
