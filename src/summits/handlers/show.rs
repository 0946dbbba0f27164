//! Summits for everybody.

use poem::web::Path;
use poem::{Response, handler};

use crate::accounts::model::Viewer;
use crate::platform::db::connection::Db;
use crate::platform::error::{Error, Result};
use crate::platform::i18n::locale::Locale;
use crate::platform::pages::versions::Scope;
use crate::platform::web::Ctx;
use crate::proposals::model::{figures, tracks};
use crate::summits::model::{self, Summit, phases};
use crate::summits::views::show::{self as views, Shown};

/// Proposals that are named as the best rated.
const BEST: i64 = 5;

/// All summits.
#[handler]
pub async fn index(cx: Ctx<Viewer>) -> Result<Response> {
    let locale = cx.locale();
    let summits = cx.read(move |db, _| model::list(db, locale)).await?;
    Ok(cx.shared_page(vec![Scope::Lists], &views::index(locale, &summits)))
}

/// One summit.
#[handler]
pub async fn show(cx: Ctx<Viewer>, Path(slug): Path<String>) -> Result<Response> {
    let locale = cx.locale();
    let shown = cx
        .read(move |db, viewer| load(db, viewer, &slug, locale))
        .await?;
    let page = views::page(cx.shell(), cx.viewer(), &shown, cx.now());
    Ok(cx.shared_page(vec![Scope::Lists], &page))
}

fn load(db: &mut Db, viewer: &Viewer, slug: &str, locale: Locale) -> Result<Shown> {
    let summit: Summit = model::find(db, slug, locale)?.ok_or(Error::NotFound)?;
    let id = summit.id;
    let counts = figures::by_track(db, id, viewer)?;
    let tracks = tracks::list(db)?.into_iter();
    Ok(Shown {
        phases: phases::of(db, id)?,
        figures: figures::of_summit(db, id, viewer)?,
        tracks: tracks
            .filter_map(|track| Some((counts.get(&track.id).copied()?, track)))
            .collect(),
        best: figures::best(db, id, viewer, BEST)?,
        summit,
    })
}
