//! Making an account.

use poem::http::StatusCode;
use poem::web::Query;
use poem::{Response, handler};
use serde::Deserialize;

use crate::accounts::model::addresses::MailAddress;
use crate::accounts::model::display_names::DisplayName;
use crate::accounts::model::names::Name;
use crate::accounts::model::signing_up::{NewAccount, check, correct, sign_up, waiting};
use crate::accounts::model::{AccountId, Viewer, passwords};
use crate::accounts::views::signing_up::{self as views, Letter, SignUp};
use crate::platform::body::Form;
use crate::platform::error::{Error, Problem, Refusal, Result};
use crate::platform::i18n::locale::Locale;
use crate::platform::passwords::Verdict;
use crate::platform::web::{Ctx, see};
use crate::sessions::model::carrying::{Carried, CarryFields, keep};
use crate::sessions::model::tokens::{self, Ended, Purpose};
use crate::sessions::model::{joining, letters};
use crate::words;

/// What the form sends.
#[derive(Clone, Deserialize)]
pub struct SignUpForm {
    #[serde(default)]
    display_name: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    address: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    lang: String,
    rules: Option<String>,
    /// Sent by the button of a page that carries a text: the form is to be shown, with that text.
    begin: Option<String>,
    #[serde(flatten)]
    carry: CarryFields,
}

impl SignUpForm {
    fn carried(&self) -> Option<Carried> {
        self.carry.carried()
    }

    fn shown<'a>(&'a self, carried: Option<&'a Carried>) -> SignUp<'a> {
        SignUp {
            display_name: &self.display_name,
            name: &self.name,
            address: &self.address,
            lang: &self.lang,
            rules: self.rules.is_some(),
            carried,
            ..SignUp::default()
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
        if !self.password.is_empty()
            && let Err(words) = passwords::check(&self.password, &about)
        {
            wrong("password", words);
        }
        let lang = Locale::parse(&self.lang);
        if lang.is_none() {
            wrong("lang", words!("forms-choice-unknown"));
        }
        if self.rules.is_none() {
            wrong("rules", words!("forms-rules-unticked"));
        }
        match (display_name, name, address, lang) {
            (Ok(display_name), Ok(name), Ok(address), Some(lang)) if problems.is_empty() => {
                Ok(NewAccount {
                    name,
                    display_name,
                    address,
                    password_hash: None,
                    lang,
                    time_zone: cx.shell().zone.clone(),
                })
            }
            _ => Err(Error::Invalid(problems)),
        }
    }
}

/// What was typed before, when an address is to be corrected.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    name: String,
}

/// The form.
#[handler]
pub async fn new(cx: Ctx<Viewer>, Query(typed): Query<Typed>) -> Response {
    if cx.viewer().member.is_some() {
        return see("/my/profile");
    }
    if !cx.shell().sign_up_open {
        return cx.page(&views::closed(cx.locale()));
    }
    let shown = SignUp {
        name: &typed.name,
        lang: cx.locale().code(),
        ..SignUp::default()
    };
    cx.page(&views::form(cx.locale(), &shown))
}

/// Makes the account, and says to look into the mailbox; in the same way whether the address is known or not.
#[handler]
pub async fn create(cx: Ctx<Viewer>, Form(mut form): Form<SignUpForm>) -> Result<Response> {
    if !cx.shell().sign_up_open {
        return Ok(cx.page_with(StatusCode::FORBIDDEN, &views::closed(cx.locale())));
    }
    let carried = form.carried();
    if form.begin.is_some() {
        form = SignUpForm {
            name: String::new(),
            lang: cx.locale().code().to_owned(),
            ..form
        };
        return Ok(cx.page(&views::form(cx.locale(), &form.shown(carried.as_ref()))));
    }
    match make(&cx, &form, carried.clone()).await {
        Ok(address) => Ok(cx.page(&views::sent(
            cx.locale(),
            (&form.name, &address),
            Purpose::Confirm.lifetime(),
            Letter::First,
        ))),
        Err(Error::Invalid(problems)) => {
            let shown = SignUp {
                problems: &problems,
                ..form.shown(carried.as_ref())
            };
            Ok(cx.form_again(&views::form(cx.locale(), &shown), &problems))
        }
        Err(Error::Throttled { words, wait }) => {
            let shown = SignUp {
                throttled: Some(&words),
                ..form.shown(carried.as_ref())
            };
            let page = views::form(cx.locale(), &shown);
            Ok(cx.form_refused(&page, &Refusal::until(words, wait)))
        }
        Err(error) => Err(error),
    }
}

async fn make(cx: &Ctx<Viewer>, form: &SignUpForm, carried: Option<Carried>) -> Result<String> {
    let mut account = form.parse(cx)?;
    let client = cx.client().to_owned();
    cx.write(move |tx, _| joining::attempt_sign_up(tx, &client))
        .await?;
    let own = own(cx, form, &account.name).await?;
    let checked = account.clone();
    cx.read(move |db, _| check(db, &checked, own)).await?;
    if own.is_none() && !form.password.is_empty() {
        account.password_hash = Some(cx.services().passwords.hash(&form.password).await?);
    }
    let shown = account.address.as_str().to_owned();
    let client = cx.client().to_owned();
    cx.write(move |tx, _| {
        let id = match own {
            None => {
                joining::count_sign_up(tx, account.address.as_str(), &client)?;
                sign_up(tx, &account)?
            }
            Some(id) => {
                correct(tx, id, &account)?;
                tokens::end_all(tx, Purpose::Confirm, id, Ended::Replaced)?;
                let (name, address) = (account.name.as_str(), account.address.as_str());
                letters::ask_to_confirm(tx, name, address, &client)?;
                id
            }
        };
        if let Some(carried) = carried.as_ref().filter(|carried| carried.has_text()) {
            keep(tx, id, carried)?;
        }
        Ok(())
    })
    .await?;
    Ok(shown)
}

/// The account that whoever signs up made before, under this name and with this password, and that still waits for its
/// address: they come back to correct that.
async fn own(cx: &Ctx<Viewer>, form: &SignUpForm, name: &Name) -> Result<Option<AccountId>> {
    let sought = name.clone();
    let found = cx.read(move |db, _| waiting(db, &sought)).await?;
    let Some((id, hash)) = found.filter(|_| !form.password.is_empty()) else {
        return Ok(None);
    };
    let verdict = cx.services().passwords.verify(&form.password, Some(&hash));
    Ok((verdict.await? != Verdict::Wrong).then_some(id))
}
