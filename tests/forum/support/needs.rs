//! What a case may need of the machine besides Rust and a C compiler, and whether it is there.

use std::env;
use std::path::PathBuf;

use crate::support::{chromium, postgres};

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Need {
    Postgres,
    Chromium,
    Axe,
    /// The Nu HTML checker, a jar that needs Java.
    HtmlChecker,
}

impl Need {
    /// Why it cannot be had here, or nothing when it can.
    pub(crate) fn lacking(self) -> Option<String> {
        match self {
            Self::Postgres => postgres::programs().err(),
            Self::Chromium => chromium::program().err(),
            Self::Axe => file_named_by("PLENUM_AXE").err(),
            Self::HtmlChecker => file_named_by("PLENUM_HTML_CHECKER").err().or_else(no_java),
        }
    }
}

/// `PLENUM_TEST_REQUIRE=all`: what is left out fails.
pub(crate) fn nothing_may_be_left_out() -> bool {
    env::var("PLENUM_TEST_REQUIRE").is_ok_and(|value| value == "all")
}

/// `PLENUM_TEST_SCALE`: by how much doses are bigger than usual; 1 when it says nothing.
pub(crate) fn scale() -> usize {
    let asked = env::var("PLENUM_TEST_SCALE").unwrap_or_default();
    asked.parse().unwrap_or(1).max(1)
}

/// The file that an environment variable names.
pub(crate) fn file_named_by(variable: &str) -> Result<PathBuf, String> {
    let path = env::var_os(variable).map(PathBuf::from);
    let path = path.ok_or_else(|| format!("{variable} is not set"))?;
    if path.is_file() {
        Ok(path)
    } else {
        Err(format!("{variable} names no file"))
    }
}

/// A program of this name on the PATH.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

fn no_java() -> Option<String> {
    on_path("java")
        .is_none()
        .then(|| "no java on the PATH".to_owned())
}
