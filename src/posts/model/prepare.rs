//! Making a text ready to be written: it is read, its names and links are looked up, it is rendered. Reading and rendering
//! take a processor for some milliseconds, so people's texts are made ready [apart](prepare_apart) from the writer and from
//! the threads that hold a connection.

use std::collections::HashMap;

use diesel::{ExpressionMethods, QueryDsl, RunQueryDsl};

use crate::accounts::model::profiles::mentioned;
use crate::accounts::model::{self, AccountId, Viewer};
use crate::platform::apart::apart;
use crate::platform::db::connection::Db;
use crate::platform::error::{Error, Result};
use crate::platform::text::excerpt;
use crate::platform::text::fold::is_blank;
use crate::platform::text::language::{self, Lang};
use crate::platform::text::markdown;
use crate::platform::text::origin::Origin;
use crate::platform::text::rendering::{References, Rendering, Target};
use crate::platform::tokens;
use crate::platform::web::{Ctx, Services};
use crate::posts::model::LONGEST;
use crate::posts::model::limits::count_preview;
use crate::posts::model::proposals::{self, Linked};
use crate::posts::model::writing::{Link, Prepared};
use crate::schema::topics;
use crate::topics::model::{TopicId, visible_to};
use crate::words;

/// The field of every form that a text is typed into.
pub const FIELD: &str = "text";

/// Headings in a post begin at this level, since the post's own is an `h2`.
const TOP_HEADING: u8 = 3;

/// People that one post names: they are linked and told. Whoever stands behind them in a longer list is text.
const MENTIONED: usize = 20;

/// A text as it was typed.
#[derive(Clone, Copy, Debug)]
pub struct Typed<'a> {
    /// The Markdown.
    pub text: &'a str,
    /// The language that its author chose, if they did.
    pub chosen: Option<Lang>,
    /// The language it is taken for when it is too short to tell.
    pub likely: Lang,
}

/// A text that was read; what it refers to is still to be looked up.
struct Scanned {
    source: String,
    found: References,
    chosen: Option<Lang>,
    likely: Lang,
}

/// What a text refers to.
#[derive(Default)]
struct Known {
    people: Vec<(String, AccountId, String)>,
    linked: Vec<(String, (Link, String))>,
    proposals: Linked,
}

/// Makes a text ready, on the thread that asks: for jobs and samples. Links show the titles of topics that everybody sees and
/// of no others: what stands in a post must not tell its readers what is private.
///
/// # Errors
/// [`Error::Invalid`] for the field `text`: empty, too long, or nested beyond sense; when the database fails.
pub fn prepare(db: &mut Db, own: &Origin, typed: Typed<'_>) -> Result<Prepared> {
    let scanned = scan(own, typed)?;
    let known = look_up(db, &scanned.found)?;
    finish(own, scanned, &known)
}

/// The same for a text that somebody sent: no connection to the database is held while it is read and rendered.
///
/// # Errors
/// As [`prepare`].
pub async fn prepare_apart(services: &Services, typed: Typed<'_>) -> Result<Prepared> {
    let (own, text) = (services.origin.clone(), typed.text.to_owned());
    let Typed { chosen, likely, .. } = typed;
    let read = apart(move || {
        let typed = Typed {
            text: &text,
            chosen,
            likely,
        };
        let scanned = scan(&own, typed)?;
        if scanned.found == References::default() {
            return finish(&own, scanned, &Known::default()).map(Read::Ready);
        }
        Ok(Read::Refers(scanned))
    });
    let scanned = match read.await?? {
        Read::Ready(prepared) => return Ok(prepared),
        Read::Refers(scanned) => scanned,
    };
    let found = scanned.found.clone();
    let looking = move |db: &mut Db| look_up(db, &found);
    let known = services.readers.read(looking).await?;
    let own = services.origin.clone();
    apart(move || finish(&own, scanned, &known)).await?
}

/// How far a text is that was read.
enum Read {
    /// It refers to nothing, so it is ready.
    Ready(Prepared),
    /// What it refers to is to be looked up.
    Refers(Scanned),
}

/// The same to be looked at and not to be kept, which is counted.
///
/// # Errors
/// As [`prepare`], and [`Error::Throttled`].
pub async fn preview(cx: &Ctx<Viewer>, typed: Typed<'_>) -> Result<Prepared> {
    cx.write(count_preview).await?;
    prepare_apart(cx.services(), typed).await
}

fn scan(own: &Origin, typed: Typed<'_>) -> Result<Scanned> {
    let source = typed.text.replace("\r\n", "\n");
    let source = source.trim_end();
    let length = source.chars().count();
    if source.trim().is_empty() {
        return Err(Error::field(FIELD, words!("forms-required-text")));
    }
    if length > LONGEST {
        return Err(Error::field(
            FIELD,
            words!("forms-too-long", has = length, max = LONGEST),
        ));
    }
    Ok(Scanned {
        found: markdown::scan(source, own),
        source: source.to_owned(),
        chosen: typed.chosen,
        likely: typed.likely,
    })
}

fn look_up(db: &mut Db, found: &References) -> Result<Known> {
    let mut people = if found.names.is_empty() {
        Vec::new()
    } else {
        mentioned(db, &found.names)?
    };
    keep_first(&mut people);
    Ok(Known {
        people,
        linked: linked(db, &found.paths)?,
        proposals: proposals::look_up(db, found)?,
    })
}

/// Keeps the first [`MENTIONED`] people, each in all spellings.
fn keep_first(people: &mut Vec<(String, AccountId, String)>) {
    let mut kept = distinct(people.iter().map(|(_, id, _)| *id));
    kept.truncate(MENTIONED);
    people.retain(|(_, id, _)| kept.contains(id));
}

fn finish(own: &Origin, scanned: Scanned, known: &Known) -> Result<Prepared> {
    let Known {
        people,
        linked,
        proposals,
    } = known;
    let names = people
        .iter()
        .map(|(typed, _, name)| (typed.clone(), target(name)))
        .collect();
    let to_topics = linked.iter().map(|(path, (_, title))| (path, title));
    let to_proposals = proposals.here.iter().map(|(said, _, title)| (said, title));
    let titles = to_topics
        .chain(to_proposals)
        .map(|(said, title)| (said.clone(), title.clone()))
        .collect();
    let prefix = format!("p{}", tokens::random_text::<6>());
    let html = markdown::render(
        &scanned.source,
        &Rendering {
            own,
            names: &names,
            titles: &titles,
            id_prefix: &prefix,
            top_heading: TOP_HEADING,
        },
    )
    .map_err(|_| Error::field(FIELD, words!("posts-error-nested")))?;
    // A comment, a link without words, spaces without width: there is a source, and nothing to be read.
    if is_blank(&excerpt::plain(&html)) && !html.as_str().contains("<img") {
        return Err(Error::field(FIELD, words!("forms-required-text")));
    }
    Ok(Prepared {
        html,
        lang: scanned
            .chosen
            .unwrap_or_else(|| language::detect(&scanned.source, scanned.likely)),
        mentions: distinct(people.iter().map(|(_, id, _)| *id)),
        links: one_a_topic(linked.iter().map(|(_, (link, _))| *link)),
        proposals: distinct(proposals.here.iter().map(|(_, id, _)| *id)),
        pages: proposals.to_come.clone(),
        source: scanned.source,
    })
}

fn target(name: &str) -> Target {
    Target {
        href: model::href(name),
        label: format!("@{name}"),
    }
}

/// The topics that everybody sees among those that paths lead to, by path.
fn linked(db: &mut Db, paths: &[String]) -> Result<Vec<(String, (Link, String))>> {
    let links: Vec<(&String, Link)> = paths
        .iter()
        .filter_map(|path| Some((path, link(path)?)))
        .collect();
    if links.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<TopicId> = links.iter().map(|(_, link)| link.topic).collect();
    let titles: HashMap<TopicId, (String, i32)> = topics::table
        .filter(topics::id.eq_any(ids))
        .filter(visible_to(&Viewer::reader()))
        .select((topics::id, topics::title, topics::next_number))
        .load::<(TopicId, String, i32)>(db)?
        .into_iter()
        .map(|(id, title, next)| (id, (title, next)))
        .collect();
    Ok(links
        .into_iter()
        .filter_map(|(path, link)| {
            let (title, next) = titles.get(&link.topic)?;
            let number = link.number.filter(|number| number < next);
            Some((path.clone(), (Link { number, ..link }, title.clone())))
        })
        .collect())
}

/// Reads `/t/slug/12` and `/t/slug/12/3`.
fn link(path: &str) -> Option<Link> {
    let mut parts = path.strip_prefix("/t/")?.split('/');
    let (_slug, id) = (parts.next()?, parts.next()?);
    let number = match parts.next() {
        None | Some("") => None,
        Some(number) => Some(number.parse().ok().filter(|number| *number > 0)?),
    };
    let topic = TopicId(id.parse().ok()?);
    parts.next().is_none().then_some(Link { topic, number })
}

fn distinct<I: PartialEq>(ids: impl Iterator<Item = I>) -> Vec<I> {
    let mut kept = Vec::new();
    for id in ids {
        if !kept.contains(&id) {
            kept.push(id);
        }
    }
    kept
}

/// One link to a topic: the first that names a post, else the one to the topic as a whole.
fn one_a_topic(links: impl Iterator<Item = Link>) -> Vec<Link> {
    let mut kept: Vec<Link> = Vec::new();
    for link in links {
        match kept.iter_mut().find(|other| other.topic == link.topic) {
            Some(other) => other.number = other.number.or(link.number),
            None => kept.push(link),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_to_a_topic_or_to_a_post_in_it() {
        let to = |topic, number| {
            Some(Link {
                topic: TopicId(topic),
                number,
            })
        };
        assert_eq!(link("/t/open-data/12"), to(12, None));
        assert_eq!(link("/t/open-data/12/"), to(12, None));
        assert_eq!(link("/t/open-data/12/3"), to(12, Some(3)));
        for other in [
            "/t/12",
            "/t/a/b",
            "/t/a/1/0",
            "/t/a/1/-3",
            "/t/a/1/2/3",
            "/c/a/1",
            "/t/a/1/x",
        ] {
            assert_eq!(link(other), None, "{other}");
        }
    }

    #[test]
    fn the_first_twenty_people_are_named_in_all_spellings() {
        let name = |number: i64| (format!("n{number}"), AccountId(number), String::new());
        let mut people: Vec<_> = (1..=30).map(name).collect();
        people.push(("N1".to_owned(), AccountId(1), String::new()));
        people.push(("N30".to_owned(), AccountId(30), String::new()));
        keep_first(&mut people);
        assert_eq!(people.len(), 21);
        assert!(people.iter().all(|(_, id, _)| id.0 <= 20));
    }

    #[test]
    fn a_topic_is_linked_once_and_rather_at_a_post() {
        let link = |topic, number| Link {
            topic: TopicId(topic),
            number,
        };
        let links = [
            link(1, None),
            link(2, Some(4)),
            link(1, Some(3)),
            link(2, None),
        ];
        assert_eq!(
            one_a_topic(links.into_iter()),
            [link(1, Some(3)), link(2, Some(4))]
        );
    }
}
