//! Whose a proposal is: what a member may not do to their own.

use diesel::{ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};

use crate::accounts::model::addresses::MailAddress;
use crate::accounts::model::{AccountId, Viewer};
use crate::platform::db::connection::Db;
use crate::platform::error::{Result, optional};
use crate::proposals::model::ProposalId;
use crate::schema::{accounts, person_addresses, proposal_people};

/// Whether the viewer's confirmed address is that of somebody named on a proposal.
///
/// Both kinds of address are compared as accounts fold theirs: a source may write a domain in letters of its own script,
/// where an account's is ASCII.
///
/// # Errors
/// When the database fails.
pub fn is_own(db: &mut Db, viewer: &Viewer, proposal: ProposalId) -> Result<bool> {
    let Some(member) = viewer.id() else {
        return Ok(false);
    };
    let named: Vec<String> = proposal_people::table
        .inner_join(
            person_addresses::table.on(person_addresses::person_id.eq(proposal_people::person_id)),
        )
        .filter(proposal_people::proposal_id.eq(proposal))
        .select(person_addresses::address)
        .distinct()
        .load(db)?;
    if named.is_empty() {
        return Ok(false);
    }
    let Some(own) = address(db, member)? else {
        return Ok(false);
    };
    Ok(named.iter().any(|named| folded(named) == own))
}

fn address(db: &mut Db, member: AccountId) -> Result<Option<String>> {
    let key = accounts::table
        .find(member)
        .select(accounts::address_key)
        .first::<Option<String>>(db);
    Ok(optional(key)?.flatten())
}

/// An address that no account could have is left as it is: it is nobody's here.
fn folded(address: &str) -> String {
    MailAddress::parse(address).map_or_else(|_| address.to_owned(), |it| it.key().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_a_source_is_that_of_an_account() {
        for (imported, typed) in [
            ("ana@example.org", "Ana@Example.ORG"),
            ("ana@münchen.example", "ana@MÜNCHEN.example"),
        ] {
            let account = MailAddress::parse(typed).unwrap();
            assert_eq!(folded(imported), account.key());
        }
        assert_eq!(folded("nobody"), "nobody");
    }
}
