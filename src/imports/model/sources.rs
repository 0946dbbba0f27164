//! Sources: where a summit's proposals come from, and how they are read.

use diesel::{ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};

use crate::accounts::model::AccountId;
use crate::imports::model::kinds::traits::traits;
use crate::imports::model::kinds::{Kind, Mapping};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result, optional};
use crate::platform::time::Time;
use crate::schema::{host_aliases, sources, summits};
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
    /// Whether its states, committee ratings, times and rooms wait until decisions are published.
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

impl Source {
    /// One that an import would make, with an id that no source has.
    #[must_use]
    pub fn to_be(summit: SummitId, named: &Named) -> Self {
        Self {
            id: SourceId(0),
            summit,
            kind: named.kind,
            name: named.name.clone(),
            confidential: traits(named.kind).is_confidential,
        }
    }
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

/// A source as its page and the clock know it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Known {
    /// Its id.
    pub id: SourceId,
    /// The summit whose proposals it has.
    pub summit: SummitId,
    /// That summit's name in addresses.
    pub summit_slug: String,
    /// Its kind.
    pub kind: Kind,
    /// What organisers call it.
    pub name: String,
    /// Where it is read from; `None` when somebody has to bring it.
    pub url: Option<String>,
    /// What lets the forum in there.
    pub token: Option<String>,
    /// Whether its states, committee ratings, times and rooms wait until decisions are published.
    pub confidential: bool,
    /// What the columns of a table hold.
    pub mapping: Option<Mapping>,
    /// How often it is read, in minutes; `None` for when somebody says so.
    pub every_minutes: Option<i32>,
    /// What the last answer called itself.
    pub etag: Option<String>,
    /// When the last answer was last changed.
    pub last_modified: Option<String>,
    /// The hash of the last answer.
    pub body_hash: Option<String>,
    /// How often it failed since it last did not.
    pub failures: i32,
    /// The word for why it failed last.
    pub last_error: Option<String>,
    /// Since when it has failed every time.
    pub failing_since: Option<Time>,
    /// When it is read next.
    pub next_at: Option<Time>,
    /// When it was last read.
    pub checked_at: Option<Time>,
    /// When it last said something new.
    pub changed_at: Option<Time>,
    /// Who set it up, if somebody did.
    pub created_by: Option<AccountId>,
}

/// What names a source that is known.
#[must_use]
pub fn named(source: &Known) -> Named {
    Named {
        kind: source.kind,
        name: source.name.clone(),
    }
}

/// The source of a summit by its name, if it is there.
///
/// # Errors
/// When the database fails.
pub fn find(db: &mut Db, summit: &str, named: &Named) -> Result<Option<Source>> {
    let found = optional(
        sources::table
            .inner_join(summits::table.on(summits::id.eq(sources::summit_id)))
            .filter(summits::slug.eq(summit))
            .filter(sources::kind.eq(named.kind))
            .filter(sources::name.eq(&named.name))
            .select((sources::id, summits::id, sources::confidential))
            .first::<(SourceId, SummitId, bool)>(db),
    )?;
    Ok(found.map(|(id, summit, confidential)| Source {
        id,
        summit,
        kind: named.kind,
        name: named.name.clone(),
        confidential,
    }))
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
            let confidential = traits(named.kind).is_confidential;
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

type Row = (
    (SourceId, SummitId, String, Kind, String),
    (Option<String>, Option<String>, bool, Option<String>),
    (Option<i32>, Option<String>, Option<String>, Option<String>),
    (i32, Option<String>, Option<Time>),
    (Option<Time>, Option<Time>, Option<Time>, Option<AccountId>),
);

/// One source.
///
/// # Errors
/// [`Error::NotFound`], or when the database fails.
pub fn known(db: &mut Db, id: SourceId) -> Result<Known> {
    load(db, Some(id), None)?.pop().ok_or(Error::NotFound)
}

/// Every source of a summit, or of all, by name.
///
/// # Errors
/// When the database fails.
pub fn list(db: &mut Db, summit: Option<SummitId>) -> Result<Vec<Known>> {
    load(db, None, summit)
}

fn load(db: &mut Db, id: Option<SourceId>, summit: Option<SummitId>) -> Result<Vec<Known>> {
    let mut query = sources::table
        .inner_join(summits::table.on(summits::id.eq(sources::summit_id)))
        .order((summits::id.desc(), sources::kind, sources::name))
        .select((
            (
                sources::id,
                sources::summit_id,
                summits::slug,
                sources::kind,
                sources::name,
            ),
            (
                sources::url,
                sources::token,
                sources::confidential,
                sources::mapping,
            ),
            (
                sources::every_minutes,
                sources::etag,
                sources::last_modified,
                sources::body_hash,
            ),
            (
                sources::failures,
                sources::last_error,
                sources::failing_since,
            ),
            (
                sources::next_at,
                sources::checked_at,
                sources::changed_at,
                sources::created_by,
            ),
        ))
        .into_boxed();
    if let Some(id) = id {
        query = query.filter(sources::id.eq(id));
    }
    if let Some(summit) = summit {
        query = query.filter(sources::summit_id.eq(summit));
    }
    query.load::<Row>(db)?.into_iter().map(assemble).collect()
}

fn assemble(row: Row) -> Result<Known> {
    let (what, place, last, failed, times) = row;
    let (id, summit, summit_slug, kind, name) = what;
    let (url, token, confidential, mapping) = place;
    let (every_minutes, etag, last_modified, body_hash) = last;
    let (next_at, checked_at, changed_at, created_by) = times;
    let mapping = mapping
        .map(|mapping| crate::proposals::model::stored(&mapping))
        .transpose()?;
    Ok(Known {
        id,
        summit,
        summit_slug,
        kind,
        name,
        url,
        token,
        confidential,
        mapping,
        every_minutes,
        etag,
        last_modified,
        body_hash,
        failures: failed.0,
        last_error: failed.1,
        failing_since: failed.2,
        next_at,
        checked_at,
        changed_at,
        created_by,
    })
}

/// Other names of a source's site, by the alphabet.
///
/// # Errors
/// When the database fails.
pub fn aliases(db: &mut Db, id: SourceId) -> Result<Vec<String>> {
    Ok(host_aliases::table
        .filter(host_aliases::source_id.eq(id))
        .order(host_aliases::alias)
        .select(host_aliases::alias)
        .load(db)?)
}
