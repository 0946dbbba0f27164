//! What people and screen readers call things: visible text and accessible names, as far as our pages need.

use scraper::{ElementRef, Html, Selector};

/// Elements that begin on a line of their own.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "button",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "legend",
    "li",
    "main",
    "nav",
    "ol",
    "option",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "textarea",
    "thead",
    "tr",
    "ul",
];

/// Elements that show no text.
const SILENT: &[&str] = &[
    "head", "script", "style", "template", "noscript", "title", "datalist",
];

#[track_caller]
pub(crate) fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap_or_else(|error| panic!("{css:?} is no CSS selector: {error}"))
}

/// The text that a person sees, a line for each block. Without script `noscript` speaks too, but the parser takes it
/// for elements only when it stands in the body.
pub(crate) fn text(element: ElementRef<'_>) -> String {
    let mut text = String::new();
    collect(element, &mut text, &|element| {
        element.attr("hidden").is_some()
    });
    let lines = text.lines().map(squeeze).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// White space as a browser shows it.
pub(crate) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn collect(element: ElementRef<'_>, text: &mut String, skipped: &impl Fn(&ElementRef<'_>) -> bool) {
    let name = element.value().name();
    if SILENT.contains(&name) || skipped(&element) {
        return;
    }
    let block = BLOCKS.contains(&name);
    if block {
        text.push('\n');
    }
    for child in element.children() {
        if let Some(words) = child.value().as_text() {
            // A line break in the source is a space on the page.
            text.push_str(&words.replace(['\n', '\t'], " "));
        } else if let Some(child) = ElementRef::wrap(child) {
            if child.value().name() == "img" {
                text.push_str(child.attr("alt").unwrap_or_default());
            }
            collect(child, text, skipped);
        }
    }
    if block {
        text.push('\n');
    } else if name == "td" || name == "th" {
        text.push(' ');
    }
}

/// The accessible name: `aria-labelledby`, `aria-label`, a label, the content, the value, the title, in this order.
pub(crate) fn name(document: &Html, element: ElementRef<'_>) -> String {
    let attr = |name| {
        element
            .attr(name)
            .map(squeeze)
            .filter(|text| !text.is_empty())
    };
    if let Some(ids) = attr("aria-labelledby") {
        let named = ids
            .split(' ')
            .filter_map(|id| by_id(document, id))
            .map(spoken);
        return named.collect::<Vec<_>>().join(" ");
    }
    let tag = element.value().name();
    let is_button = matches!(element.attr("type"), Some("submit" | "button" | "reset"));
    attr("aria-label")
        .or_else(|| label(document, element))
        .or_else(|| {
            if tag == "input" && is_button {
                attr("value")
            } else {
                None
            }
        })
        .or_else(|| attr("alt"))
        .or_else(|| {
            if matches!(tag, "input" | "select" | "textarea") {
                None
            } else {
                Some(spoken(element))
            }
        })
        .filter(|name| !name.is_empty())
        .or_else(|| attr("title"))
        .unwrap_or_default()
}

/// The text of the field's label or labels.
fn label(document: &Html, field: ElementRef<'_>) -> Option<String> {
    if !matches!(field.value().name(), "input" | "select" | "textarea") {
        return None;
    }
    let id = field.attr("id");
    let css = selector("label");
    let labels = document
        .select(&css)
        .filter(|label| match label.attr("for") {
            Some(target) => Some(target) == id,
            None => label.descendants().any(|node| node.id() == field.id()),
        });
    let texts: Vec<_> = labels.map(spoken).filter(|text| !text.is_empty()).collect();
    (!texts.is_empty()).then(|| texts.join(" "))
}

/// The text of an element as a screen reader takes it for a name.
fn spoken(element: ElementRef<'_>) -> String {
    let mut text = String::new();
    let unheard = |element: &ElementRef<'_>| {
        element.attr("hidden").is_some()
            || element.attr("aria-hidden") == Some("true")
            || matches!(element.value().name(), "select" | "textarea" | "input")
    };
    collect(element, &mut text, &unheard);
    squeeze(&text)
}

/// The element with this id.
pub(crate) fn by_id<'a>(document: &'a Html, id: &str) -> Option<ElementRef<'a>> {
    document
        .root_element()
        .descendent_elements()
        .find(|element| element.attr("id") == Some(id))
}
