//! The one way by which the forum asks other sites for something.
//!
//! The rule: addresses come from people, so none may lead into the operator's own house. Only http and https are spoken, and no
//! name or password stands in an address. An address that the [guard] refuses is not connected to:
//! the guard is the resolver of the connection itself, so that a name cannot answer one thing when it is looked at and another
//! when it is used; what is written as an address is looked at before. Each redirect passes the same checks. Neither proxies
//! of the environment nor cookies exist. An `Authorization` goes to the origin that it was given for and to no other.
//!
//! Time, redirects and the bytes of a body are bounded, the bytes as they are after decompression. What ends early is a
//! [fault](crate::platform::fetch::fault::Fault), never a short body.

// What can go wrong, in a sentence and in a word.
pub mod fault;
// Which addresses are never asked.
pub mod guard;

// Asking.
pub mod fetcher;

#[cfg(test)]
mod tests;
// A server for tests that says what it is told to say.
#[cfg(test)]
pub mod tiny;
