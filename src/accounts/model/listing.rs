//! All accounts, for those who run the forum.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model::{AccountId, AccountState, GroupId, roles};
use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::platform::time::Time;
use crate::schema::accounts;

/// Accounts on one page of the list.
const PAGE: i64 = 200;

/// A line of the list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its id.
    pub id: AccountId,
    /// Its name in addresses and mentions.
    pub name: String,
    /// Its name on pages.
    pub display_name: String,
    /// Where letters go.
    pub address: Option<String>,
    /// What it can do at all.
    pub state: AccountState,
    /// When it was made.
    pub created_at: Time,
    /// The groups that it is in.
    pub groups: Vec<GroupId>,
}

/// The accounts after this one, in the order in which they were made.
///
/// # Errors
/// When the database fails.
pub fn list(db: &mut Db, after: AccountId) -> Result<Vec<Listed>> {
    let rows = accounts::table
        .filter(accounts::id.gt(after))
        .order(accounts::id)
        .limit(PAGE)
        .select((
            accounts::id,
            accounts::name,
            accounts::display_name,
            accounts::address,
            accounts::state,
            accounts::created_at,
        ))
        .load::<(
            AccountId,
            String,
            String,
            Option<String>,
            AccountState,
            Time,
        )>(db)?;
    let ids: Vec<AccountId> = rows.iter().map(|row| row.0).collect();
    let mut groups = roles::of(db, &ids)?;
    Ok(rows
        .into_iter()
        .map(
            |(id, name, display_name, address, state, created_at)| Listed {
                id,
                name,
                display_name,
                address,
                state,
                created_at,
                groups: groups.remove(&id).unwrap_or_default(),
            },
        )
        .collect())
}
