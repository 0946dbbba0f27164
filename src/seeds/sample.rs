//! The sample summit: who is there, what is proposed, and everything that happens, in the order of its moments.

use serde::Deserialize;
use serde_json::Value;

use crate::imports::model::kinds::{Given, Kind};
use crate::imports::model::{self as imports, Input};
use crate::platform::error::{Error, Result, Words};
use crate::platform::text::language::Lang;
use crate::platform::text::origin::Origin;
use crate::platform::time::Time;
use crate::seeds::chance::Chance;
use crate::seeds::script::{self, Topic, What, When};

/// The summit's name in addresses.
pub const SUMMIT: &str = "seven-bridges-2027";

/// The conversations, in the order that a reader of the sources meets them.
const CONVERSATIONS: [&str; 5] = [
    include_str!("texts/welcome.md"),
    include_str!("texts/reasons.md"),
    include_str!("texts/general.md"),
    include_str!("texts/tracks.md"),
    include_str!("texts/companions.md"),
];

/// The first day of the sample in the dates of `proposals.json`: 13 October 2026.
const WRITTEN_FOR: i64 = 1_791_849_600_000_000;
/// The last day of the sample is yesterday, so that nothing of it lies in the future.
const DAYS: i64 = 41;
const DAY: i64 = 24 * 60 * MINUTE;
const MINUTE: i64 = 60_000_000;
/// Most likes come within this many minutes: four days.
const LIKED_WITHIN: usize = 4 * 24 * 60;

/// Everything that is read from the texts.
pub struct Sample {
    /// Who is there.
    pub people: Vec<Person>,
    /// What is proposed, as it was first imported.
    pub proposals: Input,
    /// What has changed since.
    pub changes: Input,
    /// The names of the tracks' categories.
    pub categories: Vec<Category>,
    /// What is discussed.
    pub topics: Vec<Topic>,
    start: Time,
}

/// A member.
#[derive(Debug, Deserialize)]
pub struct Person {
    /// Its name in addresses and mentions.
    pub name: String,
    /// The language that it usually writes in.
    pub writes: String,
    /// Its name on pages.
    pub display_name: String,
    /// Whom it speaks for.
    #[serde(default)]
    pub affiliation: String,
    /// Its country.
    #[serde(default)]
    pub country: String,
    /// What it says about itself.
    #[serde(default)]
    pub bio: String,
    /// Its interface language.
    pub lang: String,
    /// Its time zone.
    pub zone: String,
    /// Its roles.
    #[serde(default)]
    pub groups: Vec<String>,
    joined: String,
}

/// The category of a track, in the four languages: name and description.
#[derive(Debug, Deserialize)]
pub struct Category {
    /// The track's number.
    pub track: i32,
    en: (String, String),
    fr: (String, String),
    es: (String, String),
    ar: (String, String),
}

/// What happens at one moment. Numbers are places in the lists of [`Sample`].
#[derive(Clone, Copy, Debug)]
pub enum Act {
    /// Somebody becomes a member.
    Join(usize),
    /// The proposals come in.
    Import,
    /// Some of them have changed.
    Change,
    /// Item `.1` of topic `.0` happens.
    Do(usize, usize),
    /// Edit `.2` of that item's post.
    Edit(usize, usize, usize),
    /// That post is deleted.
    Delete(usize, usize),
    /// Person `.2` likes that post.
    Like(usize, usize, usize),
}

impl Sample {
    /// Reads the texts and sets their days so that the last one is the day before `now`.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn read(now: Time, own: &Origin) -> Result<Self> {
        let start = Time(now.0 - now.0.rem_euclid(DAY) - DAYS * DAY);
        let mut topics = Vec::new();
        for text in CONVERSATIONS {
            topics.extend(script::read(text).map_err(Error::Broken)?);
        }
        Ok(Self {
            people: json(include_str!("texts/members.json"))?,
            proposals: input(include_str!("texts/proposals.json"), start, own)?,
            changes: input(include_str!("texts/changes.json"), start, own)?,
            categories: json(include_str!("texts/categories.json"))?,
            topics,
            start,
        })
    }

    /// Everything that happens, the earliest first.
    ///
    /// # Errors
    /// When the texts say no sound moment.
    pub fn acts(&self) -> Result<Vec<(Time, Act)>> {
        let mut acts = vec![
            (
                self.time(When {
                    day: 0,
                    minute: 450,
                }),
                Act::Import,
            ),
            (
                self.time(When {
                    day: 16,
                    minute: 180,
                }),
                Act::Change,
            ),
        ];
        for (number, person) in self.people.iter().enumerate() {
            acts.push((self.joined(person)?, Act::Join(number)));
        }
        let mut chance = Chance::new(2027);
        for (topic, item, what) in self.items() {
            acts.push((self.time(what.at), Act::Do(topic, item)));
            let What::Post(post) = &what.what else {
                continue;
            };
            for (number, edit) in post.edits.iter().enumerate() {
                acts.push((self.time(edit.at), Act::Edit(topic, item, number)));
            }
            if let Some((_, at, _)) = &post.removal {
                acts.push((self.time(*at), Act::Delete(topic, item)));
                continue;
            }
            let count = post.likes.unwrap_or_else(|| chance.tail(5));
            for person in chance.some(self.others(&what.by), count) {
                let at = self.liked(&mut chance, what.at, person)?;
                acts.push((at, Act::Like(topic, item, person)));
            }
        }
        acts.sort_by_key(|(at, _)| *at);
        Ok(acts)
    }

    fn items(&self) -> impl Iterator<Item = (usize, usize, &script::Item)> {
        self.topics.iter().enumerate().flat_map(|(topic, told)| {
            told.items
                .iter()
                .enumerate()
                .map(move |(item, what)| (topic, item, what))
        })
    }

    fn others(&self, author: &str) -> Vec<usize> {
        (0..self.people.len())
            .filter(|place| {
                self.people
                    .get(*place)
                    .is_some_and(|person| person.name != author)
            })
            .collect()
    }

    /// Some time after the post is there and the one who likes it is as well, before the sample ends.
    fn liked(&self, chance: &mut Chance, posted: When, person: usize) -> Result<Time> {
        let joined = self
            .people
            .get(person)
            .map(|person| self.joined(person))
            .transpose()?;
        let first = joined.unwrap_or(self.start).max(self.time(posted));
        let wait = 3 + i64::try_from(chance.tail(LIKED_WITHIN)).unwrap_or(0);
        let last = self.start.0 + DAYS * DAY - MINUTE;
        Ok(Time((first.0 + wait * MINUTE).min(last)))
    }

    fn joined(&self, person: &Person) -> Result<Time> {
        let joined =
            When::read(&person.joined).ok_or_else(|| Error::Broken(person.joined.clone()))?;
        Ok(self.time(joined))
    }

    fn time(&self, when: When) -> Time {
        Time(self.start.0 + i64::from(when.day) * DAY + i64::from(when.minute) * MINUTE)
    }
}

impl Person {
    /// The language that it usually writes in.
    #[must_use]
    pub fn language(&self) -> Lang {
        Lang::from_tag(&self.writes).unwrap_or(Lang::ENGLISH)
    }
}

impl Category {
    /// Language, name and description.
    #[must_use]
    pub fn names(&self) -> Vec<(String, String, String)> {
        [
            ("en", &self.en),
            ("fr", &self.fr),
            ("es", &self.es),
            ("ar", &self.ar),
        ]
        .into_iter()
        .map(|(lang, (name, about))| (lang.to_owned(), name.clone(), about.clone()))
        .collect()
    }
}

fn json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| Error::Broken(error.to_string()))
}

/// The proposals, with the days that they were handed in and changed set as far from the sample's as they are in the file.
/// The summit's own days stay.
fn input(text: &str, start: Time, own: &Origin) -> Result<Input> {
    let days = (start.0 - WRITTEN_FOR) / DAY;
    let mut file: Value = json(text)?;
    let entries = file.get_mut("proposals").and_then(Value::as_array_mut);
    for entry in entries.into_iter().flatten() {
        for field in ["created_at", "updated_at"] {
            if let Some(moment) = entry.get_mut(field) {
                *moment = Value::String(later(moment.as_str().unwrap_or_default(), days)?);
            }
        }
    }
    let input = imports::prepare(Kind::Json, &Given::text(file.to_string()), SUMMIT, own)
        .map_err(Error::Broken)?;
    match input.broken.first() {
        None => Ok(input),
        Some(broken) => Err(Error::Broken(format!(
            "{}: {} {}",
            broken.entry, broken.field, broken.what
        ))),
    }
}

fn later(moment: &str, days: i64) -> Result<String> {
    let wrong = |error: jiff::Error| Error::Broken(format!("{moment}: {error}"));
    let moment: jiff::Timestamp = moment.parse().map_err(wrong)?;
    let moved = moment
        .checked_add(jiff::SignedDuration::from_hours(24 * days))
        .map_err(wrong)?;
    Ok(moved.to_string())
}

/// The failure of texts that name what is not there.
pub(crate) fn lost() -> Error {
    Error::Broken("the sample's texts do not fit together".into())
}

/// The failure of a text that a model does not take.
pub(crate) fn unsound(words: Words) -> Error {
    Error::Broken(format!("in the sample: {}", words.key))
}

#[cfg(test)]
mod tests {
    use std::collections::{HashMap, HashSet};

    use super::*;

    fn sample() -> Sample {
        let own = Origin::parse("http://127.0.0.1:8080").unwrap();
        Sample::read(Time(WRITTEN_FOR + DAYS * DAY + 5), &own).unwrap()
    }

    #[test]
    fn the_four_languages_have_proposals_topics_and_posts() {
        let sample = sample();
        let mut proposals: HashMap<String, usize> = HashMap::new();
        for entry in &sample.proposals.entries {
            *proposals.entry(entry.content.language.clone()).or_default() += 1;
        }
        let writers: HashSet<&str> = sample
            .topics
            .iter()
            .filter_map(|topic| topic.items.first())
            .filter_map(|item| sample.people.iter().find(|person| person.name == item.by))
            .map(|person| person.writes.as_str())
            .collect();
        for lang in ["en", "fr", "es", "ar"] {
            assert!(
                proposals.get(lang).is_some_and(|count| *count >= 6),
                "{lang}"
            );
            assert!(writers.contains(lang), "{lang}");
        }
    }

    #[test]
    fn every_answer_names_an_earlier_post_and_every_doer_a_member() {
        let sample = sample();
        for topic in &sample.topics {
            let card = usize::from(matches!(topic.place, script::Place::Companion(_)));
            for (place, item) in topic.items.iter().enumerate() {
                assert!(
                    sample.people.iter().any(|person| person.name == item.by),
                    "{}",
                    item.by
                );
                if let What::Post(post) = &item.what {
                    assert!(
                        post.to.is_none_or(|to| to >= 1 && to <= place + card),
                        "{}: {place}",
                        topic.key
                    );
                    assert!(!post.text.is_empty());
                }
            }
        }
    }

    #[test]
    fn what_happens_happens_between_the_first_day_and_now() {
        let sample = sample();
        let acts = sample.acts().unwrap();
        assert!(acts.len() > 1000, "{}", acts.len());
        assert_eq!(sample.start, Time(WRITTEN_FOR));
        let last = WRITTEN_FOR + DAYS * DAY;
        assert!(
            acts.iter()
                .all(|(at, _)| at.0 >= WRITTEN_FOR && at.0 < last)
        );
    }

    #[test]
    fn days_move_and_hours_stay() {
        assert_eq!(
            later("2026-10-09T19:42:00Z", 3).unwrap(),
            "2026-10-12T19:42:00Z"
        );
    }
}
