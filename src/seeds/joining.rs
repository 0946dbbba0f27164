//! The sample's people become members.

use std::collections::HashMap;

use crate::accounts::model::addresses::MailAddress;
use crate::accounts::model::display_names::DisplayName;
use crate::accounts::model::names::Name;
use crate::accounts::model::profiles::{self, NewProfile};
use crate::accounts::model::signing_up::{self, NewAccount};
use crate::accounts::model::{self as accounts, Viewer, roles};
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::i18n::locale::Locale;
use crate::platform::text::markdown;
use crate::platform::text::origin::Origin;
use crate::platform::text::rendering::Rendering;
use crate::seeds::sample::{Person, lost, unsound};

/// Makes a member as a command would, with its profile and roles. `number` is its place among the members.
///
/// # Errors
/// When its texts are unsound, or the database fails.
pub fn join(
    tx: &mut Tx<'_>,
    own: &Origin,
    password_hash: &str,
    (number, person): (usize, &Person),
) -> Result<Viewer> {
    let host = "members.example";
    let address = if person.name.is_ascii() {
        format!("{}@{host}", person.name)
    } else {
        format!("member{number}@{host}")
    };
    let id = signing_up::add(
        tx,
        &NewAccount {
            name: Name::parse(&person.name).map_err(unsound)?,
            display_name: DisplayName::parse(&person.display_name).map_err(unsound)?,
            address: MailAddress::parse(&address).map_err(unsound)?,
            password_hash: Some(password_hash.to_owned()),
            lang: Locale::parse(&person.lang).ok_or_else(lost)?,
            time_zone: person.zone.clone(),
        },
    )?;
    let mut profile = NewProfile::parse(
        &person.display_name,
        &person.affiliation,
        &person.country,
        &person.bio,
    )?;
    if !person.bio.is_empty() {
        let (names, paths, prefix) = (HashMap::new(), HashMap::new(), format!("m{number}"));
        let how = Rendering {
            own,
            names: &names,
            titles: &paths,
            id_prefix: &prefix,
            top_heading: 2,
        };
        let html = markdown::render(&person.bio, &how)
            .map_err(|error| Error::Broken(error.to_string()))?;
        profile.bio = Some((person.bio.clone(), html));
    }
    profiles::save(tx, id, &profile)?;
    for group in &person.groups {
        roles::join(tx, id, roles::named(group).ok_or_else(lost)?, None)?;
    }
    accounts::viewer(tx.db, id)
}
