//! The Markdown of a quote, as a reply begins with it.

/// The longest quote, in characters; the link leads to the rest.
const MAX_QUOTE: usize = 600;

/// Quotes `text` (Markdown): who wrote it and where come first, in a form that no language owns:
///
/// ```text
/// > [Ana Silva, #7](/t/open-budgets/12/7)
/// >
/// > What she wrote
///
/// ```
///
/// `path` is the post's address. Quotes within the text are left out, a long text is cut at a word
/// with `…`.
pub fn quote(name: &str, number: i64, path: &str, text: &str) -> String {
    let name = comrak::escape_commonmark_inline(&one_line(name));
    let plain = |c: char| c.is_ascii_alphanumeric() || "/-_.%".contains(c);
    let path = if path.chars().all(plain) {
        path.to_owned()
    } else {
        comrak::escape_commonmark_link_destination(path)
    };
    let mut quote = format!("> [{name}, #{number}]({path})\n>\n");
    for line in cut(without_quotes(text).trim()).lines() {
        quote.push('>');
        if !line.trim().is_empty() {
            quote.push(' ');
            quote.push_str(line);
        }
        quote.push('\n');
    }
    quote.push('\n');
    quote
}

fn one_line(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text without the quotes in it, unless there is nothing else.
fn without_quotes(text: &str) -> String {
    let mut fenced = false;
    let own: Vec<&str> = text
        .lines()
        .filter(|line| {
            let inner = line.trim_start();
            fenced ^= inner.starts_with("```") || inner.starts_with("~~~");
            fenced || !inner.starts_with('>')
        })
        .collect();
    let own = own.join("\n");
    if own.trim().is_empty() {
        text.to_owned()
    } else {
        own
    }
}

fn cut(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(MAX_QUOTE) else {
        return text.to_owned();
    };
    let (kept, _) = text.split_at(end);
    let kept = match kept.rfind(char::is_whitespace) {
        Some(blank) => kept.split_at(blank).0,
        None => kept,
    };
    format!("{} …", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::text::judge::rendered;

    #[test]
    fn author_and_place_come_first() {
        assert_eq!(
            quote("Ana Silva", 7, "/t/a/12/7", "One\n\n- two\n"),
            "> [Ana Silva, #7](/t/a/12/7)\n>\n> One\n>\n> - two\n\n"
        );
    }

    #[test]
    fn quotes_do_not_pile_up() {
        let first = quote("Ana", 1, "/t/a/12/1", "What?");
        let second = quote(
            "Ben",
            2,
            "/t/a/12/2",
            &format!("{first}That.\n\n```\n> code\n```"),
        );
        assert_eq!(
            second,
            "> [Ben, #2](/t/a/12/2)\n>\n> That.\n>\n> ```\n> > code\n> ```\n\n"
        );
        assert!(quote("Ben", 2, "/t/a/12/2", "> only").contains("> > only"));
    }

    #[test]
    fn long_texts_are_cut_at_a_word() {
        let long = quote("Ana", 1, "/t/a/12/1", &"word ".repeat(500));
        assert!(long.ends_with("word …\n\n"));
        assert!(long.chars().count() < 640);
        assert!(quote("A", 1, "/t/a/12/1", &"字".repeat(700)).contains('…'));
    }

    #[test]
    fn names_cannot_break_out() {
        for name in ["](javascript:x)", "*a*", "a\n\nb", "`a", "<b>", "[x"] {
            let html = rendered(&quote(name, 1, "/t/a/12/1", "b")).unwrap();
            let shown = crate::platform::text::excerpt::plain(&html);
            let name = one_line(name);
            assert!(shown.contains(&format!("{name}, #1")), "{shown}");
        }
    }
}
