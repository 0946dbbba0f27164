//! The door to proposals.

use poem::http::Uri;
use poem::web::{Path, Query};
use poem::{Request, Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::categories;
use crate::platform::apart::apart;
use crate::platform::calendar;
use crate::platform::db::connection::Db;
use crate::platform::error::{Error, Result};
use crate::platform::format::Format;
use crate::platform::i18n::locale::Locale;
use crate::platform::pages::versions::Scope;
use crate::platform::time::Time;
use crate::platform::web::{Ctx, moved};
use crate::posts::model::proposals;
use crate::proposals::model::asked::Asked;
use crate::proposals::model::catalogue::{self, Catalogue, Seen};
use crate::proposals::model::{
    self, Proposal, ProposalId, counts, lists, origins, programme, tracks, versions,
};
use crate::proposals::parts::times::event;
use crate::proposals::views::list::{self, Listed};
use crate::proposals::views::one::{self, Shown};
use crate::proposals::views::versions as version_views;
use crate::{ratings, summits, supports, topics};

/// The list, by words, filters and order.
#[handler]
pub async fn index(cx: Ctx<Viewer>, uri: &Uri) -> Result<Response> {
    let mut asked = Asked::read(uri.query().unwrap_or_default());
    if cx.viewer().id().is_none() {
        asked = asked.by_reader();
    }
    let locale = cx.locale();
    let catalogue = cx.kept(&[Scope::Catalogue], catalogue::load).await?;
    let listed = cx
        .read(move |db, viewer| listed(db, viewer, locale, asked, &catalogue))
        .await?;
    let scopes = vec![Scope::Lists, Scope::Catalogue];
    Ok(cx.shared_page(scopes, &list::page(locale, &listed)))
}

fn listed(
    db: &mut Db,
    viewer: &Viewer,
    locale: Locale,
    asked: Asked,
    catalogue: &Catalogue,
) -> Result<Listed> {
    let summits = summits::model::list(db, locale)?;
    let wanted = asked.wanted(&summits);
    let seen = Seen::load(db, viewer, &asked)?;
    Ok(Listed {
        tracks: tracks::list(db)?,
        counts: counts::counts(catalogue, &seen, &asked),
        found: lists::page(db, viewer, &wanted, asked.order(), asked.before)?,
        asked,
        summits,
    })
}

/// One proposal.
#[handler]
pub async fn show(
    cx: Ctx<Viewer>,
    request: &Request,
    Path((id, slug)): Path<(i64, String)>,
    Query(done): Query<Done>,
) -> Result<Response> {
    let id = ProposalId(id);
    if request.data::<Format>() == Some(&Format::Ics) {
        return calendar(&cx, id).await;
    }
    let (locale, now) = (cx.locale(), cx.now());
    let shown = match cx
        .read(move |db, viewer| shown(db, viewer, locale, id, now))
        .await
    {
        Err(Error::NotFound) => return follow(&cx, id).await,
        shown => shown?,
    };
    if shown.proposal.slug != slug {
        return Ok(moved(&shown.proposal.href()));
    }
    let said = cx.said(&done.said).unwrap_or_default();
    let page = one::page(cx.shell(), cx.viewer(), &shown, said);
    Ok(cx.shared_page(scopes(&shown.proposal), &page))
}

/// What was done before the page is shown.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    said: String,
}

/// When it takes place, for a calendar.
async fn calendar(cx: &Ctx<Viewer>, id: ProposalId) -> Result<Response> {
    let session = cx
        .read(move |db, viewer| programme::session(db, id, viewer))
        .await?
        .ok_or(Error::NotFound)?;
    let url = &cx.services().url;
    let event = event(url, &session);
    Ok(calendar::answer(&calendar::write(&session.title, &[event])))
}

/// One proposal by its number alone, as people type it.
#[handler]
pub async fn find(cx: Ctx<Viewer>, Path(id): Path<i64>) -> Result<Response> {
    let id = ProposalId(id);
    match cx
        .read(move |db, viewer| model::find_visible(db, id, viewer))
        .await
    {
        Err(Error::NotFound) => follow(&cx, id).await,
        proposal => Ok(moved(&proposal?.href())),
    }
}

/// Leads on from a proposal that turned out to be another.
async fn follow(cx: &Ctx<Viewer>, id: ProposalId) -> Result<Response> {
    let proposal = cx
        .read(move |db, viewer| {
            let other = model::joined_to(db, id)?.ok_or(Error::NotFound)?;
            model::find_visible(db, other, viewer)
        })
        .await?;
    Ok(moved(&proposal.href()))
}

fn shown(db: &mut Db, viewer: &Viewer, locale: Locale, id: ProposalId, now: Time) -> Result<Shown> {
    let proposal = model::find_visible(db, id, viewer)?;
    let topics = topics::model::about::about(db, id.0, viewer)?;
    let mut categories: Vec<_> = topics.iter().map(|topic| topic.category).collect();
    categories.sort_unstable();
    categories.dedup();
    let most = i64::try_from(version_views::MOST + 1).unwrap_or(i64::MAX);
    Ok(Shown {
        summit: summits::model::find(db, &proposal.summit, locale)?,
        versions: versions::list(db, id, proposal.version, most)?,
        rating: ratings::model::standing(db, viewer, id, now)?,
        support: supports::model::standing(db, viewer, id, now)?,
        categories: categories::model::labels(db, categories, viewer, locale)?,
        topics,
        linked: proposals::linked_from(db, id, viewer)?,
        origins: origins::of(db, id, proposal.version)?,
        proposal,
    })
}

/// One version of a proposal, with what it changed.
#[handler]
pub async fn version(
    cx: Ctx<Viewer>,
    Path((id, slug, number)): Path<(i64, String, i32)>,
) -> Result<Response> {
    let (proposal, versions) = cx
        .read(move |db, viewer| {
            let proposal = model::find_visible(db, ProposalId(id), viewer)?;
            let versions = versions::list(db, ProposalId(id), number, 2)?;
            Ok((proposal, versions))
        })
        .await?;
    let mut versions = versions.into_iter();
    let version = versions
        .next()
        .filter(|version| version.number == number)
        .ok_or(Error::NotFound)?;
    if proposal.slug != slug {
        return Ok(moved(&proposal.version_href(number)));
    }
    let (locale, dates, scopes) = (cx.locale(), cx.dates(), scopes(&proposal));
    let before = versions.next();
    let page =
        apart(move || version_views::page(locale, &dates, &proposal, &version, before.as_ref()));
    Ok(cx.shared_page(scopes, &page.await?))
}

/// What these pages show: the proposal, and rows of topics about it.
fn scopes(proposal: &Proposal) -> Vec<Scope> {
    let companion = proposal.topic.as_ref().map(|(id, _)| Scope::Item(*id));
    std::iter::once(Scope::Lists).chain(companion).collect()
}
