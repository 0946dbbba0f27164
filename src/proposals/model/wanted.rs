//! Which proposals are wanted, as a clause of a query.

use diesel::{Connection, ExpressionMethods, QueryDsl};

use crate::accounts::model::AccountId;
use crate::platform::db::connection::Db;
use crate::proposals::model::ProposalId;
use crate::proposals::model::indexing::KIND;
use crate::proposals::model::people::PersonId;
use crate::proposals::model::tracks::TrackId;
use crate::proposals::model::words::State;
use crate::schema::{proposal_countries, proposal_people, proposals, ratings};
use crate::search::model::found;
use crate::search::model::words::{Place, Query};
use crate::summits::model::SummitId;

/// Which proposals are asked for: any of the values of each kind of filter that has some. One that has values and knows none
/// of them finds nothing.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Summits.
    pub summits: Option<Vec<SummitId>>,
    /// Tracks.
    pub tracks: Option<Vec<TrackId>>,
    /// Groups, as the sources write them.
    pub groups: Option<Vec<String>>,
    /// Types, as the sources write them.
    pub kinds: Option<Vec<String>>,
    /// Languages.
    pub langs: Option<Vec<String>>,
    /// States that everybody is told.
    pub states: Option<Vec<State>>,
    /// Folded names of countries.
    pub countries: Option<Vec<String>>,
    /// People, in any role.
    pub people: Option<Vec<PersonId>>,
    /// Whether the viewer has rated it; `None` when that does not matter.
    pub rated: Option<bool>,
    /// Words that are in it.
    pub words: Option<Query>,
}

/// A query of proposals that filters can be added to.
pub type Narrowed<'a, S> = proposals::BoxedQuery<'a, <Db as Connection>::Backend, S>;

impl Wanted {
    /// Adds the filters to a query. `account` is whose ratings count.
    #[must_use]
    pub fn narrow<'a, S: 'a>(
        &self,
        db: &Db,
        mut query: Narrowed<'a, S>,
        account: AccountId,
    ) -> Narrowed<'a, S> {
        if let Some(summits) = &self.summits {
            query = query.filter(proposals::summit_id.eq_any(summits.clone()));
        }
        if let Some(tracks) = &self.tracks {
            query = query.filter(proposals::track_id.eq_any(tracks.clone()));
        }
        if let Some(groups) = &self.groups {
            query = query.filter(proposals::group_label.eq_any(groups.clone()));
        }
        if let Some(kinds) = &self.kinds {
            query = query.filter(proposals::kind.eq_any(kinds.clone()));
        }
        if let Some(langs) = &self.langs {
            query = query.filter(proposals::lang.eq_any(langs.clone()));
        }
        if let Some(states) = &self.states {
            query = query.filter(proposals::state.eq_any(states.clone()));
        }
        if let Some(countries) = &self.countries {
            let from = proposal_countries::table
                .filter(proposal_countries::country_key.eq_any(countries.clone()))
                .select(proposal_countries::proposal_id);
            query = query.filter(proposals::id.eq_any(from));
        }
        if let Some(people) = &self.people {
            let with = proposal_people::table
                .filter(proposal_people::person_id.eq_any(people.clone()))
                .select(proposal_people::proposal_id);
            query = query.filter(proposals::id.eq_any(with));
        }
        if let Some(rated) = self.rated {
            let by_viewer = ratings::table
                .filter(ratings::account_id.eq(account))
                .select(ratings::proposal_id);
            query = if rated {
                query.filter(proposals::id.eq_any(by_viewer))
            } else {
                query.filter(proposals::id.ne_all(by_viewer))
            };
        }
        if let Some(words) = &self.words {
            let having = found(db, KIND, words, Place::Anywhere);
            query = query.filter(proposals::id.eq_any(having));
        }
        query
    }

    /// Adds whether all of the words stand in the title. Without words none does.
    #[must_use]
    pub fn in_title<'a, S: 'a>(
        &self,
        db: &Db,
        query: Narrowed<'a, S>,
        yes: bool,
    ) -> Narrowed<'a, S> {
        match &self.words {
            Some(words) if yes => {
                query.filter(proposals::id.eq_any(found(db, KIND, words, Place::Title)))
            }
            Some(words) => query.filter(proposals::id.ne_all(found(db, KIND, words, Place::Title))),
            None if yes => query.filter(proposals::id.eq_any(Vec::<ProposalId>::new())),
            None => query,
        }
    }
}
