//! Letters about signing in. Each says why it came, and what happens when it is left alone: nothing.

use url::Url;

use crate::accounts::model::finding::Account;
use crate::platform::i18n::dates;
use crate::platform::letters::{Block, Draft};
use crate::platform::mailer::outbox::Letter;
use crate::platform::tokens::Token;
use crate::sessions::model::tokens::{Issued, Purpose};
use crate::t;

/// What letters say of the forum.
#[derive(Clone, Debug)]
pub struct Sender {
    /// Its name.
    pub forum: String,
    /// Its public address.
    pub url: Url,
}

impl Sender {
    fn link(&self, path: &str) -> String {
        format!("{}{path}", self.url.as_str().trim_end_matches('/'))
    }

    fn letter(
        &self,
        purpose: &'static str,
        account: &Account,
        subject: String,
        blocks: Vec<Block>,
        why: String,
    ) -> Option<Letter> {
        let mut all = vec![Block::Text(
            t!(
                account.locale,
                "mail-greeting",
                name = account.display_name.as_str()
            )
            .into_owned(),
        )];
        all.extend(blocks);
        let draft = Draft {
            locale: account.locale,
            site: self.forum.clone(),
            subject,
            blocks: all,
            why,
        };
        Some(Letter {
            purpose,
            account: Some(account.id.0),
            address: account.address.clone()?,
            text: draft.text(),
            html: draft.html(),
            subject: draft.subject,
            in_reply_to: None,
        })
    }
}

/// Confirm the address of a new account; or of one of several that were made with it, each with a link of its own.
#[must_use]
pub fn confirm(sender: &Sender, links: &[(&Account, Token)]) -> Option<Letter> {
    let (account, _) = links.first()?;
    let (locale, forum) = (account.locale, sender.forum.as_str());
    let duration = dates::duration(locale, Purpose::Confirm.lifetime().as_secs());
    let (name, shown) = (account.name.as_str(), account.display_name.as_str());
    let text = match links.len() {
        1 => t!(
            locale,
            "mail-confirm-text",
            name = name,
            shown = shown,
            forum = forum
        ),
        _ => t!(locale, "mail-confirm-several", forum = forum),
    };
    let mut blocks = vec![Block::Text(text.into_owned())];
    for (account, token) in links {
        let words = match links.len() {
            1 => t!(locale, "mail-confirm-button"),
            _ => t!(
                locale,
                "mail-confirm-button-of",
                name = account.name.as_str()
            ),
        };
        let link = sender.link(&format!("/confirm/{}", token.secret()));
        blocks.push(Block::Button(words.into_owned(), link));
    }
    blocks.push(Block::Text(
        t!(locale, "mail-valid", duration = duration).into_owned(),
    ));
    let subject = t!(locale, "mail-confirm-subject", forum = forum).into_owned();
    sender.letter(
        "confirm",
        account,
        subject,
        blocks,
        t!(locale, "mail-confirm-why").into_owned(),
    )
}

/// Somebody tried to make a second account with this address.
#[must_use]
pub fn known(sender: &Sender, account: &Account) -> Option<Letter> {
    let (locale, forum) = (account.locale, sender.forum.as_str());
    let blocks = vec![
        Block::Text(t!(locale, "mail-known-text", name = account.name.as_str()).into_owned()),
        Block::Button(
            t!(locale, "mail-known-button").into_owned(),
            sender.link("/login#address"),
        ),
    ];
    let subject = t!(locale, "mail-known-subject", forum = forum).into_owned();
    sender.letter(
        "known",
        account,
        subject,
        blocks,
        t!(locale, "mail-known-why").into_owned(),
    )
}

/// A link and a code to sign in.
#[must_use]
pub fn sign_in(sender: &Sender, account: &Account, issued: &Issued) -> Option<Letter> {
    let (locale, forum) = (account.locale, sender.forum.as_str());
    let duration = dates::duration(locale, Purpose::SignIn.lifetime().as_secs());
    let link = sender.link(&format!("/login/link/{}", issued.token.secret()));
    let blocks = vec![
        Block::Text(
            t!(
                locale,
                "mail-sign-in-text",
                name = account.display_name.as_str(),
                forum = forum
            )
            .into_owned(),
        ),
        Block::Button(t!(locale, "mail-sign-in-button").into_owned(), link),
        Block::Text(t!(locale, "mail-sign-in-code").into_owned()),
        Block::Code(issued.code.clone()),
        Block::Text(t!(locale, "mail-sign-in-valid", duration = duration).into_owned()),
    ];
    let subject = t!(locale, "mail-sign-in-subject", forum = forum).into_owned();
    sender.letter(
        "sign-in",
        account,
        subject,
        blocks,
        t!(locale, "mail-sign-in-why").into_owned(),
    )
}

/// A link to set a new password.
#[must_use]
pub fn reset(sender: &Sender, account: &Account, token: &Token) -> Option<Letter> {
    let (locale, forum) = (account.locale, sender.forum.as_str());
    let duration = dates::duration(locale, Purpose::Reset.lifetime().as_secs());
    let link = sender.link(&format!("/reset/{}", token.secret()));
    let blocks = vec![
        Block::Text(
            t!(
                locale,
                "mail-reset-text",
                name = account.name.as_str(),
                forum = forum
            )
            .into_owned(),
        ),
        Block::Button(t!(locale, "mail-reset-button").into_owned(), link),
        Block::Text(t!(locale, "mail-valid", duration = duration).into_owned()),
    ];
    let subject = t!(locale, "mail-reset-subject", forum = forum).into_owned();
    sender.letter(
        "reset",
        account,
        subject,
        blocks,
        t!(locale, "mail-reset-why").into_owned(),
    )
}
