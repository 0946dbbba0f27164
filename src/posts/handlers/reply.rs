//! Replying.

use poem::Response;
use poem::web::{Path, Query};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::platform::body::Form;
use crate::platform::db::connection::Db;
use crate::platform::error::{Error, Problem, Result};
use crate::platform::text::language::Lang;
use crate::platform::text::origin::Origin;
use crate::platform::text::quote::quote;
use crate::platform::web::{self, Ctx};
use crate::posts::model::limits::count_post;
use crate::posts::model::page::{self, Shown};
use crate::posts::model::prepare::{FIELD, Typed, prepare};
use crate::posts::model::writing::{NewPost, Prepared, once, write};
use crate::posts::model::{PostId, find_visible};
use crate::posts::parts::composer::Draft;
use crate::posts::views::reply::{self as views, Reply};
use crate::sessions::model::carrying;
use crate::topics::model::rights::may_reply;
use crate::topics::model::{self, Topic, TopicId};

/// Whether the post is to be quoted.
#[derive(Debug, Default, Deserialize)]
pub struct Wished {
    quote: Option<String>,
}

/// The form as it was sent.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Sent {
    #[serde(default)]
    text: String,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    reply_to: String,
    #[serde(default)]
    once: String,
    preview: Option<String>,
}

/// The page for an answer to one post.
#[poem::handler]
pub async fn new(
    cx: Ctx<Viewer>,
    Path(id): Path<String>,
    Query(wished): Query<Wished>,
) -> Result<Response> {
    let id = PostId(id.parse().map_err(|_| Error::NotFound)?);
    let (topic, parent, source) = cx
        .read(move |db, viewer| {
            let (post, topic) = find_visible(db, id, viewer)?;
            may_reply(&topic, viewer).map_err(Error::Forbidden)?;
            let shown = page::one(db, &topic, post.number, viewer)?;
            Ok((topic, shown, post.source))
        })
        .await?;
    let mut draft = Draft::new();
    if wished.quote.is_some() && parent.removal.is_none() {
        let path = topic.post_href(parent.number);
        let (name, number) = (&parent.author.display_name, i64::from(parent.number));
        draft.text = quote(name, number, &path, &source);
    }
    let reply = Reply {
        topic: &topic,
        parent: Some(&parent),
        draft: &draft,
        problems: &[],
        preview: None,
    };
    Ok(cx.page(&views::reply(cx.shell(), &reply)))
}

/// The form sent: a preview, the form again, or a post.
#[poem::handler]
pub async fn create(
    cx: Ctx<Viewer>,
    Path(topic): Path<String>,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    let id = TopicId(topic.parse().map_err(|_| Error::NotFound)?);
    let (typed, origin) = (sent.clone(), cx.services().origin.clone());
    let read = cx
        .read(move |db, viewer| look(db, viewer, &origin, id, &typed))
        .await?;
    let text = match read.text {
        Ok(text) if sent.preview.is_some() => {
            return Ok(again(
                &cx,
                &read.topic,
                read.parent.as_ref(),
                &sent,
                &[],
                Some(&text),
            ));
        }
        Ok(text) => text,
        Err(problems) => {
            return Ok(again(
                &cx,
                &read.topic,
                read.parent.as_ref(),
                &sent,
                &problems,
                None,
            ));
        }
    };
    let reply = NewPost {
        topic: id,
        text,
        reply_to: read.parent.as_ref().map(|parent| parent.id),
        once: once(&sent.once, &format!("topic {id}"), &sent.text),
    };
    let key = sent.once.clone();
    let written = cx
        .write(move |tx, viewer| {
            count_post(tx, viewer, reply.once.as_deref())?;
            let post = write(tx, viewer, &reply)?;
            carrying::sent(tx, viewer, &key)?;
            Ok(post)
        })
        .await;
    match written {
        Ok(post) => Ok(web::see(&format!(
            "{}?said=posted#post-{}",
            post.href(),
            post.number
        ))),
        Err(error) => {
            let problems = error.into_problems(FIELD)?;
            Ok(again(
                &cx,
                &read.topic,
                read.parent.as_ref(),
                &sent,
                &problems,
                None,
            ))
        }
    }
}

/// What the form is about.
struct Read {
    topic: Topic,
    parent: Option<Shown>,
    text: std::result::Result<Prepared, Vec<Problem>>,
}

fn look(db: &mut Db, viewer: &Viewer, own: &Origin, id: TopicId, sent: &Sent) -> Result<Read> {
    let topic = model::find_visible(db, id, viewer)?;
    let parent = match sent.reply_to.parse() {
        Ok(id) => parent(db, viewer, &topic, PostId(id))?,
        Err(_) => None,
    };
    let typed = Typed {
        text: &sent.text,
        chosen: Lang::from_tag(&sent.lang),
        likely: topic.lang,
    };
    let text = match prepare(db, own, typed) {
        Ok(text) => Ok(text),
        Err(error) => Err(error.into_problems(FIELD)?),
    };
    Ok(Read {
        topic,
        parent,
        text,
    })
}

/// The post that is answered, if it stands in this topic.
fn parent(db: &mut Db, viewer: &Viewer, topic: &Topic, id: PostId) -> Result<Option<Shown>> {
    match find_visible(db, id, viewer) {
        Ok((post, its)) if its.id == topic.id => {
            Ok(Some(page::one(db, topic, post.number, viewer)?))
        }
        Ok(_) | Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

fn again(
    cx: &Ctx<Viewer>,
    topic: &Topic,
    parent: Option<&Shown>,
    sent: &Sent,
    problems: &[Problem],
    preview: Option<&Prepared>,
) -> Response {
    let draft = Draft::typed(&sent.text, &sent.lang, &sent.once);
    let reply = Reply {
        topic,
        parent,
        draft: &draft,
        problems,
        preview,
    };
    let page = views::reply(cx.shell(), &reply);
    if problems.is_empty() {
        cx.page(&page)
    } else {
        cx.form_again(&page)
    }
}
