//! What takes place at a summit.

use poem::web::{Path, Query};
use poem::{Request, Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::platform::calendar;
use crate::platform::error::{Error, Result};
use crate::platform::format::Format;
use crate::platform::pages::versions::Scope;
use crate::platform::web::Ctx;
use crate::proposals::model::programme::sessions;
use crate::proposals::parts::times::event;
use crate::summits::model;
use crate::summits::views::programme::{View, page};

/// How the page is to be shown.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    view: String,
}

/// The programme: by day, as a grid and as a list; or for a calendar.
#[handler]
pub async fn show(
    cx: Ctx<Viewer>,
    request: &Request,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let locale = cx.locale();
    let (summit, sessions) = cx
        .read(move |db, viewer| {
            let summit = model::find(db, &slug, locale)?.ok_or(Error::NotFound)?;
            let sessions = sessions(db, summit.id, viewer)?;
            Ok((summit, sessions))
        })
        .await?;
    if request.data::<Format>() == Some(&Format::Ics) {
        let url = &cx.services().url;
        let events: Vec<_> = sessions.iter().map(|session| event(url, session)).collect();
        return Ok(calendar::answer(&calendar::write(&summit.name, &events)));
    }
    let view = View::read(&asked.view);
    Ok(cx.shared_page(vec![Scope::Lists], &page(locale, &summit, &sessions, view)))
}
