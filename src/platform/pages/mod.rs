//! Whole pages for readers without a session, kept until something they show changes.
//!
//! **Never stale.** A writer's answer goes out after its COMMIT and after [`versions::Versions::touch`]. From
//! then on no reader gets a page from before:
//!
//! 1. The sequence is read *before* the handler begins to read the database, and kept with the page.
//! 2. A commit the handler did not see came after that; its touch came after the commit, so it got
//!    a higher number than the page's.
//! 3. A page is sent only if none of its scopes (nor [`versions::Scope::Everything`]) was touched with a higher number.
//!
//! So once `touch` has returned, a page made without that commit is out. A page made with the commit but
//! before its touch is thrown away too, which costs one rendering and no truth. Between COMMIT and touch the old page may
//! still be sent: the writer has no answer yet, so nobody can tell the order. A handler must therefore
//! begin its read after it was called (not reuse an older snapshot), and a touch must name every scope that
//! the commit changes.
//!
//! The flow: [`cache::PageCache`] is the [`crate::platform::server::accept::Front`] and answers what is fresh and
//! compressed; what it cannot answer meets [`keep::Keep`] around the router, which makes, keeps and compresses
//! the page and answers by the same rules, so that the first answer equals all later ones.

pub mod cache;
pub mod flights;
pub mod keep;
pub mod versions;

#[cfg(test)]
mod tests;
