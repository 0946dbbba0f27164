//! Sources: where a summit's proposals come from, and how they are read.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::imports::model::kinds::Kind;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Result, optional};
use crate::schema::{host_aliases, sources};
use crate::summits::model::SummitId;

crate::stored_number! {
    /// The id of a source.
    SourceId
}

/// A source, as far as an import has to know it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// The summit whose proposals it has.
    pub summit: SummitId,
    /// Its kind.
    pub kind: Kind,
    /// What organisers call it.
    pub name: String,
    /// Whether its states and committee ratings wait until decisions are published.
    pub confidential: bool,
}

/// What names a source: the kind and a name, within a summit.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Named {
    /// Its kind.
    pub kind: Kind,
    /// Its name; that of its kind unless a summit has several.
    pub name: String,
}

impl Named {
    /// The only source of its kind.
    #[must_use]
    pub fn only(kind: Kind) -> Self {
        Self {
            kind,
            name: kind.word().to_owned(),
        }
    }
}

/// Whether what a kind says of states and committee ratings was made for organisers' eyes.
#[must_use]
pub const fn is_confidential(kind: Kind) -> bool {
    matches!(kind, Kind::OsemCsv | Kind::Pretalx | Kind::Csv)
}

/// The source of a summit by its name; it is made at first sight.
///
/// # Errors
/// When the database fails.
pub fn find_or_make(tx: &mut Tx<'_>, summit: SummitId, named: &Named) -> Result<Source> {
    let found = optional(
        sources::table
            .filter(sources::summit_id.eq(summit))
            .filter(sources::kind.eq(named.kind))
            .filter(sources::name.eq(&named.name))
            .select((sources::id, sources::confidential))
            .first::<(SourceId, bool)>(tx.db),
    )?;
    let (id, confidential) = match found {
        Some(found) => found,
        None => {
            let confidential = is_confidential(named.kind);
            let id = diesel::insert_into(sources::table)
                .values((
                    sources::summit_id.eq(summit),
                    sources::kind.eq(named.kind),
                    sources::name.eq(&named.name),
                    sources::confidential.eq(confidential),
                    sources::failures.eq(0),
                    sources::lease_until.eq(0),
                    sources::created_at.eq(tx.now),
                ))
                .returning(sources::id)
                .get_result(tx.db)?;
            (id, confidential)
        }
    };
    Ok(Source {
        id,
        summit,
        kind: named.kind,
        name: named.name.clone(),
        confidential,
    })
}

/// Says that a site answers to other names as well.
///
/// # Errors
/// When the database fails.
pub fn name_hosts(tx: &mut Tx<'_>, source: SourceId, host: &str, aliases: &[String]) -> Result<()> {
    diesel::delete(host_aliases::table.filter(host_aliases::source_id.eq(source)))
        .execute(tx.db)?;
    for alias in aliases.iter().filter(|alias| *alias != host) {
        crate::each!(tx.db, c => diesel::insert_into(host_aliases::table)
            .values((
                host_aliases::alias.eq(alias),
                host_aliases::host.eq(host),
                host_aliases::source_id.eq(source),
            ))
            .on_conflict_do_nothing()
            .execute(c))?;
    }
    Ok(())
}
