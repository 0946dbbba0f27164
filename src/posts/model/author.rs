//! Authors, as they stand beside what they wrote.

use crate::accounts::model::{AccountId, AccountState};
use crate::schema::accounts;

/// An account as it stands beside what it wrote.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Author {
    /// Its id.
    pub id: AccountId,
    /// Its name in addresses.
    pub name: String,
    /// Its name on pages.
    pub display_name: String,
    /// Whom it speaks for, if it says so.
    pub affiliation: Option<String>,
    /// Whether it is the forum itself.
    pub is_forum: bool,
}

/// What [`AUTHOR`] reads.
pub type AuthorColumns = (AccountId, String, String, Option<String>, AccountState);

/// The columns of [`Author`].
pub const AUTHOR: (
    accounts::id,
    accounts::name,
    accounts::display_name,
    accounts::affiliation,
    accounts::state,
) = (
    accounts::id,
    accounts::name,
    accounts::display_name,
    accounts::affiliation,
    accounts::state,
);

/// The author that a row tells of.
pub fn of((id, name, display_name, affiliation, state): AuthorColumns) -> Author {
    Author {
        id,
        name,
        display_name,
        affiliation,
        is_forum: state == AccountState::System,
    }
}
