//! Chromium.

use std::path::PathBuf;

pub(crate) fn program() -> Result<PathBuf, String> {
    Err("not yet".into())
}

pub(crate) fn stop() {}
