//! The steps from an empty forum to an open one.

use poem::web::Query;
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::accounts::model::addresses::MailAddress;
use crate::platform::body::Form;
use crate::platform::db::tx::Tx;
use crate::platform::error::{Error, Problem, Result};
use crate::platform::mailer::outbox;
use crate::platform::mailer::route::Route;
use crate::platform::text::fold;
use crate::platform::web::Ctx;
use crate::site::mail::test;
use crate::site::model;
use crate::site::model::settings;
use crate::site::views::checklist::{Checklist, page};
use crate::{t, words};

/// What was done before the list is shown.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    said: String,
    who: Option<String>,
}

/// The list.
#[handler]
pub async fn show(cx: Ctx<Viewer>, Query(done): Query<Done>) -> Result<Response> {
    let said = said(&cx, &done).await?;
    let shown = list(&cx, &[], &[], said).await?;
    Ok(cx.page(&shown))
}

/// What the page says of what was done. Names come from the rows and not from the link.
async fn said(cx: &Ctx<Viewer>, done: &Done) -> Result<Option<String>> {
    let locale = cx.locale();
    let said = match cx.said(&done.said) {
        Some("saved") => t!(locale, "common-saved"),
        Some("rules") => t!(locale, "setup-rules-saved"),
        Some("open") => t!(locale, "setup-open-done"),
        Some("mail") => match cx.read(|db, _| model::last_test(db)).await? {
            Some(address) => t!(locale, "setup-mail-sent", address = address),
            None => return Ok(None),
        },
        Some("moderator") => {
            let key = fold::key(done.who.as_deref().unwrap_or_default());
            let moderators = cx.read(model::progress).await?.moderators;
            match moderators.iter().find(|(name, _)| fold::key(name) == key) {
                Some((name, _)) => t!(locale, "setup-moderators-added", name = name.as_str()),
                None => return Ok(None),
            }
        }
        _ => return Ok(None),
    };
    Ok(Some(said.into_owned()))
}

/// What a form held, by field.
type Typed = [(&'static str, String)];

async fn list(
    cx: &Ctx<Viewer>,
    problems: &[Problem],
    typed: &Typed,
    done: Option<String>,
) -> Result<crate::platform::layout::Page> {
    let progress = cx.read(model::progress).await?;
    let site = cx.services().site.current().await?;
    let mail_folder = match &cx.services().mail {
        Route::Files(folder) => Some(folder.display().to_string()),
        _ => None,
    };
    let list = Checklist {
        progress: &progress,
        site: &site,
        mail_folder: mail_folder.as_deref(),
        problems,
        typed,
        done,
    };
    Ok(page(cx.shell(), &list))
}

/// Runs a step and goes back to the list, which says what was done and to whom, or shows it with what is wrong.
async fn step(
    cx: &Ctx<Viewer>,
    (done, who): (&str, &str),
    typed: &Typed,
    job: impl FnMut(&mut Tx<'_>, &Viewer) -> Result<()> + Send + 'static,
) -> Result<Response> {
    match cx.write(job).await {
        Ok(()) if who.is_empty() => Ok(cx.see_said("/admin", done)),
        Ok(()) => {
            let who: String = url::form_urlencoded::byte_serialize(who.as_bytes()).collect();
            Ok(cx.see_said(&format!("/admin?who={who}"), done))
        }
        Err(Error::Invalid(problems)) => {
            Ok(cx.form_again(&list(cx, &problems, typed, None).await?, &problems))
        }
        Err(error) => Err(error),
    }
}

/// Name, purpose, language and zone.
#[derive(Clone, Deserialize)]
pub struct NameForm {
    name: String,
    intro: String,
    locale: String,
    zone: String,
}

/// Saves name, purpose, language and zone.
#[handler]
pub async fn rename(cx: Ctx<Viewer>, Form(form): Form<NameForm>) -> Result<Response> {
    let typed = [
        ("name", form.name.clone()),
        ("intro", form.intro.clone()),
        ("locale", form.locale.clone()),
        ("zone", form.zone.clone()),
    ];
    step(&cx, ("saved", ""), &typed, move |tx, viewer| {
        let NameForm {
            name,
            intro,
            locale,
            zone,
        } = &form;
        let identity = settings::Identity::parse(name, intro, locale, zone)?;
        settings::identify(tx, viewer, &identity)
    })
    .await
}

/// Where the test letter goes.
#[derive(Deserialize)]
pub struct MailForm {
    address: String,
}

/// Queues a test letter.
#[handler]
pub async fn mail(cx: Ctx<Viewer>, Form(form): Form<MailForm>) -> Result<Response> {
    let (locale, site) = (cx.locale(), cx.shell().site.clone());
    let typed = [("address", form.address.clone())];
    step(&cx, ("mail", ""), &typed, move |tx, _| {
        let to = MailAddress::parse(form.address.trim())
            .map_err(|words| Error::field("address", words))?;
        outbox::queue(tx, &test(locale, &site, &to))
    })
    .await
}

/// Notes that the test letter arrived.
#[handler]
pub async fn mail_arrived(cx: Ctx<Viewer>) -> Result<Response> {
    step(&cx, ("saved", ""), &[], settings::see_mail_arrive).await
}

/// The rules, one a line.
#[derive(Deserialize)]
pub struct RulesForm {
    rules: String,
}

/// Saves the rules.
#[handler]
pub async fn rules(cx: Ctx<Viewer>, Form(form): Form<RulesForm>) -> Result<Response> {
    let lang = cx.locale();
    let typed = [("rules", form.rules.clone())];
    step(&cx, ("rules", ""), &typed, move |tx, viewer| {
        settings::write_rules(tx, viewer, &form.rules, lang)
    })
    .await
}

/// Who is to keep order.
#[derive(Deserialize)]
pub struct ModeratorForm {
    moderator: String,
}

/// Makes a member a moderator.
#[handler]
pub async fn moderator(cx: Ctx<Viewer>, Form(form): Form<ModeratorForm>) -> Result<Response> {
    let name = form.moderator.trim().trim_start_matches('@').to_owned();
    let who = name.clone();
    let typed = [("moderator", form.moderator.clone())];
    step(
        &cx,
        ("moderator", &who),
        &typed,
        move |tx, viewer| match model::make_moderator(tx, viewer, &name) {
            Err(Error::Database(diesel::result::Error::NotFound)) => Err(Error::field(
                "moderator",
                words!("setup-moderators-unknown", name = name.clone()),
            )),
            other => other,
        },
    )
    .await
}

/// Lets anybody make an account.
#[handler]
pub async fn open(cx: Ctx<Viewer>) -> Result<Response> {
    step(&cx, ("open", ""), &[], settings::open).await
}

/// Lets nobody else make an account.
#[handler]
pub async fn close(cx: Ctx<Viewer>) -> Result<Response> {
    step(&cx, ("saved", ""), &[], settings::close).await
}
