//! The door to a summit's settings.

use poem::web::{Path, Query};
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::platform::body::Form;
use crate::platform::error::{Error, Problem, Result};
use crate::platform::web::Ctx;
use crate::proposals::model::words::State;
use crate::summits::model::forms::{STATE, Typed};
use crate::summits::model::settings::{self, Settings};
use crate::summits::model::{self, Summit};
use crate::summits::views::settings::{Shown, page};

/// What was done before the page is shown.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    said: String,
}

/// The form.
#[handler]
pub async fn edit(
    cx: Ctx<Viewer>,
    Path(slug): Path<String>,
    Query(done): Query<Done>,
) -> Result<Response> {
    let (summit, saved) = find(&cx, slug).await?;
    let shown = Shown {
        typed: &Typed::of(&saved),
        summit: &summit,
        problems: &[],
        said: cx.said(&done.said).unwrap_or_default(),
    };
    Ok(cx.page(&page(cx.shell(), &shown)))
}

/// Saves what the form says, or shows it again.
#[handler]
pub async fn update(
    cx: Ctx<Viewer>,
    Path(slug): Path<String>,
    Form(mut fields): Form<Vec<(String, String)>>,
) -> Result<Response> {
    fields.retain(|(name, value)| name != STATE || State::parse(value).is_some());
    let (summit, _) = find(&cx, slug).await?;
    let typed = Typed::read(fields);
    let new = match typed.settings() {
        Ok(new) => new,
        Err(problems) => return Ok(again(&cx, &summit, &typed, &problems)),
    };
    let id = summit.id;
    cx.write(move |tx, viewer| settings::save(tx, viewer, id, &new))
        .await?;
    Ok(cx.see_said(&format!("{}/settings", summit.href()), "saved"))
}

fn again(cx: &Ctx<Viewer>, summit: &Summit, typed: &Typed, problems: &[Problem]) -> Response {
    let shown = Shown {
        typed,
        summit,
        problems,
        said: "",
    };
    cx.form_again(&page(cx.shell(), &shown), problems)
}

async fn find(cx: &Ctx<Viewer>, slug: String) -> Result<(Summit, Settings)> {
    let locale = cx.locale();
    cx.read(move |db, viewer| {
        settings::may_run(viewer)?;
        let summit = model::find(db, &slug, locale)?.ok_or(Error::NotFound)?;
        let saved = settings::of(db, viewer, summit.id)?;
        Ok((summit, saved))
    })
    .await
}
