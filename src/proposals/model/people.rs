//! People named on proposals. Within a summit, somebody is who their page at the source says they are; without one, whom
//! their mail address reaches; without that, who bears their name.

use std::collections::HashMap;

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl, TextExpressionMethods};
use sha2::{Digest, Sha256};

use crate::each;
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Result, optional};
use crate::platform::pages::versions::Scope;
use crate::platform::text::fold;
use crate::proposals::model::ProposalId;
use crate::proposals::model::content::{Content, Person};
use crate::proposals::model::urls::Hosts;
use crate::proposals::model::words::Role;
use crate::schema::{people, person_addresses, proposal_people};
use crate::summits::model::SummitId;

crate::stored_number! {
    /// The id of a person.
    PersonId
}

/// Who is named on some proposals, by role and position.
pub type People = HashMap<(ProposalId, Role, i32), PersonId>;

/// Who is named on some proposals.
///
/// # Errors
/// When the database fails.
pub fn of(db: &mut Db, proposals: &[ProposalId]) -> Result<People> {
    let rows = proposal_people::table
        .filter(proposal_people::proposal_id.eq_any(proposals.to_vec()))
        .select((
            proposal_people::proposal_id,
            proposal_people::role,
            proposal_people::position,
            proposal_people::person_id,
        ))
        .load::<(ProposalId, Role, i32, PersonId)>(db)?;
    Ok(rows
        .into_iter()
        .map(|(proposal, role, position, person)| ((proposal, role, position), person))
        .collect())
}

/// Who is named on one proposal, in the order of [`Content::people`].
///
/// # Errors
/// When the database fails.
pub fn in_order(
    db: &mut Db,
    proposal: ProposalId,
    content: &Content,
) -> Result<Vec<Option<PersonId>>> {
    let people = of(db, &[proposal])?;
    let mut places: HashMap<Role, i32> = HashMap::new();
    let ids = content.people().map(|(role, _)| {
        let place = places.entry(role).or_default();
        let id = people.get(&(proposal, role, *place)).copied();
        *place += 1;
        id
    });
    Ok(ids.collect())
}

/// Keeps who is named on a proposal, in the place of whoever was named before. `addresses` go by the order of
/// [`Content::people`]. Most entries that come again name the same, and change nothing.
///
/// # Errors
/// When the database fails.
pub fn save(
    tx: &mut Tx<'_>,
    summit: SummitId,
    proposal: ProposalId,
    content: &Content,
    addresses: &[Option<String>],
    hosts: &Hosts,
) -> Result<()> {
    let mut named: Vec<(Role, i32, PersonId)> = Vec::new();
    let known = by_name(content, addresses, hosts);
    let mut places: HashMap<Role, i32> = HashMap::new();
    for (role, person) in content.people() {
        let name = fold::key(&person.name);
        let (url, address) = known.get(&name).cloned().unwrap_or_default();
        let url = person.url.as_deref().and_then(|url| hosts.key(url)).or(url);
        let id = find_or_make(tx, summit, person, url.as_deref(), address.as_deref())?;
        let place = places.entry(role).or_default();
        named.push((role, *place, id));
        *place += 1;
    }
    let rows = proposal_people::table.filter(proposal_people::proposal_id.eq(proposal));
    let before = rows
        .select((
            proposal_people::role,
            proposal_people::position,
            proposal_people::person_id,
        ))
        .load::<(Role, i32, PersonId)>(tx.db)?;
    if before.len() == named.len() && named.iter().all(|row| before.contains(row)) {
        return Ok(());
    }
    diesel::delete(rows).execute(tx.db)?;
    for (role, position, person) in named {
        diesel::insert_into(proposal_people::table)
            .values((
                proposal_people::proposal_id.eq(proposal),
                proposal_people::role.eq(role),
                proposal_people::position.eq(position),
                proposal_people::person_id.eq(person),
            ))
            .execute(tx.db)?;
    }
    tx.touch(Scope::Lists);
    tx.touch(Scope::Catalogue);
    Ok(())
}

/// What an entry says of a name anywhere in it: somebody who hands in with their page and speaks by name alone is one person.
fn by_name(
    content: &Content,
    addresses: &[Option<String>],
    hosts: &Hosts,
) -> HashMap<String, (Option<String>, Option<String>)> {
    let mut known: HashMap<String, (Option<String>, Option<String>)> = HashMap::new();
    for (place, (_, person)) in content.people().enumerate() {
        let said = known.entry(fold::key(&person.name)).or_default();
        if said.0.is_none() {
            said.0 = person.url.as_deref().and_then(|url| hosts.key(url));
        }
        if said.1.is_none() {
            said.1 = addresses.get(place).cloned().flatten();
        }
    }
    known
}

fn find_or_make(
    tx: &mut Tx<'_>,
    summit: SummitId,
    person: &Person,
    url: Option<&str>,
    address: Option<&str>,
) -> Result<PersonId> {
    let identity = identity(person, url, address);
    let mut found = by_identity(tx, summit, &identity)?;
    if found.is_none()
        && let Some(address) = address
    {
        found = by_address(tx, summit, address, &identity)?;
    }
    let id = match found {
        Some(id) => id,
        None => diesel::insert_into(people::table)
            .values((
                people::summit_id.eq(summit),
                people::identity.eq(&identity),
                people::name.eq(&person.name),
            ))
            .returning(people::id)
            .get_result(tx.db)?,
    };
    if let Some(address) = address {
        each!(tx.db, c => diesel::insert_into(person_addresses::table)
            .values((person_addresses::person_id.eq(id), person_addresses::address.eq(address)))
            .on_conflict_do_nothing()
            .execute(c))?;
    }
    Ok(id)
}

/// An address stands in an identity as its hash only: it has one place, and this is not it.
fn identity(person: &Person, url: Option<&str>, address: Option<&str>) -> String {
    match (url, address) {
        (Some(url), _) => format!("url:{url}"),
        (None, Some(address)) => {
            let digest = Sha256::digest(address);
            let hash: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
            format!("address:{hash}")
        }
        (None, None) => format!("name:{}", fold::key(&person.name)),
    }
}

fn by_identity(tx: &mut Tx<'_>, summit: SummitId, identity: &str) -> Result<Option<PersonId>> {
    optional(
        people::table
            .filter(people::summit_id.eq(summit))
            .filter(people::identity.eq(identity))
            .select(people::id)
            .first(tx.db),
    )
}

/// Whoever the address reaches. Two people with pages of their own may share an office's address and stay two; somebody who
/// was known by the address alone gets their page now.
fn by_address(
    tx: &mut Tx<'_>,
    summit: SummitId,
    address: &str,
    identity: &str,
) -> Result<Option<PersonId>> {
    let bearers = person_addresses::table
        .filter(person_addresses::address.eq(address))
        .select(person_addresses::person_id);
    let mut query = people::table
        .filter(people::summit_id.eq(summit))
        .filter(people::id.eq_any(bearers))
        .order(people::id)
        .select(people::id)
        .into_boxed();
    let has_page = identity.starts_with("url:");
    if has_page {
        query = query.filter(people::identity.not_like("url:%"));
    }
    let found = optional(query.first::<PersonId>(tx.db))?;
    if has_page && let Some(id) = found {
        diesel::update(people::table.find(id))
            .set(people::identity.eq(identity))
            .execute(tx.db)?;
    }
    Ok(found)
}
