//! Who sees a category, compared with who sees another.

use diesel::dsl::{exists, select};
use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model::GroupId;
use crate::categories::model::{CategoryId, Right};
use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::schema::category_rights;

/// Whether everybody sees a category, with an account or without.
///
/// # Errors
/// When the database fails.
pub fn is_public(db: &mut Db, category: CategoryId) -> Result<bool> {
    let seen = category_rights::table.find((category, GroupId::EVERYBODY, Right::See));
    Ok(select(exists(seen)).get_result(db)?)
}

/// Whether whoever sees `one` sees `other` as well.
///
/// # Errors
/// When the database fails.
pub fn is_within(db: &mut Db, one: CategoryId, other: CategoryId) -> Result<bool> {
    if one == other {
        return Ok(true);
    }
    let rows = category_rights::table
        .filter(category_rights::category_id.eq_any([one, other]))
        .filter(category_rights::right.eq(Right::See))
        .select((category_rights::category_id, category_rights::group_id))
        .load::<(CategoryId, GroupId)>(db)?;
    let of = |category: CategoryId| {
        let its = rows.iter().filter(move |row| row.0 == category);
        its.map(|row| row.1).collect::<Vec<_>>()
    };
    let seeing = of(other);
    Ok(of(one).into_iter().all(|group| covers(&seeing, group)))
}

/// Whether all of a group are in one of these: everybody is in the group of everybody, and whoever is in any other group is a
/// member.
fn covers(groups: &[GroupId], group: GroupId) -> bool {
    groups.contains(&GroupId::EVERYBODY)
        || groups.contains(&group)
        || (group != GroupId::EVERYBODY && groups.contains(&GroupId::MEMBERS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_groups_hold_each_other() {
        let covers = |groups: &[GroupId], group| covers(groups, group);
        assert!(covers(&[GroupId::EVERYBODY], GroupId::COMMITTEE));
        assert!(covers(&[GroupId::MEMBERS], GroupId::COMMITTEE));
        assert!(covers(&[GroupId::COMMITTEE], GroupId::COMMITTEE));
        assert!(!covers(&[GroupId::MEMBERS], GroupId::EVERYBODY));
        assert!(!covers(&[GroupId::COMMITTEE], GroupId::MEMBERS));
        assert!(!covers(&[], GroupId::EVERYBODY));
    }
}
