//! Posts: the numbered contributions that a topic is made of.
//!
//! A reply is prepared (rendered, its names and links looked up) before the writer, by
//! [`prepare`](crate::posts::model::prepare::prepare), and then written with everything that follows from it by
//! [`write`](crate::posts::model::writing::write). A page of a topic is read by
//! [`load`](crate::posts::model::page::load).
//!
//! Invariants: (topic, number) is unique and a number is never given twice; page k shows the numbers 20 (k − 1) + 1 to 20 k
//! whatever has happened to them; a key that a form carries makes one post; what is deleted leaves its number.

pub mod handlers;
pub mod jobs;
pub mod model;
pub mod parts;
pub mod views;
