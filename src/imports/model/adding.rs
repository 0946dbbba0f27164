//! A new source, and what organisers type into its settings, checked.

use serde::Serialize;
use url::{Host, Url};

use crate::accounts::model::Viewer;
use crate::activity::model::{Audience, Fact, record};
use crate::imports::model::changing::Settings;
use crate::imports::model::kinds::Kind;
use crate::imports::model::sources::{self, Named, SourceId};
use crate::imports::model::{TURN, access, renaming};
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Result, Words};
use crate::platform::i18n::locale::Locale;
use crate::platform::text::origin::Origin;
use crate::summits::model::{self as summits, Told, is_slug};
use crate::words;

/// The most characters of a source's name.
pub const LONGEST_NAME: usize = 60;
/// The most characters of a summit's title.
pub const LONGEST_TITLE: usize = 200;
/// The most characters of an address or a token.
pub const LONGEST_URL: usize = 2000;

/// Where a new source belongs.
#[derive(Clone, Debug)]
pub enum Place {
    /// To the summit of this name in addresses.
    Known(String),
    /// To one that is made with it: its name in addresses, its title, and the language that the title is in.
    New(String, String, Locale),
}

/// A source that is to be.
#[derive(Clone, Debug)]
pub struct NewSource {
    /// Its summit.
    pub place: Place,
    /// Its kind.
    pub kind: Kind,
    /// What organisers call it; that of its kind when it is empty.
    pub name: String,
    /// What is said of it.
    pub settings: Settings,
}

/// Adds a source, and its summit if that is new.
///
/// # Errors
/// [`Error::Invalid`] for a name that is taken; [`Error::NotFound`] for whoever may not; when the database fails.
pub fn add(tx: &mut Tx<'_>, viewer: &Viewer, own: &Origin, new: &NewSource) -> Result<SourceId> {
    let by = access::manager(viewer)?;
    tx.take_turn(TURN)?;
    let (slug, names) = match &new.place {
        Place::Known(slug) => (slug, Vec::new()),
        Place::New(slug, title, lang) => (slug, vec![(lang.code().to_owned(), title.clone())]),
    };
    let is_there = summits::find(tx.db, slug, Locale::En)?.is_some();
    match (&new.place, is_there) {
        (Place::Known(_), false) => {
            return Err(Error::field("summit", words!("sources-error-summit")));
        }
        (Place::New(..), true) => {
            return Err(Error::field("slug", words!("sources-error-slug-taken")));
        }
        _ => {}
    }
    let named = if new.name.is_empty() {
        Named::only(new.kind)
    } else {
        Named {
            kind: new.kind,
            name: new.name.clone(),
        }
    };
    if sources::find(tx.db, slug, &named)?.is_some() {
        return Err(Error::field("name", words!("sources-error-name-taken")));
    }
    let told = Told {
        slug: slug.clone(),
        names,
        ..Told::default()
    };
    let summit = summits::save(tx, &told)?;
    let source = sources::find_or_make(tx, summit, &named)?;
    renaming::change(tx, own, (source.id, by), &new.settings)?;
    #[derive(Serialize)]
    struct Added {
        kind: &'static str,
    }
    record(
        tx,
        &Fact {
            kind: "source.added",
            actor: Some(by.0),
            subject: source.id.0,
            topic: None,
            audience: Audience::Staff,
            payload: &Added {
                kind: new.kind.word(),
            },
        },
    )?;
    Ok(source.id)
}

/// A summit's name in addresses.
///
/// # Errors
/// What to do about it.
pub fn slug(typed: &str) -> std::result::Result<String, Words> {
    let typed = typed.trim();
    if !is_slug(typed) {
        return Err(words!("sources-error-slug"));
    }
    Ok(typed.to_owned())
}

/// An address to be read; nothing when nothing is typed.
///
/// # Errors
/// What to do about it.
pub fn address(typed: &str) -> std::result::Result<Option<Url>, Words> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let url = Url::parse(typed)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
        .filter(|_| typed.chars().count() <= LONGEST_URL)
        .ok_or_else(|| words!("sources-error-url"))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(words!("sources-error-url-password"));
    }
    Ok(Some(url))
}

/// Names of hosts, apart by spaces, commas or lines.
///
/// # Errors
/// What to do about the first that is none.
pub fn hosts(typed: &str) -> std::result::Result<Vec<String>, Words> {
    let names = typed
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';'))
        .filter(|name| !name.is_empty());
    let mut hosts = Vec::new();
    for name in names {
        let url = Url::parse(&format!("http://{name}/")).ok();
        let host = url
            .as_ref()
            .filter(|_| !name.contains([':', '/', '@', '?', '#', '\\']))
            .and_then(Url::host);
        match host {
            Some(Host::Domain(host)) if host.contains('.') => hosts.push(host.to_owned()),
            _ => {
                let name = name.to_owned();
                return Err(words!("sources-error-host", host = name));
            }
        }
    }
    Ok(hosts)
}

/// What is sent to be let in.
///
/// # Errors
/// What to do about it.
pub fn token(typed: &str) -> std::result::Result<Option<String>, Words> {
    let typed = typed.trim();
    let fits = |byte: u8| (b' '..=b'~').contains(&byte);
    if typed.len() > LONGEST_URL || !typed.bytes().all(fits) {
        return Err(words!("sources-error-token"));
    }
    Ok((!typed.is_empty()).then(|| typed.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_names_and_nothing_more() {
        assert_eq!(
            hosts("fr.rivers.example, ES.rivers.example\nwww.rivers.example").unwrap(),
            [
                "fr.rivers.example",
                "es.rivers.example",
                "www.rivers.example"
            ]
        );
        assert!(hosts("").unwrap().is_empty());
        for wrong in [
            "rivers",
            "a.example/b",
            "a.example:80",
            "x@a.example",
            "10.0.0.1",
        ] {
            assert!(hosts(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn addresses_are_of_the_web_and_hold_no_password() {
        assert!(address(" https://rivers.example/a?b=c ").unwrap().is_some());
        assert!(address("  ").unwrap().is_none());
        for wrong in [
            "rivers.example",
            "ftp://rivers.example/",
            "https://a:b@rivers.example/",
        ] {
            assert!(address(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_slug_is_small_letters_figures_and_hyphens() {
        assert_eq!(slug(" rivers-2031 ").unwrap(), "rivers-2031");
        for wrong in ["", "Rivers", "rivers 2031", "قمة"] {
            assert!(slug(wrong).is_err(), "{wrong}");
        }
    }
}
