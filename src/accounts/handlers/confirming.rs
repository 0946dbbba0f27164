//! Confirming the address of a new account.

use poem::http::StatusCode;
use poem::web::Path;
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::accounts::model::addresses::MailAddress;
use crate::accounts::views::signing_up::{self as views, Letter};
use crate::platform::body::Form;
use crate::platform::error::{Error, Result};
use crate::platform::said::saying;
use crate::platform::web::Ctx;
use crate::sessions::model::carrying::{href, newest};
use crate::sessions::model::tokens::{self, Dead, Purpose};
use crate::sessions::model::{Device, form_token};
use crate::sessions::model::{joining, letters};
use crate::sessions::views::tokens::dead;

/// The page behind the link: it names the account, with a button to confirm it and one to say that it is somebody else's.
#[handler]
pub async fn show(cx: Ctx<Viewer>, Path(secret): Path<String>) -> Result<Response> {
    let (sought, now) = (secret.clone(), cx.now());
    let found = cx
        .read(
            move |db, _| match tokens::look(db, Purpose::Confirm, &sought, now)? {
                Ok(account) => {
                    let others = joining::others(db, &account)?.len();
                    Ok(Ok((account, others)))
                }
                Err(why) => Ok(Err(why)),
            },
        )
        .await?;
    Ok(match found {
        Ok((account, others)) => cx.page(&views::confirm(cx.locale(), &secret, &account, others)),
        Err(why) => dead_link(&cx, why),
    })
}

/// Confirms, signs in, and shows the text that came along with the sign-up, if one did.
#[handler]
pub async fn create(cx: Ctx<Viewer>, Path(secret): Path<String>) -> Result<Response> {
    let used = secret.clone();
    let confirmed = cx
        .write(move |tx, _| {
            let Some(confirmed) = joining::with_confirmation(tx, &used)? else {
                return Ok(None);
            };
            let carried = newest(tx, confirmed.account)?;
            Ok(Some((confirmed, carried)))
        })
        .await?;
    match confirmed {
        Some((confirmed, carried)) => {
            let word = if confirmed.password_dropped {
                "confirmed-anew"
            } else {
                "confirmed"
            };
            let page = carried.map_or_else(|| "/my/profile".to_owned(), href);
            let path = saying(&page, word, &form_token(&confirmed.token), cx.now());
            cx.see_signed_in(&path, &confirmed.token, Device::Own.cookie_lifetime())
        }
        None => did_nothing(&cx, secret).await,
    }
}

/// Removes an account that whoever owns the address did not make.
#[handler]
pub async fn destroy(cx: Ctx<Viewer>, Path(secret): Path<String>) -> Result<Response> {
    let used = secret.clone();
    let removed = cx.write(move |tx, _| joining::refuse(tx, &used)).await?;
    match removed {
        Some(name) => Ok(cx.page(&views::refused(cx.locale(), &name))),
        None => did_nothing(&cx, secret).await,
    }
}

fn dead_link(cx: &Ctx<Viewer>, why: Dead) -> Response {
    let page = dead(cx.locale(), Purpose::Confirm, why);
    cx.page_with(StatusCode::NOT_FOUND, &page)
}

/// The answer to a button that did nothing.
async fn did_nothing(cx: &Ctx<Viewer>, secret: String) -> Result<Response> {
    let now = cx.now();
    let why = cx
        .read(move |db, _| tokens::why_dead(db, Purpose::Confirm, &secret, now))
        .await?;
    Ok(dead_link(cx, why))
}

/// Which letter is to go once more, and where to.
#[derive(Deserialize)]
pub struct AgainForm {
    #[serde(default)]
    name: String,
    #[serde(default)]
    address: String,
}

/// Sends the letter once more; the answer is the same for every address.
#[handler]
pub async fn again(cx: Ctx<Viewer>, Form(form): Form<AgainForm>) -> Result<Response> {
    let address =
        MailAddress::parse(&form.address).map_err(|words| Error::field("address", words))?;
    let (name, to, client) = (
        form.name.clone(),
        address.as_str().to_owned(),
        cx.client().to_owned(),
    );
    cx.write(move |tx, _| letters::ask_to_confirm(tx, &name, &to, &client))
        .await?;
    Ok(cx.page(&views::sent(
        cx.locale(),
        (&form.name, address.as_str()),
        Purpose::Confirm.lifetime(),
        Letter::Another,
    )))
}
