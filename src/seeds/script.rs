//! Reads the sample's conversations. Each file in `texts/` tells topics one after the other:
//!
//! ```text
//! # The title of a topic
//! key: reasons            what links in other posts call it
//! lang: en
//! in: general             or `track 9`; a companion topic says `proposal: 101` instead
//! about: 101              the proposal that it is about, if any
//!
//! == hanna, 3 10:05, likes 17
//! What she wrote on the third day.
//!
//! == jonas, 3 11:20, to 1, in fr
//! His answer to post 1, not in the language that he usually writes in.
//!
//! -- edit, 3 11:40: Why he edited it
//! < these words
//! > became these
//!
//! -- deleted by mona, 4 09:00: Why she deleted it
//!
//! == mona moves to track 18, 5 08:00: Why she moved it
//! ```
//!
//! Posts and decisions are counted from 1; the card of a companion topic is 1, so its first post is 2.

use crate::moderation::model::Kind;
use crate::platform::text::language::Lang;
use crate::topics::model::reason::Reason;

/// A topic and what happens in it.
#[derive(Debug)]
pub struct Topic {
    /// What it is about, in one line.
    pub title: String,
    /// What links in other posts call it.
    pub key: String,
    /// Where it is.
    pub place: Place,
    /// The proposal that it is about, by the source's id.
    pub about: Option<String>,
    /// What happens, in its order.
    pub items: Vec<Item>,
}

/// Where a topic is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Place {
    /// In the general category.
    General,
    /// In the category of the track of this number.
    Track(i32),
    /// It is the companion of this proposal.
    Companion(String),
}

/// Something that somebody does in a topic.
#[derive(Debug)]
pub struct Item {
    /// Who.
    pub by: String,
    /// When.
    pub at: When,
    /// What.
    pub what: What,
}

/// A moment of the sample: day and minute of the day.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct When {
    /// The first day is 0.
    pub day: u32,
    /// Minutes since midnight, UTC.
    pub minute: u32,
}

/// What somebody does.
#[derive(Debug)]
pub enum What {
    /// Writes.
    Post(Post),
    /// Decides.
    Decision(Decision),
}

/// A post and what becomes of it.
#[derive(Debug, Default)]
pub struct Post {
    /// The Markdown, as it was posted.
    pub text: String,
    /// The place of the post that it answers, counted as the script counts.
    pub to: Option<usize>,
    /// How many like it; without a number, chance decides.
    pub likes: Option<usize>,
    /// Its language, where it is not its author's usual one.
    pub lang: Option<Lang>,
    /// How it was edited.
    pub edits: Vec<Edit>,
    /// Who deleted it, when and why.
    pub removal: Option<(String, When, Option<Reason>)>,
}

/// An edit: one stretch of the text became another.
#[derive(Debug)]
pub struct Edit {
    /// When.
    pub at: When,
    /// Why.
    pub reason: Option<Reason>,
    /// The old words.
    pub from: String,
    /// The new words.
    pub to: String,
}

/// A decision on a topic.
#[derive(Debug)]
pub struct Decision {
    /// What is decided.
    pub kind: Kind,
    /// The track that a topic moves to.
    pub track: Option<i32>,
    /// Why.
    pub reason: Reason,
}

/// Reads the topics of a file.
///
/// # Errors
/// The line that is not understood.
pub fn read(text: &str) -> Result<Vec<Topic>, String> {
    let mut topics = Vec::new();
    for part in format!("\n{text}").split("\n# ").skip(1) {
        topics.push(topic(part)?);
    }
    Ok(topics)
}

fn topic(part: &str) -> Result<Topic, String> {
    let mut blocks = format!("\n{part}")
        .replace("\n-- ", "\n== -")
        .split("\n== ")
        .map(str::to_owned)
        .collect::<Vec<_>>()
        .into_iter();
    let head = blocks.next().unwrap_or_default();
    let title = head
        .lines()
        .find(|line| !line.is_empty())
        .unwrap_or_default();
    let field = |name: &str| {
        head.lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
            .map(str::to_owned)
    };
    let place = match (field("in").as_deref(), field("proposal")) {
        (None, Some(proposal)) => Place::Companion(proposal),
        (Some("general"), None) => Place::General,
        (Some(place), None) => {
            Place::Track(track(place).ok_or_else(|| format!("where is {place}?"))?)
        }
        _ => return Err(format!("{title} is nowhere")),
    };
    let mut items: Vec<Item> = Vec::new();
    for block in blocks {
        let (head, body) = block.split_once('\n').unwrap_or((&block, ""));
        let wrong = || format!("{title}: {head}");
        match head.strip_prefix('-') {
            Some(after) => amend(items.last_mut(), after, body).ok_or_else(wrong)?,
            None => items.push(item(head, body).ok_or_else(wrong)?),
        }
    }
    Ok(Topic {
        key: field("key").ok_or_else(|| format!("{title} has no key"))?,
        about: field("about"),
        title: title.to_owned(),
        place,
        items,
    })
}

fn track(place: &str) -> Option<i32> {
    place.strip_prefix("track ")?.parse().ok()
}

/// `hanna, 3 10:05, to 1, likes 17, in fr`, or `mona pins, 0 09:30: why`.
fn item(head: &str, body: &str) -> Option<Item> {
    let (who, rest) = head.split_once(", ")?;
    let Some((by, verb)) = who.split_once(' ') else {
        let mut parts = rest.split(", ");
        let at = when(parts.next()?)?;
        let mut post = Post {
            text: body.trim().to_owned(),
            ..Post::default()
        };
        for part in parts {
            match part.split_once(' ')? {
                ("to", number) => post.to = Some(number.parse().ok()?),
                ("likes", number) => post.likes = Some(number.parse().ok()?),
                ("in", tag) => post.lang = Some(Lang::from_tag(tag)?),
                _ => return None,
            }
        }
        return Some(Item {
            by: who.to_owned(),
            at,
            what: What::Post(post),
        });
    };
    let (at, reason) = rest.split_once(": ")?;
    let (kind, track) = match verb {
        "closes" => (Kind::Close, None),
        "pins" => (Kind::Pin, None),
        _ => (Kind::Move, Some(track(verb.strip_prefix("moves to ")?)?)),
    };
    Some(Item {
        by: by.to_owned(),
        at: when(at)?,
        what: What::Decision(Decision {
            kind,
            track,
            reason: Reason::parse(reason).ok()?,
        }),
    })
}

/// `edit, 3 11:40: why` with its two stretches, or `deleted by mona, 4 09:00: why`.
fn amend(item: Option<&mut Item>, head: &str, body: &str) -> Option<()> {
    let What::Post(post) = &mut item?.what else {
        return None;
    };
    let (what, rest) = head.split_once(", ")?;
    let (at, reason) = rest.split_once(": ").unwrap_or((rest, ""));
    let (at, reason) = (when(at)?, Reason::read(reason).ok()?);
    if let Some(by) = what.strip_prefix("deleted by ") {
        post.removal = Some((by.to_owned(), at, reason));
        return Some(());
    }
    let stretch = |mark: &str| {
        let lines: Vec<&str> = body
            .lines()
            .filter_map(|line| line.strip_prefix(mark))
            .collect();
        lines.join("\n")
    };
    let (from, to) = (stretch("< "), stretch("> "));
    (what == "edit" && !from.is_empty()).then(|| {
        post.edits.push(Edit {
            at,
            reason,
            from,
            to,
        })
    })
}

/// `3 10:05`.
fn when(text: &str) -> Option<When> {
    let (day, time) = text.split_once(' ')?;
    let (hour, minute) = time.split_once(':')?;
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    Some(When {
        day: day.parse().ok()?,
        minute: hour * 60 + minute,
    })
}

impl When {
    /// Reads `3 10:05`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        when(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOLD: &str = "# A title\nkey: a\nin: track 9\nabout: 101\n\n== ana, 3 10:05, likes 2\nOne\n\n| a | b |\n|---|---|\n\n\
                        -- edit, 3 11:00: Why\n< One\n> Two\n\n== mona moves to track 18, 4 08:00: There\n\n\
                        == ben, 5 00:30, to 1, in fr\nTrois\n\n-- deleted by ben, 5 00:40\n";

    #[test]
    fn a_script_tells_who_did_what_when() {
        let topics = read(TOLD).unwrap();
        let topic = topics.first().unwrap();
        assert_eq!(
            (topic.title.as_str(), &topic.place),
            ("A title", &Place::Track(9))
        );
        let [first, moved, last] = topic.items.as_slice() else {
            panic!("three things happen")
        };
        let What::Post(post) = &first.what else {
            panic!("a post")
        };
        assert_eq!((post.likes, post.text.lines().count()), (Some(2), 4));
        let edit = post.edits.first().unwrap();
        assert_eq!(
            (edit.from.as_str(), edit.to.as_str(), &edit.reason),
            ("One", "Two", &Some(Reason::parse("Why").unwrap()))
        );
        let What::Decision(decision) = &moved.what else {
            panic!("a decision")
        };
        assert_eq!((decision.kind, decision.track), (Kind::Move, Some(18)));
        let What::Post(post) = &last.what else {
            panic!("a post")
        };
        assert_eq!((post.to, last.at), (Some(1), When { day: 5, minute: 30 }));
        assert!(post.removal.is_some());
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for broken in [
            "# T\nkey: a\nin: sea\n",
            "# T\nkey: a\nin: general\n\n== ana\nOne",
            "# T\nin: general\n",
        ] {
            assert!(read(broken).is_err(), "{broken}");
        }
    }
}
