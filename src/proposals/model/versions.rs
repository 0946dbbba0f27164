//! The versions of a proposal, and what changed from one to the next.

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::platform::db::connection::Db;
use crate::platform::error::Result;
use crate::platform::time::Time;
use crate::proposals::model::content::{Content, Label, Other, Person};
use crate::proposals::model::{ProposalId, stored};
use crate::schema::proposal_versions;

/// One version.
#[derive(Clone, Debug)]
pub struct Version {
    /// Its number, from 1.
    pub number: i32,
    /// What it says.
    pub content: Content,
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

/// The newest versions of a proposal, at most `most` of them from number `from` down.
///
/// # Errors
/// When the database fails.
pub fn list(db: &mut Db, id: ProposalId, from: i32, most: i64) -> Result<Vec<Version>> {
    let rows = proposal_versions::table
        .filter(proposal_versions::proposal_id.eq(id))
        .filter(proposal_versions::number.le(from))
        .order(proposal_versions::number.desc())
        .limit(most)
        .select((
            proposal_versions::number,
            proposal_versions::content,
            proposal_versions::created_at,
        ))
        .load::<(i32, String, Time)>(db)?;
    rows.into_iter()
        .map(|(number, content, at)| {
            Ok(Version {
                number,
                content: stored(&content)?,
                at,
            })
        })
        .collect()
}

/// What changed from one version to the next, part by part.
#[must_use]
pub fn changes(old: &Content, new: &Content) -> Vec<Changed> {
    parts(old)
        .into_iter()
        .zip(parts(new))
        .filter(|((_, old), (_, new))| old != new)
        .map(|((part, old), (_, new))| Changed { part, old, new })
        .collect()
}

/// Every part as one text.
fn parts(content: &Content) -> [(Part, String); 19] {
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
    let lines: Vec<String> = people
        .iter()
        .map(|person| {
            let mut line = person.name.clone();
            for part in [&person.affiliation, &person.country, &person.url]
                .into_iter()
                .flatten()
            {
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
