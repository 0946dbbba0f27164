//! The accept loop of our own over hyper-util.
//!
//! poem's own server has no header time-out, no limit on connections and busy-loops when descriptors
//! run out; the endpoints stay poem's. What holds here:
//!
//! - A connection is open only while it makes progress: the first bytes and each request's header
//!   within [`limits::Limits::header_time`], later reads and writes within
//!   [`limits::Limits::stall`] of each other ([`stall::Stall`]). A body that trickles is the business
//!   of [`crate::platform::body`], which has a deadline for the whole of it.
//! - The number of connections is bounded, in all and by address ([`peers`]).
//! - Stopping loses nothing: requests in flight end, idle connections close, streams are told by
//!   [`closing::Closing`], and what is still open after [`limits::Limits::grace`] is cut.
//!
//! The flow: [`accept::serve`] accepts, counts and spawns; a request first meets the [`accept::Front`]
//! (the page cache, which answers without a router), then the endpoint.

pub mod accept;
pub mod closing;
mod finishing;
pub mod limits;
pub mod peers;
pub mod stall;

#[cfg(test)]
mod tests;
