//! The first page and the pages of plain text.

use std::cmp::Reverse;

use poem::http::{StatusCode, header};
use poem::{Response, handler};
use serde_json::json;

use crate::accounts::model::Viewer;
use crate::platform::error::Result;
use crate::platform::pages::versions::Scope;
use crate::platform::site;
use crate::platform::text::markdown::render;
use crate::platform::text::rendering::Rendering;
use crate::platform::web::Ctx;
use crate::site::model;
use crate::site::views::home::Home;
use crate::site::views::{self, texts};
use crate::topics::model::lists;
use crate::{categories, proposals, summits};

/// Topics on the first page.
const TOPICS: usize = 5;
/// Proposals on the first page.
const PROPOSALS: i64 = 4;

/// The first page.
#[handler]
pub async fn home(cx: Ctx<Viewer>) -> Result<Response> {
    let locale = cx.locale();
    let found = cx
        .read(move |db, viewer| {
            let latest = lists::latest(db, viewer, None, None)?;
            let mut topics: Vec<_> = latest.all().cloned().collect();
            // Here a pinned topic stands where its last post puts it.
            topics.sort_by_key(|topic| Reverse((topic.listed_at, topic.id)));
            topics.truncate(TOPICS);
            let ids: Vec<_> = topics.iter().map(|topic| topic.id).collect();
            Ok(Home {
                summit: summits::model::list(db, locale)?.into_iter().next(),
                intro: site::get(db, model::INTRO)?.unwrap_or_default(),
                figures: model::figures(db, viewer)?,
                leads: model::leads(db, &ids)?,
                categories: categories::model::list(db, viewer, locale)?,
                proposals: proposals::model::newest(db, viewer, PROPOSALS)?,
                topics,
            })
        })
        .await?;
    Ok(cx.shared_page(vec![Scope::Lists], &views::home::page(cx.shell(), &found)))
}

/// What the forum is.
#[handler]
pub async fn about(cx: Ctx<Viewer>) -> Result<Response> {
    let intro = cx
        .read(|db, _| site::get(db, model::INTRO))
        .await?
        .unwrap_or_default();
    Ok(cx.shared_page(vec![], &texts::about(cx.locale(), &intro)))
}

/// The rules.
#[handler]
pub async fn rules(cx: Ctx<Viewer>) -> Result<Response> {
    let own = cx.read(|db, _| model::rules(db)).await?;
    Ok(cx.shared_page(vec![], &texts::rules(cx.locale(), own.as_ref())))
}

/// What is kept of whom.
#[handler]
pub async fn privacy(cx: Ctx<Viewer>) -> Result<Response> {
    Ok(cx.shared_page(vec![], &texts::privacy(cx.locale())))
}

/// What can be typed in a post. Each row is a piece of Markdown that says what it does in no language.
#[handler]
pub async fn formatting(cx: Ctx<Viewer>) -> Result<Response> {
    let (names, paths) = Default::default();
    let how = Rendering {
        own: &cx.services().origin,
        names: &names,
        titles: &paths,
        id_prefix: "f",
        top_heading: 2,
    };
    let rows: Vec<_> = EXAMPLES
        .iter()
        .filter_map(|typed| Some((*typed, render(typed, &how).ok()?)))
        .collect();
    Ok(cx.shared_page(vec![], &texts::formatting(cx.locale(), &rows)))
}

const EXAMPLES: &[&str] = &[
    "**A** *B* ~~C~~ `D`",
    "[ogp](https://example.org)",
    "> A\n>\n> B",
    "- A\n- B\n  - C",
    "1. A\n2. B",
    "- [x] A\n- [ ] B",
    "## A\n### B",
    "| A | B |\n|---|--:|\n| C | 1 |",
    "A[^1]\n\n[^1]: B",
    "> [!NOTE]\n> A",
    "<details><summary>A</summary>B</details>",
    "```\nA = B\n```",
];

/// Whether the forum works, for whoever watches over it: 200 and a word, or 503.
#[handler]
pub async fn status(cx: Ctx<Viewer>) -> Response {
    let reads = cx.read(|db, _| site::load(db).map(drop)).await.is_ok();
    let writes = cx.write(|_, _| Ok(())).await.is_ok();
    let status = if reads && writes {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    let word = |works: bool| if works { "ok" } else { "failing" };
    let told = json!({
        "status": word(reads && writes),
        "reads": word(reads),
        "writes": word(writes),
        "version": env!("CARGO_PKG_VERSION"),
    });
    let response = Response::builder()
        .status(status)
        .content_type("application/json")
        .header(header::CACHE_CONTROL, "no-store");
    match status {
        StatusCode::OK => response,
        _ => response.header(header::RETRY_AFTER, "5"),
    }
    .body(told.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    use crate::platform::text::origin::Origin;

    #[test]
    fn every_example_of_formatting_is_shown() {
        let own = Origin::parse("https://forum.example").unwrap();
        let how = Rendering {
            own: &own,
            names: &HashMap::new(),
            titles: &HashMap::new(),
            id_prefix: "f",
            top_heading: 2,
        };
        for typed in EXAMPLES {
            assert!(render(typed, &how).is_ok(), "{typed}");
        }
    }
}
