//! The letter that shows whether mail arrives.

use crate::accounts::model::addresses::MailAddress;
use crate::platform::i18n::locale::Locale;
use crate::platform::letters::{Block, Draft};
use crate::platform::mailer::outbox::Letter;
use crate::site::model::TEST_LETTER;
use crate::t;

/// A test letter in the name of the forum.
#[must_use]
pub fn test(locale: Locale, forum: &str, to: &MailAddress) -> Letter {
    let draft = Draft {
        locale,
        site: forum.to_owned(),
        subject: t!(locale, "mail-test-subject", forum = forum).into_owned(),
        blocks: vec![Block::Text(
            t!(locale, "mail-test-text", forum = forum).into_owned(),
        )],
        why: t!(locale, "mail-test-why").into_owned(),
    };
    Letter {
        purpose: TEST_LETTER,
        account: None,
        address: to.as_str().to_owned(),
        text: draft.text(),
        html: draft.html(),
        subject: draft.subject,
        in_reply_to: None,
    }
}
