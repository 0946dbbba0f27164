//! Tracks: a summit's own order of its proposals. A category stands for each.

use diesel::{BoolExpressionMethods, ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::categories::model::{self, CategoryId, NewCategory};
use crate::platform::db::connection::Db;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::pages::versions::Scope;
use crate::platform::text::fold;
use crate::platform::text::language::{self, Lang};
use crate::proposals::model::content::Label;
use crate::schema::tracks;
use crate::summits::model::SummitId;

crate::stored_number! {
    /// The id of a track.
    TrackId
}

/// A track, as filters and rows name it.
#[derive(Clone, Debug)]
pub struct Track {
    /// Its id.
    pub id: TrackId,
    /// The summit it belongs to.
    pub summit: SummitId,
    /// Number and name, as the source writes them.
    pub label: String,
    /// The language of the label; empty when nobody knows it.
    pub lang: String,
}

/// Every track, by number and then by label.
///
/// # Errors
/// When the database fails.
pub fn list(db: &mut Db) -> Result<Vec<Track>> {
    let rows = tracks::table
        .order((tracks::summit_id.desc(), tracks::number, tracks::label))
        .select((tracks::id, tracks::summit_id, tracks::label, tracks::lang))
        .load::<(TrackId, SummitId, String, String)>(db)?;
    Ok(rows
        .into_iter()
        .map(|(id, summit, label, lang)| Track {
            id,
            summit,
            label,
            lang,
        })
        .collect())
}

/// The track of a label and the category that stands for it; both are made at first sight. No source says what language its
/// labels are in, and that of a proposal is no sign of it: a summit in French takes proposals in five languages.
///
/// # Errors
/// When the database fails.
pub fn find_or_make(
    tx: &mut Tx<'_>,
    summit: SummitId,
    label: &Label,
) -> Result<(TrackId, CategoryId)> {
    if let Some((track, category, number)) = known(tx.db, summit, label)? {
        if number.is_none() && label.number.is_some() {
            diesel::update(tracks::table.find(track))
                .set((
                    tracks::label.eq(&label.label),
                    tracks::number.eq(label.number),
                ))
                .execute(tx.db)?;
            tx.touch(Scope::Everything);
        }
        return Ok((track, category));
    }
    let lang = language::of_name(&label.name).map_or("", Lang::code);
    let category = model::create(
        tx,
        &NewCategory {
            slug: category_slug(label),
            names: vec![(lang.to_owned(), label.name.clone(), String::new())],
            rights: NewCategory::public_rights(),
        },
    )?;
    let track = diesel::insert_into(tracks::table)
        .values((
            tracks::summit_id.eq(summit),
            tracks::label.eq(&label.label),
            tracks::number.eq(label.number),
            tracks::name.eq(&label.name),
            tracks::name_key.eq(fold::key(&label.name)),
            tracks::lang.eq(lang),
            tracks::category_id.eq(category),
            tracks::proposal_count.eq(0),
        ))
        .returning(tracks::id)
        .get_result(tx.db)?;
    Ok((track, category))
}

/// Gives a track its colour, `#rrggbb`, if the summit has one of this name. It is never the only sign of anything.
///
/// # Errors
/// When the database fails.
pub fn color(tx: &mut Tx<'_>, summit: SummitId, name: &str, color: &str) -> Result<()> {
    let named = tracks::table
        .filter(tracks::summit_id.eq(summit))
        .filter(tracks::name_key.eq(fold::key(&Label::read(name).name)))
        .filter(tracks::color.is_null().or(tracks::color.ne(color)));
    let changed = diesel::update(named)
        .set(tracks::color.eq(color))
        .execute(tx.db)?;
    if changed > 0 {
        tx.touch(Scope::Lists);
    }
    Ok(())
}

/// The category that stands for a track, if the summit has one of this label.
///
/// # Errors
/// When the database fails.
pub fn category(db: &mut Db, summit: SummitId, label: &Label) -> Result<Option<CategoryId>> {
    Ok(known(db, summit, label)?.map(|(_, category, _)| category))
}

/// The track of a label. Sources write one track with its number and without; two numbers are two tracks.
fn known(
    db: &mut Db,
    summit: SummitId,
    label: &Label,
) -> Result<Option<(TrackId, CategoryId, Option<i32>)>> {
    let named = tracks::table
        .filter(tracks::summit_id.eq(summit))
        .filter(tracks::name_key.eq(fold::key(&label.name)))
        .order(tracks::id)
        .select((
            tracks::id,
            tracks::category_id,
            tracks::number,
            tracks::label,
        ))
        .load::<(TrackId, CategoryId, Option<i32>, String)>(db)?;
    let exact = named.iter().find(|(.., stored)| *stored == label.label);
    let near = named
        .iter()
        .find(|(_, _, number, _)| number.is_none() || label.number.is_none());
    Ok(exact
        .or(near)
        .map(|(id, category, number, _)| (*id, *category, *number)))
}

/// A name without a letter of its own in addresses is called by its number.
fn category_slug(label: &Label) -> String {
    let slug = fold::slug(&label.name);
    match (slug.as_str(), label.number) {
        ("topic", Some(number)) => format!("track-{number}"),
        ("topic", None) => "track".to_owned(),
        _ => slug,
    }
}

/// Counts a proposal in (`by` is 1) or out (−1).
///
/// # Errors
/// When the database fails.
pub fn count(tx: &mut Tx<'_>, track: TrackId, by: i64) -> Result<()> {
    diesel::update(tracks::table.find(track))
        .set(tracks::proposal_count.eq(tracks::proposal_count + by))
        .execute(tx.db)?;
    Ok(())
}
