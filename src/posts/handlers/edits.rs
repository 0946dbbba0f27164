//! Editing a post.

use poem::http::StatusCode;
use poem::web::Path;
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::platform::body::Form;
use crate::platform::error::{Error, Problem, Result};
use crate::platform::text::language::Lang;
use crate::platform::web::Ctx;
use crate::posts::model::edits::{self, Edit, Outcome, mark, may_edit};
use crate::posts::model::limits::count_change;
use crate::posts::model::prepare::{self, FIELD};
use crate::posts::model::writing::Prepared;
use crate::posts::model::{Post, PostId, find_visible};
use crate::posts::views::edit::{Around, Typed, page};
use crate::sessions::model::carrying;
use crate::topics::model::Topic;
use crate::topics::model::reason::Reason;
use crate::topics::model::title::Title;
use crate::words;

/// What the form carries.
#[derive(Clone, Deserialize)]
pub struct EditForm {
    #[serde(default)]
    text: String,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    seen: String,
    /// The key of a form that was kept through a sign-in.
    #[serde(default)]
    once: String,
    preview: Option<String>,
}

impl EditForm {
    fn typed(&self, topic: &Topic) -> Typed {
        Typed {
            text: self.text.clone(),
            lang: Lang::from_tag(&self.lang),
            title: self.title.clone().unwrap_or_else(|| topic.title.clone()),
            reason: self.reason.clone(),
            seen: self.seen.clone(),
            once: self.once.clone(),
        }
    }
}

/// The form.
#[handler]
pub async fn edit(cx: Ctx<Viewer>, Path(id): Path<String>) -> Result<Response> {
    let (post, topic) = find(&cx, PostId::of(&id)?).await?;
    may_edit(post.standing(), &topic, cx.viewer()).map_err(Error::Forbidden)?;
    let typed = Typed {
        text: post.source.clone(),
        lang: Some(post.lang),
        title: topic.title.clone(),
        reason: String::new(),
        seen: mark(&post, &topic),
        once: String::new(),
    };
    let around = Around {
        own: is_own(&cx, &post),
        ..Around::default()
    };
    Ok(cx.page(&page(cx.shell(), (&post, &topic), &typed, &around)))
}

/// Saves, shows how it would look, or shows the form again.
#[handler]
pub async fn update(
    cx: Ctx<Viewer>,
    Path(id): Path<String>,
    Form(form): Form<EditForm>,
) -> Result<Response> {
    let id = PostId::of(&id)?;
    let found = find(&cx, id).await?;
    let change = match change(&cx, &found, &form).await {
        Ok(change) => change,
        Err(error) => return again(&cx, &found, &form, error),
    };
    if form.preview.is_some() {
        return Ok(previewed(&cx, &found, &form, &change.text));
    }
    let key = form.once.clone();
    if change.is_none_of(&found.0, &found.1) {
        cx.write(move |tx, viewer| carrying::sent(tx, viewer, &key))
            .await?;
        let (post, topic) = &found;
        let same = format!("{}#post-{}", topic.post_href(post.number), post.number);
        return Ok(cx.see_said(&same, "unchanged"));
    }
    let edited = match cx
        .write(move |tx, viewer| {
            count_change(tx, viewer)?;
            let edited = edits::edit(tx, viewer, &change)?;
            if edited.outcome != Outcome::Overtaken {
                carrying::sent(tx, viewer, &key)?;
            }
            Ok(edited)
        })
        .await
    {
        Ok(edited) => edited,
        Err(error) => return again(&cx, &found, &form, error),
    };
    let (said, number) = (said(edited.outcome), edited.written.number);
    match said {
        Some(said) => Ok(cx.see_said(&format!("{}#post-{number}", edited.written.href()), said)),
        None => overtaken(&cx, id, &form).await,
    }
}

const fn said(outcome: Outcome) -> Option<&'static str> {
    match outcome {
        Outcome::Saved => Some("edited"),
        Outcome::Corrected => Some("corrected"),
        Outcome::Unchanged => Some("unchanged"),
        Outcome::Overtaken => None,
    }
}

async fn find(cx: &Ctx<Viewer>, id: PostId) -> Result<(Post, Topic)> {
    cx.read(move |db, viewer| find_visible(db, id, viewer))
        .await
}

fn is_own(cx: &Ctx<Viewer>, post: &Post) -> bool {
    cx.viewer().id() == Some(post.author)
}

/// What was typed, checked and made ready.
async fn change(cx: &Ctx<Viewer>, (post, topic): &(Post, Topic), form: &EditForm) -> Result<Edit> {
    may_edit(post.standing(), topic, cx.viewer()).map_err(Error::Forbidden)?;
    let mut problems = Vec::new();
    let typed_title = form.title.as_deref().filter(|_| post.number == 1);
    let title = typed_title.map(Title::parse).transpose();
    let title = title.unwrap_or_else(|problem| {
        problems.push(problem);
        None
    });
    // Another's post is changed with a reason. A preview needs none yet.
    let reason = if is_own(cx, post) || form.preview.is_some() {
        Reason::read(&form.reason)
    } else {
        Reason::parse(&form.reason).map(Some)
    };
    let reason = reason.unwrap_or_else(|problem| {
        problems.push(problem);
        None
    });
    match text(cx, post.lang, form).await {
        Ok(text) if problems.is_empty() => {
            let seen = form.seen.clone();
            Ok(Edit {
                post: post.id,
                seen,
                text,
                title,
                reason,
            })
        }
        Err(Error::Invalid(more)) => {
            Err(Error::Invalid(problems.into_iter().chain(more).collect()))
        }
        Ok(_) => Err(Error::Invalid(problems)),
        Err(error) => Err(error),
    }
}

async fn text(cx: &Ctx<Viewer>, likely: Lang, form: &EditForm) -> Result<Prepared> {
    let typed = prepare::Typed {
        text: &form.text,
        chosen: Lang::from_tag(&form.lang),
        likely,
    };
    if form.preview.is_some() {
        prepare::preview(cx, typed).await
    } else {
        prepare::prepare_apart(cx.services(), typed).await
    }
}

fn previewed(
    cx: &Ctx<Viewer>,
    (post, topic): &(Post, Topic),
    form: &EditForm,
    text: &Prepared,
) -> Response {
    let around = Around {
        preview: Some(text),
        own: is_own(cx, post),
        ..Around::default()
    };
    cx.page(&page(
        cx.shell(),
        (post, topic),
        &form.typed(topic),
        &around,
    ))
}

/// The form with what is wrong. An author who may no longer edit keeps the text: the topic may have been closed while
/// they were writing.
fn again(
    cx: &Ctx<Viewer>,
    (post, topic): &(Post, Topic),
    form: &EditForm,
    error: Error,
) -> Result<Response> {
    let own = is_own(cx, post);
    let refusal = match error {
        Error::Forbidden(words) if !own => return Err(Error::Forbidden(words)),
        error => error.into_refusal(FIELD)?,
    };
    let around = Around {
        problems: &refusal.problems,
        own,
        ..Around::default()
    };
    let page = page(cx.shell(), (post, topic), &form.typed(topic), &around);
    Ok(cx.form_refused(&page, &refusal))
}

/// Somebody else was faster: the post as it is now, and below it what was typed. Saving that is a decision made knowingly.
async fn overtaken(cx: &Ctx<Viewer>, id: PostId, form: &EditForm) -> Result<Response> {
    let (post, topic) = find(cx, id).await?;
    let at = post.edited_at.unwrap_or(post.created_at);
    let words = words!("posts-edit-conflict", time = cx.dates().time(at.0));
    let problems = [Problem {
        field: FIELD,
        words,
    }];
    let typed = Typed {
        seen: mark(&post, &topic),
        ..form.typed(&topic)
    };
    let around = Around {
        problems: &problems,
        overtaken: true,
        own: is_own(cx, &post),
        preview: None,
    };
    let page = page(cx.shell(), (&post, &topic), &typed, &around);
    Ok(cx.page_with(StatusCode::CONFLICT, &page))
}
