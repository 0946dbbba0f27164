//! What takes place when, and where.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, QueryDsl,
    RunQueryDsl,
};

use crate::accounts::model::Viewer;
use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::platform::time::Time;
use crate::proposals::model::tracks::TrackId;
use crate::proposals::model::words::State;
use crate::proposals::model::{ProposalId, href, visible_to};
use crate::schema::{proposals, tracks};
use crate::summits::model::SummitId;

/// A proposal with its time.
#[derive(Clone, Debug)]
pub struct Session {
    /// The proposal.
    pub id: ProposalId,
    /// Its title in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// The language it is in.
    pub lang: String,
    /// Its type.
    pub kind: Option<String>,
    /// When it begins.
    pub starts_at: Time,
    /// When it ends, if that is known.
    pub ends_at: Option<Time>,
    /// Where.
    pub room: Option<String>,
    /// Its track.
    pub track: Option<Track>,
    /// When the forum last changed what it says of it.
    pub updated_at: Time,
}

/// The track of a session.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Track {
    /// Its id.
    pub id: TrackId,
    /// Number and name.
    pub label: String,
    /// The language of the label; empty when nobody knows it.
    pub lang: String,
    /// Its colour as the source writes it, such as `#2f7d32`.
    pub color: Option<String>,
}

impl Session {
    /// The address of its page.
    #[must_use]
    pub fn href(&self) -> String {
        href(&self.slug, self.id)
    }
}

impl Track {
    /// Its colour, when it is one that a page can show.
    #[must_use]
    pub fn shown_color(&self) -> Option<&str> {
        let color = self.color.as_deref()?;
        let digits = color.strip_prefix('#')?;
        let sound = matches!(digits.len(), 3 | 6) && digits.bytes().all(|b| b.is_ascii_hexdigit());
        sound.then_some(color)
    }
}

/// What takes place at a summit, as far as the viewer sees it, in the order of time, room and title.
///
/// # Errors
/// When the database fails.
pub fn sessions(db: &mut Db, summit: SummitId, viewer: &Viewer) -> Result<Vec<Session>> {
    load(db, viewer, Wanted::Summit(summit))
}

/// A proposal with its time, if it takes place and the viewer sees it.
///
/// # Errors
/// When the database fails.
pub fn session(db: &mut Db, id: ProposalId, viewer: &Viewer) -> Result<Option<Session>> {
    Ok(load(db, viewer, Wanted::One(id))?.pop())
}

enum Wanted {
    Summit(SummitId),
    One(ProposalId),
}

fn load(db: &mut Db, viewer: &Viewer, wanted: Wanted) -> Result<Vec<Session>> {
    let off = [State::Rejected, State::Withdrawn, State::Canceled];
    let mut query = proposals::table
        .left_join(tracks::table.on(tracks::id.nullable().eq(proposals::track_id)))
        .filter(proposals::starts_at.is_not_null())
        .filter(proposals::state.is_null().or(proposals::state.ne_all(off)))
        .filter(proposals::hidden.eq(false))
        .filter(proposals::merged_into.is_null())
        .filter(visible_to(viewer))
        .order((
            proposals::starts_at,
            proposals::room,
            proposals::title,
            proposals::id,
        ))
        .select((
            (
                proposals::id,
                proposals::slug,
                proposals::title,
                proposals::lang,
                proposals::kind,
            ),
            (
                proposals::starts_at,
                proposals::ends_at,
                proposals::room,
                proposals::updated_at,
            ),
            (tracks::id, tracks::label, tracks::lang, tracks::color).nullable(),
        ))
        .into_boxed();
    query = match wanted {
        Wanted::Summit(summit) => query.filter(proposals::summit_id.eq(summit)),
        Wanted::One(id) => query.filter(proposals::id.eq(id)),
    };
    let rows = query.load::<Row>(db)?;
    Ok(rows.into_iter().filter_map(of).collect())
}

type Row = (
    (ProposalId, String, String, String, Option<String>),
    (Option<Time>, Option<Time>, Option<String>, Time),
    Option<(TrackId, String, String, Option<String>)>,
);

fn of(((id, slug, title, lang, kind), when, track): Row) -> Option<Session> {
    let (starts_at, ends_at, room, updated_at) = when;
    Some(Session {
        id,
        slug,
        title,
        lang,
        kind,
        starts_at: starts_at?,
        ends_at,
        room: room.filter(|room| !room.is_empty()),
        track: track.map(|(id, label, lang, color)| Track {
            id,
            label,
            lang,
            color,
        }),
        updated_at,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_colour_is_shown_as_one() {
        let shown = |color: &str| {
            let track = Track {
                id: TrackId(1),
                label: String::new(),
                lang: String::new(),
                color: Some(color.to_owned()),
            };
            track.shown_color().is_some()
        };
        assert!(shown("#2f7d32") && shown("#ABC"));
        for color in ["", "red", "#12", "#12345g", "url(#a)", "#2f7d32;x"] {
            assert!(!shown(color), "{color}");
        }
    }
}
