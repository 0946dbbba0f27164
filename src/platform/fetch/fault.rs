//! Why another site did not give what it was asked for.

use std::error::Error;
use std::time::Duration;

use crate::platform::fetch::guard::Closed;

/// Why another site did not give what it was asked for: one sentence for the operator. None holds more of an address than its
/// host, because paths and queries can hold secrets.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Another scheme, or no host.
    #[error("the address begins with neither http:// nor https://")]
    NotHttp,
    /// A name or a password stands in the address.
    #[error("the address holds a user name or a password")]
    Credentials,
    /// What the forum would send cannot stand in a header.
    #[error("the token has characters that cannot be sent")]
    Token,
    /// The address leads to where nobody outside should get.
    #[error("{host} is in a private, local or reserved network, which is not asked")]
    Refused {
        /// The host as it stands in the address.
        host: String,
    },
    /// The name is not known, or cannot be looked up now.
    #[error("no address is found for the name {host}")]
    NoAddress {
        /// The name.
        host: String,
    },
    /// No connection, no TLS, or no answer in HTTP.
    #[error("{host} cannot be reached: {reason}")]
    Unreachable {
        /// The host as it stands in the address.
        host: String,
        /// What the system says, in English.
        reason: String,
    },
    /// An answer that gives nothing.
    #[error("the site answers with the status {code}")]
    Status {
        /// The status of HTTP.
        code: u16,
    },
    /// The site asks for patience: 429, or 503 with a time.
    #[error("the site asks to come back later")]
    Throttled {
        /// For how long, when it says so.
        wait: Option<Duration>,
    },
    /// More than the caller takes.
    #[error("the answer is larger than {limit} bytes")]
    TooLarge {
        /// What the caller takes, in bytes.
        limit: usize,
    },
    /// Connecting or answering takes too long.
    #[error("the site takes too long to answer")]
    TooSlow,
    /// A circle, or a very long way.
    #[error("the site redirects too many times")]
    TooManyRedirects,
    /// A redirect to something that is no address.
    #[error("the site redirects to what is no address")]
    BadRedirect,
    /// The body ends before its end, or is not compressed in the way that was agreed on.
    #[error("the answer ends early or is damaged")]
    Broken,
}

impl Fault {
    /// A word for pages to translate; it never changes.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::NotHttp => "not-http",
            Self::Credentials => "credentials",
            Self::Token => "token",
            Self::Refused { .. } => "refused",
            Self::NoAddress { .. } => "no-address",
            Self::Unreachable { .. } => "unreachable",
            Self::Status { .. } => "status",
            Self::Throttled { .. } => "throttled",
            Self::TooLarge { .. } => "too-large",
            Self::TooSlow => "too-slow",
            Self::TooManyRedirects => "too-many-redirects",
            Self::BadRedirect => "bad-redirect",
            Self::Broken => "broken",
        }
    }

    /// What went wrong before there was an answer.
    pub(crate) fn of_connection(error: &reqwest::Error, host: &str) -> Self {
        let host = host.to_owned();
        let mut reason: &(dyn Error + 'static) = error;
        loop {
            match reason.downcast_ref::<Closed>() {
                Some(Closed::Refused) => return Self::Refused { host },
                Some(Closed::NoAddress) => return Self::NoAddress { host },
                None => {}
            }
            match reason.source() {
                Some(deeper) => reason = deeper,
                None => break,
            }
        }
        if error.is_timeout() {
            return Self::TooSlow;
        }
        // The innermost says what the system says; the outer ones repeat the whole address.
        Self::Unreachable {
            host,
            reason: reason.to_string(),
        }
    }

    /// What went wrong while the body came.
    pub(crate) fn of_body(error: &reqwest::Error) -> Self {
        if error.is_timeout() {
            Self::TooSlow
        } else {
            Self::Broken
        }
    }
}
