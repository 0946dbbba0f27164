//! The database: SQLite by default, PostgreSQL for more than one machine, one query language for both.
//!
//! - [`address`] reads `DATABASE_URL` and opens connections.
//! - [`connection`] is the connection that models are given; [`each!`](crate::each)
//!   says a sentence once for both engines where diesel's `MultiConnection` cannot.
//! - [`readers`] answer questions on connections of their own and never wait for writes.
//! - [`writer`] is the only door to a change: a job gets a [`Tx`](crate::platform::db::tx::Tx),
//!   and its answer goes out after COMMIT.
//! - [`migrations`] bring a database up to date, one node at a time.
//! - [`neighbours`] tell other nodes what a change touches, and hear it from them.
//! - [`steady`] marks changes that are prepared once.
//! - [`values`] makes ids and checked words storable.

pub mod address;
pub mod connection;
pub mod count;
pub mod migrations;
pub mod neighbours;
pub mod readers;
pub mod steady;
pub mod tx;
pub mod values;
pub mod writer;
