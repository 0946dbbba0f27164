//! What an edit changed, word by word.

use maud::{Markup, html};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

/// Words and blanks, or lines, of both texts together that are compared one by one; the time grows
/// with their square, to some 4 million steps. What both texts begin and end with is not counted.
const MAX_PIECES: usize = 2_000;

/// What happened to a stretch of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is in both.
    Same,
    /// It is only in the old text.
    Removed,
    /// It is only in the new text.
    Added,
}

/// How many words an edit touched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Words that are only in the new text.
    pub added: usize,
    /// Words that are only in the old text.
    pub removed: usize,
}

/// The stretches of both texts in reading order, what was removed before what was added. Compared
/// by words; by lines where there are too many; as a whole where there are too many lines too.
pub fn changes(old: &str, new: &str) -> Vec<(Change, String)> {
    let by_words = compare(
        &old.split_word_bounds().collect::<Vec<_>>(),
        &new.split_word_bounds().collect::<Vec<_>>(),
    );
    let parts = by_words
        .or_else(|| {
            compare(
                &old.split_inclusive('\n').collect::<Vec<_>>(),
                &new.split_inclusive('\n').collect::<Vec<_>>(),
            )
        })
        .unwrap_or_else(|| {
            vec![
                (Change::Removed, old.to_owned()),
                (Change::Added, new.to_owned()),
            ]
        });
    join(parts)
}

/// Both texts as one, with `del` and `ins`. Line ends are kept: show it with
/// `white-space: pre-wrap`.
pub fn markup(old: &str, new: &str) -> Markup {
    html! {
        @for (change, text) in changes(old, new) {
            @match change {
                Change::Same => (text),
                Change::Removed => del { (text) },
                Change::Added => ins { (text) },
            }
        }
    }
}

/// How much was changed, in words.
pub fn summary(old: &str, new: &str) -> Summary {
    let mut summary = Summary::default();
    for (change, text) in changes(old, new) {
        let words = text.unicode_words().count();
        match change {
            Change::Same => {}
            Change::Removed => summary.removed += words,
            Change::Added => summary.added += words,
        }
    }
    summary
}

fn compare(old: &[&str], new: &[&str]) -> Option<Vec<(Change, String)>> {
    let alike = |(a, b): &(&&str, &&str)| a == b;
    let head = old.iter().zip(new).take_while(alike).count();
    let (start, old) = old.split_at(head);
    let (_, new) = new.split_at(head);
    let tail = old
        .iter()
        .rev()
        .zip(new.iter().rev())
        .take_while(alike)
        .count();
    let (old, end) = old.split_at(old.len() - tail);
    let (new, _) = new.split_at(new.len() - tail);
    if old.len() + new.len() > MAX_PIECES {
        return None;
    }
    let text = |pieces: &[&str], from: usize, count: usize| {
        pieces.get(from..from + count).unwrap_or_default().concat()
    };
    let mut parts = vec![(Change::Same, start.concat())];
    for op in capture_diff_slices(Algorithm::Myers, old, new) {
        match op {
            DiffOp::Equal { old_index, len, .. } => {
                parts.push((Change::Same, text(old, old_index, len)));
            }
            DiffOp::Delete {
                old_index, old_len, ..
            } => {
                parts.push((Change::Removed, text(old, old_index, old_len)));
            }
            DiffOp::Insert {
                new_index, new_len, ..
            } => {
                parts.push((Change::Added, text(new, new_index, new_len)));
            }
            DiffOp::Replace {
                old_index,
                old_len,
                new_index,
                new_len,
            } => {
                parts.push((Change::Removed, text(old, old_index, old_len)));
                parts.push((Change::Added, text(new, new_index, new_len)));
            }
        }
    }
    parts.push((Change::Same, end.concat()));
    Some(parts)
}

/// Joins changes that only a blank parts, so that a rewritten sentence reads as one.
fn join(parts: Vec<(Change, String)>) -> Vec<(Change, String)> {
    let mut joined: Vec<(Change, String)> = Vec::new();
    let (mut removed, mut added, mut blank) = (String::new(), String::new(), String::new());
    for (change, text) in parts.into_iter().filter(|(_, text)| !text.is_empty()) {
        let changing = !removed.is_empty() || !added.is_empty();
        if change == Change::Same {
            if changing && blank.is_empty() && text.chars().all(|c| c == ' ') {
                blank = text;
                continue;
            }
            flush(&mut joined, &mut removed, &mut added);
            joined.push((Change::Same, std::mem::take(&mut blank) + &text));
            continue;
        }
        removed.push_str(&blank);
        added.push_str(&blank);
        blank.clear();
        if change == Change::Removed {
            removed.push_str(&text);
        } else {
            added.push_str(&text);
        }
    }
    flush(&mut joined, &mut removed, &mut added);
    if !blank.is_empty() {
        joined.push((Change::Same, blank));
    }
    joined
}

fn flush(joined: &mut Vec<(Change, String)>, removed: &mut String, added: &mut String) {
    for (change, text) in [(Change::Removed, removed), (Change::Added, added)] {
        if !text.is_empty() {
            joined.push((change, std::mem::take(text)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_marked() {
        assert_eq!(
            markup("We meet on Monday at <9>.", "We meet on Tuesday at <9>.").into_string(),
            "We meet on <del>Monday</del><ins>Tuesday</ins> at &lt;9&gt;."
        );
        assert_eq!(
            markup("one two three", "one four five").into_string(),
            "one <del>two three</del><ins>four five</ins>"
        );
        assert_eq!(
            markup("a\nb", "a\nc\nb").into_string(),
            "a\n<ins>c\n</ins>b"
        );
        assert_eq!(markup("same", "same").into_string(), "same");
        assert_eq!(markup("", "new").into_string(), "<ins>new</ins>");
    }

    #[test]
    fn words_are_counted() {
        let summary = summary("one two, three", "one 2 three four");
        assert_eq!(
            summary,
            Summary {
                added: 2,
                removed: 1
            }
        );
    }

    #[test]
    fn long_texts_fall_back_to_lines_and_longer_ones_to_the_whole() {
        let old: String = (0..900)
            .map(|n| format!("line {n} of the old text\n"))
            .collect();
        let new = old.replace("old", "new");
        let parts = changes(&old, &new);
        assert_eq!(
            parts
                .iter()
                .filter(|(change, _)| *change == Change::Same)
                .count(),
            0
        );
        let old = "a\n".repeat(16_000);
        let new = "b\n".repeat(16_000);
        assert_eq!(changes(&old, &new).len(), 2);
    }

    #[test]
    fn a_small_edit_of_a_long_text_is_small() {
        let old = "word ".repeat(6_000);
        let new = format!("{old}more");
        assert_eq!(
            summary(&old, &new),
            Summary {
                added: 1,
                removed: 0
            }
        );
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_from_it(old in "[ab \n]{0,40}", new in "[ab \n]{0,40}") {
            let parts = changes(&old, &new);
            let side = |not: Change| -> String {
                parts.iter().filter(|(c, _)| *c != not).map(|(_, t)| t.as_str()).collect()
            };
            prop_assert_eq!(side(Change::Added), old);
            prop_assert_eq!(side(Change::Removed), new);
        }
    }
}
