//! Texts made to cost time.

use crate::platform::text::judge::{faults, rendered};
use crate::platform::text::markdown::{MAX_CHARS, scan};
use crate::platform::text::origin::Origin;
use crate::platform::text::rendering::TooComplex;
use crate::platform::text::tidy::MAX_ELEMENTS;
use std::time::{Duration, Instant};

/// `piece` again and again, as long as a text may be.
fn full(piece: &str) -> String {
    piece.repeat(MAX_CHARS / piece.chars().count())
}

/// `head`, then `piece` again and again.
fn after(head: &str, piece: &str) -> String {
    let room = MAX_CHARS.saturating_sub(head.chars().count());
    format!("{head}{}", piece.repeat(room / piece.chars().count()))
}

/// `count` numbered pieces, `#` being the number.
fn numbered(piece: &str) -> String {
    let mut text = String::new();
    for number in 0.. {
        let next = piece.replace('#', &number.to_string());
        if text.chars().count() + next.chars().count() > MAX_CHARS {
            return text;
        }
        text.push_str(&next);
    }
    text
}

fn bombs() -> Vec<(&'static str, String)> {
    let open_bold = numbered("<b id=#>").chars().take(400).collect::<String>();
    vec![
        (
            "prose",
            full("A word and another one, some more of them.\n\n"),
        ),
        ("one word", full("a")),
        ("letters with accents", full("é")),
        ("letters of Latin-1", full("«")),
        ("letters of Latin-1, mixed", full("«a ")),
        ("blanks that do not break", full("a\u{a0}")),
        ("letters of Latin-1 between comments", full("«<!---->")),
        (
            "title of entities",
            after("<abbr title=\"", "&amp;") + "\">",
        ),
        ("wide letters", full("漢")),
        ("quotes within quotes", full(">")),
        ("quotes within quotes, spaced", full("> ")),
        ("deep quote, then lines", after(&">".repeat(16_000), "\nx")),
        ("lists within lists", full("- ")),
        ("numbered lists within lists", full("1. ")),
        (
            "list staircase",
            (0..245)
                .map(|n| format!("{}- a\n", " ".repeat(n)))
                .collect(),
        ),
        ("list items", full("-\n")),
        ("alternating lists", full("- a\n+ a\n")),
        ("task items", full("- [ ] a\n")),
        ("mixed containers", full("> - ")),
        ("emphasis", full("*a")),
        ("emphasis, nested", full("*a **a ")),
        ("emphasis, closers only", full("a** ")),
        ("emphasis, mixed", full("*_~~a")),
        ("emphasis, each", full("*a* ")),
        ("underscores", full("_a __a")),
        ("strikes", full("~~a ~a")),
        ("brackets", full("[")),
        ("closing brackets", full("]")),
        ("bracket pairs", full("[]")),
        (
            "brackets, half and half",
            format!("{}{}", "[".repeat(16_000), "]".repeat(16_000)),
        ),
        ("links within links", full("[a](")),
        ("links opened", full("[a](<b")),
        ("link titles", full("[a](b \"")),
        ("links", full("[a](/b)")),
        ("images within images", full("![")),
        ("image chain", full("![a](/b)")),
        ("foreign images", full("![](http://a.b/c)")),
        ("nested parentheses", after("[a](", "(")),
        (
            "backticks",
            numbered("`#").replace(|c: char| c.is_ascii_digit(), "`"),
        ),
        (
            "backticks growing",
            (1..250).map(|n| format!("{} ", "`".repeat(n))).collect(),
        ),
        ("code spans", full("`a`")),
        ("fences", full("```\n")),
        ("footnotes", numbered("[^#]\n\n[^#]: a\n\n")),
        (
            "one footnote, many references",
            after("[^a]: b\n\n", "[^a]"),
        ),
        (
            "long footnote name",
            after(
                &format!("[^{0}]: b\n\n", "é".repeat(900)),
                &format!("[^{0}]", "é".repeat(900)),
            ),
        ),
        ("footnotes in footnotes", numbered("[^#]: [^#]\n")),
        ("footnotes without text", full("[^a]")),
        ("footnote definitions only", numbered("[^#]: a\n")),
        ("table cells", after("|a|a|\n|-|-|\n", "|a|a|\n")),
        (
            "wide table, short rows",
            format!(
                "{}\n{}\n{}",
                "|a".repeat(5_000),
                "|-".repeat(5_000),
                "a\n".repeat(5_900)
            ),
        ),
        (
            "wide table, no pipes at ends",
            format!(
                "{}\n{}\n{}",
                "a|".repeat(700),
                "-|".repeat(700),
                "a\n".repeat(9_000)
            ),
        ),
        (
            "wide table in a quote",
            format!(
                "> {}\n> {}\n{}",
                "|a".repeat(700),
                "|-".repeat(700),
                "> a\n".repeat(7_000)
            ),
        ),
        ("delimiter rows", full("|-|-|-|\n")),
        ("pipes", full("|")),
        ("pipe lines", full("a|b\n")),
        ("escaped pipes", after("|a|\n|-|\n", "\\|")),
        ("reference definitions", numbered("[#]: /a\n")),
        (
            "reference to a long address",
            after(&format!("[a]: /{}\n\n", "b".repeat(8_000)), "[a]"),
        ),
        ("same reference", after("[a]: /b\n\n", "[a]")),
        ("references, unknown", full("[a][b]")),
        ("entities", full("&amp;")),
        ("entities, nameless", full("&")),
        ("entities, long", full("&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;")),
        ("numeric entities", full("&#x202e;")),
        ("addresses", full("http://a.b ")),
        ("addresses, bare", full("www.a.b ")),
        ("addresses, own", numbered("http://forum.example/t/# ")),
        ("addresses, cut", full("http://")),
        ("addresses, www", full("www.")),
        ("address of dots", after("http://", "a.")),
        ("address of parentheses", after("http://a.b/", "()")),
        ("address of closing parentheses", after("http://a.b/", ")")),
        ("address of entities", after("http://a.b/", "&amp;")),
        ("address of unicode", after("http://", "é.")),
        ("address of punycode", numbered("http://xn--a#.b ")),
        ("mail addresses", full("a@b.c ")),
        ("mail address, endless", after("a@", "b.")),
        ("mail address, no end", after("", "a.")),
        ("mail at signs", full("a@")),
        ("angle addresses", full("<http://a>")),
        ("at signs", full("@")),
        ("mentions", full("@a ")),
        ("mentions, each another", numbered("@a# ")),
        ("colons", full(":")),
        ("shortcodes", full(":a:")),
        ("emoji", full(":+1:")),
        ("headings", full("# a\n")),
        ("underlined headings", full("a\n=\n")),
        ("underlines", full("=\n")),
        ("rules", full("---\n")),
        ("blank lines", full("\n")),
        ("spaces", full(" ")),
        ("tabs", full("\t")),
        ("breaks", full("a\\\n")),
        ("carriage returns", full("\r")),
        ("null bytes", full("\0")),
        ("backslashes", full("\\")),
        ("alerts", full("> [!NOTE]\n> a\n\n")),
        ("alerts within alerts", full("> [!NOTE]\n> ")),
        ("comments", full("<!---->")),
        ("comments, open", full("<!--")),
        ("comments, open in a block", after("<div>\n", "<!-- ")),
        ("comments of dashes", after("<div><!--", "-")),
        ("comments of dashes, spaced", after("<div><!--", "-- ")),
        ("instructions, open", after("<div>", "<?")),
        ("declarations, open", after("<div>", "<!a ")),
        ("data sections, open", after("<div>", "<![CDATA[")),
        ("div in div", full("<div>")),
        ("div in div, in a block", after("<div>\n", "<div>")),
        ("span in span", full("<span>")),
        ("bold in bold", full("<b>")),
        ("bold in bold, each another", numbered("<b id=#>")),
        ("bold over paragraphs", after(&open_bold, "<p>x")),
        (
            "bold over lines",
            after(&format!("<div>{open_bold}\n\n"), "x\n\n"),
        ),
        ("crossed tags", full("<b><i></b>")),
        ("crossed blocks", full("<b><p></b>")),
        ("closed never opened", full("</b>")),
        ("closed paragraphs", full("</p>")),
        ("hidden ends", full("<b><!--</b>-->")),
        ("hidden ends in attributes", full("<b title='</b>'>")),
        ("hidden ends in scripts", full("<b><script></b></script>")),
        ("links in links", full("<a href=/a>")),
        ("tables in tables", full("<table><td>")),
        ("table with stray text", after("<div><table>", "x<b></b>")),
        ("table with stray elements", after("<table>", "<i>")),
        ("rows", after("<table>", "<tr>")),
        ("cells", after("<table><tr>", "<td>")),
        ("lists, raw", full("<ul><li>")),
        ("items, raw", after("<ul>", "<li>")),
        ("definitions, raw", after("<dl>", "<dt><dd>")),
        ("details", full("<details>")),
        ("headings, raw", full("<h1>")),
        ("select and option", full("<select><option>")),
        ("forms", full("<form>")),
        ("svg in svg", full("<svg>")),
        ("math and text", full("<math><mi>")),
        ("titles in svg", full("<svg><title><b>")),
        ("templates", full("<template>")),
        ("scripts", full("<script>")),
        ("scripts, in a block", after("<div>", "<script>")),
        ("styles", full("<style>")),
        ("textareas", full("<textarea>")),
        ("plaintext", full("<plaintext>")),
        ("frames", full("<frameset><frame>")),
        ("attributes", after("<b ", "a ")),
        (
            "attributes, each another",
            format!(
                "<b {}>",
                numbered("a# ").chars().take(31_900).collect::<String>()
            ),
        ),
        (
            "classes",
            format!("<div class=\"{}\">", "alert ".repeat(5_000)),
        ),
        ("tags, open", after("<div>", "<a ")),
        ("tags, open in quotes", after("<div>", "<a b='")),
        (
            "tags, open in two kinds of quotes",
            after("<div>", "<a b='\""),
        ),
        ("angles", full("<")),
        ("angles, in a block", after("<div>", "<")),
        ("closing angles", full(">a\n")),
        ("slashes", after("<div>", "</")),
        ("ids", numbered("<i id=#></i>")),
        ("images, raw", full("<img src=/a>")),
        ("line breaks, raw", full("<br>")),
        ("ruby", after("<ruby>", "<rt>")),
    ]
}

/// The bound, and how much longer a busy machine without optimisation may take. Measured alone on two
/// cores, the slowest takes 38 ms without and 8 ms with optimisation.
const BOUND: Duration = Duration::from_millis(50);
const SLACK: u32 = 4;

/// How long this thread has been at work: other programs' time does not count where the system
/// tells (Linux), as tests run beside each other.
fn worked(begun: Instant) -> Duration {
    std::fs::read_to_string("/proc/thread-self/schedstat")
        .ok()
        .and_then(|line| line.split(' ').next().and_then(|nanos| nanos.parse().ok()))
        .map_or_else(|| begun.elapsed(), Duration::from_nanos)
}

#[test]
fn no_text_takes_longer_than_a_page_may() {
    let own = Origin::parse("https://forum.example").unwrap();
    let begun = Instant::now();
    let time = |source: &str| {
        let before = worked(begun);
        scan(source, &own);
        let between = worked(begun);
        let _ = std::hint::black_box(rendered(source));
        (between - before).max(worked(begun) - between)
    };
    let slow: Vec<String> = bombs()
        .iter()
        .filter_map(|(what, source)| {
            // The best of three, the second and third only where the first was too long.
            let best = (0..3)
                .map(|_| time(source))
                .find(|took| *took <= BOUND * SLACK);
            best.is_none().then(|| (*what).to_owned())
        })
        .collect();
    assert!(slow.is_empty(), "{slow:#?}");
}

#[test]
fn what_is_not_refused_is_small_and_harmless() {
    for (what, source) in bombs() {
        assert!(
            source.chars().count() <= MAX_CHARS,
            "{what} is not a fair test"
        );
        if let Ok(html) = rendered(&source) {
            let tags = html.as_str().matches('<').count();
            assert!(tags <= 2 * MAX_ELEMENTS + 2_000, "{what}: {tags} tags");
            assert_eq!(faults(html.as_str()), [""; 0], "{what}");
        }
    }
}

#[test]
fn what_people_write_is_never_refused() {
    let long = "A sentence with *emphasis*, a [link](https://a.example/b), « quotes » & more.\n\n\
        1. one\n   - two\n     > three\n\n|a|b|c|\n|-|-|-|\n|1|2|3|\n|4|5|6|\n\n\
        `code`[^1] <b>and</b> @ana\n\n";
    let text = format!(
        "{}\n\n[^1]: note",
        long.repeat(MAX_CHARS / long.chars().count() - 1)
    );
    assert!(rendered(&text).is_ok());
    let deep = format!("{} a", ">".repeat(30));
    assert!(rendered(&deep).is_ok());
    assert_eq!(rendered(&"a".repeat(MAX_CHARS + 1)), Err(TooComplex));
}
