//! The Nu HTML checker, run once over many pages.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::support::cases::{Given, Ground};
use crate::support::needs::{Need, file_named_by};
use crate::support::page::Page;

pub(crate) struct Checker {
    jar: PathBuf,
}

impl Given for Checker {
    const NEEDS: &'static [Need] = &[Need::HtmlChecker];

    fn given(_: &Ground) -> Self {
        Self {
            jar: file_named_by("PLENUM_HTML_CHECKER").expect("the checker, as was asked for"),
        }
    }
}

impl Checker {
    /// Fails with every error in any of these pages.
    #[track_caller]
    pub(crate) fn must_find_nothing(&self, pages: &[Page]) {
        let named: Vec<_> = pages
            .iter()
            .map(|page| (page.path(), page.body.as_str()))
            .collect();
        let findings = self.findings(&named);
        assert!(findings.is_empty(), "\n{}", findings.join("\n"));
    }

    /// The errors in these documents, each given with a name to tell it by.
    #[track_caller]
    pub(crate) fn findings(&self, documents: &[(String, &str)]) -> Vec<String> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut command = Command::new("java");
        command.arg("-jar").arg(&self.jar).args([
            "--format",
            "json",
            "--stdout",
            "--exit-zero-always",
        ]);
        for (place, (_, body)) in documents.iter().enumerate() {
            let file = folder.path().join(format!("{place}.html"));
            std::fs::write(&file, body).expect("a written page");
            command.arg(file);
        }
        let output = command.output().expect("java runs");
        let told: Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
        let messages = told["messages"].as_array().cloned().unwrap_or_default();
        let errors = messages.iter().filter(|message| message["type"] == "error");
        let tell = |error: &Value| {
            let text = |field: &str| error[field].as_str().unwrap_or_default().to_owned();
            let place = text("url")
                .rsplit('/')
                .next()
                .and_then(|file| file.strip_suffix(".html")?.parse().ok());
            let name = place
                .and_then(|place: usize| documents.get(place))
                .map_or("", |(name, _)| name);
            format!(
                "{name}: {}\n    {}",
                text("message"),
                text("extract").replace('\n', " ")
            )
        };
        errors.map(tell).collect()
    }
}
