//! What is said after something was done. The address carries a word and never a sentence, and whoever
//! made the address up is not [believed](crate::platform::said).

use maud::{Markup, html};

use crate::platform::i18n::locale::Locale;
use crate::t;

/// What was done to a post, in words; `done` is the form of replies, whose draft is done with once one is posted. Nothing for a word that is none of ours.
#[must_use]
pub fn of_post(locale: Locale, said: &str, number: i32, done: Option<&str>) -> Option<Markup> {
    let words = match said {
        "posted" => t!(locale, "posts-done", number = number),
        "posted-to-topic" => t!(locale, "posts-done-to-topic", number = number),
        "opened" => t!(locale, "topics-new-done"),
        "edited" => t!(locale, "posts-edit-done", number = number),
        "corrected" => t!(locale, "posts-edit-corrected", number = number),
        "deleted" => t!(locale, "posts-delete-done", number = number),
        "restored" => t!(locale, "posts-restore-done", number = number),
        "liked" => t!(locale, "likes-done", number = number),
        "unliked" => t!(locale, "likes-undone", number = number),
        "unchanged" => t!(locale, "common-unchanged"),
        _ => return None,
    };
    let done = match said {
        "opened" => Some("/topics"),
        "posted" | "posted-to-topic" => done,
        _ => None,
    };
    Some(html! { p.note role="status" data-done=[done] { (words) } })
}

/// What was done to a topic, in words; `category` is where it is now.
#[must_use]
pub fn of_topic(locale: Locale, said: &str, category: &str) -> Option<Markup> {
    let words = match said {
        "closed" => t!(locale, "moderation-close-done"),
        "reopened" => t!(locale, "moderation-reopen-done"),
        "pinned" => t!(locale, "moderation-pin-done"),
        "unpinned" => t!(locale, "moderation-unpin-done"),
        "moved" => t!(locale, "moderation-move-done", category = category),
        "removed" => t!(locale, "moderation-remove-done"),
        "returned" => t!(locale, "moderation-restore-done"),
        "brought" => t!(locale, "imports-url-done"),
        _ => return None,
    };
    Some(html! { p.note role="status" { (words) } })
}
