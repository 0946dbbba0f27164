//! Proposals: sessions proposed to a summit, mirrored from their source.
//!
//! [`Content`](crate::proposals::model::content::Content) is what one version says. An [import](crate::imports) creates and
//! revises proposals by [`saving`](crate::proposals::model::saving); pages read them by
//! [`find_visible`](crate::proposals::model::find_visible), [`lists`](crate::proposals::model::lists) and
//! [`card`](crate::proposals::model::cards::card). What is saved is [indexed](crate::proposals::model::indexing) in the same
//! transaction; the list is narrowed by what an address [asks](crate::proposals::model::asked), in SQL for its
//! [rows](crate::proposals::model::lists) and in memory for its [counts](crate::proposals::model::counts).
//!
//! Invariants: a proposal exists for whoever sees the category of its companion topic; old versions are never changed or
//! removed; the source's ratings stand apart from versions and are never mixed with votes of the forum's own; a mail address
//! lives in `person_addresses` and is read by no page.

pub mod handlers;
pub mod jobs;
pub mod model;
pub mod parts;
pub mod views;
