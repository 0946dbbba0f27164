//! Documents and how they are found.
//!
//! The one table has a dialect for each engine: SQLite keeps the tokens as text beside an FTS5 table that this module keeps in
//! step, PostgreSQL as a `tsvector`. That is why its column `stems` is no part of the schema that diesel knows.

use diesel::dsl::{auto_type, sql};
use diesel::expression::{SqlLiteral, UncheckedBind};
use diesel::sql_types::{BigInt, Bool, Text};
use diesel::{ExpressionMethods, QueryDsl, QueryableByName, RunQueryDsl};

use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::time::Time;
use crate::schema::search_documents;
use crate::search::model::words::{Place, Query};

pub mod words;

/// Something that is to be found by its words.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// What it is, in a word of the noun's own.
    pub kind: &'a str,
    /// Its id among its kind.
    pub item: i64,
    /// The tag of its language.
    pub lang: &'a str,
    /// When it was written.
    pub at: Time,
    /// Its title; may be empty.
    pub title: &'a str,
    /// Everything else that everybody may read of it.
    pub texts: &'a [&'a str],
}

#[derive(QueryableByName)]
struct Stored {
    #[diesel(sql_type = BigInt)]
    id: i64,
    #[diesel(sql_type = Text)]
    stems: String,
}

/// Makes a document to be found, in the place of what it said before.
///
/// # Errors
/// When the database fails.
pub fn index(tx: &mut Tx<'_>, document: &Document<'_>) -> Result<()> {
    let tokens = words::tokens(document.lang, document.title, document.texts);
    match tx.db {
        Db::Sqlite(_) => {
            forget(tx, document.kind, document.item)?;
            let stored: Stored = diesel::sql_query(
                "INSERT INTO search_documents (kind, item_id, lang, at, stems) VALUES (?, ?, ?, ?, ?) RETURNING id, stems",
            )
            .bind::<Text, _>(document.kind)
            .bind::<BigInt, _>(document.item)
            .bind::<Text, _>(document.lang)
            .bind::<BigInt, _>(document.at)
            .bind::<Text, _>(tokens)
            .get_result(tx.db)?;
            diesel::sql_query("INSERT INTO search_words (rowid, stems) VALUES (?, ?)")
                .bind::<BigInt, _>(stored.id)
                .bind::<Text, _>(stored.stems)
                .execute(tx.db)?;
        }
        Db::Postgres(_) => {
            // An array becomes lexemes as it is: nothing in it is read as a text in some language.
            diesel::sql_query(
                "INSERT INTO search_documents (kind, item_id, lang, at, stems)
                 VALUES ($1, $2, $3, $4, array_to_tsvector(string_to_array($5, ' ')))
                 ON CONFLICT (kind, item_id) DO UPDATE SET lang = excluded.lang, at = excluded.at, stems = excluded.stems",
            )
            .bind::<Text, _>(document.kind)
            .bind::<BigInt, _>(document.item)
            .bind::<Text, _>(document.lang)
            .bind::<BigInt, _>(document.at)
            .bind::<Text, _>(tokens)
            .execute(tx.db)?;
        }
    }
    Ok(())
}

/// Makes a document not to be found any more; one that is not there is as well.
///
/// # Errors
/// When the database fails.
pub fn forget(tx: &mut Tx<'_>, kind: &str, item: i64) -> Result<()> {
    if let Db::Sqlite(_) = tx.db {
        let stored: Vec<Stored> = diesel::sql_query(
            "SELECT id, stems FROM search_documents WHERE kind = ? AND item_id = ?",
        )
        .bind::<Text, _>(kind)
        .bind::<BigInt, _>(item)
        .load(tx.db)?;
        for stored in stored {
            // FTS5 has no text of its own to look up what a row was indexed by.
            diesel::sql_query(
                "INSERT INTO search_words (search_words, rowid, stems) VALUES ('delete', ?, ?)",
            )
            .bind::<BigInt, _>(stored.id)
            .bind::<Text, _>(stored.stems)
            .execute(tx.db)?;
        }
    }
    diesel::delete(
        search_documents::table
            .filter(search_documents::kind.eq(kind))
            .filter(search_documents::item_id.eq(item)),
    )
    .execute(tx.db)?;
    Ok(())
}

/// What the engine is asked about a document's words.
type Matching =
    SqlLiteral<Bool, UncheckedBind<SqlLiteral<Bool>, diesel::dsl::AsExprOf<String, Text>>>;

/// The type of [`found`].
pub type Found = items;

#[auto_type]
fn items(kind: &'static str, matching: Matching) -> _ {
    search_documents::table
        .filter(search_documents::kind.eq(kind))
        .filter(matching)
        .select(search_documents::item_id)
}

/// The documents of a kind that have every word of a query, as a subquery of their items' ids for this engine. Whoever uses it
/// adds the clause of what the viewer sees.
#[must_use]
pub fn found(db: &Db, kind: &'static str, query: &Query, place: Place) -> Found {
    let (before, typed, after) = match db {
        Db::Sqlite(_) => (
            "search_documents.id IN (SELECT rowid FROM search_words WHERE search_words MATCH ",
            query.for_sqlite(place),
            ")",
        ),
        Db::Postgres(_) => (
            "search_documents.stems @@ CAST(",
            query.for_postgres(place),
            " AS tsquery)",
        ),
    };
    items(kind, sql(before).bind::<Text, _>(typed).sql(after))
}

/// The ids that a query finds among documents of a kind, in the order of the ids. Nobody's rights are asked here.
///
/// # Errors
/// When the database fails.
pub fn matching(db: &mut Db, kind: &'static str, query: &Query) -> Result<Vec<i64>> {
    let found = found(db, kind, query, Place::Anywhere);
    Ok(found.order(search_documents::item_id).load(db)?)
}
