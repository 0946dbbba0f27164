//! What can go wrong between a request and its answer. One type for every room; the roof makes pages of it.

use std::time::Duration;

use diesel::result::DatabaseErrorKind;

use crate::platform::db::connection::is_closed;
use crate::platform::i18n::messages::Arg;

/// A sentence to be said in the reader's language: a key of the locale files and its arguments. Made by
/// [`words!`](crate::words).
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// The key in `assets/locales`.
    pub key: &'static str,
    /// The arguments by name.
    pub args: Vec<(&'static str, Arg<'static>)>,
}

/// Makes [`Words`]: `words!("invite-limit", n = 50)`.
#[macro_export]
macro_rules! words {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::platform::error::Words {
            key: $key,
            args: vec![$((stringify!($name), $crate::platform::i18n::messages::Arg::from($value))),*],
        }
    };
}

/// What is wrong with one field of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The field's name in the form.
    pub field: &'static str,
    /// What to do about it.
    pub words: Words,
}

/// Why a form comes back to the one who sent it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Refusal {
    /// What is wrong, or what it has to wait for.
    pub problems: Vec<Problem>,
    /// How long until the next try, when waiting is all that helps.
    pub wait: Option<Duration>,
}

impl Refusal {
    /// Nothing is wrong but that it comes too soon.
    #[must_use]
    pub fn until(words: Words, wait: Duration) -> Self {
        let problem = Problem { field: "", words };
        Self {
            problems: vec![problem],
            wait: Some(wait),
        }
    }
}

impl From<Vec<Problem>> for Refusal {
    fn from(problems: Vec<Problem>) -> Self {
        Self {
            problems,
            wait: None,
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match (refusal.wait, refusal.problems.first()) {
            (Some(wait), Some(problem)) => Self::Throttled {
                words: problem.words.clone(),
                wait,
            },
            _ => Self::Invalid(refusal.problems),
        }
    }
}

/// What a request can fail with. Models and handlers return it; `app` answers with a page in the reader's language.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// 404: not there, or not for this viewer, which is the same.
    #[error("not found")]
    NotFound,
    /// 403: the viewer may see it but not do this; the words say why.
    #[error("not allowed: {}", .0.key)]
    Forbidden(Words),
    /// The viewer has to sign in first; the address is kept.
    #[error("sign in first")]
    SignInFirst,
    /// 422: fields that need correcting. A handler that has a form catches it and shows the form again.
    #[error("invalid input: {0:?}")]
    Invalid(Vec<Problem>),
    /// 409: somebody else was faster, or the state has changed.
    #[error("conflict: {}", .0.key)]
    Conflict(Words),
    /// 429: too often; the words say which limit, `wait` when it ends.
    #[error("throttled: {}", .words.key)]
    Throttled {
        /// Which limit, and what else can be done.
        words: Words,
        /// How long until the next try.
        wait: Duration,
    },
    /// 400: a request that no form of ours makes.
    #[error("bad request: {0}")]
    BadRequest(&'static str),
    /// 403: an unsafe request whose origin is not ours or not known.
    #[error("foreign request")]
    ForeignRequest,
    /// 413: more than a form may hold.
    #[error("too large")]
    TooLarge,
    /// 503: too many wait, or another process holds the database; nothing was done.
    #[error("busy")]
    Busy,
    /// 503: the engine cannot be reached.
    #[error("the database cannot be reached: {0}")]
    Unreachable(String),
    /// 500: the engine refused a statement.
    #[error("database: {0}")]
    Database(#[from] diesel::result::Error),
    /// 500: a state that cannot be, with words for the log.
    #[error("broken: {0}")]
    Broken(String),
}

/// The answer of every model and handler.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// One problem with one field.
    #[must_use]
    pub fn field(field: &'static str, words: Words) -> Self {
        Self::Invalid(vec![Problem { field, words }])
    }

    /// What a form that is shown again says of a failure: its own problems, or a refusal as a problem of `field`. So nobody
    /// loses a text to a topic that was closed meanwhile or to a limit.
    ///
    /// # Errors
    /// Every failure that correcting or waiting does not help against.
    pub fn into_refusal(self, field: &'static str) -> Result<Refusal> {
        match self {
            Self::Invalid(problems) => Ok(problems.into()),
            Self::Forbidden(words) | Self::Conflict(words) => {
                Ok(vec![Problem { field, words }].into())
            }
            Self::Throttled { words, wait } => Ok(Refusal {
                problems: vec![Problem { field, words }],
                wait: Some(wait),
            }),
            other => Err(other),
        }
    }

    /// Whether the row is there already. SQLite does not name the constraint, so a caller that can hit several asks first.
    #[must_use]
    pub fn is_duplicate(&self) -> bool {
        matches!(
            self,
            Self::Database(diesel::result::Error::DatabaseError(
                DatabaseErrorKind::UniqueViolation,
                _
            ))
        )
    }

    /// Whether the connection to the engine was lost, and with it the transaction.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        matches!(self, Self::Database(failure) if is_closed(failure))
    }

    /// Whether PostgreSQL asks for the transaction to be tried again (SQLSTATE 40001 and 40P01).
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        fn retryable(failure: &diesel::result::Error) -> bool {
            match failure {
                diesel::result::Error::DatabaseError(kind, information) => {
                    matches!(kind, DatabaseErrorKind::SerializationFailure)
                        // diesel hides the SQLSTATE; connections ask for messages in English.
                        || information.message().contains("deadlock detected")
                }
                diesel::result::Error::RollbackErrorOnCommit { commit_error, .. } => {
                    retryable(commit_error)
                }
                _ => false,
            }
        }
        matches!(self, Self::Database(failure) if retryable(failure))
    }
}

/// Turns "no such row" into `None`, and every other failure into itself.
///
/// # Errors
/// Whatever the query failed with, but for a missing row.
pub fn optional<T>(found: diesel::QueryResult<T>) -> Result<Option<T>> {
    match found {
        Ok(value) => Ok(Some(value)),
        Err(diesel::result::Error::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
