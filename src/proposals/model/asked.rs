//! What a list's address asks for.

use url::form_urlencoded::{Serializer, parse};

use crate::platform::paging::Key;
use crate::proposals::model::counts::{Facet, Wanted};
use crate::proposals::model::lists::Order;
use crate::proposals::model::tracks::TrackId;
use crate::summits::model::{Summit, SummitId};

/// Values of one filter that an address may ask for: more than any page offers in a usual summit.
const MOST_VALUES: usize = 50;

/// What an address asks for. The language of the proposals is called `language`: `lang` is the interface's.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Slugs of summits.
    pub summits: Vec<String>,
    /// Ids of tracks.
    pub tracks: Vec<String>,
    /// Types.
    pub kinds: Vec<String>,
    /// Tags of languages.
    pub langs: Vec<String>,
    /// The order.
    pub order: Order,
    /// Where the page begins.
    pub before: Option<Key<2>>,
}

impl Asked {
    /// Reads a query string; what it does not know it passes over.
    #[must_use]
    pub fn read(query: &str) -> Self {
        let mut asked = Self::default();
        for (name, value) in parse(query.as_bytes()) {
            let values = match name.as_ref() {
                "summit" => &mut asked.summits,
                "track" => &mut asked.tracks,
                "type" => &mut asked.kinds,
                "language" => &mut asked.langs,
                "order" => {
                    if value == "discussed" {
                        asked.order = Order::Discussed;
                    }
                    continue;
                }
                "before" => {
                    asked.before = Key::parse(&value);
                    continue;
                }
                _ => continue,
            };
            let value = value.into_owned();
            if !value.is_empty() && values.len() < MOST_VALUES && !values.contains(&value) {
                values.push(value);
            }
        }
        asked
    }

    /// What the database is asked for. A summit or track that is not there is one that no proposal has.
    #[must_use]
    pub fn wanted(&self, summits: &[Summit]) -> Wanted {
        let summit = |slug: &String| {
            let found = summits.iter().find(|summit| summit.slug == *slug);
            found.map_or(SummitId(0), |summit| summit.id)
        };
        let track = |id: &String| TrackId(id.parse().unwrap_or(0));
        Wanted {
            summits: self.summits.iter().map(summit).collect(),
            tracks: self.tracks.iter().map(track).collect(),
            kinds: self.kinds.clone(),
            langs: self.langs.clone(),
        }
    }

    /// How many filters are in use.
    #[must_use]
    pub fn in_use(&self) -> usize {
        Facet::ALL.into_iter().map(|f| self.of(f).len()).sum()
    }

    /// The values asked for in one kind of filter.
    #[must_use]
    pub fn of(&self, facet: Facet) -> &[String] {
        match facet {
            Facet::Summit => &self.summits,
            Facet::Track => &self.tracks,
            Facet::Kind => &self.kinds,
            Facet::Lang => &self.langs,
        }
    }

    /// The address of the list without one value, from its beginning.
    #[must_use]
    pub fn without(&self, facet: Facet, value: &str) -> String {
        let mut asked = self.clone();
        asked.before = None;
        asked.values(facet).retain(|other| other != value);
        asked.href()
    }

    /// The address of the list without one kind of filter, from its beginning.
    #[must_use]
    pub fn without_all(&self, facet: Facet) -> String {
        let mut asked = self.clone();
        asked.before = None;
        asked.values(facet).clear();
        asked.href()
    }

    /// The address of the page that begins behind a key; of the first page without one.
    #[must_use]
    pub fn at(&self, before: Option<Key<2>>) -> String {
        Self {
            before,
            ..self.clone()
        }
        .href()
    }

    fn values(&mut self, facet: Facet) -> &mut Vec<String> {
        match facet {
            Facet::Summit => &mut self.summits,
            Facet::Track => &mut self.tracks,
            Facet::Kind => &mut self.kinds,
            Facet::Lang => &mut self.langs,
        }
    }

    fn href(&self) -> String {
        let mut query = Serializer::new(String::new());
        for facet in Facet::ALL {
            for value in self.of(facet) {
                query.append_pair(name(facet), value);
            }
        }
        if self.order == Order::Discussed {
            query.append_pair("order", "discussed");
        }
        if let Some(key) = self.before {
            query.append_pair("before", &key.to_string());
        }
        match query.finish() {
            none if none.is_empty() => "/proposals".to_owned(),
            query => format!("/proposals?{query}"),
        }
    }
}

/// What a filter is called in addresses.
#[must_use]
pub const fn name(facet: Facet) -> &'static str {
    match facet {
        Facet::Summit => "summit",
        Facet::Track => "track",
        Facet::Kind => "type",
        Facet::Lang => "language",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_comes_back_from_what_it_asks() {
        let query = "summit=ogp-2016&language=fr&language=ar&type=Mise+en+r%C3%A9seau&track=15&order=discussed&before=12-7";
        let asked = Asked::read(query);
        assert_eq!(asked.in_use(), 5);
        assert_eq!(asked.at(asked.before), format!("/proposals?{query}"));
        let without = asked.without(Facet::Lang, "fr");
        assert!(without.contains("language=ar") && !without.contains("language=fr"));
        assert!(
            !without.contains("before"),
            "a changed filter begins at the first page"
        );
    }

    #[test]
    fn what_no_form_of_ours_makes_is_passed_over() {
        let asked =
            Asked::read("lang=fr&type=&type=A&type=A&order=%00&before=x&track=y&foo=bar&%FF");
        assert_eq!(asked.at(asked.before), "/proposals?type=A&track=y");
        assert_eq!(asked.wanted(&[]).tracks, [TrackId(0)]);
        let many: String = (0..500).map(|n| format!("type={n}&")).collect();
        assert_eq!(Asked::read(&many).kinds.len(), MOST_VALUES);
    }
}
