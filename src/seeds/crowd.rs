//! Members and categories by the thousand, for the generator.

use std::collections::BTreeMap;

use diesel::{Insertable, RunQueryDsl};

use crate::accounts::model::AccountId;
use crate::accounts::model::addresses::MailAddress;
use crate::accounts::model::display_names::DisplayName;
use crate::accounts::model::names::Name;
use crate::accounts::model::signing_up::{self, NewAccount};
use crate::categories::model::{self as categories, CategoryId, NewCategory};
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::i18n::locale::Locale;
use crate::schema::topic_participants;
use crate::seeds::sample::unsound;
use crate::topics::model::TopicId;

/// Rows that one statement inserts.
const ROWS: usize = 500;

const GIVEN: [&str; 20] = [
    "Amara", "Bruno", "Celia", "Dariush", "Elif", "Farid", "Greta", "Hiro", "Ilse", "Jamal",
    "Katya", "Luis", "Mei", "Noor", "Otto", "Paloma", "Rania", "Sanna", "Tariq", "Ursula",
];
const FAMILY: [&str; 20] = [
    "Abara", "Bellini", "Castro", "Demir", "Eriksen", "Fontaine", "Gupta", "Haddad", "Ito",
    "Jansen", "Kovacs", "Lopes", "Mbeki", "Novak", "Okafor", "Petrova", "Quintero", "Rahman",
    "Silva", "Tremblay",
];

/// Makes a member without a password.
///
/// # Errors
/// When the database fails.
pub fn member(tx: &mut Tx<'_>, number: usize) -> Result<AccountId> {
    let of =
        |names: [&'static str; 20], place: usize| names.get(place % 20).copied().ok_or_else(empty);
    let (given, family) = (of(GIVEN, number)?, of(FAMILY, number / 20)?);
    signing_up::add(
        tx,
        &NewAccount {
            name: Name::parse(&format!("{given}-{number}")).map_err(unsound)?,
            display_name: DisplayName::parse(&format!("{given} {family} {number}"))
                .map_err(unsound)?,
            address: MailAddress::parse(&format!("{given}-{number}@bulk.example"))
                .map_err(unsound)?,
            password_hash: None,
            lang: Locale::En,
            time_zone: "UTC".to_owned(),
        },
    )
}

/// Makes a public category.
///
/// # Errors
/// When the database fails.
pub fn category(tx: &mut Tx<'_>, number: usize) -> Result<CategoryId> {
    let names = vec![("en".to_owned(), format!("Category {number}"), String::new())];
    let rights = NewCategory::public_rights();
    categories::create(
        tx,
        &NewCategory {
            slug: format!("category-{number}"),
            names,
            rights,
        },
    )
}

/// A row of those who take part in a topic.
#[derive(Clone, Insertable)]
#[diesel(table_name = topic_participants)]
struct Participant {
    topic_id: TopicId,
    account_id: AccountId,
    post_count: i64,
}

/// Counts who takes part in a topic; `authors` names everybody once for each post.
///
/// # Errors
/// When the database fails.
pub fn take_part(
    tx: &mut Tx<'_>,
    topic: TopicId,
    authors: impl Iterator<Item = AccountId>,
) -> Result<()> {
    let mut counts: BTreeMap<AccountId, i64> = BTreeMap::new();
    for author in authors {
        *counts.entry(author).or_default() += 1;
    }
    let rows: Vec<Participant> = counts
        .into_iter()
        .map(|(account_id, post_count)| Participant {
            topic_id: topic,
            account_id,
            post_count,
        })
        .collect();
    for rows in rows.chunks(ROWS) {
        let rows = rows.to_vec();
        crate::each!(tx.db, c => diesel::insert_into(topic_participants::table).values(rows).execute(c))?;
    }
    Ok(())
}

fn empty() -> Error {
    Error::Broken("there are no names".into())
}
