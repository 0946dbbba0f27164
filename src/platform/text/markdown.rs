//! Markdown to HTML, in two steps, since names and titles stand in the database: [`scan`] says
//! what a text refers to, the caller looks it up, [`render`] writes the HTML.
//!
//! Bold words, links, lists, tables, task lists, footnotes, strikethrough, alerts (`> [!NOTE]`),
//! emoji by name (`:tada:`), bare addresses, and a line break where one was typed. HTML among it is
//! read too. What styles have to know:
//!
//! | what | HTML |
//! |---|---|
//! | alert | `div.alert.alert-{note,tip,important,warning,caution}`, first in it `p.alert-title`: with the author's own words, or empty with `data-alert="note"` …, and the style sheet says the word by `:lang()` |
//! | task | `li.task > span.task-box`, a box character; no form element |
//! | table | `div.table-frame[tabindex=0] > table`, cells `.align-{left,center,right}` |
//! | code | `pre[tabindex=0] > code.language-*` |
//! | footnotes | `sup.footnote-ref > a`, at the end `section.footnotes > ol`, back by `a.footnote-backref` |
//! | mention | `a.mention` |

use crate::platform::text::clean::clean;
use crate::platform::text::html::Html;
use crate::platform::text::origin::Origin;
use crate::platform::text::rendering::{References, Rendering, TooComplex};
use crate::platform::text::tidy::{self, MAX_DEPTH, MAX_ELEMENTS};
use comrak::arena_tree::NodeEdge;
use comrak::nodes::{AlertType, AstNode, NodeValue};
use comrak::{Arena, Options, create_formatter, try_parse_document};
use std::cell::Cell;
use std::fmt::Write;

/// The longest text, in characters.
pub const MAX_CHARS: usize = 32_000;

/// Nodes of Markdown within each other; twice and more what survives as HTML, as a list item is a
/// list, an item and a paragraph.
const MAX_NODE_DEPTH: usize = 90;
/// Nodes of Markdown in one text, words between marks included.
const MAX_NODES: usize = 24_000;
/// How often the parser may ask whether to go on; it asks every 256 steps, and 32 000 characters
/// have 32 000 steps at most where it is linear.
const MAX_PARSER_ASKS: u32 = 400;
/// HTML that is looked at, in bytes. Reference links repeat a long address up to 100 000 bytes.
const MAX_HTML: usize = 400_000;

/// What a text refers to. Nothing, when [`render`] would refuse it.
pub fn scan(source: &str, own: &Origin) -> References {
    let found = to_html(source).and_then(|html| tidy::tidy(&html, own, None));
    found
        .map(|found| References {
            names: found.names,
            paths: found.paths,
            elsewhere: found.elsewhere,
        })
        .unwrap_or_default()
}

/// The HTML of a text.
///
/// # Errors
/// [`TooComplex`] for what no reader could take and no server should: this is decided before any
/// step whose time could grow faster than the text.
pub fn render(source: &str, how: &Rendering<'_>) -> Result<Html, TooComplex> {
    let html = to_html(source)?;
    let tidied = tidy::tidy(&html, how.own, Some(how))?;
    // The only other place that makes one; see the type.
    Ok(Html::from_store(clean(&tidied.html)))
}

/// HTML as Markdown says it, not safe yet.
fn to_html(source: &str) -> Result<String, TooComplex> {
    if source.len() > MAX_CHARS && source.chars().count() > MAX_CHARS {
        return Err(TooComplex);
    }
    if quote_depth(source) > MAX_DEPTH || table_cells(source) > MAX_ELEMENTS {
        return Err(TooComplex);
    }
    let options = options();
    let arena = Arena::new();
    let asked = Cell::new(0);
    let enough = || {
        asked.set(asked.get() + 1);
        asked.get() > MAX_PARSER_ASKS
    };
    let root = try_parse_document(&arena, source, &options, &enough).map_err(|_| TooComplex)?;
    let (mut depth, mut nodes) = (0_usize, 0_usize);
    for edge in root.traverse() {
        match edge {
            NodeEdge::Start(_) => {
                depth += 1;
                nodes += 1;
            }
            NodeEdge::End(_) => depth -= 1,
        }
        if depth > MAX_NODE_DEPTH || nodes > MAX_NODES {
            return Err(TooComplex);
        }
    }
    let mut html = Limited(String::with_capacity(source.len() * 2));
    Formatter::format_document(root, &options, &mut html, ()).map_err(|_| TooComplex)?;
    Ok(html.0)
}

fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.autolink = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options.extension.alerts = true;
    options.extension.shortcodes = true;
    options.extension.cjk_friendly_emphasis = true;
    options.render.hardbreaks = true;
    // Raw HTML goes on to the tidier and the cleaner.
    options.render.r#unsafe = true;
    options
}

create_formatter!(Formatter<()>, {
    NodeValue::Alert(ref alert) => |context, entering| {
        if entering {
            let kind = match alert.alert_type {
                AlertType::Note => "note",
                AlertType::Tip => "tip",
                AlertType::Important => "important",
                AlertType::Warning => "warning",
                AlertType::Caution => "caution",
            };
            write!(context, "<div class=\"alert alert-{kind}\">\n<p class=\"alert-title\"")?;
            match &alert.title {
                Some(title) => {
                    context.write_str(">")?;
                    context.escape(title)?;
                }
                None => write!(context, " data-alert=\"{kind}\">")?,
            }
            context.write_str("</p>\n")?;
        } else {
            context.write_str("</div>\n")?;
        }
    },
    NodeValue::TaskItem(ref task) => |context, node, entering| {
        let in_list = node.parent().is_some_and(is_list);
        if entering {
            if in_list {
                context.write_str("<li class=\"task\">")?;
            }
            // A character, not a form element: it has no label to give, and nobody can tick it.
            let mark = if task.symbol.is_some() { '☑' } else { '☐' };
            write!(context, "<span class=\"task-box\">{mark}</span> ")?;
        } else if in_list {
            context.write_str("</li>\n")?;
        }
    },
});

fn is_list<'a>(node: &'a AstNode<'a>) -> bool {
    matches!(node.data().value, NodeValue::List(_))
}

/// Text that refuses to grow beyond [`MAX_HTML`].
struct Limited(String);

impl Write for Limited {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        if self.0.len() + text.len() > MAX_HTML {
            return Err(std::fmt::Error);
        }
        self.0.push_str(text);
        Ok(())
    }
}

/// The most `>` that a line begins with, list marks between them left out: the parser's time for
/// such a line grows with their square (16 000 take 0.5 s).
fn quote_depth(source: &str) -> usize {
    let mark = |c: &char| c.is_whitespace() || c.is_ascii_digit() || ">-+*.)".contains(*c);
    source
        .lines()
        .map(|line| line.chars().take_while(mark).filter(|c| *c == '>').count())
        .max()
        .unwrap_or(0)
}

/// At least as many cells as the tables in a text have: a row of one character gets as many cells
/// as its table has columns, so 32 000 characters can ask for 500 000.
fn table_cells(source: &str) -> usize {
    let mut columns = 0_usize;
    let mut cells = 0_usize;
    for line in source.lines() {
        let inner = line.trim_matches(|c: char| c.is_whitespace() || c == '>');
        if inner.is_empty() {
            columns = 0;
        } else if inner.contains('-') && inner.chars().all(|c| "|-: \t".contains(c)) {
            columns = columns.max(inner.matches('|').count() + 1);
        }
        cells = cells.saturating_add(columns);
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::text::judge::{faults, rendered};

    fn of(source: &str) -> String {
        let html = rendered(source).unwrap().into_string();
        assert_eq!(faults(&html), [""; 0], "{html}");
        html.trim_end()
            .replace(" rel=\"nofollow ugc noopener\"", "")
    }

    #[test]
    fn markdown_becomes_html() {
        for (source, want) in [
            (
                "*a* **b** ~~c~~ `d`",
                "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>",
            ),
            ("a\nb", "<p>a<br>\nb</p>"),
            (":tada: :nothing:", "<p>🎉 :nothing:</p>"),
            ("a <b>b</b> &copy;", "<p>a <b>b</b> ©</p>"),
            (
                "```rust\nx < 1\n```",
                "<pre tabindex=\"0\"><code class=\"language-rust\">x &lt; 1\n</code></pre>",
            ),
            (
                "- [x] a\n- [ ] b",
                "<ul>\n<li class=\"task\"><span class=\"task-box\">☑</span> a</li><li class=\"task\"><span class=\"task-box\">☐</span> b</li></ul>",
            ),
            (
                "> [!NOTE]\n> a",
                "<div class=\"alert alert-note\">\n<p data-alert=\"note\" class=\"alert-title\"></p>\n<p>a</p>\n</div>",
            ),
            (
                "> [!WARNING] Own *words*\n> a",
                "<div class=\"alert alert-warning\">\n<p class=\"alert-title\">Own *words*</p>\n<p>a</p>\n</div>",
            ),
            (
                "<details open><summary>a</summary>\n\n*b*\n\n</details>",
                "<details open=\"\"><summary>a</summary>\n<p><em>b</em></p>\n</details>",
            ),
            (
                "<p dir=rtl lang=ar>a</p>",
                "<p dir=\"rtl\" lang=\"ar\">a</p>",
            ),
        ] {
            let squeezed = |s: &str| s.replace("<ul>\n", "<ul>").replace("</li>\n", "</li>");
            assert_eq!(squeezed(&of(source)), squeezed(want), "{source}");
        }
    }

    #[test]
    fn tables_stand_in_a_frame() {
        assert_eq!(
            of("|a|b|\n|-|-:|\n|c|d|").replace('\n', ""),
            "<div class=\"table-frame\" tabindex=\"0\"><table><thead><tr><th>a</th>\
             <th class=\"align-right\">b</th></tr></thead><tbody><tr><td>c</td>\
             <td class=\"align-right\">d</td></tr></tbody></table></div>"
        );
    }

    #[test]
    fn footnotes_carry_the_prefix_both_ways() {
        let html = of("a[^é] b[^é]\n\n[^é]: c");
        for part in [
            "href=\"#k3-fn-",
            "id=\"k3-fn-",
            "href=\"#k3-fnref-",
            "id=\"k3-fnref-",
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
        let ids = html
            .split("id=\"")
            .skip(1)
            .filter_map(|tail| tail.split('"').next());
        for id in ids {
            assert!(html.contains(&format!("href=\"#{id}\"")), "{id}");
        }
    }

    #[test]
    fn headings_follow_each_other_from_the_top_level_on() {
        for (source, want) in [
            ("# a", "3"),
            ("#### a", "3"),
            ("# a\n## b\n# c", "3 4 3"),
            ("## a\n###### b\n#### c", "3 4 4"),
            ("### a\n# b\n### c", "3 3 4"),
            ("# a\n## b\n### c\n#### d\n##### e", "3 4 5 6 6"),
            ("<h1>a</h1>\n\n## b\n\n<h5>c</h6>", "3 4 5"),
        ] {
            let html = of(source);
            let levels: Vec<&str> = html
                .split("<h")
                .skip(1)
                .filter_map(|tail| tail.get(..1))
                .collect();
            assert_eq!(levels.join(" "), want, "{html}");
            for level in levels {
                let count = |tag: &str| html.matches(&format!("{tag}{level}>")).count();
                assert_eq!(count("<h"), count("</h"), "{html}");
            }
        }
    }

    #[test]
    fn known_names_become_links() {
        for (source, want) in [
            (
                "@ana, @ANA!",
                "<p><a class=\"mention\" href=\"/u/Ana\">@Ana</a>, <a class=\"mention\" href=\"/u/Ana\">@Ana</a>!</p>",
            ),
            ("@nobody", "<p>@nobody</p>"),
            (
                "`@ana` <code>@ana</code>",
                "<p><code>@ana</code> <code>@ana</code></p>",
            ),
            ("[@ana](/x)", "<p><a href=\"/x\">@ana</a></p>"),
            (
                "ana@ana.example",
                "<p><a href=\"mailto:ana@ana.example\">ana@ana.example</a></p>",
            ),
        ] {
            assert_eq!(of(source), want, "{source}");
        }
    }

    #[test]
    fn bare_addresses_of_our_pages_show_their_titles() {
        let title = "A &amp; &lt;B&gt;";
        for (source, want) in [
            (
                "https://forum.example/t/a/1",
                format!("<p><a href=\"/t/a/1\">{title}</a></p>"),
            ),
            (
                "<http://forum.example/t/a/1?page=2#x>",
                format!("<p><a href=\"/t/a/1?page=2#x\">{title}</a></p>"),
            ),
            (
                "[words](https://forum.example/t/a/1)",
                "<p><a href=\"/t/a/1\">words</a></p>".to_owned(),
            ),
            (
                "https://forum.example/t/b/2",
                "<p><a href=\"/t/b/2\">https://forum.example/t/b/2</a></p>".to_owned(),
            ),
            (
                "https://b.example/t/a/1",
                "<p><a href=\"https://b.example/t/a/1\">https://b.example/t/a/1</a></p>".to_owned(),
            ),
            ("[a](javascript:x)", "<p>a</p>".to_owned()),
        ] {
            assert_eq!(of(source), want, "{source}");
        }
    }

    #[test]
    fn only_our_own_images_are_loaded() {
        for (source, want) in [
            (
                "![a](/uploads/x.png \"t\")",
                "<p><img src=\"/uploads/x.png\" alt=\"a\" title=\"t\" loading=\"lazy\" decoding=\"async\"></p>",
            ),
            (
                "![](http://forum.example/assets/x.png)",
                "<p><img src=\"/assets/x.png\" alt=\"\" loading=\"lazy\" decoding=\"async\"></p>",
            ),
            (
                "![a *b*](https://b.example/x.png)",
                "<p><a href=\"https://b.example/x.png\">a b</a></p>",
            ),
            (
                "![](https://b.example/x.png)",
                "<p><a href=\"https://b.example/x.png\">https://b.example/x.png</a></p>",
            ),
            (
                "[![a](https://b.example/x.png)](/y)",
                "<p><a href=\"/y\">a</a></p>",
            ),
            ("![a](data:image/png;base64,x)", "<p>a</p>"),
            (
                "![a](/t/a/1?said=deleted)",
                "<p><a href=\"/t/a/1?said=deleted\">a</a></p>",
            ),
            (
                "![](/uploads/../logout)",
                "<p><a href=\"/logout\">/logout</a></p>",
            ),
        ] {
            assert_eq!(of(source), want, "{source}");
        }
    }

    #[test]
    fn the_fifty_first_image_and_the_hundred_and_first_mention_stay_words() {
        let html = of(&"![a](/uploads/x.png) ".repeat(51));
        assert_eq!(html.matches("<img ").count(), 50);
        assert!(html.ends_with("<a href=\"/uploads/x.png\">a</a></p>"));
        let html = of(&"@ana ".repeat(101));
        assert_eq!(html.matches("class=\"mention\"").count(), 100);
        assert!(html.ends_with("</a> @ana</p>"), "{html}");
    }

    #[test]
    fn scanning_finds_names_and_own_paths() {
        let own = Origin::parse("https://forum.example").unwrap();
        let found = scan(
            "@Ana and @ben, @Ana; `@code` https://forum.example/t/a/1?x#y [b](/t/b/2/3) \
             <a href=/t/c/4>c</a> https://b.example/t/d/5 ![](/x.png)",
            &own,
        );
        assert_eq!(found.names, ["Ana", "ben"]);
        assert_eq!(found.paths, ["/t/a/1", "/t/b/2/3", "/t/c/4"]);
        assert_eq!(found.elsewhere, ["https://b.example/t/d/5"]);
        assert_eq!(scan(&"@a ".repeat(MAX_CHARS), &own), References::default());
    }
}
