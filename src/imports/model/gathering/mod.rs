//! Bringing together what a source's address gives, to be read afterwards: one file, OSEM's four lists, or pretalx's pages.

use std::collections::HashSet;
use std::time::Duration;

use serde::Deserialize;
use serde::de::IgnoredAny;
use sha2::{Digest, Sha256};
use url::Url;

use crate::imports::model::gathering::fault::Fault;
use crate::platform::fetch::fault::Fault as FetchFault;
use crate::platform::fetch::fetcher::{Answer, Ask, Fetched, Fetcher};
use crate::platform::uploads::MOST;

pub mod addresses;
pub mod fault;

#[cfg(test)]
mod tests;

const JSON: &str = "application/json";

/// How a source is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The address gives everything at once.
    One,
    /// OSEM's API, found from any address of the site or of the conference.
    OsemApi,
    /// pretalx's API, page by page, found from any address of the event.
    Pretalx,
}

/// What is to be gathered.
#[derive(Clone)]
pub struct Where {
    /// How it is asked.
    pub way: Way,
    /// The address, as an organiser gave it.
    pub url: Url,
    /// What lets the forum in. A word alone is sent in the way that the system expects; `SCHEME WORD` is sent as it is.
    pub token: Option<String>,
    /// The [`Gathered::etag`] of the last time.
    pub etag: Option<String>,
    /// The [`Gathered::last_modified`] of the last time.
    pub last_modified: Option<String>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The source says that nothing has changed since the last time.
    Unchanged,
    /// Everything, new or not: [`Gathered::hash`] tells.
    Gathered(Gathered),
}

/// Everything that a source gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gathered {
    /// The files in the order in which they came.
    pub parts: Vec<(Part, Vec<u8>)>,
    /// For the next time, where the source is one file.
    pub etag: Option<String>,
    /// For the next time, where the source is one file.
    pub last_modified: Option<String>,
    /// The SHA-256 of all parts in hexadecimal: the same as the last time when nothing changed, whatever the source says of it.
    /// pretalx sends an `ETag` and never recognises it.
    pub hash: String,
}

crate::stored_word! {
    /// What a file is. The words are OSEM's.
    Part {
        /// The proposals; each page is a part of its own.
        Main = "events",
        /// OSEM's speakers.
        Speakers = "speakers",
        /// OSEM's tracks.
        Tracks = "tracks",
        /// OSEM's rooms.
        Rooms = "rooms",
    }
}

/// What one gathering may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of all parts together.
    pub bytes: usize,
    /// Pages of a list.
    pub pages: usize,
    /// How long it may take in all.
    pub whole: Duration,
    /// How much of that may be spent waiting because the site asks to.
    pub waiting: Duration,
    /// How long is waited at the least when the site asks to; ten times as long when it does not say how long.
    pub pause: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: MOST,
            pages: 400,
            whole: Duration::from_secs(15 * 60),
            waiting: Duration::from_secs(5 * 60),
            pause: Duration::from_secs(1),
        }
    }
}

/// Gathers what a source's address gives.
///
/// # Errors
/// A [`Fault`], for everything that is not wholly here.
pub async fn gather(fetcher: &Fetcher, from: &Where) -> Result<Outcome, Fault> {
    gather_within(fetcher, from, Limits::default()).await
}

/// Gathers with other limits.
///
/// # Errors
/// A [`Fault`], for everything that is not wholly here.
pub async fn gather_within(
    fetcher: &Fetcher,
    from: &Where,
    limits: Limits,
) -> Result<Outcome, Fault> {
    let gathering = Gathering {
        fetcher,
        from,
        limits,
        parts: Vec::new(),
        bytes_left: limits.bytes,
        waiting_left: limits.waiting,
    };
    let whole = async move {
        match from.way {
            Way::One => gathering.one().await,
            Way::OsemApi => gathering.osem().await,
            Way::Pretalx => gathering.pretalx().await,
        }
    };
    tokio::time::timeout(limits.whole, whole)
        .await
        .unwrap_or(Err(Fault::Fetch(FetchFault::TooSlow)))
}

struct Gathering<'a> {
    fetcher: &'a Fetcher,
    from: &'a Where,
    limits: Limits,
    parts: Vec<(Part, Vec<u8>)>,
    bytes_left: usize,
    waiting_left: Duration,
}

impl Gathering<'_> {
    async fn one(mut self) -> Result<Outcome, Fault> {
        let mut ask = self.question(self.from.url.clone(), "*/*");
        ask.etag.clone_from(&self.from.etag);
        ask.last_modified.clone_from(&self.from.last_modified);
        let Answer::Fetched(fetched) = self.ask(ask).await? else {
            return Ok(Outcome::Unchanged);
        };
        self.parts.push((Part::Main, fetched.body));
        Ok(self.gathered(fetched.etag, fetched.last_modified))
    }

    async fn osem(mut self) -> Result<Outcome, Fault> {
        let place = addresses::osem(&self.from.url);
        let conference = match place.conference {
            Some(conference) => conference,
            None => self.only_conference(&place.conferences).await?,
        };
        for part in [Part::Main, Part::Speakers, Part::Tracks, Part::Rooms] {
            let url = addresses::below(&place.conferences, &[&conference, part.word()]);
            match self.list(url).await {
                Ok(fetched) => self.parts.push((part, fetched.body)),
                // Old sites and forks lack some of the lists; the events alone are worth reading.
                Err(Fault::Fetch(FetchFault::Status { code: 404 })) if part != Part::Main => {}
                Err(fault) => return Err(fault),
            }
        }
        Ok(self.gathered(None, None))
    }

    /// The conference of a site that has only one.
    async fn only_conference(&mut self, conferences: &Url) -> Result<String, Fault> {
        let fetched = self.list(conferences.clone()).await?;
        let list: Conferences =
            serde_json::from_slice(&fetched.body).map_err(|_| Fault::NoConference)?;
        let mut names: Vec<String> = list
            .conferences
            .into_iter()
            .map(|c| c.short_title)
            .collect();
        match (names.pop(), names.is_empty()) {
            (None, _) => Err(Fault::NoConference),
            (Some(only), true) => Ok(only),
            (Some(last), false) => {
                names.push(last);
                Err(Fault::SeveralConferences { names })
            }
        }
    }

    async fn pretalx(mut self) -> Result<Outcome, Fault> {
        let mut url = addresses::pretalx(&self.from.url).ok_or(Fault::NoConference)?;
        let mut asked = HashSet::new();
        let mut seen = HashSet::new();
        for _ in 0..self.limits.pages {
            if !asked.insert(url.clone()) {
                return Err(Fault::Endless);
            }
            let fetched = self.list(url).await?;
            if !seen.insert(Sha256::digest(&fetched.body)) {
                return Err(Fault::Endless);
            }
            let next = next_page(&fetched)?;
            self.parts.push((Part::Main, fetched.body));
            match next {
                Some(next) => url = next,
                None => return Ok(self.gathered(None, None)),
            }
        }
        Err(Fault::Endless)
    }

    async fn list(&mut self, url: Url) -> Result<Fetched, Fault> {
        match self.ask(self.question(url, JSON)).await? {
            Answer::Fetched(fetched) => Ok(fetched),
            // Nothing was said to be known.
            Answer::Unchanged => Err(Fault::Fetch(FetchFault::Status { code: 304 })),
        }
    }

    fn question(&self, url: Url, accept: &'static str) -> Ask {
        let is_home = url.origin() == self.from.url.origin();
        let mut ask = Ask::new(url, accept, self.bytes_left);
        ask.authorization = self.authorization().filter(|_| is_home);
        ask
    }

    fn authorization(&self) -> Option<String> {
        let token = self.from.token.as_deref()?.trim();
        if token.is_empty() || token.contains(' ') {
            return (!token.is_empty()).then(|| token.to_owned());
        }
        let scheme = match self.from.way {
            Way::Pretalx => "Token",
            Way::One | Way::OsemApi => "Bearer",
        };
        Some(format!("{scheme} {token}"))
    }

    /// Asks, and asks again after as long as the site wants, while there is patience left.
    async fn ask(&mut self, ask: Ask) -> Result<Answer, Fault> {
        loop {
            match self.fetcher.fetch(&ask).await {
                Ok(answer) => {
                    if let Answer::Fetched(fetched) = &answer {
                        self.bytes_left = self.bytes_left.saturating_sub(fetched.body.len());
                    }
                    return Ok(answer);
                }
                Err(FetchFault::Throttled { wait }) => self.wait(wait).await?,
                Err(FetchFault::TooLarge { .. }) => {
                    let limit = self.limits.bytes;
                    return Err(Fault::TooMuch { limit });
                }
                Err(fault) => return Err(Fault::Fetch(fault)),
            }
        }
    }

    async fn wait(&mut self, told: Option<Duration>) -> Result<(), Fault> {
        let wait = told
            .unwrap_or(self.limits.pause * 10)
            .max(self.limits.pause);
        let Some(left) = self.waiting_left.checked_sub(wait) else {
            return Err(Fault::Fetch(FetchFault::Throttled { wait: told }));
        };
        self.waiting_left = left;
        tokio::time::sleep(wait).await;
        Ok(())
    }

    fn gathered(self, etag: Option<String>, last_modified: Option<String>) -> Outcome {
        Outcome::Gathered(Gathered {
            hash: hash(&self.parts),
            parts: self.parts,
            etag,
            last_modified,
        })
    }
}

#[derive(Deserialize)]
struct Conferences {
    conferences: Vec<Conference>,
}

#[derive(Deserialize)]
struct Conference {
    short_title: String,
}

#[derive(Deserialize)]
struct Page {
    next: Option<String>,
    #[serde(rename = "results")]
    _results: Vec<IgnoredAny>,
}

/// Where the page after this one is, which is where this one came from and nowhere else.
fn next_page(fetched: &Fetched) -> Result<Option<Url>, Fault> {
    let page: Page = serde_json::from_slice(&fetched.body).map_err(|_| Fault::NotPages)?;
    let Some(next) = page.next else {
        return Ok(None);
    };
    let next = fetched.url.join(&next).map_err(|_| Fault::NotPages)?;
    if next.origin() != fetched.url.origin() {
        let host = next.host_str().unwrap_or_default().to_owned();
        return Err(Fault::Elsewhere { host });
    }
    Ok(Some(next))
}

/// One hash over all parts, each with its kind and length, so that bytes cannot move from one to the next unseen.
fn hash(parts: &[(Part, Vec<u8>)]) -> String {
    let mut hasher = Sha256::new();
    for (part, bytes) in parts {
        hasher.update(format!("{} {}\n", part.word(), bytes.len()));
        hasher.update(bytes);
    }
    let digest = hasher.finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
