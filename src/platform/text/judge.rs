//! Says whether HTML may stand in a page, by a list of its own: tests must not believe the
//! cleaner's configuration.

use crate::platform::text::html::Html;
use crate::platform::text::markdown::render;
use crate::platform::text::origin::Origin;
use crate::platform::text::rendering::{Rendering, Target, TooComplex};
use crate::platform::text::tokens::{Token, Tokens};
use scraper::Node;
use std::collections::HashMap;

const ELEMENTS: &str = "a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl \
    dt em figcaption figure h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp \
    section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr";

const CLASSES: &str = "alert alert-note alert-tip alert-important alert-warning alert-caution \
    alert-title footnotes footnote-ref footnote-backref mention table-frame task task-box \
    align-left align-center align-right";

/// Renders as tests do: the site is `https://forum.example`, `@ana` is known, `/t/a/1` is
/// "A & <B>", ids begin with `k3-` and headings with `h3`.
pub fn rendered(source: &str) -> Result<Html, TooComplex> {
    let own = Origin::parse("https://forum.example").unwrap();
    let ana = Target {
        href: "/u/Ana".to_owned(),
        label: "@Ana".to_owned(),
    };
    render(
        source,
        &Rendering {
            own: &own,
            names: &HashMap::from([("ana".to_owned(), ana)]),
            titles: &HashMap::from([("/t/a/1".to_owned(), "A & <B>".to_owned())]),
            id_prefix: "k3",
            top_heading: 3,
        },
    )
}

/// What is wrong with the HTML; nothing is what should be.
pub fn faults(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let fragment = scraper::Html::parse_fragment(html);
    let again = fragment.root_element().inner_html();
    if shape(&again) != shape(html) {
        faults.push(format!("reads differently the second time: {again}"));
    }
    let page = scraper::Html::parse_document(&format!(
        "<!DOCTYPE html><body><div id=cage>{html}</div><p id=after>"
    ));
    let body = scraper::Selector::parse("body > *").unwrap();
    let around: Vec<_> = page.select(&body).filter_map(|e| e.value().id()).collect();
    if around != ["cage", "after"] {
        faults.push(format!("leaves its place: {around:?}"));
    }
    for node in fragment.root_element().descendants().skip(1) {
        match node.value() {
            Node::Text(text) => faults.extend(
                text.chars()
                    .filter(|c| {
                        (c.is_control() && !"\n\t".contains(*c)) || "\u{202D}\u{202E}".contains(*c)
                    })
                    .map(|c| format!("character {c:?}")),
            ),
            Node::Element(element) => {
                let name = element.name();
                if !ELEMENTS.split(' ').any(|known| known == name) {
                    faults.push(format!("element {name}"));
                }
                for (attribute, value) in element.attrs() {
                    if !allowed(name, attribute, value) {
                        faults.push(format!("attribute {name} {attribute}={value}"));
                    }
                }
                if name == "a" && element.attr("rel") != Some("nofollow ugc noopener") {
                    faults.push("link without rel".to_owned());
                }
                if name == "img" && (element.attr("alt").is_none() || element.attr("src").is_none())
                {
                    faults.push("image without alt or src".to_owned());
                }
                let parent = node.parent().and_then(|parent| match parent.value() {
                    Node::Element(parent) => Some(parent.name().to_owned()),
                    _ => None,
                });
                if name == "li" && !matches!(parent.as_deref(), Some("ul" | "ol")) {
                    faults.push(format!("li in {parent:?}"));
                }
            }
            other => faults.push(format!("{other:?}")),
        }
    }
    faults
}

/// Tags and text in order. What a second reading changes is what mutation attacks live on; only a
/// line end at the beginning of `pre` may go, and attributes may change places.
fn shape(html: &str) -> Vec<String> {
    Tokens::new(&html.replace('\n', ""))
        .map(|token| match token {
            Token::Open(mut tag) => {
                tag.attributes.sort();
                format!("{tag:?}")
            }
            other => format!("{other:?}"),
        })
        .collect()
}

fn allowed(element: &str, attribute: &str, value: &str) -> bool {
    let one_of = |list: &str| list.split(' ').any(|known| known == value);
    match (element, attribute) {
        ("a", "href") => value.starts_with("#k3-") || own_path(value) || elsewhere(value),
        ("a", "rel") => true,
        ("img", "src") => own_path(value) && of_an_image(value),
        ("img", "loading") => value == "lazy",
        ("img", "decoding") => value == "async",
        ("img", "width" | "height") | ("td" | "th", "colspan" | "rowspan") => {
            value.parse::<u16>().is_ok()
        }
        ("ol", "start") | ("li", "value") => value.parse::<i64>().is_ok(),
        ("ol", "type") => one_of("1 a A i I"),
        ("ol", "reversed") | ("details", "open") => value.is_empty(),
        ("img", "alt") | ("a" | "abbr" | "dfn" | "img", "title") => true,
        ("th", "scope") => one_of("row col rowgroup colgroup"),
        ("time" | "ins" | "del", "datetime") => !value.contains(['<', '"', '(']),
        ("pre" | "div", "tabindex") => value == "0",
        ("p", "data-alert") => one_of("note tip important warning caution"),
        (_, "id") => value.starts_with("k3-") && !value.contains(char::is_whitespace),
        (_, "dir") => one_of("ltr rtl auto"),
        (_, "lang") => value.len() < 36 && value.is_ascii(),
        ("code", "class") => value.starts_with("language-") && !value.contains(' '),
        (_, "class") => value
            .split(' ')
            .all(|class| CLASSES.split_ascii_whitespace().any(|known| known == class)),
        _ => false,
    }
}

fn own_path(value: &str) -> bool {
    let base = url::Url::parse("https://forum.example/t/a/1").unwrap();
    value.starts_with('/')
        && base
            .join(value)
            .is_ok_and(|url| url.host_str() == Some("forum.example") && url.scheme() == "https")
}

fn of_an_image(value: &str) -> bool {
    let base = url::Url::parse("https://forum.example/t/a/1").unwrap();
    base.join(value).is_ok_and(|url| {
        ["/uploads/", "/assets/"]
            .iter()
            .any(|under| url.path().starts_with(under))
    })
}

fn elsewhere(value: &str) -> bool {
    url::Url::parse(value).is_ok_and(|url| {
        matches!(url.scheme(), "http" | "https" | "mailto") && url.username().is_empty()
    }) && ["http://", "https://", "mailto:"]
        .iter()
        .any(|scheme| value.starts_with(scheme))
}

#[test]
fn the_judge_sees_faults() {
    for html in [
        "<script>x</script>",
        "<p onclick=\"x\">a</p>",
        "<a href=\"javascript:x\" rel=\"nofollow ugc noopener\">a</a>",
        "<a href=\"//evil.example\" rel=\"nofollow ugc noopener\">a</a>",
        "<a href=\"/x\">a</a>",
        "<img src=\"https://evil.example/x\" alt=\"\">",
        "<img src=\"/uploads/x\">",
        "<img src=\"/t/a/1\" alt=\"\">",
        "<p id=\"x\">a</p>",
        "<p class=\"x\">a</p>",
        "<!-- x -->",
        "<svg></svg>",
        "</div><p>a</p>",
        "<b>a",
        "<h1>a</h1>",
        "<p>\u{202E}</p>",
        "<li>a</li>",
    ] {
        assert!(!faults(html).is_empty(), "{html}");
    }
    assert_eq!(
        faults("<p>a <a href=\"/x\" rel=\"nofollow ugc noopener\">b</a></p>"),
        [""; 0]
    );
}
