//! Roles, which are built-in groups.

use std::collections::HashMap;

use diesel::dsl::auto_type;
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model::{AccountId, GroupId};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::pages::versions::Scope;
use crate::schema::group_members;

/// Puts an account into a group; being in it already is no matter. Pages show roles beside names.
///
/// # Errors
/// When the database fails.
pub fn join(tx: &mut Tx<'_>, account: AccountId, group: GroupId) -> Result<()> {
    crate::accounts::model::join(tx.db, account, group, tx.now)?;
    tx.touch(Scope::Everything);
    Ok(())
}

/// Takes an account out of a group; not being in it is no matter.
///
/// # Errors
/// When the database fails.
pub fn leave(tx: &mut Tx<'_>, account: AccountId, group: GroupId) -> Result<()> {
    diesel::delete(
        group_members::table
            .filter(group_members::account_id.eq(account))
            .filter(group_members::group_id.eq(group)),
    )
    .execute(tx.db)?;
    tx.touch(Scope::Everything);
    Ok(())
}

/// The groups of one account, as a subquery.
#[auto_type]
pub fn of_account(account: AccountId) -> _ {
    group_members::table
        .filter(group_members::account_id.eq(account))
        .select(group_members::group_id)
}

/// The groups of several accounts, in the order of their ids.
///
/// # Errors
/// When the database fails.
pub fn of(db: &mut Db, ids: &[AccountId]) -> Result<HashMap<AccountId, Vec<GroupId>>> {
    let rows = group_members::table
        .filter(group_members::account_id.eq_any(ids))
        .order((group_members::account_id, group_members::group_id))
        .select((group_members::account_id, group_members::group_id))
        .load::<(AccountId, GroupId)>(db)?;
    let mut groups: HashMap<AccountId, Vec<GroupId>> = HashMap::new();
    for (account, group) in rows {
        groups.entry(account).or_default().push(group);
    }
    Ok(groups)
}

/// Whether anybody is in a group.
///
/// # Errors
/// When the database fails.
pub fn has_any(db: &mut Db, group: GroupId) -> Result<bool> {
    Ok(diesel::select(diesel::dsl::exists(
        group_members::table.filter(group_members::group_id.eq(group)),
    ))
    .get_result(db)?)
}

/// The role that a word on the command line means.
#[must_use]
pub fn named(word: &str) -> Option<GroupId> {
    GroupId::BUILT_IN
        .into_iter()
        .find(|(group, name)| *group != GroupId::EVERYBODY && *name == word)
        .map(|(group, _)| group)
}
