//! Takes mail addresses out of texts. Conference systems hold the addresses of people who never agreed to see them on a
//! page, and some are typed into a biography or a field that only one summit has.

use std::borrow::Cow;

/// What stands where an address was: the same in every language.
const GONE: &str = "[…]";

/// The text without mail addresses. Handles (`@ana`, `@ana@social.example`) and addresses of pages stay.
#[must_use]
pub fn without(text: &str) -> Cow<'_, str> {
    if !text.contains('@') {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('@') {
        let (before, after) = rest.split_at_checked(at).unwrap_or((rest, ""));
        let host = after.strip_prefix('@').unwrap_or_default();
        let local = before.len() - before.trim_end_matches(is_local).len();
        let host_length = host_length(host);
        let stem = before.get(..before.len() - local).unwrap_or_default();
        if local > 0 && host_length > 0 && !stem.ends_with('@') && !kept.ends_with('@') {
            kept.push_str(stem);
            kept.push_str(GONE);
            rest = host.get(host_length..).unwrap_or_default();
        } else {
            kept.push_str(before);
            kept.push('@');
            rest = host;
        }
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

/// Reads an address as it is kept: folded, so that one mailbox is one person.
#[must_use]
pub fn read(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    let (local, host) = text.rsplit_once('@')?;
    let sound = !local.is_empty()
        && !host.is_empty()
        && !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>,;\"".contains(c))
        && host_length(host) == host.len();
    sound.then_some(text)
}

fn is_local(c: char) -> bool {
    c.is_alphanumeric() || "._%+-'".contains(c)
}

/// How much of the text is the name of a host with at least one dot in it; a full stop after it ends a sentence.
fn host_length(text: &str) -> usize {
    let end = text
        .find(|c: char| !c.is_alphanumeric() && c != '.' && c != '-')
        .unwrap_or(text.len());
    let host = text
        .get(..end)
        .unwrap_or_default()
        .trim_end_matches(['.', '-']);
    let labels: Vec<&str> = host.split('.').collect();
    if labels.len() > 1 && labels.iter().all(|label| !label.is_empty()) {
        host.len()
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_go_and_the_rest_stays() {
        for (text, expected) in [
            ("Write to jane.doe+x@mail.example.org.", "Write to […]."),
            ("a@b.example, c@d.example", "[…], […]"),
            ("[mail](mailto:a@b.example)", "[mail](mailto:[…])"),
            ("<a@b.example>", "<[…]>"),
            ("émile@exemple.québec", "[…]"),
            (
                "@ana and @ana@social.example",
                "@ana and @ana@social.example",
            ),
            (
                "https://pages.example/@ana/1",
                "https://pages.example/@ana/1",
            ),
            ("3 @ 5, a@b, @", "3 @ 5, a@b, @"),
            ("x@@y.example", "x@@y.example"),
            ("", ""),
        ] {
            assert_eq!(without(text), expected, "{text}");
        }
    }

    #[test]
    fn an_address_is_kept_folded() {
        assert_eq!(
            read(" Jane@Mail.Example ").as_deref(),
            Some("jane@mail.example")
        );
        for text in [
            "",
            "jane",
            "jane@",
            "@mail.example",
            "a b@mail.example",
            "a@b",
            "<a@b.example>",
            "a@b.example,",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
