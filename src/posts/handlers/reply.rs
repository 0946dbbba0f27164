//! Replying.

use poem::Response;
use poem::web::{Path, Query};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::platform::body::Form;
use crate::platform::db::connection::Db;
use crate::platform::error::{Error, Refusal, Result};
use crate::platform::text::language::Lang;
use crate::platform::text::quote::quote;
use crate::platform::time::Time;
use crate::platform::web::{self, Ctx};
use crate::posts::model::limits::count_post;
use crate::posts::model::page::{self, Shown};
use crate::posts::model::prepare::{FIELD, Typed, prepare_apart, preview};
use crate::posts::model::writing::{NewPost, Prepared, Written, once, write};
use crate::posts::model::{PostId, PostKind, find_visible};
use crate::posts::parts::composer::{Draft, REPLY_BOX};
use crate::posts::views::reply::{self as views, Reply};
use crate::sessions::model::carrying;
use crate::topics::model::rights::{Permission, may_reply, may_reply_now};
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
    let id = PostId::of(&id)?;
    let now = cx.now();
    let (topic, parent, source) = cx
        .read(move |db, viewer| {
            let (post, topic) = find_visible(db, id, viewer)?;
            may_reply(&topic, viewer).map_err(Error::Forbidden)?;
            may_reply_now(db, &topic, now)?.map_err(Error::Forbidden)?;
            let shown = page::one(db, &topic, post.number, viewer)?;
            Ok((topic, shown, post.source))
        })
        .await?;
    if parent.removal.is_some() || parent.kind == PostKind::Card {
        // Nobody can read or quote what would be answered; the topic can be answered.
        let path = topic.post_href(parent.number);
        return Ok(web::see(&format!("{path}#{REPLY_BOX}")));
    }
    let mut draft = Draft::new();
    if wished.quote.is_some() {
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
    let reply_to = sent.reply_to.parse().map(PostId).ok();
    let now = cx.now();
    let place = cx
        .read(move |db, viewer| look(db, viewer, (id, reply_to), now))
        .await?;
    let typed = Typed {
        text: &sent.text,
        chosen: Lang::from_tag(&sent.lang),
        likely: place.topic.lang,
    };
    if sent.preview.is_some() {
        return Ok(match preview(&cx, typed).await {
            Ok(text) => again(&cx, &place, &sent, &Refusal::default(), Some(&text)),
            Err(error) => again(&cx, &place, &sent, &error.into_refusal(FIELD)?, None),
        });
    }
    match post(&cx, &place, &sent, typed).await {
        Ok(post) => {
            // Whoever wrote to somebody is told that the answer stands by itself.
            let said = if place.is_parent_gone() {
                "posted-to-topic"
            } else {
                "posted"
            };
            let path = format!("{}#post-{}", post.href(), post.number);
            Ok(cx.see_said(&path, said))
        }
        Err(error) => Ok(again(&cx, &place, &sent, &error.into_refusal(FIELD)?, None)),
    }
}

async fn post(cx: &Ctx<Viewer>, place: &Place, sent: &Sent, typed: Typed<'_>) -> Result<Written> {
    let topic = place.topic.id;
    place.now.clone().map_err(Error::Forbidden)?;
    let reply = NewPost {
        topic,
        text: prepare_apart(cx.services(), typed).await?,
        reply_to: place.parent.as_ref().map(|parent| parent.id),
        once: once(&sent.once, &format!("topic {topic}"), &sent.text),
        at: None,
    };
    let key = sent.once.clone();
    cx.write(move |tx, viewer| {
        count_post(tx, viewer, reply.once.as_deref())?;
        let post = write(tx, viewer, &reply)?;
        carrying::sent(tx, viewer, &key)?;
        Ok(post)
    })
    .await
}

/// What the form is about.
struct Place {
    topic: Topic,
    parent: Option<Shown>,
    /// Whether the calendar of its summit lets people reply.
    now: Permission,
}

impl Place {
    /// Whether the post that is answered was deleted while the answer was written.
    fn is_parent_gone(&self) -> bool {
        self.parent
            .as_ref()
            .is_some_and(|parent| parent.removal.is_some())
    }
}

fn look(
    db: &mut Db,
    viewer: &Viewer,
    (id, reply_to): (TopicId, Option<PostId>),
    now: Time,
) -> Result<Place> {
    let topic = model::find_visible(db, id, viewer)?;
    let parent = match reply_to {
        Some(id) => parent(db, viewer, &topic, id)?,
        None => None,
    };
    let now = may_reply_now(db, &topic, now)?;
    Ok(Place { topic, parent, now })
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
    place: &Place,
    sent: &Sent,
    refusal: &Refusal,
    preview: Option<&Prepared>,
) -> Response {
    let draft = Draft::typed(&sent.text, &sent.lang, &sent.once);
    let reply = Reply {
        topic: &place.topic,
        parent: place.parent.as_ref(),
        draft: &draft,
        problems: &refusal.problems,
        preview,
    };
    let page = views::reply(cx.shell(), &reply);
    if refusal.problems.is_empty() {
        cx.page(&page)
    } else {
        cx.form_refused(&page, refusal)
    }
}
