//! What stands around a proposal's own words: notes on it, who says what, where it is spoken of.

use maud::{Markup, html};

use crate::accounts::model::Viewer;
use crate::imports::model::kinds::Kind;
use crate::imports::parts::source_name;
use crate::platform::bricks;
use crate::platform::i18n::locale::Locale;
use crate::platform::layout::Shell;
use crate::posts::model::beside::LinkedFrom;
use crate::proposals::model::Proposal;
use crate::proposals::model::origins::Origin;
use crate::proposals::model::versions::Part;
use crate::proposals::parts::{part_label, parts_named, state_mark};
use crate::{t, tm};

/// That no source has it any more, and what only staff know of it.
#[must_use]
pub fn notes(shell: &Shell, viewer: &Viewer, proposal: &Proposal, said: &str) -> Markup {
    let (locale, dates) = (shell.locale, &shell.dates());
    let done = match said {
        "corrected" => Some(t!(locale, "imports-correct-done")),
        "released" => Some(t!(locale, "imports-correct-released")),
        _ => None,
    };
    let known = proposal
        .staff
        .as_ref()
        .filter(|staff| staff.hidden || staff.state != proposal.content.state);
    html! {
        @if let Some(done) = done { p.note role="status" { (done) } }
        @if let Some(at) = proposal.gone_at {
            p.note.needs { (tm!(locale, "proposals-gone-note", day = bricks::day(dates, at))) }
        }
        @if let Some(staff) = known {
            p.note.needs {
                (t!(locale, "proposals-staff-note"))
                @if let Some(state) = staff.state { " " (state_mark(locale, state)) }
                @if staff.hidden { " " (t!(locale, "proposals-staff-hidden")) }
            }
        }
        @if viewer.runs_summits() {
            p.meta { a href={ (proposal.href()) "/correct" } { (t!(locale, "proposals-correct-link")) } }
        }
    }
}

/// Which source says which parts, source by source.
#[must_use]
pub fn origins(locale: Locale, origins: &[(Part, Origin)]) -> Markup {
    let mut by_origin: Vec<(&Origin, Vec<Part>)> = Vec::new();
    for (part, origin) in origins {
        match by_origin.iter_mut().find(|(known, _)| *known == origin) {
            Some((_, parts)) => parts.push(*part),
            None => by_origin.push((origin, vec![*part])),
        }
    }
    html! {
        @if !by_origin.is_empty() {
            section.block {
                details.open {
                    summary { span { (t!(locale, "proposals-origins-title")) } }
                    dl.terms {
                        @for (origin, parts) in &by_origin {
                            div {
                                dt { (origin_name(locale, origin)) }
                                dd {
                                    @match parts.as_slice() {
                                        [one] => (part_label(locale, *one)),
                                        several => (parts_named(locale, several.iter().copied())),
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn origin_name(locale: Locale, origin: &Origin) -> Markup {
    match origin {
        Origin::Source { kind, name } => match Kind::parse(kind) {
            Some(kind) => source_name(locale, kind, name),
            None => html! { bdi lang="" { (name) } },
        },
        Origin::Correction => html! { (t!(locale, "proposals-origin-correction")) },
        Origin::Found => html! { (t!(locale, "proposals-origin-found")) },
    }
}

/// The posts elsewhere that link to it.
#[must_use]
pub fn linked_from(locale: Locale, links: &[LinkedFrom]) -> Markup {
    html! {
        @if !links.is_empty() {
            section.block {
                h2 { (t!(locale, "proposals-linked-title")) }
                ul.list {
                    @for link in links {
                        li { a href=(link.href) { bdi lang=(link.lang.code()) { (link.title) } } }
                    }
                }
            }
        }
    }
}
