//! Starting a topic.

use poem::Response;
use poem::web::Query;
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::categories::model::{self, Category, CategoryId, Right};
use crate::platform::body::Form;
use crate::platform::db::connection::Db;
use crate::platform::error::{Error, Problem, Result};
use crate::platform::text::language::Lang;
use crate::platform::text::origin::Origin;
use crate::platform::web::{self, Ctx};
use crate::posts::model::limits::count_topic;
use crate::posts::model::opening::{NewTopic, open_topic};
use crate::posts::model::prepare::{FIELD, Typed, prepare};
use crate::posts::model::writing::{Prepared, once};
use crate::posts::parts::composer::Draft;
use crate::proposals::model::{ProposalId, about};
use crate::sessions::model::carrying;
use crate::topics::model::language;
use crate::topics::model::rights::{may_start, may_write};
use crate::topics::model::title::Title;
use crate::topics::views::new::{Filled, form};
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
    let filled = Filled {
        category: wished.category,
        proposal: wished.proposal,
        draft: Draft::new(),
        ..Filled::default()
    };
    let categories = categories(&cx).await?;
    Ok(cx.page(&form(cx.shell(), &categories, &filled, &[], None)))
}

/// The form sent: a preview, the form again, or a topic.
#[poem::handler]
pub async fn create(cx: Ctx<Viewer>, Form(sent): Form<Sent>) -> Result<Response> {
    let (typed, locale) = (sent.clone(), cx.locale());
    let origin = cx.services().origin.clone();
    let checked = cx
        .read(move |db, viewer| check(db, viewer, &origin, &typed, language(locale.code())))
        .await?;
    if sent.preview.is_some() {
        return again(&cx, &sent, &checked.of_text(), checked.text.as_ref()).await;
    }
    let Some(topic) = checked.new else {
        return again(&cx, &sent, &checked.problems, None).await;
    };
    let key = sent.once.clone();
    let opened = cx
        .write(move |tx, viewer| {
            count_topic(tx, viewer, topic.once.as_deref())?;
            let opened = open_topic(tx, viewer, &topic)?;
            carrying::sent(tx, viewer, &key)?;
            Ok(opened)
        })
        .await;
    match opened {
        Ok(topic) => Ok(web::see(&format!("{}?said=opened#post-1", topic.href()))),
        Err(error) => again(&cx, &sent, &error.into_problems(FIELD)?, None).await,
    }
}

async fn again(
    cx: &Ctx<Viewer>,
    sent: &Sent,
    problems: &[Problem],
    preview: Option<&Prepared>,
) -> Result<Response> {
    let filled = Filled {
        category: sent.category.clone(),
        title: sent.title.clone(),
        proposal: sent.proposal.clone(),
        draft: Draft::typed(&sent.text, &sent.lang, &sent.once),
    };
    let categories = categories(cx).await?;
    let page = form(cx.shell(), &categories, &filled, problems, preview);
    Ok(if problems.is_empty() {
        cx.page(&page)
    } else {
        cx.form_again(&page)
    })
}

/// The categories that the viewer may start topics in.
async fn categories(cx: &Ctx<Viewer>) -> Result<Vec<Category>> {
    let locale = cx.locale();
    cx.read(move |db, viewer| model::list_with(db, viewer, Right::Start, locale))
        .await
}

/// A form, looked through.
struct Checked {
    /// The text, if it can be shown.
    text: Option<Prepared>,
    /// The topic, if nothing is wrong.
    new: Option<NewTopic>,
    /// What is wrong.
    problems: Vec<Problem>,
}

impl Checked {
    /// What is wrong with the text: a preview asks for nothing else.
    fn of_text(&self) -> Vec<Problem> {
        let of_text = self
            .problems
            .iter()
            .filter(|problem| problem.field == FIELD);
        of_text.cloned().collect()
    }
}

/// Everything that is wrong, at once, in the order of the form.
fn check(db: &mut Db, viewer: &Viewer, own: &Origin, sent: &Sent, likely: Lang) -> Result<Checked> {
    let mut problems = Vec::new();
    let category = kept(check_category(db, viewer, &sent.category)?, &mut problems);
    let title = kept(Title::parse(&sent.title), &mut problems);
    let proposal = kept(check_proposal(db, viewer, &sent.proposal)?, &mut problems);
    let typed = Typed {
        text: &sent.text,
        chosen: Lang::from_tag(&sent.lang),
        likely,
    };
    let text = match prepare(db, own, typed) {
        Ok(text) => Some(text),
        Err(error) => {
            problems.extend(error.into_problems(FIELD)?);
            None
        }
    };
    let checked = match (category, title, proposal, &text) {
        (Some(category), Some(title), Some(proposal), Some(text)) => Some(NewTopic {
            category,
            title,
            proposal,
            text: text.clone(),
            once: once(
                &sent.once,
                "topic",
                &format!("{}\n{}", sent.title, sent.text),
            ),
        }),
        _ => None,
    };
    Ok(Checked {
        text,
        new: checked,
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
fn check_proposal(
    db: &mut Db,
    viewer: &Viewer,
    sent: &str,
) -> Result<std::result::Result<Option<i64>, Problem>> {
    let sent = sent.trim();
    if sent.is_empty() {
        return Ok(Ok(None));
    }
    let number = sent
        .split_once("/proposals/")
        .map_or(sent, |(_, rest)| rest)
        .split(['/', '?', '#'])
        .next()
        .and_then(|id| id.parse::<i64>().ok());
    let found = match number {
        Some(number) => about(db, ProposalId(number), viewer)?.map(|_| number),
        None => None,
    };
    Ok(found.map(Some).ok_or_else(|| Problem {
        field: "proposal",
        words: words!("topics-proposal-unknown"),
    }))
}
