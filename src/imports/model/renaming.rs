//! Other names of a source's site, said after addresses were kept under them: those are kept under the one name from now on.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model::AccountId;
use crate::imports::model::changing::{self, Settings};
use crate::imports::model::joining::join;
use crate::imports::model::records;
use crate::imports::model::rendering::Texts;
use crate::imports::model::settling::{self, Ground};
use crate::imports::model::sources::{self, SourceId};
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::text::origin::Origin;
use crate::proposals::model::{ProposalId, saving, urls};
use crate::schema::source_urls;
use crate::summits::model::SummitId;

/// [Changes a source](changing::change) with the names of its site.
///
/// # Errors
/// When the database fails.
pub fn change(
    tx: &mut Tx<'_>,
    own: &Origin,
    (id, by): (SourceId, AccountId),
    settings: &Settings,
) -> Result<()> {
    changing::change(tx, id, by, settings)?;
    let Some(host) = settings.url.as_deref().and_then(urls::host) else {
        return Ok(());
    };
    let summit = sources::known(tx.db, id)?.summit;
    name_hosts(tx, own, (summit, id), &host, &settings.aliases)
}

/// Says that a site answers to other names as well. Two proposals that were told apart by them alone become one.
///
/// # Errors
/// When the database fails.
pub fn name_hosts(
    tx: &mut Tx<'_>,
    own: &Origin,
    (summit, source): (SummitId, SourceId),
    host: &str,
    aliases: &[String],
) -> Result<()> {
    tx.take_turn(crate::imports::model::TURN)?;
    let aliases: Vec<String> = aliases.iter().map(|alias| plain(alias)).collect();
    sources::name_hosts(tx, source, host, &aliases)?;
    let mut joined = Vec::new();
    for alias in aliases.iter().filter(|alias| *alias != host) {
        let known = source_urls::table
            .filter(urls::on_site(alias))
            .order(source_urls::url_key)
            .load::<(String, ProposalId)>(tx.db)?;
        for (key, proposal) in known {
            let Some(path) = key.strip_prefix(alias.as_str()) else {
                continue;
            };
            // It may have been joined to another for the address before.
            let proposal = urls::find(tx.db, &key)?.unwrap_or(proposal);
            let named = format!("{host}{path}");
            let other = urls::find(tx.db, &named)?;
            let row = source_urls::table.find(&key);
            let Some(other) = other else {
                diesel::update(row)
                    .set(source_urls::url_key.eq(&named))
                    .execute(tx.db)?;
                continue;
            };
            diesel::delete(row).execute(tx.db)?;
            if other != proposal && are_one(tx, summit, proposal, other)? {
                let (kept, gone) = (proposal.min(other), proposal.max(other));
                join(tx, kept, gone)?;
                joined.push(kept);
            }
        }
    }
    if !joined.is_empty() {
        let ground = Ground::of(tx.db, summit, own)?;
        for id in joined {
            settling::settle(tx, &ground, id, &Texts::default())?;
        }
    }
    Ok(())
}

fn are_one(tx: &mut Tx<'_>, summit: SummitId, one: ProposalId, other: ProposalId) -> Result<bool> {
    Ok(saving::known(tx, one)?.summit == summit
        && saving::known(tx, other)?.summit == summit
        && !records::are_two(tx.db, &[one], &[other])?)
}

/// A name as [keys](urls::key) have it.
fn plain(alias: &str) -> String {
    let alias = alias.trim().to_lowercase();
    alias.strip_prefix("www.").unwrap_or(&alias).to_owned()
}
