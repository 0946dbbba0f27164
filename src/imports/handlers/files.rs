//! A file that an organiser brings for a source.

use poem::http::StatusCode;
use poem::web::Path;
use poem::{Response, handler};

use crate::accounts::model::Viewer;
use crate::imports::handlers::settings::{source_href, with_problems};
use crate::imports::handlers::sources::{is_too_large, too_large};
use crate::imports::model::access;
use crate::imports::model::delivering::{self, Delivery};
use crate::imports::model::gathering::Part;
use crate::imports::model::runs::{RunId, Way};
use crate::imports::model::sources::{self, Known, SourceId};
use crate::platform::error::{Problem, Result};
use crate::platform::uploads::Upload;
use crate::platform::web::{Ctx, see};
use crate::words;

/// Takes a file and shows what it would do.
#[handler]
pub async fn create(
    cx: Ctx<Viewer>,
    Path(id): Path<i64>,
    upload: poem::Result<Upload>,
) -> poem::Result<Response> {
    let id = SourceId(id);
    let source = cx.read(move |db, _| sources::known(db, id)).await?;
    let upload = match upload {
        Ok(upload) => upload,
        Err(error) if is_too_large(&error) => {
            let problems = [too_large()];
            let status = StatusCode::PAYLOAD_TOO_LARGE;
            return Ok(with_problems(&cx, id, status, &problems).await?);
        }
        Err(error) => return Err(error),
    };
    let files = parts(&upload);
    if !files.iter().any(|(part, _)| *part == Part::Main) {
        let problems = [Problem {
            field: Part::Main.word(),
            words: words!("sources-error-file"),
        }];
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(with_problems(&cx, id, status, &problems).await?);
    }
    Ok(brought(&cx, source, files).await?)
}

/// The files of a form, by what they are.
pub(crate) fn parts(upload: &Upload) -> Vec<(Part, Vec<u8>)> {
    Part::ALL
        .iter()
        .filter_map(|part| Some((*part, upload.file(part.word())?.to_vec())))
        .collect()
}

/// Looks at what an organiser brings, and leads to what it would do.
pub(crate) async fn brought(
    cx: &Ctx<Viewer>,
    source: Known,
    parts: Vec<(Part, Vec<u8>)>,
) -> Result<Response> {
    let id = source.id;
    let delivery = Delivery {
        way: Way::Page,
        by: Some(access::manager(cx.viewer())?),
        source,
        parts,
    };
    let looked = delivering::look(cx.services(), delivery).await?;
    Ok(see(&run_href(id, looked.run())))
}

/// The address of a run's page.
pub(crate) fn run_href(source: SourceId, run: RunId) -> String {
    format!("{}/runs/{run}", source_href(source))
}
