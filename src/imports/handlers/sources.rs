//! All sources, and a new one.

use poem::http::StatusCode;
use poem::web::{Path, Query};
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::imports::handlers::files::{brought, parts};
use crate::imports::handlers::settings::Done;
use crate::imports::model::adding::{self, NewSource, Place};
use crate::imports::model::changing::Settings;
use crate::imports::model::gathering::Part;
use crate::imports::model::kinds::Kind;
use crate::imports::model::schedule::EVERY;
use crate::imports::model::sources::{self, SourceId};
use crate::imports::model::{removing, runs};
use crate::imports::views::form::{self, Typed};
use crate::imports::views::index::{self as list, Listed};
use crate::platform::body::BodyError;
use crate::platform::error::{Error, Problem, Result};
use crate::platform::i18n::locale::Locale;
use crate::platform::uploads::{MOST, Upload};
use crate::platform::web::Ctx;
use crate::summits::model as summits;
use crate::{t, words};

/// All sources.
#[handler]
pub async fn index(cx: Ctx<Viewer>, Query(done): Query<Done>) -> Result<Response> {
    let locale = cx.locale();
    let (summits, sources, runs) = cx
        .read(move |db, _| {
            Ok((
                summits::list(db, locale)?,
                sources::list(db, None)?,
                runs::newest(db)?,
            ))
        })
        .await?;
    let done = match cx.said(done.word()) {
        Some("removed") => Some(t!(locale, "sources-said-removed")),
        _ => None,
    };
    let listed = Listed {
        done: done.as_deref(),
        summits: &summits,
        sources: &sources,
        runs: &runs,
    };
    Ok(cx.page(&list::page(cx.shell(), &listed)))
}

/// Which summit a new source belongs to.
#[derive(Deserialize)]
pub struct For {
    #[serde(default)]
    summit: Option<String>,
}

/// The form of a new source.
#[handler]
pub async fn new(cx: Ctx<Viewer>, Query(asked): Query<For>) -> Result<Response> {
    let locale = cx.locale();
    let summits = cx.read(move |db, _| summits::list(db, locale)).await?;
    let latest = summits.first().map(|summit| summit.slug.clone());
    let typed = Typed {
        summit: asked.summit.or(latest).unwrap_or_default(),
        every: "0".to_owned(),
        confidential: "kind".to_owned(),
        ..Typed::default()
    };
    Ok(cx.page(&form::page(cx.shell(), &summits, &typed, &[])))
}

/// Adds a source, and looks at the file that comes with it.
#[handler]
pub async fn create(cx: Ctx<Viewer>, upload: poem::Result<Upload>) -> poem::Result<Response> {
    let upload = match upload {
        Ok(upload) => upload,
        Err(error) if is_too_large(&error) => {
            let problems = [too_large()];
            let locale = cx.locale();
            let summits = cx.read(move |db, _| summits::list(db, locale)).await?;
            let page = form::page(cx.shell(), &summits, &Typed::default(), &problems);
            return Ok(cx.page_with(StatusCode::PAYLOAD_TOO_LARGE, &page));
        }
        Err(error) => return Err(error),
    };
    Ok(add(&cx, &upload).await?)
}

async fn add(cx: &Ctx<Viewer>, upload: &Upload) -> Result<Response> {
    let typed = typed(upload);
    let locale = cx.locale();
    let added = match read(&typed, upload.field("token"), locale) {
        Ok(source) => {
            let own = cx.services().origin.clone();
            let adding = cx.write(move |tx, viewer| adding::add(tx, viewer, &own, &source));
            adding.await
        }
        Err(problems) => Err(Error::Invalid(problems)),
    };
    let id = match added {
        Ok(id) => id,
        Err(Error::Invalid(problems)) => {
            let summits = cx.read(move |db, _| summits::list(db, locale)).await?;
            let page = form::page(cx.shell(), &summits, &typed, &problems);
            return Ok(cx.form_again(&page, &problems));
        }
        Err(error) => return Err(error),
    };
    let files = parts(upload);
    if files.is_empty() {
        return Ok(cx.see_said(&format!("{}/{id}", list::HERE), "added"));
    }
    let source = cx.read(move |db, _| sources::known(db, id)).await?;
    brought(cx, source, files).await
}

/// Takes a source away that gave nothing.
#[handler]
pub async fn destroy(cx: Ctx<Viewer>, Path(id): Path<i64>) -> Result<Response> {
    cx.write(move |tx, viewer| removing::remove(tx, viewer, SourceId(id)))
        .await?;
    Ok(cx.see_said(list::HERE, "removed"))
}

fn typed(upload: &Upload) -> Typed {
    let field = |name: &str| upload.field(name).trim().to_owned();
    Typed {
        summit: field("summit"),
        slug: field("slug"),
        title: field("title"),
        kind: field("kind"),
        name: field("name"),
        url: field("url"),
        every: field("every"),
        aliases: field("aliases"),
        confidential: field("confidential"),
    }
}

fn read(
    typed: &Typed,
    token: &str,
    locale: Locale,
) -> std::result::Result<NewSource, Vec<Problem>> {
    let mut problems = Vec::new();
    let place = place(typed, locale, &mut problems);
    let kind = Kind::parse(&typed.kind);
    if kind.is_none() {
        problems.push(Problem {
            field: "kind",
            words: words!("sources-error-kind"),
        });
    }
    if typed.name.chars().count() > adding::LONGEST_NAME {
        problems.push(Problem {
            field: "name",
            words: words!("sources-error-name", n = adding::LONGEST_NAME),
        });
    }
    let settings = settings(typed, token, kind, &mut problems);
    match (place, kind) {
        (Some(place), Some(kind)) if problems.is_empty() => Ok(NewSource {
            place,
            kind,
            name: typed.name.clone(),
            settings,
        }),
        _ => Err(problems),
    }
}

fn place(typed: &Typed, locale: Locale, problems: &mut Vec<Problem>) -> Option<Place> {
    if !typed.summit.is_empty() {
        return Some(Place::Known(typed.summit.clone()));
    }
    let length = typed.title.chars().count();
    if length == 0 || length > adding::LONGEST_TITLE {
        problems.push(Problem {
            field: "title",
            words: words!("sources-error-title", n = adding::LONGEST_TITLE),
        });
    }
    match adding::slug(&typed.slug) {
        Ok(slug) => Some(Place::New(slug, typed.title.clone(), locale)),
        Err(words) => {
            problems.push(Problem {
                field: "slug",
                words,
            });
            None
        }
    }
}

/// What the fields that a new source and an old one share say.
pub(crate) fn settings(
    typed: &Typed,
    token: &str,
    kind: Option<Kind>,
    problems: &mut Vec<Problem>,
) -> Settings {
    let mut wrong = |field, words| problems.push(Problem { field, words });
    let url = adding::address(&typed.url).unwrap_or_else(|words| {
        wrong("url", words);
        None
    });
    let aliases = adding::hosts(&typed.aliases).unwrap_or_else(|words| {
        wrong("aliases", words);
        Vec::new()
    });
    if !aliases.is_empty() && typed.url.is_empty() {
        wrong("aliases", words!("sources-error-host-of"));
    }
    let token = adding::token(token).unwrap_or_else(|words| {
        wrong("token", words);
        None
    });
    let every = typed
        .every
        .parse()
        .ok()
        .filter(|every| EVERY.contains(every));
    if every.is_some() && typed.url.is_empty() {
        wrong("every", words!("sources-error-every"));
    }
    Settings {
        url: url.map(|url| url.to_string()),
        token,
        confidential: kind.is_some_and(|kind| typed.is_confidential(kind)),
        every_minutes: every,
        mapping: None,
        aliases,
    }
}

/// Whether a form could not be read because it is too large.
pub(crate) fn is_too_large(error: &poem::Error) -> bool {
    matches!(
        error.downcast_ref::<BodyError>(),
        Some(BodyError::TooLarge { .. })
    )
}

/// What is wrong with files that are too large.
pub(crate) fn too_large() -> Problem {
    Problem {
        field: Part::Main.word(),
        words: words!("sources-error-too-large", n = MOST >> 20),
    }
}
