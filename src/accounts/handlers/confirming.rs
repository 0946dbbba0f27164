//! Confirming the address of a new account.

use poem::http::StatusCode;
use poem::web::Path;
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::addresses::MailAddress;
use crate::accounts::model::{Viewer, finding};
use crate::accounts::views::signing_up as views;
use crate::platform::body::Form;
use crate::platform::error::{Error, Result};
use crate::platform::web::Ctx;
use crate::sessions::model::carrying::{href, newest};
use crate::sessions::model::cookie_lifetime;
use crate::sessions::model::signing_in::{self, Wanted};
use crate::sessions::model::tokens::{self, Look, Purpose};
use crate::sessions::views::tokens::{Dead, dead};
use crate::t;

/// The page behind the link: one button.
#[handler]
pub async fn show(cx: Ctx<Viewer>, Path(secret): Path<String>) -> Result<Response> {
    let (sought, now) = (secret.clone(), cx.now());
    let (look, account) = cx
        .read(move |db, _| {
            let look = tokens::look(db, Purpose::Confirm, &sought, now)?;
            let account = match look {
                Look::Works(id) => finding::by_id(db, id)?,
                _ => None,
            };
            Ok((look, account))
        })
        .await?;
    match account {
        Some(account) => {
            let address = account.address.unwrap_or_default();
            Ok(cx.page(&views::confirm(
                cx.locale(),
                &secret,
                &address,
                &account.name,
            )))
        }
        None => Ok(dead_link(&cx, look)),
    }
}

/// Confirms, signs in, and shows the text that came along with the sign-up, if one did.
#[handler]
pub async fn create(cx: Ctx<Viewer>, Path(secret): Path<String>) -> Result<Response> {
    let confirmed = cx
        .write(move |tx, _| {
            let Some((id, token)) = signing_in::with_confirmation(tx, &secret)? else {
                return Ok(None);
            };
            Ok(Some((token, newest(tx, id)?)))
        })
        .await?;
    match confirmed {
        Some((token, carried)) => {
            let path = carried.map_or_else(|| "/my/profile?said=confirmed".to_owned(), href);
            cx.see_signed_in(&path, &token, cookie_lifetime(false))
        }
        None => Ok(dead_link(&cx, Look::Unknown)),
    }
}

fn dead_link(cx: &Ctx<Viewer>, look: Look) -> Response {
    let why = if look == Look::Expired {
        Dead::Expired
    } else {
        Dead::Unknown
    };
    let way = t!(cx.locale(), "layout-sign-in");
    cx.page_with(
        StatusCode::NOT_FOUND,
        &dead(cx.locale(), why, (&way, "/login")),
    )
}

/// Where the letter is to go once more.
#[derive(Deserialize)]
pub struct AgainForm {
    #[serde(default)]
    address: String,
}

/// Sends the letter once more; the answer is the same for every address.
#[handler]
pub async fn again(cx: Ctx<Viewer>, Form(form): Form<AgainForm>) -> Result<Response> {
    let address =
        MailAddress::parse(&form.address).map_err(|words| Error::field("address", words))?;
    let (login, client) = (address.key().to_owned(), cx.client().to_owned());
    cx.write(move |tx, _| signing_in::ask(tx, Wanted::Confirmation, &login, &client))
        .await?;
    Ok(cx.page(&views::sent(
        cx.locale(),
        address.as_str(),
        Purpose::Confirm.lifetime(),
        true,
    )))
}
