//! One source: its page and its settings.

use std::collections::HashMap;

use poem::http::StatusCode;
use poem::web::{Path, Query};
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::{AccountId, Viewer, finding};
use crate::imports::handlers::sources::settings;
use crate::imports::model::access::{self, Key};
use crate::imports::model::runs::{self, Newest, Run};
use crate::imports::model::schedule::is_one_site;
use crate::imports::model::sources::{self, Known, SourceId};
use crate::imports::model::{removing, renaming};
use crate::imports::views::form::Typed;
use crate::imports::views::source::{self, Shown};
use crate::platform::body::Form;
use crate::platform::db::connection::Db;
use crate::platform::error::{Problem, Result};
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::Page;
use crate::platform::tokens::Token;
use crate::platform::web::Ctx;
use crate::summits::model as summits;
use crate::t;

/// How many runs are listed.
const RUNS: i64 = 20;

/// What was done before the page is shown.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    said: String,
}

impl Done {
    /// The word as the address carries it.
    pub(crate) fn word(&self) -> &str {
        &self.said
    }
}

/// What the page of a source shows.
pub(crate) struct Loaded {
    source: Known,
    summit: String,
    is_bare: bool,
    runs: Vec<Run>,
    newest: Vec<Newest>,
    people: HashMap<AccountId, (String, String)>,
    keys: Vec<Key>,
    typed: Typed,
}

impl Loaded {
    /// Asks for all of it.
    pub(crate) fn of(db: &mut Db, id: SourceId, locale: Locale) -> Result<Self> {
        let source = sources::known(db, id)?;
        let summit = summits::find(db, &source.summit_slug, locale)?;
        let runs = runs::list(db, id, RUNS)?;
        let by: Vec<AccountId> = runs.iter().filter_map(|run| run.by).collect();
        Ok(Self {
            newest: runs::newest(db)?,
            people: finding::names_of(db, &by)?,
            keys: access::list(db, id)?,
            typed: Typed {
                url: source.url.clone().unwrap_or_default(),
                every: source.every_minutes.unwrap_or_default().to_string(),
                aliases: sources::aliases(db, id)?.join(", "),
                confidential: if source.confidential { "yes" } else { "no" }.to_owned(),
                ..Typed::default()
            },
            is_bare: removing::is_bare(db, id)?,
            summit: summit.map_or_else(|| source.summit_slug.clone(), |summit| summit.name),
            source,
            runs,
        })
    }

    /// Makes the page of it.
    pub(crate) fn page(
        &self,
        cx: &Ctx<Viewer>,
        problems: &[Problem],
        made: Option<&Token>,
        done: Option<String>,
    ) -> Page {
        let shown = Shown {
            source: &self.source,
            summit: &self.summit,
            is_bare: self.is_bare,
            runs: &self.runs,
            newest: &self.newest,
            people: &self.people,
            keys: &self.keys,
            typed: &self.typed,
            problems,
            made,
            done,
        };
        source::page(cx.shell(), &shown)
    }
}

/// The page with what is wrong with a file that was sent from it.
pub(crate) async fn with_problems(
    cx: &Ctx<Viewer>,
    id: SourceId,
    status: StatusCode,
    problems: &[Problem],
) -> Result<Response> {
    let locale = cx.locale();
    let loaded = cx.read(move |db, _| Loaded::of(db, id, locale)).await?;
    Ok(cx.page_with(status, &loaded.page(cx, problems, None, None)))
}

/// The page.
#[handler]
pub async fn edit(
    cx: Ctx<Viewer>,
    Path(id): Path<i64>,
    Query(done): Query<Done>,
) -> Result<Response> {
    let locale = cx.locale();
    let loaded = cx
        .read(move |db, _| Loaded::of(db, SourceId(id), locale))
        .await?;
    let done = match cx.said(&done.said) {
        Some("added") => Some(t!(locale, "sources-said-added")),
        Some("saved") => Some(t!(locale, "common-saved")),
        Some("same") => Some(t!(locale, "sources-said-same")),
        Some("busy") => Some(t!(locale, "sources-said-busy")),
        Some("dropped") => Some(t!(locale, "sources-said-dropped")),
        Some("revoked") => Some(t!(locale, "sources-said-revoked")),
        _ => None,
    };
    Ok(cx.page(&loaded.page(&cx, &[], None, done.map(Into::into))))
}

/// The settings.
#[derive(Clone, Deserialize)]
pub struct SettingsForm {
    #[serde(default)]
    url: String,
    #[serde(default)]
    token: String,
    #[serde(default)]
    forget_token: String,
    #[serde(default)]
    every: String,
    #[serde(default)]
    aliases: String,
    #[serde(default)]
    confidential: String,
}

/// Saves the settings.
#[handler]
pub async fn update(
    cx: Ctx<Viewer>,
    Path(id): Path<i64>,
    Form(form): Form<SettingsForm>,
) -> Result<Response> {
    let id = SourceId(id);
    let locale = cx.locale();
    let mut loaded = cx.read(move |db, _| Loaded::of(db, id, locale)).await?;
    let before = loaded.source.url.clone();
    loaded.typed = Typed {
        url: form.url.trim().to_owned(),
        every: form.every,
        aliases: form.aliases.trim().to_owned(),
        confidential: if form.confidential.is_empty() {
            "no"
        } else {
            "yes"
        }
        .to_owned(),
        ..Typed::default()
    };
    let mut problems = Vec::new();
    let kind = Some(loaded.source.kind);
    let mut settings = settings(&loaded.typed, &form.token, kind, &mut problems);
    if !problems.is_empty() {
        return Ok(cx.form_again(&loaded.page(&cx, &problems, None, None), &problems));
    }
    // A token was given for one site, and no other gets to see it.
    let moved = !is_one_site(before.as_deref(), settings.url.as_deref());
    if settings.token.is_none() && (moved || !form.forget_token.is_empty()) {
        settings.token = Some(String::new());
    }
    let own = cx.services().origin.clone();
    cx.write(move |tx, viewer| {
        let by = access::manager(viewer)?;
        renaming::change(tx, &own, (id, by), &settings)
    })
    .await?;
    Ok(cx.see_said(&source_href(id), "saved"))
}

/// The address of a source's page.
pub(crate) fn source_href(id: SourceId) -> String {
    format!("/admin/sources/{id}")
}
