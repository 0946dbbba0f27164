//! The page of an account, and its owner's form behind it.

use std::collections::HashMap;

use poem::web::{Path, Query};
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::limits::count_profile;
use crate::accounts::model::profiles::{
    NewProfile, Profile, find_visible, is_saved, mentioned, save,
};
use crate::accounts::model::{Viewer, href};
use crate::accounts::views::profiles::{self as views, Contributions, Tab, Typed};
use crate::categories::model::labels;
use crate::platform::apart::apart;
use crate::platform::body::Form;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Problem, Result};
use crate::platform::pages::versions::Scope;
use crate::platform::paging::Key;
use crate::platform::text::html::Html;
use crate::platform::text::markdown::{render, scan};
use crate::platform::text::rendering::{Rendering, Target};
use crate::platform::tokens::random_text;
use crate::platform::web::{Ctx, moved};
use crate::posts::model::by_member::by_member;
use crate::posts::parts as posts;
use crate::topics::model::lists;
use crate::topics::parts::{self as topic_parts, Level, Style, When};
use crate::{t, words};

/// Topics of one member stand under no day.
const BY_DAY: Style = Style {
    level: Level::Two,
    when: When::Day,
};

/// Where a page of a list begins.
#[derive(Deserialize)]
pub struct From {
    #[serde(default)]
    before: String,
}

/// The page that everybody sees, with what somebody wrote.
#[handler]
pub async fn show(
    cx: Ctx<Viewer>,
    Path(name): Path<String>,
    Query(from): Query<From>,
) -> Result<Response> {
    let (typed, dates) = (name.clone(), cx.dates());
    let before = Key::parse(&from.before);
    let (profile, shown) = cx
        .read(move |db, viewer| {
            let profile = find_visible(db, &typed)?;
            let list = by_member(db, viewer, profile.id, before)?;
            let ids = list.lines.iter().map(|line| line.category).collect();
            let labels = labels(db, ids, viewer, dates.locale())?;
            let shown = Contributions {
                tab: Tab::Posts,
                rows: (!list.lines.is_empty())
                    .then(|| posts::by_member::rows(&dates, &list.lines, &labels)),
                next: list.next.map(|key| key.to_string()),
                is_first: before.is_none(),
            };
            Ok((profile, shown))
        })
        .await?;
    answer(&cx, &name, &profile, &shown)
}

/// The same, with what somebody started.
#[handler]
pub async fn topics(
    cx: Ctx<Viewer>,
    Path(name): Path<String>,
    Query(from): Query<From>,
) -> Result<Response> {
    let (typed, dates) = (name.clone(), cx.dates());
    let before = Key::parse(&from.before);
    let (profile, shown) = cx
        .read(move |db, viewer| {
            let profile = find_visible(db, &typed)?;
            let list = lists::by_member(db, viewer, profile.id, before)?;
            let labels = labels(db, list.categories(), viewer, dates.locale())?;
            let rows = || topic_parts::rows(dates.locale(), &dates, list.all(), &labels, BY_DAY);
            let shown = Contributions {
                tab: Tab::Topics,
                rows: (!list.is_empty()).then(rows),
                next: list.next.map(|key| key.to_string()),
                is_first: before.is_none(),
            };
            Ok((profile, shown))
        })
        .await?;
    answer(&cx, &name, &profile, &shown)
}

fn answer(
    cx: &Ctx<Viewer>,
    name: &str,
    profile: &Profile,
    shown: &Contributions,
) -> Result<Response> {
    if profile.name != name {
        return Ok(moved(&views::path(&profile.name, shown.tab)));
    }
    let page = views::show(&cx.dates(), cx.viewer(), profile, shown);
    Ok(cx.shared_page(vec![Scope::Lists], &page))
}

/// What was done before the form is shown.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    said: String,
}

/// The owner's form.
#[handler]
pub async fn edit(cx: Ctx<Viewer>, Query(done): Query<Done>) -> Result<Response> {
    let profile = own(&cx).await?;
    let said = match cx.said(&done.said).unwrap_or_default() {
        "saved" => Some(t!(cx.locale(), "accounts-profile-saved")),
        "confirmed" => Some(t!(cx.locale(), "accounts-confirm-done")),
        "confirmed-anew" => Some(t!(cx.locale(), "accounts-confirm-done-anew")),
        _ => None,
    };
    let typed = Typed {
        display_name: &profile.display_name,
        affiliation: profile.affiliation.as_deref().unwrap_or_default(),
        country: profile.country.as_deref().unwrap_or_default(),
        bio: profile.bio_source.as_deref().unwrap_or_default(),
    };
    Ok(cx.page(&views::edit(
        cx.shell(),
        &profile.name,
        typed,
        &[],
        said.as_deref(),
    )))
}

async fn own(cx: &Ctx<Viewer>) -> Result<Profile> {
    cx.read(|db, viewer| find_visible(db, &viewer.member()?.name))
        .await
}

/// What the form sends.
#[derive(Clone, Deserialize)]
pub struct ProfileForm {
    #[serde(default)]
    display_name: String,
    #[serde(default)]
    affiliation: String,
    #[serde(default)]
    country: String,
    #[serde(default)]
    bio: String,
}

/// Saves the profile.
#[handler]
pub async fn update(cx: Ctx<Viewer>, Form(form): Form<ProfileForm>) -> Result<Response> {
    let member = cx.viewer().member()?.clone();
    let saved = match checked(&cx, &form).await {
        Ok(new) => cx.write(move |tx, viewer| keep(tx, viewer, &new)).await,
        Err(error) => Err(error),
    };
    let Err(error) = saved else {
        return Ok(cx.see_said("/my/profile", "saved"));
    };
    let refusal = error.into_refusal("display_name")?;
    let typed = Typed {
        display_name: &form.display_name,
        affiliation: &form.affiliation,
        country: &form.country,
        bio: &form.bio,
    };
    let page = views::edit(cx.shell(), &member.name, typed, &refusal.problems, None);
    Ok(cx.form_refused(&page, &refusal))
}

/// Saving what is there already changes nothing, and no page is made anew for it.
fn keep(tx: &mut Tx<'_>, viewer: &Viewer, new: &NewProfile) -> Result<()> {
    let id = viewer.member()?.id;
    if is_saved(tx.db, id, new)? {
        return Ok(());
    }
    count_profile(tx, viewer)?;
    save(tx, id, new)
}

async fn checked(cx: &Ctx<Viewer>, form: &ProfileForm) -> Result<NewProfile> {
    let bio = form.bio.replace("\r\n", "\n").trim().to_owned();
    let mut new = NewProfile::parse(&form.display_name, &form.affiliation, &form.country, &bio)?;
    if !bio.is_empty() {
        let html = rendered(cx, &bio).await?;
        new.bio = Some((bio, html));
    }
    Ok(new)
}

/// What somebody writes about themselves, as HTML.
async fn rendered(cx: &Ctx<Viewer>, bio: &str) -> Result<Html> {
    let (own, text) = (cx.services().origin.clone(), bio.to_owned());
    let typed = apart(move || scan(&text, &own).names).await?;
    let names: HashMap<String, Target> = cx
        .read(move |db, _| mentioned(db, &typed))
        .await?
        .into_iter()
        .map(|(typed, _, name)| {
            (
                typed,
                Target {
                    href: href(&name),
                    label: format!("@{name}"),
                },
            )
        })
        .collect();
    let (own, text) = (cx.services().origin.clone(), bio.to_owned());
    let html = apart(move || {
        let how = Rendering {
            own: &own,
            names: &names,
            titles: &HashMap::new(),
            id_prefix: &random_text::<6>(),
            top_heading: 2,
        };
        render(&text, &how)
    });
    html.await?.map_err(|_| {
        Error::Invalid(vec![Problem {
            field: "bio",
            words: words!("accounts-bio-complex"),
        }])
    })
}
