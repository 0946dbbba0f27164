//! The companion topic that an old forum had made of a proposal, as text: the title, the proposal on one line (its line breaks
//! were lost) or on several, a line that ends in the proposal's address, likes, and what was replied.
//!
//! The proposal is a subtitle behind `## `, fields as `__Label__: value`, `### Abstract`, `### Description`, one
//! `### [role - name](address)` for each person with fields and `#### Biography`, and `### Other Informations` with more fields.
//! Where a text ends is known by the next of these, in this order; texts are kept as they are. The line with the address is
//! known by the address, since its wording is in the forum's language. Who replied was not written down, and nothing parts one
//! reply from the next: what stands there is one reply.

use serde_json::{Map, Value, json};

use crate::imports::model::kinds::ids::{last_number, of_title};
use crate::imports::model::kinds::labels::{fields, head, labels};
use crate::imports::model::kinds::values::{keep, put};
use crate::imports::model::kinds::{Document, Given, ratings, texts};

/// What the person in a block does, and the field that they go to.
const ROLES: [(&str, &str); 4] = [
    ("submitter", "submitter"),
    ("speaker", "speakers"),
    ("facilitator", "facilitators"),
    ("moderator", "facilitators"),
];

/// The most bytes of the heading about somebody: beyond, nobody looks for its end.
const HEADING: usize = 2000;

/// Reads topics, each of one proposal.
///
/// # Errors
/// One sentence, when a text is no such topic.
pub fn document(given: &Given) -> Result<Document, String> {
    let mut document = Document::default();
    for bytes in &given.main {
        document.proposals.push(entry(texts::utf8(bytes)?)?);
    }
    Ok(document)
}

fn entry(text: &str) -> Result<Value, String> {
    let text = text.trim_start();
    let (title, rest) = text.split_once('\n').unwrap_or((text, ""));
    let (body, address, after) = parts(rest);
    if !body.contains("### Abstract") && labels(body).next().is_none() {
        return Err("this is no topic of a proposal: there is neither \"### Abstract\" nor a field like \"__Track__:\" under its first line".into());
    }
    let mut entry = Map::new();
    let id = address
        .and_then(last_number)
        .unwrap_or_else(|| of_title(title));
    put(&mut entry, "id", id);
    put(&mut entry, "url", address);
    put(&mut entry, "title", title.trim());
    proposal(&mut entry, body);
    if let Some(after) = after {
        let (likes, reply) = likes(after);
        put(&mut entry, "likes", likes);
        if !reply.trim().is_empty() {
            put(
                &mut entry,
                "replies",
                json!([{ "text": reply.trim_matches(['\n', '\r']) }]),
            );
        }
    }
    Ok(Value::Object(entry))
}

/// The proposal, the address at its foot, and what stands behind that.
fn parts(rest: &str) -> (&str, Option<&str>, Option<&str>) {
    // An address may also end a line of the abstract: the foot is the first such line behind the last heading.
    let last = [
        "### Other Informations",
        "#### Biography",
        "### Description",
        "### Abstract",
    ];
    let from = last
        .iter()
        .find_map(|heading| rest.rfind(heading))
        .unwrap_or(0);
    let mut start = 0;
    for line in rest.split_inclusive('\n') {
        let end = start + line.len();
        if start > from
            && let Some(address) = address(line)
        {
            let body = rest.get(..start).unwrap_or_default();
            return (body, Some(address), rest.get(end..));
        }
        start = end;
    }
    (rest, None, None)
}

/// The address that a line ends in.
fn address(line: &str) -> Option<&str> {
    let last = line.split_whitespace().last()?;
    let sound = last.starts_with("http://") || last.starts_with("https://");
    (sound && last.parse::<url::Url>().is_ok()).then_some(last)
}

/// "1 J'aime": a short line with one number and some words, right under the address.
fn likes(after: &str) -> (Value, &str) {
    let (line, rest) = after.split_once('\n').unwrap_or((after, ""));
    let figures: Vec<&str> = line
        .split(|c: char| !c.is_ascii_digit())
        .filter(|figures| !figures.is_empty())
        .collect();
    let words = line.split_whitespace().count();
    match figures.as_slice() {
        [one] if (2..=4).contains(&words) && line.chars().count() <= 30 => {
            (one.parse::<u32>().map_or(Value::Null, Value::from), rest)
        }
        _ => (Value::Null, after),
    }
}

fn proposal(entry: &mut Map<String, Value>, body: &str) {
    let (body, other) = cut(body, "### Other Informations");
    let people: Vec<(usize, Block<'_>)> = blocks(body);
    let first = people.first().map_or(body.len(), |(start, _)| *start);
    let text = body.get(..first).unwrap_or_default();
    let (head, summary) = cut(text, "### Abstract");
    let (summary, description) = match summary {
        Some(summary) => {
            let (summary, description) = cut(summary, "### Description");
            (Some(summary), description)
        }
        None => (None, None),
    };
    let (head, description) = match description {
        Some(description) => (head, Some(description)),
        None if summary.is_none() => cut(head, "### Description"),
        None => (head, None),
    };
    heading(entry, head);
    put(entry, "abstract", summary.map(str::trim));
    put(entry, "description", description.map(str::trim));
    for (place, (start, block)) in people.iter().enumerate() {
        let end = people.get(place + 1).map_or(body.len(), |(next, _)| *next);
        let text = body.get(start + block.length..end).unwrap_or_default();
        person(entry, block, text);
    }
    for (label, value) in fields(other.unwrap_or_default()) {
        field(entry, label, value);
    }
}

/// The text before a heading and behind it.
fn cut<'a>(text: &'a str, heading: &str) -> (&'a str, Option<&'a str>) {
    match text.split_once(heading) {
        Some((before, behind)) => (before, Some(behind)),
        None => (text, None),
    }
}

/// The subtitle, then fields.
fn heading(entry: &mut Map<String, Value>, head: &str) {
    let end = labels(head).next().map_or(head.len(), |label| label.start);
    let subtitle = head.get(..end).unwrap_or_default().trim();
    put(
        entry,
        "subtitle",
        subtitle.strip_prefix("## ").unwrap_or(subtitle),
    );
    for (label, value) in fields(head) {
        field(entry, label, value);
    }
}

fn field(entry: &mut Map<String, Value>, label: &str, value: &str) {
    let name = match label.to_lowercase().as_str() {
        "group" => "group",
        "track" => "track",
        "type" => "type",
        "language" => "language",
        "state" => "state",
        "room" => "room",
        "committee rating" => "committee_rating",
        "public rating" => "public_rating",
        "creation date" => "created_at",
        "update date" => "updated_at",
        "expected audience" => "expected_audience",
        _ => return keep(entry, label, value),
    };
    if entry.contains_key(name) {
        keep(entry, label, value);
    } else if name.ends_with("rating") {
        match ratings::read(value) {
            Some(rating) => put(entry, name, rating),
            None => keep(entry, label, value),
        }
    } else {
        put(entry, name, value);
    }
}

/// The head of a block about somebody.
struct Block<'a> {
    role: &'a str,
    name: &'a str,
    address: &'a str,
    length: usize,
}

/// Every `### [role - name](address)`.
fn blocks(body: &str) -> Vec<(usize, Block<'_>)> {
    let mut found = Vec::new();
    for (start, mark) in body.match_indices("### [") {
        // "#### [" is a heading below.
        if body
            .get(..start)
            .is_some_and(|before| before.ends_with('#'))
        {
            continue;
        }
        let inner = head(body.get(start + mark.len()..).unwrap_or_default(), HEADING);
        let Some((named, rest)) = inner.split_once("](") else {
            continue;
        };
        let Some((address, _)) = rest.split_once(')') else {
            continue;
        };
        let Some((role, name)) = named.split_once(" - ") else {
            continue;
        };
        let sound = |text: &str| !text.trim().is_empty() && !text.contains(['\n', '[']);
        if sound(role) && sound(name) && role.chars().count() <= 30 && !address.contains(' ') {
            let length = mark.len() + named.len() + 2 + address.len() + 1;
            let block = Block {
                role,
                name,
                address,
                length,
            };
            found.push((start, block));
        }
    }
    found
}

fn person(entry: &mut Map<String, Value>, block: &Block<'_>, text: &str) {
    let (head, biography) = cut(text, "#### Biography");
    let mut person = Map::new();
    put(&mut person, "id", last_number(block.address));
    put(&mut person, "name", block.name.trim());
    put(&mut person, "url", block.address);
    for (label, value) in fields(head) {
        match label.to_lowercase().as_str() {
            "affiliation" => put(&mut person, "affiliation", value),
            "country" => put(&mut person, "country", value),
            _ => keep(&mut person, label, value),
        }
    }
    put(&mut person, "biography", biography.map(str::trim));
    let role = block.role.trim().to_lowercase();
    let known = ROLES.iter().find(|(word, _)| *word == role);
    match known.map(|(_, field)| *field) {
        Some("submitter") if !entry.contains_key("submitter") => {
            put(entry, "submitter", person);
        }
        Some(list @ ("speakers" | "facilitators")) => add(entry, list, person),
        _ => {
            keep(&mut person, "role", block.role);
            add(entry, "speakers", person);
        }
    }
}

fn add(entry: &mut Map<String, Value>, list: &str, person: Map<String, Value>) {
    let people = entry.entry(list).or_insert_with(|| json!([]));
    if let Value::Array(people) = people {
        people.push(Value::Object(person));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::model::kinds::{Kind, document};

    const TOPIC: &str = include_str!("../../../../tests/forum/fixtures/sources/companion.txt");

    fn read(text: &str) -> Value {
        let document = document(Kind::Companion, &Given::text(text.to_owned())).unwrap();
        document.proposals.first().unwrap().clone()
    }

    fn expected() -> Value {
        json!({
            "id": "41", "url": "https://osem.example/conference/rivers/program/proposal/41", "title": "Who owns the river?",
            "subtitle": "A panel of two", "group": "2 - Water and air", "track": "3 - Clean water", "type": "Panel", "language": "en",
            "Theme": "Rights", "committee_rating": { "average": 4.5, "votes": 2, "max": 5 }, "Public Rating": "none yet",
            "abstract": "Two rivers. - One - Two __not__ a field, see https://maps.example/x and ### no heading.",
            "description": "Nul",
            "submitter": { "id": "7", "name": "Nora Lind", "url": "https://fr.osem.example/users/7", "affiliation": "River Watch / Fish",
                "biography": "Counts fish (all of them)." },
            "speakers": [{ "id": "8", "name": "Karim Haddad", "url": "https://fr.osem.example/users/8" }],
            "facilitators": [{ "name": "Ida - Berg", "url": "https://fr.osem.example/users/ida", "affiliation": "Lake Club", "Town": "Oslo" }],
            "created_at": "2031-01-02 10:00:00", "updated_at": "2031-02-03 11:00:00", "expected_audience": "50", "Seats": "Round",
            "likes": 3, "replies": [{ "text": "I have read it.\n\nTwice: https://a.example/x" }],
        })
    }

    #[test]
    fn a_topic_on_one_line_is_cut_back_into_fields() {
        assert_eq!(read(TOPIC), expected());
    }

    #[test]
    fn a_topic_with_its_line_breaks_is_the_same() {
        let mut broken = TOPIC.to_owned();
        for mark in [
            " __Group__",
            " __Track__",
            " ### Abstract",
            " ### Description",
            " ### [speaker",
            " #### Biography",
            " ### Other",
        ] {
            broken = broken.replace(mark, &mark.replacen(' ', "\n\n", 1));
        }
        assert_ne!(broken, TOPIC);
        assert_eq!(read(&broken), expected());
    }

    #[test]
    fn the_foot_may_be_in_any_language_or_missing() {
        let foot = TOPIC.lines().nth(3).unwrap();
        let arabic = TOPIC.replace(
            foot,
            "نقاش حول https://osem.example/conference/rivers/program/proposal/41",
        );
        assert_eq!(read(&arabic), expected());
        let end = TOPIC.find(foot).unwrap();
        let entry = read(TOPIC.get(..end).unwrap());
        assert_eq!(entry["id"], json!(of_title("Who owns the river?")));
        assert_eq!(entry.get("url"), None);
        assert_eq!(entry["Seats"], json!("Round"));
    }

    #[test]
    fn any_other_text_is_named() {
        for text in ["One\n\nTwo", "<html></html>", "One"] {
            let error = document(Kind::Companion, &Given::text(text.into())).unwrap_err();
            assert!(error.contains("no topic of a proposal"), "{error}");
        }
    }
}
