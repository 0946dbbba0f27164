//! Entries: what happened to a topic, told in the reader's language.

use std::collections::HashMap;

use maud::{Markup, html};

use crate::categories::model::{CategoryId, Label};
use crate::platform::bricks;
use crate::posts::model::entries::{Editor, Entry};
use crate::posts::model::page::Shown;
use crate::posts::parts::Place;
use crate::proposals::model::ProposalId;
use crate::proposals::model::versions::{Cause, Part};
use crate::proposals::parts::parts_named;
use crate::{t, tm};

/// The line of an entry: an icon, what happened, when, and the reason given.
#[must_use]
pub fn entry(
    place: &Place<'_>,
    post: &Shown,
    entry: &Entry,
    categories: &HashMap<CategoryId, Label>,
) -> Markup {
    let at =
        html! { time datetime=(machine(post)) { (place.dates.day_month_time(post.created_at.0)) } };
    let reason = entry.reason();
    html! {
        div.entry id={ "post-" (post.number) } tabindex="-1" {
            (icon(entry))
            p {
                (told(place, entry, categories)) " " (at)
                @if let Some(reason) = reason { " · " (tm!(place.locale, "common-quoted", text = reason.as_str())) }
            }
        }
    }
}

fn machine(post: &Shown) -> String {
    crate::platform::i18n::dates::machine(post.created_at.0)
}

fn icon(entry: &Entry) -> Markup {
    match entry {
        Entry::Closed { .. } | Entry::Reopened { .. } => bricks::icon("lock"),
        Entry::Pinned { .. } | Entry::Unpinned { .. } => bricks::icon("pin"),
        Entry::Moved { .. } => bricks::turning_icon("moved"),
        Entry::Renamed { .. } | Entry::Edited { .. } => bricks::icon("edit"),
        Entry::Removed { .. } => bricks::icon("bin"),
        Entry::Restored { .. } => bricks::icon("history"),
        Entry::ProposalChanged {
            cause: Cause::Correction,
            ..
        } => bricks::icon("edit"),
        Entry::ProposalChanged { .. } => bricks::icon("clock"),
        Entry::Carried { .. } => bricks::icon("like"),
    }
}

fn told(place: &Place<'_>, entry: &Entry, categories: &HashMap<CategoryId, Label>) -> Markup {
    let l = place.locale;
    match entry {
        Entry::Closed { .. } => html! { (t!(l, "topics-entry-closed")) },
        Entry::Reopened { .. } => html! { (t!(l, "topics-entry-reopened")) },
        Entry::Pinned { .. } => html! { (t!(l, "topics-entry-pinned")) },
        Entry::Unpinned { .. } => html! { (t!(l, "topics-entry-unpinned")) },
        Entry::Removed { .. } => html! { (t!(l, "topics-entry-removed")) },
        Entry::Restored { .. } => html! { (t!(l, "topics-entry-restored")) },
        Entry::Renamed { from, to, by, .. } => {
            let (from, to) = (from.as_str(), to.as_str());
            match by {
                Editor::Author => tm!(l, "topics-entry-title", from = from, to = to),
                Editor::Moderator => tm!(l, "topics-entry-title-moderated", from = from, to = to),
            }
        }
        Entry::Edited { number, .. } => {
            let link = html! { a href=(place.permalink(*number)) { (t!(l, "posts-link", number = *number)) } };
            tm!(l, "topics-entry-edited", link = link)
        }
        // A category that the reader does not see has no name here.
        Entry::Moved { from, to, .. } => match (categories.get(from), categories.get(to)) {
            (Some(from), Some(to)) => {
                tm!(l, "topics-entry-moved", from = label(from), to = label(to))
            }
            _ => html! { (t!(l, "topics-entry-moved-somewhere")) },
        },
        Entry::Carried { likes } => html! { (t!(l, "topics-entry-carried", n = *likes)) },
        Entry::ProposalChanged {
            proposal,
            version,
            fields,
            cause,
            after,
            ..
        } => changed(place, (*proposal, *version), fields, *cause, *after),
    }
}

fn label(label: &Label) -> Markup {
    html! { bdi lang=(label.lang) { (label.name) } }
}

/// The slug is left to the proposal's page, which leads to its right address.
fn changed(
    place: &Place<'_>,
    (proposal, version): (ProposalId, i32),
    fields: &[String],
    cause: Cause,
    after: Option<i32>,
) -> Markup {
    let l = place.locale;
    let parts = fields.iter().filter_map(|field| Part::parse(field));
    let fields = html! { (parts_named(l, parts)) };
    let link = html! { a href={ "/proposals/" (proposal) "/-/versions/" (version) } { (t!(l, "topics-entry-proposal-link")) } };
    html! {
        @match cause {
            Cause::Source | Cause::Decisions => (tm!(l, "topics-entry-proposal-changed", fields = fields, link = link)),
            Cause::Correction => (tm!(l, "topics-entry-proposal-corrected", fields = fields, link = link)),
            Cause::Release => (tm!(l, "topics-entry-proposal-released", fields = fields, link = link)),
        }
        @if let Some(number) = after { " " (t!(l, "topics-entry-proposal-earlier", number = number)) }
    }
}
