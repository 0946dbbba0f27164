//! The versions of a proposal, and what changed from one to the next.

use diesel::{ExpressionMethods, JoinOnDsl, NullableExpressionMethods, QueryDsl, RunQueryDsl};

use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::platform::time::Time;
use crate::proposals::model::content::{Content, Label, Other, Person};
use crate::proposals::model::{ProposalId, stored};
use crate::schema::{proposal_versions, sources};

crate::stored_word! {
    /// Why there is a version.
    Cause {
        /// A source says something else.
        Source = "source",
        /// An organiser corrects what sources say.
        Correction = "correction",
        /// A correction was released.
        Release = "release",
        /// What is public has changed.
        Decisions = "decisions",
    }
}

/// Why a version is made, as it is kept with it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Why {
    /// What brought it.
    pub cause: Cause,
    /// The reason that was given; everybody reads it.
    pub reason: Option<String>,
    /// The id of the source that brought it.
    pub source: Option<i64>,
}

impl Why {
    /// Sources say something else.
    pub const SOURCES: Self = Self::of(Cause::Source);

    /// A cause that says enough.
    #[must_use]
    pub const fn of(cause: Cause) -> Self {
        Self {
            cause,
            reason: None,
            source: None,
        }
    }
}

/// One version.
#[derive(Clone, Debug)]
pub struct Version {
    /// Its number, from 1.
    pub number: i32,
    /// What it says.
    pub content: Content,
    /// What brought it.
    pub cause: Cause,
    /// The reason that was given.
    pub reason: Option<String>,
    /// The source that brought it: its kind, its name, its address.
    pub source: Option<(String, String, Option<String>)>,
    /// When it came in.
    pub at: Time,
}

crate::stored_word! {
    /// The parts of a proposal that a reader compares, in the order of the page, by the names that an import gives them.
    Part {
        /// The title.
        Title = "title",
        /// The subtitle.
        Subtitle = "subtitle",
        /// The state.
        State = "state",
        /// The group of tracks.
        Group = "group",
        /// The track.
        Track = "track",
        /// The type.
        Kind = "type",
        /// The language.
        Language = "language",
        /// The abstract.
        Summary = "abstract",
        /// The description.
        Description = "description",
        /// Whoever handed it in.
        Submitter = "submitter",
        /// The speakers.
        Speakers = "speakers",
        /// The facilitators.
        Facilitators = "facilitators",
        /// The expected audience.
        Audience = "expected_audience",
        /// The time.
        Time = "scheduled_at",
        /// The time it takes.
        Duration = "duration",
        /// The room.
        Room = "room",
        /// When it was handed in.
        Created = "created_at",
        /// Its page at the source.
        Source = "url",
        /// Everything else.
        Other = "other",
    }
}

/// What one part said before and says now; empty when it said nothing.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Changed {
    /// Which part.
    pub part: Part,
    /// Before.
    pub old: String,
    /// Now.
    pub new: String,
}

type Row = (
    i32,
    String,
    Cause,
    Option<String>,
    Option<(String, String, Option<String>)>,
    Time,
);

/// The newest versions of a proposal, at most `most` of them from number `from` down.
///
/// # Errors
/// When the database fails.
pub fn list(db: &mut Db, id: ProposalId, from: i32, most: i64) -> Result<Vec<Version>> {
    let rows = proposal_versions::table
        .left_join(sources::table.on(sources::id.nullable().eq(proposal_versions::source_id)))
        .filter(proposal_versions::proposal_id.eq(id))
        .filter(proposal_versions::number.le(from))
        .order(proposal_versions::number.desc())
        .limit(most)
        .select((
            proposal_versions::number,
            proposal_versions::content,
            proposal_versions::cause,
            proposal_versions::reason,
            (sources::kind, sources::name, sources::url).nullable(),
            proposal_versions::created_at,
        ))
        .load::<Row>(db)?;
    rows.into_iter()
        .map(|(number, content, cause, reason, source, at)| {
            Ok(Version {
                number,
                content: stored(&content)?,
                cause,
                reason,
                source,
                at,
            })
        })
        .collect()
}

/// What changed from one version to the next, part by part. The addresses of people's pages are told only where nothing else
/// of them has changed: a reader compares names.
#[must_use]
pub fn changes(old: &Content, new: &Content) -> Vec<Changed> {
    let whole = parts(old, people_with_pages)
        .into_iter()
        .zip(parts(new, people_with_pages));
    let read = parts(old, people).into_iter().zip(parts(new, people));
    whole
        .zip(read)
        .filter(|(((_, old), (_, new)), _)| old != new)
        .map(|(whole, read)| {
            let ((part, old), (_, new)) = if read.0.1 == read.1.1 { whole } else { read };
            Changed { part, old, new }
        })
        .collect()
}

/// Every part as one text, people as `people` says them.
fn parts(content: &Content, people: fn(&[Person]) -> String) -> [(Part, String); 19] {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let label = |label: &Option<Label>| label.as_ref().map(|l| l.label.clone()).unwrap_or_default();
    [
        (Part::Title, content.title.clone()),
        (Part::Subtitle, text(&content.subtitle)),
        (
            Part::State,
            content
                .state
                .map(|s| s.word().to_owned())
                .unwrap_or_default(),
        ),
        (Part::Group, label(&content.group)),
        (Part::Track, label(&content.track)),
        (Part::Kind, text(&content.kind)),
        (Part::Language, content.language.clone()),
        (Part::Summary, text(&content.summary)),
        (Part::Description, text(&content.description)),
        (Part::Submitter, people(content.submitter.as_slice())),
        (Part::Speakers, people(&content.speakers)),
        (Part::Facilitators, people(&content.facilitators)),
        (Part::Audience, text(&content.expected_audience)),
        (Part::Time, text(&content.scheduled_at)),
        (
            Part::Duration,
            content.duration.map(|n| n.to_string()).unwrap_or_default(),
        ),
        (Part::Room, text(&content.room)),
        (Part::Created, text(&content.created_at)),
        (Part::Source, text(&content.url)),
        (Part::Other, others(&content.other)),
    ]
}

/// People as lines: name, affiliation and country, then what is said about them.
fn people(people: &[Person]) -> String {
    lines(people, |_| None)
}

/// The same with the addresses of their pages.
fn people_with_pages(people: &[Person]) -> String {
    lines(people, |person| person.url.as_ref())
}

fn lines(people: &[Person], page: fn(&Person) -> Option<&String>) -> String {
    let lines: Vec<String> = people
        .iter()
        .map(|person| {
            let mut line = person.name.clone();
            let said = [
                person.affiliation.as_ref(),
                person.country.as_ref(),
                page(person),
            ];
            for part in said.into_iter().flatten() {
                line.push_str(", ");
                line.push_str(part);
            }
            let other = others(&person.other);
            for part in [person.biography.as_deref(), Some(other.as_str())] {
                if let Some(part) = part.filter(|part| !part.is_empty()) {
                    line.push('\n');
                    line.push_str(part);
                }
            }
            line
        })
        .collect();
    lines.join("\n")
}

fn others(others: &[Other]) -> String {
    let mut lines: Vec<String> = others
        .iter()
        .filter_map(|other| Some(format!("{}: {}", other.words(), other.text("✓", "✗")?)))
        .collect();
    // Their order is no change.
    lines.sort();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_of_a_person_is_told_only_when_nothing_else_is() {
        let with = |name: &str, page: &str| Content {
            speakers: vec![Person {
                name: name.into(),
                url: Some(page.into()),
                ..Person::default()
            }],
            ..Content::default()
        };
        let said = |old: &Content, new: &Content| {
            let changed = changes(old, new);
            changed.first().map(|c| (c.old.clone(), c.new.clone()))
        };
        let (one, other) = ("https://a.example/1", "https://a.example/2");
        assert_eq!(
            said(&with("Ana", one), &with("Ben", other)),
            Some(("Ana".to_owned(), "Ben".to_owned()))
        );
        assert_eq!(
            said(&with("Ana", one), &with("Ana", other)),
            Some((format!("Ana, {one}"), format!("Ana, {other}")))
        );
    }

    #[test]
    fn only_what_differs_is_a_change() {
        let old = Content {
            title: "One".into(),
            room: Some("A".into()),
            speakers: vec![Person {
                name: "Ana".into(),
                ..Person::default()
            }],
            ..Content::default()
        };
        let mut new = old.clone();
        assert_eq!(changes(&old, &new), []);
        new.title = "Two".into();
        new.room = None;
        new.speakers.push(Person {
            name: "Ben".into(),
            country: Some("Chile".into()),
            ..Person::default()
        });
        let changed: Vec<(Part, String, String)> = changes(&old, &new)
            .into_iter()
            .map(|c| (c.part, c.old, c.new))
            .collect();
        assert_eq!(
            changed,
            [
                (Part::Title, "One".to_owned(), "Two".to_owned()),
                (
                    Part::Speakers,
                    "Ana".to_owned(),
                    "Ana\nBen, Chile".to_owned()
                ),
                (Part::Room, "A".to_owned(), String::new()),
            ]
        );
    }
}
