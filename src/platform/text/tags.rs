//! The elements that a text may contain, and where each may stand.

/// What an element is, for the tidier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Has no content and no end tag.
    Void,
    /// Stands in a line of text.
    Inline,
    /// Ends an open paragraph.
    Block,
    /// A block that ends an open heading too.
    Heading,
    /// Part of a list or table: may only stand directly in one of its parents.
    Part,
}

/// The known elements. Everything else loses its tags and keeps its content, but [`DROPPED`].
/// The commonest first, since it is searched for every tag.
#[rustfmt::skip]
const KNOWN: [(&str, Kind); 67] = [
    ("p", Kind::Block), ("a", Kind::Inline), ("li", Kind::Part), ("br", Kind::Void),
    ("em", Kind::Inline), ("strong", Kind::Inline), ("code", Kind::Inline), ("td", Kind::Part),
    ("span", Kind::Inline), ("sup", Kind::Inline), ("ul", Kind::Block), ("ol", Kind::Block),
    ("blockquote", Kind::Block), ("div", Kind::Block), ("h1", Kind::Heading), ("h2", Kind::Heading),
    ("h3", Kind::Heading), ("h4", Kind::Heading), ("h5", Kind::Heading), ("h6", Kind::Heading),
    ("tr", Kind::Part), ("th", Kind::Part), ("pre", Kind::Block), ("del", Kind::Inline),
    ("hr", Kind::Void), ("img", Kind::Void), ("wbr", Kind::Void),
    ("abbr", Kind::Inline), ("b", Kind::Inline), ("bdi", Kind::Inline), ("bdo", Kind::Inline),
    ("cite", Kind::Inline), ("dfn", Kind::Inline), ("i", Kind::Inline), ("ins", Kind::Inline),
    ("kbd", Kind::Inline), ("mark", Kind::Inline), ("q", Kind::Inline), ("ruby", Kind::Inline),
    ("s", Kind::Inline), ("samp", Kind::Inline), ("small", Kind::Inline), ("sub", Kind::Inline),
    ("time", Kind::Inline), ("u", Kind::Inline), ("var", Kind::Inline),
    ("details", Kind::Block), ("dl", Kind::Block), ("figure", Kind::Block),
    ("section", Kind::Block), ("table", Kind::Block),
    ("caption", Kind::Part), ("dd", Kind::Part), ("dt", Kind::Part), ("figcaption", Kind::Part),
    ("rp", Kind::Part), ("rt", Kind::Part), ("summary", Kind::Part), ("tbody", Kind::Part),
    ("tfoot", Kind::Part), ("thead", Kind::Part),
    // Old names that people still type; see `modern`.
    ("strike", Kind::Inline), ("tt", Kind::Inline), ("big", Kind::Inline), ("acronym", Kind::Inline),
    ("center", Kind::Block), ("dir", Kind::Block),
];

/// Elements that go with all they contain: it was never meant to be read as text.
pub const DROPPED: [&str; 11] = [
    "script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp", "svg", "math",
    "select",
];

/// The element's own name, as a constant, and its kind; `None` for unknown ones.
pub fn known(name: &str) -> Option<(&'static str, Kind)> {
    KNOWN
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(known, kind)| (modern(known), *kind))
}

/// Elements that are still open and that this start tag ends.
pub fn ends(name: &str, kind: Kind) -> &'static [&'static str] {
    match name {
        "li" => &["li"],
        "dt" | "dd" => &["dt", "dd"],
        "rt" | "rp" => &["rt", "rp"],
        "td" | "th" => &["td", "th"],
        "tr" => &["tr", "caption"],
        "thead" | "tbody" | "tfoot" => &["thead", "tbody", "tfoot", "caption"],
        "summary" | "figcaption" => &["p", "summary", "figcaption"],
        _ => match kind {
            Kind::Block => &["p"],
            Kind::Heading => &["p", "h1", "h2", "h3", "h4", "h5", "h6"],
            Kind::Void if name == "hr" => &["p"],
            Kind::Void | Kind::Inline | Kind::Part => &[],
        },
    }
}

/// What shields the elements around it from being ended by a tag inside.
pub fn shields(open: &str, name: &str) -> bool {
    match name {
        "li" => matches!(open, "ul" | "ol" | "td" | "th" | "caption"),
        "dt" | "dd" => matches!(open, "dl" | "td" | "th" | "caption"),
        "td" | "th" | "tr" | "thead" | "tbody" | "tfoot" | "caption" | "table" => open == "table",
        _ => matches!(open, "td" | "th" | "caption"),
    }
}

/// Where a part may stand.
pub fn parents(part: &str) -> &'static [&'static str] {
    match part {
        "li" => &["ul", "ol"],
        "dt" | "dd" => &["dl"],
        "rt" | "rp" => &["ruby"],
        "summary" => &["details"],
        "figcaption" => &["figure"],
        "td" | "th" => &["tr"],
        "tr" => &["table", "thead", "tbody", "tfoot"],
        _ => &["table"],
    }
}

/// What has to be opened in an element that holds parts only, before anything else can stand in
/// it. A browser would move stray content out in front of the table, at quadratic cost.
pub fn implied(open: &str) -> Option<&'static str> {
    match open {
        "ul" | "ol" => Some("li"),
        "dl" => Some("dd"),
        "table" | "thead" | "tbody" | "tfoot" => Some("tr"),
        "tr" => Some("td"),
        _ => None,
    }
}

/// Whether names in it are words about names: no mention is looked for here.
pub fn literal(open: &str) -> bool {
    matches!(open, "a" | "code" | "pre" | "kbd" | "samp" | "var")
}

fn modern(name: &'static str) -> &'static str {
    match name {
        "strike" => "s",
        "tt" => "code",
        "big" => "span",
        "acronym" => "abbr",
        "center" => "div",
        "dir" => "ul",
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_a_parent_and_every_implied_element_fits() {
        for (name, kind) in KNOWN {
            if kind == Kind::Part {
                for parent in parents(name) {
                    assert!(known(parent).is_some(), "{name} in {parent}");
                }
            }
            if let Some(part) = implied(name) {
                assert!(parents(part).contains(&name), "{part} in {name}");
            }
        }
    }

    #[test]
    fn nothing_is_both_known_and_dropped() {
        assert!(DROPPED.iter().all(|name| known(name).is_none()));
    }
}
