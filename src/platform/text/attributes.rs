//! The attributes that an element keeps, written anew.

use crate::platform::text::language::Lang;
use crate::platform::text::tokens::{Tag, decode};

/// Appends ` name="value"`, escaped.
pub fn push(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape(out, value);
    out.push('"');
}

/// Appends text so that it is text in an element as in a quoted attribute.
pub fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
}

/// Appends the attributes of `element` that need no knowledge of the site or the text around.
pub fn keep(out: &mut String, element: &str, tag: &Tag<'_>) {
    let mut classes: Vec<String> = Vec::new();
    for (name, raw) in &tag.attributes {
        match (element, name.as_str()) {
            (_, "dir") => one_of(out, name, raw, &["ltr", "rtl", "auto"]),
            (_, "lang") => {
                let value = decode(raw);
                // axe and browsers want real languages, so only those that the forum knows.
                if Lang::from_tag(&value).is_some() {
                    push(out, name, &value);
                }
            }
            ("a" | "abbr" | "dfn" | "img", "title") | ("img", "alt") => verbatim(out, name, raw),
            ("img", "width" | "height") => number(out, name, raw, 1..=4096),
            ("ol", "start") | ("li", "value") => number(out, name, raw, -99_999..=999_999_999),
            ("ol", "type") => one_of(out, name, raw, &["1", "a", "A", "i", "I"]),
            ("ol", "reversed") | ("details", "open") => push(out, name, ""),
            ("td" | "th", "colspan" | "rowspan") => number(out, name, raw, 1..=50),
            ("th", "scope") => one_of(out, name, raw, &["row", "col", "rowgroup", "colgroup"]),
            // `align` left HTML long ago, and a style attribute is refused by our CSP.
            ("td" | "th", "align") if ["left", "center", "right"].contains(raw) => {
                classes.push(format!("align-{raw}"));
            }
            ("time" | "ins" | "del", "datetime") => {
                let value = decode(raw);
                let dated = |c: char| c.is_ascii_alphanumeric() || "-:.+ ".contains(c);
                if value.len() <= 40 && value.chars().all(dated) {
                    push(out, name, &value);
                }
            }
            (_, "class") => {
                let given = decode(raw);
                let kept = given.split_ascii_whitespace().take(8);
                classes.extend(kept.filter(|c| class(element, c)).map(str::to_owned));
            }
            _ => {}
        }
    }
    if !classes.is_empty() {
        push(out, "class", &classes.join(" "));
    }
}

/// Classes that the Markdown stage writes. Somebody may write them by hand: they only change looks.
fn class(element: &str, class: &str) -> bool {
    match element {
        "code" => language_class(class),
        "div" => matches!(
            class,
            "alert"
                | "alert-note"
                | "alert-tip"
                | "alert-important"
                | "alert-warning"
                | "alert-caution"
        ),
        "p" => class == "alert-title",
        "section" => class == "footnotes",
        "sup" => class == "footnote-ref",
        "a" => class == "footnote-backref",
        "li" => class == "task",
        "span" => class == "task-box",
        "td" | "th" => matches!(class, "align-left" | "align-center" | "align-right"),
        _ => false,
    }
}

/// `language-rust` and the like, as Markdown's code blocks carry it.
pub fn language_class(class: &str) -> bool {
    class.strip_prefix("language-").is_some_and(|language| {
        (1..=40).contains(&language.len())
            && language
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "+#_.-".contains(c))
    })
}

/// The longest title or description of an image, in characters.
const MAX_WORDS: usize = 1_000;

/// The value as typed with its entities; only what could end it is escaped.
fn verbatim(out: &mut String, name: &str, raw: &str) {
    let value: String = raw.chars().take(MAX_WORDS).collect();
    let value = value
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    out.push_str(&format!(" {name}=\"{value}\""));
}

fn one_of(out: &mut String, name: &str, raw: &str, allowed: &[&str]) {
    let value = decode(raw);
    let same = |allowed: &&&str| {
        // `type="a"` and `type="A"` differ; for the others case means nothing.
        **allowed == value || (name != "type" && allowed.eq_ignore_ascii_case(&value))
    };
    if let Some(value) = allowed.iter().find(same) {
        push(out, name, value);
    }
}

fn number(out: &mut String, name: &str, raw: &str, allowed: std::ops::RangeInclusive<i64>) {
    if let Ok(value) = raw.trim().parse::<i64>()
        && allowed.contains(&value)
    {
        push(out, name, &value.to_string());
    }
}
