//! Roles, which are built-in groups. Giving one and taking one away are facts, `role.given` and `role.taken`, with the role's
//! word in the payload; becoming a member is none, as `account.confirmed` says it.

use std::collections::HashMap;

use diesel::dsl::auto_type;
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};
use serde::Serialize;

use crate::accounts::model::{AccountId, GroupId};
use crate::activity::model::{Audience, Fact, record};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::pages::versions::Scope;
use crate::schema::group_members;

/// What a fact says of a role.
#[derive(Serialize)]
struct Role {
    role: &'static str,
}

/// Puts an account into a group; being in it already is no matter. Pages show roles beside names. `actor` is who does it;
/// `None` at the set-up and on the command line.
///
/// # Errors
/// When the database fails.
pub fn join(
    tx: &mut Tx<'_>,
    account: AccountId,
    group: GroupId,
    actor: Option<AccountId>,
) -> Result<()> {
    let joined = crate::each!(tx.db, c => diesel::insert_into(group_members::table)
        .values((
            group_members::group_id.eq(group),
            group_members::account_id.eq(account),
            group_members::since.eq(tx.now),
        ))
        .on_conflict_do_nothing()
        .execute(c))?;
    changed(tx, "role.given", account, group, actor, joined)
}

/// Takes an account out of a group; not being in it is no matter. `actor` as for [`join`].
///
/// # Errors
/// When the database fails.
pub fn leave(
    tx: &mut Tx<'_>,
    account: AccountId,
    group: GroupId,
    actor: Option<AccountId>,
) -> Result<()> {
    let left = diesel::delete(
        group_members::table
            .filter(group_members::account_id.eq(account))
            .filter(group_members::group_id.eq(group)),
    )
    .execute(tx.db)?;
    changed(tx, "role.taken", account, group, actor, left)
}

fn changed(
    tx: &mut Tx<'_>,
    kind: &'static str,
    account: AccountId,
    group: GroupId,
    actor: Option<AccountId>,
    rows: usize,
) -> Result<()> {
    if rows == 0 {
        return Ok(());
    }
    tx.touch(Scope::Everything);
    if group == GroupId::MEMBERS {
        return Ok(());
    }
    let fact = Fact {
        kind,
        actor: actor.map(|actor| actor.0),
        subject: account.0,
        topic: None,
        // Roles stand beside names.
        audience: Audience::Public,
        payload: &Role { role: group.word() },
    };
    record(tx, &fact).map(drop)
}

/// Every admin.
///
/// # Errors
/// When the database fails.
pub fn admins(db: &mut Db) -> Result<Vec<AccountId>> {
    Ok(group_members::table
        .filter(group_members::group_id.eq(GroupId::ADMINS))
        .order(group_members::account_id)
        .select(group_members::account_id)
        .load(db)?)
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
