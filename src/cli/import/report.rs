//! What an import says on standard output.

use crate::accounts::model::display_names::is_hidden;
use crate::imports::model::preview::Preview;
use crate::imports::model::{Broken, Report};

/// What would be done: counts, then a line for each proposal that would be another.
pub(super) fn preview_lines(preview: &Preview) -> String {
    let mut lines = vec![format!(
        "would be: {} new, {} changed, {} as before, {} marked as gone",
        preview.create.len(),
        preview.change.len(),
        preview.leave,
        preview.mark.len()
    )];
    for title in &preview.create {
        lines.push(format!("  new: {}", printable(title)));
    }
    for (id, title, parts) in &preview.change {
        lines.push(format!(
            "  proposal {id}: {} ({})",
            printable(title),
            parts.join(", ")
        ));
    }
    for (id, title) in &preview.mark {
        lines.push(format!("  gone: proposal {id}: {}", printable(title)));
    }
    if preview.is_most {
        lines.push(
            "Most of what the source had is not in this; --mark-gone would mark it.".to_owned(),
        );
    }
    left_out(&mut lines, &preview.broken);
    lines.join("\n") + "\n"
}

/// The report: counts, then a line for each thing that is wrong.
pub(super) fn lines(report: &Report) -> String {
    let mut lines = vec![format!(
        "{} new, {} changed, {} with other ratings or dates, {} as before",
        report.created, report.changed, report.refreshed, report.unchanged
    )];
    if report.gone > 0 {
        lines.push(format!("{} no longer there, and marked so", report.gone));
    }
    if report.missing > 0 {
        lines.push(format!(
            "{} are not in this, which is most of what the source had: they stay as they were. --mark-gone marks them.",
            report.missing
        ));
    }
    left_out(&mut lines, &report.broken);
    lines.join("\n") + "\n"
}

fn left_out(lines: &mut Vec<String>, broken: &[Broken]) {
    if !broken.is_empty() {
        lines.push("Left out, until it is put right:".to_owned());
    }
    for broken in broken {
        lines.push(format!(
            "  {}: {} {}",
            printable(&broken.entry),
            printable(&broken.field),
            printable(&broken.what)
        ));
    }
}

/// Words from a file, with what would steer a terminal or cannot be seen written out.
fn printable(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_hidden(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_counts_and_then_names() {
        let mut report = Report {
            created: 2,
            ..Report::default()
        };
        assert_eq!(
            lines(&report),
            "2 new, 0 changed, 0 with other ratings or dates, 0 as before\n"
        );
        report.broken.push(Broken {
            entry: "entry 3 (id 7)".into(),
            field: "title".into(),
            what: "is missing".into(),
        });
        assert!(lines(&report).ends_with("  entry 3 (id 7): title is missing\n"));
    }

    #[test]
    fn a_report_steers_no_terminal() {
        let broken = Broken {
            entry: "the summit".into(),
            field: "title.\u{1b}[2J".into(),
            what: "is \u{202e}wrong".into(),
        };
        let report = Report {
            broken: vec![broken],
            ..Report::default()
        };
        assert!(lines(&report).ends_with("  the summit: title.\\u{1b}[2J is \\u{202e}wrong\n"));
    }
}
