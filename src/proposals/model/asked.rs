//! What a list's address asks for.

use url::form_urlencoded::{Serializer, parse};

use crate::platform::paging::Key;
use crate::platform::text::fold;
use crate::proposals::model::catalogue::RATED;
use crate::proposals::model::counts::Facet;
use crate::proposals::model::orders::Order;
use crate::proposals::model::people::PersonId;
use crate::proposals::model::tracks::TrackId;
use crate::proposals::model::wanted::Wanted;
use crate::proposals::model::words::State;
use crate::search::model::words::{self, Query};
use crate::summits::model::{Summit, SummitId};

/// Values of one filter that an address may ask for: more than any page offers in a usual summit.
const MOST_VALUES: usize = 50;

/// What an address asks for. The language of the proposals is called `language`: `lang` is the interface's.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Words as somebody typed them; none when there is no word among them.
    pub words: Option<String>,
    values: [Vec<String>; Facet::ALL.len()],
    order: Option<Order>,
    /// Where the page begins.
    pub before: Option<Key<3>>,
}

impl Asked {
    /// Reads a query string; what it does not know it passes over.
    #[must_use]
    pub fn read(query: &str) -> Self {
        let mut asked = Self::default();
        for (name, value) in parse(query.as_bytes()) {
            match name.as_ref() {
                "q" => asked.words = typed(&value),
                "order" => asked.order = Order::parse(&value),
                "before" => asked.before = Key::parse(&value),
                other => {
                    if let Some(facet) = Facet::ALL
                        .into_iter()
                        .find(|facet| self::name(*facet) == other)
                    {
                        asked.add(facet, &value);
                    }
                }
            }
        }
        asked
    }

    fn add(&mut self, facet: Facet, value: &str) {
        let value = match facet {
            Facet::Country => fold::key(value),
            Facet::Rated if !RATED.contains(&value) => return,
            _ => value.to_owned(),
        };
        let values = self.values_mut(facet);
        if !value.is_empty() && values.len() < MOST_VALUES && !values.contains(&value) {
            values.push(value);
        }
    }

    /// The same for somebody without an account, who has rated nothing.
    #[must_use]
    pub fn by_reader(mut self) -> Self {
        self.values_mut(Facet::Rated).clear();
        self
    }

    /// What the database is asked for. What is not there is something that no proposal has.
    #[must_use]
    pub fn wanted(&self, summits: &[Summit]) -> Wanted {
        let summit = |slug: &String| {
            let found = summits.iter().find(|summit| summit.slug == *slug);
            found.map(|summit| summit.id)
        };
        let id = |value: &String| value.parse().ok();
        let of = |facet| Some(self.of(facet)).filter(|values| !values.is_empty());
        Wanted {
            summits: of(Facet::Summit)
                .map(|all| all.iter().filter_map(summit).collect::<Vec<SummitId>>()),
            tracks: of(Facet::Track).map(|all| all.iter().filter_map(id).map(TrackId).collect()),
            groups: of(Facet::Group).map(<[String]>::to_vec),
            kinds: of(Facet::Kind).map(<[String]>::to_vec),
            langs: of(Facet::Lang).map(<[String]>::to_vec),
            states: of(Facet::State)
                .map(|all| all.iter().filter_map(|word| State::parse(word)).collect()),
            countries: of(Facet::Country).map(<[String]>::to_vec),
            people: of(Facet::Person).map(|all| all.iter().filter_map(id).map(PersonId).collect()),
            rated: match self.of(Facet::Rated) {
                [one] => Some(one == "yes"),
                // Both are everything.
                _ => None,
            },
            words: self.query(),
        }
    }

    /// The words asked for, as search takes them.
    #[must_use]
    pub fn query(&self) -> Option<Query> {
        Query::parse(self.words.as_deref()?)
    }

    /// In which order: the best match first when words are asked for, else the newest.
    #[must_use]
    pub fn order(&self) -> Order {
        match self.order {
            Some(order) if order != Order::Match => order,
            _ => self.order_by_default(),
        }
    }

    /// The order when none is chosen.
    #[must_use]
    pub const fn order_by_default(&self) -> Order {
        if self.words.is_some() {
            Order::Match
        } else {
            Order::Newest
        }
    }

    /// How many filters are in use, the words among them.
    #[must_use]
    pub fn in_use(&self) -> usize {
        let values: usize = Facet::ALL.into_iter().map(|f| self.of(f).len()).sum();
        values + usize::from(self.words.is_some())
    }

    /// How many kinds of filters are in use, the words among them.
    #[must_use]
    pub fn kinds_in_use(&self) -> usize {
        let facets = Facet::ALL.into_iter();
        facets.filter(|f| !self.of(*f).is_empty()).count() + usize::from(self.words.is_some())
    }

    /// The values asked for in one kind of filter.
    #[must_use]
    pub fn of(&self, facet: Facet) -> &[String] {
        self.values
            .get(facet.place())
            .map_or(&[], |values| values.as_slice())
    }

    /// The address of the list without one value, from its beginning.
    #[must_use]
    pub fn without(&self, facet: Facet, value: &str) -> String {
        let mut asked = self.first_page();
        asked.values_mut(facet).retain(|other| other != value);
        asked.href()
    }

    /// The address of the list without one kind of filter, from its beginning.
    #[must_use]
    pub fn without_all(&self, facet: Facet) -> String {
        let mut asked = self.first_page();
        asked.values_mut(facet).clear();
        asked.href()
    }

    /// The address of the list without the words, from its beginning.
    #[must_use]
    pub fn without_words(&self) -> String {
        let mut asked = self.first_page();
        asked.words = None;
        asked.href()
    }

    /// The address of the page that begins behind a key; of the first page without one.
    #[must_use]
    pub fn at(&self, before: Option<Key<3>>) -> String {
        Self {
            before,
            ..self.clone()
        }
        .href()
    }

    fn first_page(&self) -> Self {
        Self {
            before: None,
            ..self.clone()
        }
    }

    fn values_mut(&mut self, facet: Facet) -> &mut Vec<String> {
        let [
            summit,
            lang,
            kind,
            state,
            rated,
            track,
            group,
            country,
            person,
        ] = &mut self.values;
        match facet {
            Facet::Summit => summit,
            Facet::Lang => lang,
            Facet::Kind => kind,
            Facet::State => state,
            Facet::Rated => rated,
            Facet::Track => track,
            Facet::Group => group,
            Facet::Country => country,
            Facet::Person => person,
        }
    }

    fn href(&self) -> String {
        let mut query = Serializer::new(String::new());
        if let Some(words) = &self.words {
            query.append_pair("q", words);
        }
        for facet in Facet::ALL {
            for value in self.of(facet) {
                query.append_pair(name(facet), value);
            }
        }
        if let Some(order) = self.order {
            query.append_pair("order", order.word());
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

/// The words of a search field, without blanks around them and no longer than is read.
fn typed(value: &str) -> Option<String> {
    let words = words::read_part(value);
    Query::parse(words).map(|_| words.to_owned())
}

/// The address of the list of what somebody is named on.
#[must_use]
pub fn of_person(person: PersonId) -> String {
    format!("/proposals?{}={person}", name(Facet::Person))
}

/// What a filter is called in addresses.
#[must_use]
pub const fn name(facet: Facet) -> &'static str {
    match facet {
        Facet::Summit => "summit",
        Facet::Lang => "language",
        Facet::Kind => "type",
        Facet::State => "state",
        Facet::Rated => "rated",
        Facet::Track => "track",
        Facet::Group => "group",
        Facet::Country => "country",
        Facet::Person => "person",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_comes_back_from_what_it_asks() {
        let query = "q=eau+%26+air&summit=ogp-2016&language=fr&language=ar&type=Mise+en+r%C3%A9seau&state=new&rated=no\
            &track=15&group=A&country=cote+d%27ivoire&person=3&order=discussed&before=12-0-7";
        let asked = Asked::read(query);
        assert_eq!((asked.in_use(), asked.kinds_in_use()), (11, 10));
        assert_eq!(asked.at(asked.before), format!("/proposals?{query}"));
        let without = asked.without(Facet::Lang, "fr");
        assert!(without.contains("language=ar") && !without.contains("language=fr"));
        assert!(
            !without.contains("before"),
            "a changed filter begins at the first page"
        );
        assert!(!asked.without_words().contains("q="));
        assert!(!asked.by_reader().at(None).contains("rated"));
    }

    #[test]
    fn what_no_form_of_ours_makes_is_passed_over() {
        let asked = Asked::read(
            "lang=fr&type=&type=A&type=A&order=%00&before=x&track=y&rated=maybe&q=%22*&foo=bar&%FF&person=-",
        );
        assert_eq!(asked.at(asked.before), "/proposals?type=A&track=y&person=-");
        let wanted = asked.wanted(&[]);
        assert_eq!((wanted.tracks, wanted.people), (Some(vec![]), Some(vec![])));
        let many: String = (0..500).map(|n| format!("type={n}&")).collect();
        assert_eq!(Asked::read(&many).of(Facet::Kind).len(), MOST_VALUES);
        let long = format!("q={}", "a ".repeat(500));
        assert!(Asked::read(&long).at(None).len() < 250);
    }

    #[test]
    fn a_country_is_asked_for_in_any_spelling() {
        let asked = Asked::read("country=S%C3%89N%C3%89GAL&country=senegal");
        assert_eq!(asked.of(Facet::Country), ["senegal"]);
    }

    #[test]
    fn the_order_goes_by_what_is_asked() {
        for (query, order) in [
            ("", Order::Newest),
            ("order=", Order::Newest),
            ("order=match", Order::Newest),
            ("q=water", Order::Match),
            ("q=water&order=newest", Order::Newest),
            ("q=water&order=fair", Order::Fair),
            ("order=quiet", Order::Quiet),
        ] {
            assert_eq!(Asked::read(query).order(), order, "{query}");
        }
    }
}
