//! The link of the first start.

use poem::http::StatusCode;
use poem::web::Path;
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::Viewer;
use crate::accounts::model::addresses::MailAddress;
use crate::accounts::model::display_names::DisplayName;
use crate::accounts::model::names::Name;
use crate::accounts::model::passwords;
use crate::accounts::model::signing_up::NewAccount;
use crate::platform::body::Form;
use crate::platform::error::{Error, Problem, Result};
use crate::platform::web::Ctx;
use crate::sessions::model::Device;
use crate::sessions::model::signing_in;
use crate::sessions::model::tokens::{self, SetupLook};
use crate::sessions::views::setup::{Typed, page, used, wrong};

/// What the form sends.
#[derive(Clone, Deserialize)]
pub struct SetupForm {
    #[serde(default)]
    display_name: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    address: String,
    #[serde(default)]
    password: String,
}

impl SetupForm {
    fn typed(&self) -> Typed<'_> {
        Typed {
            display_name: &self.display_name,
            name: &self.name,
            address: &self.address,
        }
    }

    /// The account without its password's hash.
    fn parse(&self, cx: &Ctx<Viewer>) -> Result<NewAccount> {
        let mut problems = Vec::new();
        let mut wrong = |field, words| problems.push(Problem { field, words });
        let display_name =
            DisplayName::parse(&self.display_name).map_err(|words| wrong("display_name", words));
        let name = Name::parse(&self.name).map_err(|words| wrong("name", words));
        let address = MailAddress::parse(&self.address).map_err(|words| wrong("address", words));
        let about = [self.name.as_str(), &self.display_name, &self.address];
        let password =
            passwords::check(&self.password, &about).map_err(|words| wrong("password", words));
        match (display_name, name, address, password) {
            (Ok(display_name), Ok(name), Ok(address), Ok(())) => Ok(NewAccount {
                name,
                display_name,
                address,
                password_hash: None,
                lang: cx.locale(),
                time_zone: cx.shell().zone.clone(),
            }),
            _ => Err(Error::Invalid(problems)),
        }
    }
}

/// The page behind the link.
#[handler]
pub async fn new(cx: Ctx<Viewer>, Path(secret): Path<String>) -> Result<Response> {
    Ok(match look(&cx, &secret).await? {
        SetupLook::Works => cx.page(&page(cx.locale(), &secret, Typed::default(), &[])),
        other => dead_link(&cx, other),
    })
}

async fn look(cx: &Ctx<Viewer>, secret: &str) -> Result<SetupLook> {
    let sought = secret.to_owned();
    cx.read(move |db, _| tokens::look_at_setup(db, &sought))
        .await
}

fn dead_link(cx: &Ctx<Viewer>, look: SetupLook) -> Response {
    let page = match look {
        SetupLook::Done => used(cx.locale()),
        SetupLook::Works | SetupLook::Other => wrong(cx.locale()),
    };
    cx.page_with(StatusCode::NOT_FOUND, &page)
}

/// Makes the first admin.
#[handler]
pub async fn create(
    cx: Ctx<Viewer>,
    Path(secret): Path<String>,
    Form(form): Form<SetupForm>,
) -> Result<Response> {
    let found = look(&cx, &secret).await?;
    if found != SetupLook::Works {
        return Ok(dead_link(&cx, found));
    }
    let made = match form.parse(&cx) {
        Ok(mut account) => {
            account.password_hash = Some(cx.services().passwords.hash(&form.password).await?);
            let secret = secret.clone();
            cx.write(move |tx, _| signing_in::set_up(tx, &secret, &account))
                .await
        }
        Err(error) => Err(error),
    };
    match made {
        Ok(Some(token)) => cx.see_signed_in("/admin", &token, Device::Own.cookie_lifetime()),
        Ok(None) => Ok(dead_link(&cx, look(&cx, &secret).await?)),
        Err(Error::Invalid(problems)) => Ok(cx.form_again(
            &page(cx.locale(), &secret, form.typed(), &problems),
            &problems,
        )),
        Err(error) => Err(error),
    }
}
