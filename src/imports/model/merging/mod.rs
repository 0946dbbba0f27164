//! One proposal out of what several sources say of it. The outcome depends on what they say and never on which came first.
//!
//! Each part is taken from the first source, in [an order that is the same everywhere](rank), that says anything of it. An
//! organiser's correction stands before all of them. People are those that one source lists; what others know of the same
//! names is added. Unknown fields are put together by their labels.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use crate::imports::model::kinds::Kind;
use crate::imports::model::kinds::traits::traits;
use crate::imports::model::sources::SourceId;
use crate::platform::text::fold;
use crate::platform::text::language::{self, Lang};
use crate::proposals::model::content::{Content, Other, Person};
use crate::proposals::model::ratings::{Rating, Ratings};
use crate::proposals::model::versions::Part;
use crate::proposals::model::words::State;

/// What one source says of one proposal.
#[derive(Clone, Debug)]
pub struct Record {
    /// Which source; `None` for an organiser's correction.
    pub source: Option<SourceId>,
    /// Its kind; `None` for a correction.
    pub kind: Option<Kind>,
    /// Its name, for the order of two of a kind.
    pub name: String,
    /// Whether its states, its committee's ratings, its times and rooms are for staff alone.
    pub confidential: bool,
    /// Its own id of the proposal.
    pub external_id: String,
    /// What it says; a title or a language that is empty is not said.
    pub content: Content,
    /// Mail addresses, by folded name.
    pub addresses: BTreeMap<String, String>,
    /// What its votes came to.
    pub ratings: Ratings,
}

/// Where a part comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// From a source.
    Source(SourceId),
    /// From an organiser's correction.
    Correction,
    /// Nobody says it: it was found in the text.
    Found,
}

/// What came out.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// What everybody is told.
    pub content: Content,
    /// Where each part comes from, by the names of parts.
    pub origins: BTreeMap<String, Origin>,
    /// The sources' ratings.
    pub ratings: Ratings,
    /// Whether the committee's is for staff alone.
    pub confidential: bool,
    /// What organisers know of how far it has come.
    pub staff_state: Option<State>,
    /// Mail addresses, by the order of [`Content::people`].
    pub addresses: Vec<Option<String>>,
}

/// Who is believed first; an organiser's correction stands before all.
fn rank(kind: Option<Kind>) -> u8 {
    kind.map_or(0, |kind| traits(kind).rank)
}

/// The same for times and rooms.
fn rank_of_times(kind: Option<Kind>) -> u8 {
    kind.map_or(0, |kind| traits(kind).rank_of_times)
}

/// Puts together what the sources say. `decided` says whether the organisers have published their decisions.
#[must_use]
pub fn merge(records: &[Record], decided: bool) -> Merged {
    let all = ordered(records, rank);
    let times = ordered(records, rank_of_times);
    // Whoever has a time and a room was chosen, so they tell what a state does.
    let (states, places) = (told(&all, decided), told(&times, decided));
    let mut taking = Taking::default();
    let mut content = Content {
        id: taking
            .first(&all, "id", |c| said(&c.id))
            .unwrap_or_default(),
        url: taking.first(&all, "url", |c| c.url.clone()),
        title: taking
            .first(&all, "title", |c| said(&c.title))
            .unwrap_or_default(),
        subtitle: taking.first(&all, "subtitle", |c| c.subtitle.clone()),
        group: taking.first(&all, "group", |c| c.group.clone()),
        track: taking.first(&all, "track", |c| c.track.clone()),
        kind: taking.first(&all, "type", |c| c.kind.clone()),
        language: taking
            .first(&all, "language", |c| said(&c.language))
            .unwrap_or_default(),
        state: taking.first(&states, "state", |c| c.state),
        summary: taking.first(&all, "abstract", |c| c.summary.clone()),
        description: taking.first(&all, "description", |c| c.description.clone()),
        submitter: taking.first(&all, "submitter", |c| c.submitter.clone()),
        speakers: taking
            .first(&all, "speakers", |c| some(&c.speakers))
            .unwrap_or_default(),
        facilitators: taking
            .first(&all, "facilitators", |c| some(&c.facilitators))
            .unwrap_or_default(),
        expected_audience: taking.first(&all, "expected_audience", |c| c.expected_audience.clone()),
        scheduled_at: taking.first(&places, "scheduled_at", |c| c.scheduled_at.clone()),
        duration: taking.first(&times, "duration", |c| c.duration),
        room: taking.first(&places, "room", |c| c.room.clone()),
        created_at: taking.first(&all, "created_at", |c| c.created_at.clone()),
        updated_at: taking.first(&all, "updated_at", |c| c.updated_at.clone()),
        other: Vec::new(),
    };
    content.other = others(all.iter().map(|record| &record.content.other));
    if content.language.is_empty() {
        content.language = found_language(&content).code().to_owned();
        taking.origins.insert("language".to_owned(), Origin::Found);
    }
    complete(&mut content, &all);
    let addresses = addresses(&content, &all);
    let (ratings, confidential) = ratings(&all, decided);
    Merged {
        content,
        origins: taking.origins,
        ratings,
        confidential,
        staff_state: all.iter().find_map(|record| record.content.state),
        addresses,
    }
}

/// The part of a proposal in a correction: what is corrected, as far as an organiser can.
#[must_use]
pub fn corrected_parts(content: &Content) -> Vec<Part> {
    let mut parts: Vec<Part> = Part::ALL
        .iter()
        .copied()
        .filter(|part| content.parts().iter().any(|name| name == part.word()))
        .collect();
    parts.retain(|part| match part {
        Part::Title => !content.title.is_empty(),
        Part::Language => !content.language.is_empty(),
        _ => true,
    });
    parts
}

/// Those whose states, times and rooms everybody may read.
fn told<'a>(records: &[&'a Record], decided: bool) -> Vec<&'a Record> {
    let told = |record: &&Record| decided || !record.confidential;
    records.iter().copied().filter(told).collect()
}

fn ordered(records: &[Record], rank: fn(Option<Kind>) -> u8) -> Vec<&Record> {
    let mut ordered: Vec<&Record> = records.iter().collect();
    ordered.sort_by(|a, b| compare(a, b, rank));
    ordered
}

fn compare(a: &Record, b: &Record, rank: fn(Option<Kind>) -> u8) -> Ordering {
    // Two kinds may know as much of times, and be called the same.
    let kinds = |record: &Record| (rank(record.kind), self::rank(record.kind));
    kinds(a)
        .cmp(&kinds(b))
        .then_with(|| a.name.cmp(&b.name))
        .then_with(|| a.external_id.cmp(&b.external_id))
}

#[derive(Default)]
struct Taking {
    origins: BTreeMap<String, Origin>,
}

impl Taking {
    fn first<T>(
        &mut self,
        records: &[&Record],
        part: &str,
        of: impl Fn(&Content) -> Option<T>,
    ) -> Option<T> {
        let (record, value) = records
            .iter()
            .find_map(|record| Some((record, of(&record.content)?)))?;
        let origin = record.source.map_or(Origin::Correction, Origin::Source);
        self.origins.insert(part.to_owned(), origin);
        Some(value)
    }
}

fn said(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn some(people: &[Person]) -> Option<Vec<Person>> {
    (!people.is_empty()).then(|| people.to_vec())
}

fn found_language(content: &Content) -> Lang {
    let text = format!(
        "{}\n{}",
        content.title,
        content.summary.as_deref().unwrap_or_default()
    );
    language::detect(&text, Lang::ENGLISH)
}

/// Fields by label: the first source that has a label says its value, and each source's own stand together.
fn others<'a>(all: impl Iterator<Item = &'a Vec<Other>>) -> Vec<Other> {
    let mut others: Vec<Other> = Vec::new();
    for said in all.flatten() {
        let label = fold::key(&said.label);
        if !others.iter().any(|other| fold::key(&other.label) == label) {
            others.push(said.clone());
        }
    }
    others
}

/// Adds to the people listed what any source knows of the same names.
fn complete(content: &mut Content, all: &[&Record]) {
    let mut known: HashMap<String, Vec<&Person>> = HashMap::new();
    for (_, person) in all.iter().flat_map(|record| record.content.people()) {
        known
            .entry(fold::key(&person.name))
            .or_default()
            .push(person);
    }
    let people = content
        .submitter
        .iter_mut()
        .chain(&mut content.speakers)
        .chain(&mut content.facilitators);
    for person in people {
        for other in known.get(&fold::key(&person.name)).into_iter().flatten() {
            add(person, other);
        }
    }
}

fn add(person: &mut Person, other: &Person) {
    let take = |mine: &mut Option<String>, theirs: &Option<String>| {
        if mine.is_none() {
            mine.clone_from(theirs);
        }
    };
    take(&mut person.affiliation, &other.affiliation);
    take(&mut person.country, &other.country);
    take(&mut person.biography, &other.biography);
    take(&mut person.url, &other.url);
    take(&mut person.id, &other.id);
    person.other = others([&person.other, &other.other].into_iter());
}

fn addresses(content: &Content, all: &[&Record]) -> Vec<Option<String>> {
    content
        .people()
        .map(|(_, person)| {
            let name = fold::key(&person.name);
            all.iter()
                .find_map(|record| record.addresses.get(&name).cloned())
        })
        .collect()
}

/// The ratings of the first source that has each. A committee's that only a confidential source tells is for staff.
fn ratings(all: &[&Record], decided: bool) -> (Ratings, bool) {
    let first = |of: fn(&Ratings) -> Option<Rating>| {
        all.iter()
            .find_map(|record| Some((of(&record.ratings)?, record.confidential)))
    };
    let committee = first(|ratings| ratings.committee);
    let public = first(|ratings| ratings.public);
    (
        Ratings {
            committee: committee.map(|(rating, _)| rating),
            public: public.map(|(rating, _)| rating),
        },
        !decided && committee.is_some_and(|(_, confidential)| confidential),
    )
}

#[cfg(test)]
mod tests;
