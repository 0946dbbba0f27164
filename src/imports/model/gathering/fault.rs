//! Why a source could not be gathered.

use std::time::Duration;

use crate::platform::fetch::fault::Fault as FetchFault;

/// Why a source could not be gathered: one sentence for the operator.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The site did not give what it was asked for.
    #[error(transparent)]
    Fetch(FetchFault),
    /// No conference can be found from the address.
    #[error("the address leads to no conference")]
    NoConference,
    /// The address is that of a site with several conferences.
    #[error("the site has several conferences, and the address must name one of them: {}", names.join(", "))]
    SeveralConferences {
        /// What they are called in addresses.
        names: Vec<String>,
    },
    /// What came is no page of a list, or its next page is no address.
    #[error("the site answers with something else than a list of submissions")]
    NotPages,
    /// A page goes on at another site.
    #[error("the next page is on another site: {host}")]
    Elsewhere {
        /// The host of that site.
        host: String,
    },
    /// Pages repeat, or there are too many.
    #[error("the pages of the list do not end")]
    Endless,
    /// All parts together are too large.
    #[error("the source gives more than {limit} bytes")]
    TooMuch {
        /// What is taken at the most, in bytes.
        limit: usize,
    },
}

impl Fault {
    /// A word for pages to translate; it never changes.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Fetch(fault) => fault.word(),
            Self::NoConference => "no-conference",
            Self::SeveralConferences { .. } => "several-conferences",
            Self::NotPages => "not-pages",
            Self::Elsewhere { .. } => "elsewhere",
            Self::Endless => "endless",
            Self::TooMuch { .. } => "too-much",
        }
    }

    /// How long the site asks to be left alone, if it does.
    #[must_use]
    pub const fn wait(&self) -> Option<Duration> {
        match self {
            Self::Fetch(FetchFault::Throttled { wait }) => *wait,
            _ => None,
        }
    }
}
