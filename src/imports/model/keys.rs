//! By what an entry is known again, whichever source tells of it: its guid, the address of its page, its id in the system that
//! holds it.

use crate::imports::model::Entry;
use crate::imports::model::kinds::Kind;
use crate::proposals::model::urls::{Hosts, told_id};

/// The keys of an entry.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Keys {
    /// Within its summit: `guid:…` and `id:SYSTEM:…`.
    pub within: Vec<String>,
    /// The address of its page, in the form that all spellings share.
    pub url: Option<String>,
}

/// What an entry of a source is known by.
#[must_use]
pub fn of(kind: Kind, entry: &Entry, hosts: &Hosts) -> Keys {
    let mut within = Vec::new();
    if let Some(guid) = &entry.guid {
        within.push(format!("guid:{guid}"));
    }
    let url = entry.content.url.as_deref().and_then(|url| hosts.key(url));
    if let Some((system, id)) = url.as_deref().and_then(told_id) {
        within.push(format!("id:{system}:{id}"));
    }
    if let Some(system) = system(kind, entry) {
        within.push(format!("id:{system}:{}", entry.content.id));
    }
    if let Some(code) = &entry.code {
        within.push(format!("id:pretalx:{code}"));
    }
    within.sort_unstable();
    within.dedup();
    Keys { within, url }
}

/// The system whose ids the entries of a kind carry. A schedule that names no code of pretalx's is OSEM's, whose ids are those of
/// its proposals; pretalx's are those of slots. A table's own are nobody else's.
const fn system(kind: Kind, entry: &Entry) -> Option<&'static str> {
    match kind {
        Kind::OsemApi | Kind::OsemCsv | Kind::OsemPage | Kind::Companion => Some("osem"),
        Kind::ScheduleXml if entry.code.is_none() => Some("osem"),
        Kind::Pretalx => Some("pretalx"),
        Kind::Json | Kind::Csv | Kind::ScheduleXml | Kind::ScheduleJson => None,
    }
}
