//! The door to decisions.

use poem::web::Path;
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::categories::model::{self as categories, Right};
use crate::moderation::model::{Decision, Kind, Outcome, choices, decide};
use crate::moderation::views::{Asked, page};
use crate::platform::body::Form;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, see};
use crate::topics::model::{TopicId, find_visible};

/// What the form carries.
#[derive(Deserialize)]
pub struct DecisionForm {
    #[serde(default)]
    reason: String,
    #[serde(default)]
    category: String,
}

/// Asks for the reason. What is decided already leads to the topic.
#[handler]
pub async fn new(cx: Ctx<Viewer>, Path((id, kind)): Path<(String, String)>) -> Result<Response> {
    let (id, kind) = read(&id, &kind)?;
    ask(&cx, id, kind, Asked::default()).await
}

/// Decides.
#[handler]
pub async fn create(
    cx: Ctx<Viewer>,
    Path((id, kind)): Path<(String, String)>,
    Form(form): Form<DecisionForm>,
) -> Result<Response> {
    let (id, kind) = read(&id, &kind)?;
    let decided = match Decision::parse(kind, &form.category, &form.reason) {
        Ok(decision) => {
            cx.write(move |tx, viewer| decide(tx, viewer, id, &decision))
                .await
        }
        Err(error) => Err(error),
    };
    match decided {
        Ok(Outcome::Decided(topic)) => Ok(cx.see_said(&topic.href(), said(kind))),
        Ok(Outcome::AsItWas(topic)) => Ok(see(&topic.href())),
        Ok(Outcome::OutOfSight) => Ok(see("/latest")),
        Err(Error::Invalid(problems)) => {
            let DecisionForm { reason, category } = form;
            ask(
                &cx,
                id,
                kind,
                Asked {
                    reason,
                    category,
                    problems,
                    ..Asked::default()
                },
            )
            .await
        }
        Err(error) => Err(error),
    }
}

fn read(id: &str, kind: &str) -> Result<(TopicId, Kind)> {
    let id = id.parse().map(TopicId).ok();
    id.zip(Kind::parse(kind)).ok_or(Error::NotFound)
}

const fn said(kind: Kind) -> &'static str {
    match kind {
        Kind::Close => "closed",
        Kind::Reopen => "reopened",
        Kind::Pin => "pinned",
        Kind::Unpin => "unpinned",
        Kind::Move => "moved",
        Kind::Remove => "removed",
        Kind::Restore => "returned",
    }
}

async fn ask(cx: &Ctx<Viewer>, id: TopicId, kind: Kind, mut asked: Asked) -> Result<Response> {
    let locale = cx.locale();
    let (topic, places) = cx
        .read(move |db, viewer| {
            let topic = find_visible(db, id, viewer)?;
            let places = match kind {
                Kind::Move => categories::list_with(db, viewer, Right::Start, locale)?,
                _ => Vec::new(),
            };
            Ok((topic, places))
        })
        .await?;
    let choices = choices(&topic, cx.viewer());
    if choices.is_empty() {
        return Err(Error::NotFound);
    }
    if !choices.contains(&kind) {
        return Ok(see(&topic.href()));
    }
    asked.categories = places
        .into_iter()
        .filter(|place| place.id != topic.category)
        .collect();
    let page = page(cx.shell(), &topic, kind, &asked);
    Ok(if asked.problems.is_empty() {
        cx.page(&page)
    } else {
        cx.form_again(&page, &asked.problems)
    })
}
