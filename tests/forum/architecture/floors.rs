//! Where a file stands in the house, and what it may use from there.

use std::collections::{BTreeMap, BTreeSet};

/// A place in the house.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Place {
    /// What puts everything together; nobody knows it.
    Roof,
    Noun(String, Room),
    /// Platform and schema; knows no noun.
    Ground,
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Room {
    /// `mod.rs`, which holds no code.
    Door,
    Model,
    Parts,
    Views,
    Mail,
    Handlers,
    Jobs,
    /// Not a room of the house.
    Unknown(String),
}

impl Room {
    fn of(name: &str) -> Self {
        match name {
            "mod" => Self::Door,
            // What one engine says differently stands beside the model.
            "model" | "sqlite" | "postgres" => Self::Model,
            "parts" => Self::Parts,
            "views" => Self::Views,
            "mail" => Self::Mail,
            "handlers" => Self::Handlers,
            "jobs" => Self::Jobs,
            other => Self::Unknown(other.to_owned()),
        }
    }

    pub(super) fn floor(&self) -> u8 {
        match self {
            Self::Door | Self::Unknown(_) => 0,
            Self::Model => 1,
            Self::Parts => 2,
            Self::Views | Self::Mail => 3,
            Self::Handlers | Self::Jobs => 4,
        }
    }
}

impl Place {
    /// The place of a file, told by its path from the root of the crate; none outside `src`.
    pub(super) fn of_file(path: &str) -> Option<Self> {
        let path = path.strip_prefix("src/")?.strip_suffix(".rs")?;
        let mut parts = path.split('/');
        let first = parts.next()?;
        Some(match (Self::of_top(first), parts.next()) {
            (Some(place), _) => place,
            (None, Some(room)) => Self::Noun(first.to_owned(), Room::of(room)),
            // A file at the top that is neither roof nor ground would be a noun without rooms.
            (None, None) => Self::Noun(first.to_owned(), Room::Unknown(first.to_owned())),
        })
    }

    /// The place that a path like `crate::likes::model::like` leads to; none for a macro of the crate.
    pub(super) fn of_path(path: &[String]) -> Option<Self> {
        let mut parts = path.iter().skip(1);
        let first = parts.next()?;
        if let Some(place) = Self::of_top(first) {
            return Some(place);
        }
        let second = parts.next()?;
        Some(Self::Noun(first.clone(), Room::of(second)))
    }

    fn of_top(name: &str) -> Option<Self> {
        match name {
            "main" | "lib" | "routes" | "app" | "seeds" | "cli" => Some(Self::Roof),
            "platform" | "schema" => Some(Self::Ground),
            _ => None,
        }
    }

    /// Why code at this place may not use something at that one.
    pub(super) fn wrong_to_use(&self, used: &Self) -> Option<String> {
        let why = match (self, used) {
            (Self::Roof, _) | (Self::Noun(..), Self::Ground) | (Self::Ground, Self::Ground) => {
                return None;
            }
            (_, Self::Roof) => "nobody knows the roof",
            (Self::Ground, Self::Noun(..)) => "the ground knows no noun",
            (Self::Noun(_, Room::Unknown(room)), _) => {
                return Some(format!("{room} is no room of the house"));
            }
            (_, Self::Noun(_, Room::Unknown(room))) => {
                return Some(format!("{room} is no room of the house"));
            }
            (Self::Noun(noun, room), Self::Noun(other, other_room)) => {
                let (here, there) = (room.floor(), other_room.floor());
                if there > here {
                    "a step up"
                } else if there == here && here >= 3 && room != other_room {
                    "doors, and pages and letters, never look at each other"
                } else if there == here && here >= 3 && noun != other {
                    "another noun's room on the same floor"
                } else {
                    return None;
                }
            }
        };
        Some(why.to_owned())
    }
}

/// The circles among these edges, each told once by the places that make it.
pub(super) fn circles(edges: &BTreeMap<(String, String), String>) -> Vec<String> {
    let mut found = Vec::new();
    let mut told = BTreeSet::new();
    for (from, to) in edges.keys() {
        let Some(way_back) = way(edges, to, from) else {
            continue;
        };
        let members: BTreeSet<_> = way_back.iter().cloned().collect();
        if told.insert(members) {
            let steps = way_back
                .windows(2)
                .map(|step| (step[0].clone(), step[1].clone()));
            let places: Vec<_> = std::iter::once((from.clone(), to.clone()))
                .chain(steps)
                .map(|edge| edges[&edge].clone())
                .collect();
            found.push(format!("a circle: {}", places.join("\n    ")));
        }
    }
    found
}

/// The shortest way from one noun to another, both included.
fn way(edges: &BTreeMap<(String, String), String>, from: &str, to: &str) -> Option<Vec<String>> {
    let mut ways = vec![vec![from.to_owned()]];
    let mut seen = BTreeSet::from([from.to_owned()]);
    while !ways.is_empty() {
        if let Some(way) = ways
            .iter()
            .find(|way| way.last().is_some_and(|last| last == to))
        {
            return Some(way.clone());
        }
        let mut longer = Vec::new();
        for way in &ways {
            let last = way.last()?;
            for (_, next) in edges.keys().filter(|(start, _)| start == last) {
                if seen.insert(next.clone()) {
                    longer.push([&way[..], std::slice::from_ref(next)].concat());
                }
            }
        }
        ways = longer;
    }
    None
}
