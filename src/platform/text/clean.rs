//! The wall: ammonia with our list of what may pass.
//!
//! Everything that reaches it was written by [`tidy`](crate::platform::text::tidy), so it has
//! nothing to do unless that has a fault. It shares no code with it.

use crate::platform::text::attributes::language_class;
use ammonia::{Builder, UrlRelative};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// Takes out whatever is not on the list, and the characters that no HTML may hold or that turn
/// the direction of what follows (`\u{202D}`, `\u{202E}`: "fdp.exe" that reads "exe.pdf").
pub fn clean(html: &str) -> String {
    let clean = CLEANER.clean(html).to_string();
    if clean.contains(forbidden) {
        clean.replace(forbidden, "")
    } else {
        clean
    }
}

fn forbidden(c: char) -> bool {
    let noncharacter = (c as u32) & 0xFFFE == 0xFFFE || ('\u{FDD0}'..='\u{FDEF}').contains(&c);
    (c.is_control() && !matches!(c, '\n' | '\t'))
        || noncharacter
        || matches!(c, '\u{202D}' | '\u{202E}')
}

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(words(
            "a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em \
             figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s \
             samp section small span strong sub summary sup table tbody td tfoot th thead time tr \
             u ul var wbr",
        ))
        .clean_content_tags(words("script style title textarea iframe noembed noframes xmp"))
        .generic_attributes(words("dir id lang"))
        .tag_attributes(table(&[
            ("a", "href title"),
            ("abbr", "title"),
            ("code", "class"),
            ("del", "datetime"),
            ("details", "open"),
            ("dfn", "title"),
            ("img", "alt height src title width"),
            ("ins", "datetime"),
            ("li", "value"),
            ("ol", "reversed start type"),
            ("td", "colspan rowspan"),
            ("th", "colspan rowspan scope"),
            ("time", "datetime"),
        ]))
        .tag_attribute_values(HashMap::from([
            ("div", table(&[("tabindex", "0")])),
            ("img", table(&[("decoding", "async"), ("loading", "lazy")])),
            ("p", table(&[("data-alert", "note tip important warning caution")])),
            ("pre", table(&[("tabindex", "0")])),
        ]))
        .allowed_classes(table(&[
            ("a", "footnote-backref mention"),
            (
                "div",
                "alert alert-note alert-tip alert-important alert-warning alert-caution table-frame",
            ),
            ("li", "task"),
            ("p", "alert-title"),
            ("section", "footnotes"),
            ("span", "task-box"),
            ("sup", "footnote-ref"),
            ("td", "align-left align-center align-right"),
            ("th", "align-left align-center align-right"),
        ]))
        .url_schemes(words("http https mailto"))
        // Only so that the filter below sees them.
        .url_relative(UrlRelative::PassThrough)
        .attribute_filter(filter)
        .link_rel(Some("nofollow ugc noopener"))
        .strip_comments(true);
    builder
});

/// Decides about values that the lists above cannot say.
fn filter<'v>(element: &str, attribute: &str, value: &'v str) -> Option<Cow<'v, str>> {
    let own_path = |value: &str| {
        value.starts_with('/')
            && !value.starts_with("//")
            && !value.contains(|c: char| c == '\\' || c.is_control())
    };
    let elsewhere = ["http://", "https://", "mailto:"];
    let passes = match (element, attribute) {
        ("a", "href") => {
            own_path(value)
                || value.starts_with('#')
                || elsewhere.iter().any(|s| value.starts_with(s))
        }
        ("img", "src") => own_path(value) && is_of_an_image(value),
        ("code", "class") => language_class(value),
        _ => true,
    };
    passes.then_some(Cow::Borrowed(value))
}

/// Whether a path of our own is one that holds images. Browsers take dots out of a path before they ask for it, spelled by
/// `%2e` as well.
fn is_of_an_image(path: &str) -> bool {
    let turns = path.contains("/.") || path.to_ascii_lowercase().contains("/%2e");
    !turns && (path.starts_with("/uploads/") || path.starts_with("/assets/"))
}

fn words(list: &'static str) -> HashSet<&'static str> {
    list.split_ascii_whitespace().collect()
}

fn table(rows: &[(&'static str, &'static str)]) -> HashMap<&'static str, HashSet<&'static str>> {
    rows.iter().map(|(key, list)| (*key, words(list))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_a_wall_of_its_own() {
        for (html, want) in [
            (
                "<a href=\"javascript:x\" onclick=x>a</a>",
                "<a rel=\"nofollow ugc noopener\">a</a>",
            ),
            (
                "<a href=\"//evil.example\">a</a>",
                "<a rel=\"nofollow ugc noopener\">a</a>",
            ),
            (
                "<a href=\"/\\evil.example\">a</a>",
                "<a rel=\"nofollow ugc noopener\">a</a>",
            ),
            ("<img src=\"https://evil.example/x\" onerror=x>", "<img>"),
            (
                "<img src=/uploads/x loading=eager>",
                "<img src=\"/uploads/x\">",
            ),
            ("<img src=/t/a/1?said=deleted>", "<img>"),
            ("<img src=/assets/../t/a/1>", "<img>"),
            ("<img src=/uploads/%2E%2e/t/a/1>", "<img>"),
            ("<code class=\"x language-rust\">a</code>", "<code>a</code>"),
            (
                "<p class=\"alert-title x\" style=x>a</p>",
                "<p class=\"alert-title\">a</p>",
            ),
            (
                "<svg><p>a</p></svg><script>b</script><!-- c --><form><input></form>",
                "<p>a</p>",
            ),
            ("a\u{202E}b\u{0}c\u{7}\u{FFFF}", "ab\u{FFFD}c"),
            ("a&#x202E;b&#1;", "ab"),
        ] {
            let want = want.replace('\u{FFFD}', "");
            assert_eq!(clean(html).replace('\u{FFFD}', ""), want, "{html}");
        }
    }
}
