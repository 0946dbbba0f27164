//! New passwords: by a mail, or by the present one.

use poem::web::Path;
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::addresses::MailAddress;
use crate::accounts::model::finding::Account;
use crate::accounts::model::{Viewer, passwords};
use crate::platform::body::Form;
use crate::platform::error::{Error, Problem, Refusal, Result};
use crate::platform::i18n::dates;
use crate::platform::said::saying;
use crate::platform::web::Ctx;
use crate::sessions::handlers::dead_links::{dead_link, did_nothing};
use crate::sessions::model::letters;
use crate::sessions::model::signing_in;
use crate::sessions::model::tokens::{self, Dead, Purpose};
use crate::sessions::model::{Device, form_token};
use crate::sessions::views::passwords as views;

/// Where the mail is to go.
#[derive(Deserialize)]
pub struct AddressForm {
    #[serde(default)]
    address: String,
}

/// The page that asks for the mail.
#[handler]
pub async fn new(cx: Ctx<Viewer>) -> Response {
    cx.page(&views::ask(cx.locale(), "", &[]))
}

/// Asks for the mail; the answer is the same for every address.
#[handler]
pub async fn create(cx: Ctx<Viewer>, Form(form): Form<AddressForm>) -> Result<Response> {
    let address = match MailAddress::parse(&form.address) {
        Ok(address) => address,
        Err(words) => {
            let problems = [Problem {
                field: "address",
                words,
            }];
            return Ok(cx.form_again(
                &views::ask(cx.locale(), &form.address, &problems),
                &problems,
            ));
        }
    };
    let (login, client) = (address.key().to_owned(), cx.client().to_owned());
    match cx
        .write(move |tx, _| letters::ask_to_reset(tx, &login, &client))
        .await
    {
        Ok(()) => {
            let duration = dates::duration(cx.locale(), Purpose::Reset.lifetime().as_secs());
            Ok(cx.page(&views::sent(cx.locale(), address.as_str(), &duration)))
        }
        Err(Error::Throttled { words, wait }) => {
            let problems = [Problem {
                field: "address",
                words,
            }];
            let page = views::ask(cx.locale(), address.as_str(), &problems);
            Ok(cx.form_refused(
                &page,
                &Refusal {
                    problems: problems.into(),
                    wait: Some(wait),
                },
            ))
        }
        Err(error) => Err(error),
    }
}

/// The page behind the link.
#[handler]
pub async fn edit(cx: Ctx<Viewer>, Path(secret): Path<String>) -> Result<Response> {
    Ok(match looked(&cx, &secret).await? {
        Ok(account) => cx.page(&views::choose(
            cx.locale(),
            &secret,
            &account.display_name,
            &[],
        )),
        Err(why) => dead_link(&cx, Purpose::Reset, why),
    })
}

/// A new password.
#[derive(Deserialize)]
pub struct PasswordForm {
    #[serde(default)]
    password: String,
}

/// Sets the new password. A wrong one does not use the link up.
#[handler]
pub async fn update(
    cx: Ctx<Viewer>,
    Path(secret): Path<String>,
    Form(form): Form<PasswordForm>,
) -> Result<Response> {
    let account = match looked(&cx, &secret).await? {
        Ok(account) => account,
        Err(why) => return Ok(dead_link(&cx, Purpose::Reset, why)),
    };
    if let Err(words) = check(&form.password, &account) {
        let problems = [Problem {
            field: "password",
            words,
        }];
        let page = views::choose(cx.locale(), &secret, &account.display_name, &problems);
        return Ok(cx.form_again(&page, &problems));
    }
    let hash = cx.services().passwords.hash(&form.password).await?;
    let used = secret.clone();
    match cx
        .write(move |tx, _| signing_in::with_new_password(tx, &used, &hash))
        .await?
    {
        Some(token) => {
            let path = saying("/my/settings", "password", &form_token(&token), cx.now());
            cx.see_signed_in(&path, &token, Device::Own.cookie_lifetime())
        }
        None => did_nothing(&cx, Purpose::Reset, secret).await,
    }
}

async fn looked(cx: &Ctx<Viewer>, secret: &str) -> Result<std::result::Result<Account, Dead>> {
    let (secret, now) = (secret.to_owned(), cx.now());
    cx.read(move |db, _| tokens::look(db, Purpose::Reset, &secret, now))
        .await
}

fn check(
    password: &str,
    account: &Account,
) -> std::result::Result<(), crate::platform::error::Words> {
    let address = account.address.as_deref().unwrap_or_default();
    passwords::check(password, &[&account.name, &account.display_name, address])
}
