//! Signing in by a mail: its code, or its link.

use poem::web::Path;
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::addresses::MailAddress;
use crate::accounts::model::{Viewer, finding};
use crate::platform::body::Form;
use crate::platform::error::{Error, Problem, Result, Words};
use crate::platform::i18n::dates;
use crate::platform::tokens::Token;
use crate::platform::web::Ctx;
use crate::sessions::handlers::dead_links::{dead_link, did_nothing};
use crate::sessions::handlers::signing_in::{SignInForm, again, go_on};
use crate::sessions::model::Device;
use crate::sessions::model::carrying::destination;
use crate::sessions::model::letters;
use crate::sessions::model::signing_in::{self, Tried};
use crate::sessions::model::tokens::{self, Purpose};
use crate::sessions::views::sign_in::{self, Sent};
use crate::sessions::views::tokens::sign_in as link_page;
use crate::words;

/// What the page for the code sends.
#[derive(Deserialize)]
pub struct CodeForm {
    #[serde(default)]
    code: String,
    /// The secret of the page.
    #[serde(default)]
    page: String,
    #[serde(flatten)]
    rest: SignInForm,
}

/// Asks for the mail, and shows where its code is typed; to everybody, whether the address is known or not.
#[handler]
pub async fn create(cx: Ctx<Viewer>, Form(form): Form<SignInForm>) -> Result<Response> {
    if cx.viewer().member.is_some() {
        return go_on(&cx, &form).await;
    }
    if let Some(problem) = problem(&form) {
        return again(&cx, &form, Error::Invalid(vec![problem]));
    }
    let (login, client) = (form.login().to_owned(), cx.client().to_owned());
    match cx
        .write(move |tx, _| letters::ask_to_sign_in(tx, &login, &client))
        .await
    {
        Ok(page) => Ok(cx.page(&code_page(&cx, &form, page.secret(), &[]))),
        Err(error) => again(&cx, &form, error),
    }
}

/// What is wrong with whom the letter is for, at the box that it was typed in: the form that carries a text has one box for
/// names and addresses.
fn problem(form: &SignInForm) -> Option<Problem> {
    let login = form.login();
    let in_name = form.address.trim().is_empty();
    if in_name && !login.is_empty() && finding::is_name(login) {
        return None;
    }
    let words = MailAddress::parse(login).err()?;
    let one_box = in_name && (!login.is_empty() || form.carries_text());
    let field = if one_box { "name" } else { "address" };
    Some(Problem { field, words })
}

fn code_page(
    cx: &Ctx<Viewer>,
    form: &SignInForm,
    page: &str,
    problems: &[Problem],
) -> crate::platform::layout::Page {
    let carried = form.carried();
    let shown = Sent {
        login: form.login(),
        page,
        device: form.device(),
        back: &form.back,
        carried: carried.as_ref(),
        problems,
        duration: dates::duration(cx.locale(), Purpose::SignIn.lifetime().as_secs()),
    };
    sign_in::code(cx.locale(), &shown)
}

/// Signs in by the code.
#[handler]
pub async fn code(
    cx: Ctx<Viewer>,
    Form(CodeForm {
        code,
        page,
        rest: form,
    }): Form<CodeForm>,
) -> Result<Response> {
    if cx.viewer().member.is_some() {
        return go_on(&cx, &form).await;
    }
    if code.trim().is_empty() {
        let problems = [Problem {
            field: "code",
            words: words!("forms-required-code"),
        }];
        return Ok(cx.form_again(&code_page(&cx, &form, &page, &problems), &problems));
    }
    let client = cx.client().to_owned();
    let counted = cx
        .write(move |tx, _| signing_in::attempt_code(tx, &client))
        .await;
    let tried = match counted {
        Ok(()) => try_code(&cx, &form, &page, code).await,
        Err(error) => Err(error),
    };
    let wrong = match tried {
        Ok(Ok((token, path))) => {
            return cx.see_signed_in(&path, &token, form.device().cookie_lifetime());
        }
        Ok(Err(wrong)) => wrong,
        Err(error) => return again(&cx, &form, error),
    };
    let problems = [Problem {
        field: "code",
        words: wrong,
    }];
    Ok(cx.form_again(&code_page(&cx, &form, &page, &problems), &problems))
}

/// The session and where to go; else what is wrong with the code.
async fn try_code(
    cx: &Ctx<Viewer>,
    form: &SignInForm,
    page: &str,
    typed: String,
) -> Result<std::result::Result<(Token, String), Words>> {
    let (sent, page, client) = (form.clone(), page.to_owned(), cx.client().to_owned());
    cx.write(move |tx, _| {
        let place = (sent.login(), page.as_str());
        let device = sent.device();
        Ok(
            match signing_in::with_code(tx, place, &typed, device, &client)? {
                Tried::SignedIn(account, token) => {
                    let carried = sent.carried();
                    Ok((
                        token,
                        destination(tx, account, carried.as_ref(), &sent.back)?,
                    ))
                }
                Tried::Wrong => Err(words!("forms-code-wrong")),
                Tried::Closed => Err(words!("sessions-code-closed")),
            },
        )
    })
    .await
}

/// The page behind the link.
#[handler]
pub async fn show(cx: Ctx<Viewer>, Path(secret): Path<String>) -> Result<Response> {
    let (sought, now) = (secret.clone(), cx.now());
    let found = cx
        .read(move |db, _| tokens::look(db, Purpose::SignIn, &sought, now))
        .await?;
    Ok(match found {
        Ok(account) => cx.page(&link_page(
            cx.locale(),
            &cx.shell().site,
            &secret,
            &account.display_name,
        )),
        Err(why) => dead_link(&cx, Purpose::SignIn, why),
    })
}

/// What the page behind the link sends.
#[derive(Deserialize)]
pub struct LinkForm {
    shared_device: Option<String>,
}

/// Signs in by the link.
#[handler]
pub async fn update(
    cx: Ctx<Viewer>,
    Path(secret): Path<String>,
    Form(form): Form<LinkForm>,
) -> Result<Response> {
    let device = Device::of(form.shared_device.is_some());
    let used = secret.clone();
    match cx
        .write(move |tx, _| signing_in::with_link(tx, &used, device))
        .await?
    {
        Some(token) => cx.see_signed_in("/", &token, device.cookie_lifetime()),
        None => did_nothing(&cx, Purpose::SignIn, secret).await,
    }
}
