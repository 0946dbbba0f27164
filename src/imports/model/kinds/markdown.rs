//! HTML of simple texts back into Markdown: what OSEM made of an abstract.

use std::fmt::Write;

use scraper::node::Node;
use scraper::{ElementRef, Html};
use url::Url;

/// The deepest element that is looked into; what is deeper is text.
const DEEPEST: usize = 50;

/// The most tags of a page, and of those that a browser's parser opens anew in every paragraph until they are closed: what it
/// makes of a page grows with the product of both.
const TAGS: usize = 5000;
const REOPENED: usize = 400;

/// Whether a parser of HTML is done with a text in no time: a page of a proposal has some hundred tags.
#[must_use]
pub fn is_simple(html: &str) -> bool {
    let names = html.split('<').skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric());
        rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
    });
    let (mut tags, mut reopened) = (0, 0);
    for name in names {
        tags += 1;
        let again = [
            "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u",
        ];
        reopened += usize::from(again.iter().any(|known| name.eq_ignore_ascii_case(known)));
    }
    // Closing tags count as well.
    tags <= 2 * TAGS && reopened <= REOPENED
}

/// A piece of HTML as Markdown; what is not simple stays as it is.
#[must_use]
pub fn of_html(html: &str) -> String {
    if !is_simple(html) {
        return html.to_owned();
    }
    of(Html::parse_fragment(html).root_element(), None)
}

/// What stands in an element as Markdown; links start from `base`.
#[must_use]
pub fn of(element: ElementRef<'_>, base: Option<&Url>) -> String {
    let mut writer = Writer {
        base,
        blocks: Vec::new(),
        line: String::new(),
    };
    writer.inside(element, 0);
    writer.close();
    writer.blocks.join("\n\n")
}

struct Writer<'a> {
    base: Option<&'a Url>,
    blocks: Vec<String>,
    line: String,
}

impl Writer<'_> {
    fn inside(&mut self, element: ElementRef<'_>, depth: usize) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) => self.text(text),
                Node::Element(_) => {
                    if let Some(child) = ElementRef::wrap(child) {
                        self.element(child, depth + 1);
                    }
                }
                _ => {}
            }
        }
    }

    fn element(&mut self, element: ElementRef<'_>, depth: usize) {
        if depth > DEEPEST {
            let text: String = element.text().collect();
            self.text(&text);
            return;
        }
        match element.value().name() {
            "script" | "style" | "template" | "head" | "iframe" | "noscript" => {}
            "br" => self.line.push_str("  \n"),
            "hr" => self.block("---".to_owned()),
            "strong" | "b" => self.marked(element, "**", depth),
            "em" | "i" => self.marked(element, "*", depth),
            "del" | "s" => self.marked(element, "~~", depth),
            "code" => {
                let code: String = element.text().collect();
                let fence = if code.contains('`') { "``" } else { "`" };
                let _ = write!(self.line, "{fence}{code}{fence}");
            }
            "a" => self.link(element, depth),
            "img" => {
                let alt = escaped(element.attr("alt").unwrap_or_default());
                if let Some(address) = element.attr("src").and_then(|src| self.address(src)) {
                    let _ = write!(self.line, "![{alt}]({address})");
                }
            }
            "pre" => {
                let code: String = element.text().collect();
                self.block(format!("```\n{}\n```", code.trim_end_matches('\n')));
            }
            "blockquote" => {
                let inner = self.apart(element, depth);
                self.block(indented(&inner, "> ", "> "));
            }
            "ul" | "ol" => self.list(element, depth),
            "table" => self.table(element, depth),
            name @ ("h1" | "h2" | "h3" | "h4" | "h5" | "h6") => {
                let inner = self.apart(element, depth).replace('\n', " ");
                let level = name.get(1..).and_then(|n| n.parse().ok()).unwrap_or(1);
                if !inner.is_empty() {
                    self.block(format!("{} {inner}", "#".repeat(level)));
                }
            }
            "p" | "div" | "section" | "article" | "header" | "footer" | "dl" | "dt" | "dd"
            | "figure" => {
                self.close();
                self.inside(element, depth);
                self.close();
            }
            _ => self.inside(element, depth),
        }
    }

    fn list(&mut self, element: ElementRef<'_>, depth: usize) {
        let ordered = element.value().name() == "ol";
        let first: usize = element
            .attr("start")
            .and_then(|n| n.parse().ok())
            .unwrap_or(1);
        let items = element
            .child_elements()
            .filter(|child| child.value().name() == "li");
        let lines: Vec<String> = items
            .enumerate()
            .map(|(place, item)| {
                let mark = if ordered {
                    format!("{}. ", first.saturating_add(place))
                } else {
                    "- ".to_owned()
                };
                let inner = self.apart(item, depth).replace("\n\n- ", "\n- ");
                indented(&inner, &mark, &" ".repeat(mark.len()))
            })
            .collect();
        if !lines.is_empty() {
            self.block(lines.join("\n"));
        }
    }

    fn table(&mut self, element: ElementRef<'_>, depth: usize) {
        let mut lines = Vec::new();
        for row in element.descendent_elements() {
            if row.value().name() != "tr" {
                continue;
            }
            let cells: Vec<String> = row
                .child_elements()
                .filter(|cell| matches!(cell.value().name(), "td" | "th"))
                .map(|cell| {
                    self.apart(cell, depth + 1)
                        .replace('\n', " ")
                        .replace('|', "\\|")
                })
                .collect();
            if cells.is_empty() {
                continue;
            }
            lines.push(format!("| {} |", cells.join(" | ")));
            if lines.len() == 1 {
                lines.push(format!("|{}", "---|".repeat(cells.len())));
            }
        }
        if !lines.is_empty() {
            self.block(lines.join("\n"));
        }
    }

    fn link(&mut self, element: ElementRef<'_>, depth: usize) {
        let words = self.apart(element, depth).replace('\n', " ");
        let address = element.attr("href").and_then(|href| self.address(href));
        match address {
            Some(address) if !words.is_empty() => {
                let _ = write!(self.line, "[{words}]({address})");
            }
            _ => self.line.push_str(&words),
        }
    }

    fn marked(&mut self, element: ElementRef<'_>, mark: &str, depth: usize) {
        let inner = self.apart(element, depth);
        if inner.is_empty() || inner.contains("\n\n") {
            self.line.push_str(&inner);
        } else {
            let _ = write!(self.line, "{mark}{inner}{mark}");
        }
    }

    /// What stands in an element by itself.
    fn apart(&self, element: ElementRef<'_>, depth: usize) -> String {
        let mut writer = Writer {
            base: self.base,
            blocks: Vec::new(),
            line: String::new(),
        };
        writer.inside(element, depth);
        writer.close();
        writer.blocks.join("\n\n")
    }

    /// The whole address of a link within Markdown, if it is one of a page.
    fn address(&self, href: &str) -> Option<String> {
        let url = match self.base {
            Some(base) => base.join(href.trim()).ok()?,
            None => Url::parse(href.trim()).ok()?,
        };
        let sound = matches!(url.scheme(), "http" | "https");
        sound.then(|| url.as_str().replace('(', "%28").replace(')', "%29"))
    }

    /// Words of a line. Blanks and breaks in HTML are one blank.
    fn text(&mut self, text: &str) {
        let words: Vec<&str> = text.split_ascii_whitespace().collect();
        let open = self.line.ends_with([' ', '\n']) || self.line.is_empty();
        if text.starts_with(|c: char| c.is_ascii_whitespace()) && !open {
            self.line.push(' ');
        }
        self.line.push_str(&escaped(&words.join(" ")));
        if !words.is_empty() && text.ends_with(|c: char| c.is_ascii_whitespace()) {
            self.line.push(' ');
        }
    }

    fn block(&mut self, block: String) {
        self.close();
        self.blocks.push(block);
    }

    /// Ends a paragraph.
    fn close(&mut self) {
        let line = std::mem::take(&mut self.line);
        let line = line.trim();
        if !line.is_empty() {
            self.blocks.push(line.to_owned());
        }
    }
}

/// Signs that Markdown would read as more than themselves.
fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let after = letters.peek().copied().unwrap_or(' ');
        let inside = before.is_alphanumeric() && after.is_alphanumeric();
        if matches!(c, '\\' | '*' | '[' | ']' | '<' | '`') || (c == '_' && !inside) {
            written.push('\\');
        }
        written.push(c);
        before = c;
    }
    let starts = written.starts_with(['#', '>', '+', '-', '=', '|']) || written.starts_with("~~~");
    if starts {
        written.insert(0, '\\');
    }
    written
}

fn indented(text: &str, first: &str, others: &str) -> String {
    let lines: Vec<String> = text
        .lines()
        .enumerate()
        .map(|(place, line)| {
            let mark = if place == 0 { first } else { others };
            format!("{mark}{line}").trim_end().to_owned()
        })
        .collect();
    if lines.is_empty() {
        first.trim_end().to_owned()
    } else {
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn simple_texts_come_back() {
        for (html, markdown) in [
            (
                "<p><p>One &amp; <em>two</em>,\n three</p></p>",
                "One & *two*, three",
            ),
            ("<p>a</p>\n<p>b<br>c</p>", "a\n\nb  \nc"),
            (
                "<a href=\"https://a.example/x\">a <b>b</b></a>",
                "[a **b**](https://a.example/x)",
            ),
            ("<a href=\"javascript:alert(1)\">a</a>", "a"),
            ("<a href=\"/x\">a</a>", "a"),
            (
                "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>",
                "- a\n- b\n  - c",
            ),
            (
                "<ol><li>a</li><li><p>b</p><p>c</p></li></ol>",
                "1. a\n2. b\n\n   c",
            ),
            (
                "<h2>A\nb</h2><hr><blockquote><p>q</p><p>r</p></blockquote>",
                "## A b\n\n---\n\n> q\n>\n> r",
            ),
            (
                "<pre><code>a\n  b\n</code></pre><code>x</code>",
                "```\na\n  b\n```\n\n`x`",
            ),
            (
                "<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td></td></tr></table>",
                "| A | B |\n|---|---|\n| 1\\|2 |  |",
            ),
            (
                "<p>2*3 snake_case &lt;b&gt; [x] _y_</p>",
                "2\\*3 snake_case \\<b> \\[x\\] \\_y\\_",
            ),
            (
                "<p># no heading</p><p>- no list</p>",
                "\\# no heading\n\n\\- no list",
            ),
            ("<script>alert(1)</script><style>p{}</style>", ""),
            ("<b><p>a</p><p>b</p></b>", "a\n\nb"),
            ("plain", "plain"),
        ] {
            assert_eq!(of_html(html), markdown, "{html}");
        }
    }

    #[test]
    fn what_is_deep_is_text() {
        let html = format!("{}deep{}", "<div>".repeat(3000), "</div>".repeat(3000));
        assert_eq!(of_html(&html), "deep");
        assert!(!is_simple(&"<p><b class=x>".repeat(500)));
    }

    #[test]
    fn links_start_from_the_page() {
        let base = Url::parse("https://a.example/osem/x").unwrap();
        let html = Html::parse_fragment("<a href=\"/users/7\">Nora</a><img src=y.png alt=Y>");
        assert_eq!(
            of(html.root_element(), Some(&base)),
            "[Nora](https://a.example/users/7)![Y](https://a.example/osem/y.png)"
        );
    }
}
