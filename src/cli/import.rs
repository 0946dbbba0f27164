//! `plenum import json FILE --summit SLUG`: brings proposals in and says what came of each.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::accounts::model::display_names::is_hidden;
use crate::app;
use crate::imports::model::kinds::{Given, Kind};
use crate::imports::model::{self, Report};
use crate::platform::config::Storage;
use crate::platform::text::origin::Origin;

/// The exit code when some entries were left out.
const SOME_LEFT_OUT: u8 = 2;

/// What `plenum import` is told.
#[derive(Args)]
pub struct Arguments {
    #[command(subcommand)]
    format: Format,
    /// Where things are kept.
    #[command(flatten)]
    storage: Storage,
    /// Public address of the forum: links to it in the texts become links within it.
    // The server's flag of the same name is another argument to clap.
    #[arg(
        id = "own_url",
        long = "url",
        env = "PLENUM_URL",
        value_name = "URL",
        global = true,
        default_value = "http://127.0.0.1:8080",
        value_parser = Origin::parse
    )]
    url: Origin,
}

#[derive(Subcommand)]
enum Format {
    /// Plenum's own format: an object with "summit" and "proposals"
    Json {
        /// The file; - for standard input
        file: PathBuf,
        /// Short name of the summit in addresses, made at the first import: small letters, figures and hyphens
        #[arg(long, value_name = "SLUG")]
        summit: String,
    },
}

/// Imports. The same input twice changes nothing.
///
/// # Errors
/// One sentence for the operator, when nothing could be imported.
pub fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let Format::Json { file, summit } = &arguments.format;
    let name = if file == Path::new("-") {
        "standard input".to_owned()
    } else {
        file.display().to_string()
    };
    let text = read(file).map_err(|error| format!("{name} cannot be read: {error}"))?;
    let input = model::prepare(Kind::Json, &Given::text(text), summit, &arguments.url)
        .map_err(|error| format!("{name}: {error}"))?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    let report = runtime.block_on(async {
        let writer = app::open(&arguments.storage)
            .await
            .map_err(|error| error.to_string())?;
        model::run(&writer, input)
            .await
            .map_err(|error| error.to_string())
    })?;
    // Whoever reads standard output may have gone; the import is done all the same.
    let _printed = std::io::stdout().write_all(lines(&report).as_bytes());
    Ok(if report.broken.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(SOME_LEFT_OUT)
    })
}

fn read(file: &Path) -> std::io::Result<String> {
    if file == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text)?;
        return Ok(text);
    }
    std::fs::read_to_string(file)
}

/// The report: four counts, then a line for each thing that is wrong.
fn lines(report: &Report) -> String {
    let mut lines = vec![format!(
        "{} new, {} changed, {} with other ratings or dates, {} as before",
        report.created, report.changed, report.refreshed, report.unchanged
    )];
    if !report.broken.is_empty() {
        lines.push("Left out, until it is put right:".to_owned());
    }
    for broken in &report.broken {
        lines.push(format!(
            "  {}: {} {}",
            printable(&broken.entry),
            printable(&broken.field),
            printable(&broken.what)
        ));
    }
    lines.join("\n") + "\n"
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
    use crate::imports::model::Broken;

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
