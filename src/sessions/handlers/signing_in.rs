//! Signing in by password, and signing out.

use poem::http::{HeaderMap, StatusCode};
use poem::web::Query;
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::addresses::MailAddress;
use crate::accounts::model::finding::{self, Account};
use crate::accounts::model::{AccountState, Viewer};
use crate::accounts::views::signing_up::{self, Letter};
use crate::platform::body::Form;
use crate::platform::error::{Error, Problem, Refusal, Result};
use crate::platform::passwords::Verdict;
use crate::platform::paths::LocalPath;
use crate::platform::web::{Ctx, see};
use crate::sessions::model::carrying::{Carried, CarryFields, destination, keep};
use crate::sessions::model::letters;
use crate::sessions::model::signing_in::{self, Verified};
use crate::sessions::model::tokens::Purpose;
use crate::sessions::model::{Device, end};
use crate::sessions::views::sign_in::{self, SignIn};
use crate::{t, words};

/// What a link to the page says.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    back: String,
    #[serde(default)]
    said: String,
}

/// What the form sends, by whichever button.
#[derive(Clone, Deserialize)]
pub struct SignInForm {
    /// A name or an address.
    #[serde(default)]
    pub name: String,
    /// An address, in the form for a mail.
    #[serde(default)]
    pub address: String,
    #[serde(default)]
    password: String,
    shared_device: Option<String>,
    /// Where to go afterwards.
    #[serde(default)]
    pub back: String,
    #[serde(flatten)]
    carry: CarryFields,
}

impl SignInForm {
    /// Who uses the device, as the box says.
    #[must_use]
    pub fn device(&self) -> Device {
        Device::of(self.shared_device.is_some())
    }

    /// The form that travels along.
    #[must_use]
    pub fn carried(&self) -> Option<Carried> {
        self.carry.carried()
    }

    /// Whether a text travels along.
    #[must_use]
    pub fn carries_text(&self) -> bool {
        self.carried().is_some_and(|carried| carried.has_text())
    }

    /// What stood in the box for names: what was typed there, or an address, which it takes as well.
    fn name_box(&self) -> &str {
        let address = self.address.trim();
        let fits = MailAddress::parse(address).is_ok() || self.carries_text();
        if self.name.trim().is_empty() && fits {
            address
        } else {
            self.name.trim()
        }
    }

    /// What stood in the box for addresses, good or not; else an address that was typed in the other.
    fn address_box(&self) -> &str {
        let (name, address) = (self.name.trim(), self.address.trim());
        if address.is_empty() && !finding::is_name(name) {
            name
        } else {
            address
        }
    }

    /// Who is meant, whichever box it was typed in.
    #[must_use]
    pub fn login(&self) -> &str {
        if self.address.trim().is_empty() {
            self.name.trim()
        } else {
            self.address.trim()
        }
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.name.trim().is_empty() {
            problems.push(Problem {
                field: "name",
                words: words!("forms-required"),
            });
        }
        if self.password.is_empty() {
            problems.push(Problem {
                field: "password",
                words: words!("forms-required-password"),
            });
        }
        problems
    }
}

/// The page.
#[handler]
pub async fn new(cx: Ctx<Viewer>, Query(asked): Query<Asked>) -> Result<Response> {
    let back = LocalPath::parse(&asked.back);
    let back = back.as_ref().map_or("", LocalPath::as_str);
    if cx.viewer().member.is_some() {
        return Ok(see(if back.is_empty() { "/" } else { back }));
    }
    // Whoever sees this page is signed out, whatever the link that led here.
    let done =
        (asked.said == "signed-out").then(|| t!(cx.locale(), "sessions-signed-out").into_owned());
    let shown = SignIn {
        back,
        done,
        sign_up_open: cx.shell().sign_up_open,
        ..SignIn::default()
    };
    Ok(cx.page(&sign_in::page(cx.locale(), &shown)))
}

/// Signs in by password.
#[handler]
pub async fn create(cx: Ctx<Viewer>, Form(form): Form<SignInForm>) -> Result<Response> {
    if cx.viewer().member.is_some() {
        return go_on(&cx, &form).await;
    }
    let problems = form.problems();
    if !problems.is_empty() {
        return again(&cx, &form, Error::Invalid(problems));
    }
    let (login, client) = (form.name.clone(), cx.client().to_owned());
    if let Err(error) = cx
        .write(move |tx, _| signing_in::attempt(tx, &login, &client))
        .await
    {
        return again(&cx, &form, error);
    }
    let login = form.name.clone();
    let account = cx.read(move |db, _| finding::by_login(db, &login)).await?;
    let stored = account
        .as_ref()
        .and_then(|account| account.password_hash.as_deref());
    let verdict = cx
        .services()
        .passwords
        .verify(&form.password, stored)
        .await?;
    match account {
        Some(account) if verdict != Verdict::Wrong => enter(&cx, &form, account, verdict).await,
        _ => again(&cx, &form, wrong()),
    }
}

fn wrong() -> Error {
    Error::field("password", words!("sessions-wrong"))
}

/// The password is right. What is still in the way is only told to whoever knows it.
async fn enter(
    cx: &Ctx<Viewer>,
    form: &SignInForm,
    account: Account,
    verdict: Verdict,
) -> Result<Response> {
    if account.state == AccountState::Unconfirmed {
        return confirm_first(cx, account, form.carried()).await;
    }
    if !account.state.may_sign_in() {
        return again(cx, form, Error::field("name", words!("accounts-suspended")));
    }
    let renewed = match verdict {
        Verdict::RightAndOutdated => Some(cx.services().passwords.hash(&form.password).await?),
        _ => None,
    };
    let verified = Verified {
        account: account.id,
        hash: account.password_hash.unwrap_or_default(),
        renewed,
    };
    let (sent, client) = (form.clone(), cx.client().to_owned());
    let device = form.device();
    let entered = cx
        .write(move |tx, _| {
            let Some(token) = signing_in::succeeded(tx, &verified, device, &sent.name, &client)?
            else {
                return Ok(None);
            };
            let path = destination(tx, verified.account, sent.carried().as_ref(), &sent.back)?;
            Ok(Some((token, path)))
        })
        .await?;
    match entered {
        Some((token, path)) => cx.see_signed_in(&path, &token, device.cookie_lifetime()),
        None => again(cx, form, wrong()),
    }
}

/// The letter of the sign-up is sent once more, if not too many were.
async fn confirm_first(
    cx: &Ctx<Viewer>,
    account: Account,
    carried: Option<Carried>,
) -> Result<Response> {
    // Whoever knows the password is the one who typed this: it is shown again when the address is confirmed.
    if let Some(carried) = carried {
        let id = account.id;
        cx.write(move |tx, _| keep(tx, id, &carried)).await?;
    }
    let address = account.address.unwrap_or_default();
    let (name, to, client) = (
        account.name.clone(),
        address.clone(),
        cx.client().to_owned(),
    );
    match cx
        .write(move |tx, _| letters::ask_to_confirm(tx, &name, &to, &client))
        .await
    {
        Ok(()) | Err(Error::Throttled { .. }) => {}
        Err(error) => return Err(error),
    }
    let page = signing_up::sent(
        cx.locale(),
        (&account.name, &address),
        Purpose::Confirm.lifetime(),
        Letter::First,
    );
    Ok(cx.page_with(StatusCode::FORBIDDEN, &page))
}

/// Somebody who is signed in already, perhaps in another tab, goes on with what they wrote.
pub(crate) async fn go_on(cx: &Ctx<Viewer>, form: &SignInForm) -> Result<Response> {
    let form = form.clone();
    let path = cx
        .write(move |tx, viewer| {
            destination(tx, viewer.member()?.id, form.carried().as_ref(), &form.back)
        })
        .await?;
    Ok(see(&path))
}

/// The page again, with what is wrong: status 422, or 429 with when to try again.
pub(crate) fn again(cx: &Ctx<Viewer>, form: &SignInForm, error: Error) -> Result<Response> {
    let carried = form.carried();
    let shown = SignIn {
        login: form.name_box(),
        address: form.address_box(),
        device: form.device(),
        back: &form.back,
        carried: carried.as_ref(),
        sign_up_open: cx.shell().sign_up_open,
        ..SignIn::default()
    };
    match error {
        Error::Invalid(problems) => {
            let shown = SignIn {
                problems: &problems,
                ..shown
            };
            Ok(cx.form_again(&sign_in::page(cx.locale(), &shown), &problems))
        }
        Error::Throttled { words, wait } => {
            let shown = SignIn {
                throttled: Some(&words),
                ..shown
            };
            let page = sign_in::page(cx.locale(), &shown);
            Ok(cx.form_refused(&page, &Refusal::until(words, wait)))
        }
        error => Err(error),
    }
}

/// Signs out. Script has erased the drafts of this device before.
#[handler]
pub async fn destroy(cx: Ctx<Viewer>, headers: &HeaderMap) -> Result<Response> {
    if let Some(cookie) = cx.services().cookie.read(headers) {
        let cookie = cookie.to_owned();
        cx.write(move |tx, _| end(tx, &cookie)).await?;
    }
    cx.see_signed_out("/login?said=signed-out")
}
