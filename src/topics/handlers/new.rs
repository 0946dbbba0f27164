//! Starting a topic.

use poem::Response;
use poem::web::Query;
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::categories::model::{self, CategoryId, Right};
use crate::platform::body::Form;
use crate::platform::db::connection::Db;
use crate::platform::error::{Error, Problem, Refusal, Result};
use crate::platform::text::language::Lang;
use crate::platform::text::origin::Origin;
use crate::platform::web::Ctx;
use crate::posts::model::limits::count_topic;
use crate::posts::model::opening::{NewTopic, open_topic};
use crate::posts::model::prepare::{FIELD, Typed, prepare_apart, preview};
use crate::posts::model::writing::{Prepared, Written, once};
use crate::posts::parts::composer::Draft;
use crate::proposals::model::naming::{Named, named};
use crate::proposals::model::urls::{self, Hosts};
use crate::proposals::model::{ProposalId, is_seen_from};
use crate::sessions::model::carrying;
use crate::topics::model::language;
use crate::topics::model::rights::{may_start, may_write};
use crate::topics::model::title::Title;
use crate::topics::views::new::{Filled, Offered, Preview, form};
use crate::words;

/// What a link to the form fills in.
#[derive(Debug, Default, Deserialize)]
pub struct Wished {
    #[serde(default)]
    category: String,
    #[serde(default)]
    proposal: String,
}

/// The form as it was sent.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Sent {
    #[serde(default)]
    category: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    proposal: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    once: String,
    preview: Option<String>,
}

/// The empty form.
#[poem::handler]
pub async fn new(cx: Ctx<Viewer>, Query(wished): Query<Wished>) -> Result<Response> {
    may_write(cx.viewer()).map_err(Error::Forbidden)?;
    let offered = offered(&cx, &wished.proposal).await?;
    let filled = Filled {
        category: if wished.category.is_empty() {
            usual(&offered)
        } else {
            wished.category
        },
        proposal: wished.proposal,
        draft: Draft::new(),
        ..Filled::default()
    };
    Ok(cx.page(&form(cx.shell(), &offered, &filled, &[], None)))
}

/// The form sent: a preview, the form again, or a topic.
#[poem::handler]
pub async fn create(cx: Ctx<Viewer>, Form(sent): Form<Sent>) -> Result<Response> {
    let typed = Typed {
        text: &sent.text,
        chosen: Lang::from_tag(&sent.lang),
        likely: language(cx.locale().code()),
    };
    if sent.preview.is_some() {
        return look(&cx, &sent, typed).await;
    }
    match start(&cx, &sent, typed).await {
        Ok(topic) => Ok(cx.see_said(&format!("{}#post-1", topic.href()), "opened")),
        Err(error) => again(&cx, &sent, &error.into_refusal(FIELD)?, None).await,
    }
}

/// The topic as it will look, with everything for which it could not be started yet.
async fn look(cx: &Ctx<Viewer>, sent: &Sent, typed: Typed<'_>) -> Result<Response> {
    let (looked, own) = (sent.clone(), cx.services().origin.clone());
    let checked = cx
        .read(move |db, viewer| check(db, viewer, &looked, &own))
        .await?;
    let mut refusal = Refusal::from(checked.problems);
    let text = match preview(cx, typed).await {
        Ok(text) => Some(text),
        Err(error) => {
            let more = error.into_refusal(FIELD)?;
            refusal.problems.extend(more.problems);
            refusal.wait = more.wait;
            None
        }
    };
    let shown = text.map(|text| Preview {
        category: checked.category,
        title: checked.title,
        text,
    });
    again(cx, sent, &refusal, shown.as_ref()).await
}

async fn start(cx: &Ctx<Viewer>, sent: &Sent, typed: Typed<'_>) -> Result<Written> {
    let (looked, own) = (sent.clone(), cx.services().origin.clone());
    let checked = cx
        .read(move |db, viewer| check(db, viewer, &looked, &own))
        .await?;
    let text = match prepare_apart(cx.services(), typed).await {
        Ok(text) => Ok(text),
        Err(error) => Err(error.into_refusal(FIELD)?.problems),
    };
    let topic = checked.topic(text, sent)?;
    let key = sent.once.clone();
    cx.write(move |tx, viewer| {
        count_topic(tx, viewer, topic.once.as_deref())?;
        let opened = open_topic(tx, viewer, &topic)?;
        carrying::sent(tx, viewer, &key)?;
        Ok(opened)
    })
    .await
}

async fn again(
    cx: &Ctx<Viewer>,
    sent: &Sent,
    refusal: &Refusal,
    preview: Option<&Preview>,
) -> Result<Response> {
    let filled = Filled {
        category: sent.category.clone(),
        title: sent.title.clone(),
        proposal: sent.proposal.clone(),
        draft: Draft::typed(&sent.text, &sent.lang, &sent.once),
    };
    let offered = offered(cx, &sent.proposal).await?;
    let problems = &refusal.problems;
    let page = form(cx.shell(), &offered, &filled, problems, preview);
    Ok(if problems.is_empty() {
        cx.page(&page)
    } else {
        cx.form_refused(&page, refusal)
    })
}

/// The categories that the viewer may start topics in, and the proposal that the form speaks of, if the viewer sees it.
async fn offered(cx: &Ctx<Viewer>, proposal: &str) -> Result<Offered> {
    let (locale, own) = (cx.locale(), cx.services().origin.clone());
    let sent = proposal.to_owned();
    cx.read(move |db, viewer| {
        Ok(Offered {
            categories: model::list_with(db, viewer, Right::Start, locale)?,
            proposal: find(db, &sent, &own, viewer)?,
        })
    })
    .await
}

/// The proposal that is meant by its number or address here, or by the address of its page at the source.
fn find(db: &mut Db, sent: &str, own: &Origin, viewer: &Viewer) -> Result<Option<Named>> {
    let at_source = |db: &mut Db| match urls::read(sent.trim()) {
        Some(url) => match Hosts::load(db)?.key(&url) {
            Some(key) => urls::find(db, &key),
            None => Ok(None),
        },
        None => Ok(None),
    };
    let id = match number(sent, own) {
        Some(number) => Some(ProposalId(number)),
        None => at_source(db)?,
    };
    match id {
        Some(id) => named(db, id, viewer),
        None => Ok(None),
    }
}

/// The category of the proposal's track, which is chosen as long as nobody chooses another.
fn usual(offered: &Offered) -> String {
    let category = offered.proposal.as_ref().and_then(|about| about.category);
    category.map_or_else(String::new, |category| category.to_string())
}

/// A form, looked through but for its text: what is sound in it, and everything that is wrong, in the order of the form.
struct Checked {
    category: Option<CategoryId>,
    title: Option<Title>,
    proposal: Option<Option<i64>>,
    problems: Vec<Problem>,
}

impl Checked {
    fn topic(
        mut self,
        text: std::result::Result<Prepared, Vec<Problem>>,
        sent: &Sent,
    ) -> Result<NewTopic> {
        let text = text.map_err(|more| self.problems.extend(more)).ok();
        match (self.category, self.title, self.proposal, text) {
            (Some(category), Some(title), Some(proposal), Some(text)) => Ok(NewTopic {
                category,
                title,
                proposal: proposal.map(ProposalId),
                text,
                once: once(
                    &sent.once,
                    "topic",
                    &format!("{}\n{}", sent.title, sent.text),
                ),
            }),
            _ => Err(Error::Invalid(self.problems)),
        }
    }
}

fn check(db: &mut Db, viewer: &Viewer, sent: &Sent, own: &Origin) -> Result<Checked> {
    let mut problems = Vec::new();
    let category = kept(check_category(db, viewer, &sent.category)?, &mut problems);
    let title = kept(Title::parse(&sent.title), &mut problems);
    let proposal = check_proposal(db, viewer, (&sent.proposal, own), category)?;
    Ok(Checked {
        category,
        title,
        proposal: kept(proposal, &mut problems),
        problems,
    })
}

fn kept<T>(checked: std::result::Result<T, Problem>, problems: &mut Vec<Problem>) -> Option<T> {
    checked.map_err(|problem| problems.push(problem)).ok()
}

fn check_category(
    db: &mut Db,
    viewer: &Viewer,
    sent: &str,
) -> Result<std::result::Result<CategoryId, Problem>> {
    let wrong = |words| Problem {
        field: "category",
        words,
    };
    let Ok(id) = sent.parse().map(CategoryId) else {
        return Ok(Err(wrong(words!("forms-required-category"))));
    };
    Ok(may_start(db, id, viewer)?.map(|()| id).map_err(wrong))
}

/// Reads a number, `/proposals/278/slug`, or that with our address in front.
fn number(sent: &str, own: &Origin) -> Option<i64> {
    let own = own.to_string();
    let sent = sent.trim();
    let path = sent.strip_prefix(&own).unwrap_or(sent);
    let rest = path.strip_prefix("/proposals/").unwrap_or(path);
    rest.split(['/', '?', '#']).next()?.parse().ok()
}

/// Whoever sees the category has to see the proposal, whose title the topic would tell.
fn check_proposal(
    db: &mut Db,
    viewer: &Viewer,
    (sent, own): (&str, &Origin),
    category: Option<CategoryId>,
) -> Result<std::result::Result<Option<i64>, Problem>> {
    if sent.trim().is_empty() {
        return Ok(Ok(None));
    }
    let wrong = |words| Problem {
        field: "proposal",
        words,
    };
    let Some(found) = find(db, sent, own, viewer)? else {
        return Ok(Err(wrong(words!("topics-proposal-unknown"))));
    };
    if let Some(category) = category
        && !is_seen_from(db, found.id, category)?
    {
        return Ok(Err(wrong(words!("topics-proposal-hidden"))));
    }
    Ok(Ok(Some(found.id.0)))
}
