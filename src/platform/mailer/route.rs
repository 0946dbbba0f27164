//! Which way letters leave: files, SMTP, or memory.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

/// A way out.
#[derive(Clone)]
pub enum Route {
    /// An `.eml` file for each letter, in a folder.
    Files(PathBuf),
    /// A mail server: `smtp://[user:password@]host[:port]` (STARTTLS when offered) or `smtps://…`.
    Smtp(String),
    /// Kept in memory, for tests.
    Memory(Memory),
}

/// Letters kept in memory, each as it would go over the wire.
#[derive(Clone, Default)]
pub struct Memory(Arc<Mutex<Vec<Vec<u8>>>>);

impl Memory {
    /// What has been sent so far.
    #[must_use]
    pub fn letters(&self) -> Vec<Vec<u8>> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub(crate) fn keep(&self, letter: Vec<u8>) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(letter);
    }
}

impl Route {
    /// Reads `file:FOLDER`, `smtp://…` or `smtps://…`.
    ///
    /// # Errors
    /// One sentence for the operator.
    pub fn parse(text: &str) -> Result<Self, String> {
        if let Some(folder) = text.strip_prefix("file:") {
            return if folder.is_empty() {
                Err("file: needs a folder, as in file:./data/mail".into())
            } else {
                Ok(Self::Files(PathBuf::from(folder)))
            };
        }
        if text.starts_with("smtp://") || text.starts_with("smtps://") {
            return Ok(Self::Smtp(text.to_owned()));
        }
        // What stands after the scheme may be a password, and this sentence goes into a log.
        let scheme = text.split(':').next().unwrap_or_default();
        Err(format!(
            "a mail route begins with file:, smtp:// or smtps://, and this one begins with {scheme:?}"
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scheme_chooses_the_way_out() {
        assert!(matches!(Route::parse("file:./mail"), Ok(Route::Files(_))));
        assert!(matches!(
            Route::parse("smtp://localhost:25"),
            Ok(Route::Smtp(_))
        ));
        assert!(matches!(
            Route::parse("smtps://u:p@mail.example"),
            Ok(Route::Smtp(_))
        ));
        for wrong in ["", "file:", "mail.example", "http://mail.example"] {
            assert!(Route::parse(wrong).is_err(), "{wrong}");
        }
    }
}
