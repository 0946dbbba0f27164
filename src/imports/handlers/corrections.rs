//! The door to an organiser's corrections.

use poem::web::{Path, Query};
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::imports::model::correcting::{self, typed::Typed};
use crate::imports::views::correction::{Shown, page};
use crate::platform::body::Form;
use crate::platform::error::{Error, Problem, Result};
use crate::platform::web::Ctx;
use crate::proposals::model::{ProposalId, find_visible};
use crate::topics::model::reason::Reason;
use crate::words;

/// What the form begins with.
#[derive(Deserialize)]
pub struct Begin {
    #[serde(default)]
    from: String,
}

/// The form.
#[handler]
pub async fn edit(
    cx: Ctx<Viewer>,
    Path((id, _)): Path<(i64, String)>,
    Query(begin): Query<Begin>,
) -> Result<Response> {
    let ground = ground(&cx, ProposalId(id)).await?;
    let typed = ground
        .correction
        .as_ref()
        .map(|kept| Typed::of(&kept.content, &kept.reason, &ground.proposal.zone))
        .unwrap_or_default();
    let typed = if begin.from == "sources" {
        typed.over(&said(&ground))
    } else {
        typed
    };
    Ok(cx.page(&page(cx.shell(), &shown(&ground, &typed, &[]))))
}

/// Saves what is corrected, or shows the form again.
#[handler]
pub async fn update(
    cx: Ctx<Viewer>,
    Path((id, _)): Path<(i64, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    let ground = ground(&cx, ProposalId(id)).await?;
    let mut problems = Vec::new();
    let kept = typed.clone().differing(&said(&ground));
    let content = kept
        .content()
        .map_err(|wrong| problems.extend(wrong))
        .unwrap_or_default();
    let released = kept.is_empty();
    if released && ground.correction.is_none() {
        problems.push(Problem {
            field: "title",
            words: words!("imports-correct-error-nothing"),
        });
    }
    let reason = match Reason::parse(&typed.reason) {
        Ok(reason) => Some(reason),
        // Whoever takes everything back owes nobody a reason.
        Err(_) if released => Reason::parse("-").ok(),
        Err(problem) => {
            problems.push(problem);
            None
        }
    };
    let (Some(reason), true) = (reason, problems.is_empty()) else {
        return Ok(cx.form_again(
            &page(cx.shell(), &shown(&ground, &typed, &problems)),
            &problems,
        ));
    };
    let (own, id) = (cx.services().origin.clone(), ProposalId(id));
    let saved = cx
        .write(move |tx, viewer| correcting::correct(tx, viewer, &own, id, &content, &reason))
        .await;
    match saved {
        Err(Error::Invalid(problems)) => Ok(cx.form_again(
            &page(cx.shell(), &shown(&ground, &typed, &problems)),
            &problems,
        )),
        saved => {
            saved?;
            let proposal = cx
                .read(move |db, viewer| find_visible(db, id, viewer))
                .await?;
            let word = if released { "released" } else { "corrected" };
            Ok(cx.see_said(&proposal.href(), word))
        }
    }
}

async fn ground(cx: &Ctx<Viewer>, id: ProposalId) -> Result<correcting::Ground> {
    if !correcting::may_correct(cx.viewer()) {
        return Err(Error::Forbidden(words!("imports-error-organisers")));
    }
    cx.read(move |db, viewer| correcting::ground(db, viewer, id))
        .await
}

/// What the sources say, as the form would have it.
fn said(ground: &correcting::Ground) -> Typed {
    Typed::of(&ground.sources, "", &ground.proposal.zone)
}

fn shown<'a>(
    ground: &'a correcting::Ground,
    typed: &'a Typed,
    problems: &'a [Problem],
) -> Shown<'a> {
    Shown {
        proposal: &ground.proposal,
        said: said(ground),
        is_corrected: ground.correction.is_some(),
        typed,
        problems,
    }
}
