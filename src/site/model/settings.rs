//! What the admin decides about the site: its name, its rules, whether it is open. Each verb checks what was typed, keeps it and
//! puts on record who did.

use serde::Serialize;

use crate::accounts::model::Viewer;
use crate::activity::model::{Audience, Fact, record};
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Problem, Result, Words};
use crate::platform::i18n::locale::Locale;
use crate::platform::i18n::zones;
use crate::platform::site;
use crate::site::model::{INTRO, MAIL_SEEN, RULES, RULES_LANG};
use crate::words;

/// The most characters of the forum's name: it stands in the head of every page and in the subjects of letters.
pub const LONGEST_NAME: usize = 60;
/// The most characters of what the forum is for.
pub const LONGEST_INTRO: usize = 500;
/// The most characters of the rules.
pub const LONGEST_RULES: usize = 5000;

/// Name, purpose, language and zone, checked.
#[derive(Clone, Debug)]
pub struct Identity {
    name: String,
    intro: String,
    locale: Locale,
    zone: String,
}

impl Identity {
    /// Reads what a form holds.
    ///
    /// # Errors
    /// [`Error::Invalid`] with every field that is wrong: `name`, `intro`, `locale`, `zone`.
    pub fn parse(name: &str, intro: &str, locale: &str, zone: &str) -> Result<Self> {
        let mut problems = Vec::new();
        let mut wrong = |field, words| problems.push(Problem { field, words });
        // It stands in one line, also in the subjects of letters.
        let name = one_line(name);
        if name.is_empty() {
            wrong("name", words!("forms-required"));
        } else if let Some(words) = too_long(&name, LONGEST_NAME) {
            wrong("name", words);
        }
        let intro = intro.trim();
        if let Some(words) = too_long(intro, LONGEST_INTRO) {
            wrong("intro", words);
        }
        let locale = Locale::parse(locale);
        if locale.is_none() {
            wrong("locale", words!("forms-choice-unknown"));
        }
        if !zones::valid_zone(zone) {
            wrong("zone", words!("forms-choice-unknown"));
        }
        match locale {
            Some(locale) if problems.is_empty() => Ok(Self {
                name,
                intro: intro.to_owned(),
                locale,
                zone: zone.to_owned(),
            }),
            _ => Err(Error::Invalid(problems)),
        }
    }
}

/// Gives the forum its name, purpose, language and zone.
///
/// # Errors
/// When the database fails.
pub fn identify(tx: &mut Tx<'_>, viewer: &Viewer, identity: &Identity) -> Result<()> {
    site::set(tx, site::NAME, &identity.name)?;
    site::set(tx, INTRO, &identity.intro)?;
    site::set(tx, site::LOCALE, identity.locale.code())?;
    site::set(tx, site::ZONE, &identity.zone)?;
    tell(tx, viewer, "identity")
}

/// Gives the forum rules of its own, one a line, in a language.
///
/// # Errors
/// [`Error::Invalid`] for the field `rules`; when the database fails.
pub fn write_rules(tx: &mut Tx<'_>, viewer: &Viewer, typed: &str, lang: Locale) -> Result<()> {
    let lines: Vec<&str> = typed
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    if lines.is_empty() {
        return Err(Error::field("rules", words!("forms-required")));
    }
    let rules = lines.join("\n");
    if let Some(words) = too_long(&rules, LONGEST_RULES) {
        return Err(Error::field("rules", words));
    }
    site::set(tx, RULES, &rules)?;
    site::set(tx, RULES_LANG, lang.code())?;
    tell(tx, viewer, "rules")
}

/// Notes that the test letter arrived.
///
/// # Errors
/// When the database fails.
pub fn see_mail_arrive(tx: &mut Tx<'_>, viewer: &Viewer) -> Result<()> {
    let now = tx.now.to_string();
    site::set(tx, MAIL_SEEN, &now)?;
    tell(tx, viewer, "mail")
}

/// Lets anybody make an account.
///
/// # Errors
/// When the database fails.
pub fn open(tx: &mut Tx<'_>, viewer: &Viewer) -> Result<()> {
    site::set(tx, site::SIGN_UP_OPEN, "yes")?;
    tell(tx, viewer, "opened")
}

/// Lets nobody else make an account.
///
/// # Errors
/// When the database fails.
pub fn close(tx: &mut Tx<'_>, viewer: &Viewer) -> Result<()> {
    site::set(tx, site::SIGN_UP_OPEN, "no")?;
    tell(tx, viewer, "closed")
}

fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

fn too_long(text: &str, most: usize) -> Option<Words> {
    let length = text.chars().count();
    (length > most).then(|| words!("forms-too-long", has = length, max = most))
}

fn tell(tx: &mut Tx<'_>, viewer: &Viewer, what: &str) -> Result<()> {
    #[derive(Serialize)]
    struct Changed<'a> {
        what: &'a str,
    }
    let fact = Fact {
        kind: "site.changed",
        actor: viewer.id().map(|id| id.0),
        subject: 0,
        topic: None,
        audience: Audience::Staff,
        payload: &Changed { what },
    };
    record(tx, &fact).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_is_wrong_is_said_at_once() {
        let long = "x".repeat(LONGEST_INTRO + 1);
        let Err(Error::Invalid(problems)) = Identity::parse(" \n", &long, "la", "Mars/Port") else {
            panic!("it was taken")
        };
        let fields: Vec<_> = problems.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["name", "intro", "locale", "zone"]);
    }

    #[test]
    fn a_name_stands_in_one_line() {
        let identity = Identity::parse(" Seven\r\nBridges ", "", "en", "UTC").unwrap();
        assert_eq!(identity.name, "Seven Bridges");
    }
}
