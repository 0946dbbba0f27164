//! All proposals with what filters ask for, small enough to be kept in memory: some 100 bytes each.
//!
//! The counts of the list ask for every proposal at each view; out of the database that takes longer than all else on the page.

use std::collections::{HashMap, HashSet};

use diesel::{ExpressionMethods, JoinOnDsl, QueryDsl, RunQueryDsl};

use crate::accounts::model::Viewer;
use crate::categories::model::{CategoryId, Right, with_right};
use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::platform::text::fold;
use crate::proposals::model::ProposalId;
use crate::proposals::model::asked::Asked;
use crate::proposals::model::counts::Facet;
use crate::proposals::model::indexing::KIND;
use crate::proposals::model::people::PersonId;
use crate::proposals::model::tracks::TrackId;
use crate::proposals::model::words::State;
use crate::schema::{
    categories, people, proposal_countries, proposal_people, proposals, ratings, summits,
    topic_proposals, topics,
};
use crate::search::model::matching;

/// The values of [`Facet::Rated`] in addresses: yes and no, in the order of the catalogue.
pub const RATED: [&str; 2] = ["yes", "no"];

/// All proposals of the forum. It is nobody's in particular: [`Seen`] says what a viewer may see of it.
#[derive(Debug, Default)]
pub struct Catalogue {
    rows: Vec<Row>,
    values: [Vec<Named>; Facet::ALL.len()],
    places: [HashMap<String, u32>; Facet::ALL.len()],
}

/// A proposal.
#[derive(Debug)]
pub struct Row {
    id: ProposalId,
    category: CategoryId,
    hidden: bool,
    values: Box<[(Facet, u32)]>,
}

/// A value of a kind of filter.
#[derive(Clone, Debug)]
pub struct Named {
    /// The value in addresses.
    pub value: String,
    /// Its name, as the sources write it.
    pub name: String,
}

impl Row {
    /// What it fits, by the places of values in the catalogue.
    pub fn values(&self) -> impl Iterator<Item = (Facet, u32)> {
        self.values.iter().copied()
    }
}

impl Catalogue {
    /// Every proposal.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The values of a kind of filter, by name.
    #[must_use]
    pub fn values(&self, facet: Facet) -> &[Named] {
        self.values
            .get(facet.place())
            .map_or(&[], |values| values.as_slice())
    }

    /// The place of a value that an address has, if it is one.
    #[must_use]
    pub fn place_of(&self, facet: Facet, value: &str) -> Option<u32> {
        self.places.get(facet.place())?.get(value).copied()
    }
}

/// What a viewer sees and has done, and what the words asked for find.
#[derive(Debug, Default)]
pub struct Seen {
    categories: HashSet<CategoryId>,
    staff: bool,
    rated: Option<HashSet<ProposalId>>,
    found: Option<HashSet<i64>>,
}

impl Seen {
    /// Reads it. The rule is that of [`visible_to`](crate::proposals::model::visible_to).
    ///
    /// # Errors
    /// When the database fails.
    pub fn load(db: &mut Db, viewer: &Viewer, asked: &Asked) -> Result<Self> {
        let seen: Vec<CategoryId> = categories::table
            .filter(categories::id.eq_any(with_right(viewer.account(), Right::See)))
            .select(categories::id)
            .load(db)?;
        let rated = match viewer.id() {
            Some(account) => {
                let rated: Vec<ProposalId> = ratings::table
                    .filter(ratings::account_id.eq(account))
                    .select(ratings::proposal_id)
                    .load(db)?;
                Some(rated.into_iter().collect())
            }
            None => None,
        };
        let found = match asked.query() {
            Some(query) => Some(matching(db, KIND, &query)?.into_iter().collect()),
            None => None,
        };
        Ok(Self {
            categories: seen.into_iter().collect(),
            staff: viewer.is_staff(),
            rated,
            found,
        })
    }

    /// Whether the viewer sees a proposal.
    #[must_use]
    pub fn sees(&self, row: &Row) -> bool {
        (self.staff || !row.hidden) && self.categories.contains(&row.category)
    }

    /// Whether the words asked for are in it; they are when there are none.
    #[must_use]
    pub fn finds(&self, row: &Row) -> bool {
        self.found
            .as_ref()
            .is_none_or(|found| found.contains(&row.id.0))
    }

    /// Whether the viewer has rated it, as a value of that filter; nothing for who cannot.
    #[must_use]
    pub fn rated(&self, row: &Row) -> Option<(Facet, u32)> {
        let rated = self.rated.as_ref()?;
        Some((Facet::Rated, u32::from(!rated.contains(&row.id))))
    }
}

type Base = (
    (ProposalId, String, CategoryId, bool),
    Option<TrackId>,
    Option<String>,
    Option<String>,
    String,
    Option<State>,
);

/// Reads the catalogue. Four queries.
///
/// # Errors
/// When the database fails.
pub fn load(db: &mut Db) -> Result<Catalogue> {
    let bases = proposals::table
        .inner_join(topic_proposals::table.on(topic_proposals::proposal_id.eq(proposals::id)))
        .inner_join(topics::table.on(topics::id.eq(topic_proposals::topic_id)))
        .inner_join(summits::table.on(summits::id.eq(proposals::summit_id)))
        .filter(topic_proposals::companion.eq(true))
        .order(proposals::id)
        .select((
            (
                proposals::id,
                summits::slug,
                topics::category_id,
                proposals::hidden,
            ),
            proposals::track_id,
            proposals::group_label,
            proposals::kind,
            proposals::lang,
            proposals::state,
        ))
        .load::<Base>(db)?;
    let countries = proposal_countries::table
        .select((
            proposal_countries::proposal_id,
            proposal_countries::country_key,
            proposal_countries::country,
        ))
        .load::<(ProposalId, String, String)>(db)?;
    let named = proposal_people::table
        .select((proposal_people::proposal_id, proposal_people::person_id))
        .load::<(ProposalId, PersonId)>(db)?;
    let names = people::table
        .select((people::id, people::name))
        .load::<(PersonId, String)>(db)?;

    let mut making = Making::default();
    for value in RATED {
        making.place(Facet::Rated, value, value);
    }
    let mut rows = Vec::with_capacity(bases.len());
    let mut fits: HashMap<ProposalId, Vec<(Facet, u32)>> = HashMap::with_capacity(bases.len());
    for ((id, summit, category, hidden), track, group, kind, lang, state) in bases {
        let mut values = vec![
            (Facet::Summit, making.place(Facet::Summit, &summit, &summit)),
            (Facet::Lang, making.place(Facet::Lang, &lang, &lang)),
        ];
        let track = track.map(|track| track.to_string());
        let state = state.map(|state| state.word().to_owned());
        for (facet, value) in [
            (Facet::Track, track),
            (Facet::Group, group),
            (Facet::Kind, kind),
            (Facet::State, state),
        ] {
            values.extend(value.map(|value| (facet, making.place(facet, &value, &value))));
        }
        fits.insert(id, values);
        rows.push((id, category, hidden));
    }
    for (id, key, country) in countries {
        if let Some(values) = fits.get_mut(&id) {
            values.push((Facet::Country, making.place(Facet::Country, &key, &country)));
        }
    }
    let places: HashMap<PersonId, u32> = names
        .iter()
        .map(|(id, name)| (*id, making.place(Facet::Person, &id.to_string(), name)))
        .collect();
    for (id, person) in named {
        if let (Some(values), Some(place)) = (fits.get_mut(&id), places.get(&person)) {
            // Somebody who hands in and speaks is one.
            let value = (Facet::Person, *place);
            if !values.contains(&value) {
                values.push(value);
            }
        }
    }
    let rows = rows.into_iter().map(|(id, category, hidden)| Row {
        id,
        category,
        hidden,
        values: fits.remove(&id).unwrap_or_default().into_boxed_slice(),
    });
    Ok(making.sorted(rows.collect()))
}

/// A catalogue in the making: values stand in the order in which they were met.
#[derive(Default)]
struct Making(Catalogue);

impl Making {
    fn place(&mut self, facet: Facet, value: &str, name: &str) -> u32 {
        if let Some(place) = self.0.place_of(facet, value) {
            return place;
        }
        let (values, places) = (&mut self.0.values, &mut self.0.places);
        let (Some(values), Some(places)) =
            (values.get_mut(facet.place()), places.get_mut(facet.place()))
        else {
            return 0;
        };
        let place = u32::try_from(values.len()).unwrap_or(u32::MAX);
        values.push(Named {
            value: value.to_owned(),
            name: name.to_owned(),
        });
        places.insert(value.to_owned(), place);
        place
    }

    /// Puts values in the order of their names, and gives every proposal its own.
    fn sorted(self, mut rows: Vec<Row>) -> Catalogue {
        let Catalogue { values, .. } = self.0;
        let mut catalogue = Catalogue::default();
        let mut moved: Vec<Vec<u32>> = Vec::new();
        for (facet, values) in Facet::ALL.into_iter().zip(values) {
            let mut order: Vec<(usize, Named)> = values.into_iter().enumerate().collect();
            // Yes comes before no.
            if facet != Facet::Rated {
                order
                    .sort_by_cached_key(|(_, named)| (fold::key(&named.name), named.value.clone()));
            }
            let mut to = vec![0; order.len()];
            for (place, (from, named)) in (0..).zip(order) {
                if let Some(to) = to.get_mut(from) {
                    *to = place;
                }
                if let Some(places) = catalogue.places.get_mut(facet.place()) {
                    places.insert(named.value.clone(), place);
                }
                if let Some(values) = catalogue.values.get_mut(facet.place()) {
                    values.push(named);
                }
            }
            moved.push(to);
        }
        for (facet, value) in rows.iter_mut().flat_map(|row| &mut row.values) {
            let to = moved
                .get(facet.place())
                .and_then(|to| to.get(*value as usize));
            *value = to.copied().unwrap_or(*value);
        }
        catalogue.rows = rows;
        catalogue
    }
}
