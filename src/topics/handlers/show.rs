//! The page of a topic.

use poem::Response;
use poem::http::StatusCode;
use poem::web::{Path, Query};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::categories::model::{self, Label};
use crate::platform::db::connection::Db;
use crate::platform::error::{Error, Result};
use crate::platform::i18n::locale::Locale;
use crate::platform::pages::versions::Scope;
use crate::platform::time::Time;
use crate::platform::web::{self, Ctx};
use crate::posts::model::page;
use crate::proposals::model::cards::card;
use crate::proposals::model::replying::replying;
use crate::summits::model::phases::Openness;
use crate::topics::model::{Gone, Topic, TopicId, find_gone, find_visible, page_of};
use crate::topics::views::gone;
use crate::topics::views::topic::{self, Content, Said};

/// Which page, and what was just done.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    /// The page, from 1.
    #[serde(default)]
    page: Option<i32>,
    /// The word for what was done, sealed.
    #[serde(default)]
    said: String,
}

/// A page of the topic, by its number.
#[poem::handler]
pub async fn at_page(
    cx: Ctx<Viewer>,
    Path((slug, id)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let wanted = Wanted::Page(asked.page.unwrap_or(1));
    answer(&cx, &slug, &id, wanted, &asked.said).await
}

/// The page of the topic that holds a post.
#[poem::handler]
pub async fn at_post(
    cx: Ctx<Viewer>,
    Path((slug, id, number)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let number: i32 = number.parse().map_err(|_| Error::NotFound)?;
    answer(&cx, &slug, &id, Wanted::Post(number), &asked.said).await
}

/// What of a topic is asked for.
#[derive(Clone, Copy, Debug)]
enum Wanted {
    Page(i32),
    Post(i32),
}

/// What is found: a page, or the address that should have been asked for.
enum Found {
    Page(Box<Content>),
    Elsewhere(String),
    Gone(Gone, Option<Label>),
}

async fn answer(
    cx: &Ctx<Viewer>,
    slug: &str,
    id: &str,
    wanted: Wanted,
    said: &str,
) -> Result<Response> {
    let id = TopicId(id.parse().map_err(|_| Error::NotFound)?);
    let (slug, how) = (slug.to_owned(), (cx.locale(), cx.now()));
    let found = cx
        .read(move |db, viewer| find(db, viewer, &slug, id, wanted, how))
        .await?;
    let content = match found {
        Found::Page(content) => content,
        Found::Elsewhere(path) => return Ok(web::moved(&path)),
        Found::Gone(gone, label) => {
            let page = gone::page(cx.shell(), &gone, label.as_ref());
            return Ok(cx.page_with(StatusCode::GONE, &page));
        }
    };
    let number = match wanted {
        Wanted::Post(number) => Some(number),
        Wanted::Page(_) => None,
    };
    let word = cx.said(said).unwrap_or_default();
    let said = Said { word, number };
    let page = topic::show(cx.shell(), cx.viewer(), &content, said);
    Ok(cx.shared_page(vec![Scope::Item(id.0)], &page))
}

fn find(
    db: &mut Db,
    viewer: &Viewer,
    slug: &str,
    id: TopicId,
    wanted: Wanted,
    (locale, now): (Locale, Time),
) -> Result<Found> {
    let topic = match find_visible(db, id, viewer) {
        Err(Error::NotFound) => {
            let gone = find_gone(db, id, viewer)?;
            let mut labels = model::labels(db, vec![gone.category], viewer, locale)?;
            let label = labels.remove(&gone.category);
            return Ok(Found::Gone(gone, label));
        }
        found => found?,
    };
    if topic.slug != slug {
        return Ok(Found::Elsewhere(match wanted {
            Wanted::Page(1) => topic.href(),
            Wanted::Page(page) => format!("{}?page={page}", topic.href()),
            Wanted::Post(number) => topic.post_href(number),
        }));
    }
    let number = match wanted {
        Wanted::Page(number) => number,
        Wanted::Post(number) if number < 1 || number > topic.last_number => {
            return Err(Error::NotFound);
        }
        Wanted::Post(number) => page_of(number),
    };
    let content = load(db, viewer, topic, number, (locale, now))?;
    Ok(Found::Page(Box::new(content)))
}

/// All that the page shows: eight questions with the one that found the topic, and one more about a proposal.
fn load(
    db: &mut Db,
    viewer: &Viewer,
    topic: Topic,
    number: i32,
    (locale, now): (Locale, Time),
) -> Result<Content> {
    let page = page::load(db, &topic, number, viewer)?;
    let mut categories = vec![topic.category];
    categories.extend(
        page.posts
            .iter()
            .filter_map(|post| post.entry.as_ref())
            .flat_map(|entry| entry.categories()),
    );
    let labels = model::labels(db, categories, viewer, locale)?;
    let card = card(db, topic.id.0, viewer)?;
    let no_replies = match &card {
        Some(_) if !topic.rights.moderate => closed(replying(db, topic.id.0, now)?),
        _ => None,
    };
    Ok(Content {
        topic,
        page,
        card,
        no_replies,
        labels,
    })
}

/// When replies open, and in which zone, if they are closed.
fn closed((openness, zone): (Openness, String)) -> Option<(Openness, String)> {
    (!openness.open).then_some((openness, zone))
}
