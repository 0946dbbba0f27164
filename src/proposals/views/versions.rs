//! The versions of a proposal: as a list on its page, and each on a page of its own.

use maud::{Markup, html};

use crate::imports::model::kinds::Kind;
use crate::imports::parts::source_name;
use crate::platform::bricks;
use crate::platform::i18n::dates::Dates;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::Page;
use crate::platform::text::diff;
use crate::platform::text::language::Lang;
use crate::proposals::model::Proposal;
use crate::proposals::model::content::Content;
use crate::proposals::model::urls;
use crate::proposals::model::versions::{Cause, Changed, Part, Version, changes};
use crate::proposals::model::words::State;
use crate::proposals::parts;
use crate::proposals::parts::times::written;
use crate::{t, tm};

/// Versions that a proposal's page names.
pub const MOST: usize = 10;
/// Characters of a change that is shown in the list; a longer one is on the version's own page.
const SHORT: usize = 600;

/// The list on the proposal's page. `versions` holds one more than is shown, for the last one's changes.
#[must_use]
pub fn section(locale: Locale, dates: &Dates, proposal: &Proposal, versions: &[Version]) -> Markup {
    html! {
        section.block {
            div.bar-head { h2 { (t!(locale, "proposals-versions-title")) } }
            ol.versions #versions {
                @for (place, version) in versions.iter().take(MOST).enumerate() {
                    li {
                        h3 {
                            a href=(proposal.version_href(version.number)) { (t!(locale, "proposals-version-number", number = version.number)) }
                            (t!(locale, "common-list-comma")) (bricks::moment(dates, version.at))
                        }
                        p.meta { (standing(locale, proposal, version)) }
                        @if let Some(before) = versions.get(place + 1) {
                            (changed(locale, proposal, version.number, &version.content, &before.content))
                        }
                    }
                }
            }
        }
    }
}

/// Where a version came from, and whether it still holds.
fn standing(locale: Locale, proposal: &Proposal, version: &Version) -> Markup {
    html! {
        @if version.number == 1 {
            span { (t!(locale, "proposals-version-first")) }
        } @else {
            span { (brought(locale, version)) }
        }
        @if version.number == proposal.version { " " span { (t!(locale, "proposals-version-current")) } }
    }
}

/// What brought it; a source by its site, else by what it is.
fn brought(locale: Locale, version: &Version) -> Markup {
    match (version.cause, version.reason.as_deref()) {
        (Cause::Correction, Some(reason)) => {
            tm!(locale, "proposals-version-corrected", reason = reason)
        }
        (Cause::Correction, None) => html! { (t!(locale, "proposals-origin-correction")) },
        (Cause::Release, _) => html! { (t!(locale, "proposals-version-released")) },
        (Cause::Decisions, _) => html! { (t!(locale, "proposals-version-decisions")) },
        (Cause::Source, _) => {
            let Some((kind, name, url)) = &version.source else {
                return html! { (t!(locale, "proposals-version-sources")) };
            };
            let site = url.as_deref().and_then(urls::host);
            let from = match (site, Kind::parse(kind)) {
                (Some(site), _) => html! { bdi { (site) } },
                (None, Some(kind)) => source_name(locale, kind, name),
                (None, None) => html! { bdi { (name) } },
            };
            tm!(locale, "proposals-version-from", site = from)
        }
    }
}

fn changed(
    locale: Locale,
    proposal: &Proposal,
    number: i32,
    now: &Content,
    before: &Content,
) -> Markup {
    let changes = changes(before, now);
    let named = parts::parts_named(locale, changes.iter().map(|changed| changed.part));
    let short = changes
        .iter()
        .all(|changed| changed.old.len() + changed.new.len() <= SHORT);
    html! {
        @if short {
            details.open {
                summary { span { (t!(locale, "proposals-version-changed", fields = named)) } }
                @for changed in &changes { (difference(locale, &proposal.zone, now, changed)) }
            }
        } @else {
            p { a href=(proposal.version_href(number)) { (t!(locale, "proposals-version-changed", fields = named)) } }
        }
    }
}

fn difference(locale: Locale, zone: &str, content: &Content, changed: &Changed) -> Markup {
    let old = said(locale, zone, changed.part, &changed.old);
    let new = said(locale, zone, changed.part, &changed.new);
    compared(content, changed.part, &diff::markup(&old, &new))
}

/// What is compared, in the language that it is in: texts in the proposal's, words of ours in the reader's. Of names and of words
/// of the source's system nobody knows it.
fn compared(content: &Content, part: Part, text: &Markup) -> Markup {
    let (lang, dir) = match part {
        Part::Title | Part::Subtitle | Part::Summary | Part::Description => {
            let lang = parts::language(content);
            (Some(lang.code()), lang.dir())
        }
        Part::State | Part::Time | Part::Duration | Part::Created => (None, "auto"),
        _ => (Some(""), "auto"),
    };
    html! { div.diff lang=[lang] dir=(dir) { (text) } }
}

/// Words of ours stand in the reader's language, times by the clock of the place, the source's words as they are.
fn said(locale: Locale, zone: &str, part: Part, text: &str) -> String {
    match part {
        Part::State => State::parse(text).map_or_else(
            || text.to_owned(),
            |state| parts::state_word(locale, state).into_owned(),
        ),
        Part::Time | Part::Created => {
            written(locale, text, zone).unwrap_or_else(|| text.to_owned())
        }
        Part::Duration => text.parse::<i32>().map_or_else(
            |_| text.to_owned(),
            |minutes| t!(locale, "proposals-duration", n = minutes).into_owned(),
        ),
        Part::Language => Lang::parse(text).map_or_else(|| text.to_owned(), bricks::own_name),
        _ => text.to_owned(),
    }
}

/// The page of one version: every part that differs from the version before; all of it for the first.
#[must_use]
pub fn page(
    locale: Locale,
    dates: &Dates,
    proposal: &Proposal,
    version: &Version,
    before: Option<&Version>,
) -> Page {
    let nothing = Content {
        language: version.content.language.clone(),
        ..Content::default()
    };
    let changes = changes(
        before.map_or(&nothing, |before| &before.content),
        &version.content,
    );
    let number = t!(locale, "proposals-version-number", number = version.number);
    let lang = parts::language(&version.content);
    let main = html! {
        div.head {
            p.kicker.meta {
                a href=(proposal.href()) { (parts::name(locale, &proposal.content)) }
            }
            h1 { (number) }
            p.sub { bdi lang=(lang.code()) { (version.content.title) } }
            p.meta { span { (bricks::moment(dates, version.at)) } " " (standing(locale, proposal, version)) }
        }
        div.text {
            @for changed in &changes {
                section.block {
                    div.bar-head { h2 { (parts::part_label(locale, changed.part)) } }
                    div.versions {
                        @if before.is_some() {
                            (difference(locale, &proposal.zone, &version.content, changed))
                        } @else {
                            (compared(&version.content, changed.part, &html! { (said(locale, &proposal.zone, changed.part, &changed.new)) }))
                        }
                    }
                }
            }
            (neighbours(locale, proposal, version.number))
        }
    };
    Page::unlisted(format!("{number} – {}", version.content.title), main)
}

fn neighbours(locale: Locale, proposal: &Proposal, number: i32) -> Markup {
    let link = |number: i32| {
        html! {
            li { a.btn.small href=(proposal.version_href(number)) { (t!(locale, "proposals-version-number", number = number)) } }
        }
    };
    html! {
        @if proposal.version > 1 {
            nav.pager aria-label=(t!(locale, "proposals-versions-title")) {
                span { (t!(locale, "proposals-versions-title")) }
                ul {
                    @if number > 1 { (link(number - 1)) }
                    @if number < proposal.version { (link(number + 1)) }
                }
            }
        }
    }
}
