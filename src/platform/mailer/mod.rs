//! Letters: written into the outbox by the transaction that wants them, sent later, and never lost in between.
//!
//! A row is claimed with a lease, sent, and marked. A crash after sending and before marking sends the letter once more, under
//! the same Message-ID, so that mailboxes can tell; a crash before sending loses nothing. What cannot be sent is tried again
//! after growing pauses; what the other side refuses for good is kept with its reason, for the admin.

pub mod outbox;
pub mod route;
pub mod send;
