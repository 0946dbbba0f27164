//! The way to decisions, on the page of a topic.

use maud::{Markup, html};

use crate::accounts::model::Viewer;
use crate::moderation::model::{Kind, choices};
use crate::platform::bricks;
use crate::platform::i18n::locale::Locale;
use crate::posts::model::PostId;
use crate::t;
use crate::topics::model::Topic;

/// The menu of whoever keeps order in a topic; nothing for others. The title is edited with the first post.
#[must_use]
pub fn menu(locale: Locale, topic: &Topic, viewer: &Viewer, first: Option<PostId>) -> Markup {
    let choices = choices(topic, viewer);
    html! {
        @if !choices.is_empty() {
            div.buttons.modtools {
                details.more.start name="menu" {
                    summary.btn.small { (bricks::icon("more")) (t!(locale, "moderation-acts-label")) }
                    ul.menu {
                        @for kind in choices { li { (link(locale, topic, kind)) } }
                        @if let Some(post) = first {
                            li { a.act href={ "/posts/" (post) "/edit" } { (bricks::icon("edit")) (t!(locale, "topics-title-edit-title")) } }
                        }
                    }
                }
            }
        }
    }
}

fn link(locale: Locale, topic: &Topic, kind: Kind) -> Markup {
    let (icon, words) = match kind {
        Kind::Close => (bricks::icon("lock"), t!(locale, "moderation-close")),
        Kind::Reopen => (bricks::icon("lock"), t!(locale, "moderation-reopen")),
        Kind::Pin => (bricks::icon("pin"), t!(locale, "moderation-pin")),
        Kind::Unpin => (bricks::icon("pin"), t!(locale, "moderation-unpin")),
        Kind::Move => (bricks::turning_icon("moved"), t!(locale, "moderation-move")),
        Kind::Remove => (bricks::icon("bin"), t!(locale, "moderation-remove")),
        Kind::Restore => (bricks::icon("history"), t!(locale, "moderation-restore")),
    };
    html! {
        a.act.harm[kind == Kind::Remove] href={ "/topics/" (topic.id) "/decisions/" (kind.word()) } { (icon) (words) }
    }
}
