//! The letter that says what a source brought, or that it cannot be read.

use url::Url;

use crate::accounts::model::finding::{self, Account};
use crate::accounts::model::roles::admins;
use crate::imports::model::Report;
use crate::imports::model::delivering::{COLUMNS, Delivered, EMPTY};
use crate::imports::model::preview::Preview;
use crate::imports::model::runs::{Newest, RunState};
use crate::imports::model::sources::Known;
use crate::imports::parts::source_word;
use crate::platform::db::tx::Tx;
use crate::platform::error::Result;
use crate::platform::i18n::locale::Locale;
use crate::platform::letters::{Block, Draft};
use crate::platform::mailer::outbox::{Letter, queue};
use crate::platform::site;
use crate::proposals::model::versions::Part;
use crate::proposals::parts::parts_named;
use crate::summits::model as summits;
use crate::t;

/// The purpose of these letters.
const PURPOSE: &str = "source";

/// Proposals that a letter names; the page names all.
const NAMED: usize = 20;

/// What there is to say.
#[derive(Clone, Debug)]
pub enum News {
    /// What was written, and what had been foreseen: it holds the titles.
    Done(Report, Preview),
    /// It waits for a word, and the word for why.
    Waits(Preview, &'static str),
    /// It cannot be read; a sentence for operators.
    Failed(String),
}

/// What letters say of the forum.
#[derive(Clone, Debug)]
pub struct Sender {
    /// Its name.
    pub forum: String,
    /// Its public address.
    pub url: Url,
}

/// What an organiser is told of; a reading that brought nothing new is nothing.
#[must_use]
pub fn news(delivered: Delivered) -> Option<News> {
    match delivered {
        Delivered::Done(_, report, preview) => {
            let moved = report.created + report.changed + report.gone + report.broken.len();
            (moved > 0).then_some(News::Done(report, preview))
        }
        Delivered::Waits(_, preview, reason) => Some(News::Waits(preview, reason?)),
        Delivered::Failed(_, sentence) => Some(News::Failed(sentence)),
    }
}

/// One letter to whoever set the source up; to the admins, where nobody did. `url` is the forum's public address.
///
/// # Errors
/// When the database fails.
pub fn tell(tx: &mut Tx<'_>, url: &Url, source: &Known, news: &News) -> Result<()> {
    let sender = &Sender {
        forum: site::load(tx.db)?.name,
        url: url.clone(),
    };
    let receivers = match source.created_by {
        Some(account) => vec![account],
        None => admins(tx.db)?,
    };
    for receiver in receivers {
        let Some(account) = finding::by_id(tx.db, receiver)? else {
            continue;
        };
        let summit = summits::find(tx.db, &source.summit_slug, account.locale)?;
        let summit = summit.map_or_else(|| source.summit_slug.clone(), |summit| summit.name);
        if let Some(letter) = told(sender, &account, source, &summit, news) {
            queue(tx, &letter)?;
        }
    }
    Ok(())
}

impl News {
    /// Whether organisers know it from the run before: a program that comes every day with the same fault is told of once.
    #[must_use]
    pub fn is_known(&self, before: Option<&Newest>) -> bool {
        before.is_some_and(|before| match self {
            Self::Done(..) => false,
            Self::Waits(_, reason) => {
                before.state == RunState::Waiting && before.reason.as_deref() == Some(*reason)
            }
            Self::Failed(_) => before.state == RunState::Failed,
        })
    }
}

/// Tells an organiser of what came of a source of a summit; nothing when they have no address.
#[must_use]
pub fn told(
    sender: &Sender,
    to: &Account,
    source: &Known,
    summit: &str,
    news: &News,
) -> Option<Letter> {
    let l = to.locale;
    let name = &source_word(l, source.kind, &source.name);
    let (subject, mut blocks) = match news {
        News::Done(report, preview) => (
            t!(
                l,
                "imports-mail-done-subject",
                source = name.as_str(),
                summit = summit
            ),
            done(l, report, preview),
        ),
        News::Waits(preview, reason) => (
            t!(
                l,
                "imports-mail-waits-subject",
                source = name.as_str(),
                summit = summit
            ),
            vec![text(match *reason {
                COLUMNS => t!(l, "imports-mail-waits-columns"),
                EMPTY => t!(l, "imports-mail-waits-empty"),
                _ => t!(l, "imports-mail-waits-text", n = preview.mark.len()),
            })],
        ),
        News::Failed(sentence) => (
            t!(
                l,
                "imports-mail-failed-subject",
                source = name.as_str(),
                summit = summit
            ),
            vec![
                text(t!(l, "imports-mail-failed-text")),
                Block::Text(sentence.clone()),
            ],
        ),
    };
    let page = format!("admin/sources/{}", source.id);
    let link = sender.url.join(&page).map(String::from).unwrap_or_default();
    blocks.push(Block::Button(
        t!(l, "imports-mail-button").into_owned(),
        link,
    ));
    let draft = Draft {
        locale: l,
        site: sender.forum.clone(),
        subject: subject.into_owned(),
        blocks,
        why: t!(l, "imports-mail-why").into_owned(),
    };
    Some(Letter {
        purpose: PURPOSE,
        account: Some(to.id.0),
        address: to.address.clone()?,
        text: draft.text(),
        html: draft.html(),
        subject: draft.subject,
        in_reply_to: None,
    })
}

fn done(l: Locale, report: &Report, preview: &Preview) -> Vec<Block> {
    let mut blocks = vec![text(t!(
        l,
        "imports-mail-done-counts",
        created = report.created,
        changed = report.changed,
        gone = report.gone,
        unchanged = report.unchanged + report.refreshed
    ))];
    let mut lines: Vec<String> = Vec::new();
    for title in preview.create.iter().take(NAMED) {
        lines.push(t!(l, "imports-mail-new-line", title = title.as_str()).into_owned());
    }
    for (_, title, parts) in preview.change.iter().take(NAMED) {
        let parts = parts_named(l, parts.iter().filter_map(|part| Part::parse(part)));
        lines.push(
            t!(
                l,
                "imports-mail-changed-line",
                title = title.as_str(),
                parts = parts
            )
            .into_owned(),
        );
    }
    for (_, title) in preview.mark.iter().take(NAMED) {
        lines.push(t!(l, "imports-mail-gone-line", title = title.as_str()).into_owned());
    }
    blocks.extend(lines.into_iter().map(Block::Text));
    if !report.broken.is_empty() {
        blocks.push(text(t!(l, "imports-mail-broken", n = report.broken.len())));
    }
    blocks
}

fn text(words: std::borrow::Cow<'static, str>) -> Block {
    Block::Text(words.into_owned())
}
