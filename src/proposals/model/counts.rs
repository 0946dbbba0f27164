//! What filters ask for, and how many proposals each of them would leave.

use std::collections::HashMap;
use std::hash::Hash;

use diesel::dsl::count_star;
use diesel::{QueryDsl, RunQueryDsl};

use crate::accounts::model::Viewer;
use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::proposals::model::tracks::TrackId;
use crate::proposals::model::visible_to;
use crate::schema::proposals;
use crate::summits::model::SummitId;

/// Which proposals are asked for: any of the values of each kind of filter that has one.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Summits.
    pub summits: Vec<SummitId>,
    /// Tracks.
    pub tracks: Vec<TrackId>,
    /// Types.
    pub kinds: Vec<String>,
    /// Languages.
    pub langs: Vec<String>,
}

/// How many proposals there are of each combination of what filters ask for. One query answers for every count of the page,
/// those behind "take this filter away" among them.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    cells: Vec<Cell>,
}

type Cell = (SummitId, Option<TrackId>, Option<String>, String, i64);

/// The kinds of filters.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Facet {
    /// By summit.
    Summit,
    /// By track.
    Track,
    /// By type.
    Kind,
    /// By language.
    Lang,
}

impl Facet {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Summit, Self::Lang, Self::Kind, Self::Track];
}

/// Counts the proposals that the viewer sees.
///
/// # Errors
/// When the database fails.
pub fn counts(db: &mut Db, viewer: &Viewer) -> Result<Counts> {
    let cells = proposals::table
        .filter(visible_to(viewer))
        .group_by((
            proposals::summit_id,
            proposals::track_id,
            proposals::kind,
            proposals::lang,
        ))
        .select((
            proposals::summit_id,
            proposals::track_id,
            proposals::kind,
            proposals::lang,
            count_star(),
        ))
        .load::<Cell>(db)?;
    Ok(Counts { cells })
}

impl Counts {
    /// All proposals.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.cells.iter().map(|cell| cell.4).sum()
    }

    /// The proposals that are wanted.
    #[must_use]
    pub fn found(&self, wanted: &Wanted) -> i64 {
        self.cells
            .iter()
            .filter(|cell| wanted.fits(cell, None))
            .map(|cell| cell.4)
            .sum()
    }

    /// The proposals that would be found if one kind of filter asked for nothing.
    #[must_use]
    pub fn without(&self, wanted: &Wanted, facet: Facet) -> i64 {
        self.cells
            .iter()
            .filter(|cell| wanted.fits(cell, Some(facet)))
            .map(|cell| cell.4)
            .sum()
    }

    /// For each value of a kind of filter, how many proposals have it among those that fit the other kinds. Values that exist
    /// and fit none are there with 0.
    #[must_use]
    pub fn values<V: Hash + Eq>(
        &self,
        wanted: &Wanted,
        facet: Facet,
        value: impl Fn(&SummitId, Option<&TrackId>, Option<&String>, &String) -> Option<V>,
    ) -> HashMap<V, i64> {
        let mut counts = HashMap::new();
        for cell in &self.cells {
            let Some(value) = value(&cell.0, cell.1.as_ref(), cell.2.as_ref(), &cell.3) else {
                continue;
            };
            let count = counts.entry(value).or_insert(0);
            if wanted.fits(cell, Some(facet)) {
                *count += cell.4;
            }
        }
        counts
    }
}

impl Wanted {
    fn fits(&self, cell: &Cell, but: Option<Facet>) -> bool {
        let (summit, track, kind, lang, _) = cell;
        let asks = |facet: Facet| but != Some(facet);
        (!asks(Facet::Summit) || self.summits.is_empty() || self.summits.contains(summit))
            && (!asks(Facet::Track)
                || self.tracks.is_empty()
                || track.is_some_and(|track| self.tracks.contains(&track)))
            && (!asks(Facet::Kind)
                || self.kinds.is_empty()
                || kind.as_ref().is_some_and(|kind| self.kinds.contains(kind)))
            && (!asks(Facet::Lang) || self.langs.is_empty() || self.langs.contains(lang))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts() -> Counts {
        let cell = |summit, track: Option<i64>, kind: Option<&str>, lang: &str, count| {
            (
                SummitId(summit),
                track.map(TrackId),
                kind.map(str::to_owned),
                lang.to_owned(),
                count,
            )
        };
        Counts {
            cells: vec![
                cell(1, Some(1), Some("Panel"), "en", 3),
                cell(1, Some(1), Some("Workshop"), "fr", 2),
                cell(1, None, None, "fr", 1),
                cell(2, Some(2), Some("Panel"), "ar", 4),
            ],
        }
    }

    #[test]
    fn a_filter_counts_what_fits_the_others() {
        let wanted = Wanted {
            kinds: vec!["Panel".into()],
            langs: vec!["fr".into()],
            ..Wanted::default()
        };
        assert_eq!(counts().total(), 10);
        assert_eq!(counts().found(&wanted), 0);
        assert_eq!(counts().without(&wanted, Facet::Kind), 3);
        assert_eq!(counts().without(&wanted, Facet::Lang), 7);
        let langs = counts().values(&wanted, Facet::Lang, |_, _, _, lang| Some(lang.clone()));
        assert_eq!(
            langs,
            HashMap::from([("en".into(), 3), ("fr".into(), 0), ("ar".into(), 4)])
        );
        let tracks = counts().values(&wanted, Facet::Track, |_, track, _, _| track.copied());
        assert_eq!(tracks, HashMap::from([(TrackId(1), 0), (TrackId(2), 0)]));
    }

    #[test]
    fn several_values_of_one_filter_are_alternatives() {
        let wanted = Wanted {
            langs: vec!["fr".into(), "ar".into()],
            ..Wanted::default()
        };
        assert_eq!(counts().found(&wanted), 7);
        assert_eq!(
            counts().found(&Wanted {
                tracks: vec![TrackId(2)],
                ..wanted
            }),
            4
        );
    }
}
