//! How many proposals there are of what, among those that a viewer sees and that are asked for.

use crate::proposals::model::asked::Asked;
use crate::proposals::model::catalogue::{Catalogue, Seen};

/// The kinds of filters, in the order of the page.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Facet {
    /// By summit.
    Summit,
    /// By language.
    Lang,
    /// By type.
    Kind,
    /// By the state that everybody is told.
    State,
    /// By whether the viewer has rated it.
    Rated,
    /// By track.
    Track,
    /// By group.
    Group,
    /// By country of somebody named.
    Country,
    /// By somebody named.
    Person,
}

/// How many kinds there are.
const KINDS: usize = Facet::ALL.len();

/// People that are offered at once: their names are no list to choose from, but a way to see who is in much of what is found.
const MOST_PEOPLE: usize = 8;

impl Facet {
    /// All of them, each in its [place](Self::place).
    pub const ALL: [Self; 9] = [
        Self::Summit,
        Self::Lang,
        Self::Kind,
        Self::State,
        Self::Rated,
        Self::Track,
        Self::Group,
        Self::Country,
        Self::Person,
    ];

    pub(crate) const fn place(self) -> usize {
        self as usize
    }

    const fn bit(self) -> u16 {
        1 << self.place()
    }
}

/// A value of a filter and how many proposals it would leave.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Valued {
    /// The value in addresses.
    pub value: String,
    /// Its name, as the sources write it.
    pub name: String,
    /// How many proposals fit it and all other kinds of filters.
    pub count: i64,
}

/// The counts of a page.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// All proposals.
    pub total: i64,
    /// Those that fit everything.
    pub found: i64,
    /// What would be found if no words were looked for.
    pub without_words: i64,
    without: [i64; KINDS],
    values: [Vec<Valued>; KINDS],
}

impl Counts {
    /// What would be found if one kind of filter asked for nothing.
    #[must_use]
    pub fn without(&self, facet: Facet) -> i64 {
        self.without.get(facet.place()).copied().unwrap_or(0)
    }

    /// The values of a kind of filter that would leave something, and those that are asked for.
    #[must_use]
    pub fn of(&self, facet: Facet) -> &[Valued] {
        self.values
            .get(facet.place())
            .map_or(&[], |values| values.as_slice())
    }
}

/// The values of a kind of filter, in the order of the catalogue.
struct Tally(Vec<Value>);

#[derive(Clone, Debug, Default)]
struct Value {
    asked: bool,
    /// Whether a proposal that the viewer sees has it: any other is no value.
    there: bool,
    count: i64,
}

/// Counts in one pass: of each proposal it is known which kinds of filters it does not fit; it counts for all kinds when that
/// is none, and for the kind alone when it is one.
#[must_use]
pub fn counts(catalogue: &Catalogue, seen: &Seen, asked: &Asked) -> Counts {
    let mut counts = Counts::default();
    let mut tallies = Facet::ALL.map(|facet| tally(catalogue, facet, asked));
    let in_use = Facet::ALL
        .into_iter()
        .filter(|facet| !asked.of(*facet).is_empty())
        .fold(0, |all, facet| all | facet.bit());
    for row in catalogue.rows().iter().filter(|row| seen.sees(row)) {
        counts.total += 1;
        let mut unfit = in_use;
        for (facet, value) in row.values().chain(seen.rated(row)) {
            if let Some(tally) = tallies.get_mut(facet.place())
                && tally.meet(value)
            {
                unfit &= !facet.bit();
            }
        }
        if unfit == 0 {
            counts.without_words += 1;
        }
        if !seen.finds(row) {
            continue;
        }
        if unfit == 0 {
            counts.found += 1;
        }
        for (facet, without) in Facet::ALL.iter().zip(&mut counts.without) {
            *without += i64::from(unfit & !facet.bit() == 0);
        }
        for (facet, value) in row.values().chain(seen.rated(row)) {
            if unfit & !facet.bit() == 0
                && let Some(tally) = tallies.get_mut(facet.place())
            {
                tally.add(value);
            }
        }
    }
    for ((facet, tally), values) in Facet::ALL.iter().zip(&tallies).zip(&mut counts.values) {
        *values = offered(catalogue, *facet, tally);
    }
    counts
}

fn tally(catalogue: &Catalogue, facet: Facet, asked: &Asked) -> Tally {
    let mut tally = Tally(vec![Value::default(); catalogue.values(facet).len()]);
    for value in asked.of(facet) {
        if let Some(place) = catalogue.place_of(facet, value)
            && let Some(value) = tally.0.get_mut(place as usize)
        {
            value.asked = true;
        }
    }
    tally
}

impl Tally {
    /// A proposal that the viewer sees has the value; whether it is asked for.
    fn meet(&mut self, value: u32) -> bool {
        let Some(value) = self.0.get_mut(value as usize) else {
            return false;
        };
        value.there = true;
        value.asked
    }

    fn add(&mut self, value: u32) {
        if let Some(value) = self.0.get_mut(value as usize) {
            value.count += 1;
        }
    }
}

fn offered(catalogue: &Catalogue, facet: Facet, tally: &Tally) -> Vec<Valued> {
    // A value is of use for what it leads to; what is in use is never left out.
    let is_offered = |value: &Value| value.there && (value.asked || value.count > 0);
    let mut offered: Vec<_> = catalogue
        .values(facet)
        .iter()
        .zip(&tally.0)
        .filter(|(_, value)| is_offered(value))
        .collect();
    // Names are in order already, and stay so where counts are the same.
    offered.sort_by_key(|(_, value)| std::cmp::Reverse(value.count));
    let mut others = 0;
    offered.retain(|(_, value)| {
        others += usize::from(!value.asked);
        value.asked || facet != Facet::Person || others <= MOST_PEOPLE
    });
    offered
        .into_iter()
        .map(|(named, value)| Valued {
            value: named.value.clone(),
            name: named.name.clone(),
            count: value.count,
        })
        .collect()
}
