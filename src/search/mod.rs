//! Search: what can be found by its words.
//!
//! Whoever saves something that is to be found calls [`index`](crate::search::model::index) in the same transaction, and
//! narrows a query by [`found`](crate::search::model::found). [`words`](crate::search::model::words) holds the rules that make
//! words comparable; they are applied here and by neither engine, so both find the same.
//!
//! Invariants: search knows no noun and nobody's rights: a document holds only what everybody may read of it, and whoever asks
//! for what was found adds the clause of who sees it. Nothing that anybody types is ever read as an engine's own syntax.

pub mod model;
