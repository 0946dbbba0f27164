//! A correction as it is typed into a form.

use serde::Deserialize;

use crate::imports::model::fields::clean;
use crate::platform::error::{Problem, Words};
use crate::platform::text::language::Lang;
use crate::proposals::model::content::{Content, Label, Person};
use crate::proposals::model::moments;
use crate::proposals::model::words::State;
use crate::words;

/// The most characters of a line.
pub const LINE: usize = 1000;
/// The most characters of a text.
pub const TEXT: usize = 32_000;
/// The most minutes of a session: a week.
pub const MINUTES: i32 = 7 * 24 * 60;

/// What the form carries; an empty field corrects nothing.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// The title.
    pub title: String,
    /// The subtitle.
    pub subtitle: String,
    /// The group.
    pub group: String,
    /// The track.
    pub track: String,
    /// The type.
    pub kind: String,
    /// The language's tag.
    pub language: String,
    /// The state's word.
    pub state: String,
    /// The abstract.
    pub summary: String,
    /// The description.
    pub description: String,
    /// The speakers, a line each: name; affiliation; country.
    pub speakers: String,
    /// The facilitators, in the same way.
    pub facilitators: String,
    /// The time.
    pub scheduled_at: String,
    /// The minutes it takes.
    pub duration: String,
    /// The room.
    pub room: String,
    /// Why.
    pub reason: String,
}

impl Typed {
    /// A correction as its form shows it, times by the clock of the place.
    #[must_use]
    pub fn of(content: &Content, reason: &str, zone: &str) -> Self {
        let label = |label: &Option<Label>| label.as_ref().map(|l| l.label.clone());
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Self {
            title: content.title.clone(),
            subtitle: text(&content.subtitle),
            group: label(&content.group).unwrap_or_default(),
            track: label(&content.track).unwrap_or_default(),
            kind: text(&content.kind),
            language: content.language.clone(),
            state: content
                .state
                .map(|state| state.word().to_owned())
                .unwrap_or_default(),
            summary: text(&content.summary),
            description: text(&content.description),
            speakers: lines(&content.speakers),
            facilitators: lines(&content.facilitators),
            scheduled_at: content
                .scheduled_at
                .as_deref()
                .map(|text| clock(text, zone))
                .unwrap_or_default(),
            duration: content
                .duration
                .map(|minutes| minutes.to_string())
                .unwrap_or_default(),
            room: text(&content.room),
            reason: reason.to_owned(),
        }
    }

    /// What is typed, and in empty fields what the sources say.
    #[must_use]
    pub fn over(mut self, said: &Self) -> Self {
        for (mine, theirs) in self.fields().into_iter().zip(said.clone().fields()) {
            if mine.is_empty() {
                mine.clone_from(theirs);
            }
        }
        self
    }

    /// Without what the sources say in the same words: that is no correction, and follows them when they change.
    #[must_use]
    pub fn differing(mut self, said: &Self) -> Self {
        for (mine, theirs) in self.fields().into_iter().zip(said.clone().fields()) {
            if plain(mine) == plain(theirs) {
                mine.clear();
            }
        }
        self
    }

    /// Every field but the reason.
    fn fields(&mut self) -> [&mut String; 14] {
        [
            &mut self.title,
            &mut self.subtitle,
            &mut self.group,
            &mut self.track,
            &mut self.kind,
            &mut self.language,
            &mut self.state,
            &mut self.summary,
            &mut self.description,
            &mut self.speakers,
            &mut self.facilitators,
            &mut self.scheduled_at,
            &mut self.duration,
            &mut self.room,
        ]
    }

    /// Whether nothing is corrected.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.content()
            .is_ok_and(|content| content == Content::default())
    }

    /// What is corrected.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn content(&self) -> Result<Content, Vec<Problem>> {
        let mut reading = Reading::default();
        let content = Content {
            title: reading.line("title", &self.title).unwrap_or_default(),
            subtitle: reading.line("subtitle", &self.subtitle),
            group: reading.line("group", &self.group).map(|l| Label::read(&l)),
            track: reading.line("track", &self.track).map(|l| Label::read(&l)),
            kind: reading.line("kind", &self.kind),
            language: Lang::parse(self.language.trim())
                .map(|lang| lang.code().to_owned())
                .unwrap_or_default(),
            state: State::parse(self.state.trim()),
            summary: reading.text("summary", &self.summary),
            description: reading.text("description", &self.description),
            speakers: reading.people("speakers", &self.speakers),
            facilitators: reading.people("facilitators", &self.facilitators),
            scheduled_at: reading.moment(&self.scheduled_at),
            duration: reading.minutes(&self.duration),
            room: reading.line("room", &self.room),
            ..Content::default()
        };
        if reading.problems.is_empty() {
            Ok(content)
        } else {
            Err(reading.problems)
        }
    }
}

/// A moment as a box for times holds it: `2031-05-06T09:30`. A day alone is none.
fn clock(text: &str, zone: &str) -> String {
    moments::read(text)
        .filter(|moment| moment.has_time)
        .map(|moment| moment.at_place(zone).strftime("%Y-%m-%dT%H:%M").to_string())
        .unwrap_or_default()
}

/// A text as it compares: browsers send line breaks of their own.
fn plain(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}

fn lines(people: &[Person]) -> String {
    let lines: Vec<String> = people
        .iter()
        .map(|person| {
            let mut parts = vec![person.name.as_str()];
            parts.push(person.affiliation.as_deref().unwrap_or_default());
            parts.push(person.country.as_deref().unwrap_or_default());
            parts.join("; ").trim_end_matches("; ").to_owned()
        })
        .collect();
    lines.join("\n")
}

#[derive(Default)]
struct Reading {
    problems: Vec<Problem>,
}

impl Reading {
    fn wrong(&mut self, field: &'static str, words: Words) {
        self.problems.push(Problem { field, words });
    }

    fn within(&mut self, field: &'static str, text: &str, most: usize) -> Option<String> {
        let has = text.chars().count();
        if has > most {
            self.wrong(field, words!("forms-too-long", has = has, max = most));
            return None;
        }
        (has > 0).then(|| text.to_owned())
    }

    fn line(&mut self, field: &'static str, typed: &str) -> Option<String> {
        let line = clean(typed)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        self.within(field, &line, LINE)
    }

    fn text(&mut self, field: &'static str, typed: &str) -> Option<String> {
        self.within(field, clean(typed).trim_end(), TEXT)
    }

    fn people(&mut self, field: &'static str, typed: &str) -> Vec<Person> {
        let lines: Vec<&str> = typed.lines().collect();
        lines
            .into_iter()
            .filter_map(|line| {
                let mut parts = line.splitn(3, [';', '؛']);
                let name = self.line(field, parts.next()?)?;
                Some(Person {
                    name,
                    affiliation: parts.next().and_then(|part| self.line(field, part)),
                    country: parts.next().and_then(|part| self.line(field, part)),
                    ..Person::default()
                })
            })
            .collect()
    }

    fn moment(&mut self, typed: &str) -> Option<String> {
        let line = self.line("scheduled_at", typed)?;
        if moments::read(&line).is_none_or(|moment| !moment.has_time) {
            self.wrong("scheduled_at", words!("imports-correct-error-moment"));
            return None;
        }
        Some(line)
    }

    fn minutes(&mut self, typed: &str) -> Option<i32> {
        let line = self.line("duration", typed)?;
        let minutes = line.parse().ok().filter(|n| (1..=MINUTES).contains(n));
        if minutes.is_none() {
            self.wrong("duration", words!("imports-correct-error-minutes"));
        }
        minutes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_correction_comes_back_as_it_was_typed() {
        let typed = Typed {
            title: "Rivers".into(),
            track: "3 - Water".into(),
            speakers: "Ana Sala; River Watch; Chile\nBen Ruiz".into(),
            scheduled_at: "2031-05-06T09:30".into(),
            duration: "60".into(),
            ..Typed::default()
        };
        let content = typed.content().unwrap();
        assert_eq!(content.speakers.len(), 2);
        assert_eq!(
            content.track.as_ref().and_then(|track| track.number),
            Some(3)
        );
        let back = Typed::of(&content, "", "UTC");
        assert_eq!(back.speakers, typed.speakers);
        assert_eq!(back.scheduled_at, typed.scheduled_at);
        assert!(Typed::default().is_empty() && !typed.is_empty());
    }

    #[test]
    fn what_sources_say_in_the_same_words_is_no_correction() {
        let said = Content {
            title: "Smal rivers".into(),
            summary: Some("One.\n\nTwo.".into()),
            scheduled_at: Some("2031-05-06T07:30:00Z".into()),
            duration: Some(60),
            ..Content::default()
        };
        let said = Typed::of(&said, "", "Europe/Paris");
        assert_eq!(said.scheduled_at, "2031-05-06T09:30");
        let mut typed = Typed::default().over(&said);
        assert_eq!(typed.summary, said.summary);
        typed.title = "Small rivers".into();
        typed.summary = "One.\r\n\r\nTwo.\r\n".into();
        let kept = typed.differing(&said).content().unwrap();
        let expected = Content {
            title: "Small rivers".into(),
            ..Content::default()
        };
        assert_eq!(kept, expected);
    }

    #[test]
    fn what_is_wrong_is_named_by_its_field() {
        let typed = Typed {
            title: "x".repeat(LINE + 1),
            scheduled_at: "soon".into(),
            duration: "0".into(),
            ..Typed::default()
        };
        let problems = typed.content().unwrap_err();
        let fields: Vec<&str> = problems.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["title", "scheduled_at", "duration"]);
    }
}
