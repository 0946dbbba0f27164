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
use crate::sessions::model::tokens::{self, Look, Purpose};
use crate::sessions::model::{joining, letters};
use crate::sessions::views::tokens::{Dead, dead};
use crate::t;

/// The page behind the link: it names the account, with a button to confirm it and one to say that it is somebody else's.
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
            let others = match &account {
                Some(account) => joining::others(db, account)?.len(),
                None => 0,
            };
            Ok((look, account.map(|account| (account, others))))
        })
        .await?;
    match account {
        Some((account, others)) => {
            Ok(cx.page(&views::confirm(cx.locale(), &secret, &account, others)))
        }
        None => Ok(dead_link(&cx, look)),
    }
}

/// Confirms, signs in, and shows the text that came along with the sign-up, if one did.
#[handler]
pub async fn create(cx: Ctx<Viewer>, Path(secret): Path<String>) -> Result<Response> {
    let confirmed = cx
        .write(move |tx, _| {
            let Some(confirmed) = joining::with_confirmation(tx, &secret)? else {
                return Ok(None);
            };
            let carried = newest(tx, confirmed.account)?;
            Ok(Some((confirmed, carried)))
        })
        .await?;
    match confirmed {
        Some((confirmed, carried)) => {
            let path = match carried {
                Some(carried) => href(carried),
                None if confirmed.password_dropped => "/my/profile?said=confirmed-anew".to_owned(),
                None => "/my/profile?said=confirmed".to_owned(),
            };
            cx.see_signed_in(&path, &confirmed.token, cookie_lifetime(false))
        }
        None => Ok(dead_link(&cx, Look::Unknown)),
    }
}

/// Removes an account that whoever owns the address did not make.
#[handler]
pub async fn destroy(cx: Ctx<Viewer>, Path(secret): Path<String>) -> Result<Response> {
    let removed = cx.write(move |tx, _| joining::refuse(tx, &secret)).await?;
    match removed {
        Some(name) => Ok(cx.page(&views::refused(cx.locale(), &name))),
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
        true,
    )))
}
