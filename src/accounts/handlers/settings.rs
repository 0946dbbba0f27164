//! What members set for themselves.

use poem::http::HeaderMap;
use poem::web::Query;
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::changing::{Settings, set};
use crate::accounts::model::{Viewer, finding, passwords};
use crate::accounts::views::settings::{Shown, page};
use crate::platform::body::Form;
use crate::platform::error::{Error, Problem, Result};
use crate::platform::passwords::Verdict;
use crate::platform::web::Ctx;
use crate::sessions::model::signing_in::{attempt, change_password, forgive};
use crate::sessions::model::{devices, end_others};
use crate::{t, words};

/// What was done before the page is shown.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    said: String,
}

/// The page.
#[handler]
pub async fn edit(cx: Ctx<Viewer>, Query(done): Query<Done>) -> Result<Response> {
    let locale = cx.locale();
    let said = match cx.said(&done.said).unwrap_or_default() {
        "saved" => Some(t!(locale, "accounts-settings-saved")),
        "password" => Some(t!(locale, "sessions-reset-done")),
        "devices" => Some(t!(locale, "accounts-devices-done")),
        _ => None,
    };
    let member = cx.viewer().member()?;
    let shown = shown(&cx, (&member.lang, &member.time_zone), &[], said.as_deref()).await?;
    Ok(cx.page(&shown))
}

async fn shown(
    cx: &Ctx<Viewer>,
    (lang, time_zone): (&str, &str),
    problems: &[Problem],
    said: Option<&str>,
) -> Result<crate::platform::layout::Page> {
    let (id, now) = (cx.viewer().member()?.id, cx.now());
    let (account, devices) = cx
        .read(move |db, _| Ok((finding::by_id(db, id)?, devices(db, id, now)?)))
        .await?;
    let has_password = account.is_some_and(|account| account.password_hash.is_some());
    let shown = Shown {
        lang,
        time_zone,
        has_password,
        devices,
        said,
        problems,
        now,
    };
    Ok(page(cx.shell(), &shown))
}

/// What the form sends.
#[derive(Deserialize)]
pub struct SettingsForm {
    #[serde(default)]
    lang: String,
    #[serde(default)]
    time_zone: String,
}

/// Saves language and zone.
#[handler]
pub async fn update(cx: Ctx<Viewer>, Form(form): Form<SettingsForm>) -> Result<Response> {
    let id = cx.viewer().member()?.id;
    match Settings::parse(&form.lang, &form.time_zone) {
        Ok(settings) => {
            cx.write(move |tx, _| set(tx, id, &settings)).await?;
            Ok(cx.see_said("/my/settings", "saved"))
        }
        Err(Error::Invalid(problems)) => Ok(cx.form_again(
            &shown(&cx, (&form.lang, &form.time_zone), &problems, None).await?,
            &problems,
        )),
        Err(error) => Err(error),
    }
}

/// The present password and the new one.
#[derive(Deserialize)]
pub struct PasswordForm {
    #[serde(default)]
    present: String,
    #[serde(default)]
    password: String,
}

/// Changes the password; all other devices are signed out.
#[handler]
pub async fn password(
    cx: Ctx<Viewer>,
    headers: &HeaderMap,
    Form(form): Form<PasswordForm>,
) -> Result<Response> {
    let member = cx.viewer().member()?.clone();
    let problems = wrong_passwords(&cx, &form).await?;
    if !problems.is_empty() {
        let chosen = (member.lang.as_str(), member.time_zone.as_str());
        return Ok(cx.form_again(&shown(&cx, chosen, &problems, None).await?, &problems));
    }
    let hash = cx.services().passwords.hash(&form.password).await?;
    let cookie = cx.services().cookie.read(headers).map(str::to_owned);
    cx.write(move |tx, _| change_password(tx, member.id, &hash, cookie.as_deref()))
        .await?;
    Ok(cx.see_said("/my/settings", "password"))
}

/// Whoever sits at somebody's open session could guess the present password here, so guesses are counted as at the sign-in.
async fn wrong_passwords(cx: &Ctx<Viewer>, form: &PasswordForm) -> Result<Vec<Problem>> {
    let member = cx.viewer().member()?.clone();
    let (name, client) = (member.name.clone(), cx.client().to_owned());
    cx.write(move |tx, _| attempt(tx, &name, &client)).await?;
    let account = cx
        .read(move |db, _| finding::by_id(db, member.id))
        .await?
        .ok_or(Error::NotFound)?;
    let verdict = cx
        .services()
        .passwords
        .verify(&form.present, account.password_hash.as_deref())
        .await?;
    let mut problems = Vec::new();
    if verdict == Verdict::Wrong {
        problems.push(Problem {
            field: "present",
            words: words!("accounts-password-present-wrong"),
        });
    } else {
        let (name, client) = (member.name, cx.client().to_owned());
        cx.write(move |tx, _| forgive(tx, &name, &client)).await?;
    }
    let address = account.address.as_deref().unwrap_or_default();
    if let Err(words) = passwords::check(
        &form.password,
        &[&account.name, &account.display_name, address],
    ) {
        problems.push(Problem {
            field: "password",
            words,
        });
    }
    Ok(problems)
}

/// Signs out all other devices.
#[handler]
pub async fn end_sessions(cx: Ctx<Viewer>, headers: &HeaderMap) -> Result<Response> {
    let id = cx.viewer().member()?.id;
    let cookie = cx.services().cookie.read(headers).map(str::to_owned);
    cx.write(move |tx, _| end_others(tx, id, cookie.as_deref()))
        .await?;
    Ok(cx.see_said("/my/settings", "devices"))
}
