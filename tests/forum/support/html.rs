//! Whether a page is valid HTML, as far as it can be told from the page alone.

use std::collections::HashSet;

use scraper::{ElementRef, Html};

use crate::support::names::{self, selector};
use crate::support::page::Page;

/// Attributes that name elements of the page by id.
const REFERENCES: &[&str] = &[
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-owns",
    "aria-details",
    "aria-errormessage",
    "aria-activedescendant",
    "form",
    "list",
    "headers",
    "popovertarget",
    "commandfor",
];

/// Fails with everything that is wrong with a page.
#[track_caller]
pub(crate) fn must_be_valid(page: &Page) {
    let findings = findings(&page.body);
    assert!(findings.is_empty(), "{}\n{}", page.url, findings.join("\n"));
}

/// What is wrong with a document.
pub(crate) fn findings(body: &str) -> Vec<String> {
    let document = Html::parse_document(body);
    let mut findings: Vec<_> = document
        .errors
        .iter()
        .map(|error| format!("parse error: {error}"))
        .collect();
    if !body
        .trim_start()
        .to_ascii_lowercase()
        .starts_with("<!doctype html>")
    {
        findings.push("no doctype".into());
    }
    let ids = ids(&document, &mut findings);
    head(&document, &mut findings);
    headings(&document, &mut findings);
    for element in document.root_element().descendent_elements() {
        references(element, &ids, &mut findings);
        nesting(element, &mut findings);
        own_rules(&document, element, &mut findings);
    }
    findings
}

fn ids(document: &Html, findings: &mut Vec<String>) -> HashSet<String> {
    let mut ids = HashSet::new();
    for id in document
        .root_element()
        .descendent_elements()
        .filter_map(|element| element.attr("id"))
    {
        if id.is_empty() || id.contains(char::is_whitespace) {
            findings.push(format!("no good id: {id:?}"));
        }
        if !ids.insert(id.to_owned()) {
            findings.push(format!("id twice: {id}"));
        }
    }
    ids
}

fn head(document: &Html, findings: &mut Vec<String>) {
    let root = document.root_element();
    for attribute in ["lang", "dir"] {
        if root.attr(attribute).is_none_or(str::is_empty) {
            findings.push(format!("html has no {attribute}"));
        }
    }
    for (css, what) in [
        ("head > title", "title"),
        ("head > meta[charset]", "charset"),
        ("head > meta[name=viewport]", "viewport"),
        ("main", "main"),
    ] {
        let count = document.select(&selector(css)).count();
        if count != 1 {
            findings.push(format!("{count} of {what} instead of one"));
        }
    }
    let title = document.select(&selector("head > title")).next();
    if title.is_some_and(|title| title.text().collect::<String>().trim().is_empty()) {
        findings.push("an empty title".into());
    }
}

fn headings(document: &Html, findings: &mut Vec<String>) {
    let level = |heading: ElementRef<'_>| {
        heading.value().name()[1..]
            .parse::<usize>()
            .unwrap_or_default()
    };
    let first_in_main = selector("main :is(h1, h2, h3, h4, h5, h6)");
    let first_in_main = document.select(&first_in_main).next();
    if let Some(early) = first_in_main.filter(|heading| level(*heading) != 1) {
        findings.push(format!("a heading above the h1: {}", start_of(early)));
    }
    let mut before = 0;
    let mut first = 0;
    for heading in document.select(&selector("h1, h2, h3, h4, h5, h6")) {
        let now = level(heading);
        first += usize::from(now == 1);
        if names::text(heading).is_empty() && names::name(document, heading).is_empty() {
            findings.push(format!("an empty heading: {}", start_of(heading)));
        }
        // Headings before the first h1, of navigation, are not below anything.
        if before > 0 && now > before + 1 {
            findings.push(format!("h{now} after h{before}: {}", start_of(heading)));
        }
        before = now;
    }
    if first != 1 {
        findings.push(format!("{first} of h1 instead of one"));
    }
}

fn references(element: ElementRef<'_>, ids: &HashSet<String>, findings: &mut Vec<String>) {
    let is_label = element.value().name() == "label";
    let names = REFERENCES.iter().copied().chain(is_label.then_some("for"));
    for (attribute, value) in names.filter_map(|name| Some((name, element.attr(name)?))) {
        let lost: Vec<_> = value
            .split_whitespace()
            .filter(|id| !ids.contains(*id))
            .collect();
        if !lost.is_empty() || value.trim().is_empty() {
            findings.push(format!("{attribute} points nowhere: {}", start_of(element)));
        }
    }
    let target = element.attr("href").and_then(|href| href.strip_prefix('#'));
    if target.is_some_and(|id| !id.is_empty() && id != "top" && !ids.contains(id)) {
        findings.push(format!("href points nowhere: {}", start_of(element)));
    }
}

/// What may not stand in what.
fn nesting(element: ElementRef<'_>, findings: &mut Vec<String>) {
    let name = element.value().name();
    let around: Vec<_> = element
        .ancestors()
        .filter_map(ElementRef::wrap)
        .map(|around| around.value().name())
        .collect();
    let interactive = matches!(
        name,
        "a" | "button" | "select" | "textarea" | "details" | "label" | "iframe"
    ) || (name == "input" && element.attr("type") != Some("hidden"));
    let inside = |outer: &str| around.contains(&outer);
    let of = |parents: &[&str]| {
        around
            .first()
            .is_some_and(|parent| parents.contains(parent))
    };
    let wrong = (interactive && (inside("a") || inside("button")))
        || (name == "form" && inside("form"))
        || (name == "main" && (inside("article") || inside("aside") || inside("nav")))
        || (name == "li" && !of(&["ul", "ol", "menu", "template"]))
        || (matches!(name, "dt" | "dd") && !of(&["dl", "div", "template"]))
        || (matches!(name, "option") && !of(&["select", "optgroup", "datalist"]))
        || (matches!(name, "summary") && !of(&["details"]))
        || (matches!(name, "legend") && !of(&["fieldset"]))
        || (matches!(name, "figcaption") && !of(&["figure"]))
        || (is_block(name)
            && (inside("span") || inside("p") || inside("button") || inside("h1") || inside("h2")))
        || (of(&["ul", "ol"]) && !matches!(name, "li" | "script" | "template"))
        || (of(&["dl"]) && !matches!(name, "dt" | "dd" | "div" | "script" | "template"));
    if wrong {
        let parent = around.first().copied().unwrap_or_default();
        findings.push(format!(
            "{name} may not be here in {parent}: {}",
            start_of(element)
        ));
    }
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "div"
            | "dl"
            | "fieldset"
            | "figure"
            | "footer"
            | "form"
            | "header"
            | "hr"
            | "main"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "table"
            | "ul"
    )
}

/// What our own pages keep to besides: no script or style in them, names on everything that is used.
fn own_rules(document: &Html, element: ElementRef<'_>, findings: &mut Vec<String>) {
    let name = element.value().name();
    let mut find = |what: &str| findings.push(format!("{what}: {}", start_of(element)));
    for (attribute, _) in element.value().attrs() {
        if attribute == "style" || attribute.starts_with("on") {
            find("an inline style or handler");
        }
    }
    let needs_name = matches!(name, "button" | "select" | "textarea" | "summary")
        || (name == "a" && element.attr("href").is_some())
        || (name == "input" && element.attr("type") != Some("hidden"));
    if needs_name && names::name(document, element).is_empty() {
        find("no accessible name");
    }
    match name {
        "style" | "font" | "center" | "big" | "tt" | "marquee" | "blink" => {
            find("an element that is not for pages")
        }
        "script" if element.attr("src").is_none() && !is_data(element) => find("an inline script"),
        "noscript" => find("noscript, where the page should work by itself"),
        "img" if element.attr("alt").is_none() => find("an image without alt"),
        "form" if !has_button(document, element) && !is_shared(document, element) => {
            find("a form without a button")
        }
        "form" if element.attr("action").is_some_and(str::is_empty) => find("an empty action"),
        "button"
            if element.attr("type") == Some("submit")
                && element.attr("formaction").is_some_and(str::is_empty) =>
        {
            find("an empty formaction");
        }
        "time" if element.attr("datetime").is_none() => find("a time without datetime"),
        "table" if element.select(&selector("th")).next().is_none() => {
            find("a table without headers")
        }
        _ => {}
    }
}

fn is_data(script: ElementRef<'_>) -> bool {
    matches!(
        script.attr("type"),
        Some("application/json" | "application/ld+json")
    )
}

const BUTTONS: &str = "button:not([type=button]), input[type=submit], input[type=image]";

fn has_button(document: &Html, form: ElementRef<'_>) -> bool {
    let of_form = |button: ElementRef<'_>| match (button.attr("form"), form.attr("id")) {
        (Some(named), Some(id)) => named == id,
        (None, _) => button.ancestors().any(|around| around.id() == form.id()),
        (Some(_), None) => false,
    };
    document.select(&selector(BUTTONS)).any(of_form)
}

/// The page's one hidden form, whose buttons stand in the posts: a page without posts has none.
fn is_shared(_: &Html, form: ElementRef<'_>) -> bool {
    form.attr("hidden").is_some() && form.attr("id").is_some()
}

fn start_of(element: ElementRef<'_>) -> String {
    element.html().chars().take(160).collect()
}
